//! Where the text of a new sentence comes from, and what happens to drafts.

use insta::assert_snapshot;
use tarjuman::segment::SegmentId;

use crate::world::{A, B, C, D, HEAD, World};

fn tuesday() -> String {
    A.replace("الإثنين", "الثلاثاء")
}

#[test]
fn an_equal_sentence_of_another_article_is_suggested() {
    let world = World::empty("\"ru\"");
    world.translated_source("other", &[A, B]);
    world.article(&[A, C]);
    assert_snapshot!(world.show("a"), @"
    ## Headline

    # ar: وصل الوزير إلى المدينة صباح الإثنين.
    # from: other 100%
    # s-pgknn4xqxs = Министр прибыл в город утром в понедельник.

    ## Paragraph

    # ar: بحث الجانبان أسعار النفط.
    # s-dknagp6s77 =
    ");
}

#[test]
fn a_similar_sentence_of_another_article_is_suggested() {
    let world = World::empty("\"ru\"");
    world.translated_source("other", &[A, B]);
    world.article(&[&tuesday(), C]);
    assert_snapshot!(world.show("a"), @"
    ## Headline

    # ar: وصل الوزير إلى المدينة صباح الثلاثاء.
    # from: other 87%
    # s-jg0v45w7jw = Министр прибыл в город утром в понедельник.

    ## Paragraph

    # ar: بحث الجانبان أسعار النفط.
    # s-dknagp6s77 =
    ");
}

#[test]
fn a_similar_sentence_of_the_same_article_is_suggested() {
    let world = World::translated(&[HEAD, A, B]);
    world.article(&[HEAD, A, B, &tuesday()]);
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
    ");
}

#[test]
fn an_archived_text_of_another_article_is_suggested_too() {
    let world = World::empty("\"ru\"");
    world.translated_source("other", &[A, B]);
    world.source("other", &(B.to_owned() + "\n"));
    world.article(&[A]);
    assert!(world.ru().contains("# from: other 100%"), "{}", world.ru());
}

#[test]
fn an_entry_without_its_source_line_is_suggested_too() {
    let world = World::translated(&[HEAD, A, B]);
    world.edit(&format!("# ar: {A}\n"), "");
    world.article(&[HEAD, A, B, &tuesday()]);
    assert!(world.ru().contains("# from: s-"), "{}", world.ru());
}

#[test]
fn a_suggestion_that_nobody_touched_goes_and_an_edited_one_stays() {
    let world = World::translated(&[HEAD, A, B]);
    world.article(&[HEAD, A, B, &tuesday()]);
    let suggested = world.ru();
    world.article(&[HEAD, A, B]);
    assert_eq!(world.ru(), World::translated(&[HEAD, A, B]).ru());
    world.put(&suggested);
    world.article(&[HEAD, A, B, &tuesday()]);
    let text = world.ru();
    let at = text.rfind("в понедельник").expect("a copy");
    world.put(&format!("{}во вторник.\n", &text[..at]));
    world.article(&[HEAD, A, B]);
    assert_snapshot!(world.show("a"), @"
    ## Headline

    # ar: قمة في أستانا
    s-dy5sjkx124 = Саммит в Астане

    ## Paragraph

    # ar: وصل الوزير إلى المدينة صباح الإثنين.
    s-pgknn4xqxs = Министр прибыл в город утром в понедельник.

    # ar: غادر الوفد العاصمة بعد انتهاء الاجتماع.
    s-986x9r0qp0 = Делегация уехала.

    ## Obsolete

    # ar: وصل الوزير إلى المدينة صباح الثلاثاء.
    # from: s-pgknn4xqxs 87%
    # s-jg0v45w7jw = Министр прибыл в город утром во вторник.
    ");
    world.article(&[HEAD, A, B, &tuesday()]);
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
    # s-jg0v45w7jw = Министр прибыл в город утром во вторник.
    ");
}

#[test]
fn an_archived_draft_of_a_suggestion_is_offered_again() {
    let world = World::translated(&[HEAD, A, B]);
    world.article(&[HEAD, A, B, &tuesday()]);
    let text = world.ru();
    let at = text.rfind("в понедельник").expect("a copy");
    world.put(&format!("{}во вторник.\n", &text[..at]));
    world.article(&[HEAD, A, B]);
    world.article(&[HEAD, A, B, &(tuesday().replace("صباح", "مساء"))]);
    assert_snapshot!(world.show("a"), @"
    ## Headline

    # ar: قمة في أستانا
    s-dy5sjkx124 = Саммит в Астане

    ## Paragraph

    # ar: وصل الوزير إلى المدينة صباح الإثنين.
    s-pgknn4xqxs = Министр прибыл в город утром в понедельник.

    # ar: غادر الوفد العاصمة بعد انتهاء الاجتماع.
    s-986x9r0qp0 = Делегация уехала.

    # ar: وصل الوزير إلى المدينة مساء الثلاثاء.
    # was: وصل الوزير إلى المدينة صباح الثلاثاء.
    # s-gay7mpc1vz = Министр прибыл в город утром во вторник.

    ## Obsolete

    # ar: وصل الوزير إلى المدينة صباح الثلاثاء.
    # from: s-pgknn4xqxs 87%
    # s-jg0v45w7jw = Министр прибыл в город утром во вторник.
    ");
}

#[test]
fn a_pending_text_that_was_edited_is_kept_when_its_sentence_leaves() {
    let world = World::translated(&[HEAD, A, B]);
    world.article(&[HEAD, &tuesday(), B]);
    let pending = world.ru();
    let edited = pending.replacen("утром в понедельник", "во вторник", 1);
    world.put(&edited);
    world.extract();
    assert_eq!(world.ru(), edited, "an edited pending text is left alone");
    world.article(&[HEAD, A, B]);
    assert_snapshot!(world.show("a"), @"
    ## Headline

    # ar: قمة في أستانا
    s-dy5sjkx124 = Саммит в Астане

    ## Paragraph

    # ar: وصل الوزير إلى المدينة صباح الإثنين.
    s-pgknn4xqxs = Министр прибыл в город утром в понедельник.

    # ar: غادر الوفد العاصمة بعد انتهاء الاجتماع.
    s-986x9r0qp0 = Делегация уехала.

    ## Obsolete

    # ar: وصل الوزير إلى المدينة صباح الثلاثاء.
    # was: وصل الوزير إلى المدينة صباح الإثنين.
    # s-jg0v45w7jw = Министр прибыл в город во вторник.
    ");
    world.article(&[HEAD, &tuesday(), B]);
    assert_eq!(world.ru(), edited);
}

#[test]
fn a_draft_without_origin_says_so_in_the_archive() {
    let world = World::new(&[HEAD, A, B]);
    let text = world.ru();
    let head = text.split(&format!("# ar: {A}\n")).nth(1).expect("A");
    let head = head.lines().next().expect("a line").to_owned();
    world.edit(&head, &format!("{head} Министр {{ прибыл."));
    let before = world.ru();
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
    # s-pgknn4xqxs = Министр { прибыл.
    ");
    world.article(&[HEAD, A, B]);
    assert_eq!(world.ru(), before);
}

#[test]
fn a_block_with_a_note_or_a_waiver_is_kept() {
    let world = World::new(&[HEAD, A, B]);
    world.edit(
        &format!("# ar: {A}"),
        &format!("# tarjuman: allow missing-entry: сказано выше\n# ar: {A}"),
    );
    let before = world.ru();
    world.extract();
    assert_eq!(world.ru(), before);
    world.article(&[HEAD, B]);
    assert_snapshot!(world.show("a"), @"
    ## Headline

    # ar: قمة في أستانا
    # s-dy5sjkx124 =

    ## Paragraph

    # ar: غادر الوفد العاصمة بعد انتهاء الاجتماع.
    # s-986x9r0qp0 =

    ## Obsolete

    # tarjuman: allow missing-entry: сказано выше
    # ar: وصل الوزير إلى المدينة صباح الإثنين.
    # from: draft
    # s-pgknn4xqxs =
    ");
    world.article(&[HEAD, A, B]);
    assert_eq!(world.ru(), before);
}

#[test]
fn the_published_text_comes_back_before_the_draft() {
    let world = World::translated(&[HEAD, A, B]);
    let published = world.ru();
    let start = published.find(&format!("# ar: {A}")).expect("A");
    let end = start + published[start..].find("\n\n").expect("a blank line");
    let entry = published[start..end].to_owned();
    let draft = format!(
        "# {}",
        entry
            .replace("\ns-", "\n# from: draft\n# s-")
            .replace("Министр", "Некто")
            .trim_start_matches("# ")
    );
    world.append(&format!("\n## Obsolete\n\n{draft}\n"));
    let both = world.ru();
    world.extract();
    assert_eq!(world.ru(), both, "an archived draft is left alone");
    world.article(&[HEAD, B]);
    world.article(&[HEAD, A, B]);
    assert_eq!(world.ru(), both);
}

#[test]
fn two_published_texts_of_one_sentence_leave_one_live() {
    let world = World::translated(&[HEAD, A, B]);
    world.article(&[HEAD, B]);
    let text = world.ru();
    let start = text.find(&format!("# ar: {A}")).expect("A");
    let second = text[start..].replace("Министр", "Некто");
    world.append(&format!("\n{second}"));
    world.article(&[HEAD, A, B]);
    assert_snapshot!(world.show("a"), @"
    ## Headline

    # ar: قمة في أستانا
    s-dy5sjkx124 = Саммит в Астане

    ## Paragraph

    # ar: وصل الوزير إلى المدينة صباح الإثنين.
    s-pgknn4xqxs = Министр прибыл в город утром в понедельник.

    # ar: غادر الوفد العاصمة بعد انتهاء الاجتماع.
    s-986x9r0qp0 = Делегация уехала.

    ## Obsolete

    # ar: وصل الوزير إلى المدينة صباح الإثنين.
    # from: draft
    # s-pgknn4xqxs = Некто прибыл в город утром в понедельник.
    ");
}

#[test]
fn of_two_entries_with_one_id_the_first_is_offered() {
    let world = World::translated(&[HEAD, A, B]);
    world.append("\ns-pgknn4xqxs = Некто прибыл.\n");
    let before = world.ru();
    world.article(&[HEAD, &tuesday(), B]);
    let pending = format!(
        "# ar: {}\n# was: {A}\n# s-jg0v45w7jw = Министр прибыл в город утром в понедельник.\n\n",
        tuesday()
    );
    assert_eq!(world.ru().replacen(&pending, "", 1), before);
}

#[test]
fn a_text_serves_once_per_run() {
    let world = World::translated(&[HEAD, A, B]);
    world.article(&[HEAD, &tuesday(), B]);
    world.article(&[
        HEAD,
        &A.replace("الإثنين", "الأربعاء"),
        &A.replace("الإثنين", "الخميس"),
        B,
    ]);
    assert_eq!(world.ru().matches("# was: ").count(), 1, "{}", world.ru());
}

#[test]
fn pruning_alone_drops_obsolete_blocks_and_lists_them() {
    let world = World::translated(&[HEAD, A, B, C]);
    world.article(&[HEAD, B, C]);
    let with_archive = world.ru();
    world.extract();
    assert_eq!(world.ru(), with_archive);
    let pruned = world.prune().pruned;
    assert_eq!(pruned.len(), 1);
    assert_eq!(pruned[0].0, "locales/ru/a.ftl");
    assert!(with_archive.contains(&format!("# {} = ", pruned[0].1)));
    assert_eq!(world.ru(), World::translated(&[HEAD, B, C]).ru());
}

#[test]
fn what_is_pruned_is_offered_in_the_same_run_but_not_later() {
    let world = World::translated(&[HEAD, A, B, D]);
    world.article(&[HEAD, B, D]);
    world
        .disk
        .put("source/a.txt", format!("{HEAD}\n{B}\n{D}\n{}\n", tuesday()));
    let pruned = world.prune().pruned;
    assert_eq!(pruned.len(), 1);
    assert_snapshot!(world.show("a"), @"
    ## Headline

    # ar: قمة في أستانا
    s-dy5sjkx124 = Саммит в Астане

    ## Paragraph

    # ar: غادر الوفد العاصمة بعد انتهاء الاجتماع.
    s-986x9r0qp0 = Делегация уехала.

    # ar: لم يصدر أي تعليق من موسكو.
    s-56kxs1mg6r = Москва молчит.

    # ar: وصل الوزير إلى المدينة صباح الثلاثاء.
    # was: وصل الوزير إلى المدينة صباح الإثنين.
    # s-jg0v45w7jw = Министр прибыл в город утром в понедельник.
    ");
}

#[test]
fn of_two_entries_with_one_id_the_first_is_suggested_in_other_articles() {
    let world = World::empty("\"ru\"");
    world.translated_source("other", &[A, B]);
    let text = world.text("other") + "\ns-pgknn4xqxs = Некто прибыл.\n";
    world.disk.put("locales/ru/other.ftl", text);
    world.article(&[A, &tuesday()]);
    for percent in [100, 87] {
        let text = world.ru();
        let (_, block) = text
            .split_once(&format!("# from: other {percent}%\n"))
            .expect("a suggestion");
        assert!(
            block.lines().next().expect("a line").contains("Министр"),
            "{text}"
        );
    }
}

#[test]
fn a_sentence_that_many_articles_have_keeps_no_other_from_being_suggested() {
    let world = World::empty("\"ru\"");
    let many = "واحد اثنان ثلاثة أربعة وهذا نص آخر طويل لا علاقة له بما سبق أبدا وإن طال الكلام.";
    let like = "واحدا اثنانا ثلاثةا أربعةا خمسةا ستةا سبعةا ثمانيةا تسعة.";
    for (slug, sentence) in (0..80)
        .map(|n| (format!("many-{n}"), many))
        .chain([("other".to_owned(), like)])
    {
        let [id, _] = SegmentId::both(sentence);
        world.disk.put(&format!("source/{slug}.txt"), sentence);
        world.disk.put(
            &format!("locales/ru/{slug}.ftl"),
            format!("# ar: {sentence}\n{id} = {slug}\n"),
        );
    }
    world.article(&["واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة."]);
    assert!(world.ru().contains("# from: other "), "{}", world.ru());
}
