//! What stands between sentences: the source's own gaps, with what a translation needs otherwise.

/// The gap between two printed sentences of a block, of which the source had `gap` in this place.
///
/// What nobody sees goes, and sentences that the source writes without a blank between them get one, unless the script
/// on one side of it has none (Chinese, Japanese, Thai).
pub(crate) fn between<'g>(gap: &'g str, previous: &str, next: &str) -> &'g str {
    let gap = visible(gap);
    match gap.is_empty() && needs_blank(previous, next) {
        true => " ",
        false => gap,
    }
}

/// Whether two sentences need a blank between them: unless the script on one side has none.
pub(crate) fn needs_blank(previous: &str, next: &str) -> bool {
    let solid = |character: Option<char>| character.is_none_or(has_no_blanks);
    !solid(previous.chars().next_back()) && !solid(next.chars().next())
}

/// A gap without the marks that nobody sees (all that stands in a gap besides white space, since the rest are units); of
/// the white space around them, that with most line ends.
pub(crate) fn visible(gap: &str) -> &str {
    match gap.chars().all(char::is_whitespace) {
        true => gap,
        false => {
            let runs = gap.split(|c: char| !c.is_whitespace());
            runs.reduce(wider).unwrap_or_default()
        }
    }
}

/// Of two gaps around a sentence that is left out, the one that stays: that with more line ends, else one that is not
/// empty, else the first.
pub(crate) fn wider<'g>(first: &'g str, second: &'g str) -> &'g str {
    let width = |gap: &str| {
        (
            gap.bytes().filter(|byte| *byte == b'\n').count(),
            !gap.is_empty(),
        )
    };
    match width(second) > width(first) {
        true => second,
        false => first,
    }
}

/// Whether a character is of a script that puts no blank between sentences.
fn has_no_blanks(character: char) -> bool {
    matches!(character,
        '\u{0e00}'..='\u{0eff}'     // Thai, Lao
        | '\u{1000}'..='\u{109f}'   // Burmese
        | '\u{1780}'..='\u{17ff}'   // Khmer
        | '\u{2e80}'..='\u{9fff}'   // Han and kana, with their punctuation
        | '\u{f900}'..='\u{faff}'
        | '\u{ff00}'..='\u{ff9f}'   // full-width forms
        | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_get_a_blank_where_their_script_has_one() {
        assert_eq!(between("", "It ended.", "He left!"), " ");
        assert_eq!(between("", "会议结束了。", "他走了！"), "");
        assert_eq!(between("", "It ended.", "他走了！"), "");
        assert_eq!(between("\n", "It ended.", "He left!"), "\n");
        assert_eq!(between("  ", "It ended.", "He left!"), "  ");
    }

    #[test]
    fn invisible_marks_are_no_paragraph() {
        assert_eq!(visible("\n\n\u{200f}\n\n"), "\n\n");
        assert_eq!(visible(" \u{200f}\n"), "\n");
        assert_eq!(visible("\u{200f}"), "");
        assert_eq!(visible(" \r\n"), " \r\n");
    }

    #[test]
    fn the_wider_gap_stays() {
        assert_eq!(wider(" ", "\n"), "\n");
        assert_eq!(wider("\n\n", "\n"), "\n\n");
        assert_eq!(wider("", " "), " ");
        assert_eq!(wider(" ", ""), " ");
    }
}
