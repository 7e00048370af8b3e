//! `check`: every rule on every catalogue, one locale at a time.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::Project;
use super::articles::Article;
use super::files::{FileRole, LocaleFile, check_glossary, termbase};
use crate::catalog::{Catalog, parse};
use crate::check::{ArticleView, Context, PlainView, View, Weights, check, finding_elsewhere};
use crate::disk::read_optional;
use crate::error::{Error, Result};
use crate::finding::Finding;
use crate::memory::Memory;
use crate::merge::sentences;
use crate::pair::{pair, pair_plain};
use crate::render::Scope;
use crate::terms::TermBase;
use crate::text::{Place, TextFile};

/// What `check` looks at.
#[derive(Clone, Debug, Default)]
pub struct CheckOptions {
    /// Only these locales; all if empty.
    pub locales: Vec<String>,
    /// Only these rules; all if empty.
    pub rules: Vec<String>,
}

impl Project<'_> {
    /// Runs the rules on the project; the findings are sorted by locale, file, place and rule.
    ///
    /// # Errors
    /// Whatever keeps the project or its articles from being read. A catalogue that cannot be read is a finding.
    pub fn check(&self, options: &CheckOptions) -> Result<Vec<Finding>> {
        let weights = Weights::new(&self.config, &options.rules);
        let mut run = Run {
            project: self,
            weights,
            findings: Vec::new(),
        };
        let articles = match self.config.articles {
            Some(_) => self.articles()?,
            None => Vec::new(),
        };
        let article_paths: BTreeSet<String> = articles
            .iter()
            .map(|article| article.reference_path.clone())
            .collect();
        let references = self.references()?;
        let mut reference_texts = BTreeMap::new();
        for path in references
            .keys()
            .filter(|path| !article_paths.contains(*path))
        {
            reference_texts.insert(path.clone(), run.read(path, self.tag(), false));
        }
        let reference_catalogs: BTreeMap<&str, Catalog<'_>> = reference_texts
            .par_iter()
            .map(|(path, file)| (path.as_str(), parse(text_of(file), self.tag())))
            .collect();
        run.references(&reference_texts, &reference_catalogs);
        let source_texts = self.source_texts(&reference_texts)?;
        run.unreadable_references(&articles);
        // With a part of the termbase unreadable nobody can tell what extract would write.
        if let Some(texts) = &source_texts {
            run.outdated_references(&articles, texts)?;
        }
        let source_texts = source_texts.unwrap_or_default();
        let source_terms = termbase(self.tag(), &source_texts, self.tag());
        for locale in &self.config.locales {
            if !options.locales.is_empty() && !options.locales.contains(locale) {
                continue;
            }
            let files = self.plain_files(&references, &article_paths, locale)?;
            let plain = PlainFiles {
                files: &files,
                texts: &reference_texts,
                catalogs: &reference_catalogs,
            };
            run.locale(locale, &articles, &plain, &source_terms)?;
        }
        let order: BTreeMap<&str, usize> = self.locale_order();
        let mut findings = run.findings;
        findings.sort_by(|a, b| {
            let key = |finding: &Finding| {
                (
                    order.get(finding.locale.as_str()).copied(),
                    finding.place.clone(),
                    finding.rule,
                )
            };
            // Stable: what stands at one place keeps the order of the article.
            key(a).cmp(&key(b))
        });
        Ok(findings)
    }

    fn locale_order(&self) -> BTreeMap<&str, usize> {
        let locales = self.config.locales.iter().enumerate();
        locales
            .map(|(index, locale)| (locale.as_str(), index))
            .collect()
    }

    /// The texts of the source locale's termbase; `None` if one of them cannot be read.
    fn source_texts(
        &self,
        references: &BTreeMap<String, Option<TextFile>>,
    ) -> Result<Option<Vec<(String, TextFile)>>> {
        let mut texts = Vec::new();
        if self.config.articles.is_none() {
            return Ok(Some(texts));
        }
        for name in self.term_files() {
            let path = self.reference_path(name)?;
            match references.get(&path) {
                Some(Some(file)) => texts.push((name.to_owned(), file.clone())),
                Some(None) => return Ok(None),
                None => check_glossary(name, &path)?,
            }
        }
        Ok(Some(texts))
    }
}

fn text_of(file: &Option<TextFile>) -> &str {
    file.as_ref().map_or("", |file| &file.text)
}

/// The plain files of a locale, and the references.
struct PlainFiles<'a, 't> {
    files: &'a [LocaleFile],
    texts: &'a BTreeMap<String, Option<TextFile>>,
    catalogs: &'a BTreeMap<&'a str, Catalog<'t>>,
}

struct Run<'p, 'd> {
    project: &'p Project<'d>,
    weights: Weights<'p>,
    findings: Vec<Finding>,
}

impl Run<'_, '_> {
    /// A file's text; one that cannot be read is a finding.
    fn read(&mut self, path: &str, locale: &str, article: bool) -> Option<TextFile> {
        match read_optional(self.project.disk, path) {
            Ok(file) => file,
            Err(error) => {
                self.unreadable(path, locale, article, &error);
                None
            }
        }
    }

    /// References of articles that cannot be read.
    fn unreadable_references(&mut self, articles: &[Article]) {
        let tag = self.project.tag();
        for article in articles {
            if let Some(error) = &article.unreadable {
                self.unreadable(&article.reference_path, tag, true, error);
            }
        }
    }

    /// References of articles that are not what `extract` would write.
    fn outdated_references(
        &mut self,
        articles: &[Article],
        terms: &[(String, TextFile)],
    ) -> Result<()> {
        let tag = self.project.tag();
        let runs = crate::check::rule("outdated-catalog")
            .is_some_and(|c| self.weights.severity(c, true).is_some());
        if articles.is_empty() || !runs {
            return Ok(());
        }
        let unreadable = self.unreadable_paths();
        for path in self.project.outdated_with(articles, terms)? {
            if unreadable.contains(&path) {
                continue;
            }
            let message = "the reference is not what `extract` would write".to_owned();
            let help = Some("run `tarjuman extract` and commit what it writes".to_owned());
            let place = Place::start_of(&path);
            let texts = (message, help);
            let found =
                finding_elsewhere("outdated-catalog", tag, place, texts, true, &self.weights);
            self.findings.extend(found);
        }
        Ok(())
    }

    fn unreadable(&mut self, path: &str, locale: &str, article: bool, error: &Error) {
        // The place says which file it is.
        let message = error
            .message
            .strip_prefix(path)
            .map(|rest| format!("line {}", rest.trim_start_matches(':')));
        let texts = (
            message.unwrap_or_else(|| error.message.clone()),
            error.help.clone(),
        );
        let place = Place::start_of(path);
        self.findings.extend(finding_elsewhere(
            "unreadable-file",
            locale,
            place,
            texts,
            article,
            &self.weights,
        ));
    }

    /// Checks the references that are not an article's: termbases, plain files.
    fn references(
        &mut self,
        texts: &BTreeMap<String, Option<TextFile>>,
        catalogs: &BTreeMap<&str, Catalog<'_>>,
    ) {
        let scope = Scope::new(catalogs.values());
        for (path, catalog) in catalogs {
            let Some(Some(file)) = texts.get(*path) else {
                continue;
            };
            let cx = Context {
                locale: self.project.tag(),
                source_tag: self.project.tag(),
                file,
                exists: true,
                catalog,
                scope: &scope,
                view: View::Reference,
            };
            self.findings
                .extend(check(&cx, &self.project.config, &self.weights));
        }
    }

    fn locale(
        &mut self,
        locale: &str,
        articles: &[Article],
        plain: &PlainFiles<'_, '_>,
        source_terms: &TermBase,
    ) -> Result<()> {
        let tag = self.project.tag();
        let plain_texts: Vec<_> = plain
            .files
            .iter()
            .map(|file| self.read_existing(&file.path, locale, false))
            .collect();
        let plain_catalogs: Vec<_> = plain_texts
            .par_iter()
            .map(|(file, _)| parse(&file.text, tag))
            .collect();
        self.plain(locale, plain, &plain_texts, &plain_catalogs);
        if articles.is_empty() {
            return Ok(());
        }
        let term_files: Vec<(&str, &Catalog<'_>)> = self
            .project
            .term_files()
            .filter_map(|name| {
                let role = FileRole::Terms(name.to_owned());
                let index = plain.files.iter().position(|file| file.role == role)?;
                Some((name, &plain_catalogs[index]))
            })
            .collect();
        let target_terms = TermBase::new(locale, term_files.iter().copied());
        let term_catalogs: Vec<_> = term_files.iter().map(|(_, catalog)| *catalog).collect();
        self.articles(
            locale,
            articles,
            &term_catalogs,
            (source_terms, &target_terms),
        )
    }

    /// A file's text and whether the file is there.
    fn read_existing(&mut self, path: &str, locale: &str, article: bool) -> (TextFile, bool) {
        match self.read(path, locale, article) {
            Some(file) => (file, true),
            None => (TextFile::new(path, ""), false),
        }
    }

    fn plain(
        &mut self,
        locale: &str,
        plain: &PlainFiles<'_, '_>,
        texts: &[(TextFile, bool)],
        catalogs: &[Catalog<'_>],
    ) {
        let tag = self.project.tag();
        let scope = Scope::new(catalogs);
        let unreadable: BTreeSet<String> = self.unreadable_paths();
        let (config, weights) = (&self.project.config, &self.weights);
        let found: Vec<Vec<Finding>> = plain
            .files
            .par_iter()
            .zip(texts)
            .zip(catalogs)
            .filter(|((file, _), _)| !unreadable.contains(&file.path))
            .map(|((locale_file, (file, exists)), catalog)| {
                let empty = Catalog::default();
                let reference = locale_file.reference.as_deref();
                let reference_catalog = reference
                    .and_then(|path| plain.catalogs.get(path))
                    .unwrap_or(&empty);
                let reference_text = reference.and_then(|path| plain.texts.get(path)?.as_ref());
                let (rows, rest) = pair_plain(reference_catalog, catalog);
                let view = View::Plain(PlainView {
                    reference: reference_text,
                    rows: &rows,
                    rest: &rest,
                });
                let cx = Context {
                    locale,
                    source_tag: tag,
                    file,
                    exists: *exists,
                    catalog,
                    scope: &scope,
                    view,
                };
                check(&cx, config, weights)
            })
            .collect();
        self.findings.extend(found.into_iter().flatten());
    }

    fn unreadable_paths(&self) -> BTreeSet<String> {
        let unreadable = self
            .findings
            .iter()
            .filter(|finding| finding.rule == "unreadable-file");
        unreadable
            .map(|finding| finding.place.path.clone())
            .collect()
    }

    fn articles(
        &mut self,
        locale: &str,
        articles: &[Article],
        term_catalogs: &[&Catalog<'_>],
        terms: (&TermBase, &TermBase),
    ) -> Result<()> {
        let tag = self.project.tag();
        let mut jobs = Vec::new();
        for article in articles {
            let Some(path) = self.project.locale_path(&article.slug, locale)? else {
                continue;
            };
            let (file, exists) = self.read_existing(&path, locale, true);
            jobs.push((article, file, exists));
        }
        let catalogs: Vec<_> = jobs
            .par_iter()
            .map(|(_, file, _)| parse(&file.text, tag))
            .collect();
        let known: Vec<_> = jobs
            .iter()
            .map(|(article, ..)| sentences(&article.units, &article.old))
            .collect();
        let inputs = jobs.iter().zip(&catalogs).zip(&known);
        let inputs = inputs.map(|(((article, ..), catalog), sentences)| {
            (article.slug.as_str(), catalog, sentences)
        });
        let memory = Memory::new(inputs, tag);
        let unreadable = self.unreadable_paths();
        let (config, weights) = (&self.project.config, &self.weights);
        let found: Vec<Vec<Finding>> = jobs
            .par_iter()
            .zip(&catalogs)
            .filter(|((article, file, exists), _)| {
                (*exists || !article.gone) && !unreadable.contains(&file.path)
            })
            .map(|((article, file, exists), catalog)| {
                let mut scope = Scope::new([catalog]);
                term_catalogs.iter().for_each(|catalog| scope.add(catalog));
                let pairing = pair(&article.units, catalog);
                let view = View::Article(ArticleView {
                    pairing: &pairing,
                    source: &article.file,
                    memory: &memory,
                    terms,
                });
                let cx = Context {
                    locale,
                    source_tag: tag,
                    file,
                    exists: *exists,
                    catalog,
                    scope: &scope,
                    view,
                };
                check(&cx, config, weights)
            })
            .collect();
        self.findings.extend(found.into_iter().flatten());
        Ok(())
    }
}
