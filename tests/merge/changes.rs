//! Sentences that become other sentences: changed, split, merged.

use insta::assert_snapshot;

use crate::world::{A, B, C, D, HEAD, World};

/// What becomes of a translated sentence that changes into another one.
fn changed(from: &str, to: &str) -> String {
    let world = World::new(&[HEAD, A, from, B]);
    world.translate(from, "Прежний текст.");
    world.translate_all("a");
    world.article(&[HEAD, A, to, B]);
    let text = world.show("a");
    let start = text.find("# ar: غادر").expect("B");
    let block = text[..start].rfind("# ar: وصل الوزير إلى").expect("A");
    let rest = text[block..start].split_once("\n\n").expect("a block").1;
    rest.trim_end().to_owned()
}

#[test]
fn a_changed_sentence_carries_its_old_translation() {
    let from = "ستنهي القوات انسحابها بعد 10 أيام.";
    assert_snapshot!(changed(from, "ستنهي القوات انسحابها الكامل بعد 10 أيام."), @"
    # ar: ستنهي القوات انسحابها الكامل بعد 10 أيام.
    # was: ستنهي القوات انسحابها بعد 10 أيام.
    # s-a66mvbfwd7 = Прежний текст.
    ");
    assert_snapshot!(changed(from, "ستنهي القوات انسحابها بعد 12 أيام."), @"
    # ar: ستنهي القوات انسحابها بعد 12 أيام.
    # was: ستنهي القوات انسحابها بعد 10 أيام.
    # s-b66vjszq30 = Прежний текст.
    ");
    assert_snapshot!(changed(from, "لن تنهي القوات انسحابها بعد 10 أيام."), @"
    # ar: لن تنهي القوات انسحابها بعد 10 أيام.
    # was: ستنهي القوات انسحابها بعد 10 أيام.
    # s-ge0h20smag = Прежний текст.
    ");
    assert_snapshot!(changed(from, "ستنهي القوات انسحابها بعد 10 أيام؟"), @"
    ## Heading

    # ar: ستنهي القوات انسحابها بعد 10 أيام؟
    # was: ستنهي القوات انسحابها بعد 10 أيام.
    # s-ywm874ekb8 = Прежний текст.

    ## Paragraph
    ");
    assert_snapshot!(changed("نعم.", "لا."), @"
    # ar: لا.
    # was: نعم.
    # s-2r76e3vqk8 = Прежний текст.
    ");
}

#[test]
fn a_short_answer_is_replaced_at_the_start_and_at_the_end_too() {
    let world = World::new(&["نعم.", A, B, "ربما."]);
    world.translate("نعم.", "Да.");
    world.translate("ربما.", "Может быть.");
    world.translate_all("a");
    world.article(&["لا.", A, B, "أبدا."]);
    assert_snapshot!(world.show("a"), @"
    ## Headline

    # ar: لا.
    # was: نعم.
    # s-2r76e3vqk8 = Да.

    ## Paragraph

    # ar: وصل الوزير إلى المدينة صباح الإثنين.
    s-pgknn4xqxs = Министр прибыл в город утром в понедельник.

    # ar: غادر الوفد العاصمة بعد انتهاء الاجتماع.
    s-986x9r0qp0 = Делегация уехала.

    # ar: أبدا.
    # was: ربما.
    # s-zp9bkpt5sf = Может быть.

    ## Obsolete

    # ar: نعم.
    # s-049gdzeteq = Да.

    # ar: ربما.
    # s-dyqfrnbspz = Может быть.
    ");
}

#[test]
fn between_changed_neighbours_nothing_is_taken_for_a_new_version() {
    let world = World::new(&[HEAD, A, "نعم.", B]);
    world.translate("نعم.", "Да.");
    world.translate_all("a");
    world.article(&[HEAD, "لا.", D, B]);
    assert!(!world.ru().contains("# was: نعم."), "{}", world.ru());
}

#[test]
fn a_sentence_that_changed_twice_still_says_what_its_text_translates() {
    let world = World::translated(&[HEAD, A, B]);
    let (first, second) = (
        A.replace("الإثنين", "الثلاثاء"),
        A.replace("الإثنين", "الأربعاء"),
    );
    world.article(&[HEAD, &first, B]);
    world.article(&[HEAD, &second, B]);
    assert_snapshot!(world.show("a"), @"
    ## Headline

    # ar: قمة في أستانا
    s-dy5sjkx124 = Саммит в Астане

    ## Paragraph

    # ar: وصل الوزير إلى المدينة صباح الأربعاء.
    # was: وصل الوزير إلى المدينة صباح الإثنين.
    # s-skh4g4gsd2 = Министр прибыл в город утром в понедельник.

    # ar: غادر الوفد العاصمة بعد انتهاء الاجتماع.
    s-986x9r0qp0 = Делегация уехала.

    ## Obsolete

    # ar: وصل الوزير إلى المدينة صباح الإثنين.
    # s-pgknn4xqxs = Министр прибыл в город утром в понедельник.
    ");
}

#[test]
fn a_short_sentence_that_changed_twice_still_says_what_its_text_translates() {
    let world = World::new(&[HEAD, A, "نعم.", B]);
    world.translate("نعم.", "Да.");
    world.translate_all("a");
    world.article(&[HEAD, A, "لا.", B]);
    world.article(&[HEAD, A, "ربما.", B]);
    assert!(
        world.ru().contains("# ar: ربما.\n# was: نعم.\n"),
        "{}",
        world.ru()
    );
}

#[test]
fn a_change_that_is_taken_back_leaves_no_trace() {
    let world = World::translated(&[HEAD, A, B, C]);
    let before = world.ru();
    let other = B.replace("انتهاء", "بداية");
    world.article(&[HEAD, A, &other, C]);
    assert_ne!(world.ru(), before);
    world.article(&[HEAD, A, B, C]);
    assert_eq!(world.ru(), before);
}

#[test]
fn the_text_of_a_sentence_that_is_split_goes_to_the_better_half() {
    let world = World::translated(&[HEAD, A, B]);
    world.article(&[HEAD, "وصل الوزير إلى المدينة.", "وكان ذلك صباح الإثنين.", B]);
    assert_snapshot!(world.show("a"), @"
    ## Headline

    # ar: قمة في أستانا
    s-dy5sjkx124 = Саммит в Астане

    ## Paragraph

    # ar: وصل الوزير إلى المدينة.
    # was: وصل الوزير إلى المدينة صباح الإثنين.
    # s-t327bepm8k = Министр прибыл в город утром в понедельник.

    # ar: وكان ذلك صباح الإثنين.
    # s-k85zcdh5r6 =

    # ar: غادر الوفد العاصمة بعد انتهاء الاجتماع.
    s-986x9r0qp0 = Делегация уехала.

    ## Obsolete

    # ar: وصل الوزير إلى المدينة صباح الإثنين.
    # s-pgknn4xqxs = Министр прибыл в город утром в понедельник.
    ");
}

#[test]
fn two_merged_sentences_offer_both_texts() {
    let world = World::translated(&[HEAD, A, C, B]);
    let merged = "وصل الوزير إلى المدينة صباح الإثنين، ثم بحث الجانبان أسعار النفط.";
    world.article(&[HEAD, merged, B]);
    assert_snapshot!(world.show("a"), @"
    ## Headline

    # ar: قمة في أستانا
    s-dy5sjkx124 = Саммит в Астане

    ## Paragraph

    # ar: وصل الوزير إلى المدينة صباح الإثنين، ثم بحث الجانبان أسعار النفط.
    # was: وصل الوزير إلى المدينة صباح الإثنين.
    # was: بحث الجانبان أسعار النفط.
    # s-6c96sgjswp = Министр прибыл в город утром в понедельник. Стороны обсудили нефть.

    # ar: غادر الوفد العاصمة بعد انتهاء الاجتماع.
    s-986x9r0qp0 = Делегация уехала.

    ## Obsolete

    # ar: بحث الجانبان أسعار النفط.
    # s-dknagp6s77 = Стороны обсудили нефть.

    # ar: وصل الوزير إلى المدينة صباح الإثنين.
    # s-pgknn4xqxs = Министр прибыл в город утром в понедельник.
    ");
}

#[test]
fn of_two_merged_sentences_one_with_a_longer_text_offers_the_better() {
    let world = World::new(&[HEAD, A, C, B]);
    world.translate(A, "\n    Министр\n    прибыл.");
    world.translate_all("a");
    let merged = "وصل الوزير إلى المدينة صباح الإثنين، ثم بحث الجانبان أسعار النفط.";
    world.article(&[HEAD, merged, B]);
    let text = world.ru();
    assert!(
        text.contains(&format!("# was: {A}\n# was: {C}\n")),
        "{text}"
    );
    assert!(
        text.contains(" =\n#     Министр\n#     прибыл.\n"),
        "{text}"
    );
}

#[test]
fn three_sentences_merged_one_after_the_other_offer_all_texts_and_are_no_draft() {
    let (first, second) = ("وصل الوزير إلى المدينة", "بحث الجانبان أسعار النفط");
    let third = "غادر الوفد العاصمة مساء";
    let world = World::new(&[
        HEAD,
        D,
        &format!("{first}."),
        &format!("{second}."),
        &format!("{third}."),
        B,
    ]);
    for (number, sentence) in [first, second, third].iter().enumerate() {
        world.translate(&format!("{sentence}."), &format!("Текст {number}."));
    }
    world.translate_all("a");
    let before = world.ru();
    world.article(&[
        HEAD,
        D,
        &format!("{first}، {second}."),
        &format!("{third}."),
        B,
    ]);
    world.article(&[HEAD, D, &format!("{first}، {second}، {third}."), B]);
    assert_eq!(world.ru().matches("# was: ").count(), 3, "{}", world.ru());
    assert!(
        world.ru().contains(" = Текст 0. Текст 1. Текст 2.\n"),
        "{}",
        world.ru()
    );
    world.article(&[
        HEAD,
        D,
        &format!("{first}."),
        &format!("{second}."),
        &format!("{third}."),
        B,
    ]);
    assert_eq!(world.ru(), before);
}
