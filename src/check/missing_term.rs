//! `missing-term`: the source names a concept and the translation does not.

use std::collections::BTreeMap;

use super::{Check, Context, Problem, Row, Run, Severity, id_span};
use crate::pair::{Found, State};
use crate::render::branches;
use crate::terms::FormClass;

pub(super) const CHECK: Check = Check {
    name: "missing-term",
    summary: "a concept of the source sentence is not named in the translation",
    severity: [Some(Severity::Warning), None],
    run: Run::Row(missing_term),
    explain: "\
## What it finds
A sentence that names a concept of the termbase, and a translation in which no form of that concept stands: no variant
of the term, no admitted name (`.also`), no adjective. Every branch of a selector is looked at. One mention is enough,
however often the source names the concept.

## Why it matters
The name was translated in a way of its own, misspelt, or lost.

## What to do
Use the term, best by reference: `{ -csto(case: \"genitive\") }`. If the translation rightly says \"the organisation\" or
\"the country\", say so above the entry: `# tarjuman: allow missing-term(csto): named in the sentence before`. A form
that is right and not known yet belongs into the termbase.
",
};

fn missing_term(row: &Row<'_, '_>, cx: &Context<'_, '_>) -> Vec<Problem> {
    let (State::Translated, Found::Entry(entry), Some(article)) =
        (row.state, row.found, cx.article())
    else {
        return Vec::new();
    };
    let (source, target) = article.terms;
    let mut named: BTreeMap<&str, &str> = BTreeMap::new();
    for found in source
        .find(&row.unit.sentence)
        .into_iter()
        .filter(|found| found.class == FormClass::Name)
    {
        named
            .entry(&found.concept.id)
            .or_insert(&row.unit.sentence[found.start..found.end]);
    }
    named.retain(|id, _| target.concept(id).is_some());
    if named.is_empty() {
        return Vec::new();
    }
    let Some(value) = &entry.value else {
        return Vec::new();
    };
    let texts = branches(value, cx.scope);
    let mentions: Vec<_> = texts.iter().map(|text| target.find(text)).collect();
    // A forbidden form is a finding of its own rule.
    named.retain(|id, _| {
        mentions
            .iter()
            .any(|found| found.iter().all(|found| found.concept.id != *id))
    });
    let problems = named.into_iter().filter_map(|(id, words)| {
        let concept = target.concept(id)?;
        let message = format!("the sentence names `{words}`, the translation does not name `{}`", concept.name());
        let help = format!(
            "use `{{ -{id} }}` or a form of it; if the sentence needs no name here, write above the entry: \
             # tarjuman: allow missing-term({id}): REASON"
        );
        let problem = Problem::new(entry.name(), id_span(entry), message).help(help).detail(id);
        Some(problem.source(cx.sentence(row)))
    });
    problems.collect()
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use crate::check::testing::check;

    #[test]
    fn fires() {
        assert_snapshot!(check("missing-term", "أعلنت كازاخستان ذلك.", "{id} = Республика объявила об этом.\n"), @"warning[missing-term] locales/ru/a.ftl:1:1: the sentence names `كازاخستان`, the translation does not name `Казахстан`");
        assert_snapshot!(
            check(
            "missing-term",
            "أعلنت كازاخستان ذلك.",
            "{id} = { $n ->\n    [a] Казахстан\n   *[b] Страна\n }\n"),
            @"warning[missing-term] locales/ru/a.ftl:1:1: the sentence names `كازاخستان`, the translation does not name `Казахстан`"
        );
    }

    #[test]
    fn stays_quiet() {
        assert_snapshot!(check("missing-term", "أعلنت كازاخستان ذلك.", "{id} = В Казахстане объявили об этом.\n"), @"");
        assert_snapshot!(check("missing-term", "أعلنت كازاخستان ذلك.", "{id} = Казахстанские власти объявили об этом.\n"), @"");
        assert_snapshot!(check("missing-term", "أعلنت كازاخستان ذلك.", "{id} = { -kz } объявил об этом.\n"), @"");
        assert_snapshot!(
            check(
            "missing-term",
            "أعلنت كازاخستان ذلك.",
            "# tarjuman: allow missing-term(kz): named above\n{id} = Республика объявила об этом.\n"),
            @""
        );
    }
}
