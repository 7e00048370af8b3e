//! Any text in any file: what is built is that text, or an error; nothing ends the process.

use std::fmt::Write;

use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use tarjuman::disk::MemoryDisk;
use tarjuman::dist::Dist;
use tarjuman::project::{BuildOptions, Missing, Project};
use tarjuman::segment::normalise;

use crate::agree::agree;
use crate::world::{id, options, settings};

/// Two sentences that stand alone in their paragraphs, and two that share one.
const ARTICLE: &str = "قمة.\nنعم.\nلا. كلا.\n";

/// A value that prints a text and nothing else.
fn literal(text: &str) -> String {
    let mut value = String::new();
    for character in text.chars() {
        match character {
            '"' | '\\' => value.extend(['\\', character]),
            // A literal has one line.
            '\n' | '\r' => write!(value, "\\u{:04X}", u32::from(character)).expect("a string"),
            _ => value.push(character),
        }
    }
    format!("{{ \"{value}\" }}")
}

/// A disk whose Russian readers get these texts.
fn disk(texts: &[String; 4]) -> MemoryDisk {
    let disk = MemoryDisk::new([
        ("l10n.toml", settings("\"ru\"", "")),
        ("source/a.txt", ARTICLE.to_owned()),
    ]);
    let sentences = ["قمة.", "نعم.", "لا.", "كلا."].iter().zip(texts);
    let entries =
        sentences.map(|(sentence, text)| format!("{} = {}\n", id(sentence), literal(text)));
    disk.put("locales/ru/a.ftl", entries.collect::<String>());
    disk
}

fn build(disk: &MemoryDisk, missing: Missing) -> Option<tarjuman::project::Build> {
    let project = Project::load(disk, None).ok()?;
    let before = disk.files();
    let build = match project.build(&options(missing)) {
        Ok(build) => build,
        Err(_) => {
            assert!(disk.files() == before, "an error writes nothing");
            return None;
        }
    };
    if !build.findings.is_empty() {
        assert!(disk.files() == before, "findings write nothing");
        assert!(build.written.is_empty() && build.files == 0);
        return None;
    }
    agree(disk, &build);
    let after = disk.files();
    let again = project.build(&options(missing)).expect("again");
    assert!(
        again.written.is_empty() && again.removed.is_empty(),
        "{again:?}"
    );
    assert!(disk.files() == after);
    Some(build)
}

fn pieces(pieces: &'static [&'static str], most: usize) -> impl Strategy<Value = String> {
    let pieces = prop::collection::vec(prop::sample::select(pieces), 1..most);
    pieces.prop_map(|pieces| pieces.concat())
}

/// Text in which much means something to Markdown.
fn markdown() -> impl Strategy<Value = String> {
    pieces(
        &[
            "a",
            "B",
            "7",
            " ",
            "  ",
            "    ",
            "\t",
            "\n",
            "\n\n",
            "#",
            "##",
            "*",
            "**",
            "_",
            "__",
            "`",
            "```",
            "~",
            "~~",
            "[",
            "]",
            "(",
            ")",
            "![",
            "[^1]",
            "]:",
            "<",
            ">",
            "<b>",
            "</b>",
            "<!--",
            "-->",
            "<?",
            "<a@b.c>",
            "<http://a.b>",
            "&",
            "&amp;",
            "&#35;",
            "&#x23;",
            ";",
            "\\",
            "|",
            "|-|",
            "---",
            "===",
            "-",
            "- ",
            "+ ",
            "1.",
            "1) ",
            "[ ] ",
            "[x] ",
            ":",
            "!",
            "{",
            "}",
            "$",
            "^",
            "=",
            "\"",
            "'",
            "http://a.b",
            "www.a.b",
            "a@b.c",
            "é",
            "ب",
            "\u{a0}",
            "\u{200f}",
            "。",
            ".",
            "> ",
            "[!NOTE]",
        ],
        12,
    )
}

/// Text in which much means something to HTML.
fn html() -> impl Strategy<Value = String> {
    pieces(
        &[
            "a",
            " ",
            "\n",
            "<",
            ">",
            "/",
            "&",
            ";",
            "\"",
            "'",
            "=",
            "<b>",
            "</span>",
            "</p>",
            "</title>",
            "</style>",
            "<script>",
            "</script>",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<?x",
            "<!doctype",
            "&lt",
            "&lt;",
            "&#60;",
            "&NotEqualTilde;",
            "`",
            "{{",
            "}}",
            "{%",
            "%}",
            "{#",
            "#}",
            "\0",
            "\u{1}",
            "\u{fffe}",
            "\u{85}",
            "\u{2028}",
            "ب",
            "\u{202e}",
            "😀",
            "\r",
        ],
        12,
    )
}

/// Any text, most of it printable.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![markdown(), html(), any::<String>(), "\\PC{0,40}"]
}

fn texts(text: impl Strategy<Value = String> + Clone) -> impl Strategy<Value = [String; 4]> {
    [text.clone(), text.clone(), text.clone(), text]
}

/// An article: white space of every kind, marks that cannot be seen, equal sentences.
fn article() -> impl Strategy<Value = String> {
    pieces(
        &[
            "نعم.",
            "لا.",
            "كلا.",
            " ",
            "  ",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "\t",
            "\u{feff}",
            "\u{a0}",
            "\u{200f}",
            "\u{202e}",
            "\u{2068}",
            "\u{640}",
            "\u{64e}",
            "\u{ad}",
            "ا\u{654}",
            "أ",
            "{",
            "}",
            "\"",
            "{ -kz }",
            "*",
            "<b>",
            "#",
            "؟",
            "!",
            "…",
            "1.5",
            "😀",
            "كازاخستان",
            "\u{2028}",
            "\u{85}",
            "\u{b}",
            "s-049gdzeteq = ",
        ],
        30,
    )
}

/// A translator's file: what may stand in one, in any order.
fn catalogue() -> impl Strategy<Value = String> {
    pieces(
        &[
            "s-049gdzeteq = ",
            "# s-049gdzeteq =",
            "# s-2r76e3vqk8 = Нет.\n",
            "s-2r76e3vqk8 = Нет.\n",
            "s-tj1pgctfgd = Вовсе нет.\n",
            "Да.",
            "\n",
            "\n\n",
            "\r\n",
            "    ",
            "# ar: نعم.\n",
            "# ar: لا.\n",
            "# was: كلا.\n",
            "# was: لا.\n",
            "# from: draft\n",
            "## Obsolete\n",
            "# tarjuman: allow missing-entry: so\n",
            "{ -kz }",
            "{ -kz(case: \"x\") }",
            "{",
            "}",
            "{ \"\" }",
            "{ $occurrence ->\n [1] a\n *[other] b\n }",
            "{ $occurrence }",
            "\"\\u00я\"",
            ".a = b",
            "own = text\n",
            "{ own }",
            "{ own.a }",
            "kz = x\n",
            "{ kz }",
            "-own = y\n",
            "{ -own }",
            "{ NUMBER(1) }",
            "{ s-049gdzeteq }",
            "{ s-2r76e3vqk8 }",
            "<<<<<<< HEAD\n",
        ],
        25,
    )
}

fn terms() -> impl Strategy<Value = String> {
    pieces(
        &[
            "-kz = ",
            "-kz = كازاخستان\n",
            "-ru = { -kz }\n",
            "Казахстан",
            "\n",
            "    .also = a\n",
            "    .kind = a\n",
            "{ $case ->\n    [x] y\n   *[z] w\n    }",
            "{ -kz }",
            "{ -ru }",
            "{ -kz.kind ->\n *[a] b\n }",
            "{",
            "}",
        ],
        15,
    )
}

/// The kinds of template that a project may have, whole and broken.
fn template() -> impl Strategy<Value = String> {
    pieces(
        &[
            "{{",
            "}}",
            "{%",
            "%}",
            "{#",
            "#}",
            "page",
            ".title",
            "|upper",
            "|safe",
            "if ",
            "for a in groups",
            "endfor",
            "endif",
            " ",
            "\"x\"",
            "extends \"tarjuman/article.html\"",
            "include \"article.html\"",
            "block footer",
            "endblock",
            "macro m()",
            "endmacro",
            "set x = 1",
            "words",
            "[",
            "]",
            "(",
            ")",
            "~",
            "*",
            "1",
            "99999999999",
            "range(9)",
            "super()",
            "raw",
            "endraw",
            "<p>",
            "\n",
        ],
        15,
    )
}

const SETTINGS: [&str; 5] = [
    "",
    "wrap = \"hard\"",
    "isolate = \"on\"",
    "wrap = \"hard\"\nisolate = \"on\"",
    "fallback = [\"en\"]",
];

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(11), ..ProptestConfig::default() })]

    /// `agree` reads each format with a program that is not ours and compares it with the JSON.
    #[test]
    fn every_format_holds_any_text(texts in texts(any_text().boxed())) {
        let disk = disk(&texts);
        let build = build(&disk, Missing::Omit);
        let invisible = |text: &String| normalise(&text.replace(['\u{200b}', '\u{2060}'], "")).is_empty();
        let blank = texts.iter().any(|text| !text.is_empty() && invisible(text));
        prop_assert!(build.is_some() || blank, "what nobody sees is the only thing that is found");
        if build.is_some() {
            let bundle = Dist::open(&disk, "dist").and_then(|dist| dist.bundle("a", "ru")).expect("a bundle");
            let printed: Vec<&str> = bundle.sentences().filter_map(|sentence| sentence.text.as_deref()).collect();
            let expected: Vec<&str> = texts.iter().map(String::as_str).filter(|text| !text.trim().is_empty()).collect();
            prop_assert_eq!(printed, expected);
        }
    }

    #[test]
    fn any_article_is_its_own_text(article in prop_oneof![4 => article(), 1 => any::<String>()], terms in terms(), settings in prop::sample::select(&SETTINGS[..4])) {
        let disk = MemoryDisk::new([("l10n.toml", crate::world::settings("\"ru\"", settings)), ("source/a.txt", article.clone())]);
        disk.put("locales/ar/terms.ftl", terms);
        let options = BuildOptions { locales: vec!["ar".to_owned()], ..BuildOptions::default() };
        let built = Project::load(&disk, None).and_then(|project| project.build(&options));
        match built {
            Ok(build) => {
                prop_assert_eq!(&build.findings, &[]);
                agree(&disk, &build);
                prop_assert_eq!(disk.text("dist/ar/a.txt"), Some(article));
            }
            // Conflict markers and NUL bytes are no text.
            Err(error) => prop_assert!(["conflict", "encoding"].contains(&error.code.name()), "{}", error),
        }
    }

    /// Files of every kind, whole and broken, under every policy: the formats agree, or nothing is written.
    #[test]
    fn any_catalogue_is_built_or_refused(
        article in article(), russian in catalogue(), english in catalogue(), terms in terms(),
        more in prop::sample::select(&SETTINGS[..]), missing in prop::sample::select(&Missing::ALL[..]),
    ) {
        let disk = MemoryDisk::new([("l10n.toml", settings("\"ru\", \"en\"", more)), ("source/a.txt", article)]);
        disk.put("locales/ru/a.ftl", russian);
        disk.put("locales/en/a.ftl", english);
        disk.put("locales/ru/terms.ftl", terms.clone());
        disk.put("locales/ar/terms.ftl", terms);
        build(&disk, missing);
    }

    #[test]
    fn any_template_is_a_page_or_refused(text in prop_oneof![3 => template(), 1 => any::<String>()], part in template()) {
        let disk = disk(&["Саммит.", "Да.", "Нет.", "Вовсе."].map(str::to_owned));
        disk.put("templates/article.html", text);
        disk.put("templates/part.css", part);
        let before = disk.files();
        let built = Project::load(&disk, None).and_then(|project| project.build(&options(Missing::Fail)));
        match built {
            Ok(build) => prop_assert_eq!(build.written.len(), 11),
            Err(error) => {
                prop_assert_eq!(error.code.name(), "template");
                prop_assert!(disk.files() == before);
            }
        }
    }

    #[test]
    fn any_manifest_is_read_or_not(bytes in prop_oneof![any::<Vec<u8>>(), any::<String>().prop_map(String::into_bytes)], at in any::<prop::sample::Index>(), path in any::<String>()) {
        let disk = disk(&["Саммит.", "Да.", "Нет.", "Вовсе."].map(str::to_owned));
        build(&disk, Missing::Fail).expect("a build");
        let whole = disk.text("dist/manifest.json").expect("a manifest");
        let own = |disk: &MemoryDisk| {
            let mut files = disk.files();
            files.retain(|path, _| !path.starts_with("dist/"));
            files
        };
        let before = own(&disk);
        let mut cut = whole.clone().into_bytes();
        let start = at.index(cut.len());
        cut.splice(start..(start + bytes.len()).min(whole.len()), bytes.iter().copied());
        let renamed = whole.replacen("\"ru/a.txt\"", &serde_json::json!(path).to_string(), 1);
        for manifest in [bytes, cut, renamed.into_bytes()] {
            disk.put("dist/manifest.json", manifest);
            if let Ok(dist) = Dist::open(&disk, "dist") {
                for article in dist.articles() {
                    for locale in dist.locales(article) {
                        let _read = (dist.bundle(article, locale), dist.fluent(article, locale));
                    }
                }
            }
            let options = BuildOptions { locales: vec!["ar".to_owned()], ..BuildOptions::default() };
            let built = Project::load(&disk, None).and_then(|project| project.build(&options));
            prop_assert!(built.is_ok());
            prop_assert!(own(&disk) == before);
            build(&disk, Missing::Fail).expect("a build");
        }
    }
}
