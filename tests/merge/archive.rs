//! The archive: what waits below `## Obsolete`, and what `--prune` takes of it.

use insta::assert_snapshot;
use tarjuman::segment::SegmentId;

use crate::world::{A, B, C, D, HEAD, World, live};

/// The lines of the entry of a sentence, its blank line excluded.
fn entry<'t>(text: &'t str, sentence: &str) -> &'t str {
    let start = text.find(&format!("# ar: {sentence}\n")).expect("an entry");
    let rest = &text[start..];
    &rest[..rest.find("\n\n").unwrap_or(rest.trim_end().len())]
}

#[test]
fn two_archives_that_a_git_merge_left_go_one_by_one() {
    let world = World::translated(&[HEAD, A, B, C]);
    let all = world.ru();
    world.article(&[HEAD, B, C]);
    // The other branch archived C.
    let block = format!(
        "\n\n## Obsolete\n\n{}\n",
        entry(&all, C).replace("\ns-", "\n# s-")
    );
    let text = world.ru();
    let live = format!("\n\n{}", entry(&text, C));
    world.put(&(text.replace(&live, "").trim_end().to_owned() + &block));
    world.article(&[HEAD, B]);
    assert_eq!(
        world.ru().matches("## Obsolete").count(),
        2,
        "{}",
        world.ru()
    );
    world.article(&[HEAD, B, C]);
    assert_snapshot!(world.show("a"), @"
    ## Headline

    # ar: قمة في أستانا
    s-dy5sjkx124 = Саммит в Астане

    ## Paragraph

    # ar: غادر الوفد العاصمة بعد انتهاء الاجتماع.
    s-986x9r0qp0 = Делегация уехала.

    # ar: بحث الجانبان أسعار النفط.
    s-dknagp6s77 = Стороны обсудили нефть.

    ## Obsolete

    # ar: وصل الوزير إلى المدينة صباح الإثنين.
    # s-pgknn4xqxs = Министр прибыл в город утром в понедельник.
    ");
    world.article(&[HEAD, A, B, C]);
    assert_eq!(world.ru(), all);
}

#[test]
fn an_empty_archive_that_a_translator_wrote_stays() {
    let world = World::translated(&[HEAD, A, B]);
    world.append("\n## Obsolete\n");
    let before = world.ru();
    world.article(&[HEAD, A, D, B]);
    world.article(&[HEAD, A, B]);
    assert_eq!(world.ru(), before);
}

#[test]
fn pruning_leaves_the_published_text_of_a_sentence_that_waits() {
    let world = World::translated(&[HEAD, A, B]);
    let published = entry(&world.ru(), A).replace("\ns-", "\n# s-");
    world.article(&[HEAD, B]);
    // Another branch brought the sentence back, with a draft of its own.
    let draft = published.replace("Министр", "Некто");
    world.edit("\n## Obsolete\n", &format!("\n{draft}\n\n## Obsolete\n"));
    world.article(&[HEAD, A, B]);
    let before = world.ru();
    assert_eq!(before.matches(&published).count(), 1, "{before}");
    assert_eq!(world.prune().pruned, []);
    assert_eq!(world.ru(), before);
    // Once one of the two is published, the other one is a draft in the archive, and goes.
    world.publish(A);
    world.extract();
    assert_snapshot!(world.show("a"), @"
    ## Headline

    # ar: قمة في أستانا
    s-dy5sjkx124 = Саммит в Астане

    ## Paragraph

    # ar: غادر الوفد العاصمة بعد انتهاء الاجتماع.
    s-986x9r0qp0 = Делегация уехала.

    # ar: وصل الوزير إلى المدينة صباح الإثنين.
    s-pgknn4xqxs = Некто прибыл в город утром в понедельник.

    ## Obsolete

    # ar: وصل الوزير إلى المدينة صباح الإثنين.
    # from: draft
    # s-pgknn4xqxs = Министр прибыл в город утром в понедельник.
    ");
    let before = world.ru();
    assert_eq!(world.prune().pruned.len(), 1);
    assert_eq!(live(&world.ru()), live(&before));
    assert!(!world.ru().contains("## Obsolete"), "{}", world.ru());
}

#[test]
fn pruning_spares_what_comes_back_in_the_same_run() {
    let world = World::translated(&[HEAD, A, B, C]);
    let before = world.ru();
    world.article(&[HEAD, C]);
    let text = format!("{HEAD}\n{A}\n{C}\n");
    world.disk.put("source/a.txt", text);
    let pruned = world.prune().pruned;
    let gone = entry(&before, B);
    assert_eq!(pruned.len(), 1);
    assert!(
        gone.contains(&format!("\n{} = ", pruned[0].1)),
        "{pruned:?}"
    );
    assert_eq!(world.ru(), before.replace(&format!("\n\n{gone}"), ""));
}

#[test]
fn what_leaves_in_the_run_that_prunes_is_archived_first() {
    let world = World::translated(&[HEAD, A, B]);
    let gone = entry(&world.ru(), A).replace("\ns-", "\n# s-");
    world.disk.put("source/a.txt", format!("{HEAD}\n{B}\n"));
    assert_eq!(world.prune().pruned, []);
    assert!(
        world.ru().ends_with(&format!("## Obsolete\n\n{gone}\n")),
        "{}",
        world.ru()
    );
}

#[test]
fn own_words_below_the_archive_outlive_it() {
    let world = World::translated(&[HEAD, A, B]);
    world.article(&[HEAD, B]);
    world.append("\n# Моя заметка.\n\nown = Своё\n");
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

    # Моя заметка.

    own = Своё
    ");
}

/// Adds archived drafts of live sentences, in order of their ids.
fn archive_drafts(world: &World, sentences: &[&str]) {
    let id = |sentence: &str| SegmentId::both(sentence)[0];
    let mut sentences = sentences.to_vec();
    sentences.sort_by_key(|sentence| id(sentence));
    let drafts = sentences.iter().map(|sentence| {
        let id = id(sentence);
        format!("\n# ar: {sentence}\n# from: draft\n# {id} = Черновик.\n")
    });
    world.append(&format!("\n## Obsolete\n{}", drafts.collect::<String>()));
    let text = world.ru();
    world.extract();
    assert_eq!(world.ru(), text);
}

#[test]
fn a_live_text_is_offered_before_an_archived_draft_of_its_sentence() {
    let world = World::translated(&[HEAD, A, B]);
    archive_drafts(&world, &[A]);
    world.article(&[HEAD, D, B]);
    let pending = format!("# was: {A}\n# s-56kxs1mg6r = Министр прибыл");
    assert!(world.ru().contains(&pending), "{}", world.ru());
}

#[test]
fn merged_sentences_offer_their_live_texts_before_archived_drafts() {
    let world = World::translated(&[HEAD, A, D, B]);
    archive_drafts(&world, &[A, D]);
    world.article(&[HEAD, &format!("{}، {D}", A.trim_end_matches('.')), B]);
    let joined = " = Министр прибыл в город утром в понедельник. Москва молчит.\n";
    assert!(world.ru().contains(joined), "{}", world.ru());
}
