//! Whether a dot belongs to the dateline that opens a report: `ST. PETERSBURG, Fla. (AP) —`, «Москва. 19 января.».
//!
//! The sentence so far and what follows come in, a yes or no goes out.

use super::around::Next;
use super::marks;
use super::words::{Spelling, first_word, is_number};
use crate::lang::SentenceRules;

/// The most bytes of a sentence that may be a dateline.
const LONGEST: usize = 96;

/// The most characters of an agency's name in brackets.
const AGENCY: usize = 32;

/// Whether the dot is inside a dateline, so that the report follows in the same sentence.
pub(super) fn holds(before: &str, next: &Next<'_>, rules: &SentenceRules) -> bool {
    before.len() <= LONGEST
        && (leads_to_agency(next)
            || (next.mark.is_some_and(marks::is_dash) && is_place(before, rules))
            || is_place_and_day(before, next, rules))
}

/// Whether an agency in brackets and a dash come next: `(AP) —`.
fn leads_to_agency(next: &Next<'_>) -> bool {
    if next.mark != Some('(') {
        return false;
    }
    let mut rest = next
        .text
        .chars()
        .take(AGENCY)
        .skip_while(|&mark| mark != ')')
        .skip(1);
    let mut rest = rest.by_ref().skip_while(|mark| mark.is_whitespace());
    rest.next().is_some_and(marks::is_dash)
}

/// Whether the sentence so far opens with a place in capitals and holds only names and dates: `ROME, Ga`, «МОСКВА, 3 февр».
fn is_place(before: &str, rules: &SentenceRules) -> bool {
    let capitals =
        |word: &str| word.chars().all(char::is_uppercase) && word.chars().nth(1).is_some();
    words(before).take(2).any(capitals) && words(before).all(|word| is_proper(word, rules))
}

/// Whether a day follows a place or stands behind it, each with a stop: «Москва. 19 января. ».
fn is_place_and_day(before: &str, next: &Next<'_>, rules: &SentenceRules) -> bool {
    if let Some((place, day)) = before.split_once('.') {
        return is_name(place) && is_day(day, rules);
    }
    next.is_digit()
        && is_name(before)
        && next
            .text
            .split_once('.')
            .is_some_and(|(day, _)| is_day(day, rules))
}

/// Whether the text is a name of one word, which may have hyphens.
fn is_name(text: &str) -> bool {
    let name = text.trim();
    name.starts_with(char::is_uppercase) && !name.contains(char::is_whitespace)
}

/// Whether the text is a number and a month.
fn is_day(text: &str, rules: &SentenceRules) -> bool {
    let mut words = text.split_whitespace();
    let (day, month) = (words.next(), words.next());
    words.next().is_none()
        && day.is_some_and(is_number)
        && month.is_some_and(|month| Spelling::of(month).is_in(rules.dates))
}

/// Whether a word of a dateline is a name, a number or a word of a date.
fn is_proper(word: &str, rules: &SentenceRules) -> bool {
    word.starts_with(char::is_uppercase) || is_number(word) || {
        let spelling = Spelling::of(word);
        spelling.is_in(rules.dates) || spelling.is_in(rules.never)
    }
}

/// The words of a text, without what stands between them.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|mark: char| !marks::is_alphanumeric(mark))
        .filter(|word| !word.is_empty())
        .map(first_word)
}
