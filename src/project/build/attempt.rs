//! An article in a locale: its own texts, and what stands in where it has none.

use std::collections::{BTreeMap, BTreeSet};

use super::{Missing, findings};
use crate::bundle::{Bundle, Fill, Formatted, Source, format, gaps, outdated};
use crate::catalog::{Catalog, parse};
use crate::config::Isolate;
use crate::disk::read_optional;
use crate::emit::manifest::Coverage;
use crate::error::Result;
use crate::finding::Finding;
use crate::lang::negotiate;
use crate::memory::{ArticleFile, Memory};
use crate::pair::{Found, Pairing, Row, pair};
use crate::project::Project;
use crate::project::articles::Article;
use crate::project::files::check_format;
use crate::reference::reference;
use crate::render::Scope;
use crate::segment::SegmentId;
use crate::source::format as source_format;
use crate::terms::TermBase;
use crate::text::{Span, TextFile, conflict_marker};

/// A locale at work.
pub(super) struct Locale<'a, 't> {
    pub(super) project: &'a Project<'a>,
    pub(super) locale: &'a str,
    pub(super) missing: Missing,
    /// What its termbase defines.
    pub(super) terms: &'a Scope<'a, 't>,
    /// The termbase, if it is the source locale.
    pub(super) source_terms: Option<&'a TermBase>,
    /// The locales that stand in, by preference.
    pub(super) stand_ins: &'a [StandIn<'a, 't>],
}

/// A locale that stands in for another.
pub(super) struct StandIn<'a, 't> {
    pub(super) locale: &'a str,
    /// What its termbase defines.
    pub(super) terms: &'a Scope<'a, 't>,
}

/// What came of an article in a locale.
pub(super) struct Attempt {
    pub(super) coverage: Coverage,
    /// What keeps it from being published.
    pub(super) findings: Vec<Finding>,
    /// What to publish; `None` if there are findings.
    pub(super) content: Option<Content>,
}

/// An article in a locale as it will be published.
pub(super) struct Content {
    pub(super) bundle: Bundle,
    pub(super) fluent: String,
    /// The source of each sentence of the bundle, by its number among the article's segments.
    pub(super) segments: Vec<usize>,
}

impl Locale<'_, '_> {
    /// Formats an article, and fills its gaps as the policy says.
    pub(super) fn attempt(&self, article: &Article) -> Result<Attempt> {
        let file = self.file(article)?;
        let catalog = parse(&file.text, self.project.tag());
        check_format(&file.path, &catalog)?;
        let pairing = pair(&article.units, &catalog);
        let mut coverage = Coverage {
            articles: 1,
            ..Coverage::default()
        };
        pairing
            .rows
            .iter()
            .for_each(|row| coverage.count(row.state));
        let conflicts = findings::conflicts(self.locale, [&file]);
        if !conflicts.is_empty() {
            return Ok(Attempt {
                coverage,
                findings: conflicts,
                content: None,
            });
        }
        let scope = Scope::inside(self.terms, &catalog);
        let formatted = format(self.locale, &pairing, |_| true, &scope, self.isolating());
        let view = findings::View {
            locale: self.locale,
            file: &file,
            catalog: &catalog,
            pairing: &pairing,
            article,
        };
        let mut findings = view.troubles(&formatted.troubles);
        if self.missing == Missing::Fail {
            findings.extend(view.gaps());
        }
        findings.sort_by(|a, b| a.place.cmp(&b.place));
        if !findings.is_empty() {
            return Ok(Attempt {
                coverage,
                findings,
                content: None,
            });
        }
        let fills = self.fills(article, (&pairing, &catalog), &scope)?;
        let content = self.content(article, &pairing, formatted, &fills);
        Ok(Attempt {
            coverage,
            findings,
            content: Some(content),
        })
    }

    /// The locale's catalogue of an article; the source locale's as `extract` would write it.
    fn file(&self, article: &Article) -> Result<TextFile> {
        if let Some(terms) = self.source_terms {
            let selection = &self.project.article_settings()?.reference_terms;
            let text = reference(
                &article.file.path,
                self.locale,
                &article.units,
                terms,
                selection,
            );
            return Ok(TextFile::new(article.reference_path.clone(), text));
        }
        let path = self
            .project
            .locale_path(&article.slug, self.locale)?
            .unwrap_or_default();
        let file = read_optional(self.project.disk, &path)?;
        Ok(file.unwrap_or_else(|| TextFile::new(path, "")))
    }

    /// Whether placeables are isolated. What a message of an article can print is text, terms and small numbers; a
    /// variable, whose direction nobody knows, has no value here and is a finding.
    fn isolating(&self) -> bool {
        self.project.config.output.isolate == Isolate::On
    }

    fn content(
        &self,
        article: &Article,
        pairing: &Pairing<'_, '_>,
        formatted: Formatted,
        fills: &BTreeMap<SegmentId, Fill>,
    ) -> Content {
        let source = Source {
            slug: &article.slug,
            locale: &self.project.config.source_locale,
            format: source_format(article.format),
            text: &article.file.text,
            segments: &article.segments,
        };
        let bundle = Bundle::new(&source, self.locale, pairing, &formatted.texts, fills);
        let spans = article.units.iter().flat_map(|unit| &unit.spans);
        let spans: BTreeSet<Span> = spans.copied().collect();
        let segments = article.segments.iter().enumerate();
        let placed = segments.filter(|(_, segment)| spans.contains(&segment.span));
        let segments = placed.map(|(index, _)| index).collect();
        Content {
            bundle,
            fluent: formatted.fluent,
            segments,
        }
    }

    /// What stands in for each sentence that the locale does not have.
    fn fills(
        &self,
        article: &Article,
        (pairing, catalog): (&Pairing<'_, '_>, &Catalog<'_>),
        scope: &Scope<'_, '_>,
    ) -> Result<BTreeMap<SegmentId, Fill>> {
        let mut fills = BTreeMap::new();
        match self.missing {
            Missing::Fail | Missing::Omit => return Ok(fills),
            Missing::Source => {}
            Missing::Stale => self.outdated(article, (pairing, catalog), scope, &mut fills),
            Missing::Fallback => self.fallback(article, pairing, &mut fills)?,
        }
        for row in gaps(pairing) {
            fills
                .entry(row.unit.id)
                .or_insert_with(|| self.original(row));
        }
        Ok(fills)
    }

    fn original(&self, row: &Row<'_, '_>) -> Fill {
        Fill {
            texts: vec![row.unit.sentence.clone(); row.unit.spans.len()],
            locale: Some(self.project.config.source_locale.clone()),
            outdated: false,
        }
    }

    /// Old translations, for the sentences that changed since.
    fn outdated(
        &self,
        article: &Article,
        (pairing, catalog): (&Pairing<'_, '_>, &Catalog<'_>),
        scope: &Scope<'_, '_>,
        fills: &mut BTreeMap<SegmentId, Fill>,
    ) {
        let mut memory = None;
        let settings = self.project.config.articles.as_ref();
        let threshold = settings.map_or(1.0, |settings| settings.similarity);
        for row in gaps(pairing) {
            let Found::Block(block) = row.found else {
                continue;
            };
            let memory = memory.get_or_insert_with(|| self.memory(article, catalog));
            let settings = (threshold, self.isolating());
            if let Some(fill) = outdated(self.locale, row.unit, block, memory, scope, settings) {
                fills.insert(row.unit.id, fill);
            }
        }
    }

    /// The published texts of the article's own file.
    fn memory<'m>(&'m self, article: &'m Article, catalog: &'m Catalog<'m>) -> Memory<'m> {
        let file = ArticleFile {
            slug: &article.slug,
            catalog,
            units: &article.units,
            old: &article.old,
        };
        Memory::new([file], self.project.tag())
    }

    /// Translations of other locales, the first that has one.
    fn fallback(
        &self,
        article: &Article,
        pairing: &Pairing<'_, '_>,
        fills: &mut BTreeMap<SegmentId, Fill>,
    ) -> Result<()> {
        let mut wanted: BTreeSet<SegmentId> = gaps(pairing).map(|row| row.unit.id).collect();
        for other in self.stand_ins {
            if wanted.is_empty() {
                break;
            }
            let Some(path) = self.project.locale_path(&article.slug, other.locale)? else {
                continue;
            };
            let Some(file) = read_optional(self.project.disk, &path)? else {
                continue;
            };
            if conflict_marker(&file.text).is_some() {
                continue;
            }
            let catalog = parse(&file.text, self.project.tag());
            check_format(&path, &catalog)?;
            let pairing = pair(&article.units, &catalog);
            let scope = Scope::inside(other.terms, &catalog);
            let found = format(
                other.locale,
                &pairing,
                |id| wanted.contains(&id),
                &scope,
                self.isolating(),
            );
            for (id, texts) in found.texts {
                wanted.remove(&id);
                fills.insert(
                    id,
                    Fill {
                        texts,
                        locale: Some(other.locale.to_owned()),
                        outdated: false,
                    },
                );
            }
        }
        Ok(())
    }
}

impl Project<'_> {
    /// The locales that stand in for another, by preference: its relatives (`pt` for `pt-BR`), and those that l10n.toml
    /// names for it, up to the source locale, which comes last of all and is not among them.
    pub(super) fn chain(&self, locale: &str) -> Vec<String> {
        let named = self.config.output.fallback.after(locale).iter();
        let named = named
            .map(String::as_str)
            .take_while(|other| *other != self.config.source_locale);
        let wanted: Vec<&str> = [locale].into_iter().chain(named).collect();
        let mut chain = negotiate(&wanted, &self.config.locales);
        chain.retain(|other| other != locale);
        chain
    }
}
