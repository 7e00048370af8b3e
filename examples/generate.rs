//! Writes a project of generated articles, to time the program with (docs/performance.md):
//! `cargo run --release --example generate -- 1000 DIR [--locales 2]`, with `--paragraphs 44450` one long text of
//! invented words in so many articles.

#[path = "../benches/generator/mod.rs"]
mod generator;

use std::io::{Error, ErrorKind, Result};
use std::path::Path;
use std::process::ExitCode;

const USAGE: &str = "usage: generate ARTICLES DIR [--locales N] [--paragraphs TOTAL] [--edited]\n";

/// What to write, and where.
struct Order {
    articles: usize,
    folder: String,
    locales: usize,
    /// Paragraphs of a long text, over all articles.
    paragraphs: Option<usize>,
    /// Only the sources of the long text, edited.
    edited: bool,
}

fn main() -> ExitCode {
    let Some(order) = order(std::env::args().skip(1)) else {
        return complain(USAGE);
    };
    if order.locales > generator::MAX_LOCALES {
        return complain(&format!("{} locales at most\n", generator::MAX_LOCALES));
    }
    match write(&order) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => complain(&format!("{}: {error}\n", order.folder)),
    }
}

fn order(mut arguments: impl Iterator<Item = String>) -> Option<Order> {
    let mut order = Order {
        articles: arguments.next()?.parse().ok()?,
        folder: arguments.next()?,
        locales: 2,
        paragraphs: None,
        edited: false,
    };
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--locales" => order.locales = arguments.next()?.parse().ok()?,
            "--paragraphs" => order.paragraphs = Some(arguments.next()?.parse().ok()?),
            "--edited" => order.edited = true,
            _ => return None,
        }
    }
    (order.paragraphs.is_some() || !order.edited).then_some(order)
}

#[expect(
    clippy::disallowed_methods,
    reason = "an example, which writes a project of its own"
)]
fn write(order: &Order) -> Result<()> {
    let folder = Path::new(&order.folder);
    if folder.exists() != order.edited {
        let (kind, message) = match order.edited {
            true => (ErrorKind::NotFound, "there is no such project"),
            false => (ErrorKind::AlreadyExists, "it exists already"),
        };
        return Err(Error::new(kind, message));
    }
    let files = match order.paragraphs {
        None => generator::project(order.articles, order.locales),
        Some(paragraphs) => {
            let text = generator::long::text(paragraphs, order.articles);
            match order.edited {
                true => generator::long::sources(&generator::long::edited(&text)).collect(),
                false => generator::long::project(&text, order.locales),
            }
        }
    };
    for (path, text) in files {
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
