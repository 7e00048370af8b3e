//! A run of inline Markdown: its text, and where its marks are.

use std::ops::Range;

use crate::article::{Block, BlockKind, Piece, Reads, Role, Syntax};
use crate::text::Span;

/// What a hard line break is in a sentence, which has no lines.
const HARD_BREAK: &str = "br";

/// What was read last.
enum Last {
    /// Text, or the end of an element.
    Text,
    /// The beginning of an element: its marks go on up to what comes next.
    Open { start: usize, element: u32 },
    /// A line end: it goes on up to the text of the next line.
    Break { start: usize, hard: bool },
}

/// Inline text that is being read.
pub(super) struct Run<'t> {
    text: &'t str,
    kind: BlockKind,
    syntax: Syntax,
    /// How many quotations its lines stand in.
    quotes: usize,
    start: usize,
    /// Where what has been read ends.
    end: usize,
    last: Last,
    pieces: Vec<Piece>,
    /// The elements that are open: the name of an HTML element, nothing for one of Markdown.
    open: Vec<(String, u32)>,
    elements: u32,
    /// Whether there are words.
    worded: bool,
}

impl<'t> Run<'t> {
    pub(super) fn new(
        text: &'t str,
        kind: BlockKind,
        syntax: Syntax,
        quotes: usize,
        start: usize,
    ) -> Run<'t> {
        Run {
            text,
            kind,
            syntax,
            quotes,
            start,
            end: start,
            last: Last::Text,
            pieces: Vec::new(),
            open: Vec::new(),
            elements: 0,
            worded: false,
        }
    }

    /// Adds text that says `content`.
    pub(super) fn text(&mut self, range: Range<usize>, content: &str) {
        self.reach(range.start);
        self.worded |= content.contains(|c: char| !c.is_whitespace());
        // Of entities only those are text to a translator whose characters can mean nothing to Markdown.
        let raw = &self.text[range.clone()];
        if raw != content && raw.starts_with('&') && !content.bytes().any(|byte| byte.is_ascii()) {
            self.piece(range.clone(), Role::Written(content.into()));
        }
        self.end = range.end;
    }

    /// Adds what is one word to a reader, or nothing: code, a picture, an address. `worded`: it says something.
    pub(super) fn void(&mut self, range: Range<usize>, reads: Reads, worded: bool) {
        self.reach(range.start);
        self.worded |= worded;
        let name = "".into();
        self.pieces(range, Role::Void { name, reads });
    }

    /// Adds the mark of a footnote: it belongs to what stands before it, as the end of an element does.
    pub(super) fn footnote(&mut self, range: Range<usize>) {
        self.reach(range.start);
        let element = self.next_element();
        let name = "".into();
        self.pieces(range, Role::Close { name, element });
    }

    pub(super) fn line_end(&mut self, range: Range<usize>, hard: bool) {
        let written = self.text[self.end..range.start].trim_end().len();
        self.reach(self.end + written);
        let start = self.end;
        self.last = Last::Break { start, hard };
        self.end = range.end;
    }

    /// Begins an element of Markdown.
    pub(super) fn open(&mut self, range: Range<usize>) {
        self.reach(range.start);
        let element = self.next_element();
        self.open.push((String::new(), element));
        self.last = Last::Open {
            start: range.start,
            element,
        };
        self.end = range.start;
    }

    /// Ends the innermost element of Markdown.
    pub(super) fn close(&mut self, range: Range<usize>) {
        let innermost = self.open.iter().rposition(|(name, _)| name.is_empty());
        let element = innermost.map_or(0, |index| self.open.remove(index).1);
        if let Last::Open { start, .. } = self.last {
            // An element without text: a link that only leads somewhere.
            self.last = Last::Text;
            let name = "".into();
            self.pieces(
                start..range.end,
                Role::Void {
                    name,
                    reads: Reads::Nothing,
                },
            );
            return;
        }
        let start = match self.last {
            Last::Break { start, .. } => start,
            _ => self.end,
        };
        self.last = Last::Text;
        let name = "".into();
        self.pieces(start..range.end, Role::Close { name, element });
    }

    /// Adds an HTML tag or comment.
    pub(super) fn html(&mut self, range: Range<usize>) {
        self.reach(range.start);
        let raw = &self.text[range.clone()];
        let (end, rest) = match raw.strip_prefix("</") {
            Some(rest) => (true, rest),
            None => (false, raw.strip_prefix('<').unwrap_or(raw)),
        };
        let length = rest
            .bytes()
            .take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'-')
            .count();
        let tag = rest[..length].to_ascii_lowercase();
        let empty: Box<str> = "".into();
        let reads = match tag.as_str() {
            "" | "wbr" => Some(Reads::Nothing),
            "br" | "hr" => Some(Reads::Space),
            "img" | "input" => Some(Reads::Word),
            _ => raw.ends_with("/>").then_some(Reads::Nothing),
        };
        let role = match (reads, end) {
            (Some(reads), _) => Role::Void { name: empty, reads },
            (None, false) => {
                let element = self.next_element();
                self.open.push((tag, element));
                Role::Open {
                    name: empty,
                    element,
                }
            }
            (None, true) => {
                let opened = self.open.iter().rposition(|(name, _)| *name == tag);
                let element = match opened {
                    Some(index) => self.open.remove(index).1,
                    None => self.next_element(),
                };
                Role::Close {
                    name: empty,
                    element,
                }
            }
        };
        self.pieces(range, role);
    }

    /// The block, if there is anything in it to translate.
    pub(super) fn finish(self) -> Option<Block> {
        let end = match self.last {
            Last::Break { start, .. } | Last::Open { start, .. } => start,
            Last::Text => self.end,
        };
        self.worded.then(|| Block {
            kind: self.kind,
            span: Span::new(self.start, end),
            syntax: self.syntax,
            pieces: self.pieces,
        })
    }

    fn next_element(&mut self) -> u32 {
        self.elements += 1;
        self.elements
    }

    /// Comes to what stands at a place: all between it and what was read before is marks.
    fn reach(&mut self, at: usize) {
        let nothing = || Role::Void {
            name: "".into(),
            reads: Reads::Nothing,
        };
        // A backslash belongs to the character that it makes a letter like others, not to the line end before it.
        let from = self.text[self.end..at]
            .rfind('\n')
            .map_or(self.end, |end| self.end + end);
        let escape = self.text[from..at].ends_with('\\') && !matches!(self.last, Last::Open { .. });
        let marks = at - usize::from(escape);
        match std::mem::replace(&mut self.last, Last::Text) {
            Last::Open { start, element } => {
                let name = "".into();
                self.pieces(start..marks, Role::Open { name, element });
            }
            Last::Break { start, hard: true } => {
                let (name, reads) = (HARD_BREAK.into(), Reads::Space);
                self.piece(start..marks, Role::Void { name, reads });
            }
            Last::Break { start, hard: false } => {
                self.marks(start..marks, Role::Written("\n".into()));
            }
            Last::Text => self.marks(self.end..marks, nothing()),
        }
        self.marks(marks..at, nothing());
        self.end = at;
    }

    /// Adds marks, unless they are white space alone.
    fn marks(&mut self, range: Range<usize>, role: Role) {
        if self.text[range.clone()].contains(|c: char| !c.is_whitespace()) {
            self.piece(range, role);
        }
    }

    /// Adds a piece that may go over several lines: what begins a further line is none of it.
    fn pieces(&mut self, range: Range<usize>, role: Role) {
        let lines = match self.quotes {
            0 => Vec::new(),
            quotes => line_starts(self.text, range.clone(), quotes),
        };
        let nothing = |role: &Role| match role {
            Role::Void { .. } => role.clone(),
            _ => Role::Void {
                name: "".into(),
                reads: Reads::Nothing,
            },
        };
        let mut start = range.start;
        let opens = matches!(role, Role::Open { .. });
        let count = lines.len();
        for (index, line) in lines.into_iter().enumerate() {
            let first = match opens && index == 0 {
                true => role.clone(),
                false => nothing(&role),
            };
            self.piece(start..line.start, first);
            start = line.end;
            self.piece(line, Role::Written("\n".into()));
        }
        let last = match opens && count > 0 {
            true => nothing(&role),
            false => role,
        };
        self.piece(start..range.end, last);
        self.end = range.end;
    }

    fn piece(&mut self, range: Range<usize>, role: Role) {
        if !range.is_empty() {
            self.pieces.push(Piece {
                span: Span::new(range.start, range.end),
                role,
            });
        }
    }
}

/// The line ends in a stretch of a quotation, with the marks that begin the next line.
pub(super) fn line_starts(text: &str, range: Range<usize>, quotes: usize) -> Vec<Range<usize>> {
    let mut starts = Vec::new();
    let stretch = &text[range.clone()];
    for (at, _) in stretch.match_indices('\n') {
        let mut rest = &stretch[at + 1..];
        for _ in 0..quotes {
            match rest.trim_start_matches([' ', '\t']).strip_prefix('>') {
                Some(behind) => rest = behind,
                None => break,
            }
        }
        let end = range.end - rest.trim_start_matches([' ', '\t']).len();
        starts.push(range.start + at..end);
    }
    starts
}
