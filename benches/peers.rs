//! `extract` beside `mdbook-xgettext` (mdbook-i18n-helpers) and `msgmerge` (GNU gettext) on the same long text: one
//! article of 44,450 paragraphs, and 1,000 articles that have as many together; two locales.
//!
//! Whole processes, in turn, medians of several runs. What is not installed is left out and said so. Peak memory is
//! there where GNU time is. docs/performance.md has the table.
#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a bench of whole processes, with files and a table of its own"
)]

mod generator;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use generator::long::{self, Text};

const PARAGRAPHS: usize = 44_450;
/// How many times less the small text has.
const LESS: usize = 7;
const LOCALES: [&str; 2] = ["en", "ru"];
const RUNS: usize = 5;

/// What a process took.
#[derive(Clone, Copy)]
struct Cost {
    /// Seconds by the clock.
    wall: f64,
    /// Seconds of the processors, user and system; by the clock where GNU time is not there.
    cpu: f64,
    /// Peak memory in MiB.
    memory: Option<f64>,
}

fn main() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    println!(
        "medians of {RUNS} runs: seconds by the clock, seconds of the processors, MiB at most\n"
    );
    let root = folder.path();
    let small = tarjuman(&root.join("small"), &long::text(PARAGRAPHS / LESS, 1));
    for articles in [1, 1000] {
        let text = long::text(PARAGRAPHS, articles);
        println!(
            "{PARAGRAPHS} paragraphs in {articles} articles, {} locales",
            LOCALES.len()
        );
        let ours = tarjuman(&root.join(format!("tarjuman-{articles}")), &text);
        let peers = peers(&root.join(format!("peers-{articles}")), &text);
        let names = ["extract, first", "extract, unchanged", "extract, edited"];
        for (name, cost) in names.iter().zip(ours) {
            show(name, Some(cost));
        }
        let names = ["mdbook-xgettext", "msgmerge, unchanged", "msgmerge, edited"];
        for (name, cost) in names.iter().zip(peers) {
            show(name, cost);
        }
        if let [Some(xgettext), Some(unchanged), Some(edited)] = peers {
            let locales = LOCALES.len() as f64;
            ratio("first : mdbook-xgettext once per locale", ours[0], |cost| {
                locales * cost(xgettext)
            });
            ratio(
                "unchanged : mdbook-xgettext + one msgmerge",
                ours[1],
                |cost| cost(xgettext) + cost(unchanged),
            );
            ratio(
                "edited : mdbook-xgettext + msgmerge per locale",
                ours[2],
                |cost| cost(xgettext) + locales * cost(edited),
            );
        }
        if articles == 1 {
            for (name, (large, small)) in ["first", "unchanged", "edited"]
                .iter()
                .zip(ours.iter().zip(small))
            {
                ratio(
                    &format!("{name} : the same with {LESS} times fewer"),
                    *large,
                    |cost| cost(small),
                );
            }
        }
        println!();
    }
}

fn show(name: &str, cost: Option<Cost>) {
    let Some(cost) = cost else {
        println!("  {name:<48} skipped: it is not installed");
        return;
    };
    let memory = cost
        .memory
        .map_or("?".to_owned(), |memory| format!("{memory:.0}"));
    println!(
        "  {name:<48} {:6.2} {:6.2} {memory:>6}",
        cost.wall, cost.cpu
    );
}

/// Prints a cost as a ratio to another, by the clock and of the processors.
fn ratio(name: &str, ours: Cost, other: impl Fn(fn(Cost) -> f64) -> f64) {
    let (wall, cpu) = (other(|cost| cost.wall), other(|cost| cost.cpu));
    println!(
        "  {name:<48} {:6.2} {:6.2}",
        ours.wall / wall,
        ours.cpu / cpu
    );
}

/// Our program: the first extract, one without changes, one after the edit.
fn tarjuman(folder: &Path, text: &Text) -> [Cost; 3] {
    let extract = |project: &Path| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tarjuman"));
        command
            .arg("--project")
            .arg(project)
            .args(["extract", "-q"]);
        command
    };
    let translated = long::project(text, LOCALES.len());
    let edited: Vec<_> = long::sources(&long::edited(text)).collect();
    let runs = (0..RUNS).map(|run| {
        let first = folder.join(format!("first-{run}"));
        write(&first, long::untranslated(text, &LOCALES));
        let project = folder.join(format!("project-{run}"));
        write(&project, translated.clone());
        let extract = |project| measure(extract(project), None).expect("extract runs");
        let (first, unchanged) = (extract(&first), extract(&project));
        write(&project, edited.clone());
        [first, unchanged, extract(&project)]
    });
    let runs: Vec<_> = runs.collect();
    [0, 1, 2].map(|index| median(runs.iter().map(|costs| costs[index]).collect()))
}

/// The other programs: the template of messages, its merge without changes, its merge after the edit.
fn peers(folder: &Path, text: &Text) -> [Option<Cost>; 3] {
    let xgettext = |name: &str, text: &Text| {
        let place = folder.join(name);
        let chapters = long::markdown(text).map(|(path, _)| format!("- [{path}]({path})\n"));
        let files = [
            ("input.json", book(&place, text)),
            ("src/SUMMARY.md", chapters.collect()),
        ];
        write(&place, files.map(|(path, text)| (path.to_owned(), text)));
        let template = place.join("messages.pot");
        let runs = (0..RUNS).map(|_| {
            let mut command = Command::new("mdbook-xgettext");
            command.current_dir(&place);
            measure(command, Some(&place.join("input.json")))
        });
        costs(runs).map(|cost| (cost, template))
    };
    let Some((cost, template)) = xgettext("book", text) else {
        return [None; 3];
    };
    let Some((_, edited)) = xgettext("edited", &long::edited(text)) else {
        return [Some(cost), None, None];
    };
    let translated = folder.join("translated.po");
    let messages = fs::read_to_string(&template).expect("a template");
    fs::write(&translated, translate(&messages)).expect("a file of messages");
    let merge = |template: &PathBuf| {
        let runs = (0..RUNS).map(|_| {
            let mut command = Command::new("msgmerge");
            command
                .args(["--quiet", "--output-file"])
                .arg(folder.join("merged.po"));
            command.arg(&translated).arg(template);
            measure(command, None)
        });
        costs(runs)
    };
    [Some(cost), merge(&template), merge(&edited)]
}

/// What several runs took; `None` if the program is not installed.
fn costs(runs: impl Iterator<Item = io::Result<Cost>>) -> Option<Cost> {
    match runs.collect::<io::Result<Vec<Cost>>>() {
        Ok(costs) => Some(median(costs)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => panic!("{error}"),
    }
}

/// What mdbook hands to `mdbook-xgettext`.
fn book(folder: &Path, text: &Text) -> String {
    let chapters = long::markdown(text)
        .enumerate()
        .map(|(index, (path, content))| {
            serde_json::json!({ "Chapter": {
                "name": path.trim_end_matches(".md"), "content": content, "number": [index + 1],
                "sub_items": [], "path": path, "source_path": path, "parent_names": [],
            }})
        });
    let chapters: Vec<_> = chapters.collect();
    let book = serde_json::json!({
        "version": "0.5.0", "root": folder, "destination": folder,
        "book": { "items": chapters },
        "config": {
            "book": { "title": "text", "authors": [], "language": "ar" },
            "output": { "xgettext": { "pot-file": "messages.pot" } },
        },
    });
    book.to_string()
}

/// A template with every message translated.
fn translate(template: &str) -> String {
    let mut text = String::with_capacity(2 * template.len());
    let mut source = String::new();
    for line in template.lines() {
        match (line.strip_prefix("msgid "), line) {
            (Some(first), _) => source = first.to_owned() + "\n",
            (None, "msgstr \"\"") if source != "\"\"\n" => {
                let translation = long::translation(&source);
                text.push_str(&format!("msgstr {translation}"));
                continue;
            }
            (None, _) if line.starts_with('"') => source.push_str(&format!("{line}\n")),
            (None, _) => {}
        }
        text.push_str(line);
        text.push('\n');
    }
    text
}

fn write(folder: &Path, files: impl IntoIterator<Item = (String, String)>) {
    for (path, text) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap_or(folder)).expect("a folder");
        fs::write(path, text).expect("a file");
    }
}

/// Runs a process to its end; `input` is what it reads.
fn measure(command: Command, input: Option<&Path>) -> io::Result<Cost> {
    let figures = tempfile::NamedTempFile::new()?;
    let timed = Path::new("/usr/bin/time").exists();
    let mut outer = match timed {
        true => {
            let mut outer = Command::new("/usr/bin/time");
            outer
                .args(["--format", "%U %S %M", "--output"])
                .arg(figures.path());
            outer.arg(command.get_program());
            outer
        }
        false => Command::new(command.get_program()),
    };
    outer
        .args(command.get_args())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    if let Some(folder) = command.get_current_dir() {
        outer.current_dir(folder);
    }
    if let Some(input) = input {
        outer.stdin(fs::File::open(input)?);
    }
    let program = command.get_program().to_string_lossy();
    let start = Instant::now();
    let status = outer.status()?;
    let wall = start.elapsed().as_secs_f64();
    match status.code() {
        Some(0) => {}
        // GNU time says so in this way.
        Some(127) => return Err(io::ErrorKind::NotFound.into()),
        _ => return Err(io::Error::other(format!("{program} ended with {status}"))),
    }
    let figures = fs::read_to_string(figures.path())?;
    let figures: Vec<f64> = figures.split_whitespace().flat_map(str::parse).collect();
    Ok(match figures[..] {
        [user, system, memory] => Cost {
            wall,
            cpu: user + system,
            memory: Some(memory / 1024.0),
        },
        _ => Cost {
            wall,
            cpu: wall,
            memory: None,
        },
    })
}

/// The middle of each figure by itself.
fn median(costs: Vec<Cost>) -> Cost {
    let middle = |figure: fn(&Cost) -> f64| {
        let mut figures: Vec<f64> = costs.iter().map(figure).collect();
        figures.sort_by(f64::total_cmp);
        figures[figures.len() / 2]
    };
    Cost {
        wall: middle(|cost| cost.wall),
        cpu: middle(|cost| cost.cpu),
        memory: costs.iter().flat_map(|cost| cost.memory).reduce(f64::max),
    }
}
