//! `build`: every article in every locale as files for readers and programs.
//!
//! Works locale by locale; what an article gives is staged beside its place at once, so that memory holds one locale
//! at most. Nothing takes its place before everything could be made, and nothing does if there is a finding.

mod attempt;
mod findings;
mod run;

use std::sync::atomic::AtomicBool;

use super::output::Output;
use super::{Article, Project};
use crate::disk::{files_below, read_text};
use crate::emit::manifest::Coverage;
use crate::emit::{EMITTERS, Emitter, TEMPLATE, Templates};
use crate::error::{Error, ErrorCode, Result};
use crate::finding::Finding;
use crate::text::TextFile;
use run::Run;

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
#[must_use = "nothing was written if there are findings"]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Build {
    /// The folder, relative to the project or absolute.
    pub out: String,
    /// The locale of the articles.
    pub source_locale: String,
    /// What each locale has of the articles, the source locale first.
    pub coverage: Vec<Coverage>,
    /// How many files were made, written or unchanged, the manifest aside; 0 if there are findings.
    pub files: usize,
    /// The files that were written because their bytes changed, by path below the folder.
    pub written: Vec<String>,
    /// The files of an earlier build that were removed.
    pub removed: Vec<String>,
    /// What keeps the articles from being published; nothing was written if there is any.
    pub findings: Vec<Finding>,
    /// What somebody should look at: a manifest that cannot be read, templates that are not used.
    pub warnings: Vec<String>,
}

impl Project<'_> {
    /// Writes the articles, translated, into the output folder, with a manifest.
    ///
    /// A file is written if its bytes differ; files of an earlier build that this one does not make are removed. If a
    /// sentence lacks its translation (with [`Missing::Fail`]) or a message cannot be formatted, there are findings and
    /// nothing is written. Findings are no error: look at [`Build::findings`].
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
        let out = match options.out.as_str() {
            "" => OUT,
            out => out,
        };
        let (templates, warning) = self.templates()?;
        let run = Run {
            project: self,
            options,
            output: Output::new(self, out)?,
            emitters: self.emitters(),
            templates,
            locales_of: self.locales_of(&articles, &locales)?,
            articles,
            locales,
            failed: AtomicBool::new(false),
        };
        let mut build = run.build()?;
        build.warnings.extend(warning);
        Ok(build)
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

    /// The folder of the project's own templates, whether it is there or not.
    pub(super) fn templates_folder(&self) -> &str {
        self.config.output.templates.as_deref().unwrap_or(TEMPLATES)
    }

    /// The templates that make pages, and a warning about some that do not.
    fn templates(&self) -> Result<(Templates, Option<String>)> {
        let named = self.config.output.templates.as_deref();
        let folder = self.templates_folder();
        let mut files = files_below(self.disk, folder)?;
        files.retain(|path| {
            let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
            TEMPLATE_EXTENSIONS.contains(&extension)
        });
        if !files.contains(&format!("{folder}/{TEMPLATE}")) {
            if let Some(named) = named {
                let message = format!("there is no {TEMPLATE} in the folder `{named}`");
                return Err(Error::new(ErrorCode::Template, message).help(format!(
                    "put an {TEMPLATE} there, or mend `templates` in l10n.toml"
                )));
            }
            // A folder of that name may be somebody else's.
            let warning = format!("{folder} has no {TEMPLATE}: the built-in page is used");
            return Ok((Templates::default(), (!files.is_empty()).then_some(warning)));
        }
        let files = files.iter().map(|path| read_text(self.disk, path));
        let templates = Templates::new(folder, files.collect::<Result<Vec<TextFile>>>()?)?;
        Ok((templates, None))
    }

    /// Of these locales the ones that each article has.
    fn locales_of(&self, articles: &[&Article], locales: &[String]) -> Result<Vec<Vec<String>>> {
        let mut all = Vec::new();
        for article in articles {
            let mut own = Vec::new();
            for locale in locales {
                let has = *locale == self.config.source_locale
                    || self.locale_path(&article.slug, locale)?.is_some();
                own.extend(has.then(|| locale.clone()));
            }
            all.push(own);
        }
        Ok(all)
    }
}
