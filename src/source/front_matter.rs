//! The title and the description in a Markdown document's front matter, which is YAML.
//!
//! Comes in: a document and the bytes between its `---` lines. Goes out: the values of these two keys as blocks, and
//! what is wrong. A parser tells where the values stand and what they say; what is read here has to say the same.
//!
//! | value | |
//! |---|---|
//! | text in any style; a plain number or date | a block |
//! | nothing, `null`, `true`, `false`, a list, a mapping | no text: left alone |
//! | an alias, a value with an anchor or a tag | a flaw: another value may hang on it |
//! | a plain text between the braces of a flow mapping | a flaw: marks that are text elsewhere end it there |

mod decode;

use std::borrow::Cow;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, ScanError};

use crate::article::{Block, BlockKind, Flaw, Piece, Role, Scalar, Syntax};
use crate::text::Span;
use decode::Decoded;

/// The keys whose values are read.
const KEYS: [&str; 2] = ["title", "description"];

/// How many bytes front matter may have.
const LIMIT: usize = 64 * 1024;

/// The blocks of front matter, in their order, and its flaws in theirs.
///
/// The span holds the YAML without the lines that mark it off. The blocks stand inside of quotation marks; their text
/// with its pieces is what the YAML means, white space at its ends excluded.
pub(super) fn read(text: &str, span: Span) -> (Vec<Block>, Vec<Flaw>) {
    let yaml = &text[span.range()];
    if yaml.len() > LIMIT {
        let flaw = Flaw {
            span: Span::at(span.start as usize),
            message: format!("front matter of more than {} KiB", LIMIT / 1024),
            help: "its title and description are not read; move data to a file of its own",
        };
        return (Vec::new(), vec![flaw]);
    }
    let source = Source {
        yaml,
        offset: span.start as usize,
    };
    let mapping = match mapping(yaml) {
        Ok(mapping) => mapping,
        Err(error) => {
            let message = format!("front matter that is not YAML: {}", error.info());
            let help =
                "put a value with colons, number signs or quotation marks between quotation marks";
            return (Vec::new(), vec![source.flaw(error.marker(), message, help)]);
        }
    };
    let mut blocks = Vec::new();
    let mut flaws: Vec<Flaw> = mapping
        .troubles
        .iter()
        .map(|(at, trouble)| source.trouble(at, *trouble))
        .collect();
    for value in &mapping.values {
        let plain = value.style == ScalarStyle::Plain;
        if value.text.trim().is_empty() || (plain && is_nothing(&value.text)) {
            continue;
        }
        match source.block(value) {
            _ if plain && mapping.flow => {
                flaws.push(source.trouble(&value.start, Trouble::Flow(value.key)));
            }
            Some(block) => blocks.push(block),
            None => flaws.push(source.trouble(&value.start, Trouble::Unknown(value.key))),
        }
    }
    flaws.sort_by_key(|flaw| flaw.span);
    (blocks, flaws)
}

/// The values of our keys in the mapping that front matter is.
#[derive(Default)]
struct Mapping<'y> {
    values: Vec<Value<'y>>,
    troubles: Vec<(Marker, Trouble)>,
    /// Whether it stands between braces.
    flow: bool,
}

/// A scalar behind one of our keys, as the parser has it.
struct Value<'y> {
    key: &'static str,
    text: Cow<'y, str>,
    style: ScalarStyle,
    start: Marker,
    end: Marker,
}

/// Why something is not read, though the front matter is YAML.
#[derive(Clone, Copy)]
enum Trouble {
    NoMapping,
    Documents,
    Duplicate(&'static str),
    Alias(&'static str),
    Properties(&'static str),
    Flow(&'static str),
    Unknown(&'static str),
}

/// What the parser finds behind our keys in the first document.
///
/// The parser is asked for one event after another, which needs no recursion however deep the text is nested.
fn mapping(yaml: &str) -> Result<Mapping<'_>, ScanError> {
    let mut mapping = Mapping::default();
    let mut keys: Vec<&'static str> = Vec::new();
    let mut documents = 0;
    let mut depth = 0;
    // Whether the document is a mapping, and there: whether a value comes next, and behind which key of ours.
    let mut inside = false;
    let mut value: Option<Option<&'static str>> = None;
    for event in Parser::new_from_str(yaml) {
        let (event, span) = event?;
        let level = depth;
        match event {
            Event::DocumentStart(_) => {
                documents += 1;
                inside = false;
                if documents == 2 {
                    mapping.troubles.push((span.start, Trouble::Documents));
                }
                continue;
            }
            Event::MappingEnd | Event::SequenceEnd => {
                depth -= 1;
                if depth == 0 && inside {
                    // The end of a block is no character.
                    mapping.flow = !span.is_empty();
                }
                continue;
            }
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => continue,
            Event::MappingStart(..) | Event::SequenceStart(..) => depth += 1,
            Event::Scalar(..) | Event::Alias(_) => {}
        }
        if level == 0 && documents == 1 {
            inside = matches!(event, Event::MappingStart(..));
            // Front matter may be nothing but a comment.
            let empty = matches!(&event, Event::Scalar(text, ..) if text.is_empty());
            if !inside && !empty {
                mapping.troubles.push((span.start, Trouble::NoMapping));
            }
        }
        if level != 1 || !inside {
            continue;
        }
        match value.take() {
            None => {
                let key = match &event {
                    Event::Scalar(text, ..) => KEYS.into_iter().find(|key| key == text),
                    _ => None,
                };
                let count = keys.iter().filter(|other| Some(**other) == key).count();
                if let (Some(key), 1) = (key, count) {
                    let trouble = Trouble::Duplicate(key);
                    mapping.troubles.push((span.start, trouble));
                }
                keys.extend(key.filter(|_| count < 2));
                value = Some(key.filter(|_| count == 0));
            }
            Some(None) => {}
            Some(Some(key)) => match event {
                Event::Scalar(text, style, 0, None) => mapping.values.push(Value {
                    key,
                    text,
                    style,
                    start: span.start,
                    end: span.end,
                }),
                Event::Scalar(text, ..) if text.is_empty() => {}
                Event::Scalar(..) => {
                    let trouble = Trouble::Properties(key);
                    mapping.troubles.push((span.start, trouble));
                }
                Event::Alias(_) => mapping.troubles.push((span.start, Trouble::Alias(key))),
                _ => {}
            },
        }
    }
    Ok(mapping)
}

/// Whether a plain scalar is null or a boolean, by which a key says that there is no text.
fn is_nothing(text: &str) -> bool {
    matches!(
        text,
        "" | "~"
            | "null"
            | "Null"
            | "NULL"
            | "true"
            | "True"
            | "TRUE"
            | "false"
            | "False"
            | "FALSE"
    )
}

/// Front matter and where it stands in its document.
struct Source<'t> {
    yaml: &'t str,
    offset: usize,
}

impl Source<'_> {
    /// The byte of the front matter at a mark, which counts characters.
    fn byte(&self, marker: &Marker) -> usize {
        self.yaml
            .char_indices()
            .nth(marker.index())
            .map_or(self.yaml.len(), |(byte, _)| byte)
    }

    /// A value as a block; `None` if it reads otherwise than the parser reads it.
    fn block(&self, value: &Value<'_>) -> Option<Block> {
        let (start, end) = (self.byte(&value.start), self.byte(&value.end));
        // The columns before a block scalar's first line are its indentation.
        let indent = value.start.col();
        let (style, decoded) = match value.style {
            ScalarStyle::Plain => (Scalar::Plain, Decoded::plain(self.yaml, start..end)),
            ScalarStyle::SingleQuoted => (Scalar::Single, Decoded::single(self.yaml, start..end)?),
            ScalarStyle::DoubleQuoted => (Scalar::Double, Decoded::double(self.yaml, start..end)?),
            ScalarStyle::Literal => (
                Scalar::Block,
                Decoded::block(self.yaml, start..end, indent, false),
            ),
            ScalarStyle::Folded => (
                Scalar::Block,
                Decoded::block(self.yaml, start..end, indent, true),
            ),
        };
        let decoded = decoded.trimmed(self.yaml);
        let text = decoded.text(self.yaml);
        if text.is_empty() || !text.split_whitespace().eq(value.text.split_whitespace()) {
            return None;
        }
        let shifted = |range: std::ops::Range<usize>| {
            Span::new(self.offset + range.start, self.offset + range.end)
        };
        let pieces = decoded.pieces.into_iter().map(|(range, text)| Piece {
            span: shifted(range),
            role: Role::Written(text.into()),
        });
        Some(Block {
            kind: BlockKind::FrontMatter,
            span: shifted(decoded.range),
            syntax: Syntax::Yaml(style),
            pieces: pieces.collect(),
        })
    }

    fn trouble(&self, marker: &Marker, trouble: Trouble) -> Flaw {
        let (message, help) = match trouble {
            Trouble::NoMapping => (
                "front matter that is no mapping of keys to values".to_owned(),
                "write `title: …`, or take the `---` lines away",
            ),
            Trouble::Documents => (
                "front matter of more than one YAML document".to_owned(),
                "only the first is read; make one of them",
            ),
            Trouble::Duplicate(key) => (
                format!("front matter with a second `{key}`"),
                "only the first is read; remove one of them",
            ),
            Trouble::Alias(key) => (
                format!("`{key}` in the front matter is an alias"),
                "it is not translated; write the text itself",
            ),
            Trouble::Properties(key) => (
                format!("`{key}` in the front matter has an anchor or a tag"),
                "it is not translated; write the text alone",
            ),
            Trouble::Flow(key) => (
                format!("`{key}` in the front matter is a text without quotation marks in braces"),
                "it is not translated; put it between quotation marks",
            ),
            Trouble::Unknown(key) => (
                format!("`{key}` in the front matter is written in a way that is not understood"),
                "it is not translated; write it on one line between quotation marks",
            ),
        };
        self.flaw(marker, message, help)
    }

    /// A flaw at the character at a mark.
    fn flaw(&self, marker: &Marker, message: String, help: &'static str) -> Flaw {
        let start = self.byte(marker);
        let next = self.yaml[start..].chars().next();
        let length = next
            .filter(|next| !matches!(next, '\n' | '\r'))
            .map_or(0, char::len_utf8);
        Flaw {
            span: Span::new(self.offset + start, self.offset + start + length),
            message,
            help,
        }
    }
}

#[cfg(test)]
mod tests;
