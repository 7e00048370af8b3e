//! A run of text and inline elements, which becomes a block.

use rustc_hash::FxHashMap;

use super::flaws::Flaws;
use super::references::{candidate, reference};
use crate::article::{Block, BlockKind, Piece, Reads, Role, Syntax};
use crate::text::Span;

/// A part of a run.
struct Item {
    span: Span,
    what: What,
}

enum What {
    /// Text as it is written; whether there is more in it than white space.
    Text(bool),
    Written(Box<str>),
    /// With the place of its end in the run.
    Open {
        name: Box<str>,
        element: u32,
        end: Option<usize>,
    },
    /// With the place of its beginning in the run.
    Close {
        name: Box<str>,
        element: u32,
        start: Option<usize>,
    },
    Void {
        name: Box<str>,
        reads: Reads,
    },
}

/// What stands between two tags that part texts.
#[derive(Default)]
pub(super) struct Run {
    items: Vec<Item>,
    /// Where the elements that are opened in it stand, by their start tags.
    opened: FxHashMap<u32, usize>,
    elements: u32,
}

/// How a stretch of text is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    /// Text among tags.
    Text,
    /// Text in an element without tags.
    Raw,
    /// The value of an attribute.
    Attribute,
}

/// White space, and the byte order mark, which is no text.
fn is_blank(letter: char) -> bool {
    letter.is_whitespace() || letter == '\u{feff}'
}

impl Run {
    /// Adds text: what is between the references in it stays as it is written.
    pub(super) fn text(&mut self, text: &str, span: Span, mode: Mode, flaws: &mut Flaws) {
        let end = span.end as usize;
        let mut start = span.start as usize;
        let mut at = start;
        while let Some(found) = text.as_bytes()[at..end]
            .iter()
            .position(|byte| matches!(byte, b'&' | b'<' | b'\0'))
        {
            at += found;
            let rest = &text[at..end];
            let special = match text.as_bytes()[at] {
                b'&' => self::special(rest, at, mode, flaws),
                b'\0' => {
                    flaws.nul(Span::new(at, at + 1));
                    // Among tags a browser leaves it out.
                    let shown = if mode == Mode::Text { "" } else { "\u{fffd}" };
                    Some((1, What::Written(shown.into())))
                }
                _ if mode == Mode::Text && rest.starts_with("</>") => {
                    Some((3, void("comment", Reads::Nothing)))
                }
                _ => None,
            };
            let Some((len, what)) = special else {
                at += 1;
                continue;
            };
            self.verbatim(text, start, at);
            self.items.push(Item {
                span: Span::new(at, at + len),
                what,
            });
            at += len;
            start = at;
        }
        self.verbatim(text, start, end);
    }

    fn verbatim(&mut self, text: &str, start: usize, end: usize) {
        if start < end {
            let says = !text[start..end].chars().all(is_blank);
            self.items.push(Item {
                span: Span::new(start, end),
                what: What::Text(says),
            });
        }
    }

    /// Adds the start tag of an inline element, which has a number in the text.
    pub(super) fn open(&mut self, name: &str, tag: u32, span: Span) {
        self.opened.insert(tag, self.items.len());
        self.elements += 1;
        self.items.push(Item {
            span,
            what: What::Open {
                name: name.into(),
                element: self.elements,
                end: None,
            },
        });
    }

    /// Adds an end tag: that of the element with this start tag, if it began in the run.
    pub(super) fn close(&mut self, name: &str, tag: u32, span: Span) {
        let place = self.items.len();
        let start = self.opened.get(&tag).copied();
        let element = match start.map(|start| &mut self.items[start].what) {
            Some(What::Open { element, end, .. }) => {
                *end = Some(place);
                *element
            }
            _ => {
                self.elements += 1;
                self.elements
            }
        };
        self.items.push(Item {
            span,
            what: What::Close {
                name: name.into(),
                element,
                start,
            },
        });
    }

    /// Adds an element without text of its own.
    pub(super) fn void(&mut self, name: &str, reads: Reads, span: Span) {
        self.items.push(Item {
            span,
            what: void(name, reads),
        });
    }

    /// The block that the run is, if there is text in it; the run is empty then.
    pub(super) fn finish(&mut self, text: &str, kind: BlockKind, syntax: Syntax) -> Option<Block> {
        if self.items.is_empty() {
            return None;
        }
        let items = std::mem::take(&mut self.items);
        if !self.opened.is_empty() {
            self.opened = FxHashMap::default();
        }
        self.elements = 0;
        if !items.iter().any(Item::is_text) {
            self.items = items;
            self.items.clear();
            return None;
        }
        let first = items.iter().position(Item::is_word)?;
        let last = items.iter().rposition(Item::is_word)?;
        let (from, to) = around(&items, first, last);
        let span = Span {
            start: items[from].trimmed(text).start,
            end: items[to].trimmed(text).end,
        };
        let pieces = items.into_iter().skip(from).take(to - from + 1);
        Some(Block {
            kind,
            span,
            syntax,
            pieces: pieces.filter_map(Item::piece).collect(),
        })
    }
}

impl Item {
    /// Whether it says something that can be translated.
    fn is_text(&self) -> bool {
        match &self.what {
            What::Text(says) => *says,
            What::Written(text) => !text.chars().all(is_blank),
            _ => false,
        }
    }

    /// Whether a reader sees something.
    fn is_word(&self) -> bool {
        let word = matches!(
            self.what,
            What::Void {
                reads: Reads::Word,
                ..
            }
        );
        word || self.is_text()
    }

    /// Its bytes, without white space at the ends of a text.
    fn trimmed(&self, text: &str) -> Span {
        if !matches!(self.what, What::Text(_)) {
            return self.span;
        }
        let text = &text[self.span.range()];
        let start = text.len() - text.trim_start_matches(is_blank).len();
        let end = text.trim_end_matches(is_blank).len();
        Span {
            start: self.span.start + start as u32,
            end: self.span.start + end as u32,
        }
    }

    fn piece(self) -> Option<Piece> {
        let role = match self.what {
            What::Text(_) => return None,
            What::Written(text) => Role::Written(text),
            What::Open { name, element, .. } => Role::Open { name, element },
            What::Close { name, element, .. } => Role::Close { name, element },
            What::Void { name, reads } => Role::Void { name, reads },
        };
        Some(Piece {
            span: self.span,
            role,
        })
    }
}

fn void(name: &str, reads: Reads) -> What {
    What::Void {
        name: name.into(),
        reads,
    }
}

/// The first and the last item of the block: elements that hold a part of the text and something before or behind it
/// belong to it whole.
fn around(items: &[Item], first: usize, last: usize) -> (usize, usize) {
    let mut from = first;
    for place in (0..first).rev() {
        if let What::Open { end: Some(end), .. } = items[place].what
            && end > from
        {
            from = place;
        }
    }
    let mut to = last;
    for (place, item) in items.iter().enumerate().skip(last + 1) {
        if let What::Close {
            start: Some(start), ..
        } = item.what
            && start < to
            && start >= from
        {
            to = place;
        }
    }
    (from, to)
}

/// Reads what begins with an ampersand: how many bytes are not what they look like, and what they are.
fn special(rest: &str, at: usize, mode: Mode, flaws: &mut Flaws) -> Option<(usize, What)> {
    let attribute = mode == Mode::Attribute;
    let Some(reference) = reference(rest, attribute) else {
        let len = candidate(rest.as_bytes());
        if len > 2 && rest[..len].ends_with(';') && !rest.starts_with("&#") {
            flaws.unknown_reference(Span::new(at, at + len), &rest[..len]);
        }
        return None;
    };
    let written = &rest[..reference.len];
    let span = Span::new(at, at + reference.len);
    if !written.ends_with(';') {
        flaws.no_semicolon(span, written);
    } else if &*reference.text == "\u{fffd}" && names_no_character(written) {
        flaws.no_character(span, written);
    }
    Some((reference.len, What::Written(reference.text)))
}

/// Whether what is read as U+FFFD does not mean it.
fn names_no_character(written: &str) -> bool {
    let Some(number) = written.strip_prefix("&#") else {
        return false;
    };
    let number = number.trim_end_matches(';');
    let number = match number.strip_prefix(['x', 'X']) {
        Some(digits) => u32::from_str_radix(digits, 16),
        None => number.parse(),
    };
    number != Ok(0xfffd)
}
