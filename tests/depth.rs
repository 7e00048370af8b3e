//! Values as deep, and chains as long, as they may be: on a small stack, in the build that needs most of it.

use std::collections::BTreeMap;

use tarjuman::catalog::MAX_NESTING;
use tarjuman::disk::MemoryDisk;
use tarjuman::error::Result;
use tarjuman::project::{CheckOptions, ExtractOptions, Project};

const CONFIG: &str = "locales = [\"ru\"]\n[[paths]]\nreference = \"locales/ar/**/*.ftl\"\nl10n = \"{l10n_base}/locales/{locale}/**/*.ftl\"\n[tarjuman]\nsource = \"source\"\nsource-locale = \"ar\"\n";

/// Extracts and checks a project on a stack of two mebibytes; how many findings each rule has.
fn run(terms: String, article: String) -> BTreeMap<&'static str, usize> {
    let work = move || -> Result<BTreeMap<&'static str, usize>> {
        let disk = MemoryDisk::new([("l10n.toml", CONFIG), ("source/a.txt", "نعم.\n")]);
        disk.put("locales/ar/terms.ftl", terms.clone());
        disk.put("locales/ru/terms.ftl", terms);
        disk.put("locales/ru/a.ftl", article);
        let project = Project::load(&disk, None)?;
        project.extract(&ExtractOptions::default())?;
        project.status(&project.config.locales)?;
        let mut rules = BTreeMap::new();
        for finding in project.check(&CheckOptions::default())? {
            *rules.entry(finding.rule).or_default() += 1;
        }
        Ok(rules)
    };
    let thread = std::thread::Builder::new().stack_size(2 << 20).spawn(work);
    let result = thread.expect("a thread").join();
    result.expect("no panic").expect("works")
}

#[test]
fn the_deepest_values_are_read_rendered_and_checked() {
    let half = MAX_NESTING / 2;
    for (open, leaf, close, depth) in [
        ("{ $case ->\n  [x] y\n *[b] ", "z", "\n }", MAX_NESTING),
        ("{ ", "\"z\"", " }", MAX_NESTING),
        ("{ NUMBER(", "1", ") }", half),
        ("{ NUMBER({ $a }) ->\n *[b] ", "z", "\n }", MAX_NESTING - 2),
        (
            "{ -u.a ->\n *[b] { -u(case: \"x\") } ",
            "z",
            "\n }",
            MAX_NESTING - 2,
        ),
    ] {
        let value = format!("{}{leaf}{}", open.repeat(depth), close.repeat(depth));
        let terms = format!("-t = {value}\n    .also = {value}\n-u = {{ -t }}\n    .a = x\n");
        let article = format!("s-049gdzeteq = {value}\n    .at = {value}\n");
        let rules = run(terms.clone(), article.clone());
        assert!(!rules.contains_key("syntax"), "{open}: {rules:?}");
        // One level more is one finding for each entry.
        let deeper = |text: String| text.replace(leaf, &format!("{{ {open}\"w\"{close} }}"));
        let rules = run(deeper(terms), deeper(article));
        assert_eq!(rules.get("syntax"), Some(&3), "{open}: {rules:?}");
    }
}

#[test]
fn chains_of_references_end() {
    let chain = |mark: &str| {
        let links = (0..5_000).map(|n| format!("{mark}t{n} = x{n} {{ {mark}t{} }}\n", n + 1));
        links.collect::<String>()
    };
    let circle = "-a = { -b }\n-b = { -a }\n";
    let rules = run(chain("-") + circle, chain(""));
    assert!(
        rules.contains_key("cyclic-reference") && rules.contains_key("unknown-reference"),
        "{rules:?}"
    );
}
