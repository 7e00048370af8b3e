//! Russian adjectives, told by the ending of their nominative.

use super::super::Gender;
use super::Paradigm;

/// The paradigm of an adjective in the nominative of any gender or number, and which one that is.
///
/// The accusative is that of things. `None` for a word that does not end like an adjective.
pub(super) fn paradigm(word: &str) -> Option<(Paradigm, Gender)> {
    let (stem, ending) = split(word)?;
    let velar = stem.ends_with(['г', 'к', 'х']);
    let hissing = stem.ends_with(['ж', 'ш', 'ч', 'щ', 'ц']);
    let (gender, endings) = match ending {
        "ый" => (Gender::Masculine, ["ый", "ого", "ому", "ый", "ым", "ом"]),
        "ий" if velar => (Gender::Masculine, ["ий", "ого", "ому", "ий", "им", "ом"]),
        "ий" => (Gender::Masculine, ["ий", "его", "ему", "ий", "им", "ем"]),
        "ой" if velar || hissing => (Gender::Masculine, ["ой", "ого", "ому", "ой", "им", "ом"]),
        "ой" => (Gender::Masculine, ["ой", "ого", "ому", "ой", "ым", "ом"]),
        "ая" if hissing => (Gender::Feminine, ["ая", "ей", "ей", "ую", "ей", "ей"]),
        "ая" => (Gender::Feminine, ["ая", "ой", "ой", "ую", "ой", "ой"]),
        "яя" => (Gender::Feminine, ["яя", "ей", "ей", "юю", "ей", "ей"]),
        "ое" if velar => (Gender::Neuter, ["ое", "ого", "ому", "ое", "им", "ом"]),
        "ое" => (Gender::Neuter, ["ое", "ого", "ому", "ое", "ым", "ом"]),
        "ее" => (Gender::Neuter, ["ее", "его", "ему", "ее", "им", "ем"]),
        "ые" => (Gender::Plural, ["ые", "ых", "ым", "ые", "ыми", "ых"]),
        "ие" => (Gender::Plural, ["ие", "их", "им", "ие", "ими", "их"]),
        // Possessive adjectives in names of islands: «Соломоновы», «Виргины».
        _ => (Gender::Plural, ["ы", "ых", "ым", "ы", "ыми", "ых"]),
    };
    Some((endings.map(|ending| format!("{stem}{ending}")), gender))
}

/// Every form of an adjective in the masculine nominative; `None` for another word.
pub(super) fn all_forms(word: &str) -> Option<Vec<String>> {
    let (stem, ending) = split(word)?;
    let soft = !stem.ends_with(['г', 'к', 'х']) && ending == "ий";
    let [feminine, neuter, plural] = match ending {
        "ый" => ["ая", "ое", "ые"],
        "ий" if soft && stem.ends_with(['ж', 'ш', 'ч', 'щ', 'ц']) => ["ая", "ее", "ие"],
        "ий" if soft => ["яя", "ее", "ие"],
        "ий" => ["ая", "ое", "ие"],
        "ой" if stem.ends_with(['г', 'к', 'х', 'ж', 'ш']) => ["ая", "ое", "ие"],
        "ой" => ["ая", "ое", "ые"],
        _ => return None,
    };
    let genders = [ending, feminine, neuter, plural].into_iter();
    let paradigms = genders.filter_map(|ending| paradigm(&format!("{stem}{ending}")));
    Some(paradigms.flat_map(|(forms, _)| forms).collect())
}

/// An adjective's stem and the ending of its nominative.
fn split(word: &str) -> Option<(&str, &'static str)> {
    const ENDINGS: [&str; 11] = [
        "ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие", "овы", "евы",
    ];
    let ending = ENDINGS.into_iter().find(|ending| word.ends_with(ending))?;
    let ending = if ending.len() > 4 {
        &ending[4..]
    } else {
        ending
    };
    let stem = &word[..word.len() - ending.len()];
    // A vowel before the ending is a noun's: «Кайен».
    let last = stem.chars().next_back()?;
    let letters = stem.trim_start_matches(|c: char| !c.is_alphabetic());
    let letters =
        letters.chars().count() >= 2 && letters.chars().all(|c| c.is_alphabetic() || c == '-');
    (letters && !"аеёиоуыэюяйь-".contains(last)).then_some((stem, ending))
}
