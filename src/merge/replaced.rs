//! Old translations for new sentences: which sentence that has left a new one replaces (docs/format.md, §5.3).

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use super::Input;
use super::plan::Proposal;
use super::survey::{Survey, has_text};
use crate::catalog::{Block, Item, Origin, without_id};
use crate::memory::join_texts;
use crate::segment::{SegmentId, Unit, normalise, plain};
use crate::similarity::{Comparator, Index, similarity};

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

/// Proposals from sentences that left: by similarity, or one for one between unchanged neighbours.
///
/// `open` are the places of the new sentences in the article.
pub(super) fn replaced(
    input: &Input<'_, '_>,
    survey: &Survey,
    open: &[usize],
) -> BTreeMap<usize, Proposal> {
    let candidates = candidates(input, survey);
    if candidates.is_empty() {
        return BTreeMap::new();
    }
    let mut matches = matches(input, &candidates, open);
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
        let members: Vec<_> = members.iter().map(|member| &candidates[*member]).collect();
        proposals.insert(index, proposal(&members, &input.units[index]));
        used.extend(texts);
    }
    proposals
}

/// Every pair of a new sentence and what it may replace.
fn matches(input: &Input<'_, '_>, candidates: &[Candidate], open: &[usize]) -> Vec<Match> {
    let placed = placed(candidates);
    let pairs = adjacent_pairs(&placed);
    let swaps = swaps(input, open, &placed);
    // Sentences that left, and behind them two neighbours joined.
    let joined = pairs.iter().map(|pair| {
        let sentences = pair.map(|member| candidates[member].sentence.as_str());
        sentences.join(" ")
    });
    let joined: Vec<String> = joined.collect();
    let single = candidates.iter().map(|candidate| &candidate.sentence);
    let index = Index::new(single.chain(&joined).map(String::as_str));
    let mut matches = Vec::new();
    for &unit in open {
        let normalised = &input.units[unit].normalised;
        let place = expected_position(input, unit);
        let mut push = |rank: f64, members: Vec<usize>| {
            let first = &candidates[members[0]];
            let distance = match (place, first.position) {
                (Some(place), Some(position)) => place.abs_diff(position),
                _ => usize::MAX,
            };
            matches.push(Match {
                rank,
                index: unit,
                live: first.live,
                distance,
                item: first.item,
                members,
            });
        };
        // A sentence that stands where the other stood is its new version, however little is left of it.
        let swapped = swaps.get(&unit).copied();
        let mut found = index.candidates(normalised);
        found.extend(swapped.filter(|swapped| !found.contains(swapped)));
        let comparator = Comparator::new(normalised);
        for number in found {
            match candidates.get(number) {
                Some(candidate) => {
                    let score = comparator.score(&candidate.sentence, input.similarity);
                    let rank = score.map(|score| score.rank);
                    let swapped = swapped == Some(number);
                    if let Some(rank) = rank.or(swapped.then_some(input.similarity)) {
                        push(rank, vec![number]);
                    }
                }
                None => {
                    let number = number - candidates.len();
                    let Some(score) = comparator.score(&joined[number], input.similarity) else {
                        continue;
                    };
                    let single = pairs[number]
                        .iter()
                        .filter_map(|member| comparator.score(&candidates[*member].sentence, 0.0));
                    let single: Vec<_> = single.collect();
                    if single
                        .iter()
                        .all(|single| score.similarity > single.similarity)
                    {
                        // Then both texts are offered, however many words the better one shares.
                        let ranks = single.iter().map(|single| single.rank);
                        push(ranks.fold(score.rank, f64::max), pairs[number].to_vec());
                    }
                }
            }
        }
    }
    matches
}

/// A text that could be proposed for a unit.
struct Match {
    rank: f64,
    /// The unit.
    index: usize,
    live: bool,
    distance: usize,
    item: usize,
    /// One candidate, or two that were merged.
    members: Vec<usize>,
}

impl Match {
    /// Best first: similarity, two merged before one of them, live before archived, near before far, late in the file before early.
    fn order(&self, other: &Match) -> Ordering {
        other
            .rank
            .total_cmp(&self.rank)
            .then(other.members.len().cmp(&self.members.len()))
            .then(other.live.cmp(&self.live))
            .then(self.distance.cmp(&other.distance))
            .then(other.item.cmp(&self.item))
            .then(self.index.cmp(&other.index))
    }
}

/// The pending block that one sentence or two give: `was:` names what the text translates.
fn proposal(texts: &[&Candidate], unit: &Unit) -> Proposal {
    let marks = texts
        .iter()
        .flat_map(|text| &text.was)
        .map(|was| format!("was: {was}"))
        .collect();
    let body = match texts {
        [first, second] => join_texts(&first.body, &second.body).unwrap_or_else(|| {
            let score = |text: &Candidate| similarity(&unit.normalised, &text.sentence);
            match score(second) > score(first) {
                true => second.body.clone(),
                false => first.body.clone(),
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
        let id = match content {
            Item::Entry(entry) => entry.segment_id(),
            Item::Block(block) => Some(block.id),
            Item::Comment(_) | Item::Junk(_) => None,
        };
        let Some(id) = id.map(|id| renamed.get(&item).copied().unwrap_or(id)) else {
            continue;
        };
        if input.position(id).is_some() {
            continue;
        }
        // Of entries with one id the first is live; what the others say, no reader has seen.
        if content.entry().is_some() && survey.live.get(&id) != Some(&item) {
            continue;
        }
        let (own, was, body, live) = match content {
            Item::Entry(entry) => {
                let body = entry.body(input.catalog.text).to_owned();
                let own = entry.tool.sentence(&entry.comment, input.tag);
                (own, Vec::new(), body, true)
            }
            Item::Block(block) if has_text(block) && is_candidate(input, block) => {
                let was = block.tool.was_sentences(&block.comment);
                let own = block.tool.sentence(&block.comment, input.tag);
                (own, was, block.uncommented(), false)
            }
            _ => continue,
        };
        let Some(sentence) = own.or_else(|| old_sentence(id)) else {
            continue;
        };
        let was = match was.is_empty() {
            true => vec![plain(sentence).into_owned()],
            false => was.into_iter().map(str::to_owned).collect(),
        };
        candidates.push(Candidate {
            sentence: normalise(sentence).into_owned(),
            was,
            text: without_id(&body).replace("\r\n", "\n"),
            body,
            live,
            position: input.old_position(id),
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

/// The candidates by their places in the old article: of several texts of a sentence the live one, else the last.
fn placed(candidates: &[Candidate]) -> BTreeMap<usize, usize> {
    let mut placed = BTreeMap::new();
    for (number, candidate) in candidates.iter().enumerate() {
        let Some(position) = candidate.position else {
            continue;
        };
        let best = placed.entry(position).or_insert(number);
        if candidate.live || !candidates[*best].live {
            *best = number;
        }
    }
    placed
}

/// Candidates that stood next to each other in the old article.
fn adjacent_pairs(placed: &BTreeMap<usize, usize>) -> Vec<[usize; 2]> {
    let pairs = placed.iter().filter_map(|(position, first)| {
        let second = placed.get(&(position + 1))?;
        Some([*first, *second])
    });
    pairs.collect()
}

/// Units that replace one sentence between unchanged neighbours, with the candidate that they replace.
///
/// At the start or the end of the article one unchanged neighbour is enough.
fn swaps(
    input: &Input<'_, '_>,
    open: &[usize],
    placed: &BTreeMap<usize, usize>,
) -> BTreeMap<usize, usize> {
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
        if let Some(number) = placed.get(&position) {
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
