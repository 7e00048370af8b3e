//! Russian words: ё is е, and a hyphen or an apostrophe between letters makes one word of them.
//!
//! So «Алма-Ата» does not mention Ата, and «д’Ивуар» does not mention Ивуар.

use super::{Folded, WordRules, acronyms, fold, is_letter};

pub(super) static RULES: WordRules = WordRules {
    fold: |c| match c {
        'а'..='я' => Folded::Char(c),
        'ё' | 'Ё' | 'ѐ' | 'Ѐ' => Folded::Char('е'),
        'ѝ' | 'Ѝ' => Folded::Char('и'),
        _ => fold(c),
    },
    is_letter,
    joiners: &['-', '\''],
    endings: &[],
    proclitics: &[],
    variants: |name, _| acronyms(name, 3),
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_fold_to_small_ones() {
        for (given, folded) in [("еЕёЁ", 'е'), ("йЙ", 'й'), ("яЯ", 'я')] {
            for c in given.chars() {
                assert_eq!((RULES.fold)(c), Folded::Char(folded), "{c}");
            }
        }
        assert_eq!((RULES.fold)('\u{301}'), Folded::Mark);
    }
}
