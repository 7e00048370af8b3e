//! What happens to files when something goes wrong: at every operation on the disk the program is stopped, the
//! operation fails, or somebody saves a file.
//!
//! Each file is the old one or the new one then, no word of a translator is lost, and the next run does the rest.

mod build;
mod disk;
mod extract;
mod save;
mod situations;
