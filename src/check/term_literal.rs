//! `term-literal`: a name written out where a reference to its term would do.

use fluent_syntax::ast::{Expression, PatternElement};

use super::{Check, Context, Problem, Run};
use crate::catalog::{Pattern, Slice};
use crate::render::Value;
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
Write the reference that the message gives; `tarjuman check --fix` does so.
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
        for text in texts(value) {
            let names = target.find(text.text()).into_iter();
            for found in names.filter(|found| found.class == FormClass::Name) {
                let words = &text.text()[found.start..found.end];
                let id = found.concept.id.as_str();
                let Some(reference) = reference(target, id, words) else {
                    continue;
                };
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

/// The reference that renders exactly these words, if one concept alone has them.
fn reference(terms: &TermBase, id: &str, words: &str) -> Option<String> {
    let readings = terms.readings(words);
    if readings
        .iter()
        .any(|(concept, _)| terms.concepts[*concept].id != id)
    {
        return None;
    }
    let (concept, variant) = readings.first()?;
    let variant = &terms.concepts[*concept].variants[*variant];
    let argument = |(name, value): &(String, Value)| format!("{name}: {value}");
    let arguments: Vec<_> = variant.arguments.iter().map(argument).collect();
    variant.exact.then(|| match arguments.is_empty() {
        true => format!("{{ -{id} }}"),
        false => format!("{{ -{id}({}) }}", arguments.join(", ")),
    })
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
