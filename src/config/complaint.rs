//! How an error in a settings file is told: with its line, and a caret below the words in question.

use std::ops::Range;

use crate::error::{Error, ErrorCode};
use crate::text::TextFile;

/// An error in a settings file, with the line and a caret below the words in question.
pub(super) fn config_error(file: &TextFile, span: Option<Range<usize>>, message: &str) -> Error {
    let Some(span) = span else {
        return Error::new(ErrorCode::Config, format!("{}: {message}", file.path));
    };
    let position = file.position(span.start);
    let text = &file.text;
    let start = file.text.floor_char_boundary(span.start);
    let line_start = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
    let line = text[line_start..].lines().next().unwrap_or_default();
    let end = text.floor_char_boundary(
        span.end
            .clamp(start, line_start + line.len().max(start - line_start)),
    );
    let before = text[line_start..start].chars().count();
    let carets = text[start..end].chars().count().max(1);
    let number = position.line.to_string();
    let gutter = " ".repeat(number.len());
    Error::new(
        ErrorCode::Config,
        format!(
            "{}:{}:{}: {message}\n{gutter} |\n{number} | {line}\n{gutter} | {}{}",
            file.path,
            position.line,
            position.column,
            " ".repeat(before),
            "^".repeat(carets)
        ),
    )
}
