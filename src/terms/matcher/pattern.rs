//! What is looked for: the folded spellings of all forms and context words.

use std::collections::{BTreeMap, BTreeSet};

use super::fold::{FoldedText, Folder};
use super::{Form, FormClass};
use crate::lang::words::{Folded, Variant};
use crate::terms::threads;

/// A folded text to look for, and all that it may be.
#[derive(Debug)]
pub(super) struct Pattern {
    /// The folded text, not empty.
    pub(super) text: String,
    /// The longest other pattern that it begins with, by its place in the order of the texts.
    pub(super) prefix: Option<usize>,
    /// Whether it ends with a letter, so that a word must end there.
    pub(super) closes: bool,
    /// Whether this or a shorter pattern that it begins with is a context word.
    pub(super) context: bool,
    /// Whether it is both a name and an adjective of one concept.
    pub(super) adjective: bool,
    /// What it may be, the ones to prefer first.
    pub(super) uses: Vec<Use>,
}

/// One thing that a pattern may be.
#[derive(Debug)]
pub(super) struct Use {
    pub(super) role: Role,
    /// Counts only if a context word of its concept stands near.
    pub(super) conditional: bool,
    /// The capitals of the common word that the name could be: where they do not fit, it needs no context.
    pub(super) common: Option<Vec<u16>>,
    /// The bytes of the pattern where the form has capitals, in order.
    pub(super) capitals: Vec<u16>,
    /// The form's vowel marks on each letter of the pattern; empty if it has none.
    pub(super) vowels: Vec<Vec<char>>,
    /// Bytes of the pattern before the name.
    pub(super) skip: usize,
    /// Bytes of the pattern behind the name.
    pub(super) cut: usize,
    /// What may stand joined before the pattern, folded.
    pub(super) after: &'static [&'static str],
    /// Whether it is an acronym with full stops.
    pub(super) dotted: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// A form, by its index.
    Form(u32),
    /// A context word of the concepts of this group.
    Context(u32),
}

/// The patterns of forms and context words, in the order of their texts, and the groups of concepts whose context words
/// are the same.
pub(super) fn patterns(
    folder: &Folder,
    forms: &[Form],
    needs: &BTreeMap<u32, Vec<String>>,
) -> (Vec<Pattern>, Vec<Vec<u32>>) {
    let ambiguous = ambiguous_names(folder, forms, needs);
    let groups = context_groups(needs);
    let mut numbers: BTreeMap<&[u32], u32> = BTreeMap::new();
    for concepts in groups.values() {
        let next = numbers.len() as u32;
        numbers.entry(concepts).or_insert(next);
    }
    let names = forms.iter().enumerate().map(|(index, form)| Given {
        text: &form.text,
        adjective: form.class == FormClass::Adjective,
        role: Role::Form(index as u32),
        conditional: ambiguous.contains(&index),
    });
    let contexts = groups.iter().map(|(word, concepts)| Given {
        text: word,
        adjective: true,
        role: Role::Context(numbers[concepts.as_slice()]),
        conditional: false,
    });
    let given: Vec<Given<'_>> = names.chain(contexts).collect();
    let uses = threads::map(&given, |_, given| given.uses(folder));
    let mut uses = by_text(uses.into_iter().flatten().collect());
    let mut groups = vec![Vec::new(); numbers.len()];
    for (concepts, number) in numbers {
        groups[number as usize] = concepts.to_vec();
    }
    common_words(&mut uses, forms);
    let mut patterns: Vec<Pattern> = Vec::with_capacity(uses.len());
    // The patterns that the one at hand begins with, the longest on top: in this order they come before it.
    let mut prefixes: Vec<usize> = Vec::new();
    for (text, uses) in uses {
        let begins_otherwise = |p: &mut usize| !text.starts_with(&patterns[*p].text);
        while prefixes.pop_if(begins_otherwise).is_some() {}
        let context = uses.iter().any(|u| matches!(u.role, Role::Context(_)));
        let prefix = prefixes.last().copied();
        let below = prefix.is_some_and(|p| patterns[p].context);
        prefixes.push(patterns.len());
        patterns.push(Pattern {
            prefix,
            closes: text.ends_with(|c| folder.is_letter(c)),
            context: context || below,
            adjective: is_adjective(&uses, forms),
            uses: in_order(uses, forms),
            text,
        });
    }
    (patterns, groups)
}

/// The context words, each with the concepts that it is context for.
fn context_groups(needs: &BTreeMap<u32, Vec<String>>) -> BTreeMap<&str, Vec<u32>> {
    let mut groups: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
    for (concept, words) in needs {
        for word in words {
            let group = groups.entry(word).or_default();
            if group.last() != Some(concept) {
                group.push(*concept);
            }
        }
    }
    groups
}

/// A form or a context word as it is given.
struct Given<'f> {
    text: &'f str,
    adjective: bool,
    role: Role,
    conditional: bool,
}

impl Given<'_> {
    /// What it looks like in folded texts, in every spelling.
    fn uses(&self, folder: &Folder) -> Vec<(String, Use)> {
        let mut folded = FoldedText::default();
        let begins = |c| matches!((folder.words.fold)(c), Folded::Char(_));
        let name = self.text.trim_start_matches(|c| !begins(c)).trim_end();
        let variants = (folder.words.variants)(name, self.adjective).into_iter();
        let uses = variants.map(|variant| self.folded_use(&variant, folder, &mut folded));
        // What has no letter names nothing, wherever it stands.
        let letter = |c: char| folder.is_letter(c) || c.is_alphanumeric();
        uses.filter(|(text, _)| text.contains(letter)).collect()
    }

    /// The folded text of a variant, and how it is used.
    fn folded_use(
        &self,
        variant: &Variant<'_>,
        folder: &Folder,
        folded: &mut FoldedText,
    ) -> (String, Use) {
        folder.fold_into(&variant.text, folded);
        let text = folded.text.trim();
        let capital = |at: usize| {
            let original = &variant.text[folded.map.original(at)..];
            original.starts_with(char::is_uppercase)
        };
        let capitals = match variant.text.contains(char::is_uppercase) {
            true => {
                let places = text.char_indices().map(|(at, _)| at);
                let capitals = places.filter(|at| capital(*at));
                capitals.filter_map(|at| u16::try_from(at).ok()).collect()
            }
            false => Vec::new(),
        };
        let before_name = text.chars().take(variant.skip);
        let behind_name = text.chars().rev().take(variant.cut).map(char::len_utf8);
        // The hyphen of a first half (`franco-`) is not part of it.
        let half = text.len() - text.trim_end_matches(['-', ' ']).len();
        let found = Use {
            role: self.role,
            conditional: self.conditional,
            common: None,
            capitals,
            vowels: vowels(folder, &variant.text, folded),
            skip: before_name.map(char::len_utf8).sum(),
            cut: half.max(behind_name.sum()),
            after: variant.after,
            dotted: variant.dotted,
        };
        (text.to_owned(), found)
    }
}

/// All uses of each text, in the order of the texts; those of one text as they were given.
fn by_text(mut uses: Vec<(String, Use)>) -> Vec<(String, Vec<Use>)> {
    uses.sort_by(|(a, _), (b, _)| a.cmp(b));
    let mut texts: Vec<(String, Vec<Use>)> = Vec::with_capacity(uses.len());
    for (text, found) in uses {
        match texts.last_mut() {
            Some((last, uses)) if *last == text => uses.push(found),
            _ => texts.push((text, vec![found])),
        }
    }
    texts
}

/// The vowel marks on each folded letter of a form.
fn vowels(folder: &Folder, text: &str, folded: &FoldedText) -> Vec<Vec<char>> {
    if !text.contains(folder.words.vowels) {
        return Vec::new();
    }
    let starts = folded.text.char_indices();
    let starts = starts.map(|(at, _)| folded.map.original(at));
    let marks = starts.map(|start| folder.vowels_at(text, start).collect());
    marks.collect()
}

/// The forms that need context: the names of a concept with context words, without those that contain another
/// name of the concept («سلطنة عمان») and so are their own context.
fn ambiguous_names(
    folder: &Folder,
    forms: &[Form],
    needs: &BTreeMap<u32, Vec<String>>,
) -> BTreeSet<usize> {
    let mut names: BTreeMap<u32, Vec<(usize, String)>> = BTreeMap::new();
    for (index, form) in forms.iter().enumerate() {
        let ambiguous = needs.get(&form.concept).is_some_and(|n| !n.is_empty());
        if ambiguous && form.class == FormClass::Name {
            let mut folded = FoldedText::default();
            folder.fold_into(&form.text, &mut folded);
            let name = folded.text.trim().to_owned();
            names.entry(form.concept).or_default().push((index, name));
        }
    }
    let mut ambiguous = BTreeSet::new();
    for names in names.values() {
        let all: BTreeSet<&str> = names.iter().map(|(_, name)| name.as_str()).collect();
        let alone = names
            .iter()
            .filter(|(_, name)| !contains(folder, name, &all));
        ambiguous.extend(alone.map(|(index, _)| *index));
    }
    ambiguous
}

/// Whether some of a name's words, not all, are another name.
fn contains(folder: &Folder, name: &str, names: &BTreeSet<&str>) -> bool {
    /// No longer name is looked for within a name.
    const WORDS: usize = 8;
    let mut words: Vec<(usize, usize)> = Vec::new();
    for (at, c) in name.char_indices().filter(|(_, c)| folder.is_letter(*c)) {
        let end = at + c.len_utf8();
        match words.last_mut() {
            Some(last) if last.1 == at => last.1 = end,
            _ => words.push((at, end)),
        }
    }
    (0..words.len()).any(|first| {
        let last = words.len().min(first + WORDS);
        (first..last).any(|last| {
            let part = &name[words[first].0..words[last].1];
            part.len() < name.len() && names.contains(part)
        })
    })
}

/// Tells the names that are common words in small letters, by a decoy of the same concept: they need context only
/// where the common word could stand, and the concept's other names need none.
fn common_words(uses: &mut [(String, Vec<Use>)], forms: &[Form]) {
    let form_of = |found: &Use| match found.role {
        Role::Form(index) => Some(&forms[index as usize]),
        Role::Context(_) => None,
    };
    let mut concepts = BTreeSet::new();
    for (_, uses) in uses.iter_mut() {
        let decoys = uses.iter().filter_map(|found| {
            let form = form_of(found).filter(|form| form.class == FormClass::Decoy)?;
            let small = found.capitals.is_empty();
            small.then(|| (form.concept, found.capitals.clone()))
        });
        let decoys: BTreeMap<u32, Vec<u16>> = decoys.collect();
        for found in uses.iter_mut().filter(|found| found.conditional) {
            let concept = form_of(found).map(|form| form.concept);
            let capital = !found.capitals.is_empty();
            found.common = concept
                .and_then(|concept| decoys.get(&concept).cloned())
                .filter(|_| capital);
            concepts.extend(concept.filter(|_| found.common.is_some()));
        }
    }
    for found in uses.iter_mut().flat_map(|(_, uses)| uses) {
        let common = form_of(found).is_some_and(|form| concepts.contains(&form.concept));
        found.conditional &= !common || found.common.is_some();
    }
}

/// Whether one concept has both a name and an adjective among the uses of a pattern.
fn is_adjective(uses: &[Use], forms: &[Form]) -> bool {
    if uses.len() < 2 {
        return false;
    }
    let of_class = |class| {
        let used = uses.iter().filter_map(move |found| match found.role {
            Role::Form(index) => Some(&forms[index as usize]),
            Role::Context(_) => None,
        });
        used.filter(move |form| form.class == class)
            .map(|form| form.concept)
    };
    of_class(FormClass::Adjective)
        .any(|concept| of_class(FormClass::Name).any(|other| other == concept))
}

/// Decoys and metonyms last, then by the concept whose form was given first, then by class, then as given.
fn in_order(mut uses: Vec<Use>, forms: &[Form]) -> Vec<Use> {
    if uses.len() < 2 {
        return uses;
    }
    let mut first: BTreeMap<u32, u32> = BTreeMap::new();
    for found in &uses {
        if let Role::Form(index) = found.role {
            let earliest = first.entry(forms[index as usize].concept).or_insert(index);
            *earliest = index.min(*earliest);
        }
    }
    uses.sort_by_key(|found| match found.role {
        Role::Form(index) => {
            let form = &forms[index as usize];
            let other = matches!(form.class, FormClass::Metonym | FormClass::Decoy);
            (other, first[&form.concept], form.class, index)
        }
        Role::Context(concept) => (false, 0, FormClass::Name, concept),
    });
    uses
}

/// How many concepts that share a text with a form are told.
const MAX_SHARED: usize = 4;

/// For every form, some other concepts with a form that is found in the same places, and that form's class; decoys and
/// metonyms aside.
pub(super) fn same_text(patterns: &[Pattern], forms: &[Form]) -> Vec<Vec<(u32, FormClass)>> {
    let mut shared = vec![BTreeSet::new(); forms.len()];
    for pattern in patterns {
        let named = pattern.uses.iter().filter_map(|found| match found.role {
            Role::Form(form) => Some((form as usize, found)),
            Role::Context(_) => None,
        });
        let named: Vec<(usize, &Use)> = named
            .filter(|(form, _)| forms[*form].class < FormClass::Metonym)
            .collect();
        for (form, found) in &named {
            let others = named.iter().filter_map(|(other, same)| {
                let Form { concept, class, .. } = forms[*other];
                let shares = concept != forms[*form].concept && found.capitals == same.capitals;
                shares.then_some((concept, class))
            });
            shared[*form].extend(others.take(MAX_SHARED));
        }
    }
    let shared = shared.into_iter();
    shared
        .map(|concepts| concepts.into_iter().collect())
        .collect()
}
