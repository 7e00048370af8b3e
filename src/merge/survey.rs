//! What a locale's file has of an article: which entry, block or junk belongs to which unit.

use std::cell::OnceCell;
use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashMap;

use super::Input;
use crate::catalog::{Block, Item};
use crate::segment::{SegmentId, Unit, normalise};

/// Item indexes of a locale's file, by the ids that the entries have after this run.
#[derive(Debug, Default)]
pub(super) struct Survey {
    /// Live entries: the first definition of each id.
    pub(super) live: FxHashMap<SegmentId, usize>,
    /// Ids with more than one live entry; they are not touched.
    pub(super) duplicate: BTreeSet<SegmentId>,
    /// Blocks outside the archive.
    pub(super) blocks: FxHashMap<SegmentId, Vec<usize>>,
    /// Blocks below `## Obsolete`.
    pub(super) archived: BTreeMap<SegmentId, Vec<usize>>,
    /// Junk that holds the id.
    pub(super) broken: BTreeMap<SegmentId, usize>,
    /// Items whose id changes, because a collision came or went.
    pub(super) renamed: Vec<(usize, SegmentId)>,
}

impl Survey {
    pub(super) fn new(input: &Input<'_, '_>) -> Survey {
        let (catalog, tag) = (input.catalog, input.tag);
        let mut survey = Survey::default();
        let renames = Renames::new(input);
        // Counted when the first collision comes or goes.
        let definitions = OnceCell::new();
        let defined = |id: SegmentId| {
            let definitions: &FxHashMap<SegmentId, usize> = definitions.get_or_init(|| {
                let mut definitions = FxHashMap::default();
                for id in catalog.entries().filter_map(|entry| entry.segment_id()) {
                    *definitions.entry(id).or_default() += 1;
                }
                definitions
            });
            definitions.get(&id).copied().unwrap_or_default()
        };
        for (index, item) in catalog.items.iter().enumerate() {
            match item {
                Item::Entry(entry) => {
                    let Some(id) = entry.segment_id() else {
                        continue;
                    };
                    let new = renames.apply(id, entry.tool.sentence(&entry.comment, tag));
                    // One of several keeps its id, and nobody's id becomes one that is taken.
                    let new = match new != id && (defined(id) > 1 || defined(new) > 0) {
                        true => id,
                        false => new,
                    };
                    survey.renamed.extend((new != id).then_some((index, new)));
                    match survey.live.entry(new) {
                        Entry::Occupied(_) => {
                            survey.duplicate.insert(new);
                        }
                        Entry::Vacant(free) => {
                            free.insert(index);
                        }
                    }
                }
                Item::Block(block) => {
                    let new = renames.apply(block.id, block.tool.sentence(&block.comment, tag));
                    survey
                        .renamed
                        .extend((new != block.id).then_some((index, new)));
                    let known = match block.archived {
                        true => survey.archived.entry(new).or_default(),
                        false => survey.blocks.entry(new).or_default(),
                    };
                    known.push(index);
                }
                Item::Junk(junk) => {
                    let ids = junk.ids.iter().filter_map(|id| SegmentId::parse(id.text()));
                    survey.broken.extend(ids.map(|id| (id, index)));
                }
                Item::Comment(_) => {}
            }
        }
        let duplicate = &survey.duplicate;
        survey.renamed.retain(|(_, id)| !duplicate.contains(id));
        survey
    }

    /// Whether the file has anything of a unit outside the archive.
    pub(super) fn has(&self, id: SegmentId) -> bool {
        self.live.contains_key(&id)
            || self.blocks.contains_key(&id)
            || self.broken.contains_key(&id)
    }
}

/// Ids that change their length because two sentences of the article have begun, or ceased, to collide.
struct Renames<'a, 'i, 't> {
    input: &'a Input<'i, 't>,
    /// Units with a long id, by its first ten characters.
    long: FxHashMap<SegmentId, Vec<&'a Unit>>,
    /// The old sentences by their ids of then; gathered for the first entry that does not name its own.
    old: OnceCell<FxHashMap<SegmentId, &'a str>>,
}

impl<'a, 'i, 't> Renames<'a, 'i, 't> {
    fn new(input: &'a Input<'i, 't>) -> Renames<'a, 'i, 't> {
        let mut long: FxHashMap<SegmentId, Vec<&Unit>> = FxHashMap::default();
        for unit in input.units.iter().filter(|unit| unit.id.is_long()) {
            long.entry(unit.id.shortened()).or_default().push(unit);
        }
        Renames {
            input,
            long,
            old: OnceCell::new(),
        }
    }

    fn unit(&self, id: SegmentId) -> Option<&'a Unit> {
        Some(&self.input.units[self.input.position(id)?])
    }

    fn old_sentence(&self, id: SegmentId) -> Option<&'a str> {
        let old = self.old.get_or_init(|| {
            let old = self.input.old.iter();
            old.map(|old| (old.id, old.sentence.as_str())).collect()
        });
        old.get(&id).copied()
    }

    fn apply(&self, id: SegmentId, sentence: Option<&'a str>) -> SegmentId {
        let sentence = || sentence.or_else(|| self.old_sentence(id));
        if let Some(unit) = self.unit(id) {
            return sentence()
                .and_then(|sentence| twin(unit, sentence))
                .unwrap_or(id);
        }
        let candidates = match id.is_long() {
            true => self.unit(id.shortened()).into_iter().collect(),
            false => self.long.get(&id).cloned().unwrap_or_default(),
        };
        let Some(sentence) = sentence().filter(|_| !candidates.is_empty()) else {
            return id;
        };
        let sentence = normalise(sentence);
        let same = |unit: &&&Unit| {
            unit.normalised == sentence && unit.id.other_length(&unit.normalised) == id
        };
        candidates.iter().find(same).map_or(id, |unit| unit.id)
    }
}

/// The longer id of a sentence that has the same ten characters as a unit and is another sentence: its twin.
pub(super) fn twin(unit: &Unit, sentence: &str) -> Option<SegmentId> {
    if sentence.is_empty() || sentence == unit.sentence || normalise(sentence) == unit.normalised {
        return None;
    }
    let [short, long] = SegmentId::both(sentence);
    (short == unit.id).then_some(long)
}

/// Whether a text stands in a block (a note alone is none).
pub(super) fn has_text(block: &Block<'_>) -> bool {
    block.text != crate::catalog::BlockText::Empty
}
