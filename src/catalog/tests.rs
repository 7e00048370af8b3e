//! Files as items: what counts as a block, what as a tool line, and that no byte is lost on any input.

use insta::assert_snapshot;
use proptest::prelude::*;

use super::*;

/// The items of a text, one a line: kind, id, what is known of it, and its bytes.
fn items(text: &str) -> String {
    let catalog = parse(text, "ar");
    holds_together(&catalog);
    let lines = catalog.items.iter().map(|item| {
        let bytes = &text[item.span().range()];
        match item {
            Item::Entry(entry) => format!("entry {}{} {bytes:?}", entry.name(), tool(&entry.tool)),
            Item::Block(block) => format!(
                "block {} {:?}{}{} {bytes:?}",
                block.id,
                block.text,
                if block.archived { " archived" } else { "" },
                tool(&block.tool)
            ),
            Item::Comment(comment) => format!("comment {:?} {bytes:?}", comment.level),
            Item::Junk(junk) => {
                let ids: Vec<_> = junk.ids.iter().map(Slice::text).collect();
                let reason = match &junk.reason {
                    JunkReason::Syntax(message, span) => format!("{message} @{}", span.start),
                    other => format!("{other:?}"),
                };
                format!("junk [{}] ({reason}) {bytes:?}", ids.join(" "))
            }
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn tool(tool: &ToolLines<'_>) -> String {
    let mut text = String::new();
    if let Some(line) = tool.source {
        text.push_str(&format!(" source@{line}"));
    }
    if !tool.was.is_empty() {
        text.push_str(&format!(" was@{:?}", tool.was));
    }
    for (line, origin) in &tool.from {
        text.push_str(&format!(" from@{line} {origin:?}"));
    }
    text
}

/// What holds for every text: spans ascend, lie apart, and leave out nothing but blanks; ids stand where they say.
fn holds_together(catalog: &Catalog<'_>) {
    let text = catalog.text;
    let blank = |gap: &str| gap.trim_matches([' ', '\r', '\n']).is_empty();
    let mut end = if text.starts_with('\u{feff}') { 3 } else { 0 };
    for item in &catalog.items {
        let span = item.span();
        assert!(
            end <= span.start as usize && span.start < span.end,
            "{item:?} in {text:?}"
        );
        let gap = &text[end..span.start as usize];
        assert!(blank(gap), "{gap:?} is lost in {text:?}");
        end = span.end as usize;
        match item {
            Item::Entry(entry) => {
                assert_eq!(&text[entry.id.span().range()], entry.id.text());
                assert!(text[entry.head as usize..].starts_with(&entry.name()));
                assert_lines(&entry.comment, text);
            }
            Item::Block(block) => {
                assert_eq!(text[block.id_span.range()], block.id.to_string());
                assert_lines(&block.comment, text);
                assert_lines(&block.lines, text);
            }
            Item::Comment(comment) => assert_lines(&comment.lines, text),
            Item::Junk(junk) => {
                for id in &junk.ids {
                    assert_eq!(&text[id.span().range()], id.text());
                }
            }
        }
    }
    assert!(
        blank(&text[end..]),
        "{:?} is lost in {text:?}",
        &text[end..]
    );
}

fn assert_lines(lines: &[Line<'_>], text: &str) {
    for line in lines {
        let whole = &text[line.span().range()];
        assert!(
            whole.starts_with('#') && whole.ends_with(line.text()),
            "{whole:?}"
        );
        assert!(!whole.contains('\n'), "{whole:?}");
    }
}

#[test]
fn items_stand_in_file_order() {
    assert_snapshot!(items("### Source: a\n\n## Headline\n\n# note\na = b\n    c\n-t = d\n    .e = f\nbroken\n\n# last\n"), @r####"
    comment Resource "### Source: a"
    comment Group "## Headline"
    entry a "# note\na = b\n    c"
    entry -t "-t = d\n    .e = f"
    junk [] (Expected a token starting with "=" @71) "broken"
    comment Comment "# last"
    "####);
}

#[test]
fn spans_of_parts_are_bytes_of_the_whole_text() {
    let text = "\u{feff}# ملاحظة\nid = قال { $n } { \"س\" }\n    .at = ب\n";
    let catalog = parse(text, "ar");
    let [Item::Entry(entry)] = catalog.items.as_slice() else {
        panic!("one entry: {catalog:?}")
    };
    let at = |slice: &Slice<'_>| &text[slice.span().range()];
    assert_eq!(at(&entry.comment[0].content), "ملاحظة");
    assert_eq!(at(&entry.id), "id");
    assert_eq!(at(&entry.attributes[0].id.name), "at");
    let Some(ast::PatternElement::TextElement { value }) = entry
        .value
        .as_ref()
        .and_then(|value| value.elements.first())
    else {
        panic!("text first: {entry:?}")
    };
    assert_eq!(at(value), "قال ");
    assert_eq!(entry.body(text), "id = قال { $n } { \"س\" }\n    .at = ب");
}

#[test]
fn a_comment_can_hold_several_blocks() {
    assert_snapshot!(items("# note\n# ar: x\n# s-0123456789 = One\n# ar: y\n# s-abcdefghjk =\n#     Two\n#\n#     lines\n# after\n"), @r##"
    block s-0123456789 Message source@1 "# note\n# ar: x\n# s-0123456789 = One"
    block s-abcdefghjk Message source@0 "# ar: y\n# s-abcdefghjk =\n#     Two\n#\n#     lines"
    comment Comment "# after"
    "##);
}

#[test]
fn a_block_above_a_message_is_not_its_comment() {
    assert_snapshot!(items("# ar: x\n# s-0123456789 = One\n# ar: y\ns-abcdefghjk = Two\n"), @r##"
    block s-0123456789 Message source@0 "# ar: x\n# s-0123456789 = One"
    entry s-abcdefghjk source@0 "# ar: y\ns-abcdefghjk = Two"
    "##);
}

#[test]
fn a_block_ends_where_fluent_ends_the_entry() {
    // Bare lines belong to it only if text follows; attributes and placeables are part of it.
    assert_snapshot!(items("# s-0123456789 = a\n#\n#\n#     b\n#     .c = d\n#\n# note\n"), @r##"
    block s-0123456789 Message "# s-0123456789 = a\n#\n#\n#     b\n#     .c = d"
    comment Comment "#\n# note"
    "##);
    assert_snapshot!(items("# s-0123456789 =\n#     { $n ->\n#         [one] a\n#        *[other] b\n#     }\n# note\n"), @r##"
    block s-0123456789 Message "# s-0123456789 =\n#     { $n ->\n#         [one] a\n#        *[other] b\n#     }"
    comment Comment "# note"
    "##);
    assert_snapshot!(items("# s-0123456789 = a\n# own = b\n"), @r##"
    block s-0123456789 Message "# s-0123456789 = a"
    comment Comment "# own = b"
    "##);
}

#[test]
fn a_block_that_fluent_cannot_read_goes_on_while_lines_are_indented() {
    assert_snapshot!(items("# s-0123456789 = a {\n#     b\n#\n#     c\n#\n# note\n"), @r##"
    block s-0123456789 Broken "# s-0123456789 = a {\n#     b\n#\n#     c"
    comment Comment "#\n# note"
    "##);
    assert_snapshot!(items("# s-0123456789 =\n#   [a\n# note\n"), @r##"
    block s-0123456789 Broken "# s-0123456789 =\n#   [a"
    comment Comment "# note"
    "##);
}

#[test]
fn an_empty_block_has_no_text() {
    assert_snapshot!(items("# s-0123456789 =\n"), @r##"block s-0123456789 Empty "# s-0123456789 =""##);
    assert_snapshot!(items("# s-0123456789=\n#\n# note\n"), @r##"
    block s-0123456789 Empty "# s-0123456789="
    comment Comment "#\n# note"
    "##);
    assert_snapshot!(items("# s-0123456789 =   \n#    \n#   # x\n"), @r##"block s-0123456789 Message "# s-0123456789 =   \n#    \n#   # x""##);
    assert_snapshot!(items("# s-0123456789 = a\n# # note\n# #"), @r##"
    block s-0123456789 Message "# s-0123456789 = a"
    comment Comment "# # note\n# #"
    "##);
}

#[test]
fn only_an_id_of_ours_at_the_margin_opens_a_block() {
    for line in [
        "# s-012345678 = nine characters",
        "# s-01234567890 = eleven",
        "# s-012345678i = i is not in the alphabet",
        "# s-012345678A = capital letters neither",
        "#  s-0123456789 = indented",
        "# s-0123456789: no sign",
        "# s-0123456789\t= a tab is no blank",
        "# -s-0123456789 = a term",
        "# own = another id",
        "## s-0123456789 = a group",
        "### s-0123456789 = a file",
    ] {
        let catalog = parse(line, "ar");
        holds_together(&catalog);
        assert!(
            matches!(catalog.items.as_slice(), [Item::Comment(_)]),
            "{line}: {catalog:?}"
        );
    }
    assert_snapshot!(items("# s-0123456789ab    = twelve\n"), @r##"block s-0123456789ab Message "# s-0123456789ab    = twelve""##);
    assert_snapshot!(items("#s-0123456789 = no blank\n"), @r##"junk [] (Expected a token starting with " " @1) "#s-0123456789 = no blank""##);
}

#[test]
fn blocks_below_obsolete_are_archived_wherever_they_stand_there() {
    assert_snapshot!(items("# s-0000000000 = a\n\n## Obsolete\n\n# s-1111111111 = b\n\ns-2222222222 = c\n\n## Paragraph\n\n# s-3333333333 = d\n"), @r###"
    block s-0000000000 Message "# s-0000000000 = a"
    comment Group "## Obsolete"
    block s-1111111111 Message archived "# s-1111111111 = b"
    entry s-2222222222 "s-2222222222 = c"
    comment Group "## Paragraph"
    block s-3333333333 Message "# s-3333333333 = d"
    "###);
    assert_snapshot!(items("## Obsolete\n## and more\n\n# s-0000000000 = a\n"), @r###"
    comment Group "## Obsolete\n## and more"
    block s-0000000000 Message "# s-0000000000 = a"
    "###);
    assert_snapshot!(items("# Obsolete\n\n# s-0000000000 = a\n"), @r##"
    comment Comment "# Obsolete"
    block s-0000000000 Message "# s-0000000000 = a"
    "##);
}

#[test]
fn tool_lines_are_the_lowest_source_line_and_the_run_below_it() {
    assert_snapshot!(items("# ar: old\n# was: no\n# ar: new\n# was: a\n# was: b\n# from: kz 87%\n# note\n# was: c\ns-0123456789 = x\n"), @r##"entry s-0123456789 source@2 was@[3, 4] from@5 Similar("kz", 87) "# ar: old\n# was: no\n# ar: new\n# was: a\n# was: b\n# from: kz 87%\n# note\n# was: c\ns-0123456789 = x""##);
    assert_snapshot!(items("# was: above\n# from: draft\n# ar: x\n# s-0123456789 =\n"), @r##"block s-0123456789 Empty source@2 "# was: above\n# from: draft\n# ar: x\n# s-0123456789 =""##);
    assert_snapshot!(items("# ar: x\n# from: draft\n# from: a/b c 100%\n# from: s-abcdefghjk 0%\n# s-0123456789 = y\n"), @r##"block s-0123456789 Message source@0 from@1 Draft from@2 Similar("a/b c", 100) from@3 Similar("s-abcdefghjk", 0) "# ar: x\n# from: draft\n# from: a/b c 100%\n# from: s-abcdefghjk 0%\n# s-0123456789 = y""##);
    assert_snapshot!(items("# was: without a source line\ns-0123456789 = x\n"), @r##"entry s-0123456789 "# was: without a source line\ns-0123456789 = x""##);
    assert_snapshot!(items("# was: a note\n# note\n# was: a\n# from: draft\n# s-0123456789 = x\n"), @r##"block s-0123456789 Message was@[2] from@3 Draft "# was: a note\n# note\n# was: a\n# from: draft\n# s-0123456789 = x""##);
    assert_snapshot!(items("# was: a\n# note\n# s-0123456789 = x\n"), @r##"block s-0123456789 Message "# was: a\n# note\n# s-0123456789 = x""##);
}

#[test]
fn comments_that_merely_look_like_tool_lines() {
    for line in [
        "from: the desk",
        "from: kz 101%",
        "from: kz -1%",
        "from: kz 87 %",
        "from: 87%",
        "from: kz",
        "from:draft",
        "from: drafts",
        "was:x",
        "Was: x",
        " was: x",
        "was : x",
    ] {
        let text = format!("# ar: x\n# {line}\ns-0123456789 = y\n");
        let catalog = parse(&text, "ar");
        let tool = &catalog.entries().next().expect("an entry").tool;
        assert!(tool.source == Some(0) && !tool.has_draft_mark(), "{line}");
    }
    for line in ["ar:x", "Ar: x", "en: x", " ar: x", "ar-EG: x"] {
        let text = format!("# {line}\n# was: y\ns-0123456789 = z\n");
        let catalog = parse(&text, "ar");
        let tool = &catalog.entries().next().expect("an entry").tool;
        assert_eq!(*tool, ToolLines::default(), "{line}");
    }
}

#[test]
fn a_half_uncommented_entry_is_one_piece_of_junk() {
    // The first line published, then the last, then all but a bare one; text on the line of the id; a note is none.
    assert_snapshot!(items("s-0123456789 =\n#     a\n#     b\n"), @r#"junk [s-0123456789] (HalfUncommented) "s-0123456789 =\n#     a\n#     b""#);
    assert_snapshot!(items("# ar: x\n# s-0123456789 =\n#     a\n    b\n"), @r##"junk [s-0123456789] (HalfUncommented) "# ar: x\n# s-0123456789 =\n#     a\n    b""##);
    assert_snapshot!(items("s-0123456789 =\n    a\n#\n    b\n"), @r#"junk [s-0123456789] (HalfUncommented) "s-0123456789 =\n    a\n#\n    b""#);
    assert_snapshot!(items("s-0123456789 = a\n#     b\n    c\n\n# d\ne = f\n"), @r##"
    junk [s-0123456789] (HalfUncommented) "s-0123456789 = a\n#     b\n    c"
    entry e "# d\ne = f"
    "##);
    assert_snapshot!(items("s-0123456789 = a\n# b\n"), @r##"
    entry s-0123456789 "s-0123456789 = a"
    comment Comment "# b"
    "##);
    assert_snapshot!(items("s-0123456789 = a\n\n#     b\n"), @r##"
    entry s-0123456789 "s-0123456789 = a"
    comment Comment "#     b"
    "##);
    assert_snapshot!(items("own = a\n#     b\n"), @r##"
    entry own "own = a"
    comment Comment "#     b"
    "##);
}

#[test]
fn junk_names_the_ids_in_it() {
    assert_snapshot!(items("s-0123456789 = {\ns-abcdefghjk = b\n-term = c\n  indented = d\nf = g\n"), @r#"
    junk [s-0123456789 s-abcdefghjk] (Expected a token starting with "}" @30) "s-0123456789 = {\ns-abcdefghjk = b"
    entry -term "-term = c\n  indented = d"
    entry f "f = g"
    "#);
    assert_snapshot!(items("text at the margin\n\n  more = of it\na = b\n"), @r#"
    junk [] (Expected a token starting with "=" @5) "text at the margin\n\n  more = of it"
    entry a "a = b"
    "#);
}

#[test]
fn tabs_are_text_and_carriage_returns_are_not() {
    assert_snapshot!(items("a =\tb\n\tc\nd = e\n"), @r#"
    entry a "a =\tb"
    junk [] (Expected one of "a-zA-Z" @6) "\tc"
    entry d "d = e"
    "#);
    assert_snapshot!(items("\u{feff}## Headline\r\n\r\n# ar: x\r\n# s-0123456789 =\r\n#     a\r\n#\r\n#     b\r\n\r\ns-abcdefghjk = c\r\n    d\r\n"), @r###"
    comment Group "## Headline"
    block s-0123456789 Message source@0 "# ar: x\r\n# s-0123456789 =\r\n#     a\r\n#\r\n#     b"
    entry s-abcdefghjk "s-abcdefghjk = c\r\n    d"
    "###);
    assert_snapshot!(items("s-0123456789 =\r\n#     a\r\n"), @r#"junk [s-0123456789] (HalfUncommented) "s-0123456789 =\r\n#     a""#);
}

#[test]
fn the_last_line_needs_no_line_end() {
    assert_snapshot!(items("# note\n\na = b\n#"), @r##"
    comment Comment "# note"
    entry a "a = b"
    comment Comment "#"
    "##);
    assert_snapshot!(items("# note\n#"), @r##"comment Comment "# note\n#""##);
    assert_snapshot!(items("## a\n\n##"), @r###"
    comment Group "## a"
    comment Group "##"
    "###);
    assert_snapshot!(items("###"), @r####"comment Resource "###""####);
    assert_snapshot!(items("####"), @r#####"junk [] (Expected a token starting with " " @3) "####""#####);
    assert_snapshot!(items("# s-0123456789 =\n#     a\n#"), @r##"
    block s-0123456789 Message "# s-0123456789 =\n#     a"
    comment Comment "#"
    "##);
    assert_snapshot!(items("s-0123456789 = a\n#"), @r##"
    entry s-0123456789 "s-0123456789 = a"
    comment Comment "#"
    "##);
}

#[test]
fn a_short_escape_before_a_letter_is_junk_and_its_neighbours_live() {
    for letter in ["ا", "я", "\u{feff}", "😀", ""] {
        for escape in ["\\u", "\\u0", "\\u00", "\\u004", "\\U", "\\U0001F"] {
            let bad = format!("a = {{ \"{escape}{letter}\" }}");
            let text =
                format!("z = y\n{bad}\nb = c\n# s-0123456789 = {{ \"{escape}{letter}\" }}\n");
            let catalog = parse(&text, "ar");
            holds_together(&catalog);
            let [
                Item::Entry(_),
                Item::Junk(junk),
                Item::Entry(_),
                Item::Block(block),
            ] = catalog.items.as_slice()
            else {
                panic!("{catalog:?}")
            };
            assert_eq!(text[junk.span.range()], bad);
            assert_eq!(block.text, BlockText::Broken);
        }
    }
}

/// Runs something on a stack as small as a worker's.
fn on_a_small_stack(run: impl FnOnce() + Send + 'static) {
    let thread = std::thread::Builder::new().stack_size(2 << 20).spawn(run);
    thread.expect("a thread").join().expect("no panic");
}

#[test]
fn ten_thousand_levels_are_junk() {
    on_a_small_stack(|| {
        for open in [
            "{",
            "{ $a ->\n *[b] ",
            "{ F(",
            "{ -t(a: ",
            "F(",
            "{ \"}\" ->\n  [a] \"\n *[b] ",
        ] {
            let text = format!(
                "a = b\nc = {{ {}\nd = e\n# s-0123456789 = {{ {}\n",
                open.repeat(10_000),
                open.replace('\n', "\n#").repeat(10_000)
            );
            let catalog = parse(&text, "ar");
            holds_together(&catalog);
            let entries: Vec<_> = catalog.entries().map(Entry::name).collect();
            assert_eq!(entries, ["a", "d"], "{open}");
            let Some(Item::Block(block)) = catalog.items.get(3) else {
                panic!("a block: {open}")
            };
            assert_eq!(block.text, BlockText::Broken, "{open}");
        }
    });
}

#[test]
fn the_deepest_entries_that_are_read_fit_a_small_stack() {
    on_a_small_stack(|| {
        let depth = MAX_NESTING;
        for (open, close, leaf, depth) in [
            ("{ $a ->\n  [x] y\n *[b] ", "\n }", "z", depth),
            ("{ ", " }", "\"z\"", depth),
            ("F(", ")", "1", depth - 1),
        ] {
            let value = format!("{}{leaf}{}", open.repeat(depth), close.repeat(depth));
            let value = if open == "F(" {
                format!("{{ {value} }}")
            } else {
                value
            };
            let commented = format!("s-0123456789 = {value}").replace('\n', "\n# ");
            let text = format!("a = {value}\n-t = {value}\n\n# {commented}\n");
            let catalog = parse(&text, "ar");
            let kinds: Vec<_> = catalog.items.iter().map(std::mem::discriminant).collect();
            assert_eq!(kinds.len(), 3, "{open}: {catalog:?}");
            assert_eq!(catalog.entries().count(), 2, "{open}");
            assert_eq!(catalog.clone().items, catalog.items);
        }
    });
}

fn fragments() -> impl Strategy<Value = String> {
    let fragment = prop::sample::select(vec![
        "a",
        "b = c",
        " = ",
        "-t = d",
        "\n",
        "\n",
        "\n    ",
        "\r\n",
        "\r",
        "\t",
        " ",
        "    ",
        "{",
        "}",
        "{ $n ->",
        "->",
        "*[a] ",
        "[b] ",
        "*",
        "[",
        "]",
        "(",
        ")",
        ":",
        ",",
        ".",
        "    .at = x",
        "\"",
        "\\",
        "\"\\u00",
        "\\U",
        "\"\\u0041\"",
        "ا",
        "я",
        "\u{feff}",
        "😀",
        "\0",
        "#",
        "# ",
        "##",
        "## ",
        "### ",
        "# s-0123456789 =",
        "# s-abcdefghjk = x\n#     y",
        "s-0123456789 =",
        "\ns-0123456789 = ",
        "# ar: x\n",
        "# was: y\n",
        "# from: kz 87%\n",
        "# from: draft\n",
        "#\n",
        "\n#     z",
        "## Obsolete\n",
        "### Format: tarjuman 1\n",
        "F(",
        "-t(a: 1)",
        "{ -t.a ->",
        "$n",
        "<<<<<<< HEAD\n",
    ]);
    prop::collection::vec(fragment, 0..40).prop_map(|fragments| fragments.concat())
}

proptest! {
    #[test]
    fn any_text_is_read(text in any::<String>()) {
        holds_together(&parse(&text, "ar"));
    }

    #[test]
    fn anything_like_fluent_is_read(text in fragments()) {
        holds_together(&parse(&text, "ar"));
    }
}
