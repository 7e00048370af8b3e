use super::check;

#[test]
fn words_end_where_letters_do() {
    check("en", "CSTO", "CSTO, (CSTO) CSTO-led non-CSTO", &["CSTO"; 4]);
    check("en", "CSTO", "ACSTO CSTOs CSTO2 2CSTO", &[]);
    check("en", "Kazakhstan", "Kazakhstan-based", &["Kazakhstan"]);
    check(
        "en",
        "Soviet",
        "non-Soviet, non‑Soviet",
        &["Soviet", "Soviet"],
    );
}

#[test]
fn possessives_stay_outside() {
    check("en", "CSTO", "CSTO's CSTO’s CSTO'S", &["CSTO"; 3]);
    check(
        "en",
        "United States",
        "the United States' and United States’ law",
        &["United States"; 2],
    );
    check(
        "en",
        "Kazakhstan",
        "'Kazakhstan' ‘Kazakhstan’ Kazakhstan’ll",
        &["Kazakhstan"; 3],
    );
    check("en", "Xi", "Xi'an and Xi's", &["Xi"]);
    check("en", "Chad", "O'Chad", &[]);
    check("en", "Chad", "Chad'sian", &[]);
}

#[test]
fn spellings_of_one_letter() {
    check("en", "Côte d’Ivoire", "Cote d'Ivoire", &["Cote d'Ivoire"]);
    check(
        "en",
        "Turkiye",
        "Türkiye Tu\u{308}rkiye",
        &["Türkiye", "Tu\u{308}rkiye"],
    );
    check(
        "en",
        "Guinea-Bissau",
        "Guinea\u{2011}Bissau",
        &["Guinea\u{2011}Bissau"],
    );
}

#[test]
fn capitals() {
    check(
        "en",
        "Kazakhstan",
        "KAZAKHSTAN’S kazakhstan",
        &["KAZAKHSTAN"],
    );
    check("en", "CSTO", "Csto", &[]);
    check(
        "en",
        "the bloc",
        "The bloc and The bloc. The bloc",
        &["The bloc", "The bloc"],
    );
    check(
        "en",
        "Isle of Man",
        "ISLE OF MAN Isle Of Man",
        &["ISLE OF MAN"],
    );
}

#[test]
fn acronyms() {
    check("en", "USA", "U.S.A. USA U.S.A", &["U.S.A.", "USA", "U.S.A"]);
    check(
        "en",
        "U.S.",
        "US U.S. us u.s. U.S.-led",
        &["US", "U.S.", "U.S."],
    );
    check("en", "U.S.", "U.S.S.R. A.U.S. U.S.Army", &[]);
    check("en", "CSTO", "C.S.T.O.'s", &["C.S.T.O."]);
}

#[test]
fn the_longest_form_whose_boundaries_hold() {
    let list = "Guinea | Guinea-Bissau | decoy:New Guinea | Papua New Guinea | decoy:Guinea pig";
    check(
        "en",
        list,
        "Guinea-Bissau, Guinea",
        &["Guinea-Bissau", "Guinea"],
    );
    check("en", list, "Guinea-Bissauan", &["Guinea"]);
    check(
        "en",
        list,
        "Papua New Guinea and New Guinea",
        &["Papua New Guinea"],
    );
    check("en", list, "New Guinean, a Guinea pig", &[]);
}

#[test]
fn white_space_in_a_name() {
    check(
        "en",
        "South  Sudan",
        "South\r\n  Sudan South\u{202F}Sudan",
        &["South\r\n  Sudan", "South\u{202F}Sudan"],
    );
    check("en", "South Sudan", "South\n\nSudan SouthSudan", &[]);
}

#[test]
fn required_quotes() {
    check(
        "en",
        "\"Soyuz\"",
        "“Soyuz” «Soyuz» Soyuz a\"Soyuz\"b",
        &["“Soyuz”", "«Soyuz»", "\"Soyuz\""],
    );
}

#[test]
fn other_languages() {
    check(
        "de",
        "Österreich",
        "ÖSTERREICH und Österreichs",
        &["ÖSTERREICH"],
    );
    check("fr", "Italie", "l’Italie", &["Italie"]);
    check("zh", "哈萨克斯坦", "我在哈萨克斯坦工作", &["哈萨克斯坦"]);
    check("uk", "Київ", "Киі\u{308}в", &["Киі\u{308}в"]);
    check("hi", "भारत", "भारत्", &[]);
}
