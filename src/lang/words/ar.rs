//! Arabic words: letters that are confused in print fold together, vowel marks and tatweel go, and
//! conjunctions, prepositions and the article are written joined to the name after them.
//!
//! There is no stemming: a pronoun or plural ending makes another word.

use super::{Folded, Variant, WordRules, fold, is_letter};

pub(super) static RULES: WordRules = WordRules {
    fold: fold_arabic,
    is_letter,
    joiners: &[],
    endings: &[],
    proclitics: PROCLITICS,
    variants,
    compound: None,
    indefinite: &['\u{64B}'],
    vowels: VOWELS,
    is_adjective,
};

/// One conjunction, one preposition, or both in this order.
const PROCLITICS: &[&str] = &["و", "ف", "ب", "ك", "ل", "وب", "وك", "ول", "فب", "فك", "فل"];

/// What may stand before the preposition ل.
const CONJUNCTIONS: &[&str] = &["و", "ف"];

fn fold_arabic(c: char) -> Folded {
    Folded::Char(match c {
        'أ' | 'إ' | 'آ' | 'ٱ' | '\u{672}' | '\u{673}' | '\u{675}' => 'ا',
        // Decomposed, the hamza is a mark and goes; composed, it has to go as well.
        'ؤ' => 'و',
        'ئ' | 'ى' | 'ی' | 'ې' | 'ے' => 'ي',
        'ة' | 'ۀ' | 'ہ' | 'ۂ' | 'ۃ' | 'ھ' | 'ە' => 'ه',
        'ک' | 'ڪ' => 'ك',
        // Letters for foreign sounds, often replaced by the nearest Arabic one.
        'ڤ' => 'ف',
        'پ' => 'ب',
        // «غينيا-بيساو» and «غينيا بيساو» are one.
        '-' | '\u{2010}'..='\u{2015}' => return Folded::Space,
        _ if is_mark(c) => return Folded::Mark,
        _ => return fold(c),
    })
}

/// Vowel marks, small Quranic letters, combining hamza and tatweel.
fn is_mark(c: char) -> bool {
    matches!(c,
        '\u{610}'..='\u{61A}' | '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}'
        | '\u{6D6}'..='\u{6DC}' | '\u{6DF}'..='\u{6E4}' | '\u{6E7}' | '\u{6E8}'
        | '\u{6EA}'..='\u{6ED}' | '\u{8D3}'..='\u{8E1}' | '\u{8E3}'..='\u{8FF}')
}

/// Nouns, folded, that an adjective in the feminine follows though they do not end like one: plurals of things, and
/// nouns that stand second in the name of an office («وزارة الدفاع السعودية»).
const FEMININE: &[&str] = &[
    "القوات",
    "المدن",
    "الصحف",
    "الشركات",
    "الجهود",
    "البنوك",
    "الموانئ",
    "الاراضي",
    "المصالح",
    "المطارات",
    "الاسواق",
    "الاسهم",
    "الاجواء",
    "المواقف",
    "الحدود",
    "الجيوش",
    "القوانين",
    "الديون",
    "السفن",
    "المصادر",
    "الاعلام",
    "الانباء",
    "الامن",
    "الدفاع",
    "العدل",
    "المال",
    "التعليم",
    "الحج",
    "الاستثمار",
    "النفط",
    "الطيران",
    "الحرب",
    "الارض",
    "الشمس",
    "النخب",
    "الخطوط",
    "القبايل",
    "الجامعات",
    "الافلام",
    "الانديه",
    "الجهات",
    "الاندية",
    "الكتب",
    "الفتوي",
    "الروي",
    "المخاوف",
    "المنتجات",
    "الشواطي",
    "الجزر",
    "القيم",
    "الاثار",
    "التمور",
    "الخيول",
    "المخابرات",
    "المواني",
    "الشيون",
    "القصور",
    "الاوساط",
    "الدبلوماسيه",
];

/// Nouns, folded, after which a name stands, not an adjective: «زيارة سورية».
const BEFORE_NAMES: &[&str] = &[
    "زياره",
    "مغادره",
    "دعوه",
    "مساعده",
    "عوده",
    "سياده",
    "وحده",
    "حمايه",
    "سلامه",
    "خارطه",
    "خريطه",
    "ازمه",
    "قضيه",
    "جاره",
    "عاصمه",
    "مقاطعه",
    "مواجهه",
    "دوله",
    "مملكه",
    "ثوره",
    "محافظه",
    "مشاركه",
    "مهاجمه",
    "ملاحقه",
];

/// Whether «السعودية», «سورية» and the like agree with the noun before them.
///
/// An adjective follows its noun at once, has the article if the noun has it, and stands in the feminine behind a
/// noun that is feminine or a plural of things. Behind «و» it agrees with an adjective: «المصرية والسعودية».
fn is_adjective(before: &str, word: &str) -> bool {
    let Some(before) = before.strip_suffix(' ') else {
        return false;
    };
    let mut words = before.rsplit(|c: char| !is_letter(c));
    let Some(noun) = words.next().filter(|noun| !noun.is_empty()) else {
        return false;
    };
    let joined = word.starts_with('و');
    let bare = word.strip_prefix('و').unwrap_or(word);
    let definite = bare.starts_with("ال");
    let noun = without_proclitic(noun);
    if joined {
        return definite && noun.starts_with("ال") && noun.ends_with("يه");
    }
    let is_definite = |noun: &str| noun.starts_with("ال") || noun.starts_with("لل");
    if definite != is_definite(noun) {
        return false;
    }
    if !definite {
        return ends_feminine(noun) && !BEFORE_NAMES.contains(&noun);
    }
    if ends_feminine(noun) || FEMININE.contains(&noun) {
        return true;
    }
    // «شركة الاستثمار الزراعي السعودية»: the head of the phrase is the noun before its definite words.
    let head = words
        .take(3)
        .find(|word| !is_definite(without_proclitic(word)));
    head.is_some_and(|head| ends_feminine(head) && !BEFORE_NAMES.contains(&head))
}

fn ends_feminine(noun: &str) -> bool {
    noun.ends_with('ه') || noun.ends_with("ات")
}

/// A folded word with an article, without what is joined before it.
fn without_proclitic(word: &str) -> &str {
    let rest = word.strip_prefix(['و', 'ف']).unwrap_or(word);
    let rest = rest.strip_prefix(['ب', 'ك']).unwrap_or(rest);
    if rest.starts_with("ال") { rest } else { word }
}

fn variants(name: &str, takes_article: bool) -> Vec<Variant<'_>> {
    let mut variants = vec![Variant::plain(name, PROCLITICS)];
    let letters: String = name.chars().filter(|c| !is_mark(*c)).collect();
    if let Some(bare) = without_article(&letters) {
        variants.push(assimilated(bare));
    } else if takes_article && letters.starts_with(is_letter) {
        // An adjective of several words has the article on the first alone or on each of them.
        let each: Vec<&str> = letters.split_whitespace().collect();
        variants.push(Variant::plain(format!("ال{letters}"), PROCLITICS));
        variants.push(assimilated(&letters));
        if each.len() > 1 {
            let rest = each.join(" ال");
            variants.push(Variant::plain(format!("ال{rest}"), PROCLITICS));
            variants.push(assimilated(&rest));
        }
    }
    variants
}

/// The name behind its article, if it begins with one.
///
/// The alef of the article carries no hamza: «ألمانيا» has none of it, though it folds to the same letters.
fn without_article(letters: &str) -> Option<&str> {
    letters
        .strip_prefix(['ا', 'ٱ'])?
        .strip_prefix('ل')
        .filter(|bare| bare.starts_with(is_letter))
}

/// `ل` before the article: the article's alef goes, and of three `ل` in a row two are written.
fn assimilated(bare: &str) -> Variant<'static> {
    let text = if bare.starts_with('ل') {
        format!("ل{bare}")
    } else {
        format!("لل{bare}")
    };
    Variant {
        skip: 1,
        ..Variant::plain(text, CONJUNCTIONS)
    }
}

/// The vowel marks and doublings that tell words of the same letters apart: «عُمان» and «عَمّان».
const VOWELS: &[char] = &['\u{64E}', '\u{64F}', '\u{650}', '\u{651}', '\u{652}'];

#[cfg(test)]
mod tests {
    use super::*;

    fn check(name: &str, takes_article: bool, expected: &[(&str, usize)]) {
        let found = variants(name, takes_article);
        let found: Vec<_> = found.iter().map(|v| (&*v.text, v.skip)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn letters_that_are_confused_fold_together() {
        for (given, folded) in [
            ("اأإآٱ", 'ا'),
            ("يىیئ", 'ي'),
            ("هةہ", 'ه'),
            ("كک", 'ك'),
            ("وؤ", 'و'),
        ] {
            for c in given.chars() {
                assert_eq!(fold_arabic(c), Folded::Char(folded), "{c}");
            }
        }
        for c in "\u{64B}\u{651}\u{652}\u{670}\u{640}\u{654}".chars() {
            assert_eq!(fold_arabic(c), Folded::Mark, "{c:?}");
        }
    }

    #[test]
    fn the_article_after_the_preposition() {
        check("المنظمة", false, &[("المنظمة", 0), ("للمنظمة", 1)]);
        check("اللجنة", false, &[("اللجنة", 0), ("للجنة", 1)]);
        check("ٱلْعِراق", false, &[("ٱلْعِراق", 0), ("للعراق", 1)]);
        check("ألمانيا", false, &[("ألمانيا", 0)]);
        check("\"الأمن\"", false, &[("\"الأمن\"", 0)]);
    }

    #[test]
    fn an_adjective_takes_the_article() {
        check("مصري", false, &[("مصري", 0)]);
        check("مصري", true, &[("مصري", 0), ("المصري", 0), ("للمصري", 1)]);
        check(
            "لبناني",
            true,
            &[("لبناني", 0), ("اللبناني", 0), ("للبناني", 1)],
        );
        check(
            "كوري جنوبي",
            true,
            &[
                ("كوري جنوبي", 0),
                ("الكوري جنوبي", 0),
                ("للكوري جنوبي", 1),
                ("الكوري الجنوبي", 0),
                ("للكوري الجنوبي", 1),
            ],
        );
    }

    #[test]
    fn proclitics_are_folded() {
        for c in PROCLITICS
            .iter()
            .chain(CONJUNCTIONS)
            .flat_map(|p| p.chars())
        {
            assert_eq!(fold_arabic(c), Folded::Char(c));
        }
    }
}
