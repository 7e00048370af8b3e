//! Which files a project has: references, termbases, and each locale's counterparts.

use std::collections::{BTreeMap, BTreeSet};

use super::Project;
use crate::catalog::{Catalog, parse};
use crate::disk::{files_below, read_optional};
use crate::error::{Error, ErrorCode, Result};
use crate::glossary::{self, Glossary, glossary};
use crate::reference::FORMAT;
use crate::terms::{TERMS_FILE, TermBase, TermFile};
use crate::text::TextFile;

/// What a reference file is for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FileRole {
    /// A termbase: `terms`, or a glossary's name.
    Terms(String),
    /// Any other Fluent file.
    Plain,
}

/// A plain file of a locale beside its reference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocaleFile {
    /// What it is for.
    pub role: FileRole,
    /// The reference's path; `None` if the locale's file has none.
    pub reference: Option<String>,
    /// The locale's path, whether it exists or not.
    pub path: String,
}

/// A text of a termbase.
#[derive(Clone, Debug)]
pub(crate) struct TermText {
    /// `terms`, or a glossary's name.
    pub(crate) name: String,
    /// Whether the program brings it.
    pub(crate) built_in: bool,
    /// The text.
    pub(crate) file: TextFile,
}

impl TermText {
    /// A glossary of the program.
    pub(crate) fn built_in(glossary: &Glossary) -> TermText {
        TermText {
            name: glossary.name.to_owned(),
            built_in: true,
            file: TextFile::new(format!("{} (built in)", glossary.name), glossary.text),
        }
    }
}

/// What a catalogue means that cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unreadable {
    /// The work stops.
    Stops,
    /// It counts as absent; `check` reports it.
    IsAbsent,
}

impl Project<'_> {
    /// A catalogue's text, if it is there.
    pub(crate) fn catalogue(&self, path: &str, unreadable: Unreadable) -> Result<Option<TextFile>> {
        match (read_optional(self.disk, path), unreadable) {
            (Err(_), Unreadable::IsAbsent) => Ok(None),
            (result, _) => result,
        }
    }

    /// The names of the termbase files: `terms`, then the glossaries.
    pub(crate) fn term_files(&self) -> impl Iterator<Item = &str> {
        std::iter::once(TERMS_FILE).chain(self.config.glossaries.iter().map(String::as_str))
    }

    /// The reference's path of an article or a termbase.
    ///
    /// # Errors
    /// `config` if no `[[paths]]` entry takes it.
    pub(crate) fn reference_path(&self, slug: &str) -> Result<String> {
        self.config
            .place_of(slug)
            .map(|(_, path)| path)
            .ok_or_else(|| no_place(slug))
    }

    /// A locale's path of an article or a termbase; `None` if the locale does not have that path entry.
    ///
    /// # Errors
    /// `config` if no `[[paths]]` entry takes it, or if the reference itself stands there.
    pub(crate) fn locale_path(&self, slug: &str, locale: &str) -> Result<Option<String>> {
        let reference = self.reference_path(slug)?;
        let path = self.counterpart(&reference, locale);
        if path.as_ref() == Some(&reference) {
            return Err(Error::new(
                ErrorCode::Config,
                format!("{reference} would be both the reference and the catalogue of {locale}"),
            )
            .help("name another folder as `reference` in l10n.toml, or take the locale out of `locales`"));
        }
        Ok(path)
    }

    /// A locale's file for a reference: by the first path entry that takes the reference and has the locale.
    fn counterpart(&self, reference: &str, locale: &str) -> Option<String> {
        let rules = self
            .config
            .paths
            .iter()
            .filter(|rule| rule.locales.iter().any(|known| known == locale));
        rules
            .filter_map(|rule| {
                rule.l10n
                    .fill(locale, &rule.reference.as_ref()?.captures(reference)?)
            })
            .next()
    }

    /// Every reference file on disk, sorted.
    pub(crate) fn references(&self) -> Result<BTreeSet<String>> {
        let mut references = BTreeSet::new();
        for pattern in self
            .config
            .paths
            .iter()
            .filter_map(|rule| rule.reference.as_ref())
        {
            let files = files_below(self.disk, &pattern.folder(None))?.into_iter();
            references.extend(
                files.filter(|path| pattern.captures(path).is_some() && self.is_catalogue(path)),
            );
        }
        Ok(references)
    }

    /// Whether a path is a Fluent file that is not excluded.
    fn is_catalogue(&self, path: &str) -> bool {
        path.ends_with(".ftl")
            && !self
                .config
                .excluded
                .iter()
                .any(|pattern| pattern.captures(path).is_some())
    }

    /// The plain files of a locale: each reference's counterpart, and files without a reference.
    ///
    /// `articles` are the reference paths that belong to articles.
    pub(crate) fn plain_files(
        &self,
        references: &BTreeSet<String>,
        articles: &BTreeSet<String>,
        locale: &str,
    ) -> Result<Vec<LocaleFile>> {
        let mut files = Vec::new();
        let mut known = BTreeSet::new();
        let roles: BTreeMap<String, String> = self
            .term_files()
            .filter_map(|name| Some((self.config.place_of(name)?.1, name.to_owned())))
            .collect();
        for reference in references.union(articles) {
            let Some(path) = self.counterpart(reference, locale) else {
                continue;
            };
            known.insert(path.clone());
            if !articles.contains(reference) {
                let role = roles
                    .get(reference)
                    .map_or(FileRole::Plain, |name| FileRole::Terms(name.clone()));
                files.push(LocaleFile {
                    role,
                    reference: Some(reference.clone()),
                    path,
                });
            }
        }
        for rule in self
            .config
            .paths
            .iter()
            .filter(|rule| rule.locales.iter().any(|known| known == locale))
        {
            for path in files_below(self.disk, &rule.l10n.folder(Some(locale)))? {
                let captures = rule.l10n.captures(&path);
                let own = captures.and_then(|captures| rule.l10n.fill(locale, &captures));
                if own.as_ref() == Some(&path)
                    && self.is_catalogue(&path)
                    && known.insert(path.clone())
                {
                    files.push(LocaleFile {
                        role: FileRole::Plain,
                        reference: None,
                        path,
                    });
                }
            }
        }
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(files)
    }

    /// The texts of a locale's termbase files that exist, then the program's own glossaries that the project names;
    /// the source locale's files are the references.
    ///
    /// # Errors
    /// `config` for a glossary without a file in the source locale, `read` and `encoding`.
    pub(crate) fn term_texts(&self, locale: &str) -> Result<Vec<TermText>> {
        let mut texts = Vec::new();
        let source = locale == self.config.source_locale;
        for name in self.term_files() {
            let path = match source {
                true => Some(self.reference_path(name)?),
                false => self.locale_path(name, locale)?,
            };
            let Some(path) = path else { continue };
            match read_optional(self.disk, &path)? {
                Some(file) => texts.push(TermText {
                    name: name.to_owned(),
                    built_in: false,
                    file,
                }),
                None if source => check_glossary(name, &path)?,
                None => {}
            }
        }
        texts.extend(self.built_in(locale));
        Ok(texts)
    }

    /// The program's own glossaries that the project names, in a locale's language.
    pub(crate) fn built_in(&self, locale: &str) -> Vec<TermText> {
        let names = self.config.glossaries.iter();
        let own = names.filter_map(|name| glossary(name, locale));
        own.map(TermText::built_in).collect()
    }

    /// The termbase of a locale.
    ///
    /// # Errors
    /// `config` for a glossary without a file in the source locale, `read` and `encoding`.
    pub fn termbase(&self, locale: &str) -> Result<TermBase> {
        let texts = self.term_texts(locale)?;
        Ok(termbase(locale, &texts, self.tag()))
    }

    /// The part of a locale's termbase whose ids a glossary has: the project's own file of it, and the program's.
    ///
    /// # Errors
    /// As for [`termbase`](Project::termbase).
    pub fn glossary(&self, locale: &str, name: &str) -> Result<TermBase> {
        let texts = self.term_texts(locale)?;
        let mut terms = termbase(locale, &texts, self.tag());
        let own = texts.iter().filter(|text| text.name == name);
        let ids: BTreeSet<String> = own
            .flat_map(|text| {
                let catalog = parse(&text.file.text, self.tag());
                let ids = catalog.entries().map(|entry| entry.id.text().to_owned());
                ids.collect::<Vec<_>>()
            })
            .collect();
        terms.concepts.retain(|concept| ids.contains(&concept.id));
        Ok(terms)
    }
}

/// A glossary must have a file in the source locale, unless the program brings it; `terms.ftl` need not be there.
///
/// # Errors
/// `config`, with the glossary and its path.
pub(crate) fn check_glossary(name: &str, path: &str) -> Result<()> {
    if name == TERMS_FILE || glossary::names().contains(&name) {
        return Ok(());
    }
    let own = glossary::names().join(", ");
    Err(Error::new(
        ErrorCode::Config,
        format!("the glossary `{name}` has no file {path}"),
    )
    .help(format!(
        "add the file, or take the name out of `glossaries` in l10n.toml; the program itself has: {own}"
    )))
}

/// A termbase of texts.
pub(crate) fn termbase(locale: &str, texts: &[TermText], tag: &str) -> TermBase {
    let catalogs: Vec<Catalog<'_>> = texts
        .iter()
        .map(|text| parse(&text.file.text, tag))
        .collect();
    let files = texts.iter().zip(&catalogs);
    TermBase::new(
        locale,
        files.map(|(text, catalog)| TermFile {
            name: &text.name,
            built_in: text.built_in,
            catalog,
        }),
    )
}

fn no_place(slug: &str) -> Error {
    Error::new(
        ErrorCode::Config,
        format!("no `reference` pattern of [[paths]] in l10n.toml takes `{slug}.ftl`"),
    )
    .help("write one that does, such as `reference = \"locales/ar/**/*.ftl\"`")
}

/// Refuses a file of a newer format than this program knows.
///
/// # Errors
/// `format-version`, with the path and both numbers.
pub(crate) fn check_format(path: &str, catalog: &Catalog<'_>) -> Result<()> {
    match catalog.format() {
        None => Ok(()),
        Some(number) if number.parse::<u32>().is_ok_and(|number| number <= FORMAT) => Ok(()),
        Some(number) => Err(Error::new(
            ErrorCode::FormatVersion,
            format!("{path} has format `{number}`; this program reads format {FORMAT}"),
        )
        .help("install a newer tarjuman")),
    }
}
