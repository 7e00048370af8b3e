//! `source-markup`: the article's own markup is broken.

use super::{Check, Run, Severity};

pub(super) const CHECK: Check = Check {
    name: "source-markup",
    summary: "the markup of an article is broken, and was read as well as it could be",
    severity: [Some(Severity::Warning), None],
    run: Run::Elsewhere,
    explain: "\
## What it finds
A Markdown or HTML article whose own marks are wrong: a tag that is never closed or was never opened, an entity that
does not exist, front matter that is not YAML, a file that ends inside a comment. The place is one of the source file.

## Why it matters
The article is read as browsers read it, but what they make of it may not be what its author meant: a word can be left
out of what translators see, or a page can be bold from there to its end.

## What to do
Mend the article and run `tarjuman extract`.
",
};

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use crate::check::testing::document;

    #[test]
    fn fires() {
        assert_snapshot!(document("html", "<p>نعم <b>لا.</p>\n", "").report("source-markup"), @"warning[source-markup] source/a.html:1:8: `<b>` is never closed");
        assert_snapshot!(document("md", "---\ntitle: [\n---\n\nنعم.\n", "").report("source-markup"), @"warning[source-markup] source/a.md:3:1: front matter that is not YAML: while parsing a node, did not find expected node content");
    }

    #[test]
    fn stays_quiet() {
        assert_snapshot!(document("html", "<ul><li>نعم<li>لا &amp; R & D</ul>\n", "").report("source-markup"), @"");
        assert_snapshot!(document("md", "نعم *لا* [x] <b>\n", "").report("source-markup"), @"");
    }
}
