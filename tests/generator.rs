//! The project that the benches measure is what it says: extracted, translated, free of findings.

#[path = "../benches/generator/mod.rs"]
mod generator;

use tarjuman::disk::MemoryDisk;
use tarjuman::project::{CheckOptions, ExtractOptions, Project};

#[test]
fn a_generated_project_is_up_to_date_translated_and_clean() {
    let disk = MemoryDisk::new(generator::project(40, 3));
    let project = Project::load(&disk, None).expect("l10n.toml reads");
    let findings = project.check(&CheckOptions::default()).expect("check runs");
    assert_eq!(findings, []);
    let before = disk.files();
    let extraction = project
        .extract(&ExtractOptions::default())
        .expect("extract runs");
    assert_eq!(extraction.changes, []);
    assert_eq!(disk.files(), before);
    for locale in &extraction.locales {
        assert_eq!(locale.done, locale.total, "{}", locale.locale);
    }
    for article in project.articles().expect("the articles read") {
        let (headings, rest): (Vec<_>, Vec<_>) = (article.units.iter())
            .partition(|unit| matches!(unit.kind.name(), "headline" | "heading"));
        assert_eq!(headings.len(), 3, "{}", article.slug);
        assert!((15..=20).contains(&rest.len()), "{}", article.slug);
        let reference = disk.text(&article.reference_path).expect("a reference");
        assert!(reference.contains("{ -"), "{}", article.slug);
    }
}

#[test]
fn a_long_text_is_extracted_translated_and_edited_in_one_of_125_paragraphs() {
    let text = generator::long::text(1000, 4);
    assert_eq!(text, generator::long::text(1000, 4));
    let bytes: usize = text.iter().flatten().map(String::len).sum();
    assert!((200..250).contains(&(bytes / 1000)), "{bytes}");
    let disk = MemoryDisk::new(generator::long::project(&text, 2));
    let project = Project::load(&disk, None).expect("l10n.toml reads");
    let extract = || {
        let extraction = project.extract(&ExtractOptions::default());
        extraction.expect("extract runs")
    };
    let extraction = extract();
    assert_eq!((extraction.segments, extraction.changes), (1000, vec![]));
    assert!(extraction.locales.iter().all(|locale| locale.done == 1000));
    for (path, text) in generator::long::sources(&generator::long::edited(&text)) {
        disk.put(&path, text);
    }
    for locale in extract().locales {
        assert_eq!((locale.done, locale.proposed, locale.archived), (992, 8, 8));
    }
}

#[test]
fn the_same_numbers_give_the_same_files_and_more_articles_the_same_first_ones() {
    let small = generator::project(3, 2);
    assert_eq!(small, generator::project(3, 2));
    let large: std::collections::BTreeMap<_, _> = generator::project(5, 3).into_iter().collect();
    for (path, text) in small.into_iter().filter(|(path, _)| path != "l10n.toml") {
        assert_eq!(large.get(&path), Some(&text), "{path}");
    }
}
