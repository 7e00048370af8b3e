//! Messages into text, by a real Fluent bundle over a flattened text.
//!
//! What the bundle complains of comes out as troubles, each with the rule that names it; a text with a trouble is no
//! text, since a bundle prints `{-term}` in its place.

use std::collections::BTreeMap;

use fluent::{FluentArgs, FluentBundle, FluentResource};
use fluent_bundle::FluentError;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;

use super::audit::{Audit, Signs};
use super::flatten::{flatten, reaches};
use crate::catalog::Entry;
use crate::lang::identifier;
use crate::pair::{Found, Pairing, State};
use crate::render::{BUNDLE_PLACEABLES, Scope};
use crate::segment::{SegmentId, normalise};

/// The argument that tells equal sentences of an article apart.
pub(super) const OCCURRENCE: &str = "occurrence";

/// Names of rules that only a build reports, each with what it finds and what to do.
pub const BUILD_RULES: [(&str, &str, &str); 3] = [
    (
        "placeable-mismatch",
        "a variable in a translation, for which there is no value: a sentence of an article has none but `$occurrence`",
        "write the words in its place",
    ),
    (
        "unknown-function",
        "a call of a function that is not there",
        "Fluent has `NUMBER` alone; write the words in its place",
    ),
    (
        "function-argument",
        "what `NUMBER` cannot take: anything but one number, or more than 15 digits",
        "write the number as it shall be read",
    ),
];

/// The rule for a term that asks for an argument which the bundle has forgotten.
pub(super) const LEAK: &str = "term-leak";

/// What a Fluent bundle complained of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Trouble {
    /// The message, by its id; the name in question if two things have it; empty if it is about the whole text.
    pub id: String,
    /// The rule that has this kind of trouble (docs/format.md, §10).
    pub rule: &'static str,
    /// What is wrong.
    pub message: String,
    /// What to do next.
    pub help: &'static str,
}

/// A locale's own messages of an article, formatted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Formatted {
    /// The messages and what they reach, as Fluent text.
    pub fluent: String,
    /// The text of each occurrence, by id; messages with a trouble are not among them.
    pub texts: BTreeMap<SegmentId, Vec<String>>,
    /// What is wrong, in the order of the article.
    pub troubles: Vec<Trouble>,
}

/// Formats the translated rows of a pairing that `wanted` lets through, with isolation marks around placeables or without.
pub fn format<'a, 't>(
    locale: &str,
    pairing: &Pairing<'a, 't>,
    wanted: impl Fn(SegmentId) -> bool,
    scope: &Scope<'a, 't>,
    isolating: bool,
) -> Formatted {
    let mut formatted = Formatted::default();
    let mut messages: Vec<Message<'a, 't>> = Vec::new();
    let mut audit = Audit::new(scope);
    for row in pairing.rows.iter().filter(|row| wanted(row.unit.id)) {
        let (State::Translated, Found::Entry(entry)) = (row.state, row.found) else {
            continue;
        };
        match audit.message(entry) {
            Ok(signs) => messages.push(Message {
                id: row.unit.id,
                entry,
                occurrences: row.unit.spans.len(),
                signs,
            }),
            Err(trouble) => formatted.troubles.push(trouble),
        }
    }
    let entries: Vec<_> = messages.iter().map(|message| message.entry).collect();
    formatted.fluent = flatten(&entries, scope);
    let (mut formatter, troubles) = Formatter::new(locale, formatted.fluent.clone());
    for trouble in troubles {
        // A name that two things have stops every message that comes to one of them.
        let (stopped, rest) = messages
            .into_iter()
            .partition::<Vec<_>, _>(|message| reaches(message.entry, scope, &trouble.id));
        messages = rest;
        let found = stopped.iter().map(|message| Trouble {
            id: message.id.to_string(),
            ..trouble.clone()
        });
        formatted.troubles.extend(found);
        if stopped.is_empty() {
            formatted.troubles.push(trouble);
        }
    }
    for Message {
        id,
        occurrences,
        signs,
        ..
    } in messages
    {
        let name = id.to_string();
        let texts: Result<Vec<String>, Vec<Trouble>> = (1..=occurrences)
            .map(|number| signs.judge(&name, formatter.format(&name, number, isolating)))
            .collect();
        match texts {
            Ok(texts) => {
                formatted.texts.insert(id, texts);
            }
            Err(troubles) => formatted.troubles.extend(troubles),
        }
    }
    formatted
}

/// A message that a bundle may format.
struct Message<'a, 't> {
    id: SegmentId,
    entry: &'a Entry<'t>,
    occurrences: usize,
    signs: Signs,
}

/// Formats a message that stands in no catalogue of the article, for its n-th occurrence; `None` if that cannot be done
/// without a trouble.
pub(super) fn format_alone<'a, 't>(
    locale: &str,
    entry: &'a Entry<'t>,
    scope: &Scope<'a, 't>,
    (occurrence, isolating): (usize, bool),
) -> Option<String> {
    let signs = Audit::new(scope).message(entry).ok()?;
    let (mut formatter, troubles) = Formatter::new(locale, flatten(&[entry], scope));
    let id = entry.id.text();
    let text = signs.judge(id, formatter.format(id, occurrence, isolating));
    text.ok().filter(|_| troubles.is_empty())
}

/// A Fluent bundle over a flattened text.
pub(crate) struct Formatter {
    bundle: FluentBundle<FluentResource>,
}

impl Formatter {
    /// A bundle of a locale, and what it complains of as a whole.
    ///
    /// The text must come from [`flatten`], which has been through our own parser and its guard, or be the program's own.
    pub(crate) fn new(locale: &str, text: String) -> (Formatter, Vec<Trouble>) {
        let mut bundle = FluentBundle::new(vec![identifier(locale)]);
        let mut errors: Vec<FluentError> = bundle.add_builtins().err().into_iter().collect();
        let resource = match FluentResource::try_new(text) {
            Ok(resource) => resource,
            Err((resource, syntax)) => {
                errors.extend(syntax.into_iter().map(FluentError::from));
                resource
            }
        };
        errors.extend(bundle.add_resource(resource).err().unwrap_or_default());
        let troubles = errors.into_iter().map(|error| match error {
            FluentError::Overriding { ref id, .. } => trouble(&id.clone(), error),
            _ => trouble("", error),
        });
        let troubles = troubles.collect();
        (Formatter { bundle }, troubles)
    }

    /// The text of a message for its n-th occurrence, from 1; with isolation marks around placeables or without.
    ///
    /// # Errors
    /// What the bundle complained of; a text that is blank counts.
    pub(crate) fn format(
        &mut self,
        id: &str,
        occurrence: usize,
        isolating: bool,
    ) -> Result<String, Vec<Trouble>> {
        self.bundle.set_use_isolating(isolating);
        let message = self.bundle.get_message(id);
        let Some(value) = message.as_ref().and_then(|message| message.value()) else {
            return Err(vec![trouble(
                id,
                ResolverError::NoValue(id.to_owned()).into(),
            )]);
        };
        let mut arguments = FluentArgs::new();
        arguments.set(OCCURRENCE, occurrence);
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(value, Some(&arguments), &mut errors)
            .into_owned();
        if !errors.is_empty() {
            let mut troubles: Vec<_> = errors.into_iter().map(|error| trouble(id, error)).collect();
            troubles.dedup();
            return Err(troubles);
        }
        if is_invisible(&text) {
            return Err(vec![Trouble {
                id: id.to_owned(),
                rule: "empty-value",
                message: format!("`{id}` prints nothing"),
                help: "translate it, or comment the entry out",
            }]);
        }
        Ok(text)
    }
}

/// Whether a text shows nothing: white space and marks that nobody sees.
fn is_invisible(text: &str) -> bool {
    let shown: String = text
        .chars()
        .filter(|c| !matches!(c, '\u{200b}' | '\u{2060}'))
        .collect();
    normalise(&shown).is_empty()
}

/// An error of the bundle in the words and under the rule that this program has for it.
fn trouble(id: &str, error: FluentError) -> Trouble {
    let (rule, message, help) = match error {
        FluentError::Overriding { id, .. } => (
            "id-collision",
            format!("a message, a term or a function has the name `{id}` as well"),
            "give one of them another name: in a bundle they share one set of names",
        ),
        FluentError::ParserError(error) => (
            "syntax",
            format!("a bundle cannot read it: {error}"),
            "mend the entry",
        ),
        FluentError::ResolverError(error) => resolver_trouble(error),
    };
    Trouble {
        id: id.to_owned(),
        rule,
        message,
        help,
    }
}

fn resolver_trouble(error: ResolverError) -> (&'static str, String, &'static str) {
    let named = |sign: &str, id: String, attribute: Option<String>| match attribute {
        Some(attribute) => format!("{sign}{id}.{attribute}"),
        None => format!("{sign}{id}"),
    };
    let undefined = |name: String| {
        let help = "mend the name, or add the term to the locale’s termbase; if it is there, `tarjuman check` says why it cannot be read";
        (
            "unknown-reference",
            format!("nothing defines `{name}`"),
            help,
        )
    };
    match error {
        ResolverError::Reference(ReferenceKind::Term { id, attribute }) => {
            undefined(named("-", id, attribute))
        }
        ResolverError::Reference(ReferenceKind::Message { id, attribute }) => {
            undefined(named("", id, attribute))
        }
        // Variables of messages are found before, by the audit, which drops this trouble where there are any.
        ResolverError::Reference(ReferenceKind::Variable { id }) => (
            LEAK,
            format!("a term asks for `${id}` behind another term, where a bundle has forgotten it"),
            "in that term, put the other one last, or write its words",
        ),
        ResolverError::Reference(ReferenceKind::Function { id }) => (
            "unknown-function",
            format!("there is no function `{id}`"),
            "Fluent has `NUMBER` alone; write the words in its place",
        ),
        ResolverError::NoValue(id) => (
            "missing-value",
            format!("`{id}` has no value"),
            "write one behind its `=`",
        ),
        ResolverError::MissingDefault => (
            "syntax",
            "a selector has no default variant".to_owned(),
            "mark one variant with `*`",
        ),
        ResolverError::Cyclic => (
            "cyclic-reference",
            "its references lead in a circle".to_owned(),
            "write the words themselves at one place of the circle",
        ),
        ResolverError::TooManyPlaceables => (
            "too-many-placeables",
            format!(
                "it comes to more than {BUNDLE_PLACEABLES} placeables, and a bundle drops the rest"
            ),
            "write the words themselves in place of some references",
        ),
    }
}
