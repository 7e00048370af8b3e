//! Sentences that are left out leave nothing behind: no blank, no line, no paragraph, wherever they stood.

use tarjuman::project::Missing;

use crate::agree::scan;
use crate::world::{World, live, settings, waived};

/// Three paragraphs of different lengths.
const SENTENCES: [&[&str]; 3] = [&["قمة."], &["نعم.", "لا.", "كلا."], &["أين.", "متى."]];
const TEXTS: [&[&str]; 3] = [
    &["Саммит."],
    &["Да.", "Нет.", "Вовсе нет."],
    &["Где.", "Когда."],
];

/// Of some paragraphs what a mask keeps, bit by bit.
fn kept(paragraphs: [&[&str]; 3], mask: usize) -> Vec<String> {
    let mut bit = 0;
    let mut lines = Vec::new();
    for sentences in paragraphs {
        let mut words = Vec::new();
        for sentence in sentences {
            if mask & (1 << bit) != 0 {
                words.push(*sentence);
            }
            bit += 1;
        }
        if !words.is_empty() {
            lines.push(words.join(" "));
        }
    }
    lines
}

fn catalogue(mask: usize, rest: impl Fn(&str) -> String) -> String {
    let sentences = SENTENCES.iter().copied().flatten();
    let texts = TEXTS.iter().copied().flatten();
    let entries = sentences.zip(texts).enumerate();
    let entries = entries.map(|(bit, (sentence, text))| match mask & (1 << bit) {
        0 => rest(sentence),
        _ => live(sentence, text),
    });
    entries.collect()
}

#[test]
fn any_of_the_sentences_may_be_left_out() {
    for (between, end) in [("\n", "\n"), ("\n\n", "\n"), ("\r\n", "\r\n"), ("\n", "")] {
        let article = SENTENCES.map(|sentences| sentences.join(" ")).join(between) + end;
        for mask in 0..64 {
            let world = World::with(&article, &catalogue(mask, waived));
            world.build(Missing::Fail);
            let lines = kept(TEXTS, mask);
            let text = match lines.is_empty() {
                true => String::new(),
                false => lines.join(between) + end,
            };
            assert_eq!(world.out("ru", "txt"), text, "{mask:b} {between:?}");
            let markdown: String = lines.iter().map(|line| line.clone() + "\n\n").collect();
            let markdown = markdown.trim_end();
            let head = if mask & 1 == 1 { "# " } else { "" };
            let end = if lines.is_empty() { "" } else { "\n" };
            assert_eq!(world.out("ru", "md"), format!("{head}{markdown}{end}"));
            let page = scan(&world.out("ru", "html"));
            let blocks: Vec<String> = page.blocks.into_iter().map(|(_, text)| text).collect();
            // Without its headline a page is named by its title.
            let blocks = if mask & 1 == 0 { &blocks[1..] } else { &blocks };
            assert_eq!(blocks, lines, "{mask:b}");
            if between != "\n" {
                continue;
            }
            // A sentence that is merely lacking leaves as little with `--missing omit`.
            let lacking = World::with(&article, &catalogue(mask, |_| String::new()));
            lacking.build(Missing::Omit);
            for format in ["ftl", "html", "md", "txt"] {
                assert_eq!(lacking.out("ru", format), world.out("ru", format));
            }
        }
    }
}

#[test]
fn wrapped_lines_close_up_too() {
    let article = "\u{feff}قمة.\n\nنعم.\nلا.  كلا.\n\n\n  أين.\n متى. \n";
    for (mask, text) in [
        (
            0b111111,
            "\u{feff}Саммит.\n\nДа.\nНет.  Вовсе нет.\n\n\n  Где.\n Когда. \n",
        ),
        (
            0b111011,
            "\u{feff}Саммит.\n\nДа.\nВовсе нет.\n\n\n  Где.\n Когда. \n",
        ),
        (
            0b110111,
            "\u{feff}Саммит.\n\nДа.\nНет.\n\n\n  Где.\n Когда. \n",
        ),
        (0b110001, "\u{feff}Саммит.\n\n\n  Где.\n Когда. \n"),
        (
            0b011111,
            "\u{feff}Саммит.\n\nДа.\nНет.  Вовсе нет.\n\n\n  Где. \n",
        ),
        (0b100000, "\u{feff}Когда. \n"),
    ] {
        let world = World::with(article, &catalogue(mask, waived));
        world.put("l10n.toml", &settings("\"ru\"", "wrap = \"hard\""));
        world.build(Missing::Fail);
        assert_eq!(world.out("ru", "txt"), text, "{mask:b}");
        assert_eq!(world.out("ar", "txt"), article);
    }
}

#[test]
fn the_title_of_a_page_without_its_headline() {
    let article = "قمة.\nنعم. لا.\n";
    let entries = [waived("قمة."), live("نعم.", "Да."), waived("لا.")];
    let world = World::with(article, &entries.concat());
    world.build(Missing::Fail);
    assert_eq!(world.bundle("ru").title, "Да.");
    world.put(
        "locales/ru/a.ftl",
        &(waived("قمة.") + &waived("نعم.") + &waived("لا.")),
    );
    world.build(Missing::Fail);
    assert_eq!(world.bundle("ru").title, "a");
    assert_eq!(world.out("ru", "txt"), "");
    assert_eq!(world.out("ru", "md"), "");
    assert_eq!(
        world.bundle("ru").blocks.len(),
        2,
        "a program still sees them"
    );
}

#[test]
fn a_waiver_holds_only_with_a_reason_and_on_a_pending_entry() {
    let above = "# tarjuman: allow missing-entry:\n";
    let world = World::with("نعم.\n", &crate::world::pending("نعم.", above, ""));
    assert_eq!(
        world
            .findings(Missing::Fail)
            .matches("missing-entry")
            .count(),
        1
    );
    // One that is translated in spite of its waiver is printed.
    let above = "# tarjuman: allow missing-entry: so\n";
    world.put(
        "locales/ru/a.ftl",
        &format!("{above}{}", live("نعم.", "Да.")),
    );
    world.build(Missing::Fail);
    assert_eq!(world.sentences("ru"), ["Да."]);
}
