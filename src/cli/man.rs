//! `tarjuman man`

use std::path::Path;

use clap_mangen::roff::{Roff, bold, roman};

use super::args::{Common, Man};
use super::help::EXIT_CODES;
use super::{Outcome, count, print_data, print_summary};
use crate::disk::{Disk, RealDisk, write_error};
use crate::error::{Error, ErrorCode, Result};

pub(super) fn run(common: &Common, arguments: &Man) -> Result<Outcome> {
    let mut program = super::command().disable_help_subcommand(true);
    program.build();
    match &arguments.out {
        Some(folder) => write(common, &program, folder)?,
        None => print_data(&Page::of(named(&program, &arguments.command)?)?.text)?,
    }
    Ok(Outcome::Clean)
}

/// The command of these names, one below the other.
///
/// # Errors
/// `usage` for one that does not exist, with those that do.
fn named<'a>(program: &'a clap::Command, names: &[String]) -> Result<&'a clap::Command> {
    let mut command = program;
    for name in names {
        command = command
            .find_subcommand(name)
            .ok_or_else(|| unknown(command, name))?;
    }
    Ok(command)
}

fn unknown(command: &clap::Command, name: &str) -> Error {
    let parent = full_name(command);
    let known: Vec<_> = command
        .get_subcommands()
        .map(clap::Command::get_name)
        .collect();
    let error = Error::new(
        ErrorCode::Usage,
        format!("`{parent}` has no command `{name}`"),
    );
    error.help(match known.is_empty() {
        true => format!("`tarjuman man` takes the words of one command; `{parent}` is one"),
        false => format!("its commands are: {}", known.join(", ")),
    })
}

/// `tarjuman terms find`
fn full_name(command: &clap::Command) -> &str {
    command.get_bin_name().unwrap_or(command.get_name())
}

/// A manual page and the file it goes into.
struct Page {
    name: String,
    text: String,
}

impl Page {
    fn of(command: &clap::Command) -> Result<Page> {
        let man = clap_mangen::Man::new(command.clone())
            .source(concat!("tarjuman ", env!("CARGO_PKG_VERSION")))
            // An empty one would be left out and what follows take its place.
            .date(" ")
            .manual("User Commands");
        let mut text = Vec::new();
        let mut rendered = man.render(&mut text);
        if command.get_name() == full_name(command) {
            rendered = rendered.and_then(|()| exit_status().to_writer(&mut text));
        }
        rendered.map_err(|error| {
            Error::new(
                ErrorCode::Write,
                format!("cannot make the manual page: {error}"),
            )
        })?;
        Ok(Page {
            name: man.get_filename(),
            text: String::from_utf8_lossy(&text).into_owned(),
        })
    }
}

fn exit_status() -> Roff {
    let mut roff = Roff::new();
    roff.control("SH", ["EXIT STATUS"]);
    for (code, when) in EXIT_CODES {
        roff.control("TP", [])
            .text([bold(code.to_string())])
            .text([roman(*when)]);
    }
    roff
}

/// Writes the page of every command into a folder.
///
/// # Errors
/// `write`, with the file's path.
fn write(common: &Common, program: &clap::Command, folder: &Path) -> Result<()> {
    let mut pages = Vec::new();
    collect(program, &mut pages)?;
    let disk = RealDisk::new(folder);
    let mut staged = Vec::new();
    for page in &pages {
        let path = folder.join(&page.name).display().to_string();
        let file = disk.stage_output(&page.name, page.text.as_bytes());
        staged.push((file.map_err(|error| write_error(&path, &error))?, path));
    }
    for (file, path) in staged {
        file.commit().map_err(|error| write_error(&path, &error))?;
        common.log.wrote(path);
    }
    let (pages, folder) = (count(pages.len(), "page"), folder.display());
    print_summary(common, &format!("wrote {pages} into {folder}\n"))
}

fn collect(command: &clap::Command, pages: &mut Vec<Page>) -> Result<()> {
    pages.push(Page::of(command)?);
    for command in command.get_subcommands() {
        collect(command, pages)?;
    }
    Ok(())
}
