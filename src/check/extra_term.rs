//! `extra-term`: a translation names what its sentence does not.

use std::collections::BTreeSet;

use super::{Check, Context, Problem, Run, Severity};
use crate::terms::FormClass;

pub(super) const CHECK: Check = Check {
    name: "extra-term",
    summary: "a translation names a concept that the sentence does not name",
    severity: [Some(Severity::Info), None],
    run: Run::File(extra_term),
    explain: "\
## What it finds
A name of the termbase in a translation whose source sentence has no form of the concept, not even an adjective.

## Why it matters
It may be the wrong name: Австрия for Australia. Often it is no fault: a name in place of «the republic» or «its» is good
style, which is why this is for information only.

## What to do
Compare the two sentences. If a form of the source language is missing in the termbase, add it there.
",
};

fn extra_term(cx: &Context<'_, '_>) -> Vec<Problem> {
    let Some(article) = cx.article() else {
        return Vec::new();
    };
    let source = article.terms.0;
    let mut problems = Vec::new();
    for translation in article.translations(cx) {
        let mut seen = BTreeSet::new();
        for branch in &translation.branches {
            for found in branch.found.iter().filter(|f| f.class == FormClass::Name) {
                let id = found.concept.id.as_str();
                let named = |mentions: &[crate::terms::Found<'_>]| {
                    mentions.iter().any(|mention| mention.concept.id == id)
                };
                if source.concept(id).is_none() || named(&translation.source) || !seen.insert(id) {
                    continue;
                }
                // A name that needs context elsewhere has it here, if its translation says so.
                let sentence = &translation.row.unit.sentence;
                if named(&source.find_expecting(sentence, &BTreeSet::from([id]))) {
                    continue;
                }
                let words = branch.words(found);
                let message =
                    format!("the translation names `{words}`, the sentence does not name `-{id}`");
                let help = "compare the two; if the source has a form of it that is not known, add it to the termbase";
                let problem = translation.problem(words, message, cx);
                problems.push(problem.help(help).detail(id));
            }
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
        assert_snapshot!(check("extra-term", "أعلن ذلك.", "{id} = Казахстан объявил об этом в { -kz }.\n"), @"info[extra-term] locales/ru/a.ftl:1:16: the translation names `Казахстан`, the sentence does not name `-kz`");
    }

    #[test]
    fn stays_quiet() {
        assert_snapshot!(check("extra-term", "أعلنت كازاخستان ذلك.", "{id} = Казахстан объявил об этом.\n"), @"");
        assert_snapshot!(check("extra-term", "أعلن ذلك.", "{id} = Об этом объявили казахстанские власти.\n"), @"");
    }
}
