//! Changes to files, put on disk together: temporaries first, then renames, deletions last.

use crate::disk::{Disk, read_optional, write_error};
use crate::error::{Error, ErrorCode, Result};

/// One file that a command changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Change {
    /// Where the new text goes.
    pub(crate) path: String,
    /// The path the file has now, if it moves.
    pub(crate) from: Option<String>,
    /// The text it had when it was read; `None`: there was no file.
    pub(crate) old: Option<String>,
    /// The new text; `None`: the file goes.
    pub(crate) new: Option<String>,
}

impl Change {
    /// Whether there is anything to do.
    pub(crate) fn is_needed(&self) -> bool {
        self.old != self.new || self.from.is_some()
    }

    fn current_path(&self) -> &str {
        self.from.as_deref().unwrap_or(&self.path)
    }
}

/// Applies changes in their order, deletions last. Nothing is renamed before every temporary stands.
///
/// # Errors
/// `write` with the path; `None` if a file changed since it was read: then nothing was written.
pub(crate) fn apply(disk: &dyn Disk, changes: &[Change]) -> Result<Option<()>> {
    let mut temporaries = Vec::new();
    for change in changes.iter().filter(|change| change.new.is_some()) {
        // A file that moves keeps its mode: its new bytes take its old place first.
        let place = change.current_path();
        let text = change.new.as_deref().unwrap_or_default();
        let temporary = disk
            .stage(place, text.as_bytes())
            .map_err(|error| write_error(place, &error))?;
        temporaries.push((change, temporary));
    }
    for change in changes {
        let path = change.current_path();
        let now = read_optional(disk, path)?.map(|file| file.text);
        if now != change.old {
            return Ok(None);
        }
        if change.from.is_some() && read_optional(disk, &change.path)?.is_some() {
            return Ok(None);
        }
    }
    for (change, temporary) in temporaries {
        let place = change.current_path();
        temporary
            .commit()
            .map_err(|error| write_error(place, &error))?;
        if let Some(from) = &change.from {
            disk.rename(from, &change.path)
                .map_err(|error| write_error(&change.path, &error))?;
        }
    }
    for change in changes.iter().filter(|change| change.new.is_none()) {
        disk.remove(&change.path)
            .map_err(|error| write_error(&change.path, &error))?;
    }
    Ok(Some(()))
}

/// The error for files that never stand still.
pub(crate) fn changing() -> Error {
    Error::new(
        ErrorCode::Write,
        "files changed while they were being merged; nothing was written",
    )
    .help("close other programs that write into the project and run the command again")
}
