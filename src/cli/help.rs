//! docs/cli.md: every command's help, the exit codes and the error codes.

use super::args::GLOBAL;
use crate::error::ErrorCode;

const HEAD: &str = "\
# The command line

This page is made from the program's own help.

## Exit codes

| code | when |
|---|---|
";

/// Exit codes, each with when the program ends with it.
pub(super) const EXIT_CODES: &[(u8, &str)] = &[
    (0, "done, nothing at error level"),
    (
        1,
        "findings at error level; more warnings than `--max-warnings`; `extract --check` found something; a file with git conflict markers was not written",
    ),
    (
        2,
        "the tool could not work: a wrong command line, a wrong l10n.toml, a file that cannot be read or written",
    ),
];

const ERRORS: &str = "
`status`, `segment`, `terms find` and `extract --dry-run` exit with 0 whatever they report. `extract` with entries that
Fluent cannot read in a translator's file exits with 0 and warns on standard error. A closed pipe is no error. Data and
reports go to standard output, errors, warnings and what `--verbose` says to standard error; so do
the findings that keep `build` from writing.

## Errors

An error line begins with `error[CODE]`; the codes are stable.

| code | meaning |
|---|---|
";

const OPTIONS: &str = "
The global options, which every command takes before its name or behind it, are listed with the program itself.
";

pub(super) fn documentation() -> String {
    let mut text = HEAD.to_owned();
    for (code, when) in EXIT_CODES {
        text.push_str(&format!("| {code} | {when} |\n"));
    }
    text.push_str(ERRORS);
    for (code, meaning) in ErrorCode::ALL {
        text.push_str(&format!("| `{}` | {meaning} |\n", code.name()));
    }
    text.push_str(OPTIONS);
    let mut root = super::command().term_width(100);
    root.build();
    section(&mut root, &mut text);
    text
}

fn section(command: &mut clap::Command, text: &mut String) {
    let name = command
        .get_bin_name()
        .unwrap_or(command.get_name())
        .to_owned();
    let help = command.render_long_help().to_string();
    let help = match help.split_once(&format!("\n{GLOBAL}:\n")) {
        // Once is enough: they stand with the program itself.
        Some((own, _)) if name.contains(' ') => own,
        _ => help.as_str(),
    };
    let lines: Vec<_> = help.lines().map(str::trim_end).collect();
    text.push_str(&format!(
        "\n## {name}\n\n```text\n{}\n```\n",
        lines.join("\n").trim_end()
    ));
    for sub in command
        .get_subcommands_mut()
        .filter(|sub| sub.get_name() != "help")
    {
        section(sub, text);
    }
}
