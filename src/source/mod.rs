//! Source documents into blocks: one file per format.
//!
//! Comes in: decoded text. Goes out: a document, its blocks with their bytes in the file. Sentences are not known here.
//! No text is refused: what is wrong with a document's marks is told as a flaw beside the best reading of it.

mod front_matter;
mod html;
mod markdown;
mod plain;
mod wrapped;

use std::borrow::Cow;

pub(crate) use markdown::OPTIONS as MARKDOWN;

use crate::article::Document;
use crate::tags::{TagKind, tags};

/// How paragraphs are told apart in plain text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wrap {
    /// Every line is a paragraph.
    #[default]
    None,
    /// Lines are wrapped; a blank line separates paragraphs.
    Hard,
}

/// A document format.
#[derive(Debug)]
pub struct Format {
    /// The name on the command line (`--input`).
    pub name: &'static str,
    /// File extensions, lower case, without the dot.
    pub extensions: &'static [&'static str],
    /// Reads a document.
    pub read: fn(&str, Wrap) -> Document,
    /// What a sentence says without its marks and tags.
    pub bare: fn(&str) -> Cow<'_, str>,
}

/// The formats; the first is the default for standard input.
pub const FORMATS: &[Format] = &[
    Format {
        name: "text",
        extensions: &["txt"],
        read: plain::read,
        bare: |text| Cow::Borrowed(text),
    },
    Format {
        name: "md",
        extensions: &["md", "markdown"],
        read: markdown::read,
        bare: markdown::bare,
    },
    Format {
        name: "html",
        extensions: &["html", "htm"],
        read: html::read,
        bare: bare_html,
    },
];

/// The format of a file name; `None` if the file is no document of ours.
pub fn format_of(path: &str) -> Option<&'static Format> {
    let (_, extension) = path.rsplit('/').next()?.rsplit_once('.')?;
    let extension = extension.to_ascii_lowercase();
    FORMATS
        .iter()
        .find(|format| format.extensions.contains(&extension.as_str()))
}

/// How paragraphs are told apart in a document, and whether that is a guess that changes what is made of it.
///
/// What was `said` holds. Else the lines of plain text tell: [`Wrap::Hard`] only if there is hardly a doubt, since a
/// text of which every line is a paragraph must never be taken for one.
pub fn wrap(format: &Format, text: &str, said: Option<Wrap>) -> (Wrap, bool) {
    match said {
        Some(wrap) => (wrap, false),
        None if format.name == "text" && wrapped::is_wrapped(text) => (Wrap::Hard, true),
        None => (Wrap::None, false),
    }
}

/// The format of a name.
pub fn format(name: &str) -> Option<&'static Format> {
    FORMATS.iter().find(|format| format.name == name)
}

/// A sentence of HTML without the short tags that stand for its elements.
fn bare_html(text: &str) -> Cow<'_, str> {
    if !text.contains('<') {
        return Cow::Borrowed(text);
    }
    let mut bare = String::with_capacity(text.len());
    let mut end = 0;
    for tag in tags(text) {
        bare.push_str(&text[end..tag.range.start]);
        // Words on both sides of a line break are two.
        if tag.kind == TagKind::Void && !bare.ends_with(' ') {
            bare.push(' ');
        }
        end = tag.range.end;
    }
    bare.push_str(&text[end..]);
    Cow::Owned(bare)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn extensions_name_formats() {
        assert_eq!(format_of("source/a.txt").map(|f| f.name), Some("text"));
        assert_eq!(format_of("source/a.b.HTM").map(|f| f.name), Some("html"));
        assert!(format_of("source/a.png").is_none());
        assert!(format_of("source.txt/a").is_none());
    }
}
