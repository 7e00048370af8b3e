//! `tarjuman completions`

use super::args::Completions;
use super::{Outcome, command, print_data};
use crate::error::Result;

pub(super) fn run(arguments: &Completions) -> Result<Outcome> {
    // The generator takes a reader that stops for an error, so it does not write to standard output itself.
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut command(), "tarjuman", &mut script);
    print_data(&String::from_utf8_lossy(&script))?;
    Ok(Outcome::Clean)
}
