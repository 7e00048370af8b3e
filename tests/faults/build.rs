//! `build`, stopped and failing at every operation.

use std::collections::BTreeMap;
use std::io::ErrorKind;

use tarjuman::disk::{Disk, MemoryDisk};
use tarjuman::error::Result;
use tarjuman::project::{Build, BuildOptions, Missing, Project};

use crate::disk::{Event, Eventful, temporaries};
use crate::extract::{alone, files};

fn build(disk: &dyn Disk) -> Result<Build> {
    let options = BuildOptions {
        missing: Missing::Source,
        ..BuildOptions::default()
    };
    Project::load(disk, None)?.build(&options)
}

/// What a build does and what it leaves.
fn undisturbed(before: &MemoryDisk) -> (Vec<String>, BTreeMap<String, Vec<u8>>) {
    let disk = Eventful::new(before, 0, Event::Nothing);
    let build = alone(|| build(&disk)).expect("builds");
    assert_eq!(build.findings, []);
    let steps = disk.steps().clone();
    (steps, disk.files.files())
}

/// Every file is the old one or the new one, and another build ends as one alone.
fn complete(before: &MemoryDisk, after: &BTreeMap<String, Vec<u8>>, left: &MemoryDisk, when: &str) {
    let (old, now) = (before.files(), files(left));
    for path in old.keys().chain(after.keys()).chain(now.keys()) {
        let found = now.get(path);
        assert!(
            found == old.get(path) || found == after.get(path),
            "{when}: {path} is neither old nor new"
        );
    }
    let build = alone(|| build(left)).expect("builds");
    assert_eq!(build.findings, [], "{when}");
    let now = files(left);
    for path in now.keys().chain(after.keys()) {
        assert!(
            now.get(path) == after.get(path),
            "{when}: {path} in the end"
        );
    }
}

#[test]
fn stopped_anywhere_the_next_build_does_the_rest() {
    let before = crate::situations::built();
    let (steps, after) = undisturbed(&before);
    for (step, at) in steps.iter().zip(1..) {
        let when = format!("stopped at {at}: {step}");
        let disk = Eventful::new(&before, at, Event::Stop);
        let _told = alone(|| build(&disk));
        complete(&before, &after, &disk.files, &when);
    }
}

#[test]
fn failing_anywhere_the_next_build_does_the_rest() {
    let before = crate::situations::built();
    let (steps, after) = undisturbed(&before);
    let kinds = [
        ErrorKind::StorageFull,
        ErrorKind::PermissionDenied,
        ErrorKind::Interrupted,
    ];
    for (step, at) in steps.iter().zip(1..) {
        let kind = kinds[at % kinds.len()];
        let when = format!("{kind:?} at {at}: {step}");
        let disk = Eventful::new(&before, at, Event::Fail(kind));
        let told = alone(|| build(&disk));
        assert_eq!(temporaries(&disk.files), [""; 0], "{when}");
        if told.is_ok() {
            assert!(disk.files.files() == after, "{when}");
        }
        complete(&before, &after, &disk.files, &when);
    }
}
