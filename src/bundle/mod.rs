//! A translated article as readers and programs get it: its blocks, each sentence with its text and where that is from.
//!
//! Comes in: a pairing, and what the locale's messages can refer to. Goes out: a [`Bundle`], the messages as one Fluent
//! text that stands for itself ([`flatten`]), and what a real Fluent bundle complained of. A bundle is data: `build`
//! writes it as JSON, and a program reads it back ([`crate::dist`]).

mod audit;
mod flatten;
mod format;
mod gap;
mod outdated;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use audit::MAX_DEPTH;
pub use flatten::flatten;
pub(crate) use format::Formatter;
pub use format::{BUILD_RULES, Formatted, Trouble, format};
pub(crate) use gap::{between, needs_blank, visible, wider};
pub use outdated::outdated;

use crate::article::BlockKind;
use crate::lang::{Direction, direction, identifier};
use crate::pair::{Pairing, Row, State};
use crate::segment::{Segment, SegmentId};
use crate::source::Format;
use crate::text::Span;

/// How many characters of the text make a title where there is no headline.
const TITLE: usize = 80;

/// A translated article.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bundle {
    /// The article.
    pub slug: String,
    /// The locale, as l10n.toml writes it.
    pub locale: String,
    /// Its language, as a BCP 47 tag.
    pub lang: String,
    /// Which way that language is written.
    pub dir: Direction,
    /// The headline; if it is left out the first words, and the slug of an article without text.
    pub title: String,
    /// The blocks, in reading order; one whose sentences are all left out is among them.
    pub blocks: Vec<Block>,
}

/// A block of a translated article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Its sentences, in reading order; an equal sentence comes as often as it occurs.
    pub sentences: Vec<Sentence>,
}

/// A sentence of a translated article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sentence {
    /// The id of its message.
    pub id: SegmentId,
    /// What readers see; `None` for a sentence that is left out.
    pub text: Option<String>,
    /// What stands between the sentence before and this one: nothing at the start of a block, else mostly a blank.
    pub before: String,
    /// What the unit is in the locale.
    pub state: State,
    /// The language of the text.
    pub lang: String,
    /// Which way the text is written.
    pub dir: Direction,
    /// The locale that the text is taken from; `None` for the bundle's own.
    pub fallback: Option<String>,
    /// Whether the text translates an older version of the sentence.
    pub outdated: bool,
}

/// What stands in for a sentence that a locale does not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fill {
    /// The text of each occurrence.
    pub texts: Vec<String>,
    /// The locale it is taken from, if it is another one.
    pub locale: Option<String>,
    /// Whether it translates an older version of the sentence.
    pub outdated: bool,
}

/// The article that a bundle is made of.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// Its slug.
    pub slug: &'a str,
    /// Its locale.
    pub locale: &'a str,
    /// The format of the article.
    pub format: Option<&'static Format>,
    /// Its text.
    pub text: &'a str,
    /// Its sentences, in reading order.
    pub segments: &'a [Segment],
}

/// Whether a row has no text of its own and is not left out on purpose.
pub fn is_gap(row: &Row<'_, '_>) -> bool {
    !matches!(row.state, State::Translated | State::Omitted)
}

/// The rows that have no text of their own and are not left out on purpose.
pub fn gaps<'r, 'a, 't>(
    pairing: &'r Pairing<'a, 't>,
) -> impl Iterator<Item = &'r Row<'a, 't>> + use<'r, 'a, 't> {
    pairing.rows.iter().filter(|row| is_gap(row))
}

impl Bundle {
    /// Puts a locale's texts into the places of an article's sentences.
    ///
    /// `texts` are the formatted messages by id, a text for each occurrence; `fills` stand in where there is none.
    /// A sentence that has neither is left out.
    ///
    /// # Panics
    /// If the source's segments are not of its text.
    pub fn new(
        source: &Source<'_>,
        locale: &str,
        pairing: &Pairing<'_, '_>,
        texts: &BTreeMap<SegmentId, Vec<String>>,
        fills: &BTreeMap<SegmentId, Fill>,
    ) -> Bundle {
        let (lang, dir) = (identifier(locale).to_string(), direction(locale));
        let places = places(pairing);
        let mut blocks: Vec<Block> = Vec::new();
        let mut block = None; // the source's index of the last block
        let mut end = 0; // where the sentence before ends
        let mut waiting: Option<&str> = None; // the gap behind the last sentence that is printed
        let mut printed = false; // whether the block has one
        let mut last = String::new(); // that sentence
        for segment in source.segments {
            // What has no unit, an invisible mark alone, stays in the gap.
            let Some((row, occurrence)) = places.get(&segment.span) else {
                continue;
            };
            if block != Some(segment.block) {
                (block, waiting, printed) = (Some(segment.block), None, false);
                blocks.push(Block {
                    kind: segment.kind,
                    sentences: Vec::new(),
                });
            } else if printed {
                let gap = segment.gap(source.text, end);
                waiting = Some(waiting.map_or(gap, |waiting| wider(waiting, gap)));
            }
            end = segment.span.end as usize;
            let id = row.unit.id;
            let own = texts.get(&id).and_then(|texts| texts.get(*occurrence));
            let fill = fills.get(&id).filter(|_| own.is_none());
            let text = own.or_else(|| fill?.texts.get(*occurrence)).cloned();
            let mut before = String::new();
            if let Some(text) = &text {
                before = match waiting.take() {
                    Some(gap) if source.locale == locale => fold(gap),
                    Some(gap) => fold(between(gap, &last, text)),
                    None => before,
                };
                last.clone_from(text);
                printed = true;
            }
            let fallback = fill.and_then(|fill| fill.locale.clone());
            let (lang, dir) = match &fallback {
                Some(other) => (identifier(other).to_string(), direction(other)),
                None => (lang.clone(), dir),
            };
            let sentence = Sentence {
                id,
                text,
                before,
                state: row.state,
                lang,
                dir,
                fallback,
                outdated: fill.is_some_and(|fill| fill.outdated),
            };
            if let Some(last) = blocks.last_mut() {
                last.sentences.push(sentence);
            }
        }
        let mut bundle = Bundle {
            slug: source.slug.to_owned(),
            locale: locale.to_owned(),
            lang,
            dir,
            title: String::new(),
            blocks,
        };
        bundle.title = bundle.find_title(source.format);
        bundle
    }

    /// The sentences, in reading order, those that are left out included.
    pub fn sentences(&self) -> impl Iterator<Item = &Sentence> {
        self.blocks.iter().flat_map(|block| &block.sentences)
    }

    /// The headline, else the first words that there are, else the slug.
    fn find_title(&self, format: Option<&Format>) -> String {
        let bare = |text: String| match format {
            Some(format) => (format.bare)(&text).into_owned(),
            None => text,
        };
        let headline = |block: &&Block| block.kind == BlockKind::Headline;
        let first = self
            .blocks
            .iter()
            .find(headline)
            .map(|block| bare(block.text()));
        let others = self
            .blocks
            .iter()
            .map(|block| beginning(&bare(block.text()), TITLE));
        let texts = first.into_iter().chain(others);
        let mut filled = texts
            .map(|text| fold(text.trim()))
            .filter(|text| !text.is_empty());
        filled.next().unwrap_or_else(|| self.slug.clone())
    }
}

impl Block {
    /// The text of the block, its sentences joined with what stands between them.
    pub fn text(&self) -> String {
        let mut joined = String::new();
        for sentence in &self.sentences {
            if let Some(text) = &sentence.text {
                joined.push_str(&sentence.before);
                joined.push_str(text);
            }
        }
        joined
    }
}

/// Where each sentence of a pairing stands: its row and which occurrence it is, from 0.
fn places<'r, 'a, 't>(pairing: &'r Pairing<'a, 't>) -> BTreeMap<Span, (&'r Row<'a, 't>, usize)> {
    let rows = pairing.rows.iter();
    let spans = rows.flat_map(|row| {
        let spans = row.unit.spans.iter().enumerate();
        spans.map(move |(occurrence, span)| (*span, (row, occurrence)))
    });
    spans.collect()
}

/// The beginning of a text of so many characters at most, cut between words.
pub(crate) fn beginning(text: &str, length: usize) -> String {
    let text = fold(text.trim());
    let Some((cut, _)) = text.char_indices().nth(length) else {
        return text;
    };
    let end = text[..cut].rfind(' ').unwrap_or(cut);
    let kept = text[..end].trim_end_matches(|c: char| !c.is_alphanumeric());
    format!("{kept}…")
}

/// A text with every run of white space as one blank; blanks at which no line breaks are letters, not white space.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for character in text.chars() {
        let unbreakable = matches!(character, '\u{a0}' | '\u{2007}' | '\u{202f}');
        match character.is_whitespace() && !unbreakable {
            true if folded.ends_with(' ') => {}
            true => folded.push(' '),
            false => folded.push(character),
        }
    }
    folded
}
