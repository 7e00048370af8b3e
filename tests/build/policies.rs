//! What `--missing` does about sentences that a locale has no translation of.

use insta::assert_snapshot;
use tarjuman::project::Missing;

use crate::world::{World, id, live, options, pending, waived};

/// Old and new: alike enough for the old translation to stand in.
const MONDAY: &str = "وصل الوزير إلى المدينة صباح الإثنين.";
const TUESDAY: &str = "وصل الوزير إلى المدينة صباح الثلاثاء.";

fn was(sentence: &str) -> String {
    format!("# was: {sentence}\n")
}

/// The Russian text of the sentence as it was, in the archive.
fn archived(text: &str) -> String {
    format!("## Obsolete\n\n{}", pending(MONDAY, "", text))
}

#[test]
fn fail_lists_every_sentence_that_is_lacking() {
    let world = World::with(
        &format!("قمة\n{TUESDAY}\nنعم.\nلا.\nكلا.\nماذا؟\nأين؟\nمتى؟\n"),
        &[
            live("قمة", "Саммит"),
            pending(TUESDAY, &was(MONDAY), "В понедельник."),
            pending("نعم.", "", ""),
            waived("لا."),
            live("كلا.", "{ \"\" }"),
            format!(
                "{} =\n    .title = Что?\n\n{} = {{\n\n",
                id("ماذا؟"),
                id("أين؟")
            ),
        ]
        .concat(),
    );
    assert_snapshot!(world.findings(Missing::Fail), @"
    error[stale-entry] locales/ru/a.ftl:6:3: `s-jg0v45w7jw` has the translation of an older sentence
    error[missing-entry] locales/ru/a.ftl:9:3: `s-049gdzeteq` is not translated into ru
    error[empty-value] locales/ru/a.ftl:16:1: `s-tj1pgctfgd` prints nothing
    error[missing-value] locales/ru/a.ftl:18:1: `s-mzksfbbtdr` has no value
    error[syntax] locales/ru/a.ftl:21:1: `s-jwq278k95v` stands in text that Fluent cannot read
    error[missing-entry] locales/ru/a.ftl:22:1: `s-0ykzergrct` is not translated into ru
    ");
    // The build begins with the articles' own locale: that one lacks nothing, and still nothing of it is written.
    assert_eq!(world.dist(), [""; 0]);
    let complete = [
        live("قمة", "Саммит"),
        live(TUESDAY, "Во вторник."),
        live("نعم.", "Да."),
        waived("لا."),
        live("كلا.", "Нет."),
        live("ماذا؟", "Что?"),
        live("أين؟", "Где?"),
        live("متى؟", "Когда?"),
    ];
    world.put("locales/ru/a.ftl", &complete.concat());
    let build = world.build(Missing::Fail);
    assert_eq!(world.manifest().policy, "fail");
    assert_eq!((build.written.len(), world.dist().len()), (11, 11));
}

#[test]
fn fail_lists_the_sentences_of_every_article_and_locale() {
    let world = World::new("نعم.\n");
    world.set("\"en\", \"ru\"", "");
    world.put("source/b.txt", "لا.\n");
    world.put("locales/en/b.ftl", &live("لا.", "No."));
    assert_snapshot!(world.findings(Missing::Fail), @"
    error[missing-entry] locales/en/a.ftl:1:1: `s-049gdzeteq` is not translated into en
    error[missing-entry] locales/ru/a.ftl:1:1: `s-049gdzeteq` is not translated into ru
    error[missing-entry] locales/ru/b.ftl:1:1: `s-2r76e3vqk8` is not translated into ru
    ");
}

#[test]
fn source_shows_the_source_sentence() {
    let world = World::with(
        &format!("قمة. نعم.\n{TUESDAY} لا.\n"),
        &[
            live("قمة.", "Саммит."),
            pending(TUESDAY, &was(MONDAY), "В понедельник."),
            waived("لا."),
            archived("В понедельник."),
        ]
        .concat(),
    );
    world.build(Missing::Source);
    assert_eq!(
        world.sentences("ru"),
        ["Саммит.", "نعم. (ar)", &format!("{TUESDAY} (ar)"), "-"]
    );
    let bundle = world.bundle("ru");
    let arabic = &bundle.blocks[0].sentences[1];
    assert_eq!(
        (
            arabic.lang.as_str(),
            arabic.dir.name(),
            arabic.fallback.as_deref()
        ),
        ("ar", "rtl", Some("ar"))
    );
    assert_eq!(
        world.out("ru", "txt"),
        format!("Саммит. \u{2068}نعم.\u{2069}\n{TUESDAY}\n")
    );
    let page = world.out("ru", "html");
    assert!(page.contains(&format!(
        "<span data-l10n-id=\"{}\" class=\"foreign\" lang=\"ar\" dir=\"rtl\">نعم.</span>",
        id("نعم.")
    )));
    assert!(page.contains("показаны на другом языке") && !page.contains("outdated-note"));
    assert!(!world.out("ru", "ftl").contains("نعم"));
}

#[test]
fn stale_shows_the_published_translation_of_the_sentence_as_it_was() {
    let russian = live("قمة", "Саммит")
        + &pending(TUESDAY, &was(MONDAY), "Министр прибыл, правка.")
        + &archived("Министр { -town(case: \"x\") } прибыл.");
    let world = World::with(&format!("قمة\n{TUESDAY}\n"), &russian);
    world.put(
        "locales/ru/terms.ftl",
        "-town =\n    { $case ->\n        [x] в Астану\n       *[y] Астана\n    }\n",
    );
    let build = world.build(Missing::Stale);
    assert_eq!(
        world.sentences("ru"),
        ["Саммит", "Министр в Астану прибыл. (outdated)"],
        "not the draft that waits in the block"
    );
    assert_eq!(build.coverage[1].stale, 1);
    let page = world.out("ru", "html");
    assert!(page.contains("class=\"outdated\"") && page.contains("id=\"outdated-note\""));
    let fluent = world.out("ru", "ftl");
    assert!(
        !fluent.contains("прибыл") && !fluent.contains("-town"),
        "{fluent}"
    );
    // Not similar enough any more: then the source sentence.
    world.set("\"ru\"", "similarity = 0.99");
    world.build(Missing::Stale);
    assert_eq!(
        world.sentences("ru"),
        ["Саммит", &format!("{TUESDAY} (ar)")]
    );
}

#[test]
fn stale_never_shows_a_draft() {
    let world = World::new(&format!("{TUESDAY}\n"));
    for russian in [
        // What waits in the block was never published.
        pending(TUESDAY, &was(MONDAY), "Черновик."),
        // Nor was what the archive marks as a draft.
        pending(TUESDAY, &was(MONDAY), "Черновик.")
            + "## Obsolete\n\n"
            + &pending(MONDAY, "# from: draft\n", "Черновик."),
        // A suggestion from another article.
        pending(TUESDAY, "# from: b 90%\n", "Черновик."),
        pending(TUESDAY, "", "Черновик."),
    ] {
        world.put("locales/ru/a.ftl", &russian);
        world.build(Missing::Stale);
        assert_eq!(
            world.sentences("ru"),
            [format!("{TUESDAY} (ar)")],
            "{russian}"
        );
        for path in world.dist() {
            let text = world.disk.text(&format!("dist/{path}")).expect("a file");
            assert!(!text.contains("Черновик"), "{path}");
        }
    }
}

#[test]
fn stale_does_without_an_old_translation_that_cannot_be_formatted() {
    for old in ["{ -nowhere }", "{ $n }", "{ NUMBR(1) }", "{ \"\" }"] {
        let russian = pending(TUESDAY, &was(MONDAY), "x") + &archived(&format!("До {old}"));
        let russian = russian.replace("До { \"\" }", "{ \"\" }");
        let world = World::with(&format!("{TUESDAY}\n"), &russian);
        world.build(Missing::Stale);
        assert_eq!(world.sentences("ru"), [format!("{TUESDAY} (ar)")], "{old}");
    }
}

#[test]
fn stale_joins_the_translations_of_sentences_that_became_one() {
    let [one, two] = ["بحث الجانبان أسعار النفط.", "وغادر الوفد العاصمة."];
    let both = "بحث الجانبان أسعار النفط، وغادر الوفد العاصمة.";
    let russian = pending(both, &(was(one) + &was(two)), "x")
        + "## Obsolete\n\n"
        + &pending(one, "", "Обсудили нефть.")
        + &pending(two, "", "Делегация уехала.");
    let world = World::with(&format!("{both}\n"), &russian);
    world.build(Missing::Stale);
    assert_eq!(
        world.sentences("ru"),
        ["Обсудили нефть. Делегация уехала. (outdated)"]
    );
}

#[test]
fn stale_after_a_real_edit() {
    let world = World::new(&format!("قمة\n{MONDAY}\n"));
    world.extract();
    let file = world.disk.text("locales/ru/a.ftl").expect("a file");
    let file = file
        .replace(
            &format!("# {} =", id("قمة")),
            &format!("{} = Саммит", id("قمة")),
        )
        .replace(
            &format!("# {} =", id(MONDAY)),
            &format!("{} = Прибыл.", id(MONDAY)),
        );
    world.put("locales/ru/a.ftl", &file);
    world.put("source/a.txt", &format!("قمة\n{TUESDAY}\n"));
    // Before `extract` ran nothing says what became of the old sentence.
    world.build(Missing::Stale);
    assert_eq!(world.sentences("ru")[1], format!("{TUESDAY} (ar)"));
    world.extract();
    let own = world.own_files();
    world.build(Missing::Stale);
    assert_eq!(world.sentences("ru"), ["Саммит", "Прибыл. (outdated)"]);
    assert_eq!(
        world.own_files(),
        own,
        "build writes nothing but its folder"
    );
}

/// Three sentences, of which Ukrainian has the first, Russian the second; the third is in no language.
fn neighbours(more: &str) -> World {
    let world = World::new("نعم.\nلا.\nكلا.\n");
    world.set("\"uk\", \"ru\", \"en\"", more);
    world.put("locales/uk/a.ftl", &live("نعم.", "Так."));
    world.put(
        "locales/ru/a.ftl",
        &(live("نعم.", "Да.") + &live("لا.", "Нет.")),
    );
    world.put("locales/en/a.ftl", &live("لا.", "No."));
    world
}

#[test]
fn fallback_goes_through_the_chain() {
    for (settings, uk, ru) in [
        ("", "لا. (ar)", "كلا. (ar)"),
        ("fallback = [\"ru\"]", "Нет. (ru)", "كلا. (ar)"),
        ("fallback = [\"en\", \"ru\"]", "No. (en)", "كلا. (ar)"),
        (
            "[tarjuman.fallback]\nuk = [\"ru\", \"en\"]",
            "Нет. (ru)",
            "كلا. (ar)",
        ),
        ("[tarjuman.fallback]\nru = [\"uk\"]", "لا. (ar)", "كلا. (ar)"),
    ] {
        let world = neighbours(settings);
        world.build(Missing::Fallback);
        assert_eq!(
            world.sentences("uk"),
            ["Так.", uk, "كلا. (ar)"],
            "{settings}"
        );
        assert_eq!(world.sentences("ru"), ["Да.", "Нет.", ru], "{settings}");
    }
    let world = neighbours("fallback = [\"ru\"]");
    world.build(Missing::Fallback);
    let page = world.out("uk", "html");
    assert!(page.contains("lang=\"ru\" dir=\"ltr\"><span") && page.contains("lang=\"ar\""));
}

#[test]
fn fallback_takes_only_what_another_locale_published() {
    let world = neighbours("fallback = [\"ru\", \"en\"]");
    for russian in [
        pending("لا.", "", "Черновик."),
        pending("لا.", "# was: كلا.\n", "Черновик."),
        waived("لا."),
        live("لا.", "{ -nowhere }"),
        live("لا.", "{ $n }"),
        live("لا.", "{ \"\" }"),
        format!("{} = {{", id("لا.")),
        format!("<<<<<<< HEAD\n{}", live("لا.", "Нет.")),
        String::new(),
    ] {
        world.put("locales/ru/a.ftl", &russian);
        let mut options = options(Missing::Fallback);
        options.locales = vec!["uk".to_owned()];
        world.build_with(&options);
        assert_eq!(
            world.sentences("uk"),
            ["Так.", "No. (en)", "كلا. (ar)"],
            "{russian}"
        );
    }
    world.remove("locales/ru/a.ftl");
    world.build(Missing::Fallback);
    assert_eq!(world.sentences("uk")[1], "No. (en)");
}

#[test]
fn fallback_formats_with_the_terms_of_the_other_locale() {
    let world = neighbours("fallback = [\"ru\"]");
    world.put("locales/ru/a.ftl", &live("لا.", "Нет, { -kz }."));
    world.put("locales/ru/terms.ftl", "-kz = Казахстан\n");
    world.put("locales/uk/terms.ftl", "-kz = Казахстан (укр.)\n");
    world.build(Missing::Fallback);
    assert_eq!(world.sentences("uk")[1], "Нет, Казахстан. (ru)");
    assert!(!world.out("uk", "ftl").contains("-kz"));
}

#[test]
fn fallback_finds_relatives_of_a_language() {
    let world = World::new("نعم.\nلا.\n");
    world.set("\"pt-BR\", \"pt\", \"en-GB\", \"en\"", "");
    world.put("locales/pt/a.ftl", &live("نعم.", "Sim."));
    world.put("locales/pt-BR/a.ftl", &live("لا.", "Não."));
    world.put("locales/en/a.ftl", &live("نعم.", "Yes."));
    world.build(Missing::Fallback);
    assert_eq!(world.sentences("pt-BR"), ["Sim. (pt)", "Não."]);
    assert_eq!(world.sentences("en-GB"), ["Yes. (en)", "لا. (ar)"]);
}

#[test]
fn omit_leaves_out_what_is_lacking() {
    let world = World::with(
        &format!("قمة. نعم.\n{TUESDAY}\nلا. كلا.\n"),
        &[
            live("قمة.", "Саммит."),
            pending(TUESDAY, &was(MONDAY), "В понедельник."),
            live("كلا.", "Нет."),
            archived("В понедельник."),
        ]
        .concat(),
    );
    let build = world.build(Missing::Omit);
    assert_eq!(world.sentences("ru"), ["Саммит.", "-", "-", "-", "Нет."]);
    assert_eq!(world.out("ru", "txt"), "Саммит.\nНет.\n");
    assert_eq!(world.out("ru", "md"), "# Саммит.\n\nНет.\n");
    assert_eq!(world.manifest().policy, "omit");
    let coverage = &build.coverage[1];
    let counts = (
        coverage.units,
        coverage.translated,
        coverage.stale,
        coverage.untranslated,
    );
    assert_eq!(counts, (5, 2, 1, 2));
}

/// What is broken in the catalogue itself is a finding, whatever the policy.
#[test]
fn no_policy_prints_what_cannot_be_formatted() {
    let world = World::with("نعم.\nلا.\n", &live("نعم.", "Да, { -nowhere }."));
    for missing in Missing::ALL {
        let findings = world.findings(missing);
        assert!(findings.contains("locales/ru/a.ftl:2:1: nothing defines `-nowhere`"));
    }
}

/// Junk is a sentence that is lacking; a policy that lets sentences be lacking lets it through.
#[test]
fn an_entry_that_cannot_be_read_is_missing() {
    let world = World::with("نعم.\n", &format!("{} = Да {{\n", id("نعم.")));
    assert_snapshot!(world.findings(Missing::Fail), @"error[syntax] locales/ru/a.ftl:1:1: `s-049gdzeteq` stands in text that Fluent cannot read");
    world.build(Missing::Source);
    assert_eq!(world.sentences("ru"), ["نعم. (ar)"]);
    let build = world.build(Missing::Omit);
    assert_eq!(build.coverage[1].broken, 1);
    assert_eq!(world.sentences("ru"), ["-"]);
}

#[test]
fn a_list_of_locales_ends_at_the_source_locale() {
    for (fallback, expected) in [
        ("[\"ru\"]", "Да."),
        ("[\"ar\", \"ru\"]", "نعم."),
        ("[\"ru\", \"ar\"]", "Да."),
    ] {
        let world = World::with("نعم.\n", &live("نعم.", "Да."));
        world.set("\"en\", \"ru\"", &format!("fallback = {fallback}"));
        world.build(Missing::Fallback);
        let sentences = world.sentences("en");
        assert!(
            sentences[0].starts_with(expected),
            "{fallback}: {sentences:?}"
        );
    }
}

#[test]
fn tags_that_are_one_to_bcp_47_stand_in_for_each_other() {
    let world = World::new("نعم.\n");
    world.set("\"ja-JP-mac\", \"ja-JP\"", "");
    world.put("locales/ja-JP/a.ftl", &live("نعم.", "はい。"));
    world.build(Missing::Fallback);
    assert_eq!(world.sentences("ja-JP-mac"), ["はい。 (ja-JP)"]);
    let page = world.out("ja-JP-mac", "html");
    assert_eq!(
        page.matches("rel=\"alternate\" hreflang=\"ja-JP\"").count(),
        1
    );
}
