//! The archive of a file: blocks below `## Obsolete`, in order of id.
//!
//! The heading comes with the first block and goes with the last.

use std::collections::{BTreeMap, BTreeSet};

use super::Merge;
use super::plan::Decision;
use super::sheet::NodeId;
use crate::catalog::{Item, OBSOLETE};
use crate::segment::SegmentId;

impl Merge<'_, '_> {
    /// Drops the blocks that were obsolete before this run, but for those that come back in it.
    ///
    /// A block in the archive whose sentence has only a pending one outside is the published text of a sentence that
    /// the article has: it is not obsolete.
    pub(super) fn prune(&mut self, decisions: &[(usize, Decision)]) {
        let back: BTreeSet<usize> = decisions
            .iter()
            .filter_map(|(_, decision)| match decision {
                Decision::Restore(item) | Decision::Return(item) => Some(*item),
                Decision::Move(_) | Decision::Pending(_) => None,
            })
            .collect();
        let renamed: BTreeMap<_, _> = self.survey.renamed.iter().copied().collect();
        for (index, item) in self.input.catalog.items.iter().enumerate() {
            let Item::Block(block) = item else { continue };
            let id = renamed.get(&index).copied().unwrap_or(block.id);
            let known = self.input.position(id).is_some();
            let waits = known && self.survey.has(id) && !self.survey.live.contains_key(&id);
            let stays = match block.archived {
                true => waits || back.contains(&index),
                false => known || self.input.old_position(id).is_some(),
            };
            if !stays {
                self.take(index);
                self.merged.pruned.push(block.id.to_string());
            }
        }
    }

    pub(super) fn below_archive(&self) -> BTreeSet<NodeId> {
        let mut below = BTreeSet::new();
        let mut archived = false;
        for (index, item) in self.input.catalog.items.iter().enumerate() {
            if let Some(title) = item.group() {
                archived = title == OBSOLETE;
            }
            if archived {
                below.insert(index);
            }
        }
        below
    }

    /// Puts the gathered blocks into the archive, in order of id.
    pub(super) fn fill_archive(&mut self) {
        let mut blocks = std::mem::take(&mut self.archive);
        if blocks.is_empty() {
            return;
        }
        self.merged.archived += blocks.len();
        blocks.sort_by_key(|(id, _)| *id);
        let heading = match self.sheet.archive() {
            Some(heading) => heading,
            None => self.sheet.insert_group(self.sheet.last(), OBSOLETE),
        };
        let mut after = heading; // the last block that comes before the one at hand
        let mut node = self.sheet.next(Some(heading));
        for (id, text) in blocks {
            while let Some(current) = node.filter(|node| self.sheet.group_title(*node).is_none()) {
                match block_id(self.sheet.text(current)) {
                    Some(other) if other > id => break,
                    Some(_) => after = current,
                    None => {}
                }
                node = self.sheet.next(Some(current));
            }
            after = self.sheet.insert(Some(after), text);
        }
    }

    /// Takes `## Obsolete` away if this run has taken the last block below it; of several, each by itself.
    ///
    /// A merge of two branches that both began an archive leaves two.
    pub(super) fn close_archive(&mut self) {
        let mut heading = None;
        let mut emptied = BTreeSet::new();
        for (index, item) in self.input.catalog.items.iter().enumerate() {
            match item {
                _ if item.group().is_some() => {
                    heading = (item.group() == Some(OBSOLETE)).then_some(index)
                }
                Item::Block(_) if self.taken.contains(&index) => emptied.extend(heading),
                _ => {}
            }
        }
        for heading in emptied {
            if !self.has_block_below(heading) {
                self.sheet.remove(heading);
            }
        }
    }

    fn has_block_below(&self, heading: NodeId) -> bool {
        let mut node = self.sheet.next(Some(heading));
        while let Some(current) = node.filter(|node| self.sheet.group_title(*node).is_none()) {
            if block_id(self.sheet.text(current)).is_some() {
                return true;
            }
            node = self.sheet.next(Some(current));
        }
        false
    }
}

/// The id of a piece that is a block.
fn block_id(text: &str) -> Option<SegmentId> {
    text.lines().find_map(|line| {
        let id = crate::catalog::id_of_line(line.strip_prefix("# ")?)?;
        SegmentId::parse(id)
    })
}
