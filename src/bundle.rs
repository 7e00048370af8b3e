//! A translated article as readers get it: every sentence formatted by a real Fluent bundle.
//!
//! Comes in: a pairing, the locale's catalogue and termbase. Goes out: sentences in the order of the article, and what
//! the bundle complained of. Isolation marks are off: an article is text and terms, with no values of unknown
//! direction.

use std::collections::BTreeSet;

use fluent::{FluentArgs, FluentBundle, FluentResource};
use fluent_bundle::FluentError;
use unic_langid::LanguageIdentifier;

use crate::article::BlockKind;
use crate::catalog::{Catalog, EntryKind};
use crate::pair::{Found, Pairing, State};
use crate::segment::SegmentId;
use crate::text::Span;

/// A translated article.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bundle {
    /// The article.
    pub slug: String,
    /// The locale.
    pub locale: String,
    /// Its sentences, in reading order; an equal sentence comes as often as it occurs.
    pub sentences: Vec<Sentence>,
    /// What the bundle complained of: the message's id and the words.
    pub errors: Vec<(String, String)>,
}

/// A sentence of a translated article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// The id of its message.
    pub id: SegmentId,
    /// What its block is.
    pub kind: BlockKind,
    /// Index of its block.
    pub block: usize,
    /// Its state in the locale.
    pub state: State,
    /// The translation; `None` if there is none.
    pub text: Option<String>,
}

/// Formats an article; `terms` are the catalogues of the locale's termbase, the earlier ones first.
///
/// The n-th occurrence of an equal sentence gets `$occurrence` = n, from 1.
pub fn build(
    slug: &str,
    locale: &str,
    pairing: &Pairing<'_, '_>,
    terms: &[&Catalog<'_>],
    own: &Catalog<'_>,
) -> Bundle {
    let mut result = Bundle {
        slug: slug.to_owned(),
        locale: locale.to_owned(),
        ..Bundle::default()
    };
    let language: LanguageIdentifier = locale.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![language]);
    bundle.set_use_isolating(false);
    let mut complain = |id: &str, errors: Vec<FluentError>| {
        result.errors.extend(
            errors
                .into_iter()
                .map(|error| (id.to_owned(), error.to_string())),
        );
    };
    let builtins = bundle.add_builtins();
    complain("", builtins.err().into_iter().collect());
    // Only what our own parser has read goes to the bundle's: it has no guard against hostile text.
    let resource = match FluentResource::try_new(flatten(own, terms)) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            complain("", errors.into_iter().map(FluentError::from).collect());
            resource
        }
    };
    complain("", bundle.add_resource(resource).err().unwrap_or_default());
    let mut sentences: Vec<(Span, Sentence)> = Vec::new();
    for row in &pairing.rows {
        let id = row.unit.id;
        for (index, span) in row.unit.spans.iter().enumerate() {
            let message = bundle.get_message(&id.to_string());
            let live = matches!((row.state, row.found), (State::Translated, Found::Entry(_)));
            let text = message
                .and_then(|message| message.value())
                .filter(|_| live)
                .map(|value| {
                    let mut arguments = FluentArgs::new();
                    arguments.set("occurrence", index + 1);
                    let mut errors = Vec::new();
                    let text = bundle
                        .format_pattern(value, Some(&arguments), &mut errors)
                        .into_owned();
                    complain(&id.to_string(), errors);
                    text
                });
            let (kind, block) = (row.unit.kind, row.unit.block);
            sentences.push((
                *span,
                Sentence {
                    id,
                    kind,
                    block,
                    state: row.state,
                    text,
                },
            ));
        }
    }
    sentences.sort_by_key(|(span, _)| *span);
    result.sentences = sentences
        .into_iter()
        .map(|(_, sentence)| sentence)
        .collect();
    result
}

/// The live entries of the article's file and the terms of the termbase as one Fluent text, each id once.
fn flatten(own: &Catalog<'_>, terms: &[&Catalog<'_>]) -> String {
    let mut text = String::new();
    let mut seen = BTreeSet::new();
    let entries = own.entries().map(|entry| (own.text, entry));
    let terms = terms.iter().flat_map(|catalog| {
        let entries = catalog
            .entries()
            .filter(|entry| entry.kind == EntryKind::Term);
        entries.map(|entry| (catalog.text, entry))
    });
    for (source, entry) in entries.chain(terms) {
        if seen.insert((entry.kind, entry.id.text())) {
            text.push_str(&source[entry.head as usize..entry.span.end as usize]);
            text.push('\n');
        }
    }
    text
}
