//! Articles that changed their names, and sentences that articles lost, between two runs.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashSet;

use super::articles::Article;
use crate::catalog::parse;
use crate::merge::Lost;
use crate::segment::{SegmentId, normalise};

/// New articles that are gone ones under another name: index of the new, index of the gone.
///
/// A new article without a reference takes over from a gone one if it shares at least half of its ids.
pub(super) fn renames(articles: &[Article]) -> BTreeMap<usize, usize> {
    if !articles.iter().any(|article| article.gone) {
        return BTreeMap::new();
    }
    let mut new_by_id: BTreeMap<SegmentId, Vec<usize>> = BTreeMap::new();
    for (index, article) in articles.iter().enumerate() {
        if article.gone || article.old_reference.is_some() {
            continue;
        }
        for unit in &article.units {
            new_by_id.entry(unit.id).or_default().push(index);
        }
    }
    let mut pairs = Vec::new();
    for (gone, article) in articles
        .iter()
        .enumerate()
        .filter(|(_, article)| article.gone)
    {
        let mut shared: BTreeMap<usize, usize> = BTreeMap::new();
        for old in &article.old {
            for new in new_by_id.get(&old.id).into_iter().flatten() {
                *shared.entry(*new).or_default() += 1;
            }
        }
        let enough = shared
            .into_iter()
            .filter(|(_, count)| count * 2 >= article.old.len());
        pairs.extend(enough.map(|(new, count)| (count, gone, new)));
    }
    pairs.sort_by(|a, b| {
        let slugs = |pair: &(usize, usize, usize)| (&articles[pair.1].slug, &articles[pair.2].slug);
        b.0.cmp(&a.0).then_with(|| slugs(a).cmp(&slugs(b)))
    });
    let mut renames = BTreeMap::new();
    let mut taken = BTreeSet::new();
    for (_, gone, new) in pairs {
        if !taken.contains(&gone) && !renames.contains_key(&new) {
            taken.insert(gone);
            renames.insert(new, gone);
        }
    }
    renames
}

/// Sentences that articles lost in this run: in the old reference, not in the source.
pub(super) fn lost(articles: &[Article], renames: &BTreeMap<usize, usize>) -> Lost {
    let renamed: BTreeMap<usize, usize> = renames.iter().map(|(new, gone)| (*gone, *new)).collect();
    let mut lost = Lost::default();
    for (index, article) in articles.iter().enumerate() {
        let now = renamed.get(&index).map_or(article, |new| &articles[*new]);
        let ids: FxHashSet<_> = now.units.iter().map(|unit| unit.id).collect();
        let left: Vec<_> = (article.old.iter())
            .filter(|old| !ids.contains(&old.id))
            .collect();
        if left.is_empty() {
            continue;
        }
        // An id may have changed its length only.
        let sentences = now.units.iter().map(|unit| unit.normalised.as_str());
        let sentences: FxHashSet<_> = sentences.collect();
        for old in left {
            let sentence = normalise(&old.sentence);
            if !sentence.is_empty() && !sentences.contains(&*sentence) {
                lost.0
                    .entry(sentence.into_owned())
                    .or_default()
                    .push(now.slug.clone());
            }
        }
    }
    lost.0.values_mut().for_each(|slugs| {
        slugs.sort();
        slugs.dedup();
    });
    lost
}

/// A catalogue whose header names another source; no other byte changes.
pub(super) fn with_source(text: &str, source: &str, tag: &str) -> String {
    let catalog = parse(text, tag);
    let Some(old) = catalog.source() else {
        return text.to_owned();
    };
    let start = old.as_ptr() as usize - text.as_ptr() as usize;
    format!("{}{source}{}", &text[..start], &text[start + old.len()..])
}
