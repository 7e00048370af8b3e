//! What a check found in somebody's text.
//!
//! Holds places and words only: no catalogue, no configuration, so every layer above can use it.

use crate::text::{Place, Span};

/// How much a finding weighs; an error makes `check` exit with 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Must be mended.
    Error,
    /// Should be looked at.
    Warning,
    /// Worth knowing.
    Info,
}

impl Severity {
    /// The name as reports write it.
    pub fn name(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "info",
        }
    }
}

/// Words that stand somewhere, quoted in a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote {
    /// Where they stand.
    pub place: Place,
    /// The words.
    pub text: String,
}

/// Something wrong in a text, with its place and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule's name (docs/format.md).
    pub rule: &'static str,
    /// How much it weighs here.
    pub severity: Severity,
    /// The locale of the file, as l10n.toml writes it.
    pub locale: String,
    /// The message: `id`, `-term`, `id.attribute`, or empty for a whole file.
    pub id: String,
    /// What is wrong, with the words involved; lower case, no full stop.
    pub message: String,
    /// Where.
    pub place: Place,
    /// The source sentence.
    pub source: Option<Quote>,
    /// Other places that matter, each with what it shows.
    pub related: Vec<(String, Place)>,
    /// What to do next.
    pub help: Option<String>,
    /// The line in which it stands, for showing it; `None` where there is none.
    pub line: Option<String>,
    /// What mends it without a question; `None` if somebody has to decide.
    pub fix: Option<Fix>,
}

/// A change that mends a finding, in the file of its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// The bytes to replace.
    pub span: Span,
    /// What stands there now.
    pub old: String,
    /// What is to stand there.
    pub new: String,
}
