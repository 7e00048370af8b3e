//! Where the sentences of a block end.
//!
//! The text of one block and the rules of its language come in, byte offsets come out. The scanner goes
//! forward once, from terminator to terminator, and looks a few words back and ahead at each; quotation
//! marks and brackets are never matched over a distance, so a stray one cannot swallow the rest.
//! It knows nothing of blocks, ids and files, and no word of any language: those are in `crate::lang`.

mod around;
mod datelines;
mod dots;
mod marks;
mod quotes;
#[cfg(test)]
mod tests;
mod words;

use std::ops::Range;

use crate::lang::SentenceRules;
use around::{Kind, Next, Stop};
use marks::Script;
use words::{Spelling, abbreviations, last_word, single_letter};

/// Finds where sentences end: byte offsets in `text`, ascending, each at a character boundary.
///
/// An end lies behind the terminator and the marks that close it (quotation marks, brackets, direction
/// marks, references such as `[1]`) and before the white space that follows. The end of the text is not
/// among them, even where white space follows the last stop. White space is the Unicode property;
/// a line feed is nothing special. Takes time in proportion to the length of the text, whatever it holds,
/// and allocates nothing.
pub fn boundaries<'t>(text: &'t str, rules: &'t SentenceRules) -> impl Iterator<Item = usize> + 't {
    let start = text.len() - text.trim_start().len();
    Scanner {
        text,
        rules,
        start,
        at: start,
    }
}

/// Splits a text into sentences: byte ranges in reading order, without white space at either end, none empty.
pub fn sentences<'t>(
    text: &'t str,
    rules: &'t SentenceRules,
) -> impl Iterator<Item = Range<usize>> + 't {
    let mut start = 0;
    boundaries(text, rules)
        .chain([text.len()])
        .filter_map(move |end| {
            let sentence = &text[start..end];
            let from = start + sentence.len() - sentence.trim_start().len();
            let range = from..from + sentence.trim().len();
            start = end;
            (!range.is_empty()).then_some(range)
        })
}

/// How far back a sentence is read without finding white space, in bytes.
const REACH: usize = 256;

struct Scanner<'t> {
    text: &'t str,
    rules: &'t SentenceRules,
    /// Where the sentence being read starts, in bytes; no white space stands there.
    start: usize,
    /// How far the text has been read, in bytes.
    at: usize,
}

impl Iterator for Scanner<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        while let Some(at) = marks::next_terminator(self.text, self.at) {
            let sentence = &self.text[self.start..];
            let stop = Stop::read(sentence, at - self.start);
            let end = self.start + stop.end;
            self.at = end;
            let rest = &sentence[stop.end..];
            let next = Next::read(rest);
            if ends(&stop, &next, self.rules) && !quotes::is_inside_name(&stop, rest, self.rules) {
                self.start = end + next.blank;
                return Some(end);
            }
        }
        None
    }
}

/// Whether a sentence ends at the stop.
fn ends(stop: &Stop<'_>, next: &Next<'_>, rules: &SentenceRules) -> bool {
    let Some(mark) = next.mark else { return false };
    // A terminator that comes next decides itself, unless it is part of the next word (`.NET`, `…И`).
    let own = next.blank > 0
        && next
            .text
            .trim_start_matches(marks::is_dot)
            .starts_with(char::is_uppercase);
    if marks::is_joining(mark)
        || (marks::is_terminator(mark) && !own)
        || next.is_lower()
        || !begun(stop.before)
    {
        return false;
    }
    if marks::is_dash(mark) && stop.quoted() && stop.kind != Kind::FullStop {
        return false;
    }
    if next.blank == 0 && !stop.wide && !ends_without_blank(stop, next, mark) {
        return false;
    }
    if stop.quoted() && next.blank > 0 && goes_on_after_quote(stop, next, rules) {
        return false;
    }
    if stop.bracketed() && goes_on_after_bracket(stop, next, rules) {
        return false;
    }
    match stop.kind {
        Kind::FullStop => true,
        Kind::Exclaiming => {
            !stop.before.ends_with(['(', '['])
                && !Spelling::of(next.word).is_in(rules.second_half)
                && !is_marked_name(stop, next, rules)
        }
        Kind::Ellipsis => ends_with_ellipsis(stop, next, rules),
        Kind::Dot => !dots::holds(stop, next, rules) && !datelines::holds(stop.before, next, rules),
    }
}

/// Whether the mark belongs to a name that is spelled with it: `Yahoo! Finance`.
fn is_marked_name(stop: &Stop<'_>, next: &Next<'_>, rules: &SentenceRules) -> bool {
    stop.closing.is_none()
        && Spelling::of(last_word(stop.before)).is_in(rules.marked)
        && !next.is_starter(rules)
}

/// Whether there is a word between the start of the sentence and the stop, as far as one can see.
fn begun(before: &str) -> bool {
    before
        .chars()
        .take(48)
        .enumerate()
        .any(|(count, letter)| count == 47 || marks::is_alphanumeric(letter))
}

/// Whether a sentence ends although no blank follows: between words of one script, not inside an address or a name.
fn ends_without_blank(stop: &Stop<'_>, next: &Next<'_>, mark: char) -> bool {
    let Some(letter) = next.letter else {
        return false;
    };
    if !(mark == letter || matches!(mark, '«' | '“' | '„' | '"')) {
        return false;
    }
    let word = last_word(stop.before);
    let Some(last) = word.chars().rfind(|letter| !marks::is_combining(*letter)) else {
        // A mark or a stop behind a closing quotation mark.
        return stop.before.ends_with(marks::is_closing) || stop.kind == Kind::Exclaiming;
    };
    if marks::is_caseless(letter) {
        return stop.kind != Kind::Dot
            || last.is_numeric()
            || marks::script(last) == marks::script(letter);
    }
    // Latin letters stand around stops in addresses, file names and programs: only a plain small word
    // before and a plain capitalised one behind make two sentences.
    let small = word.chars().all(|letter| !letter.is_uppercase()) && word.chars().nth(1).is_some();
    let after = next.word;
    let plain = after.chars().skip(1).all(char::is_lowercase)
        && !next.text[after.len()..].starts_with(['.', '/', '@', '(', '_', ':', '=']);
    let address = tail(stop.before, REACH)
        .rsplit(char::is_whitespace)
        .next()
        .is_some_and(|token| {
            // A price or a version is no address.
            let number = token
                .chars()
                .all(|sign| marks::is_numeric(sign) || matches!(sign, '.' | ',' | '$' | '€' | '£'));
            !number && token.contains(['/', '@', '.', '_', '\\'])
        });
    match marks::script(letter) {
        Script::Latin => small && plain && !address,
        script => {
            (marks::script(last) == script && (small || stop.kind != Kind::Dot))
                || last.is_numeric()
        }
    }
}

/// Whether a closing quotation mark behind the stop leaves the sentence unfinished: a verb of saying follows, or the
/// speaker and such a verb, or the quotation is a name.
fn goes_on_after_quote(stop: &Stop<'_>, next: &Next<'_>, rules: &SentenceRules) -> bool {
    if !next.letter.is_some_and(marks::is_caseless) {
        return stop.kind != Kind::Dot && quotes::tells_speaker(next, rules);
    }
    if next.reports(rules) {
        return false;
    }
    // «هتفوا "نعم!" و"كلا!"»: a conjunction joins the next quotation to this one.
    let word = next.word;
    let behind = &next.text[word.len()..];
    if word.starts_with(rules.proclitics)
        && single_letter(word).is_some()
        && behind.starts_with(marks::is_opening)
        && !behind.starts_with(marks::is_dash)
    {
        return true;
    }
    if Spelling::of(next.word).is_in(rules.relatives)
        || (quotes::is_name(stop, rules) && !next.is_starter(rules))
    {
        return true;
    }
    let guillemet = matches!(stop.closing, Some('»' | '›'));
    // A verb with a colon leads to the next quotation.
    (Spelling::of(word).is_in(rules.speech) && !behind.trim_start().starts_with(':'))
        || (rules.guillemets_keep_stop
            && guillemet
            && stop.kind == Kind::Dot
            && !(next.is_starter(rules) && next.word.starts_with(rules.proclitics)))
}

/// Whether a closing bracket behind the stop leaves the sentence unfinished: always, where letter case does
/// not tell, unless the bracket holds the whole sentence; else behind an abbreviation, which needs its stop.
fn goes_on_after_bracket(stop: &Stop<'_>, next: &Next<'_>, rules: &SentenceRules) -> bool {
    if stop.before.starts_with(['(', '[']) {
        return false;
    }
    if next.letter.is_some_and(marks::is_caseless) {
        return true;
    }
    let known = |word| {
        let spelling = Spelling::of(word);
        let tables = [
            rules.years,
            rules.units,
            rules.never,
            rules.titles,
            rules.numbered,
        ];
        tables
            .iter()
            .chain(&[rules.seldom, rules.ends])
            .any(|table| spelling.is_in(table))
    };
    let letter = single_letter(last_word(stop.before)).is_some();
    stop.kind == Kind::Dot && (letter || abbreviations(stop.before).any(known))
}

/// Whether dots end the sentence. Before a capital they do; where case does not tell, a pause after the
/// first words is more likely than an end.
fn ends_with_ellipsis(stop: &Stop<'_>, next: &Next<'_>, rules: &SentenceRules) -> bool {
    let before = tail(stop.before.trim_end(), REACH);
    if before.ends_with(|mark| marks::is_opening(mark) && !marks::is_closing(mark))
        || before.ends_with(':')
    {
        return false;
    }
    if stop.closing.is_some() || !next.letter.is_some_and(marks::is_caseless) {
        return !rules.capitals.contains(&next.word);
    }
    if Spelling::of(next.word).is_in(rules.behind_dots) {
        return false;
    }
    // The first words of a quotation count as those of a sentence.
    let before = quotes::open_quotation(before).map_or(before, |(_, inner)| inner);
    before
        .split_whitespace()
        .take(rules.ellipsis_after_words)
        .count()
        == rules.ellipsis_after_words
}

/// The end of a sentence, `reach` bytes or a little less: what is looked for by words, not by characters,
/// would else be looked for in all of a text without blanks, again and again.
fn tail(before: &str, reach: usize) -> &str {
    let mut from = before.len().saturating_sub(reach);
    while !before.is_char_boundary(from) {
        from += 1;
    }
    &before[from..]
}
