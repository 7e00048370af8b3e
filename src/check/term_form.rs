//! `term-form`: a name with a spelling of nobody's.

use super::terminology::{Misspelling, misspelt};
use super::{Check, Context, Problem, Run, Severity};
use crate::terms::TermBase;

pub(super) const CHECK: Check = Check {
    name: "term-form",
    summary: "a name is misspelt",
    severity: [Some(Severity::Error), None],
    run: Run::File(term_form),
    explain: "\
## What it finds
Words in a translation that are meant as a name of the termbase and are not spelt like any of its forms:
- letters of another script that look alike: `CSTО` with a Cyrillic О, wherever it stands;
- wrong capitals in a name of several words or an acronym: «Организация договора о Коллективной безопасности»;
- one or two wrong letters: `ОДБК`, `Kazachstan`; or one wrong word in a name of three or more.

The last two are reported only where the source sentence names the concept: elsewhere a word that resembles a name is mostly
another word. Wrong letters must be in a name of more than five letters that the translation does not have otherwise, or
in one of more than eight, or be two letters of an acronym changed about. A single-word name in small letters is not
reported: it may be a common word (`turkey`).

## Why it matters
Readers search for the name and do not find it. A reference cannot be misspelt.

## What to do
Write the form that the message gives, best as a reference to the term. A form that is right and not known yet belongs
in the termbase; in a quotation that must keep it, write above the entry:
`# tarjuman: allow term-form(csto): a quotation`.
",
};

fn term_form(cx: &Context<'_, '_>) -> Vec<Problem> {
    let Some(article) = cx.article() else {
        return Vec::new();
    };
    let mut problems = Vec::new();
    for translation in article.translations(cx) {
        let mut seen = Vec::new();
        for branch in &translation.branches {
            for found in misspelt(translation, branch, article) {
                if seen.contains(&found) {
                    continue;
                }
                let id = &found.concept.id;
                let problem = translation.problem(&found.words, message(found), cx);
                let help = help(found, article.terms.1);
                problems.push(problem.help(help).detail(id.as_str()));
                seen.push(found);
            }
        }
    }
    problems
}

/// The right form, and the reference that renders it, if there is just one.
fn help(found: &Misspelling<'_>, terms: &TermBase) -> String {
    let form = &found.form;
    match terms.readings(form) {
        [(concept, variant)] => {
            let concept = &terms.concepts[*concept];
            let reference = concept.variants[*variant].reference(&concept.id);
            format!("write `{form}`, best as `{reference}`")
        }
        _ => format!(
            "write `{form}`, a form of `-{}`, or refer to the term",
            found.concept.id
        ),
    }
}

fn message(found: &Misspelling<'_>) -> String {
    let Misspelling { words, form, .. } = found;
    let fault = found.fault.describe();
    format!("`{words}` is not `{form}`: {fault}")
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use crate::check::testing::{check, help};

    const SOURCE: &str = "أعلنت منظمة معاهدة الأمن الجماعي ذلك في كازاخستان.";

    #[test]
    fn fires() {
        let ru = "{id} = Организация договора о Коллективной безопасности объявила об этом в Kазахстане.\n";
        assert_snapshot!(check("term-form", SOURCE, ru), @"
        error[term-form] locales/ru/a.ftl:1:16: `Организация договора о Коллективной безопасности` is not `Организация Договора о коллективной безопасности`: its capitals differ
        error[term-form] locales/ru/a.ftl:1:84: `Kазахстане` is not `Казахстане`: it has letters of another script
        ");
        assert_snapshot!(check("term-form", SOURCE, "{id} = Организация Договора о колективной безопасности, Казакстан\n"), @"
        error[term-form] locales/ru/a.ftl:1:16: `Организация Договора о колективной безопасности` is not `Организация Договора о коллективной безопасности`: its letters differ
        error[term-form] locales/ru/a.ftl:1:65: `Казакстан` is not `Казахстан`: its letters differ
        ");
    }

    #[test]
    fn the_reference_has_the_form() {
        let ru = "{id} = Организация Договора о коллективной безопасности, в Казакстане\n";
        assert_snapshot!(help("term-form", SOURCE, ru), @r#"write `Казахстане`, best as `{ -kz(case: "prepositional") }`"#);
    }

    #[test]
    fn stays_quiet() {
        let ru = "{id} = Организация Договора о коллективной безопасности объявила об этом в Казахстане.\n";
        assert_snapshot!(check("term-form", SOURCE, ru), @"");
        // Nothing in the sentence says that a name is meant.
        assert_snapshot!(check("term-form", "نعم.", "{id} = Да, Казакстан.\n"), @"");
        assert_snapshot!(
            check("term-form", SOURCE, "# tarjuman: allow term-form(kz): a title\n{id} = Организация Договора о коллективной безопасности, «Казакстан».\n"),
            @""
        );
    }
}
