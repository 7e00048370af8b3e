//! `tarjuman terms`

mod vendor;

use std::collections::BTreeMap;

use serde::Serialize;

use super::args::{Common, TermsFind, TermsList, TextFormat};
use super::{Outcome, count, find_project, load, print_data, read_input};
use crate::error::{Error, ErrorCode, Result};
use crate::glossary::{self, languages};
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

pub(super) use vendor::vendor;

pub(super) fn find(common: &Common, arguments: &TermsFind) -> Result<Outcome> {
    let name = arguments.glossary.as_deref();
    let terms = match (find_project(common), built_in(name)) {
        (Ok(disk), _) => termbase(&load(common, &disk)?, &arguments.lang, name)?,
        // The program's own glossaries need no project, unless one is asked for.
        (Err(_), Some(name)) if common.project.is_none() => alone(name, &arguments.lang)?,
        (Err(error), _) => return Err(without_project(error, name)),
    };
    let file = read_input(
        common,
        arguments.file.as_deref(),
        &arguments.encoding,
        &arguments.lang,
    )?;
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
        FormClass::Metonym => "metonym",
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
    let name = arguments.glossary.as_deref();
    let bases = match (find_project(common), built_in(name)) {
        (Ok(disk), _) => bases(&load(common, &disk)?, arguments)?,
        (Err(_), Some(name)) if common.project.is_none() => {
            let all = languages(name).into_iter().map(str::to_owned).collect();
            let langs = if arguments.lang.is_empty() {
                all
            } else {
                arguments.lang.clone()
            };
            let bases = langs.iter().map(|lang| alone(name, lang));
            bases.collect::<Result<Vec<_>>>()?
        }
        (Err(error), _) => return Err(without_project(error, name)),
    };
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
                for form in concept.surfaces(locale) {
                    let note = if form.generated { "  (generated)" } else { "" };
                    let class = class_name(form.class);
                    text.push_str(&format!("      {class:<9}  {}{note}\n", form.text));
                }
            }
        }
    }
    text.push_str(&format!("{}\n", count(concepts.len(), "concept")));
    print_data(&text)?;
    Ok(Outcome::Clean)
}

/// One of the program's own glossaries, if that is the name of one.
fn built_in(name: Option<&str>) -> Option<&str> {
    name.filter(|name| !languages(name).is_empty())
}

/// The error for no project; where a glossary is asked for, with those that need none.
fn without_project(error: Error, name: Option<&str>) -> Error {
    match name {
        None => error,
        Some(_) => error.help(format!(
            "the glossaries that need no project are: {}",
            glossary::names().join(", ")
        )),
    }
}

/// The terms to list, by locale: a glossary's, or those of the project's own files.
fn bases(project: &Project<'_>, arguments: &TermsList) -> Result<Vec<TermBase>> {
    let source = std::iter::once(&project.config.source_locale);
    let langs: Vec<String> = match arguments.lang.is_empty() {
        true => source.chain(&project.config.locales).cloned().collect(),
        false => arguments.lang.clone(),
    };
    let name = arguments.glossary.as_deref();
    let mut bases = Vec::new();
    for lang in &langs {
        // A locale in whose language the program has no such glossary has no terms of it.
        let lacks = |name| glossary::glossary(name, lang).is_none();
        if arguments.lang.is_empty() && built_in(name).is_some_and(lacks) {
            continue;
        }
        let mut base = termbase(project, lang, name)?;
        base.concepts
            .retain(|concept| name.is_some() || !concept.built_in);
        bases.push(base);
    }
    Ok(bases)
}

/// The termbase of a locale, or one glossary of it. The program's own glossaries are there in all of their languages.
fn termbase(project: &Project<'_>, lang: &str, name: Option<&str>) -> Result<TermBase> {
    let config = &project.config;
    let built_in = built_in(name);
    if lang != config.source_locale && !config.locales.iter().any(|locale| locale == lang) {
        if let Some(name) = built_in {
            return alone(name, lang);
        }
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
    let Some(name) = name else {
        return project.termbase(lang);
    };
    let named = config.glossaries.iter().any(|known| known == name);
    match built_in {
        None if !named => Err(Error::new(
            ErrorCode::Usage,
            format!("the project has no glossary `{name}`"),
        )
        .help(match config.glossaries.is_empty() {
            true => format!(
                "it has none; `glossaries` in l10n.toml names them, and the program itself has: {}",
                glossary::names().join(", ")
            ),
            false => format!(
                "its glossaries are: {}; the program itself has: {}",
                config.glossaries.join(", "),
                glossary::names().join(", ")
            ),
        })),
        Some(name) if !named => alone(name, lang),
        _ => project.glossary(lang, name),
    }
}

/// One of the program's glossaries by itself.
fn alone(name: &str, lang: &str) -> Result<TermBase> {
    let Some(glossary) = glossary::glossary(name, lang) else {
        let message = format!("the glossary `{name}` does not exist in `{lang}`");
        let help = format!("it exists in: {}", languages(name).join(", "));
        return Err(Error::new(ErrorCode::Usage, message).help(help));
    };
    Ok(TermBase::built_in(lang, glossary))
}
