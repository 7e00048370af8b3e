//! Values into text without a bundle: every branch of a message, every variant of a term.
//!
//! Comes in: patterns, and the terms and messages that they may reach. Goes out: text. Bounded on any input: cycles,
//! doubling references and endless variants end at a budget. What readers get is made by a real bundle
//! ([`crate::bundle`]); this is for checks and for the reference, which need all branches.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, PatternElement, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::catalog::{Catalog, Entry, EntryKind, Pattern, Slice};

/// How many placeables a Fluent bundle resolves in one message.
pub const BUNDLE_PLACEABLES: usize = 100;

/// How many placeables one rendering may resolve.
const MAX_PLACEABLES: usize = 1000;
/// How deep references may nest.
const MAX_DEPTH: usize = 30;
/// How many bytes one rendering may have.
const MAX_LENGTH: usize = 1 << 20;
/// How many branches of a message are rendered.
const MAX_BRANCHES: usize = 100;
/// How many bytes the variants of a term may have together.
const MAX_TERM: usize = 256 << 10;
/// How many variants of a term are rendered.
const MAX_VARIANTS: usize = 2000;

/// The messages and terms that a value can refer to; the first definition of an id holds, as in a bundle.
#[derive(Clone, Debug, Default)]
pub struct Scope<'a, 't> {
    terms: BTreeMap<&'t str, &'a Entry<'t>>,
    messages: BTreeMap<&'t str, &'a Entry<'t>>,
    broken: BTreeSet<&'t str>,
    outer: Option<&'a Scope<'a, 't>>,
}

impl<'a, 't> Scope<'a, 't> {
    /// A scope of catalogues, the earlier ones first.
    pub fn new(catalogs: impl IntoIterator<Item = &'a Catalog<'t>>) -> Scope<'a, 't> {
        let mut scope = Scope::default();
        catalogs.into_iter().for_each(|catalog| scope.add(catalog));
        scope
    }

    /// A scope of a catalogue, inside another one that is looked up where the catalogue has nothing.
    pub fn inside(outer: &'a Scope<'a, 't>, catalog: &'a Catalog<'t>) -> Scope<'a, 't> {
        let mut scope = Scope::new([catalog]);
        scope.outer = Some(outer);
        scope
    }

    /// Adds what a catalogue defines and the scope lacks.
    pub fn add(&mut self, catalog: &'a Catalog<'t>) {
        for entry in catalog.entries() {
            let map = match entry.kind {
                EntryKind::Message => &mut self.messages,
                EntryKind::Term => &mut self.terms,
            };
            map.entry(entry.id.text()).or_insert(entry);
        }
        self.broken.extend(catalog.junk_ids());
    }

    /// The term of an id (without `-`).
    pub fn term(&self, id: &str) -> Option<&'a Entry<'t>> {
        let own = self.terms.get(id).copied();
        own.or_else(|| self.outer?.term(id))
    }

    /// The message of an id.
    pub fn message(&self, id: &str) -> Option<&'a Entry<'t>> {
        let own = self.messages.get(id).copied();
        own.or_else(|| self.outer?.message(id))
    }

    /// Whether a name (`id`, `-id`) stands in text that cannot be read.
    pub fn is_broken(&self, name: &str) -> bool {
        self.broken.contains(name) || self.outer.is_some_and(|outer| outer.is_broken(name))
    }

    /// The terms by id.
    pub fn terms(&self) -> BTreeMap<&'t str, &'a Entry<'t>> {
        let mut terms = self.outer.map_or_else(BTreeMap::new, Scope::terms);
        terms.extend(&self.terms);
        terms
    }
}

/// A value of an argument, or a variant's key. In Fluent a number and a text are never equal, whatever they look like.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Value {
    /// As it is written, without quotation marks.
    pub text: String,
    /// Whether it is a number.
    pub number: bool,
}

impl fmt::Display for Value {
    /// As Fluent writes it: a text in quotation marks, a number without.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.number {
            true => f.write_str(&self.text),
            false => write!(
                f,
                "\"{}\"",
                self.text.replace('\\', "\\\\").replace('"', "\\\"")
            ),
        }
    }
}

/// A variant of a term: the arguments that choose it, outermost selector first, and its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// Argument names and values; default ones are left out.
    pub arguments: Vec<(String, Value)>,
    /// What it renders.
    pub text: String,
    /// How many placeables a bundle resolves for it.
    pub placeables: usize,
    /// Whether a bundle, called with these arguments, renders just this text.
    pub exact: bool,
}

impl Variant {
    /// The reference that calls a term with this variant's arguments, as Fluent files write it.
    pub fn reference(&self, id: &str) -> String {
        let argument = |(name, value): &(String, Value)| format!("{name}: {value}");
        let arguments: Vec<_> = self.arguments.iter().map(argument).collect();
        match arguments.is_empty() {
            true => format!("{{ -{id} }}"),
            false => format!("{{ -{id}({}) }}", arguments.join(", ")),
        }
    }
}

/// The text of every branch of a value, each variant of each selector at least once; at most a hundred.
///
/// Variables print as `{$name}`.
pub fn branches(pattern: &Pattern<'_>, scope: &Scope<'_, '_>) -> Vec<String> {
    let mut texts: Vec<String> = Vec::new();
    let mut total = 1;
    let mut length = 0;
    while texts.len() < total && length <= MAX_LENGTH {
        let mut render = Render::new(scope, Arguments::Branch(texts.len()));
        render.pattern(pattern, 0);
        total = render.branches.clamp(total, MAX_BRANCHES);
        length += render.text.len();
        texts.push(render.text);
    }
    texts
}

/// How many placeables the branch of a value with most of them comes to, references followed; at most a thousand and one.
pub fn placeables(pattern: &Pattern<'_>, scope: &Scope<'_, '_>) -> usize {
    let mut most = 0;
    let mut branch = 0;
    let mut total = 1;
    let mut length = 0;
    while branch < total && length <= MAX_LENGTH {
        let mut render = Render::new(scope, Arguments::Branch(branch));
        render.pattern(pattern, 0);
        most = most.max(render.placeables);
        length += render.text.len();
        total = render.branches.clamp(total, MAX_BRANCHES);
        branch += 1;
    }
    most
}

/// Every variant of a term's value, in file order; at most two thousand, and 256 KiB of text.
pub fn variants(term: &Entry<'_>, scope: &Scope<'_, '_>) -> Vec<Variant> {
    let mut variants: Vec<Variant> = Vec::new();
    let Some(value) = &term.value else {
        return variants;
    };
    let mut length = 0;
    // Assignments still to try, the next one last; `true` marks a default choice.
    let mut todo: Vec<Vec<(String, Value, bool)>> = vec![Vec::new()];
    while let Some(chosen) = todo.pop() {
        if variants.len() + todo.len() >= MAX_VARIANTS || length > MAX_TERM {
            break;
        }
        let named = chosen
            .iter()
            .map(|(name, value, _)| (name.clone(), value.clone()))
            .collect();
        let mut render = Render::new(scope, Arguments::Explore(named));
        render.limit = MAX_TERM;
        render.stack.push(term.id.text().to_owned());
        render.pattern(value, 0);
        match render.open.take() {
            Some((name, keys)) => {
                for (key, default) in keys.into_iter().rev() {
                    let mut next = chosen.clone();
                    next.push((name.clone(), key, default));
                    todo.push(next);
                }
            }
            None => {
                let arguments = chosen.into_iter().filter(|(_, _, default)| !default);
                let arguments: Vec<_> = arguments.map(|(name, value, _)| (name, value)).collect();
                // Two selectors on one argument may differ in their defaults: called, the term has the last word.
                let mut call = Render::new(scope, Arguments::Named(arguments.clone()));
                call.limit = MAX_TERM;
                call.stack.push(term.id.text().to_owned());
                call.pattern(value, 0);
                let exact = render.exact && call.exact && call.text == render.text;
                length += render.text.len();
                let (text, placeables) = (render.text, render.placeables);
                variants.push(Variant {
                    arguments,
                    text,
                    placeables,
                    exact,
                });
            }
        }
    }
    variants
}

/// A term's attribute as text.
pub fn attribute(term: &Entry<'_>, name: &str, scope: &Scope<'_, '_>) -> Option<String> {
    Render::new(scope, Arguments::Named(Vec::new())).attribute(term, name, 0)
}

/// How selectors on variables choose.
enum Arguments {
    /// In a message: the n-th variant of every selector.
    Branch(usize),
    /// In a term: by the arguments given, else the default.
    Named(Vec<(String, Value)>),
    /// In a term whose variants are wanted: by these arguments; a selector on another one stops the rendering.
    Explore(Vec<(String, Value)>),
}

struct Render<'s, 'a, 't> {
    scope: &'s Scope<'a, 't>,
    arguments: Arguments,
    text: String,
    placeables: usize,
    /// The most variants that a selector of the message has.
    branches: usize,
    /// The argument that stopped an exploration, with its keys and which is the default.
    open: Option<(String, Vec<(Value, bool)>)>,
    /// How many bytes the text may have.
    limit: usize,
    /// Whether a bundle renders the same, as far as can be told.
    exact: bool,
    /// Whether a term has referred to another one: a bundle forgets its arguments then (fluent-bundle 0.16).
    forgetful: bool,
    /// The terms that are being rendered, outermost first.
    stack: Vec<String>,
}

impl<'s, 'a, 't> Render<'s, 'a, 't> {
    fn new(scope: &'s Scope<'a, 't>, arguments: Arguments) -> Render<'s, 'a, 't> {
        Render {
            scope,
            arguments,
            text: String::new(),
            placeables: 0,
            branches: 1,
            open: None,
            limit: MAX_LENGTH,
            exact: true,
            forgetful: false,
            stack: Vec::new(),
        }
    }

    fn pattern(&mut self, pattern: &Pattern<'_>, depth: usize) {
        for element in &pattern.elements {
            if self.open.is_some() || self.text.len() > self.limit {
                self.exact = false;
                return;
            }
            match element {
                // A text element of a CRLF file ends before its line end.
                PatternElement::TextElement { value } => self.text.push_str(value.text()),
                PatternElement::Placeable { expression } => self.expression(expression, depth),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<Slice<'_>>, depth: usize) {
        self.placeables += 1;
        if self.placeables > MAX_PLACEABLES || depth > MAX_DEPTH {
            self.exact = false;
            return;
        }
        match expression {
            Expression::Inline(inline) => self.inline(inline, depth),
            Expression::Select { selector, variants } => {
                let keys = || variants.iter().map(|variant| key_value(&variant.key));
                let default = variants
                    .iter()
                    .position(|variant| variant.default)
                    .unwrap_or(0);
                let chosen = match self.choose(selector, variants.len(), depth) {
                    Choice::Index(index) => index.min(variants.len() - 1),
                    Choice::Key(key) => {
                        keys().position(|known| known == key).unwrap_or_else(|| {
                            // A number without a key of its own may still choose a plural category.
                            self.exact &= !key.number;
                            default
                        })
                    }
                    Choice::Default => default,
                    Choice::Open(name) => {
                        let keys = keys()
                            .enumerate()
                            .map(|(index, key)| (key, index == default));
                        self.open = Some((name, keys.collect()));
                        return;
                    }
                };
                self.pattern(&variants[chosen].value, depth + 1);
            }
        }
    }

    /// An attribute's text, on the budget of this rendering.
    fn attribute(&mut self, term: &Entry<'_>, name: &str, depth: usize) -> Option<String> {
        let attribute = term
            .attributes
            .iter()
            .find(|attribute| attribute.id.name.text() == name)?;
        let outer = std::mem::replace(&mut self.arguments, Arguments::Named(Vec::new()));
        let text = std::mem::take(&mut self.text);
        self.pattern(&attribute.value, depth);
        self.arguments = outer;
        Some(std::mem::replace(&mut self.text, text))
    }

    fn choose(
        &mut self,
        selector: &InlineExpression<Slice<'_>>,
        variants: usize,
        depth: usize,
    ) -> Choice {
        self.exact &=
            !(self.forgetful && matches!(selector, InlineExpression::VariableReference { .. }));
        match (selector, &self.arguments) {
            (InlineExpression::StringLiteral { value }, _) => {
                let text = unescape_unicode_to_string(value.text()).into_owned();
                Choice::Key(Value {
                    text,
                    number: false,
                })
            }
            (InlineExpression::NumberLiteral { value }, _) => Choice::Key(Value {
                text: value.text().to_owned(),
                number: true,
            }),
            (
                InlineExpression::TermReference {
                    id,
                    attribute: Some(name),
                    ..
                },
                _,
            ) => {
                let term = self.scope.term(id.name.text());
                let text = term.and_then(|term| self.attribute(term, name.name.text(), depth + 1));
                // A bundle takes the default, too, but complains.
                self.exact &= text.is_some();
                text.map_or(Choice::Default, |text| {
                    Choice::Key(Value {
                        text,
                        number: false,
                    })
                })
            }
            (_, Arguments::Branch(index)) => {
                let index = *index;
                self.branches = self.branches.max(variants);
                Choice::Index(index)
            }
            (InlineExpression::VariableReference { id }, Arguments::Named(named)) => {
                value_of(named, id.name.text()).map_or(Choice::Default, Choice::Key)
            }
            (InlineExpression::VariableReference { id }, Arguments::Explore(named)) => {
                let name = id.name.text();
                value_of(named, name).map_or_else(|| Choice::Open(name.to_owned()), Choice::Key)
            }
            _ => {
                self.exact = false;
                Choice::Default
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<Slice<'_>>, depth: usize) {
        match inline {
            InlineExpression::StringLiteral { value } => {
                self.text
                    .push_str(&unescape_unicode_to_string(value.text()));
            }
            InlineExpression::NumberLiteral { value } => self.text.push_str(value.text()),
            InlineExpression::VariableReference { id } => {
                let name = id.name.text();
                let value = match &self.arguments {
                    Arguments::Named(named) | Arguments::Explore(named) => value_of(named, name),
                    Arguments::Branch(_) => None,
                };
                self.exact &= value.is_some() && !self.forgetful;
                self.text
                    .push_str(&value.map_or_else(|| format!("{{${name}}}"), |value| value.text));
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                self.exact = false;
                arguments
                    .positional
                    .iter()
                    .for_each(|argument| self.inline(argument, depth + 1));
            }
            InlineExpression::MessageReference { id, attribute } => {
                // Messages come from elsewhere than the termbase: a bundle may have them or not.
                self.exact = false;
                let Some(message) = self.scope.message(id.name.text()) else {
                    return;
                };
                let pattern = match attribute {
                    None => message.value.as_ref(),
                    Some(name) => message
                        .attributes
                        .iter()
                        .find(|a| a.id.name == name.name)
                        .map(|a| &a.value),
                };
                if let Some(pattern) = pattern {
                    self.pattern(pattern, depth + 1);
                }
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                let value = self
                    .scope
                    .term(id.name.text())
                    .and_then(|term| term.value.as_ref());
                let name = id.name.text().to_owned();
                let Some(value) = value.filter(|_| !self.stack.contains(&name)) else {
                    self.exact = false;
                    return;
                };
                self.stack.push(name);
                let named = Arguments::Named(named_arguments(arguments.as_ref()));
                let outer = std::mem::replace(&mut self.arguments, named);
                let forgetful = std::mem::replace(&mut self.forgetful, false);
                self.pattern(value, depth + 1);
                self.stack.pop();
                self.arguments = outer;
                self.forgetful = forgetful || !matches!(self.arguments, Arguments::Branch(_));
            }
            InlineExpression::Placeable { expression } => self.expression(expression, depth + 1),
        }
    }
}

enum Choice {
    Index(usize),
    Key(Value),
    Default,
    Open(String),
}

fn value_of(named: &[(String, Value)], name: &str) -> Option<Value> {
    named
        .iter()
        .find(|(known, _)| known == name)
        .map(|(_, value)| value.clone())
}

/// The value of a variant key.
pub fn key_value(key: &VariantKey<Slice<'_>>) -> Value {
    let (slice, number) = match key {
        VariantKey::Identifier { name } => (name, false),
        VariantKey::NumberLiteral { value } => (value, true),
    };
    Value {
        text: slice.text().to_owned(),
        number,
    }
}

/// The named arguments of a call; one whose value is no literal has an empty text.
pub fn named_arguments(arguments: Option<&CallArguments<Slice<'_>>>) -> Vec<(String, Value)> {
    let named = arguments
        .map(|arguments| arguments.named.as_slice())
        .unwrap_or_default();
    let value = |value: &InlineExpression<Slice<'_>>| match value {
        InlineExpression::StringLiteral { value } => Value {
            text: unescape_unicode_to_string(value.text()).into_owned(),
            number: false,
        },
        InlineExpression::NumberLiteral { value } => Value {
            text: value.text().to_owned(),
            number: true,
        },
        _ => Value {
            text: String::new(),
            number: false,
        },
    };
    named
        .iter()
        .map(|argument| (argument.name.name.text().to_owned(), value(&argument.value)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::parse;

    const TERMS: &str = "\
-csto =
    { $form ->
        [short] ОДКБ
       *[full] { $case ->
           *[nominative] Организация
            [genitive] Организации
        }
    }
    .gender = feminine
-inner = a { -csto(case: \"genitive\") }
-loop = x{ -loop }y
";

    fn check(value: &str, expected: &[&str]) {
        let text = format!("{TERMS}m = {value}\n");
        let catalog = parse(&text, "ar");
        let scope = Scope::new([&catalog]);
        let message = scope
            .message("m")
            .and_then(|m| m.value.as_ref())
            .expect(value);
        assert_eq!(branches(message, &scope), expected);
    }

    #[test]
    fn every_branch_is_rendered() {
        check("a { -csto } b", &["a Организация b"]);
        check(
            "{ -csto(form: \"short\") }, { -csto(case: \"genitive\") }",
            &["ОДКБ, Организации"],
        );
        check("{ -csto(case: \"wrong\") }", &["Организация"]);
        check(
            "{ $n ->\n [one] 1\n *[other] 2\n }{ \"\\u0041\" }{ $x }",
            &["1A{$x}", "2A{$x}"],
        );
        check(
            "{ -csto.gender ->\n [masculine] он\n *[feminine] она\n }",
            &["она"],
        );
        check("{ -inner }", &["a Организации"]);
    }

    #[test]
    fn variants_carry_their_arguments() {
        let catalog = parse(TERMS, "ar");
        let scope = Scope::new([&catalog]);
        let found = variants(scope.term("csto").expect("defined"), &scope);
        let found: Vec<_> = found
            .iter()
            .map(|v| {
                format!(
                    "{} {}",
                    v.arguments
                        .iter()
                        .map(|(n, v)| format!("{n}={}", v.text))
                        .collect::<Vec<_>>()
                        .join(","),
                    v.text
                )
            })
            .collect();
        assert_eq!(
            found,
            [
                "form=short ОДКБ",
                " Организация",
                "case=genitive Организации",
            ]
        );
    }

    #[test]
    fn what_a_bundle_may_render_otherwise_is_not_exact() {
        let exact = |text: &str| {
            let catalog = parse(text, "ar");
            let scope = Scope::new([&catalog]);
            let found = variants(scope.term("t").expect("defined"), &scope);
            found
                .iter()
                .map(|variant| variant.exact)
                .collect::<Vec<_>>()
        };
        assert_eq!(exact("-t = a\n"), [true]);
        assert_eq!(
            exact("-t = { $case ->\n [x] a\n *[y] b\n }\n"),
            [true, true]
        );
        assert_eq!(
            exact("-t = { $n ->\n [1] a\n *[other] b\n }\n"),
            [true, true]
        );
        // Two selectors with different defaults.
        let two = "-t = { $case ->\n *[x] a\n [y] b\n } { $case ->\n [x] c\n *[y] d\n }\n";
        assert_eq!(exact(two), [false, true]);
        assert_eq!(exact("-t = { -nowhere }a\n"), [false]);
        assert_eq!(exact("-t = { $x }a\n"), [false]);
        assert_eq!(exact("-t = { -t }a\n"), [false]);
        // A bundle forgets the arguments behind an inner term.
        assert_eq!(
            exact("-i = i\n-t = { -i } { $case ->\n *[x] a\n }\n"),
            [false]
        );
        assert_eq!(exact("-i = i\n-t = { $case ->\n *[x] { -i }\n }\n"), [true]);
    }

    #[test]
    fn cycles_and_bombs_end() {
        let text = "-a = { -a.g ->\n *[x] y\n }\n    .g = { -a.g ->\n *[x] y\n }\n";
        let catalog = parse(text, "ar");
        let scope = Scope::new([&catalog]);
        assert_eq!(
            variants(scope.term("a").expect("defined"), &scope)[0].text,
            "y"
        );
        check("{ -loop }", &["xy"]);
        let mut text = "-t0 = ha\n".to_owned();
        for level in 1..40 {
            text.push_str(&format!("-t{level} = {{ -t{0} }}{{ -t{0} }}\n", level - 1));
        }
        let catalog = parse(&text, "ar");
        let scope = Scope::new([&catalog]);
        let found = variants(scope.term("t29").expect("defined"), &scope);
        assert!(found[0].text.len() <= 2 * MAX_PLACEABLES);
    }
}
