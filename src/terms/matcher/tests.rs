//! Two-line cases per language, and what holds for any forms and any text.

mod any;
mod ar;
mod en;
mod ru;

use super::*;
use crate::lang::words::words;

/// Forms written as `CLASS:text`, separated by ` | `; no class is a name. Each is a concept of its own.
fn forms(list: &str) -> Vec<Form> {
    let form = |(index, given): (usize, &str)| {
        let (class, text) = match given.split_once(':') {
            Some(("adjective", text)) => (FormClass::Adjective, text),
            Some(("forbidden", text)) => (FormClass::Forbidden, text),
            Some(("decoy", text)) => (FormClass::Decoy, text),
            _ => (FormClass::Name, given),
        };
        Form {
            concept: index as u32,
            class,
            text: text.to_owned(),
        }
    };
    list.split(" | ").enumerate().map(form).collect()
}

/// Finds the forms in `text` and compares the mentions' own words.
#[track_caller]
fn check(tag: &str, list: &str, text: &str, expected: &[&str]) {
    let matcher = Matcher::new(words(tag), forms(list), BTreeMap::new());
    let found = matcher.find(text);
    let found: Vec<&str> = found.iter().map(|m| &text[m.start..m.end]).collect();
    assert_eq!(found, expected, "{list} in {text:?}");
}

fn form(concept: u32, class: FormClass, text: &str) -> Form {
    Form {
        concept,
        class,
        text: text.to_owned(),
    }
}

/// The indices of the forms found in `text`.
fn found(matcher: &Matcher, text: &str) -> Vec<u32> {
    matcher.find(text).iter().map(|m| m.form).collect()
}

#[test]
fn a_class_is_chosen_before_another() {
    use FormClass::*;
    let given = vec![
        form(7, Forbidden, "Mali"),
        form(7, Adjective, "Mali"),
        form(7, Name, "Mali"),
    ];
    let matcher = Matcher::new(words("en"), given, BTreeMap::new());
    assert_eq!(found(&matcher, "in Mali"), [2]);
    assert!(matcher.same_text()[2].is_empty());
}

#[test]
fn one_text_for_two_concepts_is_the_first_one_given() {
    use FormClass::*;
    let given = vec![
        form(9, Adjective, "Congo"),
        form(3, Name, "Congo"),
        form(5, Decoy, "Congo"),
        form(4, Name, "CONGO"),
    ];
    let matcher = Matcher::new(words("en"), given, BTreeMap::new());
    assert_eq!(found(&matcher, "the Congo"), [0]);
    let same = matcher.same_text();
    assert_eq!(
        same,
        [vec![(3, Name)], vec![(9, Adjective)], vec![], vec![]]
    );
    assert_eq!(matcher.forms().len(), 4);
}

#[test]
fn a_decoy_gives_way_to_an_equal_name() {
    use FormClass::*;
    let given = vec![
        form(1, Name, "Guinea"),
        form(1, Decoy, "Guinea-Bissau"),
        form(2, Name, "Guinea-Bissau"),
    ];
    let matcher = Matcher::new(words("en"), given, BTreeMap::new());
    assert_eq!(found(&matcher, "Guinea-Bissau and Guinea"), [2, 0]);
}

#[test]
fn an_ambiguous_name_needs_its_context() {
    let given = forms("Чад | decoy:озеро Чад | Республика Чад");
    let mut needs = BTreeMap::new();
    needs.insert(0, vec!["Африка".to_owned(), "Нджамена".to_owned()]);
    needs.insert(2, vec![]);
    let matcher = Matcher::new(words("ru"), given, needs);
    assert!(found(&matcher, "Дым, Чад и смрад.").is_empty());
    assert_eq!(found(&matcher, "Чад — это Африка."), [0]);
    assert_eq!(found(&matcher, "АФРИКА и\nее Чад"), [0]);
    assert!(found(&matcher, "АФРИКА.\n\nГде же Чад?").is_empty());
    assert!(found(&matcher, "АФРИКА.\nГде же Чад?").is_empty());
    assert_eq!(
        matcher
            .find_expecting("Где же Чад?", |concept| concept == 0)
            .len(),
        1
    );
    assert!(found(&matcher, "Чад — это Африканец.").is_empty());
    assert_eq!(found(&matcher, "озеро Чад, Республика Чад"), [2]);
}

#[test]
fn a_longer_ambiguous_name_without_context_leaves_the_shorter() {
    let given = forms("New Guinea | New | New Guinea Bay");
    let needs = BTreeMap::from([(0, vec!["Oceania".to_owned()])]);
    let matcher = Matcher::new(words("en"), given, needs);
    assert_eq!(found(&matcher, "New Guinea"), [1]);
    assert_eq!(found(&matcher, "New Guinea, Oceania"), [0]);
    assert_eq!(found(&matcher, "New Guinea Bay, Oceania"), [2]);
}

#[test]
fn a_context_word_may_be_part_of_a_name() {
    let given = forms("Central Africa | Chad");
    let needs = BTreeMap::from([(1, vec!["central".to_owned()])]);
    let matcher = Matcher::new(words("en"), given, needs);
    assert_eq!(found(&matcher, "Central Africa and Chad"), [0, 1]);
}

#[test]
fn an_arabic_context_word_takes_what_is_joined_to_words() {
    let needs = BTreeMap::from([(0, vec!["سلطنة".to_owned()])]);
    let matcher = Matcher::new(words("ar"), forms("عمان"), needs);
    assert_eq!(found(&matcher, "وصل عمان والسلطنه"), [0]);
    assert_eq!(found(&matcher, "وصل عمان للسلطنة"), [0]);
    assert!(found(&matcher, "وصل عمان أمس").is_empty());
}

#[test]
fn other_forms_of_an_ambiguous_name_are_its_context() {
    use FormClass::*;
    let given = vec![
        form(0, Name, "Chad"),
        form(0, Name, "Republic of Chad"),
        form(0, Adjective, "Chadian"),
    ];
    let needs = BTreeMap::from([(0, vec!["Africa".to_owned()])]);
    let matcher = Matcher::new(words("en"), given, needs);
    assert!(found(&matcher, "Chad sings").is_empty());
    assert_eq!(found(&matcher, "The Republic of Chad or Chad"), [1, 0]);
    assert_eq!(found(&matcher, "Chad and Chadian troops"), [0, 2]);
}

#[test]
fn a_metonym_gives_way_to_a_name() {
    use FormClass::*;
    let given = vec![
        form(0, Metonym, "عمان"),
        form(1, Name, "عمان"),
        form(0, Name, "الأردن"),
    ];
    let needs = BTreeMap::from([(1, vec!["مسقط".to_owned()])]);
    let matcher = Matcher::new(words("ar"), given, needs);
    assert_eq!(found(&matcher, "أعلنت عمان"), [0]);
    assert_eq!(found(&matcher, "مسقط عاصمة عمان"), [1]);
    assert!(matcher.same_text().iter().all(Vec::is_empty));
}

#[test]
fn a_common_word_needs_context_only_where_it_could_stand() {
    use FormClass::*;
    let given = vec![
        form(0, Name, "Того"),
        form(0, Name, "Тоголезская Республика"),
        form(0, Decoy, "того"),
        form(1, Name, "Куба"),
        form(1, Name, "Кубой"),
        form(1, Decoy, "куба"),
    ];
    let needs = BTreeMap::from([(0, vec!["Ломе".to_owned()]), (1, vec!["Гавана".to_owned()])]);
    let matcher = Matcher::new(words("ru"), given, needs);
    assert!(found(&matcher, "Того он и хотел. ТОГО").is_empty());
    assert_eq!(found(&matcher, "Он летит в Того."), [0]);
    assert_eq!(found(&matcher, "Того зовет послов в Ломе."), [0]);
    assert_eq!(found(&matcher, "Тоголезская Республика"), [1]);
    assert_eq!(found(&matcher, "Кубой правят."), [4]);
    assert!(found(&matcher, "Куба три, и 'Куба' тоже.").is_empty());
    assert_eq!(found(&matcher, "Это Куба"), [3]);
}

#[test]
fn nothing_to_find() {
    check("en", "", "Some text.", &[]);
    check("ar", "\u{640} |  ", "ـ نص ", &[]);
    check("en", "Mali", "", &[]);
    assert!(
        Matcher::new(words("ru"), Vec::new(), BTreeMap::new())
            .find("Мали")
            .is_empty()
    );
}
