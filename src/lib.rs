//! tarjuman localises long-form text with Project Fluent.

pub mod article;
pub mod catalog;
pub mod check;
#[cfg(feature = "cli")]
pub mod cli;
pub mod config;
pub mod disk;
pub mod error;
pub mod finding;
pub mod lang;
pub mod memory;
pub mod merge;
pub mod pair;
pub mod project;
pub mod reference;
pub mod render;
pub mod report;
pub mod segment;
pub mod source;
pub mod terms;
pub mod text;
pub mod waiver;
