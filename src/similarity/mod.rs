//! How similar two sentences are, and which of many are worth comparing.
//!
//! Comes in: sentences in normalised form. Goes out: a similarity from 0 to 1 and a rank. The similarity is that of the
//! characters in order (the normalised InDel similarity of rapidfuzz), weighed down a little where the numbers differ.
//! Among sentences that are similar enough the rank chooses: it counts words too, numbers and names more than others,
//! short words less.

mod index;
mod long;

use std::cell::OnceCell;
use std::cmp::Ordering;

use rapidfuzz::distance::indel;

pub use index::Index;

/// What a difference in numbers takes away.
const NUMBERS: f64 = 0.03;

/// Of how many characters a sentence is compared character by character: that takes their product.
const LONG: usize = 4096;

/// How similar two sentences are, from 0 to 1.
pub fn similarity(one: &str, other: &str) -> f64 {
    let score = Comparator::new(one).score(other, 0.0);
    score.map_or(0.0, |score| score.similarity)
}

/// What a comparison gives.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Score {
    /// The similarity, from 0 to 1.
    pub similarity: f64,
    /// What chooses between similar sentences: the larger is the better.
    pub rank: f64,
}

impl Score {
    /// The similarity of sentences that are not equal in whole percent, 99 at most.
    pub fn percent(self) -> u8 {
        ((self.similarity * 100.0).floor() as u8).min(99)
    }
}

/// One sentence, prepared for many comparisons.
pub struct Comparator<'s> {
    sentence: &'s str,
    /// For sentences that are not too long.
    characters: Option<indel::BatchComparator<char>>,
    length: usize,
    numbers: Vec<String>,
    words: OnceCell<Vec<(&'s str, f64)>>,
}

impl<'s> Comparator<'s> {
    /// Prepares a sentence.
    pub fn new(sentence: &'s str) -> Comparator<'s> {
        let length = sentence.chars().count();
        let characters = || indel::BatchComparator::new(sentence.chars());
        Comparator {
            sentence,
            characters: (length <= LONG).then(characters),
            length,
            numbers: numbers(sentence),
            words: OnceCell::new(),
        }
    }

    /// How similar another sentence is, if it reaches the threshold.
    pub fn score(&self, other: &str, threshold: f64) -> Option<Score> {
        let length = other.chars().count();
        let total = self.length + length;
        let best = 1.0 - self.length.abs_diff(length) as f64 / total.max(1) as f64;
        if best < threshold {
            return None;
        }
        let similarity = match &self.characters {
            Some(characters) if length <= LONG => {
                let arguments = indel::Args::default().score_cutoff(threshold);
                characters.normalized_similarity_with_args(other.chars(), &arguments)?
            }
            _ => long::similarity(self.sentence, other),
        };
        let similarity = match numbers(other) == self.numbers {
            true => similarity,
            false => similarity - NUMBERS,
        };
        (similarity >= threshold).then(|| Score {
            similarity,
            rank: similarity + shared_weight(self.words(), &weighed_words(other)),
        })
    }

    fn words(&self) -> &[(&'s str, f64)] {
        self.words.get_or_init(|| weighed_words(self.sentence))
    }
}

/// The weight of the words that two sentences share, as a part of the weight of all their words.
fn shared_weight(one: &[(&str, f64)], other: &[(&str, f64)]) -> f64 {
    let (mut ones, mut others) = (one.iter().peekable(), other.iter().peekable());
    let mut shared = 0.0;
    while let (Some((word, weight)), Some((other, other_weight))) = (ones.peek(), others.peek()) {
        match word.cmp(other) {
            Ordering::Less => drop(ones.next()),
            Ordering::Greater => drop(others.next()),
            Ordering::Equal => {
                shared += weight + other_weight;
                ones.next();
                others.next();
            }
        }
    }
    let all = one
        .iter()
        .chain(other)
        .map(|(_, weight)| weight)
        .sum::<f64>();
    shared / all.max(1.0)
}

/// The words of a text: what stands between blanks and the punctuation of most languages.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let between = |c: char| match c {
        'a'..='z' | '\u{621}'..='\u{64a}' | '\u{410}'..='\u{44f}' => false,
        '\u{a0}'..='\u{bf}' | '\u{60c}' | '\u{61b}' | '\u{61f}' | '\u{6d4}' => true,
        '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{3003}' | '\u{3008}'..='\u{3011}' => true,
        _ => c.is_ascii_punctuation() || c.is_whitespace(),
    };
    text.split(between).filter(|word| !word.is_empty())
}

/// The words of a sentence with their weights, in order of the alphabet.
fn weighed_words(sentence: &str) -> Vec<(&str, f64)> {
    let words = words(sentence).enumerate();
    let mut words: Vec<_> = words
        .map(|(place, word)| (word, weight(word, place == 0)))
        .collect();
    words.sort_by_key(|(word, _)| *word);
    words
}

/// How much a word says about what a sentence is about. Words of three letters or fewer are mostly such as «من» and
/// «the»; a capital inside a sentence makes a name.
fn weight(word: &str, first: bool) -> f64 {
    let capital = !first && word.starts_with(char::is_uppercase);
    match word.chars().take(4).count() {
        _ if word.contains(|c| digit(c).is_some()) => 4.0,
        _ if capital => 3.0,
        0..=3 => 1.0,
        _ => 2.0,
    }
}

/// The European digit of a European or Arabic one.
fn digit(character: char) -> Option<char> {
    let zero = match character {
        '0'..='9' => return Some(character),
        '\u{660}'..='\u{669}' => 0x660,
        '\u{6f0}'..='\u{6f9}' => 0x6f0,
        _ => return None,
    };
    char::from_digit(character as u32 - zero, 10)
}

/// The numbers of a sentence, in order, whatever their digits.
fn numbers(sentence: &str) -> Vec<String> {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn score(a: &str, b: &str) -> Option<Score> {
        Comparator::new(a).score(b, 0.7)
    }

    /// Of two sentences the one that is the better version of the first.
    fn better<'a>(sentence: &str, one: &'a str, two: &'a str) -> &'a str {
        let rank = |other| score(sentence, other).expect("similar").rank;
        if rank(one) > rank(two) { one } else { two }
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
    fn numbers_and_names_weigh_more_than_short_words() {
        let sentence = "قتل 12 شخصا في المدينة.";
        let other_number = "قتل 13 شخصا في المدينة.";
        for kept in ["قتل 12 شخصا في مدينة.", "قتل 12 شخصا من المدينة."]
        {
            assert_eq!(better(sentence, other_number, kept), kept);
            assert_eq!(better(sentence, kept, other_number), kept);
        }
        let sentence = "The president flew to Minsk on Monday.";
        let other_name = "The president flew to Omsk on Monday.";
        let kept = "The president flew out of Minsk on Monday.";
        assert_eq!(better(sentence, other_name, kept), kept);
    }

    #[test]
    fn very_long_sentences_are_compared_by_words() {
        let word =
            |number: u32| char::from_u32(0x4e00 + number).map(|letter| format!("ال{letter}"));
        let words: Vec<_> = (0..20_000_u32).filter_map(word).collect();
        let one = words.join(" ");
        let other = [&words[..9000], &words[9010..]].concat().join(" ");
        let score = Comparator::new(&one).score(&other, 0.7).expect("similar");
        assert!((0.99..1.0).contains(&score.similarity), "{score:?}");
        assert!(
            Comparator::new(&one)
                .score(&"حرف ".repeat(20_000), 0.7)
                .is_none()
        );
    }

    #[test]
    fn digits_of_every_kind_are_numbers() {
        assert_eq!(numbers("a12ب٣٤ ۵"), ["12", "34", "5"]);
    }

    #[test]
    fn percents_are_whole_and_never_a_hundred() {
        let percent = |similarity| {
            let rank = similarity;
            Score { similarity, rank }.percent()
        };
        assert_eq!((percent(1.0), percent(0.879), percent(0.7)), (99, 87, 70));
    }
}
