//! A translated article as files: one file per format.
//!
//! Comes in: an [`Edition`], everything that is known of an article in a locale. Goes out: text. Nothing is looked up
//! and nothing is read; templates are compiled before.

mod document;
mod fluent;
mod html;
mod json;
pub mod manifest;
mod markdown;
mod text;
mod yaml;

pub use html::{TEMPLATE, Templates};

use crate::article::Document;
use crate::bundle::Bundle;
use crate::config::Isolate;
use crate::error::Result;
use crate::segment::Segment;

/// An article in a locale, ready to be written.
#[derive(Clone, Copy, Debug)]
pub struct Edition<'a> {
    /// Its blocks and sentences.
    pub bundle: &'a Bundle,
    /// Its messages and what they reach, as Fluent text.
    pub fluent: &'a str,
    /// The format of the article, by its name.
    pub format: &'a str,
    /// The encoding of the article's file; what is written is UTF-8.
    pub encoding: &'a str,
    /// The text of the article.
    pub source: &'a str,
    /// Its blocks.
    pub document: &'a Document,
    /// The source of each sentence of the bundle: as many, in their order.
    pub segments: &'a [&'a Segment],
    /// Whether the locale is the source locale.
    pub original: bool,
    /// Where isolation marks go.
    pub isolate: Isolate,
    /// The locales of the article that have a page, in their order.
    pub locales: &'a [String],
    /// What pages are made with.
    pub templates: &'a Templates,
}

/// Writes an article.
///
/// # Errors
/// `template` for a page whose template fails.
type Emit = fn(&Edition<'_>) -> Result<String>;

/// An output format.
#[derive(Debug)]
pub struct Emitter {
    /// The name in l10n.toml (`formats`), which is the file's extension too.
    pub name: &'static str,
    /// What writes an article of a format, by the name of the article's format.
    emit: &'static [(&'static str, Emit)],
}

impl Emitter {
    /// Writes an article; `None` if articles of that format are not written in this one.
    ///
    /// # Errors
    /// `template` for a page whose template fails.
    pub fn emit(&self, edition: &Edition<'_>) -> Option<Result<String>> {
        let (_, emit) = self
            .emit
            .iter()
            .find(|(format, _)| *format == edition.format)?;
        Some(emit(edition))
    }

    /// Whether articles of a format are written in this one.
    pub fn writes(&self, format: &str) -> bool {
        self.emit.iter().any(|(known, _)| *known == format)
    }
}

/// The formats, in the order of the documentation.
pub const EMITTERS: &[Emitter] = &[
    Emitter {
        name: "ftl",
        emit: &[
            ("text", fluent::emit),
            ("md", fluent::emit),
            ("html", fluent::emit),
        ],
    },
    Emitter {
        name: "json",
        emit: &[
            ("text", json::emit),
            ("md", json::emit),
            ("html", json::emit),
        ],
    },
    Emitter {
        name: "html",
        emit: &[
            ("text", html::emit),
            ("md", html::emit),
            ("html", document::emit),
        ],
    },
    Emitter {
        name: "md",
        emit: &[("text", markdown::emit), ("md", document::emit)],
    },
    Emitter {
        name: "txt",
        emit: &[("text", text::emit)],
    },
];

/// The names of the formats.
pub fn format_names() -> Vec<&'static str> {
    EMITTERS.iter().map(|emitter| emitter.name).collect()
}

/// A text between isolation marks (first strong isolate).
fn isolated(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}
