//! Mentions of concepts in sentences and their translations: found once per article, used by every rule about terms.
//!
//! A translation is looked at as readers get it: every branch of its selects rendered, references and words alike.

mod misspelt;

use std::cell::OnceCell;
use std::collections::BTreeSet;

use super::{ArticleView, Context, Problem, id_span};
use crate::catalog::Entry;
use crate::pair::{Found as InFile, Row, State};
use crate::render::branches;
use crate::terms::{Concept, FormClass, Found, TermBase};
use crate::text::Span;
pub(super) use misspelt::{Misspelling, misspelt};

/// The terminology of an article's translations, made when the first rule asks for it.
#[derive(Default)]
pub struct Terminology<'a, 't> {
    rows: OnceCell<Vec<Translation<'a, 't>>>,
}

/// A translated sentence with the mentions in it.
pub(super) struct Translation<'a, 't> {
    /// The row.
    pub(super) row: Row<'a, 't>,
    /// Its live entry.
    pub(super) entry: &'a Entry<'t>,
    /// The mentions in the source sentence.
    pub(super) source: Vec<Found<'a>>,
    /// The texts that readers may get.
    pub(super) branches: Vec<Branch<'a>>,
}

/// One text that readers may get of a translation.
pub(super) struct Branch<'a> {
    /// The text.
    pub(super) text: String,
    /// The mentions in it. Names that need context in other texts need none where the sentence names the concept.
    pub(super) found: Vec<Found<'a>>,
    /// Words that are nearly a name, when a rule has asked for them.
    misspelt: OnceCell<Vec<Misspelling<'a>>>,
}

impl Branch<'_> {
    /// Whether a form of any class names a concept, be it that another one has the form, too.
    pub(super) fn names(&self, concept: &Concept, terms: &TermBase) -> bool {
        self.found.iter().any(|found| {
            let words = self.words(found);
            let shares = || {
                terms
                    .forms_of(concept)
                    .iter()
                    .any(|form| form.text == words)
            };
            found.concept.id == concept.id || shares()
        })
    }

    /// The words of a mention.
    pub(super) fn words(&self, found: &Found<'_>) -> &str {
        &self.text[found.start..found.end]
    }
}

impl<'a, 't> ArticleView<'a, 't> {
    /// The translated sentences, in the order of the article.
    pub(super) fn translations(&self, cx: &Context<'a, 't>) -> &[Translation<'a, 't>] {
        self.terminology.rows.get_or_init(|| {
            let rows = self.pairing.rows.iter();
            rows.filter_map(|row| self.translation(row, cx)).collect()
        })
    }

    fn translation(&self, row: &Row<'a, 't>, cx: &Context<'a, 't>) -> Option<Translation<'a, 't>> {
        let (State::Translated, InFile::Entry(entry)) = (row.state, row.found) else {
            return None;
        };
        let (source, target) = self.terms;
        let source = source.find(&row.unit.sentence);
        let named: BTreeSet<&str> = source.iter().map(|f| f.concept.id.as_str()).collect();
        let texts = branches(entry.value.as_ref()?, cx.scope).into_iter();
        let branches = texts.map(|text| Branch {
            found: target.find_expecting(&text, &named),
            text,
            misspelt: OnceCell::new(),
        });
        Some(Translation {
            row: *row,
            entry,
            source,
            branches: branches.collect(),
        })
    }
}

impl<'a> Translation<'a, '_> {
    /// The concepts that the sentence names by a name, each with the words of its first mention, and as the
    /// locale's termbase has them.
    pub(super) fn named(&self, article: &ArticleView<'a, '_>) -> Vec<(&'a Concept, &'a str)> {
        let mut seen = BTreeSet::new();
        let names = self.source.iter().filter(|f| f.class == FormClass::Name);
        names
            .filter(|found| seen.insert(found.concept.id.as_str()))
            .filter_map(|found| {
                let concept = article.terms.1.concept(&found.concept.id)?;
                Some((concept, &self.row.unit.sentence[found.start..found.end]))
            })
            .collect()
    }

    /// A problem with words of this translation: it stands at the words if the file has them as they are, else at the
    /// entry, since a reference brings them in.
    pub(super) fn problem(&self, words: &str, message: String, cx: &Context<'_, '_>) -> Problem {
        let body = self.entry.body(&cx.file.text);
        let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let places = body.match_indices(words).map(|(at, _)| at);
        let mut whole = places.filter(|at| {
            let behind = body[at + words.len()..].chars().next();
            !letter(body[..*at].chars().next_back()) && !letter(behind)
        });
        let span = whole.next().or_else(|| body.find(words)).map(|at| {
            let start = self.entry.head as usize + at;
            Span::new(start, start + words.len())
        });
        let span = span.unwrap_or_else(|| id_span(self.entry));
        Problem::new(self.entry.name(), span, message).source(cx.sentence(&self.row))
    }
}
