//! `extract` from outside: the program run on folders, again and again, with what editors and translators do between.

#![cfg(feature = "cli")]

mod common;

use common::program::{CONFIG, Folder, NO, YES, json};
use insta::assert_snapshot;
use serde_json::Value;

const RUSSIAN: &str = "locales/ru/a.ftl";

/// The states of a locale's units, in order: id and state.
fn states(folder: &Folder, locale: &str) -> Vec<(String, String)> {
    let status = json(&folder.run(&["status", "--format", "json"]).ends(0));
    let units = status["units"].as_array().expect("units").iter();
    let text = |unit: &Value, key: &str| unit[key].as_str().expect("a text").to_owned();
    units
        .filter(|unit| unit["locale"] == locale)
        .map(|unit| (text(unit, "id"), text(unit, "state")))
        .collect()
}

/// The rules that find something in a locale's file.
fn rules(folder: &Folder) -> Vec<String> {
    let findings = json(&folder.run(&["check", "--format", "json"]));
    let findings = findings.as_array().expect("findings").iter();
    findings
        .filter(|finding| finding["file"] == RUSSIAN)
        .map(|finding| finding["rule"].as_str().expect("a rule").to_owned())
        .collect()
}

/// Extracts twice: the second run must not touch a file.
fn extract(folder: &Folder) {
    folder.run(&["extract"]).ends(0);
    let before = folder.state();
    folder.run(&["extract"]).ends(0);
    assert!(before == folder.state(), "a second run writes nothing");
}

fn edit(folder: &Folder, path: &str, from: &str, to: &str) {
    let text = folder.text(path);
    assert_eq!(text.matches(from).count(), 1, "{from:?} in\n{text}");
    folder.put(path, text.replacen(from, to, 1));
}

#[test]
fn every_deed_of_a_translator_has_its_state_and_its_rule() {
    let block = format!("# ar: لا.\n# {NO} =");
    let live = format!("# ar: لا.\n{NO} =");
    let waiver = "# tarjuman: allow missing-entry: сказано выше\n";
    let cases: [(String, &str, &[&str]); 9] = [
        (block.clone(), "untranslated", &["missing-entry"]),
        (
            format!("{block} Нет."),
            "untranslated",
            &["missing-entry", "pending-edited"],
        ),
        (format!("{live} Нет."), "translated", &[]),
        (format!("{live}\n    Нет.\n\n      Нет."), "translated", &[]),
        (format!("{waiver}{block}"), "omitted", &[]),
        (
            format!("{live} {{ \"\" }}"),
            "untranslated",
            &["empty-value"],
        ),
        (
            format!("{live}\n    .title = Нет"),
            "untranslated",
            &["missing-value"],
        ),
        (format!("{live} Нет {{ $n"), "broken", &["syntax"]),
        (
            format!("{live}\n#     Нет."),
            "broken",
            &["half-uncommented"],
        ),
    ];
    for (entry, state, found) in cases {
        let folder = Folder::translated();
        let english = folder.text("locales/en/a.ftl");
        edit(&folder, RUSSIAN, &format!("{live} Нет."), &entry);
        let edited = folder.text(RUSSIAN);
        folder.run(&["extract", "--check"]).ends(0);
        extract(&folder);
        assert_eq!(folder.text(RUSSIAN), edited, "{entry}");
        let expected = [(YES, "translated"), (NO, state)];
        let expected = expected.map(|(id, state)| (id.to_owned(), state.to_owned()));
        assert_eq!(states(&folder, "ru"), expected, "{entry}");
        assert_eq!(rules(&folder), found, "{entry}");
        // The other locale takes no part in it.
        assert_eq!(folder.text("locales/en/a.ftl"), english);
        assert_eq!(states(&folder, "en")[1].1, "translated");
    }
}

#[test]
fn a_clone_of_the_files_behaves_like_the_folder_they_were_made_in() {
    let made = Folder::translated();
    made.put("source/a.txt", "نعم.\nكلا.\n");
    extract(&made);
    let clone = Folder::empty();
    for (path, (bytes, _)) in made.state() {
        let path = path.strip_prefix(made.root.path()).expect("below");
        clone.put(path.to_str().expect("UTF-8"), bytes);
    }
    let texts = |folder: &Folder| -> Vec<_> {
        let files = folder.state().into_iter();
        let files = files.map(|(path, (bytes, _))| {
            let path = path.strip_prefix(folder.root.path()).expect("below");
            (path.to_owned(), bytes)
        });
        files.collect()
    };
    let before = clone.state();
    clone.run(&["extract"]).ends(0).quietly();
    assert!(before == clone.state());
    for source in ["نعم.\nلا.\n", "لا.\nنعم.\nكلا.\n", "", "كلا.\n"] {
        for folder in [&made, &clone] {
            folder.put("source/a.txt", source);
            extract(folder);
        }
        assert!(texts(&made) == texts(&clone), "{source:?}");
    }
    assert_snapshot!(clone.text(RUSSIAN), @"
    ### Source: source/a.txt
    ### Format: tarjuman 1

    ## Headline

    # ar: كلا.
    # was: لا.
    # s-tj1pgctfgd = Нет.

    ## Obsolete

    # ar: نعم.
    # s-049gdzeteq = Да.

    # ar: لا.
    # s-2r76e3vqk8 = Нет.
    ");
}

#[test]
fn the_surroundings_do_not_show() {
    let run = |variables: &[(&str, &str)]| {
        let folder = Folder::translated();
        folder.put("source/i.txt", "نعم.\nIı İi.\n");
        folder.put("source/a.txt", "لا.\nكلا.\n");
        let mut command = folder.command(&["extract"]);
        command.envs(variables.iter().copied());
        command.assert().success();
        let paths = ["ar/a", "ar/i", "en/a", "en/i", "ru/a", "ru/i"];
        paths.map(|path| folder.text(&format!("locales/{path}.ftl")))
    };
    let plain = run(&[]);
    for locale in ["C", "tr_TR.UTF-8", "ar_EG.UTF-8", "de_DE.ISO-8859-1"] {
        let surroundings = [("LC_ALL", locale), ("LANG", locale), ("TZ", "Asia/Tokyo")];
        assert_eq!(run(&surroundings), plain, "{locale}");
    }
}

#[test]
fn a_locale_that_comes_later_and_a_file_that_is_missing_start_with_every_sentence() {
    let folder = Folder::translated();
    folder.put("l10n.toml", CONFIG.replace("\"ru\"", "\"ru\", \"kk\""));
    folder.remove("locales/en/a.ftl");
    let russian = folder.text(RUSSIAN);
    extract(&folder);
    let empty = |text: String| {
        text.replace(&format!("{YES} = Да."), &format!("# {YES} ="))
            .replace(&format!("{NO} = Нет."), &format!("# {NO} ="))
    };
    for locale in ["en", "kk"] {
        assert_eq!(
            folder.text(&format!("locales/{locale}/a.ftl")),
            empty(russian.clone())
        );
        let untranslated = |(_, state): &(String, String)| state == "untranslated";
        assert!(states(&folder, locale).iter().all(untranslated));
    }
    assert_eq!(folder.text(RUSSIAN), russian);
}

#[test]
fn only_the_reference_and_strays_fail_the_check() {
    let folder = Folder::translated();
    let russian = folder.text(RUSSIAN);
    let check = |code: i32| folder.run(&["extract", "--check"]).ends(code);
    for harmless in [
        format!("{YES} = Да.\n\n{NO} = Нет.\n"),
        russian.replace("\n\n", "\n"),
        russian.replace("## ", "## Мой "),
        format!("{russian}\n## Obsolete\n\n# ar: كلا.\n# s-0000000000 = Нет.\n"),
        format!("{russian}\nown = Своё\n-term = Имя\n"),
        format!("{russian}\nсор\n"),
        russian.replace('\n', "\r\n"),
        String::new(),
    ] {
        folder.put(RUSSIAN, &harmless);
        check(0);
    }
    folder.put(RUSSIAN, format!("{russian}\ns-0000000000 = Лишнее\n"));
    assert_snapshot!(check(1).err, @"
    error: locales/ru/a.ftl:14: `s-0000000000` belongs to no sentence of its article
      help: run `tarjuman extract` and commit what it writes
    ");
    extract(&folder);
    check(0);
    folder.put("source/a.txt", "نعم.\nكلا.\n");
    check(1);
    // White space is no change.
    folder.put("source/a.txt", "  نعم.\r\n\r\nلا.");
    check(0);
}
