//! The command line, as clap reads it.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum, ValueHint};

use super::verbose::Log;

/// The heading of what every command takes, so that it does not stand between a command's own options.
pub(super) const GLOBAL: &str = "Global options";

/// Localises long-form text with Project Fluent.
///
/// Splits articles into sentences, pairs each with a Fluent message in every target language, keeps the pairs in step
/// while articles and translations change, and checks them.
#[derive(Debug, Parser)]
#[command(name = "tarjuman", version, max_term_width = 100)]
pub(super) struct Cli {
    #[command(flatten)]
    pub(super) common: Common,
    #[command(subcommand)]
    pub(super) command: Command,
}

/// What every command takes.
#[derive(Debug, Args)]
pub(super) struct Common {
    /// The folder of the project; without it, the nearest one upward that holds l10n.toml
    #[arg(long, global = true, value_name = "DIR", value_hint = ValueHint::DirPath, help_heading = GLOBAL)]
    pub(super) project: Option<PathBuf>,
    /// The folder that `{l10n_base}` stands for, instead of the base path in l10n.toml; relative to the project
    #[arg(long, global = true, value_name = "DIR", value_hint = ValueHint::DirPath, help_heading = GLOBAL)]
    pub(super) l10n_base: Option<String>,
    /// When to use colours; `NO_COLOR` and `CLICOLOR_FORCE` are respected
    #[arg(long, global = true, value_enum, default_value_t = Colour::Auto, value_name = "WHEN", help_heading = GLOBAL)]
    pub(super) color: Colour,
    /// How many threads work; without it, one per core. The results are the same
    #[arg(short, long, global = true, value_name = "N", help_heading = GLOBAL,
          value_parser = clap::value_parser!(u16).range(1..))]
    pub(super) jobs: Option<u16>,
    /// Print no summaries and no warnings: only data, findings and errors
    ///
    /// Exit codes stay the same. `extract`, `build`, `init` and `man --out` print nothing if all is well, `check` prints its
    /// findings and no last line. What `status`, `segment`, `terms` and `explain` print is data, and so are JSON and the
    /// diff of `extract --dry-run`.
    #[arg(short, long, global = true, help_heading = GLOBAL)]
    pub(super) quiet: bool,
    /// Say on standard error which files were read and written
    ///
    /// After the work, a line per file, sorted: read, wrote, renamed, deleted. Paths are relative to the project, or as the
    /// command line names them.
    #[arg(short, long, global = true, help_heading = GLOBAL, conflicts_with = "quiet")]
    pub(super) verbose: bool,
    /// What `--verbose` says.
    #[arg(skip)]
    pub(super) log: Log,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Colour {
    /// On a terminal
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Bring the catalogues up to date with the articles
    ///
    /// Splits the articles into sentences, writes the reference catalogues, and merges every change into the translators'
    /// files: new and changed sentences become commented-out entries, what left an article is archived. No byte outside
    /// the edited entries changes, and a second run changes nothing.
    Extract(Extract),
    /// Report what is wrong in the catalogues
    ///
    /// Exits with 1 if there is a finding at error level. `tarjuman explain RULE` says what a rule finds and why.
    Check(Check),
    /// Write the translated articles for readers and programs
    ///
    /// Makes a Fluent bundle, JSON, a web page, Markdown and text of every article in every locale, the source locale
    /// included, and a manifest. A file is written only if its bytes differ, and what an earlier build left and this one
    /// does not make is removed. If a message cannot be formatted, or a translation is missing and `--missing` names nothing
    /// to stand in, nothing is written, and the exit code is 1.
    Build(Build),
    /// Show how much is translated
    Status(Status),
    /// Split a text into sentences
    Segment(Segment),
    /// Find, list and check terms, and copy glossaries into a project
    #[command(subcommand)]
    Terms(Terms),
    /// Explain a rule of `check`, or list the rules
    Explain(Explain),
    /// Make a project in this folder
    Init(Init),
    /// Print a shell's completions
    ///
    /// For bash, for instance: `tarjuman completions bash > ~/.local/share/bash-completion/completions/tarjuman`.
    Completions(Completions),
    /// Print a manual page, or write all of them
    ///
    /// For instance: `tarjuman man --out ~/.local/share/man/man1`, then `man tarjuman-extract`.
    Man(Man),
}

#[derive(Debug, Args)]
pub(super) struct Extract {
    /// Write nothing; exit with 1 if a reference is out of date or a live entry belongs to no sentence
    #[arg(long, conflicts_with_all = ["dry_run", "prune"])]
    pub(super) check: bool,
    /// Write nothing; print what would change as a unified diff
    #[arg(long)]
    pub(super) dry_run: bool,
    /// Drop the blocks below `## Obsolete`, and list them
    #[arg(long)]
    pub(super) prune: bool,
}

#[derive(Debug, Args)]
pub(super) struct Check {
    #[command(flatten)]
    pub(super) report: Report,
    /// Mend in the files what needs no decision (at present `term-literal`, if l10n.toml turns it on), and report the rest
    #[arg(long)]
    pub(super) fix: bool,
}

/// What is reported, and how.
#[derive(Debug, Args)]
pub(super) struct Report {
    /// How to report
    #[arg(long, value_name = "FORMAT", default_value = "human",
          value_parser = clap::builder::PossibleValuesParser::new(crate::report::REPORTERS.iter().map(|r| r.name)))]
    pub(super) format: String,
    /// Check only this locale (may be repeated)
    #[arg(long, value_name = "LOCALE")]
    pub(super) locale: Vec<String>,
    /// Run only this rule (may be repeated)
    #[arg(long, value_name = "RULE")]
    pub(super) rule: Vec<String>,
    /// Exit with 1 if there are more warnings than this
    #[arg(long, value_name = "N")]
    pub(super) max_warnings: Option<usize>,
}

#[derive(Debug, Args)]
pub(super) struct Build {
    /// The folder to write into; without it, `dist` in the project's folder
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub(super) out: Option<PathBuf>,
    /// What to do about sentences without a translation
    #[arg(long, value_enum, default_value_t = Policy::Fail, value_name = "POLICY")]
    pub(super) missing: Policy,
    /// Build only this locale (may be repeated); the folder then holds no other
    #[arg(long, value_name = "LOCALE")]
    pub(super) locale: Vec<String>,
    /// Build only this article, by its path below the folder of articles, without extension (may be repeated); the
    /// folder then holds no other
    #[arg(long, value_name = "SLUG")]
    pub(super) article: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Policy {
    /// List them, write nothing, exit with 1
    Fail,
    /// Show the source sentence; pages, JSON and Markdown name its language
    Source,
    /// Show the translation of the sentence as it was, which pages and JSON mark as outdated; else the source sentence
    Stale,
    /// Show the translation of the next locale that has one (`fallback` in l10n.toml); else the source sentence
    Fallback,
    /// Leave them out
    Omit,
}

#[derive(Debug, Args)]
pub(super) struct Status {
    /// A table, or every unit as JSON
    #[arg(long, value_enum, default_value_t = StatusFormat::Table, value_name = "FORMAT")]
    pub(super) format: StatusFormat,
    /// Show only this locale (may be repeated)
    #[arg(long, value_name = "LOCALE")]
    pub(super) locale: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum StatusFormat {
    /// Units and words per article, locale and state
    Table,
    /// Every unit, as docs/format.md describes it
    Json,
}

#[derive(Debug, Args)]
pub(super) struct Segment {
    /// The language of the text, as a BCP 47 tag
    #[arg(long, value_name = "LANG")]
    pub(super) lang: String,
    /// The format of the text; by default the file's extension says it, text for standard input
    #[arg(long, value_name = "FORMAT",
          value_parser = clap::builder::PossibleValuesParser::new(crate::source::FORMATS.iter().map(|f| f.name)))]
    pub(super) input: Option<String>,
    /// The encoding of the text: a label such as `windows-1256`, or `auto`; UTF-16 with a byte order mark needs none
    #[arg(long, value_name = "LABEL", default_value = "utf-8")]
    pub(super) encoding: String,
    /// How paragraphs are told apart in plain text; by default its lines tell
    #[arg(long, value_enum, value_name = "WRAP")]
    pub(super) wrap: Option<Wrap>,
    /// An SRX 2.0 file with the rules of where sentences end, instead of the program's own or those of the project
    ///
    /// In a project whose articles are in that language, its [tarjuman.segmentation] holds: what is printed is what
    /// `extract` sees.
    #[arg(long, value_name = "FILE")]
    pub(super) srx: Option<String>,
    /// One sentence a line, or JSON lines with bytes and kinds
    #[arg(long, value_enum, default_value_t = TextFormat::Text, value_name = "FORMAT")]
    pub(super) format: TextFormat,
    /// The file; `-` or nothing: standard input
    #[arg(value_name = "FILE")]
    pub(super) file: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Wrap {
    /// Every line is a paragraph
    None,
    /// Lines are wrapped; a blank line separates paragraphs
    Hard,
}

impl From<Wrap> for crate::source::Wrap {
    fn from(wrap: Wrap) -> crate::source::Wrap {
        match wrap {
            Wrap::None => crate::source::Wrap::None,
            Wrap::Hard => crate::source::Wrap::Hard,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum TextFormat {
    /// For people
    Text,
    /// One JSON object a line
    Jsonl,
}

#[derive(Debug, Subcommand)]
pub(super) enum Terms {
    /// Find the mentions of terms in a text
    Find(TermsFind),
    /// List the concepts of the termbase with their preferred names
    List(TermsList),
    /// Report what is wrong with the termbase
    Check(Report),
    /// Add what the project lacks of one of the program's glossaries
    Vendor(TermsVendor),
}

#[derive(Debug, Args)]
pub(super) struct TermsFind {
    /// The language of the text: a locale of the project, or, with one of the program's glossaries, any that it has
    #[arg(long, value_name = "LANG")]
    pub(super) lang: String,
    /// Look for the terms of this glossary only; the program's own, `states` and `regions`, need no project
    #[arg(long, value_name = "NAME")]
    pub(super) glossary: Option<String>,
    /// The encoding of the text: a label such as `windows-1256`, or `auto`; UTF-16 with a byte order mark needs none
    #[arg(long, value_name = "LABEL", default_value = "utf-8")]
    pub(super) encoding: String,
    /// Mentions in their context, or JSON lines
    #[arg(long, value_enum, default_value_t = TextFormat::Text, value_name = "FORMAT")]
    pub(super) format: TextFormat,
    /// The file; `-` or nothing: standard input
    #[arg(value_name = "FILE")]
    pub(super) file: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct TermsList {
    /// Show only this locale (may be repeated)
    #[arg(long, value_name = "LANG")]
    pub(super) lang: Vec<String>,
    /// Show the terms of this glossary only, the program's own included: `states`, `regions`; without it, the terms
    /// of the project's files
    #[arg(long, value_name = "NAME")]
    pub(super) glossary: Option<String>,
    /// Show every form that is recognised; those made by rule are marked
    #[arg(long)]
    pub(super) forms: bool,
}

#[derive(Debug, Args)]
#[command(
    long_about = "Add what the project lacks of one of the program's glossaries.\n\nThe terms are written behind what \
    the files of all locales have, which stays as it is, to the byte. A term that the project has in any file of its \
    termbase is not added."
)]
pub(super) struct TermsVendor {
    /// The glossary: `states` or `regions`
    #[arg(value_name = "NAME")]
    pub(super) name: String,
    /// Only these terms, by id or ISO 3166 code, separated by commas (may be repeated)
    #[arg(long, value_name = "IDS", value_delimiter = ',', value_parser = clap::builder::NonEmptyStringValueParser::new())]
    pub(super) only: Vec<String>,
    /// Write nothing; print what would change as a unified diff
    #[arg(long)]
    pub(super) dry_run: bool,
}

#[derive(Debug, Args)]
pub(super) struct Explain {
    /// The rule's name; without it, all rules are listed
    #[arg(value_name = "RULE")]
    pub(super) rule: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct Init {
    /// The language the articles are written in, as a BCP 47 tag
    #[arg(long, value_name = "LOCALE", default_value = "ar")]
    pub(super) source_locale: String,
    /// A language to translate into (may be repeated)
    #[arg(long, value_name = "LOCALE", default_values_t = ["en".to_owned(), "ru".to_owned()])]
    pub(super) locale: Vec<String>,
}

#[derive(Debug, Args)]
pub(super) struct Completions {
    /// The shell
    #[arg(value_enum, value_name = "SHELL")]
    pub(super) shell: clap_complete::Shell,
}

#[derive(Debug, Args)]
pub(super) struct Man {
    /// The command, such as `extract` or `terms find`; without it, the page of the program itself
    #[arg(value_name = "COMMAND")]
    pub(super) command: Vec<String>,
    /// Write every page into this folder, each as a file such as tarjuman-extract.1
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath, conflicts_with = "command")]
    pub(super) out: Option<PathBuf>,
}

/// The colours that a command line demands which clap refuses or answers itself: it gives no values then.
pub(super) fn demanded_colour(arguments: impl Iterator<Item = OsString>) -> Colour {
    let words: Vec<_> = arguments
        .map(|word| word.to_string_lossy().into_owned())
        .take_while(|word| word != "--")
        .collect();
    let values = words.iter().enumerate().filter_map(|(index, word)| {
        let behind = (word == "--color").then(|| words.get(index + 1)).flatten();
        behind
            .map(String::as_str)
            .or_else(|| word.strip_prefix("--color="))
    });
    values
        .filter_map(|value| Colour::from_str(value, false).ok())
        .next_back()
        .unwrap_or(Colour::Auto)
}
