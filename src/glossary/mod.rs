//! The glossaries that the program brings: names of states and regions in Arabic, English and Russian.
//!
//! They are termbase files (docs/format.md, §6), compiled in. A project that names one in `glossaries` has its terms
//! without a file; `terms vendor` writes them into the project, whose own terms win.

/// A glossary in one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Glossary {
    /// Its name: `states`, `regions`.
    pub name: &'static str,
    /// The primary subtag of its language.
    pub language: &'static str,
    /// The text of the file.
    pub text: &'static str,
}

macro_rules! glossary {
    ($name:literal, $language:literal) => {
        Glossary {
            name: $name,
            language: $language,
            text: include_str!(concat!($language, "/", $name, ".ftl")),
        }
    };
}

/// All glossaries, by name and language.
pub const GLOSSARIES: &[Glossary] = &[
    glossary!("regions", "ar"),
    glossary!("regions", "en"),
    glossary!("regions", "ru"),
    glossary!("states", "ar"),
    glossary!("states", "en"),
    glossary!("states", "ru"),
];

/// The glossary of a name in the language of a BCP 47 tag.
pub fn glossary(name: &str, tag: &str) -> Option<&'static Glossary> {
    let language = tag.split(['-', '_']).next().unwrap_or_default();
    GLOSSARIES
        .iter()
        .find(|glossary| glossary.name == name && glossary.language.eq_ignore_ascii_case(language))
}

/// The languages that a glossary has; none if there is no such glossary.
pub fn languages(name: &str) -> Vec<&'static str> {
    let of_name = GLOSSARIES.iter().filter(|glossary| glossary.name == name);
    of_name.map(|glossary| glossary.language).collect()
}

/// The names of the glossaries.
pub fn names() -> Vec<&'static str> {
    let mut names: Vec<_> = GLOSSARIES.iter().map(|glossary| glossary.name).collect();
    names.dedup();
    names
}
