//! Words that are meant as a name and are not spelt like one.
//!
//! Two kinds. Letters of another script that look the same («CSTО» with a Cyrillic О) are wrong wherever they stand.
//! Wrong capitals, wrong letters and a wrong word among right ones are told only where the sentence names the concept, since most words that
//! resemble a name are other words: «Австрия» and «Австралия», «Гана» and «Гавана».

use std::cmp::Reverse;
use std::collections::BTreeMap;

use rapidfuzz::distance::osa;
use rustc_hash::FxHashSet;

use super::{Branch, Translation};
use crate::check::ArticleView;
use crate::terms::{Concept, FormClass, TermBase};
use crate::text::Span;

/// Words that are nearly a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::check) struct Misspelling<'a> {
    /// The concept that they are meant to name.
    pub(in crate::check) concept: &'a Concept,
    /// The words.
    pub(in crate::check) words: String,
    /// The form that they resemble.
    pub(in crate::check) form: String,
    /// What is wrong with them.
    pub(in crate::check) fault: Fault,
}

/// What is wrong with a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::check) enum Fault {
    /// Letters of another script that look like its own.
    Script,
    /// Capitals and small letters.
    Capitals,
    /// Other letters.
    Letters,
    /// One word of several.
    Word,
}

impl Fault {
    /// In words, for a message.
    pub(in crate::check) fn describe(self) -> &'static str {
        match self {
            Fault::Script => "it has letters of another script",
            Fault::Capitals => "its capitals differ",
            Fault::Letters => "its letters differ",
            Fault::Word => "one of its words differs",
        }
    }
}

/// The letters of a language's script, and letters of the other one that look like them.
const LOOKALIKES: [(&str, &str); 2] = [
    (
        "авекмнорстухАВЕКМНОРСТУХіІјЈѕЅ",
        "abekmhopctyxABEKMHOPCTYXiIjJsS",
    ),
    ("aeopcyxABEKMHOPCTYXiIjJsS", "аеорсухАВЕКМНОРСТУХіІјЈѕЅ"),
];

/// The misspelt names in one text of a translation, in its order; looked for once.
pub(in crate::check) fn misspelt<'b, 'a>(
    translation: &Translation<'a, '_>,
    branch: &'b Branch<'a>,
    article: &ArticleView<'a, '_>,
) -> &'b [Misspelling<'a>] {
    let found = &branch.misspelt;
    found.get_or_init(|| all_misspelt(translation, branch, article))
}

fn all_misspelt<'a>(
    translation: &Translation<'a, '_>,
    branch: &Branch<'_>,
    article: &ArticleView<'a, '_>,
) -> Vec<Misspelling<'a>> {
    let target = article.terms.1;
    let mut all = in_another_script(branch, target);
    let found = branch
        .found
        .iter()
        .map(|found| Span::new(found.start, found.end));
    let mut taken: Vec<Span> = found.collect();
    // A form that the termbase admits is right, whatever letters it has.
    all.retain(|(span, _)| !taken.iter().any(|taken| overlap(*taken, *span)));
    taken.extend(all.iter().map(|(span, _)| *span));
    taken.sort_unstable_by_key(|span| (span.start, span.end));
    for (concept, _) in translation.named(article) {
        let found = resembling(concept, branch, target, &taken);
        all.extend(found);
    }
    all.sort_by_key(|(span, _)| span.start);
    all.into_iter()
        .map(|(_, misspelling)| misspelling)
        .collect()
}

/// Names that hold letters of another script.
fn in_another_script<'a>(
    branch: &Branch<'_>,
    target: &'a TermBase,
) -> Vec<(Span, Misspelling<'a>)> {
    let Some((own, foreign)) = lookalikes(&target.locale) else {
        return Vec::new();
    };
    let own: Vec<char> = own.chars().collect();
    let foreign: Vec<char> = foreign.chars().collect();
    let as_own = |c: char| {
        let index = foreign.iter().position(|other| *other == c)?;
        Some(own[index])
    };
    // Most texts have one script.
    let other = |c: char| c.is_alphabetic() && !own_script(c, &target.locale);
    if !branch.text.contains(other) {
        return Vec::new();
    }
    // The text with such letters replaced in words of both scripts that are written in one then, and the way back. A
    // word that is written in the other script alone may be meant so: «EC».
    let mut text = String::new();
    let mut map = Vec::new();
    for (word, start) in words(&branch.text) {
        let replaced: String = word.chars().map(|c| as_own(c).unwrap_or(c)).collect();
        let is_own = |c: char| !c.is_alphabetic() || own_script(c, &target.locale);
        let mixed = word.chars().any(|c| c.is_alphabetic() && is_own(c));
        let word_in_script = mixed && replaced.chars().all(is_own);
        for (at, c) in word.char_indices() {
            let c = if word_in_script {
                as_own(c).unwrap_or(c)
            } else {
                c
            };
            map.extend(std::iter::repeat_n(start + at, c.len_utf8()));
            text.push(c);
        }
    }
    map.push(branch.text.len());
    let found = target.find(&text).into_iter().filter_map(|found| {
        let span = Span::new(map[found.start], map[found.end]);
        let words = &branch.text[map[found.start]..map[found.end]];
        let form = &text[found.start..found.end];
        (words != form).then(|| {
            (
                span,
                Misspelling {
                    concept: found.concept,
                    words: words.to_owned(),
                    form: form.to_owned(),
                    fault: Fault::Script,
                },
            )
        })
    });
    found.collect()
}

/// Pairs of equal-looking letters for a language: its own and the others.
fn lookalikes(tag: &str) -> Option<(&'static str, &'static str)> {
    match tag.split(['-', '_']).next().unwrap_or_default() {
        "ru" => Some(LOOKALIKES[0]),
        "en" => Some(LOOKALIKES[1]),
        _ => None,
    }
}

fn own_script(c: char, tag: &str) -> bool {
    let cyrillic = matches!(c, '\u{400}'..='\u{4FF}');
    if tag.starts_with("ru") {
        cyrillic
    } else {
        c.is_ascii_alphabetic() || matches!(c, 'À'..='ɏ')
    }
}

/// The pieces of a text, each a run of letters and digits or of anything else, with where they start.
fn words(text: &str) -> Vec<(&str, usize)> {
    let mut pieces: Vec<(&str, usize)> = Vec::new();
    let mut start = 0;
    let mut in_word = None;
    for (at, c) in text.char_indices() {
        let letter = c.is_alphanumeric();
        if in_word.is_some_and(|before| before != letter) {
            pieces.push((&text[start..at], start));
            start = at;
        }
        in_word = Some(letter);
    }
    if start < text.len() {
        pieces.push((&text[start..], start));
    }
    pieces
}

/// How many words a name may have to be compared.
const MAX_WORDS: usize = 12;

/// A word of a text or a name.
#[derive(Clone, Copy)]
struct Word<'t> {
    text: &'t str,
    start: usize,
    /// Its first letter, in small.
    first: char,
    /// In characters.
    length: usize,
}

impl Word<'_> {
    /// The words of a text.
    fn all(text: &str) -> Vec<Word<'_>> {
        let pieces = words(text).into_iter();
        let words = pieces.filter_map(|(text, start)| {
            let first = text.chars().next().filter(|c| c.is_alphanumeric())?;
            Some(Word {
                text,
                start,
                first: small(first),
                length: text.chars().count(),
            })
        });
        words.collect()
    }

    fn end(&self) -> usize {
        self.start + self.text.len()
    }
}

fn small(c: char) -> char {
    c.to_lowercase().next().unwrap_or(c)
}

/// Words of a text that are a name of the concept but for their capitals, or but for a letter or two.
fn resembling<'a>(
    concept: &'a Concept,
    branch: &Branch<'_>,
    target: &'a TermBase,
    taken: &[Span],
) -> Vec<(Span, Misspelling<'a>)> {
    let text_words = Word::all(&branch.text);
    let missing = !branch.names(concept, target);
    // The first letters of words that are no mention: a form that begins otherwise need not be looked at.
    let free = |word: &&Word<'_>| {
        let first = taken.partition_point(|taken| taken.end as usize <= word.start);
        taken
            .get(first)
            .is_none_or(|taken| (taken.start as usize) >= word.end())
    };
    let firsts: FxHashSet<char> = text_words.iter().filter(free).map(|w| w.first).collect();
    let mut near: Vec<(usize, Span, Misspelling<'a>)> = Vec::new();
    for form in target.forms_of(concept) {
        let first = form.text.chars().find(|c| c.is_alphanumeric());
        if !missing && !first.is_some_and(|first| firsts.contains(&small(first))) {
            continue;
        }
        let form_words = Word::all(&form.text);
        let count = form_words.len();
        if form.class != FormClass::Name || count == 0 || count > MAX_WORDS {
            continue;
        }
        for window in text_words.windows(count) {
            // Most slips of the pen spare the first letter; where nothing names the concept, all are looked at.
            if !missing && window[0].first != form_words[0].first {
                continue;
            }
            let Some((fault, distance)) = compare(&form_words, window, missing) else {
                continue;
            };
            let span = Span::new(window[0].start, window[count - 1].end());
            // Those that end before the words do not matter.
            let first = taken.partition_point(|taken| taken.end <= span.start);
            let mut mentions = taken[first..]
                .iter()
                .take_while(|taken| taken.start < span.end);
            if mentions.any(|taken| covers(*taken, span)) {
                continue;
            }
            let misspelling = Misspelling {
                concept,
                words: branch.text[span.start as usize..span.end as usize].to_owned(),
                form: form.text.clone(),
                fault,
            };
            near.push((distance, span, misspelling));
        }
    }
    // Of overlapping ones the nearest, and of equally near ones the longest.
    near.sort_by_key(|(distance, span, _)| (*distance, Reverse(span.end - span.start), span.start));
    let mut kept: BTreeMap<u32, (Span, Misspelling<'a>)> = BTreeMap::new();
    for (_, span, misspelling) in near {
        let before = kept.range(..span.end).next_back();
        if !before.is_some_and(|(_, (other, _))| overlap(*other, span)) {
            kept.insert(span.start, (span, misspelling));
        }
    }
    kept.into_values().collect()
}

fn overlap(a: Span, b: Span) -> bool {
    a.start < b.end && b.start < a.end
}

/// Whether a mention takes words that resemble a name: it may be a shorter name within a long misspelt one.
fn covers(mention: Span, words: Span) -> bool {
    let inside = words.start <= mention.start && mention.end <= words.end && mention != words;
    overlap(mention, words) && !inside
}

/// How a name and as many words differ, if one could be meant as the other, and by how much.
///
/// `missing` says that nothing else in the text names the concept, so that a weaker likeness is evidence.
fn compare(form: &[Word<'_>], text: &[Word<'_>], missing: bool) -> Option<(Fault, usize)> {
    let mut total = 0;
    let mut capitals_differ = false;
    let mut another_word = false;
    let mut right_letters = 0;
    for (own, word) in form.iter().zip(text) {
        if own.text == word.text {
            right_letters += own.length;
            continue;
        }
        if own.text.chars().map(small).eq(word.text.chars().map(small)) {
            capitals_differ = true;
            continue;
        }
        match slips(own, word) {
            Some(slips) => total += slips,
            None if another_word || form.len() < 3 || small_for_capital(own, word) => return None,
            None => another_word = true,
        }
    }
    if another_word {
        let letters: usize = form.iter().map(|word| word.length).sum();
        // Most of the name must be there: «Republic of» is no name.
        let told = total == 0 && !capitals_differ && right_letters * 10 >= letters * 7;
        return told.then_some((Fault::Word, 4));
    }
    if total > 0 {
        return told_letters(form, text, total, missing).then_some((Fault::Letters, total + 1));
    }
    // A single word may be another one in small letters: «turkey». Longer names and acronyms are not.
    let acronym = |word: &Word<'_>| word.text.chars().filter(|c| c.is_uppercase()).count() > 1;
    let told = form.len() > 1 || acronym(&form[0]) && form[0].length > 3;
    (capitals_differ && told).then_some((Fault::Capitals, 1))
}

/// Whether so many wrong letters are evidence of a slip of the pen.
///
/// Short words have too many neighbours: «Серия» is no «Сирия», Ivan no Iran. Where the concept is named rightly as well,
/// a word must be long, or an acronym with two letters changed about.
fn told_letters(form: &[Word<'_>], text: &[Word<'_>], slips: usize, missing: bool) -> bool {
    let letters: usize = form.iter().map(|word| word.length).sum();
    // No word has letters of two scripts.
    if slips == 1 && text.iter().any(|word| is_mixed(word.text)) {
        return true;
    }
    let acronym = |word: &Word<'_>| word.length > 3 && word.text.chars().all(char::is_uppercase);
    if let ([own], [word]) = (form, text)
        && acronym(own)
    {
        let sorted = |word: &Word<'_>| {
            let mut letters: Vec<char> = word.text.chars().collect();
            letters.sort_unstable();
            letters
        };
        return slips == 1 && (sorted(own) == sorted(word) || missing && own.length > 4);
    }
    match (missing, slips) {
        (true, 1) => letters > 5,
        (true, 2) => letters > 8,
        (false, 1) => letters > 8,
        _ => false,
    }
}

/// Whether a word has Latin and Cyrillic letters.
fn is_mixed(word: &str) -> bool {
    let cyrillic = |c: char| matches!(c, '\u{400}'..='\u{4FF}');
    word.contains(cyrillic) && word.contains(|c: char| c.is_ascii_alphabetic())
}

/// How many letters of a word are wrong, if it can be meant as the other.
fn slips(own: &Word<'_>, word: &Word<'_>) -> Option<usize> {
    let allowed = match own.length {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    };
    if own.length.abs_diff(word.length) > allowed || small_for_capital(own, word) {
        return None;
    }
    let distance = osa::distance(own.text.chars(), word.text.chars());
    (distance <= allowed).then_some(distance)
}

/// Where a name has a capital, so has what is meant as one.
fn small_for_capital(own: &Word<'_>, word: &Word<'_>) -> bool {
    let capital = |word: &Word<'_>| word.text.starts_with(char::is_uppercase);
    capital(own) && !capital(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn likeness(form: &str, text: &str, missing: bool) -> Option<Fault> {
        compare(&Word::all(form), &Word::all(text), missing).map(|(fault, _)| fault)
    }

    #[test]
    fn nearly_a_name() {
        for (form, text, fault) in [
            ("ОДКБ", "ОДБК", Fault::Letters),
            ("ОДКБ", "Одкб", Fault::Capitals),
            ("Казахстан", "Казакстан", Fault::Letters),
            ("Казахстана", "Казахстона", Fault::Letters),
            ("ОДКБ", "ОДКB", Fault::Letters),
            (
                "Организация Договора",
                "Организация договора",
                Fault::Capitals,
            ),
            (
                "Collective Security Treaty",
                "Collective Securty Treaty",
                Fault::Letters,
            ),
            ("كازاخستان", "كازخستان", Fault::Letters),
            (
                "Collective Security Treaty Organization",
                "Collective Security Pact Organization",
                Fault::Word,
            ),
        ] {
            assert_eq!(likeness(form, text, false), Some(fault), "{text}");
        }
        assert_eq!(
            likeness("Kazakhstan", "Kazachstan", false),
            Some(Fault::Letters)
        );
        assert_eq!(likeness("Россия", "Росия", true), Some(Fault::Letters));
        assert_eq!(likeness("Россия", "Росия", false), None);
        assert_eq!(
            likeness("Uzbekistan", "Usbekisten", true),
            Some(Fault::Letters)
        );
    }

    #[test]
    fn another_word() {
        for (form, text) in [
            ("Мали", "мали"),
            ("Мали", "Мало"),
            ("Сирия", "Серия"),
            ("Iran", "Ivan"),
            ("اليمن", "اليمين"),
            ("Turkey", "turkey"),
            ("Иран", "Коран"),
            ("Kazakhstan", "Kazakhstan"),
            ("Чад", "Чат"),
            ("Organization of States", "Organization on Statues"),
            ("Republic of Kazakhstan", "Republic of Letters"),
            (
                "Council of Agriculture and Fisheries",
                "Council of Agriculture and of",
            ),
            ("Central African Republic", "Central Asian Republic"),
            ("США", "СШП"),
        ] {
            assert_eq!(likeness(form, text, true), None, "{text}");
        }
        assert_eq!(likeness("Uzbekistan", "Usbekisten", false), None);
    }

    #[test]
    fn lookalikes_are_pairs() {
        for (own, foreign) in LOOKALIKES {
            assert_eq!(own.chars().count(), foreign.chars().count());
            for (a, b) in own.chars().zip(foreign.chars()) {
                assert_ne!(a, b);
            }
        }
    }
}
