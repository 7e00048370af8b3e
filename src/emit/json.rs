//! `SLUG.json`: the article as data (docs/schemas/bundle.json), which [`Bundle`](crate::bundle::Bundle) reads back.

use super::Edition;
use crate::error::{Error, ErrorCode, Result};

pub(super) fn emit(edition: &Edition<'_>) -> Result<String> {
    let text = serde_json::to_string_pretty(edition.bundle);
    let text = text.map_err(|error| {
        Error::new(
            ErrorCode::Write,
            format!("{}: {error}", edition.bundle.slug),
        )
    })?;
    Ok(text + "\n")
}
