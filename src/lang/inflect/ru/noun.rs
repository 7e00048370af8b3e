//! Russian nouns: the declension is told by the last letters, the gender where they leave it open.

use super::super::Gender;
use super::Paradigm;

/// The paradigm of a noun in the number it is given in; `None` where it is not declined: acronyms, foreign names in
/// a vowel other than «а» and «я», other scripts.
pub(super) fn paradigm(word: &str, gender: Option<Gender>) -> Option<Paradigm> {
    let capitals = word.chars().filter(|c| c.is_uppercase()).count();
    let russian = word
        .chars()
        .all(|c| matches!(c, 'а'..='я' | 'А'..='Я' | 'ё' | 'Ё' | '’' | '\''));
    if !russian
        || word.chars().count() < 3
        || capitals > 1 && word.chars().all(|c| !c.is_lowercase())
    {
        return None;
    }
    let plural = word.ends_with('ы') || PLURAL.iter().any(|(nominative, _)| word == *nominative);
    if plural || gender == Some(Gender::Plural) {
        return plural_name(word);
    }
    singular(word, gender)
}

/// All forms of a demonym given in the singular.
pub(super) fn both_numbers(word: &str) -> Vec<String> {
    let gender = None;
    let Some(singular) = paradigm(word, gender) else {
        return Vec::new();
    };
    let mut forms: Vec<String> = singular.into();
    if let Some((nominative, genitive, oblique)) = plural(word) {
        for ending in ["м", "ми", "х"] {
            forms.push(format!("{oblique}{ending}"));
        }
        forms.push(nominative);
        forms.extend(genitive);
    }
    forms
}

/// Names that are plural though their ending could be a singular's, with their genitive.
const PLURAL: &[(&str, &str)] = &[
    ("Багамы", "Багам"),
    ("Бермуды", "Бермуд"),
    ("Мальдивы", "Мальдив"),
    ("Нидерланды", "Нидерландов"),
    ("Острова", "Островов"),
    ("острова", "островов"),
    ("Филиппины", "Филиппин"),
    ("Штаты", "Штатов"),
    ("Эмираты", "Эмиратов"),
];

/// Nouns whose stem changes before every ending.
const FLEETING: &[(&str, &str)] = &[
    ("Египет", "Египт"),
    ("турок", "турк"),
    ("Орёл", "Орл"),
    ("орёл", "орл"),
];

/// Demonyms in a consonant whose genitive plural is the bare stem.
const BARE_GENITIVE: &[&str] = &[
    "грузин",
    "осетин",
    "румын",
    "турок",
    "туркмен",
    "башкир",
    "лезгин",
    "цыган",
    "бурят",
];

fn singular(word: &str, gender: Option<Gender>) -> Option<Paradigm> {
    let (stem, last) = cut(word)?;
    let before = stem.chars().next_back()?;
    let feminine = gender == Some(Gender::Feminine);
    let forms = |stem: &str, endings: [&str; 6]| endings.map(|ending| format!("{stem}{ending}"));
    Some(match last {
        // Foreign: «Самоа», «Никарагуа», «Папуа».
        'а' if "оуиэ".contains(before) => return None,
        'а' => {
            let i = if "гкхжшчщ".contains(before) {
                "и"
            } else {
                "ы"
            };
            let instrumental = if "жшчщц".contains(before) {
                "ей"
            } else {
                "ой"
            };
            forms(stem, ["а", i, "е", "у", instrumental, "е"])
        }
        'я' if before == 'и' => forms(stem, ["я", "и", "и", "ю", "ей", "и"]),
        'я' => forms(stem, ["я", "и", "е", "ю", "ей", "е"]),
        'ь' if feminine || gender.is_none() && feminine_sign(word) => {
            forms(stem, ["ь", "и", "и", "ь", "ью", "и"])
        }
        'ь' => forms(stem, ["ь", "я", "ю", "ь", "ем", "е"]),
        'й' if before == 'и' => forms(stem, ["й", "я", "ю", "й", "ем", "и"]),
        'й' => forms(stem, ["й", "я", "ю", "й", "ем", "е"]),
        'е' if before == 'и' => forms(stem, ["е", "я", "ю", "е", "ем", "и"]),
        'е' if before == 'ь' || word.to_lowercase() == "море" => {
            forms(stem, ["е", "я", "ю", "е", "ем", "е"])
        }
        'о' if word.ends_with("ство") || word.to_lowercase() == "озеро" => {
            forms(stem, ["о", "а", "у", "о", "ом", "е"])
        }
        'б'..='д' | 'ж'..='з' | 'к'..='н' | 'п'..='т' | 'ф'..='щ' => {
            let stem = masculine_stem(word);
            let hissing = stem.ends_with(['ж', 'ш', 'ч', 'щ', 'ц']);
            let instrumental = if hissing { "ем" } else { "ом" };
            let mut paradigm = forms(&stem, ["", "а", "у", "", instrumental, "е"]);
            paradigm[0] = word.to_owned();
            paradigm[3] = word.to_owned();
            paradigm
        }
        _ => return None,
    })
}

/// The stem before endings of a noun in a consonant: a fleeting vowel goes.
fn masculine_stem(word: &str) -> String {
    if let Some((_, stem)) = FLEETING.iter().find(|(known, _)| *known == word) {
        return (*stem).to_owned();
    }
    // A demonym; a name keeps its vowel: «Кузнец», «Бобруйск».
    match word.strip_suffix("ец") {
        Some(stem) if stem.chars().count() >= 3 && word.starts_with(char::is_lowercase) => {
            let joint = match stem.chars().next_back() {
                Some('л') => "ь",
                Some('и' | 'е' | 'а' | 'о' | 'у' | 'э' | 'ю') => "й",
                _ => "",
            };
            format!("{stem}{joint}ц")
        }
        _ => word.to_owned(),
    }
}

/// Whether a noun with a soft sign is rather feminine: most in -ль, -рь and -нь are masculine among names.
fn feminine_sign(word: &str) -> bool {
    !["ль", "рь", "нь"]
        .iter()
        .any(|ending| word.ends_with(ending))
}

/// A demonym's nominative plural, its genitives, and what the other cases' endings follow.
fn plural(word: &str) -> Option<(String, Vec<String>, String)> {
    for (ending, nominative) in [("анин", "ане"), ("янин", "яне"), ("арин", "ары")]
    {
        if let Some(stem) = word.strip_suffix(ending) {
            let base = &nominative[..nominative.len() - 2];
            let base = format!("{stem}{base}");
            return Some((
                format!("{stem}{nominative}"),
                vec![base.clone()],
                format!("{base}а"),
            ));
        }
    }
    let (stem, last) = cut(word)?;
    match last {
        'а' => {
            let (root, before) = cut(stem)?;
            let i = if "гкхжшчщ".contains(before) {
                "и"
            } else {
                "ы"
            };
            let genitive = if before == 'к' {
                bare_before_k(root)
            } else {
                stem.to_owned()
            };
            Some((format!("{stem}{i}"), vec![genitive], format!("{stem}а")))
        }
        'я' => Some((
            format!("{stem}и"),
            vec![format!("{stem}й")],
            format!("{stem}я"),
        )),
        'й' => Some((
            format!("{stem}и"),
            vec![format!("{stem}ев")],
            format!("{stem}я"),
        )),
        'б'..='д' | 'ж'..='з' | 'к'..='н' | 'п'..='т' | 'ф'..='щ' => {
            let stem = masculine_stem(word);
            let hissing = stem.ends_with(['ж', 'ш', 'ч', 'щ']);
            let i = if hissing || stem.ends_with(['г', 'к', 'х']) {
                "и"
            } else {
                "ы"
            };
            let regular = match stem.chars().next_back() {
                _ if hissing => "ей",
                Some('ц') => "ев",
                _ => "ов",
            };
            let mut genitive = vec![format!("{stem}{regular}")];
            if BARE_GENITIVE.contains(&word) {
                genitive.insert(0, word.to_owned());
            }
            Some((format!("{stem}{i}"), genitive, format!("{stem}а")))
        }
        _ => None,
    }
}

/// The genitive plural of a noun in «-ка», given what stands before it: a vowel comes between.
fn bare_before_k(root: &str) -> String {
    match cut(root) {
        Some((base, 'ь' | 'й')) => format!("{base}ек"),
        Some((_, 'ж' | 'ш' | 'ч' | 'щ')) => format!("{root}ек"),
        _ => format!("{root}ок"),
    }
}

/// The paradigm of a name that is given in the plural.
fn plural_name(word: &str) -> Option<Paradigm> {
    let (stem, last) = cut(word)?;
    let known = PLURAL.iter().find(|(nominative, _)| *nominative == word);
    let (genitive, soft) = match last {
        'ы' | 'а' => {
            let genitive = if stem.ends_with(['т', 'д']) {
                format!("{stem}ов")
            } else {
                stem.to_owned()
            };
            (genitive, false)
        }
        'и' if stem.ends_with('и') => (format!("{stem}й"), true),
        'и' if stem.ends_with(['г', 'к', 'х', 'ж', 'ш', 'ч', 'щ']) => {
            (stem.to_owned(), false)
        }
        'и' => (format!("{stem}ей"), true),
        _ => return None,
    };
    let genitive = known.map_or(genitive, |(_, genitive)| (*genitive).to_owned());
    let oblique = if soft {
        ["ям", "ями", "ях"]
    } else {
        ["ам", "ами", "ах"]
    };
    let [dative, instrumental, prepositional] = oblique.map(|ending| format!("{stem}{ending}"));
    Some([
        word.to_owned(),
        genitive,
        dative,
        word.to_owned(),
        instrumental,
        prepositional,
    ])
}

/// A word without its last letter, and the letter.
fn cut(word: &str) -> Option<(&str, char)> {
    let last = word.chars().next_back()?;
    Some((&word[..word.len() - last.len_utf8()], last))
}
