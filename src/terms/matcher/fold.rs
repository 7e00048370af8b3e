//! Text folded for look-up, with the way back to the bytes it came from.
//!
//! One pass over the text: equal spellings become the same characters, marks go, a run of white space
//! becomes one space. What is equal is decided by the language's rules, not here.

use crate::lang::words::{Folded, WordRules, compose};

/// Characters below this take at most two bytes in UTF-8, and are looked up in a table.
const TABLE: usize = 0x800;

/// Stands for the end of a paragraph in folded text. No name has one, so none is found across it.
const PARAGRAPH: char = '\n';

/// A folded text.
#[derive(Debug, Default)]
pub(super) struct FoldedText {
    /// The folded characters.
    pub(super) text: String,
    /// For every byte of `text`, the byte offset in the original of the character it came from.
    pub(super) map: Vec<u32>,
    /// The bytes of `text` where a letter stands behind something else, or one of the folder's openers stands.
    pub(super) starts: Vec<usize>,
}

impl FoldedText {
    fn push(&mut self, c: char, at: u32) {
        self.text.push(c);
        for _ in 0..c.len_utf8() {
            self.map.push(at);
        }
    }
}

/// Folds by the rules of one language.
#[derive(Debug)]
pub(super) struct Folder {
    pub(super) words: &'static WordRules,
    /// What the rules say of every character below [`TABLE`], and whether it becomes a letter.
    table: Vec<(Folded, bool)>,
    /// Characters that are no letters and begin names, in order.
    openers: Vec<char>,
}

impl Folder {
    pub(super) fn new(words: &'static WordRules) -> Folder {
        let below = (0..TABLE as u32).filter_map(char::from_u32);
        Folder {
            words,
            table: below.map(|c| fold(words, c)).collect(),
            openers: Vec::new(),
        }
    }

    /// Lets names begin with `c`, which is folded and no letter.
    pub(super) fn add_opener(&mut self, c: char) {
        if let Err(place) = self.openers.binary_search(&c) {
            self.openers.insert(place, c);
        }
    }

    /// Whether a folded character is a letter.
    pub(super) fn is_letter(&self, c: char) -> bool {
        self.fold(c).1
    }

    /// The folded character and whether it is a letter.
    #[inline]
    fn fold(&self, c: char) -> (Folded, bool) {
        match self.table.get(c as usize) {
            Some(folded) => *folded,
            None => fold(self.words, c),
        }
    }

    /// Folds `text` into `out`, whose memory is used again.
    ///
    /// Panics when the text has 4 GiB or more, which the map cannot hold.
    pub(super) fn fold_into(&self, text: &str, out: &mut FoldedText) {
        assert!(
            u32::try_from(text.len()).is_ok(),
            "a paragraph has less than 4 GiB"
        );
        out.text.clear();
        out.map.clear();
        out.starts.clear();
        out.text.reserve(text.len());
        out.map.reserve(text.len());
        // Line ends in the run of white space that the folded text ends with, if it does.
        let mut breaks = None;
        let mut in_word = false;
        for (at, c) in text.char_indices() {
            let (folded, letter) = self.fold(c);
            match folded {
                Folded::Char(c) => {
                    breaks = None;
                    if letter && !in_word || !letter && self.openers.binary_search(&c).is_ok() {
                        out.starts.push(out.text.len());
                    }
                    in_word = letter;
                    out.push(c, at as u32);
                }
                Folded::Space | Folded::Break => {
                    in_word = false;
                    if breaks.is_none() {
                        out.push(' ', at as u32);
                    }
                    let count = breaks.unwrap_or(0) + u32::from(folded == Folded::Break);
                    if count == 2 && breaks == Some(1) {
                        out.text.pop();
                        out.text.push(PARAGRAPH);
                    }
                    breaks = Some(count);
                }
                Folded::Mark => self.mark(c, out),
                Folded::Ignored => {}
            }
        }
    }

    /// Lets a decomposed letter fold as if it were composed.
    fn mark(&self, mark: char, out: &mut FoldedText) {
        let whole = out.text.chars().next_back().and_then(|c| compose(c, mark));
        if let Some(Folded::Char(whole)) = whole.map(|c| self.fold(c).0) {
            out.text.pop();
            out.text.push(whole);
        }
    }

    /// The vowel marks on the letter at a byte offset of a text, not folded.
    pub(super) fn vowels_at(&self, text: &str, at: usize) -> impl Iterator<Item = char> {
        let marks = text[at..].chars().skip(1);
        let marks = marks.take_while(|c| self.fold(*c).0 == Folded::Mark);
        marks.filter(|c| self.words.vowels.contains(c))
    }

    /// The byte offset in `text` behind the character at `at` and the marks on it.
    pub(super) fn end_of(&self, text: &str, at: usize) -> usize {
        let mut chars = text[at..].char_indices();
        let letter = chars.next().map_or(0, |(_, c)| c.len_utf8());
        let marks = chars.take_while(|(_, c)| self.fold(*c).0 == Folded::Mark);
        at + marks
            .last()
            .map_or(letter, |(start, c)| start + c.len_utf8())
    }
}

fn fold(words: &WordRules, c: char) -> (Folded, bool) {
    let folded = (words.fold)(c);
    let letter = matches!(folded, Folded::Char(c) if (words.is_letter)(c));
    (folded, letter)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::words::words;

    fn check(tag: &str, text: &str, expected: &str) {
        let mut folded = FoldedText::default();
        Folder::new(words(tag)).fold_into(text, &mut folded);
        assert_eq!(folded.text, expected);
        assert_eq!(folded.map.len(), folded.text.len());
        assert!(folded.map.is_sorted());
        assert!(
            folded
                .map
                .iter()
                .all(|at| text.is_char_boundary(*at as usize))
        );
    }

    #[test]
    fn spellings_become_one() {
        check("en", "Côte d’Ivoire", "cote d'ivoire");
        check("en", "Co\u{302}te", "cote");
        check("ru", "Ещё Кот‑д’Ивуар", "еще кот-д'ивуар");
        check("ru", "и\u{306}е\u{308}И\u{306}", "йей");
        check("ar", "إِيــرَانُ", "ايران");
        check("ar", "\u{2068}ٱلعراق\u{2069}", "العراق");
        check("de", "Österreich", "osterreich");
    }

    #[test]
    fn words_start() {
        let mut folder = Folder::new(words("en"));
        folder.add_opener('"');
        let mut folded = FoldedText::default();
        folder.fold_into("\u{301}A “b”\u{AD}2-c", &mut folded);
        assert_eq!(folded.text, "a \"b\"2-c");
        assert_eq!(folded.starts, [0, 2, 3, 4, 5, 7]);
    }

    #[test]
    fn white_space_becomes_one_space_or_a_paragraph() {
        check("en", "a \u{A0}\tb", "a b");
        check("en", "a \r\n b", "a b");
        check("en", "a\u{200F} \u{200F} b", "a b");
        check("en", "a\n\nb", "a\nb");
        check("en", "a\r\n \r\n \nb\n", "a\nb ");
        check("en", "", "");
    }
}
