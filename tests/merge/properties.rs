//! What holds after every run, whatever editors and translators did before it.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use proptest::sample::subsequence;
use tarjuman::catalog::{Block, Item, parse};
use tarjuman::disk::MemoryDisk;
use tarjuman::segment::SegmentId;

use crate::world::{World, live};

/// Sentences: some alike, some short, some headings; two of them collide.
const SENTENCES: [&str; 14] = [
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

const SLUGS: [&str; 2] = ["a", "b"];
const LOCALES: [&str; 2] = ["en", "ru"];

#[derive(Clone, Debug)]
enum Step {
    /// An editor gives an article these sentences.
    Article(usize, Vec<&'static str>),
    /// An editor removes an article.
    Remove(usize),
    /// A translator does something to the n-th entry or block of a file.
    Translator {
        article: usize,
        locale: usize,
        nth: usize,
        deed: Deed,
    },
}

#[derive(Clone, Copy, Debug)]
enum Deed {
    Publish,
    PublishAsIs,
    EditPending,
    EditLive,
    Note,
    DeleteSource,
    Break,
    Append,
    OwnMessage,
    RemoveBlankLine,
}

/// Mostly the first, so that what happens there adds up.
fn one_of_two() -> impl Strategy<Value = usize> {
    prop_oneof![4 => Just(0), 1 => Just(1)]
}

fn article() -> impl Strategy<Value = Vec<&'static str>> {
    subsequence(SENTENCES.to_vec(), 0..=5).prop_shuffle()
}

/// An article without the last sentence, whose id the one before it has too when it stands alone.
fn distinct() -> impl Strategy<Value = Vec<&'static str>> {
    subsequence(SENTENCES[..SENTENCES.len() - 1].to_vec(), 0..=6).prop_shuffle()
}

fn step() -> impl Strategy<Value = Step> {
    use Deed::*;
    let deeds = [
        Publish,
        Publish,
        PublishAsIs,
        EditPending,
        EditLive,
        Note,
        DeleteSource,
        Break,
        Append,
        OwnMessage,
        RemoveBlankLine,
    ];
    let translator = (
        one_of_two(),
        one_of_two(),
        0..5_usize,
        proptest::sample::select(deeds.to_vec()),
    );
    let translator = translator.prop_map(|(article, locale, nth, deed)| Step::Translator {
        article,
        locale,
        nth,
        deed,
    });
    prop_oneof![
        4 => (one_of_two(), article()).prop_map(|(number, sentences)| Step::Article(number, sentences)),
        1 => one_of_two().prop_map(Step::Remove),
        8 => translator,
    ]
}

/// What a translator wrote into one file: non-blank lines that must never get lost.
#[derive(Default)]
struct Written(BTreeSet<String>);

fn path(article: usize, locale: usize) -> String {
    format!("locales/{}/{}.ftl", LOCALES[locale], SLUGS[article])
}

/// Does a deed; returns the new text, and the lines that the translator wrote in it.
fn act(text: &str, nth: usize, deed: Deed, serial: usize) -> Option<(String, Vec<String>)> {
    let catalog = parse(text, "ar");
    let items: Vec<_> = catalog
        .items
        .iter()
        .filter(|item| !matches!(item, Item::Comment(_)))
        .collect();
    let item = items.get(nth % items.len().max(1));
    let pending = match item {
        Some(Item::Block(block)) if !block.archived => Some(block),
        _ => None,
    };
    let own = |block: &Block<'_>| block.lines[0].start as usize..block.span.end as usize;
    let replaced = |range: std::ops::Range<usize>, with: &str| {
        format!("{}{with}{}", &text[..range.start], &text[range.end..])
    };
    let done = |range: std::ops::Range<usize>, lines: &[String], prefix: &str| {
        let with: Vec<_> = lines
            .iter()
            .map(|line| match line.is_empty() {
                true => prefix.trim_end().to_owned(),
                false => format!("{prefix}{line}"),
            })
            .collect();
        let words = lines
            .iter()
            .filter(|line| !line.is_empty() && line.starts_with(' '));
        Some((replaced(range, &with.join("\n")), words.cloned().collect()))
    };
    let message = |id: &str| {
        let more = format!("    Слова {serial}.");
        vec![
            format!("{id} ="),
            more,
            String::new(),
            format!("    Ещё {serial}."),
        ]
    };
    match deed {
        Deed::Publish => {
            let block = pending?;
            done(own(block), &message(&block.id.to_string()), "")
        }
        Deed::PublishAsIs => {
            let block = pending.filter(|block| block.lines.len() > 1)?;
            Some((replaced(own(block), &block.uncommented()), Vec::new()))
        }
        Deed::EditPending => {
            let block = pending?;
            done(own(block), &message(&block.id.to_string()), "# ")
        }
        Deed::EditLive => {
            let entry = item?.entry()?;
            let range = entry.head as usize..entry.span.end as usize;
            done(range, &message(entry.id.text()), "")
        }
        Deed::Note => {
            let start = item?.span().start as usize;
            let line = format!("# Заметка {serial}.");
            Some((replaced(start..start, &format!("{line}\n")), vec![line]))
        }
        Deed::DeleteSource => {
            let entry = item?.entry()?;
            let line = &entry.comment[entry.tool.source?];
            let end = line.span().end as usize + 1;
            Some((replaced(line.start as usize..end, ""), Vec::new()))
        }
        Deed::Break => {
            let entry = item?.entry()?;
            let end = entry.span.end as usize;
            Some((
                replaced(end..end, &format!("\n    {{ {serial} ")),
                Vec::new(),
            ))
        }
        Deed::Append => {
            let id = pending?.id.to_string();
            let lines = message(&id);
            let end = text.len();
            done(end..end, &[vec![String::new()], lines].concat(), "")
                .map(|(text, words)| (text + "\n", words))
        }
        Deed::OwnMessage => {
            let end = item.map_or(text.len(), |item| item.span().start as usize);
            let line = format!("own-{serial} = Своё {serial}.");
            Some((replaced(end..end, &format!("{line}\n\n")), vec![line]))
        }
        Deed::RemoveBlankLine => {
            let block = pending?;
            let end = block.span.end as usize;
            text[end..]
                .starts_with("\n\n")
                .then(|| (replaced(end..end + 1, ""), Vec::new()))
        }
    }
}

/// Whether a line stands in a text, live or commented.
fn stands(text: &str, line: &str) -> bool {
    text.lines()
        .any(|other| other == line || other.strip_prefix("# ") == Some(line))
}

fn has_junk(text: &str) -> bool {
    let items = parse(text, "ar").items;
    items.iter().any(|item| matches!(item, Item::Junk(_)))
}

fn run(steps: &[Step]) {
    let world = World::empty("\"en\", \"ru\"");
    world.disk.put("source/a.txt", "");
    let mut written: [[Written; 2]; 2] = Default::default();
    for (serial, step) in steps.iter().enumerate() {
        match step {
            Step::Article(article, sentences) => {
                let text = sentences.join("\n") + "\n";
                world
                    .disk
                    .put(&format!("source/{}.txt", SLUGS[*article]), text);
            }
            Step::Remove(article) => {
                let other = format!("source/{}.txt", SLUGS[1 - *article]);
                if world.disk.text(&other).is_some() {
                    let mut files = world.disk.files();
                    files.remove(&format!("source/{}.txt", SLUGS[*article]));
                    let without = MemoryDisk::new(files);
                    step_over(
                        &World {
                            disk: without.clone(),
                        },
                        &written,
                    );
                    for (path, _) in world.disk.files() {
                        let _ = tarjuman::disk::Disk::remove(&world.disk, &path);
                    }
                    for (path, bytes) in without.files() {
                        world.disk.put(&path, bytes);
                    }
                    continue;
                }
            }
            Step::Translator {
                article,
                locale,
                nth,
                deed,
            } => {
                let path = path(*article, *locale);
                let Some(text) = world.disk.text(&path) else {
                    continue;
                };
                let Some((new, lines)) = act(&text, *nth, *deed, serial) else {
                    continue;
                };
                // What the translator replaced is no loss.
                let written = &mut written[*article][*locale].0;
                written.retain(|line| stands(&new, line));
                written.extend(lines);
                world.disk.put(&path, new);
            }
        }
        step_over(&world, &written);
    }
}

/// Extracts, and compares with the state before.
fn step_over(world: &World, written: &[[Written; 2]; 2]) {
    let before = world.disk.files();
    world.extract();
    interrupted(world, &before);
    for article in 0..2 {
        for (locale, written) in written[article].iter().enumerate() {
            let path = path(article, locale);
            let Some(old) = before.get(&path) else {
                continue;
            };
            let old = String::from_utf8(old.clone()).expect("UTF-8");
            // A file that moved is looked for under its new name.
            let moved = self::path(1 - article, locale);
            let new = world.disk.text(&path).or_else(|| world.disk.text(&moved));
            let new = new.expect("a file never goes");
            let everywhere = new.clone() + &world.disk.text(&moved).unwrap_or_default();
            for line in &written.0 {
                assert!(
                    stands(&everywhere, line),
                    "lost {line:?} of\n{old}\nin\n{everywhere}"
                );
            }
            let reference = world
                .disk
                .text(&format!("locales/ar/{}.ftl", SLUGS[article]));
            let article_ids = live(&reference.unwrap_or_default());
            // Twins share an id: the sentence is the same only if the old reference has the same text under it.
            let old_reference = before.get(&format!("locales/ar/{}.ftl", SLUGS[article]));
            let old_ids = live(&String::from_utf8_lossy(
                old_reference.map_or(&[], Vec::as_slice),
            ));
            let (was, is) = (live(&old), live(&new));
            for (id, body) in &was {
                let own = SegmentId::parse(id).is_none();
                let stays = article_ids.get(id).is_some_and(|sentence| {
                    old_ids
                        .get(id)
                        .is_none_or(|old_sentence| old_sentence == sentence)
                });
                if own || stays {
                    assert_eq!(is.get(id), Some(body), "{id} of\n{old}\nin\n{new}");
                }
            }
            assert!(
                has_junk(&old) || !has_junk(&new),
                "junk from\n{old}\nin\n{new}"
            );
        }
    }
}

/// A run that stopped before it wrote the references is finished by the next one.
fn interrupted(world: &World, before: &BTreeMap<String, Vec<u8>>) {
    let done = world.disk.files();
    let half = MemoryDisk::default();
    for (path, bytes) in &done {
        if !path.starts_with("locales/ar/") {
            half.put(path, bytes.clone());
        }
    }
    for (path, bytes) in before {
        if path.starts_with("locales/ar/") {
            half.put(path, bytes.clone());
        }
    }
    World { disk: half.clone() }.extract();
    // An entry below an archive that went away with the first run may find its place in the second.
    let lines = |bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes).into_owned();
        let lines = text.lines().map(str::to_owned);
        let mut lines: Vec<_> = lines
            .filter(|line| !line.is_empty() && !line.starts_with("## "))
            .collect();
        lines.sort();
        lines
    };
    for (path, bytes) in half.files() {
        assert_eq!(lines(&bytes), lines(&done[&path]), "{path}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_lost_and_a_second_run_rests(steps in proptest::collection::vec(step(), 1..20)) {
        run(&steps);
    }
}

/// What somebody who knows a sentence writes for it, over several lines.
fn translation(sentence: &str) -> String {
    let number = SENTENCES.iter().position(|other| *other == sentence);
    format!("\n    Перевод  {number:?}\n\n      в две строки")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), ..ProptestConfig::default() })]

    #[test]
    fn what_is_taken_back_leaves_no_trace(first in distinct(), second in distinct()) {
        let world = World::new(&first);
        for sentence in &first {
            world.translate(sentence, &translation(sentence));
        }
        world.extract();
        let before = world.ru();
        world.article(&second);
        world.article(&first);
        prop_assert_eq!(live(&world.ru()), live(&before));
        prop_assert!(!world.ru().contains("## Obsolete"));
        // An entry whose sentence changed its place and its kind stays under the heading it came under.
        let stay: Vec<_> = first.iter().filter(|s| second.contains(s)).collect();
        let stayed: Vec<_> = second.iter().filter(|s| first.contains(s)).collect();
        if stay == stayed {
            prop_assert_eq!(world.ru(), before);
        }
    }

    #[test]
    fn a_copy_that_is_published_has_the_bytes_of_its_original(first in distinct(), second in distinct()) {
        let world = World::new(&first);
        for sentence in &first {
            world.translate(sentence, &translation(sentence));
        }
        world.extract();
        let values = |text: &str| -> BTreeSet<String> {
            let value = |body: &String| body.split_once(" =").map(|(_, value)| value.to_owned());
            live(text).values().filter_map(value).collect()
        };
        let known = values(&world.ru());
        world.article(&second);
        let mut text = world.ru();
        while let Some(block) = pending(&text) {
            text.replace_range(block.0, &block.1);
        }
        world.put(&text);
        world.extract();
        prop_assert!(values(&world.ru()).is_subset(&known), "{}", world.ru());
    }

    #[test]
    fn line_ends_make_no_difference(articles in proptest::collection::vec(distinct(), 2..5)) {
        let (unix, windows) = (World::new(&articles[0]), World::new(&articles[0]));
        for sentence in &articles[0] {
            unix.translate(sentence, &translation(sentence));
        }
        windows.put(&unix.ru().replace('\n', "\r\n"));
        for article in &articles {
            unix.article(article);
            windows.article(article);
            prop_assert_eq!(windows.ru(), unix.ru().replace('\n', "\r\n"));
        }
    }
}

/// The first pending block with a text: its lines, and what they publish.
fn pending(text: &str) -> Option<(std::ops::Range<usize>, String)> {
    let items = parse(text, "ar").items;
    items.iter().find_map(|item| match item {
        Item::Block(block) if !block.archived && block.lines.len() > 1 => {
            let range = block.lines[0].start as usize..block.span.end as usize;
            Some((range, block.uncommented()))
        }
        _ => None,
    })
}

/// Few in the everyday run, as many as the environment asks for.
fn cases() -> u32 {
    std::env::var("PROPTEST_CASES")
        .ok()
        .and_then(|cases| cases.parse().ok())
        .unwrap_or(64)
}
