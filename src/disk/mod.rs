//! The disk: everything that reads or writes a file goes through here.
//!
//! Paths are relative to the project with `/`, or absolute. Whole files in, whole files out: a file is written to a
//! temporary beside it and renamed, so that whoever stops the program finds the old file or the new one.

mod memory;
mod real;

use std::io;

pub use memory::MemoryDisk;
pub use real::{Lock, RealDisk, read_input, read_named, read_up_to_limit};

use crate::encoding::{Decoded, Encoding, NamedBy};
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

    /// Prepares a change of a file that has the bytes `old` (`None`: that is not there) and is to have the bytes `new`
    /// (`None`: to be deleted): a temporary is written beside it, with its mode, ready to take its place.
    ///
    /// # Errors
    /// As the system says; nothing is left behind then.
    fn stage(
        &self,
        path: &str,
        old: Option<&[u8]>,
        new: Option<&[u8]>,
    ) -> io::Result<Box<dyn Staged>>;

    /// Prepares a file that can be made again, whatever stands in its place: the medium need not have it before the work
    /// goes on, and a link there is refused, since what it leads to is somebody else's.
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
    /// As the system says; `AlreadyExists` if something stands there.
    fn rename(&self, from: &str, to: &str) -> io::Result<()>;

    /// Deletes a file.
    ///
    /// # Errors
    /// As the system says.
    fn remove(&self, path: &str) -> io::Result<()>;
}

/// A change of a file that waits for its turn; dropped, it leaves nothing behind.
pub trait Staged: Send + Sync {
    /// Waits until the medium has what is to replace a file, so that not even a loss of power leaves neither.
    ///
    /// # Errors
    /// As the system says.
    fn sync(&self) -> io::Result<()>;

    /// Whether the file is still as it was when the change was made up.
    ///
    /// # Errors
    /// As the system says.
    fn is_current(&self) -> io::Result<bool>;

    /// Makes the change if the file is still as it was, which is looked at as late as the system allows; else gives
    /// `false` and leaves the file alone.
    ///
    /// # Errors
    /// As the system says; the old file is still there then.
    fn commit(self: Box<Self>) -> io::Result<bool>;
}

/// How the names of our temporaries begin and end; between stand six letters or digits.
const TEMPORARY: (&str, &str) = (".tarjuman-", ".tmp");

/// Whether a file has the name of a temporary of ours.
pub fn is_temporary(name: &str) -> bool {
    let middle = name
        .strip_prefix(TEMPORARY.0)
        .and_then(|rest| rest.strip_suffix(TEMPORARY.1));
    middle.is_some_and(|middle| {
        middle.len() == 6 && middle.bytes().all(|byte| byte.is_ascii_alphanumeric())
    })
}

/// Removes the temporaries that a killed run left in a folder, as far as the system lets it: regular files with such a
/// name, no links.
///
/// Those of a run that is still at work would go as well: whoever calls holds the lock of the project that the folder
/// belongs to.
pub fn sweep(disk: &dyn Disk, folder: &str) {
    let names = disk.list(folder).unwrap_or_default();
    let left = names
        .iter()
        .filter(|(name, kind)| *kind == EntryType::File && is_temporary(name));
    for (name, _) in left {
        let path = crate::config::join(folder, name);
        let is_link = disk
            .resolve(&path)
            .map_or(true, |real| !real.ends_with(&format!("/{name}")));
        if !is_link {
            // One that stays does no harm: nobody reads it.
            let _stays = disk.remove(&path);
        }
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

/// A source text, and what it was decoded from.
#[derive(Clone, Debug)]
pub struct Source {
    /// The text under its path.
    pub file: TextFile,
    /// The encoding it was in, as the WHATWG's standard calls it: `UTF-8`, `windows-1256`.
    pub encoding: &'static str,
    /// Whether that is a guess.
    pub guessed: bool,
}

impl Source {
    /// What a guessed encoding should be told as, with how to say so: `say` has the label in the place of `{}`.
    pub fn guess(&self, say: &str) -> Option<String> {
        let label = self.encoding;
        self.guessed.then(|| {
            let say = say.replace("{}", &label.to_ascii_lowercase());
            format!("{}: taken for {label}; {say}", self.file.path)
        })
    }
}

/// The text of an article, which alone of a project's files need not be UTF-8.
///
/// # Errors
/// `read` or `encoding`, with the path, the place and what to do.
pub fn read_source(disk: &dyn Disk, path: &str, encoding: Encoding) -> Result<Source> {
    let bytes = disk.read(path).map_err(|error| read_error(path, &error))?;
    decode_source(path, bytes, encoding, NamedBy::Settings)
}

/// The text of bytes that were read.
///
/// # Errors
/// As [`read_source`].
pub fn decode_source(
    path: &str,
    bytes: Vec<u8>,
    encoding: Encoding,
    named_by: NamedBy,
) -> Result<Source> {
    check_size(path, &bytes)?;
    let Decoded {
        text,
        encoding,
        guessed,
    } = crate::encoding::decode(bytes, encoding)
        .map_err(|malformed| malformed.error(path, named_by))?;
    Ok(Source {
        file: TextFile::new(path, text),
        encoding,
        guessed,
    })
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
    let bytes = read_bytes(disk, path)?;
    bytes.map(|bytes| decode(path, bytes)).transpose()
}

/// The bytes of a file that may not be there.
///
/// # Errors
/// `read`, with the path and what to do, but `None` if there is no such file.
pub fn read_bytes(disk: &dyn Disk, path: &str) -> Result<Option<Vec<u8>>> {
    match disk.read(path) {
        Ok(bytes) => Ok(Some(bytes)),
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

/// What to do about a file that is too large.
const SPLIT: &str = "split it into several files";

fn check_size(path: &str, bytes: &[u8]) -> Result<()> {
    match u32::try_from(bytes.len()) {
        Ok(_) => Ok(()),
        Err(_) => Err(Error::new(
            ErrorCode::Read,
            format!("cannot read {path}: it has 4 GiB or more"),
        )
        .help(SPLIT)),
    }
}

fn decode(path: &str, bytes: Vec<u8>) -> Result<TextFile> {
    check_size(path, &bytes)?;
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
        io::ErrorKind::FileTooLarge => (other.as_str(), SPLIT),
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
