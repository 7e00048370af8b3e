//! Where a new sentence's text comes from: the archive, a sentence that left, another article (docs/format.md, §5.3).
//!
//! Chosen once, from the state on disk before the run, and never refreshed.

use std::collections::{BTreeMap, BTreeSet};

use super::lines;
use super::similarity::{Comparator, percent};
use super::survey::{Survey, has_text};
use super::{Input, Lost};
use crate::catalog::{Block, BlockText, Item, Origin};
use crate::memory::{Text, join_texts, live_id};
use crate::segment::{SegmentId, Unit, normalise, plain};

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

/// A sentence that has left, with its text.
struct Candidate {
    /// The sentence, normalised.
    sentence: String,
    /// The sentences that the text translates.
    was: Vec<String>,
    body: String,
    /// The body without its id.
    text: String,
    live: bool,
    /// Its place in the old article, if it was there.
    position: Option<usize>,
    /// Its place in the file.
    item: usize,
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
    let ids = [unit.id, unit.id.other_length(&unit.normalised)];
    let mut texts: Vec<&Text> = ids.iter().flat_map(|id| input.memory.of_id(*id)).collect();
    texts.retain(|text| slugs.contains(&text.slug) && translates(text, unit));
    // A live text counts before an archived one of the same article.
    texts.sort_by(|a, b| a.slug.cmp(&b.slug).then(b.live.cmp(&a.live)));
    texts.dedup_by(|later, first| later.slug == first.slug);
    if let Some(first) = texts.first() {
        if texts
            .iter()
            .all(|text| crate::memory::same_text(&text.body, &first.body))
        {
            return Some(Decision::Move(first.body.clone()));
        }
        let marks = vec![format!("from: {} 100%", first.slug)];
        return Some(Decision::Pending(Proposal {
            marks,
            body: Some(first.body.clone()),
        }));
    }
    let pending = input
        .memory
        .pending
        .iter()
        .filter(|p| slugs.contains(&p.slug) && p.sentence == unit.normalised);
    let first = pending.min_by(|a, b| a.slug.cmp(&b.slug))?;
    Some(Decision::Pending(Proposal {
        marks: first.marks.clone(),
        body: Some(first.body.clone()),
    }))
}

/// Whether a text stands under this unit's sentence, as far as its file says.
fn translates(text: &Text, unit: &Unit) -> bool {
    text.sentence.is_empty() || text.sentence == unit.normalised
}

/// Proposals from sentences that left: by similarity, or one for one between unchanged neighbours.
fn replaced(input: &Input<'_, '_>, survey: &Survey, open: &[usize]) -> BTreeMap<usize, Proposal> {
    let candidates = candidates(input, survey);
    if candidates.is_empty() {
        return BTreeMap::new();
    }
    let pairs = adjacent_pairs(&candidates);
    let swaps = swaps(input, open, &candidates);
    let mut matches = Vec::new();
    for &index in open {
        let comparator = Comparator::new(&input.units[index].normalised);
        let place = expected_position(input, index);
        let mut push = |score: f64, members: Vec<usize>| {
            let first = &candidates[members[0]];
            let distance = match (place, first.position) {
                (Some(place), Some(position)) => place.abs_diff(position),
                _ => usize::MAX,
            };
            matches.push(Match {
                score,
                index,
                live: first.live,
                distance,
                item: first.item,
                members,
            });
        };
        for (number, candidate) in candidates.iter().enumerate() {
            let score = comparator.score(&candidate.sentence, input.similarity);
            let swapped = swaps.get(&index) == Some(&number);
            // A sentence that stands where the other stood is its new version, however little is left of it.
            if let Some(score) = score.or(swapped.then_some(input.similarity)) {
                push(score, vec![number]);
            }
        }
        for &(first, second) in &pairs {
            let joined = format!(
                "{} {}",
                candidates[first].sentence, candidates[second].sentence
            );
            let Some(score) = comparator.score(&joined, input.similarity) else {
                continue;
            };
            let single = [first, second].map(|n| {
                comparator
                    .score(&candidates[n].sentence, 0.0)
                    .unwrap_or(0.0)
            });
            if single.iter().all(|single| score > *single) {
                push(score, vec![first, second]);
            }
        }
    }
    matches.sort_by(Match::order);
    let mut used = BTreeSet::new();
    let mut proposals = BTreeMap::new();
    for Match { index, members, .. } in matches {
        // A copy and its original are one text, and it serves once.
        let texts = members.iter().map(|member| &candidates[*member]);
        let texts: Vec<_> = texts.map(|text| (&text.was, &text.text)).collect();
        if proposals.contains_key(&index) || texts.iter().any(|text| used.contains(text)) {
            continue;
        }
        let comparator = Comparator::new(&input.units[index].normalised);
        proposals.insert(index, proposal(&candidates, &members, &comparator));
        used.extend(texts);
    }
    proposals
}

/// A text that could be proposed for a unit.
struct Match {
    score: f64,
    /// The unit.
    index: usize,
    live: bool,
    distance: usize,
    item: usize,
    /// One candidate, or two that were merged.
    members: Vec<usize>,
}

impl Match {
    /// Best first: similarity, live before archived, near before far, late in the file before early.
    fn order(&self, other: &Match) -> std::cmp::Ordering {
        other
            .score
            .total_cmp(&self.score)
            .then(other.live.cmp(&self.live))
            .then(self.distance.cmp(&other.distance))
            .then(other.item.cmp(&self.item))
            .then(self.index.cmp(&other.index))
    }
}

/// The pending block that candidates give: `was:` names what the text translates.
fn proposal(candidates: &[Candidate], members: &[usize], comparator: &Comparator) -> Proposal {
    let texts: Vec<_> = members.iter().map(|member| &candidates[*member]).collect();
    let marks = texts
        .iter()
        .flat_map(|text| &text.was)
        .map(|was| format!("was: {was}"))
        .collect();
    let body = match texts.as_slice() {
        [first, second] => join_texts(&first.body, &second.body).unwrap_or_else(|| {
            let score = |text: &Candidate| comparator.score(&text.sentence, 0.0).unwrap_or(0.0);
            if score(second) > score(first) {
                second.body.clone()
            } else {
                first.body.clone()
            }
        }),
        _ => texts[0].body.clone(),
    };
    Proposal {
        marks,
        body: Some(body),
    }
}

/// The sentences that have left: entries of the file, live or obsolete with text, whose id is not in the article.
fn candidates(input: &Input<'_, '_>, survey: &Survey) -> Vec<Candidate> {
    let renamed: BTreeMap<_, _> = survey.renamed.iter().copied().collect();
    let old_sentence = |id: SegmentId| {
        input
            .old_position(id)
            .map(|index| input.old[index].sentence.as_str())
    };
    let mut candidates = Vec::new();
    for (item, content) in input.catalog.items.iter().enumerate() {
        let (id, own, was, body, live) = match content {
            Item::Entry(entry) => {
                let Some(id) = live_id(entry) else { continue };
                let own = entry.tool.sentence(&entry.comment, input.tag);
                (
                    id,
                    own,
                    Vec::new(),
                    entry.body(input.catalog.text).to_owned(),
                    true,
                )
            }
            Item::Block(block) if has_text(block) => {
                if !is_candidate(input, block) {
                    continue;
                }
                let own = block.tool.sentence(&block.comment, input.tag);
                (
                    block.id,
                    own,
                    block.tool.was_sentences(&block.comment),
                    block.uncommented(),
                    false,
                )
            }
            _ => continue,
        };
        let id = renamed.get(&item).copied().unwrap_or(id);
        let Some(sentence) = own
            .or_else(|| old_sentence(id))
            .filter(|_| input.position(id).is_none())
        else {
            continue;
        };
        let was = match was.is_empty() {
            true => vec![plain(sentence)],
            false => was.into_iter().map(str::to_owned).collect(),
        };
        let position = input.old_position(id);
        candidates.push(Candidate {
            sentence: normalise(sentence),
            was,
            text: lines::without_id(&body).replace("\r\n", "\n"),
            body,
            live,
            position,
            item,
        });
    }
    candidates
}

/// A text that was only proposed (`from:`) and is no draft is nobody's translation. In the archive all such are drafts.
fn is_candidate(input: &Input<'_, '_>, block: &Block<'_>) -> bool {
    let pending = !block.archived && input.old_position(block.id).is_some();
    match block.tool.origin() {
        Some(Origin::Similar(..)) if pending => block.has_note() || !input.memory.is_copy(block),
        _ => true,
    }
}

/// Candidates that stood next to each other in the old article.
fn adjacent_pairs(candidates: &[Candidate]) -> Vec<(usize, usize)> {
    let mut placed: Vec<_> = candidates
        .iter()
        .enumerate()
        .filter_map(|(number, c)| Some((c.position?, number)))
        .collect();
    placed.sort_unstable();
    let adjacent = placed.windows(2).filter(|pair| pair[0].0 + 1 == pair[1].0);
    adjacent.map(|pair| (pair[0].1, pair[1].1)).collect()
}

/// Units that replace one sentence between unchanged neighbours, with the candidate that they replace.
///
/// At the start or the end of the article one unchanged neighbour is enough.
fn swaps(
    input: &Input<'_, '_>,
    open: &[usize],
    candidates: &[Candidate],
) -> BTreeMap<usize, usize> {
    let placed = candidates
        .iter()
        .enumerate()
        .filter_map(|(number, c)| Some((c.position?, number)));
    let left: BTreeMap<usize, usize> = placed.collect();
    let mut swaps = BTreeMap::new();
    for &index in open {
        let old_of = |unit: Option<&Unit>| unit.map(|unit| input.old_position(unit.id));
        let before = old_of(
            index
                .checked_sub(1)
                .and_then(|index| input.units.get(index)),
        );
        let after = old_of(input.units.get(index + 1));
        let position = match (before, after) {
            (Some(Some(before)), Some(Some(after))) if before + 2 == after => before + 1,
            (Some(Some(before)), None) if before + 2 == input.old.len() => before + 1,
            (None, Some(Some(1))) => 0,
            _ => continue,
        };
        if let Some(number) = left.get(&position) {
            swaps.insert(index, *number);
        }
    }
    swaps
}

/// Where a unit would have stood in the old article: behind its nearest preceding sentence that was there.
fn expected_position(input: &Input<'_, '_>, index: usize) -> Option<usize> {
    let before = input.units[..index].iter().rev().take(50);
    let old = before.filter_map(|unit| input.old_position(unit.id)).next();
    old.map(|position| position + 1).or(Some(index))
}

/// A similar or equal text of another article, or of another sentence of this one.
fn elsewhere(input: &Input<'_, '_>, unit: &Unit) -> Option<Proposal> {
    let comparator = Comparator::new(&unit.normalised);
    let mut best: Option<(f64, bool, &Text)> = None;
    for text in input
        .memory
        .texts
        .iter()
        .filter(|text| !text.sentence.is_empty())
    {
        let own = text.slug == input.slug;
        // Of this article only live texts: what left it has been looked at already.
        if own && (!text.live || input.position(text.id).is_none()) {
            continue;
        }
        let threshold = best.map_or(input.similarity, |(score, ..)| score);
        let Some(score) = comparator.score(&text.sentence, threshold) else {
            continue;
        };
        let better = best.is_none_or(|(best_score, best_own, best_text)| {
            let order = score.total_cmp(&best_score);
            let order = order
                .then(best_own.cmp(&own))
                .then(text.live.cmp(&best_text.live));
            order.then_with(|| best_text.slug.cmp(&text.slug)).is_gt()
        });
        if better {
            best = Some((score, own, text));
        }
    }
    let (score, own, text) = best?;
    let name = if own {
        text.id.to_string()
    } else {
        text.slug.clone()
    };
    let percent = percent(score, text.sentence == unit.normalised);
    Some(Proposal {
        marks: vec![format!("from: {name} {percent}%")],
        body: Some(text.body.clone()),
    })
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
