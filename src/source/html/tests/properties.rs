//! What holds for any text.

use std::collections::BTreeMap;

use html5gum::{DefaultEmitter, Token, Tokenizer};
use proptest::prelude::*;

use super::super::attributes::attributes;
use super::super::references::reference;
use super::super::tags::{Kind, tags};
use crate::article::{Block, BlockKind, Document, Role};
use crate::segment::{Segmenter, segments};
use crate::source::Wrap;
use crate::text::Span;

/// Pieces of HTML; put together in any order they open, close, break off and contradict one another.
const PIECES: &[&str] = &[
    "<p>",
    "</p>",
    "<b>",
    "</b>",
    "<i class=x>",
    "</I>",
    "<div>",
    "</div>",
    "<a href='x' title=\"t &amp; u\">",
    "</a>",
    "<br>",
    "<br/>",
    "<img alt='A B' src=x>",
    "<img alt=a&copy=b>",
    "<img title=\"&notit; &copy\">",
    "<ul>",
    "<li>",
    "</li>",
    "</ul>",
    "<h1>",
    "</h1>",
    "<h2>",
    "<table>",
    "<tr>",
    "<td>",
    "</td>",
    "</tr>",
    "</table>",
    "<caption>",
    "<select>",
    "<option>",
    "<optgroup>",
    "</select>",
    "<dl>",
    "<dt>",
    "<dd>",
    "<blockquote>",
    "</blockquote>",
    "<pre>",
    "</pre>",
    "<code>",
    "</code>",
    "<script>",
    "</script>",
    "<style>",
    "</style>",
    "<title>",
    "</title>",
    "<textarea>",
    "</textarea>",
    "<template>",
    "</template>",
    "<iframe>",
    "</iframe>",
    "<xmp>",
    "</xmp>",
    "<span translate=no>",
    "</span>",
    "<div translate='no'>",
    "<div translate=\"yes\">",
    "<button>",
    "</button>",
    "<ruby>",
    "<rt>",
    "</ruby>",
    "<x-y>",
    "</x-y>",
    "<html lang=ar dir='rtl'>",
    "<head>",
    "</head>",
    "<body>",
    "</body>",
    "</html>",
    "<meta charset=utf-8>",
    "<meta name=description content='D.'>",
    "<!-- c -->",
    "<!---->",
    "<!-->",
    "<!--",
    "-->",
    "--!>",
    "<!x>",
    "<?x?>",
    "<!DOCTYPE html>",
    "<![CDATA[",
    "]]>",
    "</>",
    "</ x>",
    "<",
    ">",
    "</",
    "<b",
    "<a title",
    "<a b=",
    "<a title='",
    "\"",
    "'",
    "=",
    "/",
    "/>",
    "&",
    "&amp;",
    "&lt",
    "&copy",
    "&copy;",
    "&notit;",
    "&nosuch;",
    "&#",
    "&#;",
    "&#x",
    "&#65;",
    "&#x41",
    "&#128;",
    "&#0;",
    "&#xD800;",
    "&#9999999;",
    "&#99999999999;",
    "&nbsp;",
    "&fjlig;",
    "&acE;",
    "&CounterClockwiseContourIntegral;",
    " ",
    "\n",
    "\r\n",
    "\r",
    "\t",
    "\u{c}",
    "\0",
    "\u{a0}",
    "\u{feff}",
    "A",
    "word",
    "Text. ",
    "one two",
    "قال",
    "é",
    "😀",
    "x",
    "1",
    ".",
    "?",
    "-",
    "!",
    "#",
    ";",
    "<B>",
];

/// Those that start and end what other readers take for a picture or a formula.
const FOREIGN: &[&str] = &[
    "<svg>",
    "</svg>",
    "<svg/>",
    "<math>",
    "</math>",
    "<path/>",
    "<g>",
    "</g>",
    "<desc>",
    "</desc>",
    "<noscript>",
    "</noscript>",
    "<noframes>",
    "</noframes>",
    "<plaintext>",
];

/// What holds something that is no text.
const HIDING: &[&str] = &[
    "<code",
    "<script",
    "<style",
    "<template",
    "<iframe",
    "<xmp",
    "translate",
    "<svg",
    "<math",
    "<plaintext",
];

fn hides(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    HIDING.iter().any(|hiding| lower.contains(hiding))
}

fn html(pieces: impl IntoIterator<Item = &'static &'static str>) -> impl Strategy<Value = String> {
    let pieces: Vec<_> = pieces.into_iter().copied().collect();
    let piece = prop_oneof![
        12 => prop::sample::select(pieces).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
        1 => "[ -~]{0,6}",
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

fn any_html() -> impl Strategy<Value = String> {
    html(PIECES.iter().chain(FOREIGN))
}

/// Line ends as HTML reads them, without NUL, which is left out or replaced.
fn folded(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    text.replace(['\0', '\u{fffd}'], "")
}

/// A stretch of a text, its references decoded.
fn decoded(text: &str, attribute: bool) -> String {
    let mut decoded = String::new();
    let mut plain = 0;
    let mut at = 0;
    while let Some(found) = text[at..].find('&') {
        at += found;
        match reference(&text[at..], attribute) {
            Some(reference) => {
                decoded.push_str(&folded(&text[plain..at]));
                decoded.push_str(&reference.text.replace('\u{fffd}', ""));
                at += reference.len;
                plain = at;
            }
            None => at += 1,
        }
    }
    decoded + &folded(&text[plain..])
}

/// What the tokenizer itself says: the bytes and the names of tags, their attributes, and all the text.
type Read = (
    Vec<(usize, usize, String, BTreeMap<String, String>)>,
    String,
);

fn theirs(text: &str) -> Read {
    let mut emitter = DefaultEmitter::<usize>::new_with_span();
    emitter.naively_switch_states(true);
    let (mut tags, mut all) = (Vec::new(), String::new());
    let utf8 = |bytes: &[u8]| String::from_utf8_lossy(bytes).replace(['\0', '\u{fffd}'], "");
    for token in Tokenizer::new_with_emitter(text, emitter) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => {
                let attributes = tag.attributes.iter();
                let attributes = attributes.map(|(name, value)| (utf8(name), utf8(&value.value)));
                tags.push((
                    tag.span.start,
                    tag.span.end,
                    utf8(&tag.name),
                    attributes.collect(),
                ));
            }
            Token::EndTag(tag) => {
                tags.push((
                    tag.span.start,
                    tag.span.end,
                    utf8(&tag.name),
                    BTreeMap::new(),
                ));
            }
            Token::String(string) => all.push_str(&utf8(&string.value)),
            _ => {}
        }
    }
    (tags, all)
}

fn ours(text: &str) -> Read {
    let (marks, names) = tags(text, 0);
    let (mut found, mut all) = (Vec::new(), String::new());
    let mut at = 0;
    let mut raw = None;
    let mut words = |raw: Option<&str>, text: &str| match raw {
        Some("title" | "textarea") => all.push_str(&decoded(text, false)),
        Some(_) => all.push_str(&folded(text)),
        None => {
            for part in text.split("</>") {
                all.push_str(&decoded(part, false));
            }
        }
    };
    for tag in &marks {
        words(raw, &text[at..tag.start as usize]);
        raw = None;
        at = tag.end as usize;
        let name = names.name(tag);
        let bytes = (tag.start as usize, tag.end as usize);
        match tag.kind {
            Kind::Start => {
                raw = tag.raw.then_some(name);
                let mut values = BTreeMap::new();
                for attribute in attributes(text, bytes.0 + 1 + name.len()..bytes.1 - 1) {
                    let name = folded(&text[attribute.name.range()]).to_ascii_lowercase();
                    let value = attribute
                        .value
                        .map(|value| decoded(&text[value.span.range()], true));
                    values.entry(name).or_insert(value.unwrap_or_default());
                }
                found.push((bytes.0, bytes.1, folded(name), values));
            }
            Kind::End => found.push((bytes.0, bytes.1, folded(name), BTreeMap::new())),
            Kind::Comment | Kind::Broken => {}
        }
    }
    words(raw, &text[at..]);
    (found, all)
}

/// What a document says, white space and what tokenizers replace left out.
fn said(text: &str, document: &Document) -> String {
    let mut said = String::new();
    for block in &document.blocks {
        if block.kind == BlockKind::Attribute {
            continue;
        }
        let mut at = block.span.start as usize;
        for piece in &block.pieces {
            said.push_str(&text[at..piece.span.start as usize]);
            at = piece.span.end as usize;
            if let Role::Written(text) = &piece.role {
                said.push_str(text);
            }
        }
        said.push_str(&text[at..block.span.end as usize]);
    }
    solid(&said)
}

fn solid(text: &str) -> String {
    let left_out = |letter: char| letter.is_whitespace() || "\0\u{feff}\u{fffd}".contains(letter);
    text.replace(left_out, "")
}

fn assert_well_formed(text: &str, within: Span, document: &Document) {
    let mut start = within.start;
    let mut end = within.start;
    for Block {
        kind, span, pieces, ..
    } in &document.blocks
    {
        assert!(start <= span.start && span.start < span.end && span.end <= within.end);
        start = span.start;
        let _ = &text[span.range()];
        if *kind != BlockKind::Attribute {
            assert!(end <= span.start, "{span:?} begins in another block");
            end = span.end;
        }
        let mut at = span.start;
        let (mut opened, mut closed) = (Vec::new(), Vec::new());
        for piece in pieces {
            assert!(at <= piece.span.start && piece.span.start < piece.span.end);
            at = piece.span.end;
            let written = &text[piece.span.range()];
            match &piece.role {
                Role::Written(_) => assert!(written.starts_with(['&', '\0'])),
                Role::Open { element, .. } => {
                    assert!(!opened.contains(element) && !closed.contains(element));
                    opened.push(*element);
                }
                Role::Close { element, .. } => {
                    assert!(written.starts_with("</") && !closed.contains(element));
                    closed.push(*element);
                }
                Role::Void { .. } => assert!(written.starts_with('<') && written.ends_with('>')),
            }
        }
        assert!(at <= span.end);
    }
    for flaw in &document.flaws {
        let _ = &text[flaw.span.range()];
    }
    let segments = segments(text, &document.blocks, &Segmenter::of("ar"));
    let segments = segments.expect("rules that fail nowhere");
    for (index, block) in document.blocks.iter().enumerate() {
        let mut at = block.span.start;
        let mut own = segments
            .iter()
            .filter(|segment| segment.block == index)
            .peekable();
        assert!(own.peek().is_some(), "a block has a sentence");
        for segment in own {
            assert!(at <= segment.span.start && segment.span.start <= segment.span.end);
            at = segment.span.end;
            assert!(at <= block.span.end);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_document_is_read(text in any_html()) {
        let document = super::super::read(&text, Wrap::None);
        assert_well_formed(&text, Span::new(0, text.len()), &document);
    }

    #[test]
    fn any_part_is_read_as_if_it_were_alone(before in any_html(), text in any_html(), behind in any_html()) {
        let whole = format!("{before}{text}{behind}");
        let span = Span::new(before.len(), before.len() + text.len());
        let document = super::super::fragment(&whole, span);
        assert_well_formed(&whole, span, &document);
        let alone = super::super::fragment(&text, Span::new(0, text.len()));
        prop_assert_eq!(alone.blocks.len(), document.blocks.len());
        for (block, moved) in alone.blocks.iter().zip(&document.blocks) {
            prop_assert_eq!(&text[block.span.range()], &whole[moved.span.range()]);
        }
    }

    #[test]
    fn tags_and_text_are_those_of_the_tokenizer(text in html(PIECES)) {
        prop_assert_eq!(ours(&text), theirs(&text));
    }

    #[test]
    fn a_document_says_what_its_text_says(text in html(PIECES.iter().filter(|piece| !hides(piece)))) {
        prop_assume!(!hides(&text));
        let document = super::super::read(&text, Wrap::None);
        prop_assert_eq!(said(&text, &document), solid(&theirs(&text).1));
    }
}
