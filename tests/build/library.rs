//! What a program that shows articles has of a built folder.

use tarjuman::disk::MemoryDisk;
use tarjuman::dist::Dist;
use tarjuman::error::ErrorCode;
use tarjuman::project::Missing;

use crate::world::{World, live};

fn built() -> World {
    let world = World::new("نعم. لا.\n");
    world.set("\"ru\", \"en\", \"pt-BR\"", "");
    world.put("source/sub/b.txt", "كلا.\n");
    for (locale, yes) in [("ru", "Да."), ("en", "Yes."), ("pt-BR", "Sim.")] {
        world.put(&format!("locales/{locale}/a.ftl"), &live("نعم.", yes));
    }
    world.build(Missing::Source);
    world
}

/// The folder alone, as it is copied to where it is served.
fn served(world: &World) -> MemoryDisk {
    let files = world.disk.files().into_iter();
    let files = files.map(|(path, bytes)| (path.replacen("dist/", "site/", 1), bytes));
    MemoryDisk::new(files.filter(|(path, _)| path.starts_with("site/")))
}

#[test]
fn articles_locales_and_texts() {
    let disk = served(&built());
    let dist = Dist::open(&disk, "site").expect("a manifest");
    assert_eq!(dist.articles(), ["a", "sub/b"]);
    assert_eq!(
        dist.locales("a"),
        ["ar", "ru", "en", "pt-BR"],
        "the source first, then in the order of l10n.toml"
    );
    assert_eq!(dist.locales("none"), [""; 0]);
    assert_eq!(dist.manifest().policy, "source");
    let bundle = dist.bundle("a", "ru").expect("a bundle");
    let texts: Vec<_> = bundle
        .sentences()
        .map(|s| (s.text.as_deref().unwrap_or(""), s.lang.as_str()))
        .collect();
    assert_eq!(texts, [("Да.", "ru"), ("لا.", "ar")]);
    assert_eq!(
        (
            bundle.title.as_str(),
            bundle.lang.as_str(),
            bundle.dir.name()
        ),
        ("Да. لا.", "ru", "ltr")
    );
    assert_eq!(
        dist.bundle("sub/b", "ar").expect("a bundle").dir.name(),
        "rtl"
    );
    let fluent = dist.fluent("a", "ru").expect("a Fluent text");
    assert!(fluent.ends_with(" = Да.\n") && !fluent.contains("لا"));
}

#[test]
fn readers_get_the_locale_that_suits_them() {
    let disk = served(&built());
    let dist = Dist::open(&disk, "site").expect("a manifest");
    for (wanted, expected) in [
        (&["ru"] as &[&str], "ru"),
        (&["ru-KZ", "en"], "ru"),
        (&["de", "en-GB", "ru"], "en"),
        (&["pt"], "pt-BR"),
        (&["pt-PT"], "pt-BR"),
        (&["PT-br"], "pt-BR"),
        (&["de"], "ar"),
        (&[], "ar"),
        (&["*", "", "x-y", "not a tag"], "ar"),
    ] {
        assert_eq!(
            dist.negotiate("a", wanted).as_deref(),
            Some(expected),
            "{wanted:?}"
        );
    }
    assert_eq!(dist.negotiate("none", &["ru"]), None);
}

#[track_caller]
fn fails<T>(result: Result<T, tarjuman::error::Error>, code: ErrorCode, words: &str) {
    let error = result.err().expect("an error");
    assert_eq!(error.code, code, "{error}");
    assert!(error.message.contains(words), "{error}");
    assert!(error.help.is_some());
}

#[test]
fn a_folder_without_a_manifest_is_an_error() {
    let disk = MemoryDisk::new([("site/x", "")]);
    fails(
        Dist::open(&disk, "site"),
        ErrorCode::Read,
        "cannot read site/manifest.json: there is no such file",
    );
    disk.put("site/manifest.json", b"\xff".as_slice());
    fails(Dist::open(&disk, "site"), ErrorCode::Encoding, "not UTF-8");
    for text in ["", "{}", "[1]", "x"] {
        disk.put("site/manifest.json", text);
        fails(
            Dist::open(&disk, "site"),
            ErrorCode::Read,
            "cannot read site/manifest.json: ",
        );
    }
}

#[test]
fn a_newer_manifest_is_an_error() {
    let disk = served(&built());
    let text = disk.text("site/manifest.json").expect("a manifest");
    disk.put(
        "site/manifest.json",
        text.replacen("\"schema\": 1", "\"schema\": 2", 1),
    );
    fails(
        Dist::open(&disk, "site"),
        ErrorCode::Read,
        "it has schema 2, and this program reads 1",
    );
}

#[test]
fn a_newer_manifest_of_another_form_says_so_too() {
    let disk = MemoryDisk::new([("site/manifest.json", "{\"schema\": 2, \"articles\": {}}")]);
    fails(
        Dist::open(&disk, "site"),
        ErrorCode::Read,
        "it has schema 2, and this program reads 1",
    );
}

#[test]
fn a_file_that_is_not_the_one_of_the_manifest_is_an_error() {
    let disk = served(&built());
    let text = disk.text("site/ru/a.json").expect("a bundle");
    disk.put("site/ru/a.json", text.replace("Да", "Нет"));
    disk.put("site/ru/a.ftl", "x = y\n");
    let dist = Dist::open(&disk, "site").expect("a manifest");
    fails(
        dist.bundle("a", "ru"),
        ErrorCode::Read,
        "cannot read site/ru/a.json: it is not the file that the manifest lists",
    );
    fails(dist.fluent("a", "ru"), ErrorCode::Read, "site/ru/a.ftl");
    assert!(dist.bundle("a", "en").is_ok());
    tarjuman::disk::Disk::remove(&disk, "site/en/a.json").expect("is there");
    fails(
        dist.bundle("a", "en"),
        ErrorCode::Read,
        "there is no such file",
    );
}

#[test]
fn what_was_not_built_is_an_error() {
    let world = built();
    let disk = served(&world);
    let dist = Dist::open(&disk, "site").expect("a manifest");
    fails(
        dist.bundle("a", "de"),
        ErrorCode::Usage,
        "site has no json of `a` in `de`",
    );
    fails(
        dist.bundle("none", "ru"),
        ErrorCode::Usage,
        "site has no json of `none` in `ru`",
    );
    world.set("\"ru\"", "formats = [\"html\"]");
    world.build(Missing::Source);
    let dist = Dist::open(&world.disk, "dist").expect("a manifest");
    assert_eq!(dist.locales("a"), ["ar", "ru"]);
    fails(
        dist.bundle("a", "ru"),
        ErrorCode::Usage,
        "dist has no json of `a` in `ru`",
    );
    fails(
        dist.fluent("a", "ru"),
        ErrorCode::Usage,
        "dist has no ftl of `a` in `ru`",
    );
}

/// A manifest from elsewhere may name any path; a reader of it stays in the folder.
#[test]
fn a_manifest_leads_to_no_other_folder() {
    let world = built();
    let disk = served(&world);
    disk.put(
        "secret.json",
        world.disk.text("dist/ru/a.json").expect("a bundle"),
    );
    let text = disk.text("site/manifest.json").expect("a manifest");
    disk.put(
        "site/manifest.json",
        text.replacen("\"ru/a.json\"", "\"../secret.json\"", 1),
    );
    let opened = Dist::open(&disk, "site").and_then(|dist| dist.bundle("a", "ru"));
    fails(opened, ErrorCode::Read, "manifest.json");
}
