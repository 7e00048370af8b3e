//! A stretch of a text that remembers where it stands: what gives every part of a catalogue its span.

use std::fmt;

use fluent_syntax::parser;

use crate::text::Span;

/// A piece of a text together with its bytes' place in the whole.
///
/// The Fluent parser asks its input for slices and nothing else, so a slice that keeps its offsets gives spans to
/// ids, text, literals, keys and comment lines alike. Compares by text, as the parser needs.
#[derive(Clone, Copy)]
pub struct Slice<'t> {
    whole: &'t str,
    start: u32,
    end: u32,
}

impl<'t> Slice<'t> {
    /// A part of a text. The range is in bytes.
    pub fn new(whole: &'t str, range: std::ops::Range<usize>) -> Slice<'t> {
        let span = Span::new(range.start, range.end);
        Slice {
            whole,
            start: span.start,
            end: span.end,
        }
    }

    /// The text of the slice.
    ///
    /// Empty for a range that cuts a character in two: the parser makes such ranges for its message about a
    /// short `\u` escape before a non-ASCII letter, where slicing a `&str` would panic.
    pub fn text(&self) -> &'t str {
        self.whole
            .get(self.start as usize..self.end as usize)
            .unwrap_or("")
    }

    /// Where it stands.
    pub fn span(&self) -> Span {
        Span {
            start: self.start,
            end: self.end,
        }
    }
}

impl<'t> parser::Slice<'t> for Slice<'t> {
    fn slice(&self, range: std::ops::Range<usize>) -> Slice<'t> {
        let start = self.start as usize;
        Slice::new(self.whole, start + range.start..start + range.end)
    }

    fn trim(&mut self) {
        let trimmed = self.text().trim_end_matches([' ', '\r', '\n']);
        self.end = self.start + trimmed.len() as u32;
    }
}

impl AsRef<str> for Slice<'_> {
    fn as_ref(&self) -> &str {
        self.text()
    }
}

impl PartialEq for Slice<'_> {
    fn eq(&self, other: &Slice<'_>) -> bool {
        self.text() == other.text()
    }
}

impl fmt::Debug for Slice<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}@{}", self.text(), self.start)
    }
}
