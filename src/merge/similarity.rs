//! How similar two sentences are, from 0 to 1.
//!
//! Characters in order (the normalised InDel similarity of rapidfuzz), weighed down a little where the numbers
//! differ: of two candidates the one with the same figures is the better.

use rapidfuzz::distance::indel;

/// What a difference in numbers takes away.
const NUMBERS: f64 = 0.03;

/// One sentence, prepared for many comparisons. Sentences are compared in normalised form.
pub(super) struct Comparator {
    batch: indel::BatchComparator<char>,
    length: usize,
    numbers: Vec<String>,
}

impl Comparator {
    /// Prepares a sentence.
    pub(super) fn new(sentence: &str) -> Comparator {
        Comparator {
            batch: indel::BatchComparator::new(sentence.chars()),
            length: sentence.chars().count(),
            numbers: numbers(sentence),
        }
    }

    /// The similarity to another sentence, if it reaches the threshold.
    pub(super) fn score(&self, other: &str, threshold: f64) -> Option<f64> {
        let length = other.chars().count();
        let total = self.length + length;
        let best = 1.0 - self.length.abs_diff(length) as f64 / total.max(1) as f64;
        if best < threshold {
            return None;
        }
        let arguments = indel::Args::default().score_cutoff(threshold);
        let score = self
            .batch
            .normalized_similarity_with_args(other.chars(), &arguments)?;
        let score = if numbers(other) == self.numbers {
            score
        } else {
            score - NUMBERS
        };
        (score >= threshold).then_some(score)
    }
}

/// The numbers of a sentence, in order, whatever their digits.
fn numbers(sentence: &str) -> Vec<String> {
    let digit = |c: char| match c {
        '0'..='9' => Some(c),
        '\u{660}'..='\u{669}' => char::from_digit(c as u32 - 0x660, 10),
        '\u{6f0}'..='\u{6f9}' => char::from_digit(c as u32 - 0x6f0, 10),
        _ => None,
    };
    let mut numbers: Vec<String> = Vec::new();
    let mut open = false;
    for character in sentence.chars() {
        match (digit(character), numbers.last_mut()) {
            (Some(digit), Some(last)) if open => last.push(digit),
            (Some(digit), _) => numbers.push(digit.to_string()),
            (None, _) => {}
        }
        open = digit(character).is_some();
    }
    numbers
}

/// A similarity in whole percent; only equal sentences have 100.
pub(super) fn percent(score: f64, equal: bool) -> u8 {
    if equal {
        100
    } else {
        ((score * 100.0).floor() as u8).min(99)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn score(a: &str, b: &str) -> Option<f64> {
        Comparator::new(a).score(b, 0.7)
    }

    #[test]
    fn one_word_or_one_number_leaves_a_sentence_similar() {
        assert!(
            score(
                "ستنهي القوات انسحابها بعد 10 أيام.",
                "ستنهي القوات انسحابها بعد 12 يوما."
            )
            .is_some()
        );
        assert!(score("نعم.", "لا.").is_none());
        assert!(score("", "").is_some());
        assert!(score("ا", "").is_none());
    }

    #[test]
    fn the_same_numbers_weigh_more() {
        let sentence = "قتل 12 شخصا في المدينة.";
        assert!(
            score(sentence, "قتل 12 شخصا في مدينة.") > score(sentence, "قتل 13 شخصا في المدينة.")
        );
        assert_eq!(numbers("a12ب٣٤ ۵"), ["12", "34", "5"]);
    }

    #[test]
    fn only_equal_sentences_have_a_hundred_percent() {
        assert_eq!(
            (
                percent(1.0, true),
                percent(1.0, false),
                percent(0.879, false)
            ),
            (100, 99, 87)
        );
    }
}
