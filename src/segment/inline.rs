//! The sentences of a block that holds more than plain text: inline elements, entities, lines with marks before them.
//!
//! The scanner reads what a reader reads, without marks. Where it finds a sentence, the sentence gets the marks that
//! open right before it and close right behind it. In Markdown they stay as they are written; an HTML element becomes a
//! short tag with a number (`<a1>…</a1>`, `<br2/>`), counted anew in every sentence.

use std::ops::Range;

use rustc_hash::FxHashMap;

use crate::article::{Block, Reads, Role, Syntax};
use crate::text::Span;

/// What the scanner reads in the place of an element that stands for a word.
const WORD: &str = "Xx";

/// The element that raises what it holds.
const RAISED: &str = "sup";

/// What the scanner reads in the place of a line break.
const SPACE: &str = " ";

/// A sentence that is written in its file otherwise than a translator sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inline {
    /// The sentence as a translator sees it; white space is as it is.
    pub text: String,
    /// The white space between it and the sentence before in its block.
    pub before: String,
    /// The parts of the text that the file writes otherwise, in reading order.
    pub parts: Vec<Part>,
}

/// A part of a sentence that the file writes otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The bytes of the sentence's text.
    pub at: Span,
    /// The bytes of the file.
    pub span: Span,
    /// What it is.
    pub kind: PartKind,
}

/// What a part of a sentence is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PartKind {
    /// Text.
    Written,
    /// The start tag of an element, by its number in the block.
    Open(u32),
    /// The end tag of an element.
    Close(u32),
    /// An element without text.
    Void,
}

/// A stretch of a block: a piece, or the plain text between two.
struct Item<'t> {
    span: Span,
    /// The bytes of what the scanner reads.
    read: Range<usize>,
    /// `None` for plain text.
    role: Option<&'t Role>,
}

/// A block, taken apart.
pub(super) struct Parts<'t> {
    text: &'t str,
    syntax: Syntax,
    items: Vec<Item<'t>>,
    /// What the scanner reads.
    pub(super) read: String,
}

/// Where a sentence stands: its bytes in the file, and its items.
struct Place {
    span: Span,
    items: Range<usize>,
    /// The bytes of what the scanner reads there, the white space before its marks included.
    read: Range<usize>,
}

impl<'t> Parts<'t> {
    pub(super) fn new(text: &'t str, block: &'t Block) -> Parts<'t> {
        let mut parts = Parts {
            text,
            syntax: block.syntax,
            items: Vec::with_capacity(2 * block.pieces.len() + 1),
            read: String::with_capacity(block.span.range().len()),
        };
        let mut end = block.span.start;
        for piece in &block.pieces {
            parts.push(
                Span {
                    start: end,
                    end: piece.span.start,
                },
                None,
            );
            parts.push(piece.span, Some(&piece.role));
            end = piece.span.end;
        }
        parts.push(
            Span {
                start: end,
                end: block.span.end,
            },
            None,
        );
        parts
    }

    fn push(&mut self, span: Span, role: Option<&'t Role>) {
        let start = self.read.len();
        match role {
            None if span.start == span.end => return,
            None => self.read.push_str(&self.text[span.range()]),
            Some(Role::Written(text)) => self.read.push_str(text),
            Some(Role::Void {
                reads: Reads::Word, ..
            }) => self.read.push_str(WORD),
            Some(Role::Void {
                reads: Reads::Space,
                ..
            }) => self.read.push_str(SPACE),
            // A number that is raised is the mark of a footnote, not one of the sentence's words.
            Some(Role::Open { name, .. }) if **name == *RAISED => self.read.push('['),
            Some(Role::Close { name, .. }) if **name == *RAISED => self.read.push(']'),
            Some(_) => {}
        }
        self.items.push(Item {
            span,
            read: start..self.read.len(),
            role,
        });
    }

    /// The sentences at these places of what the scanner reads: their bytes in the file, and what is not plain in them.
    pub(super) fn sentences(&self, ranges: &[Range<usize>]) -> Vec<(Span, Option<Box<Inline>>)> {
        let ranges = self.worded(ranges);
        let places = self.places(&ranges);
        let mut sentences = Vec::with_capacity(places.len());
        // Where the sentence before ends, in what the scanner reads and in the file.
        let mut ends: Option<(usize, u32)> = None;
        for place in &places {
            let gap = ends.map_or(("", ""), |(read, file)| {
                let gap = Span {
                    start: file,
                    end: place.span.start,
                };
                (&self.read[read..place.read.start], &self.text[gap.range()])
            });
            ends = Some((place.read.end, place.span.end));
            sentences.push((place.span, self.inline(place, gap)));
        }
        sentences
    }

    /// The sentences that have words: a picture or code alone goes with the sentence before it, or the one behind.
    fn worded(&self, ranges: &[Range<usize>]) -> Vec<Range<usize>> {
        let mut worded: Vec<Range<usize>> = Vec::with_capacity(ranges.len());
        let mut item = 0;
        let mut waiting = None;
        for range in ranges {
            item = self.item_at(range.start, item);
            let items = self.items[item..]
                .iter()
                .take_while(|item| item.read.start < range.end);
            let wordless = items.filter(|item| !item.read.is_empty()).all(|item| {
                let read = item.read.start.max(range.start)..item.read.end.min(range.end);
                matches!(item.role, Some(Role::Void { .. })) || self.read[read].trim().is_empty()
            });
            match worded.last_mut() {
                Some(last) if wordless => last.end = range.end,
                None if wordless => waiting = waiting.or(Some(range.start)),
                _ => worded.push(waiting.take().unwrap_or(range.start)..range.end),
            }
        }
        match waiting {
            // Nothing but a picture with an alternative text.
            Some(start) => ranges
                .last()
                .map(|last| start..last.end)
                .into_iter()
                .collect(),
            None => worded,
        }
    }

    fn places(&self, ranges: &[Range<usize>]) -> Vec<Place> {
        let mut places: Vec<Place> = Vec::with_capacity(ranges.len());
        // Behind the last item that belongs to the sentence before, and where the file goes on there.
        let (mut item, mut offset) = (0, 0);
        for (index, range) in ranges.iter().enumerate() {
            let first = self.item_at(range.start, item);
            let last = self.item_at(range.end - 1, first);
            let (mut from, mut start) = (first, self.offset(first, range.start, false));
            let (mut to, mut end) = (last + 1, self.offset(last, range.end, true));
            start = start.max(offset);
            end = end.max(start);
            let mut read = range.clone();
            let (_, opens) = self.between(item..first);
            if index == 0 {
                // Nobody else can have what opens or closes before the first sentence.
                if let Some(open) = (0..first).find(|item| self.is_tag(*item)) {
                    (from, start) = (open, self.items[open].span.start);
                }
            } else if let Some(open) = opens {
                (from, start) = (open, self.items[open].span.start);
                read.start = self.items[open].read.start;
            }
            let next = ranges.get(index + 1);
            let closes = match next {
                Some(next) => self.between(to..self.item_at(next.start, last).max(to)).0,
                None => (to..self.items.len()).rfind(|item| self.is_tag(*item)),
            };
            // The next sentence may begin in the same item.
            item = last;
            if let Some(close) = closes {
                (to, end) = (close + 1, self.items[close].span.end);
                read.end = self.items[close].read.end;
                item = to;
            }
            offset = end;
            places.push(Place {
                span: Span { start, end },
                items: from..to,
                read,
            });
        }
        places
    }

    /// The item that holds a byte of what the scanner reads.
    fn item_at(&self, read: usize, from: usize) -> usize {
        from + self.items[from..].partition_point(|item| item.read.end <= read)
    }

    /// Where an item's byte stands in the file; inside of what cannot be parted, at its beginning or end.
    fn offset(&self, item: usize, read: usize, end: bool) -> u32 {
        let item = &self.items[item];
        match item.role {
            None => item.span.start + (read - item.read.start) as u32,
            Some(_) if end => item.span.end,
            Some(_) => item.span.start,
        }
    }

    fn is_tag(&self, item: usize) -> bool {
        matches!(
            self.items[item].role,
            Some(Role::Open { .. } | Role::Close { .. })
        )
    }

    /// Of the items between two sentences the last that belongs to the first, and the first that belongs to the second:
    /// what closes there, and what opens. An element that does both stays between them.
    fn between(&self, items: Range<usize>) -> (Option<usize>, Option<usize>) {
        let mut open: FxHashMap<u32, usize> = FxHashMap::default();
        // Every end with its beginning, if that is here.
        let mut ends: Vec<(Option<usize>, usize)> = Vec::new();
        for index in items {
            match self.items[index].role {
                Some(Role::Open { element, .. }) => {
                    open.insert(*element, index);
                }
                Some(Role::Close { element, .. }) => ends.push((open.remove(element), index)),
                _ => {}
            }
        }
        let mut opens = open.values().min().copied();
        let mut closes = None;
        // An element that begins on one side of such a tag and ends on its other side goes with it.
        for (start, end) in &ends {
            if opens.is_some_and(|opens| opens < *end) {
                break;
            }
            if start.is_none() || *start < closes {
                closes = Some(*end);
            }
        }
        for (start, end) in ends.iter().rev() {
            if opens.is_some_and(|opens| opens < *end) && *start > closes && *start < opens {
                opens = *start;
            }
        }
        (closes, opens)
    }

    /// The sentence as a translator sees it, behind a gap that reads so and is written so; `None` if that is what the
    /// file has.
    fn inline(&self, place: &Place, (before, raw): (&str, &str)) -> Option<Box<Inline>> {
        let items = &self.items[place.items.clone()];
        let plain = |item: &Item<'_>| item.role.is_none_or(is_markdown);
        if items.iter().all(plain) && before == raw {
            return None;
        }
        let mut inline = Inline {
            text: String::with_capacity(place.span.range().len()),
            before: before.to_owned(),
            parts: Vec::new(),
        };
        let mut tags = Tags::new(items, self.text, place.span);
        for item in items {
            let start = inline.text.len();
            let span = Span {
                start: item.span.start.max(place.span.start),
                end: item.span.end.min(place.span.end),
            };
            let kind = match item.role {
                None => {
                    inline.text.push_str(&self.text[span.range()]);
                    continue;
                }
                Some(role) if is_markdown(role) => {
                    inline.text.push_str(&self.text[span.range()]);
                    continue;
                }
                Some(Role::Written(text)) => {
                    inline.text.push_str(text);
                    PartKind::Written
                }
                Some(Role::Open { name, element }) => {
                    let number = tags.number(name, Some(*element));
                    inline
                        .text
                        .push_str(&format!("<{}{number}>", tag_name(name)));
                    PartKind::Open(*element)
                }
                Some(Role::Close { name, element }) => {
                    let number = tags.number(name, Some(*element));
                    inline
                        .text
                        .push_str(&format!("</{}{number}>", tag_name(name)));
                    PartKind::Close(*element)
                }
                // Markdown has a tag of its own for what it cannot write within a line.
                Some(Role::Void { name, .. }) if self.syntax.is_markdown() => {
                    inline.text.push_str(&format!("<{name}>"));
                    PartKind::Written
                }
                Some(Role::Void { name, .. }) => {
                    let number = tags.number(name, None);
                    inline
                        .text
                        .push_str(&format!("<{}{number}/>", tag_name(name)));
                    PartKind::Void
                }
            };
            inline.parts.push(Part {
                at: Span::new(start, inline.text.len()),
                span,
                kind,
            });
        }
        Some(Box::new(inline))
    }
}

/// Whether a piece stays in the message as the file has it.
fn is_markdown(role: &Role) -> bool {
    match role {
        Role::Written(_) => false,
        Role::Open { name, .. } | Role::Close { name, .. } | Role::Void { name, .. } => {
            name.is_empty()
        }
    }
}

/// How long the name of an element in a tag may be, in characters.
const NAME: usize = 32;

/// The name of an element in front of a number.
fn tag_name(name: &str) -> String {
    let known = |c: &char| c.is_ascii_lowercase() || c.is_ascii_digit() || *c == '-';
    let name: String = name.chars().filter(known).take(NAME).collect();
    if !name.starts_with(|c: char| c.is_ascii_lowercase()) {
        return "tag".to_owned();
    }
    // The number must not run into one of the name's own.
    match name.ends_with(|c: char| c.is_ascii_digit()) {
        true => name + "-",
        false => name,
    }
}

/// How much of what looks like a tag in a sentence's own text is looked at, in bytes.
const LOOK: usize = 64;

/// The numbers of a sentence's tags.
struct Tags {
    /// What in the sentence's own text looks like the beginning of a tag, without `<` or `</`, in order.
    literal: Vec<String>,
    numbers: FxHashMap<u32, u32>,
    last: u32,
}

impl Tags {
    fn new(items: &[Item<'_>], text: &str, place: Span) -> Tags {
        let mut literal = String::new();
        for item in items {
            match item.role {
                None => {
                    let start = item.span.start.max(place.start) as usize;
                    let end = item.span.end.min(place.end) as usize;
                    literal.push_str(&text[start..end]);
                }
                Some(Role::Written(written)) => literal.push_str(written),
                Some(_) => literal.push('\0'),
            }
        }
        let tags = literal.match_indices('<').map(|(start, _)| {
            let tag = &literal[start + 1..];
            let tag = tag.strip_prefix('/').unwrap_or(tag);
            tag[..tag.floor_char_boundary(LOOK)].to_owned()
        });
        let mut literal: Vec<_> = tags.collect();
        literal.sort_unstable();
        Tags {
            literal,
            numbers: FxHashMap::default(),
            last: 0,
        }
    }

    /// The number of an element: the next one, that of its beginning for an end.
    fn number(&mut self, name: &str, element: Option<u32>) -> u32 {
        if let Some(number) = element.and_then(|element| self.numbers.get(&element)) {
            return *number;
        }
        self.last += 1;
        // A sentence that speaks of such a tag keeps it for its words.
        while self.speaks_of(name) {
            self.last += 1;
        }
        if let Some(element) = element {
            self.numbers.insert(element, self.last);
        }
        self.last
    }

    /// Whether the sentence's own text has something that begins like the tag with the last number.
    fn speaks_of(&self, name: &str) -> bool {
        if self.literal.is_empty() {
            return false;
        }
        let tag = format!("{}{}", tag_name(name), self.last);
        let place = self.literal.partition_point(|literal| **literal < *tag);
        self.literal
            .get(place)
            .is_some_and(|literal| literal.starts_with(&tag))
    }
}
