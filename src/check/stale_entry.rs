//! `stale-entry`: the sentence changed after it was translated.

use super::{Check, Context, Problem, Row, Run, Severity};
use crate::pair::{Found, State};

pub(super) const CHECK: Check = Check {
    name: "stale-entry",
    summary: "the sentence changed after it was translated",
    severity: [Some(Severity::Error), None],
    run: Run::Row(stale_entry),
    explain: "\
## What it finds
A pending entry that carries the translation of an older version of the sentence (a `was:` line).

## Why it matters
The translation may state a number or a name that the article has since corrected.

## What to do
Compare `was:` with the line above it, mend the translation, and remove `# ` from every line of the entry.
",
};

fn stale_entry(row: &Row<'_, '_>, cx: &Context<'_, '_>) -> Vec<Problem> {
    let (State::Stale, Found::Block(block)) = (row.state, row.found) else {
        return Vec::new();
    };
    let id = row.unit.id.to_string();
    let message = format!("`{id}` has the translation of an older sentence");
    let mut problem = Problem::new(id, block.id_span, message);
    for index in &block.tool.was {
        let line = block.comment[*index];
        let was = line.text().strip_prefix("was: ").unwrap_or_default();
        problem = problem.related(format!("was: {was}"), cx.file.place(line.span()));
    }
    let help = "compare the old sentence with the new one, mend the translation, remove `# ` from the lines of the entry";
    vec![problem.help(help).source(cx.sentence(row))]
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use crate::check::testing::check;

    #[test]
    fn fires() {
        assert_snapshot!(check("stale-entry", "نعم.", "# ar: نعم.\n# was: لا.\n# s-049gdzeteq = Нет.\n"), @"error[stale-entry] locales/ru/a.ftl:3:3: `s-049gdzeteq` has the translation of an older sentence");
    }

    #[test]
    fn stays_quiet() {
        assert_snapshot!(check("stale-entry", "نعم.", "# ar: نعم.\n# was: لا.\ns-049gdzeteq = Да.\n"), @"");
        assert_snapshot!(check("stale-entry", "نعم.", "# s-049gdzeteq =\n"), @"");
    }
}
