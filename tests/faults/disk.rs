//! A disk in memory on which something happens at the k-th operation: the program is stopped, the operation fails, or
//! somebody saves a file. Temporaries are files, as on a real disk, so that a stop leaves them.

use std::io::{self, ErrorKind};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tarjuman::disk::{Disk, EntryType, MemoryDisk, Staged, is_temporary};

/// What happens at an operation.
pub(crate) enum Event {
    Nothing,
    /// The program is killed: neither this operation is done nor any behind it, and nothing is cleared away.
    Stop,
    /// The operation fails; the program goes on.
    Fail(ErrorKind),
    /// Before the operation somebody changes what is on the disk.
    Save(Deed),
    /// Before every operation somebody may change what is on the disk.
    Watch(Deed),
}

/// What somebody does to the files before an operation, whose name comes along.
pub(crate) type Deed = Box<dyn Fn(&MemoryDisk, &str) + Send + Sync>;

/// A disk on which an event happens at one operation, counted from 1. Clones share everything.
#[derive(Clone)]
pub(crate) struct Eventful {
    pub(crate) files: MemoryDisk,
    plan: Arc<(usize, Event)>,
    /// The operations so far.
    steps: Arc<Mutex<Vec<String>>>,
}

impl Eventful {
    /// A disk with files of its own, which are those of another.
    pub(crate) fn new(files: &MemoryDisk, at: usize, event: Event) -> Eventful {
        Eventful {
            files: MemoryDisk::new(files.files()),
            plan: Arc::new((at, event)),
            steps: Arc::default(),
        }
    }

    /// The operations so far, in order.
    pub(crate) fn steps(&self) -> MutexGuard<'_, Vec<String>> {
        self.steps.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn step(&self, what: &str, path: &str) -> io::Result<()> {
        let mut steps = self.steps();
        let step = format!("{what} {path}");
        steps.push(step.clone());
        let (at, event) = &*self.plan;
        match event {
            Event::Watch(watch) => {
                watch(&self.files, &step);
                Ok(())
            }
            Event::Stop if steps.len() >= *at => Err(io::Error::other("stopped")),
            Event::Fail(kind) if steps.len() == *at => Err((*kind).into()),
            Event::Save(save) if steps.len() == *at => {
                save(&self.files, &step);
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn is_stopped(&self) -> bool {
        matches!(self.plan.1, Event::Stop) && self.steps().len() >= self.plan.0
    }

    /// Writes a temporary; what is stopped meanwhile leaves half of it.
    fn prepare(
        &self,
        path: &str,
        expected: Expected,
        new: Option<&[u8]>,
    ) -> io::Result<Box<dyn Staged>> {
        let was_stopped = self.is_stopped();
        let result = self.step("stage", path);
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let temporary = format!("{folder}/.tarjuman-{:06}.tmp", self.steps().len());
        let bytes = new.unwrap_or_default();
        if result.is_ok() && new.is_some() {
            self.files.put(&temporary, bytes);
        } else if self.is_stopped() && !was_stopped {
            self.files.put(&temporary, &bytes[..bytes.len() / 2]);
        }
        result?;
        Ok(Box::new(Waiting {
            disk: self.clone(),
            path: path.to_owned(),
            expected,
            temporary: new.map(|_| temporary),
        }))
    }
}

impl Disk for Eventful {
    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        self.step("read", path)?;
        self.files.read(path)
    }

    fn list(&self, folder: &str) -> io::Result<Vec<(String, EntryType)>> {
        self.step("list", folder)?;
        self.files.list(folder)
    }

    fn stage(
        &self,
        path: &str,
        old: Option<&[u8]>,
        new: Option<&[u8]>,
    ) -> io::Result<Box<dyn Staged>> {
        self.prepare(path, Some(old.map(<[u8]>::to_owned)), new)
    }

    fn stage_output(&self, path: &str, bytes: &[u8]) -> io::Result<Box<dyn Staged>> {
        self.prepare(path, None, Some(bytes))
    }

    fn resolve(&self, path: &str) -> io::Result<String> {
        self.step("resolve", path)?;
        self.files.resolve(path)
    }

    fn remove_empty_folder(&self, path: &str) {
        // Folders in memory are empty only if they are not there.
        let _nothing_to_do = self.step("remove folder", path);
    }

    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        self.step("rename", from)?;
        self.files.rename(from, to)
    }

    fn remove(&self, path: &str) -> io::Result<()> {
        self.step("remove", path)?;
        self.files.remove(path)
    }
}

/// What a file must be: `None` is anything, `Some(None)` no file.
type Expected = Option<Option<Vec<u8>>>;

struct Waiting {
    disk: Eventful,
    path: String,
    expected: Expected,
    temporary: Option<String>,
}

impl Waiting {
    fn holds(&self) -> bool {
        let expected = self.expected.as_ref();
        expected.is_none_or(|expected| *expected == self.disk.files.read(&self.path).ok())
    }
}

impl Staged for Waiting {
    fn sync(&self) -> io::Result<()> {
        self.disk.step("sync", &self.path)
    }

    fn is_current(&self) -> io::Result<bool> {
        self.disk.step("look", &self.path)?;
        Ok(self.holds())
    }

    fn commit(self: Box<Self>) -> io::Result<bool> {
        self.disk.step("commit", &self.path)?;
        if !self.holds() {
            return Ok(false);
        }
        match &self.temporary {
            Some(temporary) => {
                let bytes = self.disk.files.read(temporary)?;
                self.disk.files.put(&self.path, bytes);
            }
            None => self.disk.files.remove(&self.path)?,
        }
        Ok(true)
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        if let Some(temporary) = self.temporary.as_ref().filter(|_| !self.disk.is_stopped()) {
            let _gone = self.disk.files.remove(temporary);
        }
    }
}

/// The temporaries that are left.
pub(crate) fn temporaries(files: &MemoryDisk) -> Vec<String> {
    let names = files.files().into_keys();
    names
        .filter(|path| is_temporary(path.rsplit('/').next().unwrap_or(path)))
        .collect()
}
