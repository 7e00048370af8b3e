//! An article of the project in one locale, formatted.

use super::Project;
use crate::bundle::{Bundle, build};
use crate::catalog::{Catalog, parse};
use crate::disk::read_optional;
use crate::error::{Error, ErrorCode, Result};
use crate::pair::pair;

impl Project<'_> {
    /// The sentences of an article as a locale's readers get them; the source locale is one of them.
    ///
    /// # Errors
    /// `usage` for an article or a locale that the project does not have, and whatever keeps a file from being read.
    pub fn bundle(&self, slug: &str, locale: &str) -> Result<Bundle> {
        let articles = self.articles()?;
        let article = articles
            .iter()
            .find(|article| article.slug == slug && !article.gone);
        let article = article.ok_or_else(|| {
            Error::new(
                ErrorCode::Usage,
                format!("the project has no article `{slug}`"),
            )
        })?;
        let path = match locale == self.config.source_locale {
            true => Some(article.reference_path.clone()),
            false => self.locale_path(slug, locale)?,
        };
        let path = path.ok_or_else(|| {
            Error::new(
                ErrorCode::Usage,
                format!("the project has no locale `{locale}`"),
            )
        })?;
        let file = read_optional(self.disk, &path)?.unwrap_or_default();
        let catalog = parse(&file.text, self.tag());
        let texts = self.term_texts(locale)?;
        let terms: Vec<Catalog<'_>> = texts
            .iter()
            .map(|(_, file)| parse(&file.text, self.tag()))
            .collect();
        let terms: Vec<_> = terms.iter().collect();
        Ok(build(
            slug,
            locale,
            &pair(&article.units, &catalog),
            &terms,
            &catalog,
        ))
    }
}
