//! Words into Markdown: what a translator wrote keeps its inline marks and begins no block of its own.

use pulldown_cmark::{BrokenLink, CowStr, Event, Parser, Tag, TagEnd};

use crate::article::{BlockKind, Syntax};
use crate::bundle::fold;
use crate::segment::Segment;
use crate::source::MARKDOWN;

/// A translator's Markdown, spelled as the source is, guarded where it would change the document around it.
///
/// `starts_line`: it stands at the beginning of a line.
pub(super) fn guarded(
    source: &str,
    segment: &Segment,
    words: String,
    syntax: Syntax,
    starts_line: bool,
) -> String {
    let (original, raw) = (segment.text(source), &source[segment.span.range()]);
    // What the source has in this place does no harm there.
    if words == raw {
        return words;
    }
    let mut words = without_new_tags(&words, original);
    match syntax {
        Syntax::Markdown if starts_line => words = at_start(words, raw, segment.kind),
        Syntax::MarkdownLine => words = at_end(words),
        Syntax::MarkdownCell => words = escape(&words, |c| c == '|'),
        Syntax::MarkdownTitle('(') => words = escape(&words, |c| matches!(c, '(' | ')')),
        Syntax::MarkdownTitle(mark) => words = escape(&words, |c| c == mark),
        _ => {}
    }
    // A backslash must not meet the line end or the bar behind the sentence.
    let slashes = words.len() - words.trim_end_matches('\\').len();
    let next = source[segment.span.range().end..].trim_start_matches([' ', '\t']);
    let meets = next.starts_with(['\n', '\r', '|', '"', '\'', ')']) && !original.ends_with('\\');
    if slashes % 2 == 1 && meets {
        words.push('\\');
    }
    words
}

/// Markdown as the HTML of a page.
///
/// HTML in it is the article's own: what a translator adds is escaped. A link that a translator adds must not run a
/// program, so that no link does.
pub(super) fn page(markdown: &str) -> String {
    let harmless = |address: CowStr<'_>| -> bool {
        let scheme = address.split_once(':').map_or("", |(scheme, _)| scheme);
        let scheme: String = scheme.chars().filter(|c| c.is_alphanumeric()).collect();
        !["javascript", "vbscript", "data"].contains(&scheme.to_ascii_lowercase().as_str())
    };
    let events = Parser::new_ext(markdown, MARKDOWN).map(|event| match event {
        Event::Start(Tag::Link {
            link_type,
            dest_url,
            title,
            id,
        }) if !harmless(dest_url.clone()) => Event::Start(Tag::Link {
            link_type,
            dest_url: "#".into(),
            title,
            id,
        }),
        event => event,
    });
    let mut html = String::with_capacity(markdown.len() * 3 / 2);
    pulldown_cmark::html::push_html(&mut html, events);
    html
}

/// Whether a sentence ends all the marks that it begins, and begins all that it ends: it can be an element.
pub(super) fn is_whole(words: &str) -> bool {
    if !words.contains(['*', '_', '~', '[', ']', '`', '<']) {
        return true;
    }
    // The mark of a footnote, whose definition stands elsewhere, is read as that of a link.
    let line = format!("x {}", words.replace("[^", "["));
    let reference = |_: BrokenLink<'_>| Some(("x".into(), "".into()));
    let mut depth = 0_usize;
    for event in Parser::new_with_broken_link_callback(&line, MARKDOWN, Some(reference)) {
        match event {
            Event::Text(text) if text.contains(['*', '_', '~', '[', ']', '`']) => return false,
            Event::InlineHtml(tag) if tag.starts_with("</") => match depth.checked_sub(1) {
                Some(less) => depth = less,
                None => return false,
            },
            Event::InlineHtml(tag)
                if !tag.starts_with("<br") && !tag.starts_with("<!") && !tag.ends_with("/>") =>
            {
                depth += 1;
            }
            _ => {}
        }
    }
    depth == 0
}

/// Escapes characters that are not escaped yet.
fn escape(words: &str, special: impl Fn(char) -> bool) -> String {
    let mut escaped = String::with_capacity(words.len());
    let mut slashes = 0;
    for character in words.chars() {
        if special(character) && slashes % 2 == 0 {
            escaped.push('\\');
        }
        slashes = match character {
            '\\' => slashes + 1,
            _ => 0,
        };
        escaped.push(character);
    }
    escaped
}

/// Escapes the HTML tags that the source does not have.
fn without_new_tags(words: &str, original: &str) -> String {
    if !words.contains('<') {
        return words.to_owned();
    }
    let mut allowed = tags(original)
        .into_iter()
        .map(|(_, tag)| tag)
        .collect::<Vec<_>>();
    let mut guarded = String::with_capacity(words.len());
    let mut end = 0;
    for (start, tag) in tags(words) {
        match allowed.iter().position(|other| *other == tag) {
            Some(known) => {
                allowed.swap_remove(known);
            }
            // A line break does no harm.
            None if tag == "<br>" => {}
            None => {
                guarded.push_str(&words[end..start]);
                guarded.push('\\');
                end = start;
            }
        }
    }
    guarded.push_str(&words[end..]);
    guarded
}

/// The HTML tags in inline Markdown: where each begins, and its text.
fn tags(words: &str) -> Vec<(usize, String)> {
    // Behind a word nothing is a block.
    let before = "x ";
    let line = format!("{before}{words}");
    let events = Parser::new_ext(&line, MARKDOWN).into_offset_iter();
    let tags = events.filter_map(|(event, range)| match event {
        Event::InlineHtml(tag) => Some((range.start - before.len(), fold(&tag))),
        _ => None,
    });
    tags.collect()
}

/// A line whose beginning makes it no heading, list, quotation, rule, definition, HTML or code.
fn at_start(words: String, original: &str, kind: BlockKind) -> String {
    let line = |words: &str| words.lines().next().unwrap_or_default().to_owned();
    let (first, original) = (line(&words), line(original));
    // Where the source begins so without beginning a block, so may its translation.
    if is_paragraph(&first, kind) || first == original {
        return words;
    }
    let digits = words.bytes().take_while(u8::is_ascii_digit).count();
    let mut guarded = words.clone();
    guarded.insert(digits, '\\');
    match is_paragraph(&line(&guarded), kind) {
        true => guarded,
        // What cannot be escaped at its beginning begins behind a mark that nobody sees.
        false => format!("&#8203;{words}"),
    }
}

/// Whether a line is one paragraph, at the beginning of a block and of an item.
fn is_paragraph(words: &str, kind: BlockKind) -> bool {
    // Most lines begin with a letter, which means nothing.
    if words.starts_with(char::is_alphabetic) && !words.contains('|') {
        return true;
    }
    let mut events = Parser::new_ext(words, MARKDOWN);
    let begins = matches!(events.next(), Some(Event::Start(Tag::Paragraph)));
    let ends = || matches!(events.last(), Some(Event::End(TagEnd::Paragraph)));
    begins && ends() && (kind != BlockKind::ListItem || !is_task(words))
}

/// Whether a line would be a box to tick at the beginning of an item.
fn is_task(words: &str) -> bool {
    let item = format!("- {words}");
    Parser::new_ext(&item, MARKDOWN).any(|event| matches!(event, Event::TaskListMarker(_)))
}

/// A heading whose end closes nothing and is no attribute.
fn at_end(words: String) -> String {
    if !words.ends_with(['#', '}']) {
        return words;
    }
    let end = |words: &str| {
        let line = format!("# {words}");
        let events = Parser::new_ext(&line, MARKDOWN).into_offset_iter();
        let inline = events.filter(|(event, _)| {
            !matches!(event, Event::Start(Tag::Heading { .. }) | Event::End(_))
        });
        let end = inline.map(|(_, range)| range.end).max().unwrap_or(0);
        end == line.len()
    };
    if end(&words) {
        return words;
    }
    let at = match words.ends_with('}') {
        true => words.rfind('{').unwrap_or(0),
        false => words.trim_end_matches('#').len(),
    };
    let mut guarded = words;
    guarded.insert(at, '\\');
    guarded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn beginnings_of_lines_are_text() {
        let check = |words: &str, expected: &str| {
            assert_eq!(
                at_start(words.to_owned(), "x", BlockKind::ListItem),
                expected
            );
        };
        for same in [
            "a", "\\[ ] a", "**a** b", "-5 a", "#a", "`a` b", "1.5 a", "[a](b)", "<b>a</b>", "*a*",
            "a | b",
        ] {
            check(same, same);
        }
        for (words, expected) in [
            ("- a", "\\- a"),
            ("# a", "\\# a"),
            ("> a", "\\> a"),
            ("2022. a", "2022\\. a"),
            ("---", "\\---"),
            ("***", "\\***"),
            ("[ ] a", "\\[ ] a"),
            ("[a]: b", "\\[a]: b"),
            ("[^a]: b", "\\[^a]: b"),
            ("```", "\\```"),
            ("<div> a", "\\<div> a"),
        ] {
            check(words, expected);
        }
    }

    #[test]
    fn sentences_with_whole_marks_are_elements() {
        for words in [
            "a",
            "*a* b",
            "a.[^1] b",
            "[a](b) ![c](d)",
            "[a][b]",
            "`a`",
            "<b>a</b><br>",
        ] {
            assert!(is_whole(words), "{words}");
        }
        for words in ["*a", "b*", "`a", "<b>a", "a</b>", "**a", "[a"] {
            assert!(!is_whole(words), "{words}");
        }
    }

    #[test]
    fn ends_of_headings_are_text() {
        for (words, expected) in [
            ("a #", "a \\#"),
            ("a#", "a#"),
            ("a {#b}", "a \\{#b}"),
            ("C# {", "C# {"),
        ] {
            assert_eq!(at_end(words.to_owned()), expected);
        }
    }

    #[test]
    fn bars_and_marks_are_escaped_once() {
        assert_eq!(
            escape("a | b \\| c \\\\| d", |c| c == '|'),
            "a \\| b \\| c \\\\\\| d"
        );
    }

    #[test]
    fn tags_are_those_of_the_source() {
        let check = |words: &str, original: &str, expected: &str| {
            assert_eq!(without_new_tags(words, original), expected);
        };
        check("<b>a</b>", "<b>x</b>", "<b>a</b>");
        check("<i>a</i> <br> `<i>`", "x", "\\<i>a\\</i> <br> `<i>`");
        check("<b>a</b><b>c</b>", "<b>x</b>", "<b>a</b>\\<b>c\\</b>");
        check("a < b <https://c.d>", "x", "a < b <https://c.d>");
    }
}
