//! `terms check`: what is wrong with a project's termbases.

use std::collections::BTreeSet;

use super::files::{TermText, Unreadable, termbase};
use super::{CheckOptions, Project};
use crate::catalog::{EntryKind, parse, references};
use crate::check::{TermContext, Usage, Weights, check_terms};
use crate::error::Result;
use crate::finding::Finding;
use crate::text::conflict_marker;

impl Project<'_> {
    /// Runs the rules about termbases on the termbases of the source locale and of all others, and every other rule on
    /// their files; the findings are sorted like those of [`check`](Project::check).
    ///
    /// # Errors
    /// As for [`check`](Project::check).
    pub fn check_terms(&self, options: &CheckOptions) -> Result<Vec<Finding>> {
        let mut findings = self.check(options)?;
        let weights = Weights::new(&self.config, &options.rules);
        let source = std::iter::once(&self.config.source_locale);
        let chosen =
            |locale: &&String| options.locales.is_empty() || options.locales.contains(locale);
        let mut paths = BTreeSet::new();
        let usage = self.usage()?;
        for locale in source.chain(self.config.locales.iter().filter(chosen)) {
            let texts = self.readable_terms(locale)?;
            paths.extend(texts.iter().map(|text| text.file.path.clone()));
            paths.extend(self.term_paths(locale)?);
            let terms = termbase(locale, &texts, self.tag());
            for text in texts.iter().filter(|text| !text.built_in) {
                let catalog = parse(&text.file.text, self.tag());
                let cx = TermContext {
                    locale,
                    file: &text.file,
                    catalog: &catalog,
                    name: &text.name,
                    terms: &terms,
                    usage: usage
                        .as_ref()
                        .filter(|_| *locale == self.config.source_locale),
                };
                findings.extend(check_terms(&cx, &self.config, &weights));
            }
        }
        findings.retain(|finding| paths.contains(&finding.place.path));
        self.sort(&mut findings);
        Ok(findings)
    }

    /// The paths of a locale's termbase files, whether they exist or not.
    fn term_paths(&self, locale: &str) -> Result<Vec<String>> {
        let mut paths = Vec::new();
        for name in self.term_files() {
            let path = match locale == self.config.source_locale {
                true => self.config.place_of(name).map(|(_, path)| path),
                false if self.config.place_of(name).is_some() => self.locale_path(name, locale)?,
                false => None,
            };
            paths.extend(path);
        }
        Ok(paths)
    }

    /// The texts of a locale's termbase that can be read; what cannot be is a finding of other rules.
    fn readable_terms(&self, locale: &str) -> Result<Vec<TermText>> {
        let mut texts = Vec::new();
        for name in self.term_files() {
            if self.config.place_of(name).is_none() {
                continue;
            }
            let path = match locale == self.config.source_locale {
                true => Some(self.reference_path(name)?),
                false => self.locale_path(name, locale)?,
            };
            let Some(path) = path else { continue };
            let file = self.catalogue(&path, Unreadable::IsAbsent)?;
            let file = file.filter(|file| conflict_marker(&file.text).is_none());
            texts.extend(file.map(|file| TermText {
                name: name.to_owned(),
                built_in: false,
                file,
            }));
        }
        texts.extend(self.built_in(locale));
        Ok(texts)
    }

    /// What the project uses of its termbase: the concepts that its articles name, and those that a file of any locale
    /// refers to. `None` for a project without articles, whose use of terms cannot be known.
    fn usage(&self) -> Result<Option<Usage>> {
        if self.config.articles.is_none() {
            return Ok(None);
        }
        let texts = self.readable_terms(self.tag())?;
        let terms = termbase(self.tag(), &texts, self.tag());
        let mut usage = Usage::default();
        let articles = self.articles_with(Unreadable::IsAbsent)?;
        for article in articles.iter().filter(|article| !article.gone) {
            for unit in &article.units {
                let found = terms.find(&unit.sentence);
                usage.extend(found.into_iter().map(|found| found.concept.id.clone()));
            }
        }
        let article_paths: BTreeSet<String> = articles
            .iter()
            .map(|article| article.reference_path.clone())
            .collect();
        let references_paths = self.references()?;
        let mut paths: BTreeSet<String> = references_paths.union(&article_paths).cloned().collect();
        for locale in &self.config.locales {
            let files = self.plain_files(&references_paths, &article_paths, locale)?;
            paths.extend(files.into_iter().map(|file| file.path));
            for article in &articles {
                paths.extend(self.locale_path(&article.slug, locale)?);
            }
        }
        for path in paths {
            let Some(file) = self.catalogue(&path, Unreadable::IsAbsent)? else {
                continue;
            };
            let catalog = parse(&file.text, self.tag());
            for entry in catalog.entries() {
                let terms = references(entry)
                    .into_iter()
                    .filter(|r| r.kind == EntryKind::Term);
                usage.extend(terms.map(|reference| reference.id.text().to_owned()));
            }
        }
        Ok(Some(usage))
    }
}
