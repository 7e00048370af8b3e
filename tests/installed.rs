//! What whoever installs the program takes from it: completions for shells and manual pages.

#![cfg(feature = "cli")]

mod common;

use std::process::{Command, Output};

use common::program::{Folder, skipped};
use insta::assert_snapshot;

const SHELLS: [&str; 5] = ["bash", "zsh", "fish", "elvish", "powershell"];

/// The commands that the program's help lists, and those of `terms`, as `terms find`.
fn commands(folder: &Folder) -> Vec<String> {
    let mut names = Vec::new();
    for arguments in [&["--help"] as &[&str], &["terms", "--help"]] {
        let help = folder.run(arguments).ends(0).out;
        let list = help.split("Commands:\n").nth(1).expect("a list");
        let list = list.split("\n\n").next().unwrap_or_default();
        let words = list
            .lines()
            .filter_map(|line| line.split_whitespace().next());
        let outer = &arguments[..arguments.len() - 1];
        let words = words.filter(|word| *word != "help");
        names.extend(words.map(|word| [outer, &[word]].concat().join(" ")));
    }
    assert!(names.len() >= 11, "{names:?}");
    names
}

/// Runs a program that may not be at hand.
fn try_run(program: &str, arguments: &[&str], folder: &Folder) -> Option<Output> {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(folder.root.path());
    command.env_remove("BASH_ENV").output().ok()
}

#[test]
fn every_shell_gets_completions_for_every_command() {
    let folder = Folder::empty();
    let commands = commands(&folder);
    for shell in SHELLS {
        let run = folder.run(&["completions", shell]).ends(0).quietly();
        for command in &commands {
            let word = command.split(' ').next_back().unwrap_or_default();
            assert!(run.out.contains(word), "{shell}: {command}");
        }
        for word in ["dry-run", "verbose"] {
            assert!(run.out.contains(word), "{shell}: {word}");
        }
        assert!(!run.out.contains('\u{1b}') && run.out.ends_with('\n'));
        // The script is data: nothing colours it or leaves it out.
        let same = folder
            .run(&["completions", shell, "--color", "always", "-q"])
            .ends(0)
            .quietly();
        assert_eq!(same.out, run.out, "{shell}");
    }
    let complaint = folder.refuses(&["completions", "tcsh"]);
    assert!(
        complaint.contains("[possible values: bash, elvish, fish, powershell, zsh]"),
        "{complaint}"
    );
    assert!(folder.refuses(&["completions"]).contains("<SHELL>"));
}

#[test]
fn bash_completes() {
    let folder = Folder::empty();
    if cfg!(windows) || try_run("bash", &["--version"], &folder).is_none() {
        return skipped("bash is not at hand, its completions were not run");
    }
    let script = folder.run(&["completions", "bash"]).ends(0).out;
    folder.put("completions", &script);
    let output = try_run("bash", &["-n", "completions"], &folder).expect("runs");
    assert!(output.status.success(), "{output:?}");
    assert_eq!(output.stderr, b"", "{output:?}");
    let complete = |words: &[&str]| {
        let script = r#"
            source ./completions
            COMP_WORDS=("$@")
            COMP_CWORD=$(($# - 1))
            _tarjuman "$1" "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
            printf '%s\n' "${COMPREPLY[@]}"
        "#;
        let arguments = ["--norc", "-c", script, "bash"];
        let output = try_run("bash", &[&arguments, words].concat(), &folder).expect("runs");
        assert_eq!(output.stderr, b"", "{output:?}");
        let mut words: Vec<_> = String::from_utf8(output.stdout)
            .expect("UTF-8")
            .split_whitespace()
            .map(str::to_owned)
            .collect();
        words.sort();
        words
    };
    assert_eq!(complete(&["tarjuman", "ex"]), ["explain", "extract"]);
    assert_eq!(complete(&["tarjuman", "extract", "--dr"]), ["--dry-run"]);
    assert_eq!(complete(&["tarjuman", "terms", "f"]), ["find"]);
    assert_eq!(
        complete(&["tarjuman", "check", "--format", "g"]),
        ["github"]
    );
    assert_eq!(complete(&["tarjuman", "completions", "z"]), ["zsh"]);
    assert_eq!(complete(&["tarjuman", "xyz"]), [] as [&str; 0]);
}

#[test]
fn the_manual_has_a_page_for_every_command() {
    let folder = Folder::empty();
    let page = folder.run(&["man"]).ends(0).quietly().out;
    for part in [
        ".SH NAME\ntarjuman \\- Localises",
        ".SH SYNOPSIS\n\\fBtarjuman\\fR ",
        ".SH \"GLOBAL OPTIONS\"\n",
        "\ntarjuman\\-extract(1)\n",
        ".SH \"EXIT STATUS\"\n.TP\n\\fB0\\fR\ndone, nothing at error level\n",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    let page = folder.run(&["man", "extract"]).ends(0).quietly().out;
    let version = env!("CARGO_PKG_VERSION");
    let title = format!(".TH tarjuman-extract 1 \" \" \"tarjuman {version}\" \"User Commands\"\n");
    for part in [
        title.as_str(),
        ".SH NAME\ntarjuman\\-extract \\- Bring",
        ".SH SYNOPSIS\n\\fBtarjuman extract\\fR ",
        "\\fB\\-\\-dry\\-run\\fR\n",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    assert!(!page.contains("EXIT STATUS"), "{page}");
    let page = folder.run(&["man", "terms", "find"]).ends(0).quietly().out;
    assert!(
        page.contains("\ntarjuman\\-terms\\-find \\- Find"),
        "{page}"
    );
}

#[test]
fn a_page_of_no_command_is_refused() {
    let folder = Folder::empty();
    let complaint = folder.refuses(&["man", "extrakt"]);
    let help = complaint.strip_prefix("error[usage]: `tarjuman` has no command `extrakt`\n");
    let known = help.and_then(|help| help.strip_prefix("  help: its commands are: "));
    let known: Vec<_> = known.unwrap_or_default().trim_end().split(", ").collect();
    let commands = commands(&folder);
    let outer = commands.iter().filter(|name| !name.contains(' '));
    assert!(outer.eq(&known), "{complaint}");
    assert_snapshot!(folder.refuses(&["man", "terms", "fnid"]), @"
    error[usage]: `tarjuman terms` has no command `fnid`
      help: its commands are: find, list, check, vendor
    ");
    assert_snapshot!(folder.refuses(&["man", "extract", "--", "--prune"]), @"
    error[usage]: `tarjuman extract` has no command `--prune`
      help: `tarjuman man` takes the words of one command; `tarjuman extract` is one
    ");
    let complaint = folder.refuses(&["man", "extract", "--out", "man"]);
    assert!(complaint.contains("cannot be used with"), "{complaint}");
}

#[test]
fn the_manual_can_be_written_into_a_folder() {
    let folder = Folder::empty();
    let commands = commands(&folder);
    let run = folder
        .run(&["man", "--out", "share/man1"])
        .ends(0)
        .quietly();
    let pages = commands.len() + 1;
    assert_eq!(run.out, format!("wrote {pages} pages into share/man1\n"));
    assert_eq!(folder.state().len(), pages, "and nothing else");
    for name in &commands {
        let words: Vec<&str> = name.split(' ').collect();
        let page = folder.text(&format!("share/man1/tarjuman-{}.1", words.join("-")));
        let printed = folder.run(&[&["man"], &words[..]].concat()).ends(0).out;
        assert!(page == printed, "{name}");
    }
    assert!(folder.text("share/man1/tarjuman.1") == folder.run(&["man"]).ends(0).out);
    let run = folder
        .run(&["man", "-q", "--out", "share/man1"])
        .ends(0)
        .quietly();
    assert_eq!(run.out, "");
    let run = folder.run(&["man", "-v", "--out", "share/man1"]).ends(0);
    let lines: Vec<_> = run
        .err
        .lines()
        .map(|line| line.replace('\\', "/"))
        .collect();
    assert_eq!((lines.len(), lines.is_sorted()), (pages, true), "{run:?}");
    assert!(
        lines
            .iter()
            .all(|line| line.starts_with("wrote share/man1/tarjuman")),
        "{run:?}"
    );
}

#[test]
fn a_manual_that_cannot_be_written_is_an_error() {
    let folder = Folder::empty();
    folder.put("file", "");
    let complaint = folder.refuses(&["man", "--out", "file"]).replace('\\', "/");
    assert_snapshot!(complaint, @"
    error[write]: cannot write file/tarjuman.1: a file stands where its folder goes
      help: move that file away and run the command again
    ");
    // The other pages are not written either.
    folder.make_folder("man/tarjuman-terms-list.1");
    let complaint = folder.refuses(&["man", "--out", "man"]).replace('\\', "/");
    assert_snapshot!(complaint, @"
    error[write]: cannot write man/tarjuman-terms-list.1: a folder stands where the file goes
      help: move the folder away and run the command again
    ");
    assert!(folder.refuses(&["man", "--out", ""]).contains("--out"));
}

#[test]
fn the_manual_renders_without_warnings() {
    let folder = Folder::empty();
    folder.run(&["man", "--out", "man"]).ends(0).quietly();
    let checkers: [(&str, &[&str]); 2] = [
        ("groff", &["-man", "-ww", "-z", "-Tutf8"]),
        ("mandoc", &["-T", "lint", "-W", "error"]),
    ];
    let mut tried = 0;
    for (program, arguments) in checkers {
        for page in folder.state().into_keys() {
            let page = page.to_str().expect("UTF-8");
            let Some(output) = try_run(program, &[arguments, &[page]].concat(), &folder) else {
                break;
            };
            assert!(output.status.success(), "{program} {page}: {output:?}");
            assert_eq!(
                (output.stdout, output.stderr),
                (Vec::new(), Vec::new()),
                "{program} {page}"
            );
            tried += 1;
        }
    }
    if tried == 0 {
        skipped("neither groff nor mandoc is at hand, the manual was not rendered");
    }
}

#[cfg(unix)]
#[test]
fn the_folder_of_the_manual_need_not_have_a_name_in_utf_8() {
    use std::os::unix::ffi::OsStrExt;
    let folder = Folder::empty();
    let name = std::ffi::OsStr::from_bytes(b"man\xff");
    let run = common::program::Run::of(folder.command(&["man", "--out"]).arg(name));
    if run.code == 2 && cfg!(target_os = "macos") {
        return skipped("this disk has no names that are not UTF-8");
    }
    let run = run.ends(0).quietly();
    assert!(run.out.ends_with(" pages into man\u{fffd}\n"), "{run:?}");
    assert_eq!(folder.state().len(), commands(&folder).len() + 1);
}
