//! Comments that waive a rule: `# tarjuman: allow RULE(DETAIL): REASON` (docs/format.md, §7).

use crate::catalog::Line;
use crate::text::Span;

/// One waiver.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiver {
    /// The rule that it waives.
    pub rule: String,
    /// The word or name that it waives it for; `None`: all.
    pub detail: Option<String>,
    /// Whether it gives a reason.
    pub has_reason: bool,
    /// The line.
    pub span: Span,
}

/// The waivers among comment lines.
pub fn waivers(lines: &[Line<'_>]) -> Vec<Waiver> {
    lines.iter().filter_map(waiver).collect()
}

fn waiver(line: &Line<'_>) -> Option<Waiver> {
    let rest = line
        .text()
        .trim()
        .strip_prefix("tarjuman:")?
        .trim_start()
        .strip_prefix("allow ")?;
    let rule_end = rest
        .find(|c: char| !(c.is_ascii_lowercase() || c == '-'))
        .unwrap_or(rest.len());
    let (rule, rest) = rest.split_at(rule_end);
    let (detail, rest) = match rest.strip_prefix('(').and_then(|rest| rest.split_once(')')) {
        Some((detail, rest)) => (Some(detail.to_owned()), rest),
        None => (None, rest),
    };
    let has_reason = !rest.trim_start_matches(':').trim().is_empty();
    Some(Waiver {
        rule: rule.to_owned(),
        detail,
        has_reason,
        span: line.span(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{Item, parse};

    fn check(line: &str, expected: Option<(&str, Option<&str>, bool)>) {
        let text = format!("# {line}\n");
        let catalog = parse(&text, "ar");
        let [Item::Comment(comment)] = catalog.items.as_slice() else {
            panic!("one comment")
        };
        let found = waivers(&comment.lines);
        let found = found
            .first()
            .map(|w| (w.rule.as_str(), w.detail.as_deref(), w.has_reason));
        assert_eq!(found, expected, "{line}");
    }

    #[test]
    fn waivers_have_a_rule_a_detail_and_a_reason() {
        check(
            "tarjuman: allow missing-entry: merged above",
            Some(("missing-entry", None, true)),
        );
        check(
            "tarjuman: allow missing-term(kz): anaphora (twice)",
            Some(("missing-term", Some("kz"), true)),
        );
        check(
            "tarjuman: allow missing-term",
            Some(("missing-term", None, false)),
        );
        check(
            "tarjuman: allow missing-term(kz):",
            Some(("missing-term", Some("kz"), false)),
        );
        check("tarjuman is good", None);
        check("allow missing-term: x", None);
    }
}
