//! What holds after a run of `extract`, told from the files before it and behind it.

use std::collections::{BTreeMap, BTreeSet};

use tarjuman::catalog::{BlockText, CommentLevel, Item, parse};
use tarjuman::disk::MemoryDisk;
use tarjuman::project::Project;
use tarjuman::segment::{SegmentId, normalise};
use tarjuman::text::conflict_marker;

use crate::steps::{LOCALES, SLUGS};
use crate::world::World;

type Files = BTreeMap<String, Vec<u8>>;

/// What translators wrote, by locale and article: lines that must never get lost.
pub(crate) type Written = BTreeMap<(usize, &'static str), BTreeSet<String>>;

pub(crate) fn path(locale: &str, slug: &str) -> String {
    format!("locales/{locale}/{slug}.ftl")
}

/// Whether a line stands in a text, live or commented, whatever blanks end it.
pub(crate) fn stands(text: &str, line: &str) -> bool {
    let line = line.trim_end();
    let same = |other: &str| other == line || other.strip_prefix("# ") == Some(line);
    text.lines().map(str::trim_end).any(same)
}

/// Extracts, and compares with the state before.
pub(crate) fn step_over(world: &World, written: &mut Written) {
    let before = world.disk.files();
    world.extract();
    interrupted(world, &before);
    let references = references(world, &before);
    for (number, locale) in LOCALES.iter().enumerate() {
        let there = |slug: &&'static str| before.contains_key(&path(locale, slug));
        let (old, new): (Vec<_>, Vec<_>) = SLUGS.into_iter().partition(there);
        let is_there = |slug: &&str| world.disk.text(&path(locale, slug)).is_some();
        let mut moved = BTreeMap::new();
        for slug in old {
            let text = String::from_utf8(before[&path(locale, slug)].clone()).expect("UTF-8");
            // A file that has moved is a new one now.
            let now = match is_there(&slug) {
                true => Some(slug),
                false => new.iter().copied().find(is_there),
            };
            let now = now.expect("a file never goes");
            let now_text = world.disk.text(&path(locale, now)).expect("it is there");
            moved.insert(slug, now);
            for line in written.get(&(number, slug)).into_iter().flatten() {
                assert!(
                    stands(&now_text, line),
                    "lost {line:?} of\n{text}\nin\n{now_text}"
                );
            }
            // Nobody looks at the file of an article that went in a run before.
            let is_gone = !before.contains_key(&path("ar", slug))
                && !before.contains_key(&format!("source/{slug}.txt"));
            if is_gone || conflict_marker(&text).is_some() {
                assert_eq!(now_text, text);
                continue;
            }
            stays(&text, &now_text);
            lives(&references, (&before, slug, now), &text, &now_text);
            is_complete(references.get(&path("ar", now)), &now_text);
        }
        for (from, to) in moved {
            if from != to
                && let Some(lines) = written.remove(&(number, from))
            {
                written.entry((number, to)).or_default().extend(lines);
            }
        }
    }
}

/// References say what the sources say, whatever was there before, and `extract --check` agrees; while there is a
/// conflict some wait. Gives what they are, or would be.
fn references(world: &World, before: &Files) -> Files {
    let references = |files: Files| -> Files {
        let references = files.into_iter();
        references
            .filter(|(path, _)| path.starts_with("locales/ar/"))
            .collect()
    };
    let files = world.disk.files().into_iter();
    let fresh = files.filter(|(path, _)| !path.starts_with("locales/"));
    let fresh = World {
        disk: MemoryDisk::new(fresh),
    };
    fresh.extract();
    let fresh = references(fresh.disk.files());
    if before.values().any(|bytes| has_conflict(bytes)) {
        return fresh;
    }
    assert_eq!(references(world.disk.files()), fresh);
    let project = Project::load(&world.disk, None).expect("settings");
    let outdated = project.outdated().expect("an answer");
    assert_eq!(outdated.references, Vec::<String>::new());
    assert_eq!(outdated.conflicts, []);
    for (path, line, id) in outdated.strays {
        let text = world.disk.text(&path).expect("a file");
        let parsed = parse(&text, "ar");
        let same = parsed.entries().filter(|entry| entry.name() == id);
        assert!(same.count() > 1, "{path}:{line}: {id} is live in\n{text}");
    }
    fresh
}

fn has_conflict(bytes: &[u8]) -> bool {
    conflict_marker(&String::from_utf8_lossy(bytes)).is_some()
}

/// What is the translator's own keeps its bytes and its order; published texts stay, live or in the archive.
fn stays(old: &str, new: &str) {
    let (before, after) = (parse(old, "ar"), parse(new, "ar"));
    let mut rest = after.items.iter();
    for item in before.items.iter().filter(|item| is_own(item)) {
        let text = &old[item.span().range()];
        let mut found = rest.by_ref().map(|other| &new[other.span().range()]);
        assert!(
            found.any(|other| other == text),
            "{text}\nof\n{old}\nin\n{new}"
        );
    }
    let junk = |items: &[Item<'_>]| {
        let is_junk = |item: &&Item<'_>| matches!(item, Item::Junk(_));
        items.iter().filter(is_junk).count()
    };
    assert_eq!(
        junk(&after.items),
        junk(&before.items),
        "junk of\n{old}\nin\n{new}"
    );
    let texts = published(new, |_| true);
    for text in published(old, |marked| !marked) {
        let words = |text: &str| {
            text.split_whitespace()
                .map(str::to_owned)
                .collect::<Vec<_>>()
        };
        let same = |other: &String| *other == text || words(other) == words(&text);
        assert!(texts.iter().any(same), "{text}\nof\n{old}\nin\n{new}");
    }
    for pair in after.items.windows(2) {
        let [Item::Block(block), next] = pair else {
            continue;
        };
        let gap = &new[block.span.end as usize..next.span().start as usize];
        assert!(
            gap.matches('\n').count() > 1 || matches!(next, Item::Junk(_)),
            "no blank line behind {} in\n{new}",
            block.id
        );
    }
}

/// Messages of the translator's own, stand-alone comments, own groups, junk.
fn is_own(item: &Item<'_>) -> bool {
    match item {
        Item::Entry(entry) => SegmentId::parse(entry.id.text()).is_none(),
        Item::Comment(comment) => match comment.level {
            CommentLevel::Comment => true,
            CommentLevel::Group => item.group().is_some_and(|title| title.starts_with("Своё")),
            CommentLevel::Resource => false,
        },
        Item::Junk(_) => true,
        Item::Block(_) => false,
    }
}

/// Live and archived texts without their ids; of the archived those whose draft marks are as asked.
fn published(text: &str, marked: fn(bool) -> bool) -> Vec<String> {
    let catalog = parse(text, "ar");
    let texts = catalog.items.iter().filter_map(|item| match item {
        Item::Entry(entry) => {
            SegmentId::parse(entry.id.text())?;
            Some(entry.body(text).replace("\r\n", "\n"))
        }
        Item::Block(block) => {
            let counts = block.archived && marked(block.tool.has_draft_mark());
            (counts && block.text == BlockText::Message).then(|| block.uncommented())
        }
        _ => None,
    });
    let value = |body: String| body.split_once('=').map(|(_, value)| value.to_owned());
    texts.filter_map(value).collect()
}

/// What was live and whose sentence is unchanged is live, with the same bytes but for an id that collides.
fn lives(references: &Files, (before, slug, now): (&Files, &str, &str), old: &str, new: &str) {
    let before = sentences(before.get(&path("ar", slug)));
    let after = sentences(references.get(&path("ar", now)));
    let own = said(old);
    let is = entries(new);
    for (id, bodies) in entries(old) {
        // Twins share an id: the source line above an entry says which of them it translates.
        let of_id = |own: &&String| SegmentId::both(own).iter().any(|own| own.to_string() == id);
        let now = match own.get(&id).filter(of_id).or(before.get(&id)) {
            _ if SegmentId::parse(&id).is_none() => Some(&id),
            Some(sentence) => after.keys().find(|id| after[*id] == *sentence),
            None => after.keys().find(|other| **other == id),
        };
        // Of several entries with one id none is touched.
        let expected = match now {
            _ if bodies.len() > 1 => bodies.clone(),
            Some(now) => vec![bodies[0].replacen(&id, now, 1)],
            None => continue,
        };
        let now = now.filter(|_| bodies.len() == 1).unwrap_or(&id);
        assert_eq!(is.get(now), Some(&expected), "{id} of\n{old}\nin\n{new}");
    }
}

/// The sentences of a reference, normalised, by id.
fn sentences(reference: Option<&Vec<u8>>) -> BTreeMap<String, String> {
    said(&String::from_utf8_lossy(
        reference.map_or(&[], Vec::as_slice),
    ))
}

/// What the source lines above a file's live entries say, normalised, by id.
fn said(text: &str) -> BTreeMap<String, String> {
    let catalog = parse(text, "ar");
    let said = catalog.entries().filter_map(|entry| {
        let sentence = entry.tool.sentence(&entry.comment, "ar")?;
        Some((entry.name(), normalise(sentence).into_owned()))
    });
    said.collect()
}

/// The live entries of a file, duplicates included.
fn entries(text: &str) -> BTreeMap<String, Vec<String>> {
    let mut entries: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for entry in parse(text, "ar").entries() {
        let bodies = entries.entry(entry.name()).or_default();
        bodies.push(entry.body(text).to_owned());
    }
    entries
}

/// Every sentence has an entry, a block or junk, and live ones say what they translate and carry no marks.
fn is_complete(reference: Option<&Vec<u8>>, text: &str) {
    let reference = String::from_utf8_lossy(reference.map_or(&[], Vec::as_slice));
    let (reference, file) = (parse(&reference, "ar"), parse(text, "ar"));
    for unit in reference.entries() {
        let id = unit.name();
        let sentence = unit.tool.sentence(&unit.comment, "ar");
        let mut found = 0;
        for item in &file.items {
            let (own_id, own_sentence) = match item {
                Item::Entry(entry) => {
                    let own = entry.tool.sentence(&entry.comment, "ar");
                    if entry.name() == id {
                        assert!(!entry.tool.has_draft_mark(), "{id} in\n{text}");
                    }
                    (entry.name(), own)
                }
                Item::Block(block) if !block.archived => {
                    let own = block.tool.sentence(&block.comment, "ar");
                    (block.id.to_string(), own)
                }
                Item::Junk(junk) => {
                    found += usize::from(junk.ids.iter().any(|own| own.text() == id));
                    continue;
                }
                _ => continue,
            };
            if own_id == id {
                found += 1;
                let twice = entries(text).get(&id).is_some_and(|same| same.len() > 1);
                assert!(twice || own_sentence == sentence, "{id} in\n{text}");
            }
        }
        assert!(found > 0, "no {id} in\n{text}");
    }
}

/// `--prune` takes what is obsolete, lists it, and touches nothing else.
pub(crate) fn prune(world: &World) {
    let before = world.disk.files();
    let pruned = world.prune().pruned;
    for (file, bytes) in before
        .iter()
        .filter(|(file, _)| !file.starts_with("locales/ar/"))
    {
        let old = String::from_utf8(bytes.clone()).expect("UTF-8");
        let new = world.disk.text(file).expect("a file");
        if !file.ends_with(".ftl") || conflict_marker(&old).is_some() {
            assert_eq!(new, old);
            continue;
        }
        let listed = pruned.iter().filter(|(path, _)| path == file);
        let mut listed: Vec<_> = listed.map(|(_, id)| id.clone()).collect();
        let mut gone = blocks(&old);
        for block in blocks(&new) {
            let at = gone.iter().position(|other| *other == block);
            gone.remove(at.unwrap_or_else(|| panic!("{block:?} is new in\n{new}")));
        }
        let mut gone: Vec<_> = gone.into_iter().map(|(id, _)| id).collect();
        gone.sort();
        listed.sort();
        assert_eq!(gone, listed, "{old}\n{new}");
        assert!(!new.contains("## Obsolete\n") || parse(&new, "ar").items.len() > 1);
        assert_eq!(entries(&old), entries(&new));
        let own = |text: &str| -> Vec<String> {
            let items = parse(text, "ar").items;
            let own = items.iter().filter(|item| is_own(item));
            own.map(|item| text[item.span().range()].to_owned())
                .collect()
        };
        assert_eq!(own(&old), own(&new));
    }
}

/// The blocks of a file: id and bytes.
fn blocks(text: &str) -> Vec<(String, String)> {
    let items = parse(text, "ar").items;
    let blocks = items.iter().filter_map(|item| match item {
        Item::Block(block) => Some((block.id.to_string(), text[item.span().range()].to_owned())),
        _ => None,
    });
    blocks.collect()
}

/// A run that stopped before it wrote the references is finished by the next one.
fn interrupted(world: &World, before: &Files) {
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
