//! The rules: one file per rule, each with its documentation and its cases.
//!
//! Comes in: what a file of a locale holds beside its reference. Goes out: findings. A rule says what is wrong and
//! where; the runner gives it its severity and takes away what a waiver allows.

mod conflict_marker;
mod cyclic_reference;
mod duplicate_id;
mod empty_value;
mod extra_term;
mod forbidden_term;
mod half_uncommented;
mod id_collision;
mod inconsistent_term;
mod markup_mismatch;
mod missing_entry;
mod missing_term;
mod missing_value;
mod obsolete_entry;
mod outdated_catalog;
mod pending_edited;
mod source_markup;
mod stale_entry;
mod syntax;
mod term_argument;
mod term_form;
mod term_leak;
mod term_literal;
mod termbase;
mod terminology;
mod too_many_placeables;
mod unknown_reference;
mod unreadable_file;
mod waiver;
mod wrong_case;

#[cfg(test)]
mod testing;

use std::collections::BTreeMap;

use crate::catalog::{Catalog, Entry};
use crate::config::{Config, Level};
use crate::finding::{Finding, Fix, Quote, Severity};
use crate::memory::Memory;
use crate::pair::{Pairing, PlainRow, Row};
use crate::render::Scope;
use crate::terms::TermBase;
use crate::text::{Place, Span, TextFile, line_of};
pub use termbase::{TermContext, Usage, check_terms, is_termbase_rule};
pub use terminology::Terminology;
use waiver::Waivers;

/// A rule.
pub struct Check {
    /// Its name, in kebab-case: public, stable.
    pub name: &'static str,
    /// What is wrong, in a few words.
    pub summary: &'static str,
    /// The severity in catalogues of articles and in every other catalogue; `None`: off.
    pub severity: [Option<Severity>; 2],
    /// How it looks.
    run: Run,
    /// Its documentation: Markdown with three headings.
    pub explain: &'static str,
}

/// What a rule looks at.
enum Run {
    /// One sentence of an article in a locale.
    Row(fn(&Row<'_, '_>, &Context<'_, '_>) -> Vec<Problem>),
    /// One file of a locale.
    File(fn(&Context<'_, '_>) -> Vec<Problem>),
    /// Found while reading files or by the runner itself.
    Elsewhere,
}

/// The rules, in the order of their documentation.
pub const CHECKS: &[&Check] = &[
    &missing_entry::CHECK,
    &stale_entry::CHECK,
    &obsolete_entry::CHECK,
    &outdated_catalog::CHECK,
    &syntax::CHECK,
    &half_uncommented::CHECK,
    &conflict_marker::CHECK,
    &unreadable_file::CHECK,
    &duplicate_id::CHECK,
    &id_collision::CHECK,
    &missing_value::CHECK,
    &empty_value::CHECK,
    &pending_edited::CHECK,
    &unknown_reference::CHECK,
    &cyclic_reference::CHECK,
    &too_many_placeables::CHECK,
    &term_argument::CHECK,
    &term_leak::CHECK,
    &markup_mismatch::CHECK,
    &source_markup::CHECK,
    &missing_term::CHECK,
    &forbidden_term::CHECK,
    &term_form::CHECK,
    &wrong_case::CHECK,
    &inconsistent_term::CHECK,
    &extra_term::CHECK,
    &term_literal::CHECK,
    &termbase::AMBIGUOUS,
    &termbase::INCOMPLETE,
    &termbase::CONTRADICTION,
    &termbase::UNFINDABLE,
    &termbase::UNUSED,
    &waiver::WITHOUT_REASON,
    &waiver::UNUSED,
];

/// The names of the rules.
pub fn rule_names() -> Vec<&'static str> {
    CHECKS.iter().map(|check| check.name).collect()
}

/// The rule of a name.
pub fn rule(name: &str) -> Option<&'static Check> {
    CHECKS.iter().copied().find(|check| check.name == name)
}

/// What a rule sees: a file of a locale and what belongs to it.
pub struct Context<'a, 't> {
    /// The locale.
    pub locale: &'a str,
    /// The source locale's tag.
    pub source_tag: &'a str,
    /// The file; empty if it does not exist.
    pub file: &'a TextFile,
    /// Whether it exists.
    pub exists: bool,
    /// What stands in it.
    pub catalog: &'a Catalog<'t>,
    /// What can be referred to from it.
    pub scope: &'a Scope<'a, 't>,
    /// What it is compared with.
    pub view: View<'a, 't>,
}

/// What a file is compared with.
pub enum View<'a, 't> {
    /// An article.
    Article(ArticleView<'a, 't>),
    /// A reference file, and what the locale has besides.
    Plain(PlainView<'a, 't>),
    /// Nothing: it is a reference itself.
    Reference,
}

/// An article in a locale.
pub struct ArticleView<'a, 't> {
    /// Its units with what the file has of them.
    pub pairing: &'a Pairing<'a, 't>,
    /// The source file.
    pub source: &'a TextFile,
    /// Its format, by name.
    pub format: &'a str,
    /// What the locale has translated.
    pub memory: &'a Memory<'t>,
    /// The termbases of the source locale and of this one.
    pub terms: (&'a TermBase, &'a TermBase),
    /// The mentions in sentences and translations; `Terminology::default()` to begin with.
    pub terminology: Terminology<'a, 't>,
}

/// A plain file beside its reference.
pub struct PlainView<'a, 't> {
    /// The reference file; `None` if there is none.
    pub reference: Option<&'a TextFile>,
    /// The reference's entries with the locale's.
    pub rows: &'a [PlainRow<'a, 't>],
    /// What the locale has besides.
    pub rest: &'a [&'a Entry<'t>],
}

impl<'a, 't> Context<'a, 't> {
    fn article(&self) -> Option<&ArticleView<'a, 't>> {
        match &self.view {
            View::Article(article) => Some(article),
            View::Plain(_) | View::Reference => None,
        }
    }

    fn plain(&self) -> Option<&PlainView<'a, 't>> {
        match &self.view {
            View::Plain(plain) => Some(plain),
            View::Article(_) | View::Reference => None,
        }
    }

    /// The source sentence of a row, quoted.
    fn sentence(&self, row: &Row<'_, '_>) -> Option<Quote> {
        let article = self.article()?;
        let place = article.source.place(*row.unit.spans.first()?);
        Some(Quote {
            place,
            text: row.unit.sentence.clone(),
        })
    }
}

/// What a rule found, before it has a severity.
#[derive(Clone, Debug, Default)]
struct Problem {
    id: String,
    span: Span,
    message: String,
    help: Option<String>,
    source: Option<Quote>,
    related: Vec<(String, Place)>,
    /// The word that a waiver can name.
    detail: Option<String>,
    /// What mends it.
    fix: Option<Fix>,
}

impl Problem {
    fn new(id: impl Into<String>, span: Span, message: impl Into<String>) -> Problem {
        Problem {
            id: id.into(),
            span,
            message: message.into(),
            ..Problem::default()
        }
    }

    fn help(mut self, help: impl Into<String>) -> Problem {
        self.help = Some(help.into());
        self
    }

    fn source(mut self, source: Option<Quote>) -> Problem {
        self.source = source;
        self
    }

    fn related(mut self, label: impl Into<String>, place: Place) -> Problem {
        self.related.push((label.into(), place));
        self
    }

    fn detail(mut self, detail: impl Into<String>) -> Problem {
        self.detail = Some(detail.into());
        self
    }

    /// `new` in place of `old`, which stands where the problem is.
    fn fix(mut self, old: &str, new: impl Into<String>) -> Problem {
        self.fix = Some(Fix {
            span: self.span,
            old: old.to_owned(),
            new: new.into(),
        });
        self
    }

    /// As it is reported.
    fn finding(
        self,
        check: &Check,
        severity: Severity,
        locale: &str,
        (place, line): (Place, Option<String>),
    ) -> Finding {
        Finding {
            rule: check.name,
            severity,
            locale: locale.to_owned(),
            id: self.id,
            message: self.message,
            place,
            source: self.source,
            related: self.related,
            help: self.help,
            line,
            fix: self.fix,
        }
    }
}

/// How much a rule weighs in a project, and which rules run at all.
pub struct Weights<'a> {
    levels: BTreeMap<&'a str, Level>,
    only: &'a [String],
}

impl<'a> Weights<'a> {
    /// The weights of a project; `only` narrows to some rules (all if empty).
    pub fn new(config: &'a Config, only: &'a [String]) -> Weights<'a> {
        let levels = config
            .rules
            .iter()
            .map(|(name, level)| (name.as_str(), *level))
            .collect();
        Weights { levels, only }
    }

    /// The severity of a rule in an article's catalogue or another one; `None` if it does not run.
    pub fn severity(&self, check: &Check, article: bool) -> Option<Severity> {
        if !self.only.is_empty() && !self.only.iter().any(|name| name == check.name) {
            return None;
        }
        match self.levels.get(check.name) {
            Some(level) => level.severity(),
            None => check.severity[if article { 0 } else { 1 }],
        }
    }
}

/// Runs every rule on a file of a locale.
pub fn check(cx: &Context<'_, '_>, config: &Config, weights: &Weights<'_>) -> Vec<Finding> {
    let article = cx.article().is_some();
    let mut waivers = Waivers::new(cx.catalog);
    let mut findings = Vec::new();
    // A file in conflict says nothing else that could be relied upon.
    let conflicted = crate::text::conflict_marker(&cx.file.text).is_some();
    for check in CHECKS
        .iter()
        .filter(|check| !conflicted || check.name == conflict_marker::CHECK.name)
    {
        let problems = match check.run {
            Run::Elsewhere => continue,
            _ if weights.severity(check, article).is_none() => continue,
            Run::File(run) => run(cx),
            Run::Row(run) => match cx.article() {
                Some(article) => article
                    .pairing
                    .rows
                    .iter()
                    .flat_map(|row| run(row, cx))
                    .collect(),
                None => continue,
            },
        };
        for problem in problems {
            if !waivers.allow(check.name, &problem) {
                findings.extend(finding(check, problem, cx, config, weights));
            }
        }
    }
    if !conflicted {
        for (check, problem) in waivers.problems(|name| {
            !termbase::is_termbase_rule(name)
                && rule(name).is_some_and(|check| weights.severity(check, article).is_some())
        }) {
            findings.extend(finding(check, problem, cx, config, weights));
        }
    }
    findings
}

/// A finding that was made while reading, in a file of a locale.
pub fn finding_elsewhere(
    name: &str,
    locale: &str,
    place: Place,
    (message, help): (String, Option<String>),
    article: bool,
    weights: &Weights<'_>,
) -> Option<Finding> {
    let check = rule(name)?;
    Some(Finding {
        rule: check.name,
        severity: weights.severity(check, article)?,
        locale: locale.to_owned(),
        id: String::new(),
        message,
        place,
        source: None,
        related: Vec::new(),
        help,
        line: None,
        fix: None,
    })
}

fn finding(
    check: &Check,
    problem: Problem,
    cx: &Context<'_, '_>,
    config: &Config,
    weights: &Weights<'_>,
) -> Option<Finding> {
    let article = cx.article().is_some();
    let severity = severity(check, &problem, (&cx.file.path, article), config, weights)?;
    let place = if cx.exists {
        cx.file.place(problem.span)
    } else {
        Place::start_of(&cx.file.path)
    };
    let line = if cx.exists {
        line_of(&cx.file.text, problem.span)
    } else {
        None
    };
    Some(problem.finding(check, severity, cx.locale, (place, line)))
}

/// The finding of a rule that looks at a file of a termbase by itself.
fn finding_in(
    check: &Check,
    problem: Problem,
    (file, locale): (&TextFile, &str),
    config: &Config,
    weights: &Weights<'_>,
) -> Option<Finding> {
    let severity = severity(check, &problem, (&file.path, true), config, weights)?;
    let place = file.place(problem.span);
    let line = line_of(&file.text, problem.span);
    Some(problem.finding(check, severity, locale, (place, line)))
}

/// How much a problem weighs in a file, by the project's rules and filters; `None` if it is not told.
fn severity(
    check: &Check,
    problem: &Problem,
    (path, article): (&str, bool),
    config: &Config,
    weights: &Weights<'_>,
) -> Option<Severity> {
    let severity = weights.severity(check, article)?;
    match config.filter_level(path, &problem.id) {
        // A filter lowers what Mozilla's tools would call an error, and never raises.
        Some(level) => Some(severity.max(level.severity()?)),
        None => Some(severity),
    }
}

/// The span of an entry's id.
fn id_span(entry: &Entry<'_>) -> Span {
    Span {
        start: entry.head,
        end: entry.id.span().end,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_have_names_of_their_own_and_whole_documentation() {
        let mut names = rule_names();
        for check in CHECKS {
            assert!(
                check
                    .name
                    .chars()
                    .all(|c| c.is_ascii_lowercase() || c == '-'),
                "{}",
                check.name
            );
            let headings: Vec<_> = check
                .explain
                .lines()
                .filter(|line| line.starts_with('#'))
                .collect();
            assert_eq!(
                headings,
                ["## What it finds", "## Why it matters", "## What to do"],
                "{}",
                check.name
            );
            assert!(
                !check.summary.ends_with('.') && !check.summary.is_empty(),
                "{}",
                check.name
            );
        }
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), CHECKS.len());
    }
}
