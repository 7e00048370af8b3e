//! Sentences so long that comparing all their characters would take minutes.

use super::words;

/// The similarity of two sentences, from 0 to 1: what they share at their beginnings and ends counts by characters, what
/// lies between by whole words, in whatever order.
pub(super) fn similarity(one: &str, other: &str) -> f64 {
    let start = one.chars().zip(other.chars());
    let start: usize = start
        .take_while(|(a, b)| a == b)
        .map(|(a, _)| a.len_utf8())
        .sum();
    let (one_rest, other_rest) = (&one[start..], &other[start..]);
    let end = one_rest.chars().rev().zip(other_rest.chars().rev());
    let end: usize = end
        .take_while(|(a, b)| a == b)
        .map(|(a, _)| a.len_utf8())
        .sum();
    let between = shared_words(
        &one_rest[..one_rest.len() - end],
        &other_rest[..other_rest.len() - end],
    );
    let count = |text: &str| text.chars().count();
    let shared = count(&one[..start]) + between + count(&one[one.len() - end..]);
    2.0 * shared as f64 / (count(one) + count(other)).max(1) as f64
}

/// The characters of the words that two texts share.
fn shared_words(one: &str, other: &str) -> usize {
    let sorted = |text| {
        let mut words: Vec<&str> = words(text).collect();
        words.sort_unstable();
        words
    };
    let others = sorted(other);
    let mut others = others.as_slice();
    let mut shared = 0;
    for word in sorted(one) {
        let smaller = others.partition_point(|other| *other < word);
        others = &others[smaller..];
        if others.first() == Some(&word) {
            others = &others[1..];
            shared += word.chars().count();
        }
    }
    shared
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn beginnings_ends_and_words_count() {
        assert_eq!(similarity("", ""), 0.0);
        assert_eq!(similarity("абв", "абв"), 1.0);
        assert_eq!(similarity("абв", "где"), 0.0);
        assert_eq!(similarity("аааб", "абабаб"), 2.0 * 3.0 / 10.0);
        assert_eq!(similarity("x اب جد هو y", "x هو اب كل y"), 2.0 * 8.0 / 24.0);
        assert_eq!(similarity("нн", "ннн"), 0.8);
    }
}
