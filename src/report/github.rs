//! Annotations for GitHub's pull requests: one workflow command per finding.

use super::Style;
use crate::finding::{Finding, Severity};
use crate::text::Place;

pub(super) fn report(findings: &[Finding], _style: &Style) -> String {
    findings.iter().map(annotation).collect()
}

fn annotation(finding: &Finding) -> String {
    let command = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "notice",
    };
    // The log of a run shows the message alone, so the message says where.
    let Place { path, start, .. } = &finding.place;
    let mut message = format!(
        "{path}:{}:{}: {}: {}",
        start.line, start.column, finding.rule, finding.message
    );
    if let Some(source) = &finding.source {
        message.push('\n');
        message.push_str(&source.text);
    }
    if let Some(help) = &finding.help {
        message.push('\n');
        message.push_str(help);
    }
    let place = &finding.place;
    format!(
        "::{command} file={},line={},endLine={},col={},endColumn={},title={}::{}\n",
        property(&place.path),
        place.start.line,
        place.end.line,
        place.start.column,
        place.end.column,
        property(finding.rule),
        data(&message)
    )
}

/// The text of a command: what would end it is escaped.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// A property of a command: what would end the property is escaped too.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_end_a_command_is_escaped() {
        assert_eq!(data("50%\na:b,c"), "50%25%0Aa:b,c");
        assert_eq!(property("a:b,c%"), "a%3Ab%2Cc%25");
    }
}
