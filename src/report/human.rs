//! The report for people: the words in question, the source sentence, what to do.
//!
//! Carets stand below Latin and Cyrillic lines only: below right-to-left text they would land in the wrong place.

use std::collections::BTreeSet;

use super::Style;
use crate::finding::{Finding, Severity};

/// How many characters of a line are shown, and how many of them before the words in question.
const WIDTH: usize = 76;
const BEFORE: usize = 24;

pub(super) fn report(findings: &[Finding], style: &Style) -> String {
    let mut text = brief(findings, style);
    if !text.is_empty() {
        text.push('\n');
    }
    text.push_str(&summary(findings));
    text
}

/// The findings alone.
pub(super) fn brief(findings: &[Finding], style: &Style) -> String {
    let mut text = String::new();
    for finding in findings {
        if !text.is_empty() {
            text.push('\n');
        }
        one(finding, style, &mut text);
    }
    text
}

fn one(finding: &Finding, style: &Style, text: &mut String) {
    let [on, off] = match finding.severity {
        Severity::Error => style.error,
        Severity::Warning => style.warning,
        Severity::Info => style.strong,
    };
    let place = &finding.place;
    text.push_str(&format!(
        "{on}{}[{}]{off}: ",
        finding.severity.name(),
        finding.rule
    ));
    text.push_str(&format!(
        "{}{}{}\n",
        style.strong[0],
        visible(&finding.message),
        style.strong[1]
    ));
    let mut field = |name: &str, value: &str| {
        text.push_str(&format!(
            "  {}{name}{} {}\n",
            style.dim[0],
            style.dim[1],
            visible(value)
        ));
    };
    field(
        "-->",
        &format!("{}:{}:{}", place.path, place.start.line, place.start.column),
    );
    if let Some((line, carets)) = excerpt(finding) {
        field("  |", &line);
        field("  |", &carets);
    }
    if let Some(source) = &finding.source {
        let start = source.place.start;
        field("source:", &source.text);
        field(
            "       ",
            &format!("({}:{})", source.place.path, start.line),
        );
    }
    for (label, place) in &finding.related {
        field(
            "note:",
            &format!("{label} ({}:{})", place.path, place.start.line),
        );
    }
    if let Some(help) = &finding.help {
        field("help:", help);
    }
}

/// The line in question and carets below the words, if carets can be placed there.
fn excerpt(finding: &Finding) -> Option<(String, String)> {
    let line = finding.line.as_ref()?;
    let (start, end) = (finding.place.start, finding.place.end);
    if start == end || line.trim().is_empty() || line.chars().any(is_right_to_left) {
        return None;
    }
    let characters: Vec<char> = line.chars().filter(|c| *c != '\u{feff}').collect();
    let column = start.column as usize - 1;
    let length = if end.line == start.line {
        end.column - start.column
    } else {
        1
    } as usize;
    // Of a long line, the part around the words.
    let first = if characters.len() <= WIDTH {
        0
    } else {
        column.saturating_sub(BEFORE)
    };
    let last = (first + WIDTH).min(characters.len());
    let ellipsis = |cut: bool| if cut { "…" } else { "" };
    let shown: String = characters[first.min(last)..last].iter().collect();
    let shown = format!(
        "{}{shown}{}",
        ellipsis(first > 0),
        ellipsis(last < characters.len())
    );
    let indent = column - first + usize::from(first > 0);
    let length = length.clamp(1, last.saturating_sub(column).max(1));
    Some((
        shown,
        format!("{}{}", " ".repeat(indent), "^".repeat(length)),
    ))
}

/// Characters whose line a terminal may turn round.
fn is_right_to_left(character: char) -> bool {
    matches!(
        character,
        '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{200f}' | '\u{202b}' | '\u{202e}' | '\u{2067}'
    ) && character != '\u{feff}'
}

/// Text that cannot steer the terminal: control characters become their names.
fn visible(text: &str) -> String {
    text.chars()
        .map(|character| match character {
            '\n' => "\n         ".to_owned(),
            '\t' => " ".to_owned(),
            character if character.is_control() => format!("\\u{{{:x}}}", character as u32),
            character => character.to_string(),
        })
        .collect()
}

fn summary(findings: &[Finding]) -> String {
    if findings.is_empty() {
        return "no findings\n".to_owned();
    }
    let count = |severity: Severity| {
        findings
            .iter()
            .filter(|finding| finding.severity == severity)
            .count()
    };
    let counts = [
        (Severity::Error, "error"),
        (Severity::Warning, "warning"),
        (Severity::Info, "note"),
    ];
    let counts: Vec<_> = counts
        .into_iter()
        .filter_map(|(severity, name)| {
            let count = count(severity);
            (count > 0).then(|| format!("{count} {name}{}", if count == 1 { "" } else { "s" }))
        })
        .collect();
    let files: BTreeSet<_> = findings.iter().map(|finding| &finding.place.path).collect();
    let plural = if files.len() == 1 { "" } else { "s" };
    format!("{} in {} file{plural}\n", counts.join(", "), files.len())
}
