//! Changes to files, put on disk together: temporaries first, then renames, deletions last.
//!
//! A change is staged as soon as it is known and its texts are let go, since a run may change every file of every
//! locale. A dry run keeps a patch in their place.

use std::collections::BTreeSet;

use sha2::{Digest, Sha256};

use super::extract::{ChangeKind, FileChange};
use crate::disk::{Disk, Staged, read_optional, write_error};
use crate::error::{Error, ErrorCode, Result};

/// A change with its texts.
pub(super) struct Change<'c> {
    pub(super) path: &'c str,
    /// The path it had before, if it moves.
    pub(super) from: Option<&'c str>,
    /// The old text; `None`: it is new.
    pub(super) old: Option<&'c str>,
    /// The new text; `None`: it is deleted.
    pub(super) new: Option<&'c str>,
}

/// The changes of a run.
pub(super) struct Changes<'d> {
    disk: &'d dyn Disk,
    dry_run: bool,
    done: Vec<FileChange>,
    waiting: Vec<Waiting>,
    /// Folders that are there.
    folders: BTreeSet<String>,
    /// Folders that were made for temporaries, the outer ones first.
    new_folders: Vec<String>,
}

/// What a change waits with for its turn.
struct Waiting {
    /// The digest of the text that the file must still have; `None`: it must not be there.
    old: Option<[u8; 32]>,
    /// Its new bytes; `None`: it is deleted.
    staged: Option<Box<dyn Staged>>,
}

impl<'d> Changes<'d> {
    pub(super) fn new(disk: &'d dyn Disk, dry_run: bool) -> Changes<'d> {
        Changes {
            disk,
            dry_run,
            done: Vec::new(),
            waiting: Vec::new(),
            folders: BTreeSet::new(),
            new_folders: Vec::new(),
        }
    }

    /// Adds a change, unless it is none.
    ///
    /// # Errors
    /// `write` with the path, if its temporary cannot be written.
    pub(super) fn add(&mut self, change: &Change<'_>) -> Result<()> {
        if change.old == change.new && change.from.is_none() {
            return Ok(());
        }
        self.done.push(FileChange {
            path: change.path.to_owned(),
            from: change.from.map(str::to_owned),
            kind: match (change.old, change.new) {
                (_, None) => ChangeKind::Deleted,
                (None, _) => ChangeKind::Created,
                (Some(_), Some(_)) => ChangeKind::Updated,
            },
            patch: self.dry_run.then(|| patch(change)),
        });
        if self.dry_run {
            return Ok(());
        }
        // A file that moves keeps its mode: its new bytes take its old place first.
        let place = change.from.unwrap_or(change.path);
        let staged = match change.new {
            Some(text) => Some(self.stage(place, text)?),
            None => None,
        };
        let old = change.old.map(|text| Sha256::digest(text).into());
        self.waiting.push(Waiting { old, staged });
        Ok(())
    }

    fn stage(&mut self, place: &str, text: &str) -> Result<Box<dyn Staged>> {
        let mut folder = place;
        let mut new = Vec::new();
        while let Some((above, _)) = folder.rsplit_once('/') {
            if !self.folders.insert(above.to_owned()) || self.disk.list(above).is_ok() {
                break;
            }
            new.push(above.to_owned());
            folder = above;
        }
        self.new_folders.extend(new.into_iter().rev());
        let staged = self.disk.stage(place, text.as_bytes());
        staged.map_err(|error| write_error(place, &error))
    }

    /// Puts everything in its place, in the order in which it was added, deletions last.
    ///
    /// # Errors
    /// `write` with the path; `None` if a file changed since it was read: then nothing was written.
    pub(super) fn commit(mut self) -> Result<Option<Vec<FileChange>>> {
        for (change, waiting) in self.done.iter().zip(&self.waiting) {
            let place = change.from.as_ref().unwrap_or(&change.path);
            let now = read_optional(self.disk, place)?;
            let now = now.map(|file| <[u8; 32]>::from(Sha256::digest(file.text)));
            let taken = change.from.is_some() && read_optional(self.disk, &change.path)?.is_some();
            if now != waiting.old || taken {
                return Ok(None);
            }
        }
        // From here on folders hold what they were made for.
        self.new_folders.clear();
        let waiting = std::mem::take(&mut self.waiting);
        for (change, waiting) in self.done.iter().zip(waiting) {
            let Some(staged) = waiting.staged else {
                continue;
            };
            let place = change.from.as_ref().unwrap_or(&change.path);
            staged
                .commit()
                .map_err(|error| write_error(place, &error))?;
            if let Some(from) = &change.from {
                let renamed = self.disk.rename(from, &change.path);
                renamed.map_err(|error| write_error(&change.path, &error))?;
            }
        }
        let deleted = |change: &&FileChange| change.kind == ChangeKind::Deleted && !self.dry_run;
        for change in self.done.iter().filter(deleted) {
            let removed = self.disk.remove(&change.path);
            removed.map_err(|error| write_error(&change.path, &error))?;
        }
        Ok(Some(std::mem::take(&mut self.done)))
    }
}

impl Drop for Changes<'_> {
    /// Leaves nothing of what did not take its place.
    fn drop(&mut self) {
        self.waiting.clear();
        for folder in self.new_folders.iter().rev() {
            self.disk.remove_empty_folder(folder);
        }
    }
}

/// A change as a unified diff.
fn patch(change: &Change<'_>) -> String {
    let name = |side: &str, path: &str, text: Option<&str>| match text {
        Some(_) => format!("{side}/{path}"),
        None => "/dev/null".to_owned(),
    };
    let before = change.from.unwrap_or(change.path);
    let moved = match before == change.path {
        true => String::new(),
        false => format!(
            "diff --git a/{before} b/{0}\nrename from {before}\nrename to {0}\n",
            change.path
        ),
    };
    let from = name("a", before, change.old);
    let to = name("b", change.path, change.new);
    let texts = (
        change.old.unwrap_or_default(),
        change.new.unwrap_or_default(),
    );
    let diff = similar::TextDiff::from_lines(texts.0, texts.1);
    format!("{moved}{}", diff.unified_diff().header(&from, &to))
}

/// The error for files that never stand still.
pub(super) fn changing() -> Error {
    Error::new(
        ErrorCode::Write,
        "files changed while they were being merged; nothing was written",
    )
    .help("close other programs that write into the project and run the command again")
}
