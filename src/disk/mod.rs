//! The disk: everything that reads or writes a file goes through here.
//!
//! Paths are relative to the project with `/`, or absolute. Whole files in, whole files out: a file is written to a
//! temporary beside it and renamed, so that whoever stops the program finds the old file or the new one.

#![expect(
    clippy::disallowed_methods,
    reason = "this is the one place that touches the disk"
)]

mod memory;

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

pub use memory::MemoryDisk;

use crate::error::{Error, ErrorCode, Result};
use crate::text::TextFile;

/// What a folder holds under a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryType {
    /// A file, or a link to one.
    File,
    /// A folder, or a link to one.
    Folder,
    /// Neither: a link that leads nowhere or in a circle.
    Other,
}

/// What the program asks of a disk; a test can put another one in its place.
pub trait Disk: Sync {
    /// The bytes of a file.
    ///
    /// # Errors
    /// As the system says.
    fn read(&self, path: &str) -> io::Result<Vec<u8>>;

    /// The names in a folder, sorted, with what each is. Names that are not UTF-8 come with U+FFFD; pipes and devices,
    /// which may have no end, are left out.
    ///
    /// # Errors
    /// As the system says.
    fn list(&self, folder: &str) -> io::Result<Vec<(String, EntryType)>>;

    /// Writes a temporary beside the file, with its mode, ready to take its place.
    ///
    /// # Errors
    /// As the system says; nothing is left behind then.
    fn stage(&self, path: &str, bytes: &[u8]) -> io::Result<Box<dyn Staged>>;

    /// As [`Disk::stage`], for what can be made again: the medium need not have it before the work goes on, and a link in
    /// its place is refused, since what it leads to is somebody else's.
    ///
    /// # Errors
    /// As the system says; nothing is left behind then.
    fn stage_output(&self, path: &str, bytes: &[u8]) -> io::Result<Box<dyn Staged>>;

    /// The one spelling of a path, absolute: links are followed as far as the path exists.
    ///
    /// # Errors
    /// As the system says, and for a link that leads nowhere.
    fn resolve(&self, path: &str) -> io::Result<String>;

    /// Deletes a folder that holds nothing; one that holds something is left alone.
    fn remove_empty_folder(&self, path: &str);

    /// Renames a file, making the folders that it needs.
    ///
    /// # Errors
    /// As the system says.
    fn rename(&self, from: &str, to: &str) -> io::Result<()>;

    /// Deletes a file.
    ///
    /// # Errors
    /// As the system says.
    fn remove(&self, path: &str) -> io::Result<()>;
}

/// A temporary that waits to take a file's place; dropped, it goes away.
pub trait Staged: Send {
    /// Takes the file's place.
    ///
    /// # Errors
    /// As the system says; the old file is still there then.
    fn commit(self: Box<Self>) -> io::Result<()>;
}

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

impl Disk for RealDisk {
    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        let path = self.path(path);
        let metadata = fs::metadata(&path).map_err(|error| leads_nowhere(&path, error))?;
        // A pipe or a device may have no end.
        if !metadata.is_file() && !metadata.is_dir() {
            return Err(io::Error::other("it is no regular file"));
        }
        if metadata.len() > u64::from(u32::MAX) {
            return Err(io::Error::new(
                io::ErrorKind::FileTooLarge,
                "the file has 4 GiB or more",
            ));
        }
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

    fn stage(&self, path: &str, bytes: &[u8]) -> io::Result<Box<dyn Staged>> {
        let path = self.path(path);
        // Through a link: what it points to is replaced, the link stays.
        let target = if path.is_symlink() {
            fs::canonicalize(&path).map_err(|error| leads_nowhere(&path, error))?
        } else {
            path
        };
        temporary(target, bytes, true)
    }

    fn stage_output(&self, path: &str, bytes: &[u8]) -> io::Result<Box<dyn Staged>> {
        let path = self.path(path);
        if path.is_symlink() {
            return Err(io::Error::other(
                "a link stands in its place; remove the link",
            ));
        }
        temporary(path, bytes, false)
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
            fs::create_dir_all(folder)?;
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

/// Writes a temporary beside a file, with its mode; `lasting`: and waits until the medium has what replaces it.
fn temporary(target: PathBuf, bytes: &[u8], lasting: bool) -> io::Result<Box<dyn Staged>> {
    let folder = target.parent().unwrap_or(Path::new("."));
    let old = match fs::metadata(&target) {
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
    if let Some(permissions) = old {
        temporary.as_file().set_permissions(permissions)?;
        if lasting {
            temporary.as_file().sync_all()?;
        }
    }
    // Closed, since a large project has more files than a process may have open.
    let temporary = temporary.into_temp_path();
    Ok(Box::new(Temporary { temporary, target }))
}

/// A temporary file with the mode that a new file gets (less the process's umask).
fn temporary_in(folder: &Path) -> io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(TEMPORARY.0).suffix(TEMPORARY.1);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(folder)
}

/// How the names of our temporaries begin and end.
const TEMPORARY: (&str, &str) = (".tarjuman-", ".tmp");

/// Whether a file is a temporary of ours.
pub fn is_temporary(name: &str) -> bool {
    name.starts_with(TEMPORARY.0) && name.ends_with(TEMPORARY.1)
}

struct Temporary {
    temporary: tempfile::TempPath,
    target: PathBuf,
}

impl Staged for Temporary {
    fn commit(self: Box<Self>) -> io::Result<()> {
        let mut temporary = self.temporary;
        // Windows refuses while another program has the file open for a moment.
        for _ in 0..10 {
            match temporary.persist(&self.target) {
                Ok(_) => return Ok(()),
                Err(error)
                    if cfg!(windows) && error.error.kind() == io::ErrorKind::PermissionDenied =>
                {
                    temporary = error.path;
                    std::thread::sleep(std::time::Duration::from_millis(50));
                }
                Err(error) => return Err(error.error),
            }
        }
        temporary
            .persist(&self.target)
            .map(drop)
            .map_err(|error| error.error)
    }
}

/// The text of a file.
///
/// # Errors
/// `read` or `encoding`, with the path and what to do.
pub fn read_text(disk: &dyn Disk, path: &str) -> Result<TextFile> {
    let bytes = disk.read(path).map_err(|error| read_error(path, &error))?;
    decode(path, bytes)
}

/// The text of something named on the command line, which may be a pipe.
///
/// # Errors
/// As [`read_text`].
pub fn read_input(path: &Path) -> Result<TextFile> {
    let name = path.to_string_lossy();
    let bytes = fs::read(path).map_err(|error| read_error(&name, &error))?;
    decode(&name, bytes)
}

/// Whether a file stands at a path inside the project, without reading it.
pub fn is_file(disk: &dyn Disk, path: &str) -> bool {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let outside = path.starts_with('/') || path.split('/').any(|part| part == "..");
    let names = if outside {
        Vec::new()
    } else {
        disk.list(folder).unwrap_or_default()
    };
    names
        .iter()
        .any(|(known, kind)| known == name && *kind == EntryType::File)
}

/// The text of a file that may not be there.
///
/// # Errors
/// As [`read_text`], but `None` if there is no such file.
pub fn read_optional(disk: &dyn Disk, path: &str) -> Result<Option<TextFile>> {
    match disk.read(path) {
        Ok(bytes) => decode(path, bytes).map(Some),
        Err(error) if is_absent(&error) => Ok(None),
        Err(error) => Err(read_error(path, &error)),
    }
}

fn is_absent(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
    )
}

fn decode(path: &str, bytes: Vec<u8>) -> Result<TextFile> {
    if u32::try_from(bytes.len()).is_err() {
        return Err(Error::new(
            ErrorCode::Read,
            format!("cannot read {path}: it has 4 GiB or more"),
        ));
    }
    match String::from_utf8(bytes) {
        Ok(text) => Ok(TextFile::new(path, text)),
        Err(error) => {
            let offset = error.utf8_error().valid_up_to();
            let line = 1 + error.as_bytes()[..offset]
                .iter()
                .filter(|byte| **byte == b'\n')
                .count();
            let message = format!(
                "{path}:{line}: not UTF-8: the byte at offset {offset} begins no character"
            );
            let utf_16 = [[0xff, 0xfe], [0xfe, 0xff]]
                .iter()
                .any(|mark| error.as_bytes().starts_with(mark));
            Err(Error::new(ErrorCode::Encoding, message).help(match utf_16 {
                true => "it looks like UTF-16: save it as UTF-8 and run the command again",
                false => "save the file as UTF-8 and run the command again",
            }))
        }
    }
}

fn read_error(path: &str, error: &io::Error) -> Error {
    let other = error.to_string();
    let (what, help) = match error.kind() {
        io::ErrorKind::IsADirectory => (
            "a folder stands where a file is expected",
            "move the folder away",
        ),
        io::ErrorKind::NotADirectory => (
            "a file stands where a folder is expected",
            "move the file away",
        ),
        io::ErrorKind::PermissionDenied => {
            ("no permission to read it", "change the file's permissions")
        }
        io::ErrorKind::NotFound if path.contains('\u{fffd}') => {
            ("its name is not UTF-8", "rename the file")
        }
        io::ErrorKind::NotFound => ("there is no such file", "check the path"),
        _ => (other.as_str(), "check the path and where its links lead"),
    };
    Error::new(ErrorCode::Read, format!("cannot read {path}: {what}")).help(help)
}

/// An error of writing, with its path.
pub fn write_error(path: &str, error: &io::Error) -> Error {
    let (what, help) = match error.kind() {
        io::ErrorKind::IsADirectory => (
            "a folder stands where the file goes".to_owned(),
            "move the folder away and run the command again",
        ),
        io::ErrorKind::AlreadyExists | io::ErrorKind::NotADirectory => (
            "a file stands where its folder goes".to_owned(),
            "move that file away and run the command again",
        ),
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => (
            "no permission to write it, or to make a file in its folder".to_owned(),
            "change the permissions of the file and its folder and run the command again",
        ),
        _ => (
            error.to_string(),
            "nothing is half-written; mend the cause and run the command again",
        ),
    };
    Error::new(ErrorCode::Write, format!("cannot write {path}: {what}")).help(help)
}

/// The files below a folder, sorted, with `/`; hidden ones and our own temporaries are left out.
///
/// # Errors
/// `read` if a folder cannot be listed, or links lead in a circle. A folder that is not there has no files.
pub fn files_below(disk: &dyn Disk, folder: &str) -> Result<Vec<String>> {
    let mut files = Vec::new();
    walk(disk, folder, 0, &mut files)?;
    files.sort();
    Ok(files)
}

/// How deep folders may nest; links in a circle end here.
///
/// Fewer than the links that a system follows in one path (macOS 32, Linux 40): where the system gave up first, the
/// walk would turn back and try every way through the circle.
const MAX_FOLDERS: usize = 30;

fn walk(disk: &dyn Disk, folder: &str, depth: usize, files: &mut Vec<String>) -> Result<()> {
    let names = match disk.list(folder) {
        Ok(names) => names,
        Err(error) if error.kind() == io::ErrorKind::NotFound && depth == 0 => return Ok(()),
        Err(error) => return Err(read_error(folder, &error)),
    };
    if depth > MAX_FOLDERS {
        return Err(Error::new(
            ErrorCode::Read,
            format!("cannot read {folder}: folders nest more than {MAX_FOLDERS} deep"),
        )
        .help("look for a link that leads to a folder above it, and remove it"));
    }
    for (name, kind) in names {
        if name.starts_with('.') {
            continue;
        }
        let path = crate::config::join(folder, &name);
        match kind {
            EntryType::Folder => walk(disk, &path, depth + 1, files)?,
            EntryType::File | EntryType::Other => files.push(path),
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
