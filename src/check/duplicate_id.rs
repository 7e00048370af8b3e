//! `duplicate-id`: two entries of a file with one id.

use std::collections::BTreeMap;

use super::{Check, Context, Problem, Run, Severity, id_span};
use crate::catalog::Entry;

pub(super) const CHECK: Check = Check {
    name: "duplicate-id",
    summary: "two entries of a file have the same id",
    severity: [Some(Severity::Error), Some(Severity::Error)],
    run: Run::File(duplicate_id),
    explain: "\
## What it finds
A message or term whose id an earlier entry of the same file has.

## Why it matters
A Fluent bundle shows the first and ignores the others, while other tools compare the last: what is checked is not what
readers see. `extract` leaves both as they are.

## What to do
Keep one of them.
",
};

fn duplicate_id(cx: &Context<'_, '_>) -> Vec<Problem> {
    let mut first: BTreeMap<String, &Entry<'_>> = BTreeMap::new();
    let mut problems = Vec::new();
    for entry in cx.catalog.entries() {
        let name = entry.name();
        match first.get(&name) {
            None => drop(first.insert(name, entry)),
            Some(first) => {
                let message = format!("`{name}` is defined twice; a bundle shows the first");
                let problem = Problem::new(name, id_span(entry), message).help("keep one of them");
                problems.push(problem.related("the first is here", cx.file.place(id_span(first))));
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
        assert_snapshot!(check("duplicate-id", "نعم.", "s-049gdzeteq = Да.\n\ns-049gdzeteq = Ну да.\n"), @"error[duplicate-id] locales/ru/a.ftl:3:1: `s-049gdzeteq` is defined twice; a bundle shows the first");
    }

    #[test]
    fn stays_quiet() {
        assert_snapshot!(check("duplicate-id", "نعم.", "s-049gdzeteq = Да.\n\na = x\n\n-a = x\n"), @"");
    }
}
