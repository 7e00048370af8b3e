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

/// What several values come to together.
#[derive(Clone, Debug, Default)]
struct Sum<'t> {
    nesting: usize,
    fragile: bool,
    calls: bool,
    /// The variables that messages ask for.
    asked: BTreeSet<&'t str>,
    /// The variables that anything prints.
    printed: BTreeSet<&'t str>,
    hazard: Option<(&'static str, String)>,
}

impl<'t> Sum<'t> {
    fn add(&mut self, kind: EntryKind, facts: &Facts<'t>) {
        self.nesting += facts.nesting;
        self.fragile |= facts.fragile;
        self.calls |= facts.calls;
        if kind == EntryKind::Message {
            self.asked.extend(&facts.variables);
        }
        self.printed.extend(&facts.printed);
        if self.hazard.is_none() {
            self.hazard.clone_from(&facts.hazard);
        }
    }
}

/// Looks messages through, each value that they reach once.
pub(super) struct Audit<'s, 'a, 't> {
    scope: &'s Scope<'a, 't>,
    facts: BTreeMap<Node<'t>, Facts<'t>>,
    /// What some references come to with all that they reach; many messages have the same ones.
    sums: BTreeMap<Vec<Node<'t>>, Sum<'t>>,
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
            sums: BTreeMap::new(),
        }
    }

    /// What keeps a message from a bundle; if nothing does, what its text must be judged by.
    pub(super) fn message(&mut self, message: &'a Entry<'t>) -> Result<Signs, Trouble> {
        let id = message.id.text();
        let own = Facts::new(message.value.iter());
        let mut sum = self.sum(&own.references);
        sum.add(EntryKind::Message, &own);
        let trouble = |rule, message: String, help| Trouble {
            id: id.to_owned(),
            rule,
            message,
            help,
        };
        if let Some((rule, message)) = sum.hazard {
            return Err(trouble(
                rule,
                message,
                "write the words themselves in its place",
            ));
        }
        if sum.nesting > MAX_DEPTH {
            let message =
                format!("the nesting of all that it refers to adds up to more than {MAX_DEPTH}");
            return Err(trouble("too-many-placeables", message, FEWER_REFERENCES));
        }
        if sum.fragile && self.exceeds(&own) {
            let message = format!(
                "it may come to more than {BUNDLE_PLACEABLES} placeables, some of them inside others"
            );
            return Err(trouble("too-many-placeables", message, FEWER_REFERENCES));
        }
        let no_value = |name: &&str| *name != OCCURRENCE;
        let variables = sum.asked.into_iter().filter(no_value).map(|name| {
            let message = format!("`${name}` has no value: the sentence has no variable");
            trouble(
                "placeable-mismatch",
                message,
                "write the words in its place",
            )
        });
        let printed = sum.printed.into_iter().filter(no_value);
        let mut signs: Vec<_> = printed
            .map(|name| (format!("{{${name}}}"), "term-argument"))
            .collect();
        if sum.calls {
            signs.push(("NUMBER()".to_owned(), "function-argument"));
        }
        Ok(Signs {
            variables: variables.collect(),
            signs,
        })
    }

    /// What some references come to with all that they reach.
    fn sum(&mut self, references: &[Node<'t>]) -> Sum<'t> {
        let mut references = references.to_vec();
        references.sort_unstable();
        references.dedup();
        if let Some(known) = self.sums.get(&references) {
            return known.clone();
        }
        let mut sum = Sum::default();
        let mut seen: BTreeSet<Node<'t>> = references.iter().copied().collect();
        let mut todo = references.clone();
        while let Some(node) = todo.pop() {
            let facts = self.facts.entry(node);
            let facts = facts.or_insert_with(|| Facts::new(patterns(node, self.scope)));
            sum.add(node.0, facts);
            todo.extend(
                facts
                    .references
                    .iter()
                    .copied()
                    .filter(|node| seen.insert(*node)),
            );
        }
        self.sums.insert(references, sum.clone());
        sum
    }

    /// Whether a value, all of whose references are known, may come to more placeables than a bundle resolves.
    ///
    /// Every variant is counted, so this may refuse a message that would fit. Ends on circles: each reference stands in a
    /// placeable.
    fn exceeds(&self, own: &Facts<'t>) -> bool {
        let mut count = own.placeables;
        let mut todo = own.references.clone();
        while count <= BUNDLE_PLACEABLES {
            let Some(node) = todo.pop() else { return false };
            let facts = &self.facts[&node];
            count += facts.placeables;
            todo.extend(&facts.references);
        }
        true
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
