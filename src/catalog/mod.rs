//! A Fluent file as items in file order, each with its span; nothing of the file is dropped.
//!
//! Comes in: any text. Goes out: entries, commented-out entries (blocks), comments and junk. Parsing never fails:
//! what is no Fluent becomes junk. Changes to a file are made from the spans, never by printing the tree again.

mod block;
mod comment;
mod guard;
mod parse;
mod references;
mod slice;

use fluent_syntax::ast;
pub use fluent_syntax::parser::ErrorKind;

pub(crate) use block::message_of;
pub use block::{Block, BlockText};
pub use comment::{Comment, CommentLevel, Line, Origin, ToolLines, header_format, header_source};
pub use guard::{MAX_ARGUMENTS, MAX_NESTING};
pub use parse::parse;
pub use references::{Reference, references, references_in};
pub use slice::Slice;

use crate::segment::SegmentId;
use crate::text::Span;

/// A value: text and placeables.
pub type Pattern<'t> = ast::Pattern<Slice<'t>>;
/// An attribute of a message or a term.
pub type Attribute<'t> = ast::Attribute<Slice<'t>>;

/// The name of the group comment under which archived entries stand.
pub const OBSOLETE: &str = "Obsolete";

/// A Fluent file.
#[derive(Clone, Debug, Default)]
pub struct Catalog<'t> {
    /// The whole text, a byte order mark included.
    pub text: &'t str,
    /// Everything in it but blank lines, in file order; spans ascend and do not overlap.
    pub items: Vec<Item<'t>>,
}

/// One thing in a Fluent file.
#[derive(Clone, Debug, PartialEq)]
pub enum Item<'t> {
    /// A message or a term.
    Entry(Entry<'t>),
    /// A commented-out message with an article's id.
    Block(Block<'t>),
    /// A stand-alone comment.
    Comment(Comment<'t>),
    /// What the parser could not read.
    Junk(Junk<'t>),
}

/// Whether an entry is a message or a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EntryKind {
    /// `id = …`
    Message,
    /// `-id = …`
    Term,
}

/// A message or a term, with the comment above it.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry<'t> {
    /// The id, without the `-` of a term.
    pub id: Slice<'t>,
    /// Message or term.
    pub kind: EntryKind,
    /// The value, if it has one.
    pub value: Option<Pattern<'t>>,
    /// The attributes, in file order.
    pub attributes: Vec<Attribute<'t>>,
    /// The comment lines directly above.
    pub comment: Vec<Line<'t>>,
    /// The tool's own lines among them.
    pub tool: ToolLines<'t>,
    /// From the first comment line to the end of the last line, its line end excluded.
    pub span: Span,
    /// Where the line with the id starts.
    pub head: u32,
}

/// What the parser could not read.
#[derive(Clone, Debug, PartialEq)]
pub struct Junk<'t> {
    /// The lines, without the last line end and blank lines behind them.
    pub span: Span,
    /// The ids whose lines begin in it (`id =`, `-id =`), in order.
    pub ids: Vec<Slice<'t>>,
    /// Why it is junk.
    pub reason: JunkReason,
}

/// Why something is junk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JunkReason {
    /// The parser says so: its error and where it stopped.
    Syntax(ErrorKind, Span),
    /// The guard kept it from the parser.
    Hostile(&'static str),
    /// A block of which some lines are commented and some are not.
    HalfUncommented,
}

impl<'t> Item<'t> {
    /// Where it stands: from its first comment line to its last line, the line end excluded.
    pub fn span(&self) -> Span {
        match self {
            Item::Entry(entry) => entry.span,
            Item::Block(block) => block.span,
            Item::Comment(comment) => comment.span,
            Item::Junk(junk) => junk.span,
        }
    }

    /// The entry, if it is one.
    pub fn entry(&self) -> Option<&Entry<'t>> {
        match self {
            Item::Entry(entry) => Some(entry),
            _ => None,
        }
    }

    /// The title of a group comment.
    pub fn group(&self) -> Option<&'t str> {
        match self {
            Item::Comment(comment) if comment.level == CommentLevel::Group => {
                match comment.lines.as_slice() {
                    [line] => Some(line.text().trim()),
                    _ => Some(""),
                }
            }
            _ => None,
        }
    }
}

impl<'t> Entry<'t> {
    /// The id as Fluent files write it: `-id` for a term.
    pub fn name(&self) -> String {
        entry_name(self.kind, self.id.text())
    }

    /// The id of the sentence that a message translates; `None` for a term and for a message of another kind of id.
    pub fn segment_id(&self) -> Option<SegmentId> {
        match self.kind {
            EntryKind::Message => SegmentId::parse(self.id.text()),
            EntryKind::Term => None,
        }
    }

    /// The text of the file that the entry stands in.
    pub fn whole(&self) -> &'t str {
        self.id.whole()
    }

    /// The text from the line with the id to the end of the entry, its line end excluded.
    pub fn body(&self, text: &'t str) -> &'t str {
        &text[self.head as usize..self.span.end as usize]
    }
}

/// The id as Fluent files write it: `-id` for a term.
pub fn entry_name(kind: EntryKind, id: &str) -> String {
    match kind {
        EntryKind::Message => id.to_owned(),
        EntryKind::Term => format!("-{id}"),
    }
}

impl<'t> Catalog<'t> {
    /// The messages and terms, in file order.
    pub fn entries(&self) -> impl Iterator<Item = &Entry<'t>> {
        self.items.iter().filter_map(Item::entry)
    }

    /// The names (`id`, `-id`) that stand in junk, in file order.
    pub fn junk_ids(&self) -> impl Iterator<Item = &'t str> {
        let junk = self.items.iter().filter_map(|item| match item {
            Item::Junk(junk) => Some(junk),
            _ => None,
        });
        junk.flat_map(|junk| &junk.ids).map(Slice::text)
    }

    /// The format number of the header (`### Format: tarjuman N`), if the file bears one.
    pub fn format(&self) -> Option<&'t str> {
        self.header(header_format)
    }

    /// The source file that the header names.
    pub fn source(&self) -> Option<&'t str> {
        self.header(header_source)
    }

    fn header(&self, read: fn(&'t str) -> Option<&'t str>) -> Option<&'t str> {
        let comments = self.items.iter().filter_map(|item| match item {
            Item::Comment(comment) if comment.level == CommentLevel::Resource => Some(comment),
            _ => None,
        });
        comments
            .flat_map(|comment| &comment.lines)
            .find_map(|line| read(line.text()))
    }
}

/// What follows the id of a message.
pub(crate) fn without_id(body: &str) -> &str {
    body.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

/// The id at the start of a line of the form `id =` or `-id =` (the `-` included).
pub(crate) fn id_of_line(line: &str) -> Option<&str> {
    let name = line.strip_prefix('-').unwrap_or(line);
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let end = name.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'))?;
    let id = &line[..line.len() - name.len() + end];
    name[end..]
        .trim_start_matches(' ')
        .starts_with('=')
        .then_some(id)
}

#[cfg(test)]
mod tests;
