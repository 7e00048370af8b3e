//! The tags of an HTML text: every tag, comment and declaration with its bytes; what stands between them is text.
//!
//! The tokenizer is html5gum; it makes no strings here, and tells only where marks start and end. Names are numbered.

use html5gum::{Emitter, Error, State, Tokenizer};
use rustc_hash::FxHashMap;

use super::elements::{Content, Element, Foreign, element};
use crate::text::Span;

/// No tag.
pub(super) const NONE: u32 = u32::MAX;

/// What a mark is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Start,
    End,
    /// A comment, a declaration, a processing instruction.
    Comment,
    /// A tag or a comment that the text ends in.
    Broken,
}

/// A mark in the text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tag {
    pub(super) start: u32,
    pub(super) end: u32,
    /// Its name's number; that of the empty name for a comment.
    pub(super) name: u32,
    /// For a start tag, the tag at which its element ends; for an end tag, its start tag.
    pub(super) partner: u32,
    pub(super) kind: Kind,
    /// A start tag with a slash at its end.
    pub(super) slash: bool,
    /// A start tag of SVG or MathML that holds nothing.
    pub(super) empty: bool,
    /// A start tag whose element holds no tags.
    pub(super) raw: bool,
}

impl Tag {
    pub(super) fn span(&self) -> Span {
        Span {
            start: self.start,
            end: self.end,
        }
    }
}

/// The names of elements, in lower case.
#[derive(Debug, Default)]
pub(super) struct Names {
    numbers: FxHashMap<Box<str>, u32>,
    names: Vec<(Box<str>, Element)>,
}

impl Names {
    fn number(&mut self, name: &str) -> u32 {
        if name.bytes().any(|byte| byte.is_ascii_uppercase()) {
            return self.lower_case(&name.to_ascii_lowercase());
        }
        self.lower_case(name)
    }

    fn lower_case(&mut self, name: &str) -> u32 {
        if let Some(number) = self.numbers.get(name) {
            return *number;
        }
        let number = self.names.len() as u32;
        self.numbers.insert(name.into(), number);
        self.names.push((name.into(), element(name)));
        number
    }

    pub(super) fn len(&self) -> usize {
        self.names.len()
    }

    pub(super) fn name(&self, tag: &Tag) -> &str {
        &self.names[tag.name as usize].0
    }

    pub(super) fn element(&self, tag: &Tag) -> Element {
        self.names[tag.name as usize].1
    }
}

/// The marks of a part of a text that begins at an offset, in order; their partners are not known yet.
pub(super) fn tags(text: &str, offset: u32) -> (Vec<Tag>, Names) {
    let mut marks = Marks {
        text,
        offset,
        position: 0,
        start: 0,
        pending: None,
        self_closing: false,
        raw: "",
        foreign: Vec::new(),
        tags: Vec::new(),
        names: Names::default(),
    };
    marks.names.number("");
    let mut found = (Vec::new(), Names::default());
    let scanner = Scanner {
        marks,
        found: &mut found,
    };
    let Ok(()) = Tokenizer::new_with_emitter(text, scanner).finish();
    found
}

/// Where a name that starts in a text ends.
fn name_end(text: &str, start: usize) -> usize {
    let delimiter =
        |byte: &u8| matches!(byte, b'\t' | b'\n' | b'\r' | b'\x0c' | b' ' | b'/' | b'>');
    let name = &text.as_bytes()[start..];
    start + name.iter().position(delimiter).unwrap_or(name.len())
}

/// What the tokenizer tells, as it goes forward.
struct Marks<'t> {
    text: &'t str,
    /// Where the text begins in the file.
    offset: u32,
    position: usize,
    /// Where the last `<` stands that may begin a mark.
    start: usize,
    /// The tag that has begun and not ended.
    pending: Option<Kind>,
    self_closing: bool,
    /// The name of the element without tags that is open.
    raw: &'t str,
    /// The SVG and MathML elements that are open (`true`), and the elements in them that hold HTML (`false`).
    foreign: Vec<bool>,
    tags: Vec<Tag>,
    names: Names,
}

/// Gives the marks away at the end.
struct Scanner<'t, 'f> {
    marks: Marks<'t>,
    found: &'f mut (Vec<Tag>, Names),
}

impl Marks<'_> {
    fn push(&mut self, kind: Kind, name: u32, end: usize) {
        self.tags.push(Tag {
            start: self.offset + self.start as u32,
            end: self.offset + end as u32,
            name,
            partner: NONE,
            kind,
            slash: false,
            empty: false,
            raw: false,
        });
    }

    fn is_foreign(&self) -> bool {
        self.foreign.last() == Some(&true)
    }

    /// Follows a start tag into SVG and MathML and out of them; whether its element holds nothing there.
    fn enter(&mut self, element: Element) -> bool {
        match element.foreign {
            Foreign::Root => {
                if !self.self_closing {
                    self.foreign.push(true);
                }
                return self.self_closing;
            }
            _ if !self.is_foreign() => return false,
            Foreign::Leaves => {
                while self.is_foreign() {
                    self.foreign.pop();
                }
                return false;
            }
            Foreign::Host if !self.self_closing => self.foreign.push(false),
            Foreign::Host | Foreign::No => {}
        }
        self.self_closing
    }

    /// Follows an end tag out of SVG and MathML.
    fn leave(&mut self, element: Element) {
        match element.foreign {
            Foreign::Root => {
                if let Some(open) = self.foreign.iter().rposition(|foreign| *foreign) {
                    self.foreign.truncate(open);
                }
            }
            Foreign::Host if self.foreign.last() == Some(&false) => {
                self.foreign.pop();
            }
            _ => {}
        }
    }
}

impl Emitter for Scanner<'_, '_> {
    type Token = std::convert::Infallible;

    #[inline]
    fn move_position(&mut self, offset: isize) {
        self.marks.position = self.marks.position.saturating_add_signed(offset);
    }

    fn start_open_tag(&mut self) {
        self.marks.start = self.marks.position - 1;
    }

    fn init_start_tag(&mut self) {
        self.marks.pending = Some(Kind::Start);
        self.marks.self_closing = false;
    }

    fn init_end_tag(&mut self) {
        self.marks.pending = Some(Kind::End);
        self.marks.self_closing = false;
    }

    fn set_self_closing(&mut self) {
        self.marks.self_closing = true;
    }

    fn emit_current_tag(&mut self) -> Option<State> {
        let marks = &mut self.marks;
        let kind = marks.pending.take()?;
        let start = marks.start + if kind == Kind::End { 2 } else { 1 };
        let name = &marks.text[start..name_end(marks.text, start)];
        let number = marks.names.number(name);
        marks.push(kind, number, marks.position);
        let element = marks.names.names[number as usize].1;
        if kind == Kind::End {
            marks.leave(element);
            return None;
        }
        let foreign = marks.is_foreign();
        let empty = marks.enter(element);
        let state = match element.content {
            _ if foreign && element.foreign != Foreign::Leaves => None,
            Content::Tags => None,
            Content::Escapable => Some(State::RcData),
            Content::Verbatim => Some(State::RawText),
            Content::Script => Some(State::ScriptData),
            Content::Rest => Some(State::PlainText),
        };
        if let Some(tag) = marks.tags.last_mut() {
            tag.slash = marks.self_closing;
            tag.empty = empty;
            tag.raw = state.is_some();
        }
        if state.is_some() {
            marks.raw = name;
        }
        state
    }

    fn current_is_appropriate_end_tag_token(&mut self) -> bool {
        let marks = &self.marks;
        let name = marks.text.get(marks.start + 2..marks.position - 1);
        marks.pending == Some(Kind::End)
            && name.is_some_and(|name| name.eq_ignore_ascii_case(marks.raw))
    }

    #[inline]
    fn emit_string(&mut self, _: &[u8]) {
        // What looked like the end of an element without tags is text.
        self.marks.pending = None;
    }

    fn emit_current_comment(&mut self) {
        let marks = &mut self.marks;
        let end = marks.position.min(marks.text.len());
        let comment = &marks.text[marks.start..end];
        let closed = match comment.strip_prefix("<!--") {
            Some(rest) => {
                rest.starts_with('>')
                    || rest.starts_with("->")
                    || rest.ends_with("-->")
                    || rest.ends_with("--!>")
            }
            None => comment.ends_with('>'),
        };
        marks.push(if closed { Kind::Comment } else { Kind::Broken }, 0, end);
    }

    fn emit_current_doctype(&mut self) {
        self.emit_current_comment();
    }

    fn emit_eof(&mut self) {
        if self.marks.pending.is_some() {
            self.marks.push(Kind::Broken, 0, self.marks.text.len());
        }
        *self.found = (
            std::mem::take(&mut self.marks.tags),
            std::mem::take(&mut self.marks.names),
        );
    }

    #[inline]
    fn should_emit_errors(&mut self) -> bool {
        false
    }

    fn pop_token(&mut self) -> Option<Self::Token> {
        None
    }

    fn set_last_start_tag(&mut self, _: Option<&[u8]>) {}
    fn emit_error(&mut self, _: Error) {}
    fn init_comment(&mut self) {}
    fn set_force_quirks(&mut self) {}
    fn push_tag_name(&mut self, _: &[u8]) {}
    fn push_comment(&mut self, _: &[u8]) {}
    fn push_doctype_name(&mut self, _: &[u8]) {}
    fn init_doctype(&mut self) {}
    fn init_attribute(&mut self) {}
    fn push_attribute_name(&mut self, _: &[u8]) {}
    fn push_attribute_value(&mut self, _: &[u8]) {}
    fn set_doctype_public_identifier(&mut self, _: &[u8]) {}
    fn set_doctype_system_identifier(&mut self, _: &[u8]) {}
    fn push_doctype_public_identifier(&mut self, _: &[u8]) {}
    fn push_doctype_system_identifier(&mut self, _: &[u8]) {}
}
