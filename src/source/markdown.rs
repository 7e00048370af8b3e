//! Markdown (CommonMark with GitHub's tables, strikethrough, task lists, footnotes and alerts).
//!
//! Text is what a reader sees: headings, paragraphs, items, cells, footnotes, titles of link definitions, the title and
//! the description of the front matter, and the text of HTML blocks. Inline marks stay in the text as they are written;
//! the marks that begin a further line of a quotation do not. A heading's `{#id}` is left alone.

mod run;

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{
    Event, HeadingLevel, MetadataBlockKind, OffsetIter, Options, Parser, Tag, TagEnd,
};

use super::{Wrap, front_matter, html};
use crate::article::{Block, BlockKind, Document, Flaw, Piece, Reads, Role, Syntax};
use crate::text::Span;
use run::Run;

/// What is read besides CommonMark.
pub(crate) const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_GFM)
    .union(Options::ENABLE_HEADING_ATTRIBUTES)
    .union(Options::ENABLE_YAML_STYLE_METADATA_BLOCKS)
    .union(Options::ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS);

pub(super) fn read(text: &str, _wrap: Wrap) -> Document {
    let mark = text.len() - text.trim_start_matches('\u{feff}').len();
    let mut reader = Reader {
        text,
        document: Document::default(),
        containers: Vec::new(),
        quotes: 0,
        leaf: None,
        silent: false,
        headline: false,
        run: None,
    };
    let place = |range: Range<usize>| range.start + mark..range.end + mark;
    let mut events = Parser::new_ext(&text[mark..], OPTIONS).into_offset_iter();
    while let Some((event, range)) = events.next() {
        if let Event::Start(Tag::Image { .. }) = event {
            let worded = skip_image(&mut events);
            reader
                .run(range.start + mark)
                .void(place(range), Reads::Word, worded);
            continue;
        }
        reader.event(event, place(range));
    }
    reader.finish_run();
    let definitions = events.reference_definitions();
    for (_, definition) in definitions
        .iter()
        .filter(|(_, definition)| definition.title.is_some())
    {
        reader.title(place(definition.span.clone()));
    }
    let mut document = reader.document;
    document.blocks.sort_by_key(|block| block.span.start);
    document
}

/// What a sentence says without its marks.
pub(super) fn bare(text: &str) -> Cow<'_, str> {
    if !text.contains(|c: char| c.is_ascii_punctuation()) {
        return Cow::Borrowed(text);
    }
    let mut bare = String::with_capacity(text.len());
    // Behind a word nothing is a block.
    let line = format!("x {text}");
    for event in Parser::new_ext(&line, OPTIONS) {
        match event {
            Event::Text(text) | Event::Code(text) => bare.push_str(&text),
            Event::SoftBreak | Event::HardBreak => bare.push(' '),
            Event::InlineHtml(tag) if tag.starts_with("<br") => bare.push(' '),
            _ => {}
        }
    }
    Cow::Owned(bare.strip_prefix("x ").map(str::to_owned).unwrap_or(bare))
}

/// Reads the rest of a picture: whether it has an alternative text.
fn skip_image(events: &mut OffsetIter<'_>) -> bool {
    let mut worded = false;
    let mut depth = 1;
    for (event, _) in events {
        match event {
            Event::Start(Tag::Image { .. }) => depth += 1,
            Event::End(TagEnd::Image) => depth -= 1,
            Event::Text(text) => worded |= !text.trim().is_empty(),
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    worded
}

struct Reader<'t> {
    text: &'t str,
    document: Document,
    /// The containers of blocks that are open, by what text in them is.
    containers: Vec<BlockKind>,
    /// How many of them are quotations.
    quotes: usize,
    /// The block of text that is open, if it is no paragraph.
    leaf: Option<(BlockKind, Syntax)>,
    /// Whether what comes is no text: code, front matter.
    silent: bool,
    /// Whether there was a headline.
    headline: bool,
    run: Option<Run<'t>>,
}

impl<'t> Reader<'t> {
    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag, range),
            Event::Text(content) => {
                if !self.silent {
                    self.run(range.start).text(range, &content);
                }
            }
            Event::Code(_) | Event::InlineMath(_) | Event::DisplayMath(_) => {
                self.run(range.start).void(range, Reads::Word, false);
            }
            Event::InlineHtml(_) => self.run(range.start).html(range),
            Event::FootnoteReference(_) => self.run(range.start).footnote(range),
            Event::SoftBreak => self.run(range.start).line_end(range, false),
            Event::HardBreak => self.run(range.start).line_end(range, true),
            Event::Html(_) | Event::Rule | Event::TaskListMarker(_) => self.finish_run(),
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        match tag {
            Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript => {
                return self.run(range.start).open(range);
            }
            Tag::Link { .. } => return self.run(range.start).open(range),
            _ => self.finish_run(),
        }
        match tag {
            Tag::Heading { level, .. } => {
                let first = level == HeadingLevel::H1 && !self.headline;
                self.headline |= first;
                let kind = match first {
                    true => BlockKind::Headline,
                    false => BlockKind::Heading,
                };
                let marks = self.text[range].trim_start_matches(' ');
                let behind = marks.trim_start_matches('#');
                let line = behind.len() < marks.len()
                    && (behind.is_empty() || behind.starts_with([' ', '\t', '\n', '\r']));
                let syntax = match line {
                    true => Syntax::MarkdownLine,
                    false => Syntax::Markdown,
                };
                self.leaf = Some((kind, syntax));
            }
            Tag::TableCell => self.leaf = Some((BlockKind::TableCell, Syntax::MarkdownCell)),
            Tag::BlockQuote(_) => {
                self.containers.push(BlockKind::Quote);
                self.quotes += 1;
            }
            Tag::Item => self.containers.push(BlockKind::ListItem),
            Tag::FootnoteDefinition(_) => self.containers.push(BlockKind::Paragraph),
            Tag::CodeBlock(_) => self.silent = true,
            Tag::MetadataBlock(kind) => {
                self.silent = true;
                self.front_matter(kind, range);
            }
            Tag::HtmlBlock => self.html(range),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd, range: Range<usize>) {
        match tag {
            TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::Link
            | TagEnd::Image => {
                if let Some(run) = &mut self.run {
                    run.close(range);
                }
                return;
            }
            _ => self.finish_run(),
        }
        match tag {
            TagEnd::Heading(_) | TagEnd::TableCell => self.leaf = None,
            TagEnd::CodeBlock | TagEnd::MetadataBlock(_) => self.silent = false,
            TagEnd::BlockQuote(_) => {
                self.containers.pop();
                self.quotes -= 1;
            }
            TagEnd::Item | TagEnd::FootnoteDefinition => {
                self.containers.pop();
            }
            _ => {}
        }
    }

    /// The run that what stands at a place belongs to.
    fn run(&mut self, start: usize) -> &mut Run<'t> {
        let kind = self
            .containers
            .last()
            .copied()
            .unwrap_or(BlockKind::Paragraph);
        let (kind, syntax) = self.leaf.unwrap_or((kind, Syntax::Markdown));
        let (text, quotes) = (self.text, self.quotes);
        // The mark that makes the first character a letter like others belongs to it.
        let start = start - usize::from(text[..start].ends_with('\\'));
        self.run
            .get_or_insert_with(|| Run::new(text, kind, syntax, quotes, start))
    }

    fn finish_run(&mut self) {
        let block = self.run.take().and_then(Run::finish);
        self.document.blocks.extend(block);
    }

    fn front_matter(&mut self, kind: MetadataBlockKind, range: Range<usize>) {
        let raw = &self.text[range.clone()];
        let content = raw.find('\n').map_or(raw.len(), |end| end + 1);
        let end = raw
            .trim_end()
            .rfind('\n')
            .map_or(content, |end| end + 1)
            .max(content);
        let span = Span::new(range.start + content, range.start + end);
        if kind == MetadataBlockKind::PlusesStyle {
            self.document.flaws.push(Flaw {
                span,
                message: "front matter between `+++` is not read".to_owned(),
                help: "write it as YAML between lines of `---` to have its title and description translated",
            });
            return;
        }
        let (blocks, flaws) = front_matter::read(self.text, span);
        self.document.blocks.extend(blocks);
        self.document.flaws.extend(flaws);
    }

    /// Reads a block of HTML. Elements may go on over several, so that what is not closed in one is no flaw.
    fn html(&mut self, range: Range<usize>) {
        if self.quotes > 0 && self.text[range.clone()].trim_end().contains('\n') {
            self.document.flaws.push(Flaw {
                span: Span::new(range.start, range.end),
                message: "HTML of several lines in a quotation is not read".to_owned(),
                help: "write it in one line, or outside of the quotation, to have its text translated",
            });
            return;
        }
        let mut blocks = html::fragment(self.text, Span::new(range.start, range.end)).blocks;
        for block in &mut blocks {
            match block.kind {
                BlockKind::Headline if self.headline => block.kind = BlockKind::Heading,
                BlockKind::Headline => self.headline = true,
                _ => {}
            }
        }
        self.document.blocks.extend(blocks);
    }

    /// Reads the title of a link definition, which is its last part.
    fn title(&mut self, range: Range<usize>) {
        let raw = self.text[range.clone()].trim_end();
        let opening = match raw.chars().next_back() {
            Some(')') => '(',
            Some(mark @ ('"' | '\'')) => mark,
            _ => return,
        };
        let inside = &raw[..raw.len() - 1];
        let unescaped = |at: &usize| {
            let marks = inside[..*at].len() - inside[..*at].trim_end_matches('\\').len();
            marks.is_multiple_of(2)
        };
        let Some(open) = inside
            .rmatch_indices(opening)
            .map(|(at, _)| at)
            .find(unescaped)
        else {
            return;
        };
        let title = &inside[open + 1..];
        let start = range.start + open + 1 + (title.len() - title.trim_start().len());
        let end = start + title.trim().len();
        if start >= end {
            return;
        }
        let lines =
            match self.text[start..end].contains("\n>") || self.text[start..end].contains("\n ") {
                true => run::line_starts(self.text, start..end, usize::MAX),
                false => Vec::new(),
            };
        let pieces = lines.into_iter().map(|line| Piece {
            span: Span::new(line.start, line.end),
            role: Role::Written("\n".into()),
        });
        self.document.blocks.push(Block {
            kind: BlockKind::Attribute,
            span: Span::new(start, end),
            syntax: Syntax::MarkdownTitle(opening),
            pieces: pieces.collect(),
        });
    }
}
