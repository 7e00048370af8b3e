//! Articles in other encodings than UTF-8, and articles whose lines are wrapped.

#![cfg(feature = "cli")]

mod common;

use common::program::{CONFIG, Folder, NO, Run, YES, catalogue, json_lines};
use insta::assert_snapshot;

/// «نعم.» and «لا.», a line each, as the small project has them.
const ARTICLE: &str = "نعم.\nلا.\n";

const LONG: &str = "أعلن رئيس كازاخستان، قاسم توكاييف، الثلاثاء، أن القوات ستنهي انسحابها بعد أيام.\nوقال توكاييف إن المنظمة ستبدأ سحب قواتها في غضون يومين.\n";

fn encode(text: &str, label: &str) -> Vec<u8> {
    let encoding = encoding_rs::Encoding::for_label(label.as_bytes()).expect(label);
    let (bytes, _, lost) = encoding.encode(text);
    assert!(!lost, "{label}");
    bytes.into_owned()
}

fn utf_16_le(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

fn utf_16_be(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_be_bytes).collect()
}

/// A project with more settings.
fn project(settings: &str) -> Folder {
    let folder = Folder::translated();
    folder.put("l10n.toml", format!("{CONFIG}{settings}\n"));
    folder
}

/// What `extract` complains of when the article has these bytes; other commands say the same.
#[track_caller]
fn refusal(settings: &str, bytes: &[u8]) -> String {
    let folder = project(settings);
    folder.put("source/a.txt", bytes);
    let complaint = folder.refuses(&["extract"]);
    for command in [
        &["extract", "--check"] as &[&str],
        &["check"],
        &["status"],
        &["build"],
    ] {
        assert_eq!(folder.refuses(command), complaint);
    }
    complaint
}

#[test]
fn an_article_means_the_same_in_every_encoding() {
    for (settings, bytes) in [
        (
            "encoding = \"windows-1256\"",
            encode(ARTICLE, "windows-1256"),
        ),
        ("encoding = \"ISO-8859-6\"", encode(ARTICLE, "iso-8859-6")),
        ("encoding = \"utf-16\"", utf_16_le(ARTICLE)),
        ("encoding = \"UTF-16BE\"", utf_16_be(ARTICLE)),
        ("", utf_16_le(&format!("\u{feff}{ARTICLE}"))),
        ("", utf_16_be(&format!("\u{feff}{ARTICLE}"))),
        (
            "encoding = \"windows-1256\"",
            utf_16_be(&format!("\u{feff}{ARTICLE}")),
        ),
        (
            "encoding = \"windows-1256\"",
            format!("\u{feff}{ARTICLE}").into_bytes(),
        ),
        (
            "encoding = \"auto\"",
            utf_16_le(&format!("\u{feff}{ARTICLE}")),
        ),
        ("encoding = \"auto\"", ARTICLE.as_bytes().to_vec()),
        ("encoding = \"utf-8\"", ARTICLE.as_bytes().to_vec()),
    ] {
        let folder = Folder::translated();
        folder.run(&["build"]).ends(0).quietly();
        let (page, json) = (folder.text("dist/ru/a.html"), folder.text("dist/ar/a.json"));
        folder.put("l10n.toml", format!("{CONFIG}{settings}\n"));
        folder.put("source/a.txt", bytes);
        let before = folder.state();
        folder.run(&["extract", "--check"]).ends(0).quietly();
        folder.run(&["extract"]).ends(0).quietly();
        assert!(before == folder.state(), "{settings}");
        folder.run(&["check"]).ends(0).quietly();
        folder.run(&["build"]).ends(0).quietly();
        assert_eq!(folder.text("dist/ru/a.html"), page, "{settings}");
        assert_eq!(folder.text("dist/ar/a.json"), json, "{settings}");
    }
}

#[test]
fn auto_tells_articles_apart() {
    let folder = project("encoding = \"auto\"");
    folder.put("source/b.txt", encode(LONG, "windows-1256"));
    folder.put("source/c.txt", LONG);
    folder.put("source/d.txt", utf_16_be(&format!("\u{feff}{LONG}")));
    let run = folder.run(&["extract"]).ends(0);
    assert_snapshot!(run.err, @r#"warning: source/b.txt: taken for windows-1256; write `encoding = "windows-1256"` below [tarjuman] in l10n.toml if that is right, another label if its letters are wrong"#);
    let catalogue = |slug: &str| {
        let text = folder.text(&format!("locales/ar/{slug}.ftl"));
        assert!(text.contains("قاسم توكاييف"), "{text}");
        text.replace(&format!("source/{slug}.txt"), "")
    };
    assert_eq!(catalogue("b"), catalogue("c"));
    assert_eq!(catalogue("d"), catalogue("c"));
    // A translator's catalogue is UTF-8 whatever the articles are.
    folder.put(
        "locales/ru/a.ftl",
        encode(&self::catalogue("Да.", "Нет."), "utf-8"),
    );
    folder.put("locales/ru/b.ftl", b"a = \xcd\n");
    assert_snapshot!(folder.refuses(&["extract"]), @"
    error[encoding]: locales/ru/b.ftl:1: not UTF-8: the byte at offset 4 begins no character
      help: save the file as UTF-8 and run the command again
    ");
}

#[test]
fn bytes_that_the_encoding_does_not_have() {
    assert_snapshot!(refusal("", &encode(ARTICLE, "windows-1256")), @r#"
    error[encoding]: source/a.txt:1:1: not UTF-8: the byte at offset 0 begins no character
      help: save the file as UTF-8, or name its encoding, such as `encoding = "windows-1256"` below [tarjuman] in l10n.toml, or have it guessed: `encoding = "auto"`
    "#);
    assert_snapshot!(refusal("encoding = \"windows-1253\"", b"a\nb\xaa"), @r#"
    error[encoding]: source/a.txt:2:2: not windows-1253: the byte at offset 3 begins no character
      help: save the file as UTF-8, or name the encoding that it is in, such as `encoding = "windows-1256"` below [tarjuman] in l10n.toml
    "#);
    assert_snapshot!(refusal("encoding = \"iso-8859-6\"", &encode("گچ.\n", "windows-1256")), @r#"
    error[encoding]: source/a.txt:1:1: not ISO-8859-6: the byte at offset 0 begins no character
      help: save the file as UTF-8, or name the encoding that it is in, such as `encoding = "windows-1256"` below [tarjuman] in l10n.toml
    "#);
    assert_snapshot!(refusal("encoding = \"windows-1256\"", LONG.as_bytes()), @r#"
    error[encoding]: source/a.txt:1:1: the file is UTF-8, and not windows-1256, which was named as its encoding
      help: write `encoding = "auto"`, which tells UTF-8 from others; or save all articles as UTF-8 and leave the key out
    "#);
    let text = utf_16_le(&format!("\u{feff}{ARTICLE}"));
    assert_snapshot!(refusal("", &text[..text.len() - 1]), @"
    error[encoding]: source/a.txt:2:4: not UTF-16LE: it ends with half a character, the byte at offset 18
      help: save the file as UTF-8 and run the command again
    ");
    assert_snapshot!(refusal("encoding = \"auto\"", b"\xfe\xff\x06\x46\xd8\x00\x06\x46"), @"
    error[encoding]: source/a.txt:1:2: not UTF-16BE: half a surrogate pair stands alone at offset 4
      help: save the file as UTF-8 and run the command again
    ");
    assert_snapshot!(refusal("", b"\xff\xfe\0\0a\0\0\0"), @"
    error[encoding]: source/a.txt:1:1: UTF-32, which cannot be read
      help: save the file as UTF-8 and run the command again
    ");
}

#[test]
fn an_article_of_two_encodings_is_not_guessed() {
    let stray = [LONG.as_bytes(), b"a \x93quoted\x94 word\n"].concat();
    assert_snapshot!(refusal("encoding = \"auto\"", &stray), @"
    error[encoding]: source/a.txt:3:3: partly UTF-8 and partly not: the byte at offset 250 begins no character of UTF-8
      help: text of two encodings was put together: save all of it as UTF-8
    ");
    let halves = [encode(LONG, "windows-1256"), LONG.as_bytes().to_vec()].concat();
    assert_snapshot!(refusal("encoding = \"auto\"", &halves), @"
    error[encoding]: source/a.txt:1:1: partly UTF-8 and partly not: the byte at offset 0 begins no character of UTF-8
      help: text of two encodings was put together: save all of it as UTF-8
    ");
    assert_snapshot!(refusal("encoding = \"auto\"", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), @r#"
    error[encoding]: source/a.txt:1:1: a NUL byte, which no text has
      help: save it as UTF-8 text; UTF-16 without a byte order mark must be named: `encoding = "utf-16le"` below [tarjuman] in l10n.toml
    "#);
}

#[test]
fn a_label_must_be_known() {
    let folder = project("encoding = \"arabic-windows\"");
    assert_snapshot!(folder.refuses(&["extract"]), @r#"
    error[config]: l10n.toml:11:12: `arabic-windows` is no encoding that can be read
       |
    11 | encoding = "arabic-windows"
       |            ^^^^^^^^^^^^^^^^
      help: write a label such as `utf-8`, `windows-1256`, `koi8-r` or `utf-16le`, or `auto`
    "#);
    folder.put("l10n.toml", format!("{CONFIG}encoding = \"replacement\"\n"));
    assert_snapshot!(folder.refuses(&["check"]), @r#"
    error[config]: l10n.toml:11:12: `replacement` is no encoding that can be read
       |
    11 | encoding = "replacement"
       |            ^^^^^^^^^^^^^
      help: write a label such as `utf-8`, `windows-1256`, `koi8-r` or `utf-16le`, or `auto`
    "#);
    for command in [
        &["segment", "--lang", "ar"] as &[&str],
        &["terms", "find", "--lang", "en", "--glossary", "states"],
    ] {
        let folder = Folder::empty();
        let arguments = [command, &["--encoding", "iso-2022-kr", "a.txt"]].concat();
        assert_eq!(
            folder.refuses(&arguments),
            "error[usage]: `iso-2022-kr` is no encoding that can be read\n  help: write a label such as `utf-8`, `windows-1256`, `koi8-r` or `utf-16le`, or `auto`\n"
        );
    }
}

#[test]
fn segment_and_terms_find_read_every_encoding() {
    let folder = Folder::empty();
    folder.put("utf-8.txt", LONG);
    folder.put("legacy.txt", encode(LONG, "windows-1256"));
    folder.put("utf-16.txt", utf_16_le(&format!("\u{feff}{LONG}")));
    let segment = ["segment", "--lang", "ar", "--format", "jsonl"];
    let find = [
        "terms",
        "find",
        "--lang",
        "ar",
        "--glossary",
        "states",
        "--format",
        "jsonl",
    ];
    for command in [&segment as &[&str], &find] {
        let run = |rest: &[&str]| folder.run(&[command, rest].concat()).ends(0).quietly();
        let expected = run(&["utf-8.txt"]);
        assert!(!expected.out.is_empty());
        let named = run(&["legacy.txt", "--encoding", "windows-1256"]);
        assert_eq!(named.out, expected.out);
        // A guess is told.
        let guess = [command, &["legacy.txt", "--encoding", "auto"]].concat();
        let guess = folder.run(&guess).ends(0);
        assert_eq!(guess.out, expected.out);
        assert_eq!(
            guess.err,
            "warning: legacy.txt: taken for windows-1256; say `--encoding windows-1256` if that is right, another label if its letters are wrong\n"
        );
        // Bytes are those of the decoded text, its byte order mark included.
        let marked = run(&["utf-16.txt"]);
        for (line, expected) in json_lines(&marked).iter().zip(json_lines(&expected)) {
            assert_eq!(
                line["start"].as_u64(),
                expected["start"].as_u64().map(|start| start + 3)
            );
            assert_eq!(line["text"], expected["text"]);
        }
        let arguments = [command, &["--encoding", "windows-1256"]].concat();
        let piped = Run::of(
            folder
                .command(&arguments)
                .write_stdin(encode(LONG, "windows-1256")),
        );
        assert_eq!(piped.ends(0).quietly().out, expected.out);
    }
    assert_snapshot!(folder.refuses(&["segment", "--lang", "ar", "legacy.txt"]), @"
    error[encoding]: legacy.txt:1:1: not UTF-8: the byte at offset 0 begins no character
      help: save the file as UTF-8, or name its encoding, such as `--encoding windows-1256`, or have it guessed: `--encoding auto`
    ");
    assert_snapshot!(folder.refuses(&["segment", "--lang", "ar", "--encoding", "koi8-r", "utf-8.txt"]), @"
    error[encoding]: utf-8.txt:1:1: the file is UTF-8, and not KOI8-R, which was named as its encoding
      help: leave `--encoding` out
    ");
    let piped = Run::of(
        folder
            .command(&["segment", "--lang", "ar"])
            .write_stdin(b"\xff\xfea".as_slice()),
    );
    assert_snapshot!(piped.ends(2).err, @"
    error[encoding]: standard input:1:1: not UTF-16LE: it ends with half a character, the byte at offset 2
      help: save the file as UTF-8 and run the command again
    ");
}

/// An article whose lines are wrapped.
const WRAPPED: &str = "\
President names the date of the withdrawal

The president announced on Tuesday that the forces of the
organisation will complete their withdrawal from the country
in ten days. The withdrawal will begin in two days, he told
parliament, since the main task of the peacekeepers has been
accomplished.

The situation is stable in all regions. Foreign ministers
will meet next week in the capital.
";

/// A project whose article is wrapped.
fn wrapped(settings: &str) -> Folder {
    let folder = Folder::empty();
    let config = CONFIG
        .replace("\"en\", \"ru\"", "\"ru\"")
        .replace("/ar/", "/en/");
    let config = config.replace("source-locale = \"ar\"", "source-locale = \"en\"");
    folder.put("l10n.toml", format!("{config}{settings}\n"));
    folder.put("source/a.txt", WRAPPED);
    folder
}

/// How many sentences the article has.
fn sentences(folder: &Folder) -> usize {
    folder.text("locales/en/a.ftl").matches("\n# en: ").count()
}

#[test]
fn wrapped_lines_are_told_and_reported() {
    let folder = wrapped("");
    assert_snapshot!(folder.run(&["extract"]).ends(0).err, @r#"warning: source/a.txt: its lines look wrapped, so a blank line ends a paragraph and an end of line does not; write `wrap = "hard"` below [tarjuman] in l10n.toml if that is right, `wrap = "none"` if every line is a paragraph"#);
    assert_eq!(sentences(&folder), 5);
    // All commands agree; those that write nothing keep quiet about it.
    folder.run(&["extract", "--check"]).ends(0).quietly();
    folder
        .run(&["check", "--rule", "outdated-catalog"])
        .ends(0)
        .quietly();
    folder.run(&["status"]).ends(0).quietly();
    let page = ["build", "--missing", "source"];
    folder.run(&page).ends(0).quietly();
    let text = folder.text("dist/en/a.txt");
    folder.run(&["extract", "-q"]).ends(0).quietly();
    // What was guessed is what `hard` says.
    let settings = folder.text("l10n.toml");
    folder.put("l10n.toml", format!("{settings}wrap = \"hard\"\n"));
    let before = folder.state();
    folder.run(&["extract"]).ends(0).quietly();
    assert!(before == folder.state());
    folder.run(&page).ends(0).quietly();
    assert_eq!(folder.text("dist/en/a.txt"), text);
}

#[test]
fn what_the_settings_say_of_lines_holds() {
    let folder = wrapped("wrap = \"none\"");
    folder.run(&["extract"]).ends(0).quietly();
    assert!(sentences(&folder) > 7);
    // A paragraph a line is told as such without a word.
    let folder = wrapped("");
    folder.put(
        "source/a.txt",
        WRAPPED
            .replace("\n\n", "\r")
            .replace('\n', " ")
            .replace('\r', "\n"),
    );
    folder.run(&["extract"]).ends(0).quietly();
    assert_eq!(sentences(&folder), 5);
}

#[test]
fn segment_tells_wrapped_lines_too() {
    let folder = Folder::empty();
    folder.put("a.txt", WRAPPED);
    let segment = |rest: &[&str]| {
        folder
            .run(&[&["segment", "--lang", "en", "a.txt"], rest].concat())
            .ends(0)
    };
    let run = segment(&[]);
    assert_snapshot!(run.err, @"warning: a.txt: its lines look wrapped, so a blank line ends a paragraph and an end of line does not; say `--wrap hard` if that is right, `--wrap none` if every line is a paragraph");
    assert_eq!(run.out.lines().count(), 5);
    assert_eq!(segment(&["--quiet"]).quietly().out, run.out);
    assert_eq!(segment(&["--wrap", "hard"]).quietly().out, run.out);
    assert!(segment(&["--wrap", "none"]).quietly().out.lines().count() > 7);
    let piped = Run::of(
        folder
            .command(&["segment", "--lang", "en"])
            .write_stdin(WRAPPED),
    )
    .ends(0);
    assert!(
        piped.err.starts_with("warning: standard input: "),
        "{piped:?}"
    );
    assert_eq!(piped.out, run.out);
}

#[test]
fn ids_are_those_of_the_decoded_sentences() {
    let folder = project("encoding = \"windows-1256\"");
    folder.put("source/a.txt", encode(ARTICLE, "windows-1256"));
    folder.put("source/b.txt", encode(ARTICLE, "windows-1256"));
    folder.run(&["extract"]).ends(0).quietly();
    let text = folder.text("locales/ar/b.ftl");
    assert!(text.contains(YES) && text.contains(NO), "{text}");
}
