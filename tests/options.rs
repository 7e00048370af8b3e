//! The options that every command takes: threads, silence and talk.

#![cfg(feature = "cli")]

mod common;

use std::fmt::Write;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use common::program::{Folder, NO, Run, YES, catalogue, skipped};
use insta::assert_snapshot;

/// A dozen articles; half of each is translated, and each catalogue has something to report.
fn dozen() -> Folder {
    let folder = Folder::project();
    folder.put(
        "locales/ar/terms.ftl",
        "-csto = منظمة معاهدة الأمن الجماعي\n",
    );
    folder.put("locales/ru/terms.ftl", "-csto = ОДКБ\n");
    for article in 'a'..='l' {
        let mut text = String::from("نعم.\nلا.\n");
        for sentence in 0..20 {
            writeln!(text, "قالت منظمة معاهدة الأمن الجماعي {article} {sentence}.")
                .expect("a string");
        }
        folder.put(&format!("source/{article}.txt"), text);
    }
    folder.run(&["extract"]).ends(0).quietly();
    for article in 'a'..='l' {
        for (locale, yes) in [("en", "Yes."), ("ru", "Да, { $кто }.")] {
            let path = format!("locales/{locale}/{article}.ftl");
            let text = folder.text(&path);
            let text = text.replace(&format!("# {YES} ="), &format!("{YES} = {yes}"));
            folder.put(&path, text + "нет\n");
        }
        let path = format!("source/{article}.txt");
        folder.put(&path, folder.text(&path).replace(" 7.", " 77."));
    }
    folder
}

#[test]
fn results_are_the_same_whatever_the_number_of_threads() {
    let folder = dozen();
    for arguments in [
        &["extract", "--dry-run"] as &[&str],
        &["extract", "--dry-run", "-v"],
        &["extract", "--check"],
        &["check", "--format", "json"],
        &["check", "--verbose"],
        &["status"],
        &["status", "--format", "json"],
    ] {
        let run = |jobs: &str| {
            let run = folder.run(&[arguments, &["-j", jobs]].concat());
            assert!(run.code < 2, "{arguments:?}: {run:?}");
            (run.code, run.out, run.err)
        };
        let one = run("1");
        assert!(one.1.len() + one.2.len() > 300, "{arguments:?}: {one:?}");
        for jobs in ["2", "8"] {
            assert!(one == run(jobs), "{arguments:?} with {jobs} threads");
        }
        let without = folder.run(arguments);
        assert!(
            one == (without.code, without.out, without.err),
            "{arguments:?}"
        );
    }
}

#[test]
fn threads_write_what_one_thread_writes() {
    let (one, many) = (dozen(), dozen());
    one.run(&["-j", "1", "extract"]).ends(0);
    many.run(&["extract", "--jobs", "8"]).ends(0);
    let texts = |folder: &Folder| {
        let files = folder.state().into_iter();
        let files = files.map(|(path, (bytes, _))| {
            let path = path.strip_prefix(folder.root.path()).expect("below");
            (path.to_owned(), bytes)
        });
        files.collect::<Vec<_>>()
    };
    assert!(texts(&one) == texts(&many));
}

#[test]
fn as_many_threads_work_as_are_asked_for() {
    if !cfg!(target_os = "linux") {
        return skipped("only Linux says how many threads a process has");
    }
    let folder = Folder::empty();
    // It waits for its text, so that it can be looked at.
    let mut child = Command::new(assert_cmd::cargo::cargo_bin!("tarjuman"))
        .args(["segment", "--lang", "ar", "-j", "7"])
        .current_dir(folder.root.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .expect("the program starts");
    let threads = || tasks(child.id());
    let start = Instant::now();
    while threads() < 8 && start.elapsed() < Duration::from_secs(20) {
        std::thread::sleep(Duration::from_millis(5));
    }
    let threads = threads();
    drop(child.stdin.take());
    assert!(child.wait().expect("ends").success());
    assert_eq!(
        threads, 8,
        "seven, and the one that the program starts with"
    );
}

#[expect(
    clippy::disallowed_methods,
    reason = "the case looks at the process itself"
)]
fn tasks(process: u32) -> usize {
    std::fs::read_dir(format!("/proc/{process}/task")).map_or(0, Iterator::count)
}

#[test]
fn a_number_of_threads_must_be_one() {
    let folder = Folder::translated();
    for number in ["0", "-1", "65536", "many", ""] {
        let complaint = folder.refuses(&["check", &format!("--jobs={number}")]);
        assert!(
            complaint.contains("for '--jobs <N>'"),
            "{number}: {complaint}"
        );
    }
}

#[test]
fn quiet_leaves_out_summaries_and_warnings() {
    let folder = Folder::project();
    let silent = |arguments: &[&str]| {
        let run = folder.run(arguments).ends(0).quietly();
        assert_eq!(run.out, "", "{arguments:?}");
    };
    silent(&["extract", "-q"]);
    assert!(folder.exists("locales/ru/a.ftl"));
    silent(&["--quiet", "extract"]);
    silent(&["extract", "--check", "-q"]);
    folder.put("locales/en/a.ftl", catalogue("Yes.", "No."));
    folder.put("locales/ru/a.ftl", catalogue("Да.", "Нет."));
    silent(&["check", "-q"]);
    let run = folder
        .run(&["-q", "check", "--format", "json"])
        .ends(0)
        .quietly();
    assert_eq!(run.out, "[]\n");
    // Junk, of which `extract` warns.
    folder.put("locales/ru/a.ftl", catalogue("Да.", "Нет.") + "\nнет\n");
    assert!(
        folder
            .run(&["extract"])
            .ends(0)
            .err
            .starts_with("warning: ")
    );
    silent(&["extract", "-q"]);
    silent(&["extract", "-q", "--dry-run"]);
    let elsewhere = Folder::empty();
    assert_eq!(elsewhere.run(&["init", "-q"]).ends(0).quietly().out, "");
    assert!(elsewhere.exists("l10n.toml"));
}

#[test]
fn quiet_keeps_findings_errors_data_and_exit_codes() {
    let folder = Folder::translated();
    let broken = catalogue("{ \"\" }", "{ \"\" }");
    folder.put("locales/ru/a.ftl", &broken);
    assert_snapshot!(folder.run(&["check", "-q"]).ends(1).quietly().out, @r#"
    error[empty-value]: `s-049gdzeteq` prints nothing
      --> locales/ru/a.ftl:7:1
        | s-049gdzeteq = { "" }
        | ^^^^^^^^^^^^
      source: نعم.
              (source/a.txt:1)
      help: translate it, or comment the entry out

    error[empty-value]: `s-2r76e3vqk8` prints nothing
      --> locales/ru/a.ftl:12:1
        | s-2r76e3vqk8 = { "" }
        | ^^^^^^^^^^^^
      source: لا.
              (source/a.txt:2)
      help: translate it, or comment the entry out
    "#);
    for arguments in [
        &["check", "--format", "json"] as &[&str],
        &["check", "--format", "github"],
        &["status"],
        &["status", "--format", "json"],
        &["segment", "--lang", "ar", "source/a.txt"],
        &["terms", "list"],
        &["terms", "find", "--lang", "ar", "source/a.txt"],
        &["explain"],
        &["explain", "syntax"],
    ] {
        let (loud, quiet) = (
            folder.run(arguments),
            folder.run(&[arguments, &["-q"]].concat()),
        );
        assert!(!loud.out.is_empty(), "{arguments:?}");
        assert_eq!(
            (loud.code, loud.out),
            (quiet.code, quiet.out),
            "{arguments:?}"
        );
        assert_eq!(loud.err, quiet.err, "{arguments:?}");
    }
    folder.put(
        "locales/ru/a.ftl",
        catalogue("Да.", "Нет.") + "s-0123456789 = Лишнее.\n",
    );
    let run = folder.run(&["check", "-q", "--max-warnings", "0"]).ends(1);
    assert_eq!(run.err, "error: 1 warning, and --max-warnings allows 0\n");
    folder.put("source/a.txt", "نعم.\nكلا.\n");
    let run = folder.run(&["extract", "-q", "--check"]).ends(1);
    assert!(
        run.err.starts_with("error: locales/ar/a.ftl is not"),
        "{run:?}"
    );
    let run = folder
        .run(&["extract", "-q", "--dry-run"])
        .ends(0)
        .quietly();
    assert!(run.out.contains(&format!("+# {NO} = No.\n")), "{run:?}");
    folder.put("locales/ru/a.ftl", "<<<<<<< HEAD\n".to_owned() + &broken);
    let run = folder.run(&["extract", "-q"]).ends(1);
    assert_eq!(run.out, "");
    assert_snapshot!(run.err, @"
    error: locales/ru/a.ftl:1: git conflict markers; the file was not written
      help: resolve the conflict and run `tarjuman extract` again
    ");
    let complaint = folder.refuses(&["-q", "check", "--rule", "grammar"]);
    assert!(complaint.starts_with("error[usage]: "), "{complaint}");
}

#[test]
fn verbose_says_what_is_read_and_written() {
    let folder = Folder::project();
    let run = folder.run(&["extract", "-v"]).ends(0);
    assert_snapshot!(run.err, @"
    read l10n.toml
    read source/a.txt
    wrote locales/ar/a.ftl
    wrote locales/en/a.ftl
    wrote locales/ru/a.ftl
    ");
    // What is on standard output is the same.
    let again = Folder::project();
    assert_eq!(run.out, again.run(&["extract"]).ends(0).quietly().out);
    // Nothing to write, nothing written.
    for arguments in [
        &["--verbose", "extract"] as &[&str],
        &["check", "-v"],
        &["status", "-v"],
    ] {
        assert_eq!(
            folder.run(arguments).err,
            "read l10n.toml\nread locales/ar/a.ftl\nread locales/en/a.ftl\nread locales/ru/a.ftl\nread source/a.txt\n"
        );
    }
    let run = folder.run(&["check", "-v", "--format", "json"]).ends(1);
    assert!(
        run.out.starts_with('[') && run.err.starts_with("read l10n.toml\n"),
        "{run:?}"
    );
    assert_eq!(folder.run(&["explain", "-v"]).ends(0).err, "");
}

#[test]
fn verbose_says_what_is_renamed_and_deleted() {
    let folder = Folder::translated();
    folder.put("source/b.txt", "نعم.\nلا.\n");
    folder.remove("source/a.txt");
    let dry = folder.run(&["extract", "-v", "--dry-run"]).ends(0).err;
    assert!(dry.lines().all(|line| line.starts_with("read ")), "{dry}");
    assert_snapshot!(folder.run(&["extract", "-v"]).ends(0).err, @"
    read l10n.toml
    read locales/ar/a.ftl
    read locales/en/a.ftl
    read locales/ru/a.ftl
    read source/b.txt
    wrote locales/ar/b.ftl
    wrote locales/en/a.ftl
    wrote locales/ru/a.ftl
    renamed locales/en/a.ftl to locales/en/b.ftl
    renamed locales/ru/a.ftl to locales/ru/b.ftl
    deleted locales/ar/a.ftl
    ");
}

#[test]
fn verbose_says_what_was_read_of_what_the_command_line_names() {
    let folder = Folder::translated();
    let run = folder.run(&["segment", "-v", "--lang", "ar", "source/a.txt"]);
    assert_eq!(run.ends(0).err, "read l10n.toml\nread source/a.txt\n");
    let mut command = folder.command(&["-v", "segment", "--lang", "ar"]);
    let run = Run::of(command.write_stdin("نعم."));
    assert_eq!(run.ends(0).err, "read l10n.toml\nread standard input\n");
    let run = folder.run(&["terms", "find", "-v", "--lang", "ar", "source/a.txt"]);
    assert_eq!(run.ends(0).err, "read l10n.toml\nread source/a.txt\n");
    let elsewhere = Folder::empty();
    let run = elsewhere.run(&["init", "-v", "--locale", "en"]).ends(0);
    assert_snapshot!(run.err, @"
    wrote l10n.toml
    wrote locales/ar/terms.ftl
    wrote locales/en/terms.ftl
    wrote source/.gitkeep
    ");
}

#[test]
fn verbose_tells_before_an_error_what_led_to_it() {
    let folder = Folder::project();
    folder.put("source/a.txt", b"\xff");
    assert_snapshot!(folder.refuses(&["extract", "-v"]), @r#"
    read l10n.toml
    read source/a.txt
    error[encoding]: source/a.txt:1:1: not UTF-8: the byte at offset 0 begins no character
      help: save the file as UTF-8, or name its encoding, such as `encoding = "windows-1256"` below [tarjuman] in l10n.toml, or have it guessed: `encoding = "auto"`
    "#);
    let empty = Folder::empty();
    assert!(
        empty
            .refuses(&["extract", "-v"])
            .starts_with("error[no-project]")
    );
}

#[test]
fn quiet_and_verbose_exclude_each_other_wherever_they_stand() {
    let folder = Folder::translated();
    for arguments in [
        &["check", "-q", "-v"] as &[&str],
        &["check", "-vq"],
        &["-q", "-v", "check"],
        &["-q", "check", "-v"],
        &["--verbose", "check", "--quiet"],
        &["terms", "-q", "list", "-v"],
    ] {
        let complaint = folder.refuses(arguments);
        assert!(
            complaint.contains("cannot be used with"),
            "{arguments:?}: {complaint}"
        );
    }
}
