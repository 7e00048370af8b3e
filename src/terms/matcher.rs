//! Mentions of names in a text: the names' surface forms and a text come in, spans in bytes go out.
//!
//! All folded forms stand in one sorted list. At each word start of the folded text, and behind what may be
//! joined before a name, the last form that is not behind the text in this order is looked up by halving: it and
//! those that it begins with, of which it knows the longest, are all that can stand there. The longest form whose
//! boundaries hold is the one found. The work per word is bounded by the longest form, however the forms overlap.
//! Which letters are equal and where a word ends is the language's business (`lang::words`); what a concept
//! is, and whether a mention is right in its sentence, is the caller's.

mod case;
mod context;
mod first;
mod fold;
mod pattern;
mod scan;
#[cfg(test)]
mod tests;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::lang::words::WordRules;
use context::Contexts;
use first::Beginnings;
use fold::{FoldedText, Folder};
use pattern::{Pattern, Role};
use scan::Finds;

/// What kind of form a name is. Of one concept's equal forms, the kind that comes first here is reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FormClass {
    /// The name itself, preferred or admitted.
    Name,
    /// An adjective or demonym. In Arabic it may take the article, which then belongs to the mention.
    Adjective,
    /// A name that is not to be used.
    Forbidden,
    /// A name of something else that stands for it: a capital for the government. It is found where no name is.
    Metonym,
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
    /// Looked at before the patterns.
    beginnings: Beginnings,
    /// In the order of their texts.
    patterns: Vec<Pattern>,
    /// The concepts that share context words.
    groups: Vec<Vec<u32>>,
    /// The concepts with context words. If there are none, no name waits for one, and what begins within a name
    /// need not be looked at.
    ambiguous: BTreeSet<u32>,
}

/// A paragraph end is looked for after this many bytes: texts of any length are folded piece by piece.
const PIECE: usize = 1 << 16;

impl Matcher {
    /// Makes a matcher of `forms`; those that fold to nothing are never found.
    ///
    /// A concept in `needs` with at least one context word is ambiguous: its names count only where one of these
    /// words, in any case, stands in the same stretch of text, or a form of the concept that needs no context.
    /// None is needed by adjectives, forbidden names, decoys, and names that contain another one of the concept.
    /// A decoy that is an ambiguous name in small letters is a common word: then only a name that the common word
    /// could be needs context, for what its capital shows.
    pub fn new(
        words: &'static WordRules,
        forms: Vec<Form>,
        needs: BTreeMap<u32, Vec<String>>,
    ) -> Matcher {
        let mut folder = Folder::new(words);
        let (patterns, groups) = pattern::patterns(&folder, &forms, &needs);
        for c in patterns.iter().filter_map(|p| p.text.chars().next()) {
            if !(words.is_letter)(c) {
                folder.add_opener(c);
            }
        }
        Matcher {
            folder,
            forms,
            groups,
            beginnings: Beginnings::new(patterns.iter().map(|p| p.text.as_str())),
            ambiguous: needs
                .iter()
                .filter(|(_, words)| !words.is_empty())
                .map(|(concept, _)| *concept)
                .collect(),
            patterns,
        }
    }

    /// The forms the matcher was made of.
    pub fn forms(&self) -> &[Form] {
        &self.forms
    }

    /// For every form, other concepts that have a form of the same text, with its class, the first four; decoys have
    /// none.
    ///
    /// A text that names several concepts is reported once, for the one whose form was given first.
    pub fn same_text(&self) -> Vec<Vec<(u32, FormClass)>> {
        pattern::same_text(&self.patterns, &self.forms)
    }

    /// The mentions in `text`, in order and without overlaps.
    ///
    /// Of forms that overlap, the one that begins first is found, and of those the longest.
    /// Panics when a paragraph has 4 GiB or more.
    pub fn find(&self, text: &str) -> Vec<Mention> {
        self.find_expecting(text, |_| false)
    }

    /// The mentions in `text` as in [`find`](Self::find), where the names of the concepts that are `expected`
    /// need no context.
    pub fn find_expecting(&self, text: &str, expected: impl Fn(u32) -> bool) -> Vec<Mention> {
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
            let context = finds.contexts.len();
            scan::scan(self, piece, &folded, &mut finds);
            for candidate in &mut finds.candidates[first..] {
                candidate.mention.start += start;
                candidate.mention.end += start;
                let form = &self.forms[candidate.mention.form as usize];
                candidate.conditional &= !expected(form.concept);
            }
            for (at, _) in &mut finds.contexts[context..] {
                *at += start;
            }
            start = end;
        }
        self.select(finds, text)
    }

    /// The longest pattern that `text` begins with. The others that it begins with follow by [`Pattern::prefix`].
    fn longest(&self, text: &[u8]) -> Option<&Pattern> {
        let range = self.beginnings.range(text)?;
        let not_behind = |pattern: &Pattern| pattern.text.as_bytes() <= text;
        let behind = range.start + self.patterns[range].partition_point(not_behind);
        let mut pattern = &self.patterns[behind.checked_sub(1)?];
        // Whatever stands in this order between a text's beginning and the text begins with it, too.
        while !text.starts_with(pattern.text.as_bytes()) {
            pattern = &self.patterns[pattern.prefix?];
        }
        Some(pattern)
    }

    /// What a pattern is used for; `None` for a context word.
    fn class(&self, role: Role) -> Option<FormClass> {
        match role {
            Role::Form(form) => Some(self.forms[form as usize].class),
            Role::Context(_) => None,
        }
    }

    /// The candidates that have their context and are not overlapped by an earlier one.
    fn select(&self, mut finds: Finds, text: &str) -> Vec<Mention> {
        finds
            .candidates
            .sort_by_key(|c| (c.mention.start, Reverse(c.mention.end)));
        let mut contexts = self.contexts(&mut finds, text);
        let mut mentions: Vec<Mention> = Vec::new();
        let mut free = 0;
        for candidate in finds.candidates {
            let mention = candidate.mention;
            let form = &self.forms[mention.form as usize];
            let mut near = || {
                let contexts = contexts.as_mut();
                contexts.is_some_and(|c| c.stand_near(form.concept, mention.start))
            };
            if mention.start < free || candidate.conditional && !near() {
                continue;
            }
            free = mention.end;
            if form.class != FormClass::Decoy {
                mentions.push(mention);
            }
        }
        mentions
    }

    /// Where each concept has context; `None` if no candidate needs it.
    fn contexts<'t>(&'t self, finds: &mut Finds, text: &'t str) -> Option<Contexts<'t>> {
        finds.candidates.iter().find(|c| c.conditional)?;
        let certain = finds.candidates.iter().filter(|c| !c.conditional);
        let certain = certain.filter_map(|candidate| {
            let form = &self.forms[candidate.mention.form as usize];
            let is_context =
                form.class != FormClass::Decoy && self.ambiguous.contains(&form.concept);
            is_context.then_some((candidate.mention.start, form.concept))
        });
        Some(Contexts::new(
            text,
            certain.collect(),
            (std::mem::take(&mut finds.contexts), &self.groups),
        ))
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
