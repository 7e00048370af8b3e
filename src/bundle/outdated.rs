//! The old translation of a sentence that changed: what `--missing stale` shows.

use super::Fill;
use super::format::format_alone;
use crate::catalog::{Block, parse};
use crate::memory::Memory;
use crate::render::Scope;
use crate::segment::{Unit, normalise};
use crate::similarity::similarity;

/// The published translation of the sentences that a pending block names in its `was:` lines.
///
/// `None` if a draft is all there is, if one of them cannot be formatted, or if the old sentence is less similar to the
/// new one than the threshold. `memory` holds the texts of this article's file alone.
pub fn outdated(
    locale: &str,
    unit: &Unit,
    block: &Block<'_>,
    memory: &Memory<'_>,
    scope: &Scope<'_, '_>,
    (threshold, isolating): (f64, bool),
) -> Option<Fill> {
    let sentences: Vec<_> = block
        .tool
        .was_sentences(&block.comment)
        .into_iter()
        .map(normalise)
        .collect();
    if similarity(&sentences.join(" "), &unit.normalised) < threshold {
        return None;
    }
    let mut occurrences = vec![Vec::new(); unit.spans.len()];
    for sentence in &sentences {
        let text = memory
            .texts()
            .iter()
            .find(|text| text.sentence == *sentence)?;
        let catalog = parse(&text.body, "");
        let entry = catalog.entries().next()?;
        for (index, parts) in occurrences.iter_mut().enumerate() {
            parts.push(format_alone(locale, entry, scope, (index + 1, isolating))?);
        }
    }
    let texts = occurrences
        .into_iter()
        .map(|parts| parts.join(" "))
        .collect();
    (!sentences.is_empty()).then_some(Fill {
        texts,
        locale: None,
        outdated: true,
    })
}
