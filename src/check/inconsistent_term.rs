//! `inconsistent-term`: one article, two names of one concept.

use std::collections::BTreeMap;

use super::{Check, Context, Problem, Run, Severity};
use crate::terms::{Concept, FormClass};

pub(super) const CHECK: Check = Check {
    name: "inconsistent-term",
    summary: "an article uses two admitted names of one concept",
    severity: [Some(Severity::Warning), None],
    run: Run::File(inconsistent_term),
    explain: "\
## What it finds
Two names of a concept in the translation of one article that the termbase lists as rivals: Киргизия and Кыргызстан,
Burma and Myanmar. The variants of a term's value are one name (`United States`, `US`); what `.also` lists are others,
each a rival, except for acronyms, and for names of which one holds the other (`Belarus`, `Republic of
Belarus`).

## Why it matters
Readers take two names for two things.

## What to do
Use one of the two, best by reference to the term. In a quotation that must keep its name, write above the entry:
`# tarjuman: allow inconsistent-term(kg): a quotation`.
",
};

fn inconsistent_term(cx: &Context<'_, '_>) -> Vec<Problem> {
    let Some(article) = cx.article() else {
        return Vec::new();
    };
    // By concept: its names in the order of the article, each with the place of its first mention.
    let mut used: BTreeMap<&str, Vec<(usize, &Concept)>> = BTreeMap::new();
    let mut problems = Vec::new();
    for translation in article.translations(cx) {
        for branch in &translation.branches {
            for found in branch.found.iter().filter(|f| f.class == FormClass::Name) {
                let concept = found.concept;
                let Some(name) = rival(concept, found.name) else {
                    continue;
                };
                let names = used.entry(&concept.id).or_default();
                if names.iter().any(|(known, _)| *known == name) {
                    continue;
                }
                names.push((name, concept));
                let (first, _) = names[0];
                if names.len() > 1 {
                    let words = branch.words(found);
                    let other = concept.name_of(first);
                    let id = &concept.id;
                    let message = format!(
                        "`{words}` here, `{other}` before: the article has two names of `-{id}`"
                    );
                    let help = format!(
                        "use one of them throughout; the preferred one is `{}`",
                        concept.name()
                    );
                    let problem = translation.problem(words, message, cx);
                    problems.push(problem.help(help).detail(id.as_str()));
                }
            }
        }
    }
    problems
}

/// The number of the name that a mention counts for; `None` if it is a rival of none.
///
/// Of two names of which one holds the other the first counts for both, an acronym for none, and one that differs in capitals alone for
/// the first one spelt so.
fn rival(concept: &Concept, name: usize) -> Option<usize> {
    let own = concept.name_of(name);
    if own
        .chars()
        .filter(|c| c.is_alphabetic())
        .all(char::is_uppercase)
        && own.contains(char::is_uppercase)
    {
        return None;
    }
    let preferred = concept
        .variants
        .iter()
        .map(|variant| (0, variant.text.as_str()));
    let also = (1..).zip(&concept.also);
    let also =
        also.flat_map(|(number, forms)| forms.iter().map(move |form| (number, form.as_str())));
    let held = |other: &str| {
        own.to_lowercase() == other.to_lowercase() || holds(own, other) || holds(other, own)
    };
    if name == 0 {
        return Some(0);
    }
    let number = preferred
        .chain(also)
        .find(|(number, other)| *number != name && held(other));
    Some(number.map_or(name, |(number, _)| number.min(name)))
}

/// Whether a name is some of the words of a longer one.
fn holds(long: &str, short: &str) -> bool {
    let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    long.len() > short.len()
        && long.match_indices(short).any(|(at, _)| {
            let (before, behind) = (&long[..at], &long[at + short.len()..]);
            !letter(before.chars().next_back()) && !letter(behind.chars().next())
        })
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use crate::check::testing::project;
    use crate::segment::SegmentId;

    const SOURCE: &str = "الأول.\nالثاني.";
    const TERMS: &str = "-kg = Киргизия\n    .also = Кыргызстан | Киргизская Республика | КР | КИРГИЗИЯ | Республика Кыргызстан\n";

    fn check(first: &str, second: &str) -> String {
        let id = SegmentId::both("الثاني.")[0];
        let ru = format!("{{id}} = {first}\n\n{id} = {second}\n");
        project(SOURCE, &ru, TERMS).report("inconsistent-term")
    }

    #[test]
    fn fires() {
        assert_snapshot!(check("В Киргизии.", "В Кыргызстане."), @"warning[inconsistent-term] locales/ru/a.ftl:3:18: `Кыргызстане` here, `Киргизия` before: the article has two names of `-kg`");
        assert_snapshot!(check("В Республике Кыргызстан.", "Киргизия и Киргизская Республика."), @"
        warning[inconsistent-term] locales/ru/a.ftl:3:16: `Киргизия` here, `Кыргызстан` before: the article has two names of `-kg`
        warning[inconsistent-term] locales/ru/a.ftl:3:27: `Киргизская Республика` here, `Кыргызстан` before: the article has two names of `-kg`
        ");
    }

    #[test]
    fn stays_quiet() {
        assert_snapshot!(check("В Киргизии.", "Из Киргизии, КР."), @"");
        assert_snapshot!(check("В Кыргызстане.", "Республика Кыргызстан."), @"");
        assert_snapshot!(check("{ -kg }", "КИРГИЗИЯ: В КИРГИЗИИ"), @"");
    }
}
