//! The pages of docs/ that are made from the program, and the JSON schemas of its output.
#![cfg(feature = "cli")]

mod common;

use std::path::Path;

use common::program::Folder;
use common::{Copy, repository, schema};
use tarjuman::disk::Disk;
use tarjuman::report::{REPORTERS, Style};

#[expect(
    clippy::disallowed_methods,
    reason = "the test writes a page of the documentation when asked to"
)]
fn update(path: &str, text: &str) {
    std::fs::write(Path::new(env!("CARGO_MANIFEST_DIR")).join(path), text).expect(path);
}

#[test]
fn pages_made_from_the_program_are_up_to_date() {
    for (path, text) in tarjuman::cli::documentation() {
        if std::env::var_os("UPDATE_DOCS").is_some() {
            update(path, &text);
        }
        let page = repository().read(path).unwrap_or_default();
        let same = String::from_utf8_lossy(&page).replace("\r\n", "\n") == text;
        assert!(
            same,
            "{path} is not what the program says; accept with: UPDATE_DOCS=1 cargo test --test docs"
        );
    }
}

#[test]
fn every_rule_and_key_is_in_the_format_page() {
    let page = repository().read("docs/format.md").expect("docs/format.md");
    let page = String::from_utf8(page).expect("UTF-8");
    for name in tarjuman::check::rule_names() {
        assert!(
            page.contains(&format!("`{name}`")),
            "docs/format.md does not name the rule {name}"
        );
    }
}

#[test]
fn findings_follow_their_schema() {
    let copy = Copy::new();
    copy.write(
        "locales/ru/kazakhstan-csto.ftl",
        "s-0000000000 = {\n\ns-1111111111 = x\n",
    );
    let findings = copy.check();
    assert!(findings.len() > 17);
    let json = REPORTERS
        .iter()
        .find(|reporter| reporter.name == "json")
        .expect("a JSON reporter");
    let value = serde_json::from_str(&(json.report)(&findings, &Style::PLAIN)).expect("JSON");
    schema::check("docs/schemas/check.json", &value);
}

#[test]
fn status_follows_its_schema() {
    let copy = Copy::new();
    copy.write(
        "locales/ru/kazakhstan-csto.ftl",
        "s-0000000000 = x\n\n# ar: a\n# was: b\n# s-1111111111 = y\n",
    );
    let value = serde_json::json!({ "units": copy.status() });
    schema::check("docs/schemas/status.json", &value);
}

#[test]
fn this_repositorys_settings_follow_their_schema() {
    let text =
        String::from_utf8(repository().read("l10n.toml").expect("l10n.toml")).expect("UTF-8");
    let value: serde_json::Value = toml::from_str(&text).expect("TOML");
    schema::check("docs/schemas/l10n.json", &value["tarjuman"]);
}

#[test]
fn ids_in_the_pages_belong_to_their_sentences() {
    let mut seen = 0;
    for path in ["README.md", "docs/translators.md", "docs/format.md"] {
        let page = String::from_utf8(repository().read(path).expect(path)).expect("UTF-8");
        let mut sentence = None;
        for line in page.lines().map(str::trim_start) {
            if let Some(text) = line.strip_prefix("# ar: ") {
                sentence = Some(text.to_owned());
            }
            let entry = line.strip_prefix("# ").unwrap_or(line);
            let (Some(text), true) = (&sentence, entry.starts_with("s-")) else {
                continue;
            };
            let ids = tarjuman::segment::SegmentId::both(text).map(|id| id.to_string());
            let id = entry.split(' ').next().unwrap_or_default().to_owned();
            assert!(
                ids.contains(&id),
                "{path}: {id} is not the id of {text}: {ids:?}"
            );
            sentence = None;
            seen += 1;
        }
    }
    assert!(seen >= 6, "the pages have entries");
}

/// The text of the fenced block of a page that begins with these words.
fn block(page: &str, start: &str) -> String {
    let at = page
        .find(start)
        .unwrap_or_else(|| panic!("the page has {start}"))
        + start.len();
    let end = page[at..].find("```").expect("the block ends");
    page[at..at + end].to_owned()
}

#[test]
fn the_readme_shows_what_the_program_prints() {
    let page =
        String::from_utf8(repository().read("README.md").expect("README.md")).expect("UTF-8");
    let copy = Copy::new();
    let path = "locales/ru/kazakhstan-csto.ftl";
    let text = copy.read(path);
    let start = text.find("# ar: ما هي").expect("the sub-heading");
    let end = start + text[start..].find("\n\n").expect("its end") + 2;
    copy.write(path, &format!("{}{}", &text[..start], &text[end..]));
    let human = REPORTERS
        .iter()
        .find(|reporter| reporter.name == "human")
        .expect("a report for people");
    assert_eq!(
        (human.report)(&copy.check(), &Style::PLAIN),
        block(&page, "$ cargo run -- check\n")
    );

    let copy = Copy::new();
    let path = "source/kazakhstan-csto.txt";
    copy.write(path, &copy.read(path).replace("9900", "9800"));
    copy.extract();
    let entry = block(&page, "The translator finds this:\n\n```ftl\n");
    assert!(
        copy.read("locales/en/kazakhstan-csto.ftl").contains(&entry),
        "{entry}"
    );
}

#[test]
fn the_readme_shows_what_build_prints() {
    let page = repository().read("README.md").expect("README.md");
    let page = String::from_utf8(page).expect("UTF-8");
    let folder = Folder::empty();
    let files = [
        "l10n.toml",
        "source/kazakhstan-csto.txt",
        "locales/ar/terms.ftl",
        "locales/ar/states.ftl",
    ];
    let locales = ["en", "ru"].iter().flat_map(|locale| {
        ["kazakhstan-csto", "terms", "states"].map(|name| format!("locales/{locale}/{name}.ftl"))
    });
    for path in files.map(str::to_owned).into_iter().chain(locales) {
        folder.put(&path, repository().read(&path).expect("a file"));
    }
    let run = folder.run(&["build"]).ends(0).quietly();
    assert_eq!(run.out, block(&page, "$ cargo run -- build\n"));
}

/// What the program prints of the article of this repository, a JSON value a line.
fn lines(arguments: &[&str]) -> Vec<serde_json::Value> {
    let mut command = assert_cmd::Command::cargo_bin("tarjuman").expect("the program");
    let output = command
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .args(arguments)
        .output()
        .expect("runs");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    text.lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect()
}

#[test]
fn segments_and_mentions_follow_their_schemas() {
    let article = "source/kazakhstan-csto.txt";
    let segments = lines(&["segment", "--lang", "ar", "--format", "jsonl", article]);
    assert_eq!(segments.len(), 17);
    segments
        .iter()
        .for_each(|segment| schema::check("docs/schemas/segment.json", segment));
    let mentions = lines(&[
        "terms", "find", "--lang", "ar", "--format", "jsonl", article,
    ]);
    assert!(mentions.len() > 30, "the article names its concepts");
    mentions
        .iter()
        .for_each(|mention| schema::check("docs/schemas/terms-find.json", mention));
}
