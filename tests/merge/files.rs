//! Line ends, byte order marks, broken entries, conflicts: what a file may look like.

use insta::assert_snapshot;
use tarjuman::project::Extraction;
use tarjuman::segment::SegmentId;

use crate::world::{A, B, C, D, HEAD, World, live};

fn crlf(text: &str) -> String {
    text.replace('\n', "\r\n")
}

#[test]
fn new_lines_take_the_line_end_of_the_file() {
    let steps: [&[&str]; 4] = [
        &[HEAD, A, C, B],
        &[HEAD, C, B],
        &[HEAD, C, "ردود الفعل", B],
        &[HEAD, A, B],
    ];
    let unix = World::new(&[HEAD, A, B]);
    unix.translate(A, "\n    Министр\n\n    прибыл.");
    let windows = World::new(&[HEAD, A, B]);
    windows.put(&crlf(&unix.ru()));
    for step in steps {
        unix.article(step);
        windows.article(step);
        assert_eq!(windows.ru(), crlf(&unix.ru()));
    }
}

#[test]
fn in_a_file_of_both_line_ends_new_lines_take_that_of_the_line_before() {
    let world = World::translated(&[A, B]);
    let text = world.ru();
    let at = text.find(&format!("# ar: {B}")).expect("B");
    // Windows from B on.
    world.put(&(text[..at].to_owned() + &crlf(&text[at..])));
    world.article(&["خبر عاجل", A, D, B, C]);
    let text = world.ru();
    let (unix, windows) = text.split_at(text.find(&format!("# ar: {B}")).expect("B"));
    assert!(!unix.contains('\r'), "{unix:?}");
    assert_eq!(windows, crlf(&windows.replace('\r', "")));
    assert!(windows.contains(&format!("# ar: {C}\r\n")), "{windows:?}");
    // An entry takes its line ends along.
    world.article(&["خبر عاجل", A, D]);
    let archived = format!("\n# ar: {B}\r\n# s-986x9r0qp0 = Делегация уехала.\r\n");
    assert!(world.ru().contains(&archived), "{:?}", world.ru());
}

#[test]
fn a_block_of_a_crlf_file_is_published_by_taking_the_marks_away() {
    let world = World::translated(&[HEAD, A, B]);
    world.put(&crlf(&world.ru()));
    world.article(&[HEAD, &A.replace("الإثنين", "الثلاثاء"), B]);
    let text = world.ru();
    let start = text.find("# s-").expect("a block");
    world.put(&format!("{}{}", &text[..start], &text[start + 2..]));
    let published = world.ru();
    world.extract();
    assert_eq!(
        world.ru(),
        published.replacen(&format!("# was: {A}\r\n"), "", 1)
    );
}

#[test]
fn a_byte_order_mark_and_a_missing_last_line_end_stay() {
    let world = World::translated(&[HEAD, A, B]);
    world.put(&format!("\u{feff}{}", world.ru().trim_end()));
    let before = world.ru();
    world.extract();
    assert_eq!(world.ru(), before);
    world.article(&[HEAD, A, B, C]);
    assert!(world.ru().starts_with("\u{feff}### Source"));
    assert!(world.ru().ends_with(" ="), "{}", world.ru());
    world.article(&[HEAD, B]);
    assert!(world.ru().ends_with("понедельник."), "{}", world.ru());
    world.article(&[HEAD, A, B]);
    assert_eq!(world.ru(), before);
}

#[test]
fn an_empty_file_gets_its_blocks() {
    let world = World::new(&[HEAD, A]);
    world.put("");
    world.extract();
    assert_snapshot!(world.ru(), @"
    ## Headline

    # ar: قمة في أستانا
    # s-dy5sjkx124 =

    ## Paragraph

    # ar: وصل الوزير إلى المدينة صباح الإثنين.
    # s-pgknn4xqxs =
    ");
}

#[test]
fn a_broken_entry_is_present_and_is_left_alone() {
    let world = World::translated(&[HEAD, A, B, C]);
    world.edit("Министр прибыл", "Министр { прибыл");
    let before = world.ru();
    let warnings = world.extract().warnings;
    assert_eq!(world.ru(), before);
    assert_snapshot!(warnings.join("\n"), @"locales/ru/a.ftl:12: an entry that Fluent cannot read, left as it is; `tarjuman check` says what is wrong");
    world.article(&[HEAD, C, A]);
    assert_snapshot!(world.show("a"), @"
    ## Headline

    # ar: قمة في أستانا
    s-dy5sjkx124 = Саммит в Астане

    ## Paragraph

    # ar: وصل الوزير إلى المدينة صباح الإثنين.
    s-pgknn4xqxs = Министр { прибыл в город утром в понедельник.

    # ar: بحث الجانبان أسعار النفط.
    s-dknagp6s77 = Стороны обсудили нефть.

    ## Obsolete

    # ar: غادر الوفد العاصمة بعد انتهاء الاجتماع.
    # s-986x9r0qp0 = Делегация уехала.
    ");
}

#[test]
fn a_broken_entry_that_swallows_its_neighbour_is_left_alone() {
    let world = World::translated(&[HEAD, A, B, C]);
    let text = world
        .ru()
        .replace("\n\n", "\n")
        .replace("Министр прибыл", "{ $n ->");
    world.put(&text);
    world.extract();
    assert_eq!(world.ru(), text);
}

#[test]
fn an_entry_that_is_broken_comes_to_life_when_it_is_mended() {
    let world = World::translated(&[HEAD, A, B]);
    let before = world.ru();
    world.edit("Министр прибыл", "Министр { прибыл");
    world.extract();
    world.edit("Министр { прибыл", "Министр прибыл");
    world.extract();
    assert_eq!(world.ru(), before);
}

#[test]
fn duplicate_ids_are_left_alone() {
    let world = World::translated(&[HEAD, A, B]);
    let entry = live(&world.ru())
        .into_values()
        .find(|body| body.contains("Делегация"));
    world.append(&format!("\n{}!\n", entry.expect("an entry")));
    let before = world.ru();
    world.extract();
    assert_eq!(world.ru(), before);
    world.article(&[HEAD, A]);
    assert_eq!(world.ru(), before);
}

#[test]
fn duplicate_ids_keep_their_length_when_a_collision_comes() {
    let (first, second) = ("الجملة 753636.", "الجملة 20952073.");
    for (article, added) in [(vec![second], 0), (vec![first, second], 2)] {
        let world = World::new(&[first]);
        world.translate(first, "Предложение.");
        world.append("\ns-amqk994vgh = Другое.\n");
        let before = world.ru();
        // `article` makes sure that a second run writes nothing.
        world.article(&article);
        assert!(world.ru().starts_with(&before), "{}", world.ru());
        assert_eq!(pending(&world.ru()), added, "{}", world.ru());
    }
}

#[test]
fn a_locale_file_with_conflict_markers_holds_its_reference_back() {
    let world = World::empty("\"en\", \"ru\"");
    world.article(&[HEAD, A]);
    world.source("b", &format!("{B}\n"));
    world.append("<<<<<<< HEAD\n=======\n>>>>>>> other\n");
    world
        .disk
        .put("source/a.txt", format!("{HEAD}\n{A}\n{C}\n"));
    let before = world.disk.files();
    let extraction = world.source("b", &format!("{B}\n{C}\n"));
    let after = world.disk.files();
    let changed = after
        .iter()
        .filter(|(path, bytes)| before.get(*path) != Some(*bytes));
    let changed: Vec<_> = changed.map(|(path, _)| path.as_str()).collect();
    assert_eq!(
        changed,
        [
            "locales/ar/b.ftl",
            "locales/en/a.ftl",
            "locales/en/b.ftl",
            "locales/ru/b.ftl",
            "source/b.txt"
        ]
    );
    assert_eq!(extraction.conflicts, [("locales/ru/a.ftl".to_owned(), 13)]);
}

#[test]
fn while_a_conflict_lasts_the_other_locales_rest() {
    let world = World::empty("\"en\", \"ru\"");
    world.article(&[HEAD, A, B, C]);
    let path = "locales/en/a.ftl";
    let en = world.disk.text(path).expect("a file");
    world
        .disk
        .put(path, en.replace("# s-", "s-").replace(" =\n", " = en\n"));
    world.append("<<<<<<< HEAD\n");
    // `source` makes sure that a second run writes nothing.
    world.article(&[HEAD, C, B, A]);
    world.article(&[HEAD, "ردود الفعل", C, A]);
    world.article(&[HEAD, A, B]);
    assert_snapshot!(world.disk.text(path).expect("a file"), @"
    ### Source: source/a.txt
    ### Format: tarjuman 1

    ## Headline

    # ar: قمة في أستانا
    s-dy5sjkx124 = en

    ## Paragraph

    # ar: وصل الوزير إلى المدينة صباح الإثنين.
    s-pgknn4xqxs = en

    # ar: غادر الوفد العاصمة بعد انتهاء الاجتماع.
    s-986x9r0qp0 = en

    ## Obsolete

    # ar: بحث الجانبان أسعار النفط.
    # s-dknagp6s77 = en
    ");
}

#[test]
fn what_came_and_went_while_a_conflict_lasted_leaves_nothing_empty_behind() {
    let world = World::empty("\"en\", \"ru\"");
    world.article(&["لا.", HEAD, A, B, "نعم."]);
    world.append("<<<<<<< HEAD\n");
    world.article(&["خبر عاجل", HEAD, A, B, "نعم."]);
    // `article` makes sure that a second run, whose reference is still the first one, moves nothing.
    world.article(&[A, "لا.", "نعم.", C]);
    let en = world.disk.text("locales/en/a.ftl").expect("a file");
    assert_snapshot!(en, @"
    ### Source: source/a.txt
    ### Format: tarjuman 1

    ## Paragraph

    # ar: وصل الوزير إلى المدينة صباح الإثنين.
    # s-pgknn4xqxs =

    # ar: لا.
    # s-2r76e3vqk8 =

    # ar: نعم.
    # s-049gdzeteq =

    # ar: بحث الجانبان أسعار النفط.
    # s-dknagp6s77 =
    ");
}

#[test]
fn an_obsolete_text_outside_the_archive_stays_where_it_is() {
    let world = World::translated(&[HEAD, A, B]);
    let block = "# ar: قديم.\n# s-0000000000 = Старое.\n\n";
    world.edit("## Paragraph\n", &format!("{block}## Paragraph\n"));
    world.article(&[HEAD, B, A, C]);
    assert_eq!(world.ru().matches(block).count(), 1, "{}", world.ru());
    assert!(!world.ru().contains("## Obsolete"));
}

#[test]
fn a_reference_with_conflict_markers_is_written_again() {
    let world = World::translated(&[HEAD, A]);
    let reference = world.disk.text("locales/ar/a.ftl").expect("a reference");
    let before = world.ru();
    let broken = reference.replace(
        "## Paragraph",
        "<<<<<<< HEAD\n=======\n>>>>>>> other\n## Paragraph",
    );
    world.disk.put("locales/ar/a.ftl", broken);
    world.extract();
    assert_eq!(world.disk.text("locales/ar/a.ftl"), Some(reference));
    assert_eq!(world.ru(), before);
}

#[test]
fn blocks_that_another_tool_stripped_are_built_again() {
    let world = World::translated(&[HEAD, A]);
    world.article(&[HEAD, A, B, C]);
    let full = world.ru();
    let stripped = full.split("\n\n# ar: غادر").next().expect("A").to_owned() + "\n";
    world.put(&stripped);
    world.extract();
    assert_eq!(world.ru(), full);
}

#[test]
fn the_blank_line_behind_a_block_is_restored() {
    let world = World::new(&[HEAD, A, B, C]);
    world.translate(B, "Делегация уехала.");
    world.extract();
    let before = world.ru();
    world.edit(&format!(" =\n\n# ar: {B}"), &format!(" =\n# ar: {B}"));
    world.extract();
    assert_eq!(world.ru(), before);
}

#[test]
fn two_drafts_of_one_sentence_after_a_git_merge_are_both_kept() {
    let world = World::new(&[HEAD, A, B]);
    let text = world.ru();
    let start = text.find(&format!("# ar: {A}")).expect("A");
    let end = start + text[start..].find("\n\n").expect("a blank line");
    let block = &text[start..end];
    let two = format!("{block} Первый.\n\n{block} Второй.");
    world.put(&format!("{}{two}{}", &text[..start], &text[end..]));
    let before = world.ru();
    world.extract();
    assert_eq!(world.ru(), before);
    world.edit(
        &format!("{block} Первый."),
        &format!("{} Первый.", block.replace("# s-", "s-")),
    );
    world.extract();
    assert_snapshot!(world.show("a"), @"
    ## Headline

    # ar: قمة في أستانا
    # s-dy5sjkx124 =

    ## Paragraph

    # ar: وصل الوزير إلى المدينة صباح الإثنين.
    s-pgknn4xqxs = Первый.

    # ar: غادر الوفد العاصمة بعد انتهاء الاجتماع.
    # s-986x9r0qp0 =

    ## Obsolete

    # ar: وصل الوزير إلى المدينة صباح الإثنين.
    # from: draft
    # s-pgknn4xqxs = Второй.
    ");
}

#[test]
fn of_two_blocks_of_a_sentence_the_first_counts_when_one_moves() {
    let world = World::new(&[HEAD, A, B, C]);
    let source = format!("# ar: {A}\n");
    world.edit(
        &source,
        &format!("# tarjuman: allow missing-entry: x\n{source}"),
    );
    let next = format!("# ar: {C}\n");
    world.edit(&next, &format!("{source}# s-pgknn4xqxs =\n\n{next}"));
    let done = |extraction: Extraction| extraction.locales[0].done;
    assert_eq!(done(world.extract()), 1);
    // The one without the waiver stays.
    assert_eq!(done(world.article(&[HEAD, B, C, A])), 0);
}

#[test]
fn a_file_of_blanks_gets_its_blocks() {
    for blanks in ["  ", "\n\n", " \n ", "\u{feff}", "\u{feff} \r\n"] {
        let world = World::new(&[HEAD, A]);
        world.put(blanks);
        world.extract();
        assert_eq!(pending(&world.ru()), 2, "{blanks:?} gives {:?}", world.ru());
    }
}

#[test]
fn a_file_that_is_a_comment_without_a_line_end_gets_its_blocks() {
    let world = World::new(&[HEAD, A]);
    world.put("# Только заметка.");
    world.extract();
    assert!(
        world
            .ru()
            .starts_with("# Только заметка.\n\n## Headline\n\n"),
        "{}",
        world.ru()
    );
    assert_eq!(pending(&world.ru()), 2);
}

fn pending(text: &str) -> usize {
    let items = tarjuman::catalog::parse(text, "ar").items;
    let is_block =
        |item: &&tarjuman::catalog::Item<'_>| matches!(item, tarjuman::catalog::Item::Block(_));
    items.iter().filter(is_block).count()
}

#[test]
fn what_stands_before_junk_that_would_go_on_with_a_live_text_leaves_a_comment() {
    let world = World::translated(&[HEAD, A, B]);
    world.article(&[HEAD, A, C, B]);
    let [id, _] = SegmentId::both(C);
    world.edit(&format!("# {id} =\n"), &format!("# {id} =\n\n{{ odd\n"));
    let entry = |text: &str| live(text)["s-pgknn4xqxs"].clone();
    let before = entry(&world.ru());
    world.article(&[HEAD, A, B]);
    assert_eq!(entry(&world.ru()), before);
    assert!(
        world.ru().contains("понедельник.\n\n#\n\n{ odd\n"),
        "{}",
        world.ru()
    );
}

#[test]
fn an_indented_comment_that_comes_to_stand_behind_a_text_is_kept_apart() {
    let world = World::translated(&[HEAD, A, B]);
    world.article(&[HEAD, A, C, B]);
    let [id, _] = SegmentId::both(C);
    let text = world.ru();
    let start = text.find(&format!("# ar: {C}\n")).expect("a block");
    let end = start + text[start..].find("\n\n").expect("a blank line");
    let block = &text[start..end];
    assert!(block.ends_with(&format!("\n# {id} =")));
    let glued = format!("{block} Слово.\n#   [a list] of my own\n\n");
    let before = text[..start].trim_end();
    world.put(&format!("{before}\n{glued}{}", &text[end + 2..]));
    world.article(&[HEAD, A, B]);
    assert!(
        live(&world.ru()).contains_key("s-pgknn4xqxs"),
        "{}",
        world.ru()
    );
    assert!(
        world
            .ru()
            .contains("понедельник.\n\n#   [a list] of my own\n"),
        "{}",
        world.ru()
    );
}
