//! Russian words: ё is е, and a hyphen or an apostrophe between letters makes one word of them.
//!
//! So «Алма-Ата» does not mention Ата, and «д’Ивуар» does not mention Ивуар. Adjectives alone are found within a
//! compound: «российско-казахстанский» has two.

use super::{Folded, Variant, WordRules, acronyms, fold, is_letter};

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
    proclitics: PREFIXES,
    variants,
    compound: Some("о-"),
    indefinite: &[],
    vowels: &[],
    is_adjective: |_, _| false,
};

/// What may stand before an adjective of a state in one word with it: «пророссийский», «антиамериканский».
const PREFIXES: &[&str] = &[
    "анти",
    "внутри",
    "все",
    "нео",
    "обще",
    "пан",
    "пост",
    "про",
    "ультра",
];

/// Acronyms, and of adjectives the first half of a compound: «российско-».
fn variants(name: &str, adjective: bool) -> Vec<Variant<'_>> {
    let mut variants = acronyms(name, 3);
    if adjective {
        variants
            .iter_mut()
            .for_each(|variant| variant.after = PREFIXES);
    }
    let relative = ["ский", "цкий", "ный"]
        .iter()
        .any(|ending| name.ends_with(ending));
    if adjective && relative {
        let stem = &name[..name.len() - "ий".len()];
        variants.push(Variant {
            cut: 1,
            ..Variant::plain(format!("{stem}о-"), &[])
        });
    }
    variants
}

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
