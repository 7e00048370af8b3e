//! `outdated-catalog`: the reference file is not what extract would write.

use super::{Check, Run, Severity};

pub(super) const CHECK: Check = Check {
    name: "outdated-catalog",
    summary: "a reference catalogue is not what `extract` would write",
    severity: [Some(Severity::Error), None],
    run: Run::Elsewhere,
    explain: "\
## What it finds
A reference catalogue (`locales/ar/…`) that differs from what `tarjuman extract` would write, is missing, or belongs to
an article that is gone. The translators' files never cause it.

## Why it matters
The article was edited and nobody ran `extract`: translators do not see the change.

## What to do
Run `tarjuman extract` and commit what it writes.
",
};

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use crate::check::testing::project;

    #[test]
    fn fires_when_the_source_was_edited() {
        let project = project("نعم.", "s-049gdzeteq = Да.\n", "");
        project.put("source/a.txt", "لا.\n");
        assert_snapshot!(project.report("outdated-catalog"), @"error[outdated-catalog] locales/ar/a.ftl:1:1: the reference is not what `extract` would write");
        project.remove("source/a.txt");
        assert_snapshot!(project.report("outdated-catalog"), @"error[outdated-catalog] locales/ar/a.ftl:1:1: the reference is not what `extract` would write");
    }

    #[test]
    fn stays_quiet_whatever_translators_do() {
        let project = project("نعم.", "", "");
        assert_snapshot!(project.report("outdated-catalog"), @"");
    }
}
