//! Whole runs of `build`: what readers and programs get, and what stops it (docs/format.md).
#![expect(
    unused_must_use,
    reason = "the helpers look at the findings of what they build"
)]

#[path = "../common/mod.rs"]
mod common;

mod agree;
mod article;
mod findings;
mod formats;
mod library;
mod manifest;
mod omitted;
mod policies;
mod properties;
mod world;

#[cfg(feature = "cli")]
mod disk;
#[cfg(all(feature = "cli", unix))]
mod links;
#[cfg(feature = "cli")]
mod refusals;
#[cfg(feature = "cli")]
mod run;
