//! A disk in memory, for tests and for programs that hold their files elsewhere.

use std::collections::BTreeMap;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::{Disk, EntryType, Staged};

type Files = Arc<Mutex<BTreeMap<String, Vec<u8>>>>;

/// Files by path.
#[derive(Clone, Debug, Default)]
pub struct MemoryDisk {
    files: Files,
}

impl MemoryDisk {
    /// A disk with these files.
    pub fn new<P: Into<String>, B: Into<Vec<u8>>>(
        files: impl IntoIterator<Item = (P, B)>,
    ) -> MemoryDisk {
        let files = files
            .into_iter()
            .map(|(path, bytes)| (path.into(), bytes.into()))
            .collect();
        MemoryDisk {
            files: Arc::new(Mutex::new(files)),
        }
    }

    /// Puts a file there.
    pub fn put(&self, path: &str, bytes: impl Into<Vec<u8>>) {
        lock(&self.files).insert(path.to_owned(), bytes.into());
    }

    /// The text of a file, if it is there and UTF-8.
    pub fn text(&self, path: &str) -> Option<String> {
        String::from_utf8(lock(&self.files).get(path)?.clone()).ok()
    }

    /// All files.
    pub fn files(&self) -> BTreeMap<String, Vec<u8>> {
        lock(&self.files).clone()
    }
}

fn lock(files: &Files) -> MutexGuard<'_, BTreeMap<String, Vec<u8>>> {
    files.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Disk for MemoryDisk {
    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        lock(&self.files)
            .get(path)
            .cloned()
            .ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn list(&self, folder: &str) -> io::Result<Vec<(String, EntryType)>> {
        let prefix = if folder.is_empty() {
            String::new()
        } else {
            format!("{folder}/")
        };
        let mut names = BTreeMap::new();
        for path in lock(&self.files).keys() {
            let Some(rest) = path.strip_prefix(&prefix) else {
                continue;
            };
            match rest.split_once('/') {
                Some((name, _)) => names.insert(name.to_owned(), EntryType::Folder),
                None => names.insert(rest.to_owned(), EntryType::File),
            };
        }
        if names.is_empty() {
            return Err(io::ErrorKind::NotFound.into());
        }
        Ok(names.into_iter().collect())
    }

    fn stage(
        &self,
        path: &str,
        old: Option<&[u8]>,
        new: Option<&[u8]>,
    ) -> io::Result<Box<dyn Staged>> {
        Ok(Box::new(InMemory {
            files: self.files.clone(),
            path: path.to_owned(),
            old: Some(old.map(<[u8]>::to_owned)),
            new: new.map(<[u8]>::to_owned),
        }))
    }

    fn stage_output(&self, path: &str, bytes: &[u8]) -> io::Result<Box<dyn Staged>> {
        Ok(Box::new(InMemory {
            files: self.files.clone(),
            path: path.to_owned(),
            old: None,
            new: Some(bytes.to_owned()),
        }))
    }

    /// There are no links in memory, and a path that begins with `/` lies beside the project.
    fn resolve(&self, path: &str) -> io::Result<String> {
        Ok(crate::config::join("/project", path))
    }

    fn remove_empty_folder(&self, _path: &str) {}

    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        let mut files = lock(&self.files);
        if files.contains_key(to) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        let bytes = files.remove(from).ok_or(io::ErrorKind::NotFound)?;
        files.insert(to.to_owned(), bytes);
        Ok(())
    }

    fn remove(&self, path: &str) -> io::Result<()> {
        lock(&self.files)
            .remove(path)
            .map(drop)
            .ok_or_else(|| io::ErrorKind::NotFound.into())
    }
}

struct InMemory {
    files: Files,
    path: String,
    /// What the file must be; `None`: anything.
    old: Option<Option<Vec<u8>>>,
    new: Option<Vec<u8>>,
}

impl InMemory {
    fn is_current_among(&self, files: &BTreeMap<String, Vec<u8>>) -> bool {
        let now = files.get(&self.path);
        self.old.as_ref().is_none_or(|old| old.as_ref() == now)
    }
}

impl Staged for InMemory {
    fn sync(&self) -> io::Result<()> {
        Ok(())
    }

    fn is_current(&self) -> io::Result<bool> {
        Ok(self.is_current_among(&lock(&self.files)))
    }

    fn commit(self: Box<Self>) -> io::Result<bool> {
        let mut files = lock(&self.files);
        if !self.is_current_among(&files) {
            return Ok(false);
        }
        match &self.new {
            Some(bytes) => files.insert(self.path.clone(), bytes.clone()),
            None => files.remove(&self.path),
        };
        Ok(true)
    }
}
