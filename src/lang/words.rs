//! What a word is in each language, for finding names in running text.
//!
//! A [`WordRules`] says how one character folds, which characters make up a word, what may be written
//! joined to a name, and in which other spellings a name occurs. It is plain data and small functions:
//! nothing here reads a text or knows what a term is.

mod ar;
mod en;
mod ru;

use std::borrow::Cow;

/// What one character of a text counts as when names are looked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Folded {
    /// The character that stands for it; all spellings that are equal share one.
    Char(char),
    /// Nothing, but it belongs to the letter before it: vowel marks, accents, tatweel.
    Mark,
    /// Nothing, and it belongs to no letter: soft hyphens, isolates, direction marks.
    Ignored,
    /// White space within a line.
    Space,
    /// The end of a line; two in one run of white space end a paragraph.
    Break,
}

/// A spelling in which a name occurs in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant<'n> {
    /// The spelling, not folded.
    pub text: Cow<'n, str>,
    /// How many letters at its beginning are not part of the name.
    pub skip: usize,
    /// How many characters at its end are not part of the name.
    pub cut: usize,
    /// What may stand joined before it, folded.
    pub after: &'static [&'static str],
    /// Whether it is an acronym with a full stop after each letter, which must not be cut out of a longer one.
    pub dotted: bool,
}

impl<'n> Variant<'n> {
    fn plain(text: impl Into<Cow<'n, str>>, after: &'static [&'static str]) -> Variant<'n> {
        Variant {
            text: text.into(),
            skip: 0,
            cut: 0,
            after,
            dotted: false,
        }
    }
}

/// How words are written in one language.
#[derive(Debug)]
pub struct WordRules {
    /// Folds one character. A `Folded::Char` folds to itself, so folding twice changes nothing.
    pub fold: fn(char) -> Folded,
    /// Whether a folded character is a letter or digit of a word.
    pub is_letter: fn(char) -> bool,
    /// Folded characters that make one word of the letters on both sides of them.
    pub joiners: &'static [char],
    /// Folded endings that begin with a joiner and do not belong to the word, such as a possessive.
    pub endings: &'static [&'static str],
    /// Folded letters that may stand joined before a name, every combination spelt out.
    pub proclitics: &'static [&'static str],
    /// The spellings of a name, itself included. The second argument says whether it is an adjective.
    pub variants: for<'n> fn(&'n str, bool) -> Vec<Variant<'n>>,
    /// Folded letters and a joiner behind which an adjective may begin within a word: «российско-казахстанский».
    pub compound: Option<&'static str>,
    /// Marks on its last letters that show a word to be no name, such as those of the indefinite.
    pub indefinite: &'static [char],
    /// Marks that tell words of the same letters apart, where both a form and the text have them on a letter.
    pub vowels: &'static [char],
    /// Whether a word that is both a name and an adjective is the adjective, given the folded text before the word
    /// and the folded word itself with what is joined before it.
    pub is_adjective: fn(&str, &str) -> bool,
}

/// The rules of a language tag, found by its first subtag in any case.
///
/// A language without rules of its own gets those of a script with spaces and capitals, which also leave
/// the scripts without spaces alone.
pub fn words(tag: &str) -> &'static WordRules {
    let language = tag.split(['-', '_']).next().unwrap_or_default();
    match language.to_ascii_lowercase().as_str() {
        "ar" => &ar::RULES,
        "en" => &en::RULES,
        "ru" => &ru::RULES,
        _ => &GENERAL,
    }
}

static GENERAL: WordRules = WordRules {
    fold,
    is_letter,
    joiners: &[],
    endings: &[],
    proclitics: &[],
    variants: |name, _| acronyms(name, 2),
    compound: None,
    indefinite: &[],
    vowels: &[],
    is_adjective: |_, _| false,
};

/// The letter that `mark` makes of the folded letter before it, where that is a letter of its own.
///
/// All other marks are dropped, so that decomposed text folds like composed text.
pub fn compose(letter: char, mark: char) -> Option<char> {
    match (letter, mark) {
        ('и', '\u{306}') => Some('й'),
        ('у', '\u{306}') => Some('ў'),
        ('і', '\u{308}') => Some('ї'),
        _ => None,
    }
}

/// Folds what languages have in common: case, accents on Latin letters, kinds of quotation marks,
/// apostrophes, hyphens and spaces. Every language's own folding ends here.
fn fold(c: char) -> Folded {
    Folded::Char(match c {
        'a'..='z' | '0'..='9' => c,
        'A'..='Z' => c.to_ascii_lowercase(),
        '\n' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => return Folded::Break,
        _ if c.is_whitespace() => return Folded::Space,
        '\u{300}'..='\u{36F}' => return Folded::Mark,
        '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' => {
            return Folded::Ignored;
        }
        '\u{2060}'..='\u{2069}' | '\u{FEFF}' => return Folded::Ignored,
        '“' | '”' | '„' | '‟' | '«' | '»' | '″' => '"',
        '’' | '‘' | '‛' | '′' | 'ʼ' | 'ʻ' | '`' | '´' => '\'',
        '\u{2010}' | '\u{2011}' => '-',
        _ => unaccented(c.to_lowercase().next().unwrap_or(c)),
    })
}

/// The Latin letter without its accent, so that Cote d’Ivoire is Côte d’Ivoire.
fn unaccented(c: char) -> char {
    match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => 'c',
        'ď' | 'đ' => 'd',
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => 'e',
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => 'g',
        'ĥ' | 'ħ' => 'h',
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => 'i',
        'ĵ' => 'j',
        'ķ' => 'k',
        'ĺ' | 'ļ' | 'ľ' | 'ŀ' | 'ł' => 'l',
        'ñ' | 'ń' | 'ņ' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' => 'o',
        'ŕ' | 'ŗ' | 'ř' => 'r',
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => 's',
        'ţ' | 'ť' | 'ŧ' | 'ț' => 't',
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => 'u',
        'ŵ' => 'w',
        'ý' | 'ÿ' | 'ŷ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        'ς' => 'σ',
        _ => c,
    }
}

/// Letters and digits, except those of scripts that write words without spaces between them: there a
/// name has letters on both sides and is a mention all the same.
fn is_letter(c: char) -> bool {
    match c {
        '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' => false,
        '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{20000}'..='\u{3FFFF}' => false,
        // The viramas of India are no letters by their property but stand within words.
        '\u{94D}' | '\u{9CD}' | '\u{A4D}' | '\u{ACD}' | '\u{B4D}' | '\u{BCD}' => true,
        '\u{C4D}' | '\u{CCD}' | '\u{D4D}' | '\u{DCA}' => true,
        _ => c.is_alphanumeric(),
    }
}

/// A name that begins with an acronym, with and without full stops in it, in whichever way it was given; any other
/// name alone.
///
/// Acronyms of fewer than `least` letters keep to the way they were given: in Russian «Е. С.» is a person's
/// initials.
fn acronyms(name: &str, least: usize) -> Vec<Variant<'_>> {
    let (acronym, rest) = match name.find(' ') {
        Some(blank) => name.split_at(blank),
        None => (name, ""),
    };
    let capitals = |text: &str| text.chars().count() >= 2 && text.chars().all(char::is_uppercase);
    // Nearly every name has a small letter there.
    if !acronym.chars().all(|c| c == '.' || c.is_uppercase()) {
        return vec![Variant::plain(name, &[])];
    }
    let letters: String = acronym.chars().filter(|c| *c != '.').collect();
    let mut dotted: String = letters.chars().flat_map(|c| [c, '.']).collect();
    let given_dotted = acronym == dotted || format!("{acronym}.") == dotted;
    // In capitals all over a first word is a word like the others.
    let shouted = rest.chars().any(char::is_alphabetic) && !rest.chars().any(char::is_lowercase);
    if !capitals(&letters) || !(given_dotted || acronym == letters) || shouted {
        return vec![Variant::plain(name, &[])];
    }
    let count = letters.chars().count();
    let mut variants = Vec::new();
    if !given_dotted || count >= least {
        variants.push(Variant::plain(format!("{letters}{rest}"), &[]));
    }
    if given_dotted || (count >= least && count <= 6) {
        for _ in 0..2 {
            variants.push(Variant {
                dotted: true,
                ..Variant::plain(format!("{dotted}{rest}"), &[])
            });
            dotted.pop();
        }
    }
    variants
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts<'v>(variants: &'v [Variant<'_>]) -> Vec<&'v str> {
        variants.iter().map(|v| &*v.text).collect()
    }

    #[test]
    fn rules_are_found_by_the_first_subtag() {
        assert!(std::ptr::eq(words("ru-RU"), words("RU")));
        assert!(std::ptr::eq(words("ar_EG"), words("ar")));
        assert!(std::ptr::eq(words("de"), words("")));
        assert!(!std::ptr::eq(words("en"), words("eng")));
    }

    #[test]
    fn folding_twice_changes_nothing() {
        for tag in ["ar", "en", "ru", "de"] {
            let fold = words(tag).fold;
            for c in '\0'..='\u{1FFFF}' {
                if let Folded::Char(once) = fold(c) {
                    assert_eq!(fold(once), Folded::Char(once), "{tag} {c:?}");
                    // A shorter way to write a letter never needs more bytes than the letter had, except
                    // for a few that no name is written with.
                    assert!(once.len_utf8() <= c.len_utf8() + 1, "{tag} {c:?}");
                }
            }
        }
    }

    #[test]
    fn composed_letters_fold_to_themselves() {
        for (letter, mark) in [('и', '\u{306}'), ('у', '\u{306}'), ('і', '\u{308}')] {
            let whole = compose(letter, mark).unwrap();
            assert_eq!(fold(whole), Folded::Char(whole));
            assert_eq!(whole.len_utf8(), letter.len_utf8());
        }
    }

    #[test]
    fn acronyms_with_and_without_stops() {
        assert_eq!(texts(&acronyms("USA", 2)), ["USA", "U.S.A.", "U.S.A"]);
        assert_eq!(texts(&acronyms("U.S.", 2)), ["US", "U.S.", "U.S"]);
        assert_eq!(
            texts(&acronyms("U.S. Virgin Islands", 2)),
            [
                "US Virgin Islands",
                "U.S. Virgin Islands",
                "U.S Virgin Islands"
            ]
        );
        assert_eq!(texts(&acronyms("DR Congo", 3)), ["DR Congo"]);
        assert_eq!(texts(&acronyms("US OF A", 2)), ["US OF A"]);
        assert_eq!(texts(&acronyms("ЕС", 3)), ["ЕС"]);
        assert_eq!(texts(&acronyms("Mali", 2)), ["Mali"]);
        assert_eq!(texts(&acronyms("St. Lucia", 2)), ["St. Lucia"]);
        assert_eq!(texts(&acronyms("A", 2)), ["A"]);
        assert_eq!(texts(&acronyms("", 2)), [""]);
    }
}
