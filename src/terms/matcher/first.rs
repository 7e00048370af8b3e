//! A quick look at a word's first letters, so that most words need no walk through the automaton.

/// Bits in the table; thousands of names fill a few hundredths of it.
const BITS: u32 = 16;

/// The beginnings of all patterns. It may hold more than was put in, never less.
#[derive(Debug)]
pub(super) struct Beginnings {
    /// A bit for every hashed beginning.
    long: Vec<u64>,
    /// A bit for the first letter of every pattern that is too short to have such a beginning.
    short: Vec<u64>,
}

impl Beginnings {
    pub(super) fn new<'a>(patterns: impl Iterator<Item = &'a str>) -> Beginnings {
        let mut beginnings = Beginnings {
            long: vec![0; 1 << (BITS - 6)],
            short: vec![0; 1 << (BITS - 6)],
        };
        for pattern in patterns.map(str::as_bytes) {
            match hash(pattern) {
                Some(bit) => set(&mut beginnings.long, bit),
                None => set(&mut beginnings.short, letter(pattern)),
            }
        }
        beginnings
    }

    /// Whether a pattern may begin where `text` does.
    pub(super) fn may_begin(&self, text: &[u8]) -> bool {
        is_set(&self.short, letter(text)) || hash(text).is_some_and(|bit| is_set(&self.long, bit))
    }
}

fn set(bits: &mut [u64], bit: usize) {
    bits[bit / 64] |= 1 << (bit % 64);
}

fn is_set(bits: &[u64], bit: usize) -> bool {
    bits[bit / 64] & (1 << (bit % 64)) != 0
}

/// The first letter as a number of 16 bits: two bytes tell most letters apart.
fn letter(text: &[u8]) -> usize {
    match text {
        [] => 0,
        [a @ 0..0x80, ..] | [a] => usize::from(*a),
        [a, b, ..] => usize::from(u16::from_be_bytes([*a, *b])),
    }
}

/// Three letters of two bytes each, or four of one byte, as a number of `BITS` bits.
fn hash(text: &[u8]) -> Option<usize> {
    let beginning = match text {
        [a @ 0..0x80, b, c, d, ..] => u64::from(u32::from_le_bytes([*a, *b, *c, *d])),
        [a @ 0x80..=0xFF, b, c, d, e, f, ..] => u64::from_le_bytes([*a, *b, *c, *d, *e, *f, 0, 0]),
        _ => return None,
    };
    Some((beginning.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (64 - BITS)) as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holds_what_was_put_in() {
        let names = [
            "us",
            "мали",
            "чад",
            "мы",
            "kazakhstan",
            "\"soyuz\"",
            "哈萨克",
        ];
        let beginnings = Beginnings::new(names.into_iter());
        for name in names {
            assert!(beginnings.may_begin(name.as_bytes()), "{name}");
            assert!(
                beginnings.may_begin(format!("{name} and more").as_bytes()),
                "{name}"
            );
        }
        for name in ["", "mali", "казань", "k"] {
            assert!(!beginnings.may_begin(name.as_bytes()), "{name}");
        }
    }
}
