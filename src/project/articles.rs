//! The articles of a project: their slugs, their texts, their units.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::Project;
use super::files::{Unreadable, check_format};
use crate::article::Document;
use crate::catalog::parse;
use crate::disk::{Source, files_below, is_file, read_optional, read_source};
use crate::error::{Error, ErrorCode, Result};
use crate::lang::country;
use crate::reference::{OldUnit, old_units};
use crate::segment::{Segment, Segmenter, Srx, Unit, segments, units};
use crate::source::{Format, format_of, wrap};
use crate::terms::TERMS_FILE;
use crate::text::{TextFile, conflict_marker};

/// An article, read and split into sentences, beside its old reference.
#[derive(Clone, Debug)]
pub struct Article {
    /// Path below the folder of sources without its extension, with `/`.
    pub slug: String,
    /// The format of its source, by name.
    pub format: &'static str,
    /// The source file; without text for an article that is gone.
    pub file: TextFile,
    /// The encoding that the source file is in, as the WHATWG's standard calls it: `UTF-8`, `windows-1256`.
    pub encoding: &'static str,
    /// What is to be said of its encoding, if that was guessed.
    pub encoding_guess: Option<String>,
    /// Whether its lines were taken for wrapped ones without l10n.toml saying so.
    pub wrap_guessed: bool,
    /// Its blocks, and what is said of the whole.
    pub document: Document,
    /// Its sentences, in reading order.
    pub segments: Vec<Segment>,
    /// Its distinct sentences.
    pub units: Vec<Unit>,
    /// Where its reference catalogue is.
    pub reference_path: String,
    /// The reference as it stands on disk.
    pub old_reference: Option<TextFile>,
    /// The units that the old reference holds.
    pub old: Vec<OldUnit>,
    /// Whether the source is gone and only the reference is left.
    pub gone: bool,
}

/// The sources of articles by slug: their formats and paths.
type Sources = BTreeMap<String, (&'static Format, String)>;

/// How many flaws of an article `extract` tells.
const FLAWS: usize = 3;

impl Article {
    /// What is wrong with its own marks, as warnings; of many the first.
    pub(super) fn flaws(&self) -> Vec<String> {
        let flaws = &self.document.flaws;
        let mut told: Vec<String> = flaws
            .iter()
            .take(FLAWS)
            .map(|flaw| flaw.line(&self.file))
            .collect();
        if flaws.len() > FLAWS {
            told.push(format!(
                "{}: {} more of the kind; `tarjuman check --rule source-markup` lists them",
                self.file.path,
                flaws.len() - FLAWS
            ));
        }
        told
    }
}

impl Project<'_> {
    /// The articles, in order of slug; those whose source is gone come last.
    ///
    /// # Errors
    /// `slug`, `read`, `encoding`, `conflict`, `unsupported`, `format-version`, each with the file.
    pub fn articles(&self) -> Result<Vec<Article>> {
        self.articles_with(Unreadable::Stops)
    }

    /// The articles; `unreadable` says what a reference means that cannot be read.
    pub(super) fn articles_with(&self, unreadable: Unreadable) -> Result<Vec<Article>> {
        let segmenter = self.segmenter()?;
        let sources = self.sources()?;
        let gone = self.gone_articles(&sources, unreadable)?;
        let folder = &self.article_settings()?.folder;
        // A folder may vanish with its last article; one in which there never was one is a slip.
        let below = |article: &Article| article.file.path.starts_with(&format!("{folder}/"));
        if sources.is_empty() && !gone.iter().any(below) && self.disk.list(folder).is_err() {
            return Err(Error::new(
                ErrorCode::Read,
                format!("there is no folder `{folder}` of articles"),
            )
            .help("make the folder, or name another one as `source` in l10n.toml"));
        }
        let read = sources
            .par_iter()
            .map(|(slug, source)| self.article(slug, source, &segmenter, unreadable));
        // Of several errors the first in order, not the first in time.
        let read: Vec<Result<Article>> = read.collect();
        let mut articles = read.into_iter().collect::<Result<Vec<_>>>()?;
        articles.extend(gone);
        Ok(articles)
    }

    /// How the sentences of the articles are found: the language's rules with the project's own on top.
    ///
    /// # Errors
    /// `read`, `encoding` or `config`, with the line, for the SRX file that l10n.toml names.
    pub fn segmenter(&self) -> Result<Segmenter> {
        let own = &self.config.segmentation;
        let segmenter = match &own.srx {
            None => Segmenter::of(self.tag()),
            Some(path) => {
                let file = read_optional(self.disk, path)?.ok_or_else(|| {
                    Error::new(ErrorCode::Read, format!("there is no file {path}")).help(
                        "l10n.toml names it as `srx` under [tarjuman.segmentation], relative to its own folder",
                    )
                })?;
                Segmenter::with_srx(&Srx::parse(&file)?, self.tag())?
            }
        };
        Ok(segmenter.with_places(own.breaks.clone(), own.no_breaks.clone()))
    }

    /// The sources by slug: their formats and paths.
    fn sources(&self) -> Result<Sources> {
        let folder = &self.article_settings()?.folder;
        let mut sources = Sources::new();
        let mut folded: BTreeMap<String, String> = BTreeMap::new();
        let files = files_below(self.disk, folder)?;
        for path in files {
            let Some(format) = format_of(&path) else {
                continue;
            };
            let relative = path
                .strip_prefix(folder.as_str())
                .unwrap_or(&path)
                .trim_start_matches('/');
            let slug = relative
                .rsplit_once('.')
                .map_or(relative, |(slug, _)| slug)
                .to_owned();
            self.check_slug(&slug, &path)?;
            if let Some(other) = folded.insert(slug.to_lowercase(), path.clone()) {
                return Err(Error::new(
                    ErrorCode::Slug,
                    format!("{other} and {path} have the same name `{slug}`, small and capital letters being equal"),
                )
                .help("rename one of them"));
            }
            sources.insert(slug, (format, path));
        }
        Ok(sources)
    }

    fn check_slug(&self, slug: &str, path: &str) -> Result<()> {
        let taken = self
            .term_files()
            .any(|name| name.eq_ignore_ascii_case(slug));
        if taken {
            let kind = if slug.eq_ignore_ascii_case(TERMS_FILE) {
                "termbase"
            } else {
                "glossary"
            };
            let reference = self.reference_path(&slug.to_lowercase())?;
            return Err(Error::new(
                ErrorCode::Slug,
                format!("{path}: the name `{slug}` belongs to the {kind} {reference}"),
            )
            .help("rename the article"));
        }
        if let Some(part) = slug.split('/').find(|part| is_reserved(part)) {
            return Err(Error::new(
                ErrorCode::Slug,
                format!("{path}: Windows cannot have a file named `{part}`"),
            )
            .help("rename the article, so that everybody can check the project out"));
        }
        Ok(())
    }

    fn article(
        &self,
        slug: &str,
        (format, path): &(&'static Format, String),
        segmenter: &Segmenter,
        unreadable: Unreadable,
    ) -> Result<Article> {
        let settings = self.article_settings()?;
        let encoding = settings
            .encoding
            .in_country(&country(self.tag()).unwrap_or_default());
        let source = read_source(self.disk, path, encoding)?;
        let encoding_guess = source.guess(
            "write `encoding = \"{}\"` below [tarjuman] in l10n.toml if that is right, another label if its letters are wrong",
        );
        let Source { file, encoding, .. } = source;
        check_source(&file)?;
        let (wrap, wrap_guessed) = wrap(format, &file.text, settings.wrap);
        let document = (format.read)(&file.text, wrap);
        let segments = segments(&file.text, &document.blocks, segmenter).map_err(|mut error| {
            error.message.push_str(&format!("\n  in {path}"));
            error
        })?;
        let units = units(&file.text, &segments);
        let reference_path = self.reference_path(slug)?;
        let old_reference = self.catalogue(&reference_path, unreadable)?;
        let mut old = Vec::new();
        if let Some(reference) = &old_reference {
            let catalog = parse(&reference.text, self.tag());
            if catalog.format().is_none() && conflict_marker(&reference.text).is_none() {
                return Err(Error::new(
                    ErrorCode::Slug,
                    format!("{path}: its catalogue {reference_path} exists and was not written by tarjuman"),
                )
                .help("rename the article, or move that file away"));
            }
            check_format(&reference_path, &catalog)?;
            old = old_units(&catalog, self.tag());
        }
        let slug = slug.to_owned();
        Ok(Article {
            slug,
            format: format.name,
            file,
            encoding,
            encoding_guess,
            wrap_guessed,
            document,
            segments,
            units,
            reference_path,
            old_reference,
            old,
            gone: false,
        })
    }

    /// References that bear our header and have no source any more.
    fn gone_articles(&self, sources: &Sources, unreadable: Unreadable) -> Result<Vec<Article>> {
        let mut gone = Vec::new();
        let taken = sources
            .keys()
            .map(|slug| self.reference_path(slug))
            .collect::<Result<BTreeSet<_>>>()?;
        for path in self
            .references()?
            .into_iter()
            .filter(|path| !taken.contains(path))
        {
            let Some(reference) = self.catalogue(&path, unreadable)? else {
                continue;
            };
            let catalog = parse(&reference.text, self.tag());
            let (Some(_), Some(source)) = (catalog.format(), catalog.source()) else {
                continue;
            };
            check_format(&path, &catalog)?;
            // A header that was copied into another file does not make that file an article's.
            let Some(slug) = self.slug_of(source, &path) else {
                continue;
            };
            // Somebody named another folder: what still stands in the old one is not gone.
            if is_file(self.disk, source) {
                let folder = &self.article_settings()?.folder;
                let message = format!(
                    "{source} still stands there, but l10n.toml looks for articles in `{folder}`"
                );
                return Err(Error::new(ErrorCode::Config, message).help(
                    "move the articles into that folder, or mend `source` under [tarjuman]",
                ));
            }
            gone.push(Article {
                slug,
                format: format_of(source).map_or("", |format| format.name),
                file: TextFile::new(source, ""),
                encoding: "UTF-8",
                encoding_guess: None,
                wrap_guessed: false,
                document: Document::default(),
                segments: Vec::new(),
                units: Vec::new(),
                old: old_units(&catalog, self.tag()),
                reference_path: path,
                old_reference: Some(reference),
                gone: true,
            });
        }
        Ok(gone)
    }

    /// The slug of an article, told from its source's path: the part of it that gives the reference's path.
    fn slug_of(&self, source: &str, reference: &str) -> Option<String> {
        slugs(source).find_map(|slug| {
            let (_, path) = self.config.place_of(slug)?;
            (path == reference).then(|| slug.to_owned())
        })
    }
}

/// What the slug of an article may be, told from its source's path, whatever the folder of sources was called.
pub(super) fn slugs(source: &str) -> impl Iterator<Item = &str> {
    let name = source.rsplit_once('.').map_or(source, |(name, _)| name);
    let starts = std::iter::once(0).chain(name.match_indices('/').map(|(slash, _)| slash + 1));
    let slugs = starts.map(|start| &name[start..]);
    slugs.filter(|slug| !slug.is_empty())
}

/// Refuses a source with conflict markers.
fn check_source(file: &TextFile) -> Result<()> {
    if let Some(span) = conflict_marker(&file.text) {
        let line = file.position(span.start as usize).line;
        return Err(Error::new(
            ErrorCode::Conflict,
            format!("{}:{line}: git conflict markers", file.path),
        )
        .help("resolve the conflict and run the command again"));
    }
    Ok(())
}

/// Whether Windows cannot have a file of that name.
fn is_reserved(name: &str) -> bool {
    let stem = name
        .split('.')
        .next()
        .unwrap_or_default()
        .trim_end()
        .to_ascii_uppercase();
    let numbered = ["COM", "LPT"].iter().any(|device| {
        let rest = stem.strip_prefix(device).unwrap_or_default();
        rest.chars().count() == 1 && rest.contains(|c| "0123456789¹²³".contains(c))
    });
    let device = ["CON", "PRN", "AUX", "NUL"].contains(&stem.as_str());
    let characters = name.contains(|c: char| c.is_control() || "<>:\"\\|?*".contains(c));
    device || numbered || characters || name.ends_with(['.', ' '])
}

#[cfg(test)]
mod tests {
    use super::is_reserved;

    #[test]
    fn names_that_windows_reserves() {
        for name in ["con", "NUL", "com1", "LPT²", "aux.en", "a:b", "a ", "a."] {
            assert!(is_reserved(name), "{name}");
        }
        for name in ["contact", "com", "com10", "a.b", "خبر"] {
            assert!(!is_reserved(name), "{name}");
        }
    }
}
