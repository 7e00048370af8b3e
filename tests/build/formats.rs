//! What stands in each format: marks, escapes, terms, equal sentences, the bytes of the source.

use insta::assert_snapshot;
use tarjuman::project::{BuildOptions, Missing};

use crate::agree::{markdown_blocks, scan};
use crate::world::{World, id, live, options, settings, visible};

/// The Fluent text of article `a`, without its first lines.
fn fluent(world: &World) -> String {
    let text = world.out("ru", "ftl");
    let (head, rest) = text.split_once("\n\n").unwrap_or((text.trim_end(), ""));
    assert_eq!(
        head,
        "### a, ru: made by tarjuman from the catalogues; do not edit"
    );
    visible(rest)
}

#[test]
fn the_fluent_file_stands_for_itself() {
    let russian = "-own = своё { -deep }\nown-message = общее { -shown(case: \"x\") }\n\n"
        .to_owned()
        + &live("لا.", "{ own-message }, { s-0000000000 }")
        + &live(
            "نعم.",
            "{ -glossary } { -own } { -word.kind ->\n    [a] да\n   *[b] нет\n }",
        )
        + &live("قديم.", "Не из статьи.")
        + "own-message-2 = не нужно\ns-0000000000 = { own-message }\n";
    let world = World::with("نعم.\nلا.\n", &russian);
    world.set("\"ru\"", "glossaries = [\"states\"]");
    world.put(
        "locales/ru/terms.ftl",
        "# note\n-deep = глубоко\n    .also = ещё | и ещё\n    .note = заметка\n-shown =\n    { $case ->\n        [x] икс\n       *[y] игрек\n    }\n    .forbidden = нельзя\n-word = слово\n    .kind = a\n    .also = речь\n-unused = лишнее\n-glossary = наше\n",
    );
    world.put(
        "locales/ru/states.ftl",
        "-glossary = чужое\n-unused-2 = лишнее\n",
    );
    world.put("locales/ar/states.ftl", "");
    world.build(Missing::Fail);
    assert_eq!(
        world.sentences("ru"),
        ["наше своё глубоко да", "общее икс, общее икс"]
    );
    assert_snapshot!(fluent(&world), @r#"
    s-049gdzeteq = { -glossary } { -own } { -word.kind ->
        [a] да
       *[b] нет
     }
    s-2r76e3vqk8 = { own-message }, { s-0000000000 }
    own-message = общее { -shown(case: "x") }
    s-0000000000 = { own-message }
    -deep = глубоко
    -glossary = наше
    -own = своё { -deep }
    -shown =
        { $case ->
            [x] икс
           *[y] игрек
        }
    -word = слово
        .kind = a
    "#);
}

#[test]
fn line_ends_and_byte_order_marks_of_catalogues_leave_the_fluent_file_alone() {
    let russian = live("نعم.", "\n    Да,\n\n    { -a }.") + &live("لا.", "Нет.");
    let terms = "-a =\n    { $b ->\n       *[c] а\n    }\n    .also = б\n";
    let build = |russian: &str, terms: &str| {
        let world = World::with("نعم.\nلا.\n", russian);
        world.put("locales/ru/terms.ftl", terms);
        world.build(Missing::Fail);
        world
            .dist()
            .into_iter()
            .map(|path| {
                let text = world.disk.text(&format!("dist/{path}"));
                (path, text)
            })
            .collect::<Vec<_>>()
    };
    let windows = |text: &str| format!("\u{feff}{}", text.replace('\n', "\r\n"));
    let plain = build(&russian, terms);
    assert_eq!(build(&windows(&russian), &windows(terms)), plain);
    let cut = russian.trim_end();
    assert_eq!(build(cut, terms.trim_end()), plain);
}

#[test]
fn equal_sentences_print_what_their_occurrence_selects() {
    let article = "نعم.\nلا. نعم.\nنعم. كلا.\n";
    let russian = live(
        "نعم.",
        "{ $occurrence ->\n    [one] Да.\n    [2] Да, снова.\n   *[other] Да, { $occurrence } раз.\n }",
    ) + &live("لا.", "Нет.")
        + &live("كلا.", "Ничуть.");
    let world = World::with(article, &russian);
    world.build(Missing::Fail);
    assert_eq!(
        world.out("ru", "txt"),
        "Да.\nНет. Да, снова.\nДа, 3 раз. Ничуть.\n"
    );
    // Without a selector the same stands in each of them.
    let plain = russian.replace(
        "{ $occurrence ->\n    [one] Да.\n    [2] Да, снова.\n   *[other] Да, { $occurrence } раз.\n }",
        "Да.",
    );
    let world = World::with(article, &plain);
    world.build(Missing::Fail);
    assert_eq!(world.out("ru", "txt"), "Да.\nНет. Да.\nДа. Ничуть.\n");
    assert_eq!(world.out("ar", "txt"), article);
    assert_eq!(world.out("ru", "ftl").matches("s-").count(), 3);
    // So does what stands in for it.
    world.put("locales/ru/a.ftl", &live("لا.", "Нет."));
    world.build(Missing::Source);
    assert_eq!(
        world.out("ru", "txt"),
        "نعم.\nНет. \u{2068}نعم.\u{2069}\nنعم. كلا.\n"
    );
}

/// The two formats for people, of an article with everything that Fluent isolates and everything that it does not.
fn isolation(isolate: &str) -> String {
    let russian = [
        live("قمة.", "Саммит { -town } и { \"слово\" }."),
        live("نعم.", "Раз { $occurrence ->\n   *[other] два\n } три."),
        live("لا.", "Число { 5 } и { NUMBER(7) }."),
        live("كلا.", "Вложено { { -town } } так."),
        live("أين.", "{ $occurrence ->\n   *[other] Одно лишь.\n }"),
    ];
    let world = World::with("قمة.\nنعم. لا.\nكلا. أين. متى.\n", &russian.concat());
    world.put("locales/ru/terms.ftl", "-town = Астана\n");
    world.set("\"ru\"", isolate);
    world.build(Missing::Source);
    assert!(isolate.is_empty() || isolate.contains(&world.manifest().isolate));
    let json: Vec<_> = world.sentences("ru");
    let texts = [
        world.out("ru", "txt"),
        world.out("ru", "md"),
        json.join("\n"),
    ];
    visible(&texts.join("\n"))
}

#[test]
fn no_isolation_marks_unless_they_are_asked_for() {
    let off = isolation("isolate = \"off\"");
    assert!(
        !off.contains("\\u{2068}") && !off.contains("\\u{2069}"),
        "{off}"
    );
    // But around a sentence of the other direction beside others, whose stop would move.
    let auto = off.replacen(" متى.\n", " \\u{2068}متى.\\u{2069}\n", 1);
    assert_ne!(auto, off);
    assert_eq!(isolation(""), auto);
    assert_eq!(isolation("isolate = \"auto\""), auto);
    assert_snapshot!(isolation("isolate = \"on\""), @r#"
    Саммит Астана и слово.
    Раз \u{2068}два\u{2069} три. Число \u{2068}5\u{2069} и \u{2068}7\u{2069}.
    Вложено \u{2068}Астана\u{2069} так. Одно лишь. \u{2068}متى.\u{2069}

    # Саммит Астана и слово.

    Раз \u{2068}два\u{2069} три. Число \u{2068}5\u{2069} и \u{2068}7\u{2069}.

    Вложено \u{2068}Астана\u{2069} так. Одно лишь. <span lang="ar" dir="rtl">\u{2068}متى.\u{2069}</span>

    Саммит Астана и слово.
    Раз \u{2068}два\u{2069} три.
    Число \u{2068}5\u{2069} и \u{2068}7\u{2069}.
    Вложено \u{2068}Астана\u{2069} так.
    Одно лишь.
    متى. (ar)
    "#);
}

#[test]
fn the_page_holds_any_text() {
    let text = "<b>A</b> & \"B\" 'C' &amp; <!-- --> </p></span><script>x</script> {{ 1 }} {% x %}";
    let value = format!("{{ \"{}\" }}", text.replace('"', "\\\""));
    let world = World::with("قمة.\n", &live("قمة.", &value));
    world.build(Missing::Fail);
    assert_eq!(world.sentences("ru"), [text]);
    let page = scan(&world.out("ru", "html"));
    assert_eq!(page.title, text);
    assert_eq!(page.blocks, [("h1".to_owned(), text.to_owned())]);
    assert_eq!(page.errors, [""; 0]);
}

#[test]
fn names_of_articles_are_quoted_in_links() {
    let world = World::new("");
    world.remove("source/a.txt");
    let slug = "خبر/a & b's 50% #1";
    world.put(&format!("source/{slug}.txt"), "نعم.\n");
    world.put(&format!("locales/ru/{slug}.ftl"), &live("نعم.", "Да."));
    world.build(Missing::Fail);
    let text = world
        .disk
        .text(&format!("dist/ru/{slug}.html"))
        .expect("a page");
    let page = scan(&text);
    let encoded = "../../ar/%D8%AE%D8%A8%D8%B1/a%20%26%20b%27s%2050%25%20%231.html";
    assert!(
        page.links.iter().any(|link| link == encoded),
        "{:?}",
        page.links
    );
    let fluent = world
        .disk
        .text(&format!("dist/ru/{slug}.ftl"))
        .expect("a bundle");
    assert!(fluent.starts_with(&format!("### {slug}, ru: ")));
}

#[test]
fn markdown_holds_any_text() {
    for text in [
        "1. A",
        "- A",
        "+ A",
        "# A",
        "> A",
        "--- ",
        "=== A",
        "*A* _B_ `C` [D](e) ![F](g) <h> &amp; &#35; A\\B",
        "[^1]: A",
        "[ ] A",
        "| A | B |",
        "~~A~~ ~B~",
        "https://example.org/a_b_c",
        "    A",
        "A  ",
        "***",
        "_",
        "a_b _c_",
        "$x$",
        "A\\",
        "[A]: b",
        "<https://a.b>",
        "&copy",
    ] {
        let value = format!("{{ \"\" }}{}", text.replace('{', "{ \"{\" }"));
        let world = World::with(
            "قمة.\nنعم.\n",
            &(live("قمة.", &value) + &live("نعم.", &value)),
        );
        world.build(Missing::Fail);
        let markdown = world.out("ru", "md");
        let text = text.trim().to_owned();
        assert_eq!(
            markdown_blocks(&markdown),
            [("h1", text.clone()), ("p", text)],
            "{markdown}"
        );
    }
}

#[test]
fn a_break_in_a_translation_makes_no_paragraph() {
    let world = World::with(
        "قمة.\nنعم. لا.\n",
        &(live("قمة.", "\n    Два\n\n    слова.")
            + &live("نعم.", "Да.\u{2028}Да.")
            + &live("لا.", "{ \" \" }Нет.{ \" \" }")),
    );
    world.build(Missing::Fail);
    assert_eq!(world.out("ru", "txt"), "Два слова.\nДа. Да. Нет.\n");
    assert_eq!(world.out("ru", "md"), "# Два слова.\n\nДа. Да. Нет.\n");
    assert_eq!(
        world.sentences("ru"),
        ["Два\n\nслова.", "Да.\u{2028}Да.", " Нет. "]
    );
}

#[test]
fn the_text_of_the_source_locale_is_the_source_byte_for_byte() {
    for article in [
        "",
        "\n",
        "\u{feff}",
        "\u{feff}قمة.\r\nنعم. لا.\r\n",
        "قمة.\n\n\n نعم.\t\tلا. \n\n",
        "قمة",
        "قمة.\rنعم.",
        "\u{200f}قمة.\u{200f} \u{200f}نعم.\n\u{640}\nلا.\u{a0}كلا.\n",
        "كــتاب.\nكِتَابٌ.\nا\u{654}ب.\n",
        "نعم. نعم. نعم.\n",
        "{ -x } <b>&amp;</b> *a*\n",
    ] {
        for wrap in ["none", "hard"] {
            let world = World::new(article);
            world.set("\"ru\"", &format!("wrap = \"{wrap}\""));
            world.build(Missing::Omit);
            assert_eq!(world.out("ar", "txt"), article, "{wrap}");
        }
    }
}

#[test]
fn formats_narrows() {
    let world = World::with("نعم.\n", &live("نعم.", "Да."));
    world.set("\"ru\"", "formats = [\"md\", \"txt\", \"md\"]");
    let build = world.build(Missing::Fail);
    assert_eq!(
        world.dist(),
        [
            "ar/a.md",
            "ar/a.txt",
            "manifest.json",
            "ru/a.md",
            "ru/a.txt"
        ]
    );
    assert_eq!(build.files, 4);
    world.set("\"ru\"", "formats = []");
    world.build(Missing::Fail);
    assert_eq!(world.dist().len(), 11);
}

#[test]
fn a_page_links_the_locales_that_are_built() {
    let world = World::with("نعم.\n", &live("نعم.", "Да."));
    world.set("\"en\", \"ru\"", "");
    let options = BuildOptions {
        locales: vec!["ru".to_owned()],
        ..options(Missing::Fail)
    };
    world.build_with(&options);
    assert_eq!(world.dist().len(), 6);
    let page = world.out("ru", "html");
    assert!(!page.contains("../en/") && !page.contains("<nav"), "{page}");
    assert!(page.contains(&id("نعم.")));
}

#[test]
fn a_project_may_have_its_own_page() {
    let world = World::with(
        "نعم.\nلا.\n",
        &(live("نعم.", "Да & <нет>.") + &live("لا.", "Нет.")),
    );
    world.put("templates/article.html", "{% extends \"tarjuman/article.html\" %}{% block head %}{{ super() }}<meta name=\"own\" content=\"{{ page.title }}\">{% endblock %}{% block footer %}{% include \"parts/foot.txt\" %}{% endblock %}{% block style %}{% include \"own.css\" %}{% endblock %}");
    world.put(
        "templates/parts/foot.txt",
        "<footer>{{ page.slug }} {{ page.title }}</footer>",
    );
    world.put("templates/own.css", "p { color: red }");
    world.put("templates/notes.md", "{% not a template");
    world.build(Missing::Fail);
    let page = world.out("ru", "html");
    assert!(
        page.contains("<style>\np { color: red }\n</style>"),
        "{page}"
    );
    assert!(page.contains("<footer>a Да &amp; &lt;нет&gt;.</footer>"));
    assert!(page.contains("<meta name=\"own\" content=\"Да &amp; &lt;нет&gt;.\">"));
    // Another folder, and a page from scratch whose name does not end in .html.
    world.set("\"ru\"", "templates = \"pages\"");
    world.put("pages/article.html", "{% for group in groups %}{% for block in group[\"items\"] %}{% for sentence in block.sentences %}{{ sentence.text }}|{% endfor %}{% endfor %}{% endfor %}");
    let build = world.try_build(&options(Missing::Fail)).expect("a build");
    assert_eq!(
        build.written.len(),
        3,
        "two pages and the manifest: {:?}",
        build.written
    );
    assert_eq!(world.out("ru", "html"), "Да &amp; &lt;нет&gt;.|Нет.|");
}

#[test]
fn sentences_without_a_blank_between_them() {
    let world = World::new("是。不是。\n");
    let settings =
        settings("\"en\"", "").replace("source-locale = \"ar\"", "source-locale = \"zh\"");
    world.put("l10n.toml", &settings.replace("locales/ar/", "locales/zh/"));
    world.put(
        "locales/en/a.ftl",
        &(live("是。", "Yes.") + &live("不是。", "No.")),
    );
    world.build(Missing::Fail);
    assert_eq!(world.out("en", "txt"), "Yes. No.\n");
    assert_eq!(world.out("en", "md"), "# Yes. No.\n");
    assert_eq!(world.out("zh", "md"), "# 是。不是。\n");
    let mixed = live("是。", "Yes.");
    world.put("locales/en/a.ftl", &mixed);
    world.build(Missing::Source);
    assert_eq!(world.out("en", "txt"), "Yes.不是。\n");
}

#[test]
fn a_paragraph_of_invisible_marks_is_none_in_a_translation() {
    let world = World::with(
        "نعم.\n\n\u{200f}\n\nلا.\n",
        &(live("نعم.", "Да.") + &live("لا.", "Нет.")),
    );
    world.build(Missing::Fail);
    assert_eq!(world.out("ru", "txt"), "Да.\n\nНет.\n");
    assert_eq!(world.out("ar", "txt"), "نعم.\n\n\u{200f}\n\nلا.\n");
}
