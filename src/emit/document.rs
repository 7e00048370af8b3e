//! `SLUG.md` and `SLUG.html` of an article in that format: the source with every sentence in the other language.
//!
//! Every byte outside the sentences is the source's, but for what names the language and the encoding of the whole. A
//! sentence is written as the source writes the sentence in its place ([`spelling`]): where the translation equals its
//! source, the bytes of the source come out.

mod html;
mod markdown;
mod spelling;
#[cfg(test)]
mod tests;

use std::borrow::Cow;

use rustc_hash::FxHashMap;

use super::{Edition, isolated, yaml};
use crate::article::{Block, BlockKind, Scalar, Syntax};
use crate::bundle::{Sentence, fold, needs_blank};
use crate::config::Isolate;
use crate::error::Result;
use crate::segment::{Segment, plain};
use crate::text::Span;
use spelling::Spelling;

pub(super) fn emit(edition: &Edition<'_>) -> Result<String> {
    Ok(Writer::new(edition, Sentences::Bare).document())
}

/// A Markdown article as HTML, for a page: every sentence bears its id.
pub(super) fn markdown_page(edition: &Edition<'_>) -> String {
    markdown::page(&Writer::new(edition, Sentences::Marked).document())
}

/// How sentences are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sentences {
    /// As the article has them; one that equals its source is copied.
    Bare,
    /// In elements that bear their ids.
    Marked,
    /// As `Bare`, without copying.
    #[cfg(test)]
    Encoded,
}

/// A place in the source that something else takes.
struct Patch {
    span: Span,
    text: String,
}

/// A sentence and the place it takes.
#[derive(Clone, Copy)]
struct Placed<'a> {
    sentence: &'a Sentence,
    segment: &'a Segment,
}

pub(super) struct Writer<'a> {
    edition: &'a Edition<'a>,
    sentences: Sentences,
    /// What stands inside of tags and the like, in order of place.
    patches: Vec<Patch>,
}

impl<'a> Writer<'a> {
    fn new(edition: &'a Edition<'a>, sentences: Sentences) -> Writer<'a> {
        let mut writer = Writer {
            edition,
            sentences,
            patches: Vec::new(),
        };
        writer.patches = writer.find_patches();
        writer
    }

    fn document(&self) -> String {
        let source = self.edition.source;
        let mut text = String::with_capacity(source.len() + source.len() / 4);
        let mut end = 0;
        for (block, sentences) in self.blocks() {
            let (Some(first), Some(last)) = (sentences.first(), sentences.last()) else {
                continue;
            };
            if is_inside_tag(block) {
                continue;
            }
            text.push_str(&self.copy(end, first.segment.span.start as usize));
            text.push_str(&self.block(block, &sentences));
            end = last.segment.span.end as usize;
        }
        text.push_str(&self.copy(end, source.len()));
        text
    }

    /// The blocks that have sentences, with them.
    fn blocks(&self) -> impl Iterator<Item = (&'a Block, Vec<Placed<'a>>)> {
        let edition = self.edition;
        let mut segments = edition.segments.iter();
        edition.bundle.blocks.iter().filter_map(move |block| {
            let placed = block.sentences.iter().zip(&mut segments);
            let placed: Vec<_> = placed
                .map(|(sentence, segment)| Placed { sentence, segment })
                .collect();
            let block = placed.first()?.segment.block;
            Some((&edition.document.blocks[block], placed))
        })
    }

    /// What changes inside of tags: attributes, and what names the language and the encoding.
    fn find_patches(&self) -> Vec<Patch> {
        let document = self.edition.document;
        let mut patches = Vec::new();
        if let Some(span) = document.charset
            && !is_utf8(&self.edition.source[span.range()])
            && (!is_utf8(self.edition.encoding) || !self.is_all_unchanged())
        {
            patches.push(Patch {
                span,
                text: "utf-8".to_owned(),
            });
        }
        if self.edition.original {
            return patches;
        }
        if let Some(root) = &document.root {
            let (lang, dir) = (&self.edition.bundle.lang, self.edition.bundle.dir.name());
            let mut added = String::new();
            if root.lang.is_empty() {
                added.push_str(&format!(" lang=\"{lang}\""));
            }
            if root.dir.is_none() {
                added.push_str(&format!(" dir=\"{dir}\""));
            }
            let values = root.lang.iter().map(|span| (*span, lang.as_str()));
            for (span, value) in values.chain(root.dir.map(|span| (span, dir))) {
                let raw = &self.edition.source[span.range()];
                let mark = raw.chars().next().filter(|mark| matches!(mark, '"' | '\''));
                let old = raw.trim_matches(['"', '\'']);
                // What says the same in other letters stays.
                if !old.eq_ignore_ascii_case(value) {
                    let mark = mark.map(String::from).unwrap_or_default();
                    let text = format!("{mark}{value}{mark}");
                    patches.push(Patch { span, text });
                }
            }
            if !added.is_empty() {
                patches.push(Patch {
                    span: Span::at(root.name_end as usize),
                    text: added,
                });
            }
        }
        for (block, sentences) in self.blocks().filter(|(block, _)| is_inside_tag(block)) {
            let (Some(first), Some(last)) = (sentences.first(), sentences.last()) else {
                continue;
            };
            patches.push(Patch {
                span: Span {
                    start: first.segment.span.start,
                    end: last.segment.span.end,
                },
                text: self.block(block, &sentences),
            });
        }
        patches.sort_by_key(|patch| patch.span);
        patches
    }

    /// Whether every sentence says what its source says.
    fn is_all_unchanged(&self) -> bool {
        let mut placed = self.blocks().flat_map(|(_, placed)| placed);
        placed.all(|placed| self.is_unchanged(placed))
    }

    /// The bytes of the source, with what changes inside of tags.
    fn copy(&self, start: usize, end: usize) -> String {
        let source = self.edition.source;
        let mut text = String::with_capacity(end - start);
        let mut at = start;
        let first = self
            .patches
            .partition_point(|patch| (patch.span.start as usize) < start);
        for patch in &self.patches[first..] {
            let range = patch.span.range();
            if range.end > end {
                break;
            }
            text.push_str(&source[at..range.start]);
            text.push_str(&patch.text);
            at = range.end;
        }
        text.push_str(&source[at..end]);
        text
    }

    /// The sentences of a block with what stands between them.
    fn block(&self, block: &Block, sentences: &[Placed<'_>]) -> String {
        let mut text = String::new();
        let mut last: Option<Placed<'_>> = None; // the last printed sentence
        let mut waiting: Option<String> = None; // what stands before the next
        let mut end = None;
        for placed in sentences {
            let span = placed.segment.span;
            if let Some(end) = end {
                let gap = self.copy(end, span.start as usize);
                waiting = Some(match waiting {
                    Some(before) if is_blank(&before) && is_blank(&gap) => wider(before, gap),
                    Some(before) => before + &gap,
                    None => gap,
                });
            }
            end = Some(span.end as usize);
            let gap = waiting.as_deref().unwrap_or_default();
            let starts_line = text.is_empty() || gap.contains('\n');
            let Some(words) = self.sentence(block.syntax, *placed, starts_line) else {
                // What a sentence that is left out leaves open or closes is still there.
                let tags = html::frame(self, placed.segment);
                if !tags.is_empty() {
                    waiting = Some(waiting.unwrap_or_default() + &tags);
                }
                continue;
            };
            match (waiting.take(), last) {
                (Some(gap), None) if is_blank(&gap) => {}
                (Some(gap), before) => {
                    let changed = |placed: &Placed<'_>| !self.is_unchanged(*placed);
                    let changed = changed(placed) || before.is_some_and(|before| changed(&before));
                    let ends = before.and_then(|before| before.sentence.text.as_deref());
                    let ends = ends.zip(placed.sentence.text.as_deref());
                    text.push_str(&gap);
                    if gap.is_empty()
                        && changed
                        && ends.is_some_and(|(before, next)| needs_blank(before, next))
                    {
                        text.push(' ');
                    }
                }
                (None, _) => {}
            }
            text.push_str(&words);
            last = Some(*placed);
        }
        if let Some(gap) = waiting.filter(|gap| !is_blank(gap)) {
            text.push_str(&gap);
        }
        match block.syntax {
            Syntax::Yaml(Scalar::Plain) => self.plain_scalar(block, sentences, text),
            Syntax::HtmlAttribute(None) => {
                html::unmarked_value(text, |value| self.is_source(block, value))
            }
            _ => text,
        }
    }

    /// Whether a sentence that equals its source is copied; tests show that nothing hangs on it.
    fn copies(&self) -> bool {
        match self.sentences {
            Sentences::Bare | Sentences::Marked => true,

            #[cfg(test)]
            Sentences::Encoded => false,
        }
    }

    fn is_source(&self, block: &Block, text: &str) -> bool {
        self.edition.source[block.span.range()] == *text
    }

    /// A plain scalar of YAML, or one between quotation marks where it cannot be plain.
    fn plain_scalar(&self, block: &Block, sentences: &[Placed<'_>], text: String) -> String {
        let original = &self.edition.source[block.span.range()];
        if text == original || yaml::is_plain(&text, yaml::is_number(original)) {
            return text;
        }
        let words = sentences
            .iter()
            .filter_map(|placed| placed.sentence.text.as_deref());
        let words: Vec<String> = words.map(|words| fold(words.trim())).collect();
        yaml::quoted(&words.join(" "))
    }

    /// Whether a sentence says what its source says.
    fn is_unchanged(&self, placed: Placed<'_>) -> bool {
        let words = placed.sentence.text.as_deref().unwrap_or_default();
        plain(placed.segment.text(self.edition.source)) == plain(words)
    }

    /// A sentence as the file has it; `None` for one that is left out.
    fn sentence(&self, syntax: Syntax, placed: Placed<'_>, starts_line: bool) -> Option<String> {
        let Placed { sentence, segment } = placed;
        let span = segment.span;
        let words = sentence.text.as_deref()?;
        let foreign = sentence.lang != self.edition.bundle.lang;
        let text = match self.copies() && self.is_unchanged(placed) {
            true => self.copy(span.start as usize, span.end as usize),
            false => self.encode(syntax, segment, &fold(words.trim()), starts_line),
        };
        let markdown = matches!(
            syntax,
            Syntax::Markdown | Syntax::MarkdownLine | Syntax::MarkdownCell
        );
        let turned = sentence.dir != self.edition.bundle.dir;
        let text = match markdown && turned && self.edition.isolate == Isolate::On {
            true => isolated(&text),
            false => text,
        };
        let mut attributes = String::new();
        if self.sentences == Sentences::Marked && markdown && markdown::is_whole(&text) {
            attributes.push_str(&format!(" data-l10n-id=\"{}\"", sentence.id));
            attributes.push_str(match (foreign, sentence.outdated) {
                (true, true) => " class=\"foreign outdated\"",
                (true, false) => " class=\"foreign\"",
                (false, true) => " class=\"outdated\"",
                (false, false) => "",
            });
        }
        let element = markdown || syntax == Syntax::Html && html::frame(self, segment).is_empty();
        if foreign && element {
            let dir = sentence.dir.name();
            attributes.push_str(&format!(" lang=\"{}\" dir=\"{dir}\"", sentence.lang));
        }
        Some(match attributes.is_empty() {
            true => text,
            false => format!("<span{attributes}>{text}</span>"),
        })
    }

    /// Words in the place of a sentence of the source.
    fn encode(&self, syntax: Syntax, segment: &Segment, words: &str, starts_line: bool) -> String {
        let source = self.edition.source;
        match syntax {
            Syntax::Plain => words.to_owned(),
            Syntax::Html => html::text(self, segment, words),
            Syntax::HtmlRaw => html::raw_text(source, segment, words),
            Syntax::HtmlAttribute(mark) => html::value(source, segment, words, mark),
            Syntax::Yaml(style) => {
                let spelling = Spelling::new(source, segment, &[]);
                spell(words, &spelling, &NO_TAGS, |character| {
                    yaml::escape(character, style)
                })
            }
            _ => {
                let spelling = Spelling::new(source, segment, &[]);
                let words = spell(words, &spelling, &NO_TAGS, |_| None);
                markdown::guarded(source, segment, words, syntax, starts_line)
            }
        }
    }
}

/// Whether an encoding's label means UTF-8.
fn is_utf8(label: &str) -> bool {
    label.eq_ignore_ascii_case("utf-8") || label.eq_ignore_ascii_case("utf8")
}

/// Whether a block stands inside a tag or another block.
fn is_inside_tag(block: &Block) -> bool {
    matches!(block.syntax, Syntax::HtmlAttribute(_)) && block.kind == BlockKind::Attribute
}

/// Whether a gap between sentences is white space to a reader.
fn is_blank(gap: &str) -> bool {
    gap.chars().all(|c| c.is_whitespace() || c == '>')
}

/// Of two blank gaps the one with more line ends, else the first.
fn wider(first: String, second: String) -> String {
    let ends = |gap: &str| gap.matches('\n').count();
    match ends(&second) > ends(&first) {
        true => second,
        false => first,
    }
}

/// No tags.
const NO_TAGS: Tags<'static> = Tags::with_hasher(rustc_hash::FxBuildHasher);

/// Tags, and what they are in the file.
type Tags<'t> = FxHashMap<&'t str, String>;

/// Writes words as a sentence of the source spells its own; `mark` writes a character that the source does not have.
fn spell(
    text: &str,
    spelling: &Spelling<'_>,
    tags: &Tags<'_>,
    mark: impl Fn(char) -> Option<Cow<'static, str>>,
) -> String {
    let words: Vec<&str> = text.split(' ').collect();
    let mut spelled = String::with_capacity(text.len());
    let mut occurrences: FxHashMap<&str, usize> = FxHashMap::default();
    for (index, word) in words.iter().enumerate() {
        let mut at = 0;
        let start = word.as_ptr() as usize - text.as_ptr() as usize;
        while let Some(character) = word[at..].chars().next() {
            if let Some((tag, raw)) = tag_at(&word[at..], tags) {
                spelled.push_str(raw);
                at += tag.len();
                continue;
            }
            let key = spelling.key_at(word, at);
            let length = key.map_or(character.len_utf8(), str::len);
            let known = key.and_then(|key| {
                let occurrence = occurrences.entry(key).or_default();
                *occurrence += 1;
                let rest = start + at + length;
                spelling.written(key, *occurrence - 1, &text[rest..])
            });
            match known {
                Some(known) => spelled.push_str(known),
                None => {
                    let escaped = mark(character).filter(|_| length == character.len_utf8());
                    spelled.push_str(escaped.as_deref().unwrap_or(&word[at..at + length]));
                }
            }
            at += length;
        }
        if index + 1 < words.len() {
            spelled.push_str(spelling.gap(&words, index).unwrap_or(" "));
        }
    }
    spelled
}

/// The tag that a text begins with, and what it is in the file.
fn tag_at<'w, 't>(word: &'w str, tags: &'t Tags<'_>) -> Option<(&'w str, &'t str)> {
    if tags.is_empty() || !word.starts_with('<') {
        return None;
    }
    let tag = &word[..=word.find('>')?];
    tags.get(tag).map(|raw| (tag, raw.as_str()))
}
