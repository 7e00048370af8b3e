//! `extract`: sources into reference catalogues, and every translator's file brought up to date.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::Project;
use super::articles::Article;
use super::extraction::{Earlier, ExtractOptions, Extraction, LocaleSummary, News, Outdated};
use super::files::{TermText, check_format};
use super::rename::{lost, renames, with_source};
use super::write::{Change, Changes, Outcome, changing};
use crate::catalog::{Catalog, Item, parse};
use crate::disk::read_optional;
use crate::error::Result;
use crate::memory::{ArticleFile, Memory};
use crate::merge::{Input, Merged, Options, merge, strays};
use crate::pair::{State, pair};
use crate::reference::{OldUnit, header, reference};
use crate::text::{TextFile, conflict_marker};

/// How often a run begins again because a file changed meanwhile.
const ATTEMPTS: usize = 3;

impl Project<'_> {
    /// Brings every catalogue up to date with its article.
    ///
    /// A file that somebody saves meanwhile is left alone, and the run begins again from reading. Who writes holds the
    /// project's lock ([`RealDisk::lock`](crate::disk::RealDisk::lock)).
    ///
    /// # Errors
    /// Whatever stops the work; nothing has been written then, unless the disk fails, or a file changes, between two
    /// renames. Every file is the old one or the new one, and the next run does the rest.
    pub fn extract(&self, options: &ExtractOptions) -> Result<Extraction> {
        let mut earlier = Earlier::default();
        let mut changed = String::new();
        for _ in 0..ATTEMPTS {
            let mut run = self.prepare()?;
            let mut changes = Changes::new(self.disk, options.dry_run);
            self.merge_all(&mut run, (options, &earlier), &mut changes)?;
            match changes.commit()? {
                Outcome::Done(changes) => {
                    return Ok(earlier.finish(run.extraction, changes, run.news));
                }
                Outcome::Stopped { path, done } => {
                    changed = path;
                    earlier.add(done, run.news);
                }
            }
        }
        Err(changing(&changed, earlier.changes.len()))
    }

    /// Looks for what makes `extract --check` fail.
    ///
    /// # Errors
    /// Whatever stops the work.
    pub fn outdated(&self) -> Result<Outdated> {
        let run = self.prepare()?;
        let references = match run.holds_references {
            true => Vec::new(),
            false => outdated_among(&run.articles, &run.references),
        };
        let conflicts = run.extraction.conflicts.clone();
        let mut outdated = Outdated {
            references,
            conflicts,
            ..Outdated::default()
        };
        for locale in &self.config.locales {
            for (article, file) in run.articles.iter().zip(self.locale_texts(&run, locale)?) {
                let Some(file) = file.text else { continue };
                if let Some(span) = conflict_marker(&file.text) {
                    let line = file.position(span.start as usize).line;
                    outdated.conflicts.push((file.path.clone(), line));
                    continue;
                }
                let catalog = parse(&file.text, self.tag());
                check_format(&file.path, &catalog)?;
                for stray in strays(&catalog, &article.units) {
                    let line = file.position(stray.head as usize).line;
                    outdated
                        .strays
                        .push((file.path.clone(), line, stray.name()));
                }
            }
        }
        Ok(outdated)
    }

    /// The references that are not what extract would write: paths, in order of article.
    ///
    /// # Errors
    /// Whatever keeps the termbase of the source locale from being read.
    pub(super) fn outdated_references(&self, articles: &[Article]) -> Result<Vec<String>> {
        let texts = self.term_texts(self.tag())?;
        if !term_conflicts(&texts).is_empty() {
            return Ok(Vec::new());
        }
        Ok(outdated_among(
            articles,
            &self.new_references(articles, &texts)?,
        ))
    }

    /// The references that are not what stands on disk, by slug; those of articles that are gone aside.
    fn new_references(
        &self,
        articles: &[Article],
        terms: &[TermText],
    ) -> Result<BTreeMap<String, String>> {
        let selection = &self.article_settings()?.reference_terms;
        let terms = super::files::termbase(self.tag(), terms, self.tag());
        let references = articles
            .par_iter()
            .filter(|article| !article.gone)
            .filter_map(|article| {
                let (path, units) = (&article.file.path, &article.units);
                let text = reference(path, self.tag(), units, &terms, selection);
                let old = article.old_reference.as_ref();
                let differs = old.is_none_or(|old| old.text != text);
                differs.then(|| (article.slug.clone(), text))
            });
        Ok(references.collect())
    }

    /// Reads the articles and makes their references.
    fn prepare(&self) -> Result<Run> {
        let articles = self.articles()?;
        let texts = self.term_texts(self.tag())?;
        let mut extraction = Extraction {
            articles: articles.iter().filter(|article| !article.gone).count(),
            segments: articles.iter().map(|article| article.segments.len()).sum(),
            ..Extraction::default()
        };
        for TermText { file, .. } in texts.iter().filter(|text| !text.built_in) {
            extraction.warnings.extend(junk_warning(
                &file.path,
                &file.text,
                &parse(&file.text, self.tag()),
            ));
        }
        extraction.conflicts = term_conflicts(&texts);
        // Half a termbase would take the names out of every reference.
        let holds_references = !extraction.conflicts.is_empty();
        for locale in &self.config.locales {
            extraction
                .conflicts
                .extend(term_conflicts(&self.term_texts(locale)?));
        }
        for article in articles
            .iter()
            .filter(|article| !article.gone && article.units.is_empty())
        {
            extraction
                .warnings
                .push(format!("{}: the article has no text", article.file.path));
        }
        let guesses = articles
            .iter()
            .filter_map(|article| article.encoding_guess.clone());
        extraction.warnings.extend(guesses);
        let guessed = articles.iter().filter(|article| article.wrap_guessed);
        extraction
            .warnings
            .extend(guessed.map(|article| wrap_warning(&article.file.path)));
        let flaws = articles.iter().flat_map(Article::flaws);
        extraction.warnings.extend(flaws);
        if extraction.articles == 0 && !articles.is_empty() {
            let folder = &self.article_settings()?.folder;
            let warning = format!(
                "{folder}: no article (.txt, .md, .html) any more; what was translated waits below `## Obsolete`"
            );
            extraction.warnings.push(warning);
        }
        let references = self.new_references(&articles, &texts)?;
        Ok(Run {
            articles,
            references,
            holds_references,
            extraction,
            news: Vec::new(),
        })
    }

    fn merge_all(
        &self,
        run: &mut Run,
        (options, earlier): (&ExtractOptions, &Earlier),
        changes: &mut Changes<'_>,
    ) -> Result<()> {
        let renames = renames(&run.articles);
        let mut conflicted = BTreeSet::new();
        // What an earlier attempt has archived was not obsolete before the run.
        let prune = |path: &str| options.prune && !earlier.wrote(path);
        for locale in &self.config.locales {
            let files = self.locale_texts(run, locale)?;
            let merged = self.merge_locale(run, locale, &files, &renames, (&prune, changes))?;
            run.extraction.locales.push(merged.summary);
            run.extraction.warnings.extend(merged.warnings);
            run.news.extend(merged.news);
            run.extraction.conflicts.extend(merged.conflicts);
            conflicted.extend(merged.conflicted);
        }
        let outdated =
            |article: &Article| article.gone || run.references.contains_key(&article.slug);
        let written = |article: &&Article| {
            !run.holds_references && !conflicted.contains(&article.slug) && outdated(article)
        };
        let articles = || run.articles.iter().filter(written);
        // Deletions come last.
        let (gone, there): (Vec<_>, Vec<_>) = articles().partition(|article| article.gone);
        for article in there.into_iter().chain(gone) {
            let old = article
                .old_reference
                .as_ref()
                .map(|file| file.text.as_str());
            changes.add(&Change {
                path: &article.reference_path,
                from: None,
                old,
                new: run.references.get(&article.slug).map(String::as_str),
            })?;
        }
        Ok(())
    }

    /// A locale's file of every article, in their order.
    fn locale_texts(&self, run: &Run, locale: &str) -> Result<Vec<LocaleText>> {
        let read: Vec<Result<LocaleText>> = run
            .articles
            .par_iter()
            .map(|article| {
                let path = self.locale_path(&article.slug, locale)?;
                let text = match &path {
                    Some(path) => read_optional(self.disk, path)?,
                    None => None,
                };
                Ok(LocaleText { path, text })
            })
            .collect();
        read.into_iter().collect()
    }

    fn merge_locale(
        &self,
        run: &Run,
        locale: &str,
        files: &[LocaleText],
        renames: &BTreeMap<usize, usize>,
        (prune, changes): (&(dyn Fn(&str) -> bool + Sync), &mut Changes<'_>),
    ) -> Result<MergedLocale> {
        let tag = self.tag();
        let settings = self.article_settings()?;
        let mut jobs = Vec::new();
        let mut conflicts = Vec::new();
        let mut conflicted = Vec::new();
        let mut renames = renames.clone();
        // One of the two is there: the old one, which moves, or the new one, which a run moved that was stopped.
        renames.retain(|new, gone| files[*new].text.is_some() != files[*gone].text.is_some());
        // A gone article whose file moves away has nothing to merge under its old name.
        let moved: BTreeSet<usize> = renames.values().copied().collect();
        let lost = lost(&run.articles, &renames);
        for (index, (article, file)) in run.articles.iter().zip(files).enumerate() {
            let Some(path) = &file.path else { continue };
            let before = renames.get(&index);
            let from = before.filter(|gone| files[**gone].text.is_some());
            let old_file = from.map_or(file, |gone| &files[*gone]);
            if moved.contains(&index) || article.gone && old_file.text.is_none() {
                continue;
            }
            if let Some(text) = &old_file.text
                && let Some(span) = conflict_marker(&text.text)
            {
                conflicts.push((text.path.clone(), text.position(span.start as usize).line));
                conflicted.push(article.slug.clone());
                conflicted.extend(from.map(|gone| run.articles[*gone].slug.clone()));
                continue;
            }
            let old = old_file.text.as_ref().map(|file| file.text.as_str());
            let start = match (old, from) {
                (Some(text), Some(_)) => with_source(text, &article.file.path, tag).into(),
                (Some(text), None) => text.into(),
                (None, _) => header(&article.file.path).into(),
            };
            jobs.push(Job {
                article,
                units_before: before.map_or(&article.old, |gone| &run.articles[*gone].old),
                path,
                from: from.and_then(|gone| files[*gone].path.clone()),
                old,
                start,
            });
        }
        let catalogs: Vec<Catalog<'_>> =
            jobs.par_iter().map(|job| parse(&job.start, tag)).collect();
        for (job, catalog) in jobs.iter().zip(&catalogs) {
            check_format(job.path, catalog)?;
        }
        let orphans = self.orphans(&run.articles, locale)?;
        let orphaned: Vec<_> = orphans
            .iter()
            .map(|orphan| parse(&orphan.file.text, tag))
            .collect();
        let files = jobs.iter().zip(&catalogs);
        let files = files.map(|(job, catalog)| ArticleFile {
            slug: &job.article.slug,
            catalog,
            units: &job.article.units,
            old: job.units_before,
        });
        let files =
            files.chain(
                orphans
                    .iter()
                    .zip(&orphaned)
                    .map(|(orphan, catalog)| ArticleFile {
                        slug: &orphan.slug,
                        catalog,
                        units: &[],
                        old: &[],
                    }),
            );
        let memory = Memory::new(files, tag);
        let merged: Vec<(Merged, Coverage)> = jobs
            .par_iter()
            .zip(&catalogs)
            .map(|(job, catalog)| {
                let sentences = (job.article.units.as_slice(), job.units_before.as_slice());
                let sources = (&memory, &lost);
                let options = Options {
                    tag,
                    similarity: settings.similarity,
                    prune: prune(job.path),
                };
                let slug = &job.article.slug;
                let merged = merge(&Input::new(catalog, slug, sentences, sources, options));
                let coverage = job.coverage(catalog, &merged, tag);
                (merged, coverage)
            })
            .collect();
        let mut result = MergedLocale {
            conflicts,
            conflicted,
            ..MergedLocale::default()
        };
        result.summary.locale = locale.to_owned();
        result.summary.conflicts = result.conflicts.len();
        let files = jobs.iter().zip(&catalogs).zip(merged);
        // What takes from other files comes before those that lose it, so that a stop between the two hides nothing.
        let losers: BTreeSet<&str> = lost.0.values().flatten().map(String::as_str).collect();
        let (losing, others): (Vec<_>, Vec<_>) = files.partition(|((job, _), (merged, _))| {
            losers.contains(job.article.slug.as_str()) || !merged.pruned.is_empty()
        });
        for ((job, catalog), (merged, coverage)) in others.into_iter().chain(losing) {
            changes.add(&Change {
                path: job.path,
                from: job.from.as_deref(),
                old: job.old,
                new: Some(merged.text.as_deref().unwrap_or(&job.start)),
            })?;
            let locale = run.extraction.locales.len();
            result.add(job, catalog, merged, (locale, coverage));
        }
        Ok(result)
    }
}

/// What one run works on.
struct Run {
    articles: Vec<Article>,
    /// The new references, by slug.
    references: BTreeMap<String, String>,
    /// No reference is written: the termbase of the source locale holds conflict markers.
    holds_references: bool,
    extraction: Extraction,
    /// What the merges of files that change came to.
    news: Vec<News>,
}

/// A locale's file of an article.
struct LocaleText {
    path: Option<String>,
    text: Option<TextFile>,
}

/// One file to merge.
struct Job<'a> {
    article: &'a Article,
    units_before: &'a Vec<OldUnit>,
    path: &'a str,
    /// Where the file is now, if it moves.
    from: Option<String>,
    old: Option<&'a str>,
    /// The text that the merge starts from.
    start: Cow<'a, str>,
}

impl Job<'_> {
    /// What the locale has of the article after the merge.
    fn coverage(&self, catalog: &Catalog<'_>, merged: &Merged, tag: &str) -> Coverage {
        let after = merged.text.as_ref().filter(|_| merged.restated);
        let after = after.map(|text| parse(text, tag));
        let mut coverage = Coverage::default();
        for row in pair(&self.article.units, after.as_ref().unwrap_or(catalog)).rows {
            match row.state {
                State::Translated | State::Omitted => coverage.done += 1,
                State::Broken => coverage.broken += 1,
                State::Stale | State::Untranslated | State::Obsolete => {}
            }
        }
        coverage
    }
}

/// How many units of an article a locale has.
#[derive(Clone, Copy, Default)]
struct Coverage {
    done: usize,
    broken: usize,
}

#[derive(Default)]
struct MergedLocale {
    summary: LocaleSummary,
    warnings: Vec<String>,
    news: Vec<News>,
    conflicts: Vec<(String, u32)>,
    /// Slugs whose references are not written.
    conflicted: Vec<String>,
}

impl MergedLocale {
    fn add(
        &mut self,
        job: &Job<'_>,
        catalog: &Catalog<'_>,
        merged: Merged,
        (locale, coverage): (usize, Coverage),
    ) {
        self.warnings
            .extend(junk_warning(job.path, &job.start, catalog));
        self.summary.done += coverage.done;
        self.summary.broken += coverage.broken;
        self.summary.total += job.article.units.len();
        if merged.text.is_some() {
            self.news.push(News {
                path: job.path.to_owned(),
                locale,
                merged: Merged {
                    text: None,
                    ..merged
                },
            });
        }
    }
}

/// The paths of references that are not what extract would write, in order of article.
fn outdated_among(articles: &[Article], references: &BTreeMap<String, String>) -> Vec<String> {
    let outdated = articles
        .iter()
        .filter(|article| article.gone || references.contains_key(&article.slug));
    outdated
        .map(|article| article.reference_path.clone())
        .collect()
}

/// Conflict markers in files of a termbase: path and line.
fn term_conflicts(texts: &[TermText]) -> Vec<(String, u32)> {
    let marked = texts.iter().filter_map(|TermText { file, .. }| {
        let span = conflict_marker(&file.text)?;
        Some((file.path.clone(), file.position(span.start as usize).line))
    });
    marked.collect()
}

/// A warning about an article whose lines were taken for wrapped ones.
fn wrap_warning(path: &str) -> String {
    format!(
        "{path}: its lines look wrapped, so a blank line ends a paragraph and an end of line does not; write `wrap = \"hard\"` below [tarjuman] in l10n.toml if that is right, `wrap = \"none\"` if every line is a paragraph"
    )
}

/// A warning about entries that Fluent cannot read.
fn junk_warning(path: &str, text: &str, catalog: &Catalog<'_>) -> Option<String> {
    let mut junk = catalog
        .items
        .iter()
        .filter(|item| matches!(item, Item::Junk(_)));
    let first = junk.next()?.span();
    let line = TextFile::new(path, text)
        .position(first.start as usize)
        .line;
    let more = junk.count();
    let others = if more == 0 {
        String::new()
    } else {
        format!(" and {more} more")
    };
    Some(format!(
        "{path}:{line}: an entry that Fluent cannot read{others}, left as it is; `tarjuman check` says what is wrong"
    ))
}
