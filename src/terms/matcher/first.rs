//! Where in the list of patterns those stand that a word can be, told by its first letters.
//!
//! Most words of a text begin like no name: a bit says so. For the others the stretch of the sorted list is known in
//! which the search goes on. Short patterns have tables of their own, looked at when no longer one can be there.

use std::ops::Range;

use rustc_hash::FxHashMap;

/// Bits in a table; thousands of names fill a few hundredths of it.
const BITS: u32 = 16;

/// The beginnings of all patterns.
#[derive(Debug)]
pub(super) struct Beginnings {
    tables: [Table; 4],
}

#[derive(Debug)]
struct Table {
    /// A bit for every hashed beginning. It may have more than were put in, never less.
    bits: Vec<u64>,
    /// The patterns with a beginning; those of the shorter tables are no longer than it.
    ranges: FxHashMap<u64, Range<usize>>,
}

impl Beginnings {
    /// `patterns` are sorted, and none is empty.
    pub(super) fn new<'a>(patterns: impl Iterator<Item = &'a str>) -> Beginnings {
        let table = |_| Table {
            bits: vec![0; 1 << (BITS - 6)],
            ranges: FxHashMap::default(),
        };
        let mut tables = [0, 1, 2, 3].map(table);
        // Patterns with one beginning mostly follow each other.
        let mut run: Option<(usize, u64, Range<usize>)> = None;
        for (index, pattern) in patterns.enumerate() {
            let Some((table, key)) = beginning(pattern.as_bytes()) else {
                continue;
            };
            match &mut run {
                Some((last, same, range)) if (*last, *same) == (table, key) => {
                    range.end = index + 1
                }
                _ => {
                    let done = run.replace((table, key, index..index + 1));
                    done.into_iter().for_each(|run| add(&mut tables, run));
                }
            }
        }
        run.into_iter().for_each(|run| add(&mut tables, run));
        Beginnings { tables }
    }

    /// The stretch of the list in which the last pattern that is not behind `text` is to be looked for, unless none
    /// that `text` begins with is there.
    #[inline]
    pub(super) fn range(&self, text: &[u8]) -> Option<Range<usize>> {
        let first = *text.first()?;
        let word = match text.first_chunk::<8>() {
            Some(word) => u64::from_le_bytes(*word),
            None => {
                let mut word = [0; 8];
                word[..text.len()].copy_from_slice(text);
                u64::from_le_bytes(word)
            }
        };
        let bytes = BYTES[usize::from(first >= 0x80)];
        for (table, bytes) in self.tables.iter().zip(bytes) {
            let key = word & (u64::MAX >> (64 - 8 * bytes));
            if table.may_have(key)
                && text.len() >= bytes
                && let Some(range) = table.ranges.get(&key)
            {
                return Some(range.clone());
            }
        }
        None
    }
}

/// Adds patterns with the same beginning to a table.
fn add(tables: &mut [Table; 4], (table, key, run): (usize, u64, Range<usize>)) {
    let table = &mut tables[table];
    let bit = hash(key);
    table.bits[bit / 64] |= 1 << (bit % 64);
    let range = table.ranges.entry(key).or_insert(run.clone());
    range.end = run.end;
}

impl Table {
    #[inline]
    fn may_have(&self, key: u64) -> bool {
        let bit = hash(key);
        self.bits[bit / 64] & (1 << (bit % 64)) != 0
    }
}

/// How many bytes a beginning has in each table, for texts that begin with a letter of one byte and with another one.
const BYTES: [[usize; 4]; 2] = [[8, 4, 2, 1], [8, 6, 4, 2]];

/// The beginning of a pattern in the first table that takes it.
fn beginning(pattern: &[u8]) -> Option<(usize, u64)> {
    let bytes = BYTES[usize::from(*pattern.first()? >= 0x80)];
    let (table, bytes) = bytes
        .into_iter()
        .enumerate()
        .find(|(_, bytes)| pattern.len() >= *bytes)?;
    let mut key = [0; 8];
    key[..bytes].copy_from_slice(&pattern[..bytes]);
    Some((table, u64::from_le_bytes(key)))
}

fn hash(key: u64) -> usize {
    (key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (64 - BITS)) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pattern_is_in_the_range_of_its_beginning() {
        let mut names = [
            "us",
            "us of a",
            "u",
            "мали",
            "чад",
            "мы",
            "kazakhstan",
            "\"soyuz\"",
            "哈萨克",
            "哈",
            "я",
        ];
        names.sort_unstable();
        let beginnings = Beginnings::new(names.into_iter());
        for (index, name) in names.iter().enumerate() {
            for text in [(*name).to_owned(), format!("{name} and more")] {
                let range = beginnings.range(text.as_bytes());
                // A longer name with the beginning has a range of its own, with this one right before it or in it.
                let range = range.unwrap_or_else(|| panic!("{name}"));
                assert!(
                    range.start <= index + 1 && index < range.end,
                    "{name}: {range:?}"
                );
            }
        }
        for name in ["", "mali", "казань", "k", "чай"] {
            assert!(beginnings.range(name.as_bytes()).is_none(), "{name}");
        }
    }
}
