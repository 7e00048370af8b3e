//! Sentences that come back after a translator acted, and sentences that occur twice.

use insta::assert_snapshot;

use crate::world::{A, B, C, D, HEAD, World, live};

fn tuesday() -> String {
    A.replace("الإثنين", "الثلاثاء")
}

#[test]
fn a_change_taken_back_after_its_text_was_published_keeps_both_texts() {
    let world = World::translated(&[HEAD, A, B]);
    let before = world.ru();
    world.article(&[HEAD, &tuesday(), B]);
    world.translate(&tuesday(), "Министр прибыл во вторник.");
    world.article(&[HEAD, A, B]);
    let archive = "\n## Obsolete\n\n# ar: وصل الوزير إلى المدينة صباح الثلاثاء.\n\
                   # s-jg0v45w7jw = Министр прибыл во вторник.\n";
    assert_eq!(world.ru(), before.clone() + archive);
    // And back again, any number of times.
    world.article(&[HEAD, &tuesday(), B]);
    assert_snapshot!(world.show("a"), @"
    ## Headline

    # ar: قمة في أستانا
    s-dy5sjkx124 = Саммит в Астане

    ## Paragraph

    # ar: وصل الوزير إلى المدينة صباح الثلاثاء.
    s-jg0v45w7jw = Министр прибыл во вторник.

    # ar: غادر الوفد العاصمة بعد انتهاء الاجتماع.
    s-986x9r0qp0 = Делегация уехала.

    ## Obsolete

    # ar: وصل الوزير إلى المدينة صباح الإثنين.
    # s-pgknn4xqxs = Министр прибыл в город утром в понедельник.
    ");
    let other = world.ru();
    world.article(&[HEAD, A, B]);
    assert_eq!(world.ru(), before + archive);
    world.article(&[HEAD, &tuesday(), B]);
    assert_eq!(world.ru(), other);
}

#[test]
fn a_sentence_that_changes_after_its_new_text_was_published_carries_that_one() {
    let world = World::translated(&[HEAD, A, B]);
    world.article(&[HEAD, &tuesday(), B]);
    world.translate(&tuesday(), "Министр прибыл во вторник.");
    world.article(&[HEAD, &A.replace("الإثنين", "الأربعاء"), B]);
    let pending = format!(
        "# was: {}\n# s-skh4g4gsd2 = Министр прибыл во вторник.\n",
        tuesday()
    );
    assert!(world.ru().contains(&pending), "{}", world.ru());
}

#[test]
fn sentences_that_are_split_or_merged_and_put_together_again_leave_no_trace() {
    let world = World::translated(&[HEAD, A, C, B]);
    let before = world.ru();
    let merged = format!("{}، ثم {C}", A.trim_end_matches('.'));
    for article in [
        vec![HEAD, &merged, B],
        vec![
            HEAD,
            "وصل الوزير إلى المدينة.",
            "وكان ذلك صباح الإثنين.",
            C,
            B,
        ],
    ] {
        world.article(&article);
        assert!(world.ru().contains("# was: "), "{}", world.ru());
        world.article(&[HEAD, A, C, B]);
        assert_eq!(world.ru(), before);
    }
}

#[test]
fn of_a_sentence_that_stands_twice_one_changes() {
    let world = World::translated(&[HEAD, A, B, A, C]);
    let before = world.ru();
    world.article(&[HEAD, A, B, &tuesday(), C]);
    assert_snapshot!(world.show("a"), @"
    ## Headline

    # ar: قمة في أستانا
    s-dy5sjkx124 = Саммит в Астане

    ## Paragraph

    # ar: وصل الوزير إلى المدينة صباح الإثنين.
    s-pgknn4xqxs = Министр прибыл в город утром в понедельник.

    # ar: غادر الوفد العاصمة بعد انتهاء الاجتماع.
    s-986x9r0qp0 = Делегация уехала.

    # ar: وصل الوزير إلى المدينة صباح الثلاثاء.
    # from: s-pgknn4xqxs 87%
    # s-jg0v45w7jw = Министр прибыл в город утром в понедельник.

    # ar: بحث الجانبان أسعار النفط.
    s-dknagp6s77 = Стороны обсудили нефть.
    ");
    world.article(&[HEAD, A, B, A, C]);
    assert_eq!(world.ru(), before);
    // Of the first the place changes, too.
    world.article(&[HEAD, &tuesday(), B, A, C]);
    assert_snapshot!(world.show("a"), @"
    ## Headline

    # ar: قمة في أستانا
    s-dy5sjkx124 = Саммит в Астане

    ## Paragraph

    # ar: وصل الوزير إلى المدينة صباح الثلاثاء.
    # from: s-pgknn4xqxs 87%
    # s-jg0v45w7jw = Министр прибыл в город утром в понедельник.

    # ar: غادر الوفد العاصمة بعد انتهاء الاجتماع.
    s-986x9r0qp0 = Делегация уехала.

    # ar: وصل الوزير إلى المدينة صباح الإثنين.
    s-pgknn4xqxs = Министр прибыл в город утром в понедельник.

    # ar: بحث الجانبان أسعار النفط.
    s-dknagp6s77 = Стороны обсудили нефть.
    ");
    world.article(&[HEAD, A, B, A, C]);
    assert_eq!(world.ru(), before);
}

#[test]
fn a_text_that_tells_occurrences_apart_stays_as_they_come_and_go() {
    let world = World::new(&[HEAD, A, B, A]);
    let text = "\n    { $occurrence ->\n        [2] Снова.\n       *[1] Впервые.\n    }";
    world.translate(A, text);
    world.translate_all("a");
    let before = world.ru();
    for article in [vec![HEAD, A, B], vec![HEAD, A, B, A, C, A]] {
        world.article(&article);
        assert!(world.ru().starts_with(&before), "{}", world.ru());
    }
    world.article(&[HEAD, B]);
    world.article(&[HEAD, A, B, A]);
    assert_eq!(world.ru(), before);
}

#[test]
fn translations_in_any_order_give_the_same_file() {
    let sentences = [HEAD, A, B, C];
    let forwards = World::new(&sentences);
    let backwards = World::new(&sentences);
    for (number, sentence) in sentences.iter().enumerate() {
        forwards.translate(sentence, &format!("Текст {number}."));
        forwards.extract();
    }
    for (number, sentence) in sentences.iter().enumerate().rev() {
        backwards.translate(sentence, &format!("Текст {number}."));
        backwards.extract();
    }
    assert_eq!(forwards.ru(), backwards.ru());
    assert_eq!(live(&forwards.ru()).len(), 4);
}

#[test]
fn wrapping_anew_changes_nothing() {
    let world = World::empty("\"ru\"");
    let settings = world.disk.text("l10n.toml").expect("settings");
    world.disk.put("l10n.toml", settings + "wrap = \"hard\"\n");
    let text = format!("{HEAD}\n\n{A} {B}\n{C}\n\n{D}\n");
    world.source("a", &text);
    world.translate_all("a");
    let before = world.disk.files();
    assert_eq!(live(&world.ru()).len(), 5, "{}", world.ru());
    for other in [
        format!("{HEAD}\n\n{A}\n{B} {C}\n\n{D}\n"),
        format!("{HEAD}\n\n{}\n{B}\n{C}\n\n\n{D}", A.replace(' ', "\n")),
        text.replace('\n', "\r\n"),
    ] {
        world.source("a", &other);
        let mut files = world.disk.files();
        files.insert("source/a.txt".into(), text.clone().into());
        assert!(files == before, "{other:?}");
    }
    // Paragraphs are no part of a translator's file either.
    world.source("a", &format!("{HEAD}\n\n{A}\n\n{B}\n\n{C}\n\n{D}\n"));
    assert_eq!(world.ru().as_bytes(), before["locales/ru/a.ftl"]);
}

#[test]
fn a_conflict_resolved_with_both_sides_keeps_what_is_live() {
    let world = World::translated(&[HEAD, A, B]);
    world.article(&[HEAD, &tuesday(), B]);
    let text = world.ru();
    let start = text.find("# ar: وصل").expect("the block");
    let end = start + text[start..].find("\n\n").expect("its end");
    let pending = &text[start..end];
    let published = pending
        .replace("# s-", "s-")
        .replace("понедельник", "вторник");
    let side = |lines: &str| format!("{}{lines}{}", &text[..start], &text[end..]);
    world.put(&side(&format!(
        "<<<<<<< HEAD\n{pending}\n=======\n{published}\n>>>>>>> other"
    )));
    let conflict = world.ru();
    world.extract();
    assert_eq!(world.ru(), conflict);
    world.put(&side(&format!("{pending}\n{published}")));
    world.extract();
    let expected = published.replace(&format!("# was: {A}\n"), "");
    assert_eq!(world.ru(), side(&expected));
}
