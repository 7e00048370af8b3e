//! `SLUG.md`: the article as Markdown (CommonMark), its text escaped so that it stays text.

use super::{Edition, isolated};
use crate::article::BlockKind;
use crate::bundle::{Block, fold};
use crate::config::Isolate;
use crate::error::Result;

pub(super) fn emit(edition: &Edition<'_>) -> Result<String> {
    let mut text = String::new();
    let mut before: Option<BlockKind> = None;
    for block in &edition.bundle.blocks {
        let words = words(block, edition);
        if words.is_empty() {
            continue;
        }
        let (mark, tight) = match block.kind {
            BlockKind::Headline => ("# ", false),
            BlockKind::Heading => ("## ", false),
            BlockKind::ListItem => ("- ", before == Some(BlockKind::ListItem)),
            BlockKind::Quote => ("> ", false),
            _ => ("", false),
        };
        if before.is_some() && !tight {
            text.push('\n');
        }
        before = Some(block.kind);
        text.push_str(mark);
        text.push_str(&words);
        text.push('\n');
    }
    Ok(text)
}

/// The sentences of a block in one line; one of another language says so.
fn words(block: &Block, edition: &Edition<'_>) -> String {
    let mut words = String::new();
    for sentence in &block.sentences {
        let Some(text) = &sentence.text else { continue };
        words.push_str(&sentence.before);
        let text = escape(&fold(text.trim()));
        let text = match sentence.dir != edition.bundle.dir && edition.isolate == Isolate::On {
            true => isolated(&text),
            false => text,
        };
        match sentence.lang == edition.bundle.lang {
            true => words.push_str(&text),
            false => words.push_str(&format!(
                "<span lang=\"{}\" dir=\"{}\">{text}</span>",
                sentence.lang,
                sentence.dir.name()
            )),
        }
    }
    at_end(at_start(words.trim()))
}

/// Text in which no character means anything to Markdown, wherever in a line it stands.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut before = ' ';
    for (index, character) in text.char_indices() {
        let rest = &text[index + character.len_utf8()..];
        let special = match character {
            '\\' | '`' | '*' | '[' | ']' | '<' | '~' | '|' => true,
            // Between letters and digits an underscore is text.
            '_' => !(before.is_alphanumeric() && rest.starts_with(char::is_alphanumeric)),
            '&' => begins_entity(rest),
            _ => false,
        };
        if special {
            escaped.push('\\');
        }
        escaped.push(character);
        before = character;
    }
    escaped
}

/// Whether what follows an ampersand makes it an entity: `amp;`, `#1;`.
fn begins_entity(rest: &str) -> bool {
    let name = rest.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '#');
    name.len() < rest.len() && name.starts_with(';')
}

/// A line whose beginning makes it no heading, list, quotation, rule or code.
fn at_start(line: &str) -> String {
    let line = line.trim_start();
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let marked = match line.as_bytes().get(digits) {
        Some(b'.' | b')') if (1..=9).contains(&digits) => Some(digits),
        Some(b'#' | b'>' | b'-' | b'+' | b'=') if digits == 0 => Some(0),
        _ => None,
    };
    match marked {
        Some(at) => format!("{}\\{}", &line[..at], &line[at..]),
        None => line.to_owned(),
    }
}

/// A line whose number signs at the end do not close a heading.
fn at_end(mut line: String) -> String {
    let text = line.trim_end_matches('#').len();
    if text < line.len() && line[..text].ends_with([' ', '\t']) {
        line.insert(text, '\\');
    }
    line
}

#[cfg(test)]
mod tests {
    use super::{at_end, at_start, escape};

    fn check(text: &str, expected: &str) {
        assert_eq!(at_end(at_start(&escape(text))), expected);
    }

    #[test]
    fn ends_are_text() {
        for (text, expected) in [
            ("a #", "a \\#"),
            ("a ##", "a \\##"),
            ("a#", "a#"),
            ("a # b", "a # b"),
            ("##", "\\##"),
        ] {
            check(text, expected);
        }
    }

    #[test]
    fn marks_are_text() {
        check("a * b _c_ d_e", "a \\* b \\_c\\_ d_e");
        check(
            "[a](b) <i> `c` ~~d~~",
            "\\[a\\](b) \\<i> \\`c\\` \\~\\~d\\~\\~",
        );
        check("R&D & T&amp; &#1;", "R&D & T\\&amp; \\&#1;");
        check("a\\b | c!", "a\\\\b \\| c!");
    }

    #[test]
    fn beginnings_are_text() {
        for (text, expected) in [
            ("# a", "\\# a"),
            ("- a", "\\- a"),
            ("+ a", "\\+ a"),
            ("> a", "\\> a"),
            ("=== a", "\\=== a"),
            ("2022. a", "2022\\. a"),
            ("1) a", "1\\) a"),
            ("10 a. b", "10 a. b"),
            ("— a", "— a"),
            ("1234567890. a", "1234567890. a"),
        ] {
            check(text, expected);
        }
    }
}
