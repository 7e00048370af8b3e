//! `empty-value`: a value that prints nothing.

use std::collections::BTreeMap;

use super::{Check, Context, Problem, Run, Severity, id_span};
use crate::pair::is_blank;

pub(super) const CHECK: Check = Check {
    name: "empty-value",
    summary: "a value prints nothing",
    severity: [Some(Severity::Error), Some(Severity::Warning)],
    run: Run::File(empty_value),
    explain: "\
## What it finds
A value that renders nothing but white space, such as `{ \"\" }`.

## Why it matters
To every Fluent tool the message looks translated, and readers get an empty place: no fallback, no error.

## What to do
Translate it, or take the entry out so that it counts as missing. A sentence that is left out on purpose is a pending
block with `# tarjuman: allow missing-entry: REASON`.
",
};

fn empty_value(cx: &Context<'_, '_>) -> Vec<Problem> {
    let rows = cx
        .article()
        .map(|article| article.pairing.rows.as_slice())
        .unwrap_or_default();
    let rows: BTreeMap<_, _> = rows.iter().map(|row| (row.unit.id, row)).collect();
    let blank = cx
        .catalog
        .entries()
        .filter(|entry| entry.value.as_ref().is_some_and(is_blank));
    let problem = blank.map(|entry| {
        let name = entry.name();
        let message = format!("`{name}` prints nothing");
        let row = entry.segment_id().and_then(|id| rows.get(&id));
        let problem = Problem::new(name, id_span(entry), message)
            .help("translate it, or comment the entry out");
        problem.source(row.and_then(|row| cx.sentence(row)))
    });
    problem.collect()
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use crate::check::testing::check;

    #[test]
    fn fires() {
        assert_snapshot!(check("empty-value", "نعم.", "s-049gdzeteq = { \"\" }\n"), @"error[empty-value] locales/ru/a.ftl:1:1: `s-049gdzeteq` prints nothing");
        assert_snapshot!(check("empty-value", "نعم.", "s-049gdzeteq = { $n ->\n   *[other] { \" \" }\n }\n"), @"error[empty-value] locales/ru/a.ftl:1:1: `s-049gdzeteq` prints nothing");
    }

    #[test]
    fn stays_quiet() {
        assert_snapshot!(check("empty-value", "نعم.", "s-049gdzeteq = { $n }\n"), @"");
        assert_snapshot!(check("empty-value", "نعم.", "s-049gdzeteq = { $n ->\n    [one] { \"\" }\n   *[other] x\n }\n"), @"");
    }
}
