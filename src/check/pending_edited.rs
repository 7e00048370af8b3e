//! `pending-edited`: somebody translated a pending entry and forgot to publish it.

use super::{Check, Context, Problem, Row, Run, Severity};
use crate::merge::is_edited;
use crate::pair::Found;

pub(super) const CHECK: Check = Check {
    name: "pending-edited",
    summary: "a pending text was edited and not published",
    severity: [Some(Severity::Warning), None],
    run: Run::Row(pending_edited),
    explain: "\
## What it finds
A commented-out entry whose text is not the copy that `extract` put there.

## Why it matters
Somebody has done the work, and readers do not see it. `extract` keeps such a text as a draft.

## What to do
If the text is ready, remove `# ` from every line of the entry.
",
};

fn pending_edited(row: &Row<'_, '_>, cx: &Context<'_, '_>) -> Vec<Problem> {
    let (Found::Block(block), Some(article)) = (row.found, cx.article()) else {
        return Vec::new();
    };
    if !is_edited(block, article.memory) || !article.memory.knows_origin(block) {
        return Vec::new();
    }
    let id = row.unit.id.to_string();
    let message = format!("the text of `{id}` was edited, but not published");
    let problem = Problem::new(id, block.id_span, message);
    vec![
        problem
            .help("if it is ready, remove `# ` from the lines of the entry")
            .source(cx.sentence(row)),
    ]
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use crate::check::testing::check;

    #[test]
    fn fires() {
        assert_snapshot!(check("pending-edited", "نعم.\nلا.", "s-2r76e3vqk8 = Нет.\n\n# s-049gdzeteq = Да.\n"), @"warning[pending-edited] locales/ru/a.ftl:3:3: the text of `s-049gdzeteq` was edited, but not published");
        assert_snapshot!(check("pending-edited", "نعم.\nلا.", "s-2r76e3vqk8 = Нет.\n\n# ar: نعم.\n# was: لا.\n# s-049gdzeteq = Да.\n"), @"warning[pending-edited] locales/ru/a.ftl:5:3: the text of `s-049gdzeteq` was edited, but not published");
    }

    #[test]
    fn stays_quiet() {
        assert_snapshot!(check("pending-edited", "نعم.\nلا.", "s-2r76e3vqk8 = Нет.\n\n# ar: نعم.\n# was: لا.\n# s-049gdzeteq = Нет.\n"), @"");
        assert_snapshot!(check("pending-edited", "نعم.\nلا.", "s-2r76e3vqk8 = Нет.\n\n# ar: نعم.\n# was: ربما.\n# s-049gdzeteq = Да.\n"), @"");
        assert_snapshot!(check("pending-edited", "نعم.", "# s-049gdzeteq =\n"), @"");
    }
}
