//! `syntax`: something that the Fluent parser cannot read.

use super::{Check, Context, Problem, Run, Severity};
use crate::catalog::{Item, Junk, JunkReason};

pub(super) const CHECK: Check = Check {
    name: "syntax",
    summary: "an entry that Fluent cannot read",
    severity: [Some(Severity::Error), Some(Severity::Error)],
    run: Run::File(syntax),
    explain: "\
## What it finds
Text that is no Fluent: a brace without its partner, a selector without a default variant, a line at the left margin
that should be indented. The ids inside are named; they are not reported as missing as well.

## Why it matters
Readers do not get the message, and an open brace may swallow the entry behind it.

## What to do
Mend the line that is named. A brace that readers should see is written `{ \"{\" }`. `extract` leaves such text as it is.
",
};

fn syntax(cx: &Context<'_, '_>) -> Vec<Problem> {
    cx.catalog
        .items
        .iter()
        .filter_map(|item| match item {
            Item::Junk(junk) => problem(junk, cx),
            _ => None,
        })
        .collect()
}

fn problem(junk: &Junk<'_>, cx: &Context<'_, '_>) -> Option<Problem> {
    let (reason, span) = match &junk.reason {
        JunkReason::Syntax(reason, span) => (lower_first(reason), *span),
        JunkReason::Hostile(reason) => ((*reason).to_owned(), junk.span),
        JunkReason::HalfUncommented => return None,
    };
    let ids: Vec<_> = junk
        .ids
        .iter()
        .map(|id| format!("`{}`", id.text()))
        .collect();
    let (first, swallowed) = match ids.split_first() {
        Some((first, rest)) => (first.as_str(), rest),
        None => ("this text", &[] as &[String]),
    };
    let mut message = format!("{first} cannot be read: {reason}");
    if !swallowed.is_empty() {
        message.push_str(&format!("; it swallows {}", swallowed.join(", ")));
    }
    let id = junk.ids.first().map_or("", |id| id.text());
    Some(Problem::new(id, span, message).help(hint(junk, cx)))
}

/// What most often is the matter.
fn hint(junk: &Junk<'_>, cx: &Context<'_, '_>) -> &'static str {
    let text = &cx.file.text[junk.span.range()];
    let tool_line = text.lines().any(|line| {
        line.starts_with("was: ")
            || line.starts_with("from: ")
            || line
                .split_once(": ")
                .is_some_and(|(tag, _)| tag.len() <= 8 && crate::config::is_locale(tag))
    });
    let count = |brace: char| text.matches(brace).count();
    if junk.ids.is_empty() && tool_line {
        "a comment line lost its `# `: put it back"
    } else if count('{') > count('}') {
        "close the `{`, or write `{ \"{\" }` for a brace that readers should see"
    } else if count('{') < count('}') {
        "take the `}` away, or write `{ \"}\" }` for a brace that readers should see"
    } else if junk.ids.is_empty() {
        "indent the line by four spaces if it goes on with the entry above, or put `# ` before a note"
    } else {
        "mend the entry as docs/translators.md shows"
    }
}

fn lower_first(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(characters).collect()
    })
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use crate::check::testing::check;

    #[test]
    fn fires() {
        assert_snapshot!(check("syntax", "نعم.\nلا.", "s-049gdzeteq = Да {\ns-2r76e3vqk8 = Нет.\n"), @r#"error[syntax] locales/ru/a.ftl:2:14: `s-049gdzeteq` cannot be read: expected a token starting with "}"; it swallows `s-2r76e3vqk8`"#);
        assert_snapshot!(check("syntax", "نعم.", "s-049gdzeteq = Да }\n"), @"error[syntax] locales/ru/a.ftl:1:19: `s-049gdzeteq` cannot be read: unbalanced closing brace");
        assert_snapshot!(check("syntax", "نعم.", "ar: نعم.\ns-049gdzeteq = Да.\nвторая строка\n"), @r#"
        error[syntax] locales/ru/a.ftl:1:3: this text cannot be read: expected a token starting with "="
        error[syntax] locales/ru/a.ftl:3:1: this text cannot be read: expected one of "a-zA-Z"
        "#);
        assert_snapshot!(check("syntax", "نعم.", "s-049gdzeteq = { \"\\u00я\" }\n"), @r#"error[syntax] locales/ru/a.ftl:1:23: `s-049gdzeteq` cannot be read: invalid unicode escape sequence, """#);
    }

    #[test]
    fn stays_quiet() {
        assert_snapshot!(check("syntax", "نعم.", "s-049gdzeteq = { \"{\" }\n"), @"");
    }
}
