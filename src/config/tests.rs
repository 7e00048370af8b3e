use insta::assert_snapshot;

use super::*;
use crate::error::{Error, ErrorCode, Result};
use crate::text::TextFile;

fn read(text: &str) -> Result<Config> {
    let included = |path: &str| match path {
        "more/l10n.toml" => {
            Ok("[[paths]]\nreference = \"en/*.ftl\"\nl10n = \"{locale}/*.ftl\"\n".to_owned())
        }
        "l10n.toml" => Ok(text.to_owned()),
        _ => Err(Error::new(ErrorCode::Read, "no such file")),
    };
    let sources = Sources {
        read: &included,
        l10n_base: None,
        rules: &["missing-entry", "syntax"],
        formats: &["ftl", "json", "html"],
    };
    load(&TextFile::new("l10n.toml", text), &sources)
}

fn error(text: &str) -> String {
    let error = read(text).expect_err(text);
    format!("{error}\nhelp: {}", error.help.as_deref().unwrap_or("-"))
}

const WHOLE: &str = r#"
basepath = "."
locales = ["en", "ru", "ar"]
unknown-to-us = true

[[paths]]
reference = "locales/ar/**/*.ftl"
l10n = "{l10n_base}/locales/{locale}/**/*.ftl"

[[filters]]
path = "locales/{locale}/a.ftl"
key = "re:draft-.*"
action = "ignore"

[tarjuman]
schema = 1
source = "source"
source-locale = "ar"
glossaries = ["states"]

[tarjuman.rules]
missing-entry = "warning"
"#;

#[test]
fn a_whole_file() {
    let config = read(WHOLE).expect("reads");
    assert_eq!(
        config.locales,
        ["en", "ru"],
        "the source locale is no target"
    );
    let articles = config.articles.as_ref().expect("has articles");
    assert_eq!(
        (articles.folder.as_str(), articles.similarity),
        ("source", 0.7)
    );
    assert_eq!(config.rules["missing-entry"], Level::Warning);
    assert_eq!(
        config.place_of("a/b").map(|(_, path)| path).as_deref(),
        Some("locales/ar/a/b.ftl")
    );
    assert_eq!(
        config.filter_level("locales/ru/a.ftl", "draft-x"),
        Some(Level::Off)
    );
    assert_eq!(config.filter_level("locales/ru/a.ftl", "x"), None);
    assert_eq!(config.filter_level("locales/ru/b.ftl", "draft-x"), None);
}

#[test]
fn a_project_without_our_table() {
    let config = read(
        "locales = [\"de\"]\n[[paths]]\nreference = \"en/*.ftl\"\nl10n = \"{locale}/*.ftl\"\n",
    );
    assert!(config.expect("reads").articles.is_none());
}

#[test]
fn includes_and_excludes() {
    let config =
        read("locales = [\"de\"]\n[[includes]]\npath = \"more/l10n.toml\"\n").expect("reads");
    assert_eq!(config.paths.len(), 1);
    assert_eq!(config.paths[0].locales, ["de"]);
    let reference = config.paths[0].reference.as_ref().expect("a reference");
    assert!(
        reference.captures("more/en/a.ftl").is_some(),
        "relative to the included file"
    );
    let config =
        read("locales = [\"de\"]\n[[excludes]]\npath = \"more/l10n.toml\"\n").expect("reads");
    assert!(config.paths.is_empty() && config.excluded.len() == 2);
}

#[test]
fn errors_show_the_line() {
    assert_snapshot!(error("locales = [\n  \"en\",\n  \"english (US)\",\n]\n"), @r#"
    l10n.toml:3:3: `english (US)` is no language tag
      |
    3 |   "english (US)",
      |   ^^^^^^^^^^^^^^
    help: write a BCP 47 tag such as `ru`, `pt-BR` or `zh-Hant`
    "#);
    assert_snapshot!(error("[tarjuman]\nsource = \"s\"\nlanguage = \"ar\"\n"), @r#"
    l10n.toml:3:1: unknown field `language`, expected one of `schema`, `source`, `source-locale`, `glossaries`, `similarity`, `reference-terms`, `fallback`, `formats`, `isolate`, `templates`, `encoding`, `wrap`, `rules`, `segmentation`
      |
    3 | language = "ar"
      | ^^^^^^^^
    help: -
    "#);
    assert_snapshot!(error("locales = [\"en\"\n"), @r#"
    l10n.toml:1:16: unclosed array, expected `]`
      |
    1 | locales = ["en"
      |                ^
    help: -
    "#);
    assert_snapshot!(error("[tarjuman]\nschema = 2\n"), @"
    l10n.toml:2:10: schema 2 is not known; this program reads schema 1
      |
    2 | schema = 2
      |          ^
    help: install a newer tarjuman, or write `schema = 1`
    ");
    assert_snapshot!(error("[tarjuman]\nsource-locale = \"ar\"\n[tarjuman.rules]\nsintax = \"off\"\n"), @r#"
    l10n.toml:4:1: there is no rule `sintax`
      |
    4 | sintax = "off"
      | ^^^^^^
    help: the rules are: missing-entry, syntax
    "#);
    assert_snapshot!(error("[tarjuman.rules]\nsyntax = \"loud\"\n"), @r#"
    l10n.toml:2:10: unknown variant `loud`, expected one of `error`, `warning`, `info`, `off`
      |
    2 | syntax = "loud"
      |          ^^^^^^
    help: -
    "#);
    assert_snapshot!(error("[[paths]]\nreference = \"a/*/b.ftl\"\nl10n = \"{locale}/b.ftl\"\n"), @r#"
    l10n.toml:3:8: wildcards in `reference`: 1, in `l10n`: 0; each `*` or `**` needs its counterpart
      |
    3 | l10n = "{locale}/b.ftl"
      |        ^^^^^^^^^^^^^^^^
    help: -
    "#);
    assert_snapshot!(error("[[paths]]\nl10n = \"b.ftl\"\n"), @r#"
    l10n.toml:2:8: the pattern of the locales' files lacks `{locale}`
      |
    2 | l10n = "b.ftl"
      |        ^^^^^^^
    help: -
    "#);
    assert_snapshot!(error("[[includes]]\npath = \"l10n.toml\"\n"), @r#"
    l10n.toml:2:8: `l10n.toml` includes itself
      |
    2 | path = "l10n.toml"
      |        ^^^^^^^^^^^
    help: -
    "#);
    assert_snapshot!(error("[[includes]]\npath = \"nowhere.toml\"\n"), @r#"
    l10n.toml:2:8: cannot include `nowhere.toml`: no such file
      |
    2 | path = "nowhere.toml"
      |        ^^^^^^^^^^^^^^
    help: -
    "#);
    assert_snapshot!(error("[tarjuman]\nsource = \"source\"\n"), @r#"
    l10n.toml: [tarjuman] has `source` but no `source-locale`
    help: add `source-locale = "ar"` (the language the articles are written in)
    "#);
    assert_snapshot!(error("[tarjuman]\nsimilarity = 7.0\n"), @"
    l10n.toml:2:14: `similarity` lies between 0 and 1
      |
    2 | similarity = 7.0
      |              ^^^
    help: -
    ");
    assert_snapshot!(error("[tarjuman.segmentation]\nbreak = [\n  \"§\",\n  \"\",\n]\n"), @r#"
    l10n.toml:4:3: a rule without words
      |
    4 |   "",
      |   ^^
    help: write what stands before the place, with `|` at the place if what follows matters too: `"Art."`, `"St.| Moritz"`
    "#);
    assert_snapshot!(error("[tarjuman.segmentation]\nno-break = [\"a|b|c\"]\n"), @r#"
    l10n.toml:2:13: a rule has one `|`, the place between two sentences
      |
    2 | no-break = ["a|b|c"]
      |             ^^^^^^^
    help: write what stands before the place, with `|` at the place if what follows matters too: `"Art."`, `"St.| Moritz"`
    "#);
    assert_snapshot!(error("[tarjuman.segmentation]\nno-break = \"z. B.\"\n"), @r#"
    l10n.toml:2:12: invalid type: string "z. B.", expected a sequence
      |
    2 | no-break = "z. B."
      |            ^^^^^^^
    help: -
    "#);
    assert_snapshot!(error("[tarjuman.segmentation]\nbreak = [\"a\", 2]\n"), @r#"
    l10n.toml:2:15: invalid type: integer `2`, expected a string
      |
    2 | break = ["a", 2]
      |               ^
    help: -
    "#);
    assert_snapshot!(error("[tarjuman.segmentation]\nsrx = \"\"\n"), @r#"
    l10n.toml:2:7: `srx` names no file
      |
    2 | srx = ""
      |       ^^
    help: -
    "#);
    assert_snapshot!(error("[tarjuman.segmentation]\nnobreak = []\n"), @r#"
    l10n.toml:2:1: unknown field `nobreak`, expected one of `srx`, `break`, `no-break`
      |
    2 | nobreak = []
      | ^^^^^^^
    help: -
    "#);
    assert_snapshot!(error("[tarjuman]\nencoding = \"arabic (Windows)\"\n"), @r#"
    l10n.toml:2:12: `arabic (Windows)` is no encoding that can be read
      |
    2 | encoding = "arabic (Windows)"
      |            ^^^^^^^^^^^^^^^^^^
    help: write a label such as `utf-8`, `windows-1256`, `koi8-r` or `utf-16le`, or `auto`
    "#);
    assert_snapshot!(error("[tarjuman]\nencoding = \"ISO-2022-KR\"\n"), @r#"
    l10n.toml:2:12: `ISO-2022-KR` is no encoding that can be read
      |
    2 | encoding = "ISO-2022-KR"
      |            ^^^^^^^^^^^^^
    help: write a label such as `utf-8`, `windows-1256`, `koi8-r` or `utf-16le`, or `auto`
    "#);
    assert_snapshot!(error("[tarjuman]\nwrap = \"soft\"\n"), @r#"
    l10n.toml:2:8: unknown variant `soft`, expected `none` or `hard`
      |
    2 | wrap = "soft"
      |        ^^^^^^
    help: -
    "#);
    assert_snapshot!(error("[tarjuman]\nglossaries = [\"states.ftl\"]\n"), @r#"
    l10n.toml:2:15: `states.ftl` is no name of a glossary: write the file's name without `.ftl`
      |
    2 | glossaries = ["states.ftl"]
      |               ^^^^^^^^^^^^
    help: -
    "#);
}

#[test]
fn encodings_and_wrapping() {
    let articles = |keys: &str| {
        let config = read(&WHOLE.replace("schema = 1", keys)).expect(keys);
        config.articles.expect("has articles")
    };
    let unsaid = articles("");
    assert_eq!((unsaid.encoding, unsaid.wrap), (Encoding::UTF_8, None));
    let said = articles("encoding = \"auto\"\nwrap = \"hard\"");
    assert_eq!(
        (said.encoding, said.wrap),
        (Encoding::AUTO, Some(Wrap::Hard))
    );
    for label in ["cp1256", "Windows-1256"] {
        let named = articles(&format!("encoding = \"{label}\"")).encoding;
        assert_eq!(Some(named), Encoding::of_label("windows-1256"));
    }
}

#[test]
fn language_tags() {
    for tag in ["ru", "pt-BR", "zh-Hant-TW", "ja-JP-mac", "de-1996"] {
        assert!(is_locale(tag), "{tag}");
    }
    for tag in ["", "r", "ru_RU", "русский", "en-", "123", "toolonglanguage"] {
        assert!(!is_locale(tag), "{tag}");
    }
}
