//! `SLUG.txt`: the source with every sentence in the other language, and the gaps between them as they are.

use super::{Edition, isolated};
use crate::bundle::{Block, Sentence, fold, wider};
use crate::config::Isolate;
use crate::error::Result;

pub(super) fn emit(edition: &Edition<'_>) -> Result<String> {
    let source = edition.source;
    let mut text = String::with_capacity(source.len());
    let mut end = 0; // where the sentence before ends in the source
    let mut waiting = ""; // the gap that the next printed sentence comes behind
    let mut beginning = true; // whether no sentence has been seen
    let mut printed = false;
    let mut omitted = false; // whether a sentence was left out since
    let sentences = edition.bundle.blocks.iter().flat_map(|block| {
        let isolating = isolates(block, edition);
        block
            .sentences
            .iter()
            .map(move |sentence| (sentence, isolating))
    });
    for ((sentence, isolating), span) in sentences.zip(edition.spans) {
        let gap = &source[end..span.start as usize];
        waiting = if beginning {
            gap
        } else if !printed {
            // What stands before the first sentence stays, whichever sentence comes first.
            waiting
        } else if omitted {
            wider(waiting, gap)
        } else {
            gap
        };
        beginning = false;
        end = span.end as usize;
        let original = &source[span.range()];
        let words = match edition.original {
            // Of the source locale, the bytes of the article.
            true => Some(original.to_owned()),
            false => words(sentence, isolating && sentence.dir != edition.bundle.dir),
        };
        match words {
            Some(words) => {
                text.push_str(waiting);
                text.push_str(&words);
                (printed, omitted) = (true, false);
            }
            None => omitted = true,
        }
    }
    // Of an article that is left out as a whole no line stays either.
    if printed || beginning {
        text.push_str(&source[end..]);
    }
    Ok(text)
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
