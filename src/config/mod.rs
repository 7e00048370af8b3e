//! l10n.toml: which files there are for which locale, and how the rules weigh.
//!
//! Comes in: the text of l10n.toml (and of files that it includes). Goes out: compiled patterns and settings, every
//! error with its file, line and a caret. Reads no file itself.

mod complaint;
mod load;
mod pattern;
mod raw;
mod segmentation;

use std::collections::BTreeMap;

use serde::Deserialize;

pub use load::{Sources, load};
pub(crate) use pattern::join;
pub use pattern::{Captures, PathPattern};
pub use segmentation::{Gap, Piece, Place, Segmentation};

use crate::encoding::Encoding;
use crate::finding::Severity;
use crate::source::Wrap;
use raw::RawAction;

/// The file that makes a folder a project.
pub const FILE_NAME: &str = "l10n.toml";

/// The newest `schema` that this program knows.
const SCHEMA: i64 = 1;

/// The weight that a project gives to a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Report as an error.
    Error,
    /// Report as a warning.
    Warning,
    /// Report as information.
    Info,
    /// Do not report.
    Off,
}

impl Level {
    /// The severity; `None` for off.
    pub fn severity(self) -> Option<Severity> {
        match self {
            Level::Error => Some(Severity::Error),
            Level::Warning => Some(Severity::Warning),
            Level::Info => Some(Severity::Info),
            Level::Off => None,
        }
    }
}

/// A project's settings.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// The target locales, as written, without the source locale.
    pub locales: Vec<String>,
    /// Which reference belongs to which file of a locale, in the order of the file.
    pub paths: Vec<PathRule>,
    /// References and locales' files that are left out.
    pub excluded: Vec<PathPattern>,
    /// Mozilla's filters, in order; the last that matches holds.
    pub filters: Vec<Filter>,
    /// What concerns articles; `None` for a project of plain Fluent files.
    pub articles: Option<Articles>,
    /// The locale of the references: `source-locale`, else empty if the project does not say.
    pub source_locale: String,
    /// Glossaries whose terms count beside those of `terms.ftl`.
    pub glossaries: Vec<String>,
    /// Severities of rules, by name.
    pub rules: BTreeMap<String, Level>,
    /// Where sentences end, beside what the program knows.
    pub segmentation: Segmentation,
    /// What concerns `build`.
    pub output: Output,
}

/// Settings of a project that has articles.
#[derive(Clone, Debug, PartialEq)]
pub struct Articles {
    /// The folder of the sources, relative to the project.
    pub folder: String,
    /// How similar a new sentence must be to one that left to get its translation as a proposal (0 to 1).
    pub similarity: f64,
    /// Which concepts the reference writes as term references.
    pub reference_terms: ReferenceTerms,
    /// The encoding of their files.
    pub encoding: Encoding,
    /// How paragraphs are told apart in plain text; `None`: each article's lines tell.
    pub wrap: Option<Wrap>,
}

/// Settings of `build`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Output {
    /// The formats to write, by name; all if empty.
    pub formats: Vec<String>,
    /// Where isolation marks go.
    pub isolate: Isolate,
    /// The folder of the project's own templates, if l10n.toml names one.
    pub templates: Option<String>,
    /// Which locales stand in for another, by preference.
    pub fallback: Fallback,
}

/// Which locales stand in for a sentence that a locale does not have.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fallback {
    /// For every locale without a list of its own.
    pub all: Vec<String>,
    /// For one locale.
    pub of: BTreeMap<String, Vec<String>>,
}

impl Fallback {
    /// The locales that stand in for one, by preference.
    pub fn after(&self, locale: &str) -> &[String] {
        self.of.get(locale).unwrap_or(&self.all)
    }
}

/// Where the marks U+2068 and U+2069 go around what a text interpolates.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Isolate {
    /// Around a sentence of the other direction that shares a paragraph of plain text with others.
    #[default]
    Auto,
    /// Around what Fluent isolates by default, and around every sentence of the other direction in text and Markdown.
    On,
    /// Nowhere.
    Off,
}

impl Isolate {
    /// The name in l10n.toml.
    pub fn name(self) -> &'static str {
        match self {
            Isolate::Auto => "auto",
            Isolate::On => "on",
            Isolate::Off => "off",
        }
    }
}

/// Which concepts the reference catalogue writes as term references.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ReferenceTerms {
    /// Those of `terms.ftl`, no glossary's.
    #[default]
    TermsFile,
    /// These ids.
    Ids(Vec<String>),
    /// None.
    Off,
}

/// One `[[paths]]` entry.
#[derive(Clone, Debug)]
pub struct PathRule {
    /// The reference files; `None`: the locales' files have none.
    pub reference: Option<PathPattern>,
    /// A locale's files.
    pub l10n: PathPattern,
    /// The locales it holds for.
    pub locales: Vec<String>,
}

/// One of Mozilla's filters.
#[derive(Clone, Debug)]
pub struct Filter {
    paths: Vec<PathPattern>,
    keys: Option<Vec<Key>>,
    action: RawAction,
}

#[derive(Clone, Debug)]
enum Key {
    Exact(String),
    Pattern(regex::Regex),
}

impl Config {
    /// The first path entry whose reference pattern takes an article of that slug, with the reference's path.
    pub fn place_of(&self, slug: &str) -> Option<(&PathRule, String)> {
        self.paths
            .iter()
            .find_map(|rule| Some((rule, rule.reference.as_ref()?.place(slug)?)))
    }

    /// What Mozilla's filters say of a message in a locale's file: its level, if they say anything.
    pub fn filter_level(&self, path: &str, key: &str) -> Option<Level> {
        let action = self
            .filters
            .iter()
            .rev()
            .find(|filter| filter.matches(path, key))?
            .action;
        Some(match action {
            RawAction::Ignore => Level::Off,
            RawAction::Warning => Level::Warning,
            RawAction::Error => Level::Error,
        })
    }
}

impl Filter {
    fn matches(&self, path: &str, key: &str) -> bool {
        let key_matches = self.keys.as_ref().is_none_or(|keys| {
            keys.iter().any(|wanted| match wanted {
                Key::Exact(text) => text == key,
                Key::Pattern(regex) => regex.is_match(key),
            })
        });
        key_matches
            && self
                .paths
                .iter()
                .any(|pattern| pattern.captures(path).is_some())
    }
}

/// Whether a text has the form of a language tag: subtags of letters and digits joined by `-`.
pub fn is_locale(tag: &str) -> bool {
    let mut subtags = tag.split('-');
    let language = subtags.next().is_some_and(|subtag| {
        (2..=8).contains(&subtag.len()) && subtag.bytes().all(|b| b.is_ascii_alphabetic())
    });
    language
        && subtags.all(|subtag| {
            (1..=8).contains(&subtag.len()) && subtag.bytes().all(|b| b.is_ascii_alphanumeric())
        })
}

#[cfg(test)]
mod tests;
