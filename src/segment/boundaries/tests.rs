//! What holds for any text: where ends may lie, that nothing is lost, that the time grows with the length only.

use proptest::prelude::*;

use super::*;
use crate::lang::{GENERAL, LANGUAGES};

fn all_rules() -> impl Iterator<Item = &'static SentenceRules> + Clone {
    let own = LANGUAGES.iter().map(|language| &language.sentences);
    own.chain([&GENERAL])
}

/// Pieces that mean something to the scanner, in several scripts.
const PIECES: &[&str] = &[
    "a", "Then", "B", "م", "ثم", "قال", "و", "г", "В", "т. д", "др", "Mr", "e.g", "12", "٣", "IV",
    ".", "..", "...", "…", "!", "?", "؟", "۔", "。", "！", "؟!", "،", ",", ":", ";", " ", "  ",
    "\n", "\u{A0}", "\u{200F}", "\u{2068}", "\"", "'", "«", "»", "“", "”", "(", ")", "[1]", "[",
    "]", "—", "-", "/", "@", "www.", "é", "\u{301}", "\u{64B}", "😀", "\u{FEFF}", "İ", "ß", "中",
];

/// Texts made of the pieces by a generator with a fixed seed.
fn texts() -> impl Iterator<Item = String> {
    let mut state: u64 = 0x9E37_79B9_7F4A_7C15;
    let mut random = move |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state >> 33).unwrap_or_default() % below
    };
    (0..4_000).map(move |_| {
        (0..random(14))
            .map(|_| PIECES[random(PIECES.len())])
            .collect()
    })
}

fn assert_well_formed(text: &str, rules: &'static SentenceRules) {
    let mut last = 0;
    for end in boundaries(text, rules) {
        assert!(last < end && end < text.len(), "{end} in {text:?}");
        assert!(text.is_char_boundary(end), "{end} in {text:?}");
        last = end;
    }
}

#[test]
fn ends_ascend_at_character_boundaries_inside_any_text() {
    for text in texts() {
        for rules in all_rules() {
            assert_well_formed(&text, rules);
        }
    }
}

#[test]
fn sentences_hold_all_of_a_text_but_white_space() {
    let solid = |text: &str| text.split_whitespace().collect::<String>();
    for text in texts() {
        for rules in all_rules() {
            let parts: Vec<_> = sentences(&text, rules).map(|range| &text[range]).collect();
            assert!(
                parts
                    .iter()
                    .all(|part| !part.is_empty() && part.trim() == *part)
            );
            assert_eq!(solid(&parts.concat()), solid(&text));
        }
    }
}

#[test]
fn a_sentence_never_ends_at_a_comma_a_semicolon_or_a_colon() {
    for text in texts() {
        for rules in all_rules() {
            for end in boundaries(&text, rules) {
                let before = text[..end].trim_end_matches(marks::is_invisible);
                assert!(
                    !before.ends_with(['،', '؛', ',', ';', ':', '—', '-']),
                    "{end} in {text:?}"
                );
            }
        }
    }
}

#[test]
fn a_megabyte_of_anything_is_read_once() {
    let units = [
        ".",
        "a",
        " ",
        ". ",
        "A. ",
        "«",
        ".»",
        ".\"",
        ". \"",
        "(a.) ",
        "a.B",
        "aa.Ba",
        "م. ",
        "ا…",
        "a…",
        "? ",
        "؟",
        "؟ا",
        "1. ",
        ".[1",
        ". [",
        "т. д. ",
        ".«",
        ". (",
        "\u{200F}",
        ".\u{200F}",
        "a-",
        "a'",
        "\"a. \" b",
        "。",
        "a@b.Cc",
        "г. ",
        "\u{64B}",
        ".\u{64B}",
    ];
    for (unit, rules) in units.iter().zip(all_rules().cycle()) {
        assert_well_formed(&unit.repeat(100_000 / unit.len()), rules);
    }
    for unit in [".", "a", "«", "\"", "؟", "! ", "a. ", "A. \"", "م. "] {
        assert_well_formed(&unit.repeat(1_000_000 / unit.len()), &GENERAL);
    }
    for (opening, closing) in [("«", "»"), ("(", ")"), ("\"", "\""), ("„", "“"), ("[", "]")] {
        let (inside, outside) = (opening.repeat(100_000), closing.repeat(100_000));
        for rules in all_rules() {
            assert_well_formed(&format!("A {inside}A. B{outside}. C"), rules);
            assert_well_formed(&format!("{opening}A. ").repeat(20_000), rules);
            assert_well_formed(
                &format!("A {opening}B? C{closing} d ").repeat(20_000),
                rules,
            );
        }
    }
    let late = format!("{}a.)b", " ".repeat(1_000_000));
    assert_well_formed(&late, &GENERAL);
}

#[test]
fn sentences_are_trimmed_and_never_empty() {
    let spans = |text: &str| sentences(text, &GENERAL).collect::<Vec<_>>();
    assert_eq!(spans("  One.\n Two. \n"), [2..6, 8..12]);
    assert!(spans(" \n ").is_empty());
    assert!(spans("").is_empty());
    assert_eq!(spans("...").len(), 1);
}

#[test]
fn the_end_of_the_text_is_no_boundary() {
    assert_eq!(boundaries("One. ", &GENERAL).count(), 0);
    assert_eq!(boundaries("One.\u{200F}", &GENERAL).count(), 0);
    assert_eq!(boundaries("One. Two.", &GENERAL).collect::<Vec<_>>(), [4]);
}

/// Any text: of any characters, or of those that mean something to the scanner among others.
fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        6 => prop::sample::select(PIECES).prop_map(str::to_owned),
        2 => "[a-zA-Zа-яА-Яا-ي]{1,9}",
        1 => any::<char>().prop_map(String::from),
    ];
    prop_oneof![
        prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat()),
        any::<String>(),
    ]
}

proptest! {
    #[test]
    fn any_text_is_split_into_what_it_is_made_of(text in any_text()) {
        for rules in all_rules() {
            assert_well_formed(&text, rules);
            let mut from = 0;
            for range in sentences(&text, rules) {
                prop_assert!(text[from..range.start].trim().is_empty());
                prop_assert!(!range.is_empty());
                prop_assert_eq!(text[range.clone()].trim(), &text[range.clone()]);
                from = range.end;
            }
            prop_assert!(text[from..].trim().is_empty());
        }
    }

    #[test]
    fn no_end_is_behind_a_mark_that_goes_on(text in any_text()) {
        for rules in all_rules() {
            for end in boundaries(&text, rules) {
                let before = text[..end].trim_end_matches(marks::is_invisible);
                prop_assert!(!before.ends_with([',', ';', ':', '،', '؛']), "{} in {:?}", end, text);
            }
        }
    }
}
