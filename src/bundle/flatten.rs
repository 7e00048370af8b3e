//! Messages and what they refer to, as one Fluent text that needs nothing else.
//!
//! Comes in: entries, and the scope in which their references are looked up. Goes out: Fluent text for a bundle: each
//! entry as it stands in its file, without comments; of a term only the attributes that something selects on, since the
//! others are the termbase's own business.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Expression, InlineExpression, PatternElement};

use crate::catalog::{Attribute, Entry, EntryKind, Pattern, Slice, references, references_in};
use crate::render::Scope;

/// How deep the values that a message reaches may nest, all added up.
///
/// A Fluent bundle (0.16) descends recursively, through references too, and a stack overflow aborts the process. A debug
/// build on a stack of 2 MiB formats 800 levels.
pub const MAX_DEPTH: usize = 300;

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

    /// The patterns of a reached entry that can be formatted.
    fn patterns(&self, entry: &'a Entry<'t>) -> impl Iterator<Item = &'a Pattern<'t>> {
        let kept = entry
            .attributes
            .iter()
            .filter(|attribute| self.keeps(entry, attribute));
        entry
            .value
            .iter()
            .chain(kept.map(|attribute| &attribute.value))
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
    let mut reached = Reached::new(messages.iter().copied(), scope);
    let mut text = String::new();
    for message in messages {
        if reached
            .entries
            .contains_key(&(message.kind, message.id.text()))
        {
            push(message, &reached, &mut text);
            reached.entries.remove(&(message.kind, message.id.text()));
        }
    }
    for entry in reached.entries.values() {
        push(entry, &reached, &mut text);
    }
    text
}

/// Writes an entry without its comment, and without attributes that nothing selects on.
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
    text.push_str(&body.replace("\r\n", "\n"));
    text.push('\n');
}

/// Where the line of an attribute starts.
fn line_of(whole: &str, attribute: &Attribute<'_>) -> usize {
    let name = attribute.id.name.span().start as usize;
    whole[..name].rfind('\n').map_or(0, |newline| newline + 1)
}

/// How deep everything that a message reaches nests, added up; an upper bound of what a bundle descends.
pub(super) fn depth<'a, 't>(message: &'a Entry<'t>, scope: &Scope<'a, 't>) -> usize {
    if references(message).is_empty() {
        return nesting_of(message.value.iter());
    }
    let reached = Reached::new([message], scope);
    let depths = reached
        .entries
        .values()
        .map(|entry| nesting_of(reached.patterns(entry)));
    depths.sum()
}

/// Whether a message is an entry of that name, or reaches one.
pub(super) fn reaches<'a, 't>(message: &'a Entry<'t>, scope: &Scope<'a, 't>, name: &str) -> bool {
    let reached = Reached::new([message], scope);
    reached.entries.keys().any(|(_, id)| *id == name)
}

fn nesting_of<'a, 't: 'a>(patterns: impl Iterator<Item = &'a Pattern<'t>>) -> usize {
    patterns.map(in_pattern).max().unwrap_or(0)
}

fn in_pattern(pattern: &Pattern<'_>) -> usize {
    let elements = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { .. } => 0,
        PatternElement::Placeable { expression } => 1 + in_expression(expression),
    });
    elements.max().unwrap_or(0)
}

fn in_expression(expression: &Expression<Slice<'_>>) -> usize {
    match expression {
        Expression::Inline(inline) => in_inline(inline),
        Expression::Select { selector, variants } => {
            let variants = variants.iter().map(|variant| in_pattern(&variant.value));
            variants.chain([in_inline(selector)]).max().unwrap_or(0)
        }
    }
}

fn in_inline(inline: &InlineExpression<Slice<'_>>) -> usize {
    match inline {
        InlineExpression::Placeable { expression } => 1 + in_expression(expression),
        InlineExpression::FunctionReference { arguments, .. }
        | InlineExpression::TermReference {
            arguments: Some(arguments),
            ..
        } => {
            1 + arguments
                .positional
                .iter()
                .map(in_inline)
                .max()
                .unwrap_or(0)
        }
        _ => 0,
    }
}
