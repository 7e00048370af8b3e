use proptest::prelude::*;

use super::*;

/// The values of front matter as `style text`, and its flaws as `place: message`.
fn values(yaml: &str) -> (Vec<String>, Vec<String>) {
    let before = "\u{feff}---\n";
    let text = format!("{before}{yaml}---\n\nТекст\n");
    let span = Span::new(before.len(), before.len() + yaml.len());
    let (blocks, flaws) = read(&text, span);
    let values = blocks.iter().map(|block| {
        let Syntax::Yaml(style) = block.syntax else {
            panic!("{block:?}");
        };
        format!("{style:?} {:?}", reading(&text, span, block))
    });
    let flaws = flaws
        .iter()
        .map(|flaw| format!("{:?}: {}", &text[flaw.span.range()], flaw.message));
    (values.collect(), flaws.collect())
}

/// What a block says; it has to be well made.
fn reading(text: &str, span: Span, block: &Block) -> String {
    assert_eq!(block.kind, BlockKind::FrontMatter);
    assert!(span.start <= block.span.start && block.span.end <= span.end);
    let mut reading = String::new();
    let mut at = block.span.start;
    for piece in &block.pieces {
        assert!(at <= piece.span.start && piece.span.start < piece.span.end);
        assert!(piece.span.end <= block.span.end);
        let Role::Written(written) = &piece.role else {
            panic!("{piece:?}");
        };
        reading.push_str(&text[at as usize..piece.span.start as usize]);
        reading.push_str(written);
        at = piece.span.end;
    }
    reading.push_str(&text[at as usize..block.span.end as usize]);
    assert_eq!(reading.trim(), reading);
    assert!(!reading.is_empty());
    reading
}

/// Checks values and flaws.
fn check(yaml: &str, expected: &[&str], flaws: &[&str]) {
    let expected: Vec<_> = expected.iter().map(|value| (*value).to_owned()).collect();
    let flaws: Vec<_> = flaws.iter().map(|flaw| (*flaw).to_owned()).collect();
    assert_eq!(values(yaml), (expected, flaws), "{yaml:?}");
}

/// Checks the one value of front matter, here and with line ends of other systems.
fn check_value(yaml: &str, expected: &str) {
    check(yaml, &[expected], &[]);
    check(&yaml.replace('\n', "\r\n"), &[expected], &[]);
    check(&yaml.replace('\n', "\r"), &[expected], &[]);
}

/// Checks the one flaw of front matter that has no text for us.
fn check_flaw(yaml: &str, expected: &str) {
    check(yaml, &[], &[expected]);
}

/// The bytes of the title, and those of its pieces.
fn bytes(yaml: &str) -> Vec<&str> {
    let (blocks, _) = read(yaml, Span::new(0, yaml.len()));
    let spans = blocks.iter().flat_map(|block| {
        let pieces = block.pieces.iter().map(|piece| piece.span);
        std::iter::once(block.span).chain(pieces)
    });
    spans.map(|span| &yaml[span.range()]).collect()
}

#[test]
fn keys() {
    check(
        "layout: post\ndescription: О чём\ntitle: Заголовок\nTitle: x\nsubtitle: y\n",
        &["Plain \"О чём\"", "Plain \"Заголовок\""],
        &[],
    );
    check(
        "\"title\": a\n'description' : b\n",
        &["Plain \"a\"", "Plain \"b\""],
        &[],
    );
    check_value("? title\n: a\n", "Plain \"a\"");
    check_value("&t title: a\n", "Plain \"a\"");
    check_value("  title: a\n", "Plain \"a\"");
    check_value("title: a", "Plain \"a\"");
    check_value("# comment\n\ntitle:   a   # comment\n\n", "Plain \"a\"");
    check_value("title: a\n...\n", "Plain \"a\"");
}

#[test]
fn keys_of_other_mappings() {
    check("seo:\n  title: a\n  description: b\n", &[], &[]);
    check(
        "list:\n- title: a\nother: [{title: b}, title: c]\n",
        &[],
        &[],
    );
    check("? {title: a}\n: title\n? [title]\n: {title: b}\n", &[], &[]);
    check_value("? [title, [x]]\n: a\ntitle: b\n", "Plain \"b\"");
    check("key: title\nother: description\n", &[], &[]);
}

#[test]
fn values_that_are_no_text() {
    for value in [
        "",
        "~",
        "null",
        "Null",
        "NULL",
        "true",
        "False",
        "''",
        "\"\"",
        "' '",
        "\"\\n\\_\"",
        "|",
        ">-\n\n",
        "[a]",
        "{en: a}",
        "\n  en: a",
        "\n  - a",
        "# comment",
        "\"\\\n  \\\n\"",
    ] {
        check(&format!("title: {value}\nlayout: post\n"), &[], &[]);
    }
}

#[test]
fn values_that_are_text_to_readers() {
    for value in [
        "2022",
        "1.5",
        "2022-01-06",
        "Yes",
        "no",
        "nulls",
        "'null'",
        "\"true\"",
    ] {
        let (values, flaws) = values(&format!("title: {value}\n"));
        assert_eq!((values.len(), flaws.len()), (1, 0), "{value}");
    }
}

#[test]
fn plain() {
    check_value(
        "title: Кто это:«я»\u{a0}#1\n",
        "Plain \"Кто это:«я»\\u{a0}#1\"",
    );
}

#[test]
fn plain_lines() {
    check_value(
        "title: Раз\n  два  три\t\n \t четыре\n",
        "Plain \"Раз два  три четыре\"",
    );
    check_value("title:\n  Раз\n\n \n  два\n", "Plain \"Раз\\n\\nдва\"");
    assert_eq!(bytes("title: a \r\n   b\nx: y"), ["a \r\n   b", " \r\n   "]);
}

#[test]
fn single() {
    check_value(
        "title: 'it''s: \"a\" \\n # b' # comment\n",
        "Single \"it's: \\\"a\\\" \\\\n # b\"",
    );
    check_value("title: '''a'''\n", "Single \"'a'\"");
    check_value("title: 'a\n  b\n\n  c'\n", "Single \"a b\\nc\"");
    check_value("title: '\n  a\n  '\n", "Single \"a\"");
    assert_eq!(bytes("title: ' it''s '"), ["it''s", "''"]);
}

#[test]
fn double() {
    check_value("title: \"a: b # c\" # comment\n", "Double \"a: b # c\"");
    check_value("title: \"a\n  b\n\n\n  c\"\n", "Double \"a b\\n\\nc\"");
    check_value(
        "title: \"a \\\n  b\\\n  c\\\n\n  \\  d\"\n",
        "Double \"a bc\\n  d\"",
    );
    assert_eq!(
        bytes("title: \"\\n\\\"a\\\"  \""),
        ["\\\"a\\\"", "\\\"", "\\\""]
    );
    assert_eq!(
        bytes("title: \" a\\u00e9\\\r\n  b \" # c"),
        ["a\\u00e9\\\r\n  b", "\\u00e9", "\\\r\n  "]
    );
}

#[test]
fn escapes() {
    for (escape, meaning) in [
        ("\\0", "\0"),
        ("\\a", "\u{7}"),
        ("\\b", "\u{8}"),
        ("\\t", "\t"),
        ("\\\t", "\t"),
        ("\\n", "\n"),
        ("\\v", "\u{b}"),
        ("\\f", "\u{c}"),
        ("\\r", "\r"),
        ("\\e", "\u{1b}"),
        ("\\ ", " "),
        ("\\\"", "\""),
        ("\\/", "/"),
        ("\\\\", "\\"),
        ("\\N", "\u{85}"),
        ("\\_", "\u{a0}"),
        ("\\L", "\u{2028}"),
        ("\\P", "\u{2029}"),
        ("\\x41", "A"),
        ("\\u00e9", "é"),
        ("\\U0001F600", "😀"),
    ] {
        let yaml = format!("title: \"я{escape}я\"\n");
        check(
            &yaml,
            &[&format!("Double {:?}", format!("я{meaning}я"))],
            &[],
        );
        assert_eq!(bytes(&yaml), [format!("я{escape}я").as_str(), escape]);
    }
}

#[test]
fn literal() {
    check_value(
        "title: |\n  Раз: # «два»\n  три\n",
        "Block \"Раз: # «два»\\nтри\"",
    );
    check_value(
        "title: |-\n\n  a\n\n \n   b\n  c\n\n\nx: y\n",
        "Block \"a\\n\\n\\n b\\nc\"",
    );
    check_value(
        "title: |+ # comment\n a\n b\n\n# comment\nx: y\n",
        "Block \"a\\nb\"",
    );
    check_value("title: |2\n   a\n  b", "Block \"a\\nb\"");
    check_value(
        "title: |1-\n   a\n b\n",
        "Block \"a\\n b\"".replace(" b", "b").as_str(),
    );
    assert_eq!(
        bytes("title: |\n  a  \n\n   b  \n\nx: y"),
        ["a  \n\n   b", "\n\n  "]
    );
}

#[test]
fn folded() {
    check_value(
        "title: >\n  a\n  b\n\n  c\n\n\n  d\n",
        "Block \"a b\\nc\\n\\nd\"",
    );
    check_value(
        "title: >+1\n  a\n b\n   c\n\n d\n",
        "Block \"a\\nb\\n  c\\n\\nd\"",
    );
    check_value("title: >-\n a\n \tb\n c\n", "Block \"a\\n\\tb\\nc\"");
    assert_eq!(bytes("title: >\n  a\r\n  b\r\n"), ["a\r\n  b", "\r\n  "]);
}

#[test]
fn anchors_tags_and_aliases() {
    check_flaw(
        "title: &a b\nslug: *a\n",
        "\"&\": `title` in the front matter has an anchor or a tag",
    );
    check_flaw(
        "title: !!str 2022\n",
        "\"!\": `title` in the front matter has an anchor or a tag",
    );
    check_flaw(
        "title: ! |\n  a\n",
        "\"!\": `title` in the front matter has an anchor or a tag",
    );
    check_flaw(
        "я: &я b\ntitle: *я\n",
        "\"*\": `title` in the front matter is an alias",
    );
    check("title: &a\ndescription: !!str\n", &[], &[]);
}

#[test]
fn keys_that_come_again() {
    check(
        "title: я\ntitle: b\n\"title\": c\ndescription: d\n",
        &["Plain \"я\"", "Plain \"d\""],
        &["\"t\": front matter with a second `title`"],
    );
    check(
        "title:\ntitle: a\n",
        &[],
        &["\"t\": front matter with a second `title`"],
    );
}

#[test]
fn flow_mappings() {
    check(
        "{\"title\": \"a\", 'description': 'b'}\n",
        &["Double \"a\"", "Single \"b\""],
        &[],
    );
    check(
        "{title: a, description: \"b\"}\n",
        &["Double \"b\""],
        &["\"a\": `title` in the front matter is a text without quotation marks in braces"],
    );
    check("{title: , description: null}\n", &[], &[]);
    check_value("{a: b}: c\ntitle: d\n", "Plain \"d\"");
}

#[test]
fn other_documents() {
    check(
        "title: a\n--- \ntitle: b\n--- c\n",
        &["Plain \"a\""],
        &["\"-\": front matter of more than one YAML document"],
    );
    check_value("%YAML 1.2\n---\ntitle: a\n", "Plain \"a\"");
}

#[test]
fn front_matter_without_keys() {
    check("", &[], &[]);
    check("\n", &[], &[]);
    check("# comment\n", &[], &[]);
    check_flaw(
        "Я думаю\n",
        "\"Я\": front matter that is no mapping of keys to values",
    );
    check_flaw(
        "- title\n- a\n",
        "\"-\": front matter that is no mapping of keys to values",
    );
    check_flaw(
        "[title, a]\n",
        "\"[\": front matter that is no mapping of keys to values",
    );
}

#[test]
fn front_matter_that_is_not_yaml() {
    for (yaml, place) in [
        ("title: я: b\n", "\":\""),
        ("title: \"я\n", "\"\\\"\""),
        ("title: 'я' b\n", "\"b\""),
        ("title: a\n\tdescription: b\n", "\"a\""),
        ("title: \"\\q\"\n", "\"\\\"\""),
        ("title: a\n b: c\n", "\":\""),
        ("title: `a`\n", "\"`\""),
        ("title: a\n}\n", "\"}\""),
        ("title: [a\n", "\"\""),
        ("title: a\0b\n", "\"\\0\""),
    ] {
        let (values, flaws) = values(yaml);
        assert!(values.is_empty(), "{yaml:?}");
        let start = format!("{place}: front matter that is not YAML: ");
        assert!(
            flaws.len() == 1 && flaws[0].starts_with(&start),
            "{yaml:?} {flaws:?}"
        );
    }
}

#[test]
fn large_front_matter() {
    let title = "title: a\nx: ";
    let full = format!("{title}{}", "я".repeat((LIMIT - title.len()) / 2));
    assert_eq!(full.len(), LIMIT);
    check(&full, &["Plain \"a\""], &[]);
    check_flaw(
        &format!("{full}я"),
        "\"\": front matter of more than 64 KiB",
    );
}

#[test]
fn hostile_front_matter() {
    let check = |before: &str, part: &str| {
        let count = (LIMIT - before.len()) / part.len();
        values(&format!("{before}{}", part.repeat(count)));
    };
    for part in [
        "[",
        "{",
        "- ",
        "? ",
        "a: ",
        "[a, ",
        "{a: ",
        "*a ",
        "&a ",
        "!a ",
        "\\",
        "'",
        "\n",
        " ",
        "\t",
        "a\n",
        "a: b\n",
        "title: a\n",
        "title: &a b\n",
        "---\n",
        "[a: b, ",
        "#",
        "я",
        "? a\n",
        "a:\n- ",
        "\u{feff}",
        "\r",
    ] {
        check("", part);
        check("title: ", part);
    }
    for part in ["\\n", "\\_", "\\\n", "\n", "a\n", " ", "a "] {
        check("title: \"a", part);
        check("title: >\n a", part);
    }
    let deep = (0..350).map(|depth| format!("{}a:\n", " ".repeat(depth)));
    values(&deep.collect::<String>());
}

/// What the parser has as the value of a key in the first document, if that is a scalar without properties.
fn parsed(yaml: &str, key: &str) -> Option<String> {
    let mut depth = 0;
    let mut nodes = Vec::new();
    for event in Parser::new_from_str(yaml) {
        let event = event.ok()?.0;
        if depth == 1 && !matches!(event, Event::MappingEnd | Event::SequenceEnd) {
            nodes.push(event.clone());
        }
        match event {
            Event::MappingStart(..) | Event::SequenceStart(..) => depth += 1,
            Event::MappingEnd | Event::SequenceEnd => depth -= 1,
            Event::DocumentEnd => break,
            _ => {}
        }
    }
    let pair = nodes
        .chunks_exact(2)
        .find(|pair| matches!(&pair[0], Event::Scalar(text, ..) if text == key))?;
    match &pair[1] {
        Event::Scalar(text, _, 0, None) => Some(text.trim().to_owned()),
        _ => None,
    }
}

/// Reads any text: every block says what the parser says of the first value of its key.
fn check_any(yaml: &str) -> Result<(), TestCaseError> {
    let text = format!("я---\n{yaml}---\n");
    let span = Span::new(6, 6 + yaml.len());
    let (blocks, flaws) = read(&text, span);
    let readings: Vec<_> = blocks
        .iter()
        .map(|block| reading(&text, span, block))
        .collect();
    let expected: Vec<_> = KEYS.iter().filter_map(|key| parsed(yaml, key)).collect();
    for reading in &readings {
        prop_assert!(expected.contains(reading), "{reading:?} {expected:?}");
    }
    for flaw in &flaws {
        prop_assert!(text.get(flaw.span.range()).is_some());
        prop_assert!(!flaw.message.contains("not understood"), "{:?}", expected);
    }
    // Another text in the place of a block is read there, and nothing else changes.
    for (index, block) in blocks.iter().enumerate() {
        let mut text = text.clone();
        text.replace_range(block.span.range(), "слово");
        let span = Span::new(6, text.len() - 4);
        let (blocks, _) = read(&text, span);
        let mut readings = readings.clone();
        readings[index] = "слово".to_owned();
        let others: Vec<_> = blocks
            .iter()
            .map(|block| reading(&text, span, block))
            .collect();
        prop_assert_eq!(others, readings);
    }
    Ok(())
}

/// A scalar in a mapping whose values are indented by two, of every style.
fn scalar() -> impl Strategy<Value = String> {
    let word = "[a-zяё«.,:#'\\\\\"!*&-]{1,4}";
    let gap = prop_oneof![
        4 => Just(" ".to_owned()),
        2 => " {0,2}\t?\r?\n {2,4}",
        1 => " ?\n\n {2}",
        1 => "\n {0,3}\n\n {2,3}",
        1 => r#"\\\n {2}|\\[nt_ "\\]|\\x41|\\u0451|''"#,
    ];
    let words = prop::collection::vec((word, gap), 0..6).prop_map(|words| {
        let words: Vec<_> = words.into_iter().map(|(word, gap)| word + &gap).collect();
        words.concat()
    });
    let header = prop::sample::select(vec!["|", ">", "|-", ">+", "|2", ">2-", ">1+", "|-1 # a"]);
    (words, header, 0..5).prop_map(|(words, header, style)| match style {
        0 => words,
        1 => format!("'{}'", words.replace('\'', "''")),
        2 => format!("\"{}\"", words.replace('"', "\\\"")),
        _ => format!("{header}\n  {words}"),
    })
}

proptest! {
    #[test]
    fn any_mapping_is_read(
        entries in prop::collection::vec((prop::sample::select(vec!["title", "description", "'title'", "x", "я"]), scalar()), 1..5)
    ) {
        let yaml: String = entries
            .iter()
            .map(|(key, value)| format!("{key}: {value}\n"))
            .collect();
        check_any(&yaml)?;
    }

    #[test]
    fn any_text_is_read(
        parts in prop::collection::vec(prop::sample::select(vec![
            "title: ", "description:", "\"title\": ", "x: ", "\n", "\n", "\n  ", "\n  ", " ", "\t", "\r", "\r\n", "- ",
            "? ", ": ", "[", "]", "{", "}", ",", "'", "\"", "\\", "\\n", "\\x4", "|", ">", "|2", ">-", "&a ", "*a ",
            "!!str ", "!", "# ", "---", "...", "%", "~", "null", "a", "я", "😀", "\u{feff}", "\0", "\u{85}", "\u{2028}",
        ]), 0..8)
    ) {
        check_any(&parts.concat())?;
        check_any(&format!("title: {}\n", parts.concat()))?;
    }

    #[test]
    fn any_bytes_are_read(bytes in prop::collection::vec(any::<u8>(), 0..64)) {
        check_any(&String::from_utf8_lossy(&bytes))?;
        check_any(&format!("title: {}", String::from_utf8_lossy(&bytes)))?;
    }
}
