//! Articles that are renamed, removed and restored, and sentences that move between them.

use insta::assert_snapshot;
use tarjuman::disk::Disk;

use crate::world::{A, B, C, D, E, HEAD, World, live};

fn lines(sentences: &[&str]) -> String {
    sentences.join("\n") + "\n"
}

/// Renames article `a` to `b` and extracts.
fn rename(world: &World, sentences: &[&str]) {
    world.disk.remove("source/a.txt").expect("the article");
    world.source("b", &lines(sentences));
}

#[test]
fn a_renamed_article_takes_its_file_along() {
    let world = World::translated(&[HEAD, A, B]);
    world.edit("Делегация", "Вся делегация");
    world.append("\n# Последнее слово.\n");
    let before = world.ru();
    rename(&world, &[HEAD, A, B]);
    assert_eq!(
        world.text("b"),
        before.replace("source/a.txt", "source/b.txt")
    );
    assert_eq!(world.disk.text("locales/ru/a.ftl"), None);
    assert_eq!(world.disk.text("locales/ar/a.ftl"), None);
    assert!(world.disk.text("locales/ar/b.ftl").is_some());
}

#[test]
fn half_of_the_sentences_make_a_rename() {
    let world = World::translated(&[A, B, C, D]);
    rename(&world, &[A, B, E]);
    assert_snapshot!(world.show("b"), @"
    ## Headline

    # ar: وصل الوزير إلى المدينة صباح الإثنين.
    s-pgknn4xqxs = Министр прибыл в город утром в понедельник.

    ## Paragraph

    # ar: غادر الوفد العاصمة بعد انتهاء الاجتماع.
    s-986x9r0qp0 = Делегация уехала.

    # ar: تستمر المحادثات 12 يوما.
    # s-5erppj7px1 =

    ## Obsolete

    # ar: لم يصدر أي تعليق من موسكو.
    # s-56kxs1mg6r = Москва молчит.

    # ar: بحث الجانبان أسعار النفط.
    # s-dknagp6s77 = Стороны обсудили нефть.
    ");
    assert_eq!(world.disk.text("locales/ru/a.ftl"), None);
}

#[test]
fn less_than_half_makes_none_but_the_sentences_move() {
    let world = World::translated(&[A, B, C]);
    rename(&world, &[A, E]);
    assert_snapshot!(world.show("a"), @"
    ## Obsolete

    # ar: غادر الوفد العاصمة بعد انتهاء الاجتماع.
    # s-986x9r0qp0 = Делегация уехала.

    # ar: بحث الجانبان أسعار النفط.
    # s-dknagp6s77 = Стороны обсудили нефть.

    # ar: وصل الوزير إلى المدينة صباح الإثنين.
    # s-pgknn4xqxs = Министр прибыл в город утром в понедельник.
    ");
    assert_snapshot!(world.show("b"), @"
    ## Headline

    # ar: وصل الوزير إلى المدينة صباح الإثنين.
    s-pgknn4xqxs = Министр прибыл в город утром в понедельник.

    ## Paragraph

    # ar: تستمر المحادثات 12 يوما.
    # s-5erppj7px1 =
    ");
}

#[test]
fn a_rename_is_settled_for_every_locale_by_itself() {
    let world = World::empty("\"en\", \"ru\"");
    world.source("a", &lines(&[A, B]));
    for locale in ["en", "ru"] {
        let path = format!("locales/{locale}/a.ftl");
        let text = world.disk.text(&path).expect("a file");
        let text = text
            .replace("# s-", "s-")
            .replace(" =\n", &format!(" = {locale}\n"));
        world.disk.put(&path, text);
    }
    world.disk.put("locales/en/b.ftl", "own = Own\n");
    rename(&world, &[A, B]);
    let (en, ru) = (
        world.disk.text("locales/en/b.ftl").expect("en"),
        world.text("b"),
    );
    assert_eq!(live(&en).len(), 3, "{en}");
    assert_eq!(live(&ru).len(), 2, "{ru}");
    assert_eq!(world.disk.text("locales/ru/a.ftl"), None);
    let left = world.disk.text("locales/en/a.ftl").expect("the old file");
    assert_eq!(live(&left).len(), 0, "{left}");
}

#[test]
fn a_removed_article_is_archived_and_comes_back_byte_for_byte() {
    let world = World::translated(&[HEAD, A, B]);
    world.source("z", &lines(&[C]));
    let before = world.ru();
    world.disk.remove("source/a.txt").expect("the article");
    world.extract();
    assert_snapshot!(world.show("a"), @"
    ## Obsolete

    # ar: غادر الوفد العاصمة بعد انتهاء الاجتماع.
    # s-986x9r0qp0 = Делегация уехала.

    # ar: قمة في أستانا
    # s-dy5sjkx124 = Саммит в Астане

    # ar: وصل الوزير إلى المدينة صباح الإثنين.
    # s-pgknn4xqxs = Министр прибыл в город утром в понедельник.
    ");
    assert_eq!(world.disk.text("locales/ar/a.ftl"), None);
    world.article(&[HEAD, A, B]);
    assert_eq!(world.ru(), before);
}

#[test]
fn what_was_translated_in_an_article_that_went_earlier_is_offered() {
    let world = World::translated(&[HEAD, A, B]);
    world.source("z", &lines(&[C]));
    world.disk.remove("source/a.txt").expect("the article");
    world.extract();
    world.source("b", &lines(&[HEAD, A]));
    assert_snapshot!(world.show("b"), @"
    ## Headline

    # ar: قمة في أستانا
    # from: a 100%
    # s-dy5sjkx124 = Саммит в Астане

    ## Paragraph

    # ar: وصل الوزير إلى المدينة صباح الإثنين.
    # from: a 100%
    # s-pgknn4xqxs = Министр прибыл в город утром в понедельник.
    ");
    // Nobody has to mend the file of an article that is gone.
    let path = "locales/ru/a.ftl";
    for unreadable in [
        b"\xff".as_slice(),
        b"### Source: source/a.txt\n### Format: tarjuman 1\n<<<<<<< HEAD\n",
    ] {
        world.disk.put(path, unreadable);
        world.source("c", &lines(&[B]));
        assert!(world.show("c").ends_with("\n# s-986x9r0qp0 =\n"));
        world.disk.remove("source/c.txt").expect("the article");
        world.extract();
        assert_eq!(world.disk.files()[path], unreadable);
    }
}

#[test]
fn a_sentence_that_moves_to_another_article_stays_published() {
    let world = World::translated(&[HEAD, A, B]);
    world.translated_source("b", &[C]);
    world.disk.put("source/b.txt", lines(&[C, A]));
    world.article(&[HEAD, B]);
    assert_snapshot!(world.show("a"), @"
    ## Headline

    # ar: قمة في أستانا
    s-dy5sjkx124 = Саммит в Астане

    ## Paragraph

    # ar: غادر الوفد العاصمة بعد انتهاء الاجتماع.
    s-986x9r0qp0 = Делегация уехала.

    ## Obsolete

    # ar: وصل الوزير إلى المدينة صباح الإثنين.
    # s-pgknn4xqxs = Министр прибыл в город утром в понедельник.
    ");
    assert_snapshot!(world.show("b"), @"
    ## Headline

    # ar: بحث الجانبان أسعار النفط.
    s-dknagp6s77 = Стороны обсудили нефть.

    ## Paragraph

    # ar: وصل الوزير إلى المدينة صباح الإثنين.
    s-pgknn4xqxs = Министр прибыл в город утром в понедельник.
    ");
    let before = world.ru();
    world.disk.put("source/b.txt", lines(&[C]));
    world.article(&[HEAD, A, B]);
    assert!(world.ru().contains("\ns-"));
    assert_ne!(world.ru(), before);
    assert_eq!(live(&world.ru()).len(), 3);
}

#[test]
fn two_articles_that_lose_a_sentence_with_different_texts_only_suggest() {
    let world = World::empty("\"ru\"");
    world.source("x", &lines(&[A, B]));
    world.source("y", &lines(&[A, C]));
    for (slug, text) in [("x", "Первый."), ("y", "Второй.")] {
        let path = format!("locales/ru/{slug}.ftl");
        let file = world.disk.text(&path).expect("a file");
        let file = file
            .replace("# s-", "s-")
            .replace(" =\n", &format!(" = {text}\n"));
        world.disk.put(&path, file);
    }
    world.extract();
    world.disk.put("source/x.txt", lines(&[B]));
    world.disk.put("source/y.txt", lines(&[C]));
    world.article(&[A]);
    assert_snapshot!(world.show("a"), @"
    ## Headline

    # ar: وصل الوزير إلى المدينة صباح الإثنين.
    # from: x 100%
    # s-pgknn4xqxs = Первый.
    ");
}

#[test]
fn two_articles_that_lose_a_sentence_with_equal_texts_give_it_live() {
    let world = World::empty("\"ru\"");
    for slug in ["x", "y"] {
        world.translated_source(slug, &[A, if slug == "x" { B } else { C }]);
    }
    world.disk.put("source/x.txt", lines(&[B]));
    world.disk.put("source/y.txt", lines(&[C]));
    world.article(&[A]);
    assert_eq!(live(&world.ru()).len(), 1);
}

#[test]
fn a_draft_moves_with_its_sentence() {
    let world = World::new(&[HEAD, A, B]);
    let text = world.ru();
    let id = text.split(&format!("# ar: {A}\n# ")).nth(1).expect("A");
    let head = id.lines().next().expect("a line").to_owned();
    world.edit(&head, &format!("{head} Черновик."));
    world.source("b", &lines(&[C]));
    world.disk.put("source/b.txt", lines(&[C, A]));
    world.article(&[HEAD, B]);
    assert_snapshot!(world.show("a"), @"
    ## Headline

    # ar: قمة في أستانا
    # s-dy5sjkx124 =

    ## Paragraph

    # ar: غادر الوفد العاصمة بعد انتهاء الاجتماع.
    # s-986x9r0qp0 =

    ## Obsolete

    # ar: وصل الوزير إلى المدينة صباح الإثنين.
    # from: draft
    # s-pgknn4xqxs = Черновик.
    ");
    assert_snapshot!(world.show("b"), @"
    ## Headline

    # ar: بحث الجانبان أسعار النفط.
    # s-dknagp6s77 =

    ## Paragraph

    # ar: وصل الوزير إلى المدينة صباح الإثنين.
    # s-pgknn4xqxs = Черновик.
    ");
}

#[test]
fn a_locale_that_is_added_later_gets_its_files() {
    let world = World::translated(&[HEAD, A]);
    let settings = world.disk.text("l10n.toml").expect("settings");
    world
        .disk
        .put("l10n.toml", settings.replace("\"ru\"", "\"ru\", \"en\""));
    world.extract();
    let en = world.disk.text("locales/en/a.ftl").expect("a file");
    assert_eq!(en, World::new(&[HEAD, A]).ru());
}

#[test]
fn a_locale_file_that_is_missing_is_made() {
    let world = World::translated(&[HEAD, A]);
    world.disk.remove("locales/ru/a.ftl").expect("the file");
    world.extract();
    assert_eq!(world.ru(), World::new(&[HEAD, A]).ru());
}
