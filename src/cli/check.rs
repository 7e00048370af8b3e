//! `tarjuman check`

use super::args::{Check, Common};
use super::{Outcome, complain, count, find_project, load, locales, print, print_data};
use crate::check::rule;
use crate::error::{Error, ErrorCode, Result};
use crate::finding::Severity;
use crate::project::CheckOptions;
use crate::report::{REPORTERS, Style};

pub(super) fn run(common: &Common, arguments: &Check) -> Result<Outcome> {
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
    let findings = project.check(&options)?;
    let reporter = REPORTERS
        .iter()
        .find(|reporter| reporter.name == arguments.format);
    let reporter = reporter.unwrap_or(&REPORTERS[0]);
    // Only the report for people has colours; the printer takes them away where there is no terminal.
    match reporter.name {
        "human" => print(&(reporter.report)(&findings, &Style::COLOUR))?,
        _ => print_data(&(reporter.report)(&findings, &Style::PLAIN))?,
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
