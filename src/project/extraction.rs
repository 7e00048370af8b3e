//! What `extract` tells: coverage, changes, warnings; put together from the attempts that a run took.

use std::collections::BTreeSet;

use crate::merge::Merged;

/// How `extract` runs.
#[derive(Clone, Copy, Debug, Default)]
pub struct ExtractOptions {
    /// Write nothing; tell what would be written.
    pub dry_run: bool,
    /// Drop obsolete blocks.
    pub prune: bool,
}

/// What `extract` did, or would do.
#[derive(Clone, Debug, Default)]
pub struct Extraction {
    /// How many articles there are.
    pub articles: usize,
    /// How many sentences they have.
    pub segments: usize,
    /// Coverage per locale, after the merge.
    pub locales: Vec<LocaleSummary>,
    /// The files that changed.
    pub changes: Vec<FileChange>,
    /// Obsolete blocks that were dropped: file and id.
    pub pruned: Vec<(String, String)>,
    /// What somebody should look at, with its file.
    pub warnings: Vec<String>,
    /// Files with git conflict markers, which were not written: path and line.
    pub conflicts: Vec<(String, u32)>,
}

/// A file that `extract` changed, or would change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileChange {
    /// Its path.
    pub path: String,
    /// The path it had before, if it moved.
    pub from: Option<String>,
    /// What happens to it.
    pub kind: ChangeKind,
    /// The change as a unified diff; of a dry run only.
    pub patch: Option<String>,
}

/// What happens to a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeKind {
    /// It is new.
    Created,
    /// It has another text, or another path.
    Updated,
    /// It is deleted.
    Deleted,
}

/// What a locale has of all articles.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LocaleSummary {
    /// The locale.
    pub locale: String,
    /// Units that are translated or left out on purpose.
    pub done: usize,
    /// All units.
    pub total: usize,
    /// New pending blocks without a proposal.
    pub added: usize,
    /// New pending blocks with an old translation or a suggestion.
    pub proposed: usize,
    /// Texts that are live again.
    pub restored: usize,
    /// Entries and drafts that moved to the archive.
    pub archived: usize,
    /// Units whose entries Fluent cannot read.
    pub broken: usize,
    /// Files with git conflict markers, which were not written.
    pub conflicts: usize,
}

/// What `extract --check` found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outdated {
    /// References that are not what extract would write.
    pub references: Vec<String>,
    /// Live ids that their article does not have: path, line, id.
    pub strays: Vec<(String, u32, String)>,
    /// Files with git conflict markers: path and line.
    pub conflicts: Vec<(String, u32)>,
}

impl Outdated {
    /// Whether everything is up to date.
    pub fn is_empty(&self) -> bool {
        self.references.is_empty() && self.strays.is_empty() && self.conflicts.is_empty()
    }
}

/// What the merge of a file came to.
pub(super) struct News {
    pub(super) path: String,
    /// The locale, by its place in the settings.
    pub(super) locale: usize,
    /// Without its text.
    pub(super) merged: Merged,
}

/// What earlier attempts of a run put in place, before a file changed under them.
#[derive(Default)]
pub(super) struct Earlier {
    pub(super) changes: Vec<FileChange>,
    news: Vec<News>,
}

impl Earlier {
    /// Whether a file has been written.
    pub(super) fn wrote(&self, path: &str) -> bool {
        self.changes.iter().any(|change| change.path == path)
    }

    /// Adds what another attempt put in place.
    pub(super) fn add(&mut self, changes: Vec<FileChange>, news: Vec<News>) {
        let paths: BTreeSet<String> = changes.iter().map(|change| change.path.clone()).collect();
        // One attempt changes a file once, and most runs have one.
        match self.changes.is_empty() {
            true => self.changes = changes,
            false => changes
                .into_iter()
                .for_each(|change| self.add_change(change)),
        }
        let written = |news: &News| paths.contains(&news.path);
        self.news.extend(news.into_iter().filter(written));
    }

    /// A file that was changed twice is told of once: what it was at first, what it is at last.
    fn add_change(&mut self, later: FileChange) {
        let before = later.from.as_ref().unwrap_or(&later.path);
        let known = self.changes.iter().position(|known| known.path == *before);
        let Some(index) = known else {
            self.changes.push(later);
            return;
        };
        let first = self.changes[index].clone();
        let kind = match (first.kind, later.kind) {
            (ChangeKind::Created, ChangeKind::Deleted) => {
                self.changes.remove(index);
                return;
            }
            (ChangeKind::Created, _) => ChangeKind::Created,
            (ChangeKind::Deleted, ChangeKind::Created) => ChangeKind::Updated,
            (_, kind) => kind,
        };
        let from = first.from.or_else(|| later.from.clone());
        self.changes[index] = FileChange {
            from: from.filter(|_| kind != ChangeKind::Created),
            kind,
            ..later
        };
    }

    /// Tells of a run, now that its last attempt has put everything in place.
    pub(super) fn finish(
        mut self,
        mut extraction: Extraction,
        changes: Vec<FileChange>,
        news: Vec<News>,
    ) -> Extraction {
        self.add(changes, news);
        for news in self.news {
            if let Some(locale) = extraction.locales.get_mut(news.locale) {
                locale.added += news.merged.added;
                locale.proposed += news.merged.proposed;
                locale.restored += news.merged.restored;
                locale.archived += news.merged.archived;
            }
            let pruned = news.merged.pruned.into_iter();
            extraction
                .pruned
                .extend(pruned.map(|id| (news.path.clone(), id)));
        }
        extraction.changes = self.changes;
        extraction
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(kind: ChangeKind, from: &str, path: &str) -> FileChange {
        FileChange {
            path: path.to_owned(),
            from: (!from.is_empty()).then(|| from.to_owned()),
            kind,
            patch: None,
        }
    }

    #[test]
    fn a_file_that_was_changed_twice_is_told_of_once() {
        use ChangeKind::{Created, Deleted, Updated};
        let mut earlier = Earlier::default();
        let first = vec![
            change(Created, "", "new"),
            change(Updated, "", "old"),
            change(Updated, "before", "moved"),
            change(Created, "", "short-lived"),
            change(Updated, "", "to-move"),
            change(Deleted, "", "back"),
        ];
        earlier.add(first, Vec::new());
        let then = vec![
            change(Updated, "", "moved"),
            change(Updated, "", "new"),
            change(Updated, "", "other"),
            change(Deleted, "", "short-lived"),
            change(Updated, "to-move", "there"),
            change(Created, "", "back"),
            change(Deleted, "", "old"),
        ];
        earlier.add(then, Vec::new());
        let expected = [
            change(Created, "", "new"),
            change(Deleted, "", "old"),
            change(Updated, "before", "moved"),
            change(Updated, "to-move", "there"),
            change(Updated, "", "back"),
            change(Updated, "", "other"),
        ];
        assert_eq!(earlier.changes, expected);
    }
}
