//! Sentences that come, go, move and change.

use insta::assert_snapshot;

use crate::world::{A, B, C, D, E, HEAD, World, live};

#[test]
fn a_new_file_has_the_headings_and_an_empty_block_for_every_sentence() {
    let world = World::new(&[HEAD, A, "ردود الفعل", B]);
    assert_snapshot!(world.ru(), @"
    ### Source: source/a.txt
    ### Format: tarjuman 1

    ## Headline

    # ar: قمة في أستانا
    # s-dy5sjkx124 =

    ## Paragraph

    # ar: وصل الوزير إلى المدينة صباح الإثنين.
    # s-pgknn4xqxs =

    ## Heading

    # ar: ردود الفعل
    # s-02am1m234k =

    ## Paragraph

    # ar: غادر الوفد العاصمة بعد انتهاء الاجتماع.
    # s-986x9r0qp0 =
    ");
}

#[test]
fn a_sentence_is_inserted_at_the_start_in_the_middle_and_at_the_end() {
    let world = World::translated(&[HEAD, A, B]);
    world.article(&["خبر عاجل", HEAD, A, C, B, D]);
    assert_snapshot!(world.show("a"), @"
    ## Headline

    # ar: خبر عاجل
    # s-khkcq9adca =

    # ar: قمة في أستانا
    s-dy5sjkx124 = Саммит в Астане

    ## Paragraph

    # ar: وصل الوزير إلى المدينة صباح الإثنين.
    s-pgknn4xqxs = Министр прибыл в город утром в понедельник.

    # ar: بحث الجانبان أسعار النفط.
    # s-dknagp6s77 =

    # ar: غادر الوفد العاصمة بعد انتهاء الاجتماع.
    s-986x9r0qp0 = Делегация уехала.

    # ar: لم يصدر أي تعليق من موسكو.
    # s-56kxs1mg6r =
    ");
}

#[test]
fn a_deleted_sentence_goes_to_the_archive_and_comes_back_byte_for_byte() {
    for gone in [HEAD, A, B, C] {
        let world = World::translated(&[HEAD, A, B, C]);
        let before = world.ru();
        let rest: Vec<_> = [HEAD, A, B, C].into_iter().filter(|s| *s != gone).collect();
        world.article(&rest);
        assert!(world.ru().contains("## Obsolete"));
        world.article(&[HEAD, A, B, C]);
        assert_eq!(world.ru(), before, "{gone}");
    }
}

#[test]
fn the_archive_is_in_order_of_id() {
    let world = World::translated(&[HEAD, A, B, C]);
    world.article(&[HEAD, B, C]);
    world.article(&[HEAD, C]);
    assert_snapshot!(world.show("a"), @"
    ## Headline

    # ar: قمة في أستانا
    s-dy5sjkx124 = Саммит в Астане

    ## Paragraph

    # ar: بحث الجانبان أسعار النفط.
    s-dknagp6s77 = Стороны обсудили нефть.

    ## Obsolete

    # ar: غادر الوفد العاصمة بعد انتهاء الاجتماع.
    # s-986x9r0qp0 = Делегация уехала.

    # ar: وصل الوزير إلى المدينة صباح الإثنين.
    # s-pgknn4xqxs = Министр прибыл в город утром в понедельник.
    ");
}

#[test]
fn a_heading_that_comes_and_goes_leaves_no_trace() {
    let world = World::translated(&[HEAD, A, B]);
    let before = world.ru();
    world.article(&[HEAD, A, "ردود الفعل", B]);
    assert_snapshot!(world.show("a"), @"
    ## Headline

    # ar: قمة في أستانا
    s-dy5sjkx124 = Саммит в Астане

    ## Paragraph

    # ar: وصل الوزير إلى المدينة صباح الإثنين.
    s-pgknn4xqxs = Министр прибыл в город утром в понедельник.

    ## Heading

    # ar: ردود الفعل
    # s-02am1m234k =

    ## Paragraph

    # ar: غادر الوفد العاصمة بعد انتهاء الاجتماع.
    s-986x9r0qp0 = Делегация уехала.
    ");
    world.article(&[HEAD, A, B]);
    assert_eq!(world.ru(), before);
}

#[test]
fn an_article_that_is_emptied_and_refilled_is_as_before() {
    let all = [HEAD, A, "ردود الفعل", B, C];
    let world = World::translated(&all);
    world.translate("ردود الفعل", "Отклики");
    world.extract();
    let before = world.ru();
    world.article(&[]);
    assert_snapshot!(world.show("a"), @"
    ## Obsolete

    # ar: ردود الفعل
    # s-02am1m234k = Отклики

    # ar: غادر الوفد العاصمة بعد انتهاء الاجتماع.
    # s-986x9r0qp0 = Делегация уехала.

    # ar: بحث الجانبان أسعار النفط.
    # s-dknagp6s77 = Стороны обсудили нефть.

    # ar: قمة في أستانا
    # s-dy5sjkx124 = Саммит в Астане

    # ar: وصل الوزير إلى المدينة صباح الإثنين.
    # s-pgknn4xqxs = Министр прибыл в город утром в понедельник.
    ");
    world.article(&all);
    assert_eq!(world.ru(), before);
}

#[test]
fn entries_move_with_their_sentences() {
    let world = World::translated(&[HEAD, A, B, C]);
    world.edit(&format!("# ar: {C}"), &format!("# Про нефть.\n# ar: {C}"));
    world.article(&[HEAD, C, A, B]);
    assert_snapshot!(world.show("a"), @"
    ## Headline

    # ar: قمة في أستانا
    s-dy5sjkx124 = Саммит в Астане

    ## Paragraph

    # Про нефть.
    # ar: بحث الجانبان أسعار النفط.
    s-dknagp6s77 = Стороны обсудили нефть.

    # ar: وصل الوزير إلى المدينة صباح الإثنين.
    s-pgknn4xqxs = Министр прибыл в город утром в понедельник.

    # ar: غادر الوفد العاصمة بعد انتهاء الاجتماع.
    s-986x9r0qp0 = Делегация уехала.
    ");
}

#[test]
fn an_entry_that_a_translator_put_right_is_not_moved() {
    let world = World::translated(&[A, B, C]);
    let text = world.ru();
    let entry = &text[text.find(&format!("# ar: {C}")).expect("C")..];
    world.edit(&format!("\n{entry}"), "");
    world.edit(&format!("# ar: {A}"), &format!("{entry}\n# ar: {A}"));
    let before = world.ru();
    world.article(&[C, A, B]);
    assert_eq!(world.ru(), before);
}

#[test]
fn a_translators_own_order_stays() {
    let world = World::translated(&[A, B, C]);
    let text = world.ru();
    let entry = &text[text.find(&format!("# ar: {C}")).expect("C")..];
    world.edit(&format!("\n{entry}"), "");
    world.edit(&format!("# ar: {A}"), &format!("{entry}\n# ar: {A}"));
    let before = world.ru();
    world.extract();
    assert_eq!(world.ru(), before);
    world.article(&[A, B, D, C]);
    assert_snapshot!(world.show("a"), @"
    ## Headline

    # ar: بحث الجانبان أسعار النفط.
    s-dknagp6s77 = Стороны обсудили нефть.

    # ar: وصل الوزير إلى المدينة صباح الإثنين.
    s-pgknn4xqxs = Министр прибыл в город утром в понедельник.

    ## Paragraph

    # ar: غادر الوفد العاصمة بعد انتهاء الاجتماع.
    s-986x9r0qp0 = Делегация уехала.

    # ar: لم يصدر أي تعليق من موسكو.
    # s-56kxs1mg6r =
    ");
}

#[test]
fn equal_sentences_are_one_entry() {
    let world = World::translated(&[HEAD, A, B, A]);
    assert_eq!(world.ru().matches(&format!("# ar: {A}")).count(), 1);
    let before = world.ru();
    world.article(&[HEAD, A, B]);
    assert_eq!(world.ru(), before);
    world.article(&[HEAD, B, A]);
    assert_snapshot!(world.show("a"), @"
    ## Headline

    # ar: قمة في أستانا
    s-dy5sjkx124 = Саммит в Астане

    ## Paragraph

    # ar: غادر الوفد العاصمة بعد انتهاء الاجتماع.
    s-986x9r0qp0 = Делегация уехала.

    # ar: وصل الوزير إلى المدينة صباح الإثنين.
    s-pgknn4xqxs = Министр прибыл в город утром в понедельник.
    ");
}

#[test]
fn a_paragraph_becomes_a_heading_and_a_paragraph_again() {
    let world = World::new(&[HEAD, A, "ردود الفعل في العاصمة.", B]);
    world.translate("ردود الفعل في العاصمة.", "Отклики в столице.");
    world.translate_all("a");
    let before = world.ru();
    world.article(&[HEAD, A, "ردود الفعل في العاصمة", B]);
    assert_snapshot!(world.show("a"), @"
    ## Headline

    # ar: قمة في أستانا
    s-dy5sjkx124 = Саммит в Астане

    ## Paragraph

    # ar: وصل الوزير إلى المدينة صباح الإثنين.
    s-pgknn4xqxs = Министр прибыл в город утром в понедельник.

    ## Heading

    # ar: ردود الفعل في العاصمة
    # was: ردود الفعل في العاصمة.
    # s-eavphjqte4 = Отклики в столице.

    ## Paragraph

    # ar: غادر الوفد العاصمة بعد انتهاء الاجتماع.
    s-986x9r0qp0 = Делегация уехала.

    ## Obsolete

    # ar: ردود الفعل في العاصمة.
    # s-by2gk1v7md = Отклики в столице.
    ");
    world.article(&[HEAD, A, "ردود الفعل في العاصمة.", B]);
    assert_eq!(world.ru(), before);
}

#[test]
fn what_is_no_change_changes_nothing() {
    let text = format!("{HEAD}\n{A} {B}\nقرأ الرئيس آية {E}\n");
    let world = World::empty("\"ru\"");
    world.source("a", &text);
    world.translate_all("a");
    let before = world.disk.files();
    let spaced = text.replace(' ', "  ").replace("الوفد ", "الوفد\u{a0}");
    let decomposed = text.replace('آ', "ا\u{653}");
    assert_ne!(text, decomposed);
    for same in [
        spaced,
        decomposed,
        text.replace('\n', "\r\n"),
        format!("\u{feff}{text}"),
        text.replace('\n', "\n\n\n"),
        text.trim_end().to_owned(),
    ] {
        world.source("a", &same);
        let mut files = world.disk.files();
        files.insert("source/a.txt".into(), before["source/a.txt"].clone());
        assert!(files == before, "{same:?}");
    }
}

#[test]
fn marks_change_the_source_line_and_nothing_else() {
    let world = World::translated(&[HEAD, A, B]);
    world.edit(&format!("# ar: {B}"), &format!("# Заметка.\n# ar: {B}"));
    let before = world.ru();
    for marked in ["وَصَلَ الوزير", "وصــل الوزير", "وصل\u{200f} الوزير"]
    {
        let sentence = A.replace("وصل الوزير", marked);
        world.article(&[HEAD, &sentence, B]);
        assert_eq!(world.ru(), before.replace(A, &sentence));
    }
    world.article(&[HEAD, A, B]);
    assert_eq!(world.ru(), before);
}

#[test]
fn a_collision_that_comes_and_goes_rewrites_only_the_id() {
    let (first, second) = ("الجملة 753636.", "الجملة 20952073.");
    let world = World::new(&[HEAD, first, B]);
    world.translate(first, "Предложение 753636.");
    world.translate_all("a");
    let before = world.ru();
    world.article(&[HEAD, first, second, B]);
    assert_snapshot!(world.show("a"), @"
    ## Headline

    # ar: قمة في أستانا
    s-dy5sjkx124 = Саммит в Астане

    ## Paragraph

    # ar: الجملة 753636.
    s-amqk994vghga = Предложение 753636.

    # ar: الجملة 20952073.
    # s-amqk994vghff =

    # ar: غادر الوفد العاصمة بعد انتهاء الاجتماع.
    s-986x9r0qp0 = Делегация уехала.
    ");
    world.article(&[HEAD, first, B]);
    assert_eq!(world.ru(), before);
    world.article(&[HEAD, first, second, B]);
    world.translate(second, "Предложение 20952073.");
    world.article(&[HEAD, second, B]);
    assert_snapshot!(world.show("a"), @"
    ## Headline

    # ar: قمة في أستانا
    s-dy5sjkx124 = Саммит в Астане

    ## Paragraph

    # ar: الجملة 20952073.
    s-amqk994vgh = Предложение 20952073.

    # ar: غادر الوفد العاصمة بعد انتهاء الاجتماع.
    s-986x9r0qp0 = Делегация уехала.

    ## Obsolete

    # ar: الجملة 753636.
    # s-amqk994vghga = Предложение 753636.
    ");
    world.article(&[HEAD, second, first, B]);
    assert_eq!(live(&world.ru()).len(), 4);
}

#[test]
fn a_sentence_replaced_by_its_twin_has_left() {
    let world = World::new(&[HEAD, "الجملة 753636.", B]);
    world.translate("الجملة 753636.", "Предложение 753636.");
    world.translate_all("a");
    let before = world.ru();
    world.article(&[HEAD, "الجملة 20952073.", B]);
    assert_snapshot!(world.show("a"), @"
    ## Headline

    # ar: قمة في أستانا
    s-dy5sjkx124 = Саммит в Астане

    ## Paragraph

    # ar: الجملة 20952073.
    # was: الجملة 753636.
    # s-amqk994vgh = Предложение 753636.

    # ar: غادر الوفد العاصمة بعد انتهاء الاجتماع.
    s-986x9r0qp0 = Делегация уехала.

    ## Obsolete

    # ar: الجملة 753636.
    # s-amqk994vghga = Предложение 753636.
    ");
    world.article(&[HEAD, "الجملة 753636.", B]);
    assert_eq!(world.ru(), before);
}

#[test]
fn a_sentence_that_begins_to_collide_moves_like_any_other() {
    let (first, second) = ("الجملة 753636.", "الجملة 20952073.");
    let world = World::new(&[A, first, B]);
    world.translate(first, "Предложение.");
    world.translate_all("a");
    let text = world.ru();
    let entry = &text[text.find(&format!("# ar: {first}")).expect("first")..];
    let entry = &entry[..entry.find("\n\n").expect("end") + 2];
    world.edit(entry, "");
    world.append(&format!("\n{}", entry.trim_end()));
    world.article(&[first, second, A, B]);
    assert_snapshot!(world.show("a"), @"
    ## Headline

    # ar: الجملة 753636.
    s-amqk994vghga = Предложение.

    ## Paragraph

    # ar: الجملة 20952073.
    # s-amqk994vghff =

    ## Headline

    # ar: وصل الوزير إلى المدينة صباح الإثنين.
    s-pgknn4xqxs = Министр прибыл в город утром в понедельник.

    ## Paragraph

    # ar: غادر الوفد العاصمة بعد انتهاء الاجتماع.
    s-986x9r0qp0 = Делегация уехала.
    ");
}
