//! Russian declension by a word's last letters.
//!
//! A name is adjectives, one noun that they agree with, and what depends on the noun, which stays as it is:
//! «Соединённые Штаты Америки», «Республика Беларусь». «И» and a dash join names that are declined each for itself:
//! «Босния и Герцеговина», «Папуа — Новая Гвинея».

mod adjective;
mod noun;

use super::{Gender, WordClass};

/// The cases in the order of a paradigm.
pub(super) const CASES: [&str; 6] = [
    "nominative",
    "genitive",
    "dative",
    "accusative",
    "instrumental",
    "prepositional",
];

/// Prepositions with every case that they govern, the likeliest first. Those with many meanings («по», «с», «за»
/// before measures) are left out or have all of their cases.
const PREPOSITIONS: &[(&[&str], &[&str])] = &[
    (
        &[
            "без",
            "вместо",
            "вне",
            "внутри",
            "возле",
            "вокруг",
            "вследствие",
            "для",
            "до",
            "из",
            "из-за",
            "из-под",
            "изо",
            "касательно",
            "кроме",
            "мимо",
            "насчёт",
            "насчет",
            "около",
            "от",
            "ото",
            "помимо",
            "после",
            "посреди",
            "против",
            "ради",
            "свыше",
            "среди",
            "у",
        ],
        &["genitive"],
    ),
    (
        &["к", "ко", "благодаря", "вопреки", "навстречу", "согласно"],
        &["dative"],
    ),
    (&["про", "сквозь", "через", "спустя"], &["accusative"]),
    (&["над", "перед", "передо"], &["instrumental"]),
    (&["между", "меж"], &["instrumental", "genitive"]),
    (&["при"], &["prepositional"]),
    (&["в", "во", "на"], &["prepositional", "accusative"]),
    (&["о", "об", "обо"], &["prepositional", "accusative"]),
    (&["за", "под", "подо"], &["instrumental", "accusative"]),
];

pub(super) fn governed(preposition: &str) -> Option<&'static [&'static str]> {
    let known = PREPOSITIONS
        .iter()
        .find(|(words, _)| words.contains(&preposition));
    known.map(|(_, cases)| *cases)
}

/// A word's or a name's forms in the order of [`CASES`].
type Paradigm = [String; 6];

pub(super) fn inflect(name: &str, class: WordClass, gender: Option<Gender>) -> Vec<String> {
    match class {
        WordClass::Name => decline(name, gender).into_iter().flatten().collect(),
        WordClass::Adjective if name.contains(char::is_whitespace) => {
            decline(name, gender).into_iter().flatten().collect()
        }
        WordClass::Adjective => match adjective::all_forms(name) {
            Some(forms) => forms,
            None => noun::both_numbers(name),
        },
    }
}

/// The forms of a name with their cases.
pub(super) fn paradigm(name: &str, gender: Option<Gender>) -> Vec<(&'static str, String)> {
    let paradigms = decline(name, gender).into_iter();
    paradigms
        .flat_map(|forms| CASES.into_iter().zip(forms))
        .collect()
}

/// The paradigms of a name: two where its last noun may be declined or not («города Алжир», «города Алжира»), none
/// where nothing of it is declined.
fn decline(name: &str, gender: Option<Gender>) -> Vec<Paradigm> {
    let words: Vec<&str> = name.split(' ').filter(|word| !word.is_empty()).collect();
    let mut paradigm: Paradigm = Default::default();
    let mut start = 0;
    while start < words.len() {
        let end = phrase_end(&words, start);
        // The gender is that of the whole name, so it says something only of a name that is one noun.
        let known = if words.len() == 1 { gender } else { None };
        let joined = end < words.len();
        let (phrase, complement) = decline_phrase(&words[start..end], known, joined);
        append(&mut paradigm, &phrase);
        start = end;
        // What depends on a noun is no part of an enumeration: «Королевство Великобритании и Северной Ирландии».
        if complement {
            append(&mut paradigm, &fixed(&words[end..].join(" ")));
            break;
        }
        if let Some(joint) = words.get(end) {
            append(&mut paradigm, &fixed(joint));
            start += 1;
        }
    }
    let mut paradigms = vec![paradigm];
    if let [kind, own] = words[..]
        && kind.starts_with(char::is_lowercase)
        && own.starts_with(char::is_uppercase)
    {
        let mut both = noun_paradigm(kind, None);
        append(&mut both, &noun_paradigm(own, None));
        paradigms.push(both);
    }
    paradigms.retain(|forms| forms.iter().any(|form| *form != forms[0]));
    paradigms
}

/// Where the phrase that begins at `start` ends: before «и», a dash, or the end.
fn phrase_end(words: &[&str], start: usize) -> usize {
    let joint = |word: &&str| matches!(*word, "и" | "—" | "–" | "-");
    words[start..]
        .iter()
        .position(joint)
        .map_or(words.len(), |found| start + found)
}

/// A phrase's paradigm, and whether words follow its noun. `joined` says that another phrase follows.
fn decline_phrase(words: &[&str], gender: Option<Gender>, joined: bool) -> (Paradigm, bool) {
    let mut paradigm: Paradigm = Default::default();
    let mut number = None;
    let mut noun = 0;
    // An adjective before «и» takes its number from its own ending, too.
    while let Some((word, rest)) = words[noun..].split_first() {
        let Some((forms, found)) = adjective::paradigm(word).filter(|_| !rest.is_empty()) else {
            break;
        };
        append(&mut paradigm, &forms);
        number = Some(found);
        noun += 1;
    }
    let Some(word) = words.get(noun) else {
        return (paradigm, false);
    };
    let particle = words
        .get(noun + 1)
        .is_some_and(|next| foreign_particle(next));
    let forms = match (number, particle) {
        (_, true) => fixed(word),
        (Some(Gender::Plural), _) => noun_paradigm(word, Some(Gender::Plural)),
        (None, _) if words.len() == 1 => match adjective::paradigm(word) {
            // Before «и» the noun of an adjective may come later: «Ближний и Средний Восток».
            Some((forms, _)) if joined || is_adjective_alone(word) => forms,
            _ => noun_paradigm(word, gender),
        },
        (found, _) => noun_paradigm(word, found),
    };
    append(&mut paradigm, &forms);
    let complement = &words[noun + 1..];
    if !complement.is_empty() {
        append(&mut paradigm, &fixed(&complement.join(" ")));
    }
    (paradigm, !complement.is_empty())
}

/// Whether a word that ends like an adjective is one without a noun behind it: «Невский», not «Маврикий», «Ханой»
/// and «Приднестровие».
fn is_adjective_alone(word: &str) -> bool {
    let endings = ["ский", "цкий", "ый", "ая", "яя", "ое"];
    endings.iter().any(|ending| word.ends_with(ending))
}

/// «д’Ивуар», «да» in «Тристан да Кунья»: the word before it is foreign and not declined.
fn foreign_particle(word: &str) -> bool {
    matches!(word, "да" | "де" | "дель" | "ла" | "эль")
        || word.starts_with("д’")
        || word.starts_with("д'")
}

/// The paradigm of a noun, of which only the part behind the last hyphen is declined. Quotation marks stay around it.
fn noun_paradigm(word: &str, gender: Option<Gender>) -> Paradigm {
    let body_start = word.find(char::is_alphanumeric).unwrap_or(0);
    let body_end = word
        .rfind(char::is_alphanumeric)
        .map_or(word.len(), |last| {
            last + word[last..].chars().next().map_or(1, char::len_utf8)
        });
    let body = &word[body_start..body_end];
    let last = body.rfind('-').map_or(0, |hyphen| hyphen + 1);
    let Some(forms) = noun::paradigm(&body[last..], gender) else {
        return fixed(word);
    };
    forms.map(|form| {
        format!(
            "{}{}{form}{}",
            &word[..body_start],
            &body[..last],
            &word[body_end..]
        )
    })
}

fn fixed(text: &str) -> Paradigm {
    [(); 6].map(|()| text.to_owned())
}

fn append(paradigm: &mut Paradigm, more: &Paradigm) {
    for (form, next) in paradigm.iter_mut().zip(more) {
        if !form.is_empty() && !next.is_empty() {
            form.push(' ');
        }
        form.push_str(next);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Genitive, dative, accusative, instrumental and prepositional, separated by blanks or by `, `.
    #[track_caller]
    fn check(name: &str, gender: Option<Gender>, expected: &str) {
        let found = decline(name, gender);
        let found = found
            .first()
            .map_or(String::new(), |forms| forms[1..].join(", "));
        assert_eq!(found, expected, "{name}");
    }

    #[test]
    fn names_of_one_noun() {
        check(
            "Казахстан",
            None,
            "Казахстана, Казахстану, Казахстан, Казахстаном, Казахстане",
        );
        check("Россия", None, "России, России, Россию, Россией, России");
        check("Корея", None, "Кореи, Корее, Корею, Кореей, Корее");
        check("Куба", None, "Кубы, Кубе, Кубу, Кубой, Кубе");
        check(
            "Америка",
            None,
            "Америки, Америке, Америку, Америкой, Америке",
        );
        check(
            "Уругвай",
            None,
            "Уругвая, Уругваю, Уругвай, Уругваем, Уругвае",
        );
        check(
            "Израиль",
            None,
            "Израиля, Израилю, Израиль, Израилем, Израиле",
        );
        check(
            "Беларусь",
            Some(Gender::Feminine),
            "Беларуси, Беларуси, Беларусь, Беларусью, Беларуси",
        );
        check("Египет", None, "Египта, Египту, Египет, Египтом, Египте");
        check(
            "Бангладеш",
            None,
            "Бангладеша, Бангладешу, Бангладеш, Бангладешем, Бангладеше",
        );
        check(
            "Кот-д’Ивуар",
            None,
            "Кот-д’Ивуара, Кот-д’Ивуару, Кот-д’Ивуар, Кот-д’Ивуаром, Кот-д’Ивуаре",
        );
    }

    #[test]
    fn names_that_are_not_declined() {
        for name in [
            "Чили",
            "Перу",
            "Конго",
            "Монако",
            "США",
            "Зимбабве",
            "Самоа",
            "Никарагуа",
            "Сан-Марино",
            "Kazakhstan",
            "Буркина-Фасо",
        ] {
            check(name, None, "");
        }
    }

    #[test]
    fn plural_names() {
        check(
            "Филиппины",
            Some(Gender::Plural),
            "Филиппин, Филиппинам, Филиппины, Филиппинами, Филиппинах",
        );
        check(
            "Нидерланды",
            None,
            "Нидерландов, Нидерландам, Нидерланды, Нидерландами, Нидерландах",
        );
        check(
            "Соломоновы Острова",
            None,
            "Соломоновых Островов, Соломоновым Островам, Соломоновы Острова, Соломоновыми Островами, Соломоновых Островах",
        );
        check(
            "Объединённые Арабские Эмираты",
            None,
            "Объединённых Арабских Эмиратов, Объединённым Арабским Эмиратам, Объединённые Арабские Эмираты, Объединёнными Арабскими Эмиратами, Объединённых Арабских Эмиратах",
        );
    }

    #[test]
    fn adjectives_agree_and_complements_stay() {
        check(
            "Северная Македония",
            None,
            "Северной Македонии, Северной Македонии, Северную Македонию, Северной Македонией, Северной Македонии",
        );
        check(
            "Республика Беларусь",
            None,
            "Республики Беларусь, Республике Беларусь, Республику Беларусь, Республикой Беларусь, Республике Беларусь",
        );
        check(
            "Соединённые Штаты Америки",
            None,
            "Соединённых Штатов Америки, Соединённым Штатам Америки, Соединённые Штаты Америки, Соединёнными Штатами Америки, Соединённых Штатах Америки",
        );
        check(
            "Соединённое Королевство Великобритании и Северной Ирландии",
            None,
            "Соединённого Королевства Великобритании и Северной Ирландии, Соединённому Королевству Великобритании и Северной Ирландии, Соединённое Королевство Великобритании и Северной Ирландии, Соединённым Королевством Великобритании и Северной Ирландии, Соединённом Королевстве Великобритании и Северной Ирландии",
        );
        check(
            "Организация Договора о коллективной безопасности",
            None,
            "Организации Договора о коллективной безопасности, Организации Договора о коллективной безопасности, Организацию Договора о коллективной безопасности, Организацией Договора о коллективной безопасности, Организации Договора о коллективной безопасности",
        );
        check(
            "Святой Престол",
            None,
            "Святого Престола, Святому Престолу, Святой Престол, Святым Престолом, Святом Престоле",
        );
    }

    #[test]
    fn joined_names() {
        check(
            "Босния и Герцеговина",
            None,
            "Боснии и Герцеговины, Боснии и Герцеговине, Боснию и Герцеговину, Боснией и Герцеговиной, Боснии и Герцеговине",
        );
        check(
            "Папуа — Новая Гвинея",
            None,
            "Папуа — Новой Гвинеи, Папуа — Новой Гвинее, Папуа — Новую Гвинею, Папуа — Новой Гвинеей, Папуа — Новой Гвинее",
        );
        check(
            "Тринидад и Тобаго",
            None,
            "Тринидада и Тобаго, Тринидаду и Тобаго, Тринидад и Тобаго, Тринидадом и Тобаго, Тринидаде и Тобаго",
        );
        check(
            "Ближний и Средний Восток",
            None,
            "Ближнего и Среднего Востока, Ближнему и Среднему Востоку, Ближний и Средний Восток, Ближним и Средним Востоком, Ближнем и Среднем Востоке",
        );
    }

    #[test]
    fn a_kind_before_a_name() {
        let forms = inflect("город Алжир", WordClass::Name, None);
        for form in ["города Алжир", "города Алжира", "городом Алжиром"]
        {
            assert!(forms.iter().any(|f| f == form), "{form}");
        }
        check(
            "озеро Чад",
            None,
            "озера Чад, озеру Чад, озеро Чад, озером Чад, озере Чад",
        );
    }

    #[test]
    fn quotation_marks_stay_outside() {
        check(
            "«Коллективная безопасность»",
            None,
            "«Коллективной безопасности», «Коллективной безопасности», «Коллективную безопасность», «Коллективной безопасностью», «Коллективной безопасности»",
        );
    }

    #[test]
    fn demonyms_have_both_numbers() {
        let check = |word: &str, expected: &[&str]| {
            let forms = inflect(word, WordClass::Adjective, None);
            for form in expected {
                assert!(
                    forms.iter().any(|f| f == form),
                    "{word}: {form} not in {forms:?}"
                );
            }
        };
        check(
            "казахстанец",
            &[
                "казахстанца",
                "казахстанцем",
                "казахстанцы",
                "казахстанцев",
                "казахстанцах",
            ],
        );
        check("ливиец", &["ливийца", "ливийцы", "ливийцев"]);
        check("португалец", &["португальца", "португальцев"]);
        check("европеец", &["европейца", "европейцев"]);
        check(
            "россиянин",
            &["россиянина", "россияне", "россиян", "россиянам"],
        );
        check("болгарин", &["болгарина", "болгары", "болгар", "болгарами"]);
        check("грузин", &["грузина", "грузины", "грузин", "грузинам"]);
        check("узбек", &["узбека", "узбеки", "узбеков"]);
        check("латыш", &["латыша", "латыши", "латышей"]);
        check("турок", &["турка", "турки", "турок", "туркам"]);
        check(
            "казахстанка",
            &["казахстанки", "казахстанкой", "казахстанок", "казахстанкам"],
        );
        check("чешка", &["чешки", "чешек"]);
        check("сирийка", &["сирийки", "сириек"]);
        check("полька", &["польки", "полек"]);
        check("японка", &["японки", "японок"]);
        check(
            "белорусский",
            &[
                "белорусского",
                "белорусская",
                "белорусской",
                "белорусскую",
                "белорусские",
                "белорусскими",
            ],
        );
        check(
            "ближневосточный",
            &["ближневосточного", "ближневосточные", "ближневосточное"],
        );
        check("русский", &["русские", "русских"]);
        check("российско-", &[]);
    }
}
