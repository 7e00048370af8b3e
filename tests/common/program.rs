//! A project in a temporary folder, and the program run in it.

#![allow(
    dead_code,
    clippy::disallowed_methods,
    unreachable_pub,
    reason = "every test file uses a part; the cases look at the disk themselves and say what they skip"
)]

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use serde_json::Value;

/// The settings of the small project.
pub const CONFIG: &str = r#"locales = ["en", "ru"]

[[paths]]
reference = "locales/ar/**/*.ftl"
l10n = "{l10n_base}/locales/{locale}/**/*.ftl"

[tarjuman]
schema = 1
source = "source"
source-locale = "ar"
"#;

/// The ids of the article's two sentences: «نعم.» and «لا.».
pub const YES: &str = "s-049gdzeteq";
/// The second.
pub const NO: &str = "s-2r76e3vqk8";

/// A folder that goes away with the value.
pub struct Folder {
    pub root: tempfile::TempDir,
}

/// How a run ended.
#[derive(Debug)]
pub struct Run {
    pub code: i32,
    pub out: String,
    pub err: String,
}

/// What a file is at a moment: its bytes and when they were written.
pub type State = BTreeMap<PathBuf, (Vec<u8>, SystemTime)>;

impl Folder {
    /// An empty folder.
    pub fn empty() -> Folder {
        Folder {
            root: tempfile::tempdir().expect("a temporary folder"),
        }
    }

    /// A project of one article that says «نعم.» and «لا.», not extracted yet.
    pub fn project() -> Folder {
        let folder = Folder::empty();
        folder.put("l10n.toml", CONFIG);
        folder.put("source/a.txt", "نعم.\nلا.\n");
        folder
    }

    /// The same, extracted, with both sentences translated into both languages.
    pub fn translated() -> Folder {
        let folder = Folder::project();
        folder.put("locales/en/a.ftl", catalogue("Yes.", "No."));
        folder.put("locales/ru/a.ftl", catalogue("Да.", "Нет."));
        folder.run(&["extract"]).ends(0);
        folder
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.root.path().join(path)
    }

    pub fn put(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("folders");
        fs::write(path, bytes).expect("writes");
    }

    pub fn make_folder(&self, path: &str) {
        fs::create_dir_all(self.path(path)).expect("a folder");
    }

    pub fn remove(&self, path: &str) {
        let path = self.path(path);
        match path.is_dir() && !path.is_symlink() {
            true => fs::remove_dir_all(path).expect("removes"),
            false => fs::remove_file(path).expect("removes"),
        }
    }

    pub fn text(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    pub fn exists(&self, path: &str) -> bool {
        self.path(path).symlink_metadata().is_ok()
    }

    /// Every file below the folder; links are not followed.
    pub fn state(&self) -> State {
        let mut state = State::new();
        collect(self.root.path(), &mut state);
        state
    }

    /// A command line of the program, in this folder, that the surroundings cannot colour.
    pub fn command(&self, arguments: &[&str]) -> assert_cmd::Command {
        let mut command = assert_cmd::cargo::cargo_bin_cmd!("tarjuman");
        command.current_dir(self.root.path()).args(arguments);
        for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "RUST_BACKTRACE"] {
            command.env_remove(name);
        }
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Run {
        Run::of(&mut self.command(arguments))
    }

    /// Runs what must fail without touching a file; gives back what it complains of.
    #[track_caller]
    pub fn refuses(&self, arguments: &[&str]) -> String {
        let before = self.state();
        let run = self.run(arguments);
        assert!(
            before == self.state(),
            "{arguments:?} changed a file: {run:?}"
        );
        assert_eq!(
            (run.code, run.out.as_str()),
            (2, ""),
            "{arguments:?}: {run:?}"
        );
        self.anonymous(&run.err)
    }

    /// A text in which the temporary folder's name is `FOLDER`.
    pub fn anonymous(&self, text: &str) -> String {
        let root = fs::canonicalize(self.root.path()).expect("is there");
        text.replace(&root.display().to_string(), "FOLDER")
            .replace(&self.root.path().display().to_string(), "FOLDER")
    }
}

impl Run {
    pub fn of(command: &mut assert_cmd::Command) -> Run {
        let output = command.output().expect("the program starts");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the program writes UTF-8");
        Run {
            code: output.status.code().unwrap_or(-1),
            out: text(output.stdout),
            err: text(output.stderr),
        }
    }

    /// Asserts the exit code; nothing on standard error unless it is told.
    #[track_caller]
    pub fn ends(self, code: i32) -> Run {
        assert_eq!(self.code, code, "{self:?}");
        assert!(self.code == 2 || !self.err.contains("error["), "{self:?}");
        self
    }

    /// Asserts that standard error is empty.
    #[track_caller]
    pub fn quietly(self) -> Run {
        assert_eq!(self.err, "", "{self:?}");
        self
    }
}

/// A catalogue with both sentences live.
pub fn catalogue(yes: &str, no: &str) -> String {
    format!(
        "### Source: source/a.txt\n### Format: tarjuman 1\n\n## Headline\n\n# ar: نعم.\n{YES} = {yes}\n\n## Paragraph\n\n# ar: لا.\n{NO} = {no}\n"
    )
}

/// Says loudly that a case was not tried here; past the test runner, which keeps what passing cases print.
pub fn skipped(what: &str) {
    writeln!(std::io::stderr(), "SKIPPED: {what}").expect("standard error is there");
}

fn collect(folder: &Path, state: &mut State) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let metadata = path.symlink_metadata().expect("is there");
        if metadata.is_dir() {
            collect(&path, state);
        } else if metadata.is_file() {
            let bytes = fs::read(&path).expect("reads");
            let written = metadata.modified().expect("a time");
            state.insert(path, (bytes, written));
        } else {
            state.insert(path, (Vec::new(), SystemTime::UNIX_EPOCH));
        }
    }
}

/// The keys of a JSON object, sorted.
pub fn keys(value: &Value) -> Vec<&str> {
    let object = value.as_object().expect("an object");
    object.keys().map(String::as_str).collect()
}

/// Standard output as JSON.
pub fn json(run: &Run) -> Value {
    serde_json::from_str(&run.out).unwrap_or_else(|error| panic!("{error}: {run:?}"))
}

/// Standard output as JSON, a value a line.
pub fn json_lines(run: &Run) -> Vec<Value> {
    let lines = run.out.lines();
    lines
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect()
}
