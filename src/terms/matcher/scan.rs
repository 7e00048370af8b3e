//! One folded piece of text against the automaton: what may be a mention, before overlaps are settled.

use std::collections::BTreeSet;

use aho_corasick::{Anchored, automaton::Automaton};

use super::fold::{FoldedText, Folder};
use super::pattern::{Pattern, Role, Use};
use super::{Matcher, Mention, case};

/// What was found in the pieces so far.
#[derive(Debug, Default)]
pub(super) struct Finds {
    /// At one start in the order of preference; the first unconditional one ends them.
    pub(super) candidates: Vec<Candidate>,
    /// The concepts whose context words stand in the text.
    pub(super) contexts: BTreeSet<u32>,
}

/// A mention that may still give way to an overlapping one or lack its context.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate {
    pub(super) mention: Mention,
    pub(super) conditional: bool,
}

/// Adds to `finds` what stands in `text`, with byte offsets in it.
pub(super) fn scan(matcher: &Matcher, text: &str, folded: &FoldedText, finds: &mut Finds) {
    let mut scan = Scan {
        matcher,
        text,
        folded,
        passed: Vec::new(),
        finds,
    };
    let proclitics = matcher.folder.words.proclitics;
    let first: Vec<char> = proclitics.iter().flat_map(|p| p.chars().next()).collect();
    let mut free = 0;
    for &word in &folded.starts {
        if word < free && matcher.certain {
            continue;
        }
        free = scan.walk(word, "").unwrap_or(free);
        let rest = &folded.text[word..];
        if !rest.starts_with(|c| first.contains(&c)) {
            continue;
        }
        for proclitic in proclitics {
            if rest.starts_with(proclitic) {
                scan.walk(word, proclitic);
            }
        }
    }
}

struct Scan<'a> {
    matcher: &'a Matcher,
    text: &'a str,
    folded: &'a FoldedText,
    /// The patterns that the walk at hand has passed; kept for its memory.
    passed: Vec<&'a Pattern>,
    finds: &'a mut Finds,
}

impl Scan<'_> {
    /// Collects what begins behind `proclitic` in the word that begins at `word`. Returns the folded end of
    /// the form that no shorter one may replace, if there is one.
    fn walk(&mut self, word: usize, proclitic: &'static str) -> Option<usize> {
        let folder = &self.matcher.folder;
        let start = word + proclitic.len();
        let rest = &self.folded.text.as_bytes()[start..];
        if !self.matcher.beginnings.may_begin(rest) {
            return None;
        }
        let automaton = &self.matcher.automaton;
        let mut state = automaton.start_state(Anchored::Yes).ok()?;
        self.passed.clear();
        for (length, byte) in (1..).zip(rest.iter().copied()) {
            state = automaton.next_state(Anchored::Yes, state, byte);
            if !automaton.is_special(state) {
                continue;
            }
            if automaton.is_dead(state) {
                break;
            }
            if automaton.is_match(state) {
                // The longest comes first; it is another name's end when it is shorter than the walk.
                let pattern = automaton.match_pattern(state, 0).as_usize();
                let pattern = &self.matcher.patterns[pattern];
                if pattern.text.len() == length {
                    self.passed.push(pattern);
                }
            }
        }
        // Joiners matter to names that begin with a letter; any other begins where it stands.
        let head = &self.folded.text[..word];
        let letter = self.folded.text[word..].starts_with(|c| folder.is_letter(c));
        if self.passed.is_empty() || letter && !begins_word(folder, head) {
            return None;
        }
        let mut decided = None;
        while let Some(pattern) = self.passed.pop() {
            let tail = &self.folded.text[start + pattern.text.len()..];
            if pattern.closes && !ends_word(folder, tail) {
                continue;
            }
            for found in &pattern.uses {
                let joined = proclitic.is_empty() || found.after.contains(&proclitic);
                if joined && !(found.dotted && cut_out(folder, head, tail)) {
                    let certain = self.collect(pattern, found, start, decided.is_some());
                    decided = decided.or(certain.then_some(start + pattern.text.len()));
                }
            }
            if decided.is_some() && !pattern.context {
                break;
            }
        }
        decided
    }

    /// Collects one use of a pattern. True when it is a form that no other may replace.
    fn collect(&mut self, pattern: &Pattern, found: &Use, start: usize, decided: bool) -> bool {
        let map = &self.folded.map[start..start + pattern.text.len()];
        match found.role {
            Role::Context(concept) => {
                self.finds.contexts.insert(concept);
                false
            }
            Role::Form(form) => {
                if decided || !case::fits(&pattern.text, &found.capitals, self.text, map) {
                    return false;
                }
                let last = map[map.len() - 1] as usize;
                let mention = Mention {
                    form,
                    start: map[found.skip] as usize,
                    end: self.matcher.folder.end_of(self.text, last),
                };
                self.finds.candidates.push(Candidate {
                    mention,
                    conditional: found.conditional,
                });
                !found.conditional
            }
        }
    }
}

/// Whether a word may begin behind `head`, which does not end with a letter or ends where a word begins.
pub(super) fn begins_word(folder: &Folder, head: &str) -> bool {
    let head = head.strip_suffix(folder.words.joiners).unwrap_or(head);
    !head.ends_with(|c| folder.is_letter(c))
}

/// Whether a word may end before `tail`.
pub(super) fn ends_word(folder: &Folder, tail: &str) -> bool {
    let behind = tail.strip_prefix(folder.words.joiners).unwrap_or(tail);
    let closed = |tail: &str| !tail.starts_with(|c| folder.is_letter(c));
    let mut endings = folder.words.endings.iter();
    closed(behind) || endings.any(|e| tail.strip_prefix(e).is_some_and(closed))
}

/// Whether an acronym with full stops between `head` and `tail` is a part of a longer one.
fn cut_out(folder: &Folder, head: &str, tail: &str) -> bool {
    let head = head.strip_suffix('.');
    let behind = tail.strip_prefix('.').unwrap_or(tail);
    behind.starts_with(|c| folder.is_letter(c))
        || head.is_some_and(|h| h.ends_with(|c| folder.is_letter(c)))
}
