mod files;

use insta::assert_snapshot;

use super::*;
use crate::segment::Segmenter;

/// A file with these rules for every language: `+` or `-` for break or no break, then the patterns around `~`.
fn file(rules: &[&str]) -> String {
    let rules = rules.iter().map(|rule| {
        let (breaks, rule) = rule.split_at(1);
        let (before, after) = rule.split_once('~').expect("a place");
        let breaks = if breaks == "+" { "yes" } else { "no" };
        format!(
            "<rule break=\"{breaks}\">\n<beforebreak><![CDATA[{before}]]></beforebreak>\n<afterbreak><![CDATA[{after}]]></afterbreak>\n</rule>\n"
        )
    });
    let rules: String = rules.collect();
    whole(
        "yes",
        &format!("<languagerule languagerulename=\"all\">\n{rules}</languagerule>"),
        "<languagemap languagepattern=\".*\" languagerulename=\"all\"/>",
    )
}

fn whole(cascade: &str, rules: &str, maps: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>
<srx xmlns=\"http://www.lisa.org/srx20\" version=\"2.0\">
<header segmentsubflows=\"yes\" cascade=\"{cascade}\">
<formathandle type=\"start\" include=\"no\"/>
</header>
<body>
<languagerules>{rules}</languagerules>
<maprules>{maps}</maprules>
</body>
</srx>
"
    )
}

fn segmenter(file: &str, tag: &str) -> Result<Segmenter> {
    let srx = Srx::parse(&TextFile::new("rules.srx", file))?;
    Segmenter::with_srx(&srx, tag)
}

fn split(file: &str, tag: &str, text: &str) -> Result<String> {
    let sentences = segmenter(file, tag)?.sentences(text)?;
    let parts: Vec<_> = sentences.into_iter().map(|range| &text[range]).collect();
    Ok(parts.join("|"))
}

/// The rules split the text into these sentences.
fn check(rules: &[&str], text: &str, expected: &str) {
    match split(&file(rules), "ru", text) {
        Ok(found) => assert_eq!(found, expected, "{rules:?}"),
        Err(error) => panic!("{rules:?}: {error}"),
    }
}

fn error(file: &str, text: &str) -> String {
    let error = split(file, "ru", text).expect_err(file);
    assert_eq!(error.code, ErrorCode::Config);
    match error.help {
        Some(help) => format!("{}\nhelp: {help}", error.message),
        None => error.message,
    }
}

/// The error of a pattern before the break.
fn pattern_error(pattern: &str) -> String {
    let message = error(&file(&[&format!("+{pattern}~\\s")]), "a. b");
    let message = message.strip_prefix("rules.srx:9: ").unwrap_or(&message);
    message.lines().next().unwrap_or_default().to_owned()
}

const STOP: &str = r"+[.?!]+~\s";

#[test]
fn the_first_rule_that_matches_holds() {
    check(&[STOP], "Раз. Два!  Три?\nЧе.", "Раз.|Два!|Три?|Че.");
    check(
        &[r"-\bст\.~\s", STOP],
        "Это ст. 5. Нет мест. Да.",
        "Это ст. 5.|Нет мест.|Да.",
    );
    check(&[STOP, r"-\bст\.~\s"], "Это ст. 5. Да.", "Это ст.|5.|Да.");
    check(
        &[r"+ст\.~\s5", r"-ст\.~\s", STOP],
        "ст. 5 ст. 6",
        "ст.|5 ст. 6",
    );
    check(&[r"-~\s\p{Ll}", r"+~\s"], "А б В г", "А б|В г");
    check(&[r"+\.~"], "а.б", "а.|б");
    check(&[r"+~б"], "а б", "а|б");
    check(&[r"+~"], "аб в", "а|б|в");
    check(&[], "Раз. Два.", "Раз. Два.");
}

#[test]
fn patterns_end_and_start_exactly_at_the_place() {
    // Neither pattern is longer than it must be, nor a place passed over because matches overlap.
    check(&[r"+a+~a"], "aaa", "a|a|a");
    check(&[r"+(?:ab)+~"], "ababx", "ab|ab|x");
    check(&[r"+\.\s*~[A-Z]"], "a.  B", "a.|B");
    check(&[r"+^\w~"], "ab", "a|b");
    check(&[r"+~\w$"], "abc", "ab|c");
}

#[test]
fn patterns_see_past_the_place() {
    check(&[r"+\.(?=\s[A-Z])~\s"], "a. b. C", "a. b.|C");
    check(&[r"+\.~\s(?<=a\.\s)"], "a. b. c", "a.|b. c");
    check(&[r"+(?<!\b[A-Z])\.~\s"], "A. a. b", "A. a.|b");
    check(
        &[r"+(?<!\b(?:т\.\s?)?[дп])\.+~\s"],
        "и т. д. и т. п. это. вот",
        "и т.|д. и т.|п. это.|вот",
    );
    check(
        &[r"+\b\w+(?<!ст)\.~\s"],
        "ст. мост. дом. а",
        "ст. мост. дом.|а",
    );
    check(
        &[r"+(\w)\1\.~\s", r"-(b)~(\s)\1"],
        "aa. ab. bb. c",
        "aa.|ab. bb.|c",
    );
}

#[test]
fn texts_are_long_and_windows_are_not() {
    let text = "Слово и слово. ".repeat(2_000);
    let sentences = |rules: &[&str]| {
        let found = segmenter(&file(rules), "ru").and_then(|segmenter| segmenter.sentences(&text));
        found.map(|sentences| sentences.len()).unwrap_or_default()
    };
    assert_eq!(sentences(&[STOP]), 2_000);
    assert_eq!(sentences(&[r"+.*\.~\s"]), 2_000);
    assert_eq!(sentences(&[r"+\.~\s.*"]), 2_000);
    // The start and the end of a window are neither of the text.
    assert_eq!(sentences(&[r"-^.{0,2000}~\s", STOP]), 2_000 - 78);
    assert_eq!(sentences(&[r"+\A[^x]*\.~\s"]), 79);
    assert_eq!(sentences(&[r"+\.~\s[^x]*\z"]), 79);
}

#[test]
fn icu_syntax() {
    check(&[r"+\u0430\U00000431\x{432}\xa7~"], "абв§г", "абв§|г");
    check(&[r"+\uD83D\uDE00~"], "😀a", "😀|a");
    check(&[r"+\.~\h"], "a.b. c.\u{a0}d.\ne", "a.b.|c.|d.\ne");
    check(&[r"+\.~\H"], "a. b.c", "a. b.|c");
    check(&[r"+\.~\v"], "a. b.\nc.\u{2028}d", "a. b.|c.|d");
    check(&[r"+\.~\R\V"], "a. b.\r\nc", "a. b.|c");
    check(&[r"+\Qa.+\E~ "], "ab+ a.+ c", "ab+ a.+|c");
    check(&[r"+a.b~ "], "a\u{2028}b axb c", "a\u{2028}b axb|c");
    check(&[r"+(?s:a.b)~ "], "a\u{2028}b c", "a\u{2028}b|c");
    check(&[r"+(?s)a.b~ "], "a\u{2028}b c", "a\u{2028}b|c");
    check(
        &["+(?x) a # [a comment\n b [ c d ] ~ "],
        "abd abc e",
        "abd|abc|e",
    );
    check(&[r"+a(?#it is)b~ "], "ab c", "ab|c");
    check(&[r"+\<b\>~ "], "b <b> c", "b <b>|c");
    check(&[r"+a++b~ "], "aab c", "aab|c");
    check(&[r"+a{1,2}+b~ "], "aab c", "aab|c");
    check(&[r"+(?>a|ab)c~ "], "abc ac d", "abc ac|d");
    check(&[r"+(?i)ST\.~ "], "st. a", "st.|a");
    check(&[r"+(?i:S)T\.~ "], "sT. st. a", "sT.|st. a");
    check(&[r"+(?<name>a)b\k<name>~ "], "aba c", "aba|c");
    check(
        &[r"+\e\cA\071\0101~ "],
        "\u{1b}\u{1}9A c",
        "\u{1b}\u{1}9A|c",
    );
    check(
        &[r"+\p{Lu}\p{L}\P{^Ll}\pL\p{IsCyrillic}~ "],
        "ЖжжЖж a",
        "ЖжжЖж|a",
    );
}

#[test]
fn icu_sets() {
    check(&[r"+[[:upper:]]\.~ "], "Aa. A. b", "Aa. A.|b");
    check(&[r"+[[:^upper:][:digit:]]\.~ "], "A. a. b", "A. a.|b");
    check(&[r"+[\p{L}&&[^\p{Lu}]]\.~ "], "A. a. b", "A. a.|b");
    check(&[r"+[\p{L}--[abc]]\.~ "], "a. d. b", "a. d.|b");
    check(&[r"+[[a-z]-[abc]]\.~ "], "a. d. b", "a. d.|b");
    check(&[r"+[[a-z]&[abc]]\.~ "], "d. a. b", "d. a.|b");
    check(&[r"+[a&b-]\.~ "], "&. -. d. b", "&.|-.|d. b");
    check(&[r"+[-\d-x]\.~ "], "-. 5. x. b. b", "-.|5.|x.|b. b");
    check(&[r"+[]^]\.~ "], "]. ^. b. b", "].|^.|b. b");
    check(&[r"+[^]]\.~ "], "]. b. b", "]. b.|b");
    check(
        &[r"+[a-c\]\-\h\Q[^\E]\.~ "],
        "a. ]. -. [. d. b",
        "a.|].|-.|[.|d. b",
    );
    check(&[r"+[\u0430-\u0433]\.~ "], "а. д. в. b", "а.|д. в.|b");
    check(&[r"+[[:alnum:]«]\.~\s"], "a. 5. «. ». b", "a.|5.|«.|». b");
}

#[test]
fn patterns_that_cannot_be_used() {
    let patterns = [
        "a(",
        "a)",
        "a[b",
        "*a",
        "(?<a",
        "a\\",
        r"\y",
        r"\K",
        r"\X",
        r"\N{SPACE}",
        r"\G",
        r"\g<1>",
        "(?w)a",
        "(?P<a>b)",
        "(?U)a",
        "(*FAIL)",
        "(?(1)a)",
        "(?@a)",
        r"\p{InArabic}",
        r"\p{Nonsense}",
        "[[:nonsense:]]",
        r"\uD83D",
        r"\u12",
        r"\x{110000}",
        "a{2,1}",
        r"(a)\2",
        r"(a)\12",
        "[z-a]",
        r"[a-\d]",
        "(?<n-m>a)",
    ];
    let shown = patterns.map(|pattern| format!("{pattern}    {}", pattern_error(pattern)));
    assert_snapshot!(shown.join("\n"), @r#"
    a(    a `(` without its `)`
    a)    a `)` without its `(`
    a[b    a `[` without its `]`
    *a    the pattern cannot be used: Target of repeat operator is invalid
    (?<a    `(?<` without `>`
    a\    a backslash at the end
    \y    `\y` is not supported
    \K    `\K` is not supported
    \X    `\X` is not supported
    \N{SPACE}    `\N` is not supported
    \G    `\G` is not supported
    \g<1>    `\g` is not supported
    (?w)a    `(?w` is not supported
    (?P<a>b)    `(?P` is not supported
    (?U)a    `(?U` is not supported
    (*FAIL)    `(*` repeats nothing
    (?(1)a)    `(?(` is not supported
    (?@a)    `(?@` is not supported
    \p{InArabic}    the pattern cannot be used: Unicode property not found
    \p{Nonsense}    the pattern cannot be used: Unicode property not found
    [[:nonsense:]]    the pattern cannot be used: Unicode property not found
    \uD83D    `\uD83D` is half a character
    \u12    `\u` without four digits
    \x{110000}    `\x{110000}` is no character
    a{2,1}    the pattern cannot be used: error building NFA
    (a)\2    the pattern cannot be used: Invalid back reference to group 2
    (a)\12    `\1` before a digit: write `(?:\1)`, and at most nine groups
    [z-a]    the pattern cannot be used: invalid character class range, the start must be <= the end
    [a-\d]    the pattern cannot be used: invalid range boundary, must be a literal
    (?<n-m>a)    `(?<n-m>`: a name has letters and digits only
    "#);
}

#[test]
fn patterns_without_end_are_refused() {
    let deep = |left: &str, right: &str| format!("{}a{}", left.repeat(5_000), right.repeat(5_000));
    for pattern in [
        deep("(", ")"),
        deep("[", "]"),
        deep("(?=", ")"),
        "a".repeat(100_000),
        deep("(?:a|", ")+"),
    ] {
        pattern_error(&pattern);
    }
    pattern_error(r"(?:\p{L}{1000}){1000}");
    pattern_error(r"\b(?:\p{L}{1000}){1000}");
}

#[test]
fn a_rule_that_takes_too_long_is_named() {
    let text = format!("{}. b", "a".repeat(60));
    assert_snapshot!(error(&file(&[r"+(?:(?=a)a+)+(?<!a)\.~\s", STOP]), &text), @r#"
    rules.srx:9: the pattern takes too many steps on a text
      (?:(?=a)a+)+(?<!a)\.
    help: bound its repetitions, as in `{0,20}`, begin it with something fixed, and write none within another, such as `(a+)+`
    "#);
    assert_snapshot!(error(&file(&[r"-\.~\s(?:(?=b)b+)+(?!.)", STOP]), &format!("a. {}c", "b".repeat(60))), @r#"
    rules.srx:10: the pattern takes too many steps on a text
      \s(?:(?=b)b+)+(?!.)
    help: bound its repetitions, as in `{0,20}`, begin it with something fixed, and write none within another, such as `(a+)+`
    "#);
}

/// Three maps that match `ru-KZ`, and one that does not.
fn maps(cascade: &str) -> String {
    let rule = |name: &str, words: &str, breaks: &str| {
        format!(
            "<languagerule languagerulename=\"{name}\"><rule break=\"{breaks}\"><beforebreak>{words}</beforebreak><afterbreak>\\s</afterbreak></rule></languagerule>"
        )
    };
    let rules = [
        rule("all", r"\.", "yes"),
        rule("ru", r"ст\.", "no"),
        rule("kz", r"ст\.", "yes"),
        rule("en", r".", "yes"),
    ];
    let map = |pattern: &str, name: &str| {
        format!("<languagemap languagepattern=\"{pattern}\" languagerulename=\"{name}\"/>")
    };
    let maps = [
        map("R", "en"),
        map("[Rr]U.*", "ru"),
        map("[a-z]{2}-kz", "kz"),
        map(".*", "all"),
    ];
    whole(cascade, &rules.concat(), &maps.concat())
}

#[test]
fn language_maps_choose_the_rules() {
    let found = |cascade: &str, tag: &str| split(&maps(cascade), tag, "а ст. б. в").expect(tag);
    assert_eq!(found("yes", "ru-KZ"), "а ст. б.|в");
    assert_eq!(found("no", "ru-KZ"), "а ст. б. в");
    assert_eq!(found("no", "uk-KZ"), "а ст.|б. в");
    assert_eq!(found("yes", "uk-KZ"), "а ст.|б.|в");
    assert_eq!(found("no", "de"), "а ст.|б.|в");
}

#[test]
fn language_maps_that_cannot_be_used() {
    let rules = "<languagerule languagerulename=\"all\"/>";
    let map = |pattern: &str, name: &str| {
        format!("\n<languagemap languagepattern=\"{pattern}\" languagerulename=\"{name}\"/>")
    };
    assert_snapshot!(error(&whole("yes", rules, &map("EN", "all")), ""), @r#"
    rules.srx: no `<languagemap>` matches the language `ru`
    help: add a `<languagemap>` whose `languagepattern` matches `ru`
    "#);
    assert_snapshot!(error(&whole("yes", rules, &map("(", "all")), ""), @r#"
    rules.srx:9: a `(` without its `)`
      (
    "#);
    assert_snapshot!(error(&whole("yes", rules, &map(".*", "none")), ""), @"rules.srx:9:1: there is no `<languagerule>` named `none`");
    assert_snapshot!(error(&whole("yes", &rules.repeat(2), &map(".*", "all")), ""), @"rules.srx:7:54: a second `<languagerule>` named `all`");
}

/// Patterns that the crate `regex` can answer for: none but the first item looks around.
fn plain_pattern() -> impl proptest::strategy::Strategy<Value = String> {
    use proptest::prelude::*;
    let items = prop::sample::select(vec![
        "a",
        "б",
        r"\.",
        r"\s",
        r"\w",
        "[aб]",
        "[^a]",
        "(?:a|б\\.)",
        r"(?:aб|\.|a)",
        r"(?:\w+|a\s)",
        r"\w*",
        "a+",
        r"\s?",
        r"(?:aб)*",
        "(?i:A)",
        r"\w{1,2}",
        r"(?:a|aa)+?",
        ".*",
    ]);
    let start = prop::sample::select(vec!["", r"\b", r"\B", r"\s*\b"]);
    (start, prop::collection::vec(items, 0..4))
        .prop_map(|(start, items)| format!("{start}{}", items.concat()))
}

proptest::proptest! {
    #[test]
    fn rules_match_where_another_engine_says(
        before in plain_pattern(), after in plain_pattern(), no_before in plain_pattern(),
        text in r"[aбA. 1é]{0,12}",
    ) {
        let file = file(&[&format!("-{no_before}~"), &format!("+{before}~{after}")]);
        let srx = Srx::parse(&TextFile::new("rules.srx", file)).expect("reads");
        let found = srx.language("ru").expect("compiles").ends(&text).expect("ends");
        // The patterns are held to a place by counting the characters on its other side.
        let count = |text: &str| text.chars().count();
        let matches = |pattern: String| regex::Regex::new(&pattern).expect("a pattern").is_match(&text);
        let ends = |pattern: &str, at: usize| {
            matches(format!(r"(?:{pattern})(?s:.{{{}}})\z", count(&text[at..])))
        };
        let starts = |at: usize| matches(format!(r"\A(?s:.{{{}}})(?:{after})", count(&text[..at])));
        let places = (1..text.len()).filter(|at| text.is_char_boundary(*at));
        let expected = places.filter(|at| {
            ends(&before, *at) && starts(*at) && !ends(&no_before, *at)
        });
        proptest::prop_assert_eq!(found, expected.collect::<Vec<_>>());
    }

    #[test]
    fn no_pattern_makes_it_panic(
        pattern in r"([a.|*+?(){}\[\]^$\\&:<>=!,0-9-]|\\[a-zA-Z0-9]|\(\?[imsx:=!<>]|\[:|\PC){0,20}",
        text in r"([ab. ]|\PC){0,20}",
    ) {
        let rules = [format!("+{}~", pattern.replace('~', "").replace("]]>", "")), STOP.to_owned()];
        let _any = split(&file(&[&rules[0], &rules[1]]), "ru", &text);
    }

    #[test]
    fn no_file_makes_it_panic(
        start in 0usize..700, end in 0usize..700, words in r"([<>&;/!\[\]'= a-]|\PC){0,8}",
    ) {
        let good = file(&[STOP]);
        let (start, end) = (start.min(end).min(good.len()), start.max(end).min(good.len()));
        let text = format!("{}{words}{}", &good[..start], &good[end..]);
        let _any = split(&text, "ru", "a. b");
    }
}
