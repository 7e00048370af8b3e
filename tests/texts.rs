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
    folder.put("a.txt", b"a \xff");
    assert_snapshot!(folder.refuses(&["segment", "--lang", "ar", "--input", "html", "a.txt"]), @"
    error[encoding]: a.txt:1:3: not UTF-8: the byte at offset 2 begins no character
      help: save the file as UTF-8, or name its encoding, such as `--encoding windows-1256`, or have it guessed: `--encoding auto`
    ");
    assert_snapshot!(folder.refuses(&["segment", "--lang", "ar_EG", "a.txt"]), @"
    error[usage]: `ar_EG` is no language tag
      help: write a BCP 47 tag such as `ar` or `pt-BR`
    ");
    assert_snapshot!(folder.refuses(&["segment", "--lang", "ar", "a.txt"]), @"
    error[encoding]: a.txt:1:3: not UTF-8: the byte at offset 2 begins no character
      help: save the file as UTF-8, or name its encoding, such as `--encoding windows-1256`, or have it guessed: `--encoding auto`
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
    error[encoding]: standard input:1:3: not UTF-8: the byte at offset 2 begins no character
      help: save the file as UTF-8, or name its encoding, such as `--encoding windows-1256`, or have it guessed: `--encoding auto`
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
          name       Казахстана  (generated)
          name       Казахстану  (generated)
          name       Казахстаном  (generated)
          name       Казахстане  (generated)
          forbidden  Казахии  (generated)
          forbidden  Казахию  (generated)
          forbidden  Казахией  (generated)
    1 concept
    ");
    assert_snapshot!(folder.refuses(&["terms", "find", "--lang", "de", "text.txt"]), @"
    error[usage]: the project has no locale `de`
      help: its locales are: ar, en, ru
    ");
    assert_snapshot!(folder.refuses(&["terms", "list", "--glossary", "towns"]), @"
    error[usage]: the project has no glossary `towns`
      help: it has none; `glossaries` in l10n.toml names them, and the program itself has: regions, states
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
    folder.put("l10n.toml", format!("{CONFIG}glossaries = [\"cities\"]\n"));
    folder.put("locales/ar/terms.ftl", "-csto = المنظمة\n");
    folder.put("locales/ar/cities.ftl", "-astana = أستانا\n");
    let list = ["terms", "list", "--lang", "ar", "--glossary", "cities"];
    assert_snapshot!(folder.run(&list).ends(0).quietly().out, @"
    -astana
      ar  أستانا
    1 concept
    ");
    assert_snapshot!(folder.refuses(&["terms", "list", "--glossary", "towns"]), @"
    error[usage]: the project has no glossary `towns`
      help: its glossaries are: cities; the program itself has: regions, states
    ");
    folder.remove("locales/ar/cities.ftl");
    assert_snapshot!(folder.refuses(&["extract"]), @"
    error[config]: the glossary `cities` has no file locales/ar/cities.ftl
      help: add the file, or take the name out of `glossaries` in l10n.toml; the program itself has: regions, states
    ");
}

#[test]
fn the_programs_glossaries_need_no_file() {
    let folder = Folder::project();
    folder.put("l10n.toml", format!("{CONFIG}glossaries = [\"states\"]\n"));
    folder.put("locales/ar/terms.ftl", "-kz = قازاقستان\n");
    folder.put("text.txt", "قازاقستان والهند.\n");
    let find = ["terms", "find", "--lang", "ar", "text.txt"];
    assert_snapshot!(folder.run(&find).ends(0).quietly().out, @"
    1:1: kz (name): [قازاقستان] والهند.
    1:12: in (name): قازاقستان و[الهند].
    2 mentions: in 1, kz 1
    ");
    assert_snapshot!(folder.run(&["terms", "list"]).ends(0).quietly().out, @"
    -kz
      ar  قازاقستان
    1 concept
    ");
    let list = folder
        .run(&["terms", "list", "--glossary", "states"])
        .ends(0)
        .quietly()
        .out;
    assert!(
        list.contains("-kz\n  ar  قازاقستان\n  en  Kazakhstan\n"),
        "{list}"
    );
    assert!(list.ends_with("249 concepts\n"), "{list}");
}

#[test]
fn the_programs_glossaries_need_no_project() {
    let folder = Folder::empty();
    folder.put(
        "text.txt",
        "In Kazakhstan and the U.S., Kazakh and American.\n",
    );
    let find = |rest: &[&str]| {
        let arguments = [&["terms", "find", "text.txt"], rest].concat();
        folder.run(&arguments).ends(0).quietly().out
    };
    assert_snapshot!(find(&["--lang", "en", "--glossary", "states"]), @"
    1:4: kz (name): In [Kazakhstan] and the U.S., Kazakh and Amer…
    1:23: us (name): In Kazakhstan and the [U.S.], Kazakh and American.
    1:29: kz (adjective): In Kazakhstan and the U.S., [Kazakh] and American.
    1:40: us (adjective): …stan and the U.S., Kazakh and [American].
    4 mentions: kz 2, us 2
    ");
    assert_snapshot!(find(&["--lang", "en-GB", "--glossary", "states", "--format", "jsonl"]), @r#"
    {"term":"kz","concept":"kz","form":"name","start":3,"end":13,"text":"Kazakhstan"}
    {"term":"us","concept":"us","form":"name","start":22,"end":26,"text":"U.S."}
    {"term":"kz","concept":"kz","form":"adjective","start":28,"end":34,"text":"Kazakh"}
    {"term":"us","concept":"us","form":"adjective","start":39,"end":47,"text":"American"}
    "#);
    let forms = folder.run(&[
        "terms",
        "list",
        "--glossary",
        "regions",
        "--lang",
        "ru",
        "--forms",
    ]);
    let forms = forms.ends(0).quietly().out;
    assert!(
        forms.contains("      adjective  азиатская  (generated)\n"),
        "{forms}"
    );
    let refuses = |arguments: &[&str]| {
        folder
            .refuses(arguments)
            .replace(&folder.root.path().display().to_string(), "FOLDER")
    };
    assert_snapshot!(refuses(&["terms", "find", "--lang", "de", "--glossary", "states", "text.txt"]), @"
    error[usage]: the glossary `states` does not exist in `de`
      help: it exists in: ar, en, ru
    ");
    assert_snapshot!(refuses(&["terms", "find", "--lang", "en", "text.txt"]), @"
    error[no-project]: there is no l10n.toml in FOLDER or a folder above it
      help: run `tarjuman init` to make a project here, or name its folder with `--project DIR`
    ");
    assert_snapshot!(refuses(&["terms", "find", "--lang", "en", "--glossary", "towns", "text.txt"]), @"
    error[no-project]: there is no l10n.toml in FOLDER or a folder above it
      help: the glossaries that need no project are: regions, states
    ");
}
