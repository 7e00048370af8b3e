//! Where context words count: in the stretch of text that a name stands in.
//!
//! A stretch ends with a paragraph, with a line whose last words end a sentence, and before a line that begins with a
//! capital or a number: then the next line is another sentence, a list item or a paragraph. Any other line that breaks
//! off is continued by the next one.

use std::iter::Peekable;
use std::str::SplitInclusive;

use rustc_hash::FxHashSet;

/// What is context for which concept, looked at stretch by stretch from the text's beginning on.
#[derive(Debug)]
pub(super) struct Contexts<'t> {
    lines: Peekable<SplitInclusive<'t, char>>,
    /// Where the stretch at hand ends.
    end: usize,
    /// The concepts that have context in it, and the groups of concepts.
    here: [FxHashSet<u32>; 2],
    /// What is context, by place: a byte offset with a concept, and one with a group of concepts. Those before `next`
    /// are used up.
    words: [Vec<(usize, u32)>; 2],
    next: [usize; 2],
    /// The concepts of each group, in order.
    groups: &'t [Vec<u32>],
}

impl<'t> Contexts<'t> {
    /// `certain` are the byte offsets of what is context, with the concepts, `words` those of context words, with the
    /// groups.
    pub(super) fn new(
        text: &'t str,
        mut certain: Vec<(usize, u32)>,
        (mut words, groups): (Vec<(usize, u32)>, &'t [Vec<u32>]),
    ) -> Contexts<'t> {
        certain.sort_unstable();
        words.sort_unstable();
        Contexts {
            lines: text.split_inclusive('\n').peekable(),
            end: 0,
            here: Default::default(),
            words: [certain, words],
            next: [0, 0],
            groups,
        }
    }

    /// Whether a concept has context in the stretch of a byte offset, which is not before the last one asked for.
    pub(super) fn stand_near(&mut self, concept: u32, at: usize) -> bool {
        while at >= self.end && self.next_stretch() {}
        let [concepts, groups] = &self.here;
        let in_group = |group: &u32| self.groups[*group as usize].binary_search(&concept).is_ok();
        concepts.contains(&concept) || groups.iter().any(in_group)
    }

    /// Goes on to the next stretch; `false` at the end.
    fn next_stretch(&mut self) -> bool {
        self.here.iter_mut().for_each(FxHashSet::clear);
        let start = self.end;
        while let Some(line) = self.lines.next() {
            self.end += line.len();
            if !self.lines.peek().is_some_and(|next| goes_on(line, next)) {
                break;
            }
        }
        // Those of stretches that nobody asked for are passed over.
        for ((words, next), here) in self.words.iter().zip(&mut self.next).zip(&mut self.here) {
            let found = words[*next..].iter().take_while(|(at, _)| *at < self.end);
            for (at, concept) in found {
                *next += 1;
                if *at >= start {
                    here.insert(*concept);
                }
            }
        }
        self.end > start
    }
}

/// Whether a line is continued by the next one: it breaks off within a sentence, and the next one goes on in small
/// letters, or in letters that have no capitals.
fn goes_on(line: &str, next: &str) -> bool {
    let words = line.trim_end_matches(|c: char| c.is_whitespace() || QUOTES.contains(c));
    let ended = words.ends_with(['.', '!', '?', '…', ':', ';', '؟', '؛', '۔']);
    let first = next.chars().find(|c| c.is_alphanumeric());
    !words.is_empty() && !ended && first.is_some_and(|c| !c.is_uppercase() && !c.is_numeric())
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
        let groups = [vec![7]];
        let near = |word: &str, other: &str| {
            let mut contexts = Contexts::new(text, Vec::new(), (vec![(begin(word), 0)], &groups));
            assert!(!contexts.stand_near(8, begin(other)));
            contexts.stand_near(7, begin(other))
        };
        let stretches = [
            &["One", "Two", "three"][..],
            &["Four"],
            &["five", "six"],
            &["seven"],
            &["Eight"],
        ];
        for (number, words) in stretches.iter().enumerate() {
            for (other, others) in stretches.iter().enumerate() {
                for (word, other_word) in words.iter().zip(others.iter().cycle()) {
                    assert_eq!(
                        near(word, other_word),
                        number == other,
                        "{word} {other_word}"
                    );
                }
            }
        }
    }

    #[test]
    fn stretches_are_passed_over() {
        let text = "a.\nb.\nc.\n";
        let mut contexts = Contexts::new(text, vec![(6, 3), (0, 1), (3, 2)], (Vec::new(), &[]));
        assert!(!contexts.stand_near(1, 6));
        assert!(contexts.stand_near(3, 6));
        assert!(!contexts.stand_near(3, 9));
    }
}
