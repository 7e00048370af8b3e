//! Where the program looks for a project, makes one, and how it gets on with terminals, pipes and other runs.

#![cfg(feature = "cli")]

mod common;

use std::io::{Read, Write};
use std::process::{Command, Stdio};

use common::program::{Folder, Run, skipped};
use insta::assert_snapshot;

#[test]
fn the_version_and_the_help_go_to_standard_output() {
    let folder = Folder::empty();
    let run = folder.run(&["--version"]).ends(0).quietly();
    assert_eq!(run.out, format!("tarjuman {}\n", env!("CARGO_PKG_VERSION")));
    let run = folder.run(&["--help"]).ends(0).quietly();
    for command in [
        "extract",
        "check",
        "status",
        "segment",
        "terms",
        "explain",
        "init",
        "completions",
        "man",
    ] {
        assert!(
            run.out.contains(&format!("\n  {command} ")),
            "{command}: {}",
            run.out
        );
    }
    assert!(folder.refuses(&[]).contains("Usage: tarjuman"));
    assert!(
        folder
            .refuses(&["translate"])
            .contains("unrecognized subcommand 'translate'")
    );
}

#[test]
fn without_a_project_the_error_says_where_it_looked() {
    let folder = Folder::empty();
    for command in [
        &["extract"] as &[&str],
        &["check"],
        &["status"],
        &["terms", "list"],
    ] {
        let complaint = folder.refuses(command);
        assert_eq!(
            complaint,
            "error[no-project]: there is no l10n.toml in FOLDER or a folder above it\n  help: run `tarjuman init` to make a project here, or name its folder with `--project DIR`\n"
        );
    }
    assert_snapshot!(folder.refuses(&["check", "--project", "none"]), @"
    error[no-project]: there is no l10n.toml in none
      help: run `tarjuman init` to make a project here, or name its folder with `--project DIR`
    ");
}

#[test]
fn a_project_is_found_from_a_folder_in_it_and_by_its_name() {
    let folder = Folder::translated();
    folder.make_folder("source/deep/er");
    let run = Run::of(
        folder
            .command(&["check"])
            .current_dir(folder.path("source/deep/er")),
    )
    .ends(0)
    .quietly();
    assert_eq!(run.out, "no findings\n");
    let elsewhere = Folder::empty();
    let name = folder.root.path().to_str().expect("UTF-8");
    elsewhere
        .run(&["check", "--project", name])
        .ends(0)
        .quietly();
    elsewhere
        .run(&["--project", name, "extract", "--check"])
        .ends(0)
        .quietly();
    // --project names the folder itself: nothing is looked for above it.
    elsewhere
        .run(&["check", "--project", &format!("{name}/source")])
        .ends(2);
}

#[test]
fn l10n_base_puts_the_locales_elsewhere() {
    let folder = Folder::project();
    folder
        .run(&["extract", "--l10n-base", "translated"])
        .ends(0)
        .quietly();
    assert!(folder.exists("translated/locales/ru/a.ftl") && !folder.exists("locales/ru/a.ftl"));
    assert!(folder.exists("locales/ar/a.ftl"), "the reference stays");
}

#[test]
fn colours_are_for_terminals_or_on_demand() {
    let folder = Folder::project();
    let coloured = |arguments: &[&str], name: &str, value: &str| {
        let run = Run::of(folder.command(arguments).env(name, value)).ends(1);
        run.out.contains('\u{1b}')
    };
    assert!(!coloured(&["check"], "TERM", "xterm"));
    assert!(coloured(&["check", "--color", "always"], "TERM", "xterm"));
    assert!(coloured(&["check"], "CLICOLOR_FORCE", "1"));
    assert!(!coloured(
        &["check", "--color", "never"],
        "CLICOLOR_FORCE",
        "1"
    ));
    assert!(!coloured(&["check"], "NO_COLOR", "1"));
    // Data has none, whatever is demanded.
    assert!(!coloured(
        &["check", "--color", "always", "--format", "json"],
        "TERM",
        "xterm"
    ));
    let run = folder
        .run(&["check", "--rule", "none", "--color", "always"])
        .ends(2);
    assert!(run.err.starts_with("\u{1b}["), "{run:?}");
}

#[test]
fn what_clap_says_is_coloured_like_the_rest() {
    let folder = Folder::empty();
    let coloured = |arguments: &[&str], environment: &[(&str, &str)]| {
        let run = Run::of(folder.command(arguments).envs(environment.iter().copied()));
        assert!(run.out.len() + run.err.len() > 50, "{arguments:?}: {run:?}");
        run.out.contains('\u{1b}') || run.err.contains('\u{1b}')
    };
    let force = [("CLICOLOR_FORCE", "1")];
    let no = [("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")];
    for wrong in [
        &["--help"] as &[&str],
        &["check", "--help"],
        &["translate"],
        &["check", "--formt", "json"],
        &["check", "--max-warnings", "few"],
    ] {
        let with = |demand: &[&'static str]| [demand, wrong].concat();
        assert!(!coloured(wrong, &[]), "{wrong:?}");
        assert!(coloured(wrong, &force), "{wrong:?}");
        assert!(!coloured(wrong, &no), "{wrong:?}");
        assert!(coloured(&with(&["--color", "always"]), &[]), "{wrong:?}");
        assert!(coloured(&with(&["--color=always"]), &no), "{wrong:?}");
        assert!(!coloured(&with(&["--color", "never"]), &force), "{wrong:?}");
        assert!(!coloured(&with(&["--color=never"]), &force), "{wrong:?}");
        assert!(coloured(&with(&["--color", "auto"]), &force), "{wrong:?}");
    }
    // The demand may stand behind what clap stops at; behind `--` it is none.
    assert!(coloured(&["translate", "--color", "always"], &[]));
    assert!(!coloured(&["translate", "--", "--color", "always"], &[]));
    assert!(!coloured(&["--color", "allways", "check"], &[]));
    assert!(!coloured(&["check", "--color"], &[]));
    // One option before the command and one behind it.
    assert!(coloured(&["-q", "check", "-v", "--color", "always"], &[]));
    assert!(!coloured(
        &["-q", "check", "-v", "--color", "never"],
        &force
    ));
}

#[test]
fn a_reader_that_stops_is_no_error() {
    let folder = Folder::empty();
    for arguments in [
        &["explain"] as &[&str],
        &["explain", "missing-entry"],
        &["--help"],
        &["completions", "bash"],
        &["man"],
        &["segment", "--lang", "en"],
    ] {
        let program = assert_cmd::cargo::cargo_bin!("tarjuman");
        let mut child = Command::new(program)
            .args(arguments)
            .current_dir(folder.root.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        drop(child.stdout.take());
        // More than a pipe holds, so that the program cannot get rid of it.
        let text = "A sentence. ".repeat(20_000);
        let _closed = child
            .stdin
            .take()
            .map(|mut stdin| stdin.write_all(text.as_bytes()));
        let mut complaint = String::new();
        let stderr = child.stderr.as_mut().expect("a pipe");
        stderr.read_to_string(&mut complaint).expect("UTF-8");
        let code = child.wait().expect("ends").code();
        assert_eq!((code, complaint.as_str()), (Some(0), ""), "{arguments:?}");
    }
}

#[test]
fn the_lock_lets_one_run_write_at_a_time() {
    if cfg!(windows) {
        return skipped("Windows lets nobody read a locked l10n.toml");
    }
    let folder = Folder::project();
    let lock = open(&folder, "l10n.toml");
    lock.lock().expect("nobody else has it");
    assert_snapshot!(folder.refuses(&["extract"]), @"
    error[locked]: another tarjuman is at work in this project
      help: wait until it has finished and run the command again
    ");
    // Who only reads need not wait.
    folder.run(&["extract", "--dry-run"]).ends(0).quietly();
    folder.run(&["extract", "--check"]).ends(1);
    folder.run(&["check"]).ends(1);
    // Not merely dropped: a process that another case starts at this moment has the file open for an instant.
    lock.unlock().expect("unlocks");
    folder.run(&["extract"]).ends(0).quietly();
}

#[expect(
    clippy::disallowed_methods,
    reason = "the case looks at the disk itself"
)]
fn open(folder: &Folder, path: &str) -> std::fs::File {
    std::fs::File::open(folder.path(path)).expect("opens")
}

#[test]
fn init_makes_a_project_that_extract_takes() {
    let folder = Folder::empty();
    assert_snapshot!(folder.run(&["init"]).ends(0).quietly().out, @"
    created locales/ar/terms.ftl
    created locales/en/terms.ftl
    created locales/ru/terms.ftl
    created source/.gitkeep
    created l10n.toml
    next: put an article into source/ as NAME.txt, a paragraph a line, and run `tarjuman extract`
    ");
    assert_snapshot!(folder.refuses(&["init"]), @"
    error[usage]: there is a project already: FOLDER/l10n.toml
      help: edit that file, or run `init` in another folder
    ");
    folder.put("source/a.txt", "نعم.\n");
    folder.run(&["extract"]).ends(0).quietly();
    folder.run(&["check"]).ends(1).quietly();
    assert!(folder.exists("locales/en/a.ftl") && folder.exists("locales/ru/a.ftl"));
}

#[test]
fn init_takes_languages_and_keeps_files() {
    let folder = Folder::empty();
    folder.put("p/locales/en/terms.ftl", "-a = A\n");
    let run = folder.run(&[
        "init",
        "--project",
        "p",
        "--source-locale",
        "en",
        "--locale",
        "de",
        "--locale",
        "en",
        "--locale",
        "de",
    ]);
    assert_snapshot!(run.ends(0).quietly().out, @"
    created locales/de/terms.ftl
    created source/.gitkeep
    created l10n.toml
    next: put an article into source/ as NAME.txt, a paragraph a line, and run `tarjuman extract`
    ");
    assert_eq!(folder.text("p/locales/en/terms.ftl"), "-a = A\n");
    assert!(folder.text("p/l10n.toml").contains("locales = [\"de\"]"));
    assert_snapshot!(folder.refuses(&["init", "--locale", "en_US"]), @"
    error[usage]: `en_US` is no language tag
      help: write a BCP 47 tag such as `ru`, `pt-BR` or `zh-Hant`
    ");
}
