//! What a Fluent bundle would complain of is a finding at its place; nothing is printed as `{-name}`.

use insta::assert_snapshot;
use tarjuman::catalog::MAX_NESTING;
use tarjuman::project::Missing;

use crate::common::{Copy, repository};
use crate::world::{World, id, live};

/// The findings of an article of two sentences whose second has this value; the Russian terms come second.
#[track_caller]
fn complaint(value: &str, terms: &str) -> String {
    let world = World::with(
        "قمة.\nنعم.\n",
        &(live("قمة.", "Саммит.") + &live("نعم.", value)),
    );
    world.put("locales/ru/terms.ftl", terms);
    world.findings(Missing::Fail)
}

#[test]
fn names_that_nothing_defines() {
    assert_snapshot!(complaint("Да, { -nowhere }.", "-a = а\n"), @"error[unknown-reference] locales/ru/a.ftl:5:1: nothing defines `-nowhere`");
    assert_snapshot!(complaint("Да, { nowhere }.", ""), @"error[unknown-reference] locales/ru/a.ftl:5:1: nothing defines `nowhere`");
    assert_snapshot!(complaint("Да, { -a }.", "-a = а { -nowhere }\n"), @"error[unknown-reference] locales/ru/a.ftl:5:1: nothing defines `-nowhere`");
    assert_snapshot!(complaint("Да, { s-0000000000.title }.", ""), @"error[unknown-reference] locales/ru/a.ftl:5:1: nothing defines `s-0000000000.title`");
    assert_snapshot!(complaint("{ -a.kind ->\n    [x] Да.\n   *[y] Нет.\n }", "-a = а\n"), @"error[unknown-reference] locales/ru/a.ftl:5:1: nothing defines `-a.kind`");
}

#[test]
fn variables_and_functions() {
    assert_snapshot!(complaint("Да, { $name }.", ""), @"error[placeable-mismatch] locales/ru/a.ftl:5:1: `$name` has no value: the sentence has no variable");
    assert_snapshot!(complaint("{ $count ->\n    [one] Да.\n   *[other] Нет.\n }", ""), @"error[placeable-mismatch] locales/ru/a.ftl:5:1: `$count` has no value: the sentence has no variable");
    assert_snapshot!(complaint("Да, { DATETIME($now) }.", ""), @"
    error[placeable-mismatch] locales/ru/a.ftl:5:1: `$now` has no value: the sentence has no variable
    error[unknown-function] locales/ru/a.ftl:5:1: there is no function `DATETIME`
    ");
    assert_snapshot!(complaint("Да, { NUMBR(1) }.", ""), @"error[unknown-function] locales/ru/a.ftl:5:1: there is no function `NUMBR`");
    // A term sees the arguments of its reference and nothing else: its default holds.
    let world = World::with(
        "نعم.\n",
        &live("نعم.", "{ -a } { -a(case: \"x\") } { -a(b: 1) }"),
    );
    world.put(
        "locales/ru/terms.ftl",
        "-a =\n    { $case ->\n        [x] икс\n       *[y] игрек\n    }\n",
    );
    world.build(Missing::Fail);
    assert_eq!(world.sentences("ru"), ["игрек икс игрек"]);
}

#[test]
fn circles() {
    assert_snapshot!(complaint("{ -a }", "-a = { -b }\n-b = б { -a }\n"), @"error[cyclic-reference] locales/ru/a.ftl:5:1: its references lead in a circle");
    assert_snapshot!(complaint(&format!("Да, {{ {} }}.", id("نعم.")), ""), @"error[cyclic-reference] locales/ru/a.ftl:5:1: its references lead in a circle");
    assert_snapshot!(complaint("{ own }", "-a = а\nown = { own }\n"), @"error[cyclic-reference] locales/ru/a.ftl:5:1: its references lead in a circle");
}

#[test]
fn more_placeables_than_a_bundle_prints() {
    let value = |count: usize| "{ -a }".repeat(count);
    assert_snapshot!(complaint(&value(101), "-a = а\n"), @"error[too-many-placeables] locales/ru/a.ftl:5:1: it comes to more than 100 placeables, and a bundle drops the rest");
    assert_snapshot!(complaint("{ -b }", &format!("-a = а\n-b = {}\n", value(101))), @"error[too-many-placeables] locales/ru/a.ftl:5:1: it comes to more than 100 placeables, and a bundle drops the rest");
    let world = World::with("نعم.\n", &live("نعم.", &value(100)));
    world.put("locales/ru/terms.ftl", "-a = а\n");
    world.build(Missing::Fail);
    assert_eq!(world.sentences("ru"), ["а".repeat(100)]);
}

#[test]
fn what_prints_nothing() {
    assert_snapshot!(complaint("{ -a }", "-a = { \"\" }\n"), @"error[empty-value] locales/ru/a.ftl:5:1: `s-049gdzeteq` prints nothing");
    assert_snapshot!(complaint("{ -a(case: \"x\") }", "-a =\n    { $case ->\n        [x] { \" \" }\n       *[y] а\n    }\n"), @"error[empty-value] locales/ru/a.ftl:5:1: `s-049gdzeteq` prints nothing");
    // One of several occurrences is enough.
    let world = World::with(
        "نعم. نعم.\n",
        &live(
            "نعم.",
            "{ $occurrence ->\n    [1] Да.\n   *[other] { \"\" }\n }",
        ),
    );
    assert_snapshot!(world.findings(Missing::Fail), @"error[empty-value] locales/ru/a.ftl:2:1: `s-049gdzeteq` prints nothing");
}

#[test]
fn a_name_that_two_things_have() {
    assert_snapshot!(complaint("{ a } { -a }", "-a = а\na = б\n"), @"error[id-collision] locales/ru/a.ftl:5:1: a message, a term or a function has the name `a` as well");
    assert_snapshot!(complaint(&format!("{{ -{} }}", id("نعم.")), &format!("-{} = а\n", id("نعم."))), @"error[id-collision] locales/ru/a.ftl:5:1: a message, a term or a function has the name `s-049gdzeteq` as well");
    // In one catalogue it does no harm as long as the article reaches only one of them.
    let world = World::with("نعم.\n", &live("نعم.", "{ -a }"));
    world.put("locales/ru/terms.ftl", "-a = а\na = б\n");
    world.build(Missing::Fail);
    assert_eq!(world.sentences("ru"), ["а"]);
}

#[test]
fn attributes_and_values_that_are_not_there() {
    assert_snapshot!(complaint("{ own }", "-a = а\nown =\n    .title = б\n"), @"error[missing-value] locales/ru/a.ftl:5:1: `own` has no value");
    assert_snapshot!(complaint("{ own.none }", "-a = а\nown = б\n"), @"error[unknown-reference] locales/ru/a.ftl:5:1: nothing defines `own.none`");
}

/// What a bundle prints wrongly without a word, or does not survive.
#[test]
fn what_a_bundle_would_not_tell() {
    assert_snapshot!(complaint("Да, { -a }.", "-a = а { $name }\n"), @"error[term-argument] locales/ru/a.ftl:5:1: a term of it prints `{$name}`, since the reference does not give it");
    assert_snapshot!(complaint("Да, { -a }.", "-a = { $name ->\n    [x] а\n   *[y] { $other }\n }\n"), @"error[term-argument] locales/ru/a.ftl:5:1: a term of it prints `{$other}`, since the reference does not give it");
    assert_snapshot!(complaint("Да, { NUMBER() }.", ""), @"error[function-argument] locales/ru/a.ftl:5:1: `NUMBER` takes one number");
    assert_snapshot!(complaint("Да, { NUMBER(\"a\") }.", ""), @"error[function-argument] locales/ru/a.ftl:5:1: `NUMBER` takes one number");
    assert_snapshot!(complaint("Да, { NUMBER(1, minimumFractionDigits: 1000000000) }.", ""), @"error[function-argument] locales/ru/a.ftl:5:1: `minimumFractionDigits` of `NUMBER` is more than 15");
    assert_snapshot!(complaint("Да, { -a }.", "-a = { DATETIME($now) }\n"), @"error[unknown-function] locales/ru/a.ftl:5:1: there is no function `DATETIME`");
    let value = format!("{}{{ {{ \"б\" }} }}", "{ -a }".repeat(100));
    assert_snapshot!(complaint(&value, "-a = а\n"), @"error[too-many-placeables] locales/ru/a.ftl:5:1: it may come to more than 100 placeables, some of them inside others");
    // With its argument, or where another variant is chosen, a term is printed.
    let world = World::with("نعم.\n", &live("نعم.", "{ -a(name: \"б\") } { -b }"));
    world.put(
        "locales/ru/terms.ftl",
        "-a = а { $name }\n-b = { $name ->\n    [x] { $other }\n   *[y] в\n }\n",
    );
    world.build(Missing::Fail);
    assert_eq!(world.sentences("ru"), ["а б в"]);
}

#[test]
fn every_sentence_with_a_trouble_is_named() {
    let russian = live("قمة.", "{ -nowhere } { -nowhere } { $x }")
        + &live("نعم.", "{ -a }")
        + &live("لا.", "{ -b }");
    let world = World::with("قمة.\nنعم.\nلا.\nكلا.\n", &russian);
    world.put("locales/ru/terms.ftl", "-a = { -c }\n-b = { -c }\n");
    assert_snapshot!(world.findings(Missing::Fail), @"
    error[placeable-mismatch] locales/ru/a.ftl:2:1: `$x` has no value: the sentence has no variable
    error[unknown-reference] locales/ru/a.ftl:2:1: nothing defines `-nowhere`
    error[unknown-reference] locales/ru/a.ftl:5:1: nothing defines `-c`
    error[unknown-reference] locales/ru/a.ftl:8:1: nothing defines `-c`
    error[missing-entry] locales/ru/a.ftl:9:1: `s-tj1pgctfgd` is not translated into ru
    ");
}

#[test]
fn conflict_markers_stop_what_they_stand_in() {
    let world = World::with("نعم.\n", &live("نعم.", "Да."));
    world.set("\"en\", \"ru\"", "");
    world.put("locales/en/a.ftl", &live("نعم.", "Yes."));
    world.put(
        "locales/ru/a.ftl",
        &format!("\n<<<<<<< HEAD\n{}", live("نعم.", "Да.")),
    );
    assert_snapshot!(world.findings(Missing::Omit), @"error[conflict-marker] locales/ru/a.ftl:2:1: git conflict markers");
    world.put("locales/ru/a.ftl", &live("نعم.", "Да."));
    world.put(
        "locales/en/terms.ftl",
        "-a = a\n<<<<<<< HEAD\n-b = b\n=======\n-b = c\n>>>>>>> x\n",
    );
    assert_snapshot!(world.findings(Missing::Omit), @"error[conflict-marker] locales/en/terms.ftl:2:1: git conflict markers");
}

/// Chains of values as deep as the catalogue lets them be would end the process: a bundle descends through references.
#[test]
fn what_nests_too_deep_through_references_is_a_finding() {
    let deepest =
        |depth: usize, leaf: &str| format!("{}{leaf}{}", "{ ".repeat(depth), " }".repeat(depth));
    let chain = |links: usize, depth: usize| {
        let links =
            (0..links).map(|n| format!("-t{n} = {}\n", deepest(depth, &format!("-t{}", n + 1))));
        links.collect::<String>()
    };
    for (links, depth, too_deep) in [
        (98, 50, true),
        (98, MAX_NESTING, true),
        (5, 50, false),
        (98, 2, false),
        (5_000, 1, true),
    ] {
        let terms = chain(links, depth) + &format!("-t{links} = конец\n");
        let work = move || {
            let world = World::with("نعم.\n", &live("نعم.", "{ -t0 }"));
            world.put("locales/ru/terms.ftl", &terms);
            let build = world
                .try_build(&crate::world::options(Missing::Fail))
                .expect("a build");
            let rules: Vec<_> = build
                .findings
                .iter()
                .map(|finding| (finding.rule, finding.place.start.line))
                .collect();
            if !too_deep {
                assert_eq!(world.sentences("ru"), ["конец"]);
            }
            rules
        };
        let thread = std::thread::Builder::new().stack_size(2 << 20).spawn(work);
        let rules = thread.expect("a thread").join().expect("no panic");
        let expected: &[_] = if too_deep {
            &[("too-many-placeables", 2)]
        } else {
            &[]
        };
        assert_eq!(rules, expected, "{links} {depth}");
    }
}

/// Values as deep as a catalogue may have them are formatted by the small stacks of worker threads.
#[test]
fn the_deepest_value_is_printed() {
    for (open, leaf, close) in [
        ("{ ", "\"z\"", " }"),
        ("{ $occurrence ->\n *[b] ", "z", "\n }"),
    ] {
        let value = format!(
            "{}{leaf}{}",
            open.repeat(MAX_NESTING),
            close.repeat(MAX_NESTING)
        );
        let world = World::with("نعم.\n", &live("نعم.", &value));
        world.build(Missing::Fail);
        assert_eq!(world.sentences("ru"), ["z"]);
    }
}

/// A message that this repository's article could have, and none of it reaches a reader.
#[test]
fn nothing_is_written_over_a_good_build() {
    let copy = Copy::new();
    copy.build(&tarjuman::project::BuildOptions::default());
    let path = "locales/ru/kazakhstan-csto.ftl";
    copy.write(
        path,
        &copy.read(path).replace("{ -tokayev }", "{ -tokaev }"),
    );
    let before = copy.disk().files();
    let project = tarjuman::project::Project::load(copy.disk(), None).expect("settings");
    let build = project
        .build(&tarjuman::project::BuildOptions::default())
        .expect("a build");
    assert_eq!(build.findings.len(), 1);
    assert_eq!(build.findings[0].rule, "unknown-reference");
    assert!(copy.disk().files() == before);
    assert!(tarjuman::disk::Disk::read(&repository(), path).is_ok());
}

#[test]
fn check_and_build_name_the_same_place() {
    let world = World::with("قمة.\nنعم.\nلا.\n", &live("قمة.", "Саммит."));
    let project = tarjuman::project::Project::load(&world.disk, None).expect("l10n.toml reads");
    let places = |findings: Vec<tarjuman::finding::Finding>| -> Vec<_> {
        let missing = findings
            .into_iter()
            .filter(|finding| finding.rule == "missing-entry");
        missing.map(|finding| (finding.id, finding.place)).collect()
    };
    let checked = project.check(&Default::default()).expect("check runs");
    let built = project.build(&Default::default()).expect("build runs");
    let checked = places(checked);
    assert_eq!(checked.len(), 2);
    assert_eq!(checked, places(built.findings));
}
