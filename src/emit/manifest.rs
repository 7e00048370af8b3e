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

/// The SHA-256 of some bytes, in hexadecimal digits.
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Whether a path of a manifest stays below the output folder, whoever wrote it there.
pub fn is_below(path: &str) -> bool {
    let plain = |part: &str| !part.is_empty() && part != "." && part != "..";
    !path.contains(['\\', ':', '\0']) && path.split('/').all(plain)
}
