use proptest::prelude::*;

use super::*;

/// Decodes as a label says; what comes out, or where it stops.
fn check(bytes: &[u8], label: &str) -> String {
    let encoding = Encoding::of_label(label).expect(label);
    match decode(bytes.to_vec(), encoding) {
        Ok(Decoded { text, encoding, .. }) => format!("{encoding}: {text}"),
        Err(error) => error.error("a", NamedBy::Settings).message,
    }
}

fn encode(text: &str, label: &str) -> Vec<u8> {
    let encoding = encoding_rs::Encoding::for_label(label.as_bytes()).expect(label);
    let (bytes, _, lost) = encoding.encode(text);
    assert!(!lost, "{label} has no letters for {text}");
    bytes.into_owned()
}

fn utf_16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes).collect()
}

const ARABIC: &str = "أعلن رئيس كازاخستان، قاسم توكاييف، الثلاثاء، أن القوات ستنهي انسحابها بعد 10 أيام. وقال توكاييف إن المنظمة ستبدأ سحب قواتها في غضون يومين؟ نعم، «ستبدأ».\n";
const PERSIAN: &str = "رئيس جمهور گفت که نيروهاي حافظ صلح تا ده روز ديگر از کشور خارج مي\u{200c}شوند و پژوهشگران چند گزارش تازه چاپ کردند. گفت\u{200c}وگو ادامه دارد؛ تکتک پرچمها پايين آمد.\n";
const RUSSIAN: &str =
    "Президент Казахстана объявил, что силы ОДКБ — «миротворцы» — уйдут; её, ёлка. Ещё нет?\n";
const FRENCH: &str = "L’été dernier, à Noël, il a déclaré : « ça suffit », ou presque…\n";
const THAI: &str = "ประธานาธิบดีคาซัคสถานประกาศว่ากองกำลังรักษาสันติภาพจะถอนตัวภายในสิบวัน และกล่าวว่าองค์การจะเริ่มถอนกำลังในอีกสองวัน ค่าน้ำค่าไฟ มะม่วง ฯลฯ\n";
const KOREAN: &str = "카자흐스탄 대통령은 화요일 평화유지군이 열흘 안에 철수를 마칠 것이라고 발표했다. 기구는 이틀 뒤부터 병력을 철수하기 시작한다.\n";
const CHINESE: &str = "哈萨克斯坦总统托卡耶夫星期二宣布,维和部队将在十天内完成撤离。该组织将在两天后开始撤军,联通公司的网络已经恢复。\n";

#[test]
fn labels_are_those_of_the_standard() {
    for label in [
        "windows-1256",
        "CP1256",
        " utf8 ",
        "utf-16",
        "koi8-r",
        "gb18030",
    ] {
        assert!(Encoding::of_label(label).is_some(), "{label}");
    }
    for label in [
        "",
        "arabic-windows",
        "replacement",
        "iso-2022-kr",
        "hz-gb-2312",
        "x-user-defined",
        "utf-32",
    ] {
        assert_eq!(Encoding::of_label(label), None, "{label}");
    }
    assert_eq!(Encoding::of_label("Auto"), Some(Encoding::AUTO));
    assert_eq!(Encoding::of_label("UTF-8"), Some(Encoding::default()));
}

#[test]
fn a_byte_order_mark_has_the_last_word() {
    for label in ["utf-8", "windows-1256", "utf-16be", "auto"] {
        let text = "\u{feff}نعم 😀.\n";
        assert_eq!(check(text.as_bytes(), label), format!("UTF-8: {text}"));
        let bytes = utf_16(text, u16::to_le_bytes);
        assert_eq!(check(&bytes, label), format!("UTF-16LE: {text}"));
        let bytes = utf_16(text, u16::to_be_bytes);
        assert_eq!(check(&bytes, label), format!("UTF-16BE: {text}"));
    }
    assert_eq!(check(b"\xff\xfea\0", "koi8-r"), "UTF-16LE: \u{feff}a");
    assert_eq!(
        check(b"\xff\xfe\0\0a\0\0\0", "auto"),
        "a:1:1: UTF-32, which cannot be read"
    );
    assert_eq!(
        check(b"\0\0\xfe\xff", "utf-8"),
        "a:1:1: UTF-32, which cannot be read"
    );
}

#[test]
fn utf_16_without_a_mark_is_read_if_named() {
    assert_eq!(
        check(&utf_16(ARABIC, u16::to_le_bytes), "utf-16"),
        format!("UTF-16LE: {ARABIC}")
    );
    assert_eq!(
        check(&utf_16(ARABIC, u16::to_be_bytes), "utf-16be"),
        format!("UTF-16BE: {ARABIC}")
    );
}

#[test]
fn what_is_wrong_is_told_with_its_place() {
    for (bytes, label, expected) in [
        (
            b"ab\ncd\xff" as &[u8],
            "utf-8",
            "a:2:3: not UTF-8: the byte at offset 5 begins no character",
        ),
        // A byte order mark is no column.
        (
            b"\xef\xbb\xbfa\xff",
            "utf-8",
            "a:1:2: not UTF-8: the byte at offset 4 begins no character",
        ),
        (
            b"\xef\xbb\xbfa\xff",
            "koi8-r",
            "a:1:2: not UTF-8: the byte at offset 4 begins no character",
        ),
        (
            b"a\n\xd9",
            "utf-8",
            "a:2:1: not UTF-8: the byte at offset 2 begins no character",
        ),
        (
            b"a\n\xc1\xaa\xff",
            "windows-1253",
            "a:2:2: not windows-1253: the byte at offset 3 begins no character",
        ),
        (
            b"a\n\xc7\x81",
            "iso-8859-6",
            "a:2:2: not ISO-8859-6: the byte at offset 3 begins no character",
        ),
        (
            b"\x82\xa0\n\x82",
            "shift_jis",
            "a:2:1: not Shift_JIS: the byte at offset 3 begins no character",
        ),
        (
            b"\x82\xa0\x81\x20z",
            "shift_jis",
            "a:1:2: not Shift_JIS: the byte at offset 2 begins no character",
        ),
        (
            b"\x1b$B$\"\x1b(Ba\xff",
            "iso-2022-jp",
            "a:1:3: not ISO-2022-JP: the byte at offset 9 begins no character",
        ),
        (
            b"\xff\xfea\0\n\0b",
            "utf-8",
            "a:2:1: not UTF-16LE: it ends with half a character, the byte at offset 6",
        ),
        (
            b"\xfe\xff\0a\xd8",
            "auto",
            "a:1:2: not UTF-16BE: it ends with half a character, the byte at offset 4",
        ),
        (
            b"\xff\xfea\0\x3d\xd8b\0",
            "utf-8",
            "a:1:2: not UTF-16LE: half a surrogate pair stands alone at offset 4",
        ),
        (
            b"\0a\0\n\xde\0\0b",
            "utf-16be",
            "a:2:1: not UTF-16BE: half a surrogate pair stands alone at offset 4",
        ),
    ] {
        assert_eq!(check(bytes, label), expected, "{bytes:x?}");
    }
}

#[test]
fn a_text_in_utf_8_is_not_read_as_something_else() {
    let expected =
        "a:1:1: the file is UTF-8, and not windows-1256, which was named as its encoding";
    assert_eq!(check(ARABIC.as_bytes(), "windows-1256"), expected);
    assert!(check(ARABIC.as_bytes(), "utf-16be").contains("the file is UTF-8"));
    assert!(
        check(&b"plain old ASCII, line by line\n".repeat(3), "utf-16")
            .contains("the file is UTF-8")
    );
    assert_eq!(check(b"plain", "windows-1256"), "windows-1256: plain");
    let stray = [ARABIC.as_bytes(), b"\x92"].concat();
    assert!(check(&stray, "windows-1256").starts_with("a:2:1: partly UTF-8"));
    // Two characters may be a coincidence.
    assert_eq!(check("©é".as_bytes(), "windows-1252"), "windows-1252: Â©Ã©");
}

#[test]
fn a_guess_tells_what_texts_are_in() {
    for (text, label, name) in [
        (ARABIC, "windows-1256", "windows-1256"),
        (PERSIAN, "windows-1256", "windows-1256"),
        (RUSSIAN, "windows-1251", "windows-1251"),
        (
            "Президент объявил, что силы уйдут; нет?\n",
            "koi8-r",
            "KOI8-U",
        ),
        (FRENCH, "windows-1252", "windows-1252"),
        (THAI, "windows-874", "windows-874"),
        (KOREAN, "euc-kr", "EUC-KR"),
        (CHINESE, "gbk", "GBK"),
    ] {
        assert_eq!(check(text.as_bytes(), "auto"), format!("UTF-8: {text}"));
        for times in [1, 50] {
            let text = text.repeat(times);
            let found = check(&encode(&text, label), "auto");
            assert_eq!(found, format!("{name}: {text}"));
        }
    }
}

#[test]
fn what_is_partly_utf_8_is_not_guessed() {
    let stray = [ARABIC.as_bytes(), b"x \x92\n", ARABIC.as_bytes()].concat();
    let offset = ARABIC.len() + 2;
    let expected = format!(
        "a:2:3: partly UTF-8 and partly not: the byte at offset {offset} begins no character of UTF-8"
    );
    assert_eq!(check(&stray, "auto"), expected);
    // A quotation mark of Windows in a text that is English otherwise.
    let english = [
        b"Caf\xc3\xa9 d\xc3\xa9j\xc3\xa0, isn".as_slice(),
        b"\x92t it?\n",
    ]
    .concat();
    assert!(check(&english, "auto").contains("partly UTF-8"));
    // A quotation in UTF-8 within a long text in another encoding, and the other way round.
    for label in ["windows-1256", "windows-1251", "windows-1252"] {
        let text = match label {
            "windows-1256" => ARABIC,
            "windows-1251" => RUSSIAN,
            _ => FRENCH,
        };
        let legacy = encode(&text.repeat(20), label);
        for part in ["قال الرئيس إنهم سيبدأون", "Он сказал, что они начнут"]
        {
            let mixed = [&legacy, part.as_bytes(), &legacy].concat();
            assert!(
                check(&mixed, "auto").contains("partly UTF-8"),
                "{label}: {part}"
            );
        }
        let mixed = [ARABIC.repeat(20).as_bytes(), &encode(text, label)].concat();
        assert!(check(&mixed, "auto").contains("partly UTF-8"), "{label}");
    }
}

#[test]
fn what_is_no_text_is_not_guessed() {
    let nul = |bytes: &[u8], label| check(bytes, label).contains("a NUL byte");
    for label in ["auto", "utf-8", "windows-1256"] {
        assert!(nul(b"a\0b", label), "{label}");
        assert!(nul(b"a \xff\0\n", label), "{label}");
        assert!(nul(&utf_16(RUSSIAN, u16::to_le_bytes), label), "{label}");
        assert!(
            nul(&utf_16("Да. Нет.\n", u16::to_be_bytes), label),
            "{label}"
        );
    }
}

#[test]
fn a_guess_knows_where_the_language_is_spoken() {
    let guess = |text: &str, label, country| {
        let decoded = decode(encode(text, label), Encoding::AUTO.in_country(country));
        let decoded = decoded.expect("text");
        assert!(decoded.guessed);
        decoded.text
    };
    assert_eq!(guess("Снег идёт.", "windows-1251", "RU"), "Снег идёт.");
    assert_eq!(guess("نعم.", "windows-1256", "EG"), "نعم.");
    let said = decode(b"Yes.".to_vec(), Encoding::AUTO).expect("text");
    assert!(!said.guessed);
}

#[test]
fn utf_8_within_a_named_encoding_is_told() {
    for (text, label) in [(ARABIC, "windows-1256"), (RUSSIAN, "windows-1251")] {
        let mixed = [encode(&text.repeat(10), label), text.as_bytes().to_vec()].concat();
        assert!(check(&mixed, label).contains("partly UTF-8"), "{label}");
        let other = [text.as_bytes().to_vec(), encode(text, label)].concat();
        assert!(check(&other, label).contains("partly UTF-8"), "{label}");
    }
}

#[test]
fn the_advice_fits_what_was_named() {
    let help = |bytes: &[u8], label, by| {
        let encoding = Encoding::of_label(label).expect(label);
        let error = decode(bytes.to_vec(), encoding).expect_err("malformed");
        error.error("a", by).help.expect("a help")
    };
    use NamedBy::{Argument, Settings};
    assert!(help(b"\xff", "utf-8", Settings).contains("`encoding = \"windows-1256\"`"));
    assert!(help(b"\xff", "utf-8", Argument).contains("`--encoding windows-1256`"));
    assert!(help(b"\xd9\x82\xd9\x82\xff", "utf-8", Settings).starts_with("most of it is UTF-8"));
    assert!(!help(b"a\xff\0", "auto", Settings).contains("auto"));
    // Whatever is named, the mark would win.
    assert!(!help(b"\xef\xbb\xbf\xff", "utf-8", Settings).contains("name its"));
    assert!(!help(b"\xff\xfea", "utf-8", Argument).contains("name its"));
    assert!(help(ARABIC.as_bytes(), "koi8-r", Argument).contains("leave `--encoding` out"));
}

const LABELS: &[&str] = &[
    "utf-8",
    "auto",
    "utf-16le",
    "utf-16be",
    "windows-1256",
    "windows-1253",
    "iso-8859-6",
    "koi8-r",
    "gb18030",
    "big5",
    "euc-jp",
    "iso-2022-jp",
    "shift_jis",
    "euc-kr",
    "windows-874",
];

proptest! {
    #[test]
    fn any_bytes_are_text_or_an_error(
        bytes in prop_oneof![
            prop::collection::vec(any::<u8>(), 0..200),
            prop::collection::vec(prop::sample::select(b"\xff\xfe\xef\xbb\xbf\xd8\xa7\xc7\x1b$B(\0\n a".as_slice()), 0..60),
        ],
        label in prop::sample::select(LABELS),
    ) {
        let encoding = Encoding::of_label(label).expect(label);
        match decode(bytes.clone(), encoding) {
            Ok(decoded) => {
                // Encodings of Unicode have U+FFFD themselves.
                let unicode = decoded.encoding.starts_with("UTF") || label == "gb18030";
                let replaced = decoded.text.contains(char::REPLACEMENT_CHARACTER);
                prop_assert!(unicode || !replaced, "{decoded:?}");
            }
            Err(error) => {
                prop_assert!(error.offset < bytes.len().max(1), "{error:?}");
                prop_assert!(error.position.line as usize <= bytes.len() + 1);
            }
        }
    }

    #[test]
    fn utf_16_comes_back_as_it_was(text in any::<String>(), big in any::<bool>()) {
        let text = format!("\u{feff}a{text}");
        let bytes = utf_16(&text, if big { u16::to_be_bytes } else { u16::to_le_bytes });
        let decoded = decode(bytes.clone(), Encoding::UTF_8).expect("UTF-16");
        prop_assert_eq!(&decoded.text, &text);
        // A byte too few or too many is told at the end.
        let odd = decode(bytes[..bytes.len() - 1].to_vec(), Encoding::UTF_8).expect_err("odd");
        prop_assert!(matches!(odd.reason, Reason::OddByte | Reason::LoneSurrogate), "{:?}", odd);
    }

    #[test]
    fn single_byte_encodings_come_back_as_they_were(bytes in prop::collection::vec(any::<u8>(), 0..200), label in prop::sample::select(vec!["windows-1256", "koi8-r", "windows-1252", "windows-1255"])) {
        let encoding = Encoding::of_label(label).expect(label);
        if let Ok(decoded) = decode(bytes.clone(), encoding) && decoded.encoding.eq_ignore_ascii_case(label) {
            prop_assert_eq!(encode(&decoded.text, label), bytes);
        }
    }
}
