//! Compiled SRX rules, and where they end the sentences of a text.
//!
//! A rule matches at a place if its first pattern matches what ends there and its second what starts there. Of the
//! rules that match at a place the first holds. Patterns see so much of the text on both sides and no more, so that
//! the time grows with the length of the text only.

use fancy_regex::{ByteSet, Regex, RegexInput};

use super::edges::end_bytes;
use super::engine::{compile, options};
use super::pattern::translate;
use super::{Rule, Source, Srx, one_line};
use crate::error::{Error, ErrorCode, Result};

/// How far a pattern sees before and behind a place, in bytes.
const REACH: usize = 2048;

/// The rules for a language, in order.
#[derive(Debug)]
pub(crate) struct Rules {
    path: String,
    rules: Vec<Compiled>,
    /// The bytes before which a rule may end a sentence.
    next: ByteSet,
}

#[derive(Debug)]
struct Compiled {
    breaks: bool,
    before: Option<Pattern>,
    after: Option<Pattern>,
    /// The bytes that the text before a place may end with; `None`: any.
    last: Option<ByteSet>,
    /// The bytes that the text behind a place may start with; `None`: any.
    next: Option<ByteSet>,
}

/// A pattern, as it is run and as it is written.
#[derive(Debug)]
struct Pattern {
    regex: Regex,
    source: Source,
}

/// The text around a place, as patterns see it.
#[derive(Clone, Copy)]
struct Window<'t> {
    text: &'t str,
    /// The place, in bytes of `text`.
    at: usize,
    /// Whether the text around goes on before and behind.
    cut: [bool; 2],
}

impl<'t> Window<'t> {
    fn new(text: &'t str, at: usize) -> Window<'t> {
        let start = text.floor_char_boundary(at.saturating_sub(REACH));
        let end = text.ceil_char_boundary(at.saturating_add(REACH).min(text.len()));
        Window {
            text: &text[start..end],
            at: at - start,
            cut: [start > 0, end < text.len()],
        }
    }
}

impl Rules {
    /// Compiles rules of a file.
    ///
    /// # Errors
    /// `config`, with the line of a pattern that cannot be used.
    pub(super) fn compile<'r>(srx: &Srx, rules: impl Iterator<Item = &'r Rule>) -> Result<Rules> {
        let rules = rules.map(|rule| {
            let after = pattern(srx, &rule.after, "", "")?;
            let next = after.as_ref().and_then(|after| {
                let translated = translate(&after.source.text).ok()?;
                options().start_bytes(&translated).ok()?
            });
            let before = pattern(srx, &rule.before, "(?<=", ")")?;
            let last = before
                .as_ref()
                .and_then(|before| end_bytes(&translate(&before.source.text).ok()?));
            Ok(Compiled {
                breaks: rule.breaks,
                before,
                last,
                after,
                next,
            })
        });
        let rules = rules.collect::<Result<Vec<_>>>()?;
        let mut next = ByteSet::default();
        for rule in rules.iter().filter(|rule| rule.breaks) {
            match &rule.next {
                Some(bytes) => next.union(bytes),
                None => (0..=255).for_each(|byte| next.insert(byte)),
            }
        }
        Ok(Rules {
            path: srx.path.clone(),
            rules,
            next,
        })
    }

    /// Where sentences end: offsets inside the text, ascending.
    ///
    /// # Errors
    /// `config`, with the line of a rule that takes too many steps.
    pub(crate) fn ends(&self, text: &str) -> Result<Vec<usize>> {
        let mut ends = Vec::new();
        for (at, byte) in text.bytes().enumerate().skip(1) {
            if self.next.contains(byte) && text.is_char_boundary(at) && self.ends_at(text, at)? {
                ends.push(at);
            }
        }
        Ok(ends)
    }

    /// Whether the first rule that matches at a place ends a sentence.
    fn ends_at(&self, text: &str, at: usize) -> Result<bool> {
        let window = Window::new(text, at);
        // Most places are no end at all, so those are asked first that may make one.
        for (index, rule) in self.rules.iter().enumerate() {
            if rule.breaks && self.matches(rule, window)? {
                let earlier = self.rules[..index].iter();
                for rule in earlier.filter(|rule| !rule.breaks) {
                    if self.matches(rule, window)? {
                        return Ok(false);
                    }
                }
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn matches(&self, rule: &Compiled, window: Window<'_>) -> Result<bool> {
        let bytes = window.text.as_bytes();
        let (last, next) = (bytes[window.at - 1], bytes[window.at]);
        let excludes =
            |set: &Option<ByteSet>, byte| set.as_ref().is_some_and(|set| !set.contains(byte));
        if excludes(&rule.last, last) || excludes(&rule.next, next) {
            return Ok(false);
        }
        for pattern in [&rule.after, &rule.before].into_iter().flatten() {
            if !self.finds(pattern, window)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn finds(&self, pattern: &Pattern, window: Window<'_>) -> Result<bool> {
        let [before, behind] = window.cut;
        let input = RegexInput::new(window.text)
            .from_pos(window.at)
            .anchored(true)
            .start_text(!before)
            .end_text(!behind);
        match pattern.regex.find_input(input) {
            Ok(found) => Ok(found.is_some()),
            Err(_) => {
                let Source { text, line } = &pattern.source;
                let message = format!(
                    "{}:{line}: the pattern takes too many steps on a text\n  {}",
                    self.path,
                    one_line(text)
                );
                Err(Error::new(ErrorCode::Config, message)
                    .help("bound its repetitions, as in `{0,20}`, begin it with something fixed, and write none within another, such as `(a+)+`"))
            }
        }
    }
}

/// Compiles a pattern between two others; `None` for an empty one, which matches everywhere.
fn pattern(srx: &Srx, source: &Source, start: &str, end: &str) -> Result<Option<Pattern>> {
    if source.text.is_empty() {
        return Ok(None);
    }
    let regex = translate(&source.text)
        .and_then(|translated| {
            let all = format!("{start}{translated}{end}");
            // Alone a pattern often says better what is wrong with it.
            compile(all).map_err(|wrong| compile(translated).err().unwrap_or(wrong))
        })
        .map_err(|wrong| srx.error(source.line, &source.text, &wrong))?;
    Ok(Some(Pattern {
        regex,
        source: source.clone(),
    }))
}
