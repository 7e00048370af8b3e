//! `missing-value`: a message without a value whose reference has one.

use super::{Check, Context, Problem, Run, Severity, id_span};
use crate::pair::Found;

pub(super) const CHECK: Check = Check {
    name: "missing-value",
    summary: "a message has attributes, but not the value that its reference has",
    severity: [Some(Severity::Error), Some(Severity::Error)],
    run: Run::File(missing_value),
    explain: "\
## What it finds
A message that has only attributes while its reference has a value. It is not reported as missing as well.

## Why it matters
Readers get nothing where the value should stand.

## What to do
Write the value behind the `=`.
",
};

fn missing_value(cx: &Context<'_, '_>) -> Vec<Problem> {
    let problem = |entry: &crate::catalog::Entry<'_>| {
        let name = entry.name();
        let message = format!("`{name}` has no value");
        Problem::new(name, id_span(entry), message).help("write the value behind the `=`")
    };
    if let Some(article) = cx.article() {
        let rows = article
            .pairing
            .rows
            .iter()
            .filter_map(|row| match row.found {
                Found::Entry(entry) if entry.value.is_none() => {
                    Some(problem(entry).source(cx.sentence(row)))
                }
                _ => None,
            });
        return rows.collect();
    }
    let rows = cx.plain().map(|plain| plain.rows).unwrap_or_default();
    let without = rows.iter().filter(|row| row.reference.value.is_some());
    without
        .filter_map(|row| row.target)
        .filter(|entry| entry.value.is_none())
        .map(problem)
        .collect()
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use crate::check::testing::check;

    #[test]
    fn fires() {
        assert_snapshot!(check("missing-value", "نعم.", "s-049gdzeteq =\n    .title = Да.\n"), @"error[missing-value] locales/ru/a.ftl:1:1: `s-049gdzeteq` has no value");
    }

    #[test]
    fn stays_quiet() {
        assert_snapshot!(check("missing-value", "نعم.", "s-049gdzeteq = Да.\n    .title = Да.\n"), @"");
    }
}
