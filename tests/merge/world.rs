//! A project in memory with one question per method.

use std::collections::BTreeMap;

use tarjuman::catalog::{Block, Item, parse};
use tarjuman::disk::MemoryDisk;
use tarjuman::project::{ExtractOptions, Extraction, Project};

/// A headline and five sentences that have little in common, with their translations.
pub(crate) const HEAD: &str = "قمة في أستانا";
pub(crate) const A: &str = "وصل الوزير إلى المدينة صباح الإثنين.";
pub(crate) const B: &str = "غادر الوفد العاصمة بعد انتهاء الاجتماع.";
pub(crate) const C: &str = "بحث الجانبان أسعار النفط.";
pub(crate) const D: &str = "لم يصدر أي تعليق من موسكو.";
pub(crate) const E: &str = "تستمر المحادثات 12 يوما.";

const TRANSLATIONS: [(&str, &str); 6] = [
    (HEAD, "Саммит в Астане"),
    (A, "Министр прибыл в город утром в понедельник."),
    (B, "Делегация уехала."),
    (C, "Стороны обсудили нефть."),
    (D, "Москва молчит."),
    (E, "Переговоры продлятся 12 дней."),
];

pub(crate) struct World {
    pub(crate) disk: MemoryDisk,
}

impl World {
    /// A project without articles.
    pub(crate) fn empty(locales: &str) -> World {
        let settings = format!(
            "basepath = \".\"\nlocales = [{locales}]\n\n[[paths]]\nreference = \"locales/ar/**/*.ftl\"\n\
             l10n = \"{{l10n_base}}/locales/{{locale}}/**/*.ftl\"\n\n\
             [tarjuman]\nschema = 1\nsource = \"source\"\nsource-locale = \"ar\"\n"
        );
        World {
            disk: MemoryDisk::new([("l10n.toml", settings)]),
        }
    }

    /// An article `a` in one locale, extracted and not translated.
    pub(crate) fn new(sentences: &[&str]) -> World {
        let world = World::empty("\"ru\"");
        world.article(sentences);
        world
    }

    /// The same, translated as far as the words are known.
    pub(crate) fn translated(sentences: &[&str]) -> World {
        let world = World::new(sentences);
        world.translate_all("a");
        world
    }

    /// Gives article `a` these sentences, one a line, and extracts.
    pub(crate) fn article(&self, sentences: &[&str]) -> Extraction {
        self.source("a", &(sentences.join("\n") + "\n"))
    }

    /// Gives an article a text and extracts.
    pub(crate) fn source(&self, slug: &str, text: &str) -> Extraction {
        self.disk.put(&format!("source/{slug}.txt"), text);
        self.extract()
    }

    /// Gives an article a text and extracts; translates what is known and still empty.
    pub(crate) fn translated_source(&self, slug: &str, sentences: &[&str]) {
        self.source(slug, &(sentences.join("\n") + "\n"));
        self.translate_all(slug);
    }

    /// Extracts, and makes sure that a second run has nothing to do.
    pub(crate) fn extract(&self) -> Extraction {
        self.extract_with(&ExtractOptions::default())
    }

    pub(crate) fn prune(&self) -> Extraction {
        self.extract_with(&ExtractOptions {
            prune: true,
            ..ExtractOptions::default()
        })
    }

    fn extract_with(&self, options: &ExtractOptions) -> Extraction {
        let run = || {
            let project = Project::load(&self.disk, None).expect("settings");
            project.extract(options).expect("an extraction")
        };
        let first = run();
        let files = self.disk.files();
        let project = Project::load(&self.disk, None).expect("settings");
        let second = project
            .extract(&ExtractOptions::default())
            .expect("a second extraction");
        for (path, bytes) in &self.disk.files() {
            let [first, second] = [&files[path], bytes].map(|bytes| String::from_utf8_lossy(bytes));
            assert_eq!(first, second, "a second run of {path}");
        }
        assert_eq!(second.changes, [], "a second run writes nothing");
        let coverage = |extraction: &Extraction| {
            let locales = extraction.locales.iter();
            let counts = locales.map(|locale| (locale.done, locale.total, locale.broken));
            counts.collect::<Vec<_>>()
        };
        assert_eq!(coverage(&first), coverage(&second));
        assert_eq!(self.disk.files(), files);
        first
    }

    /// The locale's file of an article.
    pub(crate) fn text(&self, slug: &str) -> String {
        self.disk
            .text(&path(slug))
            .unwrap_or_else(|| format!("no {}", path(slug)))
    }

    /// The file of article `a`.
    pub(crate) fn ru(&self) -> String {
        self.text("a")
    }

    /// The file of an article without its header, for snapshots.
    pub(crate) fn show(&self, slug: &str) -> String {
        let text = self.text(slug);
        let header = format!("### Source: source/{slug}.txt\n### Format: tarjuman 1\n\n");
        text.strip_prefix(&header).unwrap_or(&text).to_owned()
    }

    /// Puts the file of article `a`.
    pub(crate) fn put(&self, text: &str) {
        self.disk.put(&path("a"), text);
    }

    /// A translator replaces what stands once in the file of article `a`.
    pub(crate) fn edit(&self, from: &str, to: &str) {
        let text = self.ru();
        assert_eq!(text.matches(from).count(), 1, "{from:?} in\n{text}");
        self.put(&text.replacen(from, to, 1));
    }

    /// A translator writes below the end of the file of article `a`.
    pub(crate) fn append(&self, lines: &str) {
        self.put(&(self.ru() + lines));
    }

    /// Publishes the pending block of a sentence with this text.
    pub(crate) fn translate(&self, sentence: &str, text: &str) {
        let file = self.ru();
        self.put(&published(&file, sentence, Some(text)));
    }

    /// Publishes the pending block of a sentence as it stands.
    pub(crate) fn publish(&self, sentence: &str) {
        let file = self.ru();
        self.put(&published(&file, sentence, None));
    }

    /// Publishes every empty block whose translation is known, and extracts.
    pub(crate) fn translate_all(&self, slug: &str) {
        let mut text = self.text(slug);
        for (sentence, translation) in TRANSLATIONS {
            let empty = find(&text, sentence).is_some_and(|block| block.lines.len() == 1);
            if empty {
                text = published(&text, sentence, Some(translation));
            }
        }
        self.disk.put(&path(slug), text);
        self.extract();
    }
}

fn path(slug: &str) -> String {
    format!("locales/ru/{slug}.ftl")
}

/// The pending block of a sentence.
fn find<'t>(text: &'t str, sentence: &str) -> Option<Block<'t>> {
    let items = parse(text, "ar").items;
    items.into_iter().find_map(|item| match item {
        Item::Block(block) => {
            let found = block.tool.sentence(&block.comment, "ar") == Some(sentence);
            (found && !block.archived).then_some(block)
        }
        _ => None,
    })
}

fn published(text: &str, sentence: &str, translation: Option<&str>) -> String {
    let block = find(text, sentence).unwrap_or_else(|| panic!("no block of {sentence} in\n{text}"));
    let start = block.lines[0].start as usize;
    let lines = match translation {
        Some(text) if text.starts_with('\n') => format!("{} ={text}", block.id),
        Some(text) => format!("{} = {text}", block.id),
        None => block.uncommented(),
    };
    format!(
        "{}{lines}{}",
        &text[..start],
        &text[block.span.end as usize..]
    )
}

/// The live entries of a file and their bytes, without their comments.
pub(crate) fn live(text: &str) -> BTreeMap<String, String> {
    let catalog = parse(text, "ar");
    let entries = catalog.entries();
    entries
        .map(|entry| (entry.name(), entry.body(text).to_owned()))
        .collect()
}
