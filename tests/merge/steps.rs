//! What editors and translators do to a project between two runs, for the properties.

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use tarjuman::catalog::{Block, Catalog, Item, parse};

/// Sentences: some alike, some short, some headings; the last two collide.
pub(crate) const SENTENCES: [&str; 14] = [
    "قمة في أستانا",
    "ردود الفعل",
    "نعم.",
    "لا.",
    "وصل الوزير إلى المدينة صباح الإثنين.",
    "وصل الوزير إلى المدينة صباح الثلاثاء.",
    "لم يصل الوزير إلى المدينة صباح الإثنين.",
    "ستنهي القوات انسحابها بعد 10 أيام.",
    "ستنهي القوات انسحابها بعد 12 يوما.",
    "بحث الجانبان أسعار النفط.",
    "بحث الجانبان أسعار النفط، وغادر الوفد.",
    "وغادر الوفد.",
    "الجملة 753636.",
    "الجملة 20952073.",
];

pub(crate) const SLUGS: [&str; 3] = ["a", "b", "c/d"];
pub(crate) const LOCALES: [&str; 2] = ["en", "ru"];

/// Sentences by the name of their article.
pub(crate) type Articles = BTreeMap<&'static str, Vec<String>>;

#[derive(Clone, Debug)]
pub(crate) enum Step {
    /// An editor gives an article these sentences.
    Article(usize, Vec<&'static str>),
    /// An editor changes the sources: which article, what, and two numbers that say where.
    Source(usize, Edit, usize, usize),
    /// A translator does something to the n-th entry or block of a file.
    Translator {
        article: usize,
        locale: usize,
        nth: usize,
        deed: Deed,
    },
}

/// What an editor does to an article's sentences.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Edit {
    Insert,
    Delete,
    Swap,
    Repeat,
    Word,
    Number,
    Negate,
    EndMark,
    Split,
    Merge,
    Heading,
    Vowels,
    MoveAway,
    SwapArticles,
    Rename,
    Remove,
}

const EDITS: [Edit; 16] = [
    Edit::Insert,
    Edit::Delete,
    Edit::Swap,
    Edit::Repeat,
    Edit::Word,
    Edit::Number,
    Edit::Negate,
    Edit::EndMark,
    Edit::Split,
    Edit::Merge,
    Edit::Heading,
    Edit::Vowels,
    Edit::MoveAway,
    Edit::SwapArticles,
    Edit::Rename,
    Edit::Remove,
];

/// What a translator does to a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Deed {
    Publish,
    PublishAsIs,
    PublishSelector,
    EditPending,
    EditLive,
    Note,
    Waiver,
    DeleteSource,
    DeleteEntry,
    Break,
    Half,
    Append,
    Duplicate,
    OwnMessage,
    OwnGroup,
    RemoveBlankLine,
    Reorder,
    Conflict,
    Resolve,
    Crlf,
    NoLastLineEnd,
    DropBlocks,
}

const DEEDS: [Deed; 24] = [
    Deed::Publish,
    Deed::Publish,
    Deed::Publish,
    Deed::PublishAsIs,
    Deed::PublishSelector,
    Deed::EditPending,
    Deed::EditLive,
    Deed::Note,
    Deed::Waiver,
    Deed::DeleteSource,
    Deed::DeleteEntry,
    Deed::Break,
    Deed::Half,
    Deed::Append,
    Deed::Duplicate,
    Deed::OwnMessage,
    Deed::OwnGroup,
    Deed::RemoveBlankLine,
    Deed::Reorder,
    Deed::Conflict,
    Deed::Resolve,
    Deed::Crlf,
    Deed::NoLastLineEnd,
    Deed::DropBlocks,
];

/// Mostly the first, so that what happens there adds up.
fn mostly_first(more: usize) -> impl Strategy<Value = usize> {
    prop_oneof![4 => Just(0), 1 => 1..=more]
}

fn article() -> impl Strategy<Value = Vec<&'static str>> {
    subsequence(SENTENCES.to_vec(), 0..=5).prop_shuffle()
}

/// An article without the last sentence, whose id the one before it has too when it stands alone.
pub(crate) fn distinct() -> impl Strategy<Value = Vec<&'static str>> {
    subsequence(SENTENCES[..SENTENCES.len() - 1].to_vec(), 0..=6).prop_shuffle()
}

pub(crate) fn step() -> impl Strategy<Value = Step> {
    let translator = (
        mostly_first(2),
        mostly_first(1),
        0..6_usize,
        select(DEEDS.to_vec()),
    );
    let translator = translator.prop_map(|(article, locale, nth, deed)| Step::Translator {
        article,
        locale,
        nth,
        deed,
    });
    let source = (
        mostly_first(2),
        select(EDITS.to_vec()),
        0..6_usize,
        0..14_usize,
    );
    prop_oneof![
        2 => (mostly_first(2), article()).prop_map(|(number, sentences)| Step::Article(number, sentences)),
        4 => source.prop_map(|(article, edit, at, other)| Step::Source(article, edit, at, other)),
        8 => translator,
    ]
}

/// Changes the sources as an editor would.
pub(crate) fn edit(
    articles: &mut Articles,
    slug: &'static str,
    edit: Edit,
    at: usize,
    other: usize,
) {
    let next =
        SLUGS[(SLUGS.iter().position(|name| *name == slug).unwrap_or(0) + 1 + other % 2) % 3];
    match edit {
        Edit::Remove => {
            articles.remove(slug);
            return;
        }
        Edit::Rename => {
            if !articles.contains_key(next)
                && let Some(sentences) = articles.remove(slug)
            {
                articles.insert(next, sentences);
            }
            return;
        }
        Edit::SwapArticles => {
            let (one, two) = (articles.remove(slug), articles.remove(next));
            articles.extend(one.map(|one| (next, one)));
            articles.extend(two.map(|two| (slug, two)));
            return;
        }
        _ => {}
    }
    let sentences = articles.entry(slug).or_default();
    let length = sentences.len();
    if edit == Edit::Insert {
        sentences.insert(at % (length + 1), SENTENCES[other].to_owned());
        return;
    }
    if length == 0 {
        return;
    }
    let at = at % length;
    let sentence = sentences[at].clone();
    let stop = sentence.ends_with(['.', '؟']);
    match edit {
        Edit::Delete => drop(sentences.remove(at)),
        Edit::Swap => sentences.swap(at, other % length),
        Edit::Repeat => sentences.push(sentence),
        Edit::Word => {
            let mut words: Vec<_> = sentence.split(' ').collect();
            let word = other % words.len();
            words[word] = ["اليوم", "أمس", "غدا"][other % 3];
            sentences[at] = words.join(" ");
        }
        Edit::Number => sentences[at] = format!("{other} {sentence}"),
        Edit::Negate => sentences[at] = format!("لم {sentence}"),
        Edit::EndMark if sentence.ends_with('.') => sentences[at] = sentence.replace('.', "؟"),
        Edit::EndMark => sentences[at] = sentence.replace('؟', "."),
        Edit::Heading if stop => sentences[at] = sentence.replace(['.', '؟'], ""),
        Edit::Heading => sentences[at] = sentence + ".",
        Edit::Vowels => sentences[at] = sentence.replacen('ا', "\u{64e}ا\u{640}", 1),
        Edit::Split => {
            let words: Vec<_> = sentence.split(' ').collect();
            let (first, second) = words.split_at(words.len() / 2);
            if !first.is_empty() {
                sentences[at] = first.join(" ") + ".";
                sentences.insert(at + 1, second.join(" "));
            }
        }
        Edit::Merge if at + 1 < length => {
            let second = sentences.remove(at + 1);
            sentences[at] = format!("{}، {second}", sentence.trim_end_matches(['.', '؟']));
        }
        Edit::MoveAway => {
            sentences.remove(at);
            let there = articles.entry(next).or_default();
            there.insert(other % (there.len() + 1), sentence);
        }
        _ => {}
    }
}

/// Does a deed; returns the new text, and the lines that the translator wrote in it.
pub(crate) fn act(
    text: &str,
    nth: usize,
    deed: Deed,
    serial: usize,
) -> Option<(String, Vec<String>)> {
    let catalog = parse(text, "ar");
    let changed = |text: String| Some((text, Vec::new()));
    match deed {
        Deed::Crlf if text.contains('\r') => return changed(text.replace('\r', "")),
        Deed::Crlf => return changed(text.replace('\n', "\r\n")),
        Deed::NoLastLineEnd => return changed(text.trim_end_matches(['\r', '\n']).to_owned()),
        Deed::Resolve => {
            let lines = text.split_inclusive('\n');
            let kept = lines.filter(|line| !line.starts_with(['<', '=', '>']));
            return changed(kept.collect());
        }
        Deed::DropBlocks => return changed(without_blocks(&catalog)),
        _ => {}
    }
    let is_comment = |item: &&Item<'_>| !matches!(item, Item::Comment(_));
    let items: Vec<_> = catalog.items.iter().filter(is_comment).collect();
    let nth = nth % items.len().max(1);
    let (item, next) = (items.get(nth).copied(), items.get(nth + 1).copied());
    to_item(text, (item, next), deed, serial)
}

/// What another tool leaves of a file that knows nothing of commented-out entries.
fn without_blocks(catalog: &Catalog<'_>) -> String {
    let blocks = catalog
        .items
        .iter()
        .filter(|item| matches!(item, Item::Block(_)));
    let mut text = catalog.text.to_owned();
    for span in blocks.map(Item::span).collect::<Vec<_>>().into_iter().rev() {
        text.replace_range(span.range(), "");
    }
    text
}

fn to_item(
    text: &str,
    (item, next): (Option<&Item<'_>>, Option<&Item<'_>>),
    deed: Deed,
    serial: usize,
) -> Option<(String, Vec<String>)> {
    let block = match item {
        Some(Item::Block(block)) => Some(block),
        _ => None,
    };
    let pending = block.filter(|block| !block.archived);
    let entry = item.and_then(Item::entry);
    let replaced = |range: std::ops::Range<usize>, with: &str| {
        format!("{}{with}{}", &text[..range.start], &text[range.end..])
    };
    let written = |range: std::ops::Range<usize>, lines: &[String], prefix: &str| {
        let with: Vec<_> = lines
            .iter()
            .map(|line| match line.is_empty() {
                true => prefix.trim_end().to_owned(),
                false => format!("{prefix}{line}"),
            })
            .collect();
        let words = lines.iter().filter(|line| line.starts_with(' '));
        Some((replaced(range, &with.join("\n")), words.cloned().collect()))
    };
    let message = |id: &str| match serial % 3 {
        0 => vec![format!("{id} = Одна строка {serial}.  ")],
        1 => vec![
            format!("{id} = {{ $n ->"),
            format!("    [one] Слова {serial}. "),
            String::new(),
            format!("   *[other] # Ещё\t{serial}"),
            "}".to_owned(),
            "    .title =".to_owned(),
            format!("        Имя {serial}"),
        ],
        _ => vec![
            format!("{id} ="),
            format!("    Слова {serial}."),
            String::new(),
            format!("      Ещё {serial}."),
        ],
    };
    let line = |at: usize, line: String, blank: &str| {
        let before = match text[..at].ends_with('\n') || at == 0 {
            true => "",
            false => "\n",
        };
        let with = format!("{before}{line}\n{blank}");
        Some((replaced(at..at, &with), vec![line]))
    };
    match deed {
        Deed::Publish => {
            let block = pending?;
            written(own(block), &message(&block.id.to_string()), "")
        }
        Deed::PublishSelector => {
            let block = pending?;
            let lines = [
                format!("{} =", block.id),
                "    { $occurrence ->".to_owned(),
                format!("        [2] Снова {serial}."),
                String::new(),
                format!("       *[1] Впервые {serial}."),
                "    }".to_owned(),
                format!("    .title = Имя {serial}"),
            ];
            written(own(block), &lines, "")
        }
        Deed::PublishAsIs => {
            let block = pending.filter(|block| block.lines.len() > 1)?;
            Some((replaced(own(block), &by_hand(text, block)), Vec::new()))
        }
        Deed::Half => {
            let block = pending.filter(|block| block.lines.len() > 1)?;
            let line = block.lines[serial % block.lines.len()];
            let start = line.start as usize;
            let mark = if text[start..].starts_with("# ") {
                2
            } else {
                1
            };
            Some((replaced(start..start + mark, ""), Vec::new()))
        }
        Deed::EditPending => {
            let block = pending?;
            written(own(block), &message(&block.id.to_string()), "# ")
        }
        Deed::EditLive => {
            let entry = entry?;
            let range = entry.head as usize..entry.span.end as usize;
            written(range, &message(&entry.name()), "")
        }
        Deed::Note => line(
            item?.span().start as usize,
            format!("# Заметка {serial}."),
            "",
        ),
        Deed::Waiver => {
            let note = format!("# tarjuman: allow missing-entry: сказано выше, {serial}");
            line(pending?.span.start as usize, note, "")
        }
        Deed::DeleteSource => {
            let (comment, tool) = match item? {
                Item::Entry(entry) => (&entry.comment, &entry.tool),
                Item::Block(block) => (&block.comment, &block.tool),
                _ => return None,
            };
            let line = comment[tool.source?];
            let end = line.span().end as usize;
            let end = end + text[end..].find('\n')? + 1;
            Some((replaced(line.start as usize..end, ""), Vec::new()))
        }
        Deed::DeleteEntry => Some((replaced(item?.span().range(), ""), Vec::new())),
        Deed::Break => {
            let end = entry?.span.end as usize;
            Some((
                replaced(end..end, &format!("\n    {{ {serial} ")),
                Vec::new(),
            ))
        }
        Deed::Append => {
            let lines = message(&pending?.id.to_string());
            let end = text.len();
            let before = ["\n", ""].map(str::to_owned);
            written(end..end, &[before.to_vec(), lines].concat(), "")
                .map(|(text, words)| (text + "\n", words))
        }
        Deed::Duplicate => {
            let lines = message(&entry?.name());
            let at = item?.span().start as usize;
            written(at..at, &[lines, vec![String::new(); 2]].concat(), "")
        }
        Deed::OwnMessage => {
            let at = item.map_or(text.len(), |item| item.span().start as usize);
            line(at, format!("own-{serial} = Своё {serial}."), "\n")
        }
        Deed::OwnGroup => {
            let at = item.map_or(text.len(), |item| item.span().start as usize);
            line(at, format!("## Своё {serial}"), "\n")
        }
        Deed::RemoveBlankLine => {
            let end = item?.span().end as usize;
            text[end..]
                .starts_with("\n\n")
                .then(|| (replaced(end..end + 1, ""), Vec::new()))
        }
        Deed::Reorder => {
            let (one, two) = (item?.span().range(), next?.span().range());
            let swapped = format!(
                "{}{}{}",
                &text[two.clone()],
                &text[one.end..two.start],
                &text[one.clone()]
            );
            Some((replaced(one.start..two.end, &swapped), Vec::new()))
        }
        Deed::Conflict => {
            let range = item?.span().range();
            let ours = &text[range.clone()];
            let with = format!("<<<<<<< HEAD\n{ours}\n=======\n{ours}\n>>>>>>> {serial}");
            Some((replaced(range, &with), Vec::new()))
        }
        Deed::Crlf | Deed::NoLastLineEnd | Deed::Resolve | Deed::DropBlocks => None,
    }
}

/// Where a block's own lines stand, from `# s-… =`.
pub(crate) fn own(block: &Block<'_>) -> std::ops::Range<usize> {
    block.lines[0].start as usize..block.span.end as usize
}

/// A block's own lines after somebody took `# `, or the bare `#` of an empty line, from every one.
pub(crate) fn by_hand(text: &str, block: &Block<'_>) -> String {
    let lines = text[own(block)].split_inclusive('\n');
    let bare = |line: &str| {
        let rest = line.strip_prefix("# ").or_else(|| line.strip_prefix('#'));
        rest.map(str::to_owned)
    };
    lines.filter_map(bare).collect()
}
