//! The modules form layers: each uses only those above it in `src/lib.rs`, whatever folder a file lies in.
//!
//! Reads the `use crate::…` lines and paths of the sources, so that the picture in docs/architecture.md stays true.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Every module of the crate, in the order of `src/lib.rs`.
fn layers() -> BTreeMap<String, usize> {
    let library = read(&root().join("src/lib.rs"));
    let modules = library
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    modules
        .enumerate()
        .map(|(layer, name)| (name.to_owned(), layer))
        .collect()
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

#[expect(
    clippy::disallowed_methods,
    reason = "the test reads the sources themselves"
)]
fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("a source file")
}

#[expect(
    clippy::disallowed_methods,
    reason = "the test reads the sources themselves"
)]
fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// The modules that a source file names as `crate::MODULE`, its tests left out.
fn uses(text: &str) -> Vec<String> {
    let code = text
        .split("#[cfg(test)]\nmod tests {")
        .next()
        .unwrap_or_default();
    let code: Vec<_> = code
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect();
    let code = code.join("\n");
    let names = code.split("crate::").skip(1).map(|rest| {
        rest.chars()
            .take_while(|c| c.is_ascii_lowercase() || *c == '_')
            .collect::<String>()
    });
    names.filter(|name| !name.is_empty()).collect()
}

/// What breaks the order: a line per use of a later layer.
fn violations(module: &str, text: &str, layers: &BTreeMap<String, usize>) -> Vec<String> {
    let own = layers.get(module).copied().unwrap_or(usize::MAX);
    let later = uses(text)
        .into_iter()
        .filter(|name| layers.get(name).is_some_and(|layer| *layer > own));
    later
        .map(|name| format!("{module} uses {name}, which comes later in src/lib.rs"))
        .collect()
}

#[test]
fn modules_use_only_those_above_them() {
    let layers = layers();
    let source = root().join("src");
    let mut files = Vec::new();
    sources(&source, &mut files);
    assert!(files.len() > 40, "the sources were found");
    let mut broken = Vec::new();
    for file in files {
        let relative = file.strip_prefix(&source).expect("below src");
        let name = relative
            .components()
            .next()
            .expect("a name")
            .as_os_str()
            .to_string_lossy()
            .into_owned();
        let module = name.trim_end_matches(".rs").to_owned();
        let is_test = ["tests.rs", "testing.rs"]
            .iter()
            .any(|name| relative.ends_with(name));
        if is_test
            || relative
                .components()
                .any(|part| part.as_os_str() == "tests")
        {
            continue;
        }
        if !["lib", "main"].contains(&module.as_str()) {
            assert!(
                layers.contains_key(&module),
                "{module} is a module of src/lib.rs"
            );
        }
        broken.extend(violations(&module, &read(&file), &layers));
    }
    assert_eq!(broken, [] as [String; 0]);
}

#[test]
fn a_use_of_a_later_layer_is_seen() {
    let layers = layers();
    let wrong = "use crate::disk::Disk;\nfn f() { crate::text::Span::at(0); }\n";
    assert_eq!(
        violations("check", wrong, &layers),
        ["check uses disk, which comes later in src/lib.rs"]
    );
    let test = "fn f() {}\n#[cfg(test)]\nmod tests {\n    use crate::project::Project;\n}\n";
    assert_eq!(violations("check", test, &layers), [] as [String; 0]);
}

#[test]
fn only_disk_touches_files() {
    let source = root().join("src");
    let mut files = Vec::new();
    sources(&source, &mut files);
    let touching = files.iter().filter(|file| {
        let code = read(file);
        let code = code
            .split("#[cfg(test)]\nmod tests {")
            .next()
            .unwrap_or_default()
            .to_owned();
        code.contains("std::fs") || code.contains("use std::{fs") || code.contains("tempfile::")
    });
    let touching: Vec<_> = touching
        .map(|file| {
            file.strip_prefix(&source)
                .expect("below src")
                .to_string_lossy()
                .replace('\\', "/")
        })
        .filter(|file| !file.ends_with("tests.rs"))
        .collect();
    assert_eq!(touching, ["disk/real.rs"]);
}
