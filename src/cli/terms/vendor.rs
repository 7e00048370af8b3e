//! `tarjuman terms vendor`

use crate::cli::args::{Common, TermsVendor};
use crate::cli::{Outcome, complain, count, find_project, load, print_data, print_summary};
use crate::error::Result;
use crate::project::ChangeKind;

pub(in crate::cli) fn vendor(common: &Common, arguments: &TermsVendor) -> Result<Outcome> {
    let disk = find_project(common)?;
    let project = load(common, &disk)?;
    let _lock = match arguments.dry_run {
        true => None,
        false => Some(disk.lock()?),
    };
    let vendored = project.vendor(&arguments.name, &arguments.only, arguments.dry_run)?;
    for (path, line) in &vendored.conflicts {
        complain(&format!(
            "error: {path}:{line}: git conflict markers; nothing was added there\n  help: resolve the conflict and run the command again\n"
        ));
    }
    if !common.quiet {
        for locale in &vendored.skipped {
            let name = &arguments.name;
            complain(&format!(
                "warning: the glossary `{name}` does not exist in `{locale}`\n"
            ));
        }
    }
    if arguments.dry_run {
        for patch in vendored.changes.iter().flat_map(|change| &change.patch) {
            print_data(patch)?;
        }
        return Ok(Outcome::Clean);
    }
    let mut text = String::new();
    for (change, (path, added)) in vendored.changes.iter().zip(&vendored.added) {
        let done = match change.kind {
            ChangeKind::Created => "created",
            _ => "added to",
        };
        text.push_str(&format!("{done} {path}: {}\n", count(*added, "term")));
    }
    if vendored.changes.is_empty() && vendored.conflicts.is_empty() {
        text.push_str("nothing to add: the project has these terms\n");
    }
    let name = &arguments.name;
    if !project.config.glossaries.contains(name) {
        text.push_str(&format!(
            "next: add \"{name}\" to `glossaries` under [tarjuman] in l10n.toml, so that the file counts as a termbase\n"
        ));
    }
    print_summary(common, &text)?;
    Ok(match vendored.conflicts.is_empty() {
        true => Outcome::Clean,
        false => Outcome::Findings,
    })
}
