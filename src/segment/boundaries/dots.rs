//! Whether a single dot belongs to the word before it: abbreviations, initials, numbers of lists, dates.
//!
//! The surroundings of the dot and the rules of the language come in, a yes or no goes out. Knows no
//! abbreviation itself.

use super::around::{Next, Stop};
use super::marks;
use super::words::{
    Spelling, abbreviations, before_blank, is_number, is_roman, last_word, single_letter,
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
    // «1991م» is a number and its unit without a blank.
    let letters = word.trim_start_matches(char::is_numeric);
    if letters.is_empty() || left.ends_with(is_inside_token) {
        return false;
    }
    let joined = letters.len() < word.len();
    let counted = joined || is_number(last_word(before_blank(left)));
    let letter = single_letter(letters);
    let chain = abbreviations(before).count() > 1;
    let whole = if joined { Some(letters) } else { None };
    for short in whole.into_iter().chain(abbreviations(before)) {
        // In a row of Arabic letters the last one means nothing by itself.
        if chain && short.len() == letters.len() && letter.is_some_and(marks::is_caseless) {
            break;
        }
        if let Some(holds) = listed_holds(short, counted, before, next, rules) {
            return holds;
        }
    }
    letter.is_some_and(|letter| letter_holds(letter, counted, chain, stop, next, rules))
}

/// The most bytes an abbreviation has, without the parts before its last stop.
const LONGEST_ABBREVIATION: usize = 20;

/// Signs inside an address, a fraction or a formula: the letters behind them are no abbreviation (`км/ч`, `°C`).
fn is_inside_token(mark: char) -> bool {
    matches!(
        mark,
        '/' | '=' | '+' | '&' | '!' | '?' | '°' | 'º' | '_' | '%' | '@' | '\\'
    )
}

/// Whether an abbreviation found in a table holds the dot; `None` for one in no table.
fn listed_holds(
    short: &str,
    counted: bool,
    before: &str,
    next: &Next<'_>,
    rules: &SentenceRules,
) -> Option<bool> {
    let spelling = Spelling::of_abbreviation(short);
    if !spelling.is_known(rules) {
        return None;
    }
    let left = &before[..before.len() - short.len()];
    if counted && spelling.is_in(rules.years) {
        // «в 60-х гг. XIX в.»: the century of those years follows.
        return Some(is_roman(next.word()) || is_date(left, rules));
    }
    if counted && spelling.is_in(rules.units) {
        return Some(next.is_digit());
    }
    if spelling.is_in(rules.ends) {
        return Some(false);
    }
    if let Some(followed) = rules
        .followed
        .iter()
        .find(|followed| spelling.is_in(followed.abbreviations))
    {
        return Some(Spelling::of(next.word()).is_in(followed.by));
    }
    if spelling.is_in(rules.never) {
        return Some(true);
    }
    let title = spelling.is_in(rules.titles);
    if title && !next.is_digit() {
        return Some(true);
    }
    if spelling.is_in(rules.numbered) {
        // One Roman letter is more often the English word *I*.
        let roman = is_roman(next.word()) && next.word().len() > 1;
        return Some(next.is_digit() || roman);
    }
    if spelling.is_in(rules.labels) {
        let own = short.chars().next().map(marks::script);
        return Some(next.letter.map(marks::script) != own);
    }
    if spelling.is_in(rules.seldom) {
        return Some(!next.is_starter(rules));
    }
    if spelling.is_in(rules.places) {
        let named = last_word(before_blank(left)).starts_with(char::is_uppercase);
        return Some(!named && !next.is_starter(rules));
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
        return inner || letter.is_lowercase();
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
        |part: &str| part.trim().chars().count() <= 3 && part.trim().chars().all(char::is_numeric);
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
