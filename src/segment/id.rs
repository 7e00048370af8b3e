//! The id of a sentence: a hash of its normalised text (docs/format.md, §3).
//!
//! No counter and no hidden state: two branches that extract the same text agree, and re-wrapping or
//! vocalising a sentence changes nothing.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// The alphabet of ids: digits and lower-case letters without `i`, `l`, `o`, `u`.
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// Whether a byte is one of [`ALPHABET`]; asked of every line of every file.
fn is_of_alphabet(byte: u8) -> bool {
    matches!(byte, b'0'..=b'9' | b'a'..=b'z') && !matches!(byte, b'i' | b'l' | b'o' | b'u')
}

/// How many characters an id has; two more where two sentences of an article collide.
const SHORT: u8 = 10;
const LONG: u8 = 12;

/// The id of a sentence's message: `s-` and ten or twelve characters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct SegmentId {
    characters: [u8; LONG as usize],
    length: u8,
}

impl SegmentId {
    /// The usual id of a hash: its first 50 bits.
    pub(super) fn short(hash: u64) -> SegmentId {
        SegmentId::of(hash, SHORT)
    }

    /// The id of a hash among colliding sentences: its first 60 bits.
    pub(super) fn long(hash: u64) -> SegmentId {
        SegmentId::of(hash, LONG)
    }

    fn of(hash: u64, length: u8) -> SegmentId {
        let mut characters = [0; LONG as usize];
        for index in 0..length {
            let five = hash >> (59 - 5 * u32::from(index)) & 31;
            characters[usize::from(index)] = ALPHABET[five as usize];
        }
        SegmentId { characters, length }
    }

    /// Reads an id; `None` if the text is not of this form.
    pub fn parse(text: &str) -> Option<SegmentId> {
        let rest = text.strip_prefix("s-")?.as_bytes();
        let length = u8::try_from(rest.len()).ok()?;
        if (length != SHORT && length != LONG) || !rest.iter().all(|byte| is_of_alphabet(*byte)) {
            return None;
        }
        let mut characters = [0; LONG as usize];
        characters[..rest.len()].copy_from_slice(rest);
        Some(SegmentId { characters, length })
    }

    /// Whether it has twelve characters.
    pub fn is_long(self) -> bool {
        self.length == LONG
    }

    /// Its first ten characters.
    pub fn shortened(self) -> SegmentId {
        let mut characters = self.characters;
        characters[usize::from(SHORT)..].fill(0);
        SegmentId {
            characters,
            length: SHORT,
        }
    }

    /// The id that a sentence (normalised) has in the other length: twelve characters for ten, ten for twelve.
    pub fn other_length(self, normalised: &str) -> SegmentId {
        let hash = hash(normalised);
        if self.length == SHORT {
            SegmentId::long(hash)
        } else {
            SegmentId::short(hash)
        }
    }

    /// Both forms of a sentence's id: ten characters, twelve characters.
    pub fn both(sentence: &str) -> [SegmentId; 2] {
        let hash = hash(&normalise(sentence));
        [SegmentId::short(hash), SegmentId::long(hash)]
    }
}

impl TryFrom<String> for SegmentId {
    type Error = String;

    fn try_from(text: String) -> Result<SegmentId, String> {
        SegmentId::parse(&text).ok_or_else(|| format!("`{text}` is no id of a sentence"))
    }
}

impl From<SegmentId> for String {
    fn from(id: SegmentId) -> String {
        id.to_string()
    }
}

impl fmt::Display for SegmentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let characters = &self.characters[..usize::from(self.length)];
        f.write_str("s-")?;
        f.write_str(std::str::from_utf8(characters).unwrap_or_default())
    }
}

impl fmt::Debug for SegmentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The first 64 bits of the SHA-256 of a normalised sentence, big-endian.
pub(super) fn hash(normalised: &str) -> u64 {
    let digest = Sha256::digest(normalised.as_bytes());
    digest
        .iter()
        .take(8)
        .fold(0, |bits, byte| bits << 8 | u64::from(*byte))
}

/// The sentence as catalogues carry it: NFC, every run of White_Space one blank, trimmed; marks kept.
pub fn plain(sentence: &str) -> Cow<'_, str> {
    if is_settled(sentence) {
        return sentence.into();
    }
    let mut folded = String::with_capacity(sentence.len());
    fold_white_space(
        nfc(sentence.strip_prefix('\u{feff}').unwrap_or(sentence)).chars(),
        &mut folded,
    );
    folded.into()
}

/// The normalised sentence, from which the id is made: [`plain`] without tatweel, vowel marks and
/// invisible marks (joiners are kept: they tell words apart).
pub fn normalise(sentence: &str) -> Cow<'_, str> {
    if is_settled(sentence) {
        return sentence.into();
    }
    let mut folded = String::with_capacity(sentence.len());
    let composed = nfc(sentence);
    fold_white_space(composed.chars().filter(|c| !is_ignored(*c)), &mut folded);
    match is_nfc(&folded) {
        true => folded.into(),
        false => folded.nfc().collect::<String>().into(),
    }
}

fn nfc(text: &str) -> Cow<'_, str> {
    match is_nfc(text) {
        true => text.into(),
        false => text.nfc().collect::<String>().into(),
    }
}

/// Whether normalising would change nothing, as far as one look at each character tells; most sentences are such.
fn is_settled(sentence: &str) -> bool {
    let mut blank = true;
    for character in sentence.chars() {
        if character == ' ' && blank || character != ' ' && !is_inert(character) {
            return false;
        }
        blank = character == ' ';
    }
    !blank
}

/// Characters that normalising leaves alone wherever they stand among others of the kind: no marks, no white space,
/// nothing that composes with what stands before it.
fn is_inert(character: char) -> bool {
    matches!(
        character,
        '!'..='~'
            | '\u{a1}'..='\u{ac}'
            | '\u{ae}'..='\u{17f}'
            | '\u{400}'..='\u{45f}'
            | '\u{5d0}'..='\u{5ea}'
            | '\u{60c}'
            | '\u{61b}'
            | '\u{61f}'
            | '\u{621}'..='\u{63a}'
            | '\u{641}'..='\u{64a}'
            | '\u{660}'..='\u{66c}'
            | '\u{2010}'..='\u{2027}'
            | '\u{2030}'..='\u{205e}'
            | '\u{4e00}'..='\u{9fff}'
    )
}

fn fold_white_space(characters: impl Iterator<Item = char>, folded: &mut String) {
    let mut gap = false;
    for character in characters {
        if character.is_whitespace() {
            gap = true;
            continue;
        }
        if gap && !folded.is_empty() {
            folded.push(' ');
        }
        gap = false;
        folded.push(character);
    }
}

/// Characters that do not change what a sentence says: tatweel, Arabic vowel marks, direction marks,
/// byte order mark, soft hyphen.
fn is_ignored(character: char) -> bool {
    matches!(
        character,
        '\u{640}'
            | '\u{64b}'..='\u{652}'
            | '\u{670}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{61c}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}'
            | '\u{feff}'
            | '\u{ad}'
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ARTICLE: &str = include_str!("../../source/kazakhstan-csto.txt");
    const LINES: [&str; 17] = [
        "zcqenjmvyx",
        "zjdsdtwqk7",
        "f4pgpe84cv",
        "ssejdgmr99",
        "c0s1azqv89",
        "npr9g94kqc",
        "0e63nt1say",
        "g1yh9vhhyr",
        "nvgym54aqd",
        "ppt58e1wqv",
        "70dv7k0phk",
        "9627yq0kaf",
        "yp571nka8h",
        "ydks2vtxnv",
        "0gmqay6czz",
        "4bkz0cjsxj",
        "22b71zs5a5",
    ];

    fn id(sentence: &str) -> String {
        SegmentId::both(sentence)[0].to_string()
    }

    #[test]
    fn the_alphabet_has_its_characters_and_no_others() {
        for byte in 0..=u8::MAX {
            assert_eq!(is_of_alphabet(byte), ALPHABET.contains(&byte), "{byte}");
        }
    }

    #[test]
    fn the_articles_lines() {
        let ids: Vec<_> = ARTICLE.lines().map(id).collect();
        assert_eq!(ids, LINES.map(|line| format!("s-{line}")));
    }

    #[test]
    fn the_way_a_sentence_is_written_changes_nothing() {
        for (line, expected) in ARTICLE.lines().zip(LINES) {
            let variants = [
                format!("\u{feff}{line}"),
                line.nfd().collect(),
                line.replace(' ', "\u{a0}"),
                line.replace(' ', "\r\n"),
                line.replace(' ', "\u{200f} \u{200e}"),
                line.replace('م', "مـ"),
                line.replace('م', "مَ"),
            ];
            for variant in variants {
                assert_eq!(id(&variant), format!("s-{expected}"), "{variant}");
            }
        }
    }

    #[test]
    fn vectors() {
        let vectors = [
            ("نعم.", "049gdzeteq"),
            ("لا.", "2r76e3vqk8"),
            ("أ", "vm7am8x792"),
            ("ا\u{654}", "vm7am8x792"),
            ("كِتَابٌ", "btnvc3s07h"),
            ("كــتاب", "btnvc3s07h"),
            ("a\u{a0}\nb", "s1m7m25abn"),
            ("e\u{ad}\u{301}", "9acnazj06f"),
            ("لا\u{200c}له", "979db2v1wc"),
        ];
        for (sentence, expected) in vectors {
            assert_eq!(id(sentence), format!("s-{expected}"), "{sentence}");
        }
        assert_eq!(
            SegmentId::both("الجملة 753636.")[1].to_string(),
            "s-amqk994vghga"
        );
        assert_eq!(
            SegmentId::both("الجملة 20952073.")[1].to_string(),
            "s-amqk994vghff"
        );
    }

    #[test]
    fn inert_characters_stay_whatever_stands_before_them() {
        let inert = (0..=char::MAX as u32)
            .filter_map(char::from_u32)
            .filter(|c| is_inert(*c));
        for character in inert {
            for before in ["", "e", "ا", "и", "ה", "一"] {
                let text = format!("{before}{character}");
                let composed: String = text.nfc().collect();
                assert_eq!(composed, text, "{character:?}");
            }
            assert!(
                !is_ignored(character) && !character.is_whitespace(),
                "{character:?}"
            );
        }
    }

    #[test]
    fn ids_are_read_back() {
        assert!(SegmentId::parse("s-zcqenjmvyx").is_some());
        assert!(SegmentId::parse("s-amqk994vghga").is_some());
        for wrong in [
            "zcqenjmvyx",
            "s-zcqenjmvy",
            "s-zcqenjmvyxa",
            "s-zcqenjmvyi",
            "S-zcqenjmvyx",
        ] {
            assert_eq!(SegmentId::parse(wrong), None, "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn normalising_twice_is_normalising_once(text in "\\PC{0,40}|[ \u{a0}\u{640}\u{64b}e\u{301}\u{ad}\u{feff}\n]{0,12}") {
            let once = normalise(&text);
            prop_assert_eq!(normalise(&once), once.clone());
            let plain = plain(&text);
            prop_assert_eq!(normalise(&plain), once);
        }

        #[test]
        fn what_looks_settled_is(text in "[a-z !é«ьйأبة٠…“ ]{0,20}|[ \u{a0}-\u{17f}\u{400}-\u{45f}\u{5d0}-\u{5ea}\u{60c}-\u{66f}\u{2010}-\u{205e}一-鿿]{1,6}") {
            if is_settled(&text) {
                let composed: String = text.nfc().collect();
                let mut folded = String::new();
                fold_white_space(composed.chars().filter(|c| !is_ignored(*c)), &mut folded);
                prop_assert_eq!(folded, text);
            }
        }

        #[test]
        fn printed_ids_are_read_back(text in "\\PC{1,20}") {
            for id in SegmentId::both(&text) {
                prop_assert_eq!(SegmentId::parse(&id.to_string()), Some(id));
            }
        }
    }
}
