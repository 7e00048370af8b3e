//! `syntax`: something that the Fluent parser cannot read.

use super::{Check, Context, Problem, Run, Severity};
use crate::catalog::{ErrorKind, Item, Junk, JunkReason};
use crate::segment::SegmentId;

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
    let text = &cx.file.text[junk.span.range()];
    let (reason, span, help) = match &junk.reason {
        JunkReason::Syntax(kind, span) => {
            let (reason, help) = describe(kind);
            (reason, *span, slip(text, junk).or(help))
        }
        JunkReason::Hostile(reason) => ((*reason).to_owned(), junk.span, None),
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
    Some(Problem::new(id, span, message).help(help.unwrap_or_else(|| "mend the entry".to_owned())))
}

/// What the parser's error means to a translator, and what to do about it.
fn describe(kind: &ErrorKind) -> (String, Option<String>) {
    let (reason, help) = match kind {
        ErrorKind::ExpectedToken('=') => (
            "the `=` behind the name is missing",
            "write the name, ` = ` and the text",
        ),
        ErrorKind::ExpectedToken('}') => ("a `{` is not closed", OPEN_BRACE),
        ErrorKind::UnbalancedClosingBrace => ("a `}` closes nothing", CLOSING_BRACE),
        ErrorKind::ExpectedToken('"') | ErrorKind::UnterminatedStringLiteral => (
            "a quotation mark is not closed",
            "write the closing `\"` on the same line",
        ),
        ErrorKind::ExpectedToken(')') => ("a bracket is not closed", "write the closing `)`"),
        ErrorKind::ExpectedCharRange { .. } => (
            "a name should stand here",
            "indent the line by four spaces if it goes on with the entry above, or put `# ` before a note",
        ),
        ErrorKind::ExpectedMessageField { .. }
        | ErrorKind::ExpectedTermField { .. }
        | ErrorKind::MissingValue => (
            "it has no text",
            "write the text behind the `=`; further lines begin with four spaces, not with a tab",
        ),
        ErrorKind::MissingDefaultVariant => (
            "no variant is the default",
            "put `*` before the variant that holds when no other does",
        ),
        ErrorKind::MultipleDefaultVariants => ("two variants are the default", "keep one `*`"),
        ErrorKind::ExpectedInlineExpression => (
            "between `{` and `}` stands something that is no reference",
            "write `{ -term }` or `{ $name }`, or `{ \"{\" }` for a brace that readers should see",
        ),
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => (
            "a `\\` in quotation marks is not followed by what Fluent knows",
            "write `\\\\` for a backslash, or all four digits of `\\u0000`",
        ),
        ErrorKind::ExpectedLiteral => (
            "an argument's value is not in quotation marks",
            "write it as `name: \"value\"`, with straight marks",
        ),
        ErrorKind::PositionalArgumentFollowsNamed => (
            "an argument has no name",
            "write it as `name: \"value\"`, with straight marks",
        ),
        ErrorKind::DuplicatedNamedArgument(name) => {
            return (
                format!("the argument `{name}` stands twice"),
                Some("keep one of them".to_owned()),
            );
        }
        ErrorKind::ForbiddenCallee => (
            "a function's name is all capitals",
            "mend the name in front of the bracket",
        ),
        other => return (lower_first(&other.to_string()), None),
    };
    (reason.to_owned(), Some(help.to_owned()))
}

const OPEN_BRACE: &str = "close the `{`, or write `{ \"{\" }` for a brace that readers should see";
const CLOSING_BRACE: &str =
    "take the `}` away, or write `{ \"}\" }` for a brace that readers should see";

/// What most often is the matter, told from the text itself.
fn slip(text: &str, junk: &Junk<'_>) -> Option<String> {
    let line = text.lines().next().unwrap_or_default();
    let start = line.trim_start_matches([' ', '\t']);
    let indented = start.len() < line.len();
    let name = start.split([' ', '=']).next().unwrap_or_default();
    let is_id = SegmentId::parse(name).is_some();
    let first = start.chars().next().unwrap_or(' ');
    let tool_line = text.lines().any(|line| {
        line.split_once(": ").is_some_and(|(tag, _)| {
            ["was", "from"].contains(&tag) || tag.len() <= 8 && crate::config::is_locale(tag)
        })
    });
    let odd_quote = ["“", "”", "„", "«", "'", "’"]
        .iter()
        .any(|quote| text.contains(&format!(": {quote}")));
    if indented && is_id {
        Some(format!(
            "remove the spaces before `{name}`, so that the line begins with it"
        ))
    } else if indented && ['.', '[', '*'].contains(&first) {
        let mark = format!("`{{ \"{first}\" }}`");
        Some(format!(
            "a further line of a text cannot begin with `{first}`: write {mark}, or move the word up"
        ))
    } else if is_id && junk.ids.is_empty() {
        Some(format!("put ` = ` between `{name}` and the text"))
    } else if junk.ids.is_empty() && tool_line {
        Some("a comment line lost its `# `: put it back".to_owned())
    } else if text.ends_with('{') {
        Some(OPEN_BRACE.to_owned())
    } else if odd_quote && text.contains('(') {
        Some("put the value into straight quotation marks: `case: \"genitive\"`".to_owned())
    } else {
        None
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

    /// The help that goes with a broken entry.
    fn help(ru: &str) -> String {
        crate::check::testing::help("syntax", "نعم.", ru)
    }

    #[test]
    fn slips_get_their_own_help() {
        assert_snapshot!(help("s-049gdzeteq = Да,\n    ...конечно.\n    .\n"), @r#"a further line of a text cannot begin with `.`: write `{ "." }`, or move the word up"#);
        assert_snapshot!(help(" s-049gdzeteq = Да.\n"), @"remove the spaces before `s-049gdzeteq`, so that the line begins with it");
        assert_snapshot!(help("s-049gdzeteq =\n\n"), @"write the text behind the `=`; further lines begin with four spaces, not with a tab");
        assert_snapshot!(help("s-049gdzeteq =\n\tДа.\n"), @"write the text behind the `=`; further lines begin with four spaces, not with a tab");
        assert_snapshot!(help("s-049gdzeteq Да.\n"), @"put ` = ` between `s-049gdzeteq` and the text");
        assert_snapshot!(help("s-049gdzeteq = { -csto(case: “genitive”) }\n"), @r#"put the value into straight quotation marks: `case: "genitive"`"#);
        assert_snapshot!(help("s-049gdzeteq = { $n ->\n    [one] Да\n }\n"), @"put `*` before the variant that holds when no other does");
        assert_snapshot!(help("was: لا.\ns-049gdzeteq = Да.\n"), @"a comment line lost its `# `: put it back");
        assert_snapshot!(help("s-049gdzeteq = { \"Да }\n"), @r#"write the closing `"` on the same line"#);
        assert_snapshot!(help("s-049gdzeteq = { ОДКБ }\n"), @r#"write `{ -term }` or `{ $name }`, or `{ "{" }` for a brace that readers should see"#);
    }

    #[test]
    fn fires() {
        assert_snapshot!(check("syntax", "نعم.\nلا.", "s-049gdzeteq = Да {\ns-2r76e3vqk8 = Нет.\n"), @"error[syntax] locales/ru/a.ftl:2:14: `s-049gdzeteq` cannot be read: a `{` is not closed; it swallows `s-2r76e3vqk8`");
        assert_snapshot!(check("syntax", "نعم.", "s-049gdzeteq = Да }\n"), @"error[syntax] locales/ru/a.ftl:1:19: `s-049gdzeteq` cannot be read: a `}` closes nothing");
        assert_snapshot!(check("syntax", "نعم.", "ar: نعم.\ns-049gdzeteq = Да.\nвторая строка\n"), @"
        error[syntax] locales/ru/a.ftl:1:3: this text cannot be read: the `=` behind the name is missing
        error[syntax] locales/ru/a.ftl:3:1: this text cannot be read: a name should stand here
        ");
        assert_snapshot!(check("syntax", "نعم.", "s-049gdzeteq = { \"\\u00я\" }\n"), @r"error[syntax] locales/ru/a.ftl:1:23: `s-049gdzeteq` cannot be read: a `\` in quotation marks is not followed by what Fluent knows");
    }

    #[test]
    fn stays_quiet() {
        assert_snapshot!(check("syntax", "نعم.", "s-049gdzeteq = { \"{\" }\n"), @"");
    }
}
