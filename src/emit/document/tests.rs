//! What is written back: the source where nothing changed, and around every change the source.

use proptest::prelude::*;

use super::*;
use crate::bundle::{self, Bundle};
use crate::emit::Templates;
use crate::lang::Direction;
use crate::pair::State;
use crate::segment::{SegmentId, Segmenter, normalise, segments};
use crate::source::{Format, Wrap, format};
use crate::tags::tags;

/// An article and its sentences.
struct Article {
    format: &'static Format,
    text: String,
    document: crate::article::Document,
    segments: Vec<Segment>,
}

impl Article {
    fn new(name: &str, text: &str) -> Article {
        let format = format(name).expect("a format");
        let document = (format.read)(text, Wrap::None);
        let segments = segments(text, &document.blocks, &Segmenter::of("en")).expect("sentences");
        let segments = segments
            .into_iter()
            .filter(|segment| !normalise(segment.text(text)).is_empty())
            .collect();
        Article {
            format,
            text: text.to_owned(),
            document,
            segments,
        }
    }

    /// What a translator sees of every sentence.
    fn texts(&self) -> Vec<String> {
        let texts = self
            .segments
            .iter()
            .map(|segment| plain(segment.text(&self.text)).into_owned());
        texts.collect()
    }

    /// The article with these sentences, in English.
    fn write(&self, texts: &[Option<String>], sentences: Sentences) -> String {
        let mut blocks: Vec<bundle::Block> = Vec::new();
        let mut last = None;
        for (segment, text) in self.segments.iter().zip(texts) {
            if last != Some(segment.block) {
                last = Some(segment.block);
                blocks.push(bundle::Block {
                    kind: segment.kind,
                    sentences: Vec::new(),
                });
            }
            let sentence = Sentence {
                id: SegmentId::both("x")[0],
                text: text.clone(),
                before: String::new(),
                state: State::Translated,
                lang: "en".to_owned(),
                dir: Direction::Ltr,
                fallback: None,
                outdated: false,
            };
            blocks.last_mut().expect("a block").sentences.push(sentence);
        }
        let bundle = Bundle {
            slug: "a".to_owned(),
            locale: "en".to_owned(),
            lang: "en".to_owned(),
            dir: Direction::Ltr,
            title: String::new(),
            blocks,
        };
        let templates = Templates::default();
        let segments: Vec<&Segment> = self.segments.iter().collect();
        let edition = Edition {
            bundle: &bundle,
            fluent: "",
            format: self.format.name,
            encoding: "UTF-8",
            source: &self.text,
            document: &self.document,
            segments: &segments,
            original: false,
            isolate: Isolate::Off,
            locales: &[],
            templates: &templates,
        };
        Writer::new(&edition, sentences).document()
    }

    /// The blocks: what they are, and their sentences.
    fn outline(&self) -> Vec<(BlockKind, Syntax)> {
        let blocks = self.document.blocks.iter();
        blocks.map(|block| (block.kind, block.syntax)).collect()
    }
}

fn some(texts: Vec<String>) -> Vec<Option<String>> {
    texts.into_iter().map(Some).collect()
}

/// A translation of one sentence, and what the article is then.
#[track_caller]
fn check(format: &str, source: &str, from: &str, to: &str, expected: &str) {
    let article = Article::new(format, source);
    let texts = article.texts();
    assert!(
        texts.iter().any(|text| text == from),
        "{from:?} is none of {texts:?}"
    );
    let texts = texts.into_iter().map(|text| match text == from {
        true => to.to_owned(),
        false => text,
    });
    assert_eq!(
        article.write(&some(texts.collect()), Sentences::Bare),
        expected
    );
}

const MARKDOWN: &str = "\
---
title: 'It''s here'
description: One. Two
other: x
---

# A *title* #

One **two. Three** four [five](six \"seven\"),\u{20}\u{20}
eight &laquo;nine&raquo;.[^1] Ten.

> Quoted
> over lines. And
> more.

- [ ] item
- `code` item

| a | b \\| c |
|---|---|
| 1. | x |

[^1]: Note.

[ref]: a.b \"A title\"
";

const HTML: &str = "\
<!DOCTYPE html>
<html lang=ar dir='rtl'>
<title>A &amp; B</title>
<p>One <a href=x title='Two &quot;three&quot;'>four</a>. <em>Five
  six.</em> R&D a < b &laquo;x&raquo; <code>y</code>.
<ul><li>Item<br>goes on</ul>
<input placeholder=Name>
";

#[test]
fn what_equals_its_source_is_the_source() {
    for (format, source) in [
        ("md", MARKDOWN),
        ("html", &HTML.replace("ar dir='rtl'", "en dir='ltr'")),
    ] {
        let article = Article::new(format, source);
        let texts = some(article.texts());
        assert_eq!(article.write(&texts, Sentences::Bare), *source);
        assert_eq!(article.write(&texts, Sentences::Encoded), *source);
    }
}

#[test]
fn the_root_names_the_language() {
    let written = |source: &str| {
        let article = Article::new("html", source);
        article.write(&some(article.texts()), Sentences::Bare)
    };
    assert_eq!(
        written("<html lang=ar dir='rtl'>x"),
        "<html lang=en dir='ltr'>x"
    );
    assert_eq!(written("<html>x"), "<html lang=\"en\" dir=\"ltr\">x");
    assert_eq!(
        written("<html LANG=\"EN\" class=a>x"),
        "<html dir=\"ltr\" LANG=\"EN\" class=a>x"
    );
    assert_eq!(written("<p>x"), "<p>x");
}

#[test]
fn an_encoding_is_named_anew_where_something_changed() {
    let source = "<meta charset=\"windows-1256\"><p>One.";
    check("html", source, "One.", "One.", source);
    check(
        "html",
        source,
        "One.",
        "Один.",
        "<meta charset=\"utf-8\"><p>Один.",
    );
}

#[test]
fn html_is_escaped_as_its_source_is() {
    let source = "<p>A &laquo;b&raquo; &amp; <b class=x>c</b>.";
    check(
        "html",
        source,
        "A «b» & <b1>c</b1>.",
        "«Q» <b1>& < ></b1> »«.",
        "<p>&laquo;Q&raquo; <b class=x>&amp; &lt; &gt;</b> &raquo;&laquo;.",
    );
    check(
        "html",
        "<p>R&D.",
        "R&D.",
        "R&D & R&amp; R&C.",
        "<p>R&D & R&amp;amp; R&amp;C.",
    );
    check(
        "html",
        "<img alt=x>",
        "x",
        "a \"b\" 'c'",
        "<img alt=\"a &quot;b&quot; 'c'\">",
    );
    check(
        "html",
        "<img alt='x'>",
        "x",
        "a \"b\" 'c'",
        "<img alt='a \"b\" &#39;c&#39;'>",
    );
    check("html", "<img alt=x>", "x", "y", "<img alt=y>");
}

#[test]
fn tags_that_do_not_fit_are_left_out() {
    let source = "<p>A <b>c</b> <i>d</i><br>.";
    let from = "A <b1>c</b1> <i2>d</i2><br3/>.";
    check(
        "html",
        source,
        from,
        "<i2>x <b1>y</b1></i2>",
        "<p><i>x <b>y</b></i>",
    );
    check(
        "html",
        source,
        from,
        "<b1>x <i2>y</b1></i2> <br3/>",
        "<p>x y <br>",
    );
    check("html", source, from, "x <b9>y</b9> <z>", "<p>x y &lt;z&gt;");
    // An element that goes on is closed wherever its end is lost.
    let source = "<p><b>One. Two</b> three.";
    check("html", source, "<b1>One.", "1.", "<p><b>1. Two</b> three.");
    check(
        "html",
        source,
        "Two</b1> three.",
        "2 3.",
        "<p><b>One. </b>2 3.",
    );
}

#[test]
fn titles_inside_of_tags_change_with_them() {
    let source = "<p>See <a href=x title='Two'>four</a>.";
    let article = Article::new("html", source);
    let texts = article.texts();
    assert_eq!(texts, ["See <a1>four</a1>.", "Two"]);
    let texts = ["<a1>4</a1>: see.", "2 & 'two'"].map(|text| Some(text.to_owned()));
    assert_eq!(
        article.write(&texts, Sentences::Bare),
        "<p><a href=x title='2 &amp; &#39;two&#39;'>4</a>: see."
    );
}

#[test]
fn markdown_stays_in_its_block() {
    check("md", "One.\n", "One.", "1. One", "1\\. One\n");
    check("md", "# One\n", "One", "One #", "# One \\#\n");
    check("md", "One\n===\n", "One", "- One", "\\- One\n===\n");
    check(
        "md",
        "| a |\n|---|\n| b |\n",
        "b",
        "b | c \\| d",
        "| a |\n|---|\n| b \\| c \\| d |\n",
    );
    check(
        "md",
        "[a]: b \"One\"\n\n[a]\n",
        "One",
        "\"1\"",
        "[a]: b \"\\\"1\\\"\"\n\n[a]\n",
    );
    check(
        "md",
        "One <b>two</b>.\n",
        "One <b>two</b>.",
        "<b>2</b> <script>x</script>",
        "<b>2</b> \\<script>x\\</script>\n",
    );
    check(
        "md",
        "> One\n> two. Three\n> four.\n",
        "Three four.",
        "3 4.",
        "> One\n> two. 3 4.\n",
    );
    check(
        "md",
        "> One\n> two.\n",
        "One two.",
        "One three.",
        "> One three.\n",
    );
    check(
        "md",
        "One  \ntwo.\n",
        "One<br>two.",
        "Uno<br>due.",
        "Uno  \ndue.\n",
    );
    check(
        "md",
        "One\\\ntwo.\n",
        "One<br>two.",
        "Uno<br>due<br>3.",
        "Uno\\\ndue<br>3.\n",
    );
}

#[test]
fn front_matter_is_quoted_where_it_must_be() {
    let source = "---\ntitle: One\n---\n";
    check(
        "md",
        source,
        "One",
        "One: two",
        "---\ntitle: \"One: two\"\n---\n",
    );
    check("md", source, "One", "Two", "---\ntitle: Two\n---\n");
    check(
        "md",
        "---\ntitle: 'One'\n---\n",
        "One",
        "it's",
        "---\ntitle: 'it''s'\n---\n",
    );
    check(
        "md",
        "---\ntitle: \"One\"\n---\n",
        "One",
        "\"\\",
        "---\ntitle: \"\\\"\\\\\"\n---\n",
    );
    check(
        "md",
        "---\ntitle: >-\n  One\n  two\n---\n",
        "One two",
        "A: b # c",
        "---\ntitle: >-\n  A: b # c\n---\n",
    );
}

#[test]
fn sentences_that_are_left_out_leave_no_gap() {
    let write = |format: &str, source: &str, left_out: usize| {
        let article = Article::new(format, source);
        let mut texts = some(article.texts());
        texts[left_out] = None;
        article.write(&texts, Sentences::Bare)
    };
    assert_eq!(write("md", "One. Two. Three.\n", 1), "One. Three.\n");
    assert_eq!(write("md", "One.\nTwo. Three.\n", 0), "Two. Three.\n");
    assert_eq!(write("md", "> One. Two.\n> Three.\n", 2), "> One. Two.\n");
    assert_eq!(
        write("html", "<p>One. <b>Two. Three.</b></p>", 1),
        "<p>One. <b> Three.</b></p>"
    );
    assert_eq!(write("html", "<p>One. Two.</p>", 0), "<p>Two.</p>");
}

/// Pieces of Markdown that mean something.
const MARKDOWN_PIECES: &[&str] = &[
    "a",
    "Word",
    "Two words.",
    " ",
    " ",
    "\n",
    "\n\n",
    "\n> ",
    "\n- ",
    "\n  ",
    "\n    ",
    "\n1. ",
    "\n# ",
    "\n===\n",
    "\n---\n",
    "*",
    "**",
    "_",
    "`",
    "``",
    "\n```\n",
    "[",
    "](x)",
    "](x \"t\")",
    "![",
    "[^1]",
    "\n[^1]: ",
    "\n[a]: b 'c'\n",
    "<b>",
    "</b>",
    "<br>",
    "<!-- c -->",
    "\n<div>\n",
    "&amp;",
    "&laquo;",
    "&nbsp;",
    "\\",
    "\\*",
    "|",
    "\n|---|\n",
    "~~",
    "<http://a.b>",
    "{",
    "}",
    "#",
    "  \n",
    "\\\n",
    "\t",
    "ق. ",
    "? ",
    "…",
    "\u{a0}",
    "\r\n",
];

/// Pieces of HTML that mean something.
const HTML_PIECES: &[&str] = &[
    "a",
    "Word",
    "Two words. ",
    " ",
    "\n",
    "<p>",
    "</p>",
    "<b>",
    "</b>",
    "<i class=x>",
    "</i>",
    "<a title='One. Two'>",
    "</a>",
    "<br>",
    "<img alt=\"x\">",
    "<!-- c -->",
    "<ul><li>",
    "<li>",
    "</ul>",
    "<script>",
    "</script>",
    "<code>",
    "</code>",
    "<pre>",
    "</pre>",
    "<h1>",
    "<td>",
    "&amp;",
    "&",
    "&lt",
    "&laquo;",
    "&nbsp;",
    "&#1;",
    "&#x41;",
    "<",
    ">",
    "\"",
    "'",
    "<b1>",
    "&lt;b1&gt;",
    "<title>",
    "</title>",
    "<span translate=no>",
    "</span>",
    "<input value=x placeholder=y>",
    "<html>",
    "<meta charset=x>",
    "? ",
    "ق. ",
    "\u{a0}",
    "{",
    "<textarea>",
    "</textarea>",
    "<1",
    "</1",
    "<é>",
];

fn document(pieces: &'static [&'static str]) -> impl Strategy<Value = String> {
    proptest::collection::vec(proptest::sample::select(pieces), 0..24)
        .prop_map(|pieces| pieces.concat())
}

/// The translator's text: pieces of the format without line ends.
fn translation(
    name: &'static str,
    pieces: &'static [&'static str],
) -> impl Strategy<Value = String> {
    let bare = format(name).expect("a format").bare;
    proptest::collection::vec(proptest::sample::select(pieces), 1..6)
        .prop_map(|pieces| bundle::fold(pieces.concat().trim()))
        .prop_filter("it has a letter", move |text| {
            bare(text).contains(char::is_alphabetic)
                && !Article::new(name, text).segments.is_empty()
        })
}

fn is_identity(format: &str, text: &str) -> std::result::Result<(), TestCaseError> {
    let text: String = unicode_normalization::UnicodeNormalization::nfc(text).collect();
    let mut article = Article::new(format, &text);
    article.document.root = None;
    let texts = some(article.texts());
    prop_assert_eq!(&article.write(&texts, Sentences::Bare), &text);
    prop_assert_eq!(&article.write(&texts, Sentences::Encoded), &text);
    Ok(())
}

/// Writes another text in the place of one sentence: all around stays, and so do the blocks.
fn keeps_the_rest(
    format: &str,
    text: &str,
    index: usize,
    new: &str,
) -> std::result::Result<(), TestCaseError> {
    let mut article = Article::new(format, text);
    article.document.root = None;
    article.document.charset = None;
    let Some(index) = index.checked_rem(article.segments.len()) else {
        return Ok(());
    };
    let mut texts = some(article.texts());
    // What the sentence holds besides words stays in it.
    let kept = tags(&texts[index].clone().unwrap_or_default())
        .map(|tag| texts[index].as_deref().unwrap_or_default()[tag.range].to_owned())
        .collect::<String>();
    texts[index] = Some(format!("{new}{kept}"));
    let written = article.write(&texts, Sentences::Bare);
    let segment = &article.segments[index];
    let block = &article.document.blocks[segment.block];
    let span = match block.syntax {
        // Marks may have to come around the value.
        Syntax::Yaml(_) | Syntax::HtmlAttribute(None) => block.span,
        _ => segment.span,
    };
    prop_assert!(
        written.starts_with(&text[..span.start as usize]),
        "{:?}",
        written
    );
    prop_assert!(
        written.ends_with(&text[span.end as usize..]),
        "{:?}",
        written
    );
    let outline = |article: &Article| {
        // A sentence without letters may be no text any more, and a value may have marks now.
        let outline = article.outline().into_iter();
        outline
            .map(|(kind, syntax)| match syntax {
                Syntax::HtmlAttribute(_) => (kind, Syntax::HtmlAttribute(None)),
                Syntax::Yaml(_) => (kind, Syntax::Yaml(Scalar::Plain)),
                // A tag alone in a line of Markdown is HTML, before words it is Markdown.
                Syntax::Html if format == "md" => (kind, Syntax::Markdown),
                _ => (kind, syntax),
            })
            .collect::<Vec<_>>()
    };
    prop_assert_eq!(
        outline(&Article::new(format, &written)),
        outline(&article),
        "{:?}",
        written
    );
    Ok(())
}

proptest! {
    #[test]
    fn markdown_that_equals_its_source_is_its_source(text in document(MARKDOWN_PIECES)) {
        is_identity("md", &text)?;
    }

    #[test]
    fn html_that_equals_its_source_is_its_source(text in document(HTML_PIECES)) {
        is_identity("html", &text)?;
    }

    #[test]
    fn any_text_that_equals_its_source_is_its_source(text in "\\PC{0,60}") {
        is_identity("md", &text)?;
        is_identity("html", &text)?;
    }

    #[test]
    fn a_sentence_of_markdown_changes_nothing_else(
        text in document(MARKDOWN_PIECES),
        index in 0..8_usize,
        new in translation("md", MARKDOWN_PIECES),
    ) {
        keeps_the_rest("md", &text, index, &new)?;
    }

    #[test]
    fn a_sentence_of_html_changes_nothing_else(
        text in document(HTML_PIECES),
        index in 0..8_usize,
        new in translation("html", HTML_PIECES),
    ) {
        keeps_the_rest("html", &text, index, &new)?;
    }
}
