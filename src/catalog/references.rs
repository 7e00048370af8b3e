//! What values and attributes refer to, for rules and bundles.

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, PatternElement};

use super::{Entry, EntryKind, Pattern, Slice, entry_name};
use crate::text::Span;

/// A reference in a value or an attribute.
pub struct Reference<'a, 't> {
    /// Message or term.
    pub kind: EntryKind,
    /// The id, without `-`.
    pub id: Slice<'t>,
    /// The attribute, if it names one.
    pub attribute: Option<Slice<'t>>,
    /// The arguments, if it has any.
    pub arguments: Option<&'a CallArguments<Slice<'t>>>,
}

impl Reference<'_, '_> {
    /// Where it stands, the `-` of a term included.
    pub fn span(&self) -> Span {
        let span = self.id.span();
        match self.kind {
            EntryKind::Message => span,
            EntryKind::Term => Span {
                start: span.start - 1,
                end: span.end,
            },
        }
    }

    /// As Fluent files write it.
    pub fn name(&self) -> String {
        let name = entry_name(self.kind, self.id.text());
        match &self.attribute {
            Some(attribute) => format!("{name}.{}", attribute.text()),
            None => name,
        }
    }
}

/// The references of an entry: in its value and its attributes, selectors and arguments included.
pub fn references<'a, 't>(entry: &'a Entry<'t>) -> Vec<Reference<'a, 't>> {
    let attributes = entry.attributes.iter().map(|attribute| &attribute.value);
    references_in(entry.value.iter().chain(attributes))
}

/// The references of some patterns, selectors and arguments included.
pub fn references_in<'a, 't: 'a>(
    patterns: impl IntoIterator<Item = &'a Pattern<'t>>,
) -> Vec<Reference<'a, 't>> {
    let mut found = Vec::new();
    for pattern in patterns {
        in_pattern(pattern, &mut found);
    }
    found
}

fn in_pattern<'a, 't>(pattern: &'a Pattern<'t>, found: &mut Vec<Reference<'a, 't>>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression<'a, 't>(
    expression: &'a Expression<Slice<'t>>,
    found: &mut Vec<Reference<'a, 't>>,
) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            variants
                .iter()
                .for_each(|variant| in_pattern(&variant.value, found));
        }
    }
}

fn in_inline<'a, 't>(inline: &'a InlineExpression<Slice<'t>>, found: &mut Vec<Reference<'a, 't>>) {
    match inline {
        InlineExpression::MessageReference { id, attribute } => found.push(Reference {
            kind: EntryKind::Message,
            id: id.name,
            attribute: attribute.as_ref().map(|attribute| attribute.name),
            arguments: None,
        }),
        InlineExpression::TermReference {
            id,
            attribute,
            arguments,
        } => {
            found.push(Reference {
                kind: EntryKind::Term,
                id: id.name,
                attribute: attribute.as_ref().map(|attribute| attribute.name),
                arguments: arguments.as_ref(),
            });
            if let Some(arguments) = arguments {
                arguments
                    .positional
                    .iter()
                    .for_each(|argument| in_inline(argument, found));
            }
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments
                .positional
                .iter()
                .for_each(|argument| in_inline(argument, found));
        }
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::VariableReference { .. } => {}
    }
}
