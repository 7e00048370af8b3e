//! Text into items: the guard, the Fluent parser on what it let through, then blocks and half-published entries.

use std::ops::Range;

use fluent_syntax::{ast, parser};

use super::comment::{Comment, CommentLevel, Line, ToolLines};
use super::slice::{line_start, start_of, text_start};
use super::{
    Block, BlockText, Catalog, Entry, EntryKind, ErrorKind, Item, Junk, JunkReason, OBSOLETE,
    Slice, block, guard,
};
use crate::segment::SegmentId;
use crate::text::Span;

/// Reads a Fluent file; never fails.
///
/// `source_tag` is the source locale's tag, which starts the source line above an entry (`# ar: …`).
pub fn parse<'t>(text: &'t str, source_tag: &str) -> Catalog<'t> {
    let mut reader = Reader {
        text,
        tag: source_tag,
        items: Vec::new(),
    };
    let start = text_start(text);
    let mut offset = start;
    for hostile in guard::hostile(&text[start..]) {
        let range = start + hostile.range.start..start + hostile.range.end;
        reader.piece(offset..range.start);
        reader.junk(range.clone(), JunkReason::Hostile(hostile.reason));
        offset = range.end;
    }
    let end = bare_end(text);
    reader.piece(offset..end);
    if end < text.len() {
        reader.bare_end(end);
    }
    let mut items = halves(text, reader.items);
    mark_archive(&mut items);
    Catalog { text, items }
}

/// Where a last line of nothing but `#` starts that has no line end; the end of the text if there is none.
///
/// The parser loses such a line.
fn bare_end(text: &str) -> usize {
    let start = line_start(text, text.len());
    match &text[start..] {
        "#" | "##" | "###" => start,
        _ => text.len(),
    }
}

struct Reader<'t, 'a> {
    text: &'t str,
    tag: &'a str,
    items: Vec<Item<'t>>,
}

impl<'t> Reader<'t, '_> {
    /// Parses a stretch of the text that holds nothing hostile.
    fn piece(&mut self, range: Range<usize>) {
        if range.is_empty() {
            return;
        }
        let piece = Slice::new(self.text, range.clone());
        let (resource, errors) = match parser::parse(piece) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        let starts: Vec<_> = resource
            .body
            .iter()
            .map(|entry| start_of(self.text, entry))
            .collect();
        let mut errors = errors.into_iter();
        for (index, entry) in resource.body.into_iter().enumerate() {
            let start = starts[index];
            let limit = starts.get(index + 1).copied().unwrap_or(range.end);
            let end = start
                + self.text[start..limit]
                    .trim_end_matches([' ', '\r', '\n'])
                    .len();
            match entry {
                ast::Entry::Message(message) => {
                    let head = message.id.name.span().start;
                    let parts = (
                        message.id.name,
                        EntryKind::Message,
                        message.value,
                        message.attributes,
                    );
                    self.entry(message.comment, parts, head, end);
                }
                ast::Entry::Term(term) => {
                    let head = term.id.name.span().start - 1;
                    let parts = (
                        term.id.name,
                        EntryKind::Term,
                        Some(term.value),
                        term.attributes,
                    );
                    self.entry(term.comment, parts, head, end);
                }
                ast::Entry::Comment(comment) => self.comment(comment, CommentLevel::Comment),
                ast::Entry::GroupComment(comment) => self.comment(comment, CommentLevel::Group),
                ast::Entry::ResourceComment(comment) => {
                    self.comment(comment, CommentLevel::Resource)
                }
                ast::Entry::Junk { .. } => {
                    // The parser gives an error with every piece of junk.
                    let (kind, at) = errors.next().map_or((ErrorKind::MissingValue, start), |e| {
                        (e.kind, range.start + e.pos.start)
                    });
                    let at = Span::at(at.clamp(start, end));
                    self.junk(start..limit, JunkReason::Syntax(kind, at));
                }
            }
        }
    }

    fn entry(
        &mut self,
        comment: Option<ast::Comment<Slice<'t>>>,
        parts: (
            Slice<'t>,
            EntryKind,
            Option<super::Pattern<'t>>,
            Vec<super::Attribute<'t>>,
        ),
        head: u32,
        end: usize,
    ) {
        let lines = comment.map_or_else(Vec::new, |comment| self.lines(comment));
        let comment = self.blocks(lines);
        let (id, kind, value, attributes) = parts;
        let start = comment.first().map_or(head, |line| line.start);
        let tool = ToolLines::find(&comment, self.tag);
        let span = Span::new(start as usize, end);
        self.items.push(Item::Entry(Entry {
            id,
            kind,
            value,
            attributes,
            comment,
            tool,
            span,
            head,
        }));
    }

    fn comment(&mut self, comment: ast::Comment<Slice<'t>>, level: CommentLevel) {
        let mut lines = self.lines(comment);
        if level == CommentLevel::Comment {
            lines = self.blocks(lines);
        }
        if let (Some(first), Some(last)) = (lines.first(), lines.last()) {
            let span = Span {
                start: first.start,
                end: last.span().end,
            };
            self.items
                .push(Item::Comment(Comment { level, lines, span }));
        }
    }

    /// Adds a last line of nothing but `#`.
    fn bare_end(&mut self, start: usize) {
        let text = self.text;
        let line = Line {
            content: Slice::new(text, text.len()..text.len()),
            start: start as u32,
        };
        let level = match text.len() - start {
            1 => CommentLevel::Comment,
            2 => CommentLevel::Group,
            _ => CommentLevel::Resource,
        };
        match self.items.last_mut() {
            Some(Item::Comment(last))
                if last.level == level && is_next_line(text, last.span, line.span()) =>
            {
                last.lines.push(line);
                last.span.end = line.span().end;
            }
            _ => self.items.push(Item::Comment(Comment {
                level,
                lines: vec![line],
                span: line.span(),
            })),
        }
    }

    fn lines(&self, comment: ast::Comment<Slice<'t>>) -> Vec<Line<'t>> {
        let line = |content: Slice<'t>| {
            let start = line_start(self.text, content.span().start as usize);
            Line {
                content,
                start: start as u32,
            }
        };
        comment.content.into_iter().map(line).collect()
    }

    /// Takes the blocks out of a comment's lines; returns the lines behind the last.
    fn blocks(&mut self, lines: Vec<Line<'t>>) -> Vec<Line<'t>> {
        let heads: Vec<_> = (0..lines.len())
            .filter(|index| block::block_id(lines[*index].text()).is_some())
            .collect();
        let mut done = 0;
        for (index, head) in heads.iter().enumerate() {
            let limit = heads.get(index + 1).copied().unwrap_or(lines.len());
            let (count, text) = block::extent(&lines[*head..limit]);
            let (comment, own) = (
                lines[done..*head].to_vec(),
                lines[*head..head + count].to_vec(),
            );
            done = head + count;
            self.block(comment, own, text);
        }
        lines[done..].to_vec()
    }

    fn block(&mut self, comment: Vec<Line<'t>>, lines: Vec<Line<'t>>, text: BlockText) {
        let (Some(first), Some(last)) = (lines.first(), lines.last()) else {
            return;
        };
        let Some((id, id_length)) = block::block_id(first.text()) else {
            return;
        };
        let id_start = first.content.span().start as usize;
        let span = Span {
            start: comment.first().unwrap_or(first).start,
            end: last.span().end,
        };
        let tool = ToolLines::find_of_block(&comment, self.tag);
        let id_span = Span::new(id_start, id_start + id_length);
        self.items.push(Item::Block(Block {
            id,
            id_span,
            comment,
            tool,
            lines,
            text,
            span,
            archived: false,
        }));
    }

    fn junk(&mut self, range: Range<usize>, reason: JunkReason) {
        let content = self.text[range.clone()].trim_end_matches([' ', '\r', '\n']);
        // A carriage return alone on the last line.
        if content.is_empty() {
            return;
        }
        let span = Span::new(range.start, range.start + content.len());
        let ids = ids_in(self.text, span);
        self.items.push(Item::Junk(Junk { span, ids, reason }));
    }
}

/// The ids whose lines begin in a stretch of text.
fn ids_in(text: &str, span: Span) -> Vec<Slice<'_>> {
    let mut ids = Vec::new();
    let mut offset = span.start as usize;
    for line in text[span.range()].split_inclusive('\n') {
        if let Some(id) = super::id_of_line(line) {
            ids.push(Slice::new(text, offset..offset + id.len()));
        }
        offset += line.len();
    }
    ids
}

/// Joins what is left of a block of which some lines are commented and some are not into one piece of junk.
fn halves<'t>(text: &'t str, items: Vec<Item<'t>>) -> Vec<Item<'t>> {
    let mut joined: Vec<Item<'t>> = Vec::with_capacity(items.len());
    let mut items = items.into_iter().peekable();
    while let Some(item) = items.next() {
        let Some(id) = published_id(&item) else {
            joined.push(item);
            continue;
        };
        let mut span = item.span();
        let mut half = false;
        while let Some(next) = items.peek() {
            let adjacent = is_next_line(text, span, next.span());
            let commented = matches!(item, Item::Block(_));
            let continues = match next {
                // Live lines go on commented: `#     text`, or a bare `#` with text behind it.
                Item::Comment(comment) => (half || !commented) && continues_value(comment, text),
                // Commented lines go on live.
                Item::Junk(junk) => (half || commented) && text[junk.span.range()].starts_with(' '),
                _ => false,
            };
            if !(adjacent && continues) {
                break;
            }
            half = true;
            span.end = next.span().end;
            items.next();
        }
        match half {
            true => {
                let reason = JunkReason::HalfUncommented;
                joined.push(Item::Junk(Junk {
                    span,
                    ids: vec![id],
                    reason,
                }));
            }
            false => joined.push(item),
        }
    }
    joined
}

/// The article id that an entry, a block, or junk of a lone `s-… =` line would publish.
fn published_id<'t>(item: &Item<'t>) -> Option<Slice<'t>> {
    match item {
        Item::Entry(entry) if entry.kind == EntryKind::Message => {
            SegmentId::parse(entry.id.text()).map(|_| entry.id)
        }
        Item::Block(block) => {
            let line = block.lines.first()?;
            let start = block.id_span.start - line.content.span().start;
            let end = block.id_span.end - line.content.span().start;
            Some(fluent_syntax::parser::Slice::slice(
                &line.content,
                start as usize..end as usize,
            ))
        }
        Item::Junk(junk) => {
            let [id] = junk.ids.as_slice() else {
                return None;
            };
            SegmentId::parse(id.text()).map(|_| *id)
        }
        _ => None,
    }
}

/// Whether `next` starts on the line behind `span`.
fn is_next_line(text: &str, span: Span, next: Span) -> bool {
    matches!(&text[span.end as usize..next.start as usize], gap if gap.matches('\n').count() == 1)
}

/// Whether a comment goes on with the value above it: its first line that is not bare starts with a blank, or all
/// of it is bare and text goes on behind it.
fn continues_value(comment: &Comment<'_>, text: &str) -> bool {
    if comment.level != CommentLevel::Comment {
        return false;
    }
    match comment.lines.iter().find(|line| !line.text().is_empty()) {
        Some(line) => line.text().starts_with(' '),
        None => {
            let rest = &text[comment.span.end as usize..];
            let rest = rest
                .strip_prefix("\r\n")
                .or_else(|| rest.strip_prefix('\n'));
            rest.is_some_and(|rest| {
                rest.starts_with(' ') && !rest.trim_start_matches(' ').starts_with(['\r', '\n'])
            })
        }
    }
}

/// Tells the blocks that stand below `## Obsolete`.
fn mark_archive(items: &mut [Item<'_>]) {
    let mut archived = false;
    for item in items {
        if let Some(title) = item.group() {
            archived = title == OBSOLETE;
        }
        if let Item::Block(block) = item {
            block.archived = archived;
        }
    }
}
