//! Messages and what they refer to, as one Fluent text that needs nothing else.
//!
//! Comes in: entries, and the scope in which their references are looked up. Goes out: Fluent text for a bundle: each
//! entry as it stands in its file, without comments; of a term only the attributes that something selects on, since the
//! others are the termbase's own business.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::{Attribute, Entry, EntryKind, Pattern, references_in};
use crate::render::Scope;

/// The entries that some messages reach, and the attributes that something selects on.
#[derive(Default)]
struct Reached<'a, 't> {
    entries: BTreeMap<(EntryKind, &'t str), &'a Entry<'t>>,
    attributes: BTreeSet<(&'t str, &'t str)>,
}

impl<'a, 't> Reached<'a, 't> {
    /// Follows the references of entries; each entry is looked at once.
    fn new(roots: impl IntoIterator<Item = &'a Entry<'t>>, scope: &Scope<'a, 't>) -> Self {
        let mut reached = Reached::default();
        let mut todo: Vec<&Pattern<'t>> = Vec::new();
        for root in roots {
            todo.extend(reached.add(root));
        }
        while let Some(pattern) = todo.pop() {
            for reference in references_in([pattern]) {
                let id = reference.id.text();
                let entry = match reference.kind {
                    EntryKind::Message => scope.message(id),
                    EntryKind::Term => scope.term(id),
                };
                let Some(entry) = entry else { continue };
                todo.extend(reached.add(entry));
                let Some(name) = reference.attribute.map(|name| name.text()) else {
                    continue;
                };
                if entry.kind == EntryKind::Term
                    && reached.attributes.insert((entry.id.text(), name))
                {
                    todo.extend(selected(entry, name).map(|attribute| &attribute.value));
                }
            }
        }
        reached
    }

    /// Adds an entry; gives the patterns that are new by it: all of a message, the value of a term.
    fn add(&mut self, entry: &'a Entry<'t>) -> Vec<&'a Pattern<'t>> {
        let known = self.entries.insert((entry.kind, entry.id.text()), entry);
        if known.is_some() {
            return Vec::new();
        }
        let attributes = entry.attributes.iter().map(|attribute| &attribute.value);
        let attributes = attributes.filter(|_| entry.kind == EntryKind::Message);
        entry.value.iter().chain(attributes).collect()
    }

    fn keeps(&self, entry: &Entry<'t>, attribute: &Attribute<'t>) -> bool {
        let name = (entry.id.text(), attribute.id.name.text());
        entry.kind == EntryKind::Message || self.attributes.contains(&name)
    }
}

/// The attributes of a term that have a name.
fn selected<'a, 't>(
    entry: &'a Entry<'t>,
    name: &'t str,
) -> impl Iterator<Item = &'a Attribute<'t>> {
    entry
        .attributes
        .iter()
        .filter(move |attribute| attribute.id.name.text() == name)
}

/// The Fluent text of messages, in their order, and of what they reach, sorted by id; each id once, line ends LF.
pub fn flatten<'a, 't>(messages: &[&'a Entry<'t>], scope: &Scope<'a, 't>) -> String {
    let reached = Reached::new(messages.iter().copied(), scope);
    let mut text = String::new();
    let mut printed = BTreeSet::new();
    for entry in messages
        .iter()
        .copied()
        .chain(reached.entries.values().copied())
    {
        if printed.insert((entry.kind, entry.id.text())) {
            push(entry, &reached, &mut text);
        }
    }
    text
}

/// Writes an entry without the comment above it, and without attributes that nothing selects on.
fn push<'t>(entry: &Entry<'t>, reached: &Reached<'_, 't>, text: &mut String) {
    let whole = entry.whole();
    let starts: Vec<usize> = entry
        .attributes
        .iter()
        .map(|attribute| line_of(whole, attribute))
        .collect();
    let end = entry.span.end as usize;
    let value_end = starts.first().copied().unwrap_or(end);
    let mut body = whole[entry.head as usize..value_end]
        .trim_end_matches([' ', '\r', '\n'])
        .to_owned();
    for (index, attribute) in entry.attributes.iter().enumerate() {
        if reached.keeps(entry, attribute) {
            let end = starts.get(index + 1).copied().unwrap_or(end);
            body.push('\n');
            body.push_str(whole[starts[index]..end].trim_end_matches([' ', '\r', '\n']));
        }
    }
    for line in body.split('\n') {
        text.push_str(line.trim_end_matches('\r'));
        text.push('\n');
    }
}

/// Where the line of an attribute starts.
fn line_of(whole: &str, attribute: &Attribute<'_>) -> usize {
    let name = attribute.id.name.span().start as usize;
    whole[..name].rfind('\n').map_or(0, |newline| newline + 1)
}

/// Whether a message is an entry of that name, or reaches one.
pub(super) fn reaches<'a, 't>(message: &'a Entry<'t>, scope: &Scope<'a, 't>, name: &str) -> bool {
    let reached = Reached::new([message], scope);
    reached.entries.keys().any(|(_, id)| *id == name)
}
