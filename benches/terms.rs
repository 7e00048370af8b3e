//! Names of states found in texts with the glossary that the program brings, on one thread, and the time to get ready.
//!
//! `dense` is the tests' sentences, where every line names a state or something like one; `news` is generated news.
//! docs/performance.md has figures.

mod generator;

use std::sync::OnceLock;

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use tarjuman::catalog::parse;
use tarjuman::glossary::glossary;
use tarjuman::render::{Scope, branches};
use tarjuman::terms::TermBase;

const LANGUAGES: [&str; 3] = ["ar", "en", "ru"];

/// How many bytes a text has at least.
const SIZE: usize = 8 << 20;

fn main() {
    divan::main();
}

fn index(language: &str) -> usize {
    let index = LANGUAGES.iter().position(|known| *known == language);
    index.expect("one of LANGUAGES")
}

fn states(language: &str) -> TermBase {
    let glossary = glossary("states", language).expect("the program has it");
    TermBase::built_in(language, glossary)
}

/// A text again and again until it is long enough.
fn long(text: &str) -> String {
    text.repeat(SIZE / text.len() + 1)
}

fn dense(language: &str) -> &'static str {
    static TEXTS: [OnceLock<String>; 3] = [const { OnceLock::new() }; 3];
    TEXTS[index(language)].get_or_init(|| {
        let marked = [
            include_str!("../tests/glossary/ar.txt"),
            include_str!("../tests/glossary/en.txt"),
            include_str!("../tests/glossary/ru.txt"),
        ];
        let pieces = marked[index(language)].split('[');
        let unmarked = pieces.map(|piece| match piece.split_once('|') {
            Some((_, rest)) => rest.replacen(']', "", 1),
            None => piece.to_owned(),
        });
        long(&unmarked.collect::<String>())
    })
}

fn news(language: &str) -> &'static str {
    static TEXTS: [OnceLock<String>; 3] = [const { OnceLock::new() }; 3];
    TEXTS[index(language)].get_or_init(|| {
        let files = generator::project(100, 2);
        let folder = match language {
            "ar" => "source/".to_owned(),
            _ => format!("locales/{language}/article"),
        };
        let mut text = String::new();
        for (_, file) in files.iter().filter(|(path, _)| path.starts_with(&folder)) {
            if language == "ar" {
                text.push_str(file);
                continue;
            }
            let catalog = parse(file, "ar");
            let scope = Scope::new([&catalog]);
            for value in catalog.entries().filter_map(|entry| entry.value.as_ref()) {
                text.push_str(&branches(value, &scope)[0]);
                text.push('\n');
            }
        }
        long(&text)
    })
}

fn find(bencher: Bencher<'_, '_>, language: &str, text: &'static str) {
    let states = states(language);
    // The first text makes it ready.
    let _ready = states.find("");
    let bencher = bencher.counter(BytesCount::new(text.len()));
    bencher.bench(|| states.find(black_box(text)).len());
}

#[divan::bench(args = LANGUAGES, sample_count = 10)]
fn find_dense(bencher: Bencher<'_, '_>, language: &str) {
    find(bencher, language, dense(language));
}

#[divan::bench(args = LANGUAGES, sample_count = 10)]
fn find_news(bencher: Bencher<'_, '_>, language: &str) {
    find(bencher, language, news(language));
}

/// Reading the glossary: concepts with what the file says.
#[divan::bench(args = LANGUAGES, sample_count = 20)]
fn read_glossary(bencher: Bencher<'_, '_>, language: &str) {
    bencher.bench(|| states(language));
}

/// All forms, inflected ones included, and what looks for them: what the first text of a run costs.
#[divan::bench(args = LANGUAGES, sample_count = 20)]
fn get_ready(bencher: Bencher<'_, '_>, language: &str) {
    let bencher = bencher.with_inputs(|| states(language));
    bencher.bench_refs(|states| states.find("x").len());
}
