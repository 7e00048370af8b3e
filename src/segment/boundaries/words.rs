//! The words around a stop: read backwards before it, forwards behind it, never further than a few.
//!
//! A piece of text and a table come in, slices and answers go out. Which table means what is known
//! in the scanner.

use super::marks::{is_alphanumeric, is_combining, is_dash, is_invisible, is_numeric};
use crate::lang::SentenceRules;

/// No abbreviation is longer, in characters; a longer word is cut off here and found in no table.
const LONGEST: usize = 24;

/// The last word of `before`, empty where it does not end in one.
pub(super) fn last_word(before: &str) -> &str {
    let mut start = before.len();
    let mut letters = before.char_indices().rev().take(LONGEST).peekable();
    while let Some((at, letter)) = letters.next() {
        // A hyphen behind a stop (J.-P.) belongs to the next initial, not to a word with it.
        let hyphen = is_dash(letter)
            && letters
                .peek()
                .is_some_and(|&(_, left)| is_alphanumeric(left));
        if !(is_part_of_word(letter) || hyphen) {
            break;
        }
        start = at;
    }
    before[start..].trim_start_matches(['\'', '’'])
}

/// The first word of `after`, empty where it does not start with one.
pub(super) fn first_word(after: &str) -> &str {
    let end = after
        .char_indices()
        .take(LONGEST)
        .find(|&(_, letter)| !is_part_of_word(letter));
    let end = end.map_or_else(
        || {
            after
                .char_indices()
                .nth(LONGEST)
                .map_or(after.len(), |(at, _)| at)
        },
        |(at, _)| at,
    );
    &after[..end]
}

fn is_part_of_word(letter: char) -> bool {
    is_alphanumeric(letter)
        || is_combining(letter)
        || is_invisible(letter)
        || matches!(letter, '\'' | '’')
}

/// `before` without the white space at its end, at most two characters of it.
pub(super) fn before_blank(before: &str) -> &str {
    let mut rest = before;
    for _ in 0..2 {
        rest = rest.strip_suffix(char::is_whitespace).unwrap_or(rest);
    }
    rest
}

/// The abbreviation at the end of `before` in one, two and more parts (`д`, `т. д`), the longest first.
pub(super) fn abbreviations(before: &str) -> impl ExactSizeIterator<Item = &str> {
    abbreviations_with(before, last_word(before))
}

/// The same, where the last word is known.
pub(super) fn abbreviations_with<'t>(
    before: &'t str,
    last: &str,
) -> impl ExactSizeIterator<Item = &'t str> + use<'t> {
    let mut starts = [before.len() - last.len(); 4];
    let mut count = 1;
    while count < starts.len() {
        let Some(rest) = before_blank(&before[..starts[count - 1]]).strip_suffix('.') else {
            break;
        };
        let word = last_word(rest);
        if word.is_empty() || word.chars().nth(5).is_some() || word.starts_with(is_numeric) {
            break;
        }
        starts[count] = rest.len() - word.len();
        count += 1;
    }
    (0..count).rev().map(move |part| &before[starts[part]..])
}

/// A word as the tables spell it: without blanks, vowel signs and marks without width.
#[derive(Clone, Copy)]
pub(super) struct Spelling {
    written: Key,
    /// The same with its first letter in lower case, if that is another one.
    small: Option<Key>,
}

impl Spelling {
    pub(super) fn of(word: &str) -> Spelling {
        let plain = word
            .chars()
            .filter(|&letter| letter < '\u{80}' && letter != ' ' || !is_skipped(letter));
        let written = Key::of(plain.clone());
        let mut rest = plain;
        let small = rest.next().filter(|first| first.is_uppercase());
        let small = small.map(|first| Key::of(first.to_lowercase().take(1).chain(rest)));
        Spelling { written, small }
    }

    /// An abbreviation: as [`Spelling::of`], but a capital alone is an initial and no other letter.
    pub(super) fn of_abbreviation(word: &str) -> Spelling {
        let spelling = Spelling::of(word);
        if single_letter(word).is_some() {
            Spelling {
                small: None,
                ..spelling
            }
        } else {
            spelling
        }
    }

    /// A word in capitals, as the tables would spell it: `JAN` is `Jan`. Any other word is left as it is.
    pub(super) fn of_capitals(word: &str) -> Option<Spelling> {
        let mut letters = word.chars();
        let first = letters.next()?;
        if !word.chars().all(char::is_uppercase) || letters.clone().next().is_none() {
            return None;
        }
        let rest = letters.flat_map(char::to_lowercase);
        Some(Spelling {
            written: Key::of([first].into_iter().chain(rest.clone())),
            small: Some(Key::of(first.to_lowercase().chain(rest))),
        })
    }

    /// Whether the word may be in one of the tables of abbreviations; most words are told apart by this alone.
    pub(super) fn is_known(&self, rules: &SentenceRules) -> bool {
        let known = |key: &Key| rules.known.may_hold(key.bytes());
        known(&self.written) || self.small.as_ref().is_some_and(known)
    }

    /// Whether the table holds the word.
    pub(super) fn is_in(&self, table: &[&str]) -> bool {
        let find = |key: &Key| {
            table
                .binary_search_by(|entry| entry.as_bytes().cmp(key.bytes()))
                .is_ok()
        };
        find(&self.written) || self.small.as_ref().is_some_and(find)
    }
}

/// The letters of a word side by side, none where they are too many for any table.
#[derive(Clone, Copy)]
struct Key {
    buffer: [u8; Key::SIZE],
    len: usize,
}

impl Key {
    const SIZE: usize = 32;

    fn of(letters: impl Iterator<Item = char>) -> Key {
        let mut key = Key {
            buffer: [0; Key::SIZE],
            len: 0,
        };
        for letter in letters {
            let end = key.len + letter.len_utf8();
            let Some(place) = key.buffer.get_mut(key.len..end) else {
                return Key { len: 0, ..key };
            };
            letter.encode_utf8(place);
            key.len = end;
        }
        key
    }

    fn bytes(&self) -> &[u8] {
        &self.buffer[..self.len]
    }
}

/// Whether a word of small letters alone, or of Arabic ones, is certainly in no table of abbreviations: it is looked up as it
/// is written, without being spelled anew.
pub(super) fn is_plainly_unknown(word: &str, rules: &SentenceRules) -> bool {
    let mut letters = 0;
    let plain = word.chars().all(|letter| {
        letters += 1;
        matches!(letter, 'a'..='z' | 'а'..='я' | '\u{621}'..='\u{63A}' | '\u{641}'..='\u{64A}')
    });
    plain && letters > 1 && !rules.known.may_hold(word.as_bytes())
}

fn is_skipped(letter: char) -> bool {
    letter.is_whitespace() || is_combining(letter) || is_invisible(letter)
}

/// Whether a word is a number: it starts with a digit of any script (`20-х`) or is a Roman numeral.
pub(super) fn is_number(word: &str) -> bool {
    word.starts_with(is_numeric) || is_roman(word)
}

/// Whether a word is a Roman numeral, also one with the look-alikes of a Cyrillic keyboard that are no words of Russian.
pub(super) fn is_roman(word: &str) -> bool {
    !word.is_empty()
        && word
            .chars()
            .all(|letter| matches!(letter, 'I' | 'V' | 'X' | 'L' | 'C' | 'D' | 'M' | 'Х' | 'І'))
}

/// The only letter of a word, if it has just one; signs that combine with it do not count.
pub(super) fn single_letter(word: &str) -> Option<char> {
    let mut letters = word.chars().filter(|&letter| {
        !(is_combining(letter) || is_invisible(letter) || is_dash(letter) || letter == 'ـ')
    });
    let letter = letters
        .next()
        .filter(|&letter| is_alphanumeric(letter) && !is_numeric(letter))?;
    letters.next().is_none().then_some(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_from_both_sides() {
        assert_eq!(last_word("he saw Mr"), "Mr");
        assert_eq!(last_word("20-х"), "20-х");
        assert_eq!(last_word("(J.-P"), "P");
        assert_eq!(last_word("he "), "");
        assert_eq!(first_word("Then he"), "Then");
        assert_eq!(first_word("x".repeat(100).as_str()).len(), LONGEST);
    }

    #[test]
    fn abbreviations_come_longest_first() {
        let parts = |text| abbreviations(text).map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(parts("и т. д"), ["т. д", "д"]);
        assert_eq!(parts("أ.د"), ["أ.د", "د"]);
        assert_eq!(parts("in 5. Mr"), ["Mr"]);
        assert_eq!(parts(""), [""]);
    }

    #[test]
    fn tables_are_searched_with_and_without_capital() {
        let listed = |table: &[&str], word| Spelling::of(word).is_in(table);
        assert!(listed(&["fig", "т.д"], "Fig"));
        assert!(listed(&["fig", "т.д"], "т.\u{A0}д"));
        assert!(!listed(&["Mar"], "mar"));
        assert!(listed(&["c"], "C"));
        assert!(!Spelling::of_abbreviation("C").is_in(&["c"]));
        assert!(!listed(&[], "fig"));
        assert!(!listed(&["fig"], ""));
        assert!(!listed(&["fig"], &"fig".repeat(20)));
    }
}
