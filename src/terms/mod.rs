//! A locale's termbase: the terms of `terms.ftl` and of its glossaries as concepts with all their forms.
//!
//! Comes in: catalogues. Goes out: concepts, and a matcher that finds their mentions. Every variant of a term's value
//! is a form of the preferred name; attributes hold the rest (docs/format.md, §6).

pub mod matcher;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use matcher::{Form, Matcher};
pub use matcher::{FormClass, Mention};

use crate::catalog::Catalog;
use crate::lang::words::words;
use crate::render::{self, Scope, Variant};

/// The name of the file, and of the slug, that holds a project's own terms.
pub const TERMS_FILE: &str = "terms";

/// How many bytes a name may have to be looked for; no name is longer.
const MAX_FORM: usize = 1024;
/// How many bytes all names of a termbase may have together to be looked for.
const MAX_FORMS: usize = 32 << 20;

/// A concept: what a Fluent term with the same id in every locale names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Concept {
    /// The term's id, without `-`.
    pub id: String,
    /// The name of the file it comes from: `terms`, or a glossary's.
    pub file: String,
    /// The variants of its value: forms of the preferred name, with the arguments that choose them.
    pub variants: Vec<Variant>,
    /// Admitted names, each with its inflected forms.
    pub also: Vec<Vec<String>>,
    /// Names that must not be used.
    pub forbidden: Vec<Vec<String>>,
    /// Adjectives and demonyms.
    pub adjectives: Vec<Vec<String>>,
    /// Longer names that only contain a form.
    pub decoys: Vec<Vec<String>>,
    /// Words one of which must stand near an ambiguous name.
    pub needs: Vec<String>,
    /// The ISO 3166 code of a state.
    pub iso: Option<String>,
}

impl Concept {
    /// The preferred name: what the default variants render.
    pub fn name(&self) -> &str {
        let default = self
            .variants
            .iter()
            .find(|variant| variant.arguments.is_empty());
        default
            .or(self.variants.first())
            .map_or("", |variant| &variant.text)
    }

    /// Every surface form with its class, without repetitions.
    pub fn forms(&self) -> Vec<(FormClass, &str)> {
        let lists = [
            (FormClass::Name, &self.also),
            (FormClass::Adjective, &self.adjectives),
            (FormClass::Forbidden, &self.forbidden),
            (FormClass::Decoy, &self.decoys),
        ];
        let values = self
            .variants
            .iter()
            .map(|variant| (FormClass::Name, variant.text.as_str()));
        let listed = lists.into_iter().flat_map(|(class, names)| {
            names
                .iter()
                .flatten()
                .map(move |form| (class, form.as_str()))
        });
        let mut seen = BTreeSet::new();
        let mut forms: Vec<(FormClass, &str)> = Vec::new();
        let usable = |form: &str| !form.is_empty() && form.len() <= MAX_FORM;
        for (class, form) in values.chain(listed).filter(|(_, form)| usable(form)) {
            if seen.insert((class, form)) {
                forms.push((class, form));
            }
        }
        forms
    }
}

/// The concepts of a locale.
#[derive(Debug, Default)]
pub struct TermBase {
    /// The locale's tag.
    pub locale: String,
    /// The concepts, by id.
    pub concepts: Vec<Concept>,
    matcher: OnceLock<Matcher>,
    readings: OnceLock<BTreeMap<String, Vec<(usize, usize)>>>,
}

impl TermBase {
    /// A termbase of named catalogues (`terms` first, then glossaries); the first definition of an id holds.
    pub fn new<'a, 't: 'a>(
        locale: &str,
        files: impl IntoIterator<Item = (&'a str, &'a Catalog<'t>)> + Clone,
    ) -> TermBase {
        let scope = Scope::new(files.clone().into_iter().map(|(_, catalog)| catalog));
        let mut concepts = BTreeMap::new();
        for (file, catalog) in files {
            for entry in catalog
                .entries()
                .filter(|e| e.kind == crate::catalog::EntryKind::Term)
            {
                let id = entry.id.text();
                let list = |name: &str| {
                    render::attribute(entry, name, &scope)
                        .map_or_else(Vec::new, |text| names(&text))
                };
                concepts.entry(id.to_owned()).or_insert_with(|| Concept {
                    id: id.to_owned(),
                    file: file.to_owned(),
                    variants: render::variants(entry, &scope),
                    also: list("also"),
                    forbidden: list("forbidden"),
                    adjectives: list("adjective"),
                    decoys: list("decoy"),
                    needs: list("needs").into_iter().flatten().collect(),
                    iso: render::attribute(entry, "iso", &scope),
                });
            }
        }
        let concepts = concepts.into_values().collect();
        TermBase {
            locale: locale.to_owned(),
            concepts,
            matcher: OnceLock::new(),
            readings: OnceLock::new(),
        }
    }

    /// The concept of an id.
    pub fn concept(&self, id: &str) -> Option<&Concept> {
        let index = self
            .concepts
            .binary_search_by(|concept| concept.id.as_str().cmp(id))
            .ok()?;
        Some(&self.concepts[index])
    }

    /// The variants that render exactly these words: indexes of the concept and of its variant.
    pub fn readings(&self, words: &str) -> &[(usize, usize)] {
        let readings = self.readings.get_or_init(|| {
            let mut readings: BTreeMap<String, Vec<(usize, usize)>> = BTreeMap::new();
            for (index, concept) in self.concepts.iter().enumerate() {
                for (number, variant) in concept.variants.iter().enumerate() {
                    readings
                        .entry(variant.text.clone())
                        .or_default()
                        .push((index, number));
                }
            }
            readings
        });
        readings.get(words).map_or(&[], Vec::as_slice)
    }

    /// The mentions in a text, in order, not overlapping; decoys are no mentions.
    pub fn find(&self, text: &str) -> Vec<Found<'_>> {
        let matcher = self.matcher();
        let mentions = matcher.find(text).into_iter();
        let found = mentions.map(|mention| {
            let form = &matcher.forms()[mention.form as usize];
            let concept = &self.concepts[form.concept as usize];
            Found {
                concept,
                class: form.class,
                start: mention.start,
                end: mention.end,
            }
        });
        found
            .filter(|found| found.class != FormClass::Decoy)
            .collect()
    }

    fn matcher(&self) -> &Matcher {
        self.matcher.get_or_init(|| {
            let mut forms = Vec::new();
            let mut total = 0;
            let mut needs = BTreeMap::new();
            for (index, concept) in self.concepts.iter().enumerate() {
                let index = index as u32;
                if total > MAX_FORMS {
                    break;
                }
                for (class, text) in concept.forms() {
                    total += text.len();
                    forms.push(Form {
                        concept: index,
                        class,
                        text: text.to_owned(),
                    });
                }
                if !concept.needs.is_empty() {
                    needs.insert(index, concept.needs.clone());
                }
            }
            Matcher::new(words(&self.locale), forms, needs)
        })
    }
}

/// A mention of a concept in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found<'a> {
    /// What is mentioned.
    pub concept: &'a Concept,
    /// By what kind of form.
    pub class: FormClass,
    /// Where it starts (bytes of the text).
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

/// The names of a list attribute, each with its inflected forms: `A ~ A's | B`.
fn names(list: &str) -> Vec<Vec<String>> {
    let forms = |name: &str| -> Vec<String> {
        let forms = name
            .split('~')
            .map(|form| form.split_whitespace().collect::<Vec<_>>().join(" "));
        forms.filter(|form| !form.is_empty()).collect()
    };
    list.split('|')
        .map(forms)
        .filter(|forms| !forms.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::parse;

    const TERMS: &str = "\
-by = { $case ->
       *[nominative] Беларусь
        [genitive] Беларуси
    }
    .also = Белоруссия ~ Белоруссии |  Республика
        Беларусь
    .adjective = белорусский
-kz = Казахстан
";

    #[test]
    fn concepts_have_all_their_forms() {
        let catalog = parse(TERMS, "ar");
        let terms = TermBase::new("ru", [("terms", &catalog)]);
        let concept = terms.concept("by").expect("defined");
        let forms: Vec<_> = concept.forms().into_iter().map(|(_, form)| form).collect();
        assert_eq!(
            forms,
            [
                "Беларусь",
                "Беларуси",
                "Белоруссия",
                "Белоруссии",
                "Республика Беларусь",
                "белорусский"
            ]
        );
        assert_eq!(concept.name(), "Беларусь");
        assert!(terms.concept("kg").is_none());
    }

    #[test]
    fn the_first_definition_holds() {
        let (own, glossary) = (parse("-kz = Казахстан\n", "ar"), parse(TERMS, "ar"));
        let terms = TermBase::new("ru", [("terms", &own), ("states", &glossary)]);
        assert_eq!(terms.concept("kz").map(|c| c.file.as_str()), Some("terms"));
        assert_eq!(terms.concept("by").map(|c| c.file.as_str()), Some("states"));
    }

    #[test]
    fn mentions_are_found() {
        let catalog = parse(TERMS, "ar");
        let terms = TermBase::new("ru", [("terms", &catalog)]);
        let text = "Из Белоруссии в Казахстан, к белорусским друзьям.";
        let found: Vec<_> = terms
            .find(text)
            .iter()
            .map(|f| (&f.concept.id[..], &text[f.start..f.end]))
            .collect();
        assert_eq!(found, [("by", "Белоруссии"), ("kz", "Казахстан")]);
    }
}
