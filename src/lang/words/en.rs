//! English words: a hyphen separates, an apostrophe joins unless a possessive or contraction follows it.
//!
//! So «Kazakhstan-based» and «Kazakhstan’s» mention Kazakhstan, and «Xi’an» does not mention Xi.

use super::{WordRules, acronyms, fold, is_letter};

pub(super) static RULES: WordRules = WordRules {
    fold,
    is_letter,
    joiners: &['\''],
    endings: &["'s", "'d", "'ll", "'re", "'ve"],
    proclitics: &[],
    variants: |name, _| acronyms(name, 2),
    compound: None,
    indefinite: &[],
    vowels: &[],
    is_adjective: |_, _| false,
};

#[cfg(test)]
mod tests {
    use super::super::Folded;
    use super::*;

    #[test]
    fn endings_begin_with_a_joiner() {
        for ending in RULES.endings {
            assert!(ending.starts_with(RULES.joiners), "{ending}");
        }
    }

    #[test]
    fn quotes_apostrophes_and_hyphens_are_one_each() {
        for (given, folded) in [("“”„«»\"", '"'), ("’‘ʼ'", '\''), ("-\u{2010}\u{2011}", '-')]
        {
            for c in given.chars() {
                assert_eq!((RULES.fold)(c), Folded::Char(folded), "{c}");
            }
        }
    }
}
