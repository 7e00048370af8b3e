//! `forbidden-term`: a name that the termbase forbids.

use super::{Check, Context, Problem, Run, Severity};
use crate::terms::FormClass;

pub(super) const CHECK: Check = Check {
    name: "forbidden-term",
    summary: "a translation uses a name that the termbase forbids",
    severity: [Some(Severity::Error), None],
    run: Run::File(forbidden_term),
    explain: "\
## What it finds
A form that a term lists as `.forbidden`, in any branch of a translation.

## Why it matters
The termbase says that this name is wrong for the concept: the desk has decided against it (terminologists say: it is
deprecated), or it is a known misspelling.

## What to do
Use the preferred name that the message gives, best by reference to the term. In a quotation that must keep the name,
write above the entry: `# tarjuman: allow forbidden-term(csto): a quotation`.
",
};

fn forbidden_term(cx: &Context<'_, '_>) -> Vec<Problem> {
    let Some(article) = cx.article() else {
        return Vec::new();
    };
    let mut problems = Vec::new();
    for translation in article.translations(cx) {
        let mut seen = Vec::new();
        for branch in &translation.branches {
            let forbidden = branch
                .found
                .iter()
                .filter(|f| f.class == FormClass::Forbidden);
            for found in forbidden {
                let words = branch.words(found);
                if seen.contains(&words) {
                    continue;
                }
                seen.push(words);
                let id = &found.concept.id;
                let message = format!("`{words}` is a forbidden name of `-{id}`");
                let help = format!("write `{}`, best as `{{ -{id} }}`", found.concept.name());
                let problem = translation.problem(words, message, cx);
                problems.push(problem.help(help).detail(id.as_str()));
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
