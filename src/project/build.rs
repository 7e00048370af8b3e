//! `build`: every article in every locale as files for readers and programs.
//!
//! Works locale by locale; what an article gives is staged beside its place at once, so that memory holds one locale
//! at most. Nothing takes its place before everything could be made, and nothing does if there is a finding.

mod edition;
mod findings;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, Ordering};

use rayon::prelude::*;

use super::output::Output;
use super::{Article, Project};
use crate::catalog::{Catalog, parse};
use crate::disk::{Staged, files_below, read_text, write_error};
use crate::emit::manifest::{Coverage, FILE_NAME, File, Manifest, SCHEMA, Tool, sha256};
use crate::emit::{EMITTERS, Emitter, Templates};
use crate::error::{Error, ErrorCode, Result};
use crate::finding::Finding;
use crate::lang::{direction, identifier};
use crate::pair::State;
use crate::render::Scope;
use crate::text::TextFile;
use edition::{Chain, Locale};

/// The folder that `build` writes into if it is told no other.
pub const OUT: &str = "dist";

/// The folder of a project's own templates if l10n.toml names no other.
const TEMPLATES: &str = "templates";

/// What template files are called; others in the folder are left alone.
const TEMPLATE_EXTENSIONS: [&str; 6] = ["css", "html", "j2", "jinja", "svg", "txt"];

/// How `build` runs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BuildOptions {
    /// The folder to write into, relative to the project or absolute; `dist` if empty.
    pub out: String,
    /// Only these locales, of which the source locale may be one; all if empty.
    pub locales: Vec<String>,
    /// Only these articles, by slug; all if empty.
    pub articles: Vec<String>,
    /// What to do about sentences without a translation.
    pub missing: Missing,
}

/// What `build` does about sentences that a locale has no translation of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Missing {
    /// Each is a finding, and nothing is written.
    #[default]
    Fail,
    /// The source sentence stands in.
    Source,
    /// The translation of the sentence as it was, if it is similar enough, else the source sentence.
    Stale,
    /// The translation of the next locale of the chain that has one, in the end the source sentence.
    Fallback,
    /// It is left out.
    Omit,
}

impl Missing {
    /// All policies, in the order of the documentation.
    pub const ALL: [Missing; 5] = [
        Missing::Fail,
        Missing::Source,
        Missing::Stale,
        Missing::Fallback,
        Missing::Omit,
    ];

    /// The name on the command line and in the manifest.
    pub fn name(self) -> &'static str {
        match self {
            Missing::Fail => "fail",
            Missing::Source => "source",
            Missing::Stale => "stale",
            Missing::Fallback => "fallback",
            Missing::Omit => "omit",
        }
    }
}

/// What `build` did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Build {
    /// The folder.
    pub out: String,
    /// What it holds now; without files if there are findings.
    pub manifest: Manifest,
    /// The files that were written because their bytes changed, by path below the folder.
    pub written: Vec<String>,
    /// The files of an earlier build that were removed.
    pub removed: Vec<String>,
    /// What keeps the articles from being published; nothing was written if there is any.
    pub findings: Vec<Finding>,
    /// What somebody should look at.
    pub warnings: Vec<String>,
}

/// A file that waits to take its place, by path below the output folder.
type Waiting = (String, Box<dyn Staged>);

/// What an article in a locale came to.
struct Made {
    coverage: Coverage,
    files: Vec<File>,
    staged: Vec<Waiting>,
    findings: Vec<Finding>,
}

/// What a whole run holds on to.
struct Run<'p, 'd> {
    project: &'p Project<'d>,
    options: &'p BuildOptions,
    output: Output<'d>,
    emitters: Vec<&'static Emitter>,
    templates: Templates,
    /// The locales in which each article is built, by slug.
    locales: BTreeMap<&'p str, Vec<String>>,
    /// Whether something was found: then nothing is staged any more.
    failed: AtomicBool,
}

impl Project<'_> {
    /// Writes the articles, translated, into the output folder, with a manifest.
    ///
    /// A file is written if its bytes differ; files of an earlier build that this one does not make are removed. If a
    /// sentence lacks its translation (with [`Missing::Fail`]) or a message cannot be formatted, there are findings and
    /// nothing is written.
    ///
    /// # Errors
    /// Whatever stops the work: `output` for a folder that cannot be used, `template`, `usage` for an unknown locale or
    /// article, and what keeps a file from being read or written. The folder is as it was then, unless the disk fails
    /// between two renames.
    pub fn build(&self, options: &BuildOptions) -> Result<Build> {
        let mut articles = self.articles()?;
        articles.retain(|article| !article.gone);
        let articles = self.chosen_articles(&articles, &options.articles)?;
        let locales = self.chosen_locales(&options.locales)?;
        let out = if options.out.is_empty() {
            OUT
        } else {
            &options.out
        };
        let run = Run {
            project: self,
            options,
            output: Output::new(self, out)?,
            emitters: self.emitters(),
            templates: self.templates()?,
            locales: self.locales_of(&articles, &locales)?,
            failed: AtomicBool::new(false),
        };
        run.build(&articles, &locales, out)
    }

    fn chosen_articles<'a>(
        &self,
        all: &'a [Article],
        chosen: &[String],
    ) -> Result<Vec<&'a Article>> {
        if let Some(unknown) = chosen
            .iter()
            .find(|slug| all.iter().all(|article| article.slug != **slug))
        {
            let message = format!("the project has no article `{unknown}`");
            return Err(Error::new(ErrorCode::Usage, message)
                .help("`tarjuman status` lists the articles; a slug has no extension"));
        }
        Ok(all
            .iter()
            .filter(|article| chosen.is_empty() || chosen.contains(&article.slug))
            .collect())
    }

    /// The source locale, then the others.
    fn chosen_locales(&self, chosen: &[String]) -> Result<Vec<String>> {
        let all: Vec<&String> = [&self.config.source_locale]
            .into_iter()
            .chain(&self.config.locales)
            .collect();
        if let Some(unknown) = chosen.iter().find(|locale| !all.contains(locale)) {
            let known: Vec<&str> = all.iter().map(|locale| locale.as_str()).collect();
            let message = format!("the project has no locale `{unknown}`");
            return Err(Error::new(ErrorCode::Usage, message)
                .help(format!("its locales are: {}", known.join(", "))));
        }
        let wanted = |locale: &&String| chosen.is_empty() || chosen.contains(locale);
        Ok(all.into_iter().filter(wanted).cloned().collect())
    }

    fn emitters(&self) -> Vec<&'static Emitter> {
        let formats = &self.config.output.formats;
        let wanted = |emitter: &&Emitter| {
            formats.is_empty() || formats.iter().any(|name| name == emitter.name)
        };
        EMITTERS.iter().filter(wanted).collect()
    }

    fn templates(&self) -> Result<Templates> {
        let named = self.config.output.templates.as_deref();
        let folder = named.unwrap_or(TEMPLATES);
        let files = files_below(self.disk, folder)?;
        if let Some(named) = named.filter(|_| files.is_empty()) {
            return Err(Error::new(
                ErrorCode::Template,
                format!("there is no template in the folder `{named}`"),
            )
            .help("put an article.html there, or mend `templates` in l10n.toml"));
        }
        let template = |path: &&String| {
            let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
            TEMPLATE_EXTENSIONS.contains(&extension)
        };
        let files = files
            .iter()
            .filter(template)
            .map(|path| read_text(self.disk, path));
        Templates::new(folder, files.collect::<Result<Vec<TextFile>>>()?)
    }

    /// Of these locales the ones that each article is translated into.
    fn locales_of<'a>(
        &self,
        articles: &[&'a Article],
        locales: &[String],
    ) -> Result<BTreeMap<&'a str, Vec<String>>> {
        let mut of = BTreeMap::new();
        for article in articles {
            let mut own = Vec::new();
            for locale in locales {
                if *locale == self.config.source_locale
                    || self.locale_path(&article.slug, locale)?.is_some()
                {
                    own.push(locale.clone());
                }
            }
            of.insert(article.slug.as_str(), own);
        }
        Ok(of)
    }
}

impl Run<'_, '_> {
    fn build(&self, articles: &[&Article], locales: &[String], out: &str) -> Result<Build> {
        let slugs: Vec<&str> = self.locales.keys().copied().collect();
        let formats: Vec<&str> = self.emitters.iter().map(|emitter| emitter.name).collect();
        self.project.check_outputs(&slugs, locales, &formats)?;
        let folders = self.folders();
        self.output.check_links(&folders)?;
        for (slug, locale) in self.editions().filter(|_| formats.contains(&"ftl")) {
            self.output
                .check_catalogues(self.project, &output_path(locale, slug, "ftl"))?;
        }
        let new_folders = self.output.new_folders(&folders);
        let result = self.make(articles, locales, out);
        if !result.as_ref().is_ok_and(|build| build.findings.is_empty()) {
            self.output.remove_empty(&new_folders);
        }
        result
    }

    /// Every article in every locale that it has.
    fn editions(&self) -> impl Iterator<Item = (&str, &str)> {
        let slugs = self.locales.iter();
        slugs.flat_map(|(slug, locales)| locales.iter().map(move |locale| (*slug, locale.as_str())))
    }

    /// The folders below the output folder that will hold files, that itself included.
    fn folders(&self) -> BTreeSet<String> {
        let mut folders = BTreeSet::from([String::new()]);
        for (slug, locale) in self.editions() {
            let path = output_path(locale, slug, "");
            folders.extend(path.rsplit_once('/').map(|(folder, _)| folder.to_owned()));
        }
        folders
    }

    fn make(&self, articles: &[&Article], locales: &[String], out: &str) -> Result<Build> {
        let mut build = Build {
            out: out.to_owned(),
            manifest: Manifest {
                schema: SCHEMA,
                tool: Tool::default(),
                policy: self.options.missing.name().to_owned(),
                isolate: self.project.config.output.isolate.name().to_owned(),
                source_locale: self.project.config.source_locale.clone(),
                ..Manifest::default()
            },
            ..Build::default()
        };
        let mut staged = Vec::new();
        for locale in locales {
            let mut coverage = Coverage {
                locale: locale.clone(),
                lang: identifier(locale).to_string(),
                dir: direction(locale),
                ..Coverage::default()
            };
            for made in self.locale(articles, locale)? {
                coverage.add(&made.coverage);
                build.manifest.files.extend(made.files);
                build.findings.extend(made.findings);
                staged.extend(made.staged);
            }
            build.manifest.coverage.push(coverage);
        }
        if !build.findings.is_empty() {
            build.manifest.files.clear();
            return Ok(build);
        }
        build.manifest.files.sort();
        let mut left_over = Vec::new();
        let text = manifest_text(&build.manifest)?;
        let old = self.output.old_manifest();
        if old.as_deref() != Some(text.as_bytes()) {
            if let Some(old) = old {
                let warning;
                (left_over, warning) = self.output.left_over(&old, &build.manifest.files);
                build.warnings.extend(warning);
            }
            staged.push(self.stage(FILE_NAME.to_owned(), text.as_bytes())?);
        }
        for (path, staged) in staged {
            staged
                .commit()
                .map_err(|error| write_error(&self.output.path(&path), &error))?;
            build.written.push(path);
        }
        for path in &left_over {
            let path = self.output.path(path);
            self.project
                .disk
                .remove(&path)
                .map_err(|error| write_error(&path, &error))?;
        }
        self.output
            .remove_empty(&self.output.folders_below(&left_over));
        build.removed = left_over;
        Ok(build)
    }

    /// Every article of a locale, in their order.
    fn locale(&self, articles: &[&Article], locale: &str) -> Result<Vec<Made>> {
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
        let texts: Vec<Vec<(String, TextFile)>> = texts.collect::<Result<_>>()?;
        let catalogs: Vec<Vec<Catalog<'_>>> = texts
            .iter()
            .map(|texts| {
                texts
                    .iter()
                    .map(|(_, file)| parse(&file.text, project.tag()))
                    .collect()
            })
            .collect();
        let scopes: Vec<Scope<'_, '_>> = catalogs.iter().map(Scope::new).collect();
        let conflicts = findings::conflicts(locale, texts[0].iter().map(|(_, file)| file));
        let chain: Vec<Chain<'_, '_>> = tags
            .iter()
            .zip(&scopes)
            .skip(1)
            .map(|(locale, terms)| Chain { locale, terms })
            .collect();
        let terms = match locale == project.tag() {
            true => Some(super::files::termbase(locale, &texts[0], project.tag())),
            false => None,
        };
        let context = Locale {
            project,
            locale,
            missing: self.options.missing,
            terms: &scopes[0],
            source_terms: terms.as_ref(),
            chain: &chain,
        };
        let made = articles.par_iter().filter(|article| {
            self.locales[article.slug.as_str()]
                .iter()
                .any(|own| own == locale)
        });
        let made: Vec<Result<Made>> = made
            .map(|article| self.article(article, &context))
            .collect();
        let mut made = made.into_iter().collect::<Result<Vec<Made>>>()?;
        if !conflicts.is_empty() {
            self.failed.store(true, Ordering::Relaxed);
            made.push(Made {
                coverage: Coverage::default(),
                files: Vec::new(),
                staged: Vec::new(),
                findings: conflicts,
            });
        }
        Ok(made)
    }

    /// An article in a locale: its files, staged where their bytes differ.
    fn article(&self, article: &Article, locale: &Locale<'_, '_>) -> Result<Made> {
        let edition = locale.edition(article)?;
        let mut made = Made {
            coverage: edition.coverage,
            files: Vec::new(),
            staged: Vec::new(),
            findings: edition.findings,
        };
        let Some(content) = edition.content else {
            self.failed.store(true, Ordering::Relaxed);
            return Ok(made);
        };
        if self.failed.load(Ordering::Relaxed) {
            return Ok(made);
        }
        let edition = crate::emit::Edition {
            bundle: &content.bundle,
            fluent: &content.fluent,
            source: &article.file.text,
            spans: &content.spans,
            original: locale.locale == self.project.tag(),
            isolate: self.project.config.output.isolate,
            locales: &self.locales[article.slug.as_str()],
            templates: &self.templates,
        };
        for emitter in &self.emitters {
            let text = (emitter.emit)(&edition)?;
            let path = output_path(locale.locale, &article.slug, emitter.name);
            made.files.push(File {
                path: path.clone(),
                article: article.slug.clone(),
                locale: locale.locale.to_owned(),
                format: emitter.name.to_owned(),
                bytes: text.len(),
                sha256: sha256(text.as_bytes()),
            });
            made.staged
                .extend(self.stage_change(path, text.as_bytes())?);
        }
        Ok(made)
    }

    /// Stages a file, unless it has these bytes already.
    fn stage_change(&self, path: String, bytes: &[u8]) -> Result<Option<Waiting>> {
        let old = self.project.disk.read(&self.output.path(&path));
        match old.is_ok_and(|old| old == bytes) {
            true => Ok(None),
            false => Ok(Some(self.stage(path, bytes)?)),
        }
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

fn manifest_text(manifest: &Manifest) -> Result<String> {
    let text = serde_json::to_string_pretty(manifest);
    let text =
        text.map_err(|error| Error::new(ErrorCode::Write, format!("{FILE_NAME}: {error}")))?;
    Ok(text + "\n")
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
    fn count(&mut self, state: State) {
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
