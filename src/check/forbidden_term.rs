//! `forbidden-term`: a name that the termbase forbids.

use super::{Check, Context, Problem, Row, Run, Severity, id_span};
use crate::pair::{Found, State};
use crate::render::branches;
use crate::terms::FormClass;
use crate::text::Span;

pub(super) const CHECK: Check = Check {
    name: "forbidden-term",
    summary: "a translation uses a name that the termbase forbids",
    severity: [Some(Severity::Error), None],
    run: Run::Row(forbidden_term),
    explain: "\
## What it finds
A form that a term lists as `.forbidden`, in any branch of a translation.

## Why it matters
The desk has agreed that this name is wrong for the concept.

## What to do
Use the preferred name that the message gives, best by reference to the term. In a quotation that must keep the name,
write above the entry: `# tarjuman: allow forbidden-term(csto): a quotation`.
",
};

fn forbidden_term(row: &Row<'_, '_>, cx: &Context<'_, '_>) -> Vec<Problem> {
    let (State::Translated, Found::Entry(entry), Some(article)) =
        (row.state, row.found, cx.article())
    else {
        return Vec::new();
    };
    let Some(value) = &entry.value else {
        return Vec::new();
    };
    let (_, target) = article.terms;
    let mut seen = Vec::new();
    let mut problems = Vec::new();
    for text in branches(value, cx.scope) {
        for found in target
            .find(&text)
            .into_iter()
            .filter(|found| found.class == FormClass::Forbidden)
        {
            let words = &text[found.start..found.end];
            if seen.contains(&words.to_owned()) {
                continue;
            }
            seen.push(words.to_owned());
            let id = &found.concept.id;
            let message = format!("`{words}` is a forbidden name of `-{id}`");
            let help = format!("write `{}`, best as `{{ -{id} }}`", found.concept.name());
            // The words stand in the entry as they are, unless a reference brings them in.
            let body = entry.body(&cx.file.text);
            let span = body.find(words).map(|at| {
                let start = entry.head as usize + at;
                Span::new(start, start + words.len())
            });
            let problem = Problem::new(
                entry.name(),
                span.unwrap_or_else(|| id_span(entry)),
                message,
            );
            problems.push(
                problem
                    .help(help)
                    .detail(id.as_str())
                    .source(cx.sentence(row)),
            );
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use crate::check::testing::check;

    #[test]
    fn fires() {
        assert_snapshot!(check("forbidden-term", "أعلنت كازاخستان ذلك.", "{id} = Казахия объявила об этом.\n"), @"error[forbidden-term] locales/ru/a.ftl:1:16: `Казахия` is a forbidden name of `-kz`");
    }

    #[test]
    fn stays_quiet() {
        assert_snapshot!(check("forbidden-term", "أعلنت كازاخستان ذلك.", "{id} = Казахстан объявил об этом.\n"), @"");
        assert_snapshot!(
            check(
            "forbidden-term",
            "أعلنت كازاخستان ذلك.",
            "# tarjuman: allow forbidden-term(kz): a quotation\n{id} = «Казахия» объявила.\n"),
            @""
        );
    }
}
