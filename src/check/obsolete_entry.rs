//! `obsolete-entry`: a live message that the article, or the reference, does not have any more.

use super::{ArticleView, Check, Context, Problem, Run, Severity, id_span};
use crate::catalog::Entry;
use crate::segment::normalise;

pub(super) const CHECK: Check = Check {
    name: "obsolete-entry",
    summary: "a live message that the reference does not have",
    severity: [Some(Severity::Warning), Some(Severity::Warning)],
    run: Run::File(obsolete_entry),
    explain: "\
## What it finds
A live entry whose sentence is not in the article. In a plain Fluent file: a message or term that the reference does
not have. Messages and terms of a translator's own in an article's file are none of its business.

## Why it matters
Nobody shows it to readers, and whoever edits it works for nothing.

## What to do
Run `tarjuman extract`: it moves the entry to `## Obsolete`, where its text waits in case the sentence comes back. In a
plain Fluent file, delete the entry, or mend its id.
",
};

fn obsolete_entry(cx: &Context<'_, '_>) -> Vec<Problem> {
    if let Some(article) = cx.article() {
        let live = article
            .pairing
            .obsolete
            .iter()
            .filter_map(|item| item.entry());
        return live.map(|entry| stray(entry, article, cx)).collect();
    }
    let Some(plain) = cx.plain() else {
        return Vec::new();
    };
    let rest = plain.rest.iter().map(|entry| {
        let name = entry.name();
        let message = match plain.reference {
            Some(reference) => format!("`{name}` is not in {}", reference.path),
            None => format!("`{name}` stands in a file without a reference"),
        };
        Problem::new(name, id_span(entry), message).help("delete it, or mend its id")
    });
    rest.collect()
}

fn stray(entry: &Entry<'_>, article: &ArticleView<'_, '_>, cx: &Context<'_, '_>) -> Problem {
    let name = entry.name();
    let message = format!("`{name}` belongs to no sentence of the article");
    let problem = Problem::new(name, id_span(entry), message);
    // A slip in the id: the source line above still says which sentence it is.
    let sentence = entry.tool.source.map(|index| entry.comment[index].text());
    let sentence = sentence
        .and_then(|line| line.split_once(": "))
        .map(|(_, sentence)| normalise(sentence));
    let row = article
        .pairing
        .rows
        .iter()
        .find(|row| Some(row.unit.normalised.as_str()) == sentence.as_deref());
    match row {
        Some(row) => problem
            .help(format!(
                "its `{}:` line is that of `{}`: write this id",
                cx.source_tag, row.unit.id
            ))
            .source(cx.sentence(row)),
        None => {
            problem.help("the article no longer has its sentence; `tarjuman extract` archives it")
        }
    }
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use crate::check::testing::check;

    #[test]
    fn fires() {
        assert_snapshot!(check("obsolete-entry", "نعم.", "# ar: نعم.\ns-049gdzetep = Да.\n"), @"warning[obsolete-entry] locales/ru/a.ftl:2:1: `s-049gdzetep` belongs to no sentence of the article");
        assert_snapshot!(check("obsolete-entry", "نعم.", "s-049gdzeteq = Да.\n\ns-2r76e3vqk8 = Нет.\n"), @"warning[obsolete-entry] locales/ru/a.ftl:3:1: `s-2r76e3vqk8` belongs to no sentence of the article");
    }

    #[test]
    fn stays_quiet() {
        assert_snapshot!(check("obsolete-entry", "نعم.", "s-049gdzeteq = Да.\n\nown = x\n"), @"");
        assert_snapshot!(check("obsolete-entry", "نعم.", "s-049gdzeteq = Да.\n\n## Obsolete\n\n# ar: لا.\n# s-2r76e3vqk8 = Нет.\n"), @"");
    }
}
