//! `extract`, stopped and failing at every operation.

use std::collections::{BTreeMap, BTreeSet};
use std::io::ErrorKind;

use tarjuman::disk::MemoryDisk;
use tarjuman::project::Extraction;

use crate::disk::{Event, Eventful, temporaries};
use crate::situations::{Situation, all, extract, words};

/// What an undisturbed run gives.
pub(crate) struct Undisturbed {
    pub(crate) steps: Vec<String>,
    pub(crate) after: MemoryDisk,
    pub(crate) told: Extraction,
    /// The bytes that each path may have at a moment; `None`: no file.
    allowed: BTreeMap<String, Vec<Option<Vec<u8>>>>,
}

impl Undisturbed {
    pub(crate) fn of(situation: &Situation) -> Undisturbed {
        let disk = Eventful::new(&situation.before, 0, Event::Nothing);
        let told = alone(|| extract(&disk, situation.prune)).expect("extracts");
        assert_ne!(told.changes, [], "{}", situation.name);
        let steps = disk.steps().clone();
        let after = disk.files;
        let files = [situation.before.files(), after.files()];
        let mut allowed: BTreeMap<String, Vec<Option<Vec<u8>>>> = BTreeMap::new();
        for path in files.iter().flat_map(BTreeMap::keys) {
            let bytes = files.iter().map(|files| files.get(path).cloned());
            allowed.insert(path.clone(), bytes.collect());
        }
        // A file that moves has its new bytes before its new name.
        for from in steps.iter().filter_map(|step| step.strip_prefix("rename ")) {
            let new = after.files().into_iter();
            let new = new.filter(|(path, _)| !files[0].contains_key(path));
            let bytes = new.map(|(_, bytes)| Some(bytes));
            allowed.entry(from.to_owned()).or_default().extend(bytes);
        }
        Undisturbed {
            steps,
            after,
            told,
            allowed,
        }
    }
}

/// Runs on one thread, so that what happens at the k-th operation happens there the next time.
pub(crate) fn alone<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build();
    pool.expect("a thread").install(work)
}

/// Files without temporaries.
pub(crate) fn files(disk: &MemoryDisk) -> BTreeMap<String, Vec<u8>> {
    let left = temporaries(disk);
    let mut files = disk.files();
    files.retain(|path, _| !left.contains(path));
    files
}

/// How files differ, for a person.
fn difference(expected: &BTreeMap<String, Vec<u8>>, found: &BTreeMap<String, Vec<u8>>) -> String {
    let paths: BTreeSet<_> = expected.keys().chain(found.keys()).collect();
    let mut text = String::new();
    for path in paths {
        let side = |files: &BTreeMap<String, Vec<u8>>| {
            let bytes = files.get(path).cloned().unwrap_or_default();
            String::from_utf8(bytes).expect("UTF-8")
        };
        let (old, new) = (side(expected), side(found));
        if old != new {
            let diff = similar::TextDiff::from_lines(&old, &new);
            text.push_str(&format!("{path}\n{}", diff.unified_diff()));
        }
    }
    text
}

/// Looks at what a disturbed run left, completes the work, and compares the end with an undisturbed run's.
fn complete(situation: &Situation, undisturbed: &Undisturbed, left: &MemoryDisk, when: &str) {
    for (path, allowed) in &undisturbed.allowed {
        let bytes = left.files().get(path).cloned();
        assert!(
            allowed.contains(&bytes),
            "{when}: {path} is neither old nor new"
        );
    }
    for path in files(left).keys() {
        assert!(undisturbed.allowed.contains_key(path), "{when}: {path}");
    }
    let kept = words(&undisturbed.after.files());
    let is_kept = |disk: &MemoryDisk| {
        let now = words(&disk.files());
        let lost: Vec<_> = kept.difference(&now).collect();
        let before = words(&situation.before.files());
        let lost: Vec<_> = lost
            .into_iter()
            .filter(|word| before.contains(*word))
            .collect();
        assert!(lost.is_empty(), "{when}: lost {lost:?}");
    };
    is_kept(left);
    // Pruning again would drop what the first run had archived.
    alone(|| extract(left, false)).expect("extracts");
    is_kept(left);
    let second = alone(|| extract(left, false)).expect("extracts");
    assert_eq!(second.changes, [], "{when}: a second run writes");
    let (expected, found) = match situation.prune {
        false => (files(&undisturbed.after), files(left)),
        true => (pruned(&undisturbed.after), pruned(left)),
    };
    match situation.loose {
        false => assert!(
            expected == found,
            "{when}\n{}",
            difference(&expected, &found)
        ),
        true => assert_eq!(live(&expected), live(&found), "{when}"),
    }
}

/// The files as one more `extract --prune` leaves them.
fn pruned(disk: &MemoryDisk) -> BTreeMap<String, Vec<u8>> {
    let disk = MemoryDisk::new(files(disk));
    alone(|| extract(&disk, true)).expect("extracts");
    disk.files()
}

/// What readers see, and the references.
fn live(files: &BTreeMap<String, Vec<u8>>) -> BTreeMap<&str, Vec<String>> {
    let lines = files.iter().map(|(path, bytes)| {
        let text = String::from_utf8_lossy(bytes);
        let is_reference = path.starts_with("locales/ar/");
        let lines = text
            .lines()
            .filter(|line| is_reference || line.starts_with("s-"));
        (path.as_str(), lines.map(str::to_owned).collect())
    });
    lines.collect()
}

#[test]
fn stopped_anywhere_the_next_run_does_the_rest() {
    for situation in all() {
        let undisturbed = Undisturbed::of(&situation);
        let mut left = 0;
        for (step, at) in undisturbed.steps.iter().zip(1..) {
            let when = format!("{}, stopped at {at}: {step}", situation.name);
            let disk = Eventful::new(&situation.before, at, Event::Stop);
            let result = alone(|| extract(&disk, situation.prune));
            // Folders are looked at when everything is in its place.
            assert!(
                result.is_err() || step.starts_with("remove folder"),
                "{when}"
            );
            left += temporaries(&disk.files).len();
            complete(&situation, &undisturbed, &disk.files, &when);
        }
        assert!(left > 0, "{}: no temporaries were left", situation.name);
    }
}

#[test]
fn failing_anywhere_the_next_run_does_the_rest() {
    let kinds = [
        ErrorKind::StorageFull,
        ErrorKind::PermissionDenied,
        ErrorKind::Interrupted,
        ErrorKind::Other,
    ];
    for (number, situation) in all().iter().enumerate() {
        let undisturbed = Undisturbed::of(situation);
        for (step, at) in undisturbed.steps.iter().zip(1..) {
            let kind = kinds[(number + at) % kinds.len()];
            let when = format!("{}, {kind:?} at {at}: {step}", situation.name);
            let disk = Eventful::new(&situation.before, at, Event::Fail(kind));
            let result = alone(|| extract(&disk, situation.prune));
            assert_eq!(temporaries(&disk.files), [""; 0], "{when}");
            let first = undisturbed
                .steps
                .iter()
                .position(|step| step.starts_with("commit"));
            if result.is_err() && first >= Some(at) {
                assert!(disk.files.files() == situation.before.files(), "{when}");
            }
            if result.is_ok() {
                assert!(disk.files.files() == undisturbed.after.files(), "{when}");
            }
            complete(situation, &undisturbed, &disk.files, &when);
        }
    }
}
