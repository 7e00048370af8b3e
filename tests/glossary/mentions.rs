//! Names of states found in sentences where somebody has marked them.
//!
//! The snapshots hold what is found wrongly, with the figures: a change that makes one of them better or worse is seen.
//! The sentences were written by others than the glossaries; then the glossaries were mended by what these tests showed,
//! so the figures say less about other texts. Most of what is left is beyond words nearby: a hotel or a child called
//! after a state.

use std::collections::BTreeSet;

use tarjuman::terms::{FormClass, TermBase};

use super::built_in;

/// A name in a sentence: concept and bytes.
type Mark = (String, usize, usize);

/// A sentence without its marks, and the marks.
fn unmarked(line: &str) -> (String, BTreeSet<Mark>) {
    let mut text = String::new();
    let mut marks = BTreeSet::new();
    for (index, piece) in line.split('[').enumerate() {
        match piece.split_once(']') {
            Some((mark, rest)) => {
                let (concept, words) = mark.split_once('|').expect("a mark has a concept");
                marks.insert((concept.to_owned(), text.len(), text.len() + words.len()));
                text.push_str(words);
                text.push_str(rest);
            }
            None => {
                assert_eq!(index, 0, "{line}");
                text.push_str(piece);
            }
        }
    }
    (text, marks)
}

fn found(states: &TermBase, text: &str) -> BTreeSet<Mark> {
    let found = states
        .find(text)
        .into_iter()
        .filter(|found| found.class == FormClass::Name);
    found
        .map(|found| (found.concept.id.clone(), found.start, found.end))
        .collect()
}

/// What is found wrongly: a line per sentence, and the figures.
fn mistakes(language: &str, lines: &str) -> String {
    let states = built_in("states", language);
    let (mut right, mut wrong, mut missed) = (0, 0, 0);
    let mut concepts = BTreeSet::new();
    let mut report = String::new();
    for line in lines.lines() {
        let (text, marks) = unmarked(line);
        let found = found(&states, &text);
        concepts.extend(marks.iter().map(|(concept, ..)| concept.clone()));
        right += found.intersection(&marks).count();
        if found == marks {
            continue;
        }
        report.push_str(&format!("{text}\n"));
        for (concept, start, end) in found.difference(&marks) {
            wrong += 1;
            report.push_str(&format!("    wrong: {concept} {}\n", &text[*start..*end]));
        }
        for (concept, start, end) in marks.difference(&found) {
            missed += 1;
            report.push_str(&format!("    missed: {concept} {}\n", &text[*start..*end]));
        }
    }
    let marked = right + missed;
    let strict = 2.0 * right as f64 / (2 * right + wrong + missed) as f64;
    assert!(
        marked >= 300 && concepts.len() >= 120,
        "{language}: {marked} mentions of {}",
        concepts.len()
    );
    format!(
        "{marked} mentions of {} states: {wrong} wrong, {missed} missed, strict F1 {strict:.4}\n\n{report}",
        concepts.len()
    )
}

fn check(language: &str, lines: &str) {
    insta::with_settings!({ snapshot_path => "../../snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(format!("mentions@{language}"), mistakes(language, lines));
    });
}

#[test]
fn states_in_arabic() {
    check("ar", include_str!("ar.txt"));
}

#[test]
fn states_in_english() {
    check("en", include_str!("en.txt"));
}

#[test]
fn states_in_russian() {
    check("ru", include_str!("ru.txt"));
}
