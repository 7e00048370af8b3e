//! The output folder: what a build writes, what it removes, and what it never touches.

use std::collections::BTreeMap;

use tarjuman::project::{BuildOptions, Missing};

use crate::agree::holds_nothing_else;
use crate::world::{World, live, options};

/// Two articles in two languages, built.
fn built() -> World {
    let world = World::new("نعم.\n");
    world.set("\"en\", \"ru\"", "");
    world.put("source/sub/b.txt", "لا.\n");
    world.put("locales/en/a.ftl", &live("نعم.", "Yes."));
    world.put("locales/ru/a.ftl", &live("نعم.", "Да."));
    world.put("locales/en/sub/b.ftl", &live("لا.", "No."));
    world.put("locales/ru/sub/b.ftl", &live("لا.", "Нет."));
    let build = world.build(Missing::Fail);
    assert_eq!(build.written.len(), 31);
    holds_nothing_else(&world.disk, &build);
    world
}

fn only(locales: &[&str], articles: &[&str]) -> BuildOptions {
    let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    BuildOptions {
        locales: owned(locales),
        articles: owned(articles),
        ..options(Missing::Fail)
    }
}

#[test]
fn only_what_changed_is_written() {
    let world = built();
    world.put("locales/ru/a.ftl", &live("نعم.", "Да!"));
    let build = world.build(Missing::Fail);
    let changed = [
        "manifest.json",
        "ru/a.ftl",
        "ru/a.html",
        "ru/a.json",
        "ru/a.md",
        "ru/a.txt",
    ];
    assert_eq!(build.written, changed);
    assert_eq!(build.removed, [""; 0]);
    // A file that somebody deleted or changed comes back.
    world.remove("dist/en/a.md");
    world.put("dist/en/a.txt", "x");
    assert_eq!(world.build(Missing::Fail).written, ["en/a.md", "en/a.txt"]);
}

#[test]
fn locale_and_article_narrow() {
    for (options, locales, articles) in [
        (only(&["ru"], &[]), 1, 2),
        (only(&["ar"], &[]), 1, 2),
        (only(&["ru", "en"], &["sub/b"]), 2, 1),
        (only(&[], &["a"]), 3, 1),
        (only(&["ar", "ar"], &["a", "a"]), 1, 1),
    ] {
        let world = built();
        let build = world.build_with(&options);
        assert_eq!(build.coverage.len(), locales);
        assert_eq!(build.files, locales * articles * 5, "{options:?}");
        let counts: Vec<_> = build
            .coverage
            .iter()
            .map(|c| (c.articles, c.units, c.translated))
            .collect();
        assert_eq!(counts, vec![(articles, articles, articles); locales]);
        // What is not built any more is gone.
        holds_nothing_else(&world.disk, &build);
        assert_eq!(build.removed.len(), 30 - build.files);
        // And comes back.
        assert_eq!(world.build(Missing::Fail).files, 30);
    }
}

#[test]
fn what_is_lacking_elsewhere_is_no_matter() {
    let world = built();
    world.put("locales/en/a.ftl", "");
    world.put("locales/ru/sub/b.ftl", "");
    assert_eq!(world.findings(Missing::Fail).lines().count(), 2);
    world.build_with(&only(&["ru"], &["a"]));
    world.build_with(&only(&["en"], &["sub/b"]));
}

#[test]
fn files_of_an_earlier_build_go_and_others_stay() {
    let world = built();
    for path in [
        "dist/CNAME",
        "dist/ru/own.html",
        "dist/ru/sub/own.txt",
        "dist/b/x.ftl",
    ] {
        world.put(path, "mine");
    }
    world.remove("source/a.txt");
    world.put("source/c.txt", "نعم.\n");
    world.put("locales/en/c.ftl", &live("نعم.", "Yes."));
    world.put("locales/ru/c.ftl", &live("نعم.", "Да."));
    let own = world.own_files();
    let build = world.build(Missing::Fail);
    assert_eq!(build.removed.len(), 15);
    assert!(build.removed.iter().all(|path| path.contains("/a.")));
    assert!(world.dist().iter().all(|path| !path.contains("/a.")));
    for path in [
        "dist/CNAME",
        "dist/ru/own.html",
        "dist/ru/sub/own.txt",
        "dist/b/x.ftl",
    ] {
        assert_eq!(world.disk.text(path).as_deref(), Some("mine"));
    }
    assert_eq!(world.own_files(), own);
    assert_eq!(world.dist().len(), 31 + 4);
}

/// The manifest of a build with one more file in its list, and a build of one locale after it.
fn tampered(path: &str) -> (BTreeMap<String, Vec<u8>>, World, Vec<String>) {
    let world = built();
    world.put("locales/ru/victim.ftl", "victim = жертва\n");
    world.put("dist/ru/mine.txt", "mine");
    let text = world.disk.text("dist/manifest.json").expect("a manifest");
    let file = format!(
        "\"files\": [\n{{\"path\": {}, \"article\": \"a\", \"locale\": \"ru\", \"format\": \"txt\", \"bytes\": 1, \"sha256\": \"\"}},",
        serde_json::json!(path)
    );
    world.put(
        "dist/manifest.json",
        &text.replacen("\"files\": [", &file, 1),
    );
    let before = world.own_files();
    let build = world.try_build(&only(&["ar"], &[])).expect("a build");
    (before, world, build.removed)
}

#[test]
fn a_manifest_that_was_tampered_with_removes_nothing_outside() {
    for path in [
        "../locales/ru/victim.ftl",
        "ru/../../locales/ru/victim.ftl",
        "/project/locales/ru/victim.ftl",
        "/locales/ru/victim.ftl",
        "./../locales/ru/victim.ftl",
        "..\\locales\\ru\\victim.ftl",
        "C:/x",
        "C:x",
        "",
        ".",
        "..",
        "ru",
        "ru/",
        "/",
        "ru//a.txt",
        "\u{0}",
        "ru/a.txt/../../../locales/ru/victim.ftl",
    ] {
        let (before, world, removed) = tampered(path);
        assert_eq!(world.own_files(), before, "{path:?}");
        assert_eq!(removed.len(), 20, "{path:?}: {removed:?}");
        assert_eq!(world.disk.text("dist/ru/mine.txt").as_deref(), Some("mine"));
    }
    // What it lists in the folder itself is believed: that is what the list is for.
    let (_, world, removed) = tampered("ru/mine.txt");
    assert_eq!(removed.len(), 21);
    assert_eq!(world.disk.text("dist/ru/mine.txt"), None);
}

#[test]
fn a_manifest_that_cannot_be_read_removes_nothing() {
    for bytes in [
        "",
        "x",
        "{}",
        "[]",
        "null",
        "{\"schema\": 1}",
        "\u{feff}{}",
        "{\"schema\": -1}",
        "{\"files\": [",
    ]
    .map(str::as_bytes)
    .into_iter()
    .chain([b"\xff\xfe".as_slice()])
    {
        let world = built();
        world.disk.put("dist/manifest.json", bytes);
        let before = world.dist();
        let build = world.try_build(&only(&["ar"], &[])).expect("a build");
        assert_eq!(build.removed, [""; 0]);
        assert_eq!(
            build.warnings,
            [
                "dist/manifest.json: no manifest that this program reads; what an earlier build left is not removed"
            ]
        );
        assert_eq!(world.dist(), before);
    }
    let world = built();
    let text = world.disk.text("dist/manifest.json").expect("a manifest");
    world.put(
        "dist/manifest.json",
        &text.replacen("\"schema\": 1", "\"schema\": 2", 1),
    );
    let build = world.try_build(&only(&["ar"], &[])).expect("a build");
    assert_eq!((build.removed.len(), build.warnings.len()), (0, 1));
}

#[test]
fn what_was_removed_by_hand_is_no_error() {
    let world = built();
    world.remove("dist/ru/a.txt");
    let build = world.build_with(&only(&["ar"], &[]));
    assert_eq!(build.removed.len(), 19);
}

#[test]
fn a_project_without_articles_empties_the_folder() {
    let world = built();
    world.remove("source/a.txt");
    world.remove("source/sub/b.txt");
    world.put("source/.gitkeep", "");
    let build = world.build(Missing::Fail);
    assert_eq!((build.removed.len(), build.files), (30, 0));
    assert_eq!(world.dist(), ["manifest.json"]);
}

#[test]
fn another_folder() {
    let world = built();
    for (out, folder) in [
        ("public", "public"),
        ("a/b/c", "a/b/c"),
        ("./x", "x"),
        ("y/", "y"),
        ("source/../z//", "z"),
        ("dist/inner", "dist/inner"),
    ] {
        let options = BuildOptions {
            out: out.to_owned(),
            ..options(Missing::Fail)
        };
        let build = world.build_with(&options);
        assert_eq!((build.out.as_str(), build.written.len()), (folder, 31));
        let text = world.disk.text(&format!("{folder}/ru/a.txt"));
        assert_eq!(text.as_deref(), Some("Да.\n"));
    }
}

#[test]
fn a_name_in_other_capitals_is_renamed() {
    let world = World::with("نعم.\n", &live("نعم.", "Да."));
    world.build(Missing::Fail);
    let source = world.disk.text("source/a.txt").expect("is there");
    world.put("source/A.txt", &source);
    world.remove("source/a.txt");
    world.put("locales/ru/A.ftl", &live("نعم.", "Да."));
    world.remove("locales/ru/a.ftl");
    let build = world.build(Missing::Fail);
    // Both names are listed here, so they are two files; where they are one, nothing is removed.
    assert_eq!(build.removed.len(), build.files);
    holds_nothing_else(&world.disk, &build);
}

#[test]
fn a_manifest_does_not_list_itself_away() {
    let world = built();
    let manifest = world.disk.text("dist/manifest.json").expect("is there");
    let file = "\"files\": [\n    {\"path\":\"manifest.json\",\"article\":\"a\",\"locale\":\"ru\",\"format\":\"ftl\",\"bytes\":1,\"sha256\":\"\"},";
    world.put(
        "dist/manifest.json",
        &manifest.replace("\"files\": [", file),
    );
    let build = world.build(Missing::Fail);
    assert_eq!((build.written.len(), build.removed.len()), (1, 0));
    assert_eq!(
        world.disk.text("dist/manifest.json").expect("is there"),
        manifest
    );
}

#[test]
fn what_a_stopped_run_left_is_swept_away() {
    let world = built();
    world.put("dist/ru/.tarjuman-aB3xY9.tmp", "half");
    world.put("dist/ru/.tarjuman-my-own.tmp", "mine");
    world.put("dist/ru/.tarjuman-notes", "mine");
    world.put("dist/notes.tmp", "mine");
    world.build(Missing::Fail);
    assert_eq!(world.disk.text("dist/ru/.tarjuman-aB3xY9.tmp"), None);
    assert!(world.disk.text("dist/ru/.tarjuman-my-own.tmp").is_some());
    assert!(world.disk.text("dist/ru/.tarjuman-notes").is_some());
    assert!(world.disk.text("dist/notes.tmp").is_some());
}
