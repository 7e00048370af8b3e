//! `cyclic-reference`: values that refer to one another in a circle.

use std::collections::BTreeMap;

use super::references::references;
use super::{Check, Context, Problem, Run, Severity, id_span};
use crate::catalog::{Entry, EntryKind};

pub(super) const CHECK: Check = Check {
    name: "cyclic-reference",
    summary: "values refer to one another in a circle",
    severity: [Some(Severity::Error), Some(Severity::Error)],
    run: Run::File(cyclic_reference),
    explain: "\
## What it finds
A message or term that refers to itself, directly or through others.

## Why it matters
Readers see `{-term}` instead of the words.

## What to do
Write the words out in one of the entries.
",
};

type Key<'t> = (EntryKind, &'t str);

fn cyclic_reference(cx: &Context<'_, '_>) -> Vec<Problem> {
    let mut search = Search {
        cx,
        state: BTreeMap::new(),
        circles: Vec::new(),
    };
    for entry in cx.catalog.entries() {
        search.visit((entry.kind, entry.id.text()));
    }
    let circular = cx.catalog.entries().filter(|entry| {
        let key = (entry.kind, entry.id.text());
        search.circles.iter().any(|circle| circle.contains(&key))
    });
    let problem = circular.map(|entry| {
        let name = entry.name();
        let message = format!("`{name}` refers to itself, directly or through others");
        Problem::new(name, id_span(entry), message)
            .help("write the words out in one of the entries")
    });
    problem.collect()
}

/// A search in depth for circles, without recursion: chains may be long.
struct Search<'c, 'a, 't> {
    cx: &'c Context<'a, 't>,
    /// Whether an entry is on the path (`true`) or done (`false`).
    state: BTreeMap<Key<'t>, bool>,
    circles: Vec<Vec<Key<'t>>>,
}

impl<'t> Search<'_, '_, 't> {
    fn visit(&mut self, start: Key<'t>) {
        if self.state.contains_key(&start) {
            return;
        }
        let mut path: Vec<(Key<'t>, Vec<Key<'t>>)> = vec![(start, self.targets(start))];
        self.state.insert(start, true);
        while let Some((key, targets)) = path.last_mut() {
            let key = *key;
            let Some(next) = targets.pop() else {
                self.state.insert(key, false);
                path.pop();
                continue;
            };
            match self.state.get(&next) {
                Some(true) => {
                    let from = path.iter().position(|(key, _)| *key == next).unwrap_or(0);
                    self.circles
                        .push(path[from..].iter().map(|(key, _)| *key).collect());
                }
                Some(false) => {}
                None => {
                    self.state.insert(next, true);
                    path.push((next, self.targets(next)));
                }
            }
        }
    }

    fn targets(&self, (kind, id): Key<'t>) -> Vec<Key<'t>> {
        let entry: Option<&Entry<'t>> = match kind {
            EntryKind::Message => self.cx.scope.message(id),
            EntryKind::Term => self.cx.scope.term(id),
        };
        let found = entry.map(references).unwrap_or_default();
        found
            .into_iter()
            .map(|reference| (reference.kind, reference.id.text()))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use crate::check::testing::check;

    #[test]
    fn fires() {
        assert_snapshot!(check("cyclic-reference", "نعم.", "s-049gdzeteq = { a }\n\na = { -b }\n\n-b = { -b }\n"), @"error[cyclic-reference] locales/ru/a.ftl:5:1: `-b` refers to itself, directly or through others");
        assert_snapshot!(check("cyclic-reference", "نعم.", "a = { b }\n\nb = { c }\n\nc = { a }\n"), @"
        error[cyclic-reference] locales/ru/a.ftl:1:1: `a` refers to itself, directly or through others
        error[cyclic-reference] locales/ru/a.ftl:3:1: `b` refers to itself, directly or through others
        error[cyclic-reference] locales/ru/a.ftl:5:1: `c` refers to itself, directly or through others
        ");
    }

    #[test]
    fn stays_quiet() {
        assert_snapshot!(check("cyclic-reference", "نعم.", "s-049gdzeteq = { a } { a }\n\na = { -csto }\n"), @"");
    }

    #[test]
    fn long_chains_end() {
        let chain: String = (0..10_000)
            .map(|n| format!("a{n} = {{ a{} }}\n", n + 1))
            .collect();
        assert_snapshot!(check("cyclic-reference", "نعم.", &format!("{chain}a10000 = x\n")), @"");
    }
}
