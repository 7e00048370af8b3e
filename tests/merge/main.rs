//! Whole runs of `extract` over projects in memory: what it writes into translators' files (docs/format.md, §5).

mod archive;
mod articles;
mod changes;
mod files;
mod invariants;
mod properties;
mod returns;
mod sentences;
mod steps;
mod suggestions;
mod translators;
mod world;
