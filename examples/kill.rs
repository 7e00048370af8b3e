//! Kills `tarjuman extract` at random moments on the disk of this machine, and looks at what is left
//! (docs/architecture.md): `cargo build --release && cargo run --release --example kill -- 200 [PROGRAM]`
//!
//! The moment is any within the usual time of a run, or that in which a file has changed.
//! In each round some articles and translations of a generated project change, by the number of the round. The program
//! is killed, every file must be the old one or the new one and hold every word of the translators, and another run
//! must end as one does that nobody disturbs. Exit code 1, and the folder is kept, if that is not so.

#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "an example, which has files and an output of its own"
)]

#[path = "../benches/generator/mod.rs"]
mod generator;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{Error, Result};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use generator::Choices;
use tarjuman::disk::is_temporary;

const USAGE: &str = "usage: kill ROUNDS [PROGRAM]";

/// How many articles the project has.
const ARTICLES: usize = 60;

/// The texts of a project by path.
type Files = BTreeMap<String, String>;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let rounds = arguments.first().and_then(|rounds| rounds.parse().ok());
    let (Some(rounds), Ok(program)) = (rounds, program(arguments.get(1))) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    let folder = std::env::temp_dir().join(format!("tarjuman-kill-{}", std::process::id()));
    match kill(rounds, &program, &folder) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}; see {}", folder.display());
            ExitCode::from(2)
        }
    }
}

/// The program to kill: the one beside this example, unless another is named.
fn program(named: Option<&String>) -> Result<PathBuf> {
    if let Some(named) = named {
        return Ok(PathBuf::from(named));
    }
    let name = format!("tarjuman{}", std::env::consts::EXE_SUFFIX);
    let own = std::env::current_exe()?;
    let folder = own.ancestors().nth(2).unwrap_or(Path::new("."));
    Ok(folder.join(name))
}

/// What came out of the rounds.
#[derive(Default)]
struct Tally {
    /// How many kills hit before there was a temporary, beside temporaries, between two renames, behind the last.
    phases: [usize; 4],
    /// Ends with the same live texts and other proposals in pending entries.
    loose: usize,
    violations: usize,
}

fn kill(rounds: u64, program: &Path, folder: &Path) -> Result<usize> {
    let (disturbed, alone) = (folder.join("disturbed"), folder.join("alone"));
    let base: Files = generator::project(ARTICLES, 2).into_iter().collect();
    let mut tally = Tally::default();
    for round in 1..=rounds {
        let mut choices = Choices(round << 32);
        for folder in [&disturbed, &alone] {
            if folder.exists() {
                fs::remove_dir_all(folder)?;
            }
        }
        // Once more, so that there are pending entries, an archive and drafts.
        let mut files = base.clone();
        edit(&mut files, &mut choices);
        write(&alone, &files)?;
        extract(program, &alone)?;
        files = read(&alone)?;
        translate(&mut files, &mut choices);
        edit(&mut files, &mut choices);
        fs::remove_dir_all(&alone)?;
        write(&alone, &files)?;
        write(&disturbed, &files)?;

        let start = Instant::now();
        extract(program, &alone)?;
        let usual = start.elapsed().as_micros() as usize;
        let after = read(&alone)?;
        // Renames take a small part of the time: every second kill waits for one of the first, those of a locale.
        let changed = after
            .keys()
            .filter(|path| files.get(*path) != after.get(*path));
        let changed: Vec<&String> = changed
            .filter(|path| path.starts_with("locales/en/"))
            .collect();
        let moment = match (round % 2, changed.len()) {
            (0, 1..) => Moment::Change(disturbed.join(changed[choices.below(changed.len())])),
            _ => Moment::After(Duration::from_micros(
                choices.below(usual + usual / 10) as u64
            )),
        };
        kill_at(program, &disturbed, moment)?;
        let left = read(&disturbed)?;

        let mut complaints = whole(&files, &after, &left);
        tally.phases[phase(&files, &after, &left)] += 1;
        extract(program, &disturbed)?;
        let end = without_temporaries(read(&disturbed)?);
        complaints.extend(lost(&files, &after, &end));
        if live(&end) != live(&after) {
            complaints.push("another run ends otherwise than one alone".to_owned());
        } else if end != after {
            tally.loose += 1;
        }
        if !extract(program, &disturbed)?.contains("nothing to write") {
            complaints.push("a second run writes".to_owned());
        }
        if !complaints.is_empty() {
            let kept = folder.join(format!("round-{round}"));
            write(&kept.join("before"), &files)?;
            write(&kept.join("left"), &left)?;
            write(&kept.join("alone"), &after)?;
            write(&kept.join("end"), &end)?;
            println!("round {round}, see {}:", kept.display());
            complaints
                .iter()
                .for_each(|complaint| println!("  {complaint}"));
            tally.violations += 1;
        }
    }
    if tally.violations == 0 {
        fs::remove_dir_all(folder)?;
    }
    let [reading, staging, renaming, after] = tally.phases;
    println!(
        "{rounds} rounds: killed before there was a temporary {reading}, beside temporaries {staging}, between two \
         renames {renaming}, behind the last {after}"
    );
    println!(
        "ended as alone, byte for byte: {}; with other proposals in pending entries: {}; violations: {}",
        rounds as usize - tally.loose - tally.violations,
        tally.loose,
        tally.violations
    );
    Ok(tally.violations)
}

/// Changes articles: numbers, order, sentences that go or move to another article, names.
fn edit(files: &mut Files, choices: &mut Choices) {
    let articles: Vec<String> = files
        .keys()
        .filter(|path| path.ends_with(".txt"))
        .cloned()
        .collect();
    let articles: Vec<&String> = articles
        .iter()
        .filter(|path| path.starts_with("source/"))
        .collect();
    for _ in 0..articles.len() / 3 {
        let path = articles[choices.below(articles.len())];
        let Some(text) = files.get(path) else {
            continue;
        };
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let line = choices.below(lines.len());
        match choices.below(8) {
            0..3 => lines[line] = lines[line].replacen(|c: char| c.is_ascii_digit(), "7", 2),
            3 => lines.reverse(),
            4 if lines.len() > 1 => drop(lines.remove(line)),
            5 if lines.len() > 1 => {
                let moved = lines.remove(line);
                let other = articles[choices.below(articles.len())];
                match files.get_mut(other).filter(|_| other != path) {
                    Some(text) => text.push_str(&format!("{moved}\n")),
                    None => lines.push(moved),
                }
            }
            6 => {
                let name = path.replace(".txt", "-renamed.txt");
                if let Some(text) = files.remove(path) {
                    files.insert(name, text);
                }
                continue;
            }
            7 if articles.len() > 20 => {
                files.remove(path);
                continue;
            }
            _ => lines.push(format!("جملة جديدة رقمها {}.", choices.below(100_000))),
        }
        files.insert(path.clone(), lines.join("\n") + "\n");
    }
}

/// Publishes pending entries, edits them without, edits published ones, leaves notes.
fn translate(files: &mut Files, choices: &mut Choices) {
    let own = files.iter_mut().filter(|(path, _)| is_translators(path));
    for (number, (_, text)) in own.enumerate() {
        let lines = text.lines().enumerate().map(|(index, line)| {
            let mark = format!("{number}.{index}");
            let chosen = choices.below(4) == 0;
            match (line.strip_prefix("# "), line.starts_with("s-")) {
                (Some(entry), _) if chosen && entry.starts_with("s-") => match choices.below(2) {
                    0 => format!("{entry} published {mark}"),
                    _ => format!("{line} edited {mark}"),
                },
                (_, true) if chosen => format!("{line} again {mark}"),
                _ => line.to_owned(),
            }
        });
        let mut lines: Vec<String> = lines.collect();
        if choices.below(4) == 0 {
            lines.push(format!("\n# note {number}"));
        }
        *text = lines.join("\n") + "\n";
    }
}

/// Whether a file is a translator's, and no termbase.
fn is_translators(path: &str) -> bool {
    let own = path.starts_with("locales/") && !path.starts_with("locales/ar/");
    own && !path.ends_with("/terms.ftl")
}

/// Runs the program to its end; gives what it prints.
fn extract(program: &Path, project: &Path) -> Result<String> {
    let run = command(program, project).stdout(Stdio::piped()).output()?;
    match run.status.success() {
        true => Ok(String::from_utf8_lossy(&run.stdout).into_owned()),
        false => Err(Error::other(format!("{} failed", program.display()))),
    }
}

/// When the program is killed.
enum Moment {
    After(Duration),
    /// As soon as a file is another one.
    Change(PathBuf),
}

fn kill_at(program: &Path, project: &Path, moment: Moment) -> Result<()> {
    let changed = |path: &Path| fs::metadata(path).and_then(|file| file.modified()).ok();
    let before = match &moment {
        Moment::After(_) => None,
        Moment::Change(path) => changed(path),
    };
    let mut child = command(program, project).spawn()?;
    match &moment {
        Moment::After(duration) => std::thread::sleep(*duration),
        Moment::Change(path) => while changed(path) == before && child.try_wait()?.is_none() {},
    }
    child.kill()?;
    child.wait().map(drop)
}

fn command(program: &Path, project: &Path) -> Command {
    let mut command = Command::new(program);
    command.arg("--project").arg(project).arg("extract");
    command.stdout(Stdio::null());
    command
}

fn write(folder: &Path, files: &Files) -> Result<()> {
    for (path, text) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap_or(folder))?;
        fs::write(path, text)?;
    }
    Ok(())
}

/// Every file below a folder, hidden ones too.
fn read(folder: &Path) -> Result<Files> {
    let mut files = Files::new();
    let mut folders = vec![(folder.to_owned(), String::new())];
    while let Some((folder, prefix)) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            match entry.file_type()?.is_dir() {
                true => folders.push((entry.path(), format!("{name}/"))),
                false => {
                    let bytes = fs::read(entry.path())?;
                    files.insert(name, String::from_utf8_lossy(&bytes).into_owned());
                }
            }
        }
    }
    Ok(files)
}

fn without_temporaries(mut files: Files) -> Files {
    files.retain(|path, _| !is_temporary(path.rsplit('/').next().unwrap_or(path)));
    files
}

/// What is wrong with the files that a kill left.
fn whole(before: &Files, after: &Files, left: &Files) -> Vec<String> {
    let now = without_temporaries(left.clone());
    let mut complaints = lost(before, after, &now);
    let paths: BTreeSet<&String> = before
        .keys()
        .chain(after.keys())
        .chain(now.keys())
        .collect();
    for path in paths {
        let text = now.get(path);
        // A file that moves has its new text before its new name.
        let moves = || !after.contains_key(path) && after.values().any(|new| Some(new) == text);
        if text != before.get(path) && text != after.get(path) && !moves() {
            complaints.push(format!("{path} is neither the old file nor the new one"));
        }
    }
    complaints
}

/// Words of translators that an undisturbed run keeps and that are nowhere.
fn lost(before: &Files, after: &Files, now: &Files) -> Vec<String> {
    let (before, after, now) = (words(before), words(after), words(now));
    let lost = before
        .intersection(&after)
        .filter(|word| !now.contains(*word));
    lost.map(|(locale, word)| format!("{locale} lost: {word}"))
        .collect()
}

/// What translators wrote, by locale.
fn words(files: &Files) -> BTreeSet<(&str, &str)> {
    let own = files.iter().filter(|(path, _)| is_translators(path));
    let lines = own.flat_map(|(path, text)| {
        let locale = path.split('/').nth(1).unwrap_or_default();
        text.lines().map(move |line| (locale, line))
    });
    let words = lines.filter_map(|(locale, line)| match line.split_once(" = ") {
        Some((_, text)) => Some((locale, text)),
        None => line.starts_with("# note").then_some((locale, line)),
    });
    words.collect()
}

/// What readers see, and the references.
fn live(files: &Files) -> BTreeMap<&str, Vec<&str>> {
    let texts = files.iter().map(|(path, text)| {
        let is_live = |line: &&str| !is_translators(path) || line.starts_with("s-");
        (path.as_str(), text.lines().filter(is_live).collect())
    });
    texts.collect()
}

/// How far the program had come.
fn phase(before: &Files, after: &Files, left: &Files) -> usize {
    let now = without_temporaries(left.clone());
    match () {
        () if now == *after => 3,
        () if now != *before => 2,
        () => usize::from(now.len() < left.len()),
    }
}
