//! Texts with a name, and places in them.
//!
//! Comes in: decoded UTF-8 text and its path. Goes out: spans (bytes) and places (lines and columns).
//! Knows nothing of Fluent, articles or the disk.

use std::sync::OnceLock;

/// A half-open range of bytes of a decoded UTF-8 text, a byte order mark included.
///
/// Texts of 4 GiB and more are refused when they are read, so 32 bits suffice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// The byte behind the last.
    pub end: u32,
}

impl Span {
    /// A span from byte offsets.
    pub fn new(start: usize, end: usize) -> Span {
        debug_assert!(start <= end && u32::try_from(end).is_ok());
        Span {
            start: start as u32,
            end: end as u32,
        }
    }

    /// An empty span at a byte offset.
    pub fn at(offset: usize) -> Span {
        Span::new(offset, offset)
    }

    /// The span as a range, for slicing.
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A line and a column, both from 1; columns count Unicode scalar values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Line, from 1.
    pub line: u32,
    /// Column, from 1, in Unicode scalar values.
    pub column: u32,
}

/// A stretch of a file as people and programs name it; the end is exclusive.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Path relative to the project, with `/` on every system.
    pub path: String,
    /// Where it starts.
    pub start: Position,
    /// Where it ends (exclusive).
    pub end: Position,
}

impl Place {
    /// The beginning of a file, also of one that does not exist.
    pub fn start_of(path: &str) -> Place {
        let start = Position { line: 1, column: 1 };
        Place {
            path: path.to_owned(),
            start,
            end: start,
        }
    }
}

/// A decoded text and the path it came from.
#[derive(Clone, Debug, Default)]
pub struct TextFile {
    /// Path relative to the project, with `/`.
    pub path: String,
    /// The text, a byte order mark included.
    pub text: String,
    index: OnceLock<Index>,
}

/// Where lines start, and how many characters stand before every 256th byte: any place is found without reading a
/// long line again.
#[derive(Clone, Debug)]
struct Index {
    lines: Vec<u32>,
    characters: Vec<u32>,
}

impl Index {
    const STEP: usize = 256;

    fn new(text: &str) -> Index {
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let lines = std::iter::once(0)
            .chain(ends.map(|(index, _)| index as u32 + 1))
            .collect();
        let mut count = 0;
        let characters = text.as_bytes().chunks(Index::STEP).map(|chunk| {
            let before = count;
            count += count_characters(chunk);
            before
        });
        Index {
            characters: characters.collect(),
            lines,
        }
    }

    /// How many characters stand before a byte offset.
    fn characters(&self, text: &str, offset: usize) -> usize {
        let step = offset / Index::STEP;
        let Some(before) = self.characters.get(step) else {
            // Right behind the last byte.
            return self.characters.last().map_or(0, |before| {
                let start = (self.characters.len() - 1) * Index::STEP;
                (before + count_characters(&text.as_bytes()[start..offset])) as usize
            });
        };
        (before + count_characters(&text.as_bytes()[step * Index::STEP..offset])) as usize
    }
}

/// How many characters begin in these bytes.
fn count_characters(bytes: &[u8]) -> u32 {
    bytes.iter().filter(|byte| **byte & 0xc0 != 0x80).count() as u32
}

impl TextFile {
    /// A text under a path.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> TextFile {
        TextFile {
            path: path.into(),
            text: text.into(),
            index: OnceLock::new(),
        }
    }

    /// The line and column of a byte offset; an offset inside a character counts as its start.
    pub fn position(&self, offset: usize) -> Position {
        let index = self.index.get_or_init(|| Index::new(&self.text));
        let offset = self.text.floor_char_boundary(offset);
        let line = index
            .lines
            .partition_point(|start| *start as usize <= offset);
        let start = index.lines.get(line - 1).map_or(0, |start| *start as usize);
        // A byte order mark at the start of the file is no column.
        let mark = usize::from(line == 1 && offset > 0 && self.text.starts_with('\u{feff}'));
        let column =
            index.characters(&self.text, offset) - index.characters(&self.text, start) - mark;
        Position {
            line: line as u32,
            column: column as u32 + 1,
        }
    }

    /// The place of a span.
    pub fn place(&self, span: Span) -> Place {
        Place {
            path: self.path.clone(),
            start: self.position(span.start as usize),
            end: self.position(span.end as usize),
        }
    }
}

/// How many bytes a line may have to be shown.
const SHOWN: usize = 4096;

/// The line in which a span starts, if it is of a length that anybody reads.
pub fn line_of(text: &str, span: Span) -> Option<String> {
    let start = text.floor_char_boundary(span.start as usize);
    let window = text.ceil_char_boundary(start.saturating_sub(SHOWN));
    let newline = text[window..start]
        .rfind('\n')
        .map(|newline| window + newline + 1);
    let line_start = newline.or((window == 0).then_some(0))?;
    let end = text.floor_char_boundary((line_start + SHOWN).min(text.len()));
    let line = text[line_start..end]
        .split_inclusive('\n')
        .next()
        .unwrap_or_default();
    (line.ends_with('\n') || end == text.len())
        .then(|| line.trim_end_matches(['\r', '\n']).to_owned())
}

/// Finds git's conflict markers at line starts: the span of the first marker line.
///
/// A line of `=======` alone is no marker, since Markdown underlines headings with it.
pub fn conflict_marker(text: &str) -> Option<Span> {
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let content = line.trim_end_matches(['\n', '\r']);
        let marked = ["<<<<<<<", ">>>>>>>", "|||||||"].iter().any(|marker| {
            content
                .strip_prefix(marker)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        });
        if marked {
            return Some(Span::new(offset, offset + content.len()));
        }
        offset += line.len();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_count_characters() {
        let file = TextFile::new("a", "ab\nقال x\n");
        assert_eq!(file.position(0), Position { line: 1, column: 1 });
        assert_eq!(file.position(3), Position { line: 2, column: 1 });
        assert_eq!(file.position(10), Position { line: 2, column: 5 });
        assert_eq!(file.position(12), Position { line: 3, column: 1 });
        assert_eq!(
            file.position(4),
            Position { line: 2, column: 1 },
            "inside a character"
        );
    }

    #[test]
    fn a_byte_order_mark_is_no_column() {
        assert_eq!(
            TextFile::new("a", "\u{feff}ab").position(4),
            Position { line: 1, column: 2 }
        );
    }

    #[test]
    fn a_place_in_a_long_line_is_found() {
        let text = format!("x\n{}", "قد a\u{feff}".repeat(300));
        let file = TextFile::new("a", text.clone());
        for (offset, _) in text.char_indices().chain([(text.len(), ' ')]) {
            let line_start = if offset < 2 { 0 } else { 2 };
            let column = text[line_start..offset].chars().count() as u32 + 1;
            assert_eq!(file.position(offset).column, column, "{offset}");
        }
    }

    #[test]
    fn conflict_markers_stand_at_line_starts() {
        assert!(conflict_marker("a\n<<<<<<< HEAD\nb\n").is_some());
        assert!(conflict_marker("a\r\n>>>>>>>\r\n").is_some());
        assert_eq!(conflict_marker("a\n=======\nb\n"), None);
        assert_eq!(conflict_marker("a <<<<<<< HEAD\n<<<<<<<<< b\n"), None);
    }
}
