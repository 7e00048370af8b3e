//! A text of any length, of words that only look Arabic, as often as the words of a language are (Zipf).
//!
//! Comes in: how many paragraphs, over how many articles. Goes out: paragraphs of one sentence each, 225 bytes on
//! average, always the same for the same numbers; the same with some of them edited; the same as Markdown for other
//! programs. A translation repeats its sentence in Latin letters: its words have no bearing on the work.

use super::{Choices, settings, with_references};
use tarjuman::segment::SegmentId;

/// How many words there are to choose from.
const VOCABULARY: usize = 30_000;

/// Of how many paragraphs one is edited: 0.8 %.
const EDITED: usize = 125;

/// Letters by how common they are in Arabic, with their Latin ones.
const LETTERS: [(char, char); 28] = [
    ('ا', 'a'),
    ('ل', 'l'),
    ('ي', 'y'),
    ('م', 'm'),
    ('ن', 'n'),
    ('ر', 'r'),
    ('ت', 't'),
    ('و', 'w'),
    ('ب', 'b'),
    ('ع', 'e'),
    ('د', 'd'),
    ('س', 's'),
    ('ف', 'f'),
    ('ه', 'h'),
    ('ك', 'k'),
    ('ق', 'q'),
    ('ح', 'H'),
    ('ج', 'j'),
    ('ش', 'x'),
    ('ص', 'S'),
    ('ط', 'T'),
    ('خ', 'X'),
    ('ض', 'D'),
    ('ز', 'z'),
    ('ث', 'v'),
    ('غ', 'g'),
    ('ذ', 'Z'),
    ('ظ', 'Q'),
];

/// A text: the articles, and the sentence of every paragraph of each.
pub(crate) type Text = Vec<Vec<String>>;

/// A text of so many paragraphs, as evenly over the articles as can be.
pub(crate) fn text(paragraphs: usize, articles: usize) -> Text {
    let words = Words::new();
    let mut choices = Choices(1);
    let sentences: Vec<_> = (0..paragraphs)
        .map(|_| sentence(&words, &mut choices))
        .collect();
    let starts = (0..=articles).map(|article| article * paragraphs / articles.max(1));
    let starts: Vec<_> = starts.collect();
    let parts = starts.windows(2);
    parts
        .map(|part| sentences[part[0]..part[1]].to_vec())
        .collect()
}

/// The same text, edited: one paragraph in 125 has a number or another word in the place of a word, or two more words.
pub(crate) fn edited(text: &Text) -> Text {
    let words = Words::new();
    let mut choices = Choices(2);
    let mut number = 0;
    let mut edit = |sentence: &String| {
        number += 1;
        if number % EDITED != 0 {
            return sentence.clone();
        }
        let parts: Vec<&str> = sentence.trim_end_matches('.').split(' ').collect();
        let place = choices.below(parts.len());
        let (before, after) = (&parts[..place], &parts[place + 1..]);
        let (old, word) = (parts[place], words.choose(&mut choices));
        let new = match choices.below(3) {
            0 => choices.below(2000).to_string(),
            1 => format!("{word} {old} {word}"),
            _ if word == old => format!("{word}{word}"),
            _ => word,
        };
        [before, &[new.as_str()], after].concat().join(" ") + "."
    };
    let articles = text.iter();
    articles
        .map(|sentences| sentences.iter().map(&mut edit).collect())
        .collect()
}

/// The files of a project with this text, extracted and translated into so many locales.
pub(crate) fn project(text: &Text, locales: usize) -> Vec<(String, String)> {
    let locales = &super::LOCALES[..locales];
    let mut files = untranslated(text, locales);
    for (name, sentences) in names(text).zip(text) {
        let catalogue = catalogue(&name, sentences);
        let paths = locales
            .iter()
            .map(|locale| format!("locales/{locale}/{name}.ftl"));
        files.extend(paths.map(|path| (path, catalogue.clone())));
    }
    with_references(files)
}

/// The files of a project with this text, not extracted yet.
pub(crate) fn untranslated(text: &Text, locales: &[&str]) -> Vec<(String, String)> {
    let mut files = vec![("l10n.toml".to_owned(), settings(locales))];
    files.extend(sources(text));
    files
}

/// The files with the articles.
pub(crate) fn sources(text: &Text) -> impl Iterator<Item = (String, String)> {
    let names = names(text).map(|name| format!("source/{name}.txt"));
    names.zip(text.iter().map(|sentences| sentences.join("\n") + "\n"))
}

/// Every article as Markdown.
pub(crate) fn markdown(text: &Text) -> impl Iterator<Item = (String, String)> {
    let names = names(text).map(|name| format!("{name}.md"));
    names.zip(text.iter().map(|sentences| sentences.join("\n\n") + "\n"))
}

/// A sentence in Latin letters.
pub(crate) fn translation(sentence: &str) -> String {
    let latin = |letter: char| {
        let known = LETTERS.iter().find(|(arabic, _)| *arabic == letter);
        known.map_or(letter, |(_, latin)| *latin)
    };
    sentence.chars().map(latin).collect()
}

fn names(text: &Text) -> impl Iterator<Item = String> {
    (1..=text.len()).map(|number| format!("article-{number:05}"))
}

fn catalogue(name: &str, sentences: &[String]) -> String {
    let mut text = format!("### Source: source/{name}.txt\n### Format: tarjuman 1\n");
    for (index, sentence) in sentences.iter().enumerate() {
        match index {
            0 => text.push_str("\n## Headline\n"),
            1 => text.push_str("\n## Paragraph\n"),
            _ => {}
        }
        let [id, _] = SegmentId::both(sentence);
        let translation = translation(sentence);
        text.push_str(&format!("\n# ar: {sentence}\n{id} = {translation}\n"));
    }
    text
}

fn sentence(words: &Words, choices: &mut Choices) -> String {
    let length = 10 + choices.below(28);
    let word = |choices: &mut Choices| match choices.below(30) {
        0 => (1 + choices.below(2000)).to_string(),
        _ => words.choose(choices),
    };
    let chosen: Vec<_> = (0..length).map(|_| word(choices)).collect();
    chosen.join(" ") + "."
}

/// A vocabulary; the n-th word comes n times as seldom as the first.
struct Words {
    words: Vec<String>,
    /// The sum of the weights up to each word.
    sums: Vec<f64>,
}

impl Words {
    fn new() -> Words {
        let mut choices = Choices(3);
        let words = (0..VOCABULARY).map(|rank| word(rank, &mut choices));
        let words = words.collect();
        let mut sum = 0.0;
        let sums = (1..=VOCABULARY).map(|rank| {
            sum += 1.0 / rank as f64;
            sum
        });
        Words {
            words,
            sums: sums.collect(),
        }
    }

    fn choose(&self, choices: &mut Choices) -> String {
        let whole = self.sums[VOCABULARY - 1];
        let at = choices.below(1 << 30) as f64 / (1_u64 << 30) as f64 * whole;
        let rank = self.sums.partition_point(|sum| *sum < at);
        self.words[rank.min(VOCABULARY - 1)].clone()
    }
}

/// A word; the common ones are short, half of the others have the article.
fn word(rank: usize, choices: &mut Choices) -> String {
    let letters = match rank {
        0..50 => 2 + choices.below(2),
        50..2000 => 3 + choices.below(3),
        _ => 4 + choices.below(4),
    };
    let article = rank >= 50 && choices.below(2) == 0;
    let mut word = String::from(if article { "ال" } else { "" });
    for _ in 0..letters {
        // The lesser of two: common letters come oftener.
        let letter = choices
            .below(LETTERS.len())
            .min(choices.below(LETTERS.len()));
        word.push(LETTERS[letter].0);
    }
    word
}
