//! What a Fluent bundle would choke on, or print wrongly without a word, found before it runs.
//!
//! Comes in: messages, and the scope in which their references are looked up. Goes out: troubles. fluent-bundle 0.16
//! descends without a limit, panics where the hundredth placeable stands inside another one, allocates as many digits as
//! an option of `NUMBER` asks for, and prints `{$name}` and `NUMBER()` without an error inside terms.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, PatternElement};

use super::format::{LEAK, OCCURRENCE, Trouble};
use crate::catalog::{Entry, EntryKind, Pattern, Slice};
use crate::render::{BUNDLE_PLACEABLES, Scope};

/// How deep the values that a message reaches may nest, all added up.
///
/// A bundle descends recursively, through references too, and a stack overflow aborts the process. A debug build on a
/// stack of 2 MiB formats 800 levels. No chain without a circle is deeper than the sum.
pub const MAX_DEPTH: usize = 300;

/// How many digits a number may have: more than a float holds are printed wrongly, and many of them overflow the
/// operands of plural rules.
const MAX_DIGITS: usize = 15;

/// A value that can be reached: of a message or a term, or one of its attributes.
type Node<'t> = (EntryKind, &'t str, Option<&'t str>);

/// What is known of a value by itself, references not followed.
#[derive(Debug, Default)]
struct Facts<'t> {
    /// What it refers to, each as often as it does.
    references: Vec<Node<'t>>,
    /// How deep it nests.
    nesting: usize,
    /// How many placeables it has, all variants together.
    placeables: usize,
    /// Whether a placeable stands in it that a bundle cannot name when it gives up: a nested one, or a selector that is
    /// a literal.
    fragile: bool,
    /// Whether it calls a function.
    calls: bool,
    /// The variables that it asks for.
    variables: BTreeSet<&'t str>,
    /// Those that it prints.
    printed: BTreeSet<&'t str>,
    /// What no bundle may see: the rule, and what is wrong.
    hazard: Option<(&'static str, String)>,
}

/// The values that some messages reach, each looked at once.
pub(super) struct Audit<'s, 'a, 't> {
    scope: &'s Scope<'a, 't>,
    facts: BTreeMap<Node<'t>, Facts<'t>>,
}

/// What makes a message's text no text, although a bundle may format it without an error.
#[derive(Debug, Default)]
pub(super) struct Signs {
    /// Variables of messages, for which there is no value.
    variables: Vec<Trouble>,
    /// `{$name}` for what its terms print, and `NUMBER()`.
    signs: Vec<(String, &'static str)>,
}

impl<'s, 'a, 't> Audit<'s, 'a, 't> {
    pub(super) fn new(scope: &'s Scope<'a, 't>) -> Self {
        Audit {
            scope,
            facts: BTreeMap::new(),
        }
    }

    /// What keeps a message from a bundle; if nothing does, what its text must be judged by.
    pub(super) fn message(&mut self, message: &'a Entry<'t>) -> Result<Signs, Trouble> {
        let root = (EntryKind::Message, message.id.text(), None);
        let reached = self.reached(root, message);
        let facts = || reached.iter().filter_map(|node| self.facts.get(node));
        let trouble = |rule, message: String, help| {
            let id = root.1.to_owned();
            Err(Trouble {
                id,
                rule,
                message,
                help,
            })
        };
        if let Some((rule, message)) = facts().find_map(|facts| facts.hazard.clone()) {
            return trouble(rule, message, "write the words themselves in its place");
        }
        if facts().map(|facts| facts.nesting).sum::<usize>() > MAX_DEPTH {
            let message =
                format!("the nesting of all that it refers to adds up to more than {MAX_DEPTH}");
            return trouble("too-many-placeables", message, FEWER_REFERENCES);
        }
        if facts().any(|facts| facts.fragile) && self.exceeds(root) {
            let message = format!(
                "it may come to more than {BUNDLE_PLACEABLES} placeables, some of them inside others"
            );
            return trouble("too-many-placeables", message, FEWER_REFERENCES);
        }
        let messages = reached.iter().filter(|node| node.0 == EntryKind::Message);
        let asked: BTreeSet<&str> = messages
            .flat_map(|node| self.facts[node].variables.iter().copied())
            .collect();
        let asked = asked.into_iter().filter(|name| *name != OCCURRENCE);
        let variables = asked.map(|name| Trouble {
            id: root.1.to_owned(),
            rule: "placeable-mismatch",
            message: format!("`${name}` has no value: the sentence has no variable"),
            help: "write the words in its place",
        });
        let variables = variables.collect();
        let printed: BTreeSet<&str> = facts()
            .flat_map(|facts| facts.printed.iter().copied())
            .collect();
        let printed = printed.into_iter().filter(|name| *name != OCCURRENCE);
        let mut signs: Vec<_> = printed
            .map(|name| (format!("{{${name}}}"), "term-argument"))
            .collect();
        if facts().any(|facts| facts.calls) {
            signs.push(("NUMBER()".to_owned(), "function-argument"));
        }
        Ok(Signs { variables, signs })
    }

    /// The values that a message reaches, its own first.
    fn reached(&mut self, root: Node<'t>, message: &'a Entry<'t>) -> Vec<Node<'t>> {
        let own = Facts::new(message.value.iter());
        self.facts.insert(root, own);
        let mut reached = vec![root];
        let mut seen = BTreeSet::from([root]);
        let mut next = 0;
        while let Some(node) = reached.get(next).copied() {
            next += 1;
            let facts = match self.facts.entry(node) {
                std::collections::btree_map::Entry::Occupied(known) => known.into_mut(),
                std::collections::btree_map::Entry::Vacant(new) => {
                    new.insert(Facts::new(patterns(node, self.scope)))
                }
            };
            reached.extend(
                facts
                    .references
                    .iter()
                    .copied()
                    .filter(|node| seen.insert(*node)),
            );
        }
        reached
    }

    /// Whether a value may come to more placeables than a bundle resolves.
    ///
    /// Every variant is counted, so this may refuse a message that would fit. Ends on circles: each reference stands in a
    /// placeable.
    fn exceeds(&self, root: Node<'t>) -> bool {
        let mut count = 0;
        let mut todo = vec![root];
        while let Some(facts) = todo.pop().and_then(|node| self.facts.get(&node)) {
            count += facts.placeables;
            if count > BUNDLE_PLACEABLES {
                return true;
            }
            todo.extend(&facts.references);
        }
        false
    }
}

const FEWER_REFERENCES: &str = "write the words themselves in place of some references";

/// The patterns of a value.
fn patterns<'a, 't>(
    node: Node<'t>,
    scope: &Scope<'a, 't>,
) -> impl Iterator<Item = &'a Pattern<'t>> {
    let (kind, id, attribute) = node;
    let entry = match kind {
        EntryKind::Message => scope.message(id),
        EntryKind::Term => scope.term(id),
    };
    let value = entry
        .filter(|_| attribute.is_none())
        .and_then(|entry| entry.value.as_ref());
    let attributes = entry
        .map(|entry| entry.attributes.as_slice())
        .unwrap_or_default();
    let named = attributes
        .iter()
        .filter(move |known| Some(known.id.name.text()) == attribute);
    value
        .into_iter()
        .chain(named.map(|attribute| &attribute.value))
}

impl Signs {
    /// The text that a bundle made of a message, or what is wrong with it.
    pub(super) fn judge(
        &self,
        id: &str,
        text: Result<String, Vec<Trouble>>,
    ) -> Result<String, Vec<Trouble>> {
        let mut troubles = self.variables.clone();
        match &text {
            Ok(text) => troubles.extend(self.find(id, text)),
            // A variable of the message itself is no fault of a term.
            Err(found) => {
                let own = |trouble: &&Trouble| self.variables.is_empty() || trouble.rule != LEAK;
                troubles.extend(found.iter().filter(own).cloned());
            }
        }
        if troubles.is_empty() {
            text
        } else {
            Err(troubles)
        }
    }

    /// What a text shows that is no word of the translator.
    fn find(&self, id: &str, text: &str) -> Option<Trouble> {
        let (sign, rule) = self.signs.iter().find(|(sign, _)| text.contains(sign))?;
        let (message, help) = match *rule {
            "term-argument" => (
                format!("a term of it prints `{sign}`, since the reference does not give it"),
                "give the argument, or write the words themselves",
            ),
            _ => (
                format!("it prints `{sign}`"),
                "give the function a number, or write the number itself",
            ),
        };
        Some(Trouble {
            id: id.to_owned(),
            rule,
            message,
            help,
        })
    }
}

impl<'t> Facts<'t> {
    fn new<'a>(patterns: impl Iterator<Item = &'a Pattern<'t>>) -> Facts<'t>
    where
        't: 'a,
    {
        let mut facts = Facts::default();
        for pattern in patterns {
            facts.pattern(pattern, 0);
        }
        facts
    }

    fn pattern(&mut self, pattern: &Pattern<'t>, depth: usize) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.placeables += 1;
                self.expression(expression, depth + 1);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<Slice<'t>>, depth: usize) {
        self.nesting = self.nesting.max(depth);
        match expression {
            Expression::Inline(inline) => self.inline(inline, depth, true),
            Expression::Select { selector, variants } => {
                use InlineExpression::{NumberLiteral, Placeable, StringLiteral};
                self.fragile |= matches!(
                    selector,
                    StringLiteral { .. } | NumberLiteral { .. } | Placeable { .. }
                );
                self.inline(selector, depth, false);
                variants
                    .iter()
                    .for_each(|variant| self.pattern(&variant.value, depth));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<Slice<'t>>, depth: usize, printed: bool) {
        match inline {
            InlineExpression::StringLiteral { .. } => {}
            InlineExpression::NumberLiteral { value } => self.number(value.text()),
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.text());
                if printed {
                    self.printed.insert(id.name.text());
                }
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name.text());
                self.references
                    .push((EntryKind::Message, id.name.text(), attribute));
            }
            InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name.text());
                self.references
                    .push((EntryKind::Term, id.name.text(), attribute));
                if let Some(arguments) = arguments {
                    self.arguments(arguments, depth);
                    if arguments.positional.len() > 1 {
                        self.hazard(
                            "term-argument",
                            format!("`-{}` takes no arguments but named ones", id.name.text()),
                        );
                    }
                }
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.calls = true;
                self.arguments(arguments, depth);
                if id.name.text() == "NUMBER" {
                    self.number_call(arguments);
                } else if arguments.positional.len() > 1 {
                    self.hazard(
                        "unknown-function",
                        format!("there is no function `{}`", id.name.text()),
                    );
                }
            }
            InlineExpression::Placeable { expression } => {
                self.fragile = true;
                self.expression(expression, depth + 1);
            }
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<Slice<'t>>, depth: usize) {
        self.nesting = self.nesting.max(depth + 1);
        for argument in &arguments.positional {
            self.inline(argument, depth + 1, true);
        }
        for argument in &arguments.named {
            self.inline(&argument.value, depth + 1, false);
        }
    }

    /// `NUMBER` takes one number; anything else prints `NUMBER()`.
    fn number_call(&mut self, arguments: &CallArguments<Slice<'t>>) {
        use InlineExpression::{NumberLiteral, VariableReference};
        let one = matches!(
            arguments.positional.as_slice(),
            [NumberLiteral { .. } | VariableReference { .. }]
        );
        if !one {
            self.hazard("function-argument", "`NUMBER` takes one number".to_owned());
        }
        for argument in &arguments.named {
            if let NumberLiteral { value } = &argument.value {
                let digits = value.text().parse::<f64>().unwrap_or(f64::INFINITY);
                if digits > MAX_DIGITS as f64 {
                    let name = argument.name.name.text();
                    self.hazard(
                        "function-argument",
                        format!("`{name}` of `NUMBER` is more than {MAX_DIGITS}"),
                    );
                }
            }
        }
    }

    fn number(&mut self, literal: &str) {
        if literal.bytes().filter(u8::is_ascii_digit).count() > MAX_DIGITS {
            self.hazard(
                "function-argument",
                format!("a number has more than {MAX_DIGITS} digits"),
            );
        }
    }

    fn hazard(&mut self, rule: &'static str, message: String) {
        self.hazard.get_or_insert((rule, message));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bundle::Formatter;
    use crate::bundle::flatten::flatten;
    use crate::catalog::parse;

    /// The rule of the trouble that a message `m` has, before a bundle or in its text; else its text.
    fn check(catalogue: &str) -> String {
        let catalog = parse(catalogue, "ar");
        let scope = Scope::new([&catalog]);
        let message = scope.message("m").expect("m");
        let signs = match Audit::new(&scope).message(message) {
            Ok(signs) => signs,
            Err(trouble) => return format!("{}: {}", trouble.rule, trouble.message),
        };
        let (mut formatter, troubles) = Formatter::new("ru", flatten(&[message], &scope));
        assert_eq!(troubles, []);
        match signs.judge("m", formatter.format("m", 1, false)) {
            Ok(text) => text,
            Err(troubles) => format!("text: {}", troubles[0].rule),
        }
    }

    #[test]
    fn what_makes_a_bundle_panic_stays_away_from_it() {
        let big = format!("-big = {}\n", "{ \"\" }a".repeat(101));
        for message in [
            "m = { { -big } }\n",
            "m = { \"x\" ->\n   *[a] { -big }\n }\n",
            "m = { 1 ->\n   *[a] { -big }\n }\n",
        ] {
            let found = check(&format!("{big}{message}"));
            assert!(found.starts_with("too-many-placeables"), "{found}");
        }
        // Where nothing is nested, the bundle itself says so.
        assert_eq!(
            check(&format!("{big}m = {{ -big }}\n")),
            "text: too-many-placeables"
        );
        assert_eq!(
            check("-t = x\nm = { { -t } }{ 1 ->\n   *[a] { -t }\n }\n"),
            "xx"
        );
    }

    #[test]
    fn numbers_stay_small() {
        for message in [
            "m = x { NUMBER(1, minimumFractionDigits: 9000000000000000000) }\n",
            "m = x { NUMBER(1, minimumFractionDigits: 16) }\n",
            "m = { 1.0000000000000000000000000 ->\n    [one] a\n   *[other] b\n }\n",
            "m = { 1234567890123456 }\n",
            "m = { -t(n: 1.0000000000000000) }\n-t = { $n ->\n    [one] a\n   *[other] b\n }\n",
        ] {
            let found = check(message);
            assert!(found.starts_with("function-argument"), "{message}: {found}");
        }
        assert_eq!(
            check("m = { NUMBER(1, minimumFractionDigits: 2) } { 123456789012345 }\n"),
            "1.00 123456789012345"
        );
    }

    #[test]
    fn arguments_that_nobody_uses_are_no_text() {
        let many = vec!["-a"; 1000].join(", ");
        let found = check(&format!(
            "-a = x\nm = {{ NUMBER({many}) ->\n   *[x] y\n }}\n"
        ));
        assert_eq!(found, "function-argument: `NUMBER` takes one number");
        let found = check(&format!("-a = x\nm = {{ -a({many}) }}\n"));
        assert_eq!(
            found,
            "term-argument: `-a` takes no arguments but named ones"
        );
    }

    #[test]
    fn what_a_bundle_prints_without_an_error_is_found() {
        assert_eq!(
            check("-t = Hello { $case }\nm = { -t }\n"),
            "text: term-argument"
        );
        assert_eq!(
            check("-t = Hello { $case }\nm = { -t(case: \"x\") }\n"),
            "Hello x"
        );
        assert_eq!(
            check("-f = F { NUMBER($n) }\nm = { -f }\n"),
            "text: function-argument"
        );
        assert_eq!(check("-f = F { NUMBER($n) }\nm = { -f(n: 1) }\n"), "F 1");
        for message in [
            "m = { NUMBER(\"a\") }\n",
            "m = { NUMBER() }\n",
            "m = { NUMBER({ 1 }) }\n",
        ] {
            assert_eq!(
                check(message),
                "function-argument: `NUMBER` takes one number",
                "{message}"
            );
        }
        // A message that a term refers to sees no value of a variable, whatever the bundle makes of it.
        let found = check("-a = { x }\nx = { $zz }\nm = { -a }\n");
        assert_eq!(found, "text: placeable-mismatch");
    }

    #[test]
    fn variables_have_no_value_but_the_occurrence() {
        assert_eq!(
            check("m = { $occurrence ->\n    [1] a\n   *[2] b\n }{ $occurrence }\n"),
            "a1"
        );
        assert_eq!(
            check("m = { $n ->\n   *[a] a\n }\n"),
            "text: placeable-mismatch"
        );
        assert_eq!(check("m = { x }\nx = { $n }\n"), "text: placeable-mismatch");
        assert_eq!(
            check("m = { $occurrence ->\n   *[1] a\n    [2] { $n }\n }\n"),
            "text: placeable-mismatch"
        );
    }

    #[test]
    fn a_forgotten_argument_is_the_terms_fault() {
        let term = "-i = i\n-t = { -i } { $case ->\n   *[nom] n\n    [gen] g\n }\n";
        assert_eq!(
            check(&format!("{term}m = {{ -t(case: \"gen\") }}\n")),
            "text: term-leak"
        );
        assert_eq!(
            check(
                "-t = { $case ->\n   *[nom] n\n    [gen] g\n }\nm = { -t }{ -t(case: \"gen\") }\n"
            ),
            "ng"
        );
    }
}
