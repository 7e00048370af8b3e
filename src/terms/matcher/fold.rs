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
    /// The way back to the original.
    pub(super) map: Map,
    /// The bytes of `text` where a letter stands behind something else, or one of the folder's openers stands.
    pub(super) starts: Vec<usize>,
}

/// Which character of the original each folded character came from.
#[derive(Debug, Default)]
pub(super) struct Map {
    /// Where the distance between the two texts changes: bytes of the folded text with bytes of the original.
    points: Vec<(u32, u32)>,
}

impl Map {
    /// The byte offset in the original of the folded character that begins at a byte.
    pub(super) fn original(&self, folded: usize) -> usize {
        let folded = folded as u32;
        let behind = self.points.partition_point(|(at, _)| *at <= folded);
        let (at, original) = self.points[behind.saturating_sub(1)];
        (original + (folded - at)) as usize
    }

    /// The same for many characters behind `start`, each counted from there, in ascending order.
    pub(super) fn originals(&self, start: usize) -> impl FnMut(usize) -> usize {
        let behind = self.points.partition_point(|(at, _)| *at as usize <= start);
        let mut points = &self.points[behind.saturating_sub(1)..];
        move |offset| {
            let folded = (start + offset) as u32;
            while let [_, next, ..] = points
                && next.0 <= folded
            {
                points = &points[1..];
            }
            let (at, original) = points[0];
            (original + (folded - at)) as usize
        }
    }
}

impl FoldedText {
    fn clear(&mut self) {
        self.text.clear();
        self.map.points.clear();
        self.starts.clear();
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
        out.clear();
        out.text.reserve(text.len());
        // How far the original is ahead of the folded text; wraps where it is behind.
        let mut ahead = None;
        let mut push = |out: &mut FoldedText, c: char, at: usize| {
            let distance = at.wrapping_sub(out.text.len());
            if ahead != Some(distance) {
                ahead = Some(distance);
                out.map.points.push((out.text.len() as u32, at as u32));
            }
            out.text.push(c);
        };
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
                    push(out, c, at);
                }
                Folded::Space | Folded::Break => {
                    in_word = false;
                    if breaks.is_none() {
                        push(out, ' ', at);
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
        // A soft hyphen or the like may stand between a letter and its mark.
        let belongs = |c: char| matches!(self.fold(c).0, Folded::Mark | Folded::Ignored);
        let marks = chars.take_while(|(_, c)| belongs(*c));
        let marks = marks.filter(|(_, c)| self.fold(*c).0 == Folded::Mark);
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
        let starts = folded.text.char_indices();
        let originals: Vec<usize> = starts.map(|(at, _)| folded.map.original(at)).collect();
        assert!(originals.is_sorted());
        assert!(originals.iter().all(|at| text.is_char_boundary(*at)));
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
