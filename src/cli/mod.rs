//! The command line: one file per command.
//!
//! Each command takes its arguments, asks the project, and prints. Data goes to standard output, errors and warnings to
//! standard error; a reader that stops reading is no error.

mod args;
mod build;
mod check;
mod completions;
mod explain;
mod extract;
mod help;
mod init;
mod man;
mod segment;
mod status;
mod terms;
mod verbose;

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;

use crate::config::FILE_NAME;
use crate::disk::{Disk, RealDisk, Source, decode_source};
use crate::encoding::{Encoding, LABELS_HELP, NamedBy};
use crate::error::{Error, ErrorCode, Result};
use crate::lang::country;
use crate::project::Project;
use crate::text::TextFile;
use args::{Cli, Colour, Command, Common, Terms};
use verbose::LoggedDisk;

/// How a command ends when it could do its work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// Nothing at error level.
    Clean,
    /// Something at error level.
    Findings,
}

/// Runs the command line of this process.
pub fn main() -> ExitCode {
    let Cli { common, command } = Cli::try_parse().unwrap_or_else(|error| {
        // Help, the version and complaints: clap prints them itself.
        colour(args::demanded_colour(std::env::args_os()));
        error.exit()
    });
    colour(common.color);
    if common.quiet && common.verbose {
        // One before the command and one behind it, which clap does not see together.
        let message = "the argument '--verbose' cannot be used with '--quiet'";
        let error = self::command().error(clap::error::ErrorKind::ArgumentConflict, message);
        error.exit()
    }
    if common.verbose {
        common.log.start();
    }
    let outcome = threads(common.jobs).and_then(|()| match command {
        Command::Extract(arguments) => extract::run(&common, &arguments),
        Command::Check(arguments) => check::run(&common, &arguments),
        Command::Build(arguments) => build::run(&common, &arguments),
        Command::Status(arguments) => status::run(&common, &arguments),
        Command::Segment(arguments) => segment::run(&common, &arguments),
        Command::Terms(Terms::Find(arguments)) => terms::find(&common, &arguments),
        Command::Terms(Terms::List(arguments)) => terms::list(&common, &arguments),
        Command::Terms(Terms::Check(arguments)) => check::terms(&common, &arguments),
        Command::Terms(Terms::Vendor(arguments)) => terms::vendor(&common, &arguments),
        Command::Explain(arguments) => explain::run(&arguments),
        Command::Init(arguments) => init::run(&common, &arguments),
        Command::Completions(arguments) => completions::run(&arguments),
        Command::Man(arguments) => man::run(&common, &arguments),
    });
    if common.verbose {
        complain(&common.log.lines());
    }
    match outcome {
        Ok(Outcome::Clean) => ExitCode::SUCCESS,
        Ok(Outcome::Findings) => ExitCode::from(1),
        Err(error) => {
            report_error(&error);
            ExitCode::from(2)
        }
    }
}

/// Whether messages are coloured, clap's own included.
fn colour(colour: Colour) {
    match colour {
        Colour::Auto => {}
        Colour::Always => anstream::ColorChoice::Always.write_global(),
        Colour::Never => anstream::ColorChoice::Never.write_global(),
    }
}

/// Sets the number of threads; without one, there is a thread per core.
///
/// # Errors
/// `usage` for more than the system gives.
fn threads(jobs: Option<u16>) -> Result<()> {
    let Some(jobs) = jobs else { return Ok(()) };
    let pool = rayon::ThreadPoolBuilder::new().num_threads(jobs.into());
    pool.build_global().map_err(|error| {
        Error::new(
            ErrorCode::Usage,
            format!("cannot start {}: {error}", count(jobs.into(), "thread")),
        )
        .help("give a smaller number to `--jobs`, or leave it out")
    })
}

fn report_error(error: &Error) {
    let style = crate::report::Style::COLOUR;
    let [on, off] = style.error;
    let mut text = format!("{on}error[{}]{off}: {error}\n", error.code.name());
    if let Some(help) = &error.help {
        let [on, off] = style.dim;
        text.push_str(&format!("  {on}help:{off} {help}\n"));
    }
    complain(&text);
}

/// Prints to standard output.
///
/// # Errors
/// `write` if standard output cannot be written; a closed pipe is none.
fn print(text: &str) -> Result<()> {
    let mut out = anstream::AutoStream::auto(io::stdout()).lock();
    written(out.write_all(text.as_bytes()).and_then(|()| out.flush()))
}

/// Prints what was done or that all is well, which `--quiet` leaves out.
///
/// # Errors
/// As [`print`].
fn print_summary(common: &Common, text: &str) -> Result<()> {
    if common.quiet { Ok(()) } else { print(text) }
}

/// Prints data, byte for byte.
///
/// # Errors
/// As [`print`].
fn print_data(text: &str) -> Result<()> {
    let mut out = io::stdout().lock();
    written(out.write_all(text.as_bytes()).and_then(|()| out.flush()))
}

fn written(result: io::Result<()>) -> Result<()> {
    match result {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        Err(error) => Err(Error::new(
            ErrorCode::Write,
            format!("cannot write to standard output: {error}"),
        )),
    }
}

/// Prints to standard error; when even that fails there is nobody left to tell.
fn complain(text: &str) {
    let mut out = anstream::AutoStream::auto(io::stderr()).lock();
    let _nobody = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

/// The folder in which the program was started.
///
/// # Errors
/// `read` if the system cannot tell.
fn working_folder() -> Result<PathBuf> {
    std::env::current_dir().map_err(|error| {
        let message = format!("cannot tell the working folder: {error}");
        Error::new(ErrorCode::Read, message)
    })
}

/// The disk of the project that the command is about; what happens on it is noted for `--verbose`.
///
/// # Errors
/// `no-project`, with where it was looked for.
fn find_project(common: &Common) -> Result<LoggedDisk> {
    let here = working_folder()?;
    let root = match &common.project {
        Some(folder) => Some(here.join(folder)).filter(|folder| folder.join(FILE_NAME).is_file()),
        None => RealDisk::find_root(&here),
    };
    let disk = root.map(|root| LoggedDisk::new(RealDisk::new(root), &common.log));
    disk.ok_or_else(|| {
        let place = match &common.project {
            Some(folder) => format!("in {}", folder.display()),
            None => format!("in {} or a folder above it", here.display()),
        };
        Error::new(
            ErrorCode::NoProject,
            format!("there is no {FILE_NAME} {place}"),
        )
        .help("run `tarjuman init` to make a project here, or name its folder with `--project DIR`")
    })
}

/// The project on a disk.
fn load<'d>(common: &Common, disk: &'d dyn Disk) -> Result<Project<'d>> {
    Project::load(disk, common.l10n_base.as_deref())
}

/// Locales that the command line names, checked; all of the project's if it names none.
///
/// # Errors
/// `usage` for one that the project does not have.
fn locales(project: &Project<'_>, named: &[String]) -> Result<Vec<String>> {
    if let Some(unknown) = named
        .iter()
        .find(|locale| !project.config.locales.contains(locale))
    {
        let known = project.config.locales.join(", ");
        return Err(Error::new(
            ErrorCode::Usage,
            format!("the project has no locale `{unknown}`"),
        )
        .help(format!("its locales are: {known}")));
    }
    Ok(if named.is_empty() {
        project.config.locales.clone()
    } else {
        named.to_vec()
    })
}

/// The text of a file named on the command line, or of standard input, in the encoding of a label.
///
/// # Errors
/// `usage` for an unknown label; `read` or `encoding`, with the file's name.
fn read_input(common: &Common, file: Option<&str>, label: &str, lang: &str) -> Result<TextFile> {
    let encoding = Encoding::of_label(label).ok_or_else(|| {
        Error::new(
            ErrorCode::Usage,
            format!("`{label}` is no encoding that can be read"),
        )
        .help(LABELS_HELP)
    })?;
    let encoding = encoding.in_country(&country(lang).unwrap_or_default());
    let source = read_source(common, file, encoding)?;
    let say = "say `--encoding {}` if that is right, another label if its letters are wrong";
    if let Some(guess) = source.guess(say).filter(|_| !common.quiet) {
        complain(&format!("warning: {guess}\n"));
    }
    Ok(source.file)
}

fn read_source(common: &Common, file: Option<&str>, encoding: Encoding) -> Result<Source> {
    let Some(path) = file.filter(|file| *file != "-") else {
        let mut bytes = Vec::new();
        crate::disk::read_up_to_limit(io::stdin().lock(), &mut bytes).map_err(|error| {
            Error::new(
                ErrorCode::Read,
                format!("cannot read standard input: {error}"),
            )
        })?;
        common.log.read("standard input");
        return decode_source("standard input", bytes, encoding, NamedBy::Argument);
    };
    let source = crate::disk::read_input(Path::new(path), encoding)?;
    common.log.read(path);
    Ok(source)
}

/// A number with its noun: `1 article`, `2 articles`.
fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

/// The pages of docs/ that are made from the program: name and text.
pub fn documentation() -> [(&'static str, String); 2] {
    [
        ("docs/checks.md", explain::documentation()),
        ("docs/cli.md", help::documentation()),
    ]
}

/// The command line as clap builds it.
fn command() -> clap::Command {
    <Cli as clap::CommandFactory>::command()
}
