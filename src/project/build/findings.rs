//! What keeps an article from being published, as findings with their places.

use std::collections::BTreeMap;

use super::super::Article;
use crate::bundle::{Trouble, is_gap};
use crate::catalog::Catalog;
use crate::finding::{Finding, Quote, Severity};
use crate::pair::{Found, Pairing, Row, State, gap_behind};
use crate::text::{Span, TextFile, conflict_marker, line_of};

/// An article in a locale, as far as places need it.
pub(super) struct View<'a, 't> {
    pub(super) locale: &'a str,
    pub(super) file: &'a TextFile,
    pub(super) catalog: &'a Catalog<'t>,
    pub(super) pairing: &'a Pairing<'a, 't>,
    pub(super) article: &'a Article,
}

impl View<'_, '_> {
    /// What a Fluent bundle complained of, at the messages.
    pub(super) fn troubles(&self, troubles: &[Trouble]) -> Vec<Finding> {
        let rows = self.pairing.rows.iter();
        let rows: BTreeMap<String, &Row<'_, '_>> =
            rows.map(|row| (row.unit.id.to_string(), row)).collect();
        let findings = troubles.iter().map(|trouble| {
            let row = rows.get(&trouble.id).copied();
            let texts = (trouble.message.clone(), trouble.help);
            match row.and_then(|row| Some((row, entry_span(row)?))) {
                Some((row, span)) => {
                    self.finding(trouble.rule, &trouble.id, span, texts, Some(row))
                }
                None => self.finding(trouble.rule, &trouble.id, Span::default(), texts, None),
            }
        });
        findings.collect()
    }

    /// The sentences that lack a translation.
    pub(super) fn gaps(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        let mut behind = None;
        for row in &self.pairing.rows {
            if is_gap(row) {
                findings.push(self.gap(row, behind));
            }
            behind = row.span().or(behind);
        }
        findings
    }

    fn gap(&self, row: &Row<'_, '_>, behind: Option<Span>) -> Finding {
        let id = row.unit.id.to_string();
        let (rule, message, help) = match (row.state, row.found) {
            (State::Stale, _) => (
                "stale-entry",
                format!("`{id}` has the translation of an older sentence"),
                "mend the translation and remove `# ` from the lines of the entry, or build with `--missing stale`",
            ),
            (State::Broken, _) => (
                "syntax",
                format!("`{id}` stands in text that Fluent cannot read"),
                "mend the entry; `tarjuman check` says what is wrong with it",
            ),
            (_, Found::Entry(entry)) if entry.value.is_none() => (
                "missing-value",
                format!("`{id}` has no value"),
                "write the translation behind the `=`",
            ),
            (_, Found::Entry(_)) => (
                "empty-value",
                format!("`{id}` prints nothing"),
                "translate it, or comment the entry out",
            ),
            (_, Found::Block(_)) => (
                "missing-entry",
                format!("`{id}` is not translated into {}", self.locale),
                "write the translation and remove `# ` from the lines of the entry, or build with another `--missing`",
            ),
            _ => (
                "missing-entry",
                format!("`{id}` is not translated into {}", self.locale),
                "run `tarjuman extract` and translate the entry that it adds, or build with another `--missing`",
            ),
        };
        let span = match row.found {
            Found::Block(block) => block.id_span,
            Found::Nothing => gap_behind(behind, self.catalog),
            _ => entry_span(row).unwrap_or_default(),
        };
        self.finding(rule, &id, span, (message, help), Some(row))
    }

    fn finding(
        &self,
        rule: &'static str,
        id: &str,
        span: Span,
        (message, help): (String, &str),
        row: Option<&Row<'_, '_>>,
    ) -> Finding {
        let source = row.and_then(|row| {
            let place = self.article.file.place(*row.unit.spans.first()?);
            Some(Quote {
                place,
                text: row.unit.sentence.clone(),
            })
        });
        Finding {
            rule,
            severity: Severity::Error,
            locale: self.locale.to_owned(),
            id: id.to_owned(),
            message,
            place: self.file.place(span),
            source,
            related: Vec::new(),
            help: Some(help.to_owned()),
            line: line_of(&self.file.text, span).filter(|line| !line.is_empty()),
            fix: None,
        }
    }
}

/// Where the id of a live entry stands, or the junk that holds it.
fn entry_span(row: &Row<'_, '_>) -> Option<Span> {
    match row.found {
        Found::Entry(entry) => Some(Span {
            start: entry.head,
            end: entry.id.span().end,
        }),
        Found::Junk(junk) => Some(
            junk.ids
                .iter()
                .find(|id| id.text() == row.unit.id.to_string())?
                .span(),
        ),
        Found::Block(_) | Found::Nothing => None,
    }
}

/// Files with git conflict markers.
pub(super) fn conflicts<'f>(
    locale: &str,
    files: impl IntoIterator<Item = &'f TextFile>,
) -> Vec<Finding> {
    let conflicts = files
        .into_iter()
        .filter_map(|file| Some((file, conflict_marker(&file.text)?)));
    let findings = conflicts.map(|(file, span)| Finding {
        rule: "conflict-marker",
        severity: Severity::Error,
        locale: locale.to_owned(),
        id: String::new(),
        message: "git conflict markers".to_owned(),
        place: file.place(span),
        source: None,
        related: Vec::new(),
        help: Some("resolve the conflict and build again".to_owned()),
        line: line_of(&file.text, span),
        fix: None,
    });
    findings.collect()
}
