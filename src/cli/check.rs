//! `tarjuman check`

use std::path::PathBuf;

use super::args::{Check, Common, Report};
use super::verbose::LoggedDisk;
use super::{Outcome, complain, count, find_project, load, locales, print, print_data};
use crate::check::{is_termbase_rule, rule};
use crate::error::{Error, ErrorCode, Result};
use crate::finding::{Finding, Severity};
use crate::project::{CheckOptions, Project};
use crate::report::{REPORTERS, Style};

pub(super) fn run(common: &Common, arguments: &Check) -> Result<Outcome> {
    let elsewhere = |name: &&String| is_termbase_rule(name);
    if let Some(name) = arguments.report.rule.iter().find(elsewhere) {
        let message = format!("`{name}` is not a rule of `tarjuman check`");
        let help = "`tarjuman terms check` runs it";
        return Err(Error::new(ErrorCode::Usage, message).help(help));
    }
    check(
        common,
        &arguments.report,
        arguments.fix,
        |project, options| project.check(options),
    )
}

/// `tarjuman terms check`
pub(super) fn terms(common: &Common, arguments: &Report) -> Result<Outcome> {
    check(common, arguments, false, |project, options| {
        project.check_terms(options)
    })
}

fn check(
    common: &Common,
    arguments: &Report,
    fix: bool,
    run: impl Fn(&Project<'_>, &CheckOptions) -> Result<Vec<Finding>>,
) -> Result<Outcome> {
    for name in &arguments.rule {
        if rule(name).is_none() {
            return Err(unknown_rule(name));
        }
    }
    let disk = find_project(common)?;
    let project = load(common, &disk)?;
    let options = CheckOptions {
        locales: locales(&project, &arguments.locale)?,
        rules: arguments.rule.clone(),
    };
    let _lock = match fix {
        true => Some(disk.lock()?),
        false => None,
    };
    let mut findings = run(&project, &options)?;
    if fix {
        for (path, number) in project.fix(&findings)? {
            if !common.quiet {
                complain(&format!("mended {path}: {}\n", count(number, "finding")));
            }
        }
        findings = run(&project, &options)?;
    }
    if arguments.format == "github" {
        let folder = below_checkout(&disk);
        let below = findings
            .iter_mut()
            .filter(|finding| !finding.place.path.starts_with('/'));
        below.for_each(|finding| finding.place.path.insert_str(0, &folder));
    }
    let reporter = REPORTERS
        .iter()
        .find(|reporter| reporter.name == arguments.format);
    let reporter = reporter.unwrap_or(&REPORTERS[0]);
    let report = if common.quiet {
        reporter.brief
    } else {
        reporter.report
    };
    // Only the report for people has colours; the printer takes them away where there is no terminal.
    match reporter.name {
        "human" => print(&report(&findings, &Style::COLOUR))?,
        _ => print_data(&report(&findings, &Style::PLAIN))?,
    }
    let number = |severity: Severity| {
        findings
            .iter()
            .filter(|finding| finding.severity == severity)
            .count()
    };
    let warnings = number(Severity::Warning);
    if let Some(most) = arguments.max_warnings.filter(|most| warnings > *most) {
        complain(&format!(
            "error: {}, and --max-warnings allows {most}\n",
            count(warnings, "warning")
        ));
        return Ok(Outcome::Findings);
    }
    Ok(if number(Severity::Error) > 0 {
        Outcome::Findings
    } else {
        Outcome::Clean
    })
}

/// The path of the project below the checkout, with a final `/`, since annotations name files from there; empty for
/// the checkout itself.
fn below_checkout(disk: &LoggedDisk) -> String {
    let workspace = std::env::var_os("GITHUB_WORKSPACE").map(PathBuf::from);
    let checkout = workspace.or_else(|| std::env::current_dir().ok());
    let below = checkout
        .and_then(|checkout| disk.path_below(&checkout))
        .unwrap_or_default();
    if below.is_empty() { below } else { below + "/" }
}

/// The error for a rule that does not exist, with the nearest one.
pub(super) fn unknown_rule(name: &str) -> Error {
    let names = crate::check::rule_names();
    let distance =
        |other: &&str| rapidfuzz::distance::levenshtein::distance(name.chars(), other.chars());
    let nearest = names
        .iter()
        .min_by_key(|other| distance(other))
        .filter(|other| distance(other) <= 4);
    let help = match nearest {
        Some(nearest) => format!("did you mean `{nearest}`? `tarjuman explain` lists all rules"),
        None => "`tarjuman explain` lists all rules".to_owned(),
    };
    Error::new(ErrorCode::Usage, format!("there is no rule `{name}`")).help(help)
}
