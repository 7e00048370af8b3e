//! Changes to files, put on disk together: temporaries first, then renames, in the order in which they were added.
//!
//! A change is staged as soon as it is known and its texts are let go, since a run may change every file of every
//! locale. A dry run keeps a patch in their place.

use std::collections::BTreeSet;
use std::io::ErrorKind;

use rayon::prelude::*;

use super::extraction::{ChangeKind, FileChange};
use crate::config::join;
use crate::disk::{Disk, Staged, read_optional, sweep, write_error};
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
    waiting: Vec<Box<dyn Staged>>,
    /// Folders that are there.
    folders: BTreeSet<String>,
    /// Folders in which no temporary of an earlier run is left.
    swept: BTreeSet<String>,
    /// Folders that were made for temporaries, the outer ones first.
    new_folders: Vec<String>,
}

/// How far changes came.
pub(super) enum Outcome {
    /// All of them are in their places.
    Done(Vec<FileChange>),
    /// A file had changed since it was read. Those before it are in their places, the others as they were.
    Stopped {
        /// The file.
        path: String,
        /// What is in its place.
        done: Vec<FileChange>,
    },
}

/// How many files are forced to the medium at once.
///
/// The threads wait for the medium and not for a processor, and file systems gather what waits (docs/performance.md).
const SYNCS: usize = 16;

impl<'d> Changes<'d> {
    pub(super) fn new(disk: &'d dyn Disk, dry_run: bool) -> Changes<'d> {
        Changes {
            disk,
            dry_run,
            done: Vec::new(),
            waiting: Vec::new(),
            folders: BTreeSet::new(),
            swept: BTreeSet::new(),
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
        if change.new.is_some() {
            self.make_way(place);
        }
        let staged = self.disk.stage(
            place,
            change.old.map(str::as_bytes),
            change.new.map(str::as_bytes),
        );
        self.waiting
            .push(staged.map_err(|error| write_error(place, &error))?);
        Ok(())
    }

    /// Notes which folders a file needs that are not there, and clears what a killed run left in its own.
    fn make_way(&mut self, place: &str) {
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
        let (folder, _) = place.rsplit_once('/').unwrap_or(("", place));
        if self.swept.insert(folder.to_owned()) && self.is_own(folder) {
            sweep(self.disk, folder);
        }
    }

    /// Whether a folder lies in the project by its real path. Elsewhere other projects may be at work, whose lock this
    /// run does not hold.
    fn is_own(&self, folder: &str) -> bool {
        let below = !folder.starts_with('/') && !folder.split('/').any(|part| part == "..");
        let (root, real) = (self.disk.resolve(""), self.disk.resolve(folder));
        below && matches!((root, real), (Ok(root), Ok(real)) if real == join(&root, folder))
    }

    /// Puts everything in its place, in the order in which it was added.
    ///
    /// # Errors
    /// `write` with the path; what came before it is in its place then.
    pub(super) fn commit(mut self) -> Result<Outcome> {
        if self.dry_run {
            return Ok(Outcome::Done(std::mem::take(&mut self.done)));
        }
        self.sync()?;
        if let Some(path) = self.changed()? {
            let done = Vec::new();
            return Ok(Outcome::Stopped { path, done });
        }
        let mut done = Vec::new();
        let waiting = std::mem::take(&mut self.waiting).into_iter();
        for (change, staged) in std::mem::take(&mut self.done).into_iter().zip(waiting) {
            if !put(self.disk, &change, staged)? {
                let path = change.path;
                return Ok(Outcome::Stopped { path, done });
            }
            done.push(change);
        }
        Ok(Outcome::Done(done))
    }

    /// Waits until the medium has every text that is to replace one.
    fn sync(&self) -> Result<()> {
        let sync = || {
            let synced: Vec<_> = self.waiting.par_iter().map(|file| file.sync()).collect();
            let mut synced = self.done.iter().zip(synced);
            synced.try_for_each(|(change, synced)| {
                synced.map_err(|error| write_error(&change.path, &error))
            })
        };
        let threads = SYNCS.min(self.waiting.len());
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads);
        match (threads > 1).then(|| pool.build()) {
            Some(Ok(pool)) => pool.install(sync),
            _ => sync(),
        }
    }

    /// The first file, if any, that changed since it was read.
    fn changed(&self) -> Result<Option<String>> {
        let current: Vec<Result<bool>> = (self.done.par_iter().zip(&self.waiting))
            .map(|(change, staged)| {
                let place = change.from.as_ref().unwrap_or(&change.path);
                let current = staged.is_current();
                let current = current.map_err(|error| write_error(place, &error))?;
                let free =
                    change.from.is_none() || read_optional(self.disk, &change.path)?.is_none();
                Ok(current && free)
            })
            .collect();
        for (change, current) in self.done.iter().zip(current) {
            if !current? {
                return Ok(Some(change.path.clone()));
            }
        }
        Ok(None)
    }
}

/// Puts a change in its place; `false` if its file has changed since it was read.
fn put(disk: &dyn Disk, change: &FileChange, staged: Box<dyn Staged>) -> Result<bool> {
    let place = change.from.as_ref().unwrap_or(&change.path);
    let committed = staged.commit();
    if !committed.map_err(|error| write_error(place, &error))? {
        return Ok(false);
    }
    let Some(from) = &change.from else {
        return Ok(true);
    };
    match disk.rename(from, &change.path) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(false),
        Err(error) => Err(write_error(&change.path, &error)),
    }
}

impl Drop for Changes<'_> {
    /// Leaves nothing of what did not take its place.
    fn drop(&mut self) {
        self.waiting.clear();
        // Those that hold something stay.
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

/// The error for a file that never stands still, when some others are in their places already.
pub(super) fn changing(path: &str, done: usize) -> Error {
    let written = match done {
        0 => "nothing was written".to_owned(),
        1 => "one other file was written, whole".to_owned(),
        done => format!("{done} other files were written, whole"),
    };
    Error::new(
        ErrorCode::Write,
        format!("{path} changed again and again while it was being merged; {written}"),
    )
    .help("close other programs that write into the project and run the command again")
}
