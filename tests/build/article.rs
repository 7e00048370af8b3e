//! The article of this repository in every format and locale, and a page on which everything that can stand in for a
//! sentence is to be seen, held as snapshots.

use tarjuman::project::{BuildOptions, Missing};

use crate::agree::{agree, holds_nothing_else};
use crate::common::{Copy, schema, snapshot};
use crate::world::{World, live, pending, visible, waived};

const SLUG: &str = "kazakhstan-csto";

/// A page without its style, which has a file of its own, and without the version.
fn page(text: &str) -> String {
    let start = text.find("<style>").expect("a style") + "<style>".len();
    let end = text.find("</style>").expect("its end");
    let page = format!("{}…{}", &text[..start], &text[end..]);
    page.replace(
        &format!("tarjuman {}", env!("CARGO_PKG_VERSION")),
        "tarjuman VERSION",
    )
}

#[test]
fn every_format_in_every_locale() {
    let copy = Copy::new();
    let build = copy.build(&BuildOptions::default());
    agree(copy.disk(), &build);
    holds_nothing_else(copy.disk(), &build);
    for locale in ["ar", "en", "ru"] {
        for format in ["ftl", "json", "html", "md", "txt"] {
            let text = copy.read(&format!("dist/{locale}/{SLUG}.{format}"));
            let text = match format {
                "html" => page(&text),
                _ => text,
            };
            snapshot(&format!("built@{locale}.{format}"), &visible(&text));
        }
    }
    assert_eq!(
        copy.read(&format!("dist/ar/{SLUG}.txt")),
        copy.read(&format!("source/{SLUG}.txt"))
    );
}

/// Sizes and sums are compared with the files (`agree`): here they would only repeat every other snapshot.
#[test]
fn the_manifest() {
    let copy = Copy::new();
    copy.build(&BuildOptions::default());
    let text = copy.read("dist/manifest.json");
    let version = format!("\"version\": \"{}\"", env!("CARGO_PKG_VERSION"));
    let lines = text
        .lines()
        .map(|line| match line.split_once(",\"bytes\":") {
            Some((names, _)) => format!("{names},SIZE,SUM}}"),
            None => line.replace(&version, "\"version\": VERSION"),
        });
    snapshot(
        "built@manifest.json",
        &(lines.collect::<Vec<_>>().join("\n") + "\n"),
    );
}

#[test]
fn what_programs_read_follows_its_schema() {
    let world = mixed("");
    world.build(Missing::Stale);
    let manifest = world.disk.text("dist/manifest.json").expect("a manifest");
    for (path, text) in [
        ("docs/schemas/manifest.json", manifest),
        ("docs/schemas/bundle.json", world.out("ru", "json")),
        ("docs/schemas/bundle.json", world.out("ar", "json")),
    ] {
        schema::check(path, &serde_json::from_str(&text).expect("JSON"));
    }
}

/// An article with a sentence of every kind: old, missing, left out, with marks of its own.
fn mixed(more: &str) -> World {
    let world = World::with(
        "قمة في أستانا\nوصل الوزير إلى المدينة صباح الثلاثاء. بحث الجانبان أسعار النفط. نعم.\nلا. كلا.\nردود الفعل\nلم يصدر أي تعليق من موسكو.\n",
        &[
            live("قمة في أستانا", "Саммит в Астане & <не только>"),
            pending(
                "وصل الوزير إلى المدينة صباح الثلاثاء.",
                "# was: وصل الوزير إلى المدينة صباح الإثنين.\n",
                "Министр *прибыл* в город утром в понедельник.",
            ),
            live("نعم.", "Да."),
            waived("لا."),
            live("كلا.", "Нет_нет."),
            waived("ردود الفعل"),
            "## Obsolete\n\n".to_owned(),
            pending(
                "وصل الوزير إلى المدينة صباح الإثنين.",
                "",
                "Министр *прибыл* в город утром в понедельник.",
            ),
        ]
        .concat(),
    );
    world.set("\"ru\"", more);
    world
}

#[test]
fn a_mixed_page() {
    let world = mixed("");
    world.build(Missing::Stale);
    for format in ["ftl", "json", "html", "md", "txt"] {
        let text = world.out("ru", format);
        let text = match format {
            "html" => page(&text),
            _ => text,
        };
        snapshot(&format!("mixed@ru.{format}"), &visible(&text));
    }
}

#[test]
fn a_mixed_page_with_isolation_marks() {
    let world = mixed("isolate = \"on\"");
    world.build(Missing::Stale);
    for format in ["md", "txt"] {
        let text = visible(&world.out("ru", format));
        snapshot(&format!("mixed-isolated@ru.{format}"), &text);
    }
}
