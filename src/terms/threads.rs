//! Work on many items on several threads, without rayon: a termbase is made ready within other parallel work, and a
//! thread of a pool that waits there might be given work that waits for the same termbase.

/// Fewer items are worked on one thread: starting another one costs as much.
const FEW: usize = 512;

/// The results of every item, in order.
pub(super) fn map<T: Sync, R: Send>(items: &[T], work: impl Fn(usize, &T) -> R + Sync) -> Vec<R> {
    let threads = rayon::current_num_threads().clamp(1, 16);
    let size = items.len().div_ceil(threads).max(1);
    let chunk = |(number, chunk): (usize, &[T])| -> Vec<R> {
        let numbered = chunk.iter().enumerate();
        numbered
            .map(|(index, item)| work(number * size + index, item))
            .collect()
    };
    if items.len() < FEW || threads == 1 {
        return chunk((0, items));
    }
    std::thread::scope(|scope| {
        let chunk = &chunk;
        let chunks = items.chunks(size).enumerate();
        let running: Vec<_> = chunks
            .map(|part| scope.spawn(move || chunk(part)))
            .collect();
        let joined = running.into_iter().map(|thread| match thread.join() {
            Ok(results) => results,
            Err(panic) => std::panic::resume_unwind(panic),
        });
        joined.flatten().collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_keep_the_order() {
        for count in [0, 1, FEW, 10 * FEW + 7] {
            let items: Vec<usize> = (0..count).collect();
            let found = map(&items, |index, item| (index, item * 2));
            let expected: Vec<_> = items.iter().map(|item| (*item, item * 2)).collect();
            assert_eq!(found, expected);
        }
    }
}
