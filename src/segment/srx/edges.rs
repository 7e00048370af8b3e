//! The bytes that what a pattern matches may end with: most places of a text can be passed over without running it.

use fancy_regex::ByteSet;
use regex_syntax::hir::{Class, Hir, HirKind};

/// The bytes that a match of a translated pattern may end with; `None` if any, or if nobody knows: the match may be empty,
/// or the pattern looks around.
pub(super) fn end_bytes(pattern: &str) -> Option<ByteSet> {
    let hir = regex_syntax::parse(pattern).ok()?;
    let mut ends = Ends::default();
    ends.read(&hir);
    (!ends.empty).then_some(ends.bytes)
}

#[derive(Default)]
struct Ends {
    bytes: ByteSet,
    /// Whether the match may be empty, so that what stands before it decides.
    empty: bool,
}

impl Ends {
    /// Adds the ends of an expression.
    fn read(&mut self, hir: &Hir) {
        match hir.kind() {
            HirKind::Empty | HirKind::Look(_) => self.empty = true,
            HirKind::Literal(literal) => match literal.0.last() {
                Some(last) => self.bytes.insert(*last),
                None => self.empty = true,
            },
            HirKind::Class(Class::Unicode(class)) => {
                for range in class.ranges() {
                    self.add(u32::from(range.start()), u32::from(range.end()));
                }
            }
            HirKind::Class(Class::Bytes(class)) => {
                for range in class.ranges() {
                    (range.start()..=range.end()).for_each(|byte| self.bytes.insert(byte));
                }
            }
            HirKind::Repetition(repetition) => {
                self.read(&repetition.sub);
                self.empty |= repetition.min == 0;
            }
            HirKind::Capture(capture) => self.read(&capture.sub),
            HirKind::Concat(parts) => {
                let outer = std::mem::take(&mut self.empty);
                for part in parts.iter().rev() {
                    self.empty = false;
                    self.read(part);
                    if !self.empty {
                        break;
                    }
                }
                self.empty |= outer;
            }
            HirKind::Alternation(branches) => branches.iter().for_each(|branch| self.read(branch)),
        }
    }

    /// Adds the characters of a range: ASCII by itself, all others by the bytes that may end them in UTF-8.
    fn add(&mut self, start: u32, end: u32) {
        for byte in start..=end.min(0x7f) {
            self.bytes.insert(byte as u8);
        }
        if end > 0x7f {
            (0x80..=0xbf).for_each(|byte| self.bytes.insert(byte));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_match_ends_with_these() {
        let check = |pattern: &str, expected: Option<&str>| {
            let found = end_bytes(pattern).map(|bytes| {
                let bytes = (0..128).filter(|byte| bytes.contains(*byte));
                bytes.map(char::from).collect::<String>()
            });
            assert_eq!(found.as_deref(), expected, "{pattern}");
        };
        check("\\bqab\\.", Some("."));
        check("(?:ab|cd)e?", Some("bde"));
        check("a[.?!]+", Some("!.?"));
        check("(?i)x", Some("Xx"));
        check("a\\b", Some("a"));
        check("й", Some(""));
        check("a*", None);
        check("a|", None);
        check("", None);
        check("(?<=a)b", None);
        check("(a)\\1", None);
    }
}
