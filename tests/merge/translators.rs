//! What translators do to their files: all of it stays.

use insta::assert_snapshot;

use crate::world::{A, B, C, D, HEAD, World, live};

fn tuesday() -> String {
    A.replace("الإثنين", "الثلاثاء")
}

#[test]
fn publishing_takes_was_and_from_away() {
    let world = World::translated(&[HEAD, A, B]);
    world.article(&[HEAD, &tuesday(), B]);
    world.edit(&format!("# was: {A}\n# s-"), &format!("# was: {A}\ns-"));
    world.extract();
    assert_snapshot!(world.show("a"), @"
    ## Headline

    # ar: قمة في أستانا
    s-dy5sjkx124 = Саммит в Астане

    ## Paragraph

    # ar: وصل الوزير إلى المدينة صباح الثلاثاء.
    s-jg0v45w7jw = Министр прибыл в город утром в понедельник.

    # ar: غادر الوفد العاصمة بعد انتهاء الاجتماع.
    s-986x9r0qp0 = Делегация уехала.

    ## Obsolete

    # ar: وصل الوزير إلى المدينة صباح الإثنين.
    # s-pgknn4xqxs = Министр прибыл в город утром в понедельник.
    ");
    world.article(&[HEAD, &tuesday(), B, A]);
    world.article(&[HEAD, &tuesday(), B, A, &A.replace("الإثنين", "الأربعاء")]);
    let text = world.ru();
    let at = text.rfind("\n# from: s-").expect("a suggestion");
    world.put(&format!(
        "{}{}",
        &text[..at],
        text[at..].replace("\n# s-", "\ns-")
    ));
    world.extract();
    assert!(!world.ru().contains("# from: "), "{}", world.ru());
}

#[test]
fn a_multi_line_value_comes_back_byte_for_byte() {
    let value =
        "\n    Министр  прибыл\n\n\n      в город\n    \n    утром.\n    .note = да\n        нет";
    let world = World::new(&[HEAD, A, B]);
    world.translate(A, value);
    world.translate_all("a");
    let body = live(&world.ru())
        .into_values()
        .find(|body| body.contains("Министр"))
        .expect("A");
    world.article(&[HEAD, &tuesday(), B]);
    world.publish(&tuesday());
    world.extract();
    let id = |body: &str| body[..12].to_owned();
    let published = live(&world.ru())
        .into_values()
        .find(|body| body.contains("Министр"))
        .expect("A");
    assert_eq!(
        published.replace(&id(&published), ""),
        body.replace(&id(&body), "")
    );
}

#[test]
fn a_select_expression_comes_back_byte_for_byte() {
    let value =
        "\n    { $occurrence ->\n        [2] Второй\n\n       *[1] Первый\n    }\n    .title = Имя";
    let world = World::new(&[HEAD, A, B]);
    world.translate(A, value);
    world.translate_all("a");
    let before = world.ru();
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
    # s-pgknn4xqxs =
    #     { $occurrence ->
    #         [2] Второй
    #
    #        *[1] Первый
    #     }
    #     .title = Имя
    ");
    world.article(&[HEAD, A, B]);
    assert_eq!(world.ru(), before);
}

#[test]
fn a_source_line_that_was_deleted_returns() {
    let world = World::translated(&[HEAD, A, B]);
    let before = world.ru();
    world.edit(&format!("# ar: {A}\n"), "");
    world.extract();
    assert_eq!(world.ru(), before);
    world.edit(&format!("# ar: {A}\n"), "# Заметка.\n");
    world.extract();
    assert_eq!(
        world.ru(),
        before.replace("# ar: وصل", "# Заметка.\n# ar: وصل")
    );
}

#[test]
fn a_source_line_of_a_block_returns_above_its_marks() {
    let world = World::translated(&[HEAD, A, B]);
    world.article(&[HEAD, &tuesday(), B]);
    let before = world.ru();
    let source = format!("# ar: {}\n", tuesday());
    world.edit(&source, "");
    world.extract();
    assert_eq!(world.ru(), before);
    // Deleted again, when the sentence changes: still a copy, and what it translates is still known.
    world.edit(&source, "");
    world.article(&[HEAD, &A.replace("الإثنين", "الأربعاء"), B]);
    assert_eq!(
        world.ru(),
        before
            .replace(&tuesday(), &A.replace("الإثنين", "الأربعاء"))
            .replace("s-jg0v45w7jw", "s-skh4g4gsd2")
    );
}

#[test]
fn a_note_that_begins_like_a_mark_is_left_to_a_live_entry_without_a_source_line() {
    let world = World::translated(&[HEAD, A, B]);
    let before = world.ru();
    world.edit(&format!("# ar: {A}\n"), "# was: моя заметка\n");
    world.extract();
    assert_eq!(
        world.ru(),
        before.replace("# ar: وصل", "# was: моя заметка\n# ar: وصل")
    );
}

#[test]
fn an_entry_without_a_source_line_is_archived_with_one() {
    let world = World::translated(&[HEAD, A, B]);
    let archived = world.ru();
    world.article(&[HEAD, B]);
    let expected = world.ru();
    world.put(&archived.replace(&format!("# ar: {A}\n"), ""));
    world.article(&[HEAD, A, B]);
    world.edit(&format!("# ar: {A}\n"), "");
    world.article(&[HEAD, B]);
    assert_eq!(world.ru(), expected);
}

#[test]
fn of_two_source_lines_the_lower_is_the_tools() {
    let world = World::translated(&[HEAD, A, B]);
    world.edit(
        &format!("# ar: {A}\n"),
        &format!("# ar: прежде\n# was: прежде\n# ar: {A}\n# from: nowhere\n"),
    );
    let before = world.ru();
    world.extract();
    assert_eq!(world.ru(), before);
}

#[test]
fn an_entry_written_at_the_end_of_the_file_ends_its_block() {
    let world = World::translated(&[HEAD, A, B]);
    world.article(&[HEAD, &tuesday(), B]);
    let text = world.ru();
    let id = &text[text.find("# s-").expect("a block") + 2..][..12];
    world.append(&format!("\n{id} = Министр прибыл во вторник.\n"));
    world.extract();
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

    # ar: وصل الوزير إلى المدينة صباح الثلاثاء.
    s-jg0v45w7jw = Министр прибыл во вторник.
    ");
}

#[test]
fn a_draft_and_bare_notes_outlive_the_block_of_a_published_entry() {
    let world = World::new(&[HEAD, A, B]);
    let text = world.ru();
    let ids: Vec<_> = text
        .split("# s-")
        .skip(1)
        .map(|rest| format!("s-{}", &rest[..10]))
        .collect();
    world.edit(
        &format!("# ar: {A}"),
        &format!("# Проверить имя.\n# ar: {A}"),
    );
    world.edit(
        &format!("# {} =", ids[2]),
        &format!("# {} = Черновик.", ids[2]),
    );
    world.append(&format!(
        "\n{} = Министр.\n\n{} = Делегация.\n",
        ids[1], ids[2]
    ));
    world.extract();
    assert_snapshot!(world.show("a"), @"
    ## Headline

    # ar: قمة في أستانا
    # s-dy5sjkx124 =

    ## Paragraph

    # Проверить имя.

    # ar: وصل الوزير إلى المدينة صباح الإثنين.
    s-pgknn4xqxs = Министр.

    # ar: غادر الوفد العاصمة بعد انتهاء الاجتماع.
    s-986x9r0qp0 = Делегация.

    ## Obsolete

    # ar: غادر الوفد العاصمة بعد انتهاء الاجتماع.
    # from: draft
    # s-986x9r0qp0 = Черновик.
    ");
}

#[test]
fn own_messages_terms_comments_and_groups_stay_where_they_are() {
    let world = World::translated(&[HEAD, A, B, C]);
    world.edit(
        &format!("# ar: {B}"),
        &format!("-brand = Марка\n    .gender = feminine\n\n## Моё\n\n# Просто так.\n\nown = Своё\n    .title = Имя\n\n# О делегации.\n# ar: {B}"),
    );
    let before = world.ru();
    world.extract();
    assert_eq!(world.ru(), before);
    world.article(&[HEAD, A, D, C]);
    assert_snapshot!(world.show("a"), @"
    ## Headline

    # ar: قمة في أستانا
    s-dy5sjkx124 = Саммит в Астане

    ## Paragraph

    # ar: وصل الوزير إلى المدينة صباح الإثنين.
    s-pgknn4xqxs = Министр прибыл в город утром в понедельник.

    # ar: لم يصدر أي تعليق من موسكو.
    # was: غادر الوفد العاصمة بعد انتهاء الاجتماع.
    # s-56kxs1mg6r = Делегация уехала.

    -brand = Марка
        .gender = feminine

    ## Моё

    # Просто так.

    own = Своё
        .title = Имя

    # ar: بحث الجانبان أسعار النفط.
    s-dknagp6s77 = Стороны обсудили нефть.

    ## Obsolete

    # О делегации.
    # ar: غادر الوفد العاصمة بعد انتهاء الاجتماع.
    # s-986x9r0qp0 = Делегация уехала.
    ");
    world.article(&[HEAD, A, B, C]);
    let after = world.ru();
    for line in before.lines() {
        assert!(after.contains(line), "{line} in\n{after}");
    }
}

#[test]
fn notes_travel_with_their_entry_to_the_archive_and_back() {
    let world = World::translated(&[HEAD, A, B]);
    world.edit(
        &format!("# ar: {A}\n"),
        &format!("# Раз.\n#\n# Два.\n# ar: {A}\n# Три.\n"),
    );
    let before = world.ru();
    world.article(&[HEAD, B]);
    assert_snapshot!(world.show("a"), @"
    ## Headline

    # ar: قمة في أستانا
    s-dy5sjkx124 = Саммит в Астане

    ## Paragraph

    # ar: غادر الوفد العاصمة بعد انتهاء الاجتماع.
    s-986x9r0qp0 = Делегация уехала.

    ## Obsolete

    # Раз.
    #
    # Два.
    # ar: وصل الوزير إلى المدينة صباح الإثنين.
    # Три.
    # s-pgknn4xqxs = Министр прибыл в город утром в понедельник.
    ");
    world.article(&[HEAD, A, B]);
    assert_eq!(world.ru(), before);
}

#[test]
fn half_of_a_block_uncommented_is_left_alone() {
    let world = World::new(&[HEAD, A, B]);
    world.translate(A, "\n    Министр\n\n    прибыл.");
    world.translate_all("a");
    world.article(&[HEAD, &tuesday(), B]);
    for (from, to) in [
        ("# s-", "s-"),
        ("#     Министр\n#\n#     ", "    Министр\n#\n    "),
    ] {
        let pending = world.ru();
        let at = pending.find("# was:").expect("a block");
        world.put(&format!(
            "{}{}",
            &pending[..at],
            pending[at..].replacen(from, to, 1)
        ));
        let half = world.ru();
        assert_ne!(half, pending);
        world.extract();
        assert_eq!(world.ru(), half);
        world.put(&pending);
    }
}

#[test]
fn a_live_entry_below_the_archive_stays_live() {
    let world = World::translated(&[HEAD, A, B]);
    world.article(&[HEAD, &tuesday(), B]);
    let text = world.ru();
    let id = &text[text.find("# s-").expect("a block") + 2..][..12];
    world.append(&format!("\n{id} = Вторник.\n"));
    world.extract();
    let before = world.ru();
    assert!(live(&before).contains_key(id));
    world.article(&[HEAD, &tuesday(), B, C]);
    assert_snapshot!(world.show("a"), @"
    ## Headline

    # ar: قمة في أستانا
    s-dy5sjkx124 = Саммит в Астане

    ## Paragraph

    # ar: غادر الوفد العاصمة بعد انتهاء الاجتماع.
    s-986x9r0qp0 = Делегация уехала.

    # ar: بحث الجانبان أسعار النفط.
    # s-dknagp6s77 =

    ## Obsolete

    # ar: وصل الوزير إلى المدينة صباح الإثنين.
    # s-pgknn4xqxs = Министр прибыл в город утром в понедельник.

    # ar: وصل الوزير إلى المدينة صباح الثلاثاء.
    s-jg0v45w7jw = Вторник.
    ");
    world.article(&[HEAD, B, C]);
    assert!(!live(&world.ru()).contains_key(id));
}

#[test]
fn a_heading_that_a_translator_wrote_above_nothing_stays() {
    let world = World::translated(&[HEAD, A, B]);
    world.edit("## Paragraph\n", "## Heading\n\n## Paragraph\n");
    let before = world.ru();
    world.article(&[HEAD, B]);
    world.article(&[HEAD, A, B]);
    assert_eq!(world.ru(), before);
}

#[test]
fn an_empty_value_and_a_missing_one_stay() {
    let world = World::translated(&[HEAD, A, B]);
    world.edit(" = Делегация уехала.", " =\n    .title = Делегация");
    world.edit(" = Саммит в Астане", " = { \"\" }");
    let before = world.ru();
    world.extract();
    assert_eq!(world.ru(), before);
}

#[test]
fn indented_notes_that_a_published_block_leaves_do_not_go_on_with_the_entry_above() {
    let world = World::translated(&[HEAD, A, B]);
    let published = "s-986x9r0qp0 = Делегация уехала.";
    world.edit(
        &format!("\n# ar: {B}\n{published}"),
        &format!("#   note\n# ar: {B}\n# s-986x9r0qp0 =\n\n# ar: {B}\n{published}"),
    );
    let extraction = world.extract();
    assert_eq!(extraction.warnings, Vec::<String>::new());
    assert_eq!(extraction.locales[0].done, 3);
    assert!(world.ru().contains(".\n\n#   note\n\n"), "{}", world.ru());
}
