//! What the tests share: this repository as a project, and copies of it that may be damaged.
#![allow(dead_code, reason = "each test binary uses its own part")]

pub(crate) mod program;
pub(crate) mod schema;

use std::path::Path;

use tarjuman::bundle::Bundle;
use tarjuman::disk::{Disk, EntryType, MemoryDisk, RealDisk};
use tarjuman::dist::Dist;
use tarjuman::error::Error;
use tarjuman::finding::Finding;
use tarjuman::project::{
    Build, BuildOptions, CheckOptions, ExtractOptions, Extraction, Project, UnitStatus,
};

/// The project of this repository.
pub(crate) fn repository() -> RealDisk {
    RealDisk::new(env!("CARGO_MANIFEST_DIR"))
}

/// Compares a text with `snapshots/NAME.snap`, byte for byte.
///
/// insta itself forgives line ends and blank lines at the ends, so the text carries its own end.
pub(crate) fn snapshot(name: &str, text: &str) {
    assert!(
        !text.contains('\r'),
        "snapshots hold no CR: show it as an escape"
    );
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(Path::new(env!("CARGO_MANIFEST_DIR")).join("snapshots"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.set_description("accept what is right with: INSTA_UPDATE=always cargo test");
    settings.bind(|| insta::assert_snapshot!(name, format!("{text}(end)")));
}

/// A copy of this repository's project in memory.
pub(crate) struct Copy {
    disk: MemoryDisk,
}

impl Copy {
    pub(crate) fn new() -> Copy {
        Copy::of(&repository())
    }

    /// A copy of a project in `tests/fixtures`.
    pub(crate) fn fixture(name: &str) -> Copy {
        let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
        Copy::of(&RealDisk::new(fixtures.join(name)))
    }

    fn of(project: &RealDisk) -> Copy {
        let disk = MemoryDisk::default();
        disk.put("l10n.toml", project.read("l10n.toml").expect("l10n.toml"));
        for folder in ["source", "locales"] {
            copy(project, folder, &disk);
        }
        Copy { disk }
    }

    pub(crate) fn read(&self, path: &str) -> String {
        self.disk.text(path).expect(path)
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        self.disk.put(path, text);
    }

    pub(crate) fn extract(&self) -> Extraction {
        let project = Project::load(&self.disk, None).expect("l10n.toml reads");
        project
            .extract(&ExtractOptions::default())
            .expect("extract runs")
    }

    pub(crate) fn extract_error(&self) -> Error {
        let project = Project::load(&self.disk, None).expect("l10n.toml reads");
        project
            .extract(&ExtractOptions::default())
            .expect_err("extract refuses")
    }

    pub(crate) fn remove(&self, path: &str) {
        self.disk.remove(path).expect(path);
    }

    pub(crate) fn check(&self) -> Vec<Finding> {
        let project = Project::load(&self.disk, None).expect("l10n.toml reads");
        project.check(&CheckOptions::default()).expect("check runs")
    }

    /// Builds, and expects no findings.
    pub(crate) fn build(&self, options: &BuildOptions) -> Build {
        let project = Project::load(&self.disk, None).expect("l10n.toml reads");
        let build = project.build(options).expect("build runs");
        assert_eq!(build.findings, []);
        build
    }

    /// An article as a program gets it from a build.
    pub(crate) fn bundle(&self, article: &str, locale: &str) -> Bundle {
        let build = self.build(&BuildOptions::default());
        assert_eq!(build.warnings, [] as [String; 0]);
        let dist = Dist::open(&self.disk, "dist").expect("a manifest");
        dist.bundle(article, locale).expect("a bundle")
    }

    pub(crate) fn disk(&self) -> &MemoryDisk {
        &self.disk
    }

    pub(crate) fn status(&self) -> Vec<UnitStatus> {
        let project = Project::load(&self.disk, None).expect("l10n.toml reads");
        project
            .status(&project.config.locales)
            .expect("status runs")
    }

    /// How a file differs from the repository's.
    pub(crate) fn diff(&self, path: &str) -> String {
        let old = String::from_utf8(repository().read(path).expect(path)).expect("UTF-8");
        let new = self.read(path);
        similar::TextDiff::from_lines(&old, &new)
            .unified_diff()
            .context_radius(2)
            .to_string()
    }
}

fn copy(from: &RealDisk, folder: &str, to: &MemoryDisk) {
    for (name, kind) in from.list(folder).expect(folder) {
        let path = format!("{folder}/{name}");
        match kind {
            EntryType::Folder => copy(from, &path, to),
            _ => to.put(&path, from.read(&path).expect("a file")),
        }
    }
}
