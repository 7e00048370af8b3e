//! `manifest.json`: what a build made (docs/schemas/manifest.json).
//!
//! Data only, written by `build` and read back by the next one, which removes what it no longer makes, and by programs.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::lang::Direction;

/// The name of the file in the output folder.
pub const FILE_NAME: &str = "manifest.json";

/// The newest `schema` that this program reads and writes.
pub const SCHEMA: u32 = 1;

/// What a build made.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// Version of this form.
    pub schema: u32,
    /// The program.
    pub tool: Tool,
    /// What was done about sentences without a translation.
    pub policy: String,
    /// Where isolation marks went.
    pub isolate: String,
    /// The locale of the articles.
    pub source_locale: String,
    /// What each locale has of the articles that were built, in the order of the build.
    pub coverage: Vec<Coverage>,
    /// Every file but this one, by path.
    pub files: Vec<File>,
}

impl Manifest {
    /// Reads a manifest.
    ///
    /// # Errors
    /// Why it cannot be read, as words behind a colon.
    pub fn read(bytes: &[u8]) -> Result<Manifest, String> {
        /// What every version has, whatever else it has.
        #[derive(Deserialize)]
        struct Form {
            schema: u32,
        }
        let form: Form = serde_json::from_slice(bytes).map_err(|error| error.to_string())?;
        if form.schema > SCHEMA {
            return Err(format!(
                "it has schema {}, and this program reads {SCHEMA}",
                form.schema
            ));
        }
        serde_json::from_slice(bytes).map_err(|error| error.to_string())
    }
}

/// The program that made the files.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tool {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
}

impl Default for Tool {
    fn default() -> Tool {
        Tool {
            name: env!("CARGO_PKG_NAME").to_owned(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
        }
    }
}

/// What a locale has of the articles that were built: numbers of units.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coverage {
    /// The locale.
    pub locale: String,
    /// Its language, as a BCP 47 tag.
    pub lang: String,
    /// Which way that language is written.
    pub dir: Direction,
    /// How many articles were built.
    pub articles: usize,
    /// All units of these articles.
    pub units: usize,
    /// Those that are translated.
    pub translated: usize,
    /// Those that wait with the translation of an older sentence.
    pub stale: usize,
    /// Those that are not translated.
    pub untranslated: usize,
    /// Those that are left out on purpose.
    pub omitted: usize,
    /// Those whose entry Fluent cannot read.
    pub broken: usize,
}

/// A file that a build made.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct File {
    /// Its path below the output folder, with `/`.
    pub path: String,
    /// The article.
    pub article: String,
    /// The locale.
    pub locale: String,
    /// The format, by its name in l10n.toml.
    pub format: String,
    /// Its size.
    pub bytes: usize,
    /// The SHA-256 of its bytes, in hexadecimal digits.
    pub sha256: String,
}

impl Manifest {
    /// The manifest as JSON, a line for each file; the files are those given, not the manifest's own.
    ///
    /// A large build has more of them than one would like to hold at once.
    ///
    /// # Errors
    /// None that data of this form can have.
    pub fn to_json(
        &self,
        files: impl ExactSizeIterator<Item = File>,
    ) -> serde_json::Result<String> {
        const EMPTY: &str = "[]\n}";
        let head = Manifest {
            files: Vec::new(),
            ..self.clone()
        };
        let head = serde_json::to_string_pretty(&head)?;
        let mut text = String::with_capacity(head.len() + 256 * files.len());
        // `files` is the last key, so that the list can be written behind the rest.
        text.push_str(head.strip_suffix(EMPTY).unwrap_or(&head));
        text.push('[');
        for (index, file) in files.enumerate() {
            text.push_str(if index == 0 { "\n    " } else { ",\n    " });
            text.push_str(&serde_json::to_string(&file)?);
        }
        text.push_str("\n  ]\n}\n");
        Ok(text)
    }
}

/// The SHA-256 of some bytes.
pub fn sha256(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// Bytes in hexadecimal digits.
pub fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Whether a path of a manifest stays below the output folder, whoever wrote it there.
pub fn is_below(path: &str) -> bool {
    let plain = |part: &str| !part.is_empty() && part != "." && part != "..";
    !path.contains(['\\', ':', '\0']) && path.split('/').all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str) -> File {
        File {
            path: path.to_owned(),
            article: "a \"b\"".to_owned(),
            locale: "ru".to_owned(),
            format: "ftl".to_owned(),
            bytes: 3,
            sha256: hexadecimal(&sha256(b"abc")),
        }
    }

    #[test]
    fn a_manifest_reads_back() {
        for paths in [&[][..], &["ru/a.ftl"], &["ru/a.ftl", "ru/б.ftl"]] {
            let files: Vec<File> = paths.iter().map(|path| file(path)).collect();
            let manifest = Manifest {
                schema: SCHEMA,
                policy: "fail".to_owned(),
                coverage: vec![Coverage::default()],
                files: files.clone(),
                ..Manifest::default()
            };
            let text = manifest.to_json(files.into_iter()).expect("JSON");
            assert_eq!(
                serde_json::from_str::<Manifest>(&text).expect("reads"),
                manifest
            );
            assert!(text.ends_with("\n  ]\n}\n") && text.lines().count() >= paths.len() + 8);
        }
    }

    #[test]
    fn the_hash_is_the_usual_one() {
        let hash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(hexadecimal(&sha256(b"abc")), hash);
    }

    #[test]
    fn paths_of_a_manifest_stay_below() {
        for path in ["a", "ru/a.ftl", "ru/..a/b.ftl", "خبر"] {
            assert!(is_below(path), "{path}");
        }
        for path in [
            "",
            "/a",
            "../a",
            "a/../../b",
            "a//b",
            "a/",
            ".",
            "C:a",
            "a\\..\\b",
        ] {
            assert!(!is_below(path), "{path}");
        }
    }
}
