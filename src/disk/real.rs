//! The system's disk.

#![expect(
    clippy::disallowed_methods,
    reason = "this is the one place that touches the disk"
)]

use std::fs::{self, File, OpenOptions};
use std::hash::{DefaultHasher, Hasher};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use tempfile::{NamedTempFile, TempPath};

use super::{Disk, EntryType, Source, Staged, TEMPORARY, decode_source, is_absent, read_error};
use crate::encoding::{Encoding, NamedBy};
use crate::error::{Error, ErrorCode, Result};
use crate::text::TextFile;

/// A project on the system's disk.
#[derive(Clone, Debug)]
pub struct RealDisk {
    root: PathBuf,
}

impl RealDisk {
    /// The disk of a project in a folder.
    pub fn new(root: impl Into<PathBuf>) -> RealDisk {
        RealDisk { root: root.into() }
    }

    /// The project's folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The project's folder: the nearest one, from the given folder upward, that holds l10n.toml.
    pub fn find_root(start: &Path) -> Option<PathBuf> {
        let start = fs::canonicalize(start).ok()?;
        start
            .ancestors()
            .find(|folder| folder.join(crate::config::FILE_NAME).is_file())
            .map(Path::to_owned)
    }

    /// Takes the project's lock, which holds until the value is dropped.
    ///
    /// # Errors
    /// `locked` if another run has it, `read` if l10n.toml cannot be opened.
    pub fn lock(&self) -> Result<Lock> {
        let path = self.root.join(crate::config::FILE_NAME);
        let file = File::open(&path).map_err(|error| {
            Error::new(
                ErrorCode::Read,
                format!("cannot open {}: {error}", path.display()),
            )
        })?;
        match file.try_lock() {
            Ok(()) => Ok(Lock { _file: Some(file) }),
            Err(fs::TryLockError::WouldBlock) => Err(Error::new(
                ErrorCode::Locked,
                "another tarjuman is at work in this project",
            )
            .help("wait until it has finished and run the command again")),
            // A file system without locks: work goes on without.
            Err(fs::TryLockError::Error(_)) => Ok(Lock { _file: None }),
        }
    }

    /// The project's folder as seen from another folder above it, with `/`; `None` if it does not lie below.
    pub fn path_below(&self, folder: &Path) -> Option<String> {
        let (root, folder) = (
            fs::canonicalize(&self.root).ok()?,
            fs::canonicalize(folder).ok()?,
        );
        let parts = root.strip_prefix(folder).ok()?.components();
        let parts: Vec<_> = parts
            .map(|part| part.as_os_str().to_string_lossy().into_owned())
            .collect();
        Some(parts.join("/"))
    }

    fn path(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }
}

/// The lock of a project; released when dropped.
#[derive(Debug)]
pub struct Lock {
    _file: Option<File>,
}

/// The text of something named on the command line, which may be a pipe.
///
/// # Errors
/// As [`read_source`](super::read_source).
pub fn read_input(path: &Path, encoding: Encoding) -> Result<Source> {
    let name = path.to_string_lossy();
    let bytes = read_whole(path).map_err(|error| read_error(&name, &error))?;
    decode_source(&name, bytes, encoding, NamedBy::Argument)
}

/// The text of a file named on the command line that has to be UTF-8.
///
/// # Errors
/// As [`read_text`](super::read_text).
pub fn read_named(path: &Path) -> Result<TextFile> {
    let name = path.to_string_lossy();
    let bytes = read_whole(path).map_err(|error| read_error(&name, &error))?;
    super::decode(&name, bytes)
}

/// The bytes of a file named on the command line, which may be a pipe; one that is too large is not read at all.
fn read_whole(path: &Path) -> io::Result<Vec<u8>> {
    let file = File::open(path)?;
    let metadata = file.metadata()?;
    refuse_large(&metadata)?;
    let mut bytes = Vec::with_capacity(metadata.len() as usize);
    read_up_to_limit(file, &mut bytes)?;
    Ok(bytes)
}

/// Reads standard input, a pipe or a device, which may have no end: as much as tells that it is too large.
///
/// # Errors
/// That of the reader.
pub fn read_up_to_limit(reader: impl io::Read, bytes: &mut Vec<u8>) -> io::Result<()> {
    let limit = u64::from(u32::MAX) + 1;
    reader.take(limit).read_to_end(bytes).map(drop)
}

fn refuse_large(metadata: &fs::Metadata) -> io::Result<()> {
    match metadata.len() > u64::from(u32::MAX) {
        true => Err(io::Error::new(
            io::ErrorKind::FileTooLarge,
            "the file has 4 GiB or more",
        )),
        false => Ok(()),
    }
}

impl Disk for RealDisk {
    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        let path = self.path(path);
        let metadata = fs::metadata(&path).map_err(|error| leads_nowhere(&path, error))?;
        // A pipe or a device may have no end.
        if !metadata.is_file() && !metadata.is_dir() {
            return Err(io::Error::other("it is no regular file"));
        }
        refuse_large(&metadata)?;
        fs::read(path)
    }

    fn list(&self, folder: &str) -> io::Result<Vec<(String, EntryType)>> {
        let mut names = Vec::new();
        let folder = self.path(folder);
        for entry in fs::read_dir(&folder).map_err(|error| leads_nowhere(&folder, error))? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let kind = match fs::metadata(entry.path()) {
                Ok(metadata) if metadata.is_file() => EntryType::File,
                Ok(metadata) if metadata.is_dir() => EntryType::Folder,
                Ok(_) => continue,
                Err(_) => EntryType::Other,
            };
            names.push((name, kind));
        }
        names.sort_by(|a, b| a.0.cmp(&b.0));
        Ok(names)
    }

    fn stage(
        &self,
        path: &str,
        old: Option<&[u8]>,
        new: Option<&[u8]>,
    ) -> io::Result<Box<dyn Staged>> {
        let mut target = self.path(path);
        if new.is_some() && target.is_symlink() {
            // Through a link: what it points to is replaced, the link stays.
            target = fs::canonicalize(&target).map_err(|error| leads_nowhere(&target, error))?;
        }
        let before = match old {
            Some(bytes) => Before::Digest(digest(bytes)),
            None => Before::Nothing,
        };
        let temporary = new.map(|bytes| temporary(&target, bytes)).transpose()?;
        Ok(Box::new(Change {
            before,
            temporary,
            target,
        }))
    }

    fn stage_output(&self, path: &str, bytes: &[u8]) -> io::Result<Box<dyn Staged>> {
        let target = self.path(path);
        if target.is_symlink() {
            return Err(io::Error::other(
                "a link stands in its place; remove the link",
            ));
        }
        let temporary = Some(temporary(&target, bytes)?);
        Ok(Box::new(Change {
            before: Before::Anything,
            temporary,
            target,
        }))
    }

    fn resolve(&self, path: &str) -> io::Result<String> {
        let path = self.path(path);
        let mut rest = PathBuf::new();
        for ancestor in path.ancestors() {
            match fs::canonicalize(ancestor) {
                Ok(real) => {
                    let whole = if rest.as_os_str().is_empty() {
                        real
                    } else {
                        real.join(rest)
                    };
                    return Ok(whole.to_string_lossy().replace('\\', "/"));
                }
                Err(error) if error.kind() == io::ErrorKind::NotFound && !ancestor.is_symlink() => {
                    let name = ancestor.file_name().unwrap_or_default();
                    rest = if rest.as_os_str().is_empty() {
                        name.into()
                    } else {
                        Path::new(name).join(rest)
                    };
                }
                Err(error) => return Err(leads_nowhere(ancestor, error)),
            }
        }
        Err(io::ErrorKind::NotFound.into())
    }

    fn remove_empty_folder(&self, path: &str) {
        // It fails where something is in the folder, and that is what is wanted.
        let _still_used = fs::remove_dir(self.path(path));
    }

    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        let to = self.path(to);
        if let Some(folder) = to.parent() {
            // A file in the place of a folder is not the file that might stand in its own.
            fs::create_dir_all(folder).map_err(|error| match error.kind() {
                io::ErrorKind::AlreadyExists => io::ErrorKind::NotADirectory.into(),
                _ => error,
            })?;
        }
        if !is_nothing(&to)? {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        fs::rename(self.path(from), to)
    }

    fn remove(&self, path: &str) -> io::Result<()> {
        fs::remove_file(self.path(path))
    }
}

/// The error for a path at which nothing was found: a link that leads nowhere is not the same as no file, since
/// what it leads to may only be away for a while.
fn leads_nowhere(path: &Path, error: io::Error) -> io::Error {
    match error.kind() {
        io::ErrorKind::NotFound if path.is_symlink() => {
            io::Error::other("it is a link that leads nowhere")
        }
        _ => error,
    }
}

/// Whether nothing stands at a path, no link either.
fn is_nothing(path: &Path) -> io::Result<bool> {
    match fs::symlink_metadata(path) {
        Ok(_) => Ok(false),
        Err(error) if is_absent(&error) => Ok(true),
        Err(error) => Err(error),
    }
}

/// Writes a temporary beside a file, with its mode.
fn temporary(target: &Path, bytes: &[u8]) -> io::Result<TempPath> {
    let folder = target.parent().unwrap_or(Path::new("."));
    let mode = match fs::metadata(target) {
        Ok(metadata) if metadata.is_dir() => return Err(io::ErrorKind::IsADirectory.into()),
        Ok(metadata) if metadata.permissions().readonly() => {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        Ok(metadata) => Some(metadata.permissions()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(error),
    };
    let mut temporary = match temporary_in(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            fs::create_dir_all(folder)?;
            temporary_in(folder)?
        }
        temporary => temporary?,
    };
    temporary.write_all(bytes)?;
    if let Some(mode) = mode {
        temporary.as_file().set_permissions(mode)?;
    }
    // Closed, since a large project has more files than a process may have open.
    Ok(temporary.into_temp_path())
}

/// A temporary file with the mode that a new file gets (less the process's umask).
fn temporary_in(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(TEMPORARY.0).rand_bytes(6);
    builder.suffix(TEMPORARY.1);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(folder)
}

/// What a file must be when it is changed.
enum Before {
    Anything,
    Nothing,
    Digest(u64),
}

/// A digest that tells a file that somebody saved; it need not withstand a forger, and is read twice for every change.
fn digest(bytes: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    hasher.write(bytes);
    hasher.finish()
}

/// A change that waits.
struct Change {
    before: Before,
    /// `None`: the file is to be deleted.
    temporary: Option<TempPath>,
    target: PathBuf,
}

impl Staged for Change {
    fn sync(&self) -> io::Result<()> {
        match (&self.before, &self.temporary) {
            // Windows forces out only what may be written.
            (Before::Digest(_), Some(temporary)) => {
                OpenOptions::new().write(true).open(temporary)?.sync_all()
            }
            _ => Ok(()),
        }
    }

    fn is_current(&self) -> io::Result<bool> {
        match &self.before {
            Before::Anything => Ok(true),
            Before::Nothing => is_nothing(&self.target),
            Before::Digest(digest) => match fs::read(&self.target) {
                Ok(bytes) => Ok(self::digest(&bytes) == *digest),
                Err(error) if is_absent(&error) => Ok(false),
                Err(error) => Err(error),
            },
        }
    }

    fn commit(self: Box<Self>) -> io::Result<bool> {
        if !self.is_current()? {
            return Ok(false);
        }
        match (self.temporary, &self.before) {
            (None, _) => fs::remove_file(&self.target).map(|()| true),
            (Some(temporary), Before::Nothing) => place_new(temporary, &self.target),
            (Some(temporary), _) => replace(temporary, &self.target).map(|()| true),
        }
    }
}

/// Puts a temporary where no file is; `false` if one appeared there.
fn place_new(temporary: TempPath, target: &Path) -> io::Result<bool> {
    match temporary.persist_noclobber(target) {
        Ok(()) => Ok(true),
        Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => Ok(false),
        // Not every file system can do that in one step.
        Err(error) => replace(error.path, target).map(|()| true),
    }
}

fn replace(mut temporary: TempPath, target: &Path) -> io::Result<()> {
    // Windows refuses while another program has the file open for a moment.
    for _ in 0..10 {
        match temporary.persist(target) {
            Ok(()) => return Ok(()),
            Err(error)
                if cfg!(windows) && error.error.kind() == io::ErrorKind::PermissionDenied =>
            {
                temporary = error.path;
                std::thread::sleep(std::time::Duration::from_millis(50));
            }
            Err(error) => return Err(error.error),
        }
    }
    temporary.persist(target).map_err(|error| error.error)
}
