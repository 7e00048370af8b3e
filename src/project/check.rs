//! `check`: every rule on every catalogue, one locale at a time.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::Project;
use super::articles::Article;
use super::files::{FileRole, LocaleFile, TermText, Unreadable, check_format, termbase};
use crate::catalog::{Catalog, parse};
use crate::check::{
    ArticleView, Context, PlainView, Terminology, View, Weights, check, finding_elsewhere,
};
use crate::disk::read_optional;
use crate::error::{Error, ErrorCode, Result};
use crate::finding::Finding;
use crate::memory::{ArticleFile, Memory};
use crate::pair::{pair, pair_plain};
use crate::render::Scope;
use crate::terms::{TermBase, TermFile};
use crate::text::{Place, TextFile, conflict_marker};

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
            Some(_) => self.articles_for_check(&mut run)?,
            None => Vec::new(),
        };
        let article_paths: BTreeSet<String> = articles
            .iter()
            .map(|article| article.reference_path.clone())
            .collect();
        let references = self.references()?;
        // A termbase may be missing among them because a folder stands in its place.
        let termbases = self
            .term_files()
            .filter_map(|name| self.config.place_of(name));
        let mut reference_texts: BTreeMap<String, Option<TextFile>> = references
            .iter()
            .cloned()
            .chain(termbases.map(|(_, path)| path))
            .filter(|path| !article_paths.contains(path))
            .map(|path| (path, None))
            .collect();
        for (path, text) in &mut reference_texts {
            *text = run.read(path, self.tag(), false);
        }
        let reference_catalogs: BTreeMap<&str, Catalog<'_>> = reference_texts
            .par_iter()
            .map(|(path, file)| (path.as_str(), parse(text_of(file), self.tag())))
            .collect();
        run.references(&reference_texts, &reference_catalogs);
        let source_terms = self.source_terms(&reference_texts);
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
        let mut findings = run.findings;
        self.sort(&mut findings);
        Ok(findings)
    }

    /// Sorts findings by locale, file, place and rule; stable: what stands at one place keeps the order of the article.
    pub(super) fn sort(&self, findings: &mut [Finding]) {
        let order: BTreeMap<&str, usize> = self.locale_order();
        findings.sort_by(|a, b| sort_key(&order, a).cmp(&sort_key(&order, b)));
    }

    fn locale_order(&self) -> BTreeMap<&str, usize> {
        let locales = self.config.locales.iter().enumerate();
        locales
            .map(|(index, locale)| (locale.as_str(), index))
            .collect()
    }

    /// The articles, with a finding for every reference that `extract` would write otherwise.
    fn articles_for_check(&self, run: &mut Run<'_, '_>) -> Result<Vec<Article>> {
        let articles = self.articles_with(Unreadable::IsAbsent)?;
        for article in articles
            .iter()
            .filter(|article| article.old_reference.is_none())
        {
            run.read(&article.reference_path, self.tag(), true);
        }
        if crate::check::rule("outdated-catalog")
            .is_some_and(|c| run.weights.severity(c, true).is_some())
        {
            let outdated = match self.outdated_references(&articles) {
                // Without a termbase of the source locale there is no telling; it gets a finding of its own.
                Err(error) if matches!(error.code, ErrorCode::Read | ErrorCode::Encoding) => {
                    Vec::new()
                }
                outdated => outdated?,
            };
            let unreadable = run.unreadable_paths();
            for path in outdated
                .into_iter()
                .filter(|path| !unreadable.contains(path))
            {
                let message = "the reference is not what `extract` would write".to_owned();
                let help = Some("run `tarjuman extract` and commit what it writes".to_owned());
                let place = Place::start_of(&path);
                let found = finding_elsewhere(
                    "outdated-catalog",
                    self.tag(),
                    place,
                    (message, help),
                    true,
                    &run.weights,
                );
                run.findings.extend(found);
            }
        }
        for article in &articles {
            for flaw in &article.document.flaws {
                let help = Some(flaw.help.to_owned());
                let place = article.file.place(flaw.span);
                let found = finding_elsewhere(
                    "source-markup",
                    self.tag(),
                    place,
                    (flaw.message.clone(), help),
                    true,
                    &run.weights,
                );
                run.findings.extend(found);
            }
        }
        Ok(articles)
    }

    fn source_terms(&self, references: &BTreeMap<String, Option<TextFile>>) -> TermBase {
        let texts = self.term_files().filter_map(|name| {
            let path = self.config.place_of(name)?.1;
            let file = references.get(&path)?.clone()?;
            // Of a file in conflict nothing can be relied upon.
            conflict_marker(&file.text).is_none().then(|| TermText {
                name: name.to_owned(),
                built_in: false,
                file,
            })
        });
        let texts: Vec<_> = texts.chain(self.built_in(self.tag())).collect();
        termbase(self.tag(), &texts, self.tag())
    }
}

fn sort_key<'f>(
    order: &BTreeMap<&str, usize>,
    finding: &'f Finding,
) -> (Option<usize>, &'f Place, &'f str) {
    (
        order.get(finding.locale.as_str()).copied(),
        &finding.place,
        finding.rule,
    )
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
        let built_in = self.project.built_in(locale);
        let built_in_catalogs: Vec<Catalog<'_>> = built_in
            .iter()
            .map(|text| parse(&text.file.text, tag))
            .collect();
        let all = plain_catalogs.iter().chain(&built_in_catalogs);
        let scope = Scope::new(all);
        self.plain(locale, plain, &plain_texts, (&plain_catalogs, &scope));
        if articles.is_empty() {
            return Ok(());
        }
        let own = self.project.term_files().filter_map(|name| {
            let role = FileRole::Terms(name.to_owned());
            let index = plain.files.iter().position(|file| file.role == role)?;
            Some(TermFile::from((name, &plain_catalogs[index])))
        });
        let built_in = built_in.iter().zip(&built_in_catalogs);
        let built_in = built_in.map(|(text, catalog)| TermFile {
            name: &text.name,
            built_in: true,
            catalog,
        });
        let term_files: Vec<TermFile<'_, '_>> = own.chain(built_in).collect();
        let target_terms = TermBase::new(locale, term_files.iter().copied());
        let term_catalogs: Vec<_> = term_files.iter().map(|file| file.catalog).collect();
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
        (catalogs, scope): (&[Catalog<'_>], &Scope<'_, '_>),
    ) {
        let tag = self.project.tag();
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
                let (mut rows, mut rest) = pair_plain(reference_catalog, catalog);
                if reference_text.is_some_and(|file| conflict_marker(&file.text).is_some()) {
                    (rows, rest) = (Vec::new(), Vec::new());
                }
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
                    scope,
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
        for ((_, file, _), catalog) in jobs.iter().zip(&catalogs) {
            check_format(&file.path, catalog)?;
        }
        let files = jobs.iter().zip(&catalogs);
        let files = files.map(|((article, ..), catalog)| ArticleFile {
            slug: &article.slug,
            catalog,
            units: &article.units,
            old: &article.old,
        });
        let memory = Memory::new(files, tag);
        let unreadable = self.unreadable_paths();
        let (config, weights) = (&self.project.config, &self.weights);
        let term_scope = Scope::new(term_catalogs.iter().copied());
        let found: Vec<Vec<Finding>> = jobs
            .par_iter()
            .zip(&catalogs)
            .filter(|((article, file, exists), _)| {
                (*exists || !article.gone) && !unreadable.contains(&file.path)
            })
            .map(|((article, file, exists), catalog)| {
                let scope = Scope::inside(&term_scope, catalog);
                let pairing = pair(&article.units, catalog);
                let view = View::Article(ArticleView {
                    pairing: &pairing,
                    source: &article.file,
                    format: article.format,
                    memory: &memory,
                    terms,
                    terminology: Terminology::default(),
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
