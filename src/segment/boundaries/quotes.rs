//! Quotations around a stop: whether one is a name, and whether the words behind it tell who spoke.
//!
//! What stands before and behind a stop comes in, a yes or no goes out. Looks a few words far only, so a
//! quotation mark that nothing closes does no harm.

use super::around::{Kind, Next, Stop};
use super::marks;
use super::words::{Spelling, first_word, is_number};
use crate::lang::SentenceRules;

/// How far away the marks of a name are looked for, in bytes. Titles of films and programmes are short.
const REACH: usize = 96;

/// The most words of a name in quotation marks that has a stop inside; before a comma or a stop, where a speech may
/// end as well, [`SHORT_NAME`].
const NAME: usize = 8;

/// The most words of a name that may be taken for speech.
const SHORT_NAME: usize = 5;

/// How many words before a quotation are asked whether they say something.
const LEAD: usize = 6;

/// The text behind the last opening quotation mark that nothing has closed before the stop, and the text before the mark.
pub(super) fn open_quotation(before: &str) -> Option<(&str, &str)> {
    let near = super::tail(before, REACH);
    let (at, mark) = near
        .char_indices()
        .rev()
        .find(|&(_, mark)| is_quote(mark))?;
    let at = before.len() - near.len() + at;
    let (outer, inner) = (&before[..at], &before[at + mark.len_utf8()..]);
    let opens = match mark {
        '«' | '„' | '‹' => true,
        '"' | '“' | '”' => {
            outer.ends_with(|left: char| left.is_whitespace() || marks::is_opening(left))
                && inner.starts_with(marks::is_alphanumeric)
        }
        _ => false,
    };
    opens.then_some((outer, inner))
}

/// Whether the stop is inside a name in quotation marks, such as «Что? Где? Когда?». Such a name has a capital,
/// stands right behind a word, where speech has a colon or a comma, and is short.
pub(super) fn is_inside_name(stop: &Stop<'_>, rest: &str, rules: &SentenceRules) -> bool {
    let near = &rest.as_bytes()[..REACH.min(rest.len())];
    // Compared all at once: most sentences have no quotation mark near.
    let may_be_quote = |found, &byte: &u8| found | matches!(byte, b'"' | 0xC2 | 0xE2);
    if !near.iter().fold(false, may_be_quote) {
        return false;
    }
    let quote = rest
        .char_indices()
        .take_while(|&(at, _)| at < REACH)
        .find(|&(_, mark)| is_quote(mark));
    let Some((close, '»' | '"' | '”' | '“')) = quote else {
        return false;
    };
    let behind = &rest[close..];
    let Some((outer, inner)) = open_quotation(stop.before) else {
        return false;
    };
    let unsure = behind.trim_start_matches(is_quote).starts_with([',', '.']);
    let most = if unsure { SHORT_NAME } else { NAME };
    let words = inner
        .split_whitespace()
        .chain(rest[..close].split_whitespace());
    inner.starts_with(char::is_uppercase)
        && rest[..close]
            .ends_with(|last| marks::is_alphanumeric(last) || marks::is_exclaiming(last))
        && words.take(most + 1).count() <= most
        && names(outer, rules)
}

/// Whether a quotation that the stop and a closing mark end is a name in a text without letter case:
/// «برنامج "هل تعلم؟" على القناة».
pub(super) fn is_name(stop: &Stop<'_>, rules: &SentenceRules) -> bool {
    stop.kind != Kind::Dot
        && open_quotation(stop.before).is_some_and(|(outer, inner)| {
            inner.split_whitespace().take(SHORT_NAME).count() < SHORT_NAME && names(outer, rules)
        })
}

/// Whether the text in front of a quotation leads to a name: it ends in a word, and nothing before says something.
fn names(outer: &str, rules: &SentenceRules) -> bool {
    let outer = super::tail(outer, REACH).trim_end();
    let says = |word: &str| {
        let verb = word.trim_start_matches(|mark: char| !marks::is_alphanumeric(mark));
        let verb = first_word(verb);
        let bare = verb.strip_prefix(rules.proclitics).unwrap_or(verb);
        Spelling::of(verb).is_in(rules.speech) || Spelling::of(bare).is_in(rules.speech)
    };
    outer.ends_with(marks::is_alphanumeric) && !outer.split_whitespace().rev().take(LEAD).any(says)
}

/// Whether a speaker with a capital and a verb of saying follow a closing quotation mark: `"Why?" Ann Lee, 34, said.`
pub(super) fn tells_speaker(next: &Next<'_>, rules: &SentenceRules) -> bool {
    let mut words = next.text.split(char::is_whitespace).take(LEAD + 1);
    let mut count = 0;
    words.find_map(|word| {
        let bare = word.trim_end_matches(|mark: char| !marks::is_alphanumeric(mark));
        count += 1;
        // «I» has a capital wherever it stands: no new sentence begins with it before such a verb.
        if count == 2 && rules.capitals.contains(&next.word) {
            return Some(Spelling::of(bare).is_in(rules.speech));
        }
        if count > 1 && Spelling::of(bare).is_in(rules.speech) {
            let ends = word[bare.len()..].starts_with(['.', ',', ':', ';']);
            return Some(ends);
        }
        let named = word.starts_with(char::is_uppercase) || is_number(bare);
        (!named).then_some(false)
    }) == Some(true)
}

fn is_quote(mark: char) -> bool {
    matches!(mark, '"' | '«' | '»' | '„' | '“' | '”' | '‹' | '›')
}
