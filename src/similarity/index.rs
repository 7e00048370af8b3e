//! Which of many sentences are worth comparing with one.
//!
//! Sentences that are similar share words or, where they are short or written without blanks, runs of three characters.
//! Those that share rare ones come first: what is in every sentence says little about any.

use std::cell::RefCell;
use std::hash::{DefaultHasher, Hash, Hasher};

use rustc_hash::FxHashMap;

/// How many sentences are worth comparing with one at most.
const CANDIDATES: usize = 64;

/// How many entries of its lists a question reads, the shortest lists first.
const READ: usize = 16_384;

/// A sentence of fewer words is known by its runs of three characters too.
const FEW_WORDS: usize = 8;

/// Sentences by what they share.
#[derive(Debug, Default)]
pub struct Index {
    /// The number of each feature: a word, or a run of three characters.
    numbers: FxHashMap<u64, u32>,
    /// Where the list of each feature starts; one more at the end.
    starts: Vec<usize>,
    /// For each feature the sentences that have it, in order.
    lists: Vec<u32>,
    /// What the features of each sentence weigh together.
    weights: Vec<f32>,
}

impl Index {
    /// An index of sentences (normalised), which it numbers in their order.
    pub fn new<'s>(sentences: impl IntoIterator<Item = &'s str>) -> Index {
        let mut numbers = FxHashMap::default();
        let mut counts: Vec<u32> = Vec::new();
        // Feature and sentence, in order of the sentences.
        let mut entries: Vec<(u32, u32)> = Vec::new();
        let mut features = Vec::new();
        let mut sentence = 0;
        for text in sentences {
            find_features(text, &mut features);
            for feature in &features {
                let number = *numbers.entry(*feature).or_insert_with(|| {
                    counts.push(0);
                    counts.len() as u32 - 1
                });
                counts[number as usize] += 1;
                entries.push((number, sentence));
            }
            sentence += 1;
        }
        let mut starts = vec![0];
        let mut next = Vec::with_capacity(counts.len());
        let mut end = 0;
        for count in &counts {
            next.push(end);
            end += *count as usize;
            starts.push(end);
        }
        let mut index = Index {
            numbers,
            starts,
            lists: vec![0; entries.len()],
            weights: vec![0.0; sentence as usize],
        };
        for (number, sentence) in entries {
            let place = &mut next[number as usize];
            index.lists[*place] = sentence;
            *place += 1;
            index.weights[sentence as usize] += index.weight(counts[number as usize]);
        }
        index
    }

    /// How many sentences it knows.
    fn len(&self) -> usize {
        self.weights.len()
    }

    /// What a feature of so many sentences weighs.
    fn weight(&self, count: u32) -> f32 {
        (1.0 + self.len() as f32 / count as f32).ln()
    }

    /// The sentences that have a feature.
    fn list(&self, number: u32) -> &[u32] {
        let number = number as usize;
        &self.lists[self.starts[number]..self.starts[number + 1]]
    }

    /// The numbers of the sentences that are worth comparing with one, in order.
    ///
    /// Of few sentences that is all of them. Of many it is at most 64: those that share most with it, by weight.
    pub fn candidates(&self, sentence: &str) -> Vec<usize> {
        if self.len() <= CANDIDATES {
            return (0..self.len()).collect();
        }
        let mut features = Vec::new();
        find_features(sentence, &mut features);
        let known = features
            .iter()
            .filter_map(|feature| self.numbers.get(feature));
        let mut lists: Vec<&[u32]> = known.map(|number| self.list(*number)).collect();
        let unknown = (features.len() - lists.len()) as f32 * self.weight(1);
        let known: f32 = lists
            .iter()
            .map(|list| self.weight(list.len() as u32))
            .sum();
        lists.sort_by_key(|list| (list.len(), list[0]));
        let mut best = self.shares(&lists);
        for (sentence, weight) in &mut best {
            *weight /= known + unknown + self.weights[*sentence as usize];
        }
        if best.len() > CANDIDATES {
            let order = |a: &(u32, f32), b: &(u32, f32)| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0));
            best.select_nth_unstable_by(CANDIDATES, order);
            best.truncate(CANDIDATES);
        }
        let mut candidates: Vec<_> = best.iter().map(|(number, _)| *number as usize).collect();
        candidates.sort_unstable();
        candidates
    }

    /// What the features in whose lists they stand weigh together: sentence and weight, for as many as may be read.
    fn shares(&self, lists: &[&[u32]]) -> Vec<(u32, f32)> {
        SUMS.with_borrow_mut(|sums| {
            sums.resize(sums.len().max(self.len()), 0.0);
            let mut sentences = Vec::new();
            let mut left = READ;
            for list in lists {
                let weight = self.weight(list.len() as u32);
                let read = &list[..list.len().min(left)];
                left -= read.len();
                for sentence in read {
                    let sum = &mut sums[*sentence as usize];
                    if *sum == 0.0 {
                        sentences.push(*sentence);
                    }
                    *sum += weight;
                }
            }
            let shares = sentences.into_iter();
            shares
                .map(|sentence| (sentence, std::mem::take(&mut sums[sentence as usize])))
                .collect()
        })
    }
}

thread_local! {
    /// A zero for every sentence of the largest index; kept, since filling it takes longer than a question.
    static SUMS: RefCell<Vec<f32>> = const { RefCell::new(Vec::new()) };
}

/// What a sentence shares with others that are similar, each once.
fn find_features(sentence: &str, features: &mut Vec<u64>) {
    features.clear();
    features.extend(super::words(sentence).map(hash));
    if features.len() < FEW_WORDS {
        let ends = sentence.char_indices().map(|(start, _)| start);
        let ends: Vec<usize> = ends.chain([sentence.len()]).collect();
        features.extend(ends.windows(4).map(|at| hash(&sentence[at[0]..at[3]])));
    }
    features.sort_unstable();
    features.dedup();
}

/// The same on every machine and in every run.
fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use proptest::prelude::*;

    use super::*;

    const WORDS: [&str; 12] = [
        "القوات",
        "الرئيس",
        "أعلن",
        "المدينة",
        "في",
        "من",
        "انسحابها",
        "ستنهي",
        "الوفد",
        "غادر",
        "النفط",
        "أيام",
    ];

    /// The n-th of many sentences of the same words, each with a number of its own.
    fn sentence(number: usize) -> String {
        let words = (0..8).map(|place| WORDS[(number * 7 + place * place) % WORDS.len()]);
        let words: Vec<_> = words.collect();
        format!("{} {number}.", words.join(" "))
    }

    fn index(sentences: &[String]) -> Index {
        Index::new(sentences.iter().map(String::as_str))
    }

    #[test]
    fn of_few_sentences_all_are_candidates() {
        let index = Index::new(["نعم.", "", "غادر الوفد."]);
        assert_eq!(index.candidates("وصل."), [0, 1, 2]);
        assert_eq!(Index::new([]).candidates("وصل."), [0_usize; 0]);
    }

    #[test]
    fn of_many_sentences_the_equal_one_is_a_candidate() {
        let sentences: Vec<_> = (0..10_000).map(sentence).collect();
        let index = index(&sentences);
        for number in [0, 1, 64, 5000, 9999] {
            let candidates = index.candidates(&sentences[number]);
            assert!(candidates.contains(&number), "{number}: {candidates:?}");
            assert!(candidates.len() <= CANDIDATES);
        }
        assert_eq!(index.candidates("Q"), [0_usize; 0]);
    }

    #[test]
    fn short_sentences_and_scripts_without_blanks_have_candidates_too() {
        let mut sentences: Vec<_> = (0..1000).map(sentence).collect();
        sentences.extend(["نعم، بالتأكيد.", "总统宣布部队将在十天内完成撤离。"].map(str::to_owned));
        let index = index(&sentences);
        assert!(index.candidates("نعم بالتأكيد!").contains(&1000));
        assert!(
            index
                .candidates("总统宣布部队将在十二天内完成撤离。")
                .contains(&1001)
        );
    }

    proptest! {
        #[test]
        fn what_one_word_makes_different_is_found(
            number in 0_usize..3000,
            place in 0_usize..8,
            word in "[ا-ي]{3,7}",
        ) {
            static INDEX: LazyLock<Index> = LazyLock::new(|| {
                let sentences: Vec<_> = (0..3000).map(sentence).collect();
                index(&sentences)
            });
            let mut words: Vec<_> = sentence(number).split(' ').map(str::to_owned).collect();
            words[place] = word;
            let candidates = INDEX.candidates(&words.join(" "));
            prop_assert!(candidates.contains(&number), "{:?}", candidates);
        }
    }
}
