//! Arabic relative adjectives: the endings that follow their ي.
//!
//! Broken plurals and names take no endings that could be made by rule. The article is the business of
//! `lang::words`: it may stand before every one of these forms.

use super::WordClass;

/// Feminine, plurals, the two duals, the indefinite accusative, and the plural and dual before a noun.
const ENDINGS: &[&str] = &[
    "ة", "ون", "ين", "ات", "ا", "ان", "تان", "تين", "و", "تا", "تي",
];

pub(super) fn inflect(name: &str, class: WordClass) -> Vec<String> {
    let one_word = !name.contains(char::is_whitespace);
    if class != WordClass::Adjective || !one_word || !name.ends_with('ي') {
        return Vec::new();
    }
    let ending = |ending: &&str| format!("{name}{ending}");
    ENDINGS.iter().map(ending).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_relative_adjective_has_genders_and_numbers() {
        let forms = inflect("سعودي", WordClass::Adjective);
        for form in [
            "سعودية",
            "سعوديون",
            "سعوديين",
            "سعوديات",
            "سعوديا",
            "سعوديان",
            "سعوديتان",
            "سعوديتين",
        ] {
            assert!(forms.iter().any(|f| f == form), "{form}");
        }
    }

    #[test]
    fn other_words_stay_as_they_are() {
        assert!(inflect("أفغان", WordClass::Adjective).is_empty());
        assert!(inflect("مالي", WordClass::Name).is_empty());
        assert!(inflect("شرق أوسطي", WordClass::Adjective).is_empty());
    }
}
