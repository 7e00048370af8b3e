//! `wrong-case`: a reference in a case that the preposition before it does not govern.

use fluent_syntax::ast::{Expression, InlineExpression, PatternElement};

use super::{Check, Context, Problem, Run, Severity};
use crate::catalog::{EntryKind, Pattern, Reference, Slice};
use crate::lang::inflect::governed;
use crate::render::{Value, Variant, named_arguments, variants};

pub(super) const CHECK: Check = Check {
    name: "wrong-case",
    summary: "a reference stands in another case than the preposition before it asks for",
    severity: [Some(Severity::Warning), None],
    run: Run::File(wrong_case),
    explain: "\
## What it finds
In Russian, a reference to a term directly behind a preposition, in a case that the preposition never governs:
`из { -kz }`, `к { -kz(case: \"genitive\") }`. A form that is written alike in the right case is right. Words that are
written out are not looked at, nor prepositions that the rule does not know.

## Why it matters
Leaving out `case:` gives the nominative, and nobody sees it before readers do.

## What to do
Write the reference that the message gives. A name that is not declined there («из города Алматы») needs no reference.
",
};

fn wrong_case(cx: &Context<'_, '_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    if cx.article().is_none() || governed(cx.locale, "").is_none() {
        return problems;
    }
    for entry in cx.catalog.entries() {
        if let Some(pattern) = &entry.value {
            in_pattern(pattern, &mut |before, reference| {
                let wrong = wrong(before, reference, cx);
                problems.extend(wrong.map(|(message, help)| {
                    Problem::new(entry.name(), reference.span(), message)
                        .help(help)
                        .detail(reference.id.text())
                }));
            });
        }
    }
    problems
}

/// Calls `visit` with every reference to a term that stands behind text, and that text.
fn in_pattern<'a, 't>(
    pattern: &'a Pattern<'t>,
    visit: &mut impl FnMut(&'t str, &Reference<'a, 't>),
) {
    let mut before = "";
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => before = value.text(),
            PatternElement::Placeable { expression } => {
                in_expression(expression, before, visit);
                before = "";
            }
        }
    }
}

fn in_expression<'a, 't>(
    expression: &'a Expression<Slice<'t>>,
    before: &'t str,
    visit: &mut impl FnMut(&'t str, &Reference<'a, 't>),
) {
    match expression {
        Expression::Inline(InlineExpression::TermReference {
            id,
            attribute: None,
            arguments,
        }) => visit(
            before,
            &Reference {
                kind: EntryKind::Term,
                id: id.name,
                attribute: None,
                arguments: arguments.as_ref(),
            },
        ),
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            in_expression(expression, before, visit);
        }
        Expression::Inline(_) => {}
        Expression::Select { variants, .. } => {
            for variant in variants {
                in_pattern(&variant.value, visit);
            }
        }
    }
}

/// What is wrong with a reference behind a text, and the remedy.
fn wrong(
    before: &str,
    reference: &Reference<'_, '_>,
    cx: &Context<'_, '_>,
) -> Option<(String, String)> {
    // Nothing but a blank may stand between the two: a quotation mark begins a title.
    let words = before.strip_suffix([' ', '\u{A0}'])?;
    let preposition = words
        .rsplit(|c: char| !c.is_alphabetic() && c != '-')
        .next()?;
    let cases = governed(cx.locale, &preposition.to_lowercase())?;
    let term = cx.scope.term(reference.id.text())?;
    let all = variants(term, cx.scope);
    let arguments = named_arguments(reference.arguments);
    let is_case = |argument: &&(String, Value)| argument.0 == "case";
    let case = arguments
        .iter()
        .find(is_case)
        .map_or("nominative", |(_, value)| &value.text);
    if cases.contains(&case) {
        return None;
    }
    // The variants of the name that the other arguments choose; those left out are the term's defaults.
    let fits = |variant: &&Variant| {
        let mut others = variant.arguments.iter().filter(|a| !is_case(a));
        others.all(|argument| arguments.contains(argument))
    };
    let others = |variant: &Variant| variant.arguments.iter().filter(|a| !is_case(a)).count();
    let most = all.iter().filter(fits).map(others).max()?;
    let in_case = |case: &str| {
        let fitting = all.iter().filter(fits).filter(|v| others(v) == most);
        let mut fitting = fitting.filter(|variant| {
            let own = variant.arguments.iter().find(is_case);
            own.map_or("nominative", |(_, value)| &value.text) == case
        });
        fitting.next().map(|variant| variant.text.as_str())
    };
    let own = in_case(case)?;
    // A name without all of these cases does not inflect, and one that looks the same in one of them is right.
    let right = cases.iter().map(|case| in_case(case));
    let right: Vec<&str> = right.collect::<Option<_>>()?;
    let (case, text) = (cases.first()?, right.first()?);
    if right.contains(&own) {
        return None;
    }
    let others: Vec<_> = arguments.iter().filter(|a| !is_case(a)).collect();
    let name = reference.name();
    let message = format!("`{preposition}` does not take the case of `{own}`");
    let arguments: Vec<_> = others
        .iter()
        .map(|(name, value)| format!("{name}: {value}"))
        .chain([format!("case: \"{case}\"")])
        .collect();
    let help = format!(
        "write `{{ {name}({}) }}`, which gives `{text}`",
        arguments.join(", ")
    );
    Some((message, help))
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use crate::check::testing::project;

    const TERMS: &str = "-cu =
    { $case ->
       *[nominative] Куба
        [genitive] Кубы
        [dative] Кубе
        [accusative] Кубу
        [instrumental] Кубой
        [prepositional] Кубе
    }
-cn =
    { $form ->
        [short] КНР
       *[full] { $case ->
           *[nominative] Китай
            [genitive] Китая
            [dative] Китаю
            [accusative] Китай
            [instrumental] Китаем
            [prepositional] Китае
        }
    }
";

    fn check(value: &str) -> String {
        project("نعم.", &format!("{{id}} = {value}\n"), TERMS).report("wrong-case")
    }

    #[test]
    fn fires() {
        assert_snapshot!(check("Из { -cu }"), @"warning[wrong-case] locales/ru/a.ftl:1:21: `Из` does not take the case of `Куба`");
        assert_snapshot!(check("к { -cn(case: \"genitive\") }"), @"warning[wrong-case] locales/ru/a.ftl:1:20: `к` does not take the case of `Китая`");
        assert_snapshot!(check("{ $n ->\n    [a] для { -cn(form: \"full\") }\n   *[b] x\n }"), @"warning[wrong-case] locales/ru/a.ftl:2:15: `для` does not take the case of `Китай`");
        assert_snapshot!(check("из-за { -cu }"), @"warning[wrong-case] locales/ru/a.ftl:1:24: `из-за` does not take the case of `Куба`");
        assert_snapshot!(check("в { -cu }"), @"warning[wrong-case] locales/ru/a.ftl:1:20: `в` does not take the case of `Куба`");
    }

    #[test]
    fn stays_quiet() {
        assert_snapshot!(check("Из { -cu(case: \"genitive\") }, в { -cu(case: \"accusative\") }, в { -cu(case: \"prepositional\") }"), @"");
        assert_snapshot!(check("в { -cn }, через { -cn }, про { -cn }"), @"");
        assert_snapshot!(check("для { -cn(form: \"short\") }, об { -kz }"), @"");
        assert_snapshot!(check("из «{ -cu }», Изида { -cu }, вопреки, { -cu }"), @"");
        assert_snapshot!(check("о { -cu(case: \"dative\") }"), @"");
        assert_snapshot!(check("Из-за { -cu(case: \"genitive\") }, из-под { -cu(case: \"genitive\") }"), @"");
        assert_snapshot!(check("Надо { -cu(case: \"dative\") } помочь."), @"");
    }
}
