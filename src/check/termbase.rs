//! The rules about termbases themselves, which `terms check` runs.

use std::collections::{BTreeMap, BTreeSet};

use super::{Check, Problem, Run, Severity, Waivers, Weights, finding_in, id_span, rule};
use crate::catalog::{Catalog, Entry, EntryKind};
use crate::config::Config;
use crate::finding::Finding;
use crate::lang::inflect;
use crate::render::{self, Scope};
use crate::terms::{Concept, FormClass, Incomplete, TermBase, incomplete};
use crate::text::TextFile;

/// The ids of the concepts that a project uses.
pub type Usage = BTreeSet<String>;

/// A file of a termbase, and what belongs to it.
pub struct TermContext<'a, 't> {
    /// The locale.
    pub locale: &'a str,
    /// The file.
    pub file: &'a TextFile,
    /// What stands in it.
    pub catalog: &'a Catalog<'t>,
    /// `terms`, or the glossary's name.
    pub name: &'a str,
    /// The whole termbase of the locale.
    pub terms: &'a TermBase,
    /// What the project uses; `None` where that is not known, or is told for another locale.
    pub usage: Option<&'a Usage>,
}

pub(super) const AMBIGUOUS: Check = Check {
    name: "term-ambiguous",
    summary: "one form names two concepts",
    severity: [Some(Severity::Warning), Some(Severity::Warning)],
    run: Run::Elsewhere,
    explain: "\
## What it finds
A name (also a forbidden one) that two concepts of a locale's termbase have. Reported by `terms check`. Adjectives may be
shared, and so may names that have context words (`.needs`) in both terms.

## Why it matters
Only one of the two is found in texts, the one whose id comes first.

## What to do
Take the form out of one of the terms, or give both `.needs`.
",
};

pub(super) const INCOMPLETE: Check = Check {
    name: "term-incomplete",
    summary: "a term lacks cases or its gender",
    severity: [Some(Severity::Warning), Some(Severity::Warning)],
    run: Run::Elsewhere,
    explain: "\
## What it finds
In a language with cases (Russian) a term whose value has no variant for some of them, and in a language with genders
(Arabic, Russian) a term without `.gender`. Reported by `terms check`. Names that do not inflect (Чили, США) lack nothing.

## Why it matters
`{ -kz(case: \"genitive\") }` prints the nominative where the variant is missing. The missing forms are found in texts all
the same: they are made by rule (`terms list --forms` shows them), and rules err with irregular names.

## What to do
Add the variants that the message names, and read them: they come from the rules.
",
};

pub(super) const CONTRADICTION: Check = Check {
    name: "term-contradiction",
    summary: "a form is both admitted and forbidden",
    severity: [Some(Severity::Error), Some(Severity::Error)],
    run: Run::Elsewhere,
    explain: "\
## What it finds
A preferred or admitted name that stands in `.forbidden`, or in `.decoy`, as well. Reported by `terms check`. A decoy in
small letters beside a name with capitals says that the name is also a common word, and is no contradiction.

## Why it matters
The form counts as admitted; whoever listed it elsewhere meant otherwise.

## What to do
Take it out of one of the two lists.
",
};

pub(super) const UNFINDABLE: Check = Check {
    name: "term-unfindable",
    summary: "a form can never be found in a text",
    severity: [Some(Severity::Warning), Some(Severity::Warning)],
    run: Run::Elsewhere,
    explain: "\
## What it finds
A form that is not found where it stands alone: one of marks and punctuation only, one of more than 1024 bytes, an empty
one between two separators, one that is always found as a part of a longer form. Reported by `terms check`.

## Why it matters
The line promises something that does not happen.

## What to do
Delete the form, or write it as texts have it.
",
};

pub(super) const UNUSED: Check = Check {
    name: "unused-term",
    summary: "no article names the concept, and nothing refers to the term",
    severity: [Some(Severity::Info), None],
    run: Run::Elsewhere,
    explain: "\
## What it finds
A term in a file of the source locale's termbase that no article names by any form, and no message or term of any locale
refers to. Reported by `terms check`, in projects with articles. The program's own glossaries are not looked at.

## Why it matters
Translators read and keep up what nobody needs.

## What to do
Nothing, if articles to come will need it. Else delete it in every locale.
",
};

/// Runs the rules about termbases on a file of one.
pub fn check_terms(
    cx: &TermContext<'_, '_>,
    config: &Config,
    weights: &Weights<'_>,
) -> Vec<Finding> {
    let problems = problems(cx);
    let mut waivers = Waivers::new(cx.catalog);
    let mut findings = Vec::new();
    for (check, problem) in problems {
        if weights.severity(check, true).is_some() && !waivers.allow(check.name, &problem) {
            findings.extend(finding_in(
                check,
                problem,
                (cx.file, cx.locale),
                config,
                weights,
            ));
        }
    }
    findings
}

/// Whether a rule is one of those that `terms check` alone runs.
pub fn is_termbase_rule(name: &str) -> bool {
    const RULES: [&Check; 5] = [
        &AMBIGUOUS,
        &INCOMPLETE,
        &CONTRADICTION,
        &UNFINDABLE,
        &UNUSED,
    ];
    RULES.iter().any(|check| check.name == name) && rule(name).is_some()
}

fn problems(cx: &TermContext<'_, '_>) -> Vec<(&'static Check, Problem)> {
    let mut problems = Vec::new();
    let scope = Scope::new([cx.catalog]);
    let mut seen = BTreeSet::new();
    for entry in cx
        .catalog
        .entries()
        .filter(|entry| entry.kind == EntryKind::Term)
    {
        let id = entry.id.text();
        // Of two terms with an id the first holds, and so does one in an earlier file.
        let Some(concept) = cx
            .terms
            .concept(id)
            .filter(|c| c.file == cx.name && !c.built_in)
        else {
            continue;
        };
        if !seen.insert(id) {
            continue;
        }
        let mut add = |check: &'static Check, (message, help): (String, String)| {
            let problem = Problem::new(entry.name(), id_span(entry), message);
            problems.push((check, problem.help(help).detail(id)));
        };
        ambiguous(cx.terms, concept)
            .into_iter()
            .for_each(|found| add(&AMBIGUOUS, found));
        lacking(cx.locale, concept, entry)
            .into_iter()
            .for_each(|found| add(&INCOMPLETE, found));
        contradictions(concept)
            .into_iter()
            .for_each(|found| add(&CONTRADICTION, found));
        empty_items(entry, &scope)
            .into_iter()
            .for_each(|found| add(&UNFINDABLE, found));
        unfindable(cx.terms, concept)
            .into_iter()
            .for_each(|found| add(&UNFINDABLE, found));
        if cx.usage.is_some_and(|usage| !usage.contains(id)) {
            let message = format!(
                "no article names `{}`, and nothing refers to `-{id}`",
                concept.name()
            );
            add(
                &UNUSED,
                (
                    message,
                    "delete it in every locale, unless articles to come will need it".to_owned(),
                ),
            );
        }
    }
    problems
}

/// Names that another concept has as well.
fn ambiguous(terms: &TermBase, concept: &Concept) -> Vec<(String, String)> {
    let named = |class| matches!(class, FormClass::Name | FormClass::Forbidden);
    let mut found = BTreeSet::new();
    for (form, others) in terms
        .shared(concept)
        .into_iter()
        .filter(|(form, _)| named(form.class))
    {
        let others = others.into_iter().filter(|(other, class)| {
            named(*class) && (other.needs.is_empty() || concept.needs.is_empty())
        });
        for (other, _) in others {
            let message = format!("`{}` is also a form of `-{}`", form.text, other.id);
            let help = format!(
                "take it out of one of them, or give both `.needs`; as it is, texts with it name `-{}`",
                concept.id.as_str().min(&other.id)
            );
            found.insert((message, help));
        }
    }
    found.into_iter().collect()
}

/// Cases and gender that a term lacks.
fn lacking(locale: &str, concept: &Concept, entry: &Entry<'_>) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for Incomplete {
        variant, missing, ..
    } in incomplete(&concept.variants, locale, concept.gender)
    {
        let mut cases: Vec<&str> = missing.iter().map(|(case, _)| *case).collect();
        cases.dedup();
        let forms: BTreeMap<&str, &str> = missing
            .iter()
            .rev()
            .map(|(case, form)| (*case, form.as_str()))
            .collect();
        let forms: Vec<String> = cases
            .iter()
            .map(|case| format!("[{case}] {}", forms[case]))
            .collect();
        let message = format!(
            "`{}` has no variant for: {}",
            variant.text,
            cases.join(", ")
        );
        found.push((message, format!("by the rules: {}", forms.join(" "))));
    }
    if inflect::has_genders(locale) && concept.gender.is_none() {
        let wrong = entry
            .attributes
            .iter()
            .any(|a| a.id.name.text() == "gender");
        let message = match wrong {
            true => "`.gender` is none that is known".to_owned(),
            false => "the term has no `.gender`".to_owned(),
        };
        found.push((
            message,
            "add `.gender = masculine`, `feminine`, `neuter` or `plural`".to_owned(),
        ));
    }
    found
}

/// Forms that are admitted and forbidden, or admitted and decoys.
fn contradictions(concept: &Concept) -> Vec<(String, String)> {
    let values = concept.variants.iter().map(|variant| variant.text.as_str());
    let also = concept.also.iter().flatten().map(String::as_str);
    let names: BTreeSet<&str> = values.chain(also).collect();
    let lists = [
        (&concept.forbidden, "forbidden"),
        (&concept.decoys, "decoy"),
    ];
    let mut found = Vec::new();
    for (list, attribute) in lists {
        let both: BTreeSet<&str> = list
            .iter()
            .flatten()
            .map(String::as_str)
            .filter(|form| names.contains(form))
            .collect();
        found.extend(both.into_iter().map(|form| {
            let message = format!("`{form}` is a name and stands in `.{attribute}`");
            (message, "take it out of one of the two".to_owned())
        }));
    }
    found
}

/// The list attributes of a term.
const LISTS: [&str; 6] = [
    "also",
    "forbidden",
    "adjective",
    "metonym",
    "decoy",
    "needs",
];

/// Lists with nothing between two separators.
fn empty_items(entry: &Entry<'_>, scope: &Scope<'_, '_>) -> Vec<(String, String)> {
    let empty = LISTS.iter().filter(|name| {
        let text = render::attribute(entry, name, scope);
        text.is_some_and(|text| text.split(['|', '~']).any(|form| form.trim().is_empty()))
    });
    let problem = empty.map(|name| {
        let message = format!("`.{name}` has an empty form");
        (
            message,
            "write a form between the separators, or take one of them out".to_owned(),
        )
    });
    problem.collect()
}

/// Forms that are not found where they stand alone.
fn unfindable(terms: &TermBase, concept: &Concept) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let expected = BTreeSet::from([concept.id.as_str()]);
    let lists = [&concept.also, &concept.forbidden, &concept.adjectives];
    let listed = lists.into_iter().flatten().flatten().map(String::as_str);
    let values = concept.variants.iter().map(|variant| variant.text.as_str());
    let shared: BTreeSet<String> = terms
        .shared(concept)
        .into_iter()
        .map(|(form, _)| form.text.clone())
        .collect();
    let all: BTreeSet<&str> = values.chain(listed).collect();
    for form in all {
        let text = form.trim();
        let mentions = terms.find_expecting(text, &expected);
        let whole = mentions.iter().any(|m| {
            m.concept.id == concept.id && (m.start, m.end) == (0, text.trim_end_matches('-').len())
        });
        if whole || shared.contains(form) {
            continue;
        }
        let shown: String = text.chars().take(40).collect();
        let (message, help) = match mentions.first() {
            _ if text.is_empty() => ("a form is empty".to_owned(), "write its words".to_owned()),
            _ if form.len() > crate::terms::MAX_FORM => (
                format!("`{shown}…` is too long to be looked for"),
                format!("a form has {} bytes at most", crate::terms::MAX_FORM),
            ),
            Some(other) => {
                let words = &text[other.start..other.end];
                (
                    format!(
                        "`{shown}` is not found: `{words}` is, as `-{}`",
                        other.concept.id
                    ),
                    "delete it, or take the other form out".to_owned(),
                )
            }
            None if !text.chars().any(char::is_alphanumeric) => (
                format!("`{shown}` has no letter and is never found"),
                "delete it".to_owned(),
            ),
            None => (
                format!("`{shown}` is not found where it stands alone"),
                "a decoy takes it, or it begins or ends within a word: write it as texts have it"
                    .to_owned(),
            ),
        };
        found.push((message, help));
    }
    found
}
