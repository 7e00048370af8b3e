//! SRX 2.0: rules of where sentences end, as other tools exchange them.
//!
//! Comes in: the text of an SRX file and a language. Goes out: rules that split texts. What cannot be read, compiled or
//! applied is an error with the line; no rule is ever left out silently.

mod edges;
mod engine;
mod pattern;
mod read;
mod rules;
mod xml;

pub(super) use rules::Rules;

use crate::error::{Error, ErrorCode, Result};
use crate::text::TextFile;

/// An SRX file as it is written.
#[derive(Clone, Debug)]
pub struct Srx {
    path: String,
    /// Whether the rules of all language maps that match count, not only of the first.
    cascade: bool,
    rules: Vec<LanguageRule>,
    maps: Vec<LanguageMap>,
}

/// The rules for a language, under a name.
#[derive(Clone, Debug)]
struct LanguageRule {
    name: String,
    rules: Vec<Rule>,
}

/// A rule: where it matches, a sentence ends or goes on.
#[derive(Clone, Debug)]
struct Rule {
    breaks: bool,
    before: Source,
    after: Source,
}

/// Which rules a language has.
#[derive(Clone, Debug)]
struct LanguageMap {
    pattern: Source,
    /// Index of the rules.
    rule: usize,
}

/// A regular expression as it is written, and its line.
#[derive(Clone, Debug)]
struct Source {
    text: String,
    line: u32,
}

impl Srx {
    /// Reads an SRX file.
    ///
    /// # Errors
    /// `config`, with the line.
    pub fn parse(file: &TextFile) -> Result<Srx> {
        read::read(file)
    }

    /// The rules for a BCP 47 tag: of the language maps whose patterns match all of it, whatever its case, the first;
    /// in a file that cascades all, in the order of the maps.
    ///
    /// # Errors
    /// `config` if no language map matches, or with the line of a pattern that cannot be used.
    pub(super) fn language(&self, tag: &str) -> Result<Rules> {
        let mut chosen = Vec::new();
        for map in &self.maps {
            let matches = engine::matches_tag(&map.pattern.text, tag)
                .map_err(|wrong| self.error(map.pattern.line, &map.pattern.text, &wrong))?;
            if matches && (self.cascade || chosen.is_empty()) {
                chosen.push(map.rule);
            }
        }
        if chosen.is_empty() {
            let message = format!(
                "{}: no `<languagemap>` matches the language `{tag}`",
                self.path
            );
            return Err(Error::new(ErrorCode::Config, message).help(format!(
                "add a `<languagemap>` whose `languagepattern` matches `{tag}`"
            )));
        }
        let rules = chosen
            .into_iter()
            .flat_map(|index| &self.rules[index].rules);
        Rules::compile(self, rules)
    }

    /// An error in a pattern.
    fn error(&self, line: u32, pattern: &str, message: &str) -> Error {
        let message = format!("{}:{line}: {message}\n  {}", self.path, one_line(pattern));
        Error::new(ErrorCode::Config, message)
    }
}

/// The start of a pattern on one line.
fn one_line(pattern: &str) -> String {
    start(pattern, 120)
}

/// A message that quotes a file, which may have names of any length.
fn shortened(message: &str) -> String {
    start(message, 300)
}

/// So many characters of a text on one line.
fn start(text: &str, length: usize) -> String {
    let plain = |letter: char| if letter.is_control() { ' ' } else { letter };
    let mut shown: String = text.chars().take(length).map(plain).collect();
    if text.chars().nth(length).is_some() {
        shown.push('…');
    }
    shown
}

#[cfg(test)]
mod tests;
