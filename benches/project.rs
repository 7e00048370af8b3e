//! The stages and the commands on generated projects of 100 and 1,000 articles with two target locales, all in memory.
//!
//! `parse` and `parse_fluent_syntax` read the same files in the same run: only their ratio says anything about another
//! machine. docs/performance.md has figures.

mod generator;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use tarjuman::catalog;
use tarjuman::disk::MemoryDisk;
use tarjuman::project::{BuildOptions, CheckOptions, ExtractOptions, Project};
use tarjuman::segment::{Segmenter, segments};
use tarjuman::source::{FORMATS, Wrap};

const ARTICLES: [usize; 2] = [100, 1000];
const LOCALES: usize = 2;

fn main() {
    divan::main();
}

/// The files of a project; each is generated once.
fn files(articles: usize) -> &'static BTreeMap<String, String> {
    static FILES: [OnceLock<BTreeMap<String, String>>; ARTICLES.len()] =
        [const { OnceLock::new() }; ARTICLES.len()];
    let index = ARTICLES.iter().position(|known| *known == articles);
    let files = &FILES[index.expect("one of ARTICLES")];
    files.get_or_init(|| generator::project(articles, LOCALES).into_iter().collect())
}

/// The texts whose paths end so.
fn texts(articles: usize, extension: &str) -> Vec<&'static str> {
    let files = files(articles).iter();
    let texts = files.filter(|(path, _)| path.ends_with(extension));
    texts.map(|(_, text)| text.as_str()).collect()
}

/// Benches what is done with each text, and tells bytes a second.
fn each_text<T>(
    bencher: Bencher<'_, '_>,
    texts: &[&'static str],
    stage: impl Fn(&'static str) -> T + Sync,
) {
    let bytes: usize = texts.iter().map(|text| text.len()).sum();
    bencher.counter(BytesCount::new(bytes)).bench(|| {
        for text in texts {
            black_box(stage(black_box(text)));
        }
    });
}

/// Benches a command, which finds the project up to date and writes nothing.
fn command<T>(
    bencher: Bencher<'_, '_>,
    articles: usize,
    command: impl Fn(&Project<'_>) -> T + Sync,
) {
    let disk = MemoryDisk::new(files(articles).clone());
    bencher.bench(|| command(&Project::load(&disk, None).expect("l10n.toml reads")));
}

/// Every catalogue and termbase of all locales, as this crate reads it: with offsets, comments and blocks.
#[divan::bench(args = ARTICLES, sample_count = 20)]
fn parse(bencher: Bencher<'_, '_>, articles: usize) {
    each_text(bencher, &texts(articles, ".ftl"), |text| {
        catalog::parse(text, "ar")
    });
}

/// The same files, read by fluent-syntax alone.
#[divan::bench(args = ARTICLES, sample_count = 20)]
fn parse_fluent_syntax(bencher: Bencher<'_, '_>, articles: usize) {
    each_text(bencher, &texts(articles, ".ftl"), |text| {
        fluent_syntax::parser::parse(text)
    });
}

/// Every article into blocks and sentences.
#[divan::bench(args = ARTICLES, sample_count = 20)]
fn segment(bencher: Bencher<'_, '_>, articles: usize) {
    let segmenter = Segmenter::of("ar");
    each_text(bencher, &texts(articles, ".txt"), |text| {
        let blocks = (FORMATS[0].read)(text, Wrap::None).blocks;
        segments(text, &blocks, &segmenter)
    });
}

#[divan::bench(args = ARTICLES, sample_count = 10)]
fn extract_unchanged(bencher: Bencher<'_, '_>, articles: usize) {
    command(bencher, articles, |project| {
        let extraction = project.extract(&ExtractOptions::default());
        assert!(extraction.expect("extract runs").changes.is_empty());
    });
}

#[divan::bench(args = ARTICLES, sample_count = 10)]
fn check(bencher: Bencher<'_, '_>, articles: usize) {
    command(bencher, articles, |project| {
        let findings = project.check(&CheckOptions::default());
        assert!(findings.expect("check runs").is_empty());
    });
}

/// Every article in every locale, in all formats, into an empty folder.
#[divan::bench(args = ARTICLES, sample_count = 5)]
fn build(bencher: Bencher<'_, '_>, articles: usize) {
    let files = files(articles);
    let bencher = bencher.with_inputs(|| MemoryDisk::new(files.clone()));
    bencher.bench_refs(|disk| {
        let project = Project::load(disk, None).expect("l10n.toml reads");
        let build = project.build(&BuildOptions::default());
        assert!(build.expect("build runs").findings.is_empty());
    });
}
