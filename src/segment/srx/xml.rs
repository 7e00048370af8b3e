//! As much of XML as SRX files need: a tree of elements, each with its place.
//!
//! Comes in: a text. Goes out: its root element, or an error with the line. Entities other than the five that XML
//! itself has are refused, and so is a DOCTYPE: nothing is ever expanded, and no other file is read. Depth and
//! size are limited.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::error::{Error, ErrorCode, Result};
use crate::text::TextFile;

/// How large a file may be, in bytes.
const SIZE: usize = 16 << 20;

/// How deep elements may lie in each other.
const DEPTH: usize = 32;

/// How many attributes an element may have.
const ATTRIBUTES: usize = 32;

/// An element with all that it holds.
#[derive(Debug)]
pub(super) struct Element {
    /// The name as written, its prefix included.
    pub(super) name: String,
    /// Where it starts, in bytes.
    pub(super) at: usize,
    /// The text directly in it, references resolved.
    pub(super) text: String,
    /// The elements directly in it.
    pub(super) children: Vec<Element>,
    attributes: Vec<(String, String)>,
}

impl Element {
    /// The value of an attribute.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        let mut attributes = self.attributes.iter();
        let (_, value) = attributes.find(|(known, _)| known == name)?;
        Some(value)
    }

    /// The name without its prefix.
    pub(super) fn local(&self) -> &str {
        self.name
            .split_once(':')
            .map_or(&self.name, |(_, name)| name)
    }

    /// The prefix of the name; empty if it has none.
    pub(super) fn prefix(&self) -> &str {
        self.name.split_once(':').map_or("", |(prefix, _)| prefix)
    }
}

/// An error at a place of the file.
pub(super) fn error(file: &TextFile, at: usize, message: impl std::fmt::Display) -> Error {
    let position = file.position(at.min(file.text.len()));
    let place = format!("{}:{}:{}", file.path, position.line, position.column);
    Error::new(ErrorCode::Config, format!("{place}: {message}"))
}

/// Reads a file into its root element.
///
/// # Errors
/// `config`, with the line, for what is no XML and for what is refused.
pub(super) fn parse(file: &TextFile) -> Result<Element> {
    if file.text.len() > SIZE {
        let message = format!("{} is larger than {} MiB", file.path, SIZE >> 20);
        return Err(Error::new(ErrorCode::Config, message));
    }
    let text = file.text.trim_start_matches('\u{feff}');
    let mark = file.text.len() - text.len();
    let mut reader = Reader::from_str(text);
    // The elements that are open, and the root as soon as it is closed.
    let mut open: Vec<Element> = Vec::new();
    let mut root = None;
    loop {
        let at = mark + offset(reader.buffer_position());
        let event = reader
            .read_event()
            .map_err(|wrong| error(file, mark + offset(reader.error_position()), wrong))?;
        let closed = match event {
            Event::Start(_) | Event::Empty(_) if root.is_some() => {
                return Err(error(file, at, "a second root element"));
            }
            Event::Start(start) => {
                if open.len() >= DEPTH {
                    let message = format!("elements lie more than {DEPTH} deep in each other");
                    return Err(error(file, at, message));
                }
                open.push(element(file, at, &start)?);
                None
            }
            Event::Empty(start) => Some(element(file, at, &start)?),
            Event::End(_) => open.pop(),
            Event::Text(words) => {
                add(file, at, &mut open, &words)?;
                None
            }
            Event::CData(words) => {
                add(file, at, &mut open, &words)?;
                None
            }
            Event::GeneralRef(name) => {
                let letter = reference(&name).map_err(|wrong| error(file, at, wrong))?;
                add(file, at, &mut open, letter.encode_utf8(&mut [0; 4]))?;
                None
            }
            Event::DocType(_) => {
                return Err(error(file, at, "a DOCTYPE, which is not read")
                    .help("take the DOCTYPE out of the file; SRX needs none"));
            }
            Event::Decl(declaration) => {
                encoding(file, at, &declaration)?;
                None
            }
            Event::Comment(_) | Event::PI(_) => None,
            Event::Eof => break,
        };
        if let Some(closed) = closed {
            match open.last_mut() {
                Some(parent) => parent.children.push(closed),
                None => root = Some(closed),
            }
        }
    }
    if let Some(element) = open.last() {
        let message = format!("`<{}>` is not closed", element.name);
        return Err(error(file, element.at, message));
    }
    root.ok_or_else(|| error(file, 0, "the file holds no element"))
}

fn offset(position: u64) -> usize {
    usize::try_from(position).unwrap_or(usize::MAX)
}

/// Adds text to the innermost element; white space may also stand outside all.
fn add(file: &TextFile, at: usize, open: &mut [Element], words: &str) -> Result<()> {
    match open.last_mut() {
        Some(element) if words.contains('\r') => {
            let words = words.replace("\r\n", "\n");
            element.text.push_str(&words.replace('\r', "\n"));
        }
        Some(element) => element.text.push_str(words),
        None if words.trim().is_empty() => {}
        None => return Err(error(file, at, "text outside of all elements")),
    }
    Ok(())
}

/// An element without what it holds.
fn element(file: &TextFile, at: usize, start: &BytesStart<'_>) -> Result<Element> {
    let mut attributes: Vec<(String, String)> = Vec::new();
    let mut all = start.attributes();
    for attribute in all.with_checks(false) {
        let attribute = attribute.map_err(|wrong| error(file, at, wrong))?;
        let name = attribute.key.0.to_owned();
        if attributes.len() >= ATTRIBUTES {
            let message = format!("an element with more than {ATTRIBUTES} attributes");
            return Err(error(file, at, message));
        }
        if attributes.iter().any(|(known, _)| *known == name) {
            return Err(error(file, at, format!("the attribute `{name}` twice")));
        }
        let value = resolved(&attribute.value).map_err(|wrong| error(file, at, wrong))?;
        attributes.push((name, value));
    }
    Ok(Element {
        name: start.name().0.to_owned(),
        at,
        text: String::new(),
        children: Vec::new(),
        attributes,
    })
}

/// The value of an attribute with its references resolved.
fn resolved(raw: &str) -> std::result::Result<String, String> {
    let mut parts = raw.split('&');
    let mut value = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = part
            .split_once(';')
            .ok_or_else(|| "`&` without `;`".to_owned())?;
        value.push(reference(name)?);
        value.push_str(rest);
    }
    Ok(value)
}

/// What a reference stands for.
fn reference(name: &str) -> std::result::Result<char, String> {
    let number = |digits: &str, base: u32| {
        let plain = !digits.is_empty() && digits.chars().all(|digit| digit.is_digit(base));
        let number = plain.then(|| u32::from_str_radix(digits, base).ok())?;
        number
            .and_then(char::from_u32)
            .filter(|letter| *letter != '\0')
    };
    let letter = match name {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "apos" => Some('\''),
        "quot" => Some('"'),
        _ => match (name.strip_prefix("#x"), name.strip_prefix('#')) {
            (Some(digits), _) => number(digits, 16),
            (None, Some(digits)) => number(digits, 10),
            (None, None) => None,
        },
    };
    letter.ok_or_else(|| {
        format!("the entity `&{name};`, which is none of XML's own and is not expanded; write the character itself")
    })
}

/// Refuses a file that says it is not UTF-8.
fn encoding(file: &TextFile, at: usize, declaration: &str) -> Result<()> {
    let mut words = declaration.split(|c: char| c.is_whitespace() || "='\"?".contains(c));
    let mut after = words
        .by_ref()
        .skip_while(|word| *word != "encoding")
        .skip(1);
    let name = after.find(|word| !word.is_empty()).unwrap_or("utf-8");
    if ["utf-8", "utf8", "us-ascii", "ascii"]
        .iter()
        .any(|known| name.eq_ignore_ascii_case(known))
    {
        return Ok(());
    }
    let message = format!("the file says that its encoding is {name}; it must be UTF-8");
    Err(error(file, at, message).help("save it as UTF-8 and write `encoding=\"UTF-8\"`"))
}
