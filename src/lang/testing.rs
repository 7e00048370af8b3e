//! How the languages' cases are checked.

use super::SentenceRules;
use crate::segment::boundaries;

/// One case: `|` marks the ends expected, behind the sentence and before the blank.
pub(super) fn check(rules: &'static SentenceRules, marked: &str) {
    let text = marked.replace('|', "");
    let mut found = String::new();
    let mut from = 0;
    for end in boundaries(&text, rules) {
        found.push_str(&text[from..end]);
        found.push('|');
        from = end;
    }
    found.push_str(&text[from..]);
    assert_eq!(found, marked);
}
