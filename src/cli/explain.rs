//! `tarjuman explain`

use super::args::Explain;
use super::check::unknown_rule;
use super::{Outcome, print_data};
use crate::bundle::BUILD_RULES;
use crate::check::{CHECKS, Check, is_termbase_rule, rule};
use crate::error::Result;

pub(super) fn run(arguments: &Explain) -> Result<Outcome> {
    let text = match &arguments.rule {
        None => list(),
        Some(name) => match rule(name) {
            Some(check) => explanation(check),
            None => build_rule(name).ok_or_else(|| unknown_rule(name))?,
        },
    };
    print_data(&text)?;
    Ok(Outcome::Clean)
}

fn list() -> String {
    let width = CHECKS
        .iter()
        .map(|check| check.name.len())
        .max()
        .unwrap_or(0);
    let lines = CHECKS
        .iter()
        .map(|check| format!("{:width$}  {}\n", check.name, check.summary));
    lines
        .chain(["\n`tarjuman explain RULE` says more about one\n".to_owned()])
        .collect()
}

/// A rule's documentation: its name, its severities, its text.
fn explanation(check: &Check) -> String {
    let level = |index: usize| check.severity[index].map_or("off", |severity| severity.name());
    let levels = match is_termbase_rule(check.name) {
        true => format!("Reported by `terms check` alone: {}", level(0)),
        false => format!(
            "In articles: {}. In other Fluent files: {}",
            level(0),
            level(1)
        ),
    };
    format!(
        "# {}\n\n{}. {levels}.\n\n{}",
        check.name, check.summary, check.explain
    )
}

/// What `build` alone reports under a name.
fn build_rule(name: &str) -> Option<String> {
    let (_, finds, advice) = BUILD_RULES.iter().find(|(known, ..)| *known == name)?;
    Some(format!(
        "# {name}\n\nReported by `build` alone: {finds}.\n\nWhat to do: {advice}.\n"
    ))
}

/// docs/checks.md: every rule's documentation, in order.
pub(super) fn documentation() -> String {
    let mut text = "# The rules of `tarjuman check` and `tarjuman terms check`\n\nThis page is made from what `tarjuman explain RULE` prints.\n".to_owned();
    for check in CHECKS {
        let body = explanation(check).replace("\n## ", "\n### ");
        text.push_str(&format!("\n#{body}"));
    }
    text.push_str("\n## What `build` alone reports\n\n");
    for (name, finds, advice) in BUILD_RULES {
        text.push_str(&format!("- `{name}`: {finds}. What to do: {advice}.\n"));
    }
    text
}
