//! What a locale has translated: the texts of all its articles, where suggestions come from.
//!
//! Comes in: a locale's catalogues, as they stood before the run. Goes out: texts by sentence and by id, and the
//! answer to whether a text was ever published.

use std::borrow::Cow;
use std::hash::{DefaultHasher, Hasher};
use std::sync::OnceLock;

use fluent_syntax::{ast, serializer};
use rustc_hash::FxHashMap;

use crate::catalog::{
    Attribute, Block, BlockText, Catalog, Entry, Item, Origin, Pattern, message_of,
};
use crate::reference::OldUnit;
use crate::segment::{SegmentId, Unit, normalise};
use crate::similarity::Index;

/// A locale's file of an article, as it stood before the run.
#[derive(Clone, Copy, Debug)]
pub struct ArticleFile<'a> {
    /// The article.
    pub slug: &'a str,
    /// The file.
    pub catalog: &'a Catalog<'a>,
    /// The article's units: a block with the id of one, unless it stands in the archive, is pending and no text yet.
    pub units: &'a [Unit],
    /// Its units when the reference was last written; they count as well.
    pub old: &'a [OldUnit],
}

/// A text of a locale, with the sentence that it translates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text<'a> {
    /// The article.
    pub slug: &'a str,
    /// The message's id.
    pub id: SegmentId,
    /// The sentence it translates, normalised; empty if the file does not say.
    pub sentence: Cow<'a, str>,
    /// The message as it stands or stood in the file, from its id to the end of the entry.
    pub body: Cow<'a, str>,
    /// Whether it is live.
    pub live: bool,
}

/// A text that waits to be published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pending<'a> {
    /// The article.
    pub slug: &'a str,
    /// The message's id.
    pub id: SegmentId,
    /// The sentence it stands under, normalised.
    pub sentence: Cow<'a, str>,
    /// Its `was: …` and `from: …` lines, without `# `.
    pub marks: Vec<&'a str>,
    /// The message that it would publish.
    pub body: String,
}

/// The texts of a locale.
///
/// The files are looked through when the first question comes: most runs have none.
#[derive(Debug, Default)]
pub struct Memory<'a> {
    files: Vec<ArticleFile<'a>>,
    tag: &'a str,
    contents: OnceLock<Contents<'a>>,
    /// Sentences that have texts, and the places of the texts of each: live ones first.
    sentences: OnceLock<(Index, Vec<Vec<usize>>)>,
    /// Places of texts, and behind them of drafts, by their digests.
    digests: OnceLock<FxHashMap<u64, Vec<usize>>>,
}

#[derive(Debug, Default)]
struct Contents<'a> {
    texts: Vec<Text<'a>>,
    /// Archived texts that were never published.
    drafts: Vec<String>,
    pending: Vec<Pending<'a>>,
    /// Places in `texts`, by id.
    texts_by_id: Vec<(SegmentId, usize)>,
    /// Places in `pending`, by id.
    pending_by_id: Vec<(SegmentId, usize)>,
}

impl<'a> Memory<'a> {
    /// The texts of a locale's article catalogues; `tag` is the source locale's.
    pub fn new(files: impl IntoIterator<Item = ArticleFile<'a>>, tag: &'a str) -> Memory<'a> {
        Memory {
            files: files.into_iter().collect(),
            tag,
            ..Memory::default()
        }
    }

    fn contents(&self) -> &Contents<'a> {
        self.contents
            .get_or_init(|| Contents::new(&self.files, self.tag))
    }

    /// Live and archived texts that were published, in order of article and file.
    pub fn texts(&self) -> &[Text<'a>] {
        &self.contents().texts
    }

    /// The texts of a sentence's id.
    pub fn of_id(&self, id: SegmentId) -> impl Iterator<Item = &Text<'a>> {
        let contents = self.contents();
        places(&contents.texts_by_id, id).map(|place| &contents.texts[place])
    }

    /// The texts in pending blocks, copies and drafts, of a sentence's id.
    pub fn pending_of_id(&self, id: SegmentId) -> impl Iterator<Item = &Pending<'a>> {
        let contents = self.contents();
        places(&contents.pending_by_id, id).map(|place| &contents.pending[place])
    }

    /// The texts of each sentence that is worth comparing with a sentence (normalised): live ones first, in order of
    /// article and file.
    pub fn similar(
        &self,
        sentence: &str,
    ) -> impl Iterator<Item = impl Iterator<Item = &Text<'a>> + Clone> {
        let texts = self.texts();
        let (index, places) = self.sentences.get_or_init(|| by_sentence(texts));
        let candidates = index.candidates(sentence).into_iter();
        candidates.map(|number| places[number].iter().map(|place| &texts[*place]))
    }

    /// Whether a live or archived entry of the locale, drafts included, has this text, whatever its id.
    pub fn has_text(&self, body: &str) -> bool {
        let contents = self.contents();
        let bodies = || {
            let texts = contents.texts.iter().map(|text| &*text.body);
            texts.chain(contents.drafts.iter().map(String::as_str))
        };
        let digests = self.digests.get_or_init(|| {
            let mut digests: FxHashMap<u64, Vec<usize>> = FxHashMap::default();
            for (place, body) in bodies().enumerate() {
                digests.entry(digest(body)).or_default().push(place);
            }
            digests
        });
        let text = |place: usize| match place.checked_sub(contents.texts.len()) {
            Some(draft) => contents.drafts[draft].as_str(),
            None => &contents.texts[place].body,
        };
        let places = digests.get(&digest(body));
        places
            .into_iter()
            .flatten()
            .any(|place| same_text(text(*place), body))
    }

    /// Whether a block's text is what extract put there: a copy of a text that still stands elsewhere.
    ///
    /// A text that differs from all of them, or that does not parse, is a draft.
    pub fn is_copy(&self, block: &Block<'_>) -> bool {
        if block.text == BlockText::Empty {
            return true;
        }
        let body = block.uncommented();
        if block.text == BlockText::Broken {
            return false;
        }
        self.has_text(&body)
            || self
                .offered(block)
                .is_some_and(|offer| same_text(&offer, &body))
    }

    /// The text that merged sentences offer, if a block names several.
    fn offered(&self, block: &Block<'_>) -> Option<String> {
        let was = block.tool.was_sentences(&block.comment);
        let mut texts = was.iter().map(|was| self.of_sentence(was).next());
        let first = texts.next()??.to_owned();
        texts.try_fold(first, |joined, text| join_texts(&joined, text?))
    }

    /// The bodies of the texts that translate a sentence.
    pub fn of_sentence(&self, sentence: &str) -> impl Iterator<Item = &str> {
        let ids = SegmentId::both(sentence);
        ids.into_iter()
            .flat_map(|id| self.of_id(id))
            .map(|text| &*text.body)
    }

    /// Whether what a block's `was:` and `from:` lines name still has a text.
    ///
    /// Only then can a check say that the block's own text was edited.
    pub fn knows_origin(&self, block: &Block<'_>) -> bool {
        let was = block.tool.was_sentences(&block.comment);
        if !was.is_empty() {
            return was
                .iter()
                .any(|sentence| self.of_sentence(sentence).next().is_some());
        }
        match block.tool.origin() {
            Some(Origin::Similar(name, _)) => match SegmentId::parse(name) {
                Some(id) => self.of_id(id).next().is_some(),
                None => self.texts().iter().any(|text| text.slug == name),
            },
            Some(Origin::Draft) => false,
            None => true,
        }
    }
}

impl<'a> Contents<'a> {
    fn new(files: &[ArticleFile<'a>], tag: &str) -> Contents<'a> {
        let mut contents = Contents::default();
        for file in files {
            let mut sentences = Sentences::new(file);
            for item in &file.catalog.items {
                match item {
                    Item::Entry(entry) => contents.entry(file, entry, &mut sentences, tag),
                    Item::Block(block) if block.text == BlockText::Empty => {}
                    Item::Block(block) if block.archived || sentences.of(block.id).is_none() => {
                        contents.archived(file.slug, block, tag);
                    }
                    Item::Block(block) => contents.pending(file.slug, block, tag),
                    Item::Comment(_) | Item::Junk(_) => {}
                }
            }
        }
        contents.texts_by_id = by_id(contents.texts.iter().map(|text| text.id));
        contents.pending_by_id = by_id(contents.pending.iter().map(|text| text.id));
        contents
    }

    fn entry(
        &mut self,
        file: &ArticleFile<'a>,
        entry: &'a Entry<'a>,
        sentences: &mut Sentences<'a>,
        tag: &str,
    ) {
        let Some(id) = entry.segment_id() else { return };
        let own = entry.tool.sentence(&entry.comment, tag);
        self.texts.push(Text {
            slug: file.slug,
            id,
            sentence: normalise(own.or_else(|| sentences.of(id)).unwrap_or_default()),
            body: entry.body(file.catalog.text).into(),
            live: true,
        });
    }

    fn archived(&mut self, slug: &'a str, block: &'a Block<'a>, tag: &str) {
        let body = block.uncommented();
        if block.tool.has_draft_mark() || block.text != BlockText::Message {
            self.drafts.push(body);
            return;
        }
        let sentence = block.tool.sentence(&block.comment, tag);
        self.texts.push(Text {
            slug,
            id: block.id,
            sentence: normalise(sentence.unwrap_or_default()),
            body: body.into(),
            live: false,
        });
    }

    fn pending(&mut self, slug: &'a str, block: &'a Block<'a>, tag: &str) {
        let lines = block.comment.iter().enumerate();
        let marks = lines.filter(|(index, _)| block.tool.is_draft_mark(*index));
        let sentence = block.tool.sentence(&block.comment, tag);
        self.pending.push(Pending {
            slug,
            id: block.id,
            sentence: normalise(sentence.unwrap_or_default()),
            marks: marks.map(|(_, line)| line.text()).collect(),
            body: block.uncommented(),
        });
    }
}

/// The sentences of an article, as it is and as it was; gathered when the first one is asked for.
struct Sentences<'a> {
    file: ArticleFile<'a>,
    known: Option<FxHashMap<SegmentId, &'a str>>,
}

impl<'a> Sentences<'a> {
    fn new(file: &ArticleFile<'a>) -> Sentences<'a> {
        Sentences {
            file: *file,
            known: None,
        }
    }

    fn of(&mut self, id: SegmentId) -> Option<&'a str> {
        let ArticleFile { units, old, .. } = self.file;
        let known = self.known.get_or_insert_with(|| {
            let old = old.iter().map(|old| (old.id, old.sentence.as_str()));
            let now = units.iter().map(|unit| (unit.id, unit.sentence.as_str()));
            old.chain(now).collect()
        });
        known.get(&id).copied()
    }
}

/// An index of the sentences that have texts, and the places of the texts of each, live ones first.
///
/// A sentence that many articles have counts once: it must not keep others from being compared.
fn by_sentence(texts: &[Text<'_>]) -> (Index, Vec<Vec<usize>>) {
    let mut numbers: FxHashMap<&str, usize> = FxHashMap::default();
    let mut places: Vec<Vec<usize>> = Vec::new();
    for live in [true, false] {
        for (place, text) in texts.iter().enumerate() {
            if text.live != live || text.sentence.is_empty() {
                continue;
            }
            let number = *numbers.entry(&text.sentence).or_insert(places.len());
            match places.get_mut(number) {
                Some(same) => same.push(place),
                None => places.push(vec![place]),
            }
        }
    }
    let sentences = places.iter().map(|same| &*texts[same[0]].sentence);
    (Index::new(sentences), places)
}

/// The ids with their places, in order.
fn by_id(ids: impl Iterator<Item = SegmentId>) -> Vec<(SegmentId, usize)> {
    let mut by_id: Vec<_> = ids.enumerate().map(|(place, id)| (id, place)).collect();
    by_id.sort_unstable();
    by_id
}

fn places(by_id: &[(SegmentId, usize)], id: SegmentId) -> impl Iterator<Item = usize> {
    let start = by_id.partition_point(|(other, _)| *other < id);
    let same = by_id[start..]
        .iter()
        .take_while(move |(other, _)| *other == id);
    same.map(|(_, place)| *place)
}

/// A digest of what follows a message's id without what may differ in equal texts: blanks, line ends, and the comma
/// that may end a call's arguments.
fn digest(body: &str) -> u64 {
    let words = crate::catalog::without_id(body).split([' ', '\r', '\n', ',']);
    let mut hasher = DefaultHasher::new();
    hasher.write(words.collect::<String>().as_bytes());
    hasher.finish()
}

/// Two one-line values joined by a blank, under the first one's id; `None` if either is more than one line of text.
pub(crate) fn join_texts(first: &str, second: &str) -> Option<String> {
    let (head, first) = one_line(first)?;
    let (_, second) = one_line(second)?;
    Some(format!("{head}= {first} {second}"))
}

/// The head (`id `) and the value of a message that is one line of text without attributes.
fn one_line(body: &str) -> Option<(&str, &str)> {
    let (head, value) = body.split_once('=')?;
    let value = value.trim();
    (!value.is_empty() && !value.contains('\n')).then_some((head, value))
}

/// Whether two messages have equal values and attributes, their ids aside.
pub(crate) fn same_text(first: &str, second: &str) -> bool {
    match (text_key(first), text_key(second)) {
        (Some(first), Some(second)) => first == second,
        _ => false,
    }
}

/// A message's value and attributes in canonical form; `None` if it does not parse.
fn text_key(body: &str) -> Option<String> {
    let (value, attributes): (Option<Pattern<'_>>, Vec<Attribute<'_>>) = message_of(body)?;
    let id = ast::Identifier {
        name: crate::catalog::Slice::new("x", 0..1),
    };
    let message = ast::Message {
        id,
        value,
        attributes,
        comment: None,
    };
    Some(serializer::serialize(&ast::Resource {
        body: vec![ast::Entry::Message(message)],
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::parse;

    const FILE: &str = "\
# ar: نعم.
s-049gdzeteq = Да.

# ar: لا.
# was: نعم.
# s-2r76e3vqk8 = Да.

# ar: ربما.
# was: نعم.
# s-0000000000 = Возможно.

## Obsolete

# ar: قديم.
# s-1111111111 = Старое.
";

    fn old() -> Vec<OldUnit> {
        let ids = ["s-049gdzeteq", "s-2r76e3vqk8", "s-0000000000"];
        let old = ids.map(|id| OldUnit {
            id: SegmentId::parse(id).expect("an id"),
            sentence: String::new(),
        });
        old.into()
    }

    fn memory<'a>(catalog: &'a Catalog<'a>, old: &'a [OldUnit]) -> Memory<'a> {
        let source = ArticleFile {
            slug: "a",
            catalog,
            units: &[],
            old,
        };
        Memory::new([source], "ar")
    }

    #[test]
    fn live_and_archived_texts_are_remembered_and_copies_are_not() {
        let catalog = parse(FILE, "ar");
        let old = old();
        let memory = memory(&catalog, &old);
        let bodies: Vec<_> = memory.texts().iter().map(|text| &*text.body).collect();
        assert_eq!(bodies, ["s-049gdzeteq = Да.", "s-1111111111 = Старое."]);
        assert_eq!(
            memory.of_sentence("نعم.").collect::<Vec<_>>(),
            ["s-049gdzeteq = Да."]
        );
    }

    #[test]
    fn an_edited_copy_is_a_draft() {
        let catalog = parse(FILE, "ar");
        let old = old();
        let memory = memory(&catalog, &old);
        let blocks: Vec<_> = catalog
            .items
            .iter()
            .filter_map(|item| match item {
                Item::Block(block) => Some(memory.is_copy(block)),
                _ => None,
            })
            .collect();
        assert_eq!(blocks, [true, false, true]);
    }

    #[test]
    fn texts_are_compared_as_patterns() {
        for (one, other) in [
            ("a = x", "b =\n    x\n"),
            ("a =\n    x\n    y", "b = x\r\n  y\r\n"),
            ("a = { NUMBER(1) }", "b = {NUMBER( 1 , )}"),
            (
                "a = { $n ->\n    [1] x\n   *[other] y\n }\n    .b = z",
                "b =\n  {$n ->\n[ 1 ] x\n*[other]\n y\n}\n .b=z",
            ),
        ] {
            assert!(same_text(one, other), "{one}");
            assert_eq!(digest(one), digest(other), "{one}");
        }
        assert!(!same_text("a = x", "a = x\n    .title = y"));
        assert!(!same_text("a = {", "a = {"));
        assert_eq!(join_texts("a = x.", "b = y.").as_deref(), Some("a = x. y."));
        assert_eq!(
            join_texts("a = x.", "b =\n    y."),
            Some("a = x. y.".to_owned())
        );
        assert_eq!(join_texts("a = x.", "b = y\n    .z = w"), None);
    }
}
