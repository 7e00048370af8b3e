//! `SLUG.txt`: the source with every sentence in the other language, and the gaps between them as they are.

use super::{Edition, isolated};
use crate::bundle::{Block, Sentence, between, fold, visible, wider};
use crate::config::Isolate;
use crate::error::Result;
use crate::text::Span;

pub(super) fn emit(edition: &Edition<'_>) -> Result<String> {
    // Sentences and gaps of the source are the source.
    if edition.original {
        return Ok(edition.source.to_owned());
    }
    let mut text = Text {
        source: edition.source,
        text: String::with_capacity(edition.source.len()),
        end: 0,
        waiting: None,
        last: String::new(),
    };
    let mut spans = edition.segments.iter().map(|segment| segment.span);
    for block in &edition.bundle.blocks {
        let isolating = isolates(block, edition);
        for (index, (sentence, span)) in block.sentences.iter().zip(&mut spans).enumerate() {
            let words = words(sentence, isolating && sentence.dir != edition.bundle.dir);
            text.sentence(words, span, index > 0);
        }
    }
    Ok(text.finish())
}

/// The text so far.
struct Text<'s> {
    source: &'s str,
    text: String,
    /// Where the sentence before ends in the source.
    end: usize,
    /// The gap that the next printed sentence comes behind, if sentences were left out since the last.
    waiting: Option<&'s str>,
    /// The last printed sentence; empty before the first.
    last: String,
}

impl Text<'_> {
    /// Adds a sentence, or leaves it out; `inside`: another one of its block stands before it.
    fn sentence(&mut self, words: Option<String>, span: Span, inside: bool) {
        let gap = &self.source[self.end..span.start as usize];
        let gap = match self.waiting {
            // What stands before the first sentence stays, whichever sentence comes first.
            Some(waiting) if self.last.is_empty() => waiting,
            Some(waiting) => wider(waiting, gap),
            None => gap,
        };
        self.end = span.end as usize;
        let Some(words) = words else {
            self.waiting = Some(gap);
            return;
        };
        self.waiting = None;
        match self.last.is_empty() {
            true => self.text.push_str(gap),
            false if inside => self.text.push_str(between(gap, &self.last, &words)),
            false => self.text.push_str(visible(gap)),
        }
        self.text.push_str(&words);
        self.last = words;
    }

    /// The whole text; of an article that is left out as a whole no line stays, either.
    fn finish(mut self) -> String {
        if !self.last.is_empty() || self.end == 0 {
            self.text.push_str(&self.source[self.end..]);
        }
        self.text
    }
}

/// Whether sentences of the other direction are isolated in a block: where they stand beside others, their stops would
/// move to the wrong end.
fn isolates(block: &Block, edition: &Edition<'_>) -> bool {
    let mut printed = block
        .sentences
        .iter()
        .filter(|sentence| sentence.text.is_some());
    match edition.isolate {
        Isolate::On => true,
        Isolate::Auto => printed.any(|sentence| sentence.dir == edition.bundle.dir),
        Isolate::Off => false,
    }
}

/// What stands in the place of a sentence.
fn words(sentence: &Sentence, isolating: bool) -> Option<String> {
    // In plain text a line break would begin another paragraph.
    let words = fold(sentence.text.as_deref()?.trim());
    Some(match isolating {
        true => isolated(&words),
        false => words,
    })
}
