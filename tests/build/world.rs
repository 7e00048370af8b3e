//! A project in memory with one article, and what it is built into.

use std::collections::BTreeMap;

use tarjuman::bundle::Bundle;
use tarjuman::disk::{Disk, MemoryDisk};
use tarjuman::dist::Dist;
use tarjuman::emit::manifest::Manifest;
use tarjuman::error::Error;
use tarjuman::project::{Build, BuildOptions, ExtractOptions, Missing, Project};
use tarjuman::report::line;
use tarjuman::segment::SegmentId;

use crate::agree::agree;

pub(crate) struct World {
    pub(crate) disk: MemoryDisk,
}

/// The settings of a project in some locales, with more lines under [tarjuman].
pub(crate) fn settings(locales: &str, more: &str) -> String {
    format!(
        "locales = [{locales}]\n\n[[paths]]\nreference = \"locales/ar/**/*.ftl\"\n\
         l10n = \"{{l10n_base}}/locales/{{locale}}/**/*.ftl\"\n\n\
         [tarjuman]\nsource = \"source\"\nsource-locale = \"ar\"\n{more}\n"
    )
}

/// The id of a sentence's message.
pub(crate) fn id(sentence: &str) -> String {
    SegmentId::both(sentence)[0].to_string()
}

/// A live entry.
pub(crate) fn live(sentence: &str, text: &str) -> String {
    format!("# ar: {sentence}\n{} = {text}\n\n", id(sentence))
}

/// A pending entry with some lines above its id.
pub(crate) fn pending(sentence: &str, above: &str, text: &str) -> String {
    format!("# ar: {sentence}\n{above}# {} = {text}\n\n", id(sentence))
}

/// A pending entry that is left out on purpose.
pub(crate) fn waived(sentence: &str) -> String {
    pending(
        sentence,
        "# tarjuman: allow missing-entry: not for these readers\n",
        "",
    )
}

impl World {
    /// A project whose article `a` has this text, in Russian.
    pub(crate) fn new(text: &str) -> World {
        let disk = MemoryDisk::new([("l10n.toml", settings("\"ru\"", ""))]);
        disk.put("source/a.txt", text);
        World { disk }
    }

    /// The same, with the Russian file of the article.
    pub(crate) fn with(text: &str, russian: &str) -> World {
        let world = World::new(text);
        world.put("locales/ru/a.ftl", russian);
        world
    }

    pub(crate) fn put(&self, path: &str, text: &str) {
        self.disk.put(path, text);
    }

    /// Writes the settings anew.
    pub(crate) fn set(&self, locales: &str, more: &str) {
        self.put("l10n.toml", &settings(locales, more));
    }

    pub(crate) fn extract(&self) {
        let project = Project::load(&self.disk, None).expect("settings");
        let extraction = project.extract(&ExtractOptions::default());
        extraction.expect("an extraction");
    }

    pub(crate) fn try_build(&self, options: &BuildOptions) -> Result<Build, Error> {
        Project::load(&self.disk, None)?.build(options)
    }

    /// Builds, and makes sure that the formats agree with each other and that a second run writes nothing.
    #[track_caller]
    pub(crate) fn build(&self, missing: Missing) -> Build {
        self.build_with(&options(missing))
    }

    #[track_caller]
    pub(crate) fn build_with(&self, options: &BuildOptions) -> Build {
        let build = self.try_build(options).expect("a build");
        assert_eq!(build.findings, []);
        agree(&self.disk, &build);
        let files = self.disk.files();
        let again = self.try_build(options).expect("a second build");
        assert!(again.written.is_empty() && again.removed.is_empty());
        assert!(self.disk.files() == files, "a second run writes nothing");
        build
    }

    /// What keeps the project from being built, a line each; nothing is written.
    #[track_caller]
    pub(crate) fn findings(&self, missing: Missing) -> String {
        let before = self.disk.files();
        let build = self.try_build(&options(missing)).expect("a build");
        assert!(self.disk.files() == before, "nothing is written");
        assert!(build.written.is_empty() && build.removed.is_empty());
        assert_eq!(build.files, 0);
        let lines: Vec<String> = build.findings.iter().map(line).collect();
        lines.join("\n")
    }

    /// A built file of article `a`.
    #[track_caller]
    pub(crate) fn out(&self, locale: &str, format: &str) -> String {
        let path = format!("dist/{locale}/a.{format}");
        self.disk
            .text(&path)
            .unwrap_or_else(|| panic!("no {path} among {:?}", self.dist()))
    }

    /// The paths below the output folder.
    pub(crate) fn dist(&self) -> Vec<String> {
        let files = self.disk.files().into_keys();
        files
            .filter_map(|path| path.strip_prefix("dist/").map(str::to_owned))
            .collect()
    }

    /// What the build wrote of itself.
    pub(crate) fn manifest(&self) -> Manifest {
        let dist = Dist::open(&self.disk, "dist").expect("a manifest");
        dist.manifest().clone()
    }

    /// Article `a` as a program gets it.
    pub(crate) fn bundle(&self, locale: &str) -> Bundle {
        let dist = Dist::open(&self.disk, "dist").expect("a manifest");
        dist.bundle("a", locale).expect("a bundle")
    }

    /// Every sentence of article `a` with where it is from: `text`, `text (ar)`, `text (outdated)`, or `-`.
    pub(crate) fn sentences(&self, locale: &str) -> Vec<String> {
        let bundle = self.bundle(locale);
        let sentences = bundle.sentences().map(|sentence| {
            let text = sentence.text.as_deref().unwrap_or("-");
            match (&sentence.fallback, sentence.outdated) {
                (Some(other), false) => format!("{text} ({other})"),
                (None, true) => format!("{text} (outdated)"),
                (None, false) => text.to_owned(),
                (Some(_), true) => panic!("outdated and foreign: {text}"),
            }
        });
        sentences.collect()
    }

    /// All files but those in the output folder.
    pub(crate) fn own_files(&self) -> BTreeMap<String, Vec<u8>> {
        let mut files = self.disk.files();
        files.retain(|path, _| !path.starts_with("dist/"));
        files
    }

    pub(crate) fn remove(&self, path: &str) {
        self.disk.remove(path).expect(path);
    }
}

pub(crate) fn options(missing: Missing) -> BuildOptions {
    BuildOptions {
        missing,
        ..BuildOptions::default()
    }
}

/// Marks that an eye cannot see, as escapes.
pub(crate) fn visible(text: &str) -> String {
    let marks = |character: &char| {
        matches!(
            character,
            '\u{a0}' | '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\r' | '\t'
        )
    };
    text.chars()
        .map(|character| match marks(&character) {
            true => character.escape_default().to_string(),
            false => character.to_string(),
        })
        .collect()
}
