//! Plain text: a paragraph a line, or (hard-wrapped) a paragraph up to the next blank line.
//!
//! The first block is the headline. A later block of one line and at most twelve words that ends in no stop,
//! or in a question mark, is a heading. The rest are paragraphs.

use super::Wrap;
use crate::article::{Block, BlockKind, Document};
use crate::text::Span;

/// How many words a heading may have.
const HEADING_WORDS: usize = 12;

/// Marks that may close a sentence behind its stop.
pub(super) const CLOSING: &[char] = &[
    '"', '\'', '”', '’', '»', '“', ')', ']', '}', '\u{200e}', '\u{200f}', '\u{61c}',
];

pub(super) fn read(text: &str, wrap: Wrap) -> Document {
    Document {
        blocks: blocks(text, wrap),
        ..Document::default()
    }
}

fn blocks(text: &str, wrap: Wrap) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut offset = 0;
    let mut open = false; // a hard-wrapped paragraph goes on
    for line in lines(text) {
        let start = offset;
        offset += line.len();
        // A byte order mark is no text; it stays in the gap before the first block.
        let content = trim(line);
        if content.is_empty() {
            open = false;
            continue;
        }
        let start = start + (content.as_ptr() as usize - line.as_ptr() as usize);
        let end = start + content.len();
        match blocks.last_mut() {
            Some(last) if open => last.span.end = end as u32,
            _ => blocks.push(Block::plain(BlockKind::Paragraph, Span::new(start, end))),
        }
        open = wrap == Wrap::Hard;
    }
    for (index, block) in blocks.iter_mut().enumerate() {
        let text = &text[block.span.range()];
        if index == 0 {
            block.kind = BlockKind::Headline;
        } else if !text.contains(ends_line) && is_heading(text) {
            block.kind = BlockKind::Heading;
        }
    }
    blocks
}

/// The lines of a text with their ends: whatever Unicode has a line or a paragraph end with, and form feeds.
pub(super) fn lines(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let at = rest.find(ends_line).unwrap_or(rest.len());
        let end = rest[at..].chars().next().map_or(0, char::len_utf8);
        let pair = usize::from(rest[at..].starts_with("\r\n"));
        let (line, behind) = rest.split_at(at + end + pair);
        rest = behind;
        (!line.is_empty()).then_some(line)
    })
}

fn ends_line(mark: char) -> bool {
    matches!(mark, '\n'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Trims White_Space and byte order marks.
pub(super) fn trim(line: &str) -> &str {
    line.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}')
}

fn is_heading(line: &str) -> bool {
    let last = line.trim_end_matches(CLOSING).chars().next_back();
    let stops = matches!(last, Some('.' | '!' | '…' | '۔' | '。' | '！' | '।'));
    !stops && line.split_whitespace().take(HEADING_WORDS + 1).count() <= HEADING_WORDS
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, wrap: Wrap, expected: &[(&str, &str)]) {
        let found = blocks(text, wrap);
        let found: Vec<_> = found
            .iter()
            .map(|b| (b.kind.name(), &text[b.span.range()]))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_line_is_a_block() {
        check(
            "عنوان الخبر.\n\n  قال الوزير كلمة.\r\nماذا بعد؟\n",
            Wrap::None,
            &[
                ("headline", "عنوان الخبر."),
                ("paragraph", "قال الوزير كلمة."),
                ("heading", "ماذا بعد؟"),
            ],
        );
    }

    #[test]
    fn lines_end_in_many_ways() {
        for end in [
            "\n", "\r\n", "\r", "\u{b}", "\u{c}", "\u{85}", "\u{2028}", "\u{2029}",
        ] {
            check(
                &format!("a{end}b.{end}{end}c."),
                Wrap::None,
                &[("headline", "a"), ("paragraph", "b."), ("paragraph", "c.")],
            );
            let hard = format!("a{end}b.{end}{end}c.");
            let blocks = blocks(&hard, Wrap::Hard);
            let spans = blocks.iter().map(|block| &hard[block.span.range()]);
            assert_eq!(spans.collect::<Vec<_>>(), [&format!("a{end}b."), "c."]);
        }
        assert_eq!(lines("a\r\n\rb").collect::<Vec<_>>(), ["a\r\n", "\r", "b"]);
    }

    #[test]
    fn headings_are_short_and_have_no_stop() {
        check(
            "h\nنقاط رئيسية\nنقاط رئيسية.\n«نقاط رئيسية.»\na b c d e f g h i j k l\na b c d e f g h i j k l m\n",
            Wrap::None,
            &[
                ("headline", "h"),
                ("heading", "نقاط رئيسية"),
                ("paragraph", "نقاط رئيسية."),
                ("paragraph", "«نقاط رئيسية.»"),
                ("heading", "a b c d e f g h i j k l"),
                ("paragraph", "a b c d e f g h i j k l m"),
            ],
        );
    }

    #[test]
    fn hard_wrapped_paragraphs_end_at_a_blank_line() {
        check(
            "Title\n\nOne line\nand another.\n \nShort\n",
            Wrap::Hard,
            &[
                ("headline", "Title"),
                ("paragraph", "One line\nand another."),
                ("heading", "Short"),
            ],
        );
    }

    #[test]
    fn nothing_but_white_space_has_no_blocks() {
        check("", Wrap::None, &[]);
        check("\u{feff}\n \u{a0}\r\n\t\n", Wrap::None, &[]);
        check("\u{feff}a\n", Wrap::None, &[("headline", "a")]);
    }
}
