//! `conflict-marker`: git's marks of an unresolved conflict.

use super::{Check, Context, Problem, Run, Severity};
use crate::text::conflict_marker as find;

pub(super) const CHECK: Check = Check {
    name: "conflict-marker",
    summary: "git conflict markers",
    severity: [Some(Severity::Error), Some(Severity::Error)],
    run: Run::File(conflict_marker),
    explain: "\
## What it finds
A line that begins with git's `<<<<<<<`, `|||||||` or `>>>>>>>`. Nothing else is reported of such a file.

## Why it matters
Two versions of the file stand in it at once. `extract` does not write it until somebody has chosen.

## What to do
Keep what is right and delete the marker lines. Where both sides added entries, below `## Obsolete` for instance, keep
both.
",
};

fn conflict_marker(cx: &Context<'_, '_>) -> Vec<Problem> {
    let problem = find(&cx.file.text).map(|span| {
        Problem::new("", span, "git conflict markers")
            .help("resolve the conflict: keep what is right, delete the marker lines")
    });
    problem.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use crate::check::testing::{check, project};

    #[test]
    fn fires() {
        assert_snapshot!(check("conflict-marker", "نعم.", "<<<<<<< HEAD\ns-049gdzeteq = Да.\n=======\ns-049gdzeteq = Ну да.\n>>>>>>> b\n"), @"error[conflict-marker] locales/ru/a.ftl:1:1: git conflict markers");
    }

    #[test]
    fn a_termbase_in_conflict_says_nothing_else() {
        let project = project(
            "أعلنت كازاخستان ذلك.",
            "{id} = Казахстан объявил об этом.\n",
            "",
        );
        project.put(
            "locales/ar/terms.ftl",
            "<<<<<<< HEAD\n-x = x\n=======\n-kz = كازاخستان\n>>>>>>> b\n",
        );
        assert_snapshot!(project.all(), @"error[conflict-marker] locales/ar/terms.ftl:1:1: git conflict markers");
    }

    #[test]
    fn stays_quiet() {
        assert_snapshot!(check("conflict-marker", "نعم.", "# <<<<<<< HEAD\ns-049gdzeteq = Да.\n"), @"");
    }
}
