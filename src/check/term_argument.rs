//! `term-argument`: an argument that the term does not know.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Expression, InlineExpression, PatternElement};

use rapidfuzz::distance::levenshtein;

use super::{Check, Context, Problem, Run, Severity};
use crate::catalog::{Entry, EntryKind, Pattern, Reference, Slice, references};
use crate::render::{Value, key_value, named_arguments};

pub(super) const CHECK: Check = Check {
    name: "term-argument",
    summary: "a term is called with an argument that it does not know",
    severity: [Some(Severity::Error), Some(Severity::Error)],
    run: Run::File(term_argument),
    explain: "\
## What it finds
`{ -csto(cas: \"genitive\") }` or `{ -csto(case: \"genitiv\") }`: an argument name or value that the term has no variant
for, or an argument without a name. Leaving an argument out is fine: it means the default variant.

## Why it matters
Fluent prints the default variant and says nothing: a nominative where the sentence needs a genitive.

## What to do
Use a name and a value that the term has; the message lists them.
",
};

/// The plural categories, which a number chooses.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

fn term_argument(cx: &Context<'_, '_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for entry in cx.catalog.entries() {
        for reference in references(entry)
            .into_iter()
            .filter(|r| r.kind == EntryKind::Term)
        {
            if let Some(term) = cx.scope.term(reference.id.text()) {
                problems.extend(wrong_arguments(entry, &reference, term));
            }
        }
    }
    problems
}

fn wrong_arguments(
    entry: &Entry<'_>,
    reference: &Reference<'_, '_>,
    term: &Entry<'_>,
) -> Vec<Problem> {
    let Some(arguments) = reference.arguments else {
        return Vec::new();
    };
    let name = reference.name();
    let span = reference.span();
    let problem = |message: String, help: String| {
        Problem::new(entry.name(), span, message)
            .help(help)
            .detail(name.clone())
    };
    let mut problems = Vec::new();
    if !arguments.positional.is_empty() {
        let message =
            format!("`{name}` is called with an argument without a name, which Fluent ignores");
        problems.push(problem(message, "write it as `name: \"value\"`".to_owned()));
    }
    let known = known_arguments(term, reference.attribute.as_ref().map(Slice::text));
    for (argument, value) in named_arguments(Some(arguments)) {
        let Some(values) = known.get(argument.as_str()) else {
            let names: Vec<_> = known.keys().map(|name| format!("`{name}`")).collect();
            let help = match names.is_empty() {
                true => "the term takes no arguments: leave it out".to_owned(),
                false => format!("it knows {}", names.join(", ")),
            };
            problems.push(problem(
                format!("`{name}` has no argument `{argument}`"),
                help,
            ));
            continue;
        };
        let plural = value.number
            && values
                .iter()
                .any(|known| CATEGORIES.contains(&known.text.as_str()));
        if values.is_empty() || values.contains(&value) || plural {
            continue;
        }
        let distance =
            |known: &Value| levenshtein::distance(known.text.chars(), value.text.chars());
        let near = values.iter().find(|known| distance(known) <= 2);
        let values: Vec<_> = values
            .iter()
            .map(|value| format!("`{}`", value.text))
            .collect();
        let wrong =
            format!("`{name}` has no variant `{value}` of `{argument}`: readers get the default");
        let (message, help) = match near {
            _ if value.text.is_empty() => (
                format!("the value of `{argument}` is not in quotation marks"),
                format!(
                    "write `{argument}: \"…\"` with straight quotation marks; it has {}",
                    values.join(", ")
                ),
            ),
            Some(near) => (wrong, format!("did you mean `{argument}: {near}`?")),
            None => (wrong, format!("it has {}", values.join(", "))),
        };
        problems.push(problem(message, help));
    }
    problems
}

/// The variables of a term (or of one of its attributes) with the values they select; none: any value.
fn known_arguments<'t>(
    term: &Entry<'t>,
    attribute: Option<&str>,
) -> BTreeMap<&'t str, BTreeSet<Value>> {
    let mut known = BTreeMap::new();
    let pattern = match attribute {
        None => term.value.as_ref(),
        Some(name) => term
            .attributes
            .iter()
            .find(|a| a.id.name.text() == name)
            .map(|a| &a.value),
    };
    if let Some(pattern) = pattern {
        in_pattern(pattern, &mut known);
    }
    known
}

fn in_pattern<'t>(pattern: &Pattern<'t>, known: &mut BTreeMap<&'t str, BTreeSet<Value>>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, known);
        }
    }
}

fn in_expression<'t>(
    expression: &Expression<Slice<'t>>,
    known: &mut BTreeMap<&'t str, BTreeSet<Value>>,
) {
    match expression {
        Expression::Select { selector, variants } => {
            if let InlineExpression::VariableReference { id } = selector {
                let values = known.entry(id.name.text()).or_default();
                values.extend(variants.iter().map(|variant| key_value(&variant.key)));
            } else {
                in_inline(selector, known);
            }
            variants
                .iter()
                .for_each(|variant| in_pattern(&variant.value, known));
        }
        Expression::Inline(inline) => in_inline(inline, known),
    }
}

fn in_inline<'t>(
    inline: &InlineExpression<Slice<'t>>,
    known: &mut BTreeMap<&'t str, BTreeSet<Value>>,
) {
    match inline {
        InlineExpression::VariableReference { id } => {
            known.entry(id.name.text()).or_default();
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments
                .positional
                .iter()
                .for_each(|argument| in_inline(argument, known));
        }
        InlineExpression::Placeable { expression } => in_expression(expression, known),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use crate::check::testing::check;

    #[test]
    fn fires() {
        assert_snapshot!(check("term-argument", "نعم.", "s-049gdzeteq = { -csto(cas: \"genitive\") }\n"), @"error[term-argument] locales/ru/a.ftl:1:18: `-csto` has no argument `cas`");
        assert_snapshot!(check("term-argument", "نعم.", "s-049gdzeteq = { -csto(case: \"genitiv\") }\n"), @r#"error[term-argument] locales/ru/a.ftl:1:18: `-csto` has no variant `"genitiv"` of `case`: readers get the default"#);
        let number = "-own = { $n ->\n    [1] x\n   *[2] y\n }\n";
        assert_snapshot!(check("term-argument", "نعم.", &format!("s-049gdzeteq = {{ -own(n: \"1\") }}\n\n{number}")), @r#"error[term-argument] locales/ru/a.ftl:1:18: `-own` has no variant `"1"` of `n`: readers get the default"#);
        assert_snapshot!(check("term-argument", "نعم.", "s-049gdzeteq = { -csto(case: genitive) }\n"), @"error[term-argument] locales/ru/a.ftl:1:18: the value of `case` is not in quotation marks");
        assert_snapshot!(check("term-argument", "نعم.", "s-049gdzeteq = { -csto(\"genitive\") }\n"), @"error[term-argument] locales/ru/a.ftl:1:18: `-csto` is called with an argument without a name, which Fluent ignores");
        assert_snapshot!(check("term-argument", "نعم.", "s-049gdzeteq = { -own(case: \"x\") }\n\n-own = x\n"), @"error[term-argument] locales/ru/a.ftl:1:18: `-own` has no argument `case`");
    }

    #[test]
    fn stays_quiet() {
        assert_snapshot!(check("term-argument", "نعم.", "s-049gdzeteq = { -csto } { -csto(case: \"genitive\") }\n"), @"");
        let number = "-own = { $n ->\n    [1] x\n   *[2] y\n }\n";
        assert_snapshot!(check("term-argument", "نعم.", &format!("s-049gdzeteq = {{ -own(n: 1) }}\n\n{number}")), @"");
        let own = "-own = { NUMBER($n) ->\n    [one] x\n   *[other] { $m }\n }\n";
        assert_snapshot!(check("term-argument", "نعم.", &format!("s-049gdzeteq = {{ -own(n: 5, m: \"x\") }}\n\n{own}")), @"");
    }
}
