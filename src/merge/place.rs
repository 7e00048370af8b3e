//! Where an entry goes in a file: behind the nearest preceding sentence, under the heading of its kind.

use super::sheet::NodeId;
use super::{Merge, OBSOLETE};
use crate::article::BlockKind;
use crate::catalog::Item;

/// A place for an entry.
struct Place {
    /// Behind this piece; `None`: at the start.
    after: Option<NodeId>,
    /// A heading to be written above the entry.
    heading: bool,
    /// The former heading, to be repeated below it.
    repeat: Option<String>,
}

impl Merge<'_, '_> {
    /// Puts the lines of a unit's entry where they belong.
    pub(super) fn put(&mut self, position: usize, text: String) {
        let title = self.input.units[position].kind.title();
        let place = self.place(position, title);
        let mut after = place.after;
        if place.heading {
            after = Some(self.sheet.insert_group(after, title));
        }
        let node = self.sheet.insert(after, text);
        self.nodes[position] = Some(node);
        if let Some(former) = place.repeat {
            self.sheet.insert_group(Some(node), former);
        }
    }

    /// The line end that a new entry takes: that of the line before it.
    pub(super) fn line_end_at(&self, position: usize) -> &'static str {
        let title = self.input.units[position].kind.title();
        self.sheet.line_end(self.place(position, title).after)
    }

    fn preceding(&self, position: usize) -> Option<NodeId> {
        self.nodes[..position].iter().rev().find_map(|node| *node)
    }

    fn following(&self, position: usize) -> Option<NodeId> {
        self.nodes[position + 1..].iter().find_map(|node| *node)
    }

    fn place(&self, position: usize, title: &str) -> Place {
        if let Some(preceding) = self.preceding(position) {
            return self.place_behind(preceding, title);
        }
        if let Some(following) = self.following(position) {
            return self.place_before(following, title);
        }
        // The file has none of the article's sentences: at its end, before the archive.
        let end = match self.sheet.archive() {
            Some(archive) => self.sheet.previous(archive),
            None => self.sheet.last(),
        };
        let heading = self.sheet.group(end) != Some(title);
        Place {
            after: end,
            heading,
            repeat: None,
        }
    }

    fn place_behind(&self, preceding: NodeId, title: &str) -> Place {
        let here = Place {
            after: Some(preceding),
            heading: false,
            repeat: None,
        };
        if self.sheet.group(Some(preceding)) == Some(title) {
            return here;
        }
        // The heading of its kind may stand right behind.
        let mut at = preceding;
        while let Some(next) = self
            .sheet
            .next(Some(at))
            .filter(|next| self.is_heading(*next))
        {
            at = next;
            if self.sheet.group(Some(at)) == Some(title) {
                return Place {
                    after: Some(at),
                    ..here
                };
            }
        }
        self.with_heading(here)
    }

    fn place_before(&self, following: NodeId, title: &str) -> Place {
        let mut after = self.sheet.previous(following);
        let directly = Place {
            after,
            heading: false,
            repeat: None,
        };
        loop {
            if self.sheet.group(after) == Some(title) {
                return Place { after, ..directly };
            }
            match after.filter(|node| self.is_heading(*node)) {
                Some(heading) => after = self.sheet.previous(heading),
                None => break,
            }
        }
        // Before the heading that the following entry stands under, if it stands right below it.
        match directly.after.filter(|node| self.is_heading(*node)) {
            Some(heading) => self.with_heading(Place {
                after: self.sheet.previous(heading),
                ..directly
            }),
            None => self.with_heading(directly),
        }
    }

    /// A heading for an entry, and the former one again for what follows. A file without headings gets none.
    fn with_heading(&self, place: Place) -> Place {
        let next = self.sheet.next(place.after);
        let goes_on = next.is_some_and(|next| self.sheet.group_title(next).is_none());
        match self.sheet.group(place.after).map(str::to_owned) {
            None if goes_on => place,
            former => Place {
                heading: true,
                repeat: former.filter(|_| goes_on),
                ..place
            },
        }
    }

    /// Takes away the headings of kinds under which this run has left nothing.
    ///
    /// What follows one may belong under the heading before it; then its own, repeated for the sake of the one that
    /// goes, goes too. So a heading that comes and goes leaves no trace.
    pub(super) fn close_headings(&mut self) {
        let items = &self.input.catalog.items;
        let is_empty = |next: Option<bool>| next.unwrap_or(true);
        let emptied = items.iter().enumerate().filter(|(index, item)| {
            let was_empty = is_empty(items.get(index + 1).map(|next| next.group().is_some()));
            let next = self.sheet.next(Some(*index));
            let has_nothing = is_empty(next.map(|next| self.sheet.group_title(next).is_some()));
            item.group().is_some_and(is_kind) && !was_empty && has_nothing
        });
        let emptied: Vec<_> = emptied.map(|(index, _)| index).collect();
        for heading in &emptied {
            let before = self.sheet.previous(*heading);
            self.sheet.remove(*heading);
            let next = self
                .sheet
                .next(before)
                .filter(|next| !emptied.contains(next));
            let title = next.and_then(|next| self.sheet.group_title(next));
            if title.is_some_and(is_kind) && title == self.sheet.group(before) {
                next.into_iter().for_each(|next| self.sheet.remove(next));
            }
        }
    }

    fn is_heading(&self, node: NodeId) -> bool {
        self.sheet
            .group_title(node)
            .is_some_and(|title| title != OBSOLETE)
    }

    /// Moves entries whose sentences changed their order in the article.
    ///
    /// Those of the longest common subsequence stay; one that already stands right is not touched.
    pub(super) fn reorder(&mut self) {
        let known = (0..self.nodes.len()).filter_map(|position| {
            let old = self.input.old_position(self.input.units[position].id)?;
            self.nodes[position].map(|_| (position, old))
        });
        let known: Vec<_> = known.collect();
        let stays = longest_increasing(&known.iter().map(|(_, old)| *old).collect::<Vec<_>>());
        let movers: Vec<_> = known
            .iter()
            .zip(stays)
            .filter(|((position, _), stays)| !stays && self.can_move(*position))
            .map(|((position, _), _)| *position)
            .collect();
        let nodes: Vec<_> = movers
            .iter()
            .map(|position| self.nodes[*position].take())
            .collect();
        for (position, node) in movers.into_iter().zip(nodes) {
            let Some(node) = node else { continue };
            if self.stands_right(position, node) {
                self.nodes[position] = Some(node);
                continue;
            }
            let text = self.sheet.text(node).to_owned();
            self.sheet.remove(node);
            self.taken.insert(node);
            self.put(position, text);
            // Of two blocks of a sentence another one may be the first now.
            self.merged.restated = true;
        }
    }

    fn can_move(&self, position: usize) -> bool {
        let id = self.input.units[position].id;
        let item = self.nodes[position].and_then(|node| self.input.catalog.items.get(node));
        matches!(item, Some(Item::Entry(_) | Item::Block(_)))
            && !self.survey.duplicate.contains(&id)
    }

    /// Whether no other sentence's entry stands between a piece and the one it belongs behind, or, for the first of the
    /// article, the one it belongs before.
    fn stands_right(&self, position: usize, node: NodeId) -> bool {
        if let Some(preceding) = self.preceding(position) {
            let before =
                std::iter::successors(self.sheet.previous(node), |node| self.sheet.previous(*node));
            return self.first_sentence(before, preceding) == Some(preceding);
        }
        let Some(following) = self.following(position) else {
            return true;
        };
        let behind = std::iter::successors(self.sheet.next(Some(node)), |node| {
            self.sheet.next(Some(*node))
        });
        self.first_sentence(behind, following) == Some(following)
    }

    /// The first of these pieces that is a sentence's entry, or the one that is looked for.
    fn first_sentence(
        &self,
        mut pieces: impl Iterator<Item = NodeId>,
        wanted: NodeId,
    ) -> Option<NodeId> {
        pieces.find(|piece| *piece == wanted || self.is_sentence(*piece))
    }

    fn is_sentence(&self, node: NodeId) -> bool {
        match self.input.catalog.items.get(node) {
            Some(Item::Entry(entry)) => entry
                .segment_id()
                .is_some_and(|id| self.input.position(id).is_some()),
            Some(Item::Block(block)) => self.input.position(block.id).is_some(),
            Some(_) => false,
            // Written in this run.
            None => self.sheet.group_title(node).is_none(),
        }
    }
}

/// Whether a group comment names a kind of block.
fn is_kind(title: &str) -> bool {
    BlockKind::ALL.iter().any(|kind| kind.title() == title)
}

/// Which elements belong to a longest increasing subsequence; among equally long ones the earlier elements stay.
fn longest_increasing(values: &[usize]) -> Vec<bool> {
    let mut tails: Vec<usize> = Vec::new();
    let mut previous = vec![None; values.len()];
    for (index, value) in values.iter().enumerate() {
        let length = tails.partition_point(|tail| values[*tail] < *value);
        previous[index] = length.checked_sub(1).map(|length| tails[length]);
        match tails.get_mut(length) {
            Some(tail) => *tail = index,
            None => tails.push(index),
        }
    }
    let mut stays = vec![false; values.len()];
    let mut at = tails.last().copied();
    while let Some(index) = at {
        stays[index] = true;
        at = previous[index];
    }
    stays
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_run_stays() {
        assert_eq!(longest_increasing(&[]), Vec::<bool>::new());
        assert_eq!(longest_increasing(&[0, 1, 2]), [true, true, true]);
        assert_eq!(longest_increasing(&[3, 0, 1, 2]), [false, true, true, true]);
        assert_eq!(longest_increasing(&[1, 2, 3, 0]), [true, true, true, false]);
    }
}
