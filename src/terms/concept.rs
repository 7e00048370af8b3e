//! A concept with all the forms that its names take.

use std::collections::BTreeSet;

use rustc_hash::FxHashSet;

use super::matcher::FormClass;
use crate::lang::inflect::{self, Gender, WordClass};
use crate::render::{Value, Variant};

/// How many bytes a name may have to be looked for; no name is longer.
pub const MAX_FORM: usize = 1024;
/// How long a name may be, in bytes, to be inflected.
const MAX_INFLECTED: usize = 256;

/// A concept: what a Fluent term with the same id in every locale names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Concept {
    /// The term's id, without `-`.
    pub id: String,
    /// The name of the file it comes from: `terms`, or a glossary's.
    pub file: String,
    /// Whether the program itself brings it, so that no file of the project holds it.
    pub built_in: bool,
    /// The variants of its value: forms of the preferred name, with the arguments that choose them.
    pub variants: Vec<Variant>,
    /// Admitted names, each with its inflected forms.
    pub also: Vec<Vec<String>>,
    /// Names that must not be used.
    pub forbidden: Vec<Vec<String>>,
    /// Adjectives and demonyms.
    pub adjectives: Vec<Vec<String>>,
    /// Names of something else that stand for it in the news, such as a capital for its government.
    pub metonyms: Vec<Vec<String>>,
    /// Longer names that only contain a form.
    pub decoys: Vec<Vec<String>>,
    /// Words one of which must stand near an ambiguous name.
    pub needs: Vec<String>,
    /// The gender of the preferred name.
    pub gender: Option<Gender>,
    /// The ISO 3166 code of a state.
    pub iso: Option<String>,
}

/// A form of a concept as it stands in running text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Surface {
    /// What kind of form it is.
    pub class: FormClass,
    /// The words.
    pub text: String,
    /// Which of the concept's names it is a form of: 0 is the preferred one, the others follow in the order of
    /// `.also`. Forms of other classes count for themselves.
    pub name: usize,
    /// Whether the termbase does not have it: it was made of the name's base form.
    pub generated: bool,
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

    /// The name of a number, as [`Surface::name`] counts them.
    pub fn name_of(&self, number: usize) -> &str {
        match number.checked_sub(1) {
            None => self.name(),
            Some(index) => self
                .also
                .get(index)
                .and_then(|forms| forms.first())
                .map_or("", String::as_str),
        }
    }

    /// Every surface form, without repetitions: what the termbase has first, then what `tag`'s rules make of names
    /// of which it has the base form alone, and of cases that a value lacks.
    pub fn surfaces(&self, tag: &str) -> Vec<Surface> {
        let mut surfaces = Surfaces::default();
        for variant in &self.variants {
            surfaces.add(FormClass::Name, variant.text.as_str(), 0, false);
        }
        let lists = [
            (FormClass::Name, &self.also),
            (FormClass::Adjective, &self.adjectives),
            (FormClass::Forbidden, &self.forbidden),
            (FormClass::Metonym, &self.metonyms),
            (FormClass::Decoy, &self.decoys),
        ];
        for (class, names) in lists {
            for (number, forms) in (1..).zip(names) {
                for form in forms {
                    surfaces.add(class, form.as_str(), number, false);
                }
            }
        }
        for form in missing_cases(&self.variants, tag, self.gender) {
            surfaces.add(FormClass::Name, form, 0, true);
        }
        for (class, names) in lists {
            for (number, forms) in (1..).zip(names) {
                let [base] = &forms[..] else { continue };
                let words = match class {
                    FormClass::Adjective => WordClass::Adjective,
                    _ => WordClass::Name,
                };
                if base.len() <= MAX_INFLECTED {
                    for form in inflect::inflect(tag, base, words, None) {
                        surfaces.add(class, form, number, true);
                    }
                }
            }
        }
        surfaces.without_repetitions()
    }
}

/// The forms of a context word, which is inflected like a name.
pub(super) fn context_forms(word: &str, tag: &str) -> Vec<String> {
    // A word in small letters may be an adjective, whose genders count; any other is a name.
    let class = match word.starts_with(char::is_lowercase) {
        true => WordClass::Adjective,
        false => WordClass::Name,
    };
    let mut forms = vec![word.to_owned()];
    if word.len() <= MAX_INFLECTED {
        forms.extend(inflect::inflect(tag, word, class, None));
    }
    forms
}

/// The arguments of a variant besides its case, and its case.
fn without_case(variant: &Variant) -> (Vec<&(String, Value)>, Option<&str>) {
    let other = |(name, _): &&(String, Value)| name != "case";
    let case = variant.arguments.iter().find(|argument| !other(argument));
    (
        variant.arguments.iter().filter(other).collect(),
        case.map(|(_, value)| value.text.as_str()),
    )
}

/// A name that lacks cases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incomplete<'v> {
    /// Its nominative.
    pub variant: &'v Variant,
    /// Whether it has any case.
    pub has_cases: bool,
    /// The cases that it lacks, with the forms that the language's rules make.
    pub missing: Vec<(&'static str, String)>,
}

/// The names among a term's variants that have no variant for some case of the language: names are told apart by the
/// arguments besides the case. Acronyms and other names that the language does not decline lack nothing.
pub fn incomplete<'v>(
    variants: &'v [Variant],
    tag: &str,
    gender: Option<Gender>,
) -> Vec<Incomplete<'v>> {
    let mut incomplete = Vec::new();
    if inflect::cases(tag).is_empty() {
        return incomplete;
    }
    let mut seen = BTreeSet::new();
    for variant in variants {
        let (others, case) = without_case(variant);
        let nominative = case.is_none_or(|case| case == "nominative");
        if !nominative || variant.text.len() > MAX_INFLECTED || !seen.insert(others.clone()) {
            continue;
        }
        let given: BTreeSet<&str> = variants
            .iter()
            .map(without_case)
            .filter(|(arguments, _)| *arguments == others)
            .filter_map(|(_, case)| case)
            .collect();
        // The gender is that of the default name.
        let gender = gender.filter(|_| others.is_empty());
        let mut missing = inflect::paradigm(tag, &variant.text, gender);
        missing.retain(|(case, _)| *case != "nominative" && !given.contains(case));
        if !missing.is_empty() {
            incomplete.push(Incomplete {
                variant,
                has_cases: !given.is_empty(),
                missing,
            });
        }
    }
    incomplete
}

fn missing_cases(variants: &[Variant], tag: &str, gender: Option<Gender>) -> Vec<String> {
    let incomplete = incomplete(variants, tag, gender).into_iter();
    incomplete
        .flat_map(|name| name.missing.into_iter().map(|(_, form)| form))
        .collect()
}

#[derive(Default)]
struct Surfaces {
    list: Vec<Surface>,
}

impl Surfaces {
    fn add(&mut self, class: FormClass, text: impl Into<String>, name: usize, generated: bool) {
        let text = text.into();
        if !text.is_empty() && text.len() <= MAX_FORM {
            self.list.push(Surface {
                class,
                text,
                name,
                generated,
            });
        }
    }

    /// The forms; of equal ones of a class the first.
    fn without_repetitions(mut self) -> Vec<Surface> {
        let mut seen = FxHashSet::default();
        let texts = self
            .list
            .iter()
            .map(|surface| (surface.class, surface.text.as_str()));
        let new: Vec<bool> = texts.map(|form| seen.insert(form)).collect();
        let mut new = new.into_iter();
        self.list.retain(|_| new.next() == Some(true));
        self.list
    }
}

/// The names of a list attribute, each with its inflected forms: `A ~ A's | B`.
pub(super) fn names(list: &str) -> Vec<Vec<String>> {
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
    use crate::catalog::parse;
    use crate::terms::TermBase;

    /// The forms of the only concept: generated ones in brackets.
    fn check(tag: &str, term: &str, expected: &[&str]) {
        let catalog = parse(term, "ar");
        let terms = TermBase::new(tag, [("terms", &catalog)]);
        let surfaces = terms.concepts[0].surfaces(tag);
        let found: Vec<_> = surfaces
            .iter()
            .map(|s| match s.generated {
                true => format!("({})", s.text),
                false => s.text.clone(),
            })
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_nominative_alone_is_declined() {
        check(
            "ru",
            "-kz = Казахстан\n",
            &[
                "Казахстан",
                "(Казахстана)",
                "(Казахстану)",
                "(Казахстаном)",
                "(Казахстане)",
            ],
        );
        check("ru", "-csto = ОДКБ\n    .also = CSTO\n", &["ОДКБ", "CSTO"]);
        check("en", "-kz = Kazakhstan\n", &["Kazakhstan"]);
    }

    #[test]
    fn only_the_cases_that_a_value_lacks_are_made() {
        check(
            "ru",
            "-x = { $case ->\n   *[nominative] Казахстан\n    [genitive] Казахстанa\n    [dative] Казахстану\n }\n",
            &[
                "Казахстан",
                "Казахстанa",
                "Казахстану",
                "(Казахстаном)",
                "(Казахстане)",
            ],
        );
    }

    #[test]
    fn a_list_of_forms_is_left_alone() {
        check(
            "ru",
            "-x = ЁЖ\n    .also = Куба ~ Кубы | Чили\n    .decoy = куб ~ куба\n",
            &["ЁЖ", "Куба", "Кубы", "Чили", "куб", "куба"],
        );
    }

    #[test]
    fn the_gender_decides_where_letters_do_not() {
        check(
            "ru",
            "-x = Беларусь\n    .gender = feminine\n",
            &["Беларусь", "(Беларуси)", "(Беларусью)"],
        );
    }
}
