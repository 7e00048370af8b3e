//! The article of this repository: its bundles, its merge, its reports, held as snapshots.
//!
//! A translation, a term or the article that changes makes one of these fail; `INSTA_UPDATE=always cargo test` accepts
//! what is right.

mod common;

use common::{Copy, repository, snapshot};
use tarjuman::disk::Disk;
use tarjuman::error::ErrorCode;
use tarjuman::project::{CheckOptions, ExtractOptions, Project};
use tarjuman::report::{REPORTERS, Style, line};

const SLUG: &str = "kazakhstan-csto";
const RUSSIAN: &str = "locales/ru/kazakhstan-csto.ftl";
const SOURCE: &str = "source/kazakhstan-csto.txt";

/// The sentences that readers of a locale get, a line each, with the kinds of their blocks.
fn rendered(locale: &str) -> String {
    let bundle = Copy::new().bundle(SLUG, locale);
    let lines = bundle.blocks.iter().flat_map(|block| {
        let sentences = block.sentences.iter();
        sentences.map(|sentence| {
            let text = visible(sentence.text.as_deref().unwrap_or("(left out)"));
            format!("{} [{}]\n{text}\n", sentence.id, block.kind.name())
        })
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Marks that an eye cannot see, as escapes.
fn visible(text: &str) -> String {
    text.chars()
        .map(|character| match character {
            '\u{a0}' | '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}' => {
                character.escape_unicode().to_string()
            }
            character => character.to_string(),
        })
        .collect()
}

#[test]
fn english_readers_get() {
    snapshot("kazakhstan-csto@en", &rendered("en"));
}

#[test]
fn russian_readers_get() {
    snapshot("kazakhstan-csto@ru", &rendered("ru"));
}

#[test]
fn the_reference() {
    let disk = repository();
    let text = disk
        .read("locales/ar/kazakhstan-csto.ftl")
        .expect("the reference is there");
    snapshot(
        "kazakhstan-csto@ar-reference",
        &String::from_utf8(text).expect("UTF-8"),
    );
}

#[test]
fn a_bundle_of_the_reference_renders_the_article() {
    let copy = Copy::new();
    let bundle = copy.bundle(SLUG, "ar");
    let source = copy.read(SOURCE);
    let rendered: Vec<_> = bundle
        .sentences()
        .filter_map(|sentence| sentence.text.as_deref())
        .collect();
    assert_eq!(rendered, source.lines().collect::<Vec<_>>());
}

#[test]
fn every_line_of_the_article_is_one_segment() {
    let disk = repository();
    let project = Project::load(&disk, None).expect("l10n.toml reads");
    let articles = project.articles().expect("the article reads");
    let [article] = articles.as_slice() else {
        panic!("one article")
    };
    assert_eq!(article.segments.len(), 17);
    let kinds: Vec<_> = article
        .segments
        .iter()
        .map(|segment| segment.kind.name())
        .collect();
    assert_eq!((kinds[0], kinds[10]), ("headline", "heading"));
    assert_eq!(
        kinds.iter().filter(|kind| **kind == "paragraph").count(),
        15
    );
}

#[test]
fn the_repository_is_up_to_date_and_clean() {
    let disk = repository();
    let project = Project::load(&disk, None).expect("l10n.toml reads");
    let dry = ExtractOptions {
        dry_run: true,
        ..ExtractOptions::default()
    };
    let extraction = project.extract(&dry).expect("extract runs");
    let files: Vec<_> = extraction
        .changes
        .iter()
        .map(|change| &change.path)
        .collect();
    assert!(
        files.is_empty(),
        "`cargo run -- extract` would write {files:?}: run it and commit what is right"
    );
    assert_eq!(extraction.warnings, [] as [String; 0]);
    let findings = project.check(&CheckOptions::default()).expect("check runs");
    let findings: Vec<_> = findings.iter().map(line).collect();
    assert!(
        findings.is_empty(),
        "`cargo run -- check` finds: {findings:#?}"
    );
}

#[test]
fn an_edited_article_merges() {
    let copy = Copy::new();
    // A number changes, a sentence goes, a sentence comes.
    let source = copy.read(SOURCE);
    let mut lines: Vec<&str> = source.lines().collect();
    let changed = lines[9].replace("9900", "9800");
    lines[9] = &changed;
    lines.remove(3);
    lines.insert(10, "ولم تصدر المنظمة بيانا بعد.");
    copy.write(SOURCE, &lines.join("\n"));
    copy.extract();
    snapshot("edited-article@ru", &copy.diff(RUSSIAN));
    // The second run has nothing to do.
    assert_eq!(copy.extract().changes, []);
    // The article as it was gives the file as it was.
    copy.write(SOURCE, &source);
    copy.extract();
    assert_eq!(copy.diff(RUSSIAN), "", "bytes are back");
}

#[test]
fn a_damaged_project_is_reported() {
    let copy = Copy::new();
    let mut text = copy.read(RUSSIAN);
    let start = text.find("# ar: ما هي").expect("the heading");
    let end = text[start..].find("\n\n").expect("its end") + start + 2;
    text.replace_range(start..end, "");
    let text =
        text.replacen(
            "{ -csto(case: \"genitive\") }",
            "{ -csto(case: \"genitiv\") }",
            1,
        )
        .replacen("{ -interior-ministry }", "{ -interior-minister }", 1)
        .replacen("{ -smailov(case: \"genitive\") }", "Алихана Исмаилова", 1)
        .replacen(
            "{ -eurasia(case: \"prepositional\") }",
            "{ -eurasia(case: \"prepositional\")",
            1,
        ) + "\n# ar: قديم.\ns-0000000000 = Старое.\n";
    copy.write(RUSSIAN, &text);
    let findings = copy.check();
    for reporter in REPORTERS {
        snapshot(
            &format!("damaged-project@{}", reporter.name),
            &(reporter.report)(&findings, &Style::PLAIN),
        );
    }
}

#[test]
fn an_article_that_still_stands_elsewhere_is_not_gone() {
    let copy = Copy::new();
    let settings = copy.read("l10n.toml");
    copy.write(
        "l10n.toml",
        &settings.replace("source = \"source\"", "source = \"articles\""),
    );
    copy.write("articles/notes.doc", "");
    let error = copy.extract_error();
    assert_eq!(error.code, ErrorCode::Config);
    assert!(
        error.message.contains("still stands there"),
        "{}",
        error.message
    );
    assert_eq!(copy.diff(RUSSIAN), "");
    // Moved for real, it is the same article.
    copy.write("articles/kazakhstan-csto.txt", &copy.read(SOURCE));
    copy.remove(SOURCE);
    assert_eq!(
        copy.extract().changes.len(),
        1,
        "the reference names its new source"
    );
}

#[test]
fn the_last_article_may_go_and_come_back() {
    let copy = Copy::new();
    let source = copy.read(SOURCE);
    copy.remove(SOURCE);
    let outdated = copy
        .check()
        .into_iter()
        .filter(|finding| finding.rule == "outdated-catalog");
    assert_eq!(outdated.count(), 1);
    assert_eq!(copy.extract().warnings.len(), 1, "somebody should look");
    assert!(
        !copy.read(RUSSIAN).contains("\ns-"),
        "everything waits in the archive"
    );
    copy.write(SOURCE, &source);
    copy.extract();
    assert_eq!(copy.diff(RUSSIAN), "");
}
