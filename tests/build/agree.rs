//! The formats of a build hold the same article: each is read by a program that is not ours.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use html5gum::{Token, Tokenizer};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use sha2::{Digest, Sha256};
use tarjuman::article::BlockKind;
use tarjuman::bundle::{Block, Bundle, Sentence};
use tarjuman::disk::{Disk, files_below};
use tarjuman::dist::Dist;
use tarjuman::emit::manifest::{FILE_NAME, Manifest};
use tarjuman::project::Build;

/// Asserts that a folder holds what its manifest lists, and that all files of an article say the same.
#[track_caller]
pub(crate) fn agree(disk: &dyn Disk, build: &Build) {
    let dist = Dist::open(disk, &build.out).expect("a manifest");
    let manifest = dist.manifest();
    assert_eq!(build.coverage, manifest.coverage);
    assert_eq!(build.source_locale, manifest.source_locale);
    assert_eq!(build.files, manifest.files.len());
    let read = |path: &str| {
        let bytes = disk.read(&format!("{}/{path}", build.out)).expect(path);
        String::from_utf8(bytes).expect("UTF-8")
    };
    let mut editions: BTreeMap<(&str, &str), BTreeMap<&str, String>> = BTreeMap::new();
    for file in &manifest.files {
        let text = read(&file.path);
        assert_eq!(text.len(), file.bytes, "{}", file.path);
        assert_eq!(hex(text.as_bytes()), file.sha256, "{}", file.path);
        assert_eq!(
            file.path,
            format!("{}/{}.{}", file.locale, file.article, file.format)
        );
        let files = editions.entry((&file.article, &file.locale)).or_default();
        files.insert(&file.format, text);
    }
    for ((article, locale), files) in &editions {
        if files.contains_key("json") {
            let bundle = dist.bundle(article, locale).expect("a bundle");
            let source = disk.read(&format!("source/{article}.txt")).ok();
            edition(&bundle, files, manifest, source);
        }
    }
}

/// Every file below the output folder is one that the manifest lists.
#[track_caller]
pub(crate) fn holds_nothing_else(disk: &dyn Disk, build: &Build) {
    let files: BTreeSet<String> = files_below(disk, &build.out)
        .expect("a folder")
        .into_iter()
        .collect();
    let dist = Dist::open(disk, &build.out).expect("a manifest");
    let listed = dist.manifest().files.iter().map(|file| file.path.as_str());
    let listed: BTreeSet<String> = listed
        .chain([FILE_NAME])
        .map(|path| format!("{}/{path}", build.out))
        .collect();
    assert_eq!(files, listed);
}

fn hex(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[track_caller]
fn edition(
    bundle: &Bundle,
    files: &BTreeMap<&str, String>,
    manifest: &Manifest,
    source: Option<Vec<u8>>,
) {
    let isolating = manifest.isolate == "on";
    if let Some(text) = files.get("ftl") {
        fluent_agrees(text, bundle, isolating);
    }
    if let Some(text) = files.get("html") {
        html_agrees(text, bundle);
    }
    if let Some(text) = files.get("md") {
        assert_eq!(
            markdown_blocks(text),
            expected_blocks(bundle, isolating),
            "{text}"
        );
    }
    if let Some(text) = files.get("txt") {
        match bundle.locale == manifest.source_locale {
            true => assert_eq!(Some(text.as_bytes()), source.as_deref()),
            false => {
                let blocks = expected_blocks(bundle, isolating);
                let expected = blocks.iter().map(|(_, text)| text.as_str());
                let expected: Vec<&str> = expected.collect();
                assert_eq!(words(text), words(&expected.join("\n")), "{text}");
            }
        }
    }
}

fn is_own(sentence: &Sentence) -> bool {
    sentence.text.is_some() && sentence.fallback.is_none() && !sentence.outdated
}

/// A bundle that knows nothing but the file formats every sentence of the locale as the JSON has it.
#[track_caller]
fn fluent_agrees(text: &str, bundle: &Bundle, isolating: bool) {
    let resource = match FluentResource::try_new(text.to_owned()) {
        Ok(resource) => resource,
        Err((_, errors)) => panic!("{errors:?}\n{text}"),
    };
    let messages: Vec<String> = resource.entries().filter_map(message_id).collect();
    let mut own: Vec<String> = Vec::new();
    for sentence in bundle.sentences().filter(|sentence| is_own(sentence)) {
        let id = sentence.id.to_string();
        if !own.contains(&id) {
            own.push(id);
        }
    }
    assert_eq!(
        messages.iter().take(own.len()).collect::<Vec<_>>(),
        own.iter().collect::<Vec<_>>(),
        "the messages of the article, in its order"
    );
    let lang = bundle.lang.parse().expect("a language tag");
    let mut fluent = FluentBundle::new(vec![lang]);
    fluent.set_use_isolating(isolating);
    if text.contains("NUMBER(") {
        fluent.add_builtins().expect("functions");
    }
    fluent.add_resource(resource).expect("no name twice");
    let mut occurrences: BTreeMap<String, usize> = BTreeMap::new();
    for sentence in bundle.sentences() {
        let id = sentence.id.to_string();
        let occurrence = occurrences.entry(id.clone()).or_default();
        *occurrence += 1;
        if !is_own(sentence) {
            assert!(
                !own.contains(&id),
                "{id} is its own text once and not again"
            );
            assert!(fluent.get_message(&id).is_none(), "{id} is not published");
            continue;
        }
        let message = fluent.get_message(&id).expect("a message");
        let mut arguments = FluentArgs::new();
        arguments.set("occurrence", *occurrence);
        let mut errors = Vec::new();
        let value = message.value().expect("a value");
        let formatted = fluent.format_pattern(value, Some(&arguments), &mut errors);
        assert_eq!(errors, []);
        assert_eq!(Some(formatted.as_ref()), sentence.text.as_deref());
    }
}

fn message_id(entry: &fluent_syntax::ast::Entry<&str>) -> Option<String> {
    match entry {
        fluent_syntax::ast::Entry::Message(message) => Some(message.id.name.to_owned()),
        _ => None,
    }
}

/// What a browser makes of a page, as far as the tests need it.
#[derive(Debug, Default)]
pub(crate) struct Page {
    /// The attributes of `html`.
    pub(crate) html: BTreeMap<String, String>,
    pub(crate) title: String,
    /// The elements of the article with their text, the marks behind old sentences left out.
    pub(crate) blocks: Vec<(String, String)>,
    /// The sentences: the attributes of their elements, and their text.
    pub(crate) sentences: Vec<(BTreeMap<String, String>, String)>,
    /// The names of all elements inside the article.
    pub(crate) elements: BTreeSet<String>,
    /// Where links lead.
    pub(crate) links: Vec<String>,
    /// What a tokenizer complains of.
    pub(crate) errors: Vec<String>,
}

const BLOCKS: [&str; 6] = ["h1", "h2", "p", "li", "td", "figcaption"];

/// Reads a page with a tokenizer of the HTML standard.
pub(crate) fn scan(html: &str) -> Page {
    let mut page = Page::default();
    let mut open: Vec<String> = Vec::new();
    let mut emitter = html5gum::DefaultEmitter::default();
    emitter.naively_switch_states(true);
    for token in Tokenizer::new_with_emitter(html, emitter) {
        let token = match token {
            Ok(token) => token,
            Err(never) => match never {},
        };
        let inside = |name: &str, open: &[String]| open.iter().any(|known| known == name);
        match token {
            Token::StartTag(tag) => {
                let name = utf8(&tag.name);
                let attributes: BTreeMap<String, String> = tag
                    .attributes
                    .iter()
                    .map(|(name, value)| (utf8(name), utf8(value)))
                    .collect();
                page.links.extend(attributes.get("href").cloned());
                if name == "html" {
                    page.html = attributes.clone();
                }
                if inside("article", &open) {
                    page.elements.insert(name.clone());
                    if BLOCKS.contains(&name.as_str()) {
                        page.blocks.push((name.clone(), String::new()));
                    }
                    if attributes.contains_key("data-l10n-id") {
                        page.sentences.push((attributes, String::new()));
                    }
                }
                if !["meta", "link"].contains(&name.as_str()) {
                    open.push(name);
                }
            }
            Token::EndTag(tag) => {
                let name = utf8(&tag.name);
                assert_eq!(open.pop().as_deref(), Some(name.as_str()), "{html}");
            }
            Token::String(text) => {
                let text = utf8(&text);
                if inside("title", &open) {
                    page.title.push_str(&text);
                }
                if inside("article", &open) && !inside("sup", &open) {
                    if open.iter().any(|name| BLOCKS.contains(&name.as_str())) {
                        page.blocks.last_mut().expect("a block").1.push_str(&text);
                    } else {
                        assert_eq!(text.trim(), "", "text between blocks");
                    }
                    if open.last().is_some_and(|name| name == "span") {
                        page.sentences.last_mut().expect("a span").1.push_str(&text);
                    }
                }
            }
            Token::Comment(_) => panic!("a comment in a page"),
            Token::Doctype(doctype) => assert_eq!(utf8(&doctype.name), "html"),
            Token::Error(error) => page.errors.push(error.to_string()),
        }
    }
    assert_eq!(open, [""; 0], "everything is closed");
    page
}

fn utf8(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("UTF-8")
}

/// A text as HTML can have it.
fn in_html(text: &str) -> String {
    let lines = text.replace("\r\n", "\n").replace('\r', "\n");
    let known = |character: char| {
        let white = matches!(character, '\t' | '\n' | '\u{c}');
        let nonsense = u32::from(character) & 0xfffe == 0xfffe
            || ('\u{fdd0}'..='\u{fdef}').contains(&character);
        white || !(character.is_control() || nonsense)
    };
    let characters = lines.chars();
    characters
        .map(|character| {
            if known(character) {
                character
            } else {
                '\u{fffd}'
            }
        })
        .collect()
}

#[track_caller]
fn html_agrees(text: &str, bundle: &Bundle) {
    let page = scan(text);
    assert_eq!(page.html["lang"], bundle.lang);
    assert_eq!(page.html["dir"], bundle.dir.name());
    assert_eq!(page.title, in_html(&bundle.title));
    let printed = |block: &&Block| block.sentences.iter().any(|s| s.text.is_some());
    let mut expected = Vec::new();
    let mut headlines = 0;
    for block in bundle.blocks.iter().filter(printed) {
        let element = match block.kind {
            BlockKind::Headline => {
                headlines += 1;
                if headlines == 1 { "h1" } else { "h2" }
            }
            BlockKind::Heading => "h2",
            _ => "p",
        };
        expected.push((element.to_owned(), in_html(&block.text())));
    }
    if headlines == 0 {
        expected.insert(0, ("h1".to_owned(), in_html(&bundle.title)));
    }
    assert_eq!(page.blocks, expected, "{text}");
    let sentences = bundle.sentences().filter(|s| s.text.is_some());
    let sentences: Vec<&Sentence> = sentences.collect();
    assert_eq!(page.sentences.len(), sentences.len());
    for ((attributes, text), sentence) in page.sentences.iter().zip(sentences) {
        assert_eq!(attributes["data-l10n-id"], sentence.id.to_string());
        assert_eq!(*text, in_html(sentence.text.as_deref().unwrap_or("")));
    }
    let known = ["a", "h1", "h2", "p", "span", "sup"];
    let leaked = page.elements.iter().find(|e| !known.contains(&e.as_str()));
    assert_eq!(leaked, None);
}

/// A text in one line; a blank at which no line breaks stays what it is.
fn fold(text: &str) -> String {
    pieces(text).collect::<Vec<_>>().join(" ")
}

fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let breaks = |c: char| c.is_whitespace() && !['\u{a0}', '\u{2007}', '\u{202f}'].contains(&c);
    text.split(breaks).filter(|piece| !piece.is_empty())
}

/// The blocks that text and Markdown print, with their text in one line.
fn expected_blocks(bundle: &Bundle, isolating: bool) -> Vec<(&'static str, String)> {
    let blocks = bundle.blocks.iter().map(|block| {
        let sentences = block.sentences.iter().filter_map(|sentence| {
            let text = fold(sentence.text.as_deref()?.trim());
            let text = match isolating && sentence.dir != bundle.dir {
                true => format!("\u{2068}{text}\u{2069}"),
                false => text,
            };
            Some(format!("{}{text}", sentence.before))
        });
        let element = match block.kind {
            BlockKind::Headline => "h1",
            BlockKind::Heading => "h2",
            _ => "p",
        };
        (element, sentences.collect::<String>().trim().to_owned())
    });
    blocks.filter(|(_, text)| !text.is_empty()).collect()
}

/// What a reader of Markdown makes of a document: headings and paragraphs of nothing but text.
pub(crate) fn markdown_blocks(text: &str) -> Vec<(&'static str, String)> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_GFM;
    let mut blocks: Vec<(&'static str, String)> = Vec::new();
    for event in Parser::new_ext(text, options) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => {
                let element = match level {
                    pulldown_cmark::HeadingLevel::H1 => "h1",
                    _ => "h2",
                };
                blocks.push((element, String::new()));
            }
            Event::Start(Tag::Paragraph) => blocks.push(("p", String::new())),
            Event::Text(text) => blocks.last_mut().expect("a block").1.push_str(&text),
            Event::InlineHtml(html) if html.starts_with("<span lang=") || &*html == "</span>" => {}
            Event::End(TagEnd::Heading(_) | TagEnd::Paragraph) => {}
            other => panic!("{other:?} in\n{text}"),
        }
    }
    blocks
}

/// The words of a text without marks that an eye cannot see, which may stand between sentences.
fn words(text: &str) -> Vec<String> {
    let visible = pieces(text).map(|word| {
        let marks = |c: char| {
            matches!(c, '\u{640}' | '\u{64b}'..='\u{652}' | '\u{670}' | '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{ad}')
        };
        // What stands between sentences may be a blank at which no line breaks.
        word.replace(marks, "").replace(['\u{a0}', '\u{2007}', '\u{202f}'], "")
    });
    visible.filter(|word| !word.is_empty()).collect()
}
