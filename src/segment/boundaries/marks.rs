//! The characters the sentence scanner tells apart: terminators, closing and opening marks, scripts.
//!
//! Characters and text come in, answers go out. What a mark means for a sentence is not known here.

/// The next terminator at or behind the byte offset `from`.
///
/// Skips by bytes. Most terminators are found by their first byte; `؟` and `۔` by their second one,
/// because their first byte is that of half the Arabic letters.
pub(super) fn next_terminator(text: &str, from: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = from;
    loop {
        at += next_candidate(bytes.get(at..)?)?;
        match bytes[at] {
            b'.' | b'!' | b'?' => return Some(at),
            // Mostly this is the second byte of another letter, or the third, where nothing starts before it.
            0x80..0xC0
                if text
                    .get(at - 1..)
                    .is_some_and(|rest| rest.starts_with(is_terminator)) =>
            {
                return Some(at - 1);
            }
            0x80..0xC0 => {}
            _ if text[at..].starts_with(is_terminator) => return Some(at),
            _ => {}
        }
        at += 1;
    }
}

/// Where the first byte is that may belong to a terminator.
fn next_candidate(bytes: &[u8]) -> Option<usize> {
    let (blocks, _) = bytes.as_chunks::<32>();
    let empty = blocks.iter().take_while(|block| !has_candidate(block));
    let empty = 32 * empty.count();
    let step = bytes[empty..]
        .iter()
        .position(|&byte| is_candidate(byte) != 0)?;
    Some(empty + step)
}

/// Whether a byte of the block may belong to a terminator. All are compared, without a branch, so that one instruction does many.
fn has_candidate(block: &[u8; 32]) -> bool {
    block.iter().fold(0, |any, &byte| any | is_candidate(byte)) != 0
}

/// Not zero if the byte may belong to a terminator: ASCII, first bytes, and the second bytes of `؟` and `۔`.
fn is_candidate(byte: u8) -> u8 {
    u8::from(byte == b'.')
        | u8::from(byte == b'!')
        | u8::from(byte == b'?')
        | u8::from(byte == 0x9F)
        | u8::from(byte == 0x94)
        | u8::from(byte == 0xD6)
        | u8::from(byte >= 0xE0)
}

/// Whether a sentence may end with this character (the common ones of the Unicode property `Sentence_Terminal`, and `…`).
pub(super) fn is_terminator(mark: char) -> bool {
    is_dot(mark) || is_exclaiming(mark) || is_full_stop(mark)
}

/// The dots that also stand in abbreviations, numbers and ellipses.
pub(super) fn is_dot(mark: char) -> bool {
    matches!(mark, '.' | '…' | '‥')
}

/// Question and exclamation marks.
pub(super) fn is_exclaiming(mark: char) -> bool {
    matches!(mark, '!' | '?' | '؟' | '‼' | '⁇' | '⁈' | '⁉' | '！' | '？')
}

/// Stops that are used for nothing else: the Arabic full stop of Urdu, those of Chinese, Hindi, Armenian, Amharic, Burmese, Khmer.
pub(super) fn is_full_stop(mark: char) -> bool {
    matches!(
        mark,
        '۔' | '。' | '｡' | '．' | '।' | '॥' | '։' | '።' | '፧' | '၊'..='။' | '។' | '៕'
    )
}

/// Whether the mark is written without blanks around it, so that no blank is missed behind it.
pub(super) fn is_wide(mark: char) -> bool {
    matches!(mark, '。' | '｡' | '．' | '！' | '？')
}

/// Marks that close what they follow; the straight ones also open.
pub(super) fn is_closing(mark: char) -> bool {
    is_closing_quote(mark) || is_closing_bracket(mark)
}

/// Closing quotation marks. `“` closes in German and Russian, `"` and `'` everywhere.
pub(super) fn is_closing_quote(mark: char) -> bool {
    matches!(
        mark,
        '"' | '\'' | '»' | '›' | '”' | '’' | '“' | '‘' | '″' | '」' | '』' | '＂'
    )
}

/// Closing brackets.
pub(super) fn is_closing_bracket(mark: char) -> bool {
    matches!(
        mark,
        ')' | ']' | '}' | '）' | '］' | '】' | '〉' | '》' | '﴾'
    )
}

/// Closing marks that also open: only their neighbours tell which.
pub(super) fn is_two_sided(mark: char) -> bool {
    matches!(mark, '"' | '\'' | '“' | '‘')
}

/// Marks that may stand before the first letter of a sentence: opening quotes and brackets, dashes, bullets, signs.
pub(super) fn is_opening(mark: char) -> bool {
    is_dash(mark)
        || is_invisible(mark)
        || matches!(
            mark,
            '"' | '\'' | '`' | '«' | '‹' | '“' | '‘' | '„' | '‚' | '”' | '’' | '»'
        )
        || matches!(
            mark,
            '(' | '[' | '{' | '（' | '「' | '『' | '【' | '〈' | '《' | '﴿'
        )
        || matches!(
            mark,
            '¿' | '¡' | '•' | '·' | '▪' | '●' | '*' | '#' | '№' | '§' | '$' | '€' | '£' | '@'
        )
}

/// Marks that go on with the sentence when they come next.
pub(super) fn is_joining(mark: char) -> bool {
    is_closing_bracket(mark)
        || matches!(
            mark,
            ',' | ';'
                | ':'
                | '،'
                | '؛'
                | '、'
                | '，'
                | '；'
                | '：'
                | '/'
                | '%'
                | '٪'
                | '='
                | '+'
                | '_'
                | '|'
                | '\\'
        )
}

/// Dashes and what is typed for them.
pub(super) fn is_dash(mark: char) -> bool {
    matches!(mark, '-' | '‐'..='―' | '−' | '⸺' | '－')
}

/// Characters without width that white space rules do not know: direction marks, joiners, isolates, byte order mark.
pub(super) fn is_invisible(mark: char) -> bool {
    matches!(mark, '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// Marks that combine with the letter before: Arabic vowel signs, Hebrew points, accents.
pub(super) fn is_combining(mark: char) -> bool {
    matches!(mark, '\u{300}'..='\u{36F}' | '\u{591}'..='\u{5C7}' | '\u{610}'..='\u{61A}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{6D6}'..='\u{6ED}')
}

/// A script, as far as it matters whether a word belongs to the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Script {
    Latin,
    Cyrillic,
    Arabic,
    Other,
}

/// The script of a letter.
pub(super) fn script(letter: char) -> Script {
    match letter {
        'A'..='Z' | 'a'..='z' | 'À'..='ɏ' | 'Ḁ'..='ỿ' => Script::Latin,
        '\u{400}'..='\u{52F}' => Script::Cyrillic,
        '\u{600}'..='\u{6FF}'
        | '\u{750}'..='\u{77F}'
        | '\u{8A0}'..='\u{8FF}'
        | '\u{FB50}'..='\u{FDFF}'
        | '\u{FE70}'..='\u{FEFE}' => Script::Arabic,
        _ => Script::Other,
    }
}

/// `char::is_numeric`, faster for the letters that most words are made of.
pub(super) fn is_numeric(mark: char) -> bool {
    mark.is_ascii_digit()
        || (mark > '\u{7F}'
            && !matches!(mark, 'А'..='я' | '\u{621}'..='\u{64A}')
            && mark.is_numeric())
}

/// `char::is_alphanumeric`, faster for the letters that most words are made of.
pub(super) fn is_alphanumeric(letter: char) -> bool {
    matches!(letter, 'a'..='z' | 'A'..='Z' | '0'..='9' | 'А'..='я' | '\u{621}'..='\u{64A}')
        || (letter > '\u{7F}' && letter.is_alphanumeric())
}

/// Whether the letter has neither lower nor upper case.
pub(super) fn is_caseless(letter: char) -> bool {
    matches!(letter, '\u{621}'..='\u{64A}')
        || (letter > '\u{7F}'
            && letter.is_alphabetic()
            && !letter.is_lowercase()
            && !letter.is_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_terminator_is_found_by_its_bytes() {
        for mark in (0..0x1_1000).filter_map(char::from_u32) {
            let text = format!("كПa{mark}щ");
            let expected = is_terminator(mark).then_some(5);
            assert_eq!(next_terminator(&text, 0), expected, "{mark:?}");
        }
    }

    #[test]
    fn the_search_starts_where_it_is_told() {
        assert_eq!(next_terminator("a.b؟", 2), Some(3));
        assert_eq!(next_terminator("؟؟", 2), Some(2));
        assert_eq!(next_terminator("؟", 2), None);
        assert_eq!(next_terminator("", 0), None);
    }
}
