//! The output folder: where it may lie, what goes where in it, and what an earlier build left there.

use std::collections::{BTreeMap, BTreeSet};

use unicode_normalization::UnicodeNormalization;

use super::Project;
use crate::config::join;
use crate::disk::{Disk, EntryType};
use crate::emit::manifest::{FILE_NAME, Manifest, SCHEMA, is_below};
use crate::error::{Error, ErrorCode, Result};

/// A folder that `build` may write into.
pub(super) struct Output<'d> {
    disk: &'d dyn Disk,
    /// As the command line names it, relative to the project or absolute.
    folder: String,
    /// Absolute, links followed.
    real: String,
}

/// A file of an article in a locale, to be made.
pub(super) struct Planned<'a> {
    pub(super) slug: &'a str,
    pub(super) locale: &'a str,
    pub(super) format: &'static str,
}

impl Planned<'_> {
    /// Its path below the output folder.
    pub(super) fn path(&self) -> String {
        format!("{}/{}.{}", self.locale, self.slug, self.format)
    }
}

impl<'d> Output<'d> {
    /// Checks that a folder can be an output folder: no file, and apart from everything that people write.
    ///
    /// # Errors
    /// `output`, with what stands in the way.
    pub(super) fn new(project: &Project<'d>, folder: &str) -> Result<Output<'d>> {
        let disk = project.disk;
        let folder = match folder.starts_with('/') {
            true => folder.trim_end_matches('/').to_owned(),
            false => join("", folder),
        };
        let real = resolve(disk, &folder)?;
        let root = resolve(disk, "")?;
        if lies_in(&root, &real) {
            return Err(refused(&folder, "the project itself lies in it"));
        }
        for own in project.own_folders()? {
            let own_real = resolve(disk, &own)?;
            if own_real != root && (lies_in(&real, &own_real) || lies_in(&own_real, &real)) {
                let message = format!("it holds, or lies in, `{own}`, in which people write");
                return Err(refused(&folder, &message));
            }
        }
        let output = Output { disk, folder, real };
        output.check_folder()?;
        Ok(output)
    }

    /// Refuses a path at which a file stands, in the place of the folder or of one above it.
    fn check_folder(&self) -> Result<()> {
        let mut path = self.folder.as_str();
        while !path.is_empty() {
            let (above, name) = path.rsplit_once('/').unwrap_or(("", path));
            let above = if above.is_empty() && path.starts_with('/') {
                "/"
            } else {
                above
            };
            let names = self.disk.list(above).unwrap_or_default();
            if names
                .iter()
                .any(|(known, kind)| known == name && *kind == EntryType::File)
            {
                return Err(refused(&self.folder, &format!("`{path}` is a file")));
            }
            path = above.trim_end_matches('/');
        }
        Ok(())
    }

    /// The path of a file in the folder, as the disk takes it.
    pub(super) fn path(&self, below: &str) -> String {
        format!("{}/{below}", self.folder)
    }

    /// Refuses a path below the folder that a link leads elsewhere: what is written there would replace another file.
    ///
    /// # Errors
    /// `output`, with the path.
    pub(super) fn check_link(&self, below: &str) -> Result<()> {
        let path = self.path(below);
        match self.disk.resolve(&path) {
            Ok(real) if real == format!("{}/{below}", self.real) => Ok(()),
            Ok(real) => Err(refused(
                &path,
                &format!("a link leads from there to {real}"),
            )),
            Err(error) => Err(refused(&path, &error.to_string())),
        }
    }

    /// Refuses a folder whose bundles would be read as catalogues of the project.
    ///
    /// # Errors
    /// `output`, with the path.
    pub(super) fn check_catalogues(
        &self,
        project: &Project<'_>,
        planned: &[Planned<'_>],
    ) -> Result<()> {
        let paths = planned
            .iter()
            .filter(|file| file.format == "ftl")
            .map(|file| self.path(&file.path()));
        for path in paths {
            let taken = project.config.paths.iter().any(|rule| {
                let reference = rule
                    .reference
                    .as_ref()
                    .and_then(|pattern| pattern.captures(&path));
                let own = rule
                    .l10n
                    .captures(&path)
                    .and_then(|captures| captures.locale);
                reference.is_some() || own.is_some_and(|locale| rule.locales.contains(&locale))
            });
            if taken {
                return Err(refused(
                    &self.folder,
                    &format!("{path} would be a catalogue by l10n.toml"),
                ));
            }
        }
        Ok(())
    }

    /// What an earlier build wrote of itself; a warning in its place if that cannot be read.
    pub(super) fn manifest(&self) -> (Option<Manifest>, Option<String>) {
        let path = self.path(FILE_NAME);
        let Ok(bytes) = self.disk.read(&path) else {
            return (None, None);
        };
        match serde_json::from_slice::<Manifest>(&bytes) {
            Ok(manifest) if manifest.schema <= SCHEMA => (Some(manifest), None),
            _ => {
                let warning = format!(
                    "{path}: no manifest that this program reads; what an earlier build left is not removed"
                );
                (None, Some(warning))
            }
        }
    }

    /// Which files of an earlier build this one does not make, and which are still there.
    pub(super) fn left_over(&self, old: &Manifest, made: &BTreeSet<&str>) -> Vec<String> {
        let paths = old.files.iter().map(|file| &file.path);
        let paths: BTreeSet<&String> = paths
            .filter(|path| is_below(path) && !made.contains(path.as_str()))
            .collect();
        let there = paths.into_iter().filter(|path| {
            self.check_link(path).is_ok() && self.disk.read(&self.path(path)).is_ok()
        });
        there.cloned().collect()
    }

    /// The folders of some files that do not exist yet, the inner ones first.
    pub(super) fn new_folders<'p>(&self, paths: impl Iterator<Item = &'p str>) -> Vec<String> {
        let mut folders = folders_of(paths.map(|path| self.path(path)));
        folders.retain(|folder| self.disk.list(folder).is_err());
        folders
    }

    /// Deletes folders in which nothing is left; they come with the inner ones first.
    pub(super) fn remove_empty(&self, folders: &[String]) {
        folders
            .iter()
            .for_each(|folder| self.disk.remove_empty_folder(folder));
    }

    /// The folders of some removed files below the output folder, the inner ones first.
    pub(super) fn folders_below(&self, paths: &[String]) -> Vec<String> {
        let mut folders = folders_of(paths.iter().map(|path| self.path(path)));
        folders.retain(|folder| folder.len() > self.folder.len());
        folders
    }
}

/// Every folder on the way to some paths, the inner ones first.
fn folders_of(paths: impl Iterator<Item = String>) -> Vec<String> {
    let mut folders = BTreeSet::new();
    for path in paths {
        let mut rest = path.as_str();
        while let Some((folder, _)) = rest.rsplit_once('/') {
            if folder.is_empty() || !folders.insert(folder.to_owned()) {
                break;
            }
            rest = folder;
        }
    }
    folders.into_iter().rev().collect()
}

impl Project<'_> {
    /// The folders in which people write: articles, catalogues, templates.
    fn own_folders(&self) -> Result<BTreeSet<String>> {
        let mut folders = BTreeSet::from([self.article_settings()?.folder.clone()]);
        folders.extend(self.config.output.templates.clone());
        for rule in &self.config.paths {
            folders.extend(rule.reference.as_ref().map(|pattern| pattern.folder(None)));
            folders.insert(rule.l10n.folder(None));
            let locales = self
                .config
                .locales
                .iter()
                .chain([&self.config.source_locale]);
            folders.extend(locales.map(|locale| rule.l10n.folder(Some(locale))));
        }
        Ok(folders)
    }

    /// Refuses outputs of which two would be one file, or one a folder of another, on any system.
    ///
    /// # Errors
    /// `output`, naming both.
    pub(super) fn check_outputs(&self, planned: &[Planned<'_>]) -> Result<()> {
        // What systems may take for one name: capitals folded, composed and decomposed letters alike.
        let key = |path: &str| path.nfc().collect::<String>().to_lowercase();
        let mut files: BTreeMap<String, &Planned<'_>> = BTreeMap::new();
        for file in planned {
            if let Some(other) = files.insert(key(&file.path()), file) {
                return Err(both(file, other, "would be one file"));
            }
        }
        for (path, file) in &files {
            let mut rest = path.as_str();
            while let Some((folder, _)) = rest.rsplit_once('/') {
                if let Some(other) = files.get(folder) {
                    return Err(both(
                        file,
                        other,
                        "would be a file and a folder of one name",
                    ));
                }
                rest = folder;
            }
        }
        Ok(())
    }
}

fn both(one: &Planned<'_>, other: &Planned<'_>, what: &str) -> Error {
    let message = format!("{} and {} {what}", other.path(), one.path());
    let help = match one.slug == other.slug {
        true => "write each locale once in l10n.toml",
        false => "rename one of the two articles",
    };
    Error::new(ErrorCode::Output, message).help(help)
}

/// Whether a path is a folder or lies in it.
fn lies_in(path: &str, folder: &str) -> bool {
    let folder = folder.trim_end_matches('/');
    path.strip_prefix(folder)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn resolve(disk: &dyn Disk, path: &str) -> Result<String> {
    disk.resolve(path)
        .map_err(|error| refused(path, &error.to_string()))
}

fn refused(folder: &str, why: &str) -> Error {
    Error::new(
        ErrorCode::Output,
        format!("cannot build into `{folder}`: {why}"),
    )
    .help("name a folder of its own with `--out DIR`, such as `--out dist`")
}
