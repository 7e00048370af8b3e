//! The attributes of a start tag, read as the HTML standard's tokenizer reads them.

use std::ops::Range;

use crate::text::Span;

/// An attribute's value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Value {
    /// Its bytes, marks excluded.
    pub(super) span: Span,
    /// The marks around it.
    pub(super) mark: Option<char>,
}

impl Value {
    /// Its bytes, marks included.
    pub(super) fn whole(self) -> Span {
        match self.mark {
            Some(_) => Span {
                start: self.span.start - 1,
                end: self.span.end + 1,
            },
            None => self.span,
        }
    }
}

/// An attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Attribute {
    /// The bytes of its name.
    pub(super) name: Span,
    /// Its value, unless it is only a name.
    pub(super) value: Option<Value>,
}

/// The attributes between the name of a tag and its `>`, in order, repeated ones included.
pub(super) fn attributes(text: &str, tag: Range<usize>) -> Attributes<'_> {
    Attributes {
        bytes: &text.as_bytes()[..tag.end],
        at: tag.start,
    }
}

pub(super) struct Attributes<'t> {
    /// The text up to the end of the tag.
    bytes: &'t [u8],
    at: usize,
}

impl Attributes<'_> {
    /// Goes on to the next byte that is wanted.
    fn find(&mut self, wanted: impl Fn(u8) -> bool) -> usize {
        let rest = &self.bytes[self.at..];
        let found = rest.iter().position(|byte| wanted(*byte));
        self.at += found.unwrap_or(rest.len());
        self.at
    }

    fn value(&mut self) -> Option<Value> {
        let before = self.at;
        self.find(|byte| !is_blank(byte));
        if self.bytes.get(self.at) != Some(&b'=') {
            self.at = before;
            return None;
        }
        self.at += 1;
        let start = self.find(|byte| !is_blank(byte));
        match self.bytes.get(start) {
            Some(mark @ (b'"' | b'\'')) => {
                self.at += 1;
                let end = self.find(|byte| byte == *mark);
                self.at = (end + 1).min(self.bytes.len());
                Some(Value {
                    span: Span::new(start + 1, end),
                    mark: Some(char::from(*mark)),
                })
            }
            _ => {
                let end = self.find(is_blank);
                Some(Value {
                    span: Span::new(start, end),
                    mark: None,
                })
            }
        }
    }
}

impl Iterator for Attributes<'_> {
    type Item = Attribute;

    fn next(&mut self) -> Option<Attribute> {
        let start = self.find(|byte| !is_blank(byte) && byte != b'/');
        if start == self.bytes.len() {
            return None;
        }
        // An equals sign at the beginning is part of the name.
        self.at += 1;
        let end = self.find(|byte| is_blank(byte) || matches!(byte, b'/' | b'='));
        Some(Attribute {
            name: Span::new(start, end),
            value: self.value(),
        })
    }
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, b'\t' | b'\n' | b'\r' | b'\x0c' | b' ')
}

/// The attributes that say something to a reader or about the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Known {
    Alt,
    Title,
    AriaLabel,
    Placeholder,
    Translate,
    Lang,
    XmlLang,
    Dir,
    Name,
    Property,
    Content,
    Charset,
    HttpEquiv,
}

const KNOWN: [(&str, Known); 13] = [
    ("alt", Known::Alt),
    ("title", Known::Title),
    ("aria-label", Known::AriaLabel),
    ("placeholder", Known::Placeholder),
    ("translate", Known::Translate),
    ("lang", Known::Lang),
    ("xml:lang", Known::XmlLang),
    ("dir", Known::Dir),
    ("name", Known::Name),
    ("property", Known::Property),
    ("content", Known::Content),
    ("charset", Known::Charset),
    ("http-equiv", Known::HttpEquiv),
];

/// What a page tells about itself to those who show a link to it.
const DESCRIPTIONS: [&str; 5] = [
    "description",
    "og:title",
    "og:description",
    "twitter:title",
    "twitter:description",
];

/// The known attributes of a tag; of repeated ones the first.
#[derive(Debug, Default)]
pub(super) struct Seen {
    values: [Option<Option<Value>>; KNOWN.len()],
    /// The names of those that stand there again.
    pub(super) repeated: Vec<(Span, &'static str)>,
}

impl Seen {
    pub(super) fn read(text: &str, tag: Range<usize>) -> Seen {
        let mut seen = Seen::default();
        for attribute in attributes(text, tag) {
            let name = &text[attribute.name.range()];
            let known = KNOWN
                .iter()
                .find(|(known, _)| known.eq_ignore_ascii_case(name));
            let Some((name, known)) = known else { continue };
            let slot = &mut seen.values[*known as usize];
            if slot.is_none() {
                *slot = Some(attribute.value);
            } else if seen.repeated.len() < KNOWN.len() {
                seen.repeated.push((attribute.name, name));
            }
        }
        seen
    }

    pub(super) fn get(&self, known: Known) -> Option<Value> {
        self.values[known as usize].flatten()
    }

    /// The values of the language attributes, marks included, in the order of the file.
    pub(super) fn languages(&self) -> Vec<Span> {
        let values = [Known::Lang, Known::XmlLang].into_iter();
        let mut spans: Vec<_> = values
            .filter_map(|known| self.get(known))
            .map(Value::whole)
            .collect();
        spans.sort();
        spans
    }

    fn says<'t>(&self, text: &'t str, known: Known) -> Option<&'t str> {
        Some(text[self.get(known)?.span.range()].trim())
    }

    /// Whether the element says that its text is translated.
    pub(super) fn translate(&self, text: &str) -> Option<bool> {
        match self.values[Known::Translate as usize]? {
            None => Some(true),
            Some(value) => match &text[value.span.range()] {
                "" => Some(true),
                yes if yes.eq_ignore_ascii_case("yes") => Some(true),
                no if no.eq_ignore_ascii_case("no") => Some(false),
                _ => None,
            },
        }
    }

    /// The values that a reader sees.
    pub(super) fn texts(&self, text: &str, element: &str) -> impl Iterator<Item = Value> {
        let known: &[Known] = match element {
            "meta" if self.is_description(text) => &[Known::Content],
            // Titles of style sheets are names by which they are chosen.
            "base" | "link" | "meta" | "script" | "style" | "template" => &[],
            _ => &[
                Known::Alt,
                Known::Title,
                Known::AriaLabel,
                Known::Placeholder,
            ],
        };
        known.iter().filter_map(|known| self.get(*known))
    }

    fn is_description(&self, text: &str) -> bool {
        [Known::Name, Known::Property].iter().any(|known| {
            self.says(text, *known).is_some_and(|name| {
                DESCRIPTIONS
                    .iter()
                    .any(|description| description.eq_ignore_ascii_case(name))
            })
        })
    }

    /// The name of an encoding that a `<meta>` gives.
    pub(super) fn charset(&self, text: &str) -> Option<Span> {
        if let Some(value) = self.get(Known::Charset) {
            return Some(value.span);
        }
        let declared = self.says(text, Known::HttpEquiv)?;
        if !declared.eq_ignore_ascii_case("content-type") {
            return None;
        }
        let content = self.get(Known::Content)?.span;
        label(&text[content.range()]).map(|label| Span {
            start: content.start + label.start as u32,
            end: content.start + label.end as u32,
        })
    }
}

/// Where `text/html; charset=utf-8` names the encoding.
fn label(content: &str) -> Option<Range<usize>> {
    let lower = content.to_ascii_lowercase();
    for (at, word) in lower.match_indices("charset") {
        let rest = lower[at + word.len()..].trim_ascii_start();
        let Some(rest) = rest.strip_prefix('=') else {
            continue;
        };
        let rest = rest.trim_ascii_start();
        let (rest, end) = match rest.chars().next()? {
            mark @ ('"' | '\'') => (&rest[1..], rest[1..].find(mark)),
            _ => (
                rest,
                rest.find(|letter: char| letter == ';' || letter.is_ascii_whitespace()),
            ),
        };
        let start = lower.len() - rest.len();
        return Some(start..start + end.unwrap_or(rest.len()));
    }
    None
}
