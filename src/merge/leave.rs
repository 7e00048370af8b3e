//! What goes: entries whose sentences have left the article, and the blocks of published entries.

use super::Merge;
use super::lines::Lines;
use super::plan::Decision;
use super::survey::{Survey, has_text};
use crate::catalog::Item;
use crate::memory::same_text;
use crate::segment::SegmentId;

impl Merge<'_, '_> {
    /// Archives what has left the article, and clears away the blocks of published entries.
    pub(super) fn leave(&mut self, decisions: &[(usize, Decision)]) {
        let Survey { live, blocks, .. } = &self.survey;
        let mut left: Vec<_> = live
            .iter()
            .filter(|(id, _)| self.input.position(**id).is_none())
            .map(|(id, index)| (*id, *index))
            .collect();
        left.sort_unstable();
        let mut idle: Vec<_> = blocks
            .iter()
            .filter(|(id, _)| self.input.position(**id).is_none() || live.contains_key(*id))
            .flat_map(|(id, indexes)| indexes.iter().map(|index| (*id, *index)))
            .collect();
        idle.sort_unstable();
        for (id, index) in left {
            if !self.survey.duplicate.contains(&id) {
                self.archive_entry(id, index);
            }
        }
        for (id, index) in idle {
            self.leave_block(id, index);
        }
        for (id, source, body) in self.published(decisions) {
            for index in self.survey.archived.get(&id).cloned().unwrap_or_default() {
                if Some(index) != source {
                    self.leave_archived(id, index, &body);
                }
            }
        }
    }

    /// The texts that are live after this run and whose sentences have others in the archive: id, the archive's item that
    /// comes back as this text, and the message.
    fn published(
        &self,
        decisions: &[(usize, Decision)],
    ) -> Vec<(SegmentId, Option<usize>, String)> {
        let items = &self.input.catalog.items;
        let live = self.survey.archived.keys().filter_map(|id| {
            let entry = items[*self.survey.live.get(id)?].entry()?;
            self.input.position(*id)?;
            Some((*id, None, entry.body(self.input.catalog.text).to_owned()))
        });
        let restored = decisions.iter().filter_map(|(position, decision)| {
            let Decision::Restore(index) = decision else {
                return None;
            };
            let Item::Block(block) = &items[*index] else {
                return None;
            };
            let id = self.input.units[*position].id;
            Some((id, Some(*index), block.uncommented()))
        });
        live.chain(restored).collect()
    }

    fn archive_entry(&mut self, id: SegmentId, index: usize) {
        let Item::Entry(entry) = &self.input.catalog.items[index] else {
            return;
        };
        let line_end = self.sheet.line_end(Some(index));
        let mut lines = Lines::of_entry(entry, self.sheet.text(index), line_end)
            .without_marks()
            .commented();
        if let Some(sentence) = self.old_sentence(id).filter(|_| !lines.has_source()) {
            lines = lines.source(self.input.tag, &sentence);
        }
        let text = lines.join();
        self.take(index);
        self.archive.push((id, text));
    }

    /// A block outside the archive: its sentence left, or its entry was published elsewhere.
    fn leave_block(&mut self, id: SegmentId, index: usize) {
        if self.taken.contains(&index) {
            return;
        }
        let Item::Block(block) = &self.input.catalog.items[index] else {
            return;
        };
        let published = self.survey.live.contains_key(&id) && self.input.position(id).is_some();
        let left = self.input.position(id).is_none();
        // A text that was obsolete before, outside the archive, stays where somebody put it.
        let nobodys = !has_text(block) && !block.has_note();
        let leaves = left && (nobodys || self.input.old_position(id).is_some());
        if !(published || leaves) || self.survey.duplicate.contains(&id) {
            return;
        }
        let line_end = self.sheet.line_end(Some(index));
        let lines = Lines::of_block(block, self.sheet.text(index), line_end);
        let edited = has_text(block) && !self.input.memory.is_copy(block);
        let draft = edited || left && block.has_note();
        if draft {
            let sentence = self.old_sentence(id).or_else(|| self.sentence(id));
            let lines = match sentence.filter(|_| !lines.has_source()) {
                Some(sentence) => lines.source(self.input.tag, &sentence),
                None => lines,
            };
            let text = lines.draft().join();
            self.take(index);
            self.archive.push((id, text));
        } else if block.has_note() {
            let notes = lines.notes();
            // Indented notes right behind an entry would go on with it.
            if let Some(before) = self
                .sheet
                .previous(index)
                .filter(|node| !self.is_junk(*node))
            {
                self.sheet.separate(before);
            }
            self.sheet.set_text(index, notes);
            self.taken.insert(index);
        } else {
            self.take(index);
        }
    }

    /// A text in the archive whose sentence has a live one: a draft stays, an equal text goes, another becomes a draft.
    fn leave_archived(&mut self, id: SegmentId, index: usize, published: &str) {
        let Item::Block(block) = &self.input.catalog.items[index] else {
            return;
        };
        if block.tool.has_draft_mark()
            || self.taken.contains(&index)
            || self.survey.duplicate.contains(&id)
        {
            return;
        }
        let equal = same_text(published, &block.uncommented());
        if (equal || !has_text(block)) && !block.has_note() {
            self.take(index);
            return;
        }
        let line_end = self.sheet.line_end(Some(index));
        let mut lines = Lines::of_block(block, self.sheet.text(index), line_end);
        if let Some(sentence) = self.sentence(id).filter(|_| !lines.has_source()) {
            lines = lines.source(self.input.tag, &sentence);
        }
        let text = lines.draft().join();
        self.sheet.set_text(index, text);
    }
}
