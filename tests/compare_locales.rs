//! Mozilla's compare-locales as an independent witness: it finds nothing missing and no error in this repository.
//!
//! Needs Python 3 and its package index, or an environment named by `COMPARE_LOCALES`; skipped loudly otherwise.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

const VERSION: &str = "9.0.5";

/// The command, installed into a virtual environment below `target/` on first use.
fn compare_locales() -> Result<PathBuf, String> {
    if let Some(command) = std::env::var_os("COMPARE_LOCALES") {
        return Ok(command.into());
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("compare-locales");
    let command = folder.join("bin").join("compare-locales");
    if command.exists() {
        return Ok(command);
    }
    run(Command::new("python3").args(["-m", "venv"]).arg(&folder))?;
    let package = format!("compare-locales=={VERSION}");
    run(Command::new(folder.join("bin/pip")).args([
        "install",
        "--quiet",
        "--retries",
        "0",
        "--timeout",
        "20",
        &package,
    ]))?;
    Ok(command)
}

fn run(command: &mut Command) -> Result<String, String> {
    let output = command
        .output()
        .map_err(|error| format!("{command:?}: {error}"))?;
    if !output.status.success() {
        return Err(format!(
            "{command:?}: {}",
            String::from_utf8_lossy(&output.stderr)
        ));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

#[test]
fn compare_locales_finds_nothing_missing() {
    let command = match compare_locales() {
        Ok(command) => command,
        Err(reason) => {
            // Written past the test harness, which hides what a passing test prints.
            writeln!(
                std::io::stderr(),
                "SKIPPED: compare-locales {VERSION} is not at hand: {reason}"
            )
            .expect("standard error");
            return;
        }
    };
    let root = env!("CARGO_MANIFEST_DIR");
    let report = run(Command::new(command)
        .current_dir(root)
        .args(["l10n.toml", ".", "en", "ru"]))
    .expect("compare-locales runs");
    // The summary has a line `name number` per locale, and leaves out what is zero.
    let number = |name: &str| -> u32 {
        let words = report
            .lines()
            .map(|line| line.split_whitespace().collect::<Vec<_>>());
        let numbers = words.filter(|words| words.len() == 2 && words[0] == name);
        numbers
            .map(|words| words[1].parse::<u32>().expect("a number"))
            .sum()
    };
    assert_eq!(number("missing"), 0, "{report}");
    assert_eq!(number("errors"), 0, "{report}");
    assert!(!report.contains("ERROR"), "{report}");
    // 17 messages and 22 terms in two locales: the witness has looked at all of them.
    assert!(number("changed") + number("unchanged") >= 78, "{report}");
}
