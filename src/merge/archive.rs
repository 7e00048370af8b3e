//! The archive of a file: blocks below `## Obsolete`, in order of id.
//!
//! The heading comes with the first block and goes with the last.

use std::collections::BTreeSet;

use super::Merge;
use super::plan::Decision;
use super::sheet::NodeId;
use crate::catalog::{Item, OBSOLETE};
use crate::segment::SegmentId;

impl Merge<'_, '_> {
    /// Drops the blocks that were obsolete before this run, but for those that come back in it.
    pub(super) fn prune(&mut self, decisions: &[(usize, Decision)]) {
        let back: BTreeSet<usize> = decisions
            .iter()
            .filter_map(|(_, decision)| match decision {
                Decision::Restore(item) | Decision::Return(item) => Some(*item),
                Decision::Move(_) | Decision::Pending(_) => None,
            })
            .collect();
        for (index, item) in self.input.catalog.items.iter().enumerate() {
            let Item::Block(block) = item else { continue };
            let known = self.input.position(block.id).is_some()
                || self.input.old_position(block.id).is_some();
            let obsolete = if block.archived {
                !back.contains(&index)
            } else {
                !known
            };
            if obsolete {
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

    /// Takes `## Obsolete` away if this run has taken the last block below it.
    pub(super) fn close_archive(&mut self) {
        let Some(heading) = self.sheet.archive() else {
            return;
        };
        let had = self.taken.iter().any(|index| {
            matches!(&self.input.catalog.items[*index], Item::Block(block) if block.archived)
        });
        let mut node = self.sheet.next(Some(heading));
        while let Some(current) = node {
            if self.sheet.group_title(current).is_some() {
                break;
            }
            if block_id(self.sheet.text(current)).is_some() {
                return;
            }
            node = self.sheet.next(Some(current));
        }
        if had {
            self.sheet.remove(heading);
        }
    }
}

/// The id of a piece that is a block.
fn block_id(text: &str) -> Option<SegmentId> {
    text.lines().find_map(|line| {
        let id = crate::catalog::id_of_line(line.strip_prefix("# ")?)?;
        SegmentId::parse(id)
    })
}
