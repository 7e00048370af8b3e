//! Arabic: where its sentences end.
//!
//! Arabic has no capitals, so what a stop means is told by the word before it: a letter alone is an
//! abbreviation, nearly any other word ends the sentence. Punctuation follows the use of news agencies:
//! `،` `؛` `:` never end a sentence. Abbreviations are those of dictionaries and of newspapers. Words only: how they are applied is the scanner's business.

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
        lettered: LETTERED,
        marked: MARKED,
        capitals: &[],
        relatives: RELATIVES,
        second_half: SECOND_HALF,
        behind_dots: BEHIND_DOTS,
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

/// «Before noon» behind a time (before a number the letter is a page), and the currencies of the Arab states.
#[rustfmt::skip]
const UNITS: &[&str] = &[
    "ج.م", "د.أ", "د.إ", "د.ب", "د.ت", "د.ج", "د.ع", "د.ك", "د.ل", "د.م", "ر.س", "ر.ع", "ر.ق", "ص",
    "ل.س", "ل.ل",
];

/// References: page, volume, part, edition, died, number, telephone, and see.
#[rustfmt::skip]
const NEVER: &[&str] = &[
    "ت", "ت.ف", "تح", "تر", "ج", "جـ", "س", "ص", "ص.ب", "ص.ص", "صـ", "ط", "ع", "ف", "ق", "مج",
];

/// Titles of people: doctor, professor, engineer, lawyer, and what is said behind a name, with the letters of several titles together.
#[rustfmt::skip]
const TITLES: &[&str] = &[
    "أ", "أ.د", "أ.د.م", "أ.م", "أ.م.د", "ا", "ا.د", "د", "د.م", "ش", "لد", "م", "م.د", "م.م", "وأ",
    "وأ.د", "وا.د", "ود", "وم",
];

/// Latin abbreviations before a number.
const NUMBERED: &[&str] = &["Fig", "No", "Nos", "Vol", "p", "pp", "vol"];

/// «Before Christ», and Latin abbreviations of companies and people: Arabic shows no case, so only a word that opens a sentence tells.
#[rustfmt::skip]
const SELDOM: &[&str] = &[
    "Bros", "Co", "Corp", "Dr", "Gen", "Inc", "Jr", "Ltd", "Mr", "Mrs", "Ms", "Mt", "Prof", "Sr",
    "St", "al", "e.g", "i.e", "vs", "إتش", "إف", "جيه", "دبليو", "ق.م", "كيه",
];

/// Particles and linking words that open sentences: before them even letters with stops («أ.ف.ب.») end one.
#[rustfmt::skip]
const STARTERS: &[&str] = &[
    "أما", "إلا", "بينما", "ثم", "فيما", "كما", "لذلك", "لقد", "لكن", "لهذا", "وأثناء", "وأسفر",
    "وأسفرت", "وأعرب", "وأعربت", "وأفاد", "وأفادت", "وأما", "وأن", "وإذا", "وإن", "واتهم", "واعتبر",
    "واعتبرت", "وبحسب", "وبدأ", "وبدأت", "وبعد", "وبعدما", "وبلغ", "وبلغت", "وتأتي", "وتجدر",
    "وتعد", "وتم", "وتوقع", "وجاء", "وجاءت", "وحذر", "وحذرت", "وحسب", "وخلال", "وخلص", "ودعا",
    "ودعت", "وذلك", "وسبق", "وشدد", "وشددت", "وطالب", "وطالبت", "وعلاوة", "وعلى", "وعندما", "وفي",
    "وقد", "وكان", "وكانت", "وكذلك", "وكشف", "وكشفت", "ولا", "ولذلك", "ولفت", "ولفتت", "ولقد",
    "ولكن", "ولم", "ولن", "ولهذا", "وليس", "ومع", "ومن", "ومنذ", "ونفت", "ونفى", "ونقل", "ونقلت",
    "وهذا", "وهذه", "وهكذا", "وهم", "وهناك", "وهو", "وهي", "ووصف", "ووصفت", "ووفق", "ووفقا",
    "ويأتي", "ويذكر", "ويشار", "ويعد",
];

/// «Or» of a double question, whose first half often has a question mark of its own.
const SECOND_HALF: &[&str] = &["أم"];

/// «But», «rather» and «or» behind a pause.
const BEHIND_DOTS: &[&str] = &["أم", "أو", "بل", "لكن", "لكنه", "لكنها", "لكنهم"];

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

/// Verbs of saying, as they stand behind a quotation: past and present, he, she, they and I, and those who are asked.
/// «عقب» is also «after» and stays out.
#[rustfmt::skip]
const SPEECH: &[&str] = &[
    "أجاب", "أجابت", "أجابتك", "أجابتنا", "أجابتني", "أجابته", "أجابتها", "أجابتهم", "أجابك",
    "أجابنا", "أجابني", "أجابه", "أجابها", "أجابهم", "أجابوا", "أجبت", "أجبتك", "أجبتنا", "أجبتني",
    "أجبته", "أجبتها", "أجبتهم", "أجبناه", "أردف", "أشار", "أشارت", "أضاف", "أضافت", "أعلن",
    "أعلنت", "أقول", "أكد", "أكدت", "أوضح", "أوضحت", "استدرك", "استدركت", "استطرد", "استغرب",
    "استغربت", "اعترف", "اعترفت", "تؤكد", "تابع", "تابعت", "تتابع", "تتساءل", "تجيب", "تجيبك",
    "تجيبنا", "تجيبني", "تجيبه", "تجيبها", "تجيبهم", "ترد", "تسأل", "تسألك", "تسألنا", "تسألني",
    "تسأله", "تسألها", "تسألهم", "تساءل", "تساءلت", "تصرخ", "تصيح", "تضيف", "تعلق", "تقول", "تكتب",
    "تكرر", "تمتم", "تمتمت", "تهتف", "تهمس", "توضح", "خاطب", "خاطبت", "خاطبتك", "خاطبتنا",
    "خاطبتني", "خاطبته", "خاطبتها", "خاطبتهم", "خاطبك", "خاطبنا", "خاطبني", "خاطبه", "خاطبها",
    "خاطبهم", "ذكر", "ذكرت", "رد", "ردت", "رددت", "ردوا", "زمجر", "سأل", "سألت", "سألتك", "سألتنا",
    "سألتني", "سألته", "سألتها", "سألتهم", "سألك", "سألنا", "سألناه", "سألني", "سأله", "سألها",
    "سألهم", "سألوا", "صاح", "صاحت", "صاحوا", "صرح", "صرحت", "صرخ", "صرخت", "صرخوا", "عقبت", "علق",
    "علقت", "غرد", "غردت", "غمغم", "قاطع", "قاطعت", "قاطعتك", "قاطعتنا", "قاطعتني", "قاطعته",
    "قاطعتها", "قاطعتهم", "قاطعك", "قاطعنا", "قاطعني", "قاطعه", "قاطعها", "قاطعهم", "قال", "قالت",
    "قالوا", "قلت", "قلن", "قلنا", "كتب", "كتبت", "كرر", "كررت", "ناداني", "ناداه", "ناداها",
    "نادت", "نادتك", "نادتنا", "نادتني", "نادته", "نادتها", "نادتهم", "نادى", "نقول", "هتف", "هتفت",
    "هتفنا", "هتفوا", "همس", "همست", "يؤكد", "يتابع", "يتساءل", "يجيب", "يجيبك", "يجيبنا", "يجيبني",
    "يجيبه", "يجيبها", "يجيبهم", "يرد", "يسأل", "يسألك", "يسألنا", "يسألني", "يسأله", "يسألها",
    "يسألهم", "يصرخ", "يصيح", "يضيف", "يعلق", "يقول", "يقولون", "يكتب", "يكرر", "يهتف", "يهتفون",
    "يهمس", "يوضح",
];

/// Nouns that a letter completes: «المجموعة أ», «فيتامين د». Behind them it is no title.
#[rustfmt::skip]
const LETTERED: &[&str] = &[
    "البند", "التصنيف", "الخطة", "الدرجة", "الدفعة", "الصف", "الفئة", "الفقرة", "القسم", "الكبد",
    "المجموعة", "المستوى", "الملحق", "المنطقة", "النوع", "بند", "خطة", "درجة", "فئة", "فقرة",
    "فيتامين", "قسم", "مجموعة", "ملحق", "منطقة", "نوع", "والخطة", "والفئة", "والفقرة", "والمجموعة",
    "وفيتامين",
];

/// Firms and programmes with a mark of their own.
const MARKED: &[&str] = &["Jeopardy", "Yahoo", "Yum"];

/// Relative pronouns, and «entitled».
#[rustfmt::skip]
const RELATIVES: &[&str] = &[
    "التي", "الذي", "الذين", "اللاتي", "اللتان", "اللتين", "اللذان", "اللذين", "اللواتي", "بعنوان",
    "والتي", "والذي", "والذين",
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
        check("السعر 1.5 د.ك.| والتذكرة مجانية.");
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
        check("\"متى نصل؟\" سألتني ليلى.| \"غدا!\" أجبتها.| لم تصدق.");
        check("«متى نصل؟» قلت.| ثم سكت.");
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
        check("وصل القطار إلى المحطة القديمة متأخرا... لكنه وصل.| نزل الناس.");
        check("قال: «كنا ننتظر القطار... ولم يصل».");
    }

    #[test]
    fn datelines_stay_whole() {
        check("موسكو 19 يناير (رويترز) - وصل القطار.| نزل الناس.");
        check("موسكو 19 يناير. (رويترز) - وصل القطار.| نزل الناس.");
        check("بيروت - أ.ف.ب. - وصل القطار.| نزل الناس.");
    }

    #[test]
    fn titles_may_have_a_conjunction() {
        check("حضر أ.د. سمير وم. هشام ود. ليلى.| ثم غادروا.");
        check("كتب جورج دبليو. بوش رسالة.| قرأتها ليلى.");
    }

    #[test]
    fn letters_complete_some_nouns() {
        check("هذه المجموعة أ.| تضم ثلاثة فرق.| ينقصه فيتامين د.| مصدره الشمس.");
    }

    #[test]
    fn names_in_quotation_marks_hold_their_marks() {
        check("توقف برنامج \"هل تعلم؟\" الذي أحبه الناس.| عاد لاحقا.");
        check("شارك في حملة \"لا للحرب!\" في بيروت.| ثم غادر.");
        check("رفعوا لافتات عليها «ارحل!» و«كفى!» أمام المحطة.| ثم غادروا.");
        check("صدر كتاب «المدينة.. بحث في التاريخ» أمس.| قرأته ليلى.");
        check("تساءل الوزير \"متى نصل؟\"| لم يجب أحد.");
    }

    #[test]
    fn a_verb_with_a_colon_leads_to_the_next_quotation() {
        check("قالت: \"نعم.\"| قالوا: \"لا\".");
        check("قالت: «وصل القطار.»| وقد تأخر كثيرا.");
        check("افتتح المتحف سنة 1950 م. الذي بناه سمير.");
    }

    #[test]
    fn notes_stay_with_the_sentence() {
        check("وصل القطار.¹| نزل الناس.(2)| نام الطفل.*| انتهى.");
    }

    #[test]
    fn marks_without_width_may_stand_anywhere() {
        check("قال: \u{2067}«نعم»\u{2069}.| ثم جلس.\u{200F}\u{200F}| نام.");
        check("هل وصل؟\u{200F}| نعم.|\u{202F}نزل الناس.");
    }
}
