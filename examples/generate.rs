//! Writes a project of generated articles, to time the program with (docs/performance.md):
//! `cargo run --release --example generate -- 1000 DIR [--locales 2]`

#[path = "../benches/generator/mod.rs"]
mod generator;

use std::io::{Error, ErrorKind, Result};
use std::path::Path;
use std::process::ExitCode;

const USAGE: &str = "usage: generate ARTICLES DIR [--locales N]\n";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let (articles, folder, locales) = match arguments[..] {
        [articles, folder] => (articles.parse(), folder, Ok(2)),
        [articles, folder, "--locales", locales] => (articles.parse(), folder, locales.parse()),
        _ => return complain(USAGE),
    };
    let (Ok(articles), Ok(locales)) = (articles, locales) else {
        return complain(USAGE);
    };
    if locales > generator::MAX_LOCALES {
        return complain(&format!("{} locales at most\n", generator::MAX_LOCALES));
    }
    match write(articles, locales, Path::new(folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => complain(&format!("{folder}: {error}\n")),
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "an example, which writes a project of its own"
)]
fn write(articles: usize, locales: usize, folder: &Path) -> Result<()> {
    if folder.exists() {
        return Err(Error::new(ErrorKind::AlreadyExists, "it exists already"));
    }
    for (path, text) in generator::project(articles, locales) {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().unwrap_or(folder))?;
        std::fs::write(path, text)?;
    }
    Ok(())
}

#[expect(clippy::print_stderr, reason = "an example, which has no other output")]
fn complain(text: &str) -> ExitCode {
    eprint!("{text}");
    ExitCode::from(2)
}
