//! Where context words count: in the stretch of text that a name stands in.
//!
//! A stretch ends with a paragraph, with a line whose last words end a sentence, and before a line that begins with a
//! capital or a number: then the next line is another sentence, a list item or a paragraph. Any other line that breaks
//! off is continued by the next one.

use std::collections::BTreeSet;

/// The stretches of a text, and which concepts have context in them.
#[derive(Debug)]
pub(super) struct Contexts {
    /// Where each stretch but the first begins.
    starts: Vec<usize>,
    /// A concept, and the number of a stretch.
    found: BTreeSet<(u32, usize)>,
}

impl Contexts {
    /// `words` are concepts with the byte offsets of what is context for them.
    pub(super) fn new(text: &str, words: impl Iterator<Item = (u32, usize)>) -> Contexts {
        let mut contexts = Contexts {
            starts: stretches(text),
            found: BTreeSet::new(),
        };
        for (concept, at) in words {
            let stretch = contexts.stretch(at);
            contexts.found.insert((concept, stretch));
        }
        contexts
    }

    /// Whether a concept has context in the stretch of a byte offset.
    pub(super) fn stand_near(&self, concept: u32, at: usize) -> bool {
        self.found.contains(&(concept, self.stretch(at)))
    }

    fn stretch(&self, at: usize) -> usize {
        self.starts.partition_point(|start| *start <= at)
    }
}

/// Where the stretches of a text begin, except for the first.
fn stretches(text: &str) -> Vec<usize> {
    let mut starts = Vec::new();
    let mut start = 0;
    let mut lines = text.split_inclusive('\n').peekable();
    while let Some(line) = lines.next() {
        start += line.len();
        if start == text.len() {
            break;
        }
        let words = line.trim_end_matches(|c: char| c.is_whitespace() || QUOTES.contains(c));
        let next = lines
            .peek()
            .and_then(|next| next.chars().find(|c| c.is_alphanumeric()));
        // A line that is continued goes on in small letters, or in letters that have no capitals.
        let continued = next.is_some_and(|c| !c.is_uppercase() && !c.is_numeric());
        let ended = words.ends_with(['.', '!', '?', '…', ':', ';', '؟', '؛', '۔']);
        if words.is_empty() || ended || !continued {
            starts.push(start);
        }
    }
    starts
}

/// What may close a sentence behind its last mark.
const QUOTES: &str = "\"'“”„«»‘’)]";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stretches_end_with_sentences_at_line_ends_and_with_paragraphs() {
        let text = "One. Two\nthree.\nFour\n\nfive “six.”\r\nseven\nEight";
        let begin = |word: &str| text.find(word).expect("it is there");
        assert_eq!(
            stretches(text),
            [
                begin("Four"),
                begin("\nfive"),
                begin("five"),
                begin("seven"),
                begin("Eight")
            ]
        );
        let contexts = Contexts::new(text, [(7, begin("three"))].into_iter());
        for (word, near) in [
            ("One", true),
            ("three", true),
            ("Four", false),
            ("seven", false),
        ] {
            assert_eq!(contexts.stand_near(7, begin(word)), near, "{word}");
        }
        assert!(!contexts.stand_near(8, 0));
    }
}
