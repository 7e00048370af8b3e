//! Capitals and small letters of a name that was found by its folded letters.
//!
//! A capital in the form must be one in the text. A small letter may be a capital where a sentence may
//! begin, and everywhere in a name that is all in capitals, as in headlines.

/// Whether the letters in the text have the case of the form.
///
/// `pattern` is the folded form, `capitals` has the bytes of it where the form has capitals, in order, and `original`
/// leads from its characters to those of `text`.
pub(super) fn fits(
    pattern: &str,
    capitals: &[u16],
    text: &str,
    mut original: impl FnMut(usize) -> usize,
) -> bool {
    let mut capitals = capitals.iter().peekable();
    let (mut small, mut large, mut misfit) = (false, 0, false);
    for (at, folded) in pattern.char_indices() {
        let capital = capitals
            .next_if(|capital| usize::from(**capital) == at)
            .is_some();
        if !folded.is_lowercase() {
            continue;
        }
        let original = original(at);
        let letter = text[original..].chars().next().unwrap_or(folded);
        if letter.is_uppercase() {
            let first = large == 0 && !small;
            let allowed = capital || first && may_begin_sentence(&text[..original]);
            misfit |= !allowed;
            large += 1;
        } else {
            small = true;
            if capital {
                return false;
            }
        }
        if misfit && small {
            return false;
        }
    }
    !misfit || large > 1
}

/// Whether a sentence may begin behind `head`, judged by the few characters before.
///
/// Generous: behind a colon, an opening quotation mark or a line end a capital proves nothing either.
fn may_begin_sentence(head: &str) -> bool {
    const QUOTES: &str = "\"'“”„«»‘’";
    const FAR: usize = 16;
    let mut adjacent = true;
    for (count, c) in head.chars().rev().enumerate() {
        match c {
            '.' | '!' | '?' | '…' | ':' | '؟' | '\n' | '\u{2028}' | '\u{2029}' => return true,
            _ if QUOTES.contains(c) && adjacent => return true,
            _ if c.is_alphanumeric() || count == FAR => return false,
            _ => adjacent &= !c.is_whitespace(),
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_begin() {
        for head in [
            "",
            "Да. ",
            "Да!» ",
            "он: «",
            "Line\n— ",
            "«",
            "# ",
            "Да. \u{2068}",
        ] {
            assert!(may_begin_sentence(head), "{head}");
        }
        for head in [
            "Да ",
            "Да, ",
            "«Прогресс» ",
            "Токаев — ",
            "in (",
            "                  ",
        ] {
            assert!(!may_begin_sentence(head), "{head}");
        }
    }
}
