//! What runs before the Fluent parser: entries that would exhaust the stack or the clock.
//!
//! The parser descends recursively without a limit, and a stack overflow aborts the process; named arguments of one
//! call are compared with one another. Both are found here in one linear pass, and the entry is kept as junk.

use std::ops::Range;

/// How deep placeables and call arguments may nest in one entry.
///
/// A debug build on a 2 MiB stack parses 200 levels; real catalogues stay below ten.
pub const MAX_NESTING: usize = 100;

/// How many named arguments one placeable may hold.
pub const MAX_ARGUMENTS: usize = 1000;

/// An entry that the parser must not see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Hostile {
    /// Its lines (bytes), up to the next line that can start an entry.
    pub(super) range: Range<usize>,
    /// What is wrong with it.
    pub(super) reason: &'static str,
}

/// The hostile entries of a text, in order.
///
/// Follows the grammar only as far as it must: outside placeables brackets are text, inside them a string literal
/// hides them. At a line `id =` or a comment at the left margin the parser has left every placeable, valid or not.
pub(super) fn hostile(text: &str) -> Vec<Hostile> {
    let mut found: Vec<Hostile> = Vec::new();
    let mut scan = Scan::default();
    let mut entry = 0; // where the entry at hand starts
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        if starts_entry(line) {
            entry = offset;
            scan = Scan::default();
        }
        // The parser looks for nothing inside a comment.
        let reason = match line.starts_with('#') {
            true => None,
            false => scan.line(line),
        };
        if let Some(reason) = reason {
            match found.last_mut() {
                Some(last) if last.range.start == entry => {}
                _ => found.push(Hostile {
                    range: entry..entry,
                    reason,
                }),
            }
        }
        offset += line.len();
        if let Some(last) = found.last_mut().filter(|last| last.range.start == entry) {
            last.range.end = offset;
        }
    }
    found
}

/// Whether a line begins an entry or a comment for certain.
fn starts_entry(line: &str) -> bool {
    line.starts_with('#') || super::id_of_line(line).is_some()
}

/// What the parser reads inside a placeable.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    /// An expression: quotation marks delimit literals.
    Expression,
    /// The text of a variant: quotation marks are text.
    Text,
}

#[derive(Default)]
struct Scan {
    /// The open placeables, outermost first; none: the text of the entry.
    open: Vec<Mode>,
    brackets: usize,
    arguments: usize,
}

impl Scan {
    /// Reads a line; says what is wrong once a limit is passed.
    fn line(&mut self, line: &str) -> Option<&'static str> {
        // Most lines are text without a placeable.
        if self.open.is_empty() && !line.contains('{') {
            return None;
        }
        let mut reason = None;
        let mut literal = false; // literals end with their line
        let mut leading = true;
        let mut bytes = line.bytes();
        while let Some(byte) = bytes.next() {
            let line_start = leading;
            leading &= byte == b' ';
            let Some(mode) = self.open.last_mut() else {
                if byte == b'{' {
                    self.open.push(Mode::Expression);
                }
                continue;
            };
            match (byte, *mode) {
                (b'\\', _) if literal => {
                    bytes.next();
                }
                (b'"', Mode::Expression) => literal = !literal,
                _ if literal => {}
                (b'{', _) => self.open.push(Mode::Expression),
                (b'}', _) => self.close(),
                (b']', Mode::Expression) => *mode = Mode::Text,
                (b'[' | b'*', Mode::Text) if line_start => *mode = Mode::Expression,
                (b'(', Mode::Expression) => self.brackets += 1,
                (b')', Mode::Expression) => self.brackets = self.brackets.saturating_sub(1),
                (b':', Mode::Expression) if self.brackets > 0 => self.arguments += 1,
                _ => {}
            }
            if self.open.len() + self.brackets > MAX_NESTING {
                reason = Some("placeables nest more than 100 deep");
            } else if self.arguments > MAX_ARGUMENTS {
                reason = Some("more than 1,000 named arguments in one placeable");
            }
        }
        reason
    }

    fn close(&mut self) {
        self.open.pop();
        if self.open.is_empty() {
            *self = Scan::default();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let found: Vec<_> = hostile(text)
            .into_iter()
            .map(|h| text[h.range].to_owned())
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn deep_placeables_are_hostile_and_their_neighbours_are_not() {
        let deep = format!("k = {}\n  more\n", "{".repeat(101));
        check(&format!("a = b\n{deep}c = d\n"), &[&deep]);
        check(&format!("a = b\n{deep}# comment\n{deep}"), &[&deep, &deep]);
    }

    #[test]
    fn nesting_goes_on_over_lines() {
        check(
            &format!("k = {{\n{}", "F(\n".repeat(100)),
            &[&format!("k = {{\n{}", "F(\n".repeat(100))],
        );
        check(
            &format!("k ={}", "\n {".repeat(101)),
            &[&format!("k ={}", "\n {".repeat(101))],
        );
    }

    #[test]
    fn brackets_in_text_and_literals_are_no_nesting() {
        check(&format!("k = {}\n", "(".repeat(200)), &[]);
        check(&format!("k = {{ \"{}\" }}\n", "{".repeat(200)), &[]);
        check(&format!("k = {}\n", "{ $a } ".repeat(200)), &[]);
        check(&format!("# {}\n", "{".repeat(200)), &[]);
        check(&"k = { $a\n".repeat(200), &[]);
        let variants = "  [a] \"{ $b }\"\n".repeat(200);
        check(&format!("k = {{ $n ->\n{variants}  *[b] \"\n  }}\n"), &[]);
    }

    #[test]
    fn quotation_marks_in_variants_hide_nothing() {
        let open = "{ \"}\" ->\n *[x] \" ".repeat(101);
        check(&format!("k = {open}\n"), &[&format!("k = {open}\n")]);
    }

    #[test]
    fn endless_arguments_are_hostile() {
        let call = |n: usize| format!("k = {{ F({}) }}\n", "a: 1, ".repeat(n));
        check(&call(1000), &[]);
        check(&call(1001), &[&call(1001)]);
    }
}
