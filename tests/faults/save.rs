//! Somebody saves a file while `extract` is at work.

use std::collections::BTreeSet;

use tarjuman::disk::MemoryDisk;
use tarjuman::error::{ErrorCode, Result};
use tarjuman::project::{Extraction, Project};

use crate::disk::{Event, Eventful, temporaries};
use crate::extract::{Undisturbed, alone};
use crate::situations::{Situation, all, extract, words};

const NOTE: &str = "# note: saved meanwhile.";

/// An editor adds a note at the end of a file, which it makes if it is not there.
fn save(disk: &MemoryDisk, path: &str) {
    let text = disk.text(path).unwrap_or_default();
    disk.put(path, format!("{text}\n{NOTE}\n"));
}

fn notes(disk: &MemoryDisk) -> usize {
    let files = disk.files().into_values();
    let texts = files.map(|bytes| String::from_utf8(bytes).expect("UTF-8"));
    texts.map(|text| text.matches(NOTE).count()).sum()
}

/// Runs with somebody who does something at an operation; gives what is left and what the run tells.
fn disturbed(
    situation: &Situation,
    at: usize,
    deed: impl Fn(&MemoryDisk) + Send + Sync + 'static,
) -> (MemoryDisk, Result<Extraction>) {
    let disk = Eventful::new(
        &situation.before,
        at,
        Event::Save(Box::new(move |disk, _| deed(disk))),
    );
    let result = alone(|| extract(&disk, situation.prune));
    (disk.files, result)
}

/// No word is lost, no temporary stays, and what is left over can be extracted.
fn is_whole(situation: &Situation, undisturbed: &Undisturbed, left: &MemoryDisk, when: &str) {
    assert_eq!(temporaries(left), [""; 0], "{when}");
    let (before, kept) = (&situation.before.files(), &undisturbed.after.files());
    let (before, kept) = (words(before), words(kept));
    let wanted: BTreeSet<_> = before.intersection(&kept).cloned().collect();
    let lost: Vec<_> = wanted.difference(&words(&left.files())).cloned().collect();
    assert_eq!(lost, [], "{when}");
    alone(|| extract(left, false)).expect("extracts");
    let second = alone(|| extract(left, false)).expect("extracts");
    assert_eq!(second.changes, [], "{when}");
}

/// The files that a translator may save.
fn translators_files(undisturbed: &Undisturbed, situation: &Situation) -> BTreeSet<String> {
    let files = [situation.before.files(), undisturbed.after.files()];
    let paths = files.into_iter().flat_map(|files| files.into_keys());
    let own = |path: &String| path.starts_with("locales/") && !path.starts_with("locales/ar/");
    paths.filter(own).collect()
}

#[test]
fn what_a_translator_saves_is_never_overwritten() {
    let mut again = 0;
    for situation in all() {
        let undisturbed = Undisturbed::of(&situation);
        let first = undisturbed
            .steps
            .iter()
            .position(|step| step.starts_with("stage"));
        // What is saved before is read with all else.
        let steps = undisturbed
            .steps
            .iter()
            .zip(1..)
            .skip(first.expect("a step"));
        for path in translators_files(&undisturbed, &situation) {
            for (step, at) in steps.clone() {
                let when = format!("{}, {path} saved at {at}: {step}", situation.name);
                let saved = path.clone();
                let (left, result) = disturbed(&situation, at, move |disk| save(disk, &saved));
                assert_eq!(notes(&left), 1, "{when}");
                let told = result.expect(&when);
                tells_all(&situation, &left, &told, &path, &when);
                again += usize::from(told.changes != undisturbed.told.changes);
                is_whole(&situation, &undisturbed, &left, &when);
                assert_eq!(notes(&left), 1, "{when}");
            }
        }
    }
    assert!(again > 100, "some run began again: {again}");
}

/// Whatever has other bytes now was told of, once.
fn tells_all(situation: &Situation, left: &MemoryDisk, told: &Extraction, saved: &str, when: &str) {
    let (old, new) = (situation.before.files(), left.files());
    let paths: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let changed = paths
        .into_iter()
        .filter(|path| old.get(*path) != new.get(*path));
    let mut named: Vec<&String> = told
        .changes
        .iter()
        .flat_map(|c| [&c.path].into_iter().chain(&c.from))
        .collect();
    named.sort();
    for path in changed.filter(|path| *path != saved) {
        assert!(named.contains(&path), "{when}: {path} is not told of");
    }
    let all = named.len();
    named.dedup();
    assert_eq!(all, named.len(), "{when}: {:?}", told.changes);
}

#[test]
fn a_file_that_never_stands_still_is_reported_and_left_alone() {
    for situation in all() {
        let undisturbed = Undisturbed::of(&situation);
        for path in translators_files(&undisturbed, &situation) {
            if !undisturbed.steps.contains(&format!("commit {path}")) {
                continue;
            }
            let (step, saved) = (format!("commit {path}"), path.clone());
            let event = Event::Watch(Box::new(move |disk, at| {
                if at == step {
                    save(disk, &saved);
                }
            }));
            let disk = Eventful::new(&situation.before, 0, event);
            let error = alone(|| extract(&disk, situation.prune)).expect_err("stops");
            assert_eq!(error.code, ErrorCode::Write);
            let start = " changed again and again while it was being merged; ";
            let (_, end) = error.message.split_once(start).expect("the error");
            let old = situation.before.text(&path).unwrap_or_default();
            let left = disk.files.text(&path).expect("is there");
            assert_eq!(left, old + &format!("\n{NOTE}\n").repeat(3));
            let (before, left) = (situation.before.files(), disk.files.files());
            let others = left
                .iter()
                .filter(|(other, bytes)| before.get(*other) != Some(bytes));
            let others = others.filter(|(other, _)| **other != path).count();
            let expected = match others {
                0 => "nothing was written".to_owned(),
                1 => "one other file was written, whole".to_owned(),
                n => format!("{n} other files were written, whole"),
            };
            assert_eq!(end, expected, "{}: {path}", situation.name);
            is_whole(&situation, &undisturbed, &disk.files, situation.name);
        }
    }
}

/// An article is saved: what was read of it is what was merged, and the reference fits that.
#[test]
fn an_article_that_is_saved_meanwhile_is_merged_as_it_was_read() {
    for situation in all() {
        let undisturbed = Undisturbed::of(&situation);
        let article = situation
            .before
            .files()
            .into_keys()
            .find(|path| path.starts_with("source/"));
        let article = article.expect("an article");
        let edit = |path: &str| {
            let path = path.to_owned();
            move |disk: &MemoryDisk| {
                let text = disk.text(&path).expect("is there");
                disk.put(&path, text + "أخيرا.\n");
            }
        };
        let edited = MemoryDisk::new(situation.before.files());
        edit(&article)(&edited);
        alone(|| extract(&edited, situation.prune)).expect("extracts");
        for (step, at) in undisturbed.steps.iter().zip(1..) {
            let when = format!("{}, {article} saved at {at}: {step}", situation.name);
            let (left, result) = disturbed(&situation, at, edit(&article));
            result.expect(&when);
            let references = left.files().into_iter();
            for (path, bytes) in references.filter(|(path, _)| path.starts_with("locales/ar/")) {
                let either =
                    [&undisturbed.after, &edited].map(|disk| disk.files().get(&path).cloned());
                assert!(either.contains(&Some(bytes)), "{when}: {path}");
            }
            is_whole(&situation, &undisturbed, &left, &when);
            let project = Project::load(&left, None).expect("settings");
            assert!(project.outdated().expect("reads").is_empty(), "{when}");
        }
    }
}
