//! Source documents into blocks: one file per format.
//!
//! Comes in: decoded text. Goes out: blocks with their bytes in the file. Sentences are not known here.

mod plain;

use crate::article::Block;
use crate::error::{Error, ErrorCode, Result};

/// How paragraphs are told apart in plain text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wrap {
    /// Every line is a paragraph.
    #[default]
    None,
    /// Lines are wrapped; a blank line separates paragraphs.
    Hard,
}

/// A document format.
#[derive(Debug)]
pub struct Format {
    /// The name on the command line (`--input`).
    pub name: &'static str,
    /// File extensions, lower case, without the dot.
    pub extensions: &'static [&'static str],
    /// Splits a document into blocks; `None`: known, but not supported yet.
    pub blocks: Option<fn(&str, Wrap) -> Vec<Block>>,
}

/// The formats; the first is the default for standard input.
pub const FORMATS: &[Format] = &[
    Format {
        name: "text",
        extensions: &["txt"],
        blocks: Some(plain::blocks),
    },
    Format {
        name: "md",
        extensions: &["md", "markdown"],
        blocks: None,
    },
    Format {
        name: "html",
        extensions: &["html", "htm"],
        blocks: None,
    },
];

/// The format of a file name; `None` if the file is no document of ours.
pub fn format_of(path: &str) -> Option<&'static Format> {
    let (_, extension) = path.rsplit('/').next()?.rsplit_once('.')?;
    let extension = extension.to_ascii_lowercase();
    FORMATS
        .iter()
        .find(|format| format.extensions.contains(&extension.as_str()))
}

/// The blocks of a document.
///
/// # Errors
/// `unsupported` for Markdown and HTML, which are known but not read yet.
pub fn blocks(format: &Format, text: &str, wrap: Wrap, path: &str) -> Result<Vec<Block>> {
    let Some(blocks) = format.blocks else {
        return Err(Error::new(
            ErrorCode::Unsupported,
            format!("{path}: the format `{}` is not supported yet", format.name),
        )
        .help("write the article as plain text (.txt), one paragraph a line"));
    };
    Ok(blocks(text, wrap))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn extensions_name_formats() {
        assert_eq!(format_of("source/a.txt").map(|f| f.name), Some("text"));
        assert_eq!(format_of("source/a.b.HTM").map(|f| f.name), Some("html"));
        assert!(format_of("source/a.png").is_none());
        assert!(format_of("source.txt/a").is_none());
    }

    #[test]
    fn markdown_and_html_say_that_they_wait() {
        for format in FORMATS.iter().filter(|format| format.name != "text") {
            let error = blocks(format, "x", Wrap::None, "a").expect_err("no reader yet");
            assert_eq!(error.code, ErrorCode::Unsupported);
            assert!(error.message.contains("not supported yet"));
        }
    }
}
