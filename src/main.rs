//! The `tarjuman` command: parses, runs, ends with an exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    tarjuman::cli::main()
}
