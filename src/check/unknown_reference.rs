//! `unknown-reference`: a reference to a message or term that does not exist.

use super::{Check, Context, Problem, Run, Severity};
use crate::catalog::{EntryKind, Reference, references};

pub(super) const CHECK: Check = Check {
    name: "unknown-reference",
    summary: "a reference leads nowhere",
    severity: [Some(Severity::Error), Some(Severity::Error)],
    run: Run::File(unknown_reference),
    explain: "\
## What it finds
`{ -term }`, `{ message }` or `{ message.attribute }` that nothing defines: for an article, in its own file and the
termbase of the locale; for a plain Fluent file, in the files of the locale.

## Why it matters
Readers see `{-term}`.

## What to do
Mend the name, or add the term to `terms.ftl`.
",
};

fn unknown_reference(cx: &Context<'_, '_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for entry in cx.catalog.entries() {
        for reference in references(entry) {
            if is_known(&reference, cx) {
                continue;
            }
            let name = reference.name();
            let message = format!("nothing defines `{name}`");
            let help = match nearest(&reference, cx) {
                Some(near) => format!("did you mean `{{ {near} }}`?"),
                None if reference.kind == EntryKind::Term && cx.article().is_some() => {
                    format!(
                        "mend the name, or add the term to the termbase of {}",
                        cx.locale
                    )
                }
                None => "mend the name, or define it".to_owned(),
            };
            problems.push(
                Problem::new(entry.name(), reference.span(), message)
                    .help(help)
                    .detail(name),
            );
        }
    }
    problems
}

fn is_known(reference: &Reference<'_, '_>, cx: &Context<'_, '_>) -> bool {
    // One that stands in junk is reported there.
    if cx.scope.is_broken(&crate::catalog::entry_name(
        reference.kind,
        reference.id.text(),
    )) {
        return true;
    }
    let id = reference.id.text();
    let target = match reference.kind {
        EntryKind::Message => cx.scope.message(id),
        EntryKind::Term => cx.scope.term(id),
    };
    target.is_some_and(|target| match &reference.attribute {
        Some(name) => target
            .attributes
            .iter()
            .any(|attribute| attribute.id.name == *name),
        None => target.value.is_some(),
    })
}

/// The term that was meant: one without its `-`, or one whose id differs by a letter or two.
fn nearest(reference: &Reference<'_, '_>, cx: &Context<'_, '_>) -> Option<String> {
    let id = reference.id.text();
    if reference.attribute.is_some() {
        return None;
    }
    if reference.kind == EntryKind::Message {
        return cx.scope.term(id).map(|_| format!("-{id}"));
    }
    let distance =
        |other: &str| rapidfuzz::distance::levenshtein::distance(id.chars(), other.chars());
    let (found, distance) = cx
        .scope
        .terms()
        .into_keys()
        .map(|other| (other, distance(other)))
        .min_by_key(|(_, d)| *d)?;
    (distance <= 2 && distance < id.len()).then(|| format!("-{found}"))
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use crate::check::testing::check;

    #[test]
    fn fires() {
        assert_snapshot!(check("unknown-reference", "نعم.", "s-049gdzeteq = { -cstoo } { -nato } { other } { csto }\n"), @"
        error[unknown-reference] locales/ru/a.ftl:1:18: nothing defines `-cstoo`
        error[unknown-reference] locales/ru/a.ftl:1:29: nothing defines `-nato`
        error[unknown-reference] locales/ru/a.ftl:1:39: nothing defines `other`
        error[unknown-reference] locales/ru/a.ftl:1:49: nothing defines `csto`
        ");
        assert_snapshot!(check("unknown-reference", "نعم.", "s-049gdzeteq = { -csto.animacy ->\n   *[x] y\n }\n"), @"error[unknown-reference] locales/ru/a.ftl:1:18: nothing defines `-csto.animacy`");
    }

    #[test]
    fn stays_quiet() {
        assert_snapshot!(check("unknown-reference", "نعم.", "s-049gdzeteq = { -own }\n\n-own = {\n"), @"");
        assert_snapshot!(check("unknown-reference", "نعم.", "s-049gdzeteq = { -csto } { -own } { other }\n\n-own = x\n\nother = x\n"), @"");
        assert_snapshot!(check("unknown-reference", "نعم.", "s-049gdzeteq = { -csto.gender ->\n   *[x] y\n }\n"), @"");
    }
}
