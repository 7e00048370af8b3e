//! `status`: what each locale has of each unit.

use super::Project;
use super::files::check_format;
use crate::catalog::{Block, Entry, Item, parse};
use crate::disk::read_optional;
use crate::error::Result;
use crate::pair::{Found, State, pair};

/// A unit of an article in a locale, as `status --format json` lists it (docs/format.md, §9).
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct UnitStatus {
    /// The article's slug.
    pub article: String,
    /// The message's id.
    pub id: String,
    /// The locale.
    pub locale: String,
    /// The state's name.
    pub state: &'static str,
    /// Index of the block; `None` for an obsolete unit.
    pub block: Option<usize>,
    /// What the block is; `None` for an obsolete unit.
    pub kind: Option<&'static str>,
    /// The source sentence.
    pub source: Option<String>,
    /// The live value, or the text of the block, as FTL.
    pub translation: Option<String>,
    /// The sentences of the `was:` lines, joined by a newline.
    pub previous_source: Option<String>,
    /// How many words the source sentence has.
    pub words: usize,
}

impl Project<'_> {
    /// Every unit of every article in every locale, in order of article, locale and place.
    ///
    /// # Errors
    /// Whatever keeps an article or a catalogue from being read.
    pub fn status(&self, locales: &[String]) -> Result<Vec<UnitStatus>> {
        let mut units = Vec::new();
        self.each_status(locales, |unit| units.push(unit))?;
        Ok(units)
    }

    /// As [`Project::status`], one unit after the other, for whoever needs no more of them at a time.
    ///
    /// # Errors
    /// As [`Project::status`]; the units before the error have been given.
    pub fn each_status(&self, locales: &[String], mut give: impl FnMut(UnitStatus)) -> Result<()> {
        for article in self.articles()?.iter().filter(|article| !article.gone) {
            for locale in locales {
                let Some(path) = self.locale_path(&article.slug, locale)? else {
                    continue;
                };
                let text = read_optional(self.disk, &path)?.unwrap_or_default();
                let catalog = parse(&text.text, self.tag());
                check_format(&path, &catalog)?;
                let pairing = pair(&article.units, &catalog);
                let new = |id: String, state: State, source: Option<&str>| UnitStatus {
                    article: article.slug.clone(),
                    id,
                    locale: locale.clone(),
                    state: state.name(),
                    block: None,
                    kind: None,
                    source: source.map(str::to_owned),
                    translation: None,
                    previous_source: None,
                    words: source.map_or(0, words),
                };
                for row in &pairing.rows {
                    let unit = new(row.unit.id.to_string(), row.state, Some(&row.unit.sentence));
                    let unit = UnitStatus {
                        block: Some(row.unit.block),
                        kind: Some(row.unit.kind.name()),
                        ..unit
                    };
                    give(match row.found {
                        Found::Entry(entry) => with_entry(unit, entry, catalog.text),
                        Found::Block(block) => with_block(unit, block),
                        Found::Junk(_) | Found::Nothing => unit,
                    });
                }
                for item in &pairing.obsolete {
                    match item {
                        Item::Entry(entry) => {
                            let source = entry.tool.sentence(&entry.comment, self.tag());
                            let unit = new(entry.name(), State::Obsolete, source);
                            give(with_entry(unit, entry, catalog.text));
                        }
                        Item::Block(block) => {
                            let source = block.tool.sentence(&block.comment, self.tag());
                            give(with_block(
                                new(block.id.to_string(), State::Obsolete, source),
                                block,
                            ));
                        }
                        Item::Comment(_) | Item::Junk(_) => {}
                    }
                }
            }
        }
        Ok(())
    }
}

/// Words are runs of non-blank characters that hold a letter or a digit.
fn words(sentence: &str) -> usize {
    sentence
        .split_whitespace()
        .filter(|word| word.contains(char::is_alphanumeric))
        .count()
}

fn with_entry(unit: UnitStatus, entry: &Entry<'_>, text: &str) -> UnitStatus {
    UnitStatus {
        translation: value_of(entry.body(text)),
        ..unit
    }
}

fn with_block(unit: UnitStatus, block: &Block<'_>) -> UnitStatus {
    let was = block.tool.was_sentences(&block.comment);
    UnitStatus {
        translation: value_of(&block.uncommented()),
        previous_source: (!was.is_empty()).then(|| was.join("\n")),
        ..unit
    }
}

/// What stands behind the `=` of a message, as FTL; `None` for nothing.
fn value_of(body: &str) -> Option<String> {
    let (_, value) = body.split_once('=')?;
    let value = value.strip_prefix(' ').unwrap_or(value).trim_end();
    (!value.is_empty()).then(|| value.to_owned())
}
