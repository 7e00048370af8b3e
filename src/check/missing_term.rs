//! `missing-term`: the source names a concept and the translation does not.

use super::terminology::misspelt;
use super::{Check, Context, Problem, Run, Severity, id_span};

pub(super) const CHECK: Check = Check {
    name: "missing-term",
    summary: "a concept of the source sentence is not named in the translation",
    severity: [Some(Severity::Warning), None],
    run: Run::File(missing_term),
    explain: "\
## What it finds
A sentence that names a concept of the termbase, and a translation in which no form of that concept stands: no variant
of the term, no admitted name (`.also`), no adjective, and nothing that stands for it (`.metonym`: Washington). Every branch of a selector is looked at. One mention is enough,
however often the source names the concept. A forbidden or misspelt name is reported by `forbidden-term` or `term-form`
instead.

## Why it matters
The name was translated in a way of its own, misspelt, or lost.

## What to do
Use the term, best by reference: `{ -csto(case: \"genitive\") }`. If the translation rightly says \"the organisation\" or
\"the country\", say so above the entry: `# tarjuman: allow missing-term(csto): named in the sentence before`. A form
that is right and not known yet belongs in the termbase.
",
};

fn missing_term(cx: &Context<'_, '_>) -> Vec<Problem> {
    let Some(article) = cx.article() else {
        return Vec::new();
    };
    let mut problems = Vec::new();
    for translation in article.translations(cx) {
        for (concept, words) in translation.named(article) {
            let id = concept.id.as_str();
            // A forbidden form names it, and is a finding of its own rule; so is a misspelt one.
            let mut lacks = false;
            for branch in &translation.branches {
                let misspelt = misspelt(translation, branch, article);
                lacks |= !branch.names(concept, article.terms.1)
                    && misspelt.iter().all(|near| near.concept.id != id);
            }
            if !lacks {
                continue;
            }
            let message = format!(
                "the sentence names `{words}`, the translation does not name `{}`",
                concept.name()
            );
            let help = format!(
                "use `{{ -{id} }}` or a form of it; if the sentence needs no name here, write above the entry: \
                 # tarjuman: allow missing-term({id}): REASON"
            );
            let problem = Problem::new(
                translation.entry.name(),
                id_span(translation.entry),
                message,
            );
            problems.push(
                problem
                    .help(help)
                    .detail(id)
                    .source(cx.sentence(&translation.row)),
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
        let metonym = "-fr = Франция\n    .metonym = Париж\n";
        let project = crate::check::testing::project(
            "أعلنت فرنسا ذلك.",
            "{id} = Об этом объявил Париж.\n",
            metonym,
        );
        project.put(
            "locales/ar/terms.ftl",
            "-fr = فرنسا\n    .gender = feminine\n",
        );
        assert_snapshot!(project.report("missing-term"), @"");
        // Another concept has the same name.
        let other = "-a-korea = Корея\n-korea = Южная Корея\n    .also = Корея\n";
        let project = crate::check::testing::project(
            "أعلنت كوريا ذلك.",
            "{id} = Об этом объявила Корея.\n",
            other,
        );
        project.put(
            "locales/ar/terms.ftl",
            "-korea = كوريا\n-a-korea = كوريا الكبرى\n",
        );
        assert_snapshot!(project.report("missing-term"), @"");
        // A name that needs context elsewhere needs none where the sentence names the concept.
        let ambiguous = "-td = Чад\n    .needs = Нджамена\n";
        let project = crate::check::testing::project(
            "أعلنت تشاد ذلك.",
            "{id} = Об этом объявил Чад.\n",
            ambiguous,
        );
        project.put("locales/ar/terms.ftl", "-td = تشاد\n");
        assert_snapshot!(project.report("missing-term"), @"");
    }
}
