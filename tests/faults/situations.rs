//! Projects in which something is to be done, and what their translators wrote.

use std::collections::{BTreeMap, BTreeSet};

use tarjuman::disk::{Disk, MemoryDisk};
use tarjuman::error::Result;
use tarjuman::project::{BuildOptions, ExtractOptions, Extraction, Project};

/// The locales, each with texts of its own.
pub(crate) const LOCALES: [&str; 2] = ["en", "ru"];

const CONFIG: &str = "locales = [\"en\", \"ru\"]\n\n[[paths]]\nreference = \"locales/ar/**/*.ftl\"\n\
    l10n = \"{l10n_base}/locales/{locale}/**/*.ftl\"\n\n[tarjuman]\nsource = \"source\"\nsource-locale = \"ar\"\n";

const HEAD: &str = "قمة في أستانا";
const A: &str = "وصل الوزير إلى المدينة صباح الإثنين.";
const A2: &str = "وصل الوزير إلى المدينة صباح الثلاثاء.";
const B: &str = "غادر الوفد العاصمة بعد انتهاء الاجتماع.";
const C: &str = "بحث الجانبان أسعار النفط.";
const D: &str = "لم يصدر أي تعليق من موسكو.";
const E: &str = "تستمر المحادثات 12 يوما.";
const E2: &str = "تستمر المحادثات 14 يوما.";
const E3: &str = "تستمر المحادثات 15 يوما.";
/// Two sentences whose ids collide.
const TWIN: &str = "الجملة 753636.";
const OTHER_TWIN: &str = "الجملة 20952073.";

/// A project in which `extract` has something to do.
pub(crate) struct Situation {
    pub(crate) name: &'static str,
    pub(crate) before: MemoryDisk,
    pub(crate) prune: bool,
    /// A run behind one that was stopped may propose other texts in pending entries: where a text that is offered
    /// stands in two files, or a draft goes from one article that loses sentences to another.
    pub(crate) loose: bool,
}

/// Extracts.
pub(crate) fn extract(disk: &dyn Disk, prune: bool) -> Result<Extraction> {
    let options = ExtractOptions {
        prune,
        ..ExtractOptions::default()
    };
    Project::load(disk, None)?.extract(&options)
}

/// A project being set up.
struct Setup(MemoryDisk);

impl Setup {
    /// Articles, extracted and translated.
    fn new(articles: &[(&str, &[&str])]) -> Setup {
        let setup = Setup(MemoryDisk::new([("l10n.toml", CONFIG)]));
        setup.articles(articles);
        setup.translate();
        setup
    }

    fn articles(&self, articles: &[(&str, &[&str])]) {
        for (slug, sentences) in articles {
            let text = sentences.join("\n") + "\n";
            self.0.put(&format!("source/{slug}.txt"), text);
        }
    }

    fn remove(&self, slug: &str) {
        self.0.remove(&format!("source/{slug}.txt")).expect(slug);
    }

    fn extract(&self) {
        extract(&self.0, false).expect("extracts");
    }

    /// Extracts, and writes a text of its own into every empty block.
    fn translate(&self) {
        self.extract();
        self.edit_all(|locale, line| {
            let id = line.strip_prefix("# ")?.strip_suffix(" =")?;
            Some(format!("{id} = {} text of {id}.", locale))
        });
        self.extract();
    }

    /// Rewrites lines of every locale's files.
    fn edit_all(&self, edit: impl Fn(&str, &str) -> Option<String>) {
        for (path, bytes) in self.0.files() {
            let Some(locale) = locale_of(&path) else {
                continue;
            };
            let text = String::from_utf8(bytes).expect("UTF-8");
            let lines = text.lines().map(|line| {
                let new = edit(locale, line)
                    .filter(|_| line.starts_with("# s-") || line.starts_with("s-"));
                new.unwrap_or_else(|| line.to_owned()) + "\n"
            });
            self.0.put(&path, lines.collect::<String>());
        }
    }

    /// Makes drafts of the proposals in pending blocks.
    fn draft(&self) {
        self.edit_all(|_, line| {
            Some(format!(
                "{} edited.",
                line.strip_prefix("# ").map(|_| line)?
            ))
        });
    }

    fn with(self, name: &'static str) -> Situation {
        Situation {
            name,
            before: self.0,
            prune: false,
            loose: false,
        }
    }

    fn loosely(self, name: &'static str) -> Situation {
        Situation {
            loose: true,
            ..self.with(name)
        }
    }

    fn pruned(self, name: &'static str) -> Situation {
        Situation {
            prune: true,
            ..self.with(name)
        }
    }
}

/// The locale of a translator's file.
fn locale_of(path: &str) -> Option<&str> {
    let (locale, _) = path.strip_prefix("locales/")?.split_once('/')?;
    LOCALES.contains(&locale).then_some(locale)
}

/// What translators wrote: per locale the texts and notes, wherever they stand.
pub(crate) fn words(files: &BTreeMap<String, Vec<u8>>) -> BTreeSet<(String, String)> {
    let mut words = BTreeSet::new();
    for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".ftl")) {
        let Some(locale) = locale_of(path) else {
            continue;
        };
        for line in String::from_utf8_lossy(bytes).lines() {
            let text = match line.split_once(" = ") {
                Some((_, text)) => text,
                None if line.contains("note") => line,
                None => continue,
            };
            words.insert((locale.to_owned(), text.to_owned()));
        }
    }
    words
}

/// Every situation.
pub(crate) fn all() -> Vec<Situation> {
    let mut all = vec![first(), edited(), removed(), renamed(), renamed_and_moved()];
    all.extend([moved(), exchanged(), moved_pending(), similar()]);
    all.extend([
        pruned(),
        pruned_and_moved(),
        colliding(),
        collided(),
        twin(),
        reordered(),
    ]);
    all
}

fn first() -> Situation {
    let setup = Setup(MemoryDisk::new([("l10n.toml", CONFIG)]));
    setup.articles(&[("a", &[HEAD, A, B]), ("sub/b", &[C, B])]);
    setup.with("a first extract")
}

fn edited() -> Situation {
    let setup = Setup::new(&[("a", &[HEAD, A, B, C, E]), ("b", &[D, E])]);
    setup.articles(&[("a", &[HEAD, A2, B, C, E2])]);
    setup.extract();
    setup.draft();
    for locale in LOCALES {
        let path = format!("locales/{locale}/a.ftl");
        let text = setup.0.text(&path).expect("is there");
        setup.0.put(&path, text + "\n# A note of a translator.\n");
    }
    setup.articles(&[("a", &[HEAD, D, A, B, E3]), ("b", &[D, E2])]);
    setup.loosely("edited articles with notes and drafts")
}

fn removed() -> Situation {
    let setup = Setup::new(&[("a", &[HEAD, A, B]), ("b", &[D, E])]);
    setup.remove("a");
    setup.with("a removed article")
}

fn renamed() -> Situation {
    let setup = Setup::new(&[("m", &[HEAD, A, B, C]), ("b", &[D, E])]);
    setup.remove("m");
    setup.articles(&[("c/n", &[HEAD, A2, B, C, D])]);
    setup.with("a renamed article")
}

/// Sentences go from an article that is renamed to one before it and one behind it.
fn renamed_and_moved() -> Situation {
    let setup = Setup::new(&[("a", &[HEAD]), ("m", &[HEAD, A, B, C, E]), ("z", &[D])]);
    setup.remove("m");
    setup.articles(&[("a", &[HEAD, B]), ("n", &[HEAD, A, C]), ("z", &[D, E])]);
    setup.with("a renamed article whose sentences moved")
}

fn moved() -> Situation {
    let setup = Setup::new(&[("a", &[HEAD, A, B]), ("b", &[C, D]), ("c", &[E])]);
    setup.articles(&[("a", &[HEAD, D]), ("b", &[C, A]), ("c", &[E, B])]);
    setup.with("moved sentences")
}

fn exchanged() -> Situation {
    let setup = Setup::new(&[("a", &[HEAD, A]), ("b", &[C, B])]);
    setup.articles(&[("a", &[C, B]), ("b", &[HEAD, A])]);
    setup.with("two articles that changed their names with each other")
}

/// Stale entries and drafts of them move to an article before and to one behind.
fn moved_pending() -> Situation {
    let setup = Setup::new(&[("a", &[HEAD]), ("m", &[C, A, B, E]), ("z", &[D])]);
    setup.articles(&[("m", &[C, A2, B, E2])]);
    setup.extract();
    setup.edit_all(|locale, line| {
        let moved = locale == "ru" && line.starts_with("# s-");
        moved.then(|| format!("{line} edited."))
    });
    setup.articles(&[("a", &[HEAD, A2]), ("m", &[C, B]), ("z", &[D, E2])]);
    setup.with("moved pending entries")
}

/// New sentences that resemble others, which leave in the same run.
fn similar() -> Situation {
    let setup = Setup::new(&[
        ("a", &[HEAD]),
        ("m", &[B, A, E]),
        ("n", &[C, A]),
        ("z", &[D]),
    ]);
    setup.articles(&[("a", &[HEAD, A2, E]), ("m", &[B]), ("z", &[D, E2, A2])]);
    setup.loosely("sentences that resemble some that leave")
}

fn pruned() -> Situation {
    let setup = Setup::new(&[("a", &[HEAD, A, B, C]), ("b", &[D, E])]);
    setup.articles(&[("a", &[HEAD, A, B]), ("b", &[D])]);
    setup.extract();
    setup.articles(&[("a", &[HEAD, B]), ("b", &[D, E2])]);
    setup.pruned("pruning while a sentence leaves")
}

fn pruned_and_moved() -> Situation {
    let setup = Setup::new(&[("a", &[HEAD, A, B]), ("b", &[C, D]), ("c", &[E])]);
    setup.articles(&[("a", &[HEAD, B]), ("b", &[C])]);
    setup.extract();
    setup.articles(&[("a", &[HEAD]), ("b", &[C, B]), ("c", &[E, D])]);
    setup.pruned("pruning while sentences move")
}

fn colliding() -> Situation {
    let setup = Setup::new(&[("a", &[HEAD, TWIN, B]), ("b", &[D])]);
    setup.articles(&[("a", &[HEAD, OTHER_TWIN, TWIN, B])]);
    setup.with("ids that begin to collide")
}

fn collided() -> Situation {
    let setup = Setup::new(&[("a", &[HEAD, OTHER_TWIN, TWIN, B]), ("b", &[D])]);
    setup.articles(&[("a", &[HEAD, TWIN, B]), ("b", &[D, OTHER_TWIN])]);
    setup.with("ids that no longer collide")
}

fn twin() -> Situation {
    let setup = Setup::new(&[("a", &[HEAD, TWIN, B])]);
    setup.articles(&[("a", &[HEAD, OTHER_TWIN, B])]);
    setup.with("a sentence in the place of its twin")
}

fn reordered() -> Situation {
    let setup = Setup::new(&[("a", &[HEAD, A, B, C, D])]);
    setup.articles(&[("a", &[HEAD, D, B, A, C])]);
    setup.with("sentences in another order")
}

/// A built project of which an article changed, one went and one came.
pub(crate) fn built() -> MemoryDisk {
    let setup = Setup::new(&[("a", &[HEAD, A, B]), ("b", &[C])]);
    let project = Project::load(&setup.0, None).expect("settings");
    let build = project.build(&BuildOptions::default()).expect("builds");
    assert_eq!(build.findings, []);
    setup.articles(&[("a", &[HEAD, A]), ("sub/c", &[D, E])]);
    setup.remove("b");
    setup.extract();
    setup.0
}
