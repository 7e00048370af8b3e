//! A project of as many articles and locales as one asks for, to measure the program with.
//!
//! Comes in: two numbers. Goes out: files, always the same for the same numbers; the articles of a smaller project are
//! the first ones of a larger one. Each article is news prose in Arabic: a headline, 15 to 20 sentences in paragraphs of
//! up to three, two headings, names of a termbase of 80 institutions with a full and a short form. Everything is
//! extracted and translated: English and Russian (with cases) are written out; each locale after these two carries one
//! of them again, as its tag has no bearing on the work.
#![allow(
    dead_code,
    reason = "the benches, the example and the test use a part each"
)]

pub(crate) mod long;
mod words;

use tarjuman::disk::MemoryDisk;
use tarjuman::project::{ExtractOptions, Project};
use tarjuman::segment::SegmentId;
use words::{
    CASES, CITIES, DAYS, FIELDS, FIRST_NAMES, HEADINGS, HEADLINE, INSTITUTIONS, LAST_NAMES, LEAD,
    LOCALES, SENTENCES, TOPICS, Words,
};

/// How many target locales a project can have.
pub(crate) const MAX_LOCALES: usize = LOCALES.len();

/// The files of a project, by path: settings, articles, termbases, references and complete translations.
pub(crate) fn project(articles: usize, locales: usize) -> Vec<(String, String)> {
    assert!(locales <= MAX_LOCALES, "{MAX_LOCALES} locales at most");
    let locales = &LOCALES[..locales];
    let mut files = vec![
        ("l10n.toml".to_owned(), settings(locales)),
        ("locales/ar/terms.ftl".to_owned(), terms(Language::Arabic)),
    ];
    for (index, locale) in locales.iter().enumerate() {
        let text = terms(Language::of(index));
        files.push((format!("locales/{locale}/terms.ftl"), text));
    }
    for number in 1..=articles {
        let name = format!("article-{number:05}");
        let paragraphs = article(number);
        files.push((format!("source/{name}.txt"), source(&paragraphs)));
        for (index, locale) in locales.iter().enumerate() {
            let text = catalogue(&name, &paragraphs, Language::of(index));
            files.push((format!("locales/{locale}/{name}.ftl"), text));
        }
    }
    with_references(files)
}

/// The files with the references that `extract` writes, which leaves the translations as they are.
fn with_references(files: Vec<(String, String)>) -> Vec<(String, String)> {
    let disk = MemoryDisk::new(files);
    let project = Project::load(&disk, None).expect("l10n.toml reads");
    project
        .extract(&ExtractOptions::default())
        .expect("extract runs");
    let files = disk.files().into_iter();
    let texts = files.map(|(path, bytes)| (path, String::from_utf8(bytes).expect("UTF-8")));
    texts.collect()
}

fn settings(locales: &[&str]) -> String {
    let locales: Vec<_> = locales.iter().map(|tag| format!("\"{tag}\"")).collect();
    format!(
        "\
basepath = \".\"
locales = [{}]

[[paths]]
reference = \"locales/ar/**/*.ftl\"
l10n = \"{{l10n_base}}/locales/{{locale}}/**/*.ftl\"

[tarjuman]
schema = 1
source = \"source\"
source-locale = \"ar\"
",
        locales.join(", ")
    )
}

/// The languages that the words are known in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Language {
    Arabic = 0,
    English = 1,
    Russian = 2,
}

impl Language {
    /// The language of a target locale.
    fn of(index: usize) -> Language {
        match index % 2 {
            0 => Language::English,
            _ => Language::Russian,
        }
    }
}

fn terms(language: Language) -> String {
    let mut text = String::new();
    for institution in &INSTITUTIONS {
        for (field, full, short) in &FIELDS {
            let names = [full, short].map(|words| match language {
                Language::Arabic => format!(" {} {}", institution.arabic, words[0]),
                Language::English => format!(" {} of {}", institution.english, words[1]),
                Language::Russian => {
                    let cases = CASES.iter().zip(institution.russian);
                    let cases = cases.map(|(case, noun)| {
                        let mark = if *case == CASES[0] { "   *" } else { "    " };
                        format!("            {mark}[{case}] {noun} {}\n", words[2])
                    });
                    format!(
                        "\n            {{ $case ->\n{}            }}",
                        cases.collect::<String>()
                    )
                }
            });
            text.push_str(&format!(
                "\n-{}-{field} =\n    {{ $form ->\n        [short]{}\n       *[full]{}\n    }}\n",
                institution.id, names[1], names[0]
            ));
        }
    }
    text.trim_start().to_owned()
}

/// Numbers by which something is chosen; the same seed gives the same numbers everywhere (SplitMix64).
pub(crate) struct Choices(pub(crate) u64);

impl Choices {
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ bits >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ bits >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((bits ^ bits >> 31) % limit as u64) as usize
    }

    fn of<'a, T>(&mut self, choices: &'a [T]) -> &'a T {
        &choices[self.below(choices.len())]
    }
}

/// A paragraph: the name of its kind in catalogues, and its sentences.
struct Paragraph {
    kind: &'static str,
    sentences: Vec<Sentence>,
}

/// What a sentence is made of.
struct Sentence {
    words: &'static Words,
    topic: &'static Words,
    person: [&'static Words; 2],
    city: &'static Words,
    day: &'static Words,
    /// Institution, field, whether the short form is used.
    terms: [(usize, usize, bool); 2],
    number: usize,
    percent: usize,
    year: usize,
}

impl Sentence {
    fn new(words: &'static Words, topic: &'static Words, choices: &mut Choices) -> Sentence {
        let (institution, field) = (
            choices.below(INSTITUTIONS.len()),
            choices.below(FIELDS.len()),
        );
        // The second institution is another one.
        let other = (institution + 1 + choices.below(INSTITUTIONS.len() - 1)) % INSTITUTIONS.len();
        Sentence {
            words,
            topic,
            person: [choices.of(&FIRST_NAMES), choices.of(&LAST_NAMES)],
            city: choices.of(&CITIES),
            day: choices.of(&DAYS),
            terms: [
                (institution, field, choices.below(2) == 0),
                (other, choices.below(FIELDS.len()), choices.below(2) == 0),
            ],
            number: 15 + 5 * choices.below(1990),
            percent: 15 + 5 * choices.below(16),
            year: 1990 + choices.below(40),
        }
    }

    /// The sentence in a language; terms are names in Arabic and references in translations.
    fn text(&self, language: Language) -> String {
        let mut text = String::new();
        let mut rest = self.words[language as usize];
        while let Some((before, (slot, after))) = rest
            .split_once('{')
            .and_then(|(before, after)| Some((before, after.split_once('}')?)))
        {
            text.push_str(before);
            text.push_str(&self.slot(slot, language));
            rest = after;
        }
        text + rest
    }

    fn slot(&self, slot: &str, language: Language) -> String {
        let (slot, case) = slot.split_once(':').unwrap_or((slot, ""));
        let words = |words: &Words| words[language as usize].to_owned();
        match slot {
            "p" => self.person.map(words).join(" "),
            "t" => term(self.terms[0], case, language),
            "u" => term(self.terms[1], case, language),
            "c" => words(self.city),
            "d" => words(self.day),
            "o" => words(self.topic),
            "n" => self.number.to_string(),
            "k" => self.percent.to_string(),
            _ => self.year.to_string(),
        }
    }
}

fn term(
    (institution, field, short): (usize, usize, bool),
    case: &str,
    language: Language,
) -> String {
    let institution = &INSTITUTIONS[institution];
    let (field, full_words, short_words) = &FIELDS[field];
    if language == Language::Arabic {
        let words = if short { short_words } else { full_words };
        return format!("{} {}", institution.arabic, words[0]);
    }
    let mut arguments = Vec::new();
    if short {
        arguments.push("form: \"short\"".to_owned());
    }
    if !case.is_empty() {
        arguments.push(format!("case: \"{case}\""));
    }
    let id = institution.id;
    match arguments.is_empty() {
        true => format!("{{ -{id}-{field} }}"),
        false => format!("{{ -{id}-{field}({}) }}", arguments.join(", ")),
    }
}

fn article(number: usize) -> Vec<Paragraph> {
    let mut choices = Choices(number as u64 * 0x0001_0000);
    let topic = choices.of(&TOPICS);
    let single = |kind, words, choices: &mut Choices| Paragraph {
        kind,
        sentences: vec![Sentence::new(words, topic, choices)],
    };
    let mut paragraphs = vec![
        single("Headline", &HEADLINE, &mut choices),
        single("Paragraph", &LEAD, &mut choices),
    ];
    let mut left = 14 + choices.below(6);
    let first = choices.below(SENTENCES.len());
    // Seven and fifteen have no common factor: every sentence comes once before one comes again.
    let mut patterns = (0..left).map(|index| &SENTENCES[(first + 7 * index) % SENTENCES.len()]);
    let mut headings = HEADINGS.iter();
    while left > 0 {
        if matches!(paragraphs.len(), 4 | 7) {
            paragraphs.extend(
                headings
                    .next()
                    .map(|words| single("Heading", words, &mut choices)),
            );
        }
        let count = (1 + choices.below(3)).min(left);
        left -= count;
        let sentences = patterns.by_ref().take(count);
        paragraphs.push(Paragraph {
            kind: "Paragraph",
            sentences: sentences
                .map(|words| Sentence::new(words, topic, &mut choices))
                .collect(),
        });
    }
    paragraphs
}

fn source(paragraphs: &[Paragraph]) -> String {
    let lines = paragraphs.iter().map(|paragraph| {
        let sentences = paragraph.sentences.iter();
        let sentences: Vec<_> = sentences.map(|s| s.text(Language::Arabic)).collect();
        sentences.join(" ") + "\n"
    });
    lines.collect()
}

/// The complete catalogue of an article in a target locale.
fn catalogue(name: &str, paragraphs: &[Paragraph], language: Language) -> String {
    let mut text = format!("### Source: source/{name}.txt\n### Format: tarjuman 1\n");
    let mut kind = "";
    for paragraph in paragraphs {
        if kind != paragraph.kind {
            kind = paragraph.kind;
            text.push_str(&format!("\n## {kind}\n"));
        }
        for sentence in &paragraph.sentences {
            let arabic = sentence.text(Language::Arabic);
            let [id, _] = SegmentId::both(&arabic);
            let translation = sentence.text(language);
            text.push_str(&format!("\n# ar: {arabic}\n{id} = {translation}\n"));
        }
    }
    text
}
