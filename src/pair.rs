//! Reference against target: what every unit of an article, or every entry of a plain file, has in a locale.
//!
//! Comes in: units (or a reference catalogue) and the locale's catalogue. Goes out: rows in the order of the
//! reference, each with its state, and what is left over (docs/format.md, §5.2).

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Expression, InlineExpression, PatternElement};
use rustc_hash::{FxHashMap, FxHashSet};
use serde::{Deserialize, Serialize};

use crate::catalog::{Block, Catalog, Entry, EntryKind, Item, Junk, Pattern};
use crate::segment::{SegmentId, Unit};
use crate::text::Span;
use crate::waiver::waivers;

/// What a unit is in a locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Live, with a value.
    Translated,
    /// Pending, with the translation of an older sentence.
    Stale,
    /// Pending or absent, or live without a value.
    Untranslated,
    /// Left out on purpose.
    Omitted,
    /// Its id stands in junk.
    Broken,
    /// In the file, but not in the article.
    Obsolete,
}

impl State {
    /// All states, in the order of reports.
    pub const ALL: [State; 6] = [
        State::Translated,
        State::Stale,
        State::Untranslated,
        State::Omitted,
        State::Broken,
        State::Obsolete,
    ];

    /// The name in JSON and tables.
    pub fn name(self) -> &'static str {
        match self {
            State::Translated => "translated",
            State::Stale => "stale",
            State::Untranslated => "untranslated",
            State::Omitted => "omitted",
            State::Broken => "broken",
            State::Obsolete => "obsolete",
        }
    }
}

/// What the locale's file has of a unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Found<'a, 't> {
    /// Nothing.
    Nothing,
    /// A live entry.
    Entry(&'a Entry<'t>),
    /// A pending block.
    Block(&'a Block<'t>),
    /// Junk that holds the id.
    Junk(&'a Junk<'t>),
}

/// A unit of an article in a locale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Row<'a, 't> {
    /// The unit.
    pub unit: &'a Unit,
    /// What the file has of it.
    pub found: Found<'a, 't>,
    /// What that makes it.
    pub state: State,
}

impl Row<'_, '_> {
    /// Where what the file has of it stands.
    pub fn span(&self) -> Option<Span> {
        match self.found {
            Found::Nothing => None,
            Found::Entry(entry) => Some(entry.span),
            Found::Block(block) => Some(block.span),
            Found::Junk(junk) => Some(junk.span),
        }
    }
}

/// Where an entry would go: on the line behind the nearest preceding one that the file has, `before`.
pub fn gap_behind(before: Option<Span>, catalog: &Catalog<'_>) -> Span {
    let Some(span) = before.or_else(|| catalog.items.first().map(Item::span)) else {
        return Span::default();
    };
    let rest = &catalog.text[span.end as usize..];
    Span::at(span.end as usize + rest.find('\n').map_or(rest.len(), |newline| newline + 1))
}

/// An article in a locale.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pairing<'a, 't> {
    /// The units, in the order of the article.
    pub rows: Vec<Row<'a, 't>>,
    /// Entries and blocks with an article's id that the article does not have, and archived drafts, in file order.
    pub obsolete: Vec<&'a Item<'t>>,
}

/// Pairs an article's units with a locale's file.
pub fn pair<'a, 't>(units: &'a [Unit], catalog: &'a Catalog<'t>) -> Pairing<'a, 't> {
    let ids: FxHashSet<_> = units.iter().map(|unit| unit.id).collect();
    let mut live: FxHashMap<SegmentId, &Entry<'t>> = FxHashMap::default();
    let mut pending: FxHashMap<SegmentId, &Block<'t>> = FxHashMap::default();
    let mut broken: FxHashMap<SegmentId, &Junk<'t>> = FxHashMap::default();
    let mut obsolete = Vec::new();
    for item in &catalog.items {
        match item {
            Item::Entry(entry) => {
                let Some(id) = entry.segment_id() else {
                    continue;
                };
                if ids.contains(&id) {
                    live.entry(id).or_insert(entry);
                } else {
                    obsolete.push(item);
                }
            }
            Item::Block(block) if !ids.contains(&block.id) => obsolete.push(item),
            Item::Block(block) => {
                // A block outside the archive is the pending one, wherever the archive has the id too.
                let known = pending.entry(block.id).or_insert(block);
                if known.archived && !block.archived {
                    *known = block;
                }
            }
            Item::Junk(junk) => {
                for id in junk.ids.iter().filter_map(|id| SegmentId::parse(id.text())) {
                    broken.entry(id).or_insert(junk);
                }
            }
            Item::Comment(_) => {}
        }
    }
    let rows = units.iter().map(|unit| {
        let (found, state) = match (
            live.get(&unit.id),
            pending.get(&unit.id),
            broken.get(&unit.id),
        ) {
            (Some(entry), ..) if is_empty(entry) => (Found::Entry(entry), State::Untranslated),
            (Some(entry), ..) => (Found::Entry(entry), State::Translated),
            (None, _, Some(junk)) => (Found::Junk(junk), State::Broken),
            (None, Some(block), _) => (Found::Block(block), block_state(block)),
            (None, None, None) => (Found::Nothing, State::Untranslated),
        };
        Row { unit, found, state }
    });
    let rows: Vec<_> = rows.collect();
    let drafts = catalog.items.iter().filter(|item| match item {
        Item::Block(block) => {
            block.archived && block.tool.has_draft_mark() && live.contains_key(&block.id)
        }
        _ => false,
    });
    obsolete.extend(drafts);
    obsolete.sort_by_key(|item| item.span());
    Pairing { rows, obsolete }
}

fn block_state(block: &Block<'_>) -> State {
    let omitted = waivers(&block.comment)
        .iter()
        .any(|waiver| waiver.allows("missing-entry", None));
    match block.tool.was.is_empty() {
        _ if omitted => State::Omitted,
        true => State::Untranslated,
        false => State::Stale,
    }
}

/// Whether an entry has no value, or one that renders nothing but white space.
pub fn is_empty(entry: &Entry<'_>) -> bool {
    entry.value.as_ref().is_none_or(is_blank)
}

/// Whether a value renders nothing but white space, whatever the arguments.
pub fn is_blank(pattern: &Pattern<'_>) -> bool {
    pattern.elements.iter().all(|element| match element {
        PatternElement::TextElement { value } => value.text().trim().is_empty(),
        PatternElement::Placeable { expression } => match expression {
            Expression::Inline(InlineExpression::StringLiteral { value }) => {
                value.text().trim().is_empty()
            }
            Expression::Inline(_) => false,
            Expression::Select { variants, .. } => {
                variants.iter().all(|variant| is_blank(&variant.value))
            }
        },
    })
}

/// An entry of a plain Fluent file in a locale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PlainRow<'a, 't> {
    /// The reference's entry.
    pub reference: &'a Entry<'t>,
    /// The locale's entry of the same id: the last one, as Fluent tools compare it.
    pub target: Option<&'a Entry<'t>>,
    /// Whether the id stands in junk.
    pub broken: bool,
}

/// Pairs a reference file with a locale's file; what the locale has besides comes second.
pub fn pair_plain<'a, 't>(
    reference: &'a Catalog<'t>,
    target: &'a Catalog<'t>,
) -> (Vec<PlainRow<'a, 't>>, Vec<&'a Entry<'t>>) {
    let key = |entry: &Entry<'t>| (entry.kind, entry.id.text());
    let targets: BTreeMap<(EntryKind, &str), &Entry<'t>> =
        target.entries().map(|e| (key(e), e)).collect();
    let known: BTreeSet<_> = reference.entries().map(key).collect();
    let junk: BTreeSet<&str> = target.junk_ids().collect();
    let reference_junk: BTreeSet<&str> = reference.junk_ids().collect();
    let mut seen = BTreeSet::new();
    let rows = reference
        .entries()
        .filter(|entry| seen.insert(key(entry)))
        .map(|entry| PlainRow {
            reference: entry,
            target: targets.get(&key(entry)).copied(),
            broken: junk.contains(entry.name().as_str()),
        });
    let rows = rows.collect();
    let rest = target
        .entries()
        .filter(|entry| {
            !known.contains(&key(entry)) && !reference_junk.contains(entry.name().as_str())
        })
        .collect();
    (rows, rest)
}
