use proptest::prelude::*;

use super::{is_wrapped, width};

const ARABIC: &str = "أعلن رئيس كازاخستان، قاسم توكاييف، الثلاثاء، أن قوات منظمة معاهدة الأمن الجماعي ستنهي انسحابها من البلاد بعد 10 أيام. وقال توكاييف في كلمة أمام البرلمان إن المنظمة ستبدأ سحب قواتها في غضون يومين، وإن المهمة الرئيسية لقوات حفظ السلام انتهت بنجاح. وأضاف أن انسحاب القوات لن يستغرق أكثر من عشرة أيام، وأن الوضع في المناطق جميعها استقر، وأن المرحلة الحادة من عملية مكافحة الإرهاب انتهت. وكانت البلاد شهدت احتجاجات على رفع أسعار الغاز المسال، ثم امتدت إلى مدن أخرى، وتحولت إلى أعمال شغب في ألماتي، المدينة الأكبر.";
const RUSSIAN: &str = "Президент Казахстана объявил во вторник, что силы Организации Договора о коллективной безопасности завершат вывод войск из страны через десять дней. По его словам, вывод начнётся через два дня, а основная задача миротворцев успешно выполнена. Острая фаза операции завершена, обстановка во всех регионах стабильна.";
const ENGLISH: &str = "Kazakhstan’s president announced on Tuesday that the forces of the Collective Security Treaty Organization will complete their withdrawal from the country in ten days. The withdrawal will begin in two days, he told parliament, since the main task of the peacekeepers has been accomplished. The situation is stable in all regions of the country.";

/// Wraps a paragraph as editors do.
fn fill(paragraph: &str, limit: usize) -> String {
    let (mut lines, mut column) = (String::new(), 0);
    for word in paragraph.split_whitespace() {
        let width = width(word);
        if column > 0 && column + 1 + width > limit {
            lines.push('\n');
            column = 0;
        } else if column > 0 {
            lines.push(' ');
            column += 1;
        }
        lines.push_str(word);
        column += width;
    }
    lines
}

/// A paragraph of a line each: the sentences of a text.
fn sentences(text: &str) -> String {
    text.replace(". ", ".\n")
}

/// An article: a headline, and every text as a wrapped paragraph.
fn article(texts: &[&str], limit: usize) -> String {
    let paragraphs = texts.iter().map(|text| fill(text, limit) + "\n\n");
    format!("Headline\n\n{}", paragraphs.collect::<String>())
}

#[track_caller]
fn wrapped(text: &str) {
    assert!(is_wrapped(text), "{text}");
    // Neither line ends nor blanks around lines matter.
    assert!(is_wrapped(&text.replace('\n', "  \r\n  ")), "{text}");
}

#[track_caller]
fn not_wrapped(text: &str) {
    assert!(!is_wrapped(text), "{text}");
}

/// In how many of 26 widths a wrapped article is told.
fn told(texts: &[String]) -> usize {
    let texts: Vec<_> = texts.iter().map(String::as_str).collect();
    let limits = (55..=80).filter(|limit| is_wrapped(&article(&texts, *limit)));
    limits.count()
}

/// The paragraphs of the article in this repository, so many of them joined.
fn paragraphs(joined: usize) -> Vec<String> {
    let lines = include_str!("../../../source/kazakhstan-csto.txt").lines();
    let lines: Vec<_> = lines.skip(1).filter(|line| !line.is_empty()).collect();
    lines.chunks(joined).map(|lines| lines.join(" ")).collect()
}

#[test]
fn wrapped_articles() {
    assert_eq!(told(&paragraphs(2)), 26);
    assert_eq!(told(&paragraphs(3)), 26);
    assert!(told(&paragraphs(3)[..2]) > 20);
    for text in [ARABIC, RUSSIAN, ENGLISH] {
        let text = text.to_owned();
        assert!(told(&[text.clone(), text]) > 20);
    }
    // A sentence a paragraph, and most have two or three lines.
    assert!(told(&paragraphs(1)) > 20);
    wrapped(&fill(ARABIC, 72));
    wrapped(&fill(RUSSIAN, 60));
    wrapped(&fill(ENGLISH, 60));
}

#[test]
fn what_is_invisible_has_no_width() {
    // Every letter with a vowel mark and some with a mark of direction: twice as many characters.
    let marked: String = ARABIC
        .chars()
        .flat_map(|c| {
            [
                c,
                if c.is_alphabetic() {
                    '\u{64e}'
                } else {
                    '\u{200f}'
                },
            ]
        })
        .collect();
    assert_eq!(width(&marked), width(ARABIC));
    wrapped(&article(&[&marked, &marked, &marked], 70));
}

#[test]
fn a_paragraph_a_line_is_not_wrapped() {
    for text in [ARABIC, RUSSIAN, ENGLISH] {
        not_wrapped(text);
        not_wrapped(&sentences(text));
        not_wrapped(&sentences(text).replace('\n', "\n\n"));
        not_wrapped(&format!("Headline without a stop\n{}", sentences(text)));
    }
    not_wrapped("");
    not_wrapped("\u{feff}\n\n \n");
    not_wrapped(include_str!("../../../source/kazakhstan-csto.txt"));
}

#[test]
fn a_paragraph_a_line_of_nearly_one_length_is_not_wrapped() {
    // Each begins with a long word and is nearly as long as the others, but they are sentences.
    not_wrapped(
        "وأعلنت الحكومة أن الاجتماع سينعقد الأسبوع المقبل في العاصمة.\nوسيناقش المجتمعون ملفات الطاقة والنقل والمياه في آسيا الوسطى.\nواستبعدت المعارضة أن يتوصل الطرفان إلى اتفاق في هذا الاجتماع.\nوسيستمر الاجتماع يومين بحضور وزراء الخارجية من خمس دول جارة.\n",
    );
}

#[test]
fn headlines_are_not_wrapped() {
    not_wrapped(
        "رئيس كازاخستان يكشف موعد انسحاب قوات الأمن الجماعي من البلاد\nروسيا تعلن بدء سحب قواتها من ألماتي بعد انتهاء مهمة السلام\nالأمم المتحدة تدعو إلى تحقيق مستقل في أحداث كازاخستان كلها\nارتفاع أسعار النفط بعد الاضطرابات في مدن كازاخستان الغربية\n",
    );
    not_wrapped(
        "President names the date of the withdrawal of all the forces\nRussia begins to pull out of Almaty as peacekeepers end work\nUnited Nations calls for an inquiry into what happened there\nOil prices rise after the unrest in the west of the country.\nParliament elects a new prime minister. Markets stay quieter\nPresident promises reforms in a speech to the whole country.\n",
    );
}

#[test]
fn lists_are_not_wrapped() {
    let words: Vec<_> = "слово дело и мысль ".chars().cycle().take(160).collect();
    let names: String = (1..30)
        .map(|n| {
            format!(
                "{n}. {}\n",
                words[..60 + n * 2 % 40].iter().collect::<String>()
            )
        })
        .collect();
    not_wrapped(&names);
    not_wrapped(
        "- bread, butter, and whatever else there is in the cupboard\n- milk\n- tea, if there is any left\n- a book for the journey home\n- and so on\n",
    );
    not_wrapped(&"https://example.org/some/long/path/to/a/page/of/the/site.html\n".repeat(9));
}

#[test]
fn tables_are_not_wrapped() {
    let row = |name: &str, number: u32| {
        format!("{name:<24}{number:>12}   so many tons a year, say experts. Yes.\n")
    };
    let table: String = [
        ("Kazakhstan", 5),
        ("Kyrgyzstan", 77),
        ("Tajikistan", 1200),
        ("Armenia", 3),
        ("Belarus", 41),
    ]
    .iter()
    .map(|(name, number)| row(name, *number))
    .collect();
    not_wrapped(&table);
    // Cut at a column, through words: to join the lines with blanks would be wrong as well.
    let cut: String = ENGLISH
        .chars()
        .enumerate()
        .flat_map(|(index, c)| [Some(c), (index % 60 == 59).then_some('\n')])
        .flatten()
        .collect();
    not_wrapped(&cut);
}

#[test]
fn verse_is_not_wrapped() {
    not_wrapped(
        "قفا نبك من ذكرى حبيب ومنزل بسقط اللوى بين الدخول فحومل\nفتوضح فالمقراة لم يعف رسمها لما نسجتها من جنوب وشمأل\nترى بعر الآرام في عرصاتها وقيعانها كأنه حب فلفل\nكأني غداة البين يوم تحملوا لدى سمرات الحي ناقف حنظل\nوقوفا بها صحبي علي مطيهم يقولون لا تهلك أسى وتجمل\n",
    );
    not_wrapped(
        "Мой дядя самых честных правил,\nКогда не в шутку занемог,\nОн уважать себя заставил\nИ лучше выдумать не мог.\n",
    );
    not_wrapped(
        "Shall I compare thee to a summer’s day? Thou art more lovely\nAnd more temperate: rough winds do shake the darling buds of\nMay, and summer’s lease hath all too short a date. Sometime\nToo hot the eye of heaven shines, and often is his gold dim.\n",
    );
}

#[test]
fn letters_and_signatures_are_not_wrapped() {
    not_wrapped(
        "Dear colleagues, please find the report on the withdrawal below.\n\n--\nJane Smith\nSenior editor for Central Asia\nThe House of News, 12 Long Street, Almaty\n+7 000 000 00 00\n",
    );
    let quoted: String = fill(ENGLISH, 60)
        .lines()
        .map(|line| format!("> {line}\n"))
        .collect();
    not_wrapped(&quoted);
}

#[test]
fn what_is_too_little_is_not_wrapped() {
    not_wrapped(&fill(&ARABIC[..ARABIC.find('.').unwrap_or(0) + 1], 60));
    not_wrapped(&fill(ENGLISH, 30));
    not_wrapped(&fill(&ENGLISH.repeat(9), 200));
}

#[test]
fn a_few_lines_may_stand_out() {
    let headed = format!(
        "{}\nA headline right above\n{}",
        article(&[ENGLISH, ENGLISH], 60),
        fill(ENGLISH, 60)
    );
    wrapped(&headed);
    // Paragraphs that are told apart by indentation alone would become one.
    let indented = vec![format!("    {}\n", fill(ENGLISH, 60)); 9].concat();
    not_wrapped(&indented);
}

proptest! {
    #[test]
    fn any_text_is_one_or_the_other(text in "([a-zа-яا-ي.؟: \t\u{64e}\u{200f}]{0,90}\r?\n){0,30}") {
        is_wrapped(&text);
    }

    #[test]
    fn sentences_of_a_line_each_are_never_wrapped(
        lines in prop::collection::vec(("([а-яا-ي]{2,9} ){4,20}[а-яا-ي]{2,9}", prop::sample::select(vec![".", "؟", "!", "…»", ".\""]), "\n{1,2}"), 1..40),
    ) {
        let text: String = lines.iter().map(|(words, end, newline)| format!("{words}{end}{newline}")).collect();
        prop_assert!(!is_wrapped(&text), "{}", text);
    }

    #[test]
    fn lines_of_any_length_without_stops_are_never_wrapped(lines in prop::collection::vec("([а-яا-ي]{2,9} ){4,14}[а-яا-ي]{2,9}", 1..40)) {
        prop_assert!(!is_wrapped(&lines.join("\n")), "{}", lines.join("\n"));
    }
}

#[test]
fn lists_of_lines_that_are_equally_long_are_not_wrapped() {
    let decision = |end: &str, last: &str, mark: &str| {
        let items = [
            "recalling every decision that it has taken on the harbour",
            "stressing that the lighthouse belongs to all of the towns",
            "noting with regret that the ferry has not run since April",
            "thanking the fishermen who have repaired the northern pier",
            "regretting that the report on the storm is still not ready",
            "asking the mayor for a plan before the end of this autumn",
        ];
        let lines = items.map(|item| format!("{mark}{item}"));
        format!(
            "The council,\n\n{}{last}\n",
            lines.join(&format!("{end}\n"))
        )
    };
    for end in [";", ",", "؛"] {
        not_wrapped(&decision(end, ".", ""));
        not_wrapped(&decision(end, "", ""));
    }
    for mark in ["- ", "• ", "1. ", "a) ", "(2) ", "٣. "] {
        not_wrapped(&decision("", ".", mark));
    }
}
