//! Sentence ends in generated news in Arabic, English and Russian, found by `boundaries` and by the sentence segmenter
//! of ICU4X (UAX #29), in turn on one thread: medians of several runs, in MB a second, and their ratio.
//!
//! `cargo bench --bench segment -- ar` measures one language. Only the ratio says anything about another machine. docs/performance.md has figures.
#![expect(clippy::print_stdout, reason = "a bench with a table of its own")]

mod generator;

use std::hint::black_box;
use std::time::Instant;

use icu_segmenter::SentenceSegmenter;
use tarjuman::catalog::parse;
use tarjuman::lang::LANGUAGES;
use tarjuman::render::{Scope, branches};
use tarjuman::segment::boundaries;

/// How many bytes a text has at least.
const SIZE: usize = 20_000_000;
const RUNS: usize = 5;

fn main() {
    println!("MB/s, medians of {RUNS} runs\n");
    println!("            boundaries      ICU4X   ratio");
    let segmenter = SentenceSegmenter::new(Default::default());
    let asked: Vec<String> = std::env::args().skip(1).collect();
    let is_asked = |tag: &str| {
        !asked.iter().any(|asked| !asked.starts_with('-')) || asked.iter().any(|asked| asked == tag)
    };
    for language in LANGUAGES.iter().filter(|language| is_asked(language.tag)) {
        let text = news(language.tag);
        let mut ours = Vec::new();
        let mut others = Vec::new();
        for _ in 0..RUNS {
            ours.push(speed(&text, |text| {
                boundaries(text, &language.sentences).count()
            }));
            others.push(speed(&text, |text| segmenter.segment_str(text).count()));
        }
        let (ours, others) = (median(ours), median(others));
        let ratio = ours / others;
        println!(
            "  {:<8} {ours:12.1} {others:10.1} {ratio:6.1}x",
            language.tag
        );
    }
}

/// How many megabytes a second a text is read with.
fn speed(text: &str, count: impl Fn(&str) -> usize) -> f64 {
    let start = Instant::now();
    black_box(count(black_box(text)));
    text.len() as f64 / 1e6 / start.elapsed().as_secs_f64()
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}

/// Generated news, one paragraph a line, again and again until it is long enough. The translations are put together from
/// their messages, three to a line.
fn news(language: &str) -> String {
    let files = generator::project(300, 2);
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
        let values = catalog.entries().filter_map(|entry| entry.value.as_ref());
        for (index, value) in values.enumerate() {
            text.push_str(&branches(value, &scope)[0]);
            text.push(if index % 3 == 2 { '\n' } else { ' ' });
        }
    }
    text.repeat(SIZE / text.len() + 1)
}
