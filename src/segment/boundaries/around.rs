//! What stands at a place where a sentence may end: the stop with its closing marks, and what comes next.
//!
//! A sentence's text and the place of a terminator come in, [`Stop`] and [`Next`] go out. Nothing here
//! decides whether the sentence ends.

use super::marks;
use super::words::{Spelling, before_blank, first_word, single_letter};
use crate::lang::SentenceRules;

/// How far back an opening quotation mark is looked for, in bytes.
const REACH: usize = 256;

/// What kind of terminator a sentence may end with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// One dot, which may also belong to an abbreviation or a number.
    Dot,
    /// Several dots, of which none ends a sentence for certain.
    Ellipsis,
    /// A question or exclamation mark, alone or among others.
    Exclaiming,
    /// A stop that has no other use.
    FullStop,
}

/// A run of terminators with the marks that close it: `?!»`, `."`, `.»).`.
#[derive(Debug)]
pub(super) struct Stop<'t> {
    /// The sentence before the last group of terminators (in `.»).` before the second stop).
    pub(super) before: &'t str,
    /// What the last group is.
    pub(super) kind: Kind,
    /// Whether the last group is written without blanks, like `。`.
    pub(super) wide: bool,
    /// The last closing mark behind the last group.
    pub(super) closing: Option<char>,
    /// Where all of it ends, in bytes of the sentence.
    pub(super) end: usize,
}

impl<'t> Stop<'t> {
    /// Reads from the terminator at `at` on.
    pub(super) fn read(sentence: &'t str, at: usize) -> Stop<'t> {
        let mut stop = Stop {
            before: &sentence[..at],
            kind: Kind::Dot,
            wide: false,
            closing: None,
            end: at,
        };
        loop {
            let rest = &sentence[stop.end..];
            let Some(mark) = rest.chars().next() else {
                break;
            };
            if marks::is_terminator(mark) {
                let group = rest
                    .find(|next| !marks::is_terminator(next))
                    .unwrap_or(rest.len());
                stop.group(&sentence[..stop.end], &rest[..group]);
                stop.end += group;
            } else if marks::is_invisible(mark) {
                stop.end += mark.len_utf8();
            } else if marks::is_closing(mark) && closes(sentence, stop.end, mark, false) {
                stop.closing = Some(mark);
                stop.end += mark.len_utf8();
            } else if let Some(length) = reference(rest).or_else(|| note_mark(mark, rest)) {
                stop.end += length;
            } else if mark.is_whitespace() {
                // A closing mark set off by a blank: French «… . », Arabic texts typed so.
                let blank = rest.len() - rest.trim_start().len();
                let Some(mark) = rest[blank..].chars().next() else {
                    break;
                };
                if blank > 4
                    || !marks::is_closing(mark)
                    || !closes(sentence, stop.end + blank, mark, true)
                {
                    break;
                }
                stop.closing = Some(mark);
                stop.end += blank + mark.len_utf8();
            } else {
                break;
            }
        }
        stop
    }

    fn group(&mut self, before: &'t str, group: &str) {
        let spaced =
            || before.ends_with(char::is_whitespace) && before_blank(before).ends_with('.');
        self.kind = if group == "." {
            if spaced() { Kind::Ellipsis } else { Kind::Dot }
        } else if group.contains(marks::is_exclaiming) {
            Kind::Exclaiming
        } else if group.contains(marks::is_full_stop) {
            Kind::FullStop
        } else {
            Kind::Ellipsis
        };
        self.wide = group.ends_with(marks::is_wide);
        self.before = before;
        self.closing = None;
    }

    pub(super) fn quoted(&self) -> bool {
        self.closing.is_some_and(marks::is_closing_quote)
    }

    pub(super) fn bracketed(&self) -> bool {
        self.closing.is_some_and(marks::is_closing_bracket)
    }
}

/// Whether the closing mark at `at` closes what stands before it, and does not open what comes next.
fn closes(sentence: &str, at: usize, mark: char, after_blank: bool) -> bool {
    let next = sentence[at + mark.len_utf8()..].chars().next();
    let free = next.is_none_or(|next| !marks::is_alphanumeric(next));
    if !after_blank && (free || !marks::is_two_sided(mark)) {
        return true;
    }
    if after_blank && !free {
        return false;
    }
    match mark {
        '"' => {
            let back = &sentence.as_bytes()[at.saturating_sub(REACH)..at];
            back.iter().filter(|&&byte| byte == b'"').count() % 2 == 1
        }
        _ => !marks::is_two_sided(mark) && mark != '’',
    }
}

/// The length of the mark of a note right behind the stop: `¹`, `*`, `†`.
fn note_mark(mark: char, rest: &str) -> Option<usize> {
    let is_mark = |mark| matches!(mark, '*' | '†' | '‡' | '¹' | '²' | '³' | '⁰' | '⁴'..='⁹');
    if !is_mark(mark) {
        return None;
    }
    let end = rest.find(|mark| !is_mark(mark)).unwrap_or(rest.len());
    rest[end..]
        .chars()
        .next()
        .is_none_or(|next| next.is_whitespace() || marks::is_closing(next))
        .then_some(end)
}

/// The length of a reference to a note, `[12]` or ` [1 – 3]`, which belongs to the sentence before it. One that
/// follows without a blank may hold anything or be in round brackets: `.[sic]`, `.(1)`.
fn reference(rest: &str) -> Option<usize> {
    let blank = rest
        .chars()
        .next()
        .filter(|first| first.is_whitespace())
        .map_or(0, char::len_utf8);
    let (inside, closing) = match rest[blank..].strip_prefix('[') {
        Some(inside) => (inside, ']'),
        None if blank == 0 => (rest.strip_prefix('(')?, ')'),
        None => return None,
    };
    let (close, _) = inside
        .char_indices()
        .take(24)
        .find(|&(_, mark)| mark == closing)?;
    let note = &inside[..close];
    if blank == 0 && closing == ']' {
        return Some(close + 2);
    }
    let plain = |mark: char| {
        marks::is_numeric(mark)
            || mark.is_whitespace()
            || marks::is_dash(mark)
            || matches!(mark, ',' | '،')
    };
    (note.contains(marks::is_numeric) && note.chars().all(plain)).then_some(blank + close + 2)
}

/// What follows a stop.
#[derive(Debug)]
pub(super) struct Next<'t> {
    /// The white space behind the stop, in bytes.
    pub(super) blank: usize,
    /// The first character behind the white space.
    pub(super) mark: Option<char>,
    /// The text from the first letter or digit on; what stands before it opens the sentence (`«`, `— `, `(`).
    pub(super) text: &'t str,
    /// The first word of `text`, empty where it starts with none.
    pub(super) word: &'t str,
    /// The letter that `text` starts with, if it does with one.
    pub(super) letter: Option<char>,
    /// Whether `text` is the name of an account or a hashtag, in which letter case tells nothing: `@reuters`.
    pub(super) handle: bool,
}

impl<'t> Next<'t> {
    pub(super) fn read(rest: &'t str) -> Next<'t> {
        let white = rest.trim_start();
        // A colon set off by a blank opens a turn of a dialogue that does not name its speaker.
        let turn = white
            .strip_prefix(':')
            .map(str::trim_start)
            .filter(|turn| turn.starts_with(marks::is_caseless));
        let trimmed = turn.filter(|_| white.len() < rest.len()).unwrap_or(white);
        let mut text = trimmed;
        let mut last = None;
        for _ in 0..12 {
            match text.chars().next() {
                Some(mark) if marks::is_alphanumeric(mark) => break,
                Some(mark) if marks::is_opening(mark) || mark.is_whitespace() => {
                    last = Some(mark);
                    text = &text[mark.len_utf8()..];
                }
                _ => break,
            }
        }
        let letter = text
            .chars()
            .next()
            .filter(|&letter| marks::is_alphanumeric(letter) && !marks::is_numeric(letter));
        Next {
            blank: rest.len() - white.len(),
            mark: trimmed.chars().next(),
            text,
            word: first_word(text),
            letter,
            handle: matches!(last, Some('@' | '#')),
        }
    }

    pub(super) fn is_digit(&self) -> bool {
        self.text.starts_with(marks::is_numeric)
    }

    /// Whether the word is a number with letters behind it, which is a part of a name: «Sgt. 1st Class», «E. 42nd St.»
    pub(super) fn is_ordinal(&self) -> bool {
        self.is_digit() && self.word.ends_with(|last: char| last.is_ascii_lowercase())
    }

    /// Whether the word cannot open a sentence because it starts in lower case.
    /// Names such as *iPhone* can, and so can the letter of a list, `a)`.
    pub(super) fn is_lower(&self) -> bool {
        let mut letters = self.text.chars();
        letters.next().is_some_and(char::is_lowercase)
            && !self.handle
            && !letters
                .next()
                .is_some_and(|second| second == ')' || second.is_uppercase())
    }

    /// Whether the word is in capitals, as all of a heading is, or a number.
    pub(super) fn is_loud(&self) -> bool {
        let mut letters = self.word.chars();
        let loud = letters.all(|letter| !letter.is_lowercase());
        loud && (self.is_digit() || self.word.chars().nth(1).is_some())
    }

    /// Whether the word is a function word that opens a sentence. A letter before a stop is an initial: «В. Орлов».
    pub(super) fn is_starter(&self, rules: &SentenceRules) -> bool {
        let word = self.word;
        !(single_letter(word).is_some() && self.text[word.len()..].starts_with('.'))
            && (Spelling::of(word).is_in(rules.starters) || self.reports(rules))
    }

    /// Whether the word is a verb of saying with a conjunction before it: «وقال».
    pub(super) fn reports(&self, rules: &SentenceRules) -> bool {
        self.word
            .strip_prefix(rules.proclitics)
            .is_some_and(|verb| Spelling::of(verb).is_in(rules.speech))
    }
}
