use super::*;

const CSTO: &str = "منظمة معاهدة الأمن الجماعي";

#[test]
fn proclitics_stay_outside() {
    let name = "كازاخستان";
    for text in [
        "كازاخستان",
        "وكازاخستان",
        "فكازاخستان",
        "بكازاخستان",
        "ككازاخستان",
        "لكازاخستان",
        "وبكازاخستان",
        "فلكازاخستان",
        "(وكازاخستان)",
        "رئيس كازاخستان، أمس",
    ] {
        check("ar", name, text, &[name]);
    }
    for text in [
        "سكازاخستان",
        "بوكازاخستان",
        "ووكازاخستان",
        "كازاخستاني",
        "كازاخستانها",
        "الكازاخستان",
    ] {
        check("ar", name, text, &[]);
    }
}

#[test]
fn inside_a_longer_word_is_no_mention() {
    check("ar", "كاز", "كازاخستان", &[]);
    check("ar", "مالي", "إجمالي ومالي", &["مالي"]);
    check("ar", "خستان", "كازاخستان", &[]);
    check("ar", "مصر", "مصر2022", &[]);
}

#[test]
fn the_article_after_li() {
    check("ar", "المنظمة", "أمين المنظمة", &["المنظمة"]);
    check(
        "ar",
        "المنظمة",
        "أمين للمنظمة وللمنظمة",
        &["لمنظمة", "لمنظمة"],
    );
    check(
        "ar",
        "المنظمة",
        "وبالمنظمة كالمنظمة",
        &["المنظمة", "المنظمة"],
    );
    check("ar", "المنظمة", "منظمة بللمنظمة لمنظمة", &[]);
    check("ar", "اللجنة", "للجنة", &["لجنة"]);
    check("ar", "العراق", "لِلْعِرَاقِ", &["لْعِرَاقِ"]);
    check(
        "ar",
        "ألمانيا",
        "لألمانيا وألمانيا للمانيا",
        &["ألمانيا", "ألمانيا"],
    );
}

#[test]
fn an_adjective_takes_the_article() {
    check("ar", "adjective:كازاخي", "الرئيس الكازاخي", &["الكازاخي"]);
    check(
        "ar",
        "adjective:كازاخي",
        "للكازاخي وكازاخي",
        &["لكازاخي", "كازاخي"],
    );
    check(
        "ar",
        "adjective:لبناني",
        "للبناني واللبناني",
        &["لبناني", "اللبناني"],
    );
    check(
        "ar",
        "adjective:كوري جنوبي",
        "والكوري الجنوبي",
        &["الكوري الجنوبي"],
    );
    check("ar", "كازاخي", "الرئيس الكازاخي", &[]);
    check("ar", "adjective:كازاخي", "الكازاخية", &[]);
}

#[test]
fn spellings_that_are_confused() {
    check("ar", "إيران", "ايران وأيران", &["ايران", "أيران"]);
    check("ar", "سوريا", "سورىا", &["سورىا"]);
    check(
        "ar",
        "الولايات المتحدة",
        "الولايات المتحده",
        &["الولايات المتحده"],
    );
    check("ar", "العراق", "ٱلعراق", &["ٱلعراق"]);
    check("ar", "كندا", "کندا", &["کندا"]);
    check("ar", "مالي", "مالی ومالى", &["مالی", "مالى"]);
    check("ar", "الأردن", "الا\u{654}ردن", &["الا\u{654}ردن"]);
    check("ar", "الجزائر", "الجزاي\u{654}ر", &["الجزاي\u{654}ر"]);
}

#[test]
fn marks_and_tatweel() {
    check("ar", "مِصر", "مصر", &["مصر"]);
    check("ar", "مصر", "وَمِصْرُ.", &["مِصْرُ"]);
    check("ar", "مصر", "مصـــرَ لـمصر", &["مصـــرَ", "مصر"]);
    check("ar", "مصر", "\u{2067}مصر\u{2069}", &["مصر"]);
}

#[test]
fn names_across_spaces_and_lines() {
    let broken = "منظمة معاهدة\r\nالأمن\u{A0} الجماعي";
    check("ar", CSTO, broken, &[broken]);
    check("ar", CSTO, "منظمة معاهدة\n\nالأمن الجماعي", &[]);
    check("ar", CSTO, "منظمة معاهدة، الأمن الجماعي", &[]);
}

#[test]
fn required_quotes() {
    let name = "\"الأمن الجماعي\"";
    check("ar", name, "قوات الأمن الجماعي", &[]);
    check("ar", name, "قوات «الأمن الجماعي»", &["«الأمن الجماعي»"]);
    check("ar", name, "لـ“الأمن الجماعي”", &["“الأمن الجماعي”"]);
    check(
        "ar",
        "الأمن الجماعي",
        "قوات \"الأمن الجماعي\"",
        &["الأمن الجماعي"],
    );
}

#[test]
fn the_longest_form_whose_boundaries_hold() {
    let list = "غينيا | غينيا بيساو | decoy:أيرلندا الشمالية | أيرلندا";
    check("ar", list, "وغينيا بيساو", &["غينيا بيساو"]);
    check("ar", list, "غينيا بيساوية", &["غينيا"]);
    check("ar", list, "بأيرلندا الشمالية وأيرلندا", &["أيرلندا"]);
}

#[test]
fn latin_letters_in_arabic_text() {
    check("ar", "CSTO", "منظمة (CSTO) وcsto", &["CSTO"]);
}

#[test]
fn a_word_that_is_a_name_and_an_adjective_is_told_by_the_word_before() {
    use crate::terms::FormClass::{Adjective, Name};
    let given = vec![
        form(0, Name, "السعودية"),
        form(0, Adjective, "سعودية"),
        form(1, Name, "سورية"),
        form(1, Adjective, "سورية"),
    ];
    let matcher = Matcher::new(words("ar"), given, BTreeMap::new());
    let class = |text: &str| -> Vec<FormClass> {
        let found = matcher.find(text);
        found
            .iter()
            .map(|m| matcher.forms()[m.form as usize].class)
            .collect()
    };
    for text in [
        "القوات السعودية",
        "وزارة الدفاع السعودية",
        "والحكومة السعودية",
        "للحكومة السعودية",
        "القوات المصرية والسعودية",
        "شركة الاستثمار الزراعي السعودية",
        "قوات سورية",
        "بطائرة سورية",
    ] {
        assert_eq!(class(text), [Adjective], "{text}");
    }
    for text in [
        "السعودية تعلن",
        "في السعودية",
        "زار الرئيس السعودية",
        "خلال زيارة الرئيس الفرنسي السعودية",
        "زيارة السعودية",
        "بين مصر والسعودية",
        "إلى سورية",
        "زيارة سورية",
        "الرئيس في سورية",
    ] {
        assert_eq!(class(text), [Name], "{text}");
    }
}

#[test]
fn a_name_is_never_indefinite() {
    check("ar", "كوبا", "شرب كوبًا من الشاي", &[]);
    check("ar", "كوبا", "شرب كوباً من الشاي", &[]);
    check("ar", "كوبا", "سافر إلى كُوبَا", &["كُوبَا"]);
}
