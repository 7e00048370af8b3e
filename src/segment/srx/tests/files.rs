//! What is read as SRX, and what is refused.

use insta::assert_snapshot;

use super::{STOP, error, file, split};

#[test]
fn files_that_cannot_be_read() {
    let good = file(&[STOP]);
    let changed = |from: &str, to: &str| {
        assert!(good.contains(from), "{from}");
        error(&good.replacen(from, to, 1), "")
    };
    let errors = [
        error("", ""),
        error("\u{feff} \n", ""),
        error("a. b", ""),
        error("<a/>", ""),
        error("<srx/>", ""),
        changed("srx20", "srx10"),
        changed("version=\"2.0\"", "version=\"1.0\""),
        error(&good[..good.len() - 10], ""),
        changed("</rule>", "</rules>"),
        changed(
            "<srx",
            "<!DOCTYPE srx [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>\n<srx",
        ),
        changed("<![CDATA[\\s]]>", "&nbsp;"),
        changed("<![CDATA[\\s]]>", "&#0;"),
        changed("<![CDATA[\\s]]>", "a & b"),
        changed("<![CDATA[\\s]]>", "<b>a</b>"),
        changed("<formathandle", "<formathandles"),
        changed("type=\"start\"", "type=\"begin\""),
        changed("cascade=\"yes\"", ""),
        changed("cascade=\"yes\"", "cascade=\"maybe\""),
        changed("segmentsubflows=\"yes\"", "segmentsubflows=\"1\""),
        changed("<rule break=\"yes\"", "<rule break=\"true\""),
        changed("<rule break", "<rule break=\"no\" break"),
        changed("<rule break=\"yes\">", "<rule break=\"yes\">words"),
        changed("<body>", "<body/><body>"),
        changed("</header>\n", "</header>\nwords\n"),
        changed("</srx>", "</srx><srx/>"),
        changed("UTF-8", "windows-1251"),
        error(&"<a>".repeat(100_000), ""),
        error(
            &format!(
                "<srx {}/>",
                (0..1000).map(|n| format!("a{n}=\"\" ")).collect::<String>()
            ),
            "",
        ),
    ];
    assert_snapshot!(errors.join("\n--\n"), @r#"
    rules.srx:1:1: the file holds no element
    --
    rules.srx:1:1: the file holds no element
    --
    rules.srx:1:1: text outside of all elements
    --
    rules.srx:1:1: the root element is `<a>`, not `<srx>`
    --
    rules.srx:1:1: the file is of version none and namespace none; this program reads SRX 2.0, `http://www.lisa.org/srx20`
    help: save the rules as SRX 2.0, which most editors of translations write
    --
    rules.srx:2:1: the file is of version 2.0 and namespace `http://www.lisa.org/srx10`; this program reads SRX 2.0, `http://www.lisa.org/srx20`
    help: save the rules as SRX 2.0, which most editors of translations write
    --
    rules.srx:2:1: the file is of version 1.0 and namespace `http://www.lisa.org/srx20`; this program reads SRX 2.0, `http://www.lisa.org/srx20`
    help: save the rules as SRX 2.0, which most editors of translations write
    --
    rules.srx:14:1: syntax error: tag not closed: `>` not found before end of input
    --
    rules.srx:11:1: ill-formed document: expected `</rule>`, but `</rules>` was found
    --
    rules.srx:2:1: a DOCTYPE, which is not read
    help: take the DOCTYPE out of the file; SRX needs none
    --
    rules.srx:10:13: the entity `&nbsp;`, which is none of XML's own and is not expanded; write the character itself
    --
    rules.srx:10:13: the entity `&#0;`, which is none of XML's own and is not expanded; write the character itself
    --
    rules.srx:10:15: ill-formed document: entity or character reference not closed: `;` not found before end of input
    --
    rules.srx:10:13: `<b>` in `<afterbreak>`, which holds no elements
    --
    rules.srx:4:1: `<formathandles>` in `<header>`, which holds `<formathandle>`
    --
    rules.srx:4:1: `type` is `start`, `end` or `isolated`, not `begin`
    --
    rules.srx:3:1: `<header>` has no attribute `cascade`
    help: write `cascade="yes"` if the rules of all language maps that match count, else `cascade="no"`
    --
    rules.srx:3:1: `cascade` is `yes` or `no`, not `maybe`
    --
    rules.srx:3:1: `segmentsubflows` is `yes` or `no`, not `1`
    --
    rules.srx:8:1: `break` is `yes` or `no`, not `true`
    --
    rules.srx:8:1: the attribute `break` twice
    --
    rules.srx:8:1: text in `<rule>`, which holds elements only
    --
    rules.srx:6:8: a second `<body>` in `<srx>`
    --
    rules.srx:2:1: text in `<srx>`, which holds elements only
    --
    rules.srx:15:7: a second root element
    --
    rules.srx:1:1: the file says that its encoding is windows-1251; it must be UTF-8
    help: save it as UTF-8 and write `encoding="UTF-8"`
    --
    rules.srx:1:97: elements lie more than 32 deep in each other
    --
    rules.srx:1:1: an element with more than 32 attributes
    "#);
}

#[test]
fn what_a_file_may_have_besides() {
    let good = file(&[STOP]);
    let changed = |from: &str, to: &str| {
        assert!(good.contains(from), "{from}");
        let file = good.replacen(from, to, 1);
        assert_eq!(
            split(&file, "ru", "a. b? c").expect(&file),
            "a.|b?|c",
            "{file}"
        );
    };
    changed("<?xml", "\u{feff}<?xml");
    changed("<body>", "<!-- &a; <b> --><?b c?><body>");
    changed(
        "</header>",
        "<x:options xmlns:x=\"urn:x\" a=\"b\"><x:y>z</x:y></x:options></header>",
    );
    changed(
        "</header>",
        "<options xmlns=\"urn:x\"><y>z</y></options></header>",
    );
    changed("<![CDATA[[.?!]+]]>", "[&#x2e;&#63;!<![CDATA[]]]>+");
    changed(" break=\"yes\"", "");
    changed(" xmlns=\"http://www.lisa.org/srx20\"", "");
    changed("\n<languagerules>", "\r\n\t<languagerules>");
    let prefixed = good.replace("</", "</s:").replace("<", "<s:");
    let prefixed = prefixed
        .replace("<s:/s:", "</s:")
        .replace("<s:?", "<?")
        .replace("<s:!", "<!");
    let prefixed = prefixed.replace("xmlns=", "xmlns:s=");
    assert_eq!(split(&prefixed, "ru", "a. b").expect("reads"), "a.|b");
}
