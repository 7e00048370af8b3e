//! An article of Markdown and one of HTML (tests/fixtures/formats), translated into English and Russian: what readers
//! get, and that everything else is the source's, byte for byte.
#![expect(unused_must_use, reason = "`Copy::build` looks at the findings itself")]

mod common;

use common::{Copy, snapshot};
use tarjuman::disk::MemoryDisk;
use tarjuman::project::{Article, BuildOptions, ExtractOptions, Missing, Project};

/// The articles: their slugs and extensions.
const ARTICLES: [(&str, &str); 2] = [("library-night", "html"), ("willow-lake", "md")];

fn fixture() -> Copy {
    Copy::fixture("formats")
}

fn articles(disk: &MemoryDisk) -> Vec<Article> {
    let project = Project::load(disk, None).expect("l10n.toml reads");
    project.articles().expect("the articles read")
}

/// An article's source.
fn source(copy: &Copy, slug: &str, extension: &str) -> String {
    copy.read(&format!("source/{slug}.{extension}"))
}

/// An article's source as it is in a left-to-right language, if no sentence of it is translated.
fn source_in(copy: &Copy, slug: &str, extension: &str, lang: &str) -> String {
    let root = "<html lang=\"ar\" dir=\"rtl\">";
    let text = source(copy, slug, extension);
    text.replacen(root, &format!("<html lang=\"{lang}\" dir=\"ltr\">"), 1)
}

/// Every translation is its source, in the notation of Fluent.
fn untranslated(copy: &Copy) {
    for (slug, _) in ARTICLES {
        for locale in ["en", "ru"] {
            let reference = copy.read(&format!("locales/ar/{slug}.ftl"));
            copy.write(&format!("locales/{locale}/{slug}.ftl"), &reference);
        }
    }
    for locale in ["en", "ru"] {
        let terms = copy.read("locales/ar/terms.ftl");
        copy.write(&format!("locales/{locale}/terms.ftl"), &terms);
    }
}

#[test]
fn the_fixture_is_up_to_date_and_clean() {
    let copy = fixture();
    let project = Project::load(copy.disk(), None).expect("l10n.toml reads");
    let dry = ExtractOptions {
        dry_run: true,
        ..ExtractOptions::default()
    };
    let extraction = project.extract(&dry).expect("extract runs");
    let files = extraction.changes.iter().map(|change| &change.path);
    assert_eq!(files.collect::<Vec<_>>(), [] as [&String; 0]);
    assert_eq!(extraction.warnings, [] as [String; 0]);
    assert_eq!(copy.check(), []);
}

#[test]
fn readers_get_the_format_of_the_source() {
    let copy = fixture();
    copy.build(&BuildOptions::default());
    for (slug, extension) in ARTICLES {
        for locale in ["en", "ru"] {
            let text = copy.read(&format!("dist/{locale}/{slug}.{extension}"));
            snapshot(&format!("{slug}@{locale}.{extension}"), &text);
        }
        assert_eq!(
            copy.read(&format!("dist/ar/{slug}.{extension}")),
            source(&copy, slug, extension)
        );
    }
}

#[test]
fn a_markdown_article_has_a_page() {
    let copy = fixture();
    copy.build(&BuildOptions::default());
    let page = copy.read("dist/ru/willow-lake.html");
    let (start, end) = (page.find("<main"), page.find("</main>"));
    let main = &page[start.expect("a beginning")..end.expect("an end")];
    snapshot("willow-lake@ru.html", main);
}

#[test]
fn what_is_not_translated_is_the_source() {
    let copy = fixture();
    untranslated(&copy);
    copy.build(&BuildOptions::default());
    for (slug, extension) in ARTICLES {
        for locale in ["en", "ru"] {
            assert_eq!(
                copy.read(&format!("dist/{locale}/{slug}.{extension}")),
                source_in(&copy, slug, extension, locale)
            );
        }
    }
}

#[test]
fn the_policy_source_marks_what_is_not_translated() {
    let copy = fixture();
    for (slug, _) in ARTICLES {
        copy.remove(&format!("locales/en/{slug}.ftl"));
    }
    copy.build(&BuildOptions {
        missing: Missing::Source,
        ..BuildOptions::default()
    });
    let text = copy.read("dist/en/willow-lake.md");
    assert!(
        text.contains("> <span lang=\"ar\" dir=\"rtl\">كانت البحيرة تبتعد عنا كل عام.</span>\n"),
        "{text}"
    );
    let text = copy.read("dist/en/library-night.html");
    assert!(
        text.contains("<caption><span lang=\"ar\" dir=\"rtl\">مواعيد القراءات</span></caption>"),
        "{text}"
    );
}

#[test]
fn one_translated_sentence_changes_nothing_else() {
    let translated = fixture();
    let copy = fixture();
    untranslated(&copy);
    for article in articles(copy.disk()) {
        let path = format!("locales/en/{}.ftl", article.slug);
        let english = translated.read(&path);
        let arabic = copy.read(&path);
        let (_, extension) = ARTICLES
            .into_iter()
            .find(|(slug, _)| *slug == article.slug)
            .expect("an article");
        let source = source_in(&copy, &article.slug, extension, "en");
        // The root's own attributes are as long in English.
        assert_eq!(source.len(), article.file.text.len());
        for unit in &article.units {
            let id = format!("{} =", unit.id);
            let line = |text: &str| {
                let mut lines = text.lines();
                let line = lines.find(|line| line.starts_with(&id)).expect("an entry");
                line.to_owned()
            };
            copy.write(&path, &arabic.replace(&line(&arabic), &line(&english)));
            copy.build(&BuildOptions::default());
            let text = copy.read(&format!("dist/en/{}.{extension}", article.slug));
            let mut rest = text.as_str();
            let mut end = 0;
            for span in &unit.spans {
                let before = &source[end..span.start as usize];
                let at = if end == 0 {
                    0
                } else {
                    rest.find(before).expect(before)
                };
                rest = rest[at..].strip_prefix(before).expect(before);
                end = span.end as usize;
            }
            assert!(rest.ends_with(&source[end..]), "{id} {text}");
            // What stands in the place of the last is the translation, and nothing of what it stands for.
            assert_eq!(text == source, line(&arabic) == line(&english), "{id}");
        }
        copy.write(&path, &arabic);
    }
}

#[test]
fn lost_and_crossed_tags_are_found() {
    let copy = fixture();
    for (slug, from, to, message) in [
        (
            "library-night",
            "a hundred!</em1>",
            "a hundred!",
            "the tag `</em1>` is lost",
        ),
        (
            "library-night",
            "<b1>Ahmad & Sons</b1>",
            "<b1>Ahmad & Sons</b1> <i2/>",
            "the sentence has no tag `<i2/>`",
        ),
        (
            "library-night",
            "<a1>city library</a1>",
            "</a1>city library<a1>",
            "the tags </a1> <a1> are not in an order that fits",
        ),
        (
            "willow-lake",
            "[table of measurements][data]",
            "table of measurements",
            "the translation has one link, the sentence 2 links",
        ),
        (
            "willow-lake",
            "eleven metres.[^1]",
            "eleven metres.",
            "the footnote mark `[^1]` is lost",
        ),
    ] {
        let path = format!("locales/en/{slug}.ftl");
        let text = copy.read(&path);
        assert!(text.contains(from), "{from}");
        copy.write(&path, &text.replace(from, to));
        let findings = copy.check();
        let found = findings
            .iter()
            .map(|finding| (finding.rule, finding.message.as_str()));
        assert_eq!(found.collect::<Vec<_>>(), [("markup-mismatch", message)]);
        copy.write(&path, &text);
    }
}
