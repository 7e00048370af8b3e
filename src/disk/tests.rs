//! The real disk in a temporary folder. What happens on a disk that fails is asked in tests/faults/.

#![allow(
    clippy::disallowed_methods,
    reason = "the cases look at the disk themselves"
)]

use std::fs::{self, File};
use std::io::Write;

use super::*;

fn folder() -> (tempfile::TempDir, RealDisk) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let disk = RealDisk::new(folder.path());
    (folder, disk)
}

fn put(disk: &RealDisk, path: &str, text: &str) {
    let old = disk.read(path).ok();
    let staged = disk.stage(path, old.as_deref(), Some(text.as_bytes()));
    assert!(staged.expect(path).commit().expect(path));
}

#[test]
fn a_staged_file_takes_its_place_or_leaves_nothing() {
    let (folder, disk) = folder();
    put(&disk, "a/b/c.txt", "old");
    let names = || {
        fs::read_dir(folder.path().join("a/b"))
            .expect("a folder")
            .count()
    };
    let staged = disk.stage("a/b/c.txt", Some(b"old"), Some(b"new"));
    let staged = staged.expect("stages");
    assert_eq!(
        (disk.read("a/b/c.txt").expect("reads"), names()),
        (b"old".to_vec(), 2)
    );
    drop(staged);
    assert_eq!(
        (disk.read("a/b/c.txt").expect("reads"), names()),
        (b"old".to_vec(), 1)
    );
    put(&disk, "a/b/c.txt", "new");
    assert_eq!(
        (disk.read("a/b/c.txt").expect("reads"), names()),
        (b"new".to_vec(), 1)
    );
}

#[test]
fn a_file_that_changed_or_appeared_is_left_alone() {
    let (_folder, real) = folder();
    let memory = MemoryDisk::default();
    for disk in [&real as &dyn Disk, &memory] {
        let change = |path: &str, old: Option<&[u8]>, new: Option<&[u8]>| {
            let staged = disk.stage(path, old, new).expect("stages");
            staged.sync().expect("syncs");
            let current = staged.is_current().expect("reads");
            assert_eq!(staged.commit().expect("looks"), current);
            current
        };
        assert!(change("f/a.txt", None, Some(b"one")));
        assert!(!change("f/a.txt", None, Some(b"other")));
        assert!(!change("f/a.txt", Some(b"older"), Some(b"two")));
        assert!(!change("f/a.txt", Some(b"older"), None));
        assert_eq!(disk.read("f/a.txt").expect("reads"), b"one");
        assert!(change("f/a.txt", Some(b"one"), Some(b"two")));
        assert!(!change("f/b.txt", Some(b""), Some(b"two")));
        assert!(change("f/b.txt", None, Some(b"three")));
        let error = disk
            .rename("f/a.txt", "f/b.txt")
            .expect_err("something is there");
        assert_eq!(error.kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(disk.read("f/b.txt").expect("reads"), b"three");
        assert!(change("f/a.txt", Some(b"two"), None));
        // It appears behind the look: a file that is new takes its place only if nothing is there.
        let staged = disk.stage("f/a.txt", None, Some(b"ours"));
        assert!(change("f/a.txt", None, Some(b"theirs")));
        assert!(!staged.expect("stages").commit().expect("looks"));
        assert_eq!(disk.read("f/a.txt").expect("reads"), b"theirs");
        let names = disk.list("f").expect("lists");
        assert_eq!(names.len(), 2, "{names:?}");
    }
}

#[test]
fn only_temporaries_are_swept() {
    let (folder, disk) = folder();
    let ours = ["f/.tarjuman-000000.tmp", "f/.tarjuman-aZ09bY.tmp"];
    let others = [
        "f/.tarjuman-12345.tmp",
        "f/.tarjuman-1234567.tmp",
        "f/.tarjuman-12-456.tmp",
        "f/.tarjuman-123456.ftl",
        "f/tarjuman-123456.tmp",
        "f/.tarjuman-folder.tmp/a.txt",
        "f/sub/.tarjuman-000000.tmp",
    ];
    for path in ours.iter().chain(&others) {
        put(&disk, path, "");
    }
    let link = folder.path().join("f/.tarjuman-linked.tmp");
    #[cfg(unix)]
    std::os::unix::fs::symlink("sub/.tarjuman-000000.tmp", &link).expect("a link");
    sweep(&disk, "f");
    sweep(&disk, "none");
    assert!(!ours.iter().any(|path| folder.path().join(path).exists()));
    assert!(others.iter().all(|path| folder.path().join(path).exists()));
    assert_eq!(link.is_symlink(), cfg!(unix));
}

#[test]
fn files_below_a_folder_are_sorted_and_hidden_ones_left_out() {
    let (_folder, disk) = folder();
    for path in [
        "b.txt",
        "a/z.txt",
        "a/.hidden/x.txt",
        ".tarjuman-1aB2c3.tmp",
        "a.txt",
        "ب.txt",
    ] {
        put(&disk, &format!("s/{path}"), "");
    }
    let expected = ["s/a.txt", "s/a/z.txt", "s/b.txt", "s/ب.txt"];
    assert_eq!(files_below(&disk, "s").expect("reads"), expected);
    let memory = MemoryDisk::new(expected.map(|path| (path, "")));
    assert_eq!(files_below(&memory, "s").expect("reads"), expected);
    for disk in [&disk as &dyn Disk, &memory] {
        assert_eq!(
            files_below(disk, "none").expect("no folder, no files"),
            [""; 0]
        );
    }
    let error = files_below(&disk, "s/a.txt").expect_err("a file");
    assert_eq!(error.code, ErrorCode::Read);
}

#[test]
fn texts_are_read_or_absent_or_in_error() {
    let (_folder, disk) = folder();
    put(&disk, "a.txt", "\u{feff}a\r\n");
    assert_eq!(
        read_text(&disk, "a.txt").expect("reads").text,
        "\u{feff}a\r\n"
    );
    for path in ["none", "none/a.txt", "a.txt/b.txt"] {
        assert!(
            read_optional(&disk, path).expect("absent").is_none(),
            "{path}"
        );
        assert_eq!(
            read_text(&disk, path).expect_err("absent").code,
            ErrorCode::Read
        );
    }
    assert_eq!(
        read_optional(&disk, "").expect_err("a folder").code,
        ErrorCode::Read
    );
}

#[cfg(unix)]
#[test]
fn a_file_of_four_gibibytes_is_refused_unread() {
    let (folder, disk) = folder();
    let path = folder.path().join("huge.txt");
    let huge = File::create(&path).and_then(|file| file.set_len(1 << 32));
    if let Err(error) = huge {
        writeln!(io::stderr(), "SKIPPED: a file of 4 GiB: {error}").expect("standard error");
        return;
    }
    let error = read_text(&disk, "huge.txt").expect_err("too long");
    assert_eq!(
        error.message,
        "cannot read huge.txt: the file has 4 GiB or more"
    );
    let named = read_input(&path, Encoding::default()).expect_err("too long");
    assert!(named.message.ends_with("the file has 4 GiB or more"));
    assert_eq!(named.help, error.help);
}

#[test]
fn the_project_is_the_nearest_folder_with_settings() {
    let (folder, disk) = folder();
    put(&disk, "l10n.toml", "");
    put(&disk, "a/l10n.toml/no-file", "");
    put(&disk, "a/b/c", "");
    let root = fs::canonicalize(folder.path()).expect("is there");
    assert_eq!(
        RealDisk::find_root(&folder.path().join("a/b")),
        Some(root.clone())
    );
    put(&disk, "a/b/l10n.toml", "");
    assert_eq!(
        RealDisk::find_root(&folder.path().join("a/b")),
        Some(root.join("a/b"))
    );
    assert_eq!(RealDisk::find_root(&folder.path().join("none")), None);
}

#[test]
fn a_lock_holds_until_it_is_dropped() {
    let (_folder, disk) = folder();
    assert_eq!(disk.lock().expect_err("no settings").code, ErrorCode::Read);
    put(&disk, "l10n.toml", "");
    let lock = disk.lock().expect("free");
    assert_eq!(disk.lock().expect_err("taken").code, ErrorCode::Locked);
    drop(lock);
    disk.lock().expect("free again");
}
