//! `markup-mismatch`: tags or marks were lost, invented or crossed in translation.

use pulldown_cmark::{Event, Parser, Tag as MarkdownTag};

use super::{Check, Context, Problem, Row, Run, Severity, id_span};
use crate::pair::{Found, State};
use crate::render::branches;
use crate::source::MARKDOWN;
use crate::tags::{left, tags};

pub(super) const CHECK: Check = Check {
    name: "markup-mismatch",
    summary: "the tags or marks of a sentence were lost, invented or crossed in translation",
    severity: [Some(Severity::Error), None],
    run: Run::Row(markup_mismatch),
    explain: "\
## What it finds
In articles of HTML: a translation that lacks one of the sentence's short tags (`<a1>`, `</a1>`, `<br2/>`), has one
more, closes them in the wrong order, or has HTML of its own. In articles of Markdown: one with more or fewer links,
pictures, pieces of code, footnote marks or HTML tags than the sentence. Every branch of a selection is looked at.

## Why it matters
A lost tag is a lost link or picture, and one that is not closed makes the rest of the page bold. `build` leaves out
tags that do not fit, so that the page stays whole, but then the link is gone.

## What to do
Put every tag of the sentence around the words that it belongs to, each once. Tags may change places as long as none
is closed inside of another that was opened after it.
",
};

fn markup_mismatch(row: &Row<'_, '_>, cx: &Context<'_, '_>) -> Vec<Problem> {
    let (State::Translated, Found::Entry(entry)) = (row.state, row.found) else {
        return Vec::new();
    };
    let (Some(article), Some(value)) = (cx.article(), &entry.value) else {
        return Vec::new();
    };
    let compare = match article.format {
        "html" => html,
        "md" => markdown,
        _ => return Vec::new(),
    };
    let texts = branches(value, cx.scope);
    let problem = texts
        .iter()
        .find_map(|text| compare(&row.unit.sentence, text));
    let problem = problem.map(|(message, help)| {
        Problem::new(entry.name(), id_span(entry), message)
            .help(help)
            .source(cx.sentence(row))
    });
    problem.into_iter().collect()
}

/// What is wrong with a translation of a sentence of HTML, and the remedy.
fn html(sentence: &str, text: &str) -> Option<(String, String)> {
    let spellings =
        |text: &str| -> Vec<String> { tags(text).map(|tag| text[tag.range].to_owned()).collect() };
    let (expected, found) = (spellings(sentence), spellings(text));
    if let Some(found) = difference(&expected, &found, "tag") {
        return Some(found);
    }
    let own = difference(&html_tags(sentence), &html_tags(text), "tag");
    if let Some((message, _)) = own {
        let help = "write the sentence's own short tags; HTML is shown to readers as it is written";
        return Some((message, help.to_owned()));
    }
    let left = |text| left(tags(text).map(|tag| (tag.kind, tag.name)));
    // Where the sentence's own tags cross, their order is all that can be asked for.
    let fits = expected == found || left(sentence).is_some_and(|own| left(text) == Some(own));
    (!fits).then(|| {
        let message = format!("the tags {} are not in an order that fits", found.join(" "));
        let help = format!(
            "close first what was opened last, as the sentence does: {}",
            expected.join(" ")
        );
        (message, help)
    })
}

/// What is wrong with a translation of a sentence of Markdown, and the remedy.
fn markdown(sentence: &str, text: &str) -> Option<(String, String)> {
    let (expected, found) = (Marks::of(sentence), Marks::of(text));
    if let Some(found) = difference(&expected.tags, &found.tags, "tag") {
        return Some(found);
    }
    if let Some(found) = difference(&expected.footnotes, &found.footnotes, "footnote mark") {
        return Some(found);
    }
    let counts = [
        (["link", "links"], expected.links, found.links),
        (["picture", "pictures"], expected.pictures, found.pictures),
        (
            ["piece of code", "pieces of code"],
            expected.codes,
            found.codes,
        ),
    ];
    let (names, expected, found) = counts
        .into_iter()
        .find(|(_, expected, found)| expected != found)?;
    let number = |number: usize| match number {
        0 => format!("no {}", names[0]),
        1 => format!("one {}", names[0]),
        _ => format!("{number} {}", names[1]),
    };
    Some((
        format!(
            "the translation has {}, the sentence {}",
            number(found),
            number(expected)
        ),
        "keep the Markdown marks of the sentence around the words that they belong to".to_owned(),
    ))
}

/// The first that one list has and the other lacks.
fn difference(expected: &[String], found: &[String], what: &str) -> Option<(String, String)> {
    let mut rest: Vec<&String> = found.iter().collect();
    for tag in expected {
        match rest.iter().position(|other| *other == tag) {
            Some(index) => {
                rest.remove(index);
            }
            None => {
                return Some((
                    format!("the {what} `{tag}` is lost"),
                    format!("put `{tag}` where it belongs in the translation"),
                ));
            }
        }
    }
    let tag = rest.first()?;
    let message = match expected.contains(tag) {
        true => format!("the {what} `{tag}` stands more often than in the sentence"),
        false => format!("the sentence has no {what} `{tag}`"),
    };
    Some((
        message,
        format!("remove `{tag}`, or write the tag that is meant"),
    ))
}

/// HTML tags as HTML writes them, by name: what a translator may write by habit.
fn html_tags(text: &str) -> Vec<String> {
    let tags = text.match_indices('<').filter_map(|(start, _)| {
        let rest = &text[start + 1..];
        let name = rest.strip_prefix('/').unwrap_or(rest);
        let length = name.bytes().take_while(u8::is_ascii_alphanumeric).count();
        let behind = name[length..].trim_start_matches('/');
        let named =
            name.starts_with(|c: char| c.is_ascii_alphabetic()) && behind.starts_with(['>', ' ']);
        let end = start + 1 + rest.find('>')? + 1;
        let tag = &text[start..end];
        (named && !tag[1..].contains('<') && tags_of_ours(tag) == 0).then(|| tag.to_owned())
    });
    tags.collect()
}

fn tags_of_ours(text: &str) -> usize {
    tags(text).count()
}

/// The marks of a sentence of Markdown.
#[derive(Default)]
struct Marks {
    tags: Vec<String>,
    footnotes: Vec<String>,
    links: usize,
    pictures: usize,
    codes: usize,
}

impl Marks {
    fn of(sentence: &str) -> Marks {
        let mut marks = Marks::default();
        if !sentence.contains(['<', '[', '`']) {
            return marks;
        }
        // Without its note a footnote's mark is no mark to the parser.
        let footnotes = sentence.match_indices("[^").filter_map(|(start, _)| {
            let end = sentence[start..].find(']')?;
            let mark = &sentence[start..=start + end];
            (!mark.contains(char::is_whitespace)).then(|| mark.to_owned())
        });
        marks.footnotes.extend(footnotes);
        // Behind a word nothing is a block; a reference leads somewhere, since the sentence alone does not tell.
        let line = format!("x {sentence}");
        let reference = |link: pulldown_cmark::BrokenLink<'_>| {
            let label = link.reference.as_ref();
            let marked = label.starts_with('^');
            (!marked).then(|| ("x".into(), "".into()))
        };
        for event in Parser::new_with_broken_link_callback(&line, MARKDOWN, Some(reference)) {
            match event {
                Event::InlineHtml(tag) => marks.tags.push(tag.to_string()),
                Event::Start(MarkdownTag::Link { .. }) => marks.links += 1,
                Event::Start(MarkdownTag::Image { .. }) => marks.pictures += 1,
                Event::Code(_) => marks.codes += 1,
                _ => {}
            }
        }
        marks
    }
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use crate::check::testing::document;

    fn check(format: &str, source: &str, ru: &str) -> String {
        let ids = document(format, source, "").ids();
        let ru = ids
            .iter()
            .enumerate()
            .fold(ru.to_owned(), |ru, (index, id)| {
                ru.replace(&format!("{{{index}}}"), id)
            });
        document(format, source, &ru).report("markup-mismatch")
    }

    const LINK: &str = "<p>قال <a href=x>نعم</a> ثم <b>ذهب</b><br>إلى البيت.</p>\n";

    #[test]
    fn tags_of_html_are_kept() {
        assert_snapshot!(check("html", LINK, "{0} = Он <b2>ушёл</b2>, сказав <a1>да</a1>,<br3/>домой.\n"), @"");
        assert_snapshot!(check("html", LINK, "{0} = { $occurrence ->\n    [2] <a1>Да</a1>, <b2>он</b2><br3/>.\n   *[1] <b2><a1>Да</a1></b2>, он<br3/>.\n }\n"), @"");
        assert_snapshot!(check("html", "<p>1 < 2 و 3 > 2.</p>\n", "{0} = 1 < 2 и 3 > 2.\n"), @"");
    }

    #[test]
    fn tags_of_html_are_lost_invented_and_crossed() {
        assert_snapshot!(check("html", LINK, "{0} = Он <b2>ушёл</b2>, сказав да,<br3/>домой.\n"), @"error[markup-mismatch] locales/ru/a.ftl:1:1: the tag `<a1>` is lost");
        assert_snapshot!(check("html", LINK, "{0} = Он <b2>ушёл</b2>, <a1>да</a1>,<br3/>домой<br4/>.\n"), @"error[markup-mismatch] locales/ru/a.ftl:1:1: the sentence has no tag `<br4/>`");
        assert_snapshot!(check("html", LINK, "{0} = Он <b2>ушёл, <a1>да</b2></a1>,<br3/>домой.\n"), @"error[markup-mismatch] locales/ru/a.ftl:1:1: the tags <b2> <a1> </b2> </a1> <br3/> are not in an order that fits");
        assert_snapshot!(check("html", LINK, "{0} = </a1>Он<a1> <b2>ушёл</b2>,<br3/>домой.\n"), @"error[markup-mismatch] locales/ru/a.ftl:1:1: the tags </a1> <a1> <b2> </b2> <br3/> are not in an order that fits");
        assert_snapshot!(check("html", LINK, "{0} = Он <b2>ушёл</b2>, <a1>да</a1>,<br3/><i>домой</i>.\n"), @"error[markup-mismatch] locales/ru/a.ftl:1:1: the sentence has no tag `<i>`");
        assert_snapshot!(check("html", LINK, "{0} = { $occurrence ->\n    [2] Да.\n   *[1] <b2><a1>Да</a1></b2>, он<br3/>.\n }\n"), @"error[markup-mismatch] locales/ru/a.ftl:1:1: the tag `<a1>` is lost");
    }

    #[test]
    fn marks_of_markdown_are_kept() {
        assert_snapshot!(check("md", "قال [نعم](x) و`code` و<kbd>A</kbd>.[^1]\n\n[^1]: نعم.\n", "{0} = <kbd>A</kbd> и `код` — [да](y).[^1]\n"), @"");
        assert_snapshot!(check("md", "قال **نعم** و[لا][a].\n\n[a]: b\n", "{0} = Он сказал «да» и [нет][a].\n"), @"");
        assert_snapshot!(check("md", "قال نعم.\n", "{0} = Он **сказал** «да».\n"), @"");
    }

    #[test]
    fn marks_of_markdown_are_lost_and_invented() {
        assert_snapshot!(check("md", "قال [نعم](x).\n", "{0} = Он сказал «да».\n"), @"error[markup-mismatch] locales/ru/a.ftl:1:1: the translation has no link, the sentence one link");
        assert_snapshot!(check("md", "قال نعم.[^1]\n\n[^1]: لا.\n", "{0} = Он сказал «да».\n"), @"error[markup-mismatch] locales/ru/a.ftl:1:1: the footnote mark `[^1]` is lost");
        assert_snapshot!(check("md", "قال <b>نعم</b>.\n", "{0} = Он <b>сказал</b> <i>да</i>.\n"), @"error[markup-mismatch] locales/ru/a.ftl:1:1: the sentence has no tag `<i>`");
        assert_snapshot!(check("md", "قال `a` و`b`.\n", "{0} = Он сказал `a`.\n"), @"error[markup-mismatch] locales/ru/a.ftl:1:1: the translation has one piece of code, the sentence 2 pieces of code");
        assert_snapshot!(check("md", "قال ![نعم](x).\n", "{0} = Он сказал.\n"), @"error[markup-mismatch] locales/ru/a.ftl:1:1: the translation has no picture, the sentence one picture");
    }

    #[test]
    fn plain_text_has_no_markup() {
        assert_snapshot!(check("txt", "قال <b>نعم</b>.\n", "{0} = Он сказал «да».\n"), @"");
    }
}
