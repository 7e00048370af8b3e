//! Language tags: which way a language is written, and the form in which HTML and JSON carry its tag.
//!
//! Comes in: a locale as l10n.toml writes it. Scripts and directions are CLDR's, by way of unic-langid.

use serde::{Deserialize, Serialize};
use unic_langid::{CharacterDirection, LanguageIdentifier};

/// Which way a language is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// From left to right.
    #[default]
    Ltr,
    /// From right to left.
    Rtl,
}

impl Direction {
    /// The name in HTML and JSON.
    pub fn name(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

/// The identifier of a locale; of a tag that BCP 47 does not know (`ja-JP-mac`) the longest part that it does.
pub fn identifier(locale: &str) -> LanguageIdentifier {
    let mut tag = locale;
    loop {
        match (tag.parse(), tag.rsplit_once(['-', '_'])) {
            (Ok(identifier), _) => return identifier,
            (Err(_), Some((shorter, _))) => tag = shorter,
            (Err(_), None) => return LanguageIdentifier::default(),
        }
    }
}

/// Which way a locale is written; from left to right if nothing is known.
pub fn direction(locale: &str) -> Direction {
    match identifier(locale).character_direction() {
        CharacterDirection::RTL => Direction::Rtl,
        CharacterDirection::LTR | CharacterDirection::TTB => Direction::Ltr,
    }
}

/// The locale as Open Graph writes it, `ru_RU`: its language and its own region, or the likely one (CLDR).
pub fn language_and_region(locale: &str) -> String {
    let mut identifier = identifier(locale);
    identifier.maximize();
    let language = identifier.language;
    match identifier.region {
        Some(region) => format!("{language}_{region}"),
        None => language.to_string(),
    }
}

/// The country of a locale in two letters: its own region, or the likely one (CLDR).
pub fn country(locale: &str) -> Option<String> {
    let mut identifier = identifier(locale);
    identifier.maximize();
    identifier.region.map(|region| region.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_say_the_direction() {
        for locale in ["ar", "he", "fa-IR", "ur", "ckb", "az-Arab", "uz_AF", "yi"] {
            assert_eq!(direction(locale), Direction::Rtl, "{locale}");
        }
        for locale in ["en", "ru", "az", "ku-Latn", "ja-JP-mac", "zz", "nonsense-"] {
            assert_eq!(direction(locale), Direction::Ltr, "{locale}");
        }
    }

    #[test]
    fn tags_are_written_as_bcp_47_has_them() {
        for (locale, tag) in [
            ("pt-br", "pt-BR"),
            ("zh-hant", "zh-Hant"),
            ("ja-JP-mac", "ja-JP"),
            ("1", "und"),
        ] {
            assert_eq!(identifier(locale).to_string(), tag);
        }
    }

    #[test]
    fn a_region_is_likely_or_given() {
        assert_eq!(language_and_region("ru"), "ru_RU");
        assert_eq!(language_and_region("pt-PT"), "pt_PT");
        assert_eq!(language_and_region("ar"), "ar_EG");
    }
}
