//! l10n.toml as it is written: Mozilla's keys, of which unknown ones are left alone, and our table, of which
//! unknown ones are errors.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::{Isolate, Level};
use crate::source::Wrap;

/// The whole file.
#[derive(Debug, Deserialize)]
pub(super) struct RawConfig {
    #[serde(default)]
    pub(super) basepath: Option<String>,
    #[serde(default)]
    pub(super) locales: Option<Vec<Spanned<String>>>,
    #[serde(default)]
    pub(super) env: BTreeMap<String, String>,
    #[serde(default)]
    pub(super) paths: Vec<RawPath>,
    #[serde(default)]
    pub(super) filters: Vec<RawFilter>,
    #[serde(default)]
    pub(super) includes: Vec<RawInclude>,
    #[serde(default)]
    pub(super) excludes: Vec<RawInclude>,
    #[serde(default)]
    pub(super) tarjuman: Option<RawTarjuman>,
}

#[derive(Debug, Deserialize)]
pub(super) struct RawPath {
    pub(super) reference: Option<Spanned<String>>,
    pub(super) l10n: Spanned<String>,
    #[serde(default)]
    pub(super) locales: Option<Vec<Spanned<String>>>,
}

#[derive(Debug, Deserialize)]
pub(super) struct RawInclude {
    pub(super) path: Spanned<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct RawFilter {
    pub(super) path: Spanned<OneOrMany>,
    #[serde(default)]
    pub(super) key: Option<Spanned<OneOrMany>>,
    pub(super) action: RawAction,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

impl OneOrMany {
    pub(super) fn all(&self) -> &[String] {
        match self {
            OneOrMany::One(one) => std::slice::from_ref(one),
            OneOrMany::Many(many) => many,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum RawAction {
    Ignore,
    Warning,
    Error,
}

/// `[tarjuman]`: every key that this format knows, those that later versions use included.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RawTarjuman {
    pub(super) schema: Option<Spanned<i64>>,
    pub(super) source: Option<String>,
    pub(super) source_locale: Option<Spanned<String>>,
    #[serde(default)]
    pub(super) glossaries: Vec<Spanned<String>>,
    pub(super) similarity: Option<Spanned<f64>>,
    pub(super) reference_terms: Option<Spanned<RawReferenceTerms>>,
    pub(super) fallback: Option<Spanned<RawFallback>>,
    #[serde(default)]
    pub(super) formats: Vec<Spanned<String>>,
    #[serde(default)]
    pub(super) isolate: Isolate,
    pub(super) templates: Option<Spanned<String>>,
    pub(super) encoding: Option<Spanned<String>>,
    pub(super) wrap: Option<Wrap>,
    #[serde(default)]
    pub(super) rules: BTreeMap<Spanned<String>, Level>,
    pub(super) segmentation: Option<RawSegmentation>,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum RawReferenceTerms {
    Switch(bool),
    Ids(Vec<String>),
}

/// A list for every locale, or a table of lists.
#[derive(Debug, Deserialize)]
#[serde(
    untagged,
    expecting = "`fallback` is a list of locales (`[\"en\"]`), or a table of such lists by locale"
)]
pub(super) enum RawFallback {
    All(Vec<String>),
    Of(BTreeMap<String, Vec<String>>),
}

/// `[tarjuman.segmentation]`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RawSegmentation {
    pub(super) srx: Option<Spanned<String>>,
    #[serde(default)]
    pub(super) r#break: Vec<Spanned<String>>,
    #[serde(default)]
    pub(super) no_break: Vec<Spanned<String>>,
}
