mod flaws;
mod properties;

use super::*;
use crate::segment::{Segmenter, segments};

/// The blocks of a document: their kinds and their sentences as a translator sees them, `|` between two.
fn blocks(html: &str) -> Vec<(&'static str, String)> {
    let document = read(html, Wrap::None);
    let lang = if html.contains("lang=\"ar\"") {
        "ar"
    } else {
        "en"
    };
    let mut blocks: Vec<(&str, String)> = document
        .blocks
        .iter()
        .map(|block| (block.kind.name(), String::new()))
        .collect();
    let segments = segments(html, &document.blocks, &Segmenter::of(lang));
    for segment in segments.expect("rules that fail nowhere") {
        let text = &mut blocks[segment.block].1;
        if !text.is_empty() {
            text.push('|');
        }
        text.push_str(segment.text(html));
    }
    blocks
}

#[track_caller]
fn check(html: &str, expected: &[(&str, &str)]) {
    let found = blocks(html);
    let found: Vec<_> = found.iter().map(|(kind, text)| (*kind, &**text)).collect();
    assert_eq!(found, expected, "{html}");
}

/// The paragraphs of a document, which has nothing else.
#[track_caller]
fn check_text(html: &str, expected: &[&str]) {
    let expected: Vec<_> = expected.iter().map(|text| ("paragraph", *text)).collect();
    check(html, &expected);
}

fn flaws(html: &str) -> Vec<(String, String)> {
    let flaws = read(html, Wrap::None).flaws.into_iter();
    flaws
        .map(|flaw| (html[flaw.span.range()].to_owned(), flaw.message))
        .collect()
}

#[test]
fn text_is_cut_at_block_level_elements() {
    check_text(
        "<p>One. Two.</p><div>Three<p>Four</div>Five",
        &["One.|Two.", "Three", "Four", "Five"],
    );
    check_text("Start<hr>Middle<input>End", &["Start", "Middle", "End"]);
    check_text(
        "<select><option>One<option>Two</select><button>Go</button>",
        &["One", "Two", "Go"],
    );
}

#[test]
fn kinds_follow_the_nearest_element() {
    check(
        "<title>T</title><h1>A</h1><h1>B</h1><h3>C</h3><ul><li>D<p>E</p><li><blockquote>F</blockquote></ul>\
         <dl><dt>G<dd>H</dl><blockquote><ul><li>I</ul>J</blockquote><table><caption>K</caption><tr><th>L<td>M</table>\
         <figure><figcaption>N</figcaption></figure>O",
        &[
            ("front-matter", "T"),
            ("headline", "A"),
            ("heading", "B"),
            ("heading", "C"),
            ("list-item", "D"),
            ("list-item", "E"),
            ("quote", "F"),
            ("list-item", "G"),
            ("list-item", "H"),
            ("list-item", "I"),
            ("quote", "J"),
            ("caption", "K"),
            ("table-cell", "L"),
            ("table-cell", "M"),
            ("caption", "N"),
            ("paragraph", "O"),
        ],
    );
}

#[test]
fn inline_elements_become_tags() {
    check_text(
        "<p>A <B>bold</B> <i>word</i>.",
        &["A <b1>bold</b1> <i2>word</i2>."],
    );
    check_text("<p><b>All</b></p>", &["<b1>All</b1>"]);
    check_text(
        "<p>One<br>two<wbr>three <img src=x> four",
        &["One<br1/>two<wbr2/>three <img3/> four"],
    );
    check_text("<p>Use <code>a<b>b</b></code> now", &["Use <code1/> now"]);
    check_text(
        "<p>a <span translate=no>Brand <b>x</b></span> c",
        &["a <span1/> c"],
    );
    check_text(
        "<p>a<!-- c -->b<script>x<y</script>c",
        &["a<comment1/>b<script2/>c"],
    );
    check_text("<p>a <svg><text>b</text><path/></svg> c", &["a <svg1/> c"]);
}

#[test]
fn what_is_no_text_at_the_ends_is_left_out() {
    check_text("<p> <br><!-- a --> Text <br> <!-- b --></p>", &["Text"]);
    check_text("<p><a id=x></a>Text<a id=y></a></p>", &["Text"]);
    check_text(
        "<p><code>f</code> is</p><p><code>f</code></p>",
        &["<code1/> is"],
    );
    check_text("<p><a><b></a>Text</b></p>", &["<a1><b2></a1>Text</b2>"]);
    check_text("<a>A<div>B</div></a>", &["A", "B"]);
    check_text("<p>&nbsp;</p>\u{feff}<p>&nbsp;a&nbsp;</p>", &["a"]);
}

#[test]
fn other_elements_hold_no_text() {
    check_text(
        "<!DOCTYPE html><script>a</script><style>b</style><template>c</template><!-- d --><?e f?>\
         <iframe>g</iframe><p><![CDATA[i]]>z <math>h</math>",
        &["z <math1/>"],
    );
    check_text(
        "<div translate=no title=t>a<p>b</p><div translate=yes>c<br>d</div>e</div>f",
        &["c<br1/>d", "f"],
    );
    check_text("<p translate=no>a<p>b", &["b"]);
    check_text("<a translate=no><div>a</div></a>b", &["b"]);
}

#[test]
fn attributes_are_blocks() {
    check(
        "<p>See <img alt='A &amp; B' title=\"C\"> here <a title=D>it</a><input placeholder='' aria-label=\" E \">",
        &[
            ("paragraph", "See <img1/> here <a2>it</a2>"),
            ("attribute", "A & B"),
            ("attribute", "C"),
            ("attribute", "D"),
            ("attribute", "E"),
        ],
    );
    check(
        "<meta name=Description content='A.'><meta property=og:title content=B><meta name=author content=C>\
         <link title=D><style title=E></style>",
        &[("attribute", "A."), ("attribute", "B")],
    );
}

#[test]
fn elements_without_tags_are_read() {
    check(
        "<title> A <b> &lt; </title><textarea>C </p> D</textarea>",
        &[("front-matter", "A <b> <"), ("paragraph", "C </p> D")],
    );
}

#[test]
fn lines_of_preformatted_text_are_blocks() {
    check_text(
        "<pre>  one\n\n two <b>a\nb</b> c\r\n</pre>d\ne",
        &["one", "two <b1>a", "b</b1> c", "d\ne"],
    );
}

#[test]
fn references_are_decoded() {
    let html = "<p>a&lt;b &eacute;&copy &#x41;&#128;&#0;&#xD800;&#x110000; &foo; & b &notit; &";
    check_text(
        html,
        &["a<b é© A€\u{fffd}\u{fffd}\u{fffd} &foo; & b ¬it; &"],
    );
    check(
        "<i title='a&copy=b &copy; &copy, &ampx'>",
        &[("attribute", "a&copy=b © ©, &ampx")],
    );
}

#[test]
fn tags_that_may_be_left_out_are_added() {
    check(
        "<ul><li>A<li>B<ul><li>C</ul>D</ul>E",
        &[
            ("list-item", "A"),
            ("list-item", "B"),
            ("list-item", "C"),
            ("list-item", "D"),
            ("paragraph", "E"),
        ],
    );
    check(
        "<table translate=no><tr translate=yes><td>A<td>B<tr><td>C<tr translate=yes><td translate=no>D<td>E<tbody>F</table>G",
        &[
            ("table-cell", "A"),
            ("table-cell", "B"),
            ("table-cell", "E"),
            ("paragraph", "G"),
        ],
    );
    check(
        "<blockquote>A</p>B</li>C</td>D</blockquote>E",
        &[
            ("quote", "A"),
            ("quote", "B"),
            ("quote", "C"),
            ("quote", "D"),
            ("paragraph", "E"),
        ],
    );
    check_text(
        "<div translate=no><table><tr><td></div>A</table></div>B",
        &["B"],
    );
    check_text("<p translate=no>A<ul translate=yes>B</ul>C", &["B", "C"]);
    check("<dl><dt translate=no>A<dd>B</dl>", &[("list-item", "B")]);
}

#[test]
fn a_svg_that_is_never_closed_hides_nothing() {
    check_text(
        "<p>A <svg> b</p><p>C <i>d</i>",
        &["A <svg1> b", "C <i1>d</i1>"],
    );
    check_text(
        "<p><svg/> A <svg><style>b<p></style></svg> c",
        &["<svg1/> A <svg2/> c"],
    );
    check_text(
        "<p>A <code>b</p><p>C</code> d",
        &["A <code1>b", "C</code1> d"],
    );
}

#[test]
fn the_root_is_found() {
    let html = "<!DOCTYPE html><HTML lang=ar xml:lang='ar' dir = \"rtl\" lang=en><html lang=fr>x";
    let root = read(html, Wrap::None).root.expect("a root");
    assert_eq!(&html[..root.name_end as usize], "<!DOCTYPE html><HTML");
    let lang: Vec<_> = root.lang.iter().map(|span| &html[span.range()]).collect();
    assert_eq!(lang, ["ar", "'ar'"]);
    assert_eq!(&html[root.dir.expect("a direction").range()], "\"rtl\"");
    assert_eq!(read("<p>x", Wrap::None).root, None);
    assert_eq!(fragment(html, Span::new(0, html.len())).root, None);
    let bare = read("<html lang=>x", Wrap::None).root.expect("a root");
    assert_eq!(bare.lang, [Span::at(11)]);
}

#[test]
fn the_encoding_is_found() {
    let charset = |html: &str| {
        let span = read(html, Wrap::None).charset;
        span.map(|span| html[span.range()].to_owned())
    };
    assert_eq!(
        charset("<meta charset=\"windows-1256\">").as_deref(),
        Some("windows-1256")
    );
    assert_eq!(charset("<meta charset=utf-8/>").as_deref(), Some("utf-8/"));
    assert_eq!(
        charset("<META HTTP-EQUIV=content-type content='text/html; charset = \"koi8-r\"; x'>")
            .as_deref(),
        Some("koi8-r")
    );
    assert_eq!(
        charset("<meta http-equiv=Content-Type content='text/html; Charset=koi8-r; x'>").as_deref(),
        Some("koi8-r")
    );
    assert_eq!(
        charset("<meta name=description content='charset=utf-8'>"),
        None
    );
    assert_eq!(charset("<!-- <meta charset=utf-8> --><p>"), None);
}

#[test]
fn a_part_has_the_places_of_the_whole() {
    let text = "# T\n\n<p title='t'>One <b>two</p>\n\nThree";
    let document = fragment(text, Span::new(5, text.len() - 7));
    let found: Vec<_> = document
        .blocks
        .iter()
        .map(|block| &text[block.span.range()])
        .collect();
    assert_eq!(found, ["t", "One <b>two"]);
    assert_eq!(&text[document.flaws[0].span.range()], "<b>");
}

/// Takes minutes if any of it takes time that grows faster than the text.
#[test]
fn long_texts_of_anything_are_read_once() {
    let units = [
        "<b>",
        "</b>",
        "x<b>",
        "x</b>",
        "<div>",
        "<p>x",
        "<ul><li>x",
        "<table><td>",
        "&",
        "&a",
        "&amp",
        "&#1",
        "<!--",
        "<!-->",
        "<svg>",
        "<svg><desc>",
        "<code>",
        "x<code></code>",
        "<",
        "</",
        "</>",
        "\0",
        "<a b",
        "<a title=x ",
        "<i translate=no>",
        "<b><i></b>",
        "<p><b>",
        "<b><p></b>x",
        "<option>x",
        "<script>",
        "<title></t",
        "'",
        "=",
        "<template></div>",
        "<br>",
        "<pre>x\n",
    ];
    for unit in units {
        let text = unit.repeat(30_000 / unit.len());
        read(&text, Wrap::None);
        read(&format!("<b title='{text}'>x{text}</b>"), Wrap::None);
    }
    let pairs = [
        ("<b>", "</b>"),
        ("<code>", "</code>"),
        ("<div>", "</div>"),
        ("<i translate=no>", "</i>"),
    ];
    for (open, close) in pairs {
        let text = format!("{}x{}", open.repeat(5_000), close.repeat(5_000));
        assert_eq!(read(&text, Wrap::None).flaws, []);
    }
}

#[test]
fn an_article_is_read_whole() {
    let html = "<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">\n<head><meta charset=\"utf-8\">\n\
        <title>قمة أستانا &ndash; خبر</title>\n<meta name=\"description\" content=\"قال الوزير.\">\n\
        <style>p { color: red }</style></head>\n<body>\n<h1>قمة أستانا</h1>\n\
        <p>قال <a href=\"/m\" title=\"الوزير\">الوزير</a>: «نعم». ثم <strong>غادر</strong>.</p>\n\
        <figure><img src=a.jpg alt=\"صورة القمة\"><figcaption>القادة في أستانا</figcaption></figure>\n\
        </body></html>\n";
    check(
        html,
        &[
            ("front-matter", "قمة أستانا – خبر"),
            ("attribute", "قال الوزير."),
            ("headline", "قمة أستانا"),
            (
                "paragraph",
                "قال <a1>الوزير</a1>: «نعم».|ثم <strong1>غادر</strong1>.",
            ),
            ("attribute", "الوزير"),
            ("attribute", "صورة القمة"),
            ("caption", "القادة في أستانا"),
        ],
    );
    assert_eq!(flaws(html), []);
}
