//! What a locale has translated: the texts of all its articles, where suggestions come from.
//!
//! Comes in: a locale's catalogues, as they stood before the run. Goes out: texts by sentence and by id, and the
//! answer to whether a text was ever published.

use std::collections::{BTreeMap, HashSet};
use std::sync::OnceLock;

use fluent_syntax::{ast, serializer};

use crate::catalog::{
    Attribute, Block, BlockText, Catalog, Entry, EntryKind, Item, Origin, Pattern, message_of,
};
use crate::segment::{SegmentId, normalise};

/// A text of a locale, with the sentence that it translates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The article.
    pub slug: String,
    /// The message's id.
    pub id: SegmentId,
    /// The sentence it translates, normalised; empty if the file does not say.
    pub sentence: String,
    /// The message as it stands or stood in the file, from its id to the end of the entry.
    pub body: String,
    /// Whether it is live.
    pub live: bool,
}

/// A text that waits to be published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pending {
    /// The article.
    pub slug: String,
    /// The message's id.
    pub id: SegmentId,
    /// The sentence it stands under, normalised.
    pub sentence: String,
    /// Its `was: …` and `from: …` lines, without `# `.
    pub marks: Vec<String>,
    /// The message that it would publish.
    pub body: String,
}

/// The sentences of an article, as it is and as it was when its reference was last written, by id.
pub type Sentences<'a> = BTreeMap<SegmentId, &'a str>;

/// The texts of a locale.
#[derive(Debug, Default)]
pub struct Memory {
    /// Texts in pending blocks: copies and drafts.
    pub pending: Vec<Pending>,
    /// Live and archived texts that were published, in order of article and file.
    pub texts: Vec<Text>,
    /// Every live or archived text (drafts included), for telling copies from new words.
    keys: OnceLock<HashSet<String>>,
    sources: Vec<String>,
    by_id: BTreeMap<SegmentId, Vec<usize>>,
}

impl Memory {
    /// The texts of a locale's article catalogues, as they stood before the run.
    ///
    /// Each comes with its slug and its article's sentences: a block with the id of one, unless it stands in the
    /// archive, is pending and no text yet.
    pub fn new<'a, 't: 'a>(
        catalogs: impl IntoIterator<Item = (&'a str, &'a Catalog<'t>, &'a Sentences<'a>)>,
        tag: &str,
    ) -> Memory {
        let mut memory = Memory::default();
        for (slug, catalog, sentences) in catalogs {
            for item in &catalog.items {
                match item {
                    Item::Entry(entry) => memory.entry(slug, entry, (catalog.text, sentences), tag),
                    Item::Block(block) if block.archived || !sentences.contains_key(&block.id) => {
                        memory.archived(slug, block, tag);
                    }
                    Item::Block(block) => memory.pending(slug, block, tag),
                    _ => {}
                }
            }
        }
        for (index, text) in memory.texts.iter().enumerate() {
            memory.by_id.entry(text.id).or_default().push(index);
        }
        memory
    }

    fn entry(
        &mut self,
        slug: &str,
        entry: &Entry<'_>,
        (text, sentences): (&str, &Sentences<'_>),
        tag: &str,
    ) {
        let Some(id) = live_id(entry) else { return };
        let body = entry.body(text);
        let own = entry.tool.sentence(&entry.comment, tag);
        let sentence = own.or_else(|| sentences.get(&id).copied());
        let sentence = sentence.map_or_else(String::new, normalise);
        self.sources.push(body.to_owned());
        self.texts.push(Text {
            slug: slug.to_owned(),
            id,
            sentence,
            body: body.to_owned(),
            live: true,
        });
    }

    fn archived(&mut self, slug: &str, block: &Block<'_>, tag: &str) {
        if block.text == BlockText::Empty {
            return;
        }
        let body = block.uncommented();
        self.sources.push(body.clone());
        if !block.tool.has_draft_mark() && block.text == BlockText::Message {
            let sentence = block
                .tool
                .sentence(&block.comment, tag)
                .map_or_else(String::new, normalise);
            self.texts.push(Text {
                slug: slug.to_owned(),
                id: block.id,
                sentence,
                body,
                live: false,
            });
        }
    }

    fn pending(&mut self, slug: &str, block: &Block<'_>, tag: &str) {
        if block.text == BlockText::Empty {
            return;
        }
        let marks = block
            .comment
            .iter()
            .enumerate()
            .filter(|(index, _)| block.tool.is_draft_mark(*index));
        self.pending.push(Pending {
            slug: slug.to_owned(),
            id: block.id,
            sentence: block
                .tool
                .sentence(&block.comment, tag)
                .map_or_else(String::new, normalise),
            marks: marks.map(|(_, line)| line.text().to_owned()).collect(),
            body: block.uncommented(),
        });
    }

    /// The texts of a sentence's id.
    pub fn of_id(&self, id: SegmentId) -> impl Iterator<Item = &Text> {
        self.by_id
            .get(&id)
            .into_iter()
            .flatten()
            .map(|index| &self.texts[*index])
    }

    /// Whether a live or archived entry of the locale has this text, whatever its id.
    pub fn has_text(&self, body: &str) -> bool {
        let keys = self.keys.get_or_init(|| {
            self.sources
                .iter()
                .filter_map(|body| text_key(body))
                .collect()
        });
        text_key(body).is_some_and(|key| keys.contains(&key))
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
            .map(|text| text.body.as_str())
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
                None => self.texts.iter().any(|text| text.slug == name),
            },
            Some(Origin::Draft) => false,
            None => true,
        }
    }
}

/// The article id of a live message.
pub(crate) fn live_id(entry: &Entry<'_>) -> Option<SegmentId> {
    if entry.kind == EntryKind::Term {
        return None;
    }
    SegmentId::parse(entry.id.text())
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

    fn memory(catalog: &Catalog<'_>) -> Memory {
        let ids = ["s-049gdzeteq", "s-2r76e3vqk8", "s-0000000000"];
        let sentences = ids.map(|id| (SegmentId::parse(id).expect("an id"), ""));
        Memory::new([("a", catalog, &Sentences::from(sentences))], "ar")
    }

    #[test]
    fn live_and_archived_texts_are_remembered_and_copies_are_not() {
        let catalog = parse(FILE, "ar");
        let memory = memory(&catalog);
        let bodies: Vec<_> = memory.texts.iter().map(|text| text.body.as_str()).collect();
        assert_eq!(bodies, ["s-049gdzeteq = Да.", "s-1111111111 = Старое."]);
        assert_eq!(
            memory.of_sentence("نعم.").collect::<Vec<_>>(),
            ["s-049gdzeteq = Да."]
        );
    }

    #[test]
    fn an_edited_copy_is_a_draft() {
        let catalog = parse(FILE, "ar");
        let memory = memory(&catalog);
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
        assert!(same_text("a = x", "b =\n    x\n"));
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
