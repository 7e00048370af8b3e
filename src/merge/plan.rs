//! Where a new sentence's text comes from: the archive, a sentence that left, another article (docs/format.md, §5.3).
//!
//! Chosen once, from the state on disk before the run, and never refreshed.

use std::cell::OnceCell;

use super::replaced::replaced;
use super::survey::Survey;
use super::{Input, Lost};
use crate::catalog::{Block, BlockText, Item};
use crate::memory::Text;
use crate::segment::{SegmentId, Unit};
use crate::similarity::Comparator;

/// What becomes of a unit that the file does not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Decision {
    /// The archived text at this item is live again.
    Restore(usize),
    /// The archived draft at this item is the pending block it was.
    Return(usize),
    /// The text moves here from another article, live.
    Move(String),
    /// A pending block.
    Pending(Proposal),
}

/// A pending block to be written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Proposal {
    /// The `was: …` and `from: …` lines, without `# `.
    pub(super) marks: Vec<String>,
    /// A message (under any id) whose text is proposed; `None`: an empty block.
    pub(super) body: Option<String>,
}

/// Decides for every unit that the file lacks, in the order of the article.
pub(super) fn plan(input: &Input<'_, '_>, survey: &Survey) -> Vec<(usize, Decision)> {
    let mut decisions = Vec::new();
    let mut open = Vec::new();
    for (index, unit) in input
        .units
        .iter()
        .enumerate()
        .filter(|(_, unit)| !survey.has(unit.id))
    {
        match archived(input, survey, unit).or_else(|| moved(input, unit)) {
            Some(decision) => decisions.push((index, decision)),
            None => open.push(index),
        }
    }
    if !open.is_empty() {
        let mut proposals = replaced(input, survey, &open);
        for index in open {
            let proposal = proposals
                .remove(&index)
                .or_else(|| elsewhere(input, &input.units[index]));
            decisions.push((index, Decision::Pending(proposal.unwrap_or_default())));
        }
        decisions.sort_by_key(|(index, _)| *index);
    }
    decisions
}

/// The same sentence in this file's archive: a published text before a draft.
fn archived(input: &Input<'_, '_>, survey: &Survey, unit: &Unit) -> Option<Decision> {
    let items = survey.archived.get(&unit.id)?;
    let blocks = || {
        items
            .iter()
            .filter_map(|index| Some((*index, block(input, *index)?)))
    };
    let published =
        blocks().find(|(_, b)| b.text == BlockText::Message && !b.tool.has_draft_mark());
    match published {
        Some((index, _)) => Some(Decision::Restore(index)),
        None => blocks().next().map(|(index, _)| Decision::Return(index)),
    }
}

/// The same sentence in a file of an article that lost it in this run.
fn moved(input: &Input<'_, '_>, unit: &Unit) -> Option<Decision> {
    let slugs = input.lost.of(unit);
    if slugs.is_empty() {
        return None;
    }
    let has_lost = |slug: &str| {
        slugs
            .binary_search_by(|lost| lost.as_str().cmp(slug))
            .is_ok()
    };
    let ids = [unit.id, unit.id.other_length(&unit.normalised)];
    let mut texts: Vec<&Text<'_>> = ids.iter().flat_map(|id| input.memory.of_id(*id)).collect();
    texts.retain(|text| has_lost(text.slug) && translates(text, unit));
    // A live text counts before an archived one of the same article.
    texts.sort_by(|a, b| a.slug.cmp(b.slug).then(b.live.cmp(&a.live)));
    texts.dedup_by(|later, first| later.slug == first.slug);
    if let Some(first) = texts.first() {
        if texts
            .iter()
            .all(|text| crate::memory::same_text(&text.body, &first.body))
        {
            return Some(Decision::Move(first.body.to_string()));
        }
        let marks = vec![format!("from: {} 100%", first.slug)];
        return Some(Decision::Pending(Proposal {
            marks,
            body: Some(first.body.to_string()),
        }));
    }
    let pending = ids.iter().flat_map(|id| input.memory.pending_of_id(*id));
    let pending = pending.filter(|text| has_lost(text.slug) && text.sentence == unit.normalised);
    let first = pending.min_by_key(|text| text.slug)?;
    Some(Decision::Pending(Proposal {
        marks: first.marks.iter().map(|mark| (*mark).to_owned()).collect(),
        body: Some(first.body.clone()),
    }))
}

/// Whether a text stands under this unit's sentence, as far as its file says.
fn translates(text: &Text<'_>, unit: &Unit) -> bool {
    text.sentence.is_empty() || text.sentence == unit.normalised
}

/// An equal or similar text of another article, or of another sentence of this one.
fn elsewhere(input: &Input<'_, '_>, unit: &Unit) -> Option<Proposal> {
    // Of this article only live texts: what left it has been looked at already.
    let offered = |text: &&Text<'_>| {
        text.slug != input.slug || text.live && input.position(text.id).is_some()
    };
    let equal = [unit.id, unit.id.other_length(&unit.normalised)].into_iter();
    let equal = equal.flat_map(|id| input.memory.of_id(id));
    let equal = equal.filter(|text| text.sentence == unit.normalised);
    let best = equal
        .filter(offered)
        .min_by_key(|text| preference(input, text));
    let (text, percent) = match best {
        Some(text) => (text, 100),
        None => {
            let comparator = OnceCell::new();
            let similar = input.memory.similar(&unit.normalised);
            // Of equal sentences another article's comes first here, too.
            let similar = similar.filter_map(|texts| {
                let other = texts.clone().find(|text| text.slug != input.slug);
                other.or_else(|| texts.into_iter().find(offered))
            });
            let similar = similar.filter_map(|text| {
                let comparator = comparator.get_or_init(|| Comparator::new(&unit.normalised));
                let score = comparator.score(&text.sentence, input.similarity)?;
                Some((score, text))
            });
            let (score, text) = similar.min_by(|(score, text), (other, other_text)| {
                let rank = other.rank.total_cmp(&score.rank);
                rank.then_with(|| preference(input, text).cmp(&preference(input, other_text)))
            })?;
            (text, score.percent())
        }
    };
    let name = match text.slug == input.slug {
        true => text.id.to_string(),
        false => text.slug.to_owned(),
    };
    Some(Proposal {
        marks: vec![format!("from: {name} {percent}%")],
        body: Some(text.body.to_string()),
    })
}

/// Of texts that are equally similar the first is offered: another article's, a live one, one of the first article, the
/// first of its file.
fn preference<'m>(input: &Input<'_, '_>, text: &'m Text<'_>) -> (bool, bool, &'m str, SegmentId) {
    (text.slug == input.slug, !text.live, text.slug, text.id)
}

fn block<'a, 't>(input: &Input<'a, 't>, index: usize) -> Option<&'a Block<'t>> {
    match &input.catalog.items[index] {
        Item::Block(block) => Some(block),
        _ => None,
    }
}

impl Lost {
    /// The articles that lost a unit's sentence in this run, in order.
    fn of(&self, unit: &Unit) -> &[String] {
        self.0.get(&unit.normalised).map_or(&[], Vec::as_slice)
    }
}
