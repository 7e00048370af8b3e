//! The output folder: where it may lie, what goes where in it, and what an earlier build left there.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::io::ErrorKind;

use serde::Deserialize;
use unicode_normalization::UnicodeNormalization;

use super::Project;
use crate::config::join;
use crate::disk::{Disk, EntryType, read_bytes, sweep, write_error};
use crate::emit::manifest::{FILE_NAME, SCHEMA, is_below};
use crate::error::{Error, ErrorCode, Result};

/// As much of an earlier manifest as says what may be removed.
#[derive(Deserialize)]
struct OldManifest<'m> {
    schema: u32,
    #[serde(borrow)]
    files: Vec<OldEntry<'m>>,
}

#[derive(Deserialize)]
struct OldEntry<'m> {
    #[serde(borrow)]
    path: Cow<'m, str>,
}

/// A file of an earlier build that this one does not make.
pub(super) struct LeftOver {
    /// Its path below the folder.
    pub(super) path: String,
    /// A file of this build whose name differs in capitals or composed letters alone: on some systems it is the same.
    twin: Option<String>,
}

/// A folder that `build` may write into.
pub(super) struct Output<'d> {
    disk: &'d dyn Disk,
    /// As the command line names it, relative to the project or absolute.
    folder: String,
    /// Absolute, links followed.
    real: String,
    /// Relative to the project, links followed, if it lies there.
    in_project: Option<String>,
}

impl<'d> Output<'d> {
    /// Checks that a folder can be an output folder: no file, and apart from everything that people write.
    ///
    /// # Errors
    /// `output`, with what stands in the way.
    pub(super) fn new(project: &Project<'d>, folder: &str) -> Result<Output<'d>> {
        let (disk, named) = (project.disk, folder);
        // `..` of a folder that is not there yet leads where it would.
        let folder = match folder.strip_prefix('/') {
            Some(absolute) => join("/", absolute),
            None => join("", folder),
        };
        check_folder(disk, &folder)?;
        let real = resolve(disk, &folder)?;
        let root = resolve(disk, "")?;
        if lies_in(&root, &real) {
            return Err(refused(named, "the project itself lies in it"));
        }
        let apart = |own: &str| -> Result<bool> {
            let own = resolve(disk, own)?;
            Ok(!lies_in(&real, &own) && !lies_in(&own, &real))
        };
        for own in [
            &project.article_settings()?.folder,
            project.templates_folder(),
        ] {
            if !apart(own)? {
                return Err(in_the_way(named, own));
            }
        }
        for own in project.catalogue_folders() {
            // Patterns may begin with a wildcard; what they take is looked at file by file.
            if !own.is_empty() && !apart(&own)? {
                return Err(in_the_way(named, &own));
            }
        }
        let in_project = real.strip_prefix(&format!("{}/", root.trim_end_matches('/')));
        let in_project = in_project.map(str::to_owned);
        Ok(Output {
            disk,
            folder,
            real,
            in_project,
        })
    }

    /// The folder, as the disk takes it.
    pub(super) fn folder(&self) -> &str {
        &self.folder
    }

    /// The path of a file in the folder, as the disk takes it.
    pub(super) fn path(&self, below: &str) -> String {
        format!("{}/{below}", self.folder)
    }

    /// Refuses articles of which two would be one file, or one a folder of another, on any system, and locales likewise.
    ///
    /// # Errors
    /// `output`, naming both.
    pub(super) fn check_names(
        &self,
        slugs: &[&str],
        locales: &[String],
        formats: &[&str],
    ) -> Result<()> {
        let mut folders: BTreeMap<String, &str> = BTreeMap::new();
        for locale in locales {
            if let Some(other) = folders.insert(one_name(locale), locale) {
                let message = format!("the locales {other} and {locale} would be one folder");
                return Err(Error::new(ErrorCode::Output, message)
                    .help("write each locale once in l10n.toml"));
            }
        }
        let mut files: BTreeMap<String, (&str, &str)> = BTreeMap::new();
        for (slug, format) in slugs
            .iter()
            .flat_map(|slug| formats.iter().map(|format| (*slug, *format)))
        {
            if let Some(other) = files.insert(one_name(&format!("{slug}.{format}")), (slug, format))
            {
                return Err(clash((slug, format), other, "would be one file"));
            }
        }
        for (path, file) in &files {
            let mut rest = path.as_str();
            while let Some((folder, _)) = rest.rsplit_once('/') {
                if let Some(other) = files.get(folder) {
                    return Err(clash(
                        *file,
                        *other,
                        "would be a file and a folder of one name",
                    ));
                }
                rest = folder;
            }
        }
        Ok(())
    }

    /// Refuses a folder below this one that a link leads elsewhere: what is written there would replace other files.
    ///
    /// # Errors
    /// `output` or `write`, with the path.
    pub(super) fn check_links(&self, folders: &BTreeSet<String>) -> Result<()> {
        folders
            .iter()
            .try_for_each(|folder| self.check_link(folder))
    }

    fn check_link(&self, below: &str) -> Result<()> {
        let path = self.path(below);
        match self.real(below)? {
            Some(real) if real == join(&self.real, below) => Ok(()),
            Some(real) => Err(refused(
                &path,
                &format!("a link leads from there to {real}"),
            )),
            None => Err(write_error(&path, &ErrorKind::NotADirectory.into())),
        }
    }

    /// Where a folder below this one is or would be, links followed; `None` if a file stands on the way.
    fn real(&self, below: &str) -> Result<Option<String>> {
        let path = self.path(below);
        match self.disk.resolve(&path) {
            Ok(real) => Ok(Some(real)),
            Err(error) if error.kind() == ErrorKind::NotADirectory => Ok(None),
            Err(error) => Err(refused(&path, &error.to_string())),
        }
    }

    /// Refuses a folder whose bundles would be read as catalogues of the project.
    ///
    /// # Errors
    /// `output`, with the path.
    pub(super) fn check_catalogue(&self, project: &Project<'_>, bundle: &str) -> Result<()> {
        // Whatever the command line calls the folder, a pattern sees its path in the project.
        let path = match &self.in_project {
            Some(folder) => format!("{folder}/{bundle}"),
            None => format!("{}/{bundle}", self.real),
        };
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
        match taken {
            true => Err(refused(
                &self.folder,
                &format!("{path} would be a catalogue by l10n.toml"),
            )),
            false => Ok(()),
        }
    }

    /// The bytes of the manifest that an earlier build left.
    ///
    /// # Errors
    /// `read`: without it nobody would know what to remove any more.
    pub(super) fn old_manifest(&self) -> Result<Option<Vec<u8>>> {
        read_bytes(self.disk, &self.path(FILE_NAME))
    }

    /// Which files of an earlier build this one does not make, and which are still there; a warning if the manifest
    /// is none of ours.
    ///
    /// # Errors
    /// `read`, if one of them cannot be looked at.
    pub(super) fn left_over(
        &self,
        manifest: &[u8],
        made: &BTreeSet<String>,
    ) -> Result<(Vec<LeftOver>, Option<String>)> {
        let old = match serde_json::from_slice::<OldManifest>(manifest) {
            Ok(old) if old.schema <= SCHEMA => old,
            _ => {
                let path = self.path(FILE_NAME);
                let warning = format!(
                    "{path}: no manifest that this program reads; what an earlier build left is not removed"
                );
                return Ok((Vec::new(), Some(warning)));
            }
        };
        let names: BTreeMap<String, &String> =
            made.iter().map(|path| (one_name(path), path)).collect();
        let paths = old.files.into_iter().map(|file| file.path);
        let paths: BTreeSet<_> = paths
            .filter(|path| is_below(path) && path != FILE_NAME && !made.contains(path.as_ref()))
            .collect();
        let mut left_over = Vec::new();
        for path in paths {
            let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
            // What lies behind a link, or has become a folder, is somebody else's.
            let in_place = self.real(folder)?.as_ref() == Some(&join(&self.real, folder));
            if !in_place || self.disk.list(&self.path(&path)).is_ok() {
                continue;
            }
            if read_bytes(self.disk, &self.path(&path))?.is_some() {
                left_over.push(LeftOver {
                    twin: names.get(&one_name(&path)).map(|twin| (*twin).clone()),
                    path: path.into_owned(),
                });
            }
        }
        Ok((left_over, None))
    }

    /// Removes a file of an earlier build, now that those of this one stand; `false` if it is one of them to the system.
    ///
    /// # Errors
    /// `write`, with the path.
    pub(super) fn remove(&self, file: &LeftOver) -> Result<bool> {
        let path = self.path(&file.path);
        let real = |path: &str| self.disk.resolve(path).ok();
        let twin = file.twin.as_ref().and_then(|twin| real(&self.path(twin)));
        if twin.is_some() && twin == real(&path) {
            return Ok(false);
        }
        self.disk
            .remove(&path)
            .map_err(|error| write_error(&path, &error))?;
        Ok(true)
    }

    /// Removes temporaries that a run left which was stopped by force.
    pub(super) fn sweep(&self, folders: &BTreeSet<String>) {
        let paths = folders.iter().map(|folder| self.path(folder));
        paths.for_each(|folder| sweep(self.disk, folder.trim_end_matches('/')));
    }

    /// The folders of files below the output folder that do not exist yet, with those above it, the inner ones first.
    pub(super) fn new_folders(&self, folders: &BTreeSet<String>) -> Vec<String> {
        let paths = folders
            .iter()
            .map(|folder| self.path(&format!("{folder}/")));
        let mut folders = folders_of(paths);
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
    /// The folders in which catalogues stand; an empty one for a pattern that begins with a wildcard.
    fn catalogue_folders(&self) -> BTreeSet<String> {
        let mut folders = BTreeSet::new();
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
        folders
    }
}

/// Refuses a path at which a file stands, in the place of the folder or of one above it.
fn check_folder(disk: &dyn Disk, folder: &str) -> Result<()> {
    let mut path = folder;
    while !path.is_empty() {
        let (above, name) = path.rsplit_once('/').unwrap_or(("", path));
        let above = if above.is_empty() && path.starts_with('/') {
            "/"
        } else {
            above
        };
        let names = disk.list(above).unwrap_or_default();
        if names
            .iter()
            .any(|(known, kind)| known == name && *kind == EntryType::File)
        {
            return Err(refused(folder, &format!("`{path}` is a file")));
        }
        path = above.trim_end_matches('/');
    }
    Ok(())
}

/// What systems may take for one name: capitals folded, composed and decomposed letters alike.
fn one_name(path: &str) -> String {
    path.nfc().collect::<String>().to_lowercase()
}

fn clash(one: (&str, &str), other: (&str, &str), what: &str) -> Error {
    let message = format!("{}.{} and {}.{} {what}", other.0, other.1, one.0, one.1);
    Error::new(ErrorCode::Output, message)
        .help("rename one of the two articles; some systems tell no capitals and no composed letters apart")
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

fn in_the_way(folder: &str, own: &str) -> Error {
    let own = if own.is_empty() { "." } else { own };
    refused(
        folder,
        &format!("articles, catalogues or templates stand in `{own}`"),
    )
}

fn refused(folder: &str, why: &str) -> Error {
    Error::new(
        ErrorCode::Output,
        format!("cannot build into `{folder}`: {why}"),
    )
    .help("name a folder of its own with `--out DIR`, such as `--out dist`")
}
