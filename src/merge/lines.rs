//! The lines of entries and blocks: commented, uncommented, with their tool lines brought up to date.
//!
//! Works on the text of one piece of a file, line by line, so that whatever a translator wrote between the tool's
//! lines stays as it is.

use super::plan::Proposal;
use crate::catalog::{Block, Entry, Line, ToolLines, without_id};
use crate::segment::Unit;

/// The comment lines of an entry or block and its own lines, whole, line ends included.
pub(super) struct Lines<'a> {
    comment: Vec<String>,
    own: Vec<String>,
    line_end: &'a str,
    /// Index of the source line among the comment lines.
    source: Option<usize>,
    /// Indexes of the `was:` and `from:` lines.
    marks: Vec<usize>,
}

impl<'a> Lines<'a> {
    /// The lines of a live entry; `text` is its piece of the file.
    pub(super) fn of_entry(entry: &Entry<'_>, text: &str, line_end: &'a str) -> Lines<'a> {
        Lines::new(&entry.comment, &entry.tool, text, line_end)
    }

    /// The lines of a block; `text` is its piece of the file.
    pub(super) fn of_block(block: &Block<'_>, text: &str, line_end: &'a str) -> Lines<'a> {
        Lines::new(&block.comment, &block.tool, text, line_end)
    }

    fn new(comment: &[Line<'_>], tool: &ToolLines<'_>, text: &str, line_end: &'a str) -> Lines<'a> {
        let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
        let own = lines.split_off(comment.len().min(lines.len()));
        let marks = (0..comment.len())
            .filter(|index| tool.is_draft_mark(*index))
            .collect();
        Lines {
            comment: lines,
            own,
            line_end,
            source: tool.source,
            marks,
        }
    }

    /// Comments the entry's own lines out.
    pub(super) fn commented(mut self) -> Self {
        for line in &mut self.own {
            let blank = line.trim_end_matches(['\r', '\n']).is_empty();
            line.insert_str(0, if blank { "#" } else { "# " });
        }
        self
    }

    /// Takes the comment marks off the block's own lines.
    pub(super) fn uncommented(mut self) -> Self {
        for line in &mut self.own {
            let rest = line.strip_prefix("# ").or_else(|| line.strip_prefix('#'));
            *line = rest.unwrap_or(line).to_owned();
        }
        self
    }

    /// Brings the source line up to date; one that is missing comes directly above the message and its marks.
    pub(super) fn source(mut self, tag: &str, sentence: &str) -> Self {
        let line = format!("# {tag}: {sentence}");
        match self.source {
            Some(index) => {
                let old = &mut self.comment[index];
                if old.trim_end_matches(['\r', '\n']) != line {
                    let end = old.len() - old.trim_end_matches(['\r', '\n']).len();
                    let end = old.split_off(old.len() - end);
                    *old = line + &end;
                }
            }
            None => {
                let index = self.marks.first().copied().unwrap_or(self.comment.len());
                self.comment.insert(index, line + self.line_end);
                self.source = Some(index);
                self.marks.iter_mut().for_each(|mark| *mark += 1);
            }
        }
        self
    }

    /// Takes the `was:` and `from:` lines away.
    pub(super) fn without_marks(mut self) -> Self {
        for index in std::mem::take(&mut self.marks).into_iter().rev() {
            self.comment.remove(index);
        }
        self
    }

    /// Takes a `from: draft` line away.
    pub(super) fn without_draft_mark(mut self) -> Self {
        let draft = |line: &String| line.trim_end_matches(['\r', '\n']) == "# from: draft";
        if let Some(at) = self
            .marks
            .iter()
            .position(|index| draft(&self.comment[*index]))
        {
            let index = self.marks.remove(at);
            self.comment.remove(index);
            self.marks[at..].iter_mut().for_each(|mark| *mark -= 1);
        }
        self
    }

    /// Adds `was:` and `from:` lines below the source line.
    pub(super) fn marks(mut self, marks: &[String]) -> Self {
        let Some(source) = self.source else {
            return self;
        };
        for mark in marks {
            let index = source + 1 + self.marks.len();
            self.comment
                .insert(index, format!("# {mark}{}", self.line_end));
            self.marks.push(index);
        }
        self
    }

    /// Marks the text as never published, unless it says so already.
    pub(super) fn draft(self) -> Self {
        if self.marks.is_empty() {
            self.marks(&["from: draft".to_owned()])
        } else {
            self
        }
    }

    /// Whether there is a source line.
    pub(super) fn has_source(&self) -> bool {
        self.source.is_some()
    }

    /// The comment lines that are not the tool's.
    pub(super) fn notes(&self) -> String {
        let own = |index: &usize| self.source != Some(*index) && !self.marks.contains(index);
        (0..self.comment.len())
            .filter(own)
            .map(|index| self.comment[index].as_str())
            .collect()
    }

    /// The lines as text.
    pub(super) fn join(&self) -> String {
        self.comment.concat() + &self.own.concat()
    }
}

/// The lines of a new live entry; `body` is a message under any id, its lines separated by LF or CRLF.
pub(super) fn live(unit: &Unit, body: &str, (tag, line_end): (&str, &str)) -> String {
    let mut text = format!("# {tag}: {}{line_end}{}", unit.sentence, unit.id);
    for line in without_id(body).lines() {
        text.push_str(line);
        text.push_str(line_end);
    }
    text
}

/// The lines of a new pending block.
pub(super) fn pending(unit: &Unit, proposal: &Proposal, (tag, line_end): (&str, &str)) -> String {
    let mut text = format!("# {tag}: {}{line_end}", unit.sentence);
    for mark in &proposal.marks {
        text.push_str(&format!("# {mark}{line_end}"));
    }
    let body = proposal.body.as_deref().map_or(" =", without_id);
    for (index, line) in body.lines().enumerate() {
        match (index, line) {
            (0, _) => text.push_str(&format!("# {}", unit.id)),
            (_, "") => text.push('#'),
            _ => text.push_str("# "),
        }
        text.push_str(line);
        text.push_str(line_end);
    }
    text
}
