//! Catalogues of articles that went in an earlier run: what was translated there is still offered.

use std::collections::BTreeSet;

use rayon::prelude::*;

use super::Project;
use super::articles::{Article, slugs};
use super::files::{FileRole, Unreadable};
use crate::catalog::parse;
use crate::error::Result;
use crate::text::{TextFile, conflict_marker};

/// A locale's file whose article is gone.
pub(super) struct Orphan {
    pub(super) slug: String,
    pub(super) file: TextFile,
}

impl Project<'_> {
    /// The files of a locale that bear an article's header and have neither source nor reference, in order of path. What
    /// cannot be read is left out.
    ///
    /// # Errors
    /// `read` if a folder cannot be listed.
    pub(super) fn orphans(&self, articles: &[Article], locale: &str) -> Result<Vec<Orphan>> {
        let references = articles
            .iter()
            .map(|article| article.reference_path.clone());
        let references: BTreeSet<String> = references.collect();
        let files = self.plain_files(&self.references()?, &references, locale)?;
        let lone = files
            .into_par_iter()
            .filter(|file| file.role == FileRole::Plain && file.reference.is_none());
        let orphans = lone.map(|file| {
            let Some(text) = self.catalogue(&file.path, Unreadable::IsAbsent)? else {
                return Ok(None);
            };
            let slug = self.orphan_slug(&text, locale);
            Ok(slug.map(|slug| Orphan { slug, file: text }))
        });
        // Of several errors the first in order, not the first in time.
        let orphans: Vec<Result<Option<Orphan>>> = orphans.collect();
        orphans.into_iter().filter_map(Result::transpose).collect()
    }

    /// The slug of a file's article, if it is an article's.
    fn orphan_slug(&self, file: &TextFile, locale: &str) -> Option<String> {
        if conflict_marker(&file.text).is_some() {
            return None;
        }
        let catalog = parse(&file.text, self.tag());
        let (_, source) = (catalog.format()?, catalog.source()?);
        slugs(source).find_map(|slug| {
            let path = self.locale_path(slug, locale).ok()??;
            (path == file.path).then(|| slug.to_owned())
        })
    }
}
