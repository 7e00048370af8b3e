//! Arabic: where its sentences end.
//!
//! Arabic has no capitals, so what a stop means is told by the word before it: a letter alone is an
//! abbreviation, nearly any other word ends the sentence. Punctuation follows the use of news agencies:
//! `،` `؛` `:` never end a sentence. Words only: how they are applied is the scanner's business.

use super::{Known, Language, SentenceRules};

pub(super) const LANGUAGE: Language = Language {
    tag: "ar",
    sentences: SentenceRules {
        years: YEARS,
        units: UNITS,
        ends: &[],
        followed: &[],
        never: NEVER,
        titles: TITLES,
        numbered: NUMBERED,
        labels: &[],
        seldom: SELDOM,
        places: &[],
        starters: STARTERS,
        second_half: SECOND_HALF,
        dates: DATES,
        introductions: &[],
        speech: SPEECH,
        proclitics: &['و', 'ف'],
        guillemets_keep_stop: true,
        ellipsis_after_words: 5,
        known: Known::NONE,
    }
    .indexed(),
};

/// The Christian and the Hijri year, the latter with its tatweel, without it and with the letter of Urdu keyboards.
/// Behind other numbers «م» is a metre, which may end a sentence as well.
const YEARS: &[&str] = &["م", "ه", "هـ", "ھ"];

/// «Before noon» behind a time; before a number the letter is a page.
const UNITS: &[&str] = &["ص"];

/// References: page, volume, part, edition, died, number, telephone, and see.
#[rustfmt::skip]
const NEVER: &[&str] = &[
    "ت", "ت.ف", "تح", "تر", "ج", "جـ", "س", "ص", "ص.ب", "ص.ص", "صـ", "ط", "ع", "ف", "ق", "مج",
];

/// Titles of people: doctor, professor, engineer, lawyer, and what is said behind a name, with the letters of several titles together.
const TITLES: &[&str] = &[
    "أ", "أ.د", "أ.م", "أ.م.د", "ا", "ا.د", "د", "د.م", "ش", "م", "م.م",
];

/// Latin abbreviations before a number.
const NUMBERED: &[&str] = &["Fig", "No", "Nos", "Vol", "p", "pp", "vol"];

/// «Before Christ», and Latin abbreviations of companies and people: Arabic shows no case, so only a word that opens a sentence tells.
#[rustfmt::skip]
const SELDOM: &[&str] = &[
    "Bros", "Co", "Corp", "Dr", "Gen", "Inc", "Jr", "Ltd", "Mr", "Mrs", "Ms", "Mt", "Prof", "Sr",
    "St", "al", "e.g", "i.e", "vs", "ق.م",
];

/// Particles and linking words that open sentences: before them even letters with stops («أ.ف.ب.») end one.
#[rustfmt::skip]
const STARTERS: &[&str] = &[
    "أما", "إلا", "بينما", "ثم", "فيما", "كما", "لقد", "لكن", "وأما", "وأن", "وإذا", "وإن", "وبعد",
    "وحسب", "وذلك", "وعلاوة", "وعلى", "وعندما", "وفي", "وقد", "وكان", "وكانت", "وكذلك", "ولا",
    "ولقد", "ولكن", "ولم", "ولن", "وليس", "ومع", "ومن", "وهذا", "وهذه", "وهم", "وهو", "وهي", "ووفق",
    "ووفقا",
];

/// «Or» of a double question, whose first half often has a question mark of its own.
const SECOND_HALF: &[&str] = &["أم"];

/// Words of a date: «في عام 1991 م.» alone has only begun a sentence.
#[rustfmt::skip]
const DATES: &[&str] = &[
    "آب", "آذار", "أبريل", "أغسطس", "أكتوبر", "أوائل", "أواخر", "أيار", "أيلول", "إبريل", "إلى",
    "الآخر", "الآخرة", "الأول", "الأولى", "الثاني", "الحجة", "السنة", "العام", "القرن", "القعدة",
    "بداية", "بعد", "بين", "تشرين", "تموز", "جمادى", "حتى", "حزيران", "حوالي", "ديسمبر", "ذو", "ذي",
    "ربيع", "رجب", "رمضان", "سبتمبر", "سنة", "شباط", "شعبان", "شوال", "صفر", "عام", "عامي",
    "فبراير", "في", "قبل", "كانون", "مارس", "مايو", "محرم", "مطلع", "من", "منذ", "نحو", "نهاية",
    "نوفمبر", "نيسان", "و", "وفي", "ومنذ", "يناير", "يوليو", "يونيو",
];

/// Verbs of saying, as they stand behind a quotation: past and present, he, she and they.
#[rustfmt::skip]
const SPEECH: &[&str] = &[
    "أجاب", "أجابت", "أجابه", "أردف", "أشار", "أشارت", "أضاف", "أضافت", "أعلن", "أعلنت", "أكد",
    "أكدت", "أوضح", "أوضحت", "استطرد", "تابع", "تابعت", "تتساءل", "تجيب", "تسأل", "تساءل", "تساءلت",
    "تضيف", "تقول", "ذكر", "ذكرت", "رد", "ردت", "سأل", "سألت", "سألته", "سأله", "صاح", "صاحت",
    "صرح", "صرحت", "صرخ", "صرخت", "علق", "علقت", "قال", "قالت", "قالوا", "كتب", "كتبت", "هتف",
    "هتفت", "هتفوا", "همس", "همست", "يؤكد", "يتابع", "يتساءل", "يجيب", "يرد", "يسأل", "يضيف",
    "يقول", "يقولون",
];

#[cfg(test)]
mod tests {
    use super::LANGUAGE;

    fn check(marked: &str) {
        super::super::testing::check(&LANGUAGE.sentences, marked);
    }

    #[test]
    fn letters_alone_are_titles_and_references() {
        check("زار د. سمير المتحف.| عاد مساء.");
        check("زارت أ.د. ليلى المتحف.| عادت مساء.");
        check("زارت أ. د. ليلى المتحف.| عادت مساء.");
        check("راجع ص. 12 من ج. 3 في المكتبة.| النسخة نادرة.");
        check("كتب ب. سمير رسالة.");
        check("يصل القطار في 10:30 ص.| لا تتأخر.");
    }

    #[test]
    fn years_may_end_a_sentence() {
        check("افتتح المتحف سنة 1950 م.| زاره كثيرون.");
        check("افتتح المتحف سنة 1370 هـ.| زاره كثيرون.");
        check("افتتح المتحف سنة ١٣٧٠هـ.| زاره كثيرون.");
        check("في عام 1950 م. افتتح المتحف.");
        check("عاش نحو 200 ق.م. في بابل.| لم يترك كتبا.");
        check("عاش نحو 200 ق. م.| ثم نسيه الناس.");
    }

    #[test]
    fn agencies_and_companies_end_only_before_a_word_that_opens_a_sentence() {
        check("نقلت أ.ف.ب. الخبر.| نفته الوزارة.");
        check("نقلته أ.ف.ب.| وقد نفته الوزارة.");
        check("باعت Acme Ltd. المصنع.| اشترته Acme Ltd.| ثم باعته.");
        check("يحتاج الجسم إلى فيتامين D.| مصدره الشمس.");
    }

    #[test]
    fn commas_semicolons_and_colons_never_end() {
        check("جاء سمير، وجلس؛ ثم قال: لا وقت.| خرج.");
    }

    #[test]
    fn a_question_may_have_two_halves() {
        check("هل نمشي؟ أم نركب؟| لا أدري.");
        check("هل نمشي؟!| نعم.|هل نركب؟|لا.");
    }

    #[test]
    fn quotations() {
        check("قالت: «وصل القطار.» ثم جلست.| نام الطفل.");
        check("قالت: «وصل القطار».| ثم جلست.");
        check("قالت: «وصل القطار.»| وأضافت: «تأخر».");
        check("قالت: \"وصل القطار.\"| جلست.");
        check("قالت: \"وصل القطار.| تأخر كثيرا\".| جلست.");
        check("\"متى نصل؟\" سألت ليلى.| لم يجب أحد.");
        check("«متى نصل؟»| لم يجب أحد.");
        check("نشر \"الخبر.| ثم حذفه.| لم يعتذر.");
    }

    #[test]
    fn brackets() {
        check("وصل القطار (تأخر ساعة.) إلى المحطة.| نزل الناس.");
        check("وصل القطار.| (تأخر ساعة.)| نزل الناس.");
        check("وصل القطار (هل تأخر؟) إلى المحطة.");
    }

    #[test]
    fn numbers_in_all_digits() {
        check("زاد السعر 2.5 ثم ٢.٥ ثم ۲.۵ ثم ٢٫٥.| ثم هبط.");
        check("الموعد 10.30 مساء.| لا تتأخر.");
        check("وصلوا في 1992.| 15 منهم غادروا.");
        check("١. وصل القطار.| ٢. نزل الناس.");
    }

    #[test]
    fn marks_without_width_stay_with_the_stop() {
        check("وصل القطار.\u{200F}| نزل الناس.");
        check("وصل القطار\u{200F}.\u{200E}\u{61C}| نزل الناس.");
        check("وصل القطار.|\u{A0}نزل الناس.");
        check("وصل القطار۔| نزل الناس.|نام الطفل.");
    }

    #[test]
    fn an_ellipsis_after_a_few_words_is_a_pause() {
        check("كانت ... تنتظر القطار.| نامت.");
        check("قالت… لا أدري.");
        check("وصل القطار إلى المحطة القديمة متأخرا...| نزل الناس.");
        check("ليلى: ... لا أدري.");
    }
}
