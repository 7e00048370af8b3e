//! `SLUG.txt`: the source with every sentence in the other language, and the gaps between them as they are.

use super::{Edition, isolated};
use crate::bundle::{Sentence, fold, wider};
use crate::error::Result;

pub(super) fn emit(edition: &Edition<'_>) -> Result<String> {
    let source = edition.source;
    let mut text = String::with_capacity(source.len());
    let mut end = 0; // where the sentence before ends in the source
    let mut waiting = ""; // the gap that the next printed sentence comes behind
    let mut beginning = true; // whether no sentence has been seen
    let mut printed = false;
    let mut omitted = false; // whether a sentence was left out since
    for (sentence, span) in edition.bundle.sentences().zip(edition.spans) {
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
        match words(sentence, &source[span.range()], edition) {
            Some(words) => {
                text.push_str(waiting);
                text.push_str(&words);
                (printed, omitted) = (true, false);
            }
            None => omitted = true,
        }
    }
    if !printed {
        text.push_str(waiting);
    }
    text.push_str(&source[end..]);
    Ok(text)
}

/// What stands in the place of a sentence: of the source locale the bytes of the article, else a line of text.
fn words(sentence: &Sentence, original: &str, edition: &Edition<'_>) -> Option<String> {
    if edition.original {
        return Some(original.to_owned());
    }
    // In plain text a line break would begin another paragraph.
    let words = fold(sentence.text.as_deref()?.trim());
    let foreign = sentence.dir != edition.bundle.dir;
    Some(match foreign && edition.isolating {
        true => isolated(&words),
        false => words,
    })
}
