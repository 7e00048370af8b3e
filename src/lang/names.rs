//! What a language is called in the language itself, for menus in which a reader looks for their own.
//!
//! A BCP 47 tag comes in, a name goes out: `ru-KZ` → «Русский». The names are those of the CLDR, version 48.2,
//! each from the file of its own locale, with a capital first letter where a menu has one (but isiZulu, chiShona).
//! A region stands behind the name in parentheses, as the CLDR's `localePattern` has it.

/// The name of a language in the language itself; `None` for a language that is not in the table.
///
/// The longest entry that the tag begins with counts, subtag by subtag and in any case: `zh-Hant-HK` is called what
/// `zh-Hant` is.
pub(crate) fn autonym(tag: &str) -> Option<&'static str> {
    // What a longer entry begins with stands before it, so the last match is the longest.
    AUTONYMS
        .iter()
        .rev()
        .find(|(known, _)| begins_with(tag, known))
        .map(|(_, name)| *name)
}

fn begins_with(tag: &str, known: &str) -> bool {
    let mut given = tag.split(['-', '_']);
    known.split('-').all(|subtag| {
        given
            .next()
            .is_some_and(|own| own.eq_ignore_ascii_case(subtag))
    })
}

/// Tags in their canonical case and names, sorted by tag.
///
/// A tag with a region has an entry where the region tells the script (`zh-TW`, `pa-PK`), where the CLDR has a name of
/// its own (`fa-AF`), or where sites offer the language for several regions (`pt-BR`).
const AUTONYMS: &[(&str, &str)] = &[
    ("ab", "Аԥсшәа"),
    ("af", "Afrikaans"),
    ("am", "አማርኛ"),
    ("an", "Aragonés"),
    ("ar", "العربية"),
    ("as", "অসমীয়া"),
    ("ast", "Asturianu"),
    ("az", "Azərbaycan"),
    ("az-Arab", "تۆرکجه"),
    ("az-Cyrl", "Азәрбајҹан"),
    ("az-IR", "تۆرکجه"),
    ("ba", "Башҡорт"),
    ("be", "Беларуская"),
    ("bg", "Български"),
    ("bho", "भोजपुरी"),
    ("bn", "বাংলা"),
    ("bo", "བོད་སྐད་"),
    ("br", "Brezhoneg"),
    ("bs", "Bosanski"),
    ("bs-Cyrl", "Босански"),
    ("ca", "Català"),
    ("ce", "Нохчийн"),
    ("ceb", "Cebuano"),
    ("ckb", "کوردیی ناوەندی"),
    ("co", "Corsu"),
    ("cs", "Čeština"),
    ("cv", "Чӑваш чӗлхи"),
    ("cy", "Cymraeg"),
    ("da", "Dansk"),
    ("de", "Deutsch"),
    ("de-AT", "Deutsch (Österreich)"),
    ("de-CH", "Deutsch (Schweiz)"),
    ("dz", "རྫོང་ཁ"),
    ("el", "Ελληνικά"),
    ("en", "English"),
    ("en-AU", "English (Australia)"),
    ("en-CA", "English (Canada)"),
    ("en-GB", "English (UK)"),
    ("en-IN", "English (India)"),
    ("en-US", "English (US)"),
    ("eo", "Esperanto"),
    ("es", "Español"),
    ("es-419", "Español (Latinoamérica)"),
    ("es-AR", "Español (Argentina)"),
    ("es-ES", "Español (España)"),
    ("es-MX", "Español (México)"),
    ("es-US", "Español (Estados Unidos)"),
    ("et", "Eesti"),
    ("eu", "Euskara"),
    ("fa", "فارسی"),
    ("fa-AF", "دری"),
    ("ff", "Pulaar"),
    ("ff-Adlm", "𞤆𞤵𞤤𞤢𞤪"),
    ("fi", "Suomi"),
    ("fil", "Filipino"),
    ("fo", "Føroyskt"),
    ("fr", "Français"),
    ("fr-BE", "Français (Belgique)"),
    ("fr-CA", "Français (Canada)"),
    ("fr-CH", "Français (Suisse)"),
    ("fur", "Furlan"),
    ("fy", "Frysk"),
    ("ga", "Gaeilge"),
    ("gd", "Gàidhlig"),
    ("gl", "Galego"),
    ("gn", "Avañe’ẽ"),
    ("gsw", "Schwiizertüütsch"),
    ("gu", "ગુજરાતી"),
    ("ha", "Hausa"),
    ("he", "עברית"),
    ("hi", "हिन्दी"),
    ("hi-Latn", "Hindi (Latin)"),
    ("hr", "Hrvatski"),
    ("ht", "Kreyòl Ayisyen"),
    ("hu", "Magyar"),
    ("hy", "Հայերեն"),
    ("id", "Indonesia"),
    ("ig", "Igbo"),
    ("is", "Íslenska"),
    ("it", "Italiano"),
    ("it-CH", "Italiano (Svizzera)"),
    ("ja", "日本語"),
    ("jv", "Jawa"),
    ("ka", "ქართული"),
    ("kaa", "Қарақалпақша"),
    ("kab", "Taqbaylit"),
    ("kk", "Қазақ тілі"),
    ("kk-Arab", "قازاق ءتىلى (توتە)"),
    ("kk-CN", "قازاق ءتىلى (توتە)"),
    ("km", "ខ្មែរ"),
    ("kn", "ಕನ್ನಡ"),
    ("ko", "한국어"),
    ("kok", "कोंकणी"),
    ("ks", "کٲشُر"),
    ("ks-Deva", "कॉशुर"),
    ("ku", "Kurdî (kurmancî)"),
    ("ky", "Кыргызча"),
    ("lb", "Lëtzebuergesch"),
    ("ln", "Lingála"),
    ("lo", "ລາວ"),
    ("lt", "Lietuvių"),
    ("lv", "Latviešu"),
    ("mai", "मैथिली"),
    ("mg", "Malagasy"),
    ("mi", "Māori"),
    ("mk", "Македонски"),
    ("ml", "മലയാളം"),
    ("mn", "Монгол"),
    ("mr", "मराठी"),
    ("ms", "Melayu"),
    ("mt", "Malti"),
    ("my", "မြန်မာ"),
    ("nb", "Norsk bokmål"),
    ("ne", "नेपाली"),
    ("nl", "Nederlands"),
    ("nl-BE", "Nederlands (België)"),
    ("nn", "Norsk nynorsk"),
    ("no", "Norsk"),
    ("oc", "Occitan"),
    ("om", "Oromoo"),
    ("or", "ଓଡ଼ିଆ"),
    ("os", "Ирон"),
    ("pa", "ਪੰਜਾਬੀ"),
    ("pa-Arab", "پنجابی"),
    ("pa-PK", "پنجابی"),
    ("pl", "Polski"),
    ("ps", "پښتو"),
    ("pt", "Português"),
    ("pt-BR", "Português (Brasil)"),
    ("pt-PT", "Português (Portugal)"),
    ("qu", "Runasimi"),
    ("rm", "Rumantsch"),
    ("ro", "Română"),
    ("ru", "Русский"),
    ("rw", "Ikinyarwanda"),
    ("sah", "Саха тыла"),
    ("sat", "ᱥᱟᱱᱛᱟᱲᱤ"),
    ("sc", "Sardu"),
    ("sd", "سنڌي"),
    ("sd-Deva", "सिन्धी"),
    ("sd-IN", "सिन्धी"),
    ("se", "Davvisámegiella"),
    ("si", "සිංහල"),
    ("sk", "Slovenčina"),
    ("sl", "Slovenščina"),
    ("sn", "chiShona"),
    ("so", "Soomaali"),
    ("sq", "Shqip"),
    ("sr", "Српски"),
    ("sr-Cyrl", "Српски"),
    ("sr-Latn", "Srpski"),
    ("sr-ME", "Srpski"),
    ("su", "Basa Sunda"),
    ("sv", "Svenska"),
    ("sw", "Kiswahili"),
    ("ta", "தமிழ்"),
    ("te", "తెలుగు"),
    ("tg", "Тоҷикӣ"),
    ("th", "ไทย"),
    ("ti", "ትግርኛ"),
    ("tk", "Türkmen dili"),
    ("tn", "Setswana"),
    ("tr", "Türkçe"),
    ("tt", "Татар"),
    ("tyv", "Тыва"),
    ("ug", "ئۇيغۇرچە"),
    ("uk", "Українська"),
    ("ur", "اردو"),
    ("uz", "O‘zbek"),
    ("uz-AF", "اوزبیک"),
    ("uz-Arab", "اوزبیک"),
    ("uz-Cyrl", "Ўзбекча"),
    ("vi", "Tiếng Việt"),
    ("wo", "Wolof"),
    ("xh", "IsiXhosa"),
    ("yi", "ייִדיש"),
    ("yo", "Èdè Yorùbá"),
    ("yue", "粵語"),
    ("yue-CN", "粤语"),
    ("yue-Hans", "粤语"),
    ("zgh", "ⵜⴰⵎⴰⵣⵉⵖⵜ"),
    ("zh", "中文"),
    ("zh-CN", "简体中文"),
    ("zh-HK", "繁體中文"),
    ("zh-Hans", "简体中文"),
    ("zh-Hant", "繁體中文"),
    ("zh-MO", "繁體中文"),
    ("zh-SG", "简体中文"),
    ("zh-TW", "繁體中文"),
    ("zu", "isiZulu"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_sorted_and_unique() {
        for pair in AUTONYMS.windows(2) {
            assert!(pair[0].0 < pair[1].0, "{} before {}", pair[0].0, pair[1].0);
        }
    }

    #[test]
    fn tags_are_canonical_and_names_are_clean() {
        for (tag, name) in AUTONYMS {
            let mut subtags = tag.split('-');
            let language = subtags.next().unwrap_or_default();
            assert!(matches!(language.len(), 2 | 3), "{tag}");
            assert!(language.bytes().all(|c| c.is_ascii_lowercase()), "{tag}");
            for subtag in subtags {
                let script = subtag.len() == 4
                    && subtag.starts_with(|c: char| c.is_ascii_uppercase())
                    && subtag[1..].bytes().all(|c| c.is_ascii_lowercase());
                let region = subtag.len() == 2 && subtag.bytes().all(|c| c.is_ascii_uppercase());
                assert!(script || region || subtag == "419", "{tag}");
            }
            assert!(!name.is_empty() && name.trim() == *name, "{tag}");
            assert!(!name.chars().any(char::is_control), "{tag}");
        }
    }

    #[test]
    fn names_begin_as_menu_items_do() {
        let lower = AUTONYMS
            .iter()
            .filter(|(_, name)| name.starts_with(char::is_lowercase))
            .filter(|(_, name)| {
                name.chars()
                    .next()
                    .is_some_and(|c| c.to_uppercase().ne([c]))
            })
            .map(|(tag, _)| *tag);
        // Georgian has capitals but begins nothing with them; the prefixes of Shona and Zulu are small.
        assert_eq!(lower.collect::<Vec<_>>(), ["ka", "sn", "zu"]);
    }

    #[test]
    fn a_language_is_called_what_its_speakers_call_it() {
        for (tag, name) in [
            ("ar", "العربية"),
            ("en", "English"),
            ("ru", "Русский"),
            ("fr", "Français"),
            ("kk", "Қазақ тілі"),
            ("he", "עברית"),
        ] {
            assert_eq!(autonym(tag), Some(name), "{tag}");
        }
    }

    #[test]
    fn the_longest_entry_counts() {
        for (tag, name) in [
            ("ar-EG", "العربية"),
            ("ru-Cyrl-KZ", "Русский"),
            ("pt", "Português"),
            ("pt-AO", "Português"),
            ("pt-BR", "Português (Brasil)"),
            ("zh", "中文"),
            ("zh-Hans-SG", "简体中文"),
            ("zh-Hant-HK", "繁體中文"),
            ("zh-TW", "繁體中文"),
            ("sr-Latn-RS", "Srpski"),
            ("sr-Cyrl-ME", "Српски"),
            ("uz-Cyrl-UZ", "Ўзбекча"),
            ("pa-Arab-PK", "پنجابی"),
        ] {
            assert_eq!(autonym(tag), Some(name), "{tag}");
        }
    }

    #[test]
    fn letter_case_and_underscores_make_no_difference() {
        assert_eq!(autonym("ZH-hant"), autonym("zh-Hant"));
        assert_eq!(autonym("PT_br"), autonym("pt-BR"));
        assert_eq!(autonym("RU"), autonym("ru"));
    }

    #[test]
    fn an_unknown_language_has_no_name() {
        for tag in ["", "-", "tlh", "qaa-Latn", "r", "rus", "und", "русский"] {
            assert_eq!(autonym(tag), None, "{tag:?}");
        }
    }
}
