//! A locale's termbase: the terms of `terms.ftl` and of its glossaries as concepts with all their forms.
//!
//! Comes in: catalogues. Goes out: concepts, and a matcher that finds their mentions. Every variant of a term's value
//! is a form of the preferred name; attributes hold the rest (docs/format.md, §6).

mod concept;
pub mod matcher;
mod threads;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::OnceLock;

pub use concept::{Concept, Incomplete, MAX_FORM, Surface, incomplete};
use concept::{context_forms, names};
use matcher::Matcher;
pub use matcher::{Form, FormClass, Mention};

use crate::catalog::{Catalog, EntryKind, parse};
use crate::glossary::Glossary;
use crate::lang::inflect::Gender;
use crate::lang::words::words as word_rules;
use crate::render::{self, Scope};

/// The name of the file, and of the slug, that holds a project's own terms.
pub const TERMS_FILE: &str = "terms";

/// How many bytes all names of a termbase may have together to be looked for.
const MAX_FORMS: usize = 32 << 20;

/// The concepts of a locale.
#[derive(Debug, Default)]
pub struct TermBase {
    /// The locale's tag.
    pub locale: String,
    /// The concepts, by id.
    pub concepts: Vec<Concept>,
    matcher: OnceLock<(Matcher, Vec<FormName>)>,
    same_text: OnceLock<Vec<Vec<(u32, FormClass)>>>,
    readings: OnceLock<BTreeMap<String, Vec<(usize, usize)>>>,
}

impl TermBase {
    /// A termbase of catalogues (`terms` first, then glossaries); the first definition of an id holds.
    pub fn new<'a, 't: 'a, F: Into<TermFile<'a, 't>>>(
        locale: &str,
        files: impl IntoIterator<Item = F>,
    ) -> TermBase {
        let files: Vec<TermFile<'a, 't>> = files.into_iter().map(Into::into).collect();
        let scope = Scope::new(files.iter().map(|file| file.catalog));
        let mut concepts = BTreeMap::new();
        for TermFile {
            name: file,
            built_in,
            catalog,
        } in files
        {
            for entry in catalog.entries().filter(|e| e.kind == EntryKind::Term) {
                let id = entry.id.text();
                let list = |name: &str| {
                    render::attribute(entry, name, &scope)
                        .map_or_else(Vec::new, |text| names(&text))
                };
                concepts.entry(id.to_owned()).or_insert_with(|| Concept {
                    id: id.to_owned(),
                    file: file.to_owned(),
                    built_in,
                    variants: render::variants(entry, &scope),
                    also: list("also"),
                    forbidden: list("forbidden"),
                    adjectives: list("adjective"),
                    metonyms: list("metonym"),
                    decoys: list("decoy"),
                    needs: list("needs").into_iter().flatten().collect(),
                    gender: render::attribute(entry, "gender", &scope)
                        .and_then(|gender| Gender::parse(gender.trim())),
                    iso: render::attribute(entry, "iso", &scope),
                });
            }
        }
        let concepts = concepts.into_values().collect();
        TermBase {
            locale: locale.to_owned(),
            concepts,
            matcher: OnceLock::new(),
            same_text: OnceLock::new(),
            readings: OnceLock::new(),
        }
    }

    /// One of the program's glossaries by itself.
    pub fn built_in(locale: &str, glossary: &Glossary) -> TermBase {
        let catalog = parse(glossary.text, glossary.language);
        let file = TermFile {
            name: glossary.name,
            built_in: true,
            catalog: &catalog,
        };
        TermBase::new(locale, [file])
    }

    /// The concept of an id.
    pub fn concept(&self, id: &str) -> Option<&Concept> {
        let index = self
            .concepts
            .binary_search_by(|concept| concept.id.as_str().cmp(id))
            .ok()?;
        Some(&self.concepts[index])
    }

    /// Every form of a concept of this termbase, as the matcher has them.
    pub fn forms_of(&self, concept: &Concept) -> &[Form] {
        &self.matcher().0.forms()[self.numbers_of(concept)]
    }

    /// The forms of a concept that other concepts have as well, with those concepts and the form's class there.
    pub fn shared(&self, concept: &Concept) -> Vec<(&Form, Vec<(&Concept, FormClass)>)> {
        let (matcher, _) = self.matcher();
        let shared = self.same_text.get_or_init(|| matcher.same_text());
        let forms = self.numbers_of(concept).filter_map(|form| {
            let others = shared[form].iter();
            let others = others.map(|(other, class)| (&self.concepts[*other as usize], *class));
            let others: Vec<_> = others.collect();
            (!others.is_empty()).then(|| (&matcher.forms()[form], others))
        });
        forms.collect()
    }

    /// The numbers of a concept's forms in the matcher.
    fn numbers_of(&self, concept: &Concept) -> Range<usize> {
        let index = self
            .concepts
            .binary_search_by(|known| known.id.cmp(&concept.id))
            .map_or(u32::MAX, |index| index as u32);
        let forms = self.matcher().0.forms();
        let start = forms.partition_point(|form| form.concept < index);
        start..forms.partition_point(|form| form.concept <= index)
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

    /// The mentions in a text, in order, not overlapping; decoys and metonyms are no mentions.
    pub fn find(&self, text: &str) -> Vec<Found<'_>> {
        let mut found = self.find_expecting(text, &BTreeSet::new());
        found.retain(|found| found.class != FormClass::Metonym);
        found
    }

    /// The mentions in a text whose other language names the concepts of these ids: their ambiguous names need no
    /// context. Metonyms are among them, since they may stand for a name of the other text.
    pub fn find_expecting(&self, text: &str, expected: &BTreeSet<&str>) -> Vec<Found<'_>> {
        let (matcher, names) = self.matcher();
        let is_expected = |concept: u32| {
            !expected.is_empty() && expected.contains(self.concepts[concept as usize].id.as_str())
        };
        let mentions = matcher.find_expecting(text, is_expected).into_iter();
        let found = mentions.map(|mention| {
            let form = &matcher.forms()[mention.form as usize];
            let FormName { name, generated } = names[mention.form as usize];
            Found {
                concept: &self.concepts[form.concept as usize],
                class: form.class,
                name,
                generated,
                start: mention.start,
                end: mention.end,
            }
        });
        found.collect()
    }

    fn matcher(&self) -> &(Matcher, Vec<FormName>) {
        self.matcher.get_or_init(|| {
            let tag = self.locale.as_str();
            let surfaces = threads::map(&self.concepts, |_, concept| concept.surfaces(tag));
            let mut forms = Vec::new();
            let mut names = Vec::new();
            let mut total = 0;
            for (surfaces, concept) in surfaces.into_iter().zip(0..) {
                if total > MAX_FORMS {
                    break;
                }
                for surface in surfaces {
                    total += surface.text.len();
                    names.push(FormName {
                        name: surface.name,
                        generated: surface.generated,
                    });
                    forms.push(Form {
                        concept,
                        class: surface.class,
                        text: surface.text,
                    });
                }
            }
            // Many concepts share their context words.
            let needs = self.concepts.iter().flat_map(|concept| &concept.needs);
            let words: BTreeSet<&str> = needs.map(String::as_str).collect();
            let words: Vec<&str> = words.into_iter().collect();
            let inflected = threads::map(&words, |_, word| context_forms(word, tag));
            let inflected = |word: &String| match words.binary_search(&word.as_str()) {
                Ok(index) => inflected[index].as_slice(),
                Err(_) => &[],
            };
            let needs = self
                .concepts
                .iter()
                .zip(0..)
                .filter(|(c, _)| !c.needs.is_empty());
            let needs = needs.map(|(concept, index)| {
                (
                    index,
                    concept.needs.iter().flat_map(inflected).cloned().collect(),
                )
            });
            let needs: BTreeMap<u32, Vec<String>> = needs.collect();
            (Matcher::new(word_rules(tag), forms, needs), names)
        })
    }
}

/// Which name a form belongs to, and whether it was made.
#[derive(Clone, Copy, Debug)]
struct FormName {
    name: usize,
    generated: bool,
}

/// A catalogue of terms.
#[derive(Clone, Copy, Debug)]
pub struct TermFile<'a, 't> {
    /// `terms`, or a glossary's name.
    pub name: &'a str,
    /// Whether it is the program's own glossary, not a file of the project.
    pub built_in: bool,
    /// What stands in it.
    pub catalog: &'a Catalog<'t>,
}

impl<'a, 't> From<(&'a str, &'a Catalog<'t>)> for TermFile<'a, 't> {
    fn from((name, catalog): (&'a str, &'a Catalog<'t>)) -> TermFile<'a, 't> {
        TermFile {
            name,
            built_in: false,
            catalog,
        }
    }
}

/// A mention of a concept in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found<'a> {
    /// What is mentioned.
    pub concept: &'a Concept,
    /// By what kind of form.
    pub class: FormClass,
    /// By which of its names, as [`Surface::name`] counts them.
    pub name: usize,
    /// Whether the form was made of the name's base form.
    pub generated: bool,
    /// Where it starts (bytes of the text).
    pub start: usize,
    /// Where it ends.
    pub end: usize,
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
        let surfaces = concept.surfaces("en");
        let forms: Vec<_> = surfaces.iter().map(|s| (s.text.as_str(), s.name)).collect();
        assert_eq!(
            forms,
            [
                ("Беларусь", 0),
                ("Беларуси", 0),
                ("Белоруссия", 1),
                ("Белоруссии", 1),
                ("Республика Беларусь", 2),
                ("белорусский", 1)
            ]
        );
        assert_eq!(concept.name(), "Беларусь");
        assert_eq!(concept.name_of(1), "Белоруссия");
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
        assert_eq!(
            found,
            [
                ("by", "Белоруссии"),
                ("kz", "Казахстан"),
                ("by", "белорусским")
            ]
        );
    }
}
