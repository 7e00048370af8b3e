//! Every state in every language, with the names that the CLDR has, and the tables of cases that the rules give.

use std::collections::{BTreeMap, BTreeSet};

use tarjuman::lang::inflect;
use tarjuman::terms::{Concept, FormClass, incomplete};

use super::{LANGUAGES, built_in};

/// Code, and for each language the CLDR's name and its alternatives.
fn cldr() -> Vec<(&'static str, [Vec<&'static str>; 3])> {
    let lines = include_str!("cldr.tsv").lines();
    let entry = lines.map(|line| {
        let columns: Vec<&str> = line.split('\t').collect();
        let names = [1, 2, 3].map(|column| columns[column].split(" | ").collect());
        (columns[0], names)
    });
    entry.collect()
}

#[test]
fn every_state_is_there_in_every_language() {
    let codes: Vec<_> = cldr().iter().map(|(code, _)| code.to_lowercase()).collect();
    assert_eq!(codes.len(), 249);
    for language in LANGUAGES {
        let states = built_in("states", language);
        let ids: Vec<_> = states
            .concepts
            .iter()
            .map(|concept| concept.id.clone())
            .collect();
        assert_eq!(ids, codes, "{language}");
        for concept in &states.concepts {
            assert_eq!(concept.iso, Some(concept.id.to_uppercase()));
            assert_eq!(
                concept.gender.is_some(),
                inflect::has_genders(language),
                "{language} {}",
                concept.id
            );
        }
    }
}

#[test]
fn regions_are_the_same_in_every_language() {
    let ids = LANGUAGES.map(|language| {
        let concepts = built_in("regions", language).concepts;
        concepts
            .into_iter()
            .map(|concept| concept.id)
            .collect::<Vec<_>>()
    });
    assert!(ids[0].len() >= 50);
    assert_eq!(ids[0], ids[1]);
    assert_eq!(ids[1], ids[2]);
}

#[test]
fn the_cldrs_names_are_admitted() {
    let bases = LANGUAGES.map(|language| built_in("states", language));
    for (code, names) in cldr() {
        for (base, names) in bases.iter().zip(&names) {
            for name in names {
                let id = code.to_lowercase();
                let expected = BTreeSet::from([id.as_str()]);
                let found = base.find_expecting(name, &expected);
                let whole = found.iter().any(|found| {
                    found.concept.id == id
                        && found.class == FormClass::Name
                        && (found.start, found.end) == (0, name.len())
                });
                assert!(whole, "{} {code}: {name}: {found:?}", base.locale);
            }
        }
    }
}

/// Tables that the rules do not give, each with the reason.
const IRREGULAR: &[(&str, &str)] = &[
    ("bq", "an enumeration with a comma"),
    (
        "gw",
        "the first half of Гвинея-Бисау is declined, the second not",
    ),
    ("hm", "two plurals with what depends on them"),
    ("tf", "one adjective before «и» and two in all"),
    ("va", "both halves of государство-город are declined"),
];

#[test]
fn tables_of_cases_are_what_the_rules_give() {
    let states = built_in("states", "ru");
    let mut irregular = BTreeSet::new();
    for concept in &states.concepts {
        if !is_regular(concept) {
            irregular.insert(concept.id.as_str());
        }
    }
    let known: BTreeSet<&str> = IRREGULAR.iter().map(|(id, _)| *id).collect();
    assert_eq!(irregular, known);
}

/// Whether the rules make the tables of a concept, for each of its names that has cases.
fn is_regular(concept: &Concept) -> bool {
    let mut names: BTreeMap<String, Vec<(String, &str)>> = BTreeMap::new();
    for variant in &concept.variants {
        let argument = |name: &str| {
            let found = variant.arguments.iter().find(|(known, _)| known == name);
            found.map(|(_, value)| value.text.clone())
        };
        let case = argument("case").unwrap_or_else(|| "nominative".to_owned());
        let cases = names
            .entry(argument("form").unwrap_or_default())
            .or_default();
        cases.push((case, &variant.text));
    }
    names
        .into_iter()
        .filter(|(_, cases)| cases.len() > 1)
        .all(|(form, cases)| {
            let nominative = cases.iter().find(|(case, _)| case == "nominative");
            let gender = concept.gender.filter(|_| form.is_empty());
            let made = nominative.map(|(_, name)| inflect::paradigm("ru", name, gender));
            let made = made.unwrap_or_default();
            let regular = |(case, own): &(String, &str)| {
                made.iter()
                    .any(|(known, form)| known == case && form == own)
            };
            cases.iter().all(regular)
        })
}

#[test]
fn no_table_lacks_a_case() {
    for name in ["states", "regions"] {
        for concept in &built_in(name, "ru").concepts {
            for name in incomplete(&concept.variants, "ru", concept.gender) {
                // Names that are not declined have none, whatever the rules would make of them.
                assert!(!name.has_cases, "{}: {name:?}", concept.id);
            }
        }
    }
}
