//! The work of a build: locale by locale, everything staged, then everything in its place.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};

use rayon::prelude::*;

use super::attempt::{Locale, StandIn};
use super::{Build, BuildOptions, Missing, findings};
use crate::catalog::{Catalog, parse};
use crate::disk::{Staged, write_error};
use crate::emit::manifest::{
    Coverage, FILE_NAME, File, Manifest, SCHEMA, Tool, hexadecimal, sha256,
};
use crate::emit::{Edition, Emitter, Templates};
use crate::error::{Error, ErrorCode, Result};
use crate::finding::Finding;
use crate::lang::{direction, identifier};
use crate::pair::State;
use crate::project::files::{TermText, termbase};
use crate::project::output::{LeftOver, Output};
use crate::project::{Article, Project};
use crate::render::Scope;

/// What a whole build holds on to.
pub(super) struct Run<'p, 'd> {
    pub(super) project: &'p Project<'d>,
    pub(super) options: &'p BuildOptions,
    pub(super) output: Output<'d>,
    pub(super) emitters: Vec<&'static Emitter>,
    pub(super) templates: Templates,
    pub(super) articles: Vec<&'p Article>,
    pub(super) locales: Vec<String>,
    /// The locales that each article has.
    pub(super) locales_of: Vec<Vec<String>>,
    /// Whether something was found: then nothing is staged any more, and what was goes when it is dropped.
    pub(super) failed: AtomicBool,
}

/// A file that was made, by indexes of its article, its locale and its format: large builds have many.
struct Record {
    article: u32,
    locale: u32,
    format: u32,
    bytes: usize,
    sha256: [u8; 32],
}

/// A file that waits to take its place, by path below the output folder.
type Waiting = (String, Box<dyn Staged>);

/// What an article in a locale came to.
#[derive(Default)]
struct Made {
    coverage: Coverage,
    records: Vec<Record>,
    waiting: Vec<Waiting>,
    findings: Vec<Finding>,
}

impl Made {
    fn add(&mut self, other: Made) {
        self.coverage.add(&other.coverage);
        self.records.extend(other.records);
        self.waiting.extend(other.waiting);
        self.findings.extend(other.findings);
    }
}

impl Run<'_, '_> {
    pub(super) fn build(&self) -> Result<Build> {
        let slugs: Vec<&str> = self
            .articles
            .iter()
            .map(|article| article.slug.as_str())
            .collect();
        let formats: Vec<&str> = self.emitters.iter().map(|emitter| emitter.name).collect();
        self.output.check_names(&slugs, &self.locales, &formats)?;
        let folders = self.folders();
        self.output.check_links(&folders)?;
        if formats.contains(&"ftl") {
            for (article, locale) in self.all_editions() {
                let bundle = output_path(locale, &article.slug, "ftl");
                self.output.check_catalogue(self.project, &bundle)?;
            }
        }
        self.output.sweep(&folders);
        let new_folders = self.output.new_folders(&folders);
        let result = self.make();
        if !result.as_ref().is_ok_and(|build| build.findings.is_empty()) {
            self.output.remove_empty(&new_folders);
        }
        result
    }

    /// Every article in every locale that it has.
    fn all_editions(&self) -> impl Iterator<Item = (&Article, &str)> {
        let articles = self.articles.iter().zip(&self.locales_of);
        articles
            .flat_map(|(article, locales)| locales.iter().map(|locale| (*article, locale.as_str())))
    }

    /// The folders below the output folder that will hold files, that itself included.
    fn folders(&self) -> BTreeSet<String> {
        let paths = self
            .all_editions()
            .map(|(article, locale)| output_path(locale, &article.slug, ""));
        let folders = paths.filter_map(|path| Some(path.rsplit_once('/')?.0.to_owned()));
        folders.chain([String::new()]).collect()
    }

    fn make(&self) -> Result<Build> {
        let mut build = Build {
            out: self.output.folder().to_owned(),
            source_locale: self.project.config.source_locale.clone(),
            ..Build::default()
        };
        let (mut records, mut waiting) = (Vec::new(), Vec::new());
        for (number, locale) in self.locales.iter().enumerate() {
            let made = self.locale(number as u32, locale)?;
            records.extend(made.records);
            waiting.extend(made.waiting);
            build.findings.extend(made.findings);
            build.coverage.push(Coverage {
                locale: locale.clone(),
                lang: identifier(locale).to_string(),
                dir: direction(locale),
                ..made.coverage
            });
        }
        if !build.findings.is_empty() {
            return Ok(build);
        }
        records.sort_by_cached_key(|record| self.path_of(record));
        build.files = records.len();
        let (manifest, left_over) = self.manifest(&mut build, &records)?;
        for (path, staged) in waiting {
            self.commit(path, staged, &mut build)?;
        }
        for file in left_over {
            if self.output.remove(&file)? {
                build.removed.push(file.path);
            }
        }
        self.output
            .remove_empty(&self.output.folders_below(&build.removed));
        // Last of all: what is not removed yet must be listed somewhere.
        if let Some((path, staged)) = manifest {
            self.commit(path, staged, &mut build)?;
        }
        build.written.sort();
        Ok(build)
    }

    fn commit(&self, path: String, staged: Box<dyn Staged>, build: &mut Build) -> Result<()> {
        staged
            .commit()
            .map_err(|error| write_error(&self.output.path(&path), &error))?;
        build.written.push(path);
        Ok(())
    }

    /// Stages the manifest, unless it stays as it is; gives the files of an earlier one that this build does not make.
    fn manifest(
        &self,
        build: &mut Build,
        records: &[Record],
    ) -> Result<(Option<Waiting>, Vec<LeftOver>)> {
        let manifest = Manifest {
            schema: SCHEMA,
            tool: Tool::default(),
            policy: self.options.missing.name().to_owned(),
            isolate: self.project.config.output.isolate.name().to_owned(),
            source_locale: build.source_locale.clone(),
            coverage: build.coverage.clone(),
            files: Vec::new(),
        };
        let text = manifest.to_json(records.iter().map(|record| self.file_of(record)));
        let text =
            text.map_err(|error| Error::new(ErrorCode::Write, format!("{FILE_NAME}: {error}")))?;
        let old = self.output.old_manifest()?;
        // One that stays as it is lists what this build makes: nothing is left over.
        if old.as_deref() == Some(text.as_bytes()) {
            return Ok((None, Vec::new()));
        }
        let staged = self.stage(FILE_NAME.to_owned(), text.as_bytes())?;
        drop(text); // of a large build, some megabytes
        let mut left_over = Vec::new();
        if let Some(old) = old {
            let made: BTreeSet<String> =
                records.iter().map(|record| self.path_of(record)).collect();
            let warning;
            (left_over, warning) = self.output.left_over(&old, &made)?;
            build.warnings.extend(warning);
        }
        Ok((Some(staged), left_over))
    }

    fn path_of(&self, record: &Record) -> String {
        let (article, locale, emitter) = self.names_of(record);
        output_path(locale, &article.slug, emitter.name)
    }

    fn names_of(&self, record: &Record) -> (&Article, &str, &Emitter) {
        let article = self.articles[record.article as usize];
        let locale = &self.locales[record.locale as usize];
        (article, locale, self.emitters[record.format as usize])
    }

    fn file_of(&self, record: &Record) -> File {
        let (article, locale, emitter) = self.names_of(record);
        File {
            path: self.path_of(record),
            article: article.slug.clone(),
            locale: locale.to_owned(),
            format: emitter.name.to_owned(),
            bytes: record.bytes,
            sha256: hexadecimal(&record.sha256),
        }
    }

    /// Every article of a locale.
    fn locale(&self, number: u32, locale: &str) -> Result<Made> {
        let project = self.project;
        let chain = match self.options.missing {
            Missing::Fallback => project.chain(locale),
            _ => Vec::new(),
        };
        let tags: Vec<&str> = [locale]
            .into_iter()
            .chain(chain.iter().map(String::as_str))
            .collect();
        let texts = tags.iter().map(|locale| project.term_texts(locale));
        let texts: Vec<Vec<TermText>> = texts.collect::<Result<_>>()?;
        let catalogs = texts.iter().map(|texts| {
            let files = texts
                .iter()
                .map(|text| parse(&text.file.text, project.tag()));
            files.collect()
        });
        let catalogs: Vec<Vec<Catalog<'_>>> = catalogs.collect();
        let scopes: Vec<Scope<'_, '_>> = catalogs.iter().map(Scope::new).collect();
        let others = tags.iter().zip(&scopes).skip(1);
        let stand_ins: Vec<StandIn<'_, '_>> = others
            .map(|(locale, terms)| StandIn { locale, terms })
            .collect();
        let source_terms =
            (locale == project.tag()).then(|| termbase(locale, &texts[0], project.tag()));
        let context = Locale {
            project,
            locale,
            missing: self.options.missing,
            terms: &scopes[0],
            source_terms: source_terms.as_ref(),
            stand_ins: &stand_ins,
        };
        let mut all = Made {
            findings: findings::conflicts(locale, texts[0].iter().map(|text| &text.file)),
            ..Made::default()
        };
        if !all.findings.is_empty() {
            self.failed.store(true, Ordering::Relaxed);
        }
        let own = (0..self.articles.len())
            .into_par_iter()
            .filter(|index| self.locales_of[*index].iter().any(|own| own == locale));
        let made: Vec<Result<Made>> = own
            .map(|index| self.article(index, number, &context))
            .collect();
        // Of several errors the first in order, not the first in time.
        made.into_iter()
            .try_for_each(|made| made.map(|made| all.add(made)))?;
        Ok(all)
    }

    /// An article in a locale: its files, staged where their bytes differ.
    fn article(&self, index: usize, number: u32, locale: &Locale<'_, '_>) -> Result<Made> {
        let article = self.articles[index];
        let attempt = locale.attempt(article)?;
        let mut made = Made {
            coverage: attempt.coverage,
            findings: attempt.findings,
            ..Made::default()
        };
        let Some(content) = attempt.content else {
            self.failed.store(true, Ordering::Relaxed);
            return Ok(made);
        };
        let segments = content.segments.iter();
        let segments: Vec<_> = segments.map(|index| &article.segments[*index]).collect();
        let edition = Edition {
            bundle: &content.bundle,
            fluent: &content.fluent,
            format: article.format,
            encoding: article.encoding,
            source: &article.file.text,
            document: &article.document,
            segments: &segments,
            original: locale.locale == self.project.tag(),
            isolate: self.project.config.output.isolate,
            locales: &self.locales_of[index],
            templates: &self.templates,
        };
        for (format, emitter) in self.emitters.iter().enumerate() {
            let Some(text) = emitter.emit(&edition) else {
                continue;
            };
            let text = text?;
            let path = output_path(locale.locale, &article.slug, emitter.name);
            made.records.push(Record {
                article: index as u32,
                locale: number,
                format: format as u32,
                bytes: text.len(),
                sha256: sha256(text.as_bytes()),
            });
            let old = self.project.disk.read(&self.output.path(&path));
            // When something has been found, all else is made only to see whether it can be.
            if !self.failed.load(Ordering::Relaxed) && !old.is_ok_and(|old| old == text.as_bytes())
            {
                made.waiting.push(self.stage(path, text.as_bytes())?);
            }
        }
        Ok(made)
    }

    fn stage(&self, path: String, bytes: &[u8]) -> Result<Waiting> {
        let full = self.output.path(&path);
        let staged = self.project.disk.stage_output(&full, bytes);
        Ok((path, staged.map_err(|error| write_error(&full, &error))?))
    }
}

/// The path of an article in a locale and format below the output folder.
fn output_path(locale: &str, slug: &str, format: &str) -> String {
    format!("{locale}/{slug}.{format}")
}

impl Coverage {
    fn add(&mut self, other: &Coverage) {
        self.articles += other.articles;
        self.units += other.units;
        self.translated += other.translated;
        self.stale += other.stale;
        self.untranslated += other.untranslated;
        self.omitted += other.omitted;
        self.broken += other.broken;
    }

    /// Counts a unit.
    pub(super) fn count(&mut self, state: State) {
        self.units += 1;
        match state {
            State::Translated => self.translated += 1,
            State::Stale => self.stale += 1,
            State::Untranslated => self.untranslated += 1,
            State::Omitted => self.omitted += 1,
            State::Broken => self.broken += 1,
            State::Obsolete => {}
        }
    }
}
