//! Projects of plain Fluent files, as Mozilla writes them: no articles, no table of ours.

use insta::assert_snapshot;
use tarjuman::disk::MemoryDisk;
use tarjuman::project::{CheckOptions, Project};
use tarjuman::report::line;

const CONFIG: &str = r#"
basepath = "."
locales = ["de", "ja-JP-mac"]

[env]
reference = "en"

[[paths]]
reference = "{reference}/**/*.ftl"
l10n = "{locale}/**/*.ftl"

[[paths]]
reference = "only/*.ftl"
l10n = "extra/{locale}/*.ftl"
locales = ["de"]

[[filters]]
path = "{locale}/sub/*.ftl"
key = "re:ignored-.*"
action = "ignore"

[[filters]]
path = "{locale}/sub/*.ftl"
key = "softer"
action = "warning"
"#;

fn check(files: &[(&str, &str)], options: &CheckOptions) -> String {
    check_with(CONFIG, files, options)
}

fn check_with(config: &str, files: &[(&str, &str)], options: &CheckOptions) -> String {
    let disk = MemoryDisk::new(files.iter().map(|(path, text)| (*path, *text)));
    disk.put("l10n.toml", config);
    let project = Project::load(&disk, None).expect("l10n.toml reads");
    let findings = project.check(options).expect("check runs");
    findings.iter().map(line).collect::<Vec<_>>().join("\n")
}

const EN: &str = "-brand = Lamp\na = Switch { -brand } on\nb = Off\n    .title = Off\n";

#[test]
fn locales_are_compared_with_the_reference() {
    let de = "\
-brand = { $case ->
   *[nominative] Lampe
}
a = { -brand(case: \"genitive\") } an
a = doppelt
b =
    .title = Aus
c = { -nowhere }
d = {
";
    assert_snapshot!(check(&[("en/main.ftl", EN), ("de/main.ftl", de)], &CheckOptions::default()), @r#"
    error[term-argument] de/main.ftl:4:7: `-brand` has no variant `"genitive"` of `case`: readers get the default
    error[duplicate-id] de/main.ftl:5:1: `a` is defined twice; a bundle shows the first
    error[missing-value] de/main.ftl:6:1: `b` has no value
    warning[obsolete-entry] de/main.ftl:8:1: `c` is not in en/main.ftl
    error[unknown-reference] de/main.ftl:8:7: nothing defines `-nowhere`
    error[syntax] de/main.ftl:9:6: `d` cannot be read: between `{` and `}` stands something that is no reference
    error[missing-entry] ja-JP-mac/main.ftl:1:1: `-brand` is missing in ja-JP-mac
    error[missing-entry] ja-JP-mac/main.ftl:1:1: `a` is missing in ja-JP-mac
    error[missing-entry] ja-JP-mac/main.ftl:1:1: `b` is missing in ja-JP-mac
    "#);
}

#[test]
fn whole_files_may_be_missing_or_obsolete() {
    let files = [
        ("en/main.ftl", EN),
        ("en/sub/x.ftl", "x = x\n"),
        ("de/main.ftl", EN),
        ("de/old.ftl", "o = o\n"),
    ];
    let only = CheckOptions {
        locales: vec!["de".to_owned()],
        ..CheckOptions::default()
    };
    assert_snapshot!(check(&files, &only), @"
    warning[obsolete-entry] de/old.ftl:1:1: `o` stands in a file without a reference
    error[missing-entry] de/sub/x.ftl:1:1: `x` is missing in de
    ");
}

#[test]
fn filters_and_locales_per_path_hold() {
    let files = [
        ("en/sub/x.ftl", "ignored-a = x\nsofter = x\nhard = x\n"),
        ("only/y.ftl", "y = y\n"),
    ];
    assert_snapshot!(check(&files, &CheckOptions::default()), @"
    warning[missing-entry] de/sub/x.ftl:1:1: `softer` is missing in de
    error[missing-entry] de/sub/x.ftl:1:1: `hard` is missing in de
    error[missing-entry] extra/de/y.ftl:1:1: `y` is missing in de
    warning[missing-entry] ja-JP-mac/sub/x.ftl:1:1: `softer` is missing in ja-JP-mac
    error[missing-entry] ja-JP-mac/sub/x.ftl:1:1: `hard` is missing in ja-JP-mac
    ");
}

#[test]
fn a_complete_locale_is_quiet() {
    let ja = "-brand = ランプ\na = { -brand }を点ける\nb = 消す\n    .title = 消す\n";
    let files = [
        ("en/main.ftl", EN),
        ("de/main.ftl", EN),
        ("ja-JP-mac/main.ftl", ja),
    ];
    assert_eq!(check(&files, &CheckOptions::default()), "");
}

#[test]
fn locales_of_one_reference_may_have_paths_of_their_own() {
    let config = r#"
[[paths]]
reference = "en/*.ftl"
l10n = "{locale}/*.ftl"
locales = ["de"]

[[paths]]
reference = "en/*.ftl"
l10n = "other/{locale}/*.ftl"
locales = ["fr"]
"#;
    let files = [
        ("en/a.ftl", "a = a\nb = b\n"),
        ("de/a.ftl", "a = a\n"),
        ("other/fr/a.ftl", "b = b\n"),
    ];
    assert_snapshot!(check_with(config, &files, &CheckOptions::default()), @"
    error[missing-entry] de/a.ftl:2:1: `b` is missing in de
    error[missing-entry] other/fr/a.ftl:2:1: `a` is missing in fr
    ");
}

#[test]
fn excludes_leave_both_sides_out() {
    let config = r#"
locales = ["de"]

[[paths]]
reference = "en/**/*.ftl"
l10n = "{locale}/**/*.ftl"

[[excludes]]
path = "old.toml"
"#;
    let old = "[[paths]]\nreference = \"en/old/**\"\nl10n = \"{locale}/old/**\"\n";
    let files = [
        ("old.toml", old),
        ("en/a.ftl", "a = a\n"),
        ("de/a.ftl", "a = a\n"),
        ("en/old/b.ftl", "b = b\n"),
        ("de/old/c.ftl", "c = c\n"),
    ];
    assert_eq!(check_with(config, &files, &CheckOptions::default()), "");
}
