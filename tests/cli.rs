//! `extract`, `check`, `status` and `explain` as a person runs them, once per option and exit code.
//!
//! What they find and write is tested where it is made.

#![cfg(feature = "cli")]

mod common;

use common::program::{Folder, NO, YES, catalogue, json, keys};
use insta::assert_snapshot;
use serde_json::Value;

#[test]
fn extract_writes_once() {
    let folder = Folder::project();
    assert_snapshot!(folder.run(&["extract"]).ends(0).quietly().out, @"
    1 article, 2 segments
      en  0/2  (2 new)
      ru  0/2  (2 new)
    created locales/en/a.ftl
    created locales/ru/a.ftl
    created locales/ar/a.ftl
    ");
    assert_snapshot!(folder.text("locales/ru/a.ftl"), @"
    ### Source: source/a.txt
    ### Format: tarjuman 1

    ## Headline

    # ar: نعم.
    # s-049gdzeteq =

    ## Paragraph

    # ar: لا.
    # s-2r76e3vqk8 =
    ");
    let before = folder.state();
    assert_snapshot!(folder.run(&["extract"]).ends(0).quietly().out, @"
    1 article, 2 segments
      en  0/2
      ru  0/2
    nothing to write
    ");
    assert!(before == folder.state(), "not even a time changed");
}

#[test]
fn extract_warns_of_junk_and_goes_on() {
    let folder = Folder::translated();
    let text = catalogue("Да.", "Нет.") + "\nнет\n";
    folder.put("locales/ru/a.ftl", &text);
    let run = folder.run(&["extract"]).ends(0);
    assert_snapshot!(run.err, @"warning: locales/ru/a.ftl:14: an entry that Fluent cannot read, left as it is; `tarjuman check` says what is wrong");
    assert_eq!(folder.text("locales/ru/a.ftl"), text);
}

#[test]
fn extract_counts_what_readers_do_not_get() {
    let folder = Folder::translated();
    folder.put(
        "locales/en/a.ftl",
        "<<<<<<< HEAD\n".to_owned() + &catalogue("Yes.", "No."),
    );
    folder.put("locales/ru/a.ftl", catalogue("Да.", "Нет {"));
    assert_snapshot!(folder.run(&["extract"]).ends(1).out, @"
    1 article, 2 segments
      en  0/0  (1 in conflict, not written)
      ru  1/2  (1 broken)
    nothing to write
    ");
}

#[test]
fn extract_check_says_whether_a_reference_is_out_of_date() {
    let folder = Folder::translated();
    assert_snapshot!(folder.run(&["extract", "--check"]).ends(0).quietly().out, @"everything is up to date");
    // What translators do to blocks, headings and blank lines is none of its business.
    folder.put("locales/ru/a.ftl", format!("{YES} = Да.\n"));
    folder.run(&["extract", "--check"]).ends(0).quietly();
    folder.put("source/a.txt", "نعم.\nكلا.\n");
    let before = folder.state();
    let run = folder.run(&["extract", "--check"]).ends(1);
    assert_snapshot!(run.err, @"
    error: locales/ar/a.ftl is not what `extract` would write
    error: locales/en/a.ftl:12: `s-2r76e3vqk8` belongs to no sentence of its article
      help: run `tarjuman extract` and commit what it writes
    ");
    assert_eq!(run.out, "");
    assert!(before == folder.state());
}

#[test]
fn extract_dry_run_prints_a_diff_and_writes_nothing() {
    let folder = Folder::translated();
    folder.put("source/a.txt", "نعم.\nكلا.\n");
    let before = folder.state();
    let run = folder.run(&["extract", "--dry-run"]).ends(0).quietly();
    assert_snapshot!(run.out, @"
    --- a/locales/en/a.ftl
    +++ b/locales/en/a.ftl
    @@ -8,5 +8,11 @@
     
     ## Paragraph
     
    +# ar: كلا.
    +# was: لا.
    +# s-tj1pgctfgd = No.
    +
    +## Obsolete
    +
     # ar: لا.
    -s-2r76e3vqk8 = No.
    +# s-2r76e3vqk8 = No.
    --- a/locales/ru/a.ftl
    +++ b/locales/ru/a.ftl
    @@ -8,5 +8,11 @@
     
     ## Paragraph
     
    +# ar: كلا.
    +# was: لا.
    +# s-tj1pgctfgd = Нет.
    +
    +## Obsolete
    +
     # ar: لا.
    -s-2r76e3vqk8 = Нет.
    +# s-2r76e3vqk8 = Нет.
    --- a/locales/ar/a.ftl
    +++ b/locales/ar/a.ftl
    @@ -8,5 +8,5 @@
     
     ## Paragraph
     
    -# ar: لا.
    -s-2r76e3vqk8 = لا.
    +# ar: كلا.
    +s-tj1pgctfgd = كلا.
    ");
    assert!(before == folder.state());
}

#[test]
fn extract_prune_drops_and_lists_obsolete_blocks() {
    let folder = Folder::translated();
    folder.put("source/a.txt", "نعم.\n");
    folder.run(&["extract"]).ends(0);
    assert!(
        folder
            .text("locales/ru/a.ftl")
            .contains(&format!("# {NO} = Нет."))
    );
    assert_snapshot!(folder.run(&["extract", "--prune"]).ends(0).quietly().out, @"
    1 article, 1 segment
      en  1/1
      ru  1/1
    dropped s-2r76e3vqk8 from locales/en/a.ftl
    dropped s-2r76e3vqk8 from locales/ru/a.ftl
    updated locales/en/a.ftl
    updated locales/ru/a.ftl
    ");
    assert!(!folder.text("locales/ru/a.ftl").contains("Obsolete"));
}

#[test]
fn extract_leaves_a_file_in_conflict_and_its_reference_alone() {
    let folder = Folder::translated();
    folder.put("source/b.txt", "نعم.\n");
    let conflict = "<<<<<<< HEAD\n".to_owned() + &catalogue("Да.", "Нет.");
    folder.put("locales/ru/a.ftl", &conflict);
    folder.put("source/a.txt", "نعم.\nكلا.\n");
    let reference = folder.text("locales/ar/a.ftl");
    let run = folder.run(&["extract"]).ends(1);
    assert_snapshot!(run.err, @"
    error: locales/ru/a.ftl:1: git conflict markers; the file was not written
      help: resolve the conflict and run `tarjuman extract` again
    ");
    assert_eq!(folder.text("locales/ru/a.ftl"), conflict);
    assert_eq!(folder.text("locales/ar/a.ftl"), reference);
    assert!(folder.exists("locales/ru/b.ftl"), "other files are written");
    assert_snapshot!(folder.run(&["extract", "--check"]).ends(1).err, @"
    error: locales/ar/a.ftl is not what `extract` would write
    error: locales/ru/a.ftl:1: git conflict markers
      help: resolve the conflicts, run `tarjuman extract` and commit what it writes
    ");
}

#[test]
fn a_renamed_article_takes_its_translations_along() {
    let folder = Folder::translated();
    folder.put("source/b.txt", "نعم.\nلا.\n");
    folder.remove("source/a.txt");
    // One locale has a file of that name already: there the texts come one by one.
    folder.put("locales/en/b.ftl", "# by hand\n");
    folder.run(&["extract"]).ends(0).quietly();
    let moved = catalogue("Да.", "Нет.").replace("a.txt", "b.txt");
    assert_eq!(folder.text("locales/ru/b.ftl"), moved);
    assert!(!folder.exists("locales/ru/a.ftl"));
    let english = folder.text("locales/en/b.ftl");
    for line in [
        "# by hand".to_owned(),
        format!("{YES} = Yes."),
        format!("{NO} = No."),
    ] {
        assert!(
            english.lines().any(|found| found == line),
            "{line}: {english}"
        );
    }
    assert!(
        folder
            .text("locales/en/a.ftl")
            .contains(&format!("\n# {YES} = Yes.\n"))
    );
    folder.run(&["check"]).ends(0).quietly();
    let before = folder.state();
    folder.run(&["extract"]).ends(0).quietly();
    assert!(before == folder.state());
}

#[test]
fn options_that_exclude_one_another_are_refused() {
    let folder = Folder::translated();
    let complaint = folder.refuses(&["extract", "--check", "--prune"]);
    assert!(complaint.contains("cannot be used with"), "{complaint}");
}

#[test]
fn check_is_content_or_says_what_is_wrong() {
    let folder = Folder::translated();
    assert_snapshot!(folder.run(&["check"]).ends(0).quietly().out, @"no findings");
    folder.put("locales/ru/a.ftl", catalogue("Да.", "{ \"\" }"));
    assert_snapshot!(folder.run(&["check"]).ends(1).quietly().out, @r#"
    error[empty-value]: `s-2r76e3vqk8` prints nothing
      --> locales/ru/a.ftl:12:1
        | s-2r76e3vqk8 = { "" }
        | ^^^^^^^^^^^^
      source: لا.
              (source/a.txt:2)
      help: translate it, or comment the entry out

    1 error in 1 file
    "#);
    folder.run(&["check", "--locale", "en"]).ends(0).quietly();
    folder.run(&["check", "--rule", "syntax"]).ends(0).quietly();
    folder
        .run(&["check", "--rule", "syntax", "--rule", "empty-value"])
        .ends(1);
}

#[test]
fn check_counts_warnings() {
    let folder = Folder::translated();
    folder.put(
        "locales/ru/a.ftl",
        catalogue("Да.", "Нет.") + "s-0123456789 = Лишнее.\n",
    );
    folder.run(&["check"]).ends(0).quietly();
    folder
        .run(&["check", "--max-warnings", "1"])
        .ends(0)
        .quietly();
    let run = folder.run(&["check", "--max-warnings", "0"]).ends(1);
    assert_snapshot!(run.err, @"error: 1 warning, and --max-warnings allows 0");
    assert!(run.out.contains("warning[obsolete-entry]"), "{run:?}");
}

#[test]
fn check_writes_json_with_every_key() {
    let folder = Folder::translated();
    let run = folder.run(&["check", "--format", "json"]).ends(0).quietly();
    assert_eq!(json(&run), Value::Array(Vec::new()));
    folder.put(
        "locales/ru/a.ftl",
        catalogue("Да.", "Нет.").replace(&format!("{NO} = Нет."), ""),
    );
    folder.remove("locales/en/a.ftl");
    let run = folder.run(&["check", "--format", "json"]).ends(1).quietly();
    let findings = json(&run);
    for finding in findings.as_array().expect("an array") {
        assert_eq!(
            keys(finding),
            [
                "column",
                "end_column",
                "end_line",
                "file",
                "help",
                "id",
                "line",
                "locale",
                "message",
                "rule",
                "severity",
                "source"
            ]
        );
    }
    let absent = &findings[0];
    assert_eq!(
        (&absent["file"], &absent["id"]),
        (&"locales/en/a.ftl".into(), &YES.into())
    );
    assert_eq!(
        [&absent["line"], &absent["column"], &absent["end_line"]],
        [&Value::from(1); 3]
    );
    let gap = &findings[2];
    assert_eq!(
        (&gap["file"], &gap["id"]),
        (&"locales/ru/a.ftl".into(), &NO.into())
    );
    assert_eq!(keys(&gap["source"]), ["column", "file", "line", "text"]);
    assert_snapshot!(gap.to_string(), @r#"{"column":1,"end_column":1,"end_line":8,"file":"locales/ru/a.ftl","help":"run `tarjuman extract`, write the translation into the entry that it adds, remove `# ` from its lines","id":"s-2r76e3vqk8","line":8,"locale":"ru","message":"`s-2r76e3vqk8` is not translated into ru","rule":"missing-entry","severity":"error","source":{"column":1,"file":"source/a.txt","line":2,"text":"لا."}}"#);
}

#[test]
fn check_writes_commands_for_github() {
    let folder = Folder::translated();
    folder.put("locales/ru/a.ftl", catalogue("Да.", "{ \"\" }"));
    assert_snapshot!(folder.run(&["check", "--format", "github"]).ends(1).quietly().out, @"::error file=locales/ru/a.ftl,line=12,endLine=12,col=1,endColumn=13,title=empty-value::locales/ru/a.ftl:12:1: empty-value: `s-2r76e3vqk8` prints nothing%0Aلا.%0Atranslate it, or comment the entry out");
}

#[test]
fn a_project_without_articles_can_be_checked_only() {
    let folder = Folder::empty();
    folder.put(
        "l10n.toml",
        "locales = [\"de\"]\n[[paths]]\nreference = \"en/*.ftl\"\nl10n = \"{locale}/*.ftl\"\n",
    );
    folder.put("en/menu.ftl", "open = Open\n");
    folder.put("de/menu.ftl", "open = Öffnen\n");
    folder.run(&["check"]).ends(0).quietly();
    folder.put("de/menu.ftl", "");
    assert_snapshot!(folder.run(&["check"]).ends(1).quietly().out, @"
    error[missing-entry]: `open` is missing in de
      --> de/menu.ftl:1:1
      note: the reference has it here (en/menu.ftl:1)
      help: add it to de/menu.ftl

    1 error in 1 file
    ");
    for command in [
        &["extract"] as &[&str],
        &["extract", "--check"],
        &["status"],
    ] {
        assert_eq!(
            folder.refuses(command),
            "error[config]: l10n.toml names no folder of articles\n  help: add `source = \"source\"` and `source-locale = \"ar\"` under [tarjuman]\n"
        );
    }
}

#[test]
fn check_refuses_what_it_does_not_know() {
    let folder = Folder::translated();
    assert_snapshot!(folder.refuses(&["check", "--rule", "mising-entry"]), @"
    error[usage]: there is no rule `mising-entry`
      help: did you mean `missing-entry`? `tarjuman explain` lists all rules
    ");
    assert_snapshot!(folder.refuses(&["check", "--rule", "grammar"]), @"
    error[usage]: there is no rule `grammar`
      help: `tarjuman explain` lists all rules
    ");
    assert_snapshot!(folder.refuses(&["check", "--locale", "de"]), @"
    error[usage]: the project has no locale `de`
      help: its locales are: en, ru
    ");
    assert!(
        folder
            .refuses(&["check", "--format", "xml"])
            .contains("[possible values: human, json, github]")
    );
}

#[test]
fn status_counts_units_and_words() {
    let folder = Folder::translated();
    folder.put("source/b.txt", "نعم، يا سيدي.\n");
    folder.run(&["extract"]).ends(0);
    assert_snapshot!(folder.run(&["status"]).ends(0).quietly().out, @"
    article       locale   done  translated  stale  untranslated  omitted  broken  obsolete
    a             en      100 %       2 (2)      –             –        –       –         –
    a             ru      100 %       2 (2)      –             –        –       –         –
    b             en        0 %           –      –         1 (3)        –       –         –
    b             ru        0 %           –      –         1 (3)        –       –         –
    all articles  en       66 %       2 (2)      –         1 (3)        –       –         –
    all articles  ru       66 %       2 (2)      –         1 (3)        –       –         –
    units (words of the source sentences)
    ");
    assert_snapshot!(folder.run(&["status", "--locale", "ru"]).ends(0).quietly().out, @"
    article       locale   done  translated  stale  untranslated  omitted  broken  obsolete
    a             ru      100 %       2 (2)      –             –        –       –         –
    b             ru        0 %           –      –         1 (3)        –       –         –
    all articles  ru       66 %       2 (2)      –         1 (3)        –       –         –
    units (words of the source sentences)
    ");
    assert_snapshot!(folder.refuses(&["status", "--locale", "de"]), @"
    error[usage]: the project has no locale `de`
      help: its locales are: en, ru
    ");
}

#[test]
fn status_writes_json_with_every_key() {
    let folder = Folder::translated();
    folder.put("source/a.txt", "لا.\n");
    folder.run(&["extract"]).ends(0);
    let run = folder
        .run(&["status", "--format", "json", "--locale", "ru"])
        .ends(0)
        .quietly();
    let status = json(&run);
    assert_eq!(keys(&status), ["units"]);
    let units = status["units"].as_array().expect("an array");
    for unit in units {
        assert_eq!(
            keys(unit),
            [
                "article",
                "block",
                "id",
                "kind",
                "locale",
                "previous_source",
                "source",
                "state",
                "translation",
                "words"
            ]
        );
    }
    assert_snapshot!(units.iter().map(Value::to_string).collect::<Vec<_>>().join("\n"), @r#"
    {"article":"a","block":0,"id":"s-2r76e3vqk8","kind":"headline","locale":"ru","previous_source":null,"source":"لا.","state":"translated","translation":"Нет.","words":1}
    {"article":"a","block":null,"id":"s-049gdzeteq","kind":null,"locale":"ru","previous_source":null,"source":"نعم.","state":"obsolete","translation":"Да.","words":1}
    "#);
}

#[test]
fn explain_lists_and_explains() {
    let folder = Folder::empty();
    let list = folder.run(&["explain"]).ends(0).quietly().out;
    assert!(
        list.lines().any(|line| line.starts_with("missing-entry ")),
        "{list}"
    );
    let one = folder
        .run(&["explain", "missing-entry"])
        .ends(0)
        .quietly()
        .out;
    assert!(
        one.starts_with("# missing-entry\n") && one.contains("\n## What to do\n"),
        "{one}"
    );
    assert_snapshot!(folder.refuses(&["explain", "missing-entri"]), @"
    error[usage]: there is no rule `missing-entri`
      help: did you mean `missing-entry`? `tarjuman explain` lists all rules
    ");
}
