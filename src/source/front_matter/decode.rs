//! What a YAML scalar means, with the way back to its bytes.
//!
//! Comes in: YAML, and where a parser found a scalar in it. Goes out: the bytes of its text, and the pieces of it that
//! the file writes otherwise. What the parser has accepted is not checked again.

use std::ops::Range;

/// A scalar's text.
pub(super) struct Decoded {
    /// Its bytes, without quotation marks.
    pub(super) range: Range<usize>,
    /// What in it does not say what its bytes are, in reading order.
    pub(super) pieces: Vec<(Range<usize>, String)>,
}

impl Decoded {
    /// A plain scalar, which stands at these bytes.
    pub(super) fn plain(yaml: &str, range: Range<usize>) -> Decoded {
        let mut pieces = Vec::new();
        let mut at = range.start;
        while at < range.end {
            at = step(yaml, at..range.end, &mut pieces);
        }
        Decoded { range, pieces }
    }

    /// A scalar between apostrophes, from the first of them; what stands behind it may be within the bytes.
    pub(super) fn single(yaml: &str, range: Range<usize>) -> Option<Decoded> {
        let mut pieces = Vec::new();
        let start = range.start + 1;
        let mut at = start;
        while at < range.end {
            let rest = &yaml[at..range.end];
            if rest.starts_with("''") {
                pieces.push((at..at + 2, "'".to_owned()));
                at += 2;
            } else if rest.starts_with('\'') {
                return Some(Decoded {
                    range: start..at,
                    pieces,
                });
            } else {
                at = step(yaml, at..range.end, &mut pieces);
            }
        }
        None
    }

    /// A scalar between quotation marks, from the first of them; what stands behind it may be within the bytes.
    pub(super) fn double(yaml: &str, range: Range<usize>) -> Option<Decoded> {
        let mut pieces = Vec::new();
        let start = range.start + 1;
        let mut at = start;
        while at < range.end {
            let rest = &yaml[at..range.end];
            if rest.starts_with('\\') {
                let (length, text) = escape(rest)?;
                pieces.push((at..at + length, text));
                at += length;
            } else if rest.starts_with('"') {
                return Some(Decoded {
                    range: start..at,
                    pieces,
                });
            } else {
                at = step(yaml, at..range.end, &mut pieces);
            }
        }
        None
    }

    /// A literal or folded scalar, from the first character of its first line; its lines begin behind so many spaces.
    pub(super) fn block(yaml: &str, range: Range<usize>, indent: usize, folded: bool) -> Decoded {
        let mut pieces = Vec::new();
        let mut at = range.start;
        loop {
            let rest = &yaml[at..range.end];
            let end = at + rest.find(['\n', '\r']).unwrap_or(rest.len());
            // Behind the line end, empty lines and the indentation of the next line with content.
            let (mut next, mut breaks) = (end, 0);
            let more = loop {
                let length = line_end(&yaml[next..range.end]);
                if length == 0 {
                    break false;
                }
                next += length;
                breaks += 1;
                let rest = &yaml[next..range.end];
                let spaces = rest.bytes().take(indent).take_while(|b| *b == b' ').count();
                next += spaces;
                if line_end(&rest[spaces..]) == 0 {
                    break spaces == indent && spaces < rest.len();
                }
            };
            if !more {
                return Decoded {
                    range: range.start..end,
                    pieces,
                };
            }
            // Lines that begin with a blank keep their line ends, on both sides.
            let kept = |at: usize| yaml[at..].starts_with([' ', '\t']);
            let text = match folded && !kept(at) && !kept(next) {
                true => fold(breaks),
                false => "\n".repeat(breaks),
            };
            pieces.push((end..next, text));
            at = next;
        }
    }

    /// Without the white space at its ends.
    pub(super) fn trimmed(mut self, yaml: &str) -> Decoded {
        let blank = |text: &str| text.trim().is_empty();
        let mut first = 0;
        let mut range = self.range.clone();
        loop {
            match self.pieces.get(first) {
                Some((piece, text)) if piece.start == range.start => {
                    if !blank(text) {
                        break;
                    }
                    range.start = piece.end;
                    first += 1;
                }
                _ => match yaml[range.clone()].chars().next() {
                    Some(c) if c.is_whitespace() => range.start += c.len_utf8(),
                    _ => break,
                },
            }
        }
        self.pieces.drain(..first);
        loop {
            match self.pieces.last() {
                Some((piece, text)) if piece.end == range.end => {
                    if !blank(text) {
                        break;
                    }
                    range.end = piece.start;
                    self.pieces.pop();
                }
                _ => match yaml[range.clone()].chars().next_back() {
                    Some(c) if c.is_whitespace() => range.end -= c.len_utf8(),
                    _ => break,
                },
            }
        }
        Decoded {
            range,
            pieces: self.pieces,
        }
    }

    /// The text.
    pub(super) fn text(&self, yaml: &str) -> String {
        let mut text = String::with_capacity(self.range.len());
        let mut at = self.range.start;
        for (piece, written) in &self.pieces {
            text.push_str(&yaml[at..piece.start]);
            text.push_str(written);
            at = piece.end;
        }
        text.push_str(&yaml[at..self.range.end]);
        text
    }
}

/// Steps over a character that is itself, or over white space, which is folded if a line ends in it.
fn step(yaml: &str, range: Range<usize>, pieces: &mut Vec<(Range<usize>, String)>) -> usize {
    let rest = &yaml[range.clone()];
    let (length, breaks) = white(rest);
    if breaks > 0 {
        pieces.push((range.start..range.start + length, fold(breaks)));
    }
    match length {
        0 => range.start + rest.chars().next().map_or(1, char::len_utf8),
        length => range.start + length,
    }
}

/// How many bytes of white space a text begins with, and how many line ends are among them.
fn white(text: &str) -> (usize, usize) {
    let (mut length, mut breaks) = (0, 0);
    loop {
        let rest = &text[length..];
        match line_end(rest) {
            0 if rest.starts_with([' ', '\t']) => length += 1,
            0 => return (length, breaks),
            bytes => {
                length += bytes;
                breaks += 1;
            }
        }
    }
}

/// How many bytes the line end has with which a text begins.
fn line_end(text: &str) -> usize {
    match text.as_bytes() {
        [b'\r', b'\n', ..] => 2,
        [b'\r' | b'\n', ..] => 1,
        _ => 0,
    }
}

/// What so many line ends in a row mean: the first is a blank, or nothing before others.
fn fold(breaks: usize) -> String {
    match breaks {
        1 => " ".to_owned(),
        _ => "\n".repeat(breaks - 1),
    }
}

/// The length of an escape and its meaning; `None` if there is no such escape.
fn escape(text: &str) -> Option<(usize, String)> {
    let name = text[1..].chars().next()?;
    let character = match name {
        '0' => '\0',
        'a' => '\u{7}',
        'b' => '\u{8}',
        't' | '\t' => '\t',
        'n' => '\n',
        'v' => '\u{b}',
        'f' => '\u{c}',
        'r' => '\r',
        'e' => '\u{1b}',
        ' ' | '"' | '/' | '\\' => name,
        'N' => '\u{85}',
        '_' => '\u{a0}',
        'L' => '\u{2028}',
        'P' => '\u{2029}',
        'x' => return code(text, 2),
        'u' => return code(text, 4),
        'U' => return code(text, 8),
        '\n' | '\r' => {
            // Joins the lines; empty lines behind them stay.
            let (length, breaks) = white(&text[1..]);
            return Some((1 + length, "\n".repeat(breaks - 1)));
        }
        _ => return None,
    };
    Some((2, character.into()))
}

/// An escape of so many hexadecimal digits.
fn code(text: &str, digits: usize) -> Option<(usize, String)> {
    let digits = text.get(2..2 + digits)?;
    let code = u32::from_str_radix(digits, 16).ok()?;
    Some((2 + digits.len(), char::from_u32(code)?.into()))
}
