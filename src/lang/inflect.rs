//! The inflected forms of a name that is given in its base form alone.
//!
//! Comes in: a name as a dictionary has it. Goes out: the forms it takes in running text, regular ones only; what is
//! irregular a termbase writes out. A form that no text has does no harm where names are looked up, so where a
//! word's class cannot be told from its letters the forms of both classes are made.

mod ar;
mod ru;

/// What kind of word is inflected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WordClass {
    /// A proper name: it has one number.
    Name,
    /// An adjective or a demonym: it has all genders and numbers.
    Adjective,
}

/// The grammatical gender of a name, where it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gender {
    /// `masculine`
    Masculine,
    /// `feminine`
    Feminine,
    /// `neuter`
    Neuter,
    /// `plural`: the name has no singular.
    Plural,
}

impl Gender {
    /// The gender of a term's `.gender`.
    pub fn parse(text: &str) -> Option<Gender> {
        match text {
            "masculine" => Some(Gender::Masculine),
            "feminine" => Some(Gender::Feminine),
            "neuter" => Some(Gender::Neuter),
            "plural" => Some(Gender::Plural),
            _ => None,
        }
    }
}

/// The cases that a language's names have, by the values of a term's `case`; none for a language without cases.
pub fn cases(tag: &str) -> &'static [&'static str] {
    match primary(tag).as_str() {
        "ru" => &ru::CASES,
        _ => &[],
    }
}

/// Whether the language's nouns have genders that a termbase should tell.
pub fn has_genders(tag: &str) -> bool {
    matches!(primary(tag).as_str(), "ar" | "ru")
}

/// The cases that a preposition governs, if the language's rules know it for certain; `None` for any other word, and
/// for a language without cases. An empty word stands for a language's having any.
pub fn governed(tag: &str, preposition: &str) -> Option<&'static [&'static str]> {
    match primary(tag).as_str() {
        "ru" if preposition.is_empty() => Some(&[]),
        "ru" => ru::governed(preposition),
        _ => None,
    }
}

/// The forms of a name besides the one given, without repetitions; none where the language's names do not inflect
/// or the rules cannot tell.
pub fn inflect(tag: &str, name: &str, class: WordClass, gender: Option<Gender>) -> Vec<String> {
    let mut forms = match primary(tag).as_str() {
        "ar" => ar::inflect(name, class),
        "ru" => ru::inflect(name, class, gender),
        _ => Vec::new(),
    };
    // Few enough to look through.
    let mut kept = 0;
    for index in 0..forms.len() {
        if forms[index] != name && !forms[..kept].contains(&forms[index]) {
            forms.swap(kept, index);
            kept += 1;
        }
    }
    forms.truncate(kept);
    forms
}

/// A name's forms with their cases, the nominative included; empty where [`inflect`] has none.
///
/// A case may have two forms.
pub fn paradigm(tag: &str, name: &str, gender: Option<Gender>) -> Vec<(&'static str, String)> {
    match primary(tag).as_str() {
        "ru" => ru::paradigm(name, gender),
        _ => Vec::new(),
    }
}

fn primary(tag: &str) -> String {
    let language = tag.split(['-', '_']).next().unwrap_or_default();
    language.to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_without_rules_add_nothing() {
        assert!(inflect("en", "Kazakhstan", WordClass::Name, None).is_empty());
        assert!(inflect("", "", WordClass::Adjective, None).is_empty());
        assert!(cases("de").is_empty());
        assert_eq!(cases("ru-RU").len(), 6);
    }
}
