//! `tarjuman terms`

use std::collections::BTreeMap;

use serde::Serialize;

use super::args::{Common, TermsFind, TermsList, TextFormat};
use super::{Outcome, count, find_project, load, print_data, read_input};
use crate::error::{Error, ErrorCode, Result};
use crate::project::Project;
use crate::terms::{Concept, FormClass, Found, TermBase};
use crate::text::TextFile;

/// How many characters of context stand on each side of a mention.
const CONTEXT: usize = 30;

#[derive(Serialize)]
struct JsonMention<'a> {
    term: &'a str,
    concept: &'a str,
    form: &'a str,
    start: usize,
    end: usize,
    text: &'a str,
}

pub(super) fn find(common: &Common, arguments: &TermsFind) -> Result<Outcome> {
    let disk = find_project(common)?;
    let project = load(common, &disk)?;
    let terms = termbase(&project, &arguments.lang, arguments.glossary.as_deref())?;
    let file = TextFile::new(
        arguments.file.as_deref().unwrap_or("-"),
        read_input(common, arguments.file.as_deref())?,
    );
    let found = terms.find(&file.text);
    let text = match arguments.format {
        TextFormat::Text => in_context(&file, &found),
        TextFormat::Jsonl => found
            .iter()
            .map(|found| json_line(found, &file.text))
            .collect(),
    };
    print_data(&text)?;
    Ok(Outcome::Clean)
}

fn json_line(found: &Found<'_>, text: &str) -> String {
    let line = JsonMention {
        term: &term_name(found.concept),
        concept: &found.concept.id,
        form: class_name(found.class),
        start: found.start,
        end: found.end,
        text: &text[found.start..found.end],
    };
    serde_json::to_string(&line).unwrap_or_default() + "\n"
}

/// The ISO 3166 code of a state in small letters, else the concept's id.
fn term_name(concept: &Concept) -> String {
    concept
        .iso
        .as_ref()
        .map_or_else(|| concept.id.clone(), |iso| iso.to_lowercase())
}

fn class_name(class: FormClass) -> &'static str {
    match class {
        FormClass::Name => "name",
        FormClass::Adjective => "adjective",
        FormClass::Forbidden => "forbidden",
        FormClass::Decoy => "decoy",
    }
}

/// A line per mention: place, concept, class, and the mention in brackets between some of its context.
fn in_context(file: &TextFile, found: &[Found<'_>]) -> String {
    let mut text = String::new();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for mention in found {
        *counts.entry(&mention.concept.id).or_default() += 1;
        let position = file.position(mention.start);
        let (before, after) = context(&file.text, mention);
        text.push_str(&format!(
            "{}:{}: {} ({}): {before}[{}]{after}\n",
            position.line,
            position.column,
            mention.concept.id,
            class_name(mention.class),
            &file.text[mention.start..mention.end].replace('\n', " "),
        ));
    }
    let counts: Vec<_> = counts
        .into_iter()
        .map(|(id, number)| format!("{id} {number}"))
        .collect();
    let list = if counts.is_empty() {
        String::new()
    } else {
        format!(": {}", counts.join(", "))
    };
    text.push_str(&format!("{}{list}\n", count(found.len(), "mention")));
    text
}

/// Looks at no more of the text than it shows, however long the line is.
fn context(text: &str, mention: &Found<'_>) -> (String, String) {
    let line = text[..mention.start].chars().rev();
    let mut line = line.take_while(|character| *character != '\n');
    let shown: usize = line.by_ref().take(CONTEXT).map(char::len_utf8).sum();
    let (skipped, before) = (
        line.next().is_some(),
        &text[mention.start - shown..mention.start],
    );
    let rest = &text[mention.end..];
    // Two more characters: one more is cut off, unless it is the line's end, which may be CR LF.
    let window = rest.char_indices().nth(CONTEXT + 2);
    let window = window.map_or(rest, |(end, _)| &rest[..end]);
    let after = window.lines().next().unwrap_or_default();
    let cut = after.chars().nth(CONTEXT).is_some();
    let after: String = after.chars().take(CONTEXT).collect();
    let ellipsis = |on: bool| if on { "…" } else { "" };
    (
        format!("{}{before}", ellipsis(skipped)),
        format!("{after}{}", ellipsis(cut)),
    )
}

pub(super) fn list(common: &Common, arguments: &TermsList) -> Result<Outcome> {
    let disk = find_project(common)?;
    let project = load(common, &disk)?;
    let all: Vec<String> = match arguments.lang.is_empty() {
        true => std::iter::once(&project.config.source_locale)
            .chain(&project.config.locales)
            .cloned()
            .collect(),
        false => arguments.lang.clone(),
    };
    let bases = all
        .iter()
        .map(|lang| termbase(&project, lang, arguments.glossary.as_deref()));
    let bases = bases.collect::<Result<Vec<_>>>()?;
    let mut concepts: BTreeMap<&str, Vec<(&str, &Concept)>> = BTreeMap::new();
    for base in &bases {
        for concept in &base.concepts {
            concepts
                .entry(&concept.id)
                .or_default()
                .push((&base.locale, concept));
        }
    }
    let mut text = String::new();
    for (id, names) in &concepts {
        text.push_str(&format!("-{id}\n"));
        for (locale, concept) in names {
            text.push_str(&format!("  {locale}  {}\n", concept.name()));
            if arguments.forms {
                for (class, form) in concept.forms() {
                    text.push_str(&format!("      {:<9}  {form}\n", class_name(class)));
                }
            }
        }
    }
    text.push_str(&format!("{}\n", count(concepts.len(), "concept")));
    print_data(&text)?;
    Ok(Outcome::Clean)
}

/// The termbase of a locale, or one glossary of it.
fn termbase(project: &Project<'_>, lang: &str, glossary: Option<&str>) -> Result<TermBase> {
    let config = &project.config;
    if lang != config.source_locale && !config.locales.iter().any(|locale| locale == lang) {
        let known = std::iter::once(&config.source_locale)
            .chain(&config.locales)
            .cloned()
            .collect::<Vec<_>>();
        return Err(Error::new(
            ErrorCode::Usage,
            format!("the project has no locale `{lang}`"),
        )
        .help(format!("its locales are: {}", known.join(", "))));
    }
    let mut terms = project.termbase(lang)?;
    if let Some(name) = glossary {
        if !config.glossaries.iter().any(|known| known == name) {
            return Err(Error::new(
                ErrorCode::Usage,
                format!("the project has no glossary `{name}`"),
            )
            .help(match config.glossaries.is_empty() {
                true => "it has none; `glossaries` in l10n.toml names them".to_owned(),
                false => format!("its glossaries are: {}", config.glossaries.join(", ")),
            }));
        }
        terms.concepts.retain(|concept| concept.file == name);
    }
    Ok(terms)
}
