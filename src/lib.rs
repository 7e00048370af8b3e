//! tarjuman localises long-form text with Project Fluent: it splits articles into sentences, pairs each with a Fluent
//! message per language, keeps the pairs in step while articles and translations change, and checks them.
//!
//! The flow, which is also the order of the modules; each uses only those above it:
//!
//! ```text
//! source/*.txt ──read──▶ blocks ──segment──▶ units ──reference──▶ locales/ar/*.ftl
//!                                              │
//! locales/*/*.ftl ──parse──▶ Catalog ──────────┼──pair──▶ Pairing ──check──▶ findings ──report──▶ text
//!        │                     │               │             └─────bundle──▶ Bundle ──emit──▶ dist/*
//!        │                     └──memory───────┴──merge──▶ the new text of a translator's file
//!        └──terms──▶ TermBase: finds mentions of concepts, for the reference and the checks
//! ```
//!
//! Every arrow is a function from values to values. [`project`] holds them together, [`disk`] reads before and writes
//! after. The command line stands behind the feature `cli`, which is on by default.
//!
//! # Example
//!
//! A project in memory: extract writes the catalogues, check says what is missing, build makes what readers get.
//!
//! ```
//! use tarjuman::disk::MemoryDisk;
//! use tarjuman::dist::Dist;
//! use tarjuman::project::{BuildOptions, CheckOptions, ExtractOptions, Project};
//!
//! # fn main() -> tarjuman::error::Result<()> {
//! let disk = MemoryDisk::new([
//!     ("l10n.toml", r#"
//! locales = ["en"]
//! [[paths]]
//! reference = "locales/ar/**/*.ftl"
//! l10n = "{l10n_base}/locales/{locale}/**/*.ftl"
//! [tarjuman]
//! source = "source"
//! source-locale = "ar"
//! "#),
//!     ("source/news.txt", "نعم.\n"),
//! ]);
//! let project = Project::load(&disk, None)?;
//! project.extract(&ExtractOptions::default())?;
//! let findings = project.check(&CheckOptions::default())?;
//! assert_eq!(findings[0].rule, "missing-entry");
//!
//! // The translator writes the text and removes the `# ` of the line.
//! let file = disk.text("locales/en/news.ftl").unwrap_or_default();
//! disk.put("locales/en/news.ftl", file.replace("# s-049gdzeteq =", "s-049gdzeteq = Yes."));
//! assert_eq!(project.check(&CheckOptions::default())?, []);
//!
//! // Bundles and pages for readers, and what a program that shows them does.
//! assert_eq!(project.build(&BuildOptions::default())?.findings, []);
//! let page = disk.text("dist/en/news.html").unwrap_or_default();
//! assert!(page.contains("<span data-l10n-id=\"s-049gdzeteq\">Yes.</span>"));
//! let bundle = Dist::open(&disk, "dist")?.bundle("news", "en")?;
//! assert_eq!(bundle.sentences().next().and_then(|sentence| sentence.text.as_deref()), Some("Yes."));
//! # Ok(())
//! # }
//! ```

// The blank lines keep the order: `cargo fmt` sorts modules that stand together.

pub mod text;

pub mod error;

pub mod encoding;

pub mod finding;

pub mod article;

pub mod tags;

pub mod source;

pub mod config;

pub mod lang;

pub mod glossary;

pub mod segment;

pub mod similarity;

pub mod catalog;

pub mod waiver;

pub mod render;

pub mod terms;

pub mod reference;

pub mod memory;

pub mod pair;

pub mod merge;

pub mod check;

pub mod bundle;

pub mod emit;

pub mod report;

pub mod disk;

pub mod dist;

pub mod project;

#[cfg(feature = "cli")]
pub mod cli;

/// The README's example, compiled with the tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;

/// The example of docs/build.md, compiled with the tests.
#[cfg(doctest)]
#[doc = include_str!("../docs/build.md")]
pub struct BuildPage;
