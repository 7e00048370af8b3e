//! Comments line by line, and the tool's own lines among them (docs/format.md, §5.1).

use super::Slice;
use crate::text::Span;

/// A line of a comment: its text behind the `# `, and where the line starts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Line<'t> {
    /// The text without `# `.
    pub content: Slice<'t>,
    /// Where the line starts (at its `#`), in bytes.
    pub start: u32,
}

impl<'t> Line<'t> {
    /// The text of the line without its `# `.
    pub fn text(&self) -> &'t str {
        self.content.text()
    }

    /// The whole line from its `#`, the line end excluded.
    pub fn span(&self) -> Span {
        Span {
            start: self.start,
            end: self.content.span().end,
        }
    }
}

/// How many `#` a comment has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CommentLevel {
    /// `#`
    Comment,
    /// `##`
    Group,
    /// `###`
    Resource,
}

/// A stand-alone comment.
#[derive(Clone, Debug, PartialEq)]
pub struct Comment<'t> {
    /// One, two or three `#`.
    pub level: CommentLevel,
    /// Its lines.
    pub lines: Vec<Line<'t>>,
    /// The lines, without the last line end.
    pub span: Span,
}

/// What a `# from:` line says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin<'t> {
    /// `SLUG N%` or `s-ID N%`: the text stands there, for a sentence as similar as that.
    Similar(&'t str, u8),
    /// `draft`: the text was never published.
    Draft,
}

/// The lines that extract keeps above an entry.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ToolLines<'t> {
    /// Index of the source line (`# ar: …`) among the comment lines.
    pub source: Option<usize>,
    /// Indexes of the `# was:` lines.
    pub was: Vec<usize>,
    /// Indexes of the `# from:` lines, with what they say.
    pub from: Vec<(usize, Origin<'t>)>,
}

impl<'t> ToolLines<'t> {
    /// Finds the tool lines among comment lines; `tag` is the source locale's.
    ///
    /// The lowest source line counts, and the run of `was:` and `from:` lines directly below it.
    pub(super) fn find(lines: &[Line<'t>], tag: &str) -> ToolLines<'t> {
        let source = lines
            .iter()
            .rposition(|line| source_of_line(line.text(), tag).is_some());
        let mut tool = ToolLines {
            source,
            ..ToolLines::default()
        };
        if let Some(source) = source {
            tool.marks(lines, source + 1);
        }
        tool
    }

    /// As [`ToolLines::find`], of a block, where somebody may have deleted the source line: the run of `was:` and `from:`
    /// lines directly above the message is the tool's then, too.
    ///
    /// In a live entry it is not: extract would take away what may be a translator's note.
    pub(super) fn find_of_block(lines: &[Line<'t>], tag: &str) -> ToolLines<'t> {
        let mut tool = ToolLines::find(lines, tag);
        if tool.source.is_none() {
            let is_mark = |line: &&Line<'t>| {
                line.text().starts_with("was: ") || origin_of_line(line.text()).is_some()
            };
            let run = lines.iter().rev().take_while(is_mark).count();
            tool.marks(lines, lines.len() - run);
        }
        tool
    }

    /// Notes the run of `was:` and `from:` lines from one on.
    fn marks(&mut self, lines: &[Line<'t>], start: usize) {
        for (index, line) in lines.iter().enumerate().skip(start) {
            if line.text().starts_with("was: ") {
                self.was.push(index);
            } else if let Some(origin) = origin_of_line(line.text()) {
                self.from.push((index, origin));
            } else {
                break;
            }
        }
    }

    /// Whether a comment line is one of the tool's.
    pub fn contains(&self, index: usize) -> bool {
        self.source == Some(index) || self.is_draft_mark(index)
    }

    /// Whether a comment line is a `was:` or `from:` line.
    pub fn is_draft_mark(&self, index: usize) -> bool {
        self.was.contains(&index) || self.from.iter().any(|(from, _)| *from == index)
    }

    /// Whether there is any `was:` or `from:` line.
    pub fn has_draft_mark(&self) -> bool {
        !self.was.is_empty() || !self.from.is_empty()
    }

    /// The sentence of the source line.
    pub fn sentence(&self, lines: &[Line<'t>], tag: &str) -> Option<&'t str> {
        source_of_line(lines[self.source?].text(), tag)
    }

    /// The sentences of the `was:` lines.
    pub fn was_sentences(&self, lines: &[Line<'t>]) -> Vec<&'t str> {
        self.was
            .iter()
            .filter_map(|index| lines[*index].text().strip_prefix("was: "))
            .collect()
    }

    /// What the first `from:` line says.
    pub fn origin(&self) -> Option<Origin<'t>> {
        self.from.first().map(|(_, origin)| *origin)
    }
}

fn source_of_line<'t>(line: &'t str, tag: &str) -> Option<&'t str> {
    line.strip_prefix(tag)?.strip_prefix(": ")
}

fn origin_of_line(line: &str) -> Option<Origin<'_>> {
    let rest = line.strip_prefix("from: ")?;
    if rest == "draft" {
        return Some(Origin::Draft);
    }
    let (name, percent) = rest.strip_suffix('%')?.rsplit_once(' ')?;
    let percent: u8 = percent.parse().ok().filter(|percent| *percent <= 100)?;
    (!name.is_empty()).then_some(Origin::Similar(name, percent))
}

/// The source file of a header line `Source: …`.
pub fn header_source(line: &str) -> Option<&str> {
    line.strip_prefix("Source: ").map(str::trim_end)
}

/// The format number of a header line `Format: tarjuman N`.
pub fn header_format(line: &str) -> Option<&str> {
    line.strip_prefix("Format: tarjuman ").map(str::trim_end)
}
