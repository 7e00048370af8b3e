//! Disks that fail, and disks that list their folders in another order.

use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use tarjuman::disk::{Disk, EntryType, MemoryDisk, RealDisk, Staged};
use tarjuman::error::ErrorCode;
use tarjuman::project::{Build, BuildOptions, Missing, Project};

use crate::common::Copy;
use crate::common::program::Folder;
use crate::world::{World, live, options};

/// A disk that refuses the n-th step of a kind and those after it, as one that is full.
struct Failing<D> {
    disk: D,
    step: Step,
    left: AtomicUsize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Stage,
    Commit,
    Remove,
}

struct Refusing {
    inner: Box<dyn Staged>,
    fails: bool,
}

impl<D: Disk> Failing<D> {
    fn new(disk: D, step: Step, n: usize) -> Failing<D> {
        let left = AtomicUsize::new(n);
        Failing { disk, step, left }
    }

    fn fails(&self, step: Step) -> bool {
        let count = |left: usize| Some(left.saturating_sub(1));
        let (order, left) = (Ordering::SeqCst, &self.left);
        step == self.step && left.fetch_update(order, order, count) == Ok(0)
    }
}

impl<D: Disk> Disk for Failing<D> {
    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        self.disk.read(path)
    }

    fn list(&self, folder: &str) -> io::Result<Vec<(String, EntryType)>> {
        self.disk.list(folder)
    }

    fn stage(
        &self,
        path: &str,
        _old: Option<&[u8]>,
        _new: Option<&[u8]>,
    ) -> io::Result<Box<dyn Staged>> {
        panic!("build stages no lasting file: {path}")
    }

    fn stage_output(&self, path: &str, bytes: &[u8]) -> io::Result<Box<dyn Staged>> {
        if self.fails(Step::Stage) {
            return Err(io::ErrorKind::StorageFull.into());
        }
        let inner = self.disk.stage_output(path, bytes)?;
        let fails = self.fails(Step::Commit);
        Ok(Box::new(Refusing { inner, fails }))
    }

    fn resolve(&self, path: &str) -> io::Result<String> {
        self.disk.resolve(path)
    }

    fn remove_empty_folder(&self, path: &str) {
        self.disk.remove_empty_folder(path);
    }

    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        panic!("build renames nothing: {from} to {to}")
    }

    fn remove(&self, path: &str) -> io::Result<()> {
        if self.fails(Step::Remove) {
            return Err(io::ErrorKind::StorageFull.into());
        }
        self.disk.remove(path)
    }
}

impl Staged for Refusing {
    fn sync(&self) -> io::Result<()> {
        self.inner.sync()
    }

    fn is_current(&self) -> io::Result<bool> {
        self.inner.is_current()
    }

    fn commit(self: Box<Self>) -> io::Result<bool> {
        match self.fails {
            true => Err(io::ErrorKind::StorageFull.into()),
            false => self.inner.commit(),
        }
    }
}

fn build(disk: &dyn Disk) -> Result<Build, tarjuman::error::Error> {
    Project::load(disk, None)?.build(&options(Missing::Source))
}

/// A built project in which an article changed, one went and one came.
fn changed() -> MemoryDisk {
    let world = World::with("قمة.\nنعم.\n", &live("قمة.", "Саммит."));
    world.put("source/gone.txt", "لا.\n");
    world.build(Missing::Source);
    world.put("locales/ru/a.ftl", &live("قمة.", "Встреча."));
    world.remove("source/gone.txt");
    world.put("source/sub/new.txt", "كلا.\n");
    world.disk
}

#[test]
fn a_disk_that_is_full_leaves_the_folder_as_it_was() {
    let mut n = 0;
    loop {
        let before = changed();
        let failing = Failing::new(MemoryDisk::new(before.files()), Step::Stage, n);
        match build(&failing) {
            Err(error) => {
                assert_eq!(error.code, ErrorCode::Write);
                assert!(error.message.starts_with("cannot write dist/"), "{error}");
                assert!(failing.disk.files() == before.files(), "{n}");
            }
            Ok(_) => break,
        }
        n += 1;
    }
    assert!(n >= 15, "{n}");
}

#[test]
fn a_build_behind_an_interrupted_one_ends_as_one_alone() {
    let alone = changed();
    build(&alone).expect("a build");
    for (step, least) in [(Step::Commit, 15), (Step::Remove, 10)] {
        let mut n = 0;
        loop {
            let failing = Failing::new(changed(), step, n);
            let Err(error) = build(&failing) else { break };
            assert_eq!(error.code, ErrorCode::Write);
            let left = failing.disk;
            // Whatever stands there is a whole file, the old one or the new one.
            let (old, new) = (changed().files(), alone.files());
            for (path, bytes) in left.files() {
                assert!(
                    old.get(&path) == Some(&bytes) || new.get(&path) == Some(&bytes),
                    "{path}"
                );
            }
            build(&left).expect("a build");
            assert!(left.files() == new, "after {step:?} {n}");
            n += 1;
        }
        assert!(n >= least, "{step:?}: {n}");
    }
}

/// Every path below a folder, folders and hidden names included.
#[allow(
    clippy::disallowed_methods,
    reason = "the case looks at the disk itself"
)]
pub(crate) fn tree(folder: &Path) -> Vec<String> {
    let mut paths = Vec::new();
    let mut todo = vec![folder.to_owned()];
    while let Some(next) = todo.pop() {
        for entry in std::fs::read_dir(&next).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() && !path.is_symlink() {
                todo.push(path.clone());
            }
            let below = path.strip_prefix(folder).expect("below");
            paths.push(below.display().to_string());
        }
    }
    paths.sort();
    paths
}

#[test]
fn a_real_disk_keeps_no_temporary_and_no_new_folder() {
    let folder = Folder::translated();
    folder.put("source/sub/new.txt", "كلا.\n");
    let before = tree(folder.root.path());
    for n in 0..20 {
        let disk = RealDisk::new(folder.root.path());
        build(&Failing::new(disk, Step::Stage, n)).expect_err("full");
        assert_eq!(tree(folder.root.path()), before, "{n}");
    }
    // What took its place stays, and nothing else.
    let disk = RealDisk::new(folder.root.path());
    let disk = Failing::new(disk, Step::Commit, 1);
    // One thread, so that what is staged first takes its place first.
    let one = rayon::ThreadPoolBuilder::new().num_threads(1).build();
    one.expect("a thread")
        .install(|| build(&disk))
        .expect_err("full");
    let after = tree(folder.root.path());
    let new: Vec<_> = after.iter().filter(|path| !before.contains(path)).collect();
    assert_eq!(new, ["dist", "dist/ar", "dist/ar/a.ftl"]);
}

#[test]
fn folders_that_a_build_empties_go_with_their_last_file() {
    let folder = Folder::translated();
    folder.put("source/sub/deep/new.txt", "كلا.\n");
    folder.put("dist/ru/sub/mine.txt", "mine");
    let disk = RealDisk::new(folder.root.path());
    build(&disk).expect("a build");
    assert!(folder.exists("dist/ar/sub/deep/new.ftl"));
    folder.remove("source/sub");
    let build = build(&disk).expect("a build");
    assert_eq!(build.removed.len(), 15);
    assert!(!folder.exists("dist/ar/sub") && !folder.exists("dist/ru/sub/deep"));
    assert_eq!(folder.text("dist/ru/sub/mine.txt"), "mine");
}

/// A disk that lists the names of a folder backwards.
struct Backwards<'d>(&'d MemoryDisk);

impl Disk for Backwards<'_> {
    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        self.0.read(path)
    }

    fn list(&self, folder: &str) -> io::Result<Vec<(String, EntryType)>> {
        let mut names = self.0.list(folder)?;
        names.reverse();
        Ok(names)
    }

    fn stage(
        &self,
        path: &str,
        old: Option<&[u8]>,
        new: Option<&[u8]>,
    ) -> io::Result<Box<dyn Staged>> {
        self.0.stage(path, old, new)
    }

    fn stage_output(&self, path: &str, bytes: &[u8]) -> io::Result<Box<dyn Staged>> {
        self.0.stage_output(path, bytes)
    }

    fn resolve(&self, path: &str) -> io::Result<String> {
        self.0.resolve(path)
    }

    fn remove_empty_folder(&self, path: &str) {
        self.0.remove_empty_folder(path);
    }

    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        self.0.rename(from, to)
    }

    fn remove(&self, path: &str) -> io::Result<()> {
        self.0.remove(path)
    }
}

/// This repository's project and thirty small articles, not built.
fn many() -> MemoryDisk {
    let copy = Copy::new();
    for number in 0..30 {
        let text = format!("نعم {number}.\nلا. كلا {number}.\nلا.\n");
        copy.write(&format!("source/sub{}/n{number}.txt", number % 3), &text);
        let path = format!("locales/ru/sub{}/n{number}.ftl", number % 3);
        copy.write(&path, &live("لا.", "Нет."));
    }
    copy.write("templates/b.html", "{{ page.title }}");
    let extended = "{% extends \"tarjuman/article.html\" %}{% block footer %}{% include \"b.html\" %}{% endblock %}";
    copy.write("templates/article.html", extended);
    MemoryDisk::new(copy.disk().files())
}

#[test]
fn the_same_bytes_whatever_the_threads_and_the_order_of_the_disk() {
    let expected = many();
    let build = build(&expected).expect("a build");
    assert_eq!(build.written.len(), 31 * 3 * 5 + 1);
    for threads in [1, 2, 8] {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
        let disk = many();
        let other = pool.expect("threads").install(|| self::build(&disk));
        assert_eq!(other.expect("a build"), build);
        assert!(disk.files() == expected.files(), "{threads}");
    }
    let disk = many();
    assert_eq!(self::build(&Backwards(&disk)).expect("a build"), build);
    assert!(disk.files() == expected.files());
}

/// What is found comes in one order, too, however the articles were shared out.
#[test]
fn the_same_findings_whatever_the_threads() {
    let disk = many();
    let expected = Project::load(&disk, None)
        .expect("settings")
        .build(&BuildOptions::default())
        .expect("runs");
    assert!(expected.findings.len() > 100);
    for threads in [1, 8] {
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(threads)
            .build()
            .expect("threads");
        let work = || {
            Project::load(&disk, None)
                .expect("settings")
                .build(&BuildOptions::default())
        };
        assert_eq!(
            pool.install(work).expect("runs").findings,
            expected.findings
        );
    }
    let backwards = Backwards(&disk);
    let other = Project::load(&backwards, None)
        .expect("settings")
        .build(&BuildOptions::default());
    assert_eq!(other.expect("runs").findings, expected.findings);
}
