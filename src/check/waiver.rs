//! Waivers: what they take away, and the two rules about them.

use super::{Check, Problem, Run, Severity, rule};
use crate::catalog::{Catalog, CommentLevel, Item};
use crate::text::Span;
use crate::waiver::{Waiver, waivers};

pub(super) const WITHOUT_REASON: Check = Check {
    name: "waiver-without-reason",
    summary: "a waiver gives no reason",
    severity: [Some(Severity::Warning), Some(Severity::Warning)],
    run: Run::Elsewhere,
    explain: "\
## What it finds
`# tarjuman: allow RULE` without a reason behind it. Such a waiver is not honoured.

## Why it matters
Whoever comes next cannot tell whether it still holds.

## What to do
Say why: `# tarjuman: allow missing-term(kz): named in the sentence before`.
",
};

pub(super) const UNUSED: Check = Check {
    name: "unused-waiver",
    summary: "a waiver allows nothing",
    severity: [Some(Severity::Warning), Some(Severity::Warning)],
    run: Run::Elsewhere,
    explain: "\
## What it finds
A waiver whose rule finds nothing there any more, or which names a rule that does not exist. It stays quiet where the
rule is off or was not run.

## Why it matters
It would hide the next real finding.

## What to do
Delete the line.
",
};

/// The waivers of a file, with the stretch of it that each covers.
pub(super) struct Waivers {
    all: Vec<Covered>,
    /// What no waiver took away: rule, place, detail.
    reported: Vec<(&'static str, Span, Option<String>)>,
}

struct Covered {
    waiver: Waiver,
    /// What it covers: its entry or block; `None`: the whole file.
    span: Option<Span>,
    used: bool,
}

impl Waivers {
    pub(super) fn new(catalog: &Catalog<'_>) -> Waivers {
        let mut all = Vec::new();
        for item in &catalog.items {
            let (lines, span) = match item {
                Item::Entry(entry) => (&entry.comment, Some(entry.span)),
                Item::Block(block) => (&block.comment, Some(block.span)),
                Item::Comment(comment) if comment.level == CommentLevel::Resource => {
                    (&comment.lines, None)
                }
                // One that stands alone covers nothing but itself.
                Item::Comment(comment) => (&comment.lines, Some(comment.span)),
                Item::Junk(_) => continue,
            };
            all.extend(waivers(lines).into_iter().map(|waiver| Covered {
                waiver,
                span,
                used: false,
            }));
        }
        Waivers {
            all,
            reported: Vec::new(),
        }
    }

    /// Whether a waiver takes the problem away; it counts as used then.
    pub(super) fn allow(&mut self, rule: &'static str, problem: &Problem) -> bool {
        let mut allowed = false;
        for covered in &mut self.all {
            let Covered { waiver, span, used } = covered;
            let here = covers(*span, problem.span);
            if here && waiver.allows(rule, problem.detail.as_deref()) {
                *used = true;
                allowed = true;
            }
        }
        if !allowed {
            self.reported
                .push((rule, problem.span, problem.detail.clone()));
        }
        allowed
    }

    /// What is wrong with the waivers themselves; `runs` tells whether a rule was run.
    pub(super) fn problems(&self, runs: impl Fn(&str) -> bool) -> Vec<(&'static Check, Problem)> {
        let mut problems = Vec::new();
        for Covered { waiver, span, used } in &self.all {
            let name = &waiver.rule;
            let problem = |message: String| Problem::new("", waiver.span, message);
            if name.is_empty() {
                let problem = problem("this waiver cannot be read".to_owned());
                problems.push((
                    &UNUSED,
                    problem.help("write `# tarjuman: allow RULE: REASON`"),
                ));
            } else if !waiver.has_reason {
                let problem = problem(format!(
                    "the waiver of `{name}` gives no reason and is not honoured"
                ));
                problems.push((
                    &WITHOUT_REASON,
                    problem.help("write the reason behind a colon"),
                ));
            } else if rule(name).is_none() {
                let problem = problem(format!("the waiver names `{name}`, which is no rule"));
                problems.push((&UNUSED, problem.help("`tarjuman explain` lists the rules")));
            } else if !used && runs(name) {
                let problem = problem(format!("the waiver of `{name}` allows nothing"));
                let help = match self
                    .reported
                    .iter()
                    .find(|(rule, at, _)| rule == name && covers(*span, *at))
                {
                    Some((rule, _, Some(detail))) => {
                        format!("did you mean `allow {rule}({detail})`?")
                    }
                    _ => "delete the line, or put it directly above the entry that it is meant for"
                        .to_owned(),
                };
                problems.push((&UNUSED, problem.help(help)));
            }
        }
        problems
    }
}

/// Whether a waiver of this entry (or of the whole file) covers a place.
fn covers(entry: Option<Span>, place: Span) -> bool {
    entry.is_none_or(|entry| entry.start <= place.start && place.start <= entry.end)
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use crate::check::testing::check;

    #[test]
    fn reasons_are_asked_for() {
        assert_snapshot!(check("waiver-without-reason", "نعم.", "# tarjuman: allow missing-entry\ns-049gdzeteq = Да.\n"), @"warning[waiver-without-reason] locales/ru/a.ftl:1:1: the waiver of `missing-entry` gives no reason and is not honoured");
        assert_snapshot!(check("waiver-without-reason", "نعم.", "# tarjuman: allow missing-entry: x\ns-049gdzeteq = Да.\n"), @"");
    }

    #[test]
    fn waivers_must_be_readable() {
        assert_snapshot!(check("unused-waiver", "نعم.", "# tarjuman: alow empty-value: x\ns-049gdzeteq = Да.\n"), @"warning[unused-waiver] locales/ru/a.ftl:1:1: this waiver cannot be read");
        assert_snapshot!(check("unused-waiver", "نعم.", "# tarjuman is a good tool\ns-049gdzeteq = Да.\n"), @"");
    }

    #[test]
    fn waivers_must_be_of_use() {
        assert_snapshot!(check("unused-waiver", "نعم.", "# tarjuman: allow empty-value: x\ns-049gdzeteq = Да.\n"), @"warning[unused-waiver] locales/ru/a.ftl:1:1: the waiver of `empty-value` allows nothing");
        assert_snapshot!(check("unused-waiver", "نعم.", "# tarjuman: allow empty-value: x\n\ns-049gdzeteq = { \"\" }\n"), @"warning[unused-waiver] locales/ru/a.ftl:1:1: the waiver of `empty-value` allows nothing");
        assert_snapshot!(check("unused-waiver", "نعم.", "### tarjuman: allow no-such-rule: x\n\ns-049gdzeteq = Да.\n"), @"warning[unused-waiver] locales/ru/a.ftl:1:1: the waiver names `no-such-rule`, which is no rule");
        assert_snapshot!(check("unused-waiver", "نعم.", "# tarjuman: allow empty-value: x\ns-049gdzeteq = { \"\" }\n"), @"");
        assert_snapshot!(check("unused-waiver", "نعم.", "### tarjuman: allow empty-value: x\n\ns-049gdzeteq = { \"\" }\n"), @"");
    }
}
