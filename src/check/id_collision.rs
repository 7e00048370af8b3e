//! `id-collision`: a message with the id of a term or of a function.

use std::collections::BTreeSet;

use super::{Check, Context, Problem, Run, Severity, id_span};
use crate::catalog::EntryKind;

pub(super) const CHECK: Check = Check {
    name: "id-collision",
    summary: "a message has the id of a term or of a function",
    severity: [Some(Severity::Error), Some(Severity::Error)],
    run: Run::File(id_collision),
    explain: "\
## What it finds
A message whose id a term has too (`csto` beside `-csto`), or a function (`NUMBER`, `DATETIME`).

## Why it matters
A Fluent bundle has one namespace for all three: it refuses the second, and `{ -csto }` prints `{-csto}`. Parsers and
other tools do not notice.

## What to do
Give the message another id.
",
};

/// The functions that Fluent bundles commonly have.
const FUNCTIONS: [&str; 2] = ["NUMBER", "DATETIME"];

fn id_collision(cx: &Context<'_, '_>) -> Vec<Problem> {
    // The terms of a termbase come into the bundle of every article; those of other plain files may not.
    let own: BTreeSet<_> = cx
        .catalog
        .entries()
        .filter(|e| e.kind == EntryKind::Term)
        .map(|e| e.id.text())
        .collect();
    let is_term =
        |id: &str| own.contains(id) || cx.article().is_some() && cx.scope.term(id).is_some();
    let messages = cx
        .catalog
        .entries()
        .filter(|entry| entry.kind == EntryKind::Message);
    let problem = messages.filter_map(|entry| {
        let id = entry.id.text();
        let other = match FUNCTIONS.contains(&id) {
            true => format!("the function `{id}()`"),
            false if is_term(id) => format!("the term `-{id}`"),
            false => return None,
        };
        let message =
            format!("the message `{id}` has the id of {other}; a bundle takes only one of them");
        Some(Problem::new(id, id_span(entry), message).help("give the message another id"))
    });
    problem.collect()
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use crate::check::testing::check;

    #[test]
    fn fires() {
        assert_snapshot!(check("id-collision", "نعم.", "s-049gdzeteq = Да.\n\ncsto = x\n\nNUMBER = x\n"), @"
        error[id-collision] locales/ru/a.ftl:3:1: the message `csto` has the id of the term `-csto`; a bundle takes only one of them
        error[id-collision] locales/ru/a.ftl:5:1: the message `NUMBER` has the id of the function `NUMBER()`; a bundle takes only one of them
        ");
    }

    #[test]
    fn stays_quiet() {
        assert_snapshot!(check("id-collision", "نعم.", "s-049gdzeteq = Да.\n\ncst = x\n\nnumber = x\n"), @"");
    }
}
