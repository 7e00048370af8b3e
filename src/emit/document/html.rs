//! Words into HTML: text, with the elements that its tags stand for, and values of attributes.

use std::borrow::Cow;

use rustc_hash::{FxHashMap, FxHashSet};

use super::spelling::Spelling;
use super::{NO_TAGS, Writer, spell};
use crate::segment::{Part, PartKind, Segment};
use crate::tags::{TagKind, left, tags};

/// What means something in HTML text.
const MARKS: &[char] = &['&', '<', '>'];

/// Words in the place of a sentence of text.
///
/// Tags become the elements of the source. Where they do not fit, a link that is closed before it is opened, all of
/// them but pictures and the like are left out, and what the sentence leaves open or closes stands around its words: a
/// page comes out whole whatever a translator wrote, and `check` tells of it.
pub(super) fn text(writer: &Writer<'_>, segment: &Segment, words: &str) -> String {
    let source = writer.edition.source;
    let spelling = Spelling::new(source, segment, MARKS);
    let parts: FxHashMap<&str, &Part> = parts(segment)
        .map(|part| (&segment.text(source)[part.at.range()], part))
        .collect();
    let found: Vec<_> = tags(words).collect();
    let known = found
        .iter()
        .filter_map(|tag| parts.get(&words[tag.range.clone()]));
    let fits = fits(segment, known.copied());
    // A tag that is none of the source's is nothing to a reader unless the source speaks of it.
    let mut text = String::with_capacity(words.len());
    let mut raws = FxHashMap::default();
    let mut end = 0;
    for tag in found {
        let raw = &words[tag.range.clone()];
        match parts.get(raw) {
            Some(part) if fits || part.kind == PartKind::Void => {
                raws.insert(
                    raw,
                    writer.copy(part.span.start as usize, part.span.end as usize),
                );
            }
            None if segment.text(source).contains(raw) => {}
            _ => {
                text.push_str(&words[end..tag.range.start]);
                end = tag.range.end;
            }
        }
    }
    text.push_str(&words[end..]);
    let text = spell(&text, &spelling, &raws, mark);
    match fits {
        true => text,
        false => {
            let (before, after) = framing(writer, segment);
            before + &text + &after
        }
    }
}

/// Words in the place of a sentence in an element that holds no tags.
pub(super) fn raw_text(source: &str, segment: &Segment, words: &str) -> String {
    spell(
        words,
        &Spelling::new(source, segment, MARKS),
        &NO_TAGS,
        mark,
    )
}

/// Words in the place of a sentence in the value of an attribute.
pub(super) fn value(
    source: &str,
    segment: &Segment,
    words: &str,
    delimiter: Option<char>,
) -> String {
    let spelling = Spelling::new(source, segment, &['&']);
    spell(words, &spelling, &NO_TAGS, |character| match character {
        '"' if delimiter != Some('\'') => Some("&quot;".into()),
        '\'' if delimiter == Some('\'') => Some("&#39;".into()),
        '&' => mark(character),
        _ => None,
    })
}

/// A value that stood without quotation marks: it gets them unless it can do without.
pub(super) fn unmarked_value(value: String, is_source: impl Fn(&str) -> bool) -> String {
    let special = |c: char| c.is_whitespace() || "\"'=<>`".contains(c);
    match !is_source(&value)
        && (value.is_empty() || value.contains(special) || value.ends_with('/'))
    {
        true => format!("\"{value}\""),
        false => value,
    }
}

fn mark(character: char) -> Option<Cow<'static, str>> {
    match character {
        '&' => Some("&amp;".into()),
        '<' => Some("&lt;".into()),
        '>' => Some("&gt;".into()),
        _ => None,
    }
}

/// The tags that a sentence has although its element begins or ends elsewhere.
pub(super) fn frame(writer: &Writer<'_>, segment: &Segment) -> String {
    let (before, after) = framing(writer, segment);
    before + &after
}

/// What goes before a sentence and behind it of the tags whose elements begin or end elsewhere.
fn framing(writer: &Writer<'_>, segment: &Segment) -> (String, String) {
    let text = segment.text(writer.edition.source);
    let kinds: FxHashSet<PartKind> = parts(segment).map(|part| part.kind).collect();
    let (first, last) = words(text, segment);
    let (mut before, mut after) = (String::new(), String::new());
    for part in parts(segment) {
        let (framing, opens) = match part.kind {
            PartKind::Open(element) => (!kinds.contains(&PartKind::Close(element)), true),
            PartKind::Close(element) => (!kinds.contains(&PartKind::Open(element)), false),
            PartKind::Void | PartKind::Written => continue,
        };
        if !framing {
            continue;
        }
        let leads = part.at.end as usize <= first;
        let trails = part.at.start as usize >= last;
        let raw = writer.copy(part.span.start as usize, part.span.end as usize);
        match leads || !opens && !trails {
            true => before.push_str(&raw),
            false => after.push_str(&raw),
        }
    }
    (before, after)
}

/// Where the words of a sentence begin and end, tags aside.
fn words(text: &str, segment: &Segment) -> (usize, usize) {
    let (mut first, mut last) = (0, text.len());
    for part in parts(segment) {
        if !text[first..part.at.start as usize].trim().is_empty() {
            break;
        }
        first = part.at.end as usize;
    }
    let tags: Vec<&Part> = parts(segment).collect();
    for part in tags.into_iter().rev() {
        if part.at.end as usize > last || !text[part.at.end as usize..last].trim().is_empty() {
            break;
        }
        last = part.at.start as usize;
    }
    (first, last)
}

/// The parts of a sentence that are tags.
fn parts(segment: &Segment) -> impl Iterator<Item = &Part> {
    let parts = segment.inline.iter().flat_map(|inline| &inline.parts);
    parts.filter(|part| part.kind != PartKind::Written)
}

/// Whether tags can stand in the place of the sentence's own: what is opened is closed inside of what holds it, and
/// what is left open or closed is what the source leaves open or closes.
fn fits<'p>(segment: &Segment, known: impl Iterator<Item = &'p Part>) -> bool {
    let tag = |part: &Part| match part.kind {
        PartKind::Open(element) => (TagKind::Open, element),
        PartKind::Close(element) => (TagKind::Close, element),
        PartKind::Void | PartKind::Written => (TagKind::Void, 0),
    };
    let paired = |tags: &[(TagKind, u32)]| {
        tags.iter()
            .filter(|(kind, _)| *kind != TagKind::Void)
            .copied()
            .collect::<Vec<_>>()
    };
    let own: Vec<_> = parts(segment).map(tag).collect();
    let known: Vec<_> = known.map(tag).collect();
    // Where elements of the source itself cross, only the same order is right.
    paired(&own) == paired(&known) || left(own).is_some_and(|own| left(known) == Some(own))
}
