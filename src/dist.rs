//! A folder that `build` made, for programs that show articles.
//!
//! Comes in: a disk and the folder. Goes out: which articles there are in which locales, and each as a [`Bundle`]. Knows
//! nothing of the project that it was made from.
//!
//! ```
//! use tarjuman::disk::MemoryDisk;
//! use tarjuman::dist::Dist;
//! use tarjuman::project::{BuildOptions, ExtractOptions, Project};
//!
//! # fn main() -> tarjuman::error::Result<()> {
//! # let disk = MemoryDisk::new([
//! #     ("l10n.toml", "locales = [\"en\"]\n[[paths]]\nreference = \"locales/ar/**/*.ftl\"\nl10n = \"{l10n_base}/locales/{locale}/**/*.ftl\"\n[tarjuman]\nsource = \"source\"\nsource-locale = \"ar\"\n"),
//! #     ("source/news.txt", "نعم.\n"),
//! #     ("locales/en/news.ftl", "s-049gdzeteq = Yes.\n"),
//! # ]);
//! # Project::load(&disk, None)?.extract(&ExtractOptions::default())?;
//! # assert_eq!(Project::load(&disk, None)?.build(&BuildOptions::default())?.findings, []);
//! // `RealDisk::new("site")` where the folder lies on a real disk.
//! let dist = Dist::open(&disk, "dist")?;
//! assert_eq!(dist.articles(), ["news"]);
//! let locale = dist.negotiate("news", &["de-AT", "en-GB"]).unwrap_or_default();
//! let bundle = dist.bundle("news", &locale)?;
//! for sentence in bundle.sentences() {
//!     println!("{} {}", sentence.id, sentence.text.as_deref().unwrap_or(""));
//! }
//! assert_eq!((bundle.lang.as_str(), bundle.title.as_str()), ("en", "Yes."));
//! # Ok(())
//! # }
//! ```

use std::collections::BTreeSet;

use crate::bundle::Bundle;
use crate::disk::{Disk, read_text};
use crate::emit::manifest::{FILE_NAME, File, Manifest, hexadecimal, is_below, sha256};
use crate::error::{Error, ErrorCode, Result};
use crate::lang::negotiate;

/// A folder that `build` made.
pub struct Dist<'d> {
    disk: &'d dyn Disk,
    folder: String,
    manifest: Manifest,
}

impl<'d> Dist<'d> {
    /// Opens a folder by its manifest.
    ///
    /// # Errors
    /// `read` if there is no manifest, or none that this program understands; `encoding`.
    pub fn open(disk: &'d dyn Disk, folder: &str) -> Result<Dist<'d>> {
        let path = format!("{folder}/{FILE_NAME}");
        let text = read_text(disk, &path)?.text;
        let manifest = Manifest::read(text.as_bytes()).map_err(|why| broken(&path, &why))?;
        Ok(Dist {
            disk,
            folder: folder.to_owned(),
            manifest,
        })
    }

    /// What the build wrote of itself.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// The slugs of the articles, sorted.
    pub fn articles(&self) -> Vec<&str> {
        let slugs: BTreeSet<&str> = self
            .manifest
            .files
            .iter()
            .map(|file| file.article.as_str())
            .collect();
        slugs.into_iter().collect()
    }

    /// The locales that an article was built in, the source locale first.
    pub fn locales(&self, article: &str) -> Vec<&str> {
        let own: BTreeSet<&str> = self
            .files(article)
            .map(|file| file.locale.as_str())
            .collect();
        let all = self
            .manifest
            .coverage
            .iter()
            .map(|coverage| coverage.locale.as_str());
        all.filter(|locale| own.contains(locale)).collect()
    }

    /// The locale of an article that suits a reader best; if none does, the first of [`Dist::locales`].
    ///
    /// `wanted` are BCP 47 tags by preference, without weights, as `navigator.languages` has them; of an `Accept-Language`
    /// header, split and sort the list first. `None` if there is no such article.
    pub fn negotiate(&self, article: &str, wanted: &[&str]) -> Option<String> {
        let locales = self.locales(article);
        let best = negotiate(wanted, &locales).into_iter().next();
        best.or_else(|| Some((*locales.first()?).to_owned()))
    }

    /// An article in a locale.
    ///
    /// # Errors
    /// `usage` if the build did not make it, `read` if its file is not the one that the manifest lists.
    pub fn bundle(&self, article: &str, locale: &str) -> Result<Bundle> {
        let (path, text) = self.read(article, locale, "json")?;
        serde_json::from_str(&text).map_err(|error| broken(&path, &error.to_string()))
    }

    /// The Fluent text of an article in a locale: its messages and every term that they reach.
    ///
    /// # Errors
    /// As [`Dist::bundle`].
    pub fn fluent(&self, article: &str, locale: &str) -> Result<String> {
        Ok(self.read(article, locale, "ftl")?.1)
    }

    /// A file of an article in a locale, by the name of its format: `html`, `md`, `txt` and the others.
    ///
    /// # Errors
    /// As [`Dist::bundle`].
    pub fn text(&self, article: &str, locale: &str, format: &str) -> Result<String> {
        Ok(self.read(article, locale, format)?.1)
    }

    fn files(&self, article: &str) -> impl Iterator<Item = &File> {
        self.manifest
            .files
            .iter()
            .filter(move |file| file.article == article)
    }

    fn read(&self, article: &str, locale: &str, format: &str) -> Result<(String, String)> {
        let file = self
            .files(article)
            .find(|file| file.locale == locale && file.format == format);
        let Some(file) = file else {
            let message = format!(
                "{} has no {format} of `{article}` in `{locale}`",
                self.folder
            );
            return Err(Error::new(ErrorCode::Usage, message).help(format!(
                "build it, with \"{format}\" among the `formats` of l10n.toml"
            )));
        };
        // Whoever wrote the manifest, no other folder is read for it.
        if !is_below(&file.path) {
            let manifest = format!("{}/{FILE_NAME}", self.folder);
            let why = format!("`{}` is no path in the folder", file.path);
            return Err(broken(&manifest, &why));
        }
        let path = format!("{}/{}", self.folder, file.path);
        let text = read_text(self.disk, &path)?.text;
        if hexadecimal(&sha256(text.as_bytes())) != file.sha256 {
            return Err(broken(&path, "it is not the file that the manifest lists"));
        }
        Ok((path, text))
    }
}

fn broken(path: &str, why: &str) -> Error {
    Error::new(ErrorCode::Read, format!("cannot read {path}: {why}"))
        .help("build again, and copy the whole folder")
}
