//! Comments that waive a rule: `# tarjuman: allow RULE(DETAIL): REASON` (docs/format.md, §7).

use crate::catalog::Line;
use crate::text::Span;

/// One waiver.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Waiver {
    /// The rule that it waives; empty for a line that is meant as a waiver and cannot be read.
    pub rule: String,
    /// The word or name that it waives it for; `None`: all.
    pub detail: Option<String>,
    /// Whether it gives a reason.
    pub has_reason: bool,
    /// The line.
    pub span: Span,
}

impl Waiver {
    /// Whether it waives a finding of a rule with a detail; only with a reason does it waive anything.
    pub fn allows(&self, rule: &str, detail: Option<&str>) -> bool {
        self.has_reason
            && self.rule == rule
            && (self.detail.is_none() || self.detail.as_deref() == detail)
    }
}

/// The waivers among comment lines.
pub fn waivers(lines: &[Line<'_>]) -> Vec<Waiver> {
    lines.iter().filter_map(waiver).collect()
}

fn waiver(line: &Line<'_>) -> Option<Waiver> {
    let text = line.text().trim();
    let is_ours = text
        .get(.."tarjuman".len())
        .is_some_and(|start| start.eq_ignore_ascii_case("tarjuman"));
    let rest = text.get("tarjuman".len()..).filter(|_| is_ours)?;
    // A note may begin with the program's name; one that goes on like a waiver is meant as one.
    let meant = rest.starts_with(':') || rest.trim_start().starts_with("allow");
    meant.then(|| {
        read(rest, line.span()).unwrap_or(Waiver {
            span: line.span(),
            ..Waiver::default()
        })
    })
}

/// Reads what stands behind `tarjuman`: `: allow RULE(DETAIL): REASON`.
fn read(rest: &str, span: Span) -> Option<Waiver> {
    let rest = rest
        .strip_prefix(':')?
        .trim_start()
        .strip_prefix("allow ")?
        .trim_start();
    let rule_end = rest
        .find(|c: char| !(c.is_ascii_lowercase() || c == '-'))
        .unwrap_or(rest.len());
    let (rule, rest) = rest.split_at(rule_end);
    let (detail, rest) = match rest.strip_prefix('(') {
        Some(rest) => rest
            .split_once(')')
            .map(|(detail, rest)| (Some(detail.to_owned()), rest))?,
        None => (None, rest),
    };
    let reason = if rest.is_empty() {
        ""
    } else {
        rest.strip_prefix(':')?
    };
    let has_reason = !reason.trim().is_empty();
    (!rule.is_empty()).then(|| Waiver {
        rule: rule.to_owned(),
        detail,
        has_reason,
        span,
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
        let unreadable = Some(("", None, false));
        check("tarjuman: allow missing-term csto: x", unreadable);
        check("tarjuman: allow missing-term(csto) x", unreadable);
        check("tarjuman: alow missing-term: x", unreadable);
        check("Tarjuman allow missing-term: x", unreadable);
        check("tarjuman: allow : x", unreadable);
        check("tarjuman is good", None);
        check("allow missing-term: x", None);
    }
}
