//! A translated article as files: one file per format.
//!
//! Comes in: an [`Edition`], everything that is known of an article in a locale. Goes out: text. Nothing is looked up
//! and nothing is read; templates are compiled before.

mod fluent;
mod html;
mod json;
pub mod manifest;
mod markdown;
mod text;

pub use html::{TEMPLATE, Templates};

use crate::bundle::Bundle;
use crate::config::Isolate;
use crate::error::Result;
use crate::text::Span;

/// An article in a locale, ready to be written.
#[derive(Clone, Copy, Debug)]
pub struct Edition<'a> {
    /// Its blocks and sentences.
    pub bundle: &'a Bundle,
    /// Its messages and what they reach, as Fluent text.
    pub fluent: &'a str,
    /// The text of the article.
    pub source: &'a str,
    /// Where each sentence of the bundle stands in that text: as many, in their order.
    pub spans: &'a [Span],
    /// Whether the locale is the source locale.
    pub original: bool,
    /// Where isolation marks go.
    pub isolate: Isolate,
    /// The locales of the article that have a page, in their order.
    pub locales: &'a [String],
    /// What pages are made with.
    pub templates: &'a Templates,
}

/// An output format.
#[derive(Debug)]
pub struct Emitter {
    /// The name in l10n.toml (`formats`), which is the file's extension too.
    pub name: &'static str,
    /// Writes an article.
    ///
    /// # Errors
    /// `template` for a page whose template fails.
    pub emit: fn(&Edition<'_>) -> Result<String>,
}

/// The formats, in the order of the documentation.
pub const EMITTERS: &[Emitter] = &[
    Emitter {
        name: "ftl",
        emit: fluent::emit,
    },
    Emitter {
        name: "json",
        emit: json::emit,
    },
    Emitter {
        name: "html",
        emit: html::emit,
    },
    Emitter {
        name: "md",
        emit: markdown::emit,
    },
    Emitter {
        name: "txt",
        emit: text::emit,
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
