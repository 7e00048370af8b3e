//! Input that cannot be right: each with its message and exit code 2, and the folder as it was.

use std::time::Duration;

use insta::assert_snapshot;

use crate::common::program::{CONFIG, Folder, NO, Run, YES, catalogue, skipped};
use crate::disk::tree;

/// A translated and built project in which there is something new to write.
pub(crate) fn built() -> Folder {
    let folder = Folder::translated();
    folder.run(&["build"]).ends(0).quietly();
    folder.put("locales/ru/a.ftl", catalogue("Да!", "Нет!"));
    folder.put("source/sub/new.txt", "نعم.\n");
    let text = catalogue("Да.", "Нет.").replace("a.txt", "sub/new.txt");
    let text = text.split("## Paragraph").next().unwrap_or_default();
    folder.put("locales/ru/sub/new.ftl", text);
    folder.put("locales/en/sub/new.ftl", text);
    folder
}

/// What `build` complains of; no file, no time and no folder has changed.
#[track_caller]
pub(crate) fn refused(folder: &Folder, arguments: &[&str]) -> String {
    let before = tree(folder.root.path());
    let complaint = folder.refuses(&[&["build"], arguments].concat());
    assert_eq!(tree(folder.root.path()), before);
    complaint
}

/// The same, when a file stands there.
#[track_caller]
fn refused_with(path: &str, bytes: impl AsRef<[u8]>) -> String {
    let folder = built();
    folder.put(path, bytes);
    refused(&folder, &[])
}

#[track_caller]
fn template(text: &str) -> String {
    refused_with("templates/article.html", text)
}

#[test]
fn templates_that_do_not_parse() {
    assert_snapshot!(template("a\n{% if page %}\n"), @"
    error[template]: templates/article.html:2: syntax error: unexpected end of input, expected end of block
      help: mend the template
    ");
    assert_snapshot!(template("{{ page.title"), @"
    error[template]: templates/article.html:1: syntax error: unexpected end of input, expected end of variable block
      help: mend the template
    ");
    assert_snapshot!(template("\n\n{% nonsense %}"), @"
    error[template]: templates/article.html:3: syntax error: unknown statement nonsense
      help: mend the template
    ");
    // Any template of the folder, whether the page uses it or not.
    let folder = built();
    folder.put("templates/article.html", "{{ page.title }}");
    folder.put("templates/parts/x.css", "{{ ( }}");
    assert_snapshot!(refused(&folder, &[]), @"
    error[template]: templates/parts/x.css:1: syntax error: unexpected `}`
      help: mend the template
    ");
    assert_snapshot!(refused_with("templates/article.html", b"a\n\xff"), @"
    error[encoding]: templates/article.html:2: not UTF-8: the byte at offset 2 begins no character
      help: save the file as UTF-8 and run the command again
    ");
}

#[test]
fn a_folder_of_other_templates_is_left_alone() {
    let folder = built();
    folder.put("templates/artikel.html", "{{ ( }}");
    let run = folder.run(&["build"]).ends(0);
    assert_eq!(
        run.err,
        "warning: templates has no article.html: the built-in page is used\n"
    );
    folder.put("l10n.toml", format!("{CONFIG}templates = \"templates\"\n"));
    folder.put("source/sub/other.txt", "نعم.\n");
    assert_snapshot!(refused(&folder, &[]), @"
    error[template]: there is no article.html in the folder `templates`
      help: put an article.html there, or mend `templates` in l10n.toml
    ");
}

#[test]
fn long_templates_are_compiled_or_refused() {
    // As deep as a template can be made, in the build that needs most stack.
    let long = format!("{{{{ {}1 }}}}", "1+".repeat(131_000));
    let folder = built();
    folder.put("templates/article.html", "{{ page.title }}");
    folder.put("templates/other.html", &long);
    folder.run(&["build"]).ends(0);
    assert_snapshot!(template(&format!("{long}{}", "x".repeat(200))), @"
    error[template]: templates/article.html: the template has more than 262144 bytes
      help: include what it holds from several files
    ");
}

#[test]
fn templates_that_fail_at_their_work() {
    assert_snapshot!(template("a\n{{ page.titel }}"), @"
    error[template]: templates/article.html:2: undefined value
      help: it was making the page of `a` in ar; mend the template
    ");
    assert_snapshot!(template("{{ nothing }}"), @"
    error[template]: templates/article.html:1: undefined value
      help: it was making the page of `a` in ar; mend the template
    ");
    assert_snapshot!(template("{{ page.title | shout }}"), @"
    error[template]: templates/article.html:1: unknown filter: filter shout is unknown
      help: it was making the page of `a` in ar; mend the template
    ");
    assert_snapshot!(template("{{ shout(page.title) }}"), @"
    error[template]: templates/article.html:1: unknown function: shout is unknown
      help: it was making the page of `a` in ar; mend the template
    ");
    assert_snapshot!(template("{% include \"none.html\" %}"), @"
    error[template]: templates/article.html:1: template not found: tried to include non-existing template 'none.html'
      help: it was making the page of `a` in ar; mend the template
    ");
    assert_snapshot!(template("{% extends \"none.html\" %}"), @r#"
    error[template]: templates/article.html:1: template not found: template "none.html" does not exist
      help: it was making the page of `a` in ar; mend the template
    "#);
    assert_snapshot!(template("{% include \"../l10n.toml\" %}"), @"
    error[template]: templates/article.html:1: template not found: tried to include non-existing template '../l10n.toml'
      help: it was making the page of `a` in ar; mend the template
    ");
    assert_snapshot!(template("{{ page.title + 1 }}"), @"
    error[template]: templates/article.html:1: invalid operation: tried to use + operator on unsupported types string and number
      help: it was making the page of `a` in ar; mend the template
    ");
    // In a part: the part is named.
    let folder = built();
    folder.put("templates/article.html", "{% include \"part.html\" %}");
    folder.put("templates/part.html", "\n{{ page.slug.nothing.more }}");
    assert_snapshot!(refused(&folder, &[]), @"
    error[template]: templates/part.html:2: undefined value
      help: it was making the page of `a` in ar; mend the template
    ");
}

#[test]
fn templates_without_an_end() {
    for text in [
        "{% include \"article.html\" %}",
        "{% extends \"article.html\" %}",
        "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
        "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
    ] {
        let folder = built();
        folder.put("templates/article.html", text);
        let before = tree(folder.root.path());
        let state = folder.state();
        let mut command = folder.command(&["build"]);
        let run = Run::of(command.timeout(Duration::from_secs(120))).ends(2);
        assert!(
            run.err
                .starts_with("error[template]: templates/article.html"),
            "{text}: {run:?}"
        );
        assert!(
            run.err
                .contains("\n  help: it was making the page of `a` in "),
            "{run:?}"
        );
        assert!(state == folder.state());
        assert_eq!(tree(folder.root.path()), before);
    }
}

#[test]
fn a_folder_of_templates_that_is_not_there() {
    let settings = |name: &str| {
        let folder = built();
        folder.put("l10n.toml", format!("{CONFIG}templates = \"{name}\"\n"));
        refused(&folder, &[])
    };
    assert_snapshot!(settings("pages"), @"
    error[template]: there is no article.html in the folder `pages`
      help: put an article.html there, or mend `templates` in l10n.toml
    ");
    assert_snapshot!(settings(""), @r#"
    error[config]: l10n.toml:11:13: `templates` names no folder
       |
    11 | templates = ""
       |             ^^
    "#);
    assert_snapshot!(settings("l10n.toml"), @"
    error[read]: cannot read l10n.toml: a file stands where a folder is expected
      help: move the file away
    ");
}

#[test]
fn output_folders_in_which_people_write() {
    let folder = built();
    folder.put("templates/x.html", "");
    folder.put("file", "");
    let out = |name: &str| refused(&folder, &["--out", name]);
    assert_snapshot!(out("locales"), @"
    error[output]: cannot build into `locales`: articles, catalogues or templates stand in `locales`
      help: name a folder of its own with `--out DIR`, such as `--out dist`
    ");
    assert_snapshot!(out("locales/built"), @"
    error[output]: cannot build into `locales/built`: articles, catalogues or templates stand in `locales`
      help: name a folder of its own with `--out DIR`, such as `--out dist`
    ");
    assert_snapshot!(out("locales/ru"), @"
    error[output]: cannot build into `locales/ru`: articles, catalogues or templates stand in `locales`
      help: name a folder of its own with `--out DIR`, such as `--out dist`
    ");
    assert_snapshot!(out("source"), @"
    error[output]: cannot build into `source`: articles, catalogues or templates stand in `source`
      help: name a folder of its own with `--out DIR`, such as `--out dist`
    ");
    assert_snapshot!(out("source/../source/sub"), @"
    error[output]: cannot build into `source/../source/sub`: articles, catalogues or templates stand in `source`
      help: name a folder of its own with `--out DIR`, such as `--out dist`
    ");
    assert_snapshot!(out("."), @"
    error[output]: cannot build into `.`: the project itself lies in it
      help: name a folder of its own with `--out DIR`, such as `--out dist`
    ");
    assert_snapshot!(out(".."), @"
    error[output]: cannot build into `..`: the project itself lies in it
      help: name a folder of its own with `--out DIR`, such as `--out dist`
    ");
    assert_snapshot!(out(""), @"
    error: a value is required for '--out <DIR>' but none was supplied

    For more information, try '--help'.
    ");
    assert_snapshot!(out("/"), @"
    error[output]: cannot build into `/`: the project itself lies in it
      help: name a folder of its own with `--out DIR`, such as `--out dist`
    ");
    assert_snapshot!(out("file"), @"
    error[output]: cannot build into `file`: `file` is a file
      help: name a folder of its own with `--out DIR`, such as `--out dist`
    ");
    assert_snapshot!(out("file/below/it"), @"
    error[output]: cannot build into `file/below/it`: `file` is a file
      help: name a folder of its own with `--out DIR`, such as `--out dist`
    ");
    assert_snapshot!(out("l10n.toml"), @"
    error[output]: cannot build into `l10n.toml`: `l10n.toml` is a file
      help: name a folder of its own with `--out DIR`, such as `--out dist`
    ");
    assert_snapshot!(out("templates"), @"
    error[output]: cannot build into `templates`: articles, catalogues or templates stand in `templates`
      help: name a folder of its own with `--out DIR`, such as `--out dist`
    ");
    assert_snapshot!(out("templates/built"), @"
    error[output]: cannot build into `templates/built`: articles, catalogues or templates stand in `templates`
      help: name a folder of its own with `--out DIR`, such as `--out dist`
    ");
    let root = folder.root.path().to_str().expect("UTF-8");
    assert_snapshot!(out(&format!("{root}/locales/en")), @"
    error[output]: cannot build into `locales/en`: articles, catalogues or templates stand in `locales`
      help: name a folder of its own with `--out DIR`, such as `--out dist`
    ");
    assert_snapshot!(out(root), @"
    error[output]: cannot build into `.`: the project itself lies in it
      help: name a folder of its own with `--out DIR`, such as `--out dist`
    ");
    // A default folder that is a file.
    let folder = Folder::translated();
    folder.put("dist", "");
    assert_snapshot!(refused(&folder, &[]), @"
    error[output]: cannot build into `dist`: `dist` is a file
      help: name a folder of its own with `--out DIR`, such as `--out dist`
    ");
}

#[test]
fn an_output_folder_whose_bundles_would_be_catalogues() {
    let folder = built();
    // A pattern that begins with a wildcard takes files of every folder.
    let more = "\n[[paths]]\nl10n = \"{l10n_base}/**/{locale}/*.ftl\"\n";
    folder.put(
        "l10n.toml",
        CONFIG.replace("\n[tarjuman]", &format!("{more}\n[tarjuman]")),
    );
    assert_snapshot!(refused(&folder, &[]), @"
    error[output]: cannot build into `dist`: dist/en/a.ftl would be a catalogue by l10n.toml
      help: name a folder of its own with `--out DIR`, such as `--out dist`
    ");
    let folder = built();
    let more = "\n[[paths]]\nl10n = \"{l10n_base}/dist/{locale}/**/*.ftl\"\n";
    folder.put(
        "l10n.toml",
        CONFIG.replace("\n[tarjuman]", &format!("{more}\n[tarjuman]")),
    );
    assert_snapshot!(refused(&folder, &[]), @"
    error[output]: cannot build into `dist`: articles, catalogues or templates stand in `dist`
      help: name a folder of its own with `--out DIR`, such as `--out dist`
    ");
}

#[test]
fn two_outputs_that_would_be_one() {
    // On a disk that keeps both names apart.
    let folder = built();
    folder.put("source/a.html/b.txt", "نعم.\n");
    let missing = ["--missing", "source"];
    assert_snapshot!(refused(&folder, &missing), @"
    error[output]: a.html and a.html/b.ftl would be a file and a folder of one name
      help: rename one of the two articles; some systems tell no capitals and no composed letters apart
    ");
    let folder = built();
    folder.put("source/\u{e9}.txt", "نعم.\n");
    folder.put("source/e\u{301}.txt", "لا.\n");
    if folder.text("source/\u{e9}.txt") == "لا.\n" {
        return skipped("slugs in NFC and NFD: this disk takes them for one");
    }
    assert_snapshot!(refused(&folder, &missing), @"
    error[output]: é.ftl and é.ftl would be one file
      help: rename one of the two articles; some systems tell no capitals and no composed letters apart
    ");
    let folder = built();
    folder.put("source/x.md/\u{c5}/a.txt", "نعم.\n");
    folder.put("source/x.txt", "نعم.\n");
    assert_snapshot!(refused(&folder, &missing), @"
    error[output]: x.md and x.md/Å/a.ftl would be a file and a folder of one name
      help: rename one of the two articles; some systems tell no capitals and no composed letters apart
    ");
}

#[test]
fn locales_that_differ_in_case() {
    let folder = built();
    folder.put("l10n.toml", CONFIG.replace("\"ru\"", "\"ru\", \"RU\""));
    assert_snapshot!(refused(&folder, &["--missing", "source"]), @"
    error[output]: the locales ru and RU would be one folder
      help: write each locale once in l10n.toml
    ");
    let folder = built();
    folder.put("l10n.toml", CONFIG.replace("\"ru\"", "\"AR\""));
    assert_snapshot!(refused(&folder, &["--missing", "source"]), @"
    error[output]: the locales ar and AR would be one folder
      help: write each locale once in l10n.toml
    ");
}

#[test]
fn names_that_the_project_does_not_have() {
    let folder = built();
    assert_snapshot!(refused(&folder, &["--locale", "de"]), @"
    error[usage]: the project has no locale `de`
      help: its locales are: ar, en, ru
    ");
    assert_snapshot!(refused(&folder, &["--locale", "ru", "--locale", "RU"]), @"
    error[usage]: the project has no locale `RU`
      help: its locales are: ar, en, ru
    ");
    assert_snapshot!(refused(&folder, &["--article", "b"]), @"
    error[usage]: the project has no article `b`
      help: `tarjuman status` lists the articles; a slug has no extension
    ");
    assert_snapshot!(refused(&folder, &["--article", "a.txt"]), @"
    error[usage]: the project has no article `a.txt`
      help: `tarjuman status` lists the articles; a slug has no extension
    ");
    assert!(
        refused(&folder, &["--missing", "some"])
            .contains("[possible values: fail, source, stale, fallback, omit]")
    );
    let settings = |line: &str| {
        let folder = built();
        folder.put("l10n.toml", format!("{CONFIG}{line}\n"));
        refused(&folder, &[])
    };
    assert_snapshot!(settings("formats = [\"txt\", \"pdf\"]"), @r#"
    error[config]: l10n.toml:11:19: there is no format `pdf`
       |
    11 | formats = ["txt", "pdf"]
       |                   ^^^^^
      help: the formats are: ftl, json, html, md, txt
    "#);
    assert_snapshot!(settings("formats = \"txt\""), @r#"
    error[config]: l10n.toml:11:11: invalid type: string "txt", expected a sequence
       |
    11 | formats = "txt"
       |           ^^^^^
    "#);
    assert_snapshot!(settings("fallback = [\"en\", \"de\"]"), @r#"
    error[config]: l10n.toml:11:12: `fallback` names `de`, which is no locale of the project
       |
    11 | fallback = ["en", "de"]
       |            ^^^^^^^^^^^^
      help: its locales are: en, ru, and ar
    "#);
    assert_snapshot!(settings("[tarjuman.fallback]\nde = [\"en\"]"), @"
    error[config]: l10n.toml:11:1: `fallback` names `de`, which is no locale of the project
       |
    11 | [tarjuman.fallback]
       | ^^^^^^^^^^^^^^^^^^^
      help: its locales are: en, ru, and ar
    ");
    assert_snapshot!(settings("[tarjuman.fallback]\nru = [\"de\"]"), @"
    error[config]: l10n.toml:11:1: `fallback` names `de`, which is no locale of the project
       |
    11 | [tarjuman.fallback]
       | ^^^^^^^^^^^^^^^^^^^
      help: its locales are: en, ru, and ar
    ");
    assert_snapshot!(settings("isolate = \"always\""), @r#"
    error[config]: l10n.toml:11:11: unknown variant `always`, expected one of `auto`, `on`, `off`
       |
    11 | isolate = "always"
       |           ^^^^^^^^
    "#);
    assert_snapshot!(settings("isolate = true"), @"
    error[config]: l10n.toml:11:11: wanted string or table
       |
    11 | isolate = true
       |           ^^^^
    ");
}

#[test]
fn catalogues_that_cannot_be_read() {
    assert_snapshot!(refused_with("locales/ru/a.ftl", b"a = \xff\n"), @"
    error[encoding]: locales/ru/a.ftl:1: not UTF-8: the byte at offset 4 begins no character
      help: save the file as UTF-8 and run the command again
    ");
    assert_snapshot!(refused_with("locales/ru/terms.ftl", b"-a = \xff\n"), @"
    error[encoding]: locales/ru/terms.ftl:1: not UTF-8: the byte at offset 5 begins no character
      help: save the file as UTF-8 and run the command again
    ");
    assert_snapshot!(refused_with("source/a.txt", b"\xff\n"), @r#"
    error[encoding]: source/a.txt:1:1: not UTF-8: the byte at offset 0 begins no character
      help: save the file as UTF-8, or name its encoding, such as `encoding = "windows-1256"` below [tarjuman] in l10n.toml, or have it guessed: `encoding = "auto"`
    "#);
    assert_snapshot!(refused_with("source/a.txt", "نعم.\n<<<<<<< HEAD\nلا.\n"), @"
    error[conflict]: source/a.txt:2: git conflict markers
      help: resolve the conflict and run the command again
    ");
    assert_snapshot!(refused_with("locales/ru/a.ftl", catalogue("Да.", "Нет.").replace("tarjuman 1", "tarjuman 2")), @"
    error[format-version]: locales/ru/a.ftl has format `2`; this program reads format 1
      help: install a newer tarjuman
    ");
    // The same where a locale only stands in for another.
    let folder = built();
    folder.put("l10n.toml", format!("{CONFIG}fallback = [\"ru\"]\n"));
    folder.put("locales/en/a.ftl", "");
    folder.put("locales/ru/a.ftl", b"\xff");
    assert_snapshot!(refused(&folder, &["--locale", "en", "--missing", "fallback"]), @"
    error[encoding]: locales/ru/a.ftl:1: not UTF-8: the byte at offset 0 begins no character
      help: save the file as UTF-8 and run the command again
    ");
}

#[test]
fn a_project_without_articles_of_its_own() {
    let folder = Folder::empty();
    folder.put(
        "l10n.toml",
        "locales = [\"ru\"]\n[[paths]]\nreference = \"en/*.ftl\"\nl10n = \"{locale}/*.ftl\"\n",
    );
    folder.put("en/a.ftl", "a = b\n");
    assert_snapshot!(refused(&folder, &[]), @r#"
    error[config]: l10n.toml names no folder of articles
      help: add `source = "source"` and `source-locale = "ar"` under [tarjuman]
    "#);
}

#[test]
fn folders_where_files_go() {
    let folder = built();
    folder.remove("dist/ru/a.txt");
    folder.put("dist/ru/a.txt/x", "");
    assert_snapshot!(refused(&folder, &[]), @"
    error[write]: cannot write dist/ru/a.txt: a folder stands where the file goes
      help: move the folder away and run the command again
    ");
    let folder = built();
    folder.remove("dist/ru");
    folder.put("dist/ru", "");
    assert_snapshot!(refused(&folder, &[]), @"
    error[write]: cannot write dist/ru/sub: a file stands where its folder goes
      help: move that file away and run the command again
    ");
    let folder = built();
    folder.remove("dist/manifest.json");
    folder.make_folder("dist/manifest.json");
    assert_snapshot!(refused(&folder, &[]), @"
    error[read]: cannot read dist/manifest.json: a folder stands where a file is expected
      help: move the folder away
    ");
}

#[test]
fn findings_leave_the_folder_alone_too() {
    for (path, text) in [
        (
            "locales/ru/a.ftl",
            format!("<<<<<<< HEAD\n{}", catalogue("Да.", "Нет.")),
        ),
        ("locales/ru/a.ftl", catalogue("Да {", "Нет.")),
        ("locales/ru/a.ftl", catalogue("{ -nowhere }", "Нет.")),
        ("locales/ru/a.ftl", format!("{YES} = Да.\n")),
        ("locales/ru/a.ftl", format!("{NO} = Нет.\n")),
    ] {
        let folder = built();
        folder.put(path, &text);
        let (state, before) = (folder.state(), tree(folder.root.path()));
        let run = folder.run(&["build"]);
        assert_eq!((run.code, run.out.as_str()), (1, ""), "{run:?}");
        assert!(
            run.err.contains("locales/ru/a.ftl:")
                && run.err.ends_with("\nnothing was written into dist\n"),
            "{run:?}"
        );
        assert!(state == folder.state(), "{text}");
        assert_eq!(tree(folder.root.path()), before);
    }
}
