//! How a sentence of the source spells its words in the file, for the sentence that takes its place.
//!
//! A character that the source writes as an entity or an escape is written so again, the first as the first, the second
//! as the second; a line end stays between the words between which it stands. So a sentence that equals its source
//! becomes the bytes of the source, and one in which a word was changed keeps all else.

use rustc_hash::FxHashMap;

use crate::segment::{PartKind, Segment};

/// How many bytes of a word are looked at behind a mark: no name of an entity or an element is longer.
const AHEAD: usize = 48;

/// A stretch of a sentence: its bytes in the text and in the file.
struct Stretch {
    text: (usize, usize),
    file: (usize, usize),
    verbatim: bool,
}

/// The spellings of a sentence of the source.
pub(super) struct Spelling<'s> {
    source: &'s str,
    text: &'s str,
    stretches: Vec<Stretch>,
    /// What each text is written as, and what follows it, in order of its occurrences.
    written: FxHashMap<&'s str, Vec<(&'s str, &'s str)>>,
    /// How long, in bytes, the texts are that are not written as they are; none is longer than this.
    longest: usize,
    words: Vec<&'s str>,
    /// What stands between the words in the file.
    gaps: Vec<&'s str>,
}

impl<'s> Spelling<'s> {
    /// `marked`: characters that mean something where the sentence stands.
    pub(super) fn new(source: &'s str, segment: &'s Segment, marked: &[char]) -> Spelling<'s> {
        let mut spelling = Spelling {
            source,
            text: segment.text(source),
            stretches: stretches(source, segment),
            written: FxHashMap::default(),
            longest: 0,
            words: Vec::new(),
            gaps: Vec::new(),
        };
        spelling.read_written(segment, marked);
        spelling.read_words();
        spelling
    }

    fn read_written(&mut self, segment: &'s Segment, marked: &[char]) {
        let text = self.text;
        let parts = segment.inline.iter().flat_map(|inline| &inline.parts);
        let parts = parts.filter(|part| part.kind == PartKind::Written);
        for part in parts {
            let key = &text[part.at.range()];
            if key.contains(|c: char| !c.is_whitespace()) {
                self.written.entry(key).or_default();
            }
        }
        let present = marked
            .iter()
            .filter_map(|mark| text.find(*mark).map(|at| (mark, at)));
        for (mark, at) in present {
            self.written
                .entry(&text[at..at + mark.len_utf8()])
                .or_default();
        }
        self.longest = self.written.keys().map(|key| key.len()).max().unwrap_or(0);
        if self.longest == 0 {
            return;
        }
        let tags = segment.inline.iter().flat_map(|inline| &inline.parts);
        let mut tags = tags
            .filter(|part| part.kind != PartKind::Written)
            .peekable();
        let mut at = 0;
        while at < text.len() {
            if let Some(tag) = tags.next_if(|tag| tag.at.start as usize == at) {
                at = tag.at.end as usize;
                continue;
            }
            let length = self.key_at(text, at).map_or(0, str::len);
            if length > 0 {
                let raw = self.file(at, at + length);
                let next = &text[at + length..];
                if let Some(raws) = self.written.get_mut(&text[at..at + length]) {
                    raws.push((raw, next));
                }
            }
            at = text.ceil_char_boundary(at + length.max(1));
        }
    }

    /// The longest text at a place whose spelling is known.
    pub(super) fn key_at<'t>(&self, text: &'t str, at: usize) -> Option<&'t str> {
        let mut end = text.floor_char_boundary((at + self.longest).min(text.len()));
        while end > at {
            if self.written.contains_key(&text[at..end]) {
                return Some(&text[at..end]);
            }
            end = text.floor_char_boundary(end - 1);
        }
        None
    }

    /// How the source writes the so-and-so-many-th occurrence of a text, if it may be written so before `rest` of the text.
    pub(super) fn written(&self, key: &str, occurrence: usize, rest: &str) -> Option<&'s str> {
        let raws = self.written.get(key)?;
        let (raw, next) = raws.get(occurrence).or(raws.last())?;
        // A bare mark is text before what follows it in the source, and before what cannot go on with it.
        let bare = *raw == key && key.starts_with(['&', '<']);
        let same = ahead(rest) == ahead(next);
        let harmless = !rest.starts_with(|c: char| c.is_ascii_alphanumeric() || "#/!?".contains(c));
        let fits = match raw.contains('\n') {
            // What begins a line could begin a block, unless it is a letter.
            true => {
                let first = |rest: &'_ str| rest.split_whitespace().next().map(str::to_owned);
                rest.trim_start().starts_with(char::is_alphabetic) || first(rest) == first(next)
            }
            false => !bare || same || harmless,
        };
        fits.then_some(raw)
    }

    fn read_words(&mut self) {
        let text = self.text.trim();
        let start = self.text.len() - self.text.trim_start().len();
        let mut end = None;
        for word in text.split_whitespace() {
            let at = start + (word.as_ptr() as usize - text.as_ptr() as usize);
            if let Some(end) = end {
                self.gaps.push(self.file(end, at));
            }
            self.words.push(word);
            end = Some(at + word.len());
        }
    }

    /// What stands in the file between two words, as the source has it between the same words at the same place of a
    /// sentence of as many words.
    pub(super) fn gap(&self, words: &[&str], index: usize) -> Option<&'s str> {
        let same = words.len() == self.words.len()
            && words[index..index + 2] == self.words[index..index + 2];
        same.then(|| self.gaps[index])
    }

    /// The bytes of the file that a stretch of the text is written as.
    fn file(&self, start: usize, end: usize) -> &'s str {
        let first = self
            .stretches
            .partition_point(|stretch| stretch.text.1 <= start);
        let last = self
            .stretches
            .partition_point(|stretch| stretch.text.1 < end);
        let (Some(first), Some(last)) = (self.stretches.get(first), self.stretches.get(last))
        else {
            return &self.text[start..end];
        };
        let from = match first.verbatim {
            true => first.file.0 + (start - first.text.0),
            false => first.file.0,
        };
        let to = match last.verbatim {
            true => last.file.0 + (end - last.text.0),
            false => last.file.1,
        };
        &self.source[from..to]
    }
}

/// What could go on with a mark: the letters behind it, and the semicolon that ends an entity.
fn ahead(rest: &str) -> &str {
    let goes_on = |byte: &u8| byte.is_ascii_alphanumeric() || b"#/!?-".contains(byte);
    let length = rest.bytes().take(AHEAD).take_while(goes_on).count();
    let ends = usize::from(rest[length..].starts_with(';'));
    &rest[..length + ends]
}

fn stretches(source: &str, segment: &Segment) -> Vec<Stretch> {
    let mut stretches = Vec::new();
    let (mut text, mut file) = (0, segment.span.start as usize);
    let verbatim =
        |text: &mut usize, file: &mut usize, length: usize, stretches: &mut Vec<Stretch>| {
            if length > 0 {
                stretches.push(Stretch {
                    text: (*text, *text + length),
                    file: (*file, *file + length),
                    verbatim: true,
                });
                *text += length;
                *file += length;
            }
        };
    for part in segment.inline.iter().flat_map(|inline| &inline.parts) {
        let length = part.at.start as usize - text;
        verbatim(&mut text, &mut file, length, &mut stretches);
        (text, file) = (part.at.end as usize, part.span.end as usize);
        stretches.push(Stretch {
            text: (part.at.start as usize, text),
            file: (part.span.start as usize, file),
            verbatim: false,
        });
    }
    let length = segment.text(source).len() - text;
    verbatim(&mut text, &mut file, length, &mut stretches);
    stretches
}
