//! The report for programs: an array of findings (docs/format.md, §9).

use serde::Serialize;

use super::Style;
use crate::finding::Finding;

pub(super) fn report(findings: &[Finding], _style: &Style) -> String {
    let findings: Vec<_> = findings.iter().map(JsonFinding::from).collect();
    // Plain structs of strings and numbers: nothing in them can fail to be written.
    let mut text = serde_json::to_string_pretty(&findings).unwrap_or_default();
    text.push('\n');
    text
}

#[derive(Serialize)]
struct JsonFinding<'a> {
    rule: &'a str,
    severity: &'a str,
    locale: &'a str,
    file: &'a str,
    id: &'a str,
    line: u32,
    column: u32,
    end_line: u32,
    end_column: u32,
    message: &'a str,
    help: Option<&'a str>,
    source: Option<JsonSource<'a>>,
}

#[derive(Serialize)]
struct JsonSource<'a> {
    file: &'a str,
    line: u32,
    column: u32,
    text: &'a str,
}

impl<'a> From<&'a Finding> for JsonFinding<'a> {
    fn from(finding: &'a Finding) -> JsonFinding<'a> {
        let place = &finding.place;
        JsonFinding {
            rule: finding.rule,
            severity: finding.severity.name(),
            locale: &finding.locale,
            file: &place.path,
            id: &finding.id,
            line: place.start.line,
            column: place.start.column,
            end_line: place.end.line,
            end_column: place.end.column,
            message: &finding.message,
            help: finding.help.as_deref(),
            source: finding.source.as_ref().map(|source| JsonSource {
                file: &source.place.path,
                line: source.place.start.line,
                column: source.place.start.column,
                text: &source.text,
            }),
        }
    }
}
