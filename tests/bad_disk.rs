//! Folders, links and permissions that stand in the way, and what must survive on the disk when nothing does.

#![cfg(feature = "cli")]
#![allow(
    clippy::disallowed_methods,
    reason = "the cases make links and permissions themselves"
)]

mod common;

use std::fs;
use std::path::Path;
use std::time::Duration;

use common::program::{Folder, NO, catalogue, skipped};
use insta::assert_snapshot;

/// A translated project in which something is to be written.
fn outdated() -> Folder {
    let folder = Folder::translated();
    folder.put("source/z.txt", "كلا.\n");
    folder
}

/// Makes a link; says so if it cannot.
fn link(folder: &Folder, to: &str, path: &str) -> bool {
    #[cfg(unix)]
    let made = std::os::unix::fs::symlink(to, folder.path(path));
    #[cfg(not(unix))]
    let made: std::io::Result<()> = Err(std::io::ErrorKind::Unsupported.into());
    if let Err(error) = &made {
        skipped(&format!(
            "a link {path} to {to} in {}: {error}",
            folder.root.path().display()
        ));
    }
    made.is_ok()
}

#[test]
fn a_folder_where_a_file_is_expected() {
    let refusal = |path: &str| {
        let folder = outdated();
        if folder.exists(path) {
            folder.remove(path);
        }
        folder.make_folder(path);
        folder.refuses(&["extract"])
    };
    assert_snapshot!(refusal("locales/ar/a.ftl"), @"
    error[read]: cannot read locales/ar/a.ftl: a folder stands where a file is expected
      help: move the folder away
    ");
    assert_snapshot!(refusal("locales/ar/z.ftl"), @"
    error[read]: cannot read locales/ar/z.ftl: a folder stands where a file is expected
      help: move the folder away
    ");
    assert_snapshot!(refusal("locales/ar/terms.ftl"), @"
    error[read]: cannot read locales/ar/terms.ftl: a folder stands where a file is expected
      help: move the folder away
    ");
    assert_snapshot!(refusal("locales/ru/a.ftl"), @"
    error[read]: cannot read locales/ru/a.ftl: a folder stands where a file is expected
      help: move the folder away
    ");
    assert_snapshot!(refusal("locales/ru/z.ftl"), @"
    error[read]: cannot read locales/ru/z.ftl: a folder stands where a file is expected
      help: move the folder away
    ");
    assert_snapshot!(refusal("l10n.toml"), @"
    error[no-project]: there is no l10n.toml in FOLDER or a folder above it
      help: run `tarjuman init` to make a project here, or name its folder with `--project DIR`
    ");
    // A folder of that name below the sources is a folder like others.
    let folder = outdated();
    folder.remove("source/a.txt");
    folder.put("source/a.txt/b.txt", "نعم.\n");
    folder.run(&["extract"]).ends(0).quietly();
    assert!(folder.exists("locales/ar/a.txt/b.ftl"));
}

#[test]
fn a_folder_in_place_of_a_catalogue_is_a_finding_of_check() {
    for path in [
        "locales/ar/a.ftl",
        "locales/ar/terms.ftl",
        "locales/ru/a.ftl",
        "locales/ru/terms.ftl",
    ] {
        let folder = Folder::translated();
        folder.put("locales/ar/terms.ftl", "-a = ب\n");
        folder.put("locales/en/terms.ftl", "-a = b\n");
        folder.put("locales/ru/terms.ftl", "-a = б\n");
        folder.run(&["check"]).ends(0);
        folder.remove(path);
        folder.make_folder(path);
        let run = folder.run(&["check", "--format", "json"]).ends(1).quietly();
        let findings = common::program::json(&run);
        let findings = findings.as_array().expect("an array");
        let unreadable: Vec<_> = findings
            .iter()
            .filter(|finding| finding["rule"] == "unreadable-file")
            .collect();
        assert_eq!(unreadable.len(), 1, "{path}: {run:?}");
        assert_eq!(unreadable[0]["file"], path);
        assert_eq!(
            unreadable[0]["message"],
            format!("cannot read {path}: a folder stands where a file is expected")
        );
    }
}

#[test]
fn a_file_where_a_folder_is_expected() {
    let folder = outdated();
    folder.remove("source");
    folder.put("source", "نعم.\n");
    assert_snapshot!(folder.refuses(&["extract"]), @"
    error[read]: cannot read source: a file stands where a folder is expected
      help: move the file away
    ");
    let folder = outdated();
    folder.remove("locales/ru");
    folder.put("locales/ru", "");
    let refusal = folder.refuses(&["extract"]);
    assert_eq!(folder.refuses(&["check"]), refusal);
    assert_snapshot!(refusal, @"
    error[read]: cannot read locales/ru: a file stands where a folder is expected
      help: move the file away
    ");
    let folder = outdated();
    folder.put("source/deep/b.txt", "نعم.\n");
    folder.put("locales/ru/deep", "");
    assert_snapshot!(folder.refuses(&["extract"]), @"
    error[write]: cannot write locales/ru/deep/b.ftl: a file stands where its folder goes
      help: move that file away and run the command again
    ");
}

#[test]
fn links_in_a_circle() {
    for (to, path) in [
        ("z2.txt", "source/z2.txt"),
        ("a.ftl", "locales/ar/a.ftl"),
        ("a.ftl", "locales/ru/a.ftl"),
        ("terms.ftl", "locales/ar/terms.ftl"),
    ] {
        let folder = outdated();
        if folder.exists(path) {
            folder.remove(path);
        }
        if !link(&folder, to, path) {
            return;
        }
        let complaint = folder.refuses(&["extract"]);
        assert!(
            complaint.starts_with(&format!("error[read]: cannot read {path}: ")),
            "{complaint}"
        );
        assert!(
            complaint.ends_with("\n  help: check the path and where its links lead\n"),
            "{complaint}"
        );
    }
}

#[test]
fn links_to_a_folder_above() {
    for (to, paths) in [
        (".", &["source/one"] as &[&str]),
        (".", &["source/one", "source/two", "source/three"]),
        ("../..", &["source/sub/up", "source/sub/again"]),
        ("..", &["locales/ar/up", "locales/ar/again"]),
    ] {
        let folder = outdated();
        folder.make_folder("source/sub");
        if !paths.iter().all(|path| link(&folder, to, path)) {
            return;
        }
        let before = folder.state();
        let mut command = folder.command(&["extract"]);
        let run = common::program::Run::of(command.timeout(Duration::from_secs(60))).ends(2);
        assert!(run.err.contains("folders nest more than 30 deep\n  help: look for a link that leads to a folder above it, and remove it\n"), "{run:?}");
        assert!(before == folder.state());
    }
}

#[test]
fn links_that_lead_nowhere() {
    let folder = outdated();
    if !link(&folder, "nowhere.txt", "source/b.txt") {
        return;
    }
    assert_snapshot!(folder.refuses(&["extract"]), @"
    error[read]: cannot read source/b.txt: it is a link that leads nowhere
      help: check the path and where its links lead
    ");
    // The folder of the articles may be on a disk that is away: that is no reason to archive everything.
    let folder = outdated();
    folder.remove("source");
    link(&folder, "nowhere", "source");
    assert_snapshot!(folder.refuses(&["extract"]), @"
    error[read]: cannot read source: it is a link that leads nowhere
      help: check the path and where its links lead
    ");
    let folder = outdated();
    link(&folder, "nowhere.ftl", "locales/ru/z.ftl");
    assert_snapshot!(folder.refuses(&["extract"]), @"
    error[read]: cannot read locales/ru/z.ftl: it is a link that leads nowhere
      help: check the path and where its links lead
    ");
}

#[test]
fn a_pipe_is_no_article() {
    let folder = outdated();
    let pipe = std::process::Command::new("mkfifo")
        .arg(folder.path("source/b.txt"))
        .status();
    if !pipe.is_ok_and(|status| status.success()) {
        return skipped("a pipe among the sources: there is no mkfifo");
    }
    let mut command = folder.command(&["extract"]);
    common::program::Run::of(command.timeout(Duration::from_secs(60)))
        .ends(0)
        .quietly();
    assert!(!folder.exists("locales/ar/b.ftl"));
}

#[cfg(unix)]
#[test]
fn a_name_that_is_not_utf_8() {
    use std::os::unix::ffi::OsStrExt;
    let folder = outdated();
    let name = std::ffi::OsStr::from_bytes(b"source/\xff.txt");
    if let Err(error) = fs::write(folder.root.path().join(name), "نعم.\n") {
        return skipped(&format!("a name that is not UTF-8: {error}"));
    }
    assert_snapshot!(folder.refuses(&["extract"]), @"
    error[read]: cannot read source/�.txt: its name is not UTF-8
      help: rename the file
    ");
}

#[test]
fn a_file_that_may_not_be_written() {
    let folder = Folder::translated();
    folder.put("source/a.txt", "نعم.\nكلا.\n");
    let path = folder.path("locales/ru/a.ftl");
    let mut permissions = fs::metadata(&path).expect("is there").permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).expect("read-only");
    assert_snapshot!(folder.refuses(&["extract"]), @"
    error[write]: cannot write locales/ru/a.ftl: no permission to write it, or to make a file in its folder
      help: change the permissions of the file and its folder and run the command again
    ");
    // Who has nothing to write there may go on.
    folder.put("source/a.txt", "نعم.\nلا.\n");
    folder.run(&["extract"]).ends(0).quietly();
}

#[cfg(unix)]
#[test]
fn a_folder_in_which_nothing_may_be_written() {
    use std::os::unix::fs::PermissionsExt;
    let folder = outdated();
    let locked = folder.path("locales/ru");
    fs::set_permissions(&locked, fs::Permissions::from_mode(0o555)).expect("read-only");
    let binds = fs::write(locked.join("try"), "").is_err();
    if binds {
        assert_snapshot!(folder.refuses(&["extract"]), @"
        error[write]: cannot write locales/ru/z.ftl: no permission to write it, or to make a file in its folder
          help: change the permissions of the file and its folder and run the command again
        ");
    } else {
        skipped("a folder without permission to write: permissions do not bind this user (root?)");
    }
    fs::set_permissions(&locked, fs::Permissions::from_mode(0o755)).expect("as it was");
}

#[cfg(unix)]
#[test]
fn modes_and_links_survive() {
    use std::os::unix::fs::PermissionsExt;
    let mode = |path: &Path| fs::metadata(path).expect("is there").permissions().mode() & 0o777;
    let folder = Folder::translated();
    let english = folder.path("locales/en/a.ftl");
    fs::set_permissions(&english, fs::Permissions::from_mode(0o640)).expect("a mode");
    folder.remove("locales/ru/a.ftl");
    folder.put("shared/russian.ftl", catalogue("Да.", "Нет."));
    fs::set_permissions(
        folder.path("shared/russian.ftl"),
        fs::Permissions::from_mode(0o604),
    )
    .expect("a mode");
    link(&folder, "../../shared/russian.ftl", "locales/ru/a.ftl");
    folder.put("source/a.txt", "نعم.\n");
    folder.run(&["extract"]).ends(0).quietly();
    assert_eq!(mode(&english), 0o640);
    assert!(folder.text("locales/en/a.ftl").contains("## Obsolete"));
    let russian = folder.path("locales/ru/a.ftl");
    assert_eq!(
        fs::read_link(&russian).expect("still a link"),
        Path::new("../../shared/russian.ftl")
    );
    assert_eq!(mode(&russian), 0o604);
    assert!(
        folder
            .text("shared/russian.ftl")
            .contains(&format!("# {NO} = Нет."))
    );
    // A file that moves with its article keeps its mode too.
    folder.put("source/moved.txt", "نعم.\n");
    folder.remove("source/a.txt");
    folder.run(&["extract"]).ends(0).quietly();
    assert_eq!(mode(&folder.path("locales/en/moved.ftl")), 0o640);
    assert!(folder.path("locales/ru/moved.ftl").is_symlink());
    assert!(
        folder
            .text("locales/ru/moved.ftl")
            .starts_with("### Source: source/moved.txt\n")
    );
    assert!(!folder.exists("locales/en/a.ftl") && !folder.exists("locales/ru/a.ftl"));
    // A new file has the mode of files that other programs make.
    folder.put("beside", "");
    assert_eq!(
        mode(&folder.path("locales/ar/moved.ftl")),
        mode(&folder.path("beside"))
    );
}

#[test]
fn what_stops_a_run_late_leaves_no_folder_and_no_temporary() {
    let folder = Folder::project();
    folder.put("source/deep/er/z.txt", "كلا.\n");
    folder.put("locales/ru/deep/er/z.ftl", b"\xff");
    let complaint = folder.refuses(&["extract"]);
    assert!(complaint.starts_with("error[encoding]"), "{complaint}");
    // English was merged before; nothing of it stays.
    assert!(!folder.exists("locales/en") && !folder.exists("locales/ar"));
    folder.remove("locales/ru/deep/er/z.ftl");
    folder.run(&["extract"]).ends(0);
    assert!(folder.exists("locales/en/deep/er/z.ftl"));
}

#[test]
fn what_a_killed_run_left_goes_with_the_next_one_that_writes_there() {
    let left = ".tarjuman-Kb4k91.tmp";
    let folder = outdated();
    folder.put(&format!("locales/en/{left}"), "half");
    folder.put(&format!("locales/en/other/{left}"), "half");
    // Another project may be at work in a folder that a link leads to.
    folder.remove("locales/ru");
    folder.put(&format!("shared/ru/{left}"), "half");
    let linked = link(&folder, "../shared/ru", "locales/ru");
    folder.run(&["extract", "--check"]).ends(1);
    assert!(folder.exists(&format!("locales/en/{left}")));
    folder.run(&["extract"]).ends(0).quietly();
    assert!(!folder.exists(&format!("locales/en/{left}")));
    assert!(folder.exists(&format!("locales/en/other/{left}")));
    assert!(folder.exists(&format!("shared/ru/{left}")));
    assert_eq!(folder.exists("shared/ru/z.ftl"), linked);
}
