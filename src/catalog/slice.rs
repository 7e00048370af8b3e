//! A stretch of a text that remembers where it stands: what gives every part of a catalogue its span.

use std::fmt;

use fluent_syntax::{ast, parser};

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

    /// The text that it is a piece of.
    pub fn whole(&self) -> &'t str {
        self.whole
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

/// Where an entry of the parser's tree starts: at its first comment line, its `-`, or its id.
pub(super) fn start_of(text: &str, entry: &ast::Entry<Slice<'_>>) -> usize {
    let comment_start = |comment: &ast::Comment<Slice<'_>>| {
        comment
            .content
            .first()
            .map_or(0, |line| line_start(text, line.span().start as usize))
    };
    match entry {
        ast::Entry::Message(message) => match &message.comment {
            Some(comment) => comment_start(comment),
            None => message.id.name.span().start as usize,
        },
        ast::Entry::Term(term) => match &term.comment {
            Some(comment) => comment_start(comment),
            None => term.id.name.span().start as usize - 1,
        },
        ast::Entry::Comment(comment)
        | ast::Entry::GroupComment(comment)
        | ast::Entry::ResourceComment(comment) => comment_start(comment),
        ast::Entry::Junk { content } => content.span().start as usize,
    }
}

/// Where a line starts; a byte order mark is no part of the first.
pub(super) fn line_start(text: &str, offset: usize) -> usize {
    let newline = text[..offset].rfind('\n');
    newline.map_or_else(|| text_start(text), |newline| newline + 1)
}

/// Where a text starts behind its byte order mark.
pub(super) fn text_start(text: &str) -> usize {
    if text.starts_with('\u{feff}') { 3 } else { 0 }
}
