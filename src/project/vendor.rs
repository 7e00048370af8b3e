//! `terms vendor`: the program's own glossaries written into a project.
//!
//! What the project has stays as it is, to the byte: entries are added behind it.

use std::collections::BTreeSet;

use rapidfuzz::distance::levenshtein;

use super::Project;
use super::extraction::FileChange;
use super::write::{Change, Changes, Outcome, changing};
use crate::catalog::{CommentLevel, EntryKind, Item, parse};
use crate::disk::read_optional;
use crate::error::{Error, ErrorCode, Result};
use crate::glossary::{self, Glossary, glossary};
use crate::text::conflict_marker;

/// How often a run begins anew when a file changes under its hands.
const ATTEMPTS: usize = 3;

/// What `terms vendor` did, or would do.
#[derive(Debug, Default)]
pub struct Vendored {
    /// The files that were written.
    pub changes: Vec<FileChange>,
    /// How many terms each locale's file got: path and number, of files that got any.
    pub added: Vec<(String, usize)>,
    /// Locales in whose language the glossary does not exist.
    pub skipped: Vec<String>,
    /// Files with git conflict markers, which were not written: path and line.
    pub conflicts: Vec<(String, u32)>,
}

impl Project<'_> {
    /// Adds what the project lacks of a glossary to every locale's file of that name, the source locale's included;
    /// `only` narrows to some ids or ISO 3166 codes, in any case. A dry run writes nothing.
    ///
    /// The caller holds the project's lock.
    ///
    /// # Errors
    /// `usage` for a glossary or an id that does not exist; whatever keeps files from being read or written: nothing
    /// has been written then, unless the disk fails between two renames.
    pub fn vendor(&self, name: &str, only: &[String], dry_run: bool) -> Result<Vendored> {
        let wanted = wanted(name, only)?;
        let mut changed = String::new();
        for _ in 0..ATTEMPTS {
            let mut vendored = Vendored::default();
            let mut changes = Changes::new(self.disk, dry_run);
            let source = std::iter::once(&self.config.source_locale);
            for locale in source.chain(&self.config.locales) {
                match glossary(name, locale) {
                    Some(glossary) => {
                        self.add(glossary, locale, &wanted, (&mut vendored, &mut changes))?;
                    }
                    None => vendored.skipped.push(locale.clone()),
                }
            }
            match changes.commit()? {
                Outcome::Done(done) => {
                    vendored.changes = done;
                    return Ok(vendored);
                }
                Outcome::Stopped { path, .. } => changed = path,
            }
        }
        Err(changing(&changed, 0))
    }

    /// Adds to one locale's file.
    fn add(
        &self,
        glossary: &Glossary,
        locale: &str,
        wanted: &BTreeSet<String>,
        (vendored, changes): (&mut Vendored, &mut Changes<'_>),
    ) -> Result<()> {
        let path = match locale == self.config.source_locale {
            true => Some(self.reference_path(glossary.name)?),
            false => self.locale_path(glossary.name, locale)?,
        };
        let Some(path) = path else { return Ok(()) };
        let mut known = BTreeSet::new();
        for text in self.term_texts_of(locale, glossary.name)? {
            if let Some(span) = conflict_marker(&text.text) {
                let line = text.position(span.start as usize).line;
                vendored.conflicts.push((text.path.clone(), line));
                return Ok(());
            }
            let catalog = parse(&text.text, self.tag());
            let terms = catalog
                .entries()
                .filter(|entry| entry.kind == EntryKind::Term);
            known.extend(terms.map(|entry| entry.id.text().to_owned()));
            // What stands in text that cannot be read is there all the same.
            let broken = catalog.junk_ids().filter_map(|id| id.strip_prefix('-'));
            known.extend(broken.map(str::to_owned));
        }
        let old = read_optional(self.disk, &path)?;
        let lacking = wanted.difference(&known).cloned().collect();
        let (entries, count) = entries(glossary, &lacking);
        if count == 0 {
            return Ok(());
        }
        let new = match &old {
            Some(old) => appended(&old.text, &entries),
            None => header(glossary) + &entries,
        };
        vendored.added.push((path.clone(), count));
        changes.add(&Change {
            path: &path,
            from: None,
            old: old.as_ref().map(|old| old.text.as_str()),
            new: Some(&new),
        })
    }

    /// The texts of a locale's termbase files, the one of a glossary included though the project does not name it.
    fn term_texts_of(&self, locale: &str, glossary: &str) -> Result<Vec<crate::text::TextFile>> {
        let source = locale == self.config.source_locale;
        let named: Vec<&str> = self.term_files().collect();
        let more = Some(glossary).filter(|name| !named.contains(name));
        let mut texts = Vec::new();
        for name in named.into_iter().chain(more) {
            let path = match source {
                true => Some(self.reference_path(name)?),
                false => self.locale_path(name, locale)?,
            };
            if let Some(path) = path {
                texts.extend(read_optional(self.disk, &path)?);
            }
        }
        Ok(texts)
    }
}

/// The ids to vendor: all of the glossary, or those named.
fn wanted(name: &str, only: &[String]) -> Result<BTreeSet<String>> {
    let Some(first) = glossary::languages(name).first().copied() else {
        let message = format!("the program has no glossary `{name}`");
        let help = format!("it has: {}", glossary::names().join(", "));
        return Err(Error::new(ErrorCode::Usage, message).help(help));
    };
    let text = glossary(name, first).map_or("", |glossary| glossary.text);
    let catalog = parse(text, first);
    let all: BTreeSet<String> = catalog
        .entries()
        .map(|entry| entry.id.text().to_owned())
        .collect();
    if only.is_empty() {
        return Ok(all);
    }
    let id = |named: &String| {
        let id = named.trim().to_lowercase();
        if all.contains(&id) {
            return Ok(id);
        }
        let distance = |known: &&String| levenshtein::distance(known.chars(), id.chars());
        let near = all
            .iter()
            .min_by_key(distance)
            .filter(|known| distance(known) <= 1);
        let help = match near.filter(|_| id.len() > 2) {
            Some(near) => format!("did you mean `{near}`?"),
            None => {
                format!("`tarjuman terms list --glossary {name}` shows its terms with their ids")
            }
        };
        let message = format!("the glossary `{name}` has no term `{}`", named.trim());
        Err(Error::new(ErrorCode::Usage, message).help(help))
    };
    only.iter().map(id).collect()
}

/// The entries of these ids as the glossary has them, a blank line between two, and their number.
fn entries(glossary: &Glossary, ids: &BTreeSet<String>) -> (String, usize) {
    let catalog = parse(glossary.text, glossary.language);
    let entries = catalog
        .entries()
        .filter(|entry| ids.contains(entry.id.text()));
    let texts: Vec<&str> = entries
        .map(|entry| glossary.text[entry.span.start as usize..entry.span.end as usize].trim_end())
        .collect();
    (texts.join("\n\n") + "\n", texts.len())
}

/// The comment at the top of the glossary.
fn header(glossary: &Glossary) -> String {
    let catalog = parse(glossary.text, glossary.language);
    let comment = catalog.items.iter().find_map(|item| match item {
        Item::Comment(comment) if comment.level == CommentLevel::Resource => Some(comment.span),
        _ => None,
    });
    comment.map_or(String::new(), |span| {
        let text = &glossary.text[span.start as usize..span.end as usize];
        format!("{}\n\n", text.trim_end())
    })
}

/// A text with entries behind it, in its own line ends; a last line without end stays so.
fn appended(old: &str, entries: &str) -> String {
    let crlf = old.contains("\r\n");
    let end = if crlf { "\r\n" } else { "\n" };
    let mut new = old.to_owned();
    if !old.is_empty() {
        if !old.ends_with('\n') {
            new.push_str(end);
        }
        let blank = new.ends_with("\n\n") || new.ends_with("\n\r\n");
        if !blank {
            new.push_str(end);
        }
    }
    let body = if old.is_empty() || old.ends_with('\n') {
        entries
    } else {
        entries.trim_end()
    };
    match crlf {
        true => new + &body.replace('\n', "\r\n"),
        false => new + body,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_there_stays() {
        assert_eq!(appended("", "-a = b\n"), "-a = b\n");
        assert_eq!(appended("x = y\n", "-a = b\n"), "x = y\n\n-a = b\n");
        assert_eq!(appended("x = y\n\n", "-a = b\n"), "x = y\n\n-a = b\n");
        assert_eq!(appended("x = y", "-a = b\n"), "x = y\n\n-a = b");
        assert_eq!(appended("x = y\r\n", "-a = b\n"), "x = y\r\n\r\n-a = b\r\n");
    }
}
