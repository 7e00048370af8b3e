//! Generated texts against a slow search that tries every form at every character, and hostile texts.

use super::*;
use crate::terms::matcher::fold::{FoldedText, Folder};
use crate::terms::matcher::pattern::Pattern;
use crate::terms::matcher::scan::{begins_word, ends_word};

/// Numbers that look random and are the same in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6364136223846793005)
            .wrapping_add(1442695040888963407);
        (self.0 >> 33) as usize % bound
    }

    fn text(&mut self, letters: &[char], longest: usize) -> String {
        let length = self.below(longest + 1);
        (0..length)
            .map(|_| letters[self.below(letters.len())])
            .collect()
    }
}

fn begins(folder: &Folder, head: &str) -> bool {
    begins_word(folder, head) && !head.ends_with(folder.words.is_letter)
}

fn folded(tag: &str, text: &str) -> String {
    let mut folded = FoldedText::default();
    Folder::new(words(tag)).fold_into(text, &mut folded);
    folded.text
}

/// What `find` is to find for names in one case, without acronyms: first start, then longest form.
fn slowly(matcher: &Matcher, text: &str) -> Vec<(usize, String)> {
    let words = matcher.folder.words;
    let mut folded = FoldedText::default();
    matcher.folder.fold_into(text, &mut folded);
    let mut at = 0;
    let mut found = Vec::new();
    while at < folded.text.len() {
        let (head, rest) = folded.text.split_at(at);
        let behind = |p: &&str| {
            head.strip_suffix(*p)
                .is_some_and(|h| begins(&matcher.folder, h))
        };
        let proclitic = words.proclitics.iter().find(|p| behind(p));
        let fits = |pattern: &&Pattern| {
            let joined =
                proclitic.is_some_and(|p| pattern.uses.iter().any(|u| u.after.contains(p)));
            let opens = !pattern.text.starts_with(words.is_letter);
            (opens || begins(&matcher.folder, head) || joined)
                && rest
                    .strip_prefix(pattern.text.as_str())
                    .is_some_and(|tail| {
                        ends_word(&matcher.folder, tail) || !pattern.text.ends_with(words.is_letter)
                    })
        };
        let patterns = matcher.patterns.iter().filter(fits);
        match patterns.max_by_key(|p| p.text.len()) {
            Some(pattern) => {
                let (skip, cut) = (pattern.uses[0].skip, pattern.uses[0].cut);
                let start = folded.map.original(at + skip);
                let name = &pattern.text[skip..pattern.text.len() - cut];
                found.push((start, name.to_owned()));
                at += pattern.text.len();
            }
            None => at += rest.chars().next().map_or(1, char::len_utf8),
        }
    }
    found
}

#[test]
fn generated_texts() {
    let alphabets = [
        ("en", "aabbb  -'’é\u{301}\n\u{2068}\"“"),
        ("ru", "ааббйи  -‑'’ё\u{306}\u{AD}\n«\""),
        ("ar", "األلبمةهو  \u{64E}ـ\u{200F}\n\"»"),
    ];
    for (tag, letters) in alphabets {
        let letters: Vec<char> = letters.chars().collect();
        let mut numbers = Numbers(7);
        let mut mentions = 0;
        for _ in 0..9000 {
            let given: Vec<Form> = (0..1 + numbers.below(5))
                .map(|concept| form(concept as u32, FormClass::Name, &numbers.text(&letters, 5)))
                .collect();
            let matcher = Matcher::new(words(tag), given, BTreeMap::new());
            let text = numbers.text(&letters, 60);
            let mut end = 0;
            let mut found = Vec::new();
            for mention in matcher.find(&text) {
                assert!(end <= mention.start && mention.start < mention.end);
                end = mention.end;
                let name = folded(tag, &text[mention.start..mention.end]);
                let given = folded(tag, &matcher.forms()[mention.form as usize].text);
                let given = given.trim();
                // The hyphen of a first half stays outside.
                let given = given.trim_end_matches(['-', ' ']);
                let bare = given.strip_prefix('ا');
                assert!(
                    name == given || Some(&*name) == bare || given == format!("ال{name}"),
                    "{name:?} {given:?} {:?}",
                    matcher.forms()[mention.form as usize].text
                );
                found.push((mention.start, name));
            }
            let slow = slowly(&matcher, &text);
            assert_eq!(found, slow, "{:?} in {text:?}", matcher.forms());
            mentions += found.len();
        }
        assert!(mentions > 2000, "{tag}: {mentions}");
    }
}

#[test]
fn hostile_texts_are_read_to_the_end() {
    const SIZE: usize = 1 << 20;
    for (tag, letter) in [("en", "a"), ("ru", "а"), ("ar", "ل"), ("en", "’")] {
        let nested = (1..20).map(|n| form(0, FormClass::Name, &letter.repeat(n)));
        let spaced = (1..20).map(|n| form(1, FormClass::Name, &format!("{letter} ").repeat(n)));
        let given = nested.chain(spaced).collect();
        let needs = BTreeMap::from([(2, vec!["nowhere".to_owned()])]);
        let matcher = Matcher::new(words(tag), given, needs);
        for unit in [letter.to_owned(), format!("{letter} ")] {
            let text = unit.repeat(SIZE / unit.len());
            let mentions = matcher.find(&text);
            assert!(mentions.is_sorted_by(|a, b| a.end <= b.start));
        }
    }
}

#[test]
fn pieces_of_a_long_text_are_joined() {
    let matcher = Matcher::new(words("en"), forms("South Sudan"), BTreeMap::new());
    for gap in ["\n\n", "\r\n\r\n", "\n", " "] {
        let unit = format!("South Sudan.{gap}");
        let text = unit.repeat(20_000);
        let starts: Vec<usize> = matcher.find(&text).iter().map(|m| m.start).collect();
        let expected: Vec<usize> = (0..20_000).map(|n| n * unit.len()).collect();
        assert_eq!(starts, expected);
    }
}
