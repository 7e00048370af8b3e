//! What is told of a document's marks.

use super::super::fragment;
use super::flaws;
use crate::text::Span;

#[track_caller]
fn check_flaws(html: &str, expected: &[(&str, &str)]) {
    let found = flaws(html);
    let found: Vec<_> = found.iter().map(|(at, what)| (&**at, &**what)).collect();
    assert_eq!(found, expected, "{html}");
}

#[test]
fn elements_left_open_and_stray_ends_are_told() {
    check_flaws(
        "<p>A <b>b</p><i>c",
        &[
            ("<b>", "`<b>` is never closed"),
            ("<i>", "`<i>` is never closed"),
        ],
    );
    check_flaws("A </b>", &[("</b>", "`</b>` closes nothing")]);
    check_flaws("<a><div>A</div></a><ruby>B<rt>C</ruby>", &[]);
    check_flaws(
        "<p>A <code>b</p>",
        &[("<code>", "`<code>` is never closed")],
    );
    check_flaws("<script>a", &[("<script>", "`<script>` is never closed")]);
    check_flaws("<svg><path></svg><p>A<li>B<td>C</p></li><BR></div>", &[]);
    let part = "</a>x<b>";
    assert_eq!(fragment(part, Span::new(0, part.len())).flaws, []);
}

#[test]
fn broken_marks_are_told() {
    check_flaws(
        "A <!-- b",
        &[("<!-- b", "the comment or declaration never ends")],
    );
    check_flaws("A <b c", &[("<b c", "the tag of `b` never ends")]);
    check_flaws("A</div c", &[("</div c", "the tag of `div` never ends")]);
    check_flaws("<!DOCTYPE html><!-->A<!---->B<!-- > -->", &[]);
    check_flaws("a < b <", &[]);
}

#[test]
fn references_that_are_none_are_told() {
    check_flaws("A & b &&amp; AT&T &;", &[]);
    check_flaws(
        "&foo; &Amp;",
        &[
            ("&foo;", "HTML knows no `&foo;`"),
            ("&Amp;", "HTML knows no `&Amp;`"),
        ],
    );
    check_flaws(
        "&copy 1 &#65 b",
        &[
            ("&copy", "`&copy` has no semicolon"),
            ("&#65", "`&#65` has no semicolon"),
        ],
    );
    check_flaws(
        "&#0; &#xD800; &#x110000; &#65533;",
        &[
            ("&#0;", "`&#0;` is no character"),
            ("&#xD800;", "`&#xD800;` is no character"),
            ("&#x110000;", "`&#x110000;` is no character"),
        ],
    );
    check_flaws("<a title='b?c=d&copy=e'>A</a>", &[]);
    check_flaws("<a href='b?c=d&foo;'>A</a>", &[]);
    check_flaws("a\0b", &[("\0", "a NUL character in the text")]);
    check_flaws(
        "<img alt=a ALT=b src=c src=d>",
        &[("ALT", "the attribute `alt` stands twice in the tag")],
    );
}

#[test]
fn no_more_than_a_hundred_flaws_are_told() {
    assert_eq!(flaws(&"</b>".repeat(1000)).len(), 100);
}
