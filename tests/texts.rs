//! `segment` and `terms`, on files and on standard input.

#![cfg(feature = "cli")]

mod common;

use common::program::{CONFIG, Folder, Run, json_lines, keys};
use insta::assert_snapshot;

const TEXT: &str = "العنوان\n  قال نعم. وقال لا؟\n";

#[test]
fn segment_splits_a_file_and_standard_input() {
    let folder = Folder::empty();
    folder.put("a.txt", TEXT);
    let run = folder
        .run(&["segment", "--lang", "ar", "a.txt"])
        .ends(0)
        .quietly();
    assert_snapshot!(run.out, @"
    العنوان
    قال نعم.
    وقال لا؟
    ");
    for arguments in [
        &["segment", "--lang", "ar"] as &[&str],
        &["segment", "--lang", "ar", "-"],
    ] {
        let piped = Run::of(folder.command(arguments).write_stdin(TEXT))
            .ends(0)
            .quietly();
        assert_eq!(piped.out, run.out);
    }
}

#[test]
fn segment_tells_bytes() {
    let folder = Folder::empty();
    for text in [
        TEXT.to_owned(),
        format!("\u{feff}{}", TEXT.replace('\n', "\r\n")),
    ] {
        folder.put("a.txt", &text);
        let run = folder
            .run(&["segment", "--lang", "ar", "--format", "jsonl", "a.txt"])
            .ends(0)
            .quietly();
        let lines = json_lines(&run);
        for line in &lines {
            assert_eq!(keys(line), ["block", "end", "kind", "start", "text"]);
            let at = |key: &str| line[key].as_u64().expect("a number") as usize;
            assert_eq!(line["text"], text[at("start")..at("end")]);
        }
        let kinds: Vec<_> = lines
            .iter()
            .map(|line| (line["block"].as_u64(), line["kind"].as_str()))
            .collect();
        assert_eq!(
            kinds,
            [
                (Some(0), Some("headline")),
                (Some(1), Some("heading")),
                (Some(1), Some("heading"))
            ]
        );
    }
}

#[test]
fn segment_refuses_what_it_cannot_split() {
    let folder = Folder::empty();
    folder.put("a.md", "# Title\n");
    folder.put("a.txt", b"a \xff");
    assert_snapshot!(folder.refuses(&["segment", "--lang", "ar", "a.md"]), @"
    error[unsupported]: a.md: the format `md` is not supported yet
      help: write the article as plain text (.txt), one paragraph a line
    ");
    assert_snapshot!(folder.refuses(&["segment", "--lang", "ar", "--input", "html", "a.txt"]), @"
    error[encoding]: a.txt:1: not UTF-8: the byte at offset 2 begins no character
      help: save the file as UTF-8 and run the command again
    ");
    assert_snapshot!(folder.refuses(&["segment", "--lang", "ar_EG", "a.txt"]), @"
    error[usage]: `ar_EG` is no language tag
      help: write a BCP 47 tag such as `ar` or `pt-BR`
    ");
    assert_snapshot!(folder.refuses(&["segment", "--lang", "ar", "a.txt"]), @"
    error[encoding]: a.txt:1: not UTF-8: the byte at offset 2 begins no character
      help: save the file as UTF-8 and run the command again
    ");
    assert_snapshot!(folder.refuses(&["segment", "--lang", "ar", "none.txt"]), @"
    error[read]: cannot read none.txt: there is no such file
      help: check the path
    ");
    let run = Run::of(
        folder
            .command(&["segment", "--lang", "ar"])
            .write_stdin(b"ab\xff".as_slice()),
    )
    .ends(2);
    assert_snapshot!(run.err, @"
    error[encoding]: standard input is not UTF-8 at byte 2
      help: convert it to UTF-8 first, for instance with iconv
    ");
}

#[test]
fn terms_are_found_and_listed() {
    let folder = Folder::translated();
    folder.put(
        "locales/ar/terms.ftl",
        "-kz = كازاخستان\n    .adjective = كازاخي\n    .iso = KZ\n",
    );
    folder.put(
        "locales/ru/terms.ftl",
        "-kz = Казахстан\n    .forbidden = Казахия\n",
    );
    folder.put("text.txt", "Казахстан и Казахия.\n");
    let find = ["terms", "find", "--lang", "ru", "text.txt"];
    assert_snapshot!(folder.run(&find).ends(0).quietly().out, @"
    1:1: kz (name): [Казахстан] и Казахия.
    1:13: kz (forbidden): Казахстан и [Казахия].
    2 mentions: kz 2
    ");
    let run = folder
        .run(&[
            "terms", "find", "--lang", "ru", "--format", "jsonl", "text.txt",
        ])
        .ends(0)
        .quietly();
    assert_snapshot!(run.out, @r#"
    {"term":"kz","concept":"kz","form":"name","start":0,"end":18,"text":"Казахстан"}
    {"term":"kz","concept":"kz","form":"forbidden","start":22,"end":36,"text":"Казахия"}
    "#);
    let arabic = ["terms", "find", "--lang", "ar", "--format", "jsonl"];
    let run = Run::of(folder.command(&arabic).write_stdin("قال الكازاخي."))
        .ends(0)
        .quietly();
    assert_snapshot!(run.out, @r#"{"term":"kz","concept":"kz","form":"adjective","start":7,"end":23,"text":"الكازاخي"}"#);
    assert_snapshot!(folder.run(&["terms", "list"]).ends(0).quietly().out, @"
    -kz
      ar  كازاخستان
      ru  Казахстан
    1 concept
    ");
    assert_snapshot!(folder.run(&["terms", "list", "--lang", "ru", "--forms"]).ends(0).quietly().out, @"
    -kz
      ru  Казахстан
          name       Казахстан
          forbidden  Казахия
    1 concept
    ");
    assert_snapshot!(folder.refuses(&["terms", "find", "--lang", "de", "text.txt"]), @"
    error[usage]: the project has no locale `de`
      help: its locales are: ar, en, ru
    ");
    assert_snapshot!(folder.refuses(&["terms", "list", "--glossary", "states"]), @"
    error[usage]: the project has no glossary `states`
      help: it has none; `glossaries` in l10n.toml names them
    ");
}

#[test]
fn a_mention_is_shown_in_its_line_or_a_part_of_it() {
    let folder = Folder::project();
    folder.put("locales/ar/terms.ftl", "-kz = kz\n");
    let thirty = "123456789 123456789 1234567890";
    let text = |before: &str, after: &str| format!("x\n{before} kz {after}\r\ny");
    for (before, after, shown) in [
        ("a", "b", "a [kz] b".to_owned()),
        (
            &thirty[1..],
            &thirty[1..],
            format!("{} [kz] {}", &thirty[1..], &thirty[1..]),
        ),
        (
            thirty,
            thirty,
            format!("…{} [kz] {}…", &thirty[1..], &thirty[..29]),
        ),
        (
            &thirty.repeat(50),
            &thirty.repeat(50),
            format!("…{} [kz] {}…", &thirty[1..], &thirty[..29]),
        ),
    ] {
        folder.put("text.txt", text(before, after));
        let run = folder.run(&["terms", "find", "--lang", "ar", "text.txt"]);
        let column = before.len() + 2;
        assert_eq!(
            run.ends(0).quietly().out,
            format!("2:{column}: kz (name): {shown}\n1 mention: kz 1\n")
        );
    }
}

#[test]
fn a_glossary_narrows_the_terms() {
    let folder = Folder::project();
    folder.put("l10n.toml", format!("{CONFIG}glossaries = [\"states\"]\n"));
    folder.put("locales/ar/terms.ftl", "-csto = المنظمة\n");
    folder.put("locales/ar/states.ftl", "-kz = كازاخستان\n");
    let run = folder
        .run(&["terms", "list", "--lang", "ar", "--glossary", "states"])
        .ends(0)
        .quietly();
    assert_snapshot!(run.out, @"
    -kz
      ar  كازاخستان
    1 concept
    ");
    assert_snapshot!(folder.refuses(&["terms", "list", "--glossary", "cities"]), @"
    error[usage]: the project has no glossary `cities`
      help: its glossaries are: states
    ");
    folder.remove("locales/ar/states.ftl");
    assert_snapshot!(folder.refuses(&["extract"]), @"
    error[config]: the glossary `states` has no file locales/ar/states.ftl
      help: add the file, or take the name out of `glossaries` in l10n.toml
    ");
}
