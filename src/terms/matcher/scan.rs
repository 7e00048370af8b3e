//! One folded piece of text against the patterns: what may be a mention, before overlaps are settled.

use super::fold::{FoldedText, Folder};
use super::pattern::{Pattern, Role, Use};
use super::{FormClass, Matcher, Mention, case};

/// What was found in the pieces so far.
#[derive(Debug, Default)]
pub(super) struct Finds {
    /// At one start in the order of preference; the first unconditional one ends them.
    pub(super) candidates: Vec<Candidate>,
    /// Context words: where they stand, and of which group of concepts they are.
    pub(super) contexts: Vec<(usize, u32)>,
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
        finds,
    };
    let proclitics = matcher.folder.words.proclitics;
    let first: Vec<char> = proclitics.iter().flat_map(|p| p.chars().next()).collect();
    let mut free = 0;
    for &word in &folded.starts {
        if word < free && matcher.ambiguous.is_empty() {
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
    finds: &'a mut Finds,
}

impl Scan<'_> {
    /// Collects what begins behind `proclitic` in the word that begins at `word`. Returns the folded end of
    /// the form that no shorter one may replace, if there is one.
    fn walk(&mut self, word: usize, proclitic: &'static str) -> Option<usize> {
        let folder = &self.matcher.folder;
        let start = word + proclitic.len();
        let rest = &self.folded.text.as_bytes()[start..];
        let mut next = Some(self.matcher.longest(rest)?);
        // Joiners matter to names that begin with a letter; any other begins where it stands.
        let head = &self.folded.text[..word];
        let letter = self.folded.text[word..].starts_with(|c| folder.is_letter(c));
        let within = letter && !begins_word(folder, head);
        let compound = || {
            folder
                .words
                .compound
                .is_some_and(|half| head.ends_with(half))
        };
        if within && !compound() {
            return None;
        }
        let mut decided = None;
        while let Some(pattern) = next {
            next = pattern.prefix.map(|prefix| &self.matcher.patterns[prefix]);
            let tail = &self.folded.text[start + pattern.text.len()..];
            if pattern.closes && !ends_word(folder, tail) {
                continue;
            }
            let adjective = pattern.adjective && {
                let end = start + pattern.text.len();
                (folder.words.is_adjective)(head, &self.folded.text[word..end])
            };
            for found in &pattern.uses {
                let class = self.matcher.class(found.role);
                if within && class != Some(FormClass::Adjective)
                    || adjective && class == Some(FormClass::Name)
                {
                    continue;
                }
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
        let original = |at: usize| self.folded.map.original(start + at);
        match found.role {
            Role::Context(group) => {
                self.finds.contexts.push((original(0), group));
                false
            }
            Role::Form(form) => {
                let fits = |capitals: &[u16]| {
                    let originals = self.folded.map.originals(start);
                    case::fits(&pattern.text, capitals, self.text, originals)
                };
                if decided || !fits(&found.capitals) {
                    return false;
                }
                let likeness = self.vowels(&pattern.text, found, start);
                if likeness == Some(false) {
                    return false;
                }
                let name = &pattern.text[..pattern.text.len() - found.cut];
                let last = name.char_indices().next_back().map_or(0, |(at, _)| at);
                let mention = Mention {
                    form,
                    start: original(found.skip),
                    end: self.matcher.folder.end_of(self.text, original(last)),
                };
                if self.is_indefinite(&mention) {
                    return false;
                }
                // Vowels that agree tell the name from a word of the same letters.
                let conditional = found.conditional
                    && likeness.is_none()
                    && found.common.as_ref().is_none_or(|common| fits(common));
                self.finds.candidates.push(Candidate {
                    mention,
                    conditional,
                });
                !conditional
            }
        }
    }
}

impl Scan<'_> {
    /// Whether the vowel marks of a form and those of the text agree, on the letters that have them in both; `None` if
    /// no letter has. The last letter's say only what the word does in its sentence.
    fn vowels(&self, pattern: &str, found: &Use, start: usize) -> Option<bool> {
        if found.vowels.is_empty() {
            return None;
        }
        let mut agree = None;
        let letters = pattern.char_indices().zip(&found.vowels);
        for ((at, _), own) in letters.take(found.vowels.len() - 1) {
            let letter = self.folded.map.original(start + at);
            let mut marks = self.matcher.folder.vowels_at(self.text, letter).peekable();
            if own.is_empty() || marks.peek().is_none() {
                continue;
            }
            if !marks.eq(own.iter().copied()) {
                return Some(false);
            }
            agree = Some(true);
        }
        agree
    }

    /// Whether the text has marks on a name that names do not have.
    fn is_indefinite(&self, mention: &Mention) -> bool {
        let marks = self.matcher.folder.words.indefinite;
        let form = &self.matcher.forms[mention.form as usize];
        form.class == FormClass::Name
            && !marks.is_empty()
            && self.text[mention.start..mention.end].contains(marks)
            && !form.text.contains(marks)
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
