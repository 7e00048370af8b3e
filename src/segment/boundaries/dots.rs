//! Whether a single dot belongs to the word before it: abbreviations, initials, numbers of lists, dates.
//!
//! The surroundings of the dot and the rules of the language come in, a yes or no goes out. Knows no
//! abbreviation itself.

use super::around::{Next, Stop};
use super::marks;
use super::words::{
    Spelling, abbreviations_with, before_blank, is_number, is_plainly_unknown, is_roman, last_word,
    single_letter,
};
use crate::lang::SentenceRules;

/// The most bytes of a sentence that may be a date and nothing more.
const LONGEST_DATE: usize = 128;

/// Whether a dot belongs to what stands before it, so that the sentence goes on.
pub(super) fn holds(stop: &Stop<'_>, next: &Next<'_>, rules: &SentenceRules) -> bool {
    let before = stop.before;
    let word = last_word(before);
    if word.is_empty() || word.len() > LONGEST_ABBREVIATION {
        return false;
    }
    if is_list_number(before) {
        return true;
    }
    let left = &before[..before.len() - word.len()];
    // Most sentences end in such a word.
    if is_plainly_unknown(word, rules) && !before_blank(left).ends_with('.') {
        return false;
    }
    // «1991م» is a number and its unit without a blank.
    let letters = word.trim_start_matches(marks::is_numeric);
    if letters.is_empty() || is_inside_token(left) {
        return false;
    }
    let joined = letters.len() < word.len();
    let letter = single_letter(letters);
    let parts = abbreviations_with(before, word);
    let chain = parts.len() > 1;
    if letter.is_some()
        && !chain
        && Spelling::of(last_word(before_blank(left))).is_in(rules.lettered)
    {
        return false;
    }
    let whole = if joined { Some(letters) } else { None };
    for short in whole.into_iter().chain(parts) {
        // In a row of Arabic letters the last one means nothing by itself.
        if chain && short.len() == letters.len() && letter.is_some_and(marks::is_caseless) {
            break;
        }
        if let Some(holds) = listed_holds(short, before, next, rules) {
            return holds;
        }
    }
    letter.is_some_and(|letter| {
        let counted = is_counted(&before[..before.len() - letters.len()], rules);
        letter_holds(letter, counted, chain, stop, next, rules)
    })
}

/// The most bytes an abbreviation has, without the parts before its last stop.
const LONGEST_ABBREVIATION: usize = 20;

/// Whether the sentence so far ends in a sign of an address, a fraction or a formula: the letters behind it are no
/// abbreviation (`км/ч`, `°C`). A slash behind a blank is a bracket of news agencies: `/Корр. ТАСС/`.
fn is_inside_token(left: &str) -> bool {
    let bracket = left
        .strip_suffix('/')
        .is_some_and(|left| left.is_empty() || left.ends_with(char::is_whitespace));
    let degree = before_blank(left).ends_with(['°', 'º']);
    let sign = |mark| {
        matches!(
            mark,
            '/' | '=' | '+' | '&' | '!' | '?' | '_' | '%' | '@' | '\\'
        )
    };
    degree || (!bracket && left.ends_with(sign))
}

/// Whether a number stands before, alone or with units that multiply: «5», «3 тыс.», «20 кв.».
fn is_counted(left: &str, rules: &SentenceRules) -> bool {
    let mut rest = before_blank(left);
    for _ in 0..3 {
        let word = last_word(rest);
        if is_number(word) {
            return true;
        }
        if !word.is_empty() {
            let spelling = Spelling::of(word);
            if !(spelling.is_known(rules) && spelling.is_in(rules.units)) {
                return false;
            }
        } else if !rest.ends_with('.') {
            return false;
        }
        rest = before_blank(&rest[..rest.len() - word.len()]);
        if word.is_empty() {
            rest = rest.strip_suffix('.').unwrap_or(rest);
            if last_word(rest).starts_with(marks::is_numeric) {
                return false;
            }
        }
    }
    false
}

/// Whether an abbreviation found in a table holds the dot; `None` for one in no table.
fn listed_holds(short: &str, before: &str, next: &Next<'_>, rules: &SentenceRules) -> Option<bool> {
    let capitals = Spelling::of_capitals(short).filter(|_| next.is_loud());
    let spelling = capitals.unwrap_or_else(|| Spelling::of_abbreviation(short));
    if !spelling.is_known(rules) {
        return None;
    }
    let left = &before[..before.len() - short.len()];
    let counted = || is_counted(left, rules);
    if rules.followed.iter().any(|followed| {
        spelling.is_in(followed.abbreviations) && Spelling::of(next.word).is_in(followed.by)
    }) {
        return Some(true);
    }
    if spelling.is_in(rules.years) && counted() {
        // «в 60-х гг. XIX в.»: the century of those years follows.
        let relative = Spelling::of(next.word).is_in(rules.relatives);
        // The English word *I* is no century.
        let century = is_roman(next.word) && next.word != "I";
        // «приказ от 12.03.2019 г. № 45»
        let numbered = next.mark == Some('№');
        return Some(relative || century || numbered || is_date(left, rules));
    }
    if spelling.is_in(rules.units) && counted() {
        return Some(next.is_digit() || is_date(left, rules));
    }
    if spelling.is_in(rules.ends) {
        return Some(false);
    }
    if spelling.is_in(rules.never) {
        return Some(true);
    }
    let title = spelling.is_in(rules.titles);
    if title && (!next.is_digit() || next.is_ordinal()) {
        return Some(true);
    }
    if spelling.is_in(rules.numbered) {
        // One Roman letter is more often the English word *I*.
        let roman = is_roman(next.word) && next.word.len() > 1;
        // «Fig. S3»
        return Some(next.word.contains(marks::is_numeric) || roman);
    }
    if spelling.is_in(rules.labels) {
        let own = short.chars().next().map(marks::script);
        return Some(next.letter.map(marks::script) != own);
    }
    if spelling.is_in(rules.seldom) {
        return Some(!next.is_starter(rules));
    }
    if spelling.is_in(rules.places) {
        let name = last_word(before_blank(left));
        let named = name
            .starts_with(|first: char| first.is_uppercase() || marks::is_numeric(first))
            && !Spelling::of(name).is_in(rules.starters);
        let bracket = next.mark == Some('(');
        return Some((!named || bracket) && !next.is_starter(rules));
    }
    if title {
        return Some(false);
    }
    None
}

/// Whether a single letter in no table holds the dot: as an initial, a part of `U.S.`, an abbreviation.
fn letter_holds(
    letter: char,
    counted: bool,
    chain: bool,
    stop: &Stop<'_>,
    next: &Next<'_>,
    rules: &SentenceRules,
) -> bool {
    let inner =
        stop.before[..stop.before.len() - last_word(stop.before).len()].ends_with(['.', '-']);
    if counted && !chain && !marks::is_caseless(letter) {
        return next.is_digit() && letter.is_lowercase();
    }
    if marks::is_caseless(letter) {
        return !(chain && next.is_starter(rules));
    }
    if next.is_digit() {
        return inner || letter.is_lowercase() || next.is_ordinal();
    }
    // An initial is in the script of its name, and nothing closes between the two.
    let foreign = next
        .letter
        .is_some_and(|first| marks::script(first) != marks::script(letter));
    if !inner && (foreign || (stop.closing.is_some() && letter.is_uppercase())) {
        return false;
    }
    if inner && foreign && !next.letter.is_some_and(marks::is_caseless) {
        return false;
    }
    !next.is_starter(rules)
}

/// Whether the sentence so far is the number of an item in a list: `1.`, `2.3.`, `IV.`, `а.`
fn is_list_number(before: &str) -> bool {
    if before.len() > 24 {
        return false;
    }
    let item =
        before.trim_start_matches(|mark: char| mark.is_whitespace() || marks::is_opening(mark));
    let few_digits =
        |part: &str| part.trim().chars().count() <= 3 && part.trim().chars().all(marks::is_numeric);
    single_letter(item).is_some() || is_roman(item) || item.split('.').all(few_digits)
}

/// Whether the sentence so far is a date and nothing more, so that a year does not end it: «В мае 2012»,
/// or the same behind a few introductory words and a comma, «Кроме того, в 2012».
fn is_date(before: &str, rules: &SentenceRules) -> bool {
    if before.len() > LONGEST_DATE {
        return false;
    }
    let (introduction, date) = before.split_once(',').unwrap_or(("", before));
    let mut opening = introduction.split_whitespace().take(2);
    let introduced = introduction.is_empty()
        || opening.any(|word| Spelling::of(word).is_in(rules.introductions));
    let mut words = date
        .split(|mark: char| mark.is_whitespace() || marks::is_dash(mark))
        .filter(|word| !word.is_empty());
    introduced && words.all(|word| is_number(word) || Spelling::of(word).is_in(rules.dates))
}
