//! `too-many-placeables`: a value of which a Fluent bundle drops the end.

use super::{Check, Context, Problem, Run, Severity, id_span};
use crate::catalog::EntryKind;
use crate::render::{BUNDLE_PLACEABLES, placeables};

pub(super) const CHECK: Check = Check {
    name: "too-many-placeables",
    summary: "a message comes to more placeables than a bundle resolves",
    severity: [Some(Severity::Error), Some(Severity::Error)],
    run: Run::File(too_many_placeables),
    explain: "\
## What it finds
A message whose text comes to more than 100 placeables, those inside the terms and messages that it refers to included.
`build` also reports under this name a message in which the nesting of everything it refers to adds up to more than 300.

## Why it matters
A Fluent bundle stops at the hundredth placeable and drops everything behind it.

## What to do
Write the words themselves in place of some references. In plain Fluent files, the message can be split, too.
",
};

fn too_many_placeables(cx: &Context<'_, '_>) -> Vec<Problem> {
    let messages = cx
        .catalog
        .entries()
        .filter(|entry| entry.kind == EntryKind::Message);
    let problems = messages.filter_map(|entry| {
        let attributes = entry.attributes.iter().map(|attribute| &attribute.value);
        let patterns = entry.value.iter().chain(attributes);
        let most = patterns
            .map(|pattern| placeables(pattern, cx.scope))
            .max()?;
        let name = entry.name();
        let message = format!("`{name}` comes to more than {BUNDLE_PLACEABLES} placeables");
        let problem = Problem::new(name, id_span(entry), message)
            .help("write the words themselves in place of some references");
        (most > BUNDLE_PLACEABLES).then_some(problem)
    });
    problems.collect()
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use crate::check::testing::check;

    fn check_value(value: &str) -> String {
        check(
            "too-many-placeables",
            "نعم.",
            &format!("s-049gdzeteq = {value}\n\n-pair = {{ -kz }}{{ -kz }}\n"),
        )
    }

    #[test]
    fn fires() {
        let found = "error[too-many-placeables] locales/ru/a.ftl:1:1: `s-049gdzeteq` comes to more than 100 placeables";
        assert_eq!(check_value(&"{ \"x\" }".repeat(101)), found);
        // Each `{ -kz }` selects its case: two placeables; the one that only a variant has counts.
        assert_eq!(check_value(&"{ -kz }".repeat(51)), found);
        assert_eq!(check_value(&"{ -pair }".repeat(21)), found);
        assert_eq!(
            check_value(&format!(
                "{{ $n ->\n   *[a] x\n    [b] {}\n }}",
                "{ -kz }".repeat(50)
            )),
            found
        );
    }

    #[test]
    fn stays_quiet() {
        assert_snapshot!(check_value(&"{ \"x\" }".repeat(100)), @"");
        assert_snapshot!(check_value(&"{ -kz }".repeat(50)), @"");
        assert_snapshot!(check_value(&"{ -pair }".repeat(20)), @"");
        assert_snapshot!(check_value(&format!("{{ $n ->\n   *[a] {0}\n    [b] {0}\n }}", "{ \"x\" }".repeat(99))), @"");
    }
}
