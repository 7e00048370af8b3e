//! `term-leak`: a term that asks for its argument behind another term.

use fluent_syntax::ast::{Expression, InlineExpression, PatternElement};

use super::{Check, Context, Problem, Run, Severity};
use crate::catalog::{EntryKind, Pattern, Slice};

pub(super) const CHECK: Check = Check {
    name: "term-leak",
    summary: "a term asks for its argument behind another term, where a bundle has forgotten it",
    severity: [Some(Severity::Error), Some(Severity::Error)],
    run: Run::File(term_leak),
    explain: "\
## What it finds
A term whose value refers to another term and asks for an argument behind it:
`-outer = { -inner(case: \"genitive\") } { $case -> … }`, also where the other term's attribute is a selector.

## Why it matters
The Fluent bundle (fluent-bundle 0.16) forgets the arguments of a term when it has resolved another one in it. What
follows sees the message's arguments: readers get the default variant, and nobody is told.

## What to do
In a term, let the other term come last, select on the argument outermost, or write the other one's words.
",
};

fn term_leak(cx: &Context<'_, '_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for entry in cx.catalog.entries().filter(|e| e.kind == EntryKind::Term) {
        let mut walk = Walk::default();
        if let Some(value) = &entry.value {
            walk.pattern(value);
        }
        for (variable, other) in walk.leaks {
            let message = format!(
                "`${}` stands behind `-{}`, where a bundle has forgotten it",
                variable.text(),
                other.text()
            );
            let help = format!(
                "put `-{}` last, or select on `${}` outermost",
                other.text(),
                variable.text()
            );
            problems.push(Problem::new(entry.name(), variable.span(), message).help(help));
        }
    }
    problems
}

/// A walk through a value in the order in which a bundle resolves it.
#[derive(Default)]
struct Walk<'t> {
    /// The term that was resolved before.
    forgotten: Option<Slice<'t>>,
    /// Variables asked for behind a term, with the term.
    leaks: Vec<(Slice<'t>, Slice<'t>)>,
}

impl<'t> Walk<'t> {
    fn pattern(&mut self, pattern: &Pattern<'t>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<Slice<'t>>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                let before = self.forgotten;
                let mut behind = before;
                for variant in variants {
                    self.forgotten = before;
                    self.pattern(&variant.value);
                    behind = behind.or(self.forgotten);
                }
                self.forgotten = behind;
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<Slice<'t>>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                let leak = self.forgotten.map(|other| (id.name, other));
                self.leaks.extend(leak);
            }
            InlineExpression::TermReference { id, .. } => self.forgotten = Some(id.name),
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments
                    .positional
                    .iter()
                    .for_each(|argument| self.inline(argument));
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use crate::check::testing::project;

    fn check(term: &str) -> String {
        project("نعم.", "", term).report("term-leak")
    }

    #[test]
    fn fires() {
        assert_snapshot!(check("-a = { -kz } { $case ->\n    [x] y\n   *[z] z\n }\n"), @"error[term-leak] locales/ru/terms.ftl:15:17: `$case` stands behind `-kz`, where a bundle has forgotten it");
        assert_snapshot!(check("-a = { -kz.gender ->\n    [x] { $n }\n   *[z] z\n }\n"), @"error[term-leak] locales/ru/terms.ftl:16:12: `$n` stands behind `-kz`, where a bundle has forgotten it");
        assert_snapshot!(check("-a = { $n ->\n    [x] { -kz }\n   *[z] z\n } { $n }\n"), @"error[term-leak] locales/ru/terms.ftl:18:7: `$n` stands behind `-kz`, where a bundle has forgotten it");
    }

    #[test]
    fn stays_quiet() {
        assert_snapshot!(check("-a = { $case ->\n    [x] { -kz(case: \"genitive\") }\n   *[z] { -kz }\n }\n"), @"");
        assert_snapshot!(check("-a = { $n } { -kz } { -csto }\n"), @"");
        assert_snapshot!(check("a = { -kz } { $n }\n"), @"");
    }
}
