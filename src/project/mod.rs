//! A project: its settings, its articles, its catalogues, and what the commands do with them.
//!
//! Comes in: a disk. Goes out: what extract wrote, findings, coverage. Reads before the stages and writes after them;
//! the stages themselves see values only. Works on one locale at a time, so that memory does not grow with their
//! number.

mod articles;
mod build;
mod check;
mod extract;
mod extraction;
mod files;
mod fix;
mod orphans;
mod output;
mod rename;
mod status;
mod terms;
mod vendor;
mod write;

pub use articles::Article;
pub use build::{Build, BuildOptions, Missing, OUT};
pub use check::CheckOptions;
pub use extraction::{ChangeKind, ExtractOptions, Extraction, FileChange, LocaleSummary, Outdated};
pub use files::{FileRole, LocaleFile};
pub use fix::Fixed;
pub use status::UnitStatus;
pub use vendor::Vendored;

use crate::config::{self, Config, FILE_NAME};
use crate::disk::{Disk, read_text};
use crate::error::{Error, ErrorCode, Result};
use crate::text::TextFile;

/// A project whose settings have been read.
pub struct Project<'d> {
    /// Its settings.
    pub config: Config,
    pub(crate) disk: &'d dyn Disk,
}

impl<'d> Project<'d> {
    /// Reads a project's l10n.toml.
    ///
    /// `l10n_base` is the folder that `{l10n_base}` stands for, if it is not the project's base path.
    ///
    /// # Errors
    /// `no-project` without an l10n.toml, `config` for one that cannot be used.
    pub fn load(disk: &'d dyn Disk, l10n_base: Option<&str>) -> Result<Project<'d>> {
        let text = match crate::disk::read_optional(disk, FILE_NAME)? {
            Some(file) => file.text,
            None => {
                return Err(
                    Error::new(ErrorCode::NoProject, format!("there is no {FILE_NAME}"))
                        .help("run `tarjuman init` to make a project here"),
                );
            }
        };
        let rules = crate::check::rule_names();
        let formats = crate::emit::format_names();
        let read = |path: &str| read_text(disk, path).map(|file| file.text);
        let sources = config::Sources {
            read: &read,
            l10n_base,
            rules: &rules,
            formats: &formats,
        };
        let config = config::load(&TextFile::new(FILE_NAME, text), &sources)?;
        Ok(Project { config, disk })
    }

    /// The settings for articles.
    ///
    /// # Errors
    /// `config` in a project of plain Fluent files.
    pub(crate) fn article_settings(&self) -> Result<&config::Articles> {
        self.config.articles.as_ref().ok_or_else(|| {
            Error::new(
                ErrorCode::Config,
                format!("{FILE_NAME} names no folder of articles"),
            )
            .help("add `source = \"source\"` and `source-locale = \"ar\"` under [tarjuman]")
        })
    }

    /// The tag that starts source lines (`# ar: …`).
    pub(crate) fn tag(&self) -> &str {
        &self.config.source_locale
    }
}
