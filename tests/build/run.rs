//! `build` as a person runs it: what it prints, its exit codes, and that a second run touches nothing.

use insta::assert_snapshot;

use crate::common::program::{CONFIG, Folder, NO, Run, YES, catalogue, skipped};

#[test]
fn it_says_what_it_wrote() {
    let folder = Folder::translated();
    assert_snapshot!(folder.run(&["build"]).ends(0).quietly().out, @"
    1 article in ar, en, ru
      en  2/2
      ru  2/2
    wrote 16 files into dist
    ");
    let before = folder.state();
    assert_snapshot!(folder.run(&["build"]).ends(0).quietly().out, @"
    1 article in ar, en, ru
      en  2/2
      ru  2/2
    nothing to write into dist
    ");
    assert!(before == folder.state(), "not even a time changed");
    folder.put("locales/ru/a.ftl", catalogue("Да!", "Нет."));
    assert_snapshot!(folder.run(&["build", "--locale", "ru"]).ends(0).quietly().out, @"
    1 article in ru
      ru  2/2
    wrote 6 files into dist
    removed 10 files from dist
    ");
    assert!(!folder.exists("dist/ar") && !folder.exists("dist/en"));
    assert_snapshot!(folder.run(&["build", "--article", "a", "--missing", "source"]).ends(0).quietly().out, @"
    1 article in ar, en, ru
      en  2/2
      ru  2/2
    wrote 12 files into dist
    ");
    folder.put("locales/ru/a.ftl", format!("{YES} = Да.\n"));
    assert_snapshot!(folder.run(&["build", "--missing", "omit"]).ends(0).quietly().out, @"
    1 article in ar, en, ru
      en  2/2
      ru  1/2
    wrote 6 files into dist
    ");
    let run = folder
        .run(&["build", "--missing", "stale", "-q"])
        .ends(0)
        .quietly();
    assert_eq!(run.out, "");
}

#[test]
fn it_lists_what_is_lacking_on_standard_error() {
    let folder = Folder::translated();
    folder.put(
        "locales/ru/a.ftl",
        format!("{YES} = Да, {{ -nowhere }}.\n\n# ar: لا.\n# {NO} =\n"),
    );
    folder.put("locales/en/a.ftl", "");
    let run = folder.run(&["build"]);
    assert_eq!((run.code, run.out.as_str()), (1, ""));
    assert_snapshot!(run.err, @"
    error[missing-entry]: `s-049gdzeteq` is not translated into en
      --> locales/en/a.ftl:1:1
      source: نعم.
              (source/a.txt:1)
      help: run `tarjuman extract` and translate the entry that it adds, or build with another `--missing`

    error[missing-entry]: `s-2r76e3vqk8` is not translated into en
      --> locales/en/a.ftl:1:1
      source: لا.
              (source/a.txt:2)
      help: run `tarjuman extract` and translate the entry that it adds, or build with another `--missing`

    error[unknown-reference]: nothing defines `-nowhere`
      --> locales/ru/a.ftl:1:1
        | s-049gdzeteq = Да, { -nowhere }.
        | ^^^^^^^^^^^^
      source: نعم.
              (source/a.txt:1)
      help: mend the name, or add the term to the locale’s termbase; if it is there, `tarjuman check` says why it cannot be read

    error[missing-entry]: `s-2r76e3vqk8` is not translated into ru
      --> locales/ru/a.ftl:4:3
        | # s-2r76e3vqk8 =
        |   ^^^^^^^^^^^^
      source: لا.
              (source/a.txt:2)
      help: write the translation and remove `# ` from the lines of the entry, or build with another `--missing`

    4 errors in 2 files
    nothing was written into dist
    ");
    assert!(!folder.exists("dist"));
    // Quiet or not: a finding is no chatter.
    assert_eq!(folder.run(&["build", "-q"]).err, run.err);
    // Only what is asked for is looked at.
    let run = folder.run(&["build", "--locale", "ar"]).ends(0).quietly();
    assert!(run.out.starts_with("1 article in ar\n"), "{run:?}");
}

#[test]
fn it_warns_of_a_manifest_that_it_cannot_read() {
    let folder = Folder::translated();
    folder.run(&["build"]).ends(0);
    folder.put("dist/manifest.json", "{}");
    let run = folder.run(&["build", "--locale", "ru"]).ends(0);
    assert_snapshot!(run.err, @"warning: dist/manifest.json: no manifest that this program reads; what an earlier build left is not removed");
    assert!(folder.exists("dist/en/a.txt"));
    folder.put("dist/manifest.json", "{}");
    folder.run(&["build", "-q"]).ends(0).quietly();
}

#[test]
fn a_manifest_that_was_tampered_with_removes_nothing_outside() {
    let folder = Folder::translated();
    folder.run(&["build"]).ends(0);
    let victim = folder.path("victim.txt");
    folder.put("victim.txt", "mine");
    let absolute = victim.to_str().expect("UTF-8").to_owned();
    for path in [
        "../victim.txt",
        "../locales/ru/a.ftl",
        &absolute,
        "ru/../../victim.txt",
    ] {
        let text = folder.text("dist/manifest.json");
        let file = serde_json::json!({ "path": path, "article": "a", "locale": "ru", "format": "txt", "bytes": 1, "sha256": "" });
        folder.put(
            "dist/manifest.json",
            text.replacen("\"files\": [", &format!("\"files\": [{file},"), 1),
        );
        folder.run(&["build"]).ends(0).quietly();
        assert_eq!(folder.text("victim.txt"), "mine");
        assert!(folder.exists("locales/ru/a.ftl"));
        assert!(!folder.text("dist/manifest.json").contains("victim"));
    }
}

#[test]
fn the_folder_is_named_from_where_one_stands() {
    let folder = Folder::translated();
    folder.make_folder("source/deep");
    let run = Run::of(
        folder
            .command(&["build", "--out", "../../public"])
            .current_dir(folder.path("source/deep")),
    );
    assert!(
        run.ends(0)
            .quietly()
            .out
            .ends_with("wrote 16 files into public\n")
    );
    assert!(folder.exists("public/ru/a.txt"));
    // Without a name it is the project's, wherever one stands.
    Run::of(
        folder
            .command(&["build"])
            .current_dir(folder.path("source/deep")),
    )
    .ends(0)
    .quietly();
    assert!(folder.exists("dist/ru/a.txt"));
    // Outside of the project.
    let site = Folder::empty();
    let name = site.path("a/b").to_str().expect("UTF-8").to_owned();
    folder.run(&["build", "--out", &name]).ends(0).quietly();
    assert_eq!(site.text("a/b/ru/a.txt"), "Да.\nНет.\n");
    let before = site.state();
    folder.run(&["build", "--out", &name]).ends(0).quietly();
    assert!(before == site.state());
    folder
        .run(&["build", "--out", &name, "--locale", "en"])
        .ends(0)
        .quietly();
    assert!(!site.exists("a/b/ru") && site.exists("a/b/en/a.txt"));
}

#[test]
fn threads_make_no_difference() {
    let folder = Folder::translated();
    for number in 0..20 {
        folder.put(
            &format!("source/n{number}.txt"),
            format!("نعم {number}.\nلا.\n"),
        );
    }
    for (jobs, out) in [("1", "one"), ("8", "eight")] {
        folder
            .run(&["build", "-j", jobs, "--missing", "source", "--out", out])
            .ends(0)
            .quietly();
    }
    let below = |name: &str| {
        let state = folder.state().into_iter();
        let root = folder.path(name);
        let files = state.filter_map(|(path, (bytes, _))| {
            Some((path.strip_prefix(&root).ok()?.to_owned(), bytes))
        });
        files.collect::<Vec<_>>()
    };
    assert_eq!(below("one").len(), 21 * 15 + 1);
    assert!(below("one") == below("eight"));
    let lists: Vec<_> = ["1", "8"]
        .map(|jobs| folder.run(&["build", "-j", jobs]).err)
        .into();
    assert_eq!(lists[0], lists[1]);
}

#[test]
fn one_run_at_a_time() {
    if cfg!(windows) {
        return skipped("Windows lets nobody read a locked l10n.toml");
    }
    let folder = Folder::translated();
    #[expect(
        clippy::disallowed_methods,
        reason = "the case looks at the disk itself"
    )]
    let lock = std::fs::File::open(folder.path("l10n.toml")).expect("opens");
    lock.lock().expect("nobody else has it");
    assert_snapshot!(folder.refuses(&["build"]), @"
    error[locked]: another tarjuman is at work in this project
      help: wait until it has finished and run the command again
    ");
    lock.unlock().expect("unlocks");
}

#[test]
fn a_base_of_its_own_for_the_locales() {
    let folder = Folder::translated();
    folder.put("elsewhere/locales/ru/a.ftl", catalogue("Ага.", "Не-а."));
    let base = ["build", "--l10n-base", "elsewhere", "--locale", "ru"];
    folder.run(&base).ends(0).quietly();
    assert_eq!(folder.text("dist/ru/a.txt"), "Ага.\nНе-а.\n");
    let out = ["--out", "elsewhere/locales/ru/x"];
    assert_snapshot!(folder.refuses(&[&base[..], &out].concat()), @"
    error[output]: cannot build into `elsewhere/locales/ru/x`: articles, catalogues or templates stand in `elsewhere/locales`
      help: name a folder of its own with `--out DIR`, such as `--out dist`
    ");
}

#[test]
fn a_locale_that_has_no_path_for_an_article_is_left_out() {
    let folder = Folder::translated();
    let config = CONFIG.replace(
        "**/*.ftl\"\n\n[tarjuman]",
        "**/*.ftl\"\nlocales = [\"ru\"]\n\n[tarjuman]",
    );
    assert_ne!(config, CONFIG);
    folder.put("l10n.toml", config);
    let run = folder.run(&["build"]).ends(0).quietly();
    assert!(
        folder.exists("dist/ru/a.txt") && !folder.exists("dist/en"),
        "{run:?}"
    );
}
