//! The changes that bring a locale's catalogue up to date with its article.
//!
//! Comes in: units, the file as it stands, the old reference, what the locale has translated. Goes out: the new text
//! of the file. Nothing that a translator wrote is lost, and no byte outside the edited entries changes
//! (docs/format.md, §5.3).

mod archive;
mod leave;
mod lines;
mod place;
mod plan;
mod replaced;
mod sheet;
mod survey;

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashMap;

use crate::catalog::{Block, BlockText, Catalog, Entry, Item, OBSOLETE};
use crate::memory::Memory;
use crate::reference::OldUnit;
use crate::segment::{SegmentId, Unit, normalise};
use lines::Lines;
use plan::{Decision, plan};
use sheet::{NodeId, Sheet};
use survey::{Survey, twin};

/// What a merge works on: one article in one locale.
pub struct Input<'a, 't> {
    /// The locale's file.
    pub catalog: &'a Catalog<'t>,
    /// The article.
    pub slug: &'a str,
    /// Its units now, in order; none if the article is gone.
    pub units: &'a [Unit],
    /// Its units when the reference was last written.
    pub old: &'a [OldUnit],
    /// What the locale has translated, from before the run.
    pub memory: &'a Memory<'t>,
    /// Sentences that articles lost in this run.
    pub lost: &'a Lost,
    /// The source locale's tag.
    pub tag: &'a str,
    /// How similar a sentence must be to one that left (0 to 1).
    pub similarity: f64,
    /// Whether obsolete blocks go.
    pub prune: bool,
    positions: FxHashMap<SegmentId, usize>,
    old_positions: FxHashMap<SegmentId, usize>,
}

/// Settings of a merge that do not depend on the locale.
#[derive(Clone, Copy, Debug)]
pub struct Options<'a> {
    /// The source locale's tag.
    pub tag: &'a str,
    /// How similar a sentence must be to one that left (0 to 1).
    pub similarity: f64,
    /// Whether obsolete blocks go.
    pub prune: bool,
}

/// Sentences (normalised) that articles lost in this run, with those articles' slugs in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lost(pub BTreeMap<String, Vec<String>>);

/// What a merge gives.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merged {
    /// The new text of the file; `None` if nothing was edited.
    pub text: Option<String>,
    /// New pending blocks without a proposal.
    pub added: usize,
    /// New pending blocks with an old translation or a suggestion.
    pub proposed: usize,
    /// Texts that are live again or came from another article.
    pub restored: usize,
    /// Entries and drafts that moved to the archive.
    pub archived: usize,
    /// Obsolete blocks that `--prune` dropped: their ids.
    pub pruned: Vec<String>,
    /// Whether a unit that the file had before may be in another state now.
    pub restated: bool,
}

impl<'a, 't> Input<'a, 't> {
    /// The input for one article and locale.
    pub fn new(
        catalog: &'a Catalog<'t>,
        slug: &'a str,
        (units, old): (&'a [Unit], &'a [OldUnit]),
        (memory, lost): (&'a Memory<'t>, &'a Lost),
        options: Options<'a>,
    ) -> Input<'a, 't> {
        let Options {
            tag,
            similarity,
            prune,
        } = options;
        let positions = units
            .iter()
            .enumerate()
            .map(|(index, unit)| (unit.id, index))
            .collect();
        Input {
            old_positions: old_positions(units, old),
            catalog,
            slug,
            units,
            old,
            memory,
            lost,
            tag,
            similarity,
            prune,
            positions,
        }
    }

    /// Where a sentence stands in the article.
    fn position(&self, id: SegmentId) -> Option<usize> {
        self.positions.get(&id).copied()
    }

    /// Where a sentence stood when the reference was last written.
    fn old_position(&self, id: SegmentId) -> Option<usize> {
        self.old_positions.get(&id).copied()
    }
}

/// Where sentences stood in the old article, by the ids of then and, where a collision has come or gone, of now.
fn old_positions(units: &[Unit], old: &[OldUnit]) -> FxHashMap<SegmentId, usize> {
    let then = old.iter().enumerate().map(|(index, old)| (old.id, index));
    let mut positions: FxHashMap<SegmentId, usize> = then.collect();
    for unit in units {
        match positions.get(&unit.id) {
            // The same id, and yet another sentence: its twin stood there.
            Some(&index) => {
                if let Some(id) = twin(unit, &old[index].sentence) {
                    positions.remove(&unit.id);
                    positions.insert(id, index);
                }
            }
            None if old.is_empty() => {}
            None => {
                if let Some(&index) = positions.get(&unit.id.other_length(&unit.normalised))
                    && normalise(&old[index].sentence) == unit.normalised
                {
                    positions.insert(unit.id, index);
                }
            }
        }
    }
    positions
}

/// Merges one article into one locale's file.
pub fn merge(input: &Input<'_, '_>) -> Merged {
    let survey = Survey::new(input);
    let decisions = plan(input, &survey);
    let is_new = |(_, decision): &(usize, Decision)| matches!(decision, Decision::Pending(_));
    let is_junk = |item: &Item<'_>| matches!(item, Item::Junk(_));
    let restated = !decisions.iter().all(is_new)
        || !survey.renamed.is_empty()
        || input.catalog.items.iter().any(is_junk);
    let sheet = Sheet::new(input.catalog);
    let nodes = vec![None; input.units.len()];
    let mut merge = Merge {
        input,
        survey,
        sheet,
        nodes,
        merged: Merged {
            restated,
            ..Merged::default()
        },
        taken: BTreeSet::new(),
        archive: Vec::new(),
    };
    if input.prune {
        merge.prune(&decisions);
    }
    merge.rename();
    merge.leave(&decisions);
    merge.fill_archive();
    merge.refresh();
    merge.reorder();
    for (index, decision) in decisions {
        merge.add(index, decision);
    }
    merge.close_headings();
    merge.close_archive();
    merge.separate();
    Merged {
        text: merge.sheet.finish(),
        ..merge.merged
    }
}

struct Merge<'a, 't> {
    input: &'a Input<'a, 't>,
    survey: Survey,
    sheet: Sheet<'t>,
    /// Where each unit's entry, block or junk stands, outside the archive.
    nodes: Vec<Option<NodeId>>,
    merged: Merged,
    /// Items that have been taken out of the sheet.
    taken: BTreeSet<usize>,
    /// Blocks on their way to the archive.
    archive: Vec<(SegmentId, String)>,
}

impl<'t> Merge<'_, 't> {
    /// Rewrites ids whose length has changed.
    fn rename(&mut self) {
        for (index, id) in std::mem::take(&mut self.survey.renamed) {
            let item = &self.input.catalog.items[index];
            let (old, start) = match item {
                Item::Entry(entry) => (entry.id.span(), item.span().start),
                Item::Block(block) => (block.id_span, item.span().start),
                _ => continue,
            };
            let mut text = self.sheet.text(index).to_owned();
            let range = (old.start - start) as usize..(old.end - start) as usize;
            text.replace_range(range, &id.to_string());
            self.sheet.set_text(index, text);
        }
    }

    /// Brings the tool lines of what stays up to date, and notes where each unit stands.
    fn refresh(&mut self) {
        for (position, unit) in self.input.units.iter().enumerate() {
            if self.survey.duplicate.contains(&unit.id) {
                self.nodes[position] = self.survey.live.get(&unit.id).copied();
                continue;
            }
            if let Some(&index) = self.survey.live.get(&unit.id) {
                let Item::Entry(entry) = &self.input.catalog.items[index] else {
                    continue;
                };
                self.nodes[position] = Some(index);
                let sentence = entry.tool.sentence(&entry.comment, self.input.tag);
                if sentence != Some(&unit.sentence) || entry.tool.has_draft_mark() {
                    let line_end = self.sheet.line_end(Some(index));
                    let lines = Lines::of_entry(entry, self.sheet.text(index), line_end);
                    let lines = lines.source(self.input.tag, &unit.sentence).without_marks();
                    self.sheet.set_text(index, lines.join());
                }
                continue;
            }
            for &index in self.survey.blocks.get(&unit.id).into_iter().flatten() {
                let Item::Block(block) = &self.input.catalog.items[index] else {
                    continue;
                };
                self.nodes[position].get_or_insert(index);
                let sentence = block.tool.sentence(&block.comment, self.input.tag);
                if sentence != Some(&unit.sentence) {
                    let line_end = self.sheet.line_end(Some(index));
                    let lines = Lines::of_block(block, self.sheet.text(index), line_end);
                    let lines = lines.source(self.input.tag, &unit.sentence);
                    self.sheet.set_text(index, lines.join());
                }
            }
            if let Some(&index) = self.survey.broken.get(&unit.id) {
                self.nodes[position].get_or_insert(index);
            }
        }
        // An entry below `## Obsolete` stays live, and nothing is put beside it.
        let archived = self.below_archive();
        for node in &mut self.nodes {
            *node = node.filter(|node| !archived.contains(node));
        }
    }

    /// Writes what a new unit gets.
    fn add(&mut self, position: usize, decision: Decision) {
        let unit = &self.input.units[position];
        let line_end = self.line_end_at(position);
        let tag = self.input.tag;
        let text = match &decision {
            Decision::Restore(index) | Decision::Return(index) => {
                let Item::Block(block) = &self.input.catalog.items[*index] else {
                    return;
                };
                let own_end = self.sheet.line_end(Some(*index));
                let lines = Lines::of_block(block, self.sheet.text(*index), own_end);
                let text = match &decision {
                    Decision::Restore(_) => lines.uncommented().source(tag, &unit.sentence).join(),
                    _ => lines
                        .source(tag, &unit.sentence)
                        .without_draft_mark()
                        .join(),
                };
                self.take(*index);
                self.merged.restored += 1;
                text
            }
            Decision::Move(body) => {
                self.merged.restored += 1;
                lines::live(unit, body, (tag, line_end))
            }
            Decision::Pending(proposal) => {
                match &proposal.body {
                    Some(_) => self.merged.proposed += 1,
                    None => self.merged.added += 1,
                }
                lines::pending(unit, proposal, (tag, line_end))
            }
        };
        self.put(position, text);
    }

    /// Takes an item out of the file.
    fn take(&mut self, index: usize) {
        if self.taken.insert(index) {
            self.sheet.remove(index);
        }
    }

    /// Restores the blank line behind every block, and keeps apart what would become one thing.
    fn separate(&mut self) {
        let mut node = self.sheet.next(None);
        // Junk that comes to stand at the start would lose what looks like a byte order mark, and be an entry.
        if node.is_some_and(|first| first != 0 && self.sheet.text(first).starts_with('\u{feff}')) {
            let comment = format!("#{}", self.sheet.line_end(None));
            self.sheet.insert(None, comment);
        }
        while let Some(current) = node {
            node = self.sheet.next(Some(current));
            let is_block = matches!(self.input.catalog.items.get(current), Some(Item::Block(_)));
            let Some(next) = node else { return };
            let needs_blank = is_block && !self.is_junk(next) || self.would_go_on(current, next);
            if needs_blank && !self.sheet.is_separate(current) {
                self.sheet.separate(current);
            }
            if self.would_join(current, next) {
                let comment = format!("#{}", self.sheet.line_end(Some(current)));
                self.sheet.insert(Some(current), comment);
            }
        }
    }

    /// Whether a comment looks like the last lines, commented out, of the text that this run has put it behind.
    fn would_go_on(&self, node: NodeId, next: NodeId) -> bool {
        let is_comment = matches!(self.input.catalog.items.get(next), Some(Item::Comment(_)));
        let rest = self.sheet.text(next).strip_prefix('#').unwrap_or_default();
        let looks_so = rest.starts_with("  ") || rest.starts_with(['\r', '\n']);
        is_comment && next != node + 1 && looks_so
    }

    /// Whether Fluent would read junk as going on with what this run has put it behind: a line that begins with a brace, a
    /// point or a blank, behind a text. A live text would be lost.
    fn would_join(&self, node: NodeId, next: NodeId) -> bool {
        let begins = |c: char| c.is_ascii_alphabetic() || matches!(c, '#' | '-');
        let last = self.sheet.text(node).lines().next_back();
        self.is_junk(next)
            && next != node + 1
            && last.is_some_and(|line| !line.starts_with('#'))
            && !self.sheet.text(next).starts_with(begins)
    }

    fn is_junk(&self, node: NodeId) -> bool {
        matches!(self.input.catalog.items.get(node), Some(Item::Junk(_)))
    }

    fn old_sentence(&self, id: SegmentId) -> Option<String> {
        let sentence = &self.input.old[self.input.old_position(id)?].sentence;
        (!sentence.is_empty()).then(|| sentence.clone())
    }

    fn sentence(&self, id: SegmentId) -> Option<String> {
        Some(self.input.units[self.input.position(id)?].sentence.clone())
    }
}

/// The live article ids of a catalogue that its article does not have: what makes `extract --check` fail.
pub fn strays<'a, 't>(catalog: &'a Catalog<'t>, units: &[Unit]) -> Vec<&'a Entry<'t>> {
    let units: BTreeSet<_> = units.iter().map(|unit| unit.id).collect();
    let stray = |entry: &&Entry<'_>| entry.segment_id().is_some_and(|id| !units.contains(&id));
    catalog.entries().filter(stray).collect()
}

/// Whether a pending block's text is the translator's own and not a copy that extract put there.
pub fn is_edited(block: &Block<'_>, memory: &Memory<'_>) -> bool {
    block.text != BlockText::Empty && !memory.is_copy(block)
}
