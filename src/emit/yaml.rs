//! Text into scalars of YAML: the front matter of a Markdown document.
//!
//! Comes in: text of one line, and how the scalar is written whose place it takes. Goes out: what stands in the file.
//! Meant for all readers of YAML, not only for those of version 1.2: `no` and `1,5` are no text to some of them.

use std::borrow::Cow;

use crate::article::Scalar;

/// Characters with which plain scalars do not begin, three of them only before a blank.
const INDICATORS: &[char] = &[
    '-', '?', ':', ',', '[', ']', '{', '}', '#', '&', '*', '!', '|', '>', '\'', '"', '%', '@', '`',
];

/// Plain scalars that are no text to some readers, in lower case.
const WORDS: &[&str] = &[
    "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "=", "<<",
];

/// Whether a text may stand without marks as a value of a block mapping, on one line, and is read as that text.
///
/// One that looks like a number or a date may only if the plain scalar whose place it takes looks so too.
pub(super) fn is_plain(text: &str, number: bool) -> bool {
    const MARKS: [&str; 4] = [": ", ":\t", " #", "\t#"];
    !text.is_empty()
        && text.trim() == text
        && !text.starts_with(INDICATORS)
        && !text.ends_with(':')
        && !MARKS.iter().any(|mark| text.contains(mark))
        && text
            .chars()
            .all(|character| character == '\t' || is_printable(character))
        && !WORDS.contains(&text.to_ascii_lowercase().as_str())
        && (number || !is_number(text))
}

/// Whether a plain scalar looks like a number, a date or a time, of which there are more than one reader knows.
pub(super) fn is_number(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    let digits = text.trim_start_matches(['+', '-']);
    let begins = digits
        .trim_start_matches('.')
        .starts_with(|c: char| c.is_ascii_digit());
    // Digits to the base of 16, `0x`, `0o`, exponents, `1_000`, `190:20:30`, `2022-01-06T12:00:00Z`.
    let others = "abcdefxotz_.,:+- \t";
    matches!(digits, ".inf" | ".nan")
        || begins
            && digits
                .chars()
                .all(|c| c.is_ascii_digit() || others.contains(c))
}

/// A text between quotation marks, on one line.
pub(super) fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for character in text.chars() {
        match escape(character, Scalar::Double) {
            Some(escape) => quoted.push_str(&escape),
            None => quoted.push(character),
        }
    }
    quoted.push('"');
    quoted
}

/// How a character is written inside of a scalar, on one line; `None` if it stands for itself.
///
/// Only a scalar between quotation marks can hold every character. In others a tab or a line end becomes a blank, a
/// byte order mark is left out, and what cannot be printed becomes U+FFFD.
pub(super) fn escape(character: char, style: Scalar) -> Option<Cow<'static, str>> {
    let escape = match (style, character) {
        (Scalar::Single, '\'') => "''",
        (Scalar::Double, '"') => r#"\""#,
        (Scalar::Double, '\\') => r"\\",
        (Scalar::Double, '\n') => r"\n",
        (Scalar::Double, '\r') => r"\r",
        (Scalar::Double, '\t') => r"\t",
        (_, other) if is_printable(other) => return None,
        (Scalar::Double, other) => return Some(format!("\\u{:04x}", u32::from(other)).into()),
        (_, '\u{feff}') => "",
        (_, other) if other.is_whitespace() => " ",
        _ => "\u{fffd}",
    };
    Some(Cow::Borrowed(escape))
}

/// Whether a character can stand for itself in every scalar: no control, no line end of any version of YAML.
fn is_printable(character: char) -> bool {
    let other = ['\u{2028}', '\u{2029}', '\u{feff}', '\u{fffe}', '\u{ffff}'];
    !character.is_control() && !other.contains(&character)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use saphyr_parser::{Event, Parser, ScalarStyle};

    use super::*;

    /// The value of `key`, between two others.
    fn value(written: &str) -> (String, ScalarStyle) {
        let yaml = format!("before: 1\nkey: {written}\nbehind: 2\n");
        let events: Vec<_> = Parser::new_from_str(&yaml)
            .map(|event| {
                event
                    .unwrap_or_else(|error| panic!("{error} in {yaml:?}"))
                    .0
            })
            .collect();
        assert_eq!(events.len(), 12, "{yaml:?} {events:?}");
        match &events[6] {
            Event::Scalar(text, style, 0, None) => (text.to_string(), *style),
            other => panic!("{other:?} of {yaml:?}"),
        }
    }

    /// A text as it is written inside of a scalar.
    fn escaped(text: &str, style: Scalar) -> String {
        let mut written = String::new();
        for character in text.chars() {
            match escape(character, style) {
                Some(escape) => written.push_str(&escape),
                None => written.push(character),
            }
        }
        written
    }

    #[test]
    fn plain_text() {
        for text in [
            "a",
            "Сентябрь 2022",
            "مقال: ",
            "http://a.b/c#d",
            "it's",
            "a \"b\"",
            "2022 год",
            "a, b [c]",
            "x:y",
            "ab#c",
            "Norway",
            "— да",
            "«да»",
            "a\\b",
            "1st",
            "beg",
            "C: \u{a0}",
            "deed",
            "cafe",
            "e10",
            "١٢٣",
            "nothing",
        ] {
            let expected = text.trim() == text && !text.contains(": ");
            assert_eq!(is_plain(text, false), expected, "{text:?}");
        }
    }

    #[test]
    fn text_that_needs_marks() {
        for text in [
            "",
            " ",
            " a",
            "a ",
            "\u{a0}a",
            "a: b",
            "a:",
            "a:\tb",
            "a #b",
            "a\t#b",
            "#a",
            "- a",
            "-a",
            "? a",
            ": a",
            "[a]",
            "{a}",
            ",a",
            "]",
            "}",
            "&a",
            "*a",
            "!a",
            "|",
            ">",
            "'a'",
            "\"a\"",
            "%a",
            "@a",
            "`a`",
            "a\nb",
            "a\rb",
            "a\u{85}b",
            "a\u{2028}b",
            "a\u{feff}b",
            "a\u{7}",
            "~",
            "null",
            "NULL",
            "Null",
            "true",
            "False",
            "yes",
            "No",
            "ON",
            "off",
            "y",
            "N",
            "=",
            "<<",
        ] {
            assert!(!is_plain(text, false), "{text:?}");
            assert!(!is_plain(text, true), "{text:?}");
        }
    }

    #[test]
    fn numbers_and_dates() {
        for text in [
            "2022",
            "+1",
            "1.5",
            "1,5",
            "1e3",
            ".5",
            "+.5",
            "0x1F",
            "0o17",
            "1_000",
            "190:20:30",
            "2022-01-06",
            ".inf",
            "+.INF",
            ".NaN",
            "2022-01-06T12:00:00Z",
            "2022-01-06 12:00:00 +3",
            "1.",
        ] {
            assert!(is_number(text), "{text:?}");
            assert!(!is_plain(text, false), "{text:?}");
            assert!(is_plain(text, true), "{text:?}");
        }
        for text in ["2022!", "2022 год", "a1", "inf", "…", ".", "10 рублей"] {
            assert!(!is_number(text), "{text:?}");
        }
    }

    #[test]
    fn quoted_text() {
        assert_eq!(quoted(""), r#""""#);
        assert_eq!(quoted("a \"b\" \\ c"), r#""a \"b\" \\ c""#);
        assert_eq!(
            quoted("\n\r\t\0\u{85}\u{2028}\u{feff}é\u{2067}"),
            "\"\\n\\r\\t\\u0000\\u0085\\u2028\\ufeffé\u{2067}\""
        );
    }

    #[test]
    fn what_a_style_cannot_hold() {
        for style in [Scalar::Plain, Scalar::Single, Scalar::Block] {
            assert_eq!(
                escaped("a\nb\tc\u{2028}d\u{7}e\u{feff}\"\\", style),
                "a b c d\u{fffd}e\"\\"
            );
        }
        assert_eq!(escaped("it's", Scalar::Single), "it''s");
        assert_eq!(escaped("it's", Scalar::Double), "it's");
        assert_eq!(escaped("it's", Scalar::Block), "it's");
    }

    /// Text of any characters, among them many that mean something.
    fn text() -> impl Strategy<Value = String> {
        let marks = prop::sample::select(
            "-?:,[]{}#&*!|>'\"%@`\\~=<. \t\n\r012xeyn\u{85}\u{2028}\u{feff}\u{a0}яع"
                .chars()
                .collect::<Vec<_>>(),
        );
        let character = prop_oneof![3 => marks, 1 => any::<char>()];
        prop::collection::vec(character, 0..12).prop_map(String::from_iter)
    }

    proptest! {
        #[test]
        fn quoted_text_is_read_again(text in text()) {
            prop_assert_eq!(value(&quoted(&text)), (text, ScalarStyle::DoubleQuoted));
        }

        #[test]
        fn plain_text_is_read_again(text in text()) {
            if is_plain(&text, true) {
                prop_assert_eq!(value(&text), (text, ScalarStyle::Plain));
            }
        }

        #[test]
        fn escaped_text_is_read_again(text in text()) {
            let double = escaped(&text, Scalar::Double);
            prop_assert_eq!(&value(&format!("\"{double}\"")).0, &text);
            let printable: String = text.chars().filter(|c| is_printable(*c)).collect();
            let single = escaped(&printable, Scalar::Single);
            prop_assert_eq!(&value(&format!("'{single}'")).0, &printable);
            let block = escaped(printable.trim(), Scalar::Block);
            for header in ["|", ">-", "|2"] {
                let (read, _) = value(&format!("{header}\n  {block}"));
                prop_assert_eq!(read.trim(), printable.trim());
            }
            // What is left out or replaced leaves YAML behind.
            let any = escaped(text.trim(), Scalar::Single);
            value(&format!("'{any}'"));
            let any = escaped(text.trim(), Scalar::Block);
            value(&format!("|\n  {any}"));
        }
    }
}
