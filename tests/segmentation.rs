//! Where sentences end as a project and a person see it: languages without rules of their own,
//! `[tarjuman.segmentation]`, SRX files, `segment` inside and outside of projects.

#![cfg(feature = "cli")]

mod common;

use common::program::{Folder, Run, json};
use insta::assert_snapshot;

/// A project in a language, with one article and some more settings.
fn project(locale: &str, article: &str, settings: &str) -> Folder {
    let folder = Folder::empty();
    folder.put(
        "l10n.toml",
        format!(
            "locales = [\"fr\"]

[[paths]]
reference = \"locales/ref/**/*.ftl\"
l10n = \"{{l10n_base}}/locales/{{locale}}/**/*.ftl\"

[tarjuman]
source = \"source\"
source-locale = \"{locale}\"
{settings}"
        ),
    );
    folder.put("source/a.txt", article);
    folder
}

/// The sentences that extract finds.
fn extracted(folder: &Folder, tag: &str) -> Vec<String> {
    folder.run(&["extract"]).ends(0).quietly();
    let reference = folder.text("locales/ref/a.ftl");
    let start = format!("# {tag}: ");
    let lines = reference
        .lines()
        .filter_map(|line| line.strip_prefix(&start));
    lines.map(str::to_owned).collect()
}

/// The sentences that segment prints.
fn segmented(folder: &Folder, arguments: &[&str]) -> Vec<String> {
    let arguments = [&["segment"], arguments].concat();
    let run = folder.run(&arguments).ends(0).quietly();
    run.out.lines().map(str::to_owned).collect()
}

const ALL: &str = ".*";

/// An SRX file: maps of a pattern to rules named by their index, each a list of `+` or `-` and both patterns.
fn srx(cascade: &str, maps: &[(&str, &[[&str; 3]])]) -> String {
    let rules = maps.iter().enumerate().map(|(index, (_, rules))| {
        let rules = rules.iter().map(|[breaks, before, after]| {
            let breaks = if *breaks == "+" { "yes" } else { "no" };
            format!("<rule break=\"{breaks}\"><beforebreak>{before}</beforebreak><afterbreak>{after}</afterbreak></rule>\n")
        });
        let rules: String = rules.collect();
        format!("<languagerule languagerulename=\"{index}\">\n{rules}</languagerule>\n")
    });
    let maps = maps.iter().enumerate().map(|(index, (pattern, _))| {
        format!("<languagemap languagepattern=\"{pattern}\" languagerulename=\"{index}\"/>\n")
    });
    let (rules, maps): (String, String) = (rules.collect(), maps.collect());
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>
<srx xmlns=\"http://www.lisa.org/srx20\" version=\"2.0\">
<header segmentsubflows=\"yes\" cascade=\"{cascade}\"/>
<body>
<languagerules>
{rules}</languagerules>
<maprules>
{maps}</maprules>
</body>
</srx>
"
    )
}

const SRX: &str = "\n[tarjuman.segmentation]\nsrx = \"rules/a.srx\"\n";

#[test]
fn articles_in_any_language() {
    let cases = [
        (
            "de",
            "Titel\nDer Rat tagte. Er schwieg!\n",
            vec!["Titel", "Der Rat tagte.", "Er schwieg!"],
        ),
        ("hi", "यह एक है। यह दो है।\n", vec!["यह एक है।", "यह दो है।"]),
        ("th", "วันนี้ฝนตก ฉันอยู่บ้าน\n", vec!["วันนี้ฝนตก ฉันอยู่บ้าน"]),
        (
            "zh-Hans",
            "会议结束了。他走了！\n",
            vec!["会议结束了。", "他走了！"],
        ),
    ];
    for (locale, article, expected) in cases {
        let folder = project(locale, article, "");
        assert_eq!(extracted(&folder, locale), expected, "{locale}");
        folder.run(&["extract", "--check"]).ends(0);
        let outside = Folder::empty();
        outside.put("a.txt", article);
        assert_eq!(
            segmented(&outside, &["--lang", locale, "a.txt"]),
            expected,
            "{locale}"
        );
    }
}

#[test]
fn a_wrapped_paragraph_is_no_list_of_sentences() {
    let folder = project(
        "de",
        "Titel\n\nDer Rat\ntagte. Er\nschwieg.\n",
        "wrap = \"hard\"\n",
    );
    assert_eq!(
        extracted(&folder, "de"),
        ["Titel", "Der Rat tagte.", "Er schwieg."]
    );
}

#[test]
fn places_of_a_project() {
    let settings = "\n[tarjuman.segmentation]\nno-break = [\"Hrn.\", \"z. B.\", \"Sta.| Gallen\"]\nbreak = [\"§§\", \";| aber\"]\n";
    let article =
        "Titel\nHrn. Weber kam z. B. Montag. In Sta. Gallen; in Sta. Moritz; aber nicht §§ hier.\n";
    let folder = project("de-CH", article, settings);
    let expected = [
        "Titel",
        "Hrn. Weber kam z. B. Montag.",
        "In Sta. Gallen; in Sta.",
        "Moritz;",
        "aber nicht §§",
        "hier.",
    ];
    assert_eq!(extracted(&folder, "de-CH"), expected);
    // What `segment` prints is what extract sees, for that language only, and in a project only.
    for lang in ["de", "de-CH", "DE-at"] {
        assert_eq!(
            segmented(&folder, &["--lang", lang, "source/a.txt"]),
            expected,
            "{lang}"
        );
    }
    assert_eq!(
        segmented(&folder, &["--lang", "nl", "source/a.txt"]).len(),
        6
    );
    assert_eq!(
        segmented(&folder, &["--lang", "nl", "source/a.txt"])[1],
        "Hrn."
    );
    let path = folder.root.path().display().to_string();
    let outside = Folder::empty();
    outside.put("a.txt", article);
    assert_eq!(segmented(&outside, &["--lang", "de", "a.txt"])[1], "Hrn.");
    assert_eq!(
        segmented(&outside, &["--project", &path, "--lang", "de", "a.txt"]),
        expected
    );
    folder.make_folder("source/deep");
    let run = Run::of(
        folder
            .command(&["segment", "--lang", "de", "../a.txt"])
            .current_dir(folder.path("source/deep")),
    );
    assert_eq!(run.ends(0).out.lines().count(), expected.len());
}

#[test]
fn every_command_sees_the_same_sentences() {
    let settings = "\n[tarjuman.segmentation]\nno-break = [\"Hrn.\"]\n";
    let folder = project("de", "Titel\nHrn. Weber kam.\n", settings);
    assert_eq!(extracted(&folder, "de"), ["Titel", "Hrn. Weber kam."]);
    let status = folder.run(&["status", "--format", "json"]).ends(0);
    let units = json(&status)["units"].as_array().map(Vec::len);
    assert_eq!(units, Some(2));
    let check = folder.run(&["check", "--format", "json"]).ends(1);
    assert_eq!(json(&check).as_array().map(Vec::len), Some(2));
    folder.run(&["build", "--missing", "source"]).ends(0);
    assert!(folder.text("dist/fr/a.txt").contains("Hrn. Weber kam."));
    // A rule taken back is a changed article.
    folder.put(
        "l10n.toml",
        folder.text("l10n.toml").replace("Hrn.", "Abt."),
    );
    let run = folder.run(&["extract", "--check"]).ends(1);
    assert!(run.err.contains("locales/ref/a.ftl"), "{run:?}");
}

#[test]
fn an_srx_file_replaces_what_the_program_knows() {
    let rules: &[[&str; 3]] = &[["-", r"\bDr\.", r"\s"], ["+", r"[.;]", r"\s"]];
    let folder = project("ru", "Титул\nDr. Иванов; ст. 5.\n", SRX);
    folder.put("rules/a.srx", srx("no", &[(ALL, rules)]));
    assert_eq!(
        extracted(&folder, "ru"),
        ["Титул", "Dr. Иванов;", "ст.", "5."]
    );
    assert_eq!(
        segmented(&folder, &["--lang", "ru", "source/a.txt"]).len(),
        4
    );
    // The lists hold on top.
    let lists = format!("{SRX}no-break = [\"ст.\"]\nbreak = [\"Dr.\"]\n");
    folder.put("l10n.toml", folder.text("l10n.toml").replace(SRX, &lists));
    assert_eq!(
        extracted(&folder, "ru"),
        ["Титул", "Dr.", "Иванов;", "ст. 5."]
    );
    // A file named on the command line stands in for the project's.
    folder.put("other.srx", srx("no", &[(ALL, &[["+", "", "ст"]])]));
    assert_eq!(
        segmented(
            &folder,
            &["--lang", "ru", "--srx", "other.srx", "source/a.txt"]
        ),
        ["Титул", "Dr.", "Иванов;", "ст. 5."]
    );
    let outside = Folder::empty();
    outside.put("a.txt", "Титул\nDr. Иванов; ст. 5.\n");
    outside.put("b.srx", srx("no", &[(ALL, &[["+", "", "ст"]])]));
    assert_eq!(
        segmented(&outside, &["--lang", "ru", "--srx", "b.srx", "a.txt"]),
        ["Титул", "Dr. Иванов;", "ст. 5."]
    );
}

#[test]
fn maps_cascade_if_the_file_says_so() {
    let maps: [(&str, &[[&str; 3]]); 2] = [
        ("RU.*", &[["-", r"\bст\.", r"\s"], ["+", ";", r"\s"]]),
        (ALL, &[["+", r"\.", r"\s"]]),
    ];
    for (cascade, expected) in [
        ("yes", vec!["Раз; ", "ст. 5.", "Да."]),
        ("no", vec!["Раз; ", "ст. 5. Да."]),
    ] {
        let folder = project("ru-KZ", "Раз; ст. 5. Да.\n", SRX);
        folder.put("rules/a.srx", srx(cascade, &maps));
        let expected: Vec<_> = expected.iter().map(|sentence| sentence.trim()).collect();
        assert_eq!(extracted(&folder, "ru-KZ"), expected, "{cascade}");
    }
}

/// What a project says of an SRX file that cannot be used, the same for every command that reads articles.
fn refused(file: Option<&str>, article: &str) -> String {
    let folder = project("ru", article, SRX);
    if let Some(file) = file {
        folder.put("rules/a.srx", file);
    }
    let message = folder.refuses(&["extract"]);
    for command in ["check", "status", "build"] {
        assert_eq!(folder.refuses(&[command]), message, "{command}");
    }
    assert_eq!(
        folder
            .refuses(&["segment", "--lang", "ru", "source/a.txt"])
            .lines()
            .next(),
        message.lines().next()
    );
    message
}

#[test]
fn srx_files_that_cannot_be_used() {
    let good = srx("no", &[(ALL, &[["+", r"\.", r"\s"]])]);
    let changed = |from: &str, to: &str| {
        assert!(good.contains(from), "{from}");
        refused(Some(&good.replacen(from, to, 1)), "Раз. Два.\n")
    };
    assert_snapshot!(refused(None, "Раз.\n"), @r#"
    error[read]: there is no file rules/a.srx
      help: l10n.toml names it as `srx` under [tarjuman.segmentation], relative to its own folder
    "#);
    assert_snapshot!(refused(Some(""), "Раз.\n"), @"error[config]: rules/a.srx:1:1: the file holds no element");
    assert_snapshot!(changed("<srx", "<!DOCTYPE srx SYSTEM \"file:///etc/passwd\">\n<srx"), @r#"
    error[config]: rules/a.srx:2:1: a DOCTYPE, which is not read
      help: take the DOCTYPE out of the file; SRX needs none
    "#);
    assert_snapshot!(changed(r"\.", "&bomb;"), @"error[config]: rules/a.srx:7:32: the entity `&bomb;`, which is none of XML's own and is not expanded; write the character itself");
    assert_snapshot!(changed(r"\.", "("), @r#"
    error[config]: rules/a.srx:7: a `(` without its `)`
      (
    "#);
    assert_snapshot!(changed(r"\.", r"\p{InArabic}"), @r#"
    error[config]: rules/a.srx:7: the pattern cannot be used: Unicode property not found
      \p{InArabic}
    "#);
    assert_snapshot!(changed("</rule>", ""), @"error[config]: rules/a.srx:8:1: ill-formed document: expected `</rule>`, but `</languagerule>` was found");
    assert_snapshot!(changed("<rule", "<rules"), @"error[config]: rules/a.srx:7:76: ill-formed document: expected `</rules>`, but `</rule>` was found");
    assert_snapshot!(changed(ALL, "en"), @r#"
    error[config]: rules/a.srx: no `<languagemap>` matches the language `ru`
      help: add a `<languagemap>` whose `languagepattern` matches `ru`
    "#);
}

#[test]
fn a_rule_that_takes_too_many_steps() {
    let rules: &[[&str; 3]] = &[["+", r"(?:(?=a)a+)+(?&lt;!a)\.", r"\s"]];
    let file = srx("no", &[(ALL, rules)]);
    let article = format!("Раз.\n{}. Два.\n", "a".repeat(100));
    assert_snapshot!(refused(Some(&file), &article), @r#"
    error[config]: rules/a.srx:7: the pattern takes too many steps on a text
      (?:(?=a)a+)+(?<!a)\.
      in source/a.txt
      help: bound its repetitions, as in `{0,20}`, begin it with something fixed, and write none within another, such as `(a+)+`
    "#);
}

#[test]
fn an_srx_file_on_the_command_line_that_cannot_be_used() {
    let folder = Folder::empty();
    folder.put("a.txt", "Раз. Два.\n");
    folder.put("bytes.srx", b"<srx>\n\xff</srx>");
    folder.put("ru.srx", srx("no", &[("ru", &[])]));
    folder.make_folder("folder.srx");
    let refuses = |lang: &str, file: &str| {
        folder.refuses(&["segment", "--lang", lang, "--srx", file, "a.txt"])
    };
    assert_snapshot!(refuses("ru", "none.srx"), @r#"
    error[read]: cannot read none.srx: there is no such file
      help: check the path
    "#);
    assert_snapshot!(refuses("ru", "folder.srx"), @r#"
    error[read]: cannot read folder.srx: a folder stands where a file is expected
      help: move the folder away
    "#);
    assert_snapshot!(refuses("ru", "bytes.srx"), @r#"
    error[encoding]: bytes.srx:2: not UTF-8: the byte at offset 6 begins no character
      help: save the file as UTF-8 and run the command again
    "#);
    assert_snapshot!(refuses("en", "ru.srx"), @r#"
    error[config]: ru.srx: no `<languagemap>` matches the language `en`
      help: add a `<languagemap>` whose `languagepattern` matches `en`
    "#);
    assert_eq!(
        segmented(&folder, &["--lang", "ru", "--srx", "ru.srx", "a.txt"]),
        ["Раз. Два."]
    );
}

#[test]
fn rules_of_words_that_say_nothing() {
    let bad = |line: &str| {
        let folder = project(
            "ru",
            "Раз.\n",
            &format!("\n[tarjuman.segmentation]\n{line}\n"),
        );
        folder.refuses(&["extract"])
    };
    assert_snapshot!(bad("break = [\"\"]"), @r#"
    error[config]: l10n.toml:12:10: a rule without words
       |
    12 | break = [""]
       |          ^^
      help: write what stands before the place, with `|` at the place if what follows matters too: `"Art."`, `"St.| Moritz"`
    "#);
    assert_snapshot!(bad("no-break = [\"а\", \"|\"]"), @r#"
    error[config]: l10n.toml:12:18: a rule without words
       |
    12 | no-break = ["а", "|"]
       |                  ^^^
      help: write what stands before the place, with `|` at the place if what follows matters too: `"Art."`, `"St.| Moritz"`
    "#);
    assert_snapshot!(bad("no-break = [\"а|б|в\"]"), @r#"
    error[config]: l10n.toml:12:13: a rule has one `|`, the place between two sentences
       |
    12 | no-break = ["а|б|в"]
       |             ^^^^^^^
      help: write what stands before the place, with `|` at the place if what follows matters too: `"Art."`, `"St.| Moritz"`
    "#);
    assert_snapshot!(bad("no-break = \"а\""), @r#"
    error[config]: l10n.toml:12:12: invalid type: string "а", expected a sequence
       |
    12 | no-break = "а"
       |            ^^^
    "#);
}
