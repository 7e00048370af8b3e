//! The engine that runs patterns: how it is set, and what it complains about.
//!
//! Comes in: translated patterns. Goes out: compiled ones that stop after so many steps, or what is wrong with them.

use fancy_regex::{Regex, RegexOptionsBuilder};

use super::pattern::{Translated, translate};

/// How often a pattern may step back at one place of a text.
const STEPS: usize = 200_000;

/// How large a compiled pattern may be, in bytes and in instructions.
const SIZE: usize = 8 << 20;

/// How the engine is set for all patterns.
pub(super) fn options() -> RegexOptionsBuilder {
    let mut options = RegexOptionsBuilder::new();
    options
        .backtrack_limit(STEPS)
        .delegate_size_limit(SIZE)
        .max_prog_size(SIZE >> 6)
        .build_delegate_prefilter(false)
        .allow_input_assertion_overrides(true);
    options
}

/// Compiles a translated pattern; else what is wrong with it.
pub(super) fn compile(pattern: String) -> Translated<Regex> {
    options().build(pattern).map_err(|wrong| explain(&wrong))
}

/// What the engine complains about, on one line and without the translated pattern.
fn explain(wrong: &fancy_regex::Error) -> String {
    use fancy_regex::{CompileError, Error};
    let what = match wrong {
        Error::ParseError(_, wrong) => wrong.to_string(),
        Error::RuntimeError(wrong) => wrong.to_string(),
        Error::CompileError(wrong) => match &**wrong {
            CompileError::InnerError(wrong) if wrong.size_limit().is_some() => {
                "it is too large when compiled".to_owned()
            }
            CompileError::InnerError(wrong) => match wrong.syntax_error() {
                Some(wrong) => wrong.to_string(),
                None => wrong.to_string(),
            },
            // The pattern itself is part of the message.
            CompileError::DfaBuildError(_, why) => why.clone(),
            CompileError::PatternTooComplex => "it is too large when compiled".to_owned(),
            other => other.to_string(),
        },
        other => other.to_string(),
    };
    let what = what.lines().map(str::trim).rfind(|line| !line.is_empty());
    let what = what.unwrap_or_default().trim_start_matches("error: ");
    format!("the pattern cannot be used: {what}")
}

/// Whether a language pattern matches all of a tag, whatever its case.
pub(super) fn matches_tag(pattern: &str, tag: &str) -> Translated<bool> {
    let pattern = translate(pattern)?;
    let regex = compile(format!(r"\A(?i:{pattern})\z"))?;
    regex.is_match(tag).map_err(|wrong| explain(&wrong))
}
