//! `cyclic-reference`: values that refer to one another in a circle.

use std::collections::{BTreeMap, BTreeSet};

use super::{Check, Context, Problem, Run, Severity, id_span};
use crate::catalog::{Entry, EntryKind, references};

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
        order: BTreeMap::new(),
        low: BTreeMap::new(),
        open: Vec::new(),
        circular: BTreeSet::new(),
    };
    for entry in cx.catalog.entries() {
        search.visit((entry.kind, entry.id.text()));
    }
    let circular = cx
        .catalog
        .entries()
        .filter(|entry| search.circular.contains(&(entry.kind, entry.id.text())));
    let problem = circular.map(|entry| {
        let name = entry.name();
        let message = format!("`{name}` refers to itself, directly or through others");
        Problem::new(name, id_span(entry), message)
            .help("write the words out in one of the entries")
    });
    problem.collect()
}

/// Tarjan's search for strongly connected components, without recursion: chains may be long.
struct Search<'c, 'a, 't> {
    cx: &'c Context<'a, 't>,
    /// When an entry was first seen.
    order: BTreeMap<Key<'t>, usize>,
    /// The earliest open entry that can be reached from an open one; closed ones are not here.
    low: BTreeMap<Key<'t>, usize>,
    /// Entries whose component is not closed yet.
    open: Vec<Key<'t>>,
    /// Entries of components that are circles.
    circular: BTreeSet<Key<'t>>,
}

impl<'t> Search<'_, '_, 't> {
    fn visit(&mut self, start: Key<'t>) {
        if self.order.contains_key(&start) {
            return;
        }
        let mut path = vec![(start, self.enter(start))];
        while let Some((key, targets)) = path.last_mut() {
            let key = *key;
            if let Some(next) = targets.pop() {
                if next == key {
                    self.circular.insert(key);
                } else if !self.order.contains_key(&next) {
                    let targets = self.enter(next);
                    path.push((next, targets));
                } else if self.low.contains_key(&next) {
                    self.lower(key, self.order[&next]);
                }
                continue;
            }
            path.pop();
            let low = self.low[&key];
            if let Some((parent, _)) = path.last() {
                self.lower(*parent, low);
            }
            if low == self.order[&key] {
                self.close(key);
            }
        }
    }

    /// Opens an entry; gives what it refers to.
    fn enter(&mut self, key: Key<'t>) -> Vec<Key<'t>> {
        let number = self.order.len();
        self.order.insert(key, number);
        self.low.insert(key, number);
        self.open.push(key);
        self.targets(key)
    }

    fn lower(&mut self, key: Key<'t>, low: usize) {
        if let Some(known) = self.low.get_mut(&key) {
            *known = low.min(*known);
        }
    }

    /// Closes the component whose first entry this is.
    fn close(&mut self, first: Key<'t>) {
        let start = self.open.iter().rposition(|key| *key == first).unwrap_or(0);
        let component = self.open.split_off(start);
        for key in &component {
            self.low.remove(key);
        }
        if component.len() > 1 {
            self.circular.extend(component);
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
    fn entries_beside_a_circle_are_none() {
        let text = "a = { b }\n\nb = { c } { d }\n\nc = { b }\n\nd = x\n\ne = { a } { c }\n";
        assert_snapshot!(check("cyclic-reference", "نعم.", text), @"
        error[cyclic-reference] locales/ru/a.ftl:3:1: `b` refers to itself, directly or through others
        error[cyclic-reference] locales/ru/a.ftl:5:1: `c` refers to itself, directly or through others
        ");
    }

    #[test]
    fn many_circles_end() {
        let circles: String = (0..3_000)
            .map(|n| format!("a{n} = {{ a{} }}{{ a0 }}\n", n + 1))
            .collect();
        let found = check("cyclic-reference", "نعم.", &circles);
        assert_eq!(found.lines().count(), 3_000);
    }

    #[test]
    fn long_chains_end() {
        let chain: String = (0..10_000)
            .map(|n| format!("a{n} = {{ a{} }}\n", n + 1))
            .collect();
        assert_snapshot!(check("cyclic-reference", "نعم.", &format!("{chain}a10000 = x\n")), @"");
    }
}
