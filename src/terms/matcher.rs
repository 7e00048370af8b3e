//! Mentions of names in a text: the names' surface forms and a text come in, spans in bytes go out.
//!
//! One automaton holds all folded forms. It is walked from each word start of the folded text, and from
//! behind what may be joined before a name; the longest form whose boundaries hold is the one found. The work
//! per word is bounded by the longest form, however the forms overlap.
//! Which letters are equal and where a word ends is the language's business (`lang::words`); what a concept
//! is, and whether a mention is right in its sentence, is the caller's.

mod case;
mod first;
mod fold;
mod pattern;
mod scan;
#[cfg(test)]
mod tests;

use std::cmp::Reverse;
use std::collections::BTreeMap;

use aho_corasick::nfa::contiguous::NFA;

use crate::lang::words::WordRules;
use first::Beginnings;
use fold::{FoldedText, Folder};
use pattern::Pattern;
use scan::Finds;

/// What kind of form a name is. Of one concept's equal forms, the kind that comes first here is reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FormClass {
    /// The name itself, preferred or admitted.
    Name,
    /// An adjective or demonym. In Arabic it may take the article, which then belongs to the mention.
    Adjective,
    /// A name that is not to be used.
    Forbidden,
    /// A longer name that only contains a term. It is found like the others and not reported.
    Decoy,
}

/// One surface form to look for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// What the form names, by a number the caller gives meaning to.
    pub concept: u32,
    /// What kind of form it is.
    pub class: FormClass,
    /// The form as it is written in the middle of a sentence. Its capitals are required in the text.
    pub text: String,
}

/// One mention found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mention {
    /// The index into the forms the matcher was made of.
    pub form: u32,
    /// The byte offset in the text where the name begins, behind anything joined before it.
    pub start: usize,
    /// The byte offset behind the name and the marks on its last letter.
    pub end: usize,
}

/// Finds the forms it was made of in texts of one language.
#[derive(Debug)]
pub struct Matcher {
    folder: Folder,
    forms: Vec<Form>,
    /// For every form, the other concepts that have a form of the same text.
    same_text: Vec<Vec<u32>>,
    /// Holds the patterns' texts.
    automaton: NFA,
    /// Looked at before the automaton.
    beginnings: Beginnings,
    /// In the automaton's numbering.
    patterns: Vec<Pattern>,
    /// Whether no pattern is a context word. Then no name waits for one, and what begins within a name
    /// need not be looked at.
    certain: bool,
}

/// A paragraph end is looked for after this many bytes: texts of any length are folded piece by piece.
const PIECE: usize = 1 << 16;

impl Matcher {
    /// Makes a matcher of `forms`; those that fold to nothing are never found.
    ///
    /// A concept in `needs` with at least one context word is ambiguous: its forms count only in texts where
    /// one of these words stands, in any case. Decoys need no context.
    /// Panics when the forms together have more than some hundreds of millions of bytes.
    pub fn new(
        words: &'static WordRules,
        forms: Vec<Form>,
        needs: BTreeMap<u32, Vec<String>>,
    ) -> Matcher {
        let mut folder = Folder::new(words);
        let patterns = pattern::patterns(&folder, &forms, &needs);
        for c in patterns.iter().filter_map(|p| p.text.chars().next()) {
            if !(words.is_letter)(c) {
                folder.add_opener(c);
            }
        }
        let automaton = NFA::builder()
            .dense_depth(4)
            .prefilter(false)
            .build(patterns.iter().map(|p| &p.text))
            .expect("the forms fit an automaton");
        Matcher {
            folder,
            same_text: pattern::same_text(&patterns, &forms),
            forms,
            automaton,
            beginnings: Beginnings::new(patterns.iter().map(|p| p.text.as_str())),
            certain: !patterns.iter().any(|p| p.context),
            patterns,
        }
    }

    /// The forms the matcher was made of.
    pub fn forms(&self) -> &[Form] {
        &self.forms
    }

    /// The other concepts that have a form of the same text as `form`, in ascending order.
    ///
    /// A text that names several concepts is reported once, for the one whose form was given first.
    /// Panics when there is no such form.
    pub fn same_text(&self, form: u32) -> &[u32] {
        &self.same_text[form as usize]
    }

    /// The mentions in `text`, in order and without overlaps.
    ///
    /// Of forms that overlap, the one that begins first is found, and of those the longest.
    /// Panics when a paragraph has 4 GiB or more.
    pub fn find(&self, text: &str) -> Vec<Mention> {
        if self.patterns.is_empty() {
            return Vec::new();
        }
        let mut folded = FoldedText::default();
        let mut finds = Finds::default();
        let mut start = 0;
        while start < text.len() {
            let end = piece_end(text, start);
            let piece = &text[start..end];
            self.folder.fold_into(piece, &mut folded);
            let first = finds.candidates.len();
            scan::scan(self, piece, &folded, &mut finds);
            for candidate in &mut finds.candidates[first..] {
                candidate.mention.start += start;
                candidate.mention.end += start;
            }
            start = end;
        }
        self.select(finds)
    }

    /// The candidates that have their context and are not overlapped by an earlier one.
    fn select(&self, mut finds: Finds) -> Vec<Mention> {
        finds
            .candidates
            .sort_by_key(|c| (c.mention.start, Reverse(c.mention.end)));
        let mut mentions: Vec<Mention> = Vec::new();
        let mut free = 0;
        for candidate in finds.candidates {
            let mention = candidate.mention;
            let form = &self.forms[mention.form as usize];
            let counts = !candidate.conditional || finds.contexts.contains(&form.concept);
            if mention.start < free || !counts {
                continue;
            }
            free = mention.end;
            if form.class != FormClass::Decoy {
                mentions.push(mention);
            }
        }
        mentions
    }
}

/// The end of the piece of `text` that begins at `start`: the end of the text or of a paragraph.
fn piece_end(text: &str, start: usize) -> usize {
    let bytes = text.as_bytes();
    let mut at = start + PIECE;
    while let Some(line) = bytes
        .get(at..)
        .and_then(|b| b.iter().position(|b| *b == b'\n'))
    {
        at += line + 1;
        if bytes[at..].starts_with(b"\n") || bytes[at..].starts_with(b"\r\n") {
            return at;
        }
    }
    bytes.len()
}
