//! What a run reads and writes, for `--verbose`.
//!
//! Threads read in any order: what happens is noted, each thing once, and told in order after the work.

use std::collections::BTreeSet;
use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::disk::{Disk, EntryType, Lock, RealDisk, Staged};
use crate::error::Result;

/// What happened to a file, in the order in which it is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Deed {
    Read,
    Wrote,
    Renamed,
    Deleted,
}

impl Deed {
    fn name(self) -> &'static str {
        match self {
            Deed::Read => "read",
            Deed::Wrote => "wrote",
            Deed::Renamed => "renamed",
            Deed::Deleted => "deleted",
        }
    }
}

type Deeds = BTreeSet<(Deed, String)>;

/// What happened in a run so far; clones share it. One that nobody will read stays empty.
#[derive(Clone, Debug, Default)]
pub(super) struct Log {
    deeds: Arc<Mutex<Deeds>>,
    wanted: Arc<AtomicBool>,
}

impl Log {
    /// From here on deeds are noted.
    pub(super) fn start(&self) {
        self.wanted.store(true, Ordering::Relaxed);
    }

    fn is_wanted(&self) -> bool {
        self.wanted.load(Ordering::Relaxed)
    }

    fn note(&self, deed: Deed, what: impl Into<String>) {
        if self.is_wanted() {
            self.deeds().insert((deed, what.into()));
        }
    }

    fn deeds(&self) -> MutexGuard<'_, Deeds> {
        self.deeds.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes that something was read which lies on no disk of ours.
    pub(super) fn read(&self, path: impl Into<String>) {
        self.note(Deed::Read, path);
    }

    /// Notes that something was written which lies on no disk of ours.
    pub(super) fn wrote(&self, path: impl Into<String>) {
        self.note(Deed::Wrote, path);
    }

    /// A line per deed and file: what was read, written, renamed, deleted; each sorted by path.
    pub(super) fn lines(&self) -> String {
        let deeds = self.deeds();
        let lines = deeds
            .iter()
            .map(|(deed, what)| format!("{} {what}\n", deed.name()));
        lines.collect()
    }
}

/// A project on the system's disk, with a log of what happens to its files.
#[derive(Debug)]
pub(super) struct LoggedDisk {
    disk: RealDisk,
    log: Log,
}

impl LoggedDisk {
    pub(super) fn new(disk: RealDisk, log: &Log) -> LoggedDisk {
        LoggedDisk {
            disk,
            log: log.clone(),
        }
    }

    /// As [`RealDisk::root`].
    pub(super) fn root(&self) -> &Path {
        self.disk.root()
    }

    /// As [`RealDisk::lock`].
    pub(super) fn lock(&self) -> Result<Lock> {
        self.disk.lock()
    }

    fn staged(&self, deed: Deed, path: &str, staged: Box<dyn Staged>) -> Box<dyn Staged> {
        if !self.log.is_wanted() {
            return staged;
        }
        Box::new(LoggedStaged {
            staged,
            deed,
            path: path.to_owned(),
            log: self.log.clone(),
        })
    }

    /// As [`RealDisk::path_below`].
    pub(super) fn path_below(&self, folder: &Path) -> Option<String> {
        self.disk.path_below(folder)
    }
}

impl Disk for LoggedDisk {
    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        let bytes = self.disk.read(path)?;
        self.log.note(Deed::Read, path);
        Ok(bytes)
    }

    fn list(&self, folder: &str) -> io::Result<Vec<(String, EntryType)>> {
        self.disk.list(folder)
    }

    fn stage(
        &self,
        path: &str,
        old: Option<&[u8]>,
        new: Option<&[u8]>,
    ) -> io::Result<Box<dyn Staged>> {
        let deed = match new {
            Some(_) => Deed::Wrote,
            None => Deed::Deleted,
        };
        Ok(self.staged(deed, path, self.disk.stage(path, old, new)?))
    }

    fn stage_output(&self, path: &str, bytes: &[u8]) -> io::Result<Box<dyn Staged>> {
        Ok(self.staged(Deed::Wrote, path, self.disk.stage_output(path, bytes)?))
    }

    fn resolve(&self, path: &str) -> io::Result<String> {
        self.disk.resolve(path)
    }

    fn remove_empty_folder(&self, path: &str) {
        self.disk.remove_empty_folder(path);
    }

    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        self.disk.rename(from, to)?;
        self.log.note(Deed::Renamed, format!("{from} to {to}"));
        Ok(())
    }

    fn remove(&self, path: &str) -> io::Result<()> {
        self.disk.remove(path)?;
        self.log.note(Deed::Deleted, path);
        Ok(())
    }
}

struct LoggedStaged {
    staged: Box<dyn Staged>,
    deed: Deed,
    path: String,
    log: Log,
}

impl Staged for LoggedStaged {
    fn sync(&self) -> io::Result<()> {
        self.staged.sync()
    }

    fn is_current(&self) -> io::Result<bool> {
        self.staged.is_current()
    }

    fn commit(self: Box<Self>) -> io::Result<bool> {
        let done = self.staged.commit()?;
        if done {
            self.log.note(self.deed, self.path);
        }
        Ok(done)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deeds_are_told_once_and_in_order() {
        let log = Log::default();
        log.read("before anybody asked");
        log.start();
        assert_eq!(log.lines(), "");
        log.note(Deed::Deleted, "a");
        log.wrote("b");
        for path in ["d", "c", "d"] {
            log.clone().read(path);
        }
        assert_eq!(log.lines(), "read c\nread d\nwrote b\ndeleted a\n");
    }
}
