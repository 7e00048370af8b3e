//! Blocks into sentences, and the ids that sentences give to messages.
//!
//! Comes in: text, blocks, a segmenter for their language. Goes out: segments (bytes of the file) and units, the
//! distinct sentences of an article. Knows nothing of Fluent or of translations.

pub mod boundaries;
mod id;
mod inline;
mod own;
mod segmenter;
mod srx;

use std::borrow::Cow;
use std::collections::hash_map::Entry;

use rustc_hash::FxHashMap;

pub use boundaries::{boundaries, sentences};
pub use id::{SegmentId, normalise, plain};
pub use inline::{Inline, Part, PartKind};
pub use segmenter::Segmenter;
pub use srx::Srx;

use crate::article::{Block, BlockKind};
use crate::error::Result;
use crate::text::Span;
use inline::Parts;

/// One sentence of an article, at its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// Index of its block.
    pub block: usize,
    /// What its block is.
    pub kind: BlockKind,
    /// Where it stands in the file (bytes).
    pub span: Span,
    /// What it says, where that is not what its bytes are.
    pub inline: Option<Box<Inline>>,
}

impl Segment {
    /// The sentence as a translator sees it; `text` is that of the file.
    pub fn text<'t>(&'t self, text: &'t str) -> &'t str {
        match &self.inline {
            Some(inline) => &inline.text,
            None => &text[self.span.range()],
        }
    }

    /// The white space between this sentence and the one before in its block, which ends at `end` in the file.
    pub fn gap<'t>(&'t self, text: &'t str, end: usize) -> &'t str {
        match &self.inline {
            Some(inline) => &inline.before,
            None => &text[end..self.span.start as usize],
        }
    }
}

/// One message's worth of an article: a sentence that is translated once, however often it occurs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// The id of its message.
    pub id: SegmentId,
    /// The sentence as `# ar:` lines carry it (docs/format.md, §3): NFC, white space folded, marks kept.
    pub sentence: String,
    /// The normalised sentence, from which the id is made.
    pub normalised: String,
    /// Index of the block of its first occurrence.
    pub block: usize,
    /// Kind of the block of its first occurrence.
    pub kind: BlockKind,
    /// Every occurrence (bytes of the file), in reading order.
    pub spans: Vec<Span>,
}

/// Splits blocks into sentences, in reading order.
///
/// The spans lie inside the blocks; what stands between them is white space and marks.
///
/// # Errors
/// As [`Segmenter::sentences`].
pub fn segments(text: &str, blocks: &[Block], segmenter: &Segmenter) -> Result<Vec<Segment>> {
    let mut segments = Vec::new();
    for (index, block) in blocks.iter().enumerate() {
        let mut add = |span, inline| {
            segments.push(Segment {
                block: index,
                kind: block.kind,
                span,
                inline,
            });
        };
        if block.pieces.is_empty() {
            let start = block.span.start as usize;
            for range in segmenter.sentences(&text[block.span.range()])? {
                add(Span::new(start + range.start, start + range.end), None);
            }
            continue;
        }
        let parts = Parts::new(text, block);
        let ranges = segmenter.sentences(&parts.read)?;
        for (span, inline) in parts.sentences(&ranges) {
            add(span, inline);
        }
    }
    Ok(segments)
}

/// The units of an article, in the order of their first occurrence.
///
/// Equal sentences are one unit. Where two different sentences have the same ten characters, both take twelve.
/// A sentence of nothing but invisible marks is no unit.
pub fn units(text: &str, segments: &[Segment]) -> Vec<Unit> {
    let mut units: Vec<Unit> = Vec::with_capacity(segments.len());
    let mut hashes = Vec::with_capacity(segments.len());
    // The first unit of each ten characters; in `colliding` it stands too if there are others.
    let mut known: FxHashMap<SegmentId, usize> = FxHashMap::default();
    known.reserve(segments.len());
    let mut colliding: Vec<usize> = Vec::new();
    for segment in segments {
        let original = segment.text(text);
        let normalised = normalise(original);
        if normalised.is_empty() {
            continue;
        }
        let hash = id::hash(&normalised);
        let short = SegmentId::short(hash);
        match known.entry(short) {
            Entry::Vacant(free) => {
                free.insert(units.len());
            }
            Entry::Occupied(first) => {
                let mut same = std::iter::once(first.get()).chain(&colliding);
                if let Some(index) = same.find(|index| units[**index].normalised == normalised) {
                    units[*index].spans.push(segment.span);
                    continue;
                }
                colliding.extend([*first.get(), units.len()]);
            }
        }
        hashes.push(hash);
        // Where normalising changes nothing, there is nothing to make plain either.
        let sentence = match &normalised {
            Cow::Borrowed(sentence) => (*sentence).to_owned(),
            Cow::Owned(_) => plain(original).into_owned(),
        };
        units.push(Unit {
            id: short,
            sentence,
            normalised: normalised.into_owned(),
            block: segment.block,
            kind: segment.kind,
            spans: vec![segment.span],
        });
    }
    for index in colliding {
        units[index].id = SegmentId::long(hashes[index]);
    }
    units
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{FORMATS, Wrap};

    fn article(text: &str) -> Vec<Unit> {
        let document = (FORMATS[0].read)(text, Wrap::None);
        let segments = segments(text, &document.blocks, &Segmenter::of("ar"));
        units(text, &segments.expect("splits"))
    }

    fn ids(text: &str) -> Vec<String> {
        article(text)
            .iter()
            .map(|unit| unit.id.to_string())
            .collect()
    }

    #[test]
    fn equal_sentences_are_one_unit() {
        let units = article("عنوان\nنعم. لا. نَعم.\n");
        assert_eq!(units.len(), 3);
        assert_eq!(units[1].sentence, "نعم.");
        assert_eq!(units[1].spans.len(), 2);
        assert_eq!(units[1].id.to_string(), "s-049gdzeteq");
    }

    #[test]
    fn colliding_sentences_take_twelve_characters() {
        assert_eq!(ids("الجملة 753636.\n"), ["s-amqk994vgh"]);
        assert_eq!(
            ids("الجملة 753636.\nالجملة 20952073.\n"),
            ["s-amqk994vghga", "s-amqk994vghff"]
        );
    }

    #[test]
    fn invisible_marks_alone_are_no_unit() {
        assert_eq!(ids("\u{200f}\n\u{640}\nنعم.\n"), ["s-049gdzeteq"]);
    }
}
