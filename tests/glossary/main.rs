//! The glossaries that the program brings: what they hold, and how well names are found with them.
//!
//! ar.txt, en.txt and ru.txt are sentences of our own with every name of a state marked, `[kz|Казахстане]`; about half
//! of them are traps. cldr.tsv has the names of the Unicode CLDR 48 (© Unicode, Inc., Unicode License v3): ISO code,
//! Arabic, English, Russian, alternatives separated by ` | `.

mod mentions;
mod names;

use tarjuman::glossary::glossary;
use tarjuman::terms::TermBase;

/// The languages of the glossaries.
const LANGUAGES: [&str; 3] = ["ar", "en", "ru"];

/// A glossary of the program.
fn built_in(name: &str, language: &str) -> TermBase {
    TermBase::built_in(
        language,
        glossary(name, language).expect("the program has it"),
    )
}
