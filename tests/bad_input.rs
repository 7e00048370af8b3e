//! Input that cannot be right: each with its message and its exit code, and no file changed.

#![cfg(feature = "cli")]

mod common;

use common::program::{CONFIG, Folder, NO, YES, catalogue};
use insta::assert_snapshot;

/// What `extract` complains of when a file of a translated project cannot be read or used.
fn refusal(path: &str, bytes: impl AsRef<[u8]>) -> String {
    let folder = Folder::translated();
    folder.put(path, bytes);
    // Something is to be written, and is not.
    folder.put("source/z.txt", "كلا.\n");
    folder.refuses(&["extract"])
}

#[test]
fn what_is_not_utf_8_stops_extract() {
    assert_snapshot!(refusal("source/a.txt", b"a\n\xff\n"), @r#"
    error[encoding]: source/a.txt:2:1: not UTF-8: the byte at offset 2 begins no character
      help: save the file as UTF-8, or name its encoding, such as `encoding = "windows-1256"` below [tarjuman] in l10n.toml, or have it guessed: `encoding = "auto"`
    "#);
    assert_snapshot!(refusal("source/a.txt", b"\xff\xfea\0b"), @"
    error[encoding]: source/a.txt:1:2: not UTF-16LE: it ends with half a character, the byte at offset 4
      help: save the file as UTF-8 and run the command again
    ");
    assert_snapshot!(refusal("locales/ar/a.ftl", b"a = \xff\n"), @"
    error[encoding]: locales/ar/a.ftl:1: not UTF-8: the byte at offset 4 begins no character
      help: save the file as UTF-8 and run the command again
    ");
    assert_snapshot!(refusal("locales/ru/a.ftl", b"a = \xff\n"), @"
    error[encoding]: locales/ru/a.ftl:1: not UTF-8: the byte at offset 4 begins no character
      help: save the file as UTF-8 and run the command again
    ");
    assert_snapshot!(refusal("locales/ar/terms.ftl", b"-a = \xff\n"), @"
    error[encoding]: locales/ar/terms.ftl:1: not UTF-8: the byte at offset 5 begins no character
      help: save the file as UTF-8 and run the command again
    ");
    assert_snapshot!(refusal("locales/ar/plain.ftl", b"a = \xff\n"), @"
    error[encoding]: locales/ar/plain.ftl:1: not UTF-8: the byte at offset 4 begins no character
      help: save the file as UTF-8 and run the command again
    ");
    assert_snapshot!(refusal("l10n.toml", b"locales = []\n\xff"), @"
    error[encoding]: l10n.toml:2: not UTF-8: the byte at offset 13 begins no character
      help: save the file as UTF-8 and run the command again
    ");
}

#[test]
fn what_is_not_utf_8_is_a_finding_of_check() {
    for (path, locale) in [
        ("locales/ar/a.ftl", "ar"),
        ("locales/ar/terms.ftl", "ar"),
        ("locales/ar/plain.ftl", "ar"),
        ("locales/ru/a.ftl", "ru"),
        ("locales/ru/terms.ftl", "ru"),
        ("locales/ru/plain.ftl", "ru"),
    ] {
        let folder = Folder::translated();
        folder.put(path, b"a = \xff\n");
        let run = folder.run(&["check", "--format", "json"]).ends(1).quietly();
        let findings = common::program::json(&run);
        let [finding] = findings.as_array().expect("an array").as_slice() else {
            panic!("{path}: one finding and no more: {findings}")
        };
        assert_eq!(finding["rule"], "unreadable-file", "{finding}");
        assert_eq!(
            (&finding["file"], &finding["locale"]),
            (&path.into(), &locale.into())
        );
        assert_eq!(
            finding["message"],
            "line 1: not UTF-8: the byte at offset 4 begins no character"
        );
    }
    let folder = Folder::translated();
    folder.put("source/a.txt", b"\xff");
    assert_snapshot!(folder.refuses(&["check"]), @r#"
    error[encoding]: source/a.txt:1:1: not UTF-8: the byte at offset 0 begins no character
      help: save the file as UTF-8, or name its encoding, such as `encoding = "windows-1256"` below [tarjuman] in l10n.toml, or have it guessed: `encoding = "auto"`
    "#);
}

#[test]
fn nul_bytes_are_no_text_of_an_article() {
    assert_snapshot!(refusal("source/a.txt", "نعم.\nل\0ا.\n"), @r#"
    error[encoding]: source/a.txt:2:2: a NUL byte, which no text has
      help: save it as UTF-8 text; UTF-16 without a byte order mark must be named: `encoding = "utf-16le"` below [tarjuman] in l10n.toml
    "#);
    // UTF-16 that nobody named.
    let text: Vec<u8> = "نعم.\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_snapshot!(refusal("source/a.txt", text), @r#"
    error[encoding]: source/a.txt:1:8: a NUL byte, which no text has
      help: save it as UTF-8 text; UTF-16 without a byte order mark must be named: `encoding = "utf-16le"` below [tarjuman] in l10n.toml
    "#);
    // In a catalogue they are the translator's.
    let folder = Folder::translated();
    let text = catalogue("Да.", "Н\0ет.");
    folder.put("locales/ru/a.ftl", &text);
    folder.run(&["extract"]).ends(0).quietly();
    folder.run(&["check"]).quietly();
    assert_eq!(folder.text("locales/ru/a.ftl"), text);
}

#[test]
fn conflict_markers_in_a_source_stop_extract() {
    assert_snapshot!(refusal("source/a.txt", "نعم.\n<<<<<<< HEAD\nلا.\n"), @"
    error[conflict]: source/a.txt:2: git conflict markers
      help: resolve the conflict and run the command again
    ");
}

#[test]
fn an_article_without_text_is_a_warning() {
    for text in ["", "\n", " \n\t\n\u{a0}\r\n", "\u{feff}", "\u{200f}\n"] {
        let folder = Folder::translated();
        folder.put("source/b.txt", text);
        let run = folder.run(&["extract"]).ends(0);
        assert_eq!(
            run.err, "warning: source/b.txt: the article has no text\n",
            "{text:?}"
        );
        assert_eq!(
            folder.text("locales/ru/b.ftl"),
            "### Source: source/b.txt\n### Format: tarjuman 1\n"
        );
        folder.run(&["check"]).ends(0).quietly();
        folder.run(&["status"]).ends(0).quietly();
        let before = folder.state();
        folder.run(&["extract"]).ends(0);
        assert!(before == folder.state());
    }
}

#[test]
fn a_line_of_a_megabyte_is_read() {
    let folder = Folder::translated();
    folder.put("source/b.txt", "كلمة ".repeat(120_000));
    folder.put("source/c.txt", "قال نعم. ".repeat(70_000));
    folder.run(&["extract"]).ends(0).quietly();
    folder.run(&["extract", "--check"]).ends(0).quietly();
    folder
        .run(&["check", "--rule", "missing-entry"])
        .ends(1)
        .quietly();
    let before = folder.state();
    folder.run(&["extract"]).ends(0).quietly();
    assert!(before == folder.state());
}

#[test]
fn line_ends_and_byte_order_marks_change_nothing() {
    let folder = Folder::translated();
    let windows = |text: &str| format!("\u{feff}{}", text.replace('\n', "\r\n"));
    let text = windows(&catalogue("Да.", "Нет."));
    folder.put("locales/ru/a.ftl", &text);
    folder.put("source/a.txt", windows("نعم.\nلا.\n"));
    let before = folder.state();
    folder.run(&["extract"]).ends(0).quietly();
    assert!(
        before == folder.state(),
        "neither the catalogue nor the reference"
    );
    folder.run(&["check"]).ends(0).quietly();
    // What is added has the line ends of its place.
    folder.put("source/a.txt", "نعم.\nلا.\nكلا.\n");
    folder.run(&["extract"]).ends(0).quietly();
    let now = folder.text("locales/ru/a.ftl");
    assert!(now.starts_with(text.trim_end()), "{now:?}");
    assert_eq!(
        now.matches('\n').count(),
        now.matches("\r\n").count(),
        "{now:?}"
    );
}

#[test]
fn an_article_cannot_have_every_name() {
    assert_snapshot!(refusal("source/A.txt", "نعم.\n"), @"
    error[slug]: source/A.txt and source/a.txt have the same name `a`, small and capital letters being equal
      help: rename one of them
    ");
    assert_snapshot!(refusal("source/terms.txt", "نعم.\n"), @"
    error[slug]: source/terms.txt: the name `terms` belongs to the termbase locales/ar/terms.ftl
      help: rename the article
    ");
    assert_snapshot!(refusal("source/TERMS.txt", "نعم.\n"), @"
    error[slug]: source/TERMS.txt: the name `TERMS` belongs to the termbase locales/ar/terms.ftl
      help: rename the article
    ");
    assert_snapshot!(refusal("source/sub/aux.txt", "نعم.\n"), @"
    error[slug]: source/sub/aux.txt: Windows cannot have a file named `aux`
      help: rename the article, so that everybody can check the project out
    ");
    assert_snapshot!(refusal("source/com1.en.txt", "نعم.\n"), @"
    error[slug]: source/com1.en.txt: Windows cannot have a file named `com1.en`
      help: rename the article, so that everybody can check the project out
    ");
    let folder = Folder::translated();
    folder.put("l10n.toml", format!("{CONFIG}glossaries = [\"states\"]\n"));
    folder.put("locales/ar/states.ftl", "-kz = كازاخستان\n");
    folder.put("source/States.txt", "نعم.\n");
    assert_snapshot!(folder.refuses(&["extract"]), @"
    error[slug]: source/States.txt: the name `States` belongs to the glossary locales/ar/states.ftl
      help: rename the article
    ");
}

#[test]
fn equal_names_in_equal_folders_are_equal() {
    let folder = Folder::translated();
    folder.put("source/sub/x.txt", "نعم.\n");
    folder.run(&["extract"]).ends(0).quietly();
    assert!(folder.exists("locales/ru/sub/x.ftl"));
    folder.put("source/Sub/X.txt", "لا.\n");
    if folder.text("source/sub/x.txt") == "لا.\n" {
        return common::program::skipped(
            "equal slugs: this disk takes small and capital letters for equal",
        );
    }
    assert_snapshot!(folder.refuses(&["extract"]), @"
    error[slug]: source/Sub/X.txt and source/sub/x.txt have the same name `sub/x`, small and capital letters being equal
      help: rename one of them
    ");
    folder.remove("source/Sub");
    folder.put("source/sub/x.md", "# لا\n");
    assert_snapshot!(folder.refuses(&["extract"]), @"
    error[slug]: source/sub/x.md and source/sub/x.txt have the same name `sub/x`, small and capital letters being equal
      help: rename one of them
    ");
}

#[test]
fn a_reference_that_is_not_ours_is_left_alone() {
    let folder = Folder::translated();
    folder.put("locales/ar/menu.ftl", "open = افتح\n");
    folder.put("source/menu.txt", "نعم.\n");
    for command in ["extract", "check", "status"] {
        assert_eq!(
            folder.refuses(&[command]),
            "error[slug]: source/menu.txt: its catalogue locales/ar/menu.ftl exists and was not written by tarjuman\n  help: rename the article, or move that file away\n"
        );
    }
    // Without an article of that name it is a Fluent file like others.
    folder.remove("source/menu.txt");
    folder.run(&["extract"]).ends(0).quietly();
    assert_eq!(folder.text("locales/ar/menu.ftl"), "open = افتح\n");
}

#[test]
fn a_newer_format_is_not_touched() {
    for (path, commands) in [
        (
            "locales/ar/a.ftl",
            [
                &["extract"] as &[&str],
                &["extract", "--check"],
                &["check"],
                &["status"],
            ],
        ),
        (
            "locales/ru/a.ftl",
            [
                &["extract"],
                &["extract", "--check"],
                &["check"],
                &["status"],
            ],
        ),
    ] {
        for format in ["2", "9999999999", "1.5", "next"] {
            let folder = Folder::translated();
            let text = folder
                .text(path)
                .replace("tarjuman 1", &format!("tarjuman {format}"));
            folder.put(path, text);
            for command in commands {
                assert_eq!(
                    folder.refuses(command),
                    format!(
                        "error[format-version]: {path} has format `{format}`; this program reads format 1\n  help: install a newer tarjuman\n"
                    )
                );
            }
        }
    }
}

#[test]
fn settings_that_make_no_sense_are_shown() {
    let settings = |from: &str, to: &str| {
        let folder = Folder::translated();
        folder.put("l10n.toml", CONFIG.replace(from, to));
        folder.refuses(&["extract"])
    };
    assert_snapshot!(settings("\"ru\"", "\"ru_RU\""), @r#"
    error[config]: l10n.toml:1:18: `ru_RU` is no language tag
      |
    1 | locales = ["en", "ru_RU"]
      |                  ^^^^^^^
      help: write a BCP 47 tag such as `ru`, `pt-BR` or `zh-Hant`
    "#);
    assert_snapshot!(settings("source-locale = \"ar\"", "source-locale = \"a\""), @r#"
    error[config]: l10n.toml:10:17: `a` is no language tag
       |
    10 | source-locale = "a"
       |                 ^^^
      help: write a BCP 47 tag such as `ru`, `pt-BR` or `zh-Hant`
    "#);
    assert_snapshot!(settings("schema = 1", "schema = 2"), @"
    error[config]: l10n.toml:8:10: schema 2 is not known; this program reads schema 1
      |
    8 | schema = 2
      |          ^
      help: install a newer tarjuman, or write `schema = 1`
    ");
    assert_snapshot!(settings("source = ", "sources = "), @r#"
    error[config]: l10n.toml:9:1: unknown field `sources`, expected one of `schema`, `source`, `source-locale`, `glossaries`, `similarity`, `reference-terms`, `fallback`, `formats`, `isolate`, `templates`, `encoding`, `wrap`, `rules`, `segmentation`
      |
    9 | sources = "source"
      | ^^^^^^^
    "#);
    assert_snapshot!(settings("schema = 1", "similarity = 70"), @"
    error[config]: l10n.toml:8:14: `similarity` lies between 0 and 1
      |
    8 | similarity = 70
      |              ^^
    ");
    assert_snapshot!(settings("locales/ar/**/*.ftl", "locales/ar/*/a.ftl"), @r#"
    error[config]: l10n.toml:5:8: wildcards in `reference`: 1, in `l10n`: 2; each `*` or `**` needs its counterpart
      |
    5 | l10n = "{l10n_base}/locales/{locale}/**/*.ftl"
      |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    "#);
    assert_snapshot!(settings("**/*.ftl", "**/b*.ftl"), @r#"
    error[config]: no `reference` pattern of [[paths]] in l10n.toml takes `a.ftl`
      help: write one that does, such as `reference = "locales/ar/**/*.ftl"`
    "#);
    // The reference would be written over the translations.
    assert_snapshot!(settings("locales/ar/", "locales/en/"), @"
    error[config]: locales/en/terms.ftl would be both the reference and the catalogue of en
      help: name another folder as `reference` in l10n.toml, or take the locale out of `locales`
    ");
    assert_snapshot!(settings("{l10n_base}", "{l10nbase}"), @r#"
    error[config]: l10n.toml:5:8: `{l10nbase}` is not in [env]
      |
    5 | l10n = "{l10nbase}/locales/{locale}/**/*.ftl"
      |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    "#);
    assert_snapshot!(settings("source = \"source\"", "source = \"articles\""), @"
    error[config]: source/a.txt still stands there, but l10n.toml looks for articles in `articles`
      help: move the articles into that folder, or mend `source` under [tarjuman]
    ");
}

#[test]
fn junk_in_a_termbase_is_a_warning_and_a_finding() {
    let folder = Folder::translated();
    folder.put("locales/ar/terms.ftl", "-a = نعم\n-b نعم\n");
    folder.put("locales/ru/terms.ftl", "-a = Да\n-b = {\n");
    let run = folder.run(&["extract"]).ends(0);
    assert_snapshot!(run.err, @"warning: locales/ar/terms.ftl:2: an entry that Fluent cannot read, left as it is; `tarjuman check` says what is wrong");
    assert_snapshot!(folder.run(&["check", "--rule", "syntax"]).ends(1).quietly().out, @r#"
    error[syntax]: this text cannot be read: the `=` behind the name is missing
      --> locales/ar/terms.ftl:2:4
      help: write the name, ` = ` and the text

    error[syntax]: `-b` cannot be read: between `{` and `}` stands something that is no reference
      --> locales/ru/terms.ftl:2:7
      help: close the `{`, or write `{ "{" }` for a brace that readers should see

    2 errors in 2 files
    "#);
    assert_eq!(folder.text("locales/ru/terms.ftl"), "-a = Да\n-b = {\n");
}

#[test]
fn hostile_entries_are_findings_and_keep_their_bytes() {
    let folder = Folder::translated();
    let deep = format!("deep = {}\n", "{ $n ->\n *[a] ".repeat(10_000));
    let text = format!(
        "{}\n{deep}escape = {{ \"\\u00я\" }}\nlast = Конец\n# {NO} = {}",
        catalogue("Да.", "Нет."),
        "{".repeat(10_000)
    );
    folder.put("locales/ru/a.ftl", &text);
    folder.run(&["extract"]).ends(0);
    let run = folder
        .run(&["check", "--format", "json", "--rule", "syntax"])
        .ends(1)
        .quietly();
    let findings = common::program::json(&run);
    let ids: Vec<_> = findings
        .as_array()
        .expect("an array")
        .iter()
        .map(|finding| finding["id"].as_str())
        .collect();
    assert_eq!(ids, [Some("deep"), Some("escape")]);
    assert!(folder.text("locales/ru/a.ftl").contains(&deep));
    assert!(
        folder
            .text("locales/ru/a.ftl")
            .contains(&format!("{YES} = Да."))
    );
}
