//! `terms check` and `terms vendor`, and termbases that nobody would write on purpose: the binary is run.
#![cfg(feature = "cli")]

mod common;

use common::program::{Folder, json};
use insta::assert_snapshot;

const CONFIG: &str = "\
locales = [\"en\", \"ru\"]
[[paths]]
reference = \"locales/ar/**/*.ftl\"
l10n = \"{l10n_base}/locales/{locale}/**/*.ftl\"
[tarjuman]
source = \"source\"
source-locale = \"ar\"
glossaries = [\"states\"]
";

/// A project whose article names Kazakhstan.
fn project() -> Folder {
    let folder = Folder::empty();
    folder.put("l10n.toml", CONFIG);
    folder.put("source/a.txt", "أعلنت كازاخستان ذلك.\n");
    folder.run(&["extract"]).ends(0);
    folder
}

fn vendor(folder: &Folder, arguments: &[&str]) -> String {
    let arguments = [&["terms", "vendor"], arguments].concat();
    folder.run(&arguments).ends(0).quietly().out
}

#[test]
fn states_are_vendored_into_every_locale() {
    let folder = project();
    assert_snapshot!(vendor(&folder, &["states", "--only", "kz,RU", "--only", "by"]), @"
    created locales/ar/states.ftl: 3 terms
    created locales/en/states.ftl: 3 terms
    created locales/ru/states.ftl: 3 terms
    ");
    assert_snapshot!(vendor(&folder, &["states", "--only", "KZ,RU,BY"]), @"nothing to add: the project has these terms");
    let english = folder.text("locales/en/states.ftl");
    assert!(english.starts_with("### The states"), "{english}");
    for id in ["\n-by =", "\n-kz =", "\n-ru ="] {
        assert_eq!(english.matches(id).count(), 1, "{id}");
    }
    // All that is left, behind what is there.
    assert_snapshot!(vendor(&folder, &["states"]), @"
    added to locales/ar/states.ftl: 246 terms
    added to locales/en/states.ftl: 246 terms
    added to locales/ru/states.ftl: 246 terms
    ");
    assert!(folder.text("locales/en/states.ftl").starts_with(&english));
    assert_snapshot!(vendor(&folder, &["states"]), @"nothing to add: the project has these terms");
    assert_snapshot!(folder.run(&["terms", "check", "--rule", "missing-entry"]).ends(0).out, @"no findings");
    assert_snapshot!(folder.run(&["check", "--locale", "en", "--rule", "syntax", "--rule", "term-argument"]).ends(0).out, @"no findings");
}

#[test]
fn what_a_project_has_is_left_alone() {
    let folder = project();
    folder.put("locales/ru/terms.ftl", "-kz = Казакстан\r\n\r\n-by = {\r\n");
    folder.put("locales/en/states.ftl", "# Ours.\r\n-kz=Qazaqstan");
    assert_snapshot!(vendor(&folder, &["states", "--only", "KZ,BY,RU"]), @"
    created locales/ar/states.ftl: 3 terms
    added to locales/en/states.ftl: 2 terms
    created locales/ru/states.ftl: 1 term
    ");
    let english = folder.text("locales/en/states.ftl");
    assert!(
        english.starts_with("# Ours.\r\n-kz=Qazaqstan\r\n\r\n-by =\r\n"),
        "{english:?}"
    );
    assert!(!english.ends_with('\n') && !english.contains("-kz ="));
    // Junk that holds the id counts as having it.
    let russian = folder.text("locales/ru/states.ftl");
    assert!(
        russian.contains("\n-ru =") && !russian.contains("\n-kz =") && !russian.contains("\n-by =")
    );
    assert_eq!(
        folder.text("locales/ru/terms.ftl"),
        "-kz = Казакстан\r\n\r\n-by = {\r\n"
    );
}

#[test]
fn a_dry_run_writes_nothing() {
    let folder = project();
    let before = folder.state();
    let patch = vendor(&folder, &["regions", "--only", "eurasia", "--dry-run"]);
    assert!(
        patch.contains("+++ b/locales/ru/regions.ftl") && patch.contains("+-eurasia ="),
        "{patch}"
    );
    assert!(folder.state() == before);
    let next = vendor(&folder, &["regions", "--only", "eurasia"]);
    assert!(next.ends_with("next: add \"regions\" to `glossaries` under [tarjuman] in l10n.toml, so that the file counts as a termbase\n"), "{next}");
}

#[test]
fn vendor_refuses_what_it_does_not_know() {
    let folder = project();
    assert_snapshot!(folder.refuses(&["terms", "vendor", "towns"]), @"
    error[usage]: the program has no glossary `towns`
      help: it has: regions, states
    ");
    assert_snapshot!(folder.refuses(&["terms", "vendor", "states", "--only", "KZ,XX"]), @"
    error[usage]: the glossary `states` has no term `XX`
      help: `tarjuman terms list --glossary states` shows its terms with their ids
    ");
    assert_snapshot!(folder.refuses(&["terms", "vendor", "regions", "--only", "eurasa"]), @"
    error[usage]: the glossary `regions` has no term `eurasa`
      help: did you mean `eurasia`?
    ");
    folder.put("locales/en/states.ftl", b"-kz = \xFF\n");
    assert_snapshot!(folder.refuses(&["terms", "vendor", "states"]), @"
    error[encoding]: locales/en/states.ftl:1: not UTF-8: the byte at offset 6 begins no character
      help: save the file as UTF-8 and run the command again
    ");
}

#[test]
fn a_file_in_conflict_is_not_written() {
    let folder = project();
    folder.put(
        "locales/en/states.ftl",
        "<<<<<<< HEAD\n-kz = K\n=======\n-kz = Q\n>>>>>>> x\n",
    );
    let run = folder
        .run(&["terms", "vendor", "states", "--only", "KZ"])
        .ends(1);
    assert_snapshot!(run.out, @"
    created locales/ar/states.ftl: 1 term
    created locales/ru/states.ftl: 1 term
    ");
    assert_snapshot!(run.err, @"
    error: locales/en/states.ftl:1: git conflict markers; nothing was added there
      help: resolve the conflict and run the command again
    ");
}

#[test]
fn other_languages_are_left_out() {
    let folder = project();
    folder.put("l10n.toml", CONFIG.replace("\"ru\"", "\"de\""));
    let run = folder
        .run(&["terms", "vendor", "states", "--only", "KZ"])
        .ends(0);
    assert_snapshot!(run.out, @"
    created locales/ar/states.ftl: 1 term
    created locales/en/states.ftl: 1 term
    ");
    assert_snapshot!(run.err, @"warning: the glossary `states` does not exist in `de`");
}

/// The findings of `terms check` without their excerpts.
fn findings(folder: &Folder, code: i32) -> String {
    let run = folder
        .run(&["terms", "check", "--format", "github"])
        .ends(code);
    run.out.replace("%0A", "\n    ")
}

#[test]
fn the_termbase_is_checked() {
    let folder = project();
    folder.put(
        "locales/ar/terms.ftl",
        "-one = الأول\n    .gender = masculine\n-two = الثاني\n    .gender = none\n-three = الثالث\n",
    );
    folder.put(
        "locales/en/terms.ftl",
        "-one = Kremlin\n    .also = | Moscow ~ ~ Muscovy | !!\n    .forbidden = Kremlin\n-two = Kremlin\n    .decoy = Second\n",
    );
    folder.put(
        "locales/ru/terms.ftl",
        "-one = Кремль\n    .gender = masculine\n-two =\n    { $case ->\n       *[nominative] Москва\n        [genitive] Москвы\n    }\n    .gender = feminine\n-four = Чили\n    .gender = neuter\n",
    );
    assert_snapshot!(findings(&folder, 1), @"
    ::notice file=locales/ar/terms.ftl,line=1,endLine=1,col=1,endColumn=5,title=unused-term::locales/ar/terms.ftl:1:1: unused-term: no article names `الأول`, and nothing refers to `-one`
        delete it in every locale, unless articles to come will need it
    ::warning file=locales/ar/terms.ftl,line=3,endLine=3,col=1,endColumn=5,title=term-incomplete::locales/ar/terms.ftl:3:1: term-incomplete: `.gender` is none that is known
        add `.gender = masculine`, `feminine`, `neuter` or `plural`
    ::notice file=locales/ar/terms.ftl,line=3,endLine=3,col=1,endColumn=5,title=unused-term::locales/ar/terms.ftl:3:1: unused-term: no article names `الثاني`, and nothing refers to `-two`
        delete it in every locale, unless articles to come will need it
    ::warning file=locales/ar/terms.ftl,line=5,endLine=5,col=1,endColumn=7,title=term-incomplete::locales/ar/terms.ftl:5:1: term-incomplete: the term has no `.gender`
        add `.gender = masculine`, `feminine`, `neuter` or `plural`
    ::notice file=locales/ar/terms.ftl,line=5,endLine=5,col=1,endColumn=7,title=unused-term::locales/ar/terms.ftl:5:1: unused-term: no article names `الثالث`, and nothing refers to `-three`
        delete it in every locale, unless articles to come will need it
    ::warning file=locales/en/terms.ftl,line=1,endLine=1,col=1,endColumn=5,title=term-ambiguous::locales/en/terms.ftl:1:1: term-ambiguous: `Kremlin` is also a form of `-two`
        take it out of one of them, or give both `.needs`; as it is, texts with it name `-one`
    ::error file=locales/en/terms.ftl,line=1,endLine=1,col=1,endColumn=5,title=term-contradiction::locales/en/terms.ftl:1:1: term-contradiction: `Kremlin` is a name and stands in `.forbidden`
        take it out of one of the two
    ::warning file=locales/en/terms.ftl,line=1,endLine=1,col=1,endColumn=5,title=term-unfindable::locales/en/terms.ftl:1:1: term-unfindable: `.also` has an empty form
        write a form between the separators, or take one of them out
    ::warning file=locales/en/terms.ftl,line=1,endLine=1,col=1,endColumn=5,title=term-unfindable::locales/en/terms.ftl:1:1: term-unfindable: `!!` has no letter and is never found
        delete it
    ::warning file=locales/en/terms.ftl,line=4,endLine=4,col=1,endColumn=5,title=term-ambiguous::locales/en/terms.ftl:4:1: term-ambiguous: `Kremlin` is also a form of `-one`
        take it out of one of them, or give both `.needs`; as it is, texts with it name `-one`
    ::error file=locales/en/terms.ftl,line=6,endLine=6,col=1,endColumn=1,title=missing-entry::locales/en/terms.ftl:6:1: missing-entry: `-three` is missing in en
        add it to locales/en/terms.ftl
    ::warning file=locales/ru/terms.ftl,line=1,endLine=1,col=1,endColumn=5,title=term-incomplete::locales/ru/terms.ftl:1:1: term-incomplete: `Кремль` has no variant for: genitive, dative, accusative, instrumental, prepositional
        by the rules: [genitive] Кремля [dative] Кремлю [accusative] Кремль [instrumental] Кремлем [prepositional] Кремле
    ::warning file=locales/ru/terms.ftl,line=3,endLine=3,col=1,endColumn=5,title=term-incomplete::locales/ru/terms.ftl:3:1: term-incomplete: `Москва` has no variant for: dative, accusative, instrumental, prepositional
        by the rules: [dative] Москве [accusative] Москву [instrumental] Москвой [prepositional] Москве
    ::warning file=locales/ru/terms.ftl,line=9,endLine=9,col=1,endColumn=6,title=obsolete-entry::locales/ru/terms.ftl:9:1: obsolete-entry: `-four` is not in locales/ar/terms.ftl
        delete it, or mend its id
    ::warning file=locales/ru/terms.ftl,line=9,endLine=9,col=1,endColumn=6,title=term-ambiguous::locales/ru/terms.ftl:9:1: term-ambiguous: `Чили` is also a form of `-cl`
        take it out of one of them, or give both `.needs`; as it is, texts with it name `-cl`
    ::error file=locales/ru/terms.ftl,line=11,endLine=11,col=1,endColumn=1,title=missing-entry::locales/ru/terms.ftl:11:1: missing-entry: `-three` is missing in ru
        add it to locales/ru/terms.ftl
    ");
}

#[test]
fn a_sound_termbase_has_no_findings() {
    let folder = project();
    vendor(&folder, &["states", "--only", "KZ"]);
    assert_snapshot!(findings(&folder, 0), @"");
    // What the article does not name, and nothing refers to, is told for information.
    vendor(&folder, &["states", "--only", "KG"]);
    assert_snapshot!(findings(&folder, 0), @"
    ::notice file=locales/ar/states.ftl,line=21,endLine=21,col=1,endColumn=4,title=unused-term::locales/ar/states.ftl:21:1: unused-term: no article names `قيرغيزستان`, and nothing refers to `-kg`
        delete it in every locale, unless articles to come will need it
    ");
    folder.put("locales/ru/more.ftl", "x = { -kg }\n");
    folder.put("locales/ar/more.ftl", "x = y\n");
    assert_snapshot!(findings(&folder, 0), @"");
    // A waiver takes it away, too, and is not unused for `check`, which does not run the rule.
    folder.remove("locales/ru/more.ftl");
    folder.remove("locales/ar/more.ftl");
    let path = "locales/ar/states.ftl";
    let text = folder.text(path).replace(
        "\n-kg =",
        "\n# tarjuman: allow unused-term: for tomorrow\n-kg =",
    );
    folder.put(path, text);
    assert_snapshot!(findings(&folder, 0), @"");
    assert_snapshot!(folder.run(&["check", "--rule", "unused-waiver"]).ends(0).out, @"no findings");
}

#[test]
fn the_programs_glossary_has_no_warnings() {
    let folder = project();
    vendor(&folder, &["states"]);
    let found = findings(&folder, 0);
    let other = |line: &&str| line.starts_with("::") && !line.contains("title=unused-term");
    assert_eq!(found.lines().find(other), None);
}

#[test]
fn rules_of_the_one_check_are_refused_by_the_other() {
    let folder = project();
    assert_snapshot!(folder.refuses(&["check", "--rule", "term-ambiguous"]), @"
    error[usage]: `term-ambiguous` is not a rule of `tarjuman check`
      help: `tarjuman terms check` runs it
    ");
    assert!(
        folder
            .refuses(&["terms", "check", "--fix"])
            .contains("unexpected argument '--fix'")
    );
}

#[test]
fn a_fix_leaves_a_bundle_what_it_can_take() {
    let folder = project();
    folder.put(
        "l10n.toml",
        format!("{CONFIG}[tarjuman.rules]\nterm-literal = \"warning\"\n"),
    );
    let path = "locales/en/a.ftl";
    let text = folder.text(path);
    let (head, id) = text.rsplit_once("# s-").expect("a pending entry");
    folder.put(
        path,
        format!("{head}s-{} {}yes.\n", id.trim(), "Kazakhstan, ".repeat(120)),
    );
    folder.run(&["check", "--locale", "en", "--fix"]).ends(0);
    let fixed = folder.text(path);
    // Each comes to two placeables, the reference and the term's select, and a bundle takes a hundred.
    assert_eq!(fixed.matches("{ -kz }").count(), 50);
    assert_eq!(fixed.matches("Kazakhstan, ").count(), 70);
}

#[test]
fn a_termbase_of_junk_has_a_clear_answer() {
    let folder = project();
    folder.put(
        "locales/ru/terms.ftl",
        "-a = { -b }\n-b = { -a }\n-c = {\n-d = { \"\" }\n-e = ...\n",
    );
    let run = folder
        .run(&["terms", "check", "--locale", "ru", "--format", "github"])
        .ends(1);
    assert_snapshot!(run.out.replace("%0A", "\n    "), @r#"
    ::error file=locales/ru/terms.ftl,line=1,endLine=1,col=1,endColumn=3,title=cyclic-reference::locales/ru/terms.ftl:1:1: cyclic-reference: `-a` refers to itself, directly or through others
        write the words out in one of the entries
    ::warning file=locales/ru/terms.ftl,line=1,endLine=1,col=1,endColumn=3,title=obsolete-entry::locales/ru/terms.ftl:1:1: obsolete-entry: `-a` stands in a file without a reference
        delete it, or mend its id
    ::warning file=locales/ru/terms.ftl,line=1,endLine=1,col=1,endColumn=3,title=term-incomplete::locales/ru/terms.ftl:1:1: term-incomplete: the term has no `.gender`
        add `.gender = masculine`, `feminine`, `neuter` or `plural`
    ::warning file=locales/ru/terms.ftl,line=1,endLine=1,col=1,endColumn=3,title=term-unfindable::locales/ru/terms.ftl:1:1: term-unfindable: a form is empty
        write its words
    ::error file=locales/ru/terms.ftl,line=2,endLine=2,col=1,endColumn=3,title=cyclic-reference::locales/ru/terms.ftl:2:1: cyclic-reference: `-b` refers to itself, directly or through others
        write the words out in one of the entries
    ::warning file=locales/ru/terms.ftl,line=2,endLine=2,col=1,endColumn=3,title=obsolete-entry::locales/ru/terms.ftl:2:1: obsolete-entry: `-b` stands in a file without a reference
        delete it, or mend its id
    ::warning file=locales/ru/terms.ftl,line=2,endLine=2,col=1,endColumn=3,title=term-incomplete::locales/ru/terms.ftl:2:1: term-incomplete: the term has no `.gender`
        add `.gender = masculine`, `feminine`, `neuter` or `plural`
    ::warning file=locales/ru/terms.ftl,line=2,endLine=2,col=1,endColumn=3,title=term-unfindable::locales/ru/terms.ftl:2:1: term-unfindable: a form is empty
        write its words
    ::error file=locales/ru/terms.ftl,line=4,endLine=4,col=4,endColumn=4,title=syntax::locales/ru/terms.ftl:4:4: syntax: `-c` cannot be read: a `{` is not closed; it swallows `-d`
        close the `{`, or write `{ "{" }` for a brace that readers should see
    ::warning file=locales/ru/terms.ftl,line=5,endLine=5,col=1,endColumn=3,title=obsolete-entry::locales/ru/terms.ftl:5:1: obsolete-entry: `-e` stands in a file without a reference
        delete it, or mend its id
    ::warning file=locales/ru/terms.ftl,line=5,endLine=5,col=1,endColumn=3,title=term-incomplete::locales/ru/terms.ftl:5:1: term-incomplete: the term has no `.gender`
        add `.gender = masculine`, `feminine`, `neuter` or `plural`
    ::warning file=locales/ru/terms.ftl,line=5,endLine=5,col=1,endColumn=3,title=term-unfindable::locales/ru/terms.ftl:5:1: term-unfindable: `...` has no letter and is never found
        delete it
    "#);
    folder.put("text.txt", "... a Казахстан\n");
    assert_snapshot!(folder.run(&["terms", "find", "--lang", "ru", "text.txt"]).ends(0).out, @"
    1:7: kz (name): ... a [Казахстан]
    1 mention: kz 1
    ");
}

#[test]
fn a_hundred_thousand_terms_and_a_line_of_ten_megabytes() {
    let folder = project();
    let terms: String = (0..100_000)
        .map(|n| format!("-t{n} = Слово{n}\n"))
        .collect();
    folder.put("locales/ru/terms.ftl", terms);
    let line = "Слово7, слово и Казахстан ".repeat(220_000);
    assert!(line.len() > 10_000_000);
    folder.put("text.txt", line);
    let run = folder
        .run(&[
            "terms", "find", "--lang", "ru", "--format", "jsonl", "text.txt",
        ])
        .ends(0);
    assert_eq!(run.out.lines().count(), 440_000);
    assert!(run.out.starts_with("{\"term\":\"t7\",\"concept\":\"t7\",\"form\":\"name\",\"start\":0,\"end\":11,\"text\":\"Слово7\"}\n"));
}

#[test]
fn what_needs_no_decision_is_mended() {
    let folder = project();
    let rules = "[tarjuman.rules]\nterm-literal = \"warning\"\n";
    folder.put("l10n.toml", format!("{CONFIG}{rules}"));
    let path = "locales/ru/a.ftl";
    let text = folder.text(path);
    let (head, id) = text.rsplit_once("# s-").expect("a pending entry");
    let id = format!("s-{}", id.trim());
    let russian = "В Казахстане\r\n    { $occurrence ->\n        [2] { -kz }\n       *[1] КАЗАХСТАН и Казахстаном\n    }\n";
    folder.put(path, format!("{head}{id} {russian}"));
    assert_snapshot!(folder.run(&["check", "--locale", "ru", "--max-warnings", "0"]).ends(1).out, @r#"
    warning[term-literal]: `Казахстане` is written out
      --> locales/ru/a.ftl:7:18
        | s-jdjjces9x8 = В Казахстане
        |                  ^^^^^^^^^^
      help: write `{ -kz(case: "prepositional") }`

    warning[term-literal]: `Казахстаном` is written out
      --> locales/ru/a.ftl:10:25
        |        *[1] КАЗАХСТАН и Казахстаном
        |                         ^^^^^^^^^^^
      help: write `{ -kz(case: "instrumental") }`

    2 warnings in 1 file
    "#);
    let run = folder.run(&["check", "--locale", "ru", "--fix"]).ends(0);
    assert_snapshot!(run.out, @"no findings");
    assert_snapshot!(run.err, @"mended locales/ru/a.ftl: 2 findings");
    let mended = russian
        .replace("В Казахстане", "В { -kz(case: \"prepositional\") }")
        .replace("Казахстаном", "{ -kz(case: \"instrumental\") }");
    assert_eq!(folder.text(path), format!("{head}{id} {mended}"));
    let before = folder.state();
    assert_snapshot!(folder.run(&["check", "--locale", "ru", "--fix"]).ends(0).quietly().out, @"no findings");
    assert!(folder.state() == before);
}

/// A project from Russian into Arabic with one sentence, and what is found of its translation.
fn arabic(translation: &str) -> String {
    let folder = Folder::empty();
    let config = CONFIG.replace("[\"en\", \"ru\"]", "[\"ar\"]");
    let config = config
        .replace("locales/ar/", "locales/ru/")
        .replace("source-locale = \"ar\"", "source-locale = \"ru\"");
    folder.put("l10n.toml", config);
    folder.put(
        "source/a.txt",
        "Об этом заявили Казахстан и Саудовская Аравия.\n",
    );
    folder.run(&["extract"]).ends(0);
    let path = "locales/ar/a.ftl";
    let text = folder.text(path);
    let (head, id) = text.rsplit_once("# s-").expect("a pending entry");
    folder.put(path, format!("{head}s-{} {translation}\n", id.trim()));
    let run = folder.run(&["check", "--format", "json"]);
    let findings = json(&run);
    let findings = findings.as_array().expect("an array").iter();
    let line = |finding: &serde_json::Value| {
        let text = |key: &str| finding[key].as_str().unwrap_or_default().to_owned();
        format!("{}: {}\n", text("rule"), text("message"))
    };
    findings.map(line).collect()
}

#[test]
fn damaged_arabic_names_are_found() {
    assert_snapshot!(arabic("أعلنت ذلك كازاخستان والسعودية."), @"");
    assert_snapshot!(arabic("أعلنت ذلك الحكومة الكازاخستانية وللمملكة العربية السعودية."), @"");
    assert_snapshot!(arabic("أعلنت ذلك كازاجستان والسعودية."), @"term-form: `كازاجستان` is not `كازاخستان`: its letters differ");
    assert_snapshot!(arabic("أعلنت ذلك كازاخستان والسعوديه."), @"");
    assert_snapshot!(arabic("أعلنت ذلك أوزبكستان والكويت."), @"
    missing-term: the sentence names `Казахстан`, the translation does not name `كازاخستان`
    missing-term: the sentence names `Саудовская Аравия`, the translation does not name `السعودية`
    extra-term: the translation names `أوزبكستان`, the sentence does not name `-uz`
    extra-term: the translation names `الكويت`, the sentence does not name `-kw`
    ");
    assert_snapshot!(arabic("أعلنت ذلك كازاخستان والمملكة العربية السعودبة."), @"term-form: `العربية السعودبة` is not `العربية السعودية`: its letters differ");
}
