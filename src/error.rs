//! Why the tool could not work: what a person reads before exit code 2.
//!
//! An error is about us (a file we cannot read, a setting we do not understand); what is wrong with
//! somebody's text is a [`Finding`](crate::finding::Finding).

use std::fmt;

/// What kind of trouble stopped the work; the name is stable and listed in docs/cli.md.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ErrorCode {
    /// No l10n.toml was found.
    NoProject,
    /// l10n.toml, a file that it includes, or an SRX file cannot be used.
    Config,
    /// A file or folder cannot be read.
    Read,
    /// A file or folder cannot be written.
    Write,
    /// A file is not in the encoding it should be in.
    Encoding,
    /// The name of an article cannot be used.
    Slug,
    /// A file has a newer format than this program knows.
    FormatVersion,
    /// A source file holds git conflict markers.
    Conflict,
    /// Another run is at work in the same project.
    Locked,
    /// The output folder cannot be used.
    Output,
    /// A template of a page cannot be used.
    Template,
    /// The command line asks for something that does not exist.
    Usage,
}

impl ErrorCode {
    /// All codes, in the order of the documentation, each with what it means.
    pub const ALL: &[(ErrorCode, &str)] = &[
        (
            ErrorCode::NoProject,
            "no l10n.toml here or in a folder above",
        ),
        (
            ErrorCode::Config,
            "l10n.toml, a file that it includes, or an SRX file cannot be used",
        ),
        (ErrorCode::Read, "a file or folder cannot be read"),
        (ErrorCode::Write, "a file or folder cannot be written"),
        (
            ErrorCode::Encoding,
            "a file is not UTF-8, or an article not in its encoding",
        ),
        (ErrorCode::Slug, "the name of an article cannot be used"),
        (
            ErrorCode::FormatVersion,
            "a file has a newer format than this program knows",
        ),
        (
            ErrorCode::Conflict,
            "a source file holds git conflict markers",
        ),
        (
            ErrorCode::Locked,
            "another tarjuman is at work in the same project",
        ),
        (ErrorCode::Output, "the output folder cannot be used"),
        (ErrorCode::Template, "a template of a page cannot be used"),
        (
            ErrorCode::Usage,
            "the command line asks for something that does not exist",
        ),
    ];

    /// The stable name of the code.
    pub fn name(self) -> &'static str {
        match self {
            ErrorCode::NoProject => "no-project",
            ErrorCode::Config => "config",
            ErrorCode::Read => "read",
            ErrorCode::Write => "write",
            ErrorCode::Encoding => "encoding",
            ErrorCode::Slug => "slug",
            ErrorCode::FormatVersion => "format-version",
            ErrorCode::Conflict => "conflict",
            ErrorCode::Locked => "locked",
            ErrorCode::Output => "output",
            ErrorCode::Template => "template",
            ErrorCode::Usage => "usage",
        }
    }
}

/// Why the work could not be done: a code, what happened and where, and what to try.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct Error {
    /// The kind of trouble.
    pub code: ErrorCode,
    /// What happened and where; lower case, no full stop; may have several lines.
    pub message: String,
    /// What to try next.
    pub help: Option<String>,
}

impl Error {
    /// An error without advice.
    pub fn new(code: ErrorCode, message: impl Into<String>) -> Error {
        Error {
            code,
            message: message.into(),
            help: None,
        }
    }

    /// The same error with advice.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Error {
        self.help = Some(help.into());
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.message)
    }
}

/// The result of work that may stop with exit code 2.
pub type Result<T> = std::result::Result<T, Error>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_has_a_name_of_its_own() {
        let mut names: Vec<_> = ErrorCode::ALL.iter().map(|(code, _)| code.name()).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), ErrorCode::ALL.len());
    }
}
