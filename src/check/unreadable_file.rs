//! `unreadable-file`: a catalogue that cannot be read at all.

use super::{Check, Run, Severity};

pub(super) const CHECK: Check = Check {
    name: "unreadable-file",
    summary: "a catalogue cannot be read, or is not UTF-8",
    severity: [Some(Severity::Error), Some(Severity::Error)],
    run: Run::Elsewhere,
    explain: "\
## What it finds
A catalogue that the system does not let us read, that is a folder, or that is not UTF-8.

## Why it matters
Nothing of it reaches readers, and `extract` stops before it writes anything.

## What to do
Save the file as UTF-8, or mend its permissions or the link that leads to it.
",
};

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use crate::check::testing::project;

    #[test]
    fn fires_for_bytes_that_are_no_text() {
        let project = project("نعم.", "s-049gdzeteq = Да.\n", "");
        project.put("locales/ar/terms.ftl", b"-a = \xff\n");
        project.put("locales/ar/a.ftl", b"\xff\n");
        assert_snapshot!(project.report("unreadable-file"), @"
        error[unreadable-file] locales/ar/a.ftl:1:1: line 1: not UTF-8: the byte at offset 0 begins no character
        error[unreadable-file] locales/ar/terms.ftl:1:1: line 1: not UTF-8: the byte at offset 5 begins no character
        ");
        project.put("locales/ru/a.ftl", b"a = \xff\n");
        assert_snapshot!(project.report("unreadable-file"), @"
        error[unreadable-file] locales/ar/a.ftl:1:1: line 1: not UTF-8: the byte at offset 0 begins no character
        error[unreadable-file] locales/ar/terms.ftl:1:1: line 1: not UTF-8: the byte at offset 5 begins no character
        error[unreadable-file] locales/ru/a.ftl:1:1: line 1: not UTF-8: the byte at offset 4 begins no character
        ");
    }

    #[test]
    fn stays_quiet_for_odd_text() {
        let project = project("نعم.", "\u{feff}s-049gdzeteq = Да\0.\r\n", "");
        assert_snapshot!(project.report("unreadable-file"), @"");
    }
}
