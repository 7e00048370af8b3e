//! `tarjuman build`

use std::path::Path;

use super::args::{Build as Arguments, Common, Policy};
use super::{Outcome, complain, count, find_project, load, print_summary, working_folder};
use crate::error::{Error, ErrorCode, Result};
use crate::project::{Build, BuildOptions, Missing};
use crate::report::{REPORTERS, Style};

pub(super) fn run(common: &Common, arguments: &Arguments) -> Result<Outcome> {
    let disk = find_project(common)?;
    let project = load(common, &disk)?;
    let options = BuildOptions {
        out: match &arguments.out {
            Some(out) => output(out, disk.root())?,
            None => String::new(),
        },
        locales: arguments.locale.clone(),
        articles: arguments.article.clone(),
        missing: missing(arguments.missing),
    };
    let _lock = disk.lock()?;
    let build = project.build(&options)?;
    if !common.quiet {
        for warning in &build.warnings {
            complain(&format!("warning: {warning}\n"));
        }
    }
    if !build.findings.is_empty() {
        complain(&(REPORTERS[0].report)(&build.findings, &Style::COLOUR));
        complain(&format!("nothing was written into {}\n", build.out));
        return Ok(Outcome::Findings);
    }
    print_summary(common, &summary(&build))?;
    Ok(Outcome::Clean)
}

fn missing(policy: Policy) -> Missing {
    match policy {
        Policy::Fail => Missing::Fail,
        Policy::Source => Missing::Source,
        Policy::Stale => Missing::Stale,
        Policy::Fallback => Missing::Fallback,
        Policy::Omit => Missing::Omit,
    }
}

/// The folder that the command line names, as seen from the project if it lies in it.
///
/// # Errors
/// `read` if the working folder cannot be told, `usage` for a name that is not UTF-8.
fn output(named: &Path, root: &Path) -> Result<String> {
    let path = working_folder()?.join(named);
    let path = path.strip_prefix(root).unwrap_or(&path);
    match path.to_str() {
        Some("") => Ok(".".to_owned()),
        Some(text) => Ok(text.replace('\\', "/")),
        None => {
            let message = format!("the name of the folder {} is not UTF-8", path.display());
            Err(Error::new(ErrorCode::Usage, message).help("name another folder with `--out`"))
        }
    }
}

/// What was done, in a few lines.
fn summary(build: &Build) -> String {
    let coverage = &build.coverage;
    let locales: Vec<&str> = coverage
        .iter()
        .map(|coverage| coverage.locale.as_str())
        .collect();
    let articles = coverage
        .iter()
        .map(|coverage| coverage.articles)
        .max()
        .unwrap_or(0);
    let mut text = format!("{} in {}\n", count(articles, "article"), locales.join(", "));
    let width = locales.iter().map(|locale| locale.len()).max().unwrap_or(0);
    let translations = coverage
        .iter()
        .filter(|coverage| coverage.locale != build.source_locale);
    for coverage in translations {
        let done = coverage.translated + coverage.omitted;
        text.push_str(&format!(
            "  {:width$}  {done}/{}\n",
            coverage.locale, coverage.units
        ));
    }
    let removed = &build.removed;
    if build.written.is_empty() && removed.is_empty() {
        text.push_str(&format!("nothing to write into {}\n", build.out));
    }
    if !build.written.is_empty() {
        text.push_str(&format!(
            "wrote {} into {}\n",
            count(build.written.len(), "file"),
            build.out
        ));
    }
    if !removed.is_empty() {
        text.push_str(&format!(
            "removed {} from {}\n",
            count(removed.len(), "file"),
            build.out
        ));
    }
    text
}
