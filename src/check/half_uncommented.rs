//! `half-uncommented`: a block of which some lines are published and some are not.

use super::{Check, Context, Problem, Run, Severity};
use crate::catalog::{Item, JunkReason};

pub(super) const CHECK: Check = Check {
    name: "half-uncommented",
    summary: "only some lines of an entry were published",
    severity: [Some(Severity::Error), None],
    run: Run::File(half_uncommented),
    explain: "\
## What it finds
An entry of several lines of which some still begin with `#`, an empty line inside it included.

## Why it matters
Readers get half of the sentence.

## What to do
Remove `# ` from every line of the entry, and the `#` of its empty lines. The comment lines above the line with the id
stay as they are.
",
};

fn half_uncommented(cx: &Context<'_, '_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for item in &cx.catalog.items {
        let Item::Junk(junk) = item else { continue };
        let (JunkReason::HalfUncommented, Some(id)) = (&junk.reason, junk.ids.first()) else {
            continue;
        };
        let message = format!("only some lines of `{}` are published", id.text());
        let help = "remove `# ` from every line of the entry, and the `#` of its empty lines";
        problems.push(Problem::new(id.text(), id.span(), message).help(help));
    }
    problems
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use crate::check::testing::check;

    #[test]
    fn fires() {
        assert_snapshot!(check("half-uncommented", "نعم.", "s-049gdzeteq =\n    Да,\n#     конечно.\n"), @"error[half-uncommented] locales/ru/a.ftl:1:1: only some lines of `s-049gdzeteq` are published");
        assert_snapshot!(check("half-uncommented", "نعم.", "# s-049gdzeteq =\n    Да.\n"), @"error[half-uncommented] locales/ru/a.ftl:1:3: only some lines of `s-049gdzeteq` are published");
        assert_snapshot!(check("half-uncommented", "نعم.", "s-049gdzeteq =\n    Да,\n#\n    конечно.\n"), @"error[half-uncommented] locales/ru/a.ftl:1:1: only some lines of `s-049gdzeteq` are published");
        assert_snapshot!(check("half-uncommented", "نعم.", "s-049gdzeteq =\n#     Да.\n"), @"error[half-uncommented] locales/ru/a.ftl:1:1: only some lines of `s-049gdzeteq` are published");
    }

    #[test]
    fn stays_quiet() {
        assert_snapshot!(check("half-uncommented", "نعم.", "s-049gdzeteq =\n    Да,\n\n    конечно.\n# A note.\n"), @"");
        assert_snapshot!(check("half-uncommented", "نعم.", "# s-049gdzeteq =\n#     Да.\n"), @"");
        assert_snapshot!(check("half-uncommented", "نعم.", "own = Да\n#     note\n"), @"");
    }
}
