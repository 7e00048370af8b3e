//! HTML: the text of elements, and of the attributes that a reader sees.
//!
//! Comes in: a text. Goes out: its blocks, cut at every tag of a block-level element; inline elements, comments and
//! character references are pieces of them. Not text: scripts, styles, templates, code, pictures, formulas, and what
//! `translate="no"` says. The tags are paired in `tree` before anything is read, so that a block knows what it is in.

mod attributes;
mod elements;
mod flaws;
mod references;
mod run;
mod tags;
#[cfg(test)]
mod tests;
mod tree;

use super::Wrap;
use crate::article::{BlockKind, Document, Reads, Root, Syntax};
use crate::text::Span;
use attributes::{Known, Seen, Value};
use elements::{Element, Flow};
use flaws::Flaws;
use run::{Mode, Run};
use tags::{Kind, NONE, Names, Tag, tags};

pub(super) fn read(text: &str, _wrap: Wrap) -> Document {
    Reader::read(text, Span::new(0, text.len()), false)
}

/// Reads a part of a text as HTML; all spans are those of the whole text.
///
/// The part has no root and names no encoding. What it leaves open may be closed behind it.
pub(super) fn fragment(text: &str, span: Span) -> Document {
    Reader::read(text, span, true)
}

/// A block-level element that is open.
struct Frame {
    /// The tag at which it ends.
    end: u32,
    kind: BlockKind,
    /// Whether it is a heading of the first rank.
    first_rank: bool,
    translated: bool,
    /// Whether its lines stand as they are written.
    lines: bool,
}

struct Reader<'t> {
    text: &'t str,
    tags: &'t [Tag],
    names: &'t Names,
    part: bool,
    /// Where the text ends.
    behind: u32,
    run: Run,
    frames: Vec<Frame>,
    headline: bool,
    flaws: Flaws,
    document: Document,
}

impl<'t> Reader<'t> {
    fn read(text: &'t str, span: Span, part: bool) -> Document {
        let (mut tags, names) = tags(&text[span.range()], span.start);
        let mut flaws = Flaws::default();
        tree::pair(&mut tags, &names, part, &mut flaws);
        let mut reader = Reader {
            text,
            tags: &tags,
            names: &names,
            part,
            behind: span.end,
            run: Run::default(),
            frames: vec![Frame {
                end: NONE,
                kind: BlockKind::Paragraph,
                first_rank: false,
                translated: true,
                lines: false,
            }],
            headline: false,
            flaws,
            document: Document::default(),
        };
        reader.walk(span);
        let mut document = reader.document;
        document.blocks.sort_by_key(|block| block.span.start);
        document.flaws = reader.flaws.sorted();
        document
    }

    fn walk(&mut self, span: Span) {
        let mut at = span.start;
        let mut index = 0;
        while let Some(tag) = self.tags.get(index) {
            self.words(Span {
                start: at,
                end: tag.start,
            });
            let last = match tag.kind {
                Kind::Start => self.start(index),
                Kind::End => {
                    self.end(index);
                    Some(index)
                }
                Kind::Comment => {
                    self.void("comment", Reads::Nothing, index, index);
                    Some(index)
                }
                Kind::Broken => {
                    let span = tag.span();
                    self.flaws.broken(span, &self.text[span.range()]);
                    Some(index)
                }
            };
            let Some(last) = last else {
                at = span.end;
                break;
            };
            at = self.tags[last].end;
            self.leave(last);
            index = last + 1;
        }
        self.words(Span {
            start: at,
            end: span.end,
        });
        self.finish();
    }

    fn frame(&self) -> &Frame {
        self.frames.last().expect("the outermost frame never ends")
    }

    /// Leaves the elements that end at a tag or before it.
    fn leave(&mut self, tag: usize) {
        while self.frame().end as usize <= tag {
            self.frames.pop();
        }
    }

    /// Text between two tags.
    fn words(&mut self, span: Span) {
        if span.start == span.end || !self.frame().translated {
            return;
        }
        if !self.frame().lines {
            self.run.text(self.text, span, Mode::Text, &mut self.flaws);
            return;
        }
        let mut start = span.start as usize;
        for line in self.text[span.range()].split_inclusive(['\n', '\r']) {
            let end = start + line.len();
            self.run.text(
                self.text,
                Span::new(start, end),
                Mode::Text,
                &mut self.flaws,
            );
            if line.ends_with(['\n', '\r']) {
                self.finish();
            }
            start = end;
        }
    }

    /// Makes a block of the run.
    fn finish(&mut self) {
        let frame = self.frame();
        let (kind, first_rank) = (frame.kind, frame.first_rank);
        if let Some(mut block) = self.run.finish(self.text, kind, Syntax::Html) {
            if first_rank && !self.headline {
                self.headline = true;
                block.kind = BlockKind::Headline;
            }
            self.document.blocks.push(block);
        }
    }

    /// A text of its own, outside of the run.
    fn value(&mut self, span: Span, kind: BlockKind, syntax: Syntax) {
        let mode = match syntax {
            Syntax::HtmlAttribute(_) => Mode::Attribute,
            _ => Mode::Raw,
        };
        let mut run = Run::default();
        run.text(self.text, span, mode, &mut self.flaws);
        self.document
            .blocks
            .extend(run.finish(self.text, kind, syntax));
    }

    /// Adds an element without text, from its first tag to its last, to the run.
    fn void(&mut self, name: &str, reads: Reads, first: usize, last: usize) {
        if self.frame().translated {
            let span = Span {
                start: self.tags[first].start,
                end: self.tags[last].end,
            };
            self.run.void(name, reads, span);
        }
    }

    /// Reads a start tag: the last tag that belongs to what it begins and has been read, `None` if that is all there is.
    fn start(&mut self, index: usize) -> Option<usize> {
        let tag = &self.tags[index];
        let name = self.names.name(tag);
        let element = self.names.element(tag);
        if element.parts() {
            self.finish();
            self.leave(index);
        }
        let translate = self.attributes(tag, name, element);
        let end = self.end_of(index);
        match (element.flow, end) {
            _ if tag.empty => self.void(name, Reads::Word, index, index),
            (Flow::Sealed(_), _) if name == "code" && translate == Some(true) => {
                self.open(name, index);
            }
            (Flow::Sealed(reads), Some(end)) => return Some(self.seal(name, reads, index, end)),
            (Flow::Inline, Some(end)) if translate == Some(false) => {
                return Some(self.seal(name, Reads::Word, index, end));
            }
            (Flow::Raw | Flow::Sealed(_) | Flow::SealedBlock, _) if tag.raw => {
                if element.flow == Flow::Raw {
                    self.raw(index, end, name, translate);
                }
                return end;
            }
            (Flow::Inline | Flow::Sealed(_), _) => self.open(name, index),
            (Flow::Void(reads), _) => self.void(name, reads, index, index),
            (Flow::Block, _) => self.enter(tag, name, translate),
            (Flow::Rule | Flow::Raw | Flow::SealedBlock, _) => {}
        }
        Some(index)
    }

    /// Reads an end tag.
    fn end(&mut self, index: usize) {
        let tag = &self.tags[index];
        let name = self.names.name(tag);
        let element = self.names.element(tag);
        match element.flow {
            Flow::Inline | Flow::Sealed(Reads::Word) if self.frame().translated => {
                self.run.close(name, tag.partner, tag.span());
            }
            Flow::Inline | Flow::Sealed(Reads::Word) => {}
            Flow::Void(Reads::Space) => self.void(name, Reads::Space, index, index),
            Flow::Void(_) | Flow::Sealed(_) => self.void(name, Reads::Nothing, index, index),
            Flow::Block | Flow::Rule | Flow::SealedBlock | Flow::Raw => self.finish(),
        }
    }

    /// The end tag of what a start tag begins.
    fn end_of(&self, start: usize) -> Option<usize> {
        let end = self.tags[start].partner as usize;
        let tag = self.tags.get(end)?;
        (tag.kind == Kind::End && tag.partner as usize == start).then_some(end)
    }

    fn open(&mut self, name: &str, index: usize) {
        if self.frame().translated {
            let span = self.tags[index].span();
            self.run.open(name, index as u32, span);
        }
    }

    /// Takes an inline element whole, as something without text; where it holds blocks, it parts texts.
    fn seal(&mut self, name: &str, reads: Reads, first: usize, last: usize) -> usize {
        let inside = &self.tags[first + 1..last];
        let apart = self.tags[first].raw || self.names.element(&self.tags[first]).scope;
        if !apart && inside.iter().any(|tag| self.names.element(tag).parts()) {
            self.finish();
        } else {
            self.void(name, reads, first, last);
        }
        last
    }

    /// Reads an element without tags.
    fn raw(&mut self, index: usize, end: Option<usize>, name: &str, translate: Option<bool>) {
        if !translate.unwrap_or(self.frame().translated) {
            return;
        }
        let span = Span {
            start: self.tags[index].end,
            end: end.map_or(self.behind, |end| self.tags[end].start),
        };
        let kind = match name {
            "title" => BlockKind::FrontMatter,
            _ => self.frame().kind,
        };
        self.value(span, kind, Syntax::HtmlRaw);
    }

    fn enter(&mut self, tag: &Tag, name: &str, translate: Option<bool>) {
        let around = self.frame();
        let kind = match name {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => BlockKind::Heading,
            "li" | "dt" | "dd" => BlockKind::ListItem,
            "blockquote" => BlockKind::Quote,
            "td" | "th" => BlockKind::TableCell,
            "figcaption" | "caption" => BlockKind::Caption,
            _ => around.kind,
        };
        let frame = Frame {
            end: tag.partner,
            kind,
            first_rank: name == "h1" || (around.first_rank && kind == BlockKind::Heading),
            translated: translate.unwrap_or(around.translated),
            lines: around.lines || matches!(name, "pre" | "listing"),
        };
        self.frames.push(frame);
    }

    /// Reads the attributes of a start tag: whether it says that its text is translated.
    fn attributes(&mut self, tag: &Tag, name: &str, element: Element) -> Option<bool> {
        let start = tag.start as usize + 1 + name.len();
        let seen = Seen::read(self.text, start..tag.end as usize - 1);
        if name == "html" && !self.part && self.document.root.is_none() {
            self.document.root = Some(Root {
                name_end: start as u32,
                lang: seen.languages(),
                dir: seen.get(Known::Dir).map(Value::whole),
            });
        }
        if name == "meta" && !self.part && self.document.charset.is_none() {
            self.document.charset = seen.charset(self.text);
        }
        let translate = seen.translate(self.text);
        let around = self.frame().translated;
        let translated = match element.parts() {
            true => translate.unwrap_or(around),
            false => around && translate != Some(false),
        };
        if translated {
            for (span, name) in &seen.repeated {
                self.flaws.repeated(*span, name);
            }
            for value in seen.texts(self.text, name) {
                self.value(
                    value.span,
                    BlockKind::Attribute,
                    Syntax::HtmlAttribute(value.mark),
                );
            }
        }
        translate
    }
}
