//! Whatever the termbase, a bundle of the reference renders the article: random terms, random sentences.

use proptest::prelude::*;
use tarjuman::disk::MemoryDisk;
use tarjuman::dist::Dist;
use tarjuman::project::{BuildOptions, ExtractOptions, Project};

const CONFIG: &str = "\
locales = [\"ru\"]
[[paths]]
reference = \"locales/ar/**/*.ftl\"
l10n = \"{l10n_base}/locales/{locale}/**/*.ftl\"
[tarjuman]
source = \"source\"
source-locale = \"ar\"
";

/// Few words, so that terms and sentences meet.
fn words() -> impl Strategy<Value = String> {
    prop::sample::select(vec!["الهند", "الصين", "روسيا", "الهند الصين"]).prop_map(str::to_owned)
}

/// The value of a term: text, other terms, selectors with keys of both kinds and defaults on either side.
fn value() -> impl Strategy<Value = String> {
    let other = vec![
        "{ -t0 }",
        "{ -t1(a: \"a\") }",
        "{ -nowhere }",
        "{ $a }",
        "{ NUMBER(1) }",
    ];
    let other = prop::sample::select(other).prop_map(str::to_owned);
    let text =
        prop_oneof![3 => words(), 1 => (other, words()).prop_map(|(other, words)| other + &words)];
    let key = prop::sample::select(vec!["a", "b", "1", "one"]);
    let part = (text, prop::option::of((key, words(), any::<bool>())));
    prop::collection::vec(part, 1..3).prop_map(|parts| {
        let parts = parts.into_iter().map(|(text, select)| match select {
            Some((key, other, true)) => {
                format!("{{ $a ->\n        [{key}] {other}\n       *[z] {text}\n    }}")
            }
            Some((key, other, false)) => {
                format!("{{ $a ->\n       *[{key}] {other}\n        [z] {text}\n    }}")
            }
            None => text,
        });
        parts.collect::<Vec<_>>().join(" ")
    })
}

proptest! {
    #[test]
    fn a_bundle_of_the_reference_renders_the_article(
        values in prop::collection::vec(value(), 1..4),
        sentences in prop::collection::vec(prop::collection::vec(words(), 1..5), 1..4),
    ) {
        let terms = values.iter().enumerate().map(|(number, value)| format!("-t{number} =\n    {value}\n"));
        let lines: Vec<String> = sentences.iter().map(|words| words.join(" ")).collect();
        let disk = MemoryDisk::new([
            ("l10n.toml", CONFIG.to_owned()),
            ("locales/ar/terms.ftl", terms.collect::<Vec<_>>().join("\n")),
            ("source/a.txt", lines.join("\n")),
        ]);
        let project = Project::load(&disk, None).expect("l10n.toml reads");
        project.extract(&ExtractOptions::default()).expect("extract runs");
        let options = BuildOptions { locales: vec!["ar".to_owned()], ..BuildOptions::default() };
        let build = project.build(&options).expect("the article formats");
        prop_assert_eq!(build.findings, []);
        let bundle = Dist::open(&disk, "dist").and_then(|dist| dist.bundle("a", "ar")).expect("a bundle");
        let rendered: Vec<_> = bundle.sentences().filter_map(|sentence| sentence.text.clone()).collect();
        let reference = disk.text("locales/ar/a.ftl").unwrap_or_default();
        prop_assert_eq!(rendered, lines, "{}\n{:?}", reference, disk.text("locales/ar/terms.ftl"));
    }
}
