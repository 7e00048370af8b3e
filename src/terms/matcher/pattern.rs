//! What the automaton looks for: the folded spellings of all forms and context words.

use std::collections::{BTreeMap, BTreeSet};

use super::fold::{FoldedText, Folder};
use super::{Form, FormClass};
use crate::lang::words::{Folded, Variant};

/// A folded text to look for, and all that it may be.
#[derive(Debug)]
pub(super) struct Pattern {
    /// The folded text, not empty.
    pub(super) text: String,
    /// Whether it ends with a letter, so that a word must end there.
    pub(super) closes: bool,
    /// Whether this or a shorter pattern that it begins with is a context word.
    pub(super) context: bool,
    /// What it may be, the ones to prefer first.
    pub(super) uses: Vec<Use>,
}

/// One thing that a pattern may be.
#[derive(Debug)]
pub(super) struct Use {
    pub(super) role: Role,
    /// Counts only if a context word of its concept stands in the text.
    pub(super) conditional: bool,
    /// For every byte of the pattern, whether a capital begins there.
    pub(super) capitals: Vec<bool>,
    /// Bytes of the pattern before the name.
    pub(super) skip: usize,
    /// What may stand joined before the pattern, folded.
    pub(super) after: &'static [&'static str],
    /// Whether it is an acronym with full stops.
    pub(super) dotted: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// A form, by its index.
    Form(u32),
    /// A context word of this concept.
    Context(u32),
}

/// The patterns of forms and context words, in the order of their texts.
pub(super) fn patterns(
    folder: &Folder,
    forms: &[Form],
    needs: &BTreeMap<u32, Vec<String>>,
) -> Vec<Pattern> {
    let mut uses: BTreeMap<String, Vec<Use>> = BTreeMap::new();
    let mut add = |text: &str, takes_article: bool, role: Role, conditional: bool| {
        let begins = |c| matches!((folder.words.fold)(c), Folded::Char(_));
        let name = text.trim_start_matches(|c| !begins(c)).trim_end();
        for variant in (folder.words.variants)(name, takes_article) {
            let (text, found) = folded_use(folder, &variant, role, conditional);
            if !text.is_empty() {
                uses.entry(text).or_default().push(found);
            }
        }
    };
    for (index, form) in forms.iter().enumerate() {
        let ambiguous = needs.get(&form.concept).is_some_and(|n| !n.is_empty());
        let conditional = ambiguous && form.class != FormClass::Decoy;
        let takes_article = form.class == FormClass::Adjective;
        let role = Role::Form(index as u32);
        add(&form.text, takes_article, role, conditional);
    }
    for (concept, context) in needs {
        for word in context {
            add(word, true, Role::Context(*concept), false);
        }
    }
    let mut patterns: Vec<Pattern> = Vec::new();
    // The patterns that the one at hand begins with, the longest on top: in this order they come before it.
    let mut prefixes: Vec<usize> = Vec::new();
    for (text, uses) in uses {
        let begins_otherwise = |p: &mut usize| !text.starts_with(&patterns[*p].text);
        while prefixes.pop_if(begins_otherwise).is_some() {}
        let context = uses.iter().any(|u| matches!(u.role, Role::Context(_)));
        let below = prefixes.last().is_some_and(|p| patterns[*p].context);
        prefixes.push(patterns.len());
        patterns.push(Pattern {
            closes: text.ends_with(folder.words.is_letter),
            context: context || below,
            uses: in_order(uses, forms),
            text,
        });
    }
    patterns
}

/// The folded text of a variant, and how it is used.
fn folded_use(folder: &Folder, variant: &Variant, role: Role, conditional: bool) -> (String, Use) {
    let mut folded = FoldedText::default();
    folder.fold_into(&variant.text, &mut folded);
    let text = folded.text.trim();
    let capitals = text.char_indices().flat_map(|(at, c)| {
        let original = variant.text[folded.map[at] as usize..].chars().next();
        let capital = original.is_some_and(char::is_uppercase);
        (0..c.len_utf8()).map(move |byte| capital && byte == 0)
    });
    let before_name = text.chars().take(variant.skip);
    let found = Use {
        role,
        conditional,
        capitals: capitals.collect(),
        skip: before_name.map(char::len_utf8).sum(),
        after: variant.after,
        dotted: variant.dotted,
    };
    (text.to_owned(), found)
}

/// Decoys last, then by the concept whose form was given first, then by class, then as given.
fn in_order(mut uses: Vec<Use>, forms: &[Form]) -> Vec<Use> {
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
            let decoy = form.class == FormClass::Decoy;
            (decoy, first[&form.concept], form.class, index)
        }
        Role::Context(concept) => (false, 0, FormClass::Name, concept),
    });
    uses
}

/// For every form, the other concepts with a form that is found in the same places.
pub(super) fn same_text(patterns: &[Pattern], forms: &[Form]) -> Vec<Vec<u32>> {
    let mut shared = vec![BTreeSet::new(); forms.len()];
    for pattern in patterns {
        let named = pattern.uses.iter().filter_map(|found| match found.role {
            Role::Form(form) => Some((form as usize, found)),
            Role::Context(_) => None,
        });
        let named: Vec<(usize, &Use)> = named
            .filter(|(form, _)| forms[*form].class != FormClass::Decoy)
            .collect();
        for (form, found) in &named {
            for (other, same) in &named {
                let concept = forms[*other].concept;
                if concept != forms[*form].concept && found.capitals == same.capitals {
                    shared[*form].insert(concept);
                }
            }
        }
    }
    let shared = shared.into_iter();
    shared
        .map(|concepts| concepts.into_iter().collect())
        .collect()
}
