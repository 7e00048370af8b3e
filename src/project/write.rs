//! Changes to files, put on disk together: temporaries first, then renames, deletions last.

use super::extract::FileChange;
use crate::disk::{Disk, read_optional, write_error};
use crate::error::{Error, ErrorCode, Result};

fn current_path(change: &FileChange) -> &str {
    change.from.as_deref().unwrap_or(&change.path)
}

/// Applies changes in their order, deletions last. Nothing is renamed before every temporary stands.
///
/// # Errors
/// `write` with the path; `None` if a file changed since it was read: then nothing was written.
pub(super) fn apply(disk: &dyn Disk, changes: &[FileChange]) -> Result<Option<()>> {
    let mut temporaries = Vec::new();
    for change in changes.iter().filter(|change| change.new.is_some()) {
        // A file that moves keeps its mode: its new bytes take its old place first.
        let place = current_path(change);
        let text = change.new.as_deref().unwrap_or_default();
        let temporary = disk
            .stage(place, text.as_bytes())
            .map_err(|error| write_error(place, &error))?;
        temporaries.push((change, temporary));
    }
    for change in changes {
        let path = current_path(change);
        let now = read_optional(disk, path)?.map(|file| file.text);
        if now != change.old {
            return Ok(None);
        }
        if change.from.is_some() && read_optional(disk, &change.path)?.is_some() {
            return Ok(None);
        }
    }
    for (change, temporary) in temporaries {
        let place = current_path(change);
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
pub(super) fn changing() -> Error {
    Error::new(
        ErrorCode::Write,
        "files changed while they were being merged; nothing was written",
    )
    .help("close other programs that write into the project and run the command again")
}
