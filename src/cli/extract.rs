//! `tarjuman extract`

use super::args::{Common, Extract};
use super::{Outcome, complain, count, find_project, load, print_data, print_summary};
use crate::error::Result;
use crate::project::{ChangeKind, ExtractOptions, Extraction, FileChange, Outdated, Project};

pub(super) fn run(common: &Common, arguments: &Extract) -> Result<Outcome> {
    let disk = find_project(common)?;
    let project = load(common, &disk)?;
    if arguments.check {
        return check(common, &project);
    }
    let options = ExtractOptions {
        dry_run: arguments.dry_run,
        prune: arguments.prune,
    };
    let _lock = if arguments.dry_run {
        None
    } else {
        Some(disk.lock()?)
    };
    let extraction = project.extract(&options)?;
    if !common.quiet {
        for warning in &extraction.warnings {
            complain(&format!("warning: {warning}\n"));
        }
    }
    for (path, line) in &extraction.conflicts {
        complain(&conflict(path, *line));
    }
    if arguments.dry_run {
        for patch in extraction.changes.iter().flat_map(|change| &change.patch) {
            print_data(patch)?;
        }
        return Ok(Outcome::Clean);
    }
    print_summary(common, &summary(&extraction))?;
    Ok(if extraction.conflicts.is_empty() {
        Outcome::Clean
    } else {
        Outcome::Findings
    })
}

fn conflict(path: &str, line: u32) -> String {
    format!(
        "error: {path}:{line}: git conflict markers; the file was not written\n  help: resolve the conflict and run `tarjuman extract` again\n"
    )
}

fn check(common: &Common, project: &Project<'_>) -> Result<Outcome> {
    let outdated = project.outdated()?;
    if outdated.is_empty() {
        print_summary(common, "everything is up to date\n")?;
        return Ok(Outcome::Clean);
    }
    complain(&complaint(&outdated));
    Ok(Outcome::Findings)
}

fn complaint(outdated: &Outdated) -> String {
    let mut text = String::new();
    for path in &outdated.references {
        text.push_str(&format!(
            "error: {path} is not what `extract` would write\n"
        ));
    }
    for (path, line, id) in &outdated.strays {
        text.push_str(&format!(
            "error: {path}:{line}: `{id}` belongs to no sentence of its article\n"
        ));
    }
    for (path, line) in &outdated.conflicts {
        text.push_str(&format!("error: {path}:{line}: git conflict markers\n"));
    }
    text.push_str(match outdated.conflicts.is_empty() {
        true => "  help: run `tarjuman extract` and commit what it writes\n",
        false => {
            "  help: resolve the conflicts, run `tarjuman extract` and commit what it writes\n"
        }
    });
    text
}

/// What was done, in a few lines.
fn summary(extraction: &Extraction) -> String {
    let mut text = format!(
        "{}, {}\n",
        count(extraction.articles, "article"),
        count(extraction.segments, "segment")
    );
    let width = extraction
        .locales
        .iter()
        .map(|locale| locale.locale.len())
        .max()
        .unwrap_or(0);
    for locale in &extraction.locales {
        let changes = [
            (locale.added, "new"),
            (locale.proposed, "to revise"),
            (locale.restored, "restored"),
            (locale.archived, "archived"),
            (locale.broken, "broken"),
            (locale.conflicts, "in conflict, not written"),
        ];
        let changes: Vec<_> = changes
            .into_iter()
            .filter(|(number, _)| *number > 0)
            .map(|(number, what)| format!("{number} {what}"))
            .collect();
        let changes = if changes.is_empty() {
            String::new()
        } else {
            format!("  ({})", changes.join(", "))
        };
        text.push_str(&format!(
            "  {:width$}  {}/{}{changes}\n",
            locale.locale, locale.done, locale.total
        ));
    }
    for (path, id) in &extraction.pruned {
        text.push_str(&format!("dropped {id} from {path}\n"));
    }
    if extraction.changes.is_empty() {
        text.push_str("nothing to write\n");
    }
    for FileChange {
        path, from, kind, ..
    } in &extraction.changes
    {
        text.push_str(&match (from, kind) {
            (Some(from), _) => format!("renamed {from} to {path}\n"),
            (None, ChangeKind::Deleted) => format!("deleted {path}\n"),
            (None, ChangeKind::Created) => format!("created {path}\n"),
            (None, ChangeKind::Updated) => format!("updated {path}\n"),
        });
    }
    text
}
