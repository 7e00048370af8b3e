//! Commented-out messages: what a translator sees of a sentence that is not published yet, and the archive.

use fluent_syntax::ast;

use super::{Line, ToolLines, guard, id_of_line};
use crate::catalog::{Pattern, Slice};
use crate::segment::SegmentId;
use crate::text::Span;

/// A commented-out message with an article's id, and the comment lines above it that belong to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Block<'t> {
    /// Its id.
    pub id: SegmentId,
    /// Where the id stands.
    pub id_span: Span,
    /// Comment lines above the block's own: notes and tool lines.
    pub comment: Vec<Line<'t>>,
    /// The tool's own lines among them.
    pub tool: ToolLines<'t>,
    /// The block's own lines, from `# s-… =`.
    pub lines: Vec<Line<'t>>,
    /// What stands in it.
    pub text: BlockText,
    /// From its first comment line to its last line, the line end excluded.
    pub span: Span,
    /// Whether it stands below `## Obsolete`.
    pub archived: bool,
}

/// What stands in a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockText {
    /// Nothing behind the `=`.
    Empty,
    /// A message that the Fluent parser reads.
    Message,
    /// Something that it does not read.
    Broken,
}

impl<'t> Block<'t> {
    /// The lines with their `# ` removed, as they would stand in the file if they were published; LF between them.
    pub fn uncommented(&self) -> String {
        join(&self.lines)
    }

    /// Whether the translator left something in the comment besides the tool's lines.
    pub fn has_note(&self) -> bool {
        (0..self.comment.len()).any(|index| !self.tool.contains(index))
    }
}

fn join(lines: &[Line<'_>]) -> String {
    let lines: Vec<_> = lines.iter().map(Line::text).collect();
    lines.join("\n")
}

/// The article id of a line `s-… =`, with its length in bytes.
pub(super) fn block_id(line: &str) -> Option<(SegmentId, usize)> {
    let id = id_of_line(line)?;
    Some((SegmentId::parse(id)?, id.len()))
}

/// How many of the lines, the first of which opens a block, belong to it, and what stands in it.
pub(super) fn extent(lines: &[Line<'_>]) -> (usize, BlockText) {
    // The parser loses a bare `#` at the very end.
    let text = join(lines) + "\n";
    if let Some(end) = message_end(&text) {
        let count = text[..end].trim_end_matches([' ', '\n']).lines().count();
        return (count, BlockText::Message);
    }
    let mut count = 1;
    for (index, line) in lines.iter().enumerate().skip(1) {
        match line.text() {
            text if text.trim_matches(' ').is_empty() => {}
            text if text.starts_with(' ') => count = index + 1,
            _ => break,
        }
    }
    let own = join(&lines[..count]);
    let filled = own
        .split_once('=')
        .is_some_and(|(_, value)| !value.trim().is_empty());
    (
        count,
        if filled {
            BlockText::Broken
        } else {
            BlockText::Empty
        },
    )
}

/// Where the message at the start of a text ends for the Fluent parser; `None` if it finds none there.
fn message_end(text: &str) -> Option<usize> {
    if guard::hostile(text)
        .first()
        .is_some_and(|hostile| hostile.range.start == 0)
    {
        return None;
    }
    let resource = match fluent_syntax::parser::parse(Slice::new(text, 0..text.len())) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let mut body = resource.body.iter();
    match body.next()? {
        ast::Entry::Message(message) if message.id.name.span().start == 0 => {}
        _ => return None,
    }
    Some(
        body.next()
            .map_or(text.len(), |next| super::slice::start_of(text, next)),
    )
}

/// A message's value and attributes, for comparing texts as Fluent patterns; `None` if the text is no message.
pub(crate) fn message_of(text: &str) -> Option<(Option<Pattern<'_>>, Vec<super::Attribute<'_>>)> {
    if !guard::hostile(text).is_empty() {
        return None;
    }
    let resource = fluent_syntax::parser::parse(Slice::new(text, 0..text.len())).ok()?;
    match resource.body.into_iter().next()? {
        ast::Entry::Message(message) => Some((message.value, message.attributes)),
        _ => None,
    }
}
