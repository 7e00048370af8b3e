//! `term-literal`: a name written out where a reference to its term would do.

use fluent_syntax::ast::{Expression, PatternElement};

use super::{Check, Context, Problem, Run};
use crate::catalog::{Pattern, Slice};
use crate::lang::inflect::governed;
use crate::render::{BUNDLE_PLACEABLES, Variant, placeables};
use crate::terms::{FormClass, TermBase};
use crate::text::Span;

pub(super) const CHECK: Check = Check {
    name: "term-literal",
    summary: "a name is written out where a reference would do",
    severity: [None, None],
    run: Run::File(term_literal),
    explain: "\
## What it finds
Words in a translation that are exactly a variant of a term. Off unless l10n.toml turns it on:
`[tarjuman.rules]`, `term-literal = \"warning\"`.

## Why it matters
Words are as right as a reference. But a project that wants to change a name in one place needs references.

## What to do
Write the reference that the message gives; `tarjuman check --fix` does so. Of variants that read alike the default is
taken, or the one in a case that the preposition before it governs; where that does not decide, nothing is said.
",
};

fn term_literal(cx: &Context<'_, '_>) -> Vec<Problem> {
    let Some(article) = cx.article() else {
        return Vec::new();
    };
    let target = article.terms.1;
    let mut problems = Vec::new();
    for translation in article.translations(cx) {
        let Some(value) = &translation.entry.value else {
            continue;
        };
        // What a bundle would drop behind its last placeable stays words.
        let mut used = placeables(value, cx.scope);
        for text in texts(value) {
            let names = target.find(text.text()).into_iter();
            for found in names.filter(|found| found.class == FormClass::Name) {
                let words = &text.text()[found.start..found.end];
                let id = found.concept.id.as_str();
                let before = &text.text()[..found.start];
                let Some((reference, placeables)) = reference(target, id, (before, words), cx)
                else {
                    continue;
                };
                used += placeables;
                if used > BUNDLE_PLACEABLES {
                    break;
                }
                let start = text.span().start as usize;
                let span = Span::new(start + found.start, start + found.end);
                let message = format!("`{words}` is written out");
                let problem = Problem::new(translation.entry.name(), span, message);
                let help = format!("write `{reference}`");
                problems.push(problem.fix(words, reference).help(help).detail(id));
            }
        }
    }
    problems
}

/// The pieces of text in a value, those in variants included.
fn texts<'t>(pattern: &Pattern<'t>) -> Vec<Slice<'t>> {
    let mut texts = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => texts.push(*value),
            PatternElement::Placeable { expression } => {
                if let Expression::Select { variants, .. } = expression {
                    texts.extend(
                        variants
                            .iter()
                            .flat_map(|variant| self::texts(&variant.value)),
                    );
                }
            }
        }
    }
    texts
}

/// The reference that renders exactly these words, and how many placeables it comes to; `None` where another concept
/// has them as well, or where it cannot be told which of several cases they are.
fn reference(
    terms: &TermBase,
    id: &str,
    (before, words): (&str, &str),
    cx: &Context<'_, '_>,
) -> Option<(String, usize)> {
    let readings = terms.readings(words);
    let of_concept = |concept: usize| terms.concepts[concept].id == id;
    if !readings.iter().all(|(concept, _)| of_concept(*concept)) {
        return None;
    }
    // A bundle may put isolation marks around a part of a text, and none around the whole.
    cx.scope
        .term(id)?
        .value
        .as_ref()
        .filter(|value| is_whole(value))?;
    let variants = readings
        .iter()
        .map(|(concept, variant)| &terms.concepts[*concept].variants[*variant])
        .filter(|variant| variant.exact);
    // The fewest arguments first: the default variant is what a reader of the file expects.
    let mut variants: Vec<&Variant> = variants.collect();
    variants.sort_by_key(|variant| variant.arguments.len());
    let cases = preposition(before).and_then(|word| governed(cx.locale, &word.to_lowercase()));
    let variant = match cases {
        Some(cases) => variants
            .iter()
            .find(|variant| cases.contains(&case(variant)))?,
        None => {
            let first = variants.first()?;
            let same = |variant: &&&Variant| case(variant) != case(first);
            // Without a preposition a nominative is likely, and nothing else is.
            let told = case(first) == "nominative" || !variants.iter().any(|v| same(&v));
            told.then_some(first)?
        }
    };
    Some((variant.reference(id), 1 + variant.placeables))
}

/// The case that a variant is called with.
fn case(variant: &Variant) -> &str {
    let case = variant.arguments.iter().find(|(name, _)| name == "case");
    case.map_or("nominative", |(_, value)| &value.text)
}

/// The word right before a name.
fn preposition(before: &str) -> Option<&str> {
    let words = before.strip_suffix([' ', '\u{A0}'])?;
    let word = words
        .rsplit(|c: char| !c.is_alphabetic() && c != '-')
        .next();
    word.filter(|word| !word.is_empty())
}

/// Whether a value is a text or selects one, so that no part of a text stands in braces.
fn is_whole(value: &Pattern<'_>) -> bool {
    match value.elements.as_slice() {
        [PatternElement::TextElement { .. }] => true,
        [
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            },
        ] => variants.iter().all(|variant| is_whole(&variant.value)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use crate::check::testing::project;

    fn check(ru: &str) -> String {
        let project = project("أعلنت كازاخستان ذلك.", ru, "");
        let config = project.text("l10n.toml");
        project.put(
            "l10n.toml",
            format!("{config}\n[tarjuman.rules]\nterm-literal = \"warning\"\n"),
        );
        project.report("term-literal")
    }

    #[test]
    fn fires() {
        assert_snapshot!(check("{id} = В Казахстане, Казахстан.\n"), @"
        warning[term-literal] locales/ru/a.ftl:1:18: `Казахстане` is written out
        warning[term-literal] locales/ru/a.ftl:1:30: `Казахстан` is written out
        ");
        assert_snapshot!(check("{id} = { $n ->\n    [a] Да\n   *[b] Казахстан\n }\n"), @"warning[term-literal] locales/ru/a.ftl:3:9: `Казахстан` is written out");
    }

    #[test]
    fn stays_quiet() {
        assert_snapshot!(check("{id} = В { -kz(case: \"prepositional\") }.\n"), @"");
        assert_snapshot!(check("{id} = { \"Казахстан\" }\n"), @"");
        let off = project("أعلنت كازاخستان ذلك.", "{id} = Казахстан\n", "");
        assert_snapshot!(off.report("term-literal"), @"");
    }
}
