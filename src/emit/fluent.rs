//! `SLUG.ftl`: the messages of an article and every term that they reach, for any Fluent library.

use super::Edition;
use crate::error::Result;

pub(super) fn emit(edition: &Edition<'_>) -> Result<String> {
    let bundle = edition.bundle;
    // A line break in a name would end the comment.
    let name = bundle.slug.replace(char::is_control, "\u{fffd}");
    let head = format!(
        "### {name}, {}: made by tarjuman from the catalogues; do not edit\n",
        bundle.locale
    );
    Ok(match edition.fluent.is_empty() {
        true => head,
        false => format!("{head}\n{}", edition.fluent),
    })
}
