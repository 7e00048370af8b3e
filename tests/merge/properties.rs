//! What holds whatever editors and translators did before a run.
//!
//! `PROPTEST_CASES` says how many projects are tried; 64 without it. Cases that failed are kept in
//! tests/proptest-regressions/ and tried first.

use std::collections::BTreeSet;

use proptest::prelude::*;
use tarjuman::catalog::{Item, parse};
use tarjuman::disk::Disk;

use crate::invariants::{Written, path, prune, stands, step_over};
use crate::steps::{
    Articles, Deed, LOCALES, SENTENCES, SLUGS, Step, act, by_hand, distinct, edit, own, step,
};
use crate::world::{World, live};

/// A project in which steps are done.
struct Play {
    world: World,
    articles: Articles,
    written: Written,
}

impl Play {
    fn new() -> Play {
        let world = World::empty("\"en\", \"ru\"");
        world.disk.put("source/z.txt", "");
        Play {
            world,
            articles: Articles::from([(SLUGS[0], Vec::new())]),
            written: Written::new(),
        }
    }

    /// Does what an editor or a translator does.
    fn act(&mut self, step: &Step, serial: usize) {
        match step {
            Step::Article(article, sentences) => {
                let sentences = sentences.iter().map(|sentence| (*sentence).to_owned());
                self.articles.insert(SLUGS[*article], sentences.collect());
            }
            Step::Source(article, what, at, other) => {
                edit(&mut self.articles, SLUGS[*article], *what, *at, *other);
            }
            Step::Translator {
                article,
                locale,
                nth,
                deed,
            } => {
                let slug = SLUGS[*article];
                let path = path(LOCALES[*locale], slug);
                let text = self.world.disk.text(&path);
                let done = text.and_then(|text| act(&text, *nth, *deed, serial));
                if let Some((new, lines)) = done {
                    // What the translator replaced is no loss.
                    let written = self.written.entry((*locale, slug)).or_default();
                    written.retain(|line| stands(&new, line));
                    written.extend(lines);
                    self.world.disk.put(&path, new);
                }
            }
        }
        for slug in SLUGS {
            let path = format!("source/{slug}.txt");
            match self.articles.get(slug) {
                Some(sentences) => self.world.disk.put(&path, sentences.join("\n") + "\n"),
                // It may not have been there.
                None => drop(self.world.disk.remove(&path)),
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_lost_and_a_second_run_rests(steps in proptest::collection::vec(step(), 1..20)) {
        let mut play = Play::new();
        for (serial, step) in steps.iter().enumerate() {
            play.act(step, serial);
            step_over(&play.world, &mut play.written);
        }
        prune(&play.world);
    }

    #[test]
    fn what_is_done_to_one_locale_does_not_show_in_another(steps in proptest::collection::vec(step(), 1..20)) {
        let (mut both, mut one) = (Play::new(), Play::new());
        for (serial, step) in steps.iter().enumerate() {
            if let Step::Translator { locale, deed, .. } = step {
                // A conflict holds the reference back, and that is meant to show.
                if *deed == Deed::Conflict {
                    continue;
                }
                if *locale == 0 {
                    both.act(step, serial);
                    continue;
                }
            }
            for play in [&mut both, &mut one] {
                play.act(step, serial);
                play.world.extract();
            }
            let files = |play: &Play| {
                let mut files = play.world.disk.files();
                files.retain(|path, _| !path.starts_with("locales/en/"));
                files
            };
            prop_assert_eq!(files(&both), files(&one));
        }
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
            Some((own(block), by_hand(text, block)))
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
