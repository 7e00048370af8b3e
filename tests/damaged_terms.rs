//! The article of this repository with its names damaged, one at a time: every wrong form is found.
//!
//! Each reference to a term in a translation is replaced by each wrong form of the table, and `check` must say so of
//! that sentence. The forms of the second column must be found wherever they stand, even where the same sentence names
//! the concept rightly as well; those of the third, which are names of something else or descriptions, where nothing
//! else names it.

mod common;

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::ops::Range;

use common::Copy;

struct Wrong {
    concept: &'static str,
    /// Misspelt, mixed or forbidden.
    always: &'static [&'static str],
    /// Other words.
    alone: &'static [&'static str],
}

const ENGLISH: &[Wrong] = &[
    Wrong {
        concept: "csto",
        always: &[
            "CTSO",
            "CSTО",
            "Csto",
            "Collective Security Treaty Association",
            "Collective Security Pact Organization",
            "Collective security treaty organization",
            "Colective Security Treaty Organization",
            "Collective Securty Treaty Organisation",
        ],
        alone: &[
            "Warsaw Pact",
            "alliance",
            "ОДКБ",
            "Shanghai Cooperation Organisation",
        ],
    },
    Wrong {
        concept: "cst",
        always: &[
            "Colective Security Treaty",
            "Tashkent Traety",
            "Tashkent Charter",
            "tashkent treaty",
        ],
        alone: &["Treaty of Friendship", "Alma-Ata Protocol"],
    },
    Wrong {
        concept: "cis",
        always: &[
            "Comonwealth of Independent States",
            "Commonwealth of the Independent States",
            "Community of Independent States",
            "Commonwealth of Independent Nations",
            "СIS",
        ],
        alone: &["Commonwealth", "union state"],
    },
    Wrong {
        concept: "cis-armed-forces",
        always: &[
            "United Armed Forces of the CSI",
            "United Amred Forces of the Commonwealth of Independent States",
        ],
        alone: &["joint forces"],
    },
    Wrong {
        concept: "soviet-armed-forces",
        always: &["Soviet Armed Froces", "Soviet Аrmed Forces"],
        alone: &["Red Army"],
    },
    Wrong {
        concept: "kz",
        always: &["Kazakstan", "Kazachstan", "Kаzakhstan", "Kazahkstan"],
        alone: &["Uzbekistan", "Astana", "the republic"],
    },
    Wrong {
        concept: "af",
        always: &["Afghanstan", "Afganistan"],
        alone: &["Iran"],
    },
    Wrong {
        concept: "ru",
        always: &["Rusia", "Russsia"],
        alone: &["Belarus"],
    },
    Wrong {
        concept: "am",
        always: &["Armennia"],
        alone: &["Romania"],
    },
    Wrong {
        concept: "kg",
        always: &["Kyrgystan", "Kyrgyztan"],
        alone: &["Tajikistan"],
    },
    Wrong {
        concept: "tj",
        always: &["Tajikstan"],
        alone: &["Turkmenistan"],
    },
    Wrong {
        concept: "uz",
        always: &["Uzbekstan", "Usbekistan"],
        alone: &["Turkestan"],
    },
    Wrong {
        concept: "az",
        always: &["Azerbaidjan", "Azerbajan"],
        alone: &["Iran"],
    },
    Wrong {
        concept: "by",
        always: &["Belarussia", "Belorus"],
        alone: &["Poland"],
    },
    Wrong {
        concept: "ge",
        always: &["Goergia"],
        alone: &["Germany"],
    },
    Wrong {
        concept: "central-asia",
        always: &["Cental Asia", "central asia"],
        alone: &["the Caucasus", "Eastern Europe"],
    },
    Wrong {
        concept: "middle-east",
        always: &["Midle East", "middle east"],
        alone: &["North Africa"],
    },
    Wrong {
        concept: "eurasia",
        always: &["Euroasia"],
        alone: &["Europe"],
    },
    Wrong {
        concept: "tokayev",
        always: &["Tokayvev", "Tokyaev"],
        alone: &["Nazarbayev", "the president"],
    },
    Wrong {
        concept: "smailov",
        always: &["Alikhan Smialov"],
        alone: &["Askar Mamin"],
    },
    Wrong {
        concept: "interior-ministry",
        always: &["Interior Minsitry"],
        alone: &["police department"],
    },
];

const RUSSIAN: &[Wrong] = &[
    Wrong {
        concept: "csto",
        always: &[
            "ОДБК",
            "ОДКB",
            "Одкб",
            "Организация договора о Коллективной безопасности",
            "Организация Договора коллективной безопасности",
            "Организации Пакта о коллективной безопасности",
            "Организации Договора о колективной безопасности",
        ],
        alone: &["ШОС", "CSTO", "Варшавский договор", "организация"],
    },
    Wrong {
        concept: "cst",
        always: &[
            "Догвор о коллективной безопасности",
            "Ташкенский договор",
            "Ташкентская хартия",
        ],
        alone: &["соглашение", "Беловежское соглашение"],
    },
    Wrong {
        concept: "cis",
        always: &[
            "Содружество Независмых Государств",
            "Сообщество Независимых Государств",
            "CНГ",
            "Союз Независимых Государств",
        ],
        alone: &["ЕАЭС"],
    },
    Wrong {
        concept: "cis-armed-forces",
        always: &[
            "Обьединённые Вооружённые Силы СНГ",
            "Объединённые Вооружонные Силы Содружества Независимых Государств",
        ],
        alone: &["войска"],
    },
    Wrong {
        concept: "soviet-armed-forces",
        always: &["Вооружонные Силы СССР"],
        alone: &["Красная армия"],
    },
    Wrong {
        concept: "kz",
        always: &["Казакстан", "Казахстона", "Кaзахстан"],
        alone: &["Узбекистан", "Астана"],
    },
    Wrong {
        concept: "af",
        always: &["Афганистн", "Авганистан"],
        alone: &["Пакистан"],
    },
    Wrong {
        concept: "ru",
        always: &["Росия", "Росссия"],
        alone: &["Белоруссия"],
    },
    Wrong {
        concept: "am",
        always: &["Арменния"],
        alone: &["Румыния"],
    },
    Wrong {
        concept: "kg",
        always: &["Киригизия", "Кыргызтан"],
        alone: &["Таджикистан"],
    },
    Wrong {
        concept: "tj",
        always: &["Таджикстан"],
        alone: &["Туркмения"],
    },
    Wrong {
        concept: "uz",
        always: &["Узбекстан", "Узбекистон"],
        alone: &["Казань"],
    },
    Wrong {
        concept: "az",
        always: &["Азербаджан", "Азербайжан"],
        alone: &["Иран"],
    },
    Wrong {
        concept: "by",
        always: &["Белорусия", "Белоруcсия"],
        alone: &["Польша"],
    },
    Wrong {
        concept: "ge",
        always: &["Груззия"],
        alone: &["Турция"],
    },
    Wrong {
        concept: "central-asia",
        always: &["Централная Азия", "центральная Азия"],
        alone: &["Кавказ"],
    },
    Wrong {
        concept: "middle-east",
        always: &["Ближний Васток", "ближнего Востока"],
        alone: &["Северная Африка"],
    },
    Wrong {
        concept: "eurasia",
        always: &["Евроазия"],
        alone: &["Европа"],
    },
    Wrong {
        concept: "tokayev",
        always: &["Токаеф", "Тогаев", "Касем Токаев"],
        alone: &["Назарбаев", "президент"],
    },
    Wrong {
        concept: "smailov",
        always: &["Алихан Смайлов"],
        alone: &["Аскар Мамин"],
    },
    Wrong {
        concept: "interior-ministry",
        always: &["Министерство внутреных дел"],
        alone: &["полиция"],
    },
];

/// The rules that may find a wrong name.
const RULES: [&str; 3] = ["term-form", "forbidden-term", "missing-term"];

/// The references to a concept in the text of a file: byte ranges with the braces.
fn references(text: &str, concept: &str) -> Vec<Range<usize>> {
    let start = format!("{{ -{concept}");
    let places = text.match_indices(&start).map(|(at, _)| at);
    let ends = places.filter_map(|at| {
        let behind = &text[at + start.len()..];
        let own = behind.starts_with([' ', '(']);
        own.then(|| at..at + start.len() + behind.find('}').expect("the reference ends") + 1)
    });
    ends.collect()
}

/// A reference and words to put in its place.
struct Damage {
    concept: &'static str,
    reference: Range<usize>,
    words: &'static str,
}

/// Every damage to the sentences of a file, by the id of the sentence.
fn damages(text: &str, table: &[Wrong]) -> BTreeMap<String, Vec<Damage>> {
    let mut damages: BTreeMap<String, Vec<Damage>> = BTreeMap::new();
    for wrong in table {
        let concept = wrong.concept;
        let all = references(text, concept);
        assert!(!all.is_empty(), "nothing refers to -{concept}");
        let entry = |at: usize| text[..at].rfind("\ns-").expect("an entry") + 1;
        for reference in &all {
            let own = entry(reference.start);
            let alone = all.iter().filter(|other| entry(other.start) == own).count() == 1;
            let forms = wrong
                .always
                .iter()
                .chain(wrong.alone.iter().filter(|_| alone));
            let id = text[own..].split(' ').next().unwrap_or_default();
            damages
                .entry(id.to_owned())
                .or_default()
                .extend(forms.map(|words| Damage {
                    concept,
                    reference: reference.clone(),
                    words,
                }));
        }
    }
    damages
}

fn check(locale: &str, table: &[Wrong]) {
    let path = format!("locales/{locale}/kazakhstan-csto.ftl");
    let copy = Copy::new();
    let text = copy.read(&path);
    assert_eq!(copy.check(), [], "the shipped article has no findings");
    let mut damages = damages(&text, table);
    let mut tried = 0;
    // One damage in every sentence at a time.
    while damages.values().any(|left| !left.is_empty()) {
        let mut round: Vec<(&String, Damage)> = damages
            .iter_mut()
            .filter_map(|(id, left)| Some((id, left.pop()?)))
            .collect();
        round.sort_by_key(|(_, damage)| Reverse(damage.reference.start));
        let mut damaged = text.clone();
        for (_, damage) in &round {
            damaged.replace_range(damage.reference.clone(), damage.words);
        }
        copy.write(&path, &damaged);
        let found = copy.check();
        for (id, Damage { concept, words, .. }) in round {
            let names_it = found.iter().any(|finding| {
                let texts = [Some(&finding.message), finding.help.as_ref()];
                let mut texts = texts.into_iter().flatten();
                let name = format!("-{concept}");
                let about = texts.any(|text| text.contains(&name));
                finding.id == *id && RULES.contains(&finding.rule) && about
            });
            assert!(
                names_it,
                "{path}: {id}: `{words}` for -{concept} is not found"
            );
            tried += 1;
        }
    }
    assert!(tried > 100, "{locale}: {tried}");
}

#[test]
fn damaged_english_names_are_found() {
    check("en", ENGLISH);
}

#[test]
fn damaged_russian_names_are_found() {
    check("ru", RUSSIAN);
}
