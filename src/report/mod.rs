//! Findings as people and programs read them: one file per format.
//!
//! Comes in: findings, sorted. Goes out: text. Nothing is looked up; a finding carries all that a report says.

mod github;
mod human;
mod json;

use crate::finding::Finding;

/// A report format.
#[derive(Debug)]
pub struct Reporter {
    /// The name on the command line (`check --format`).
    pub name: &'static str,
    /// Writes findings; `style` marks up words for a terminal.
    pub report: fn(&[Finding], &Style) -> String,
    /// The same without a summary at the end; nothing at all without findings, if the format allows it.
    pub brief: fn(&[Finding], &Style) -> String,
}

/// The formats; the first is the default.
pub const REPORTERS: &[Reporter] = &[
    Reporter {
        name: "human",
        report: human::report,
        brief: human::brief,
    },
    Reporter {
        name: "json",
        report: json::report,
        brief: json::report,
    },
    Reporter {
        name: "github",
        report: github::report,
        brief: github::report,
    },
];

/// How a report marks up words: escape sequences of a terminal, or nothing.
#[derive(Clone, Copy, Debug, Default)]
pub struct Style {
    /// Around an error's name.
    pub error: [&'static str; 2],
    /// Around a warning's name.
    pub warning: [&'static str; 2],
    /// Around what stands out.
    pub strong: [&'static str; 2],
    /// Around what recedes.
    pub dim: [&'static str; 2],
}

impl Style {
    /// Plain text.
    pub const PLAIN: Style = Style {
        error: [""; 2],
        warning: [""; 2],
        strong: [""; 2],
        dim: [""; 2],
    };
    /// Colours that every terminal has.
    pub const COLOUR: Style = Style {
        error: ["\u{1b}[1;31m", "\u{1b}[0m"],
        warning: ["\u{1b}[1;33m", "\u{1b}[0m"],
        strong: ["\u{1b}[1m", "\u{1b}[0m"],
        dim: ["\u{1b}[2m", "\u{1b}[0m"],
    };
}

/// A finding in one line: `severity[rule] path:line:column: message`.
pub fn line(finding: &Finding) -> String {
    let place = &finding.place;
    format!(
        "{}[{}] {}:{}:{}: {}",
        finding.severity.name(),
        finding.rule,
        place.path,
        place.start.line,
        place.start.column,
        finding.message
    )
}
