//! `missing-entry`: a sentence, or an entry of the reference, that a locale does not have.

use super::{Check, Context, Problem, Row, Run, Severity};
use crate::pair::{Found, State, gap_behind};
use crate::text::Span;

pub(super) const CHECK: Check = Check {
    name: "missing-entry",
    summary: "a message of the reference is not translated",
    severity: [Some(Severity::Error), Some(Severity::Error)],
    run: Run::File(missing_entry),
    explain: "\
## What it finds
A sentence of the article whose message a translator has not published: its block is empty or holds a suggestion
(`from:`), or the file has nothing of it. In a plain Fluent file: a message or term that the reference has and the
locale lacks.

## Why it matters
Readers get another language, or nothing.

## What to do
Write the translation into the entry and remove `# ` from its lines. If there is no entry, run `tarjuman extract`
first. A sentence that is left out on purpose, because its neighbour says it too, keeps its block with a line above
it: `# tarjuman: allow missing-entry: said in the sentence before`.
",
};

fn missing_entry(cx: &Context<'_, '_>) -> Vec<Problem> {
    match (cx.article(), cx.plain()) {
        (Some(article), _) => {
            let mut behind = None; // where the nearest preceding unit that the file has stands
            let rows = article.pairing.rows.iter().filter_map(|row| {
                let problem = missing_unit(row, behind, cx);
                behind = row.span().or(behind);
                problem
            });
            rows.collect()
        }
        (_, Some(_)) => missing_plain(cx),
        _ => Vec::new(),
    }
}

fn missing_unit(row: &Row<'_, '_>, behind: Option<Span>, cx: &Context<'_, '_>) -> Option<Problem> {
    let help = match (row.state, row.found) {
        // One that is left out on purpose is reported too, and taken away by its waiver.
        (State::Untranslated | State::Omitted, Found::Block(block)) => {
            match block.tool.from.is_empty() {
                true => {
                    "write the translation behind the `=` and remove `# ` from the lines of the entry"
                }
                false => "mend the suggestion and remove `# ` from the lines of the entry",
            }
        }
        (State::Untranslated, Found::Nothing) => {
            "run `tarjuman extract`, write the translation into the entry that it adds, remove `# ` from its lines"
        }
        _ => return None,
    };
    let id = row.unit.id.to_string();
    let span = match row.found {
        Found::Block(block) => block.id_span,
        _ => gap_behind(behind, cx.catalog),
    };
    let message = format!("`{id}` is not translated into {}", cx.locale);
    Some(
        Problem::new(id, span, message)
            .help(help)
            .source(cx.sentence(row)),
    )
}

fn missing_plain(cx: &Context<'_, '_>) -> Vec<Problem> {
    let Some(plain) = cx.plain() else {
        return Vec::new();
    };
    let end = cx.file.text.len();
    let missing = plain
        .rows
        .iter()
        .filter(|row| row.target.is_none() && !row.broken);
    let problems = missing.map(|row| {
        let name = row.reference.name();
        let message = format!("`{name}` is missing in {}", cx.locale);
        let problem = Problem::new(name, Span::at(end), message);
        let problem = problem.help(format!("add it to {}", cx.file.path));
        match plain.reference {
            Some(reference) => problem.related(
                "the reference has it here",
                reference.place(super::id_span(row.reference)),
            ),
            None => problem,
        }
    });
    problems.collect()
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use crate::check::testing::check;

    #[test]
    fn fires() {
        assert_snapshot!(check("missing-entry", "نعم.", ""), @"error[missing-entry] locales/ru/a.ftl:1:1: `s-049gdzeteq` is not translated into ru");
        assert_snapshot!(check("missing-entry", "نعم.", "# tarjuman: allow missing-entry(x): y\n# ar: نعم.\n# s-049gdzeteq =\n"), @"error[missing-entry] locales/ru/a.ftl:3:3: `s-049gdzeteq` is not translated into ru");
        assert_snapshot!(check("missing-entry", "نعم.", "# s-049gdzeteq =\n"), @"error[missing-entry] locales/ru/a.ftl:1:3: `s-049gdzeteq` is not translated into ru");
        assert_snapshot!(check("missing-entry", "نعم.", "# ar: نعم.\n# from: b 87%\n# s-049gdzeteq = Да.\n"), @"error[missing-entry] locales/ru/a.ftl:3:3: `s-049gdzeteq` is not translated into ru");
    }

    #[test]
    fn stays_quiet() {
        assert_snapshot!(check("missing-entry", "نعم.", "s-049gdzeteq = Да.\n"), @"");
        assert_snapshot!(check("missing-entry", "نعم.", "# ar: نعم.\n# was: لا.\n# s-049gdzeteq = Нет.\n"), @"");
        assert_snapshot!(check("missing-entry", "نعم.", "s-049gdzeteq = {\n"), @"");
        assert_snapshot!(check("missing-entry", "نعم.", "# tarjuman: allow missing-entry: above\n# ar: نعم.\n# s-049gdzeteq =\n"), @"");
    }
}
