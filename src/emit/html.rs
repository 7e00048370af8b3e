//! `SLUG.html`: a page that stands for itself, made with a template that a project can replace.
//!
//! The built-in template lies in `page/` with its style and its own words in three languages. A project's templates are
//! compiled beside it: its `article.html` takes the place of ours and may extend it as `tarjuman/article.html`.
//! Everything that a template prints is escaped, whatever the template is called.

use minijinja::{AutoEscape, Environment, UndefinedBehavior, Value};
use serde::Serialize;

use super::Edition;
use super::document::markdown_page;
use crate::article::BlockKind;
use crate::bundle::{Block, Formatter, Sentence, beginning};
use crate::error::{Error, ErrorCode, Result};
use crate::lang::{Direction, autonym, direction, identifier, language_and_region};
use crate::source::format;
use crate::text::TextFile;

/// The template that makes a page.
pub const TEMPLATE: &str = "article.html";

/// The built-in files, under names that a project's own templates can extend and include.
const BUILT_IN: [(&str, &str); 2] = [
    ("tarjuman/article.html", include_str!("page/article.html")),
    ("tarjuman/style.css", include_str!("page/style.css")),
];

/// The page's own words by language; the first stands in for other languages.
const WORDS: [(&str, &str); 3] = [
    ("en", include_str!("page/en.ftl")),
    ("ar", include_str!("page/ar.ftl")),
    ("ru", include_str!("page/ru.ftl")),
];

/// How many characters of the text describe a page.
const DESCRIPTION: usize = 200;

/// How many bytes a template may have, and the stack that one of so many operators needs to be compiled.
const LONGEST: usize = 256 << 10;
const STACK: usize = 512 << 20;

/// How many steps a template may take for a page, so that none runs for ever; ours takes some hundred for a sentence.
///
/// What it keeps in its variables is its own affair: one that doubles a text again and again takes all memory.
const STEPS: u64 = 100_000_000;

/// Compiled templates.
#[derive(Debug)]
pub struct Templates {
    environment: Environment<'static>,
    /// Which template makes a page, and the folder of the project's own.
    page: &'static str,
    folder: String,
}

impl Default for Templates {
    /// The built-in templates.
    fn default() -> Templates {
        let mut environment = Environment::new();
        environment.set_auto_escape_callback(|_| AutoEscape::Html);
        environment.set_undefined_behavior(UndefinedBehavior::SemiStrict);
        environment.set_formatter(print);
        environment.set_fuel(Some(STEPS));
        for (name, text) in BUILT_IN {
            let added = environment.add_template(name, text);
            debug_assert!(added.is_ok(), "{name}: {added:?}");
        }
        Templates {
            environment,
            page: BUILT_IN[0].0,
            folder: String::new(),
        }
    }
}

impl Templates {
    /// Compiles a project's templates: files of a folder, each under its path below it.
    ///
    /// # Errors
    /// `template` for one that does not parse, with its line, or that is too long.
    pub fn new(folder: &str, files: Vec<TextFile>) -> Result<Templates> {
        let templates = Templates {
            folder: folder.to_owned(),
            ..Templates::default()
        };
        if files.is_empty() {
            return Ok(templates);
        }
        if let Some(file) = files.iter().find(|file| file.text.len() > LONGEST) {
            let message = format!("{}: the template has more than {LONGEST} bytes", file.path);
            return Err(Error::new(ErrorCode::Template, message)
                .help("include what it holds from several files"));
        }
        // The compiler of templates descends once for every operator of a long sum.
        let builder = std::thread::Builder::new().stack_size(STACK);
        let compiler = builder.spawn(move || templates.compile(files));
        let failed = |what: String| {
            Error::new(
                ErrorCode::Template,
                format!("cannot compile templates: {what}"),
            )
        };
        let compiler = compiler.map_err(|error| failed(error.to_string()))?;
        compiler
            .join()
            .map_err(|_| failed("the compiler gave up".to_owned()))?
    }

    fn compile(mut self, files: Vec<TextFile>) -> Result<Templates> {
        for file in files {
            let name = file.path.strip_prefix(&self.folder).unwrap_or(&file.path);
            let name = name.trim_start_matches('/').to_owned();
            if name == TEMPLATE {
                self.page = TEMPLATE;
            }
            let added = self.environment.add_template_owned(name, file.text);
            added.map_err(|error| self.error(&error, "mend the template"))?;
        }
        Ok(self)
    }

    /// An error of a template, with its file and line: of a part, those of the part.
    fn error(&self, mut error: &minijinja::Error, help: &str) -> Error {
        while let Some(cause) = std::error::Error::source(error).and_then(|e| e.downcast_ref()) {
            error = cause;
        }
        let name = error.name().unwrap_or(self.page);
        let path = match BUILT_IN.iter().any(|(built_in, _)| *built_in == name) {
            true => name.to_owned(),
            false => format!("{}/{name}", self.folder),
        };
        let line = error
            .line()
            .map_or(String::new(), |line| format!(":{line}"));
        let mut message = format!("{path}{line}: {}", error.kind());
        if let Some(detail) = error.detail() {
            message.push_str(&format!(": {detail}"));
        }
        Error::new(ErrorCode::Template, message).help(help)
    }
}

/// Prints a value into a page: text is escaped, but for the slash, which means nothing there and stands in every link.
fn print(
    out: &mut minijinja::Output<'_>,
    state: &mut minijinja::State<'_, '_>,
    value: &minijinja::Value,
) -> std::result::Result<(), minijinja::Error> {
    match value.as_str().filter(|_| !value.is_safe()) {
        Some(text) => out.write_str(&escape(text)).map_err(minijinja::Error::from),
        None => minijinja::escape_formatter(out, state, value),
    }
}

fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\t' | '\n' | '\u{c}' | '\r' => escaped.push(character),
            // No page may hold them, whatever the text says.
            '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{fdd0}'..='\u{fdef}' => {
                escaped.push('\u{fffd}')
            }
            _ if character as u32 & 0xfffe == 0xfffe => escaped.push('\u{fffd}'),
            _ => escaped.push(character),
        }
    }
    escaped
}

/// What a template sees; docs/build.md lists it.
#[derive(Serialize)]
struct Context<'a> {
    page: Page<'a>,
    alternates: Vec<Alternate<'a>>,
    groups: Vec<Group<'a>>,
    /// The article of a Markdown document, as HTML; undefined for others.
    body: Value,
    notes: Notes,
    words: Words,
}

#[derive(Serialize)]
struct Page<'a> {
    heading: Option<Heading<'a>>,
    lang: &'a str,
    dir: Direction,
    title: &'a str,
    description: String,
    slug: &'a str,
    og_locale: String,
    generator: String,
}

/// What stands in for a headline that is left out, for whoever hears the page.
#[derive(Serialize)]
struct Heading<'a> {
    text: &'a str,
    lang: Option<&'a str>,
    dir: Option<Direction>,
}

#[derive(Serialize)]
struct Alternate<'a> {
    lang: String,
    dir: Direction,
    name: &'a str,
    href: String,
    current: bool,
    og_locale: String,
}

/// Blocks that share an element: the items of a list, else a single block.
#[derive(Serialize)]
struct Group<'a> {
    element: &'static str,
    items: Vec<Item<'a>>,
}

#[derive(Serialize)]
struct Item<'a> {
    kind: BlockKind,
    sentences: Vec<Run<'a>>,
}

#[derive(Serialize)]
struct Run<'a> {
    id: String,
    text: &'a str,
    before: &'a str,
    lang: Option<&'a str>,
    dir: Option<Direction>,
    outdated: bool,
}

#[derive(Serialize)]
struct Notes {
    outdated: bool,
    fallback: bool,
}

#[derive(Serialize)]
struct Words {
    lang: String,
    dir: Direction,
    languages: String,
    outdated_note: String,
    fallback_note: String,
    outdated_title: String,
}

pub(super) fn emit(edition: &Edition<'_>) -> Result<String> {
    let templates = edition.templates;
    let context = context(edition)?;
    let template = templates.environment.get_template(templates.page);
    let page = template.and_then(|template| template.render(minijinja::value::Serde(&context)));
    page.map_err(|error| {
        let slug = &edition.bundle.slug;
        let help = format!(
            "it was making the page of `{slug}` in {}; mend the template",
            edition.bundle.locale
        );
        templates.error(&error, &help)
    })
}

fn context<'a>(edition: &Edition<'a>) -> Result<Context<'a>> {
    let bundle = edition.bundle;
    let sentences = || {
        bundle
            .sentences()
            .filter(|sentence| sentence.text.is_some())
    };
    Ok(Context {
        page: Page {
            heading: heading(edition),
            lang: &bundle.lang,
            dir: bundle.dir,
            title: &bundle.title,
            description: description(edition),
            slug: &bundle.slug,
            og_locale: language_and_region(&bundle.locale),
            generator: format!("tarjuman {}", env!("CARGO_PKG_VERSION")),
        },
        alternates: edition
            .locales
            .iter()
            .map(|locale| alternate(locale, edition))
            .collect(),
        groups: groups(edition),
        body: match edition.format {
            "md" => Value::from_safe_string(markdown_page(edition)),
            _ => Value::UNDEFINED,
        },
        notes: Notes {
            outdated: sentences().any(|sentence| sentence.outdated),
            fallback: sentences().any(|sentence| sentence.fallback.is_some()),
        },
        words: words(&bundle.lang)?,
    })
}

/// The beginning of the running text.
fn description(edition: &Edition<'_>) -> String {
    let blocks = edition.bundle.blocks.iter();
    let paragraphs = blocks.filter(|block| block.kind == BlockKind::Paragraph);
    let texts = paragraphs
        .map(|block| block.text())
        .map(|text| match format(edition.format) {
            Some(format) => beginning(&(format.bare)(&text), DESCRIPTION),
            None => beginning(&text, DESCRIPTION),
        });
    texts
        .into_iter()
        .find(|text| !text.is_empty())
        .unwrap_or_default()
}

/// The title, if there is no headline, in the language of the words that it is made of.
fn heading<'a>(edition: &Edition<'a>) -> Option<Heading<'a>> {
    let bundle = edition.bundle;
    let printed = |block: &&Block| {
        block
            .sentences
            .iter()
            .any(|sentence| sentence.text.is_some())
    };
    let mut blocks = bundle.blocks.iter().filter(printed);
    if blocks
        .clone()
        .any(|block| block.kind == BlockKind::Headline)
    {
        return None;
    }
    let first = blocks.next().and_then(|block| {
        block
            .sentences
            .iter()
            .find_map(|sentence| run(sentence, edition))
    });
    let (lang, dir) = first.map_or((None, None), |run| (run.lang, run.dir));
    Some(Heading {
        text: &bundle.title,
        lang,
        dir,
    })
}

fn alternate<'a>(locale: &'a str, edition: &Edition<'a>) -> Alternate<'a> {
    let slug = &edition.bundle.slug;
    let up = "../".repeat(1 + slug.matches('/').count());
    Alternate {
        lang: identifier(locale).to_string(),
        dir: direction(locale),
        name: autonym(locale).unwrap_or(locale),
        href: format!("{up}{}/{}.html", encode(locale), encode(slug)),
        current: locale == edition.bundle.locale,
        og_locale: language_and_region(locale),
    }
}

/// A path as a URL has it: all but unreserved characters and `/` as percent and two digits (RFC 3986).
fn encode(path: &str) -> String {
    let mut encoded = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            true => encoded.push(char::from(byte)),
            false => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}

fn groups<'a>(edition: &Edition<'a>) -> Vec<Group<'a>> {
    let mut groups: Vec<Group<'a>> = Vec::new();
    let mut headline = false;
    for block in &edition.bundle.blocks {
        let sentences = block
            .sentences
            .iter()
            .filter_map(|sentence| run(sentence, edition));
        let item = Item {
            kind: block.kind,
            sentences: sentences.collect(),
        };
        if item.sentences.is_empty() {
            continue;
        }
        let element = match block.kind {
            BlockKind::Headline if !headline => "h1",
            BlockKind::Headline | BlockKind::Heading => "h2",
            BlockKind::ListItem => "li",
            BlockKind::Quote => "blockquote",
            BlockKind::TableCell => "td",
            BlockKind::Caption => "figcaption",
            BlockKind::Paragraph | BlockKind::Attribute | BlockKind::FrontMatter => "p",
        };
        headline |= element == "h1";
        match groups.last_mut() {
            Some(last) if element == "li" && last.element == "li" => last.items.push(item),
            _ => groups.push(Group {
                element,
                items: vec![item],
            }),
        }
    }
    groups
}

fn run<'a>(sentence: &'a Sentence, edition: &Edition<'a>) -> Option<Run<'a>> {
    let foreign = sentence.lang != edition.bundle.lang;
    Some(Run {
        id: sentence.id.to_string(),
        text: sentence.text.as_deref()?,
        before: &sentence.before,
        lang: foreign.then_some(&sentence.lang),
        dir: foreign.then_some(sentence.dir),
        outdated: sentence.outdated,
    })
}

/// The page's own words in a language, or in English.
fn words(lang: &str) -> Result<Words> {
    let primary = lang.split('-').next().unwrap_or_default();
    let known = WORDS.iter().find(|(language, _)| *language == primary);
    let (language, text) = known.unwrap_or(&WORDS[0]);
    let (mut formatter, troubles) = Formatter::new(language, (*text).to_owned());
    debug_assert!(troubles.is_empty(), "{troubles:?}");
    let mut word = |id: &str| {
        formatter.format(id, 1, false).map_err(|troubles| {
            let message = format!("the page has no word `{id}` in {language}: {troubles:?}");
            Error::new(ErrorCode::Template, message)
        })
    };
    Ok(Words {
        // Of a regional variety they are the page's own: `en` serves `en-GB`.
        lang: known.map_or_else(|| (*language).to_owned(), |_| lang.to_owned()),
        dir: direction(language),
        languages: word("languages")?,
        outdated_note: word("outdated-note")?,
        fallback_note: word("fallback-note")?,
        outdated_title: word("outdated-title")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The value of a custom property in a part of the style.
    fn property(style: &str, name: &str) -> [f64; 3] {
        let at = style.find(&format!("--{name}: #")).expect(name) + name.len() + 5;
        let digits: String = style[at..]
            .chars()
            .take_while(char::is_ascii_hexdigit)
            .collect();
        let digits = match digits.len() {
            3 => digits.chars().flat_map(|digit| [digit, digit]).collect(),
            _ => digits,
        };
        let part = |index: usize| {
            let value =
                u8::from_str_radix(&digits[2 * index..2 * index + 2], 16).expect("a colour");
            let value = f64::from(value) / 255.0;
            match value <= 0.04045 {
                true => value / 12.92,
                false => ((value + 0.055) / 1.055).powf(2.4),
            }
        };
        [part(0), part(1), part(2)]
    }

    /// The contrast of two colours by WCAG 2, from 1 to 21.
    fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
        let luminance =
            |[red, green, blue]: [f64; 3]| 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[test]
    fn every_text_can_be_read_on_its_ground() {
        assert!((contrast([0.0; 3], [1.0; 3]) - 21.0).abs() < 1e-9);
        let style = include_str!("page/style.css");
        let (light, rest) = style
            .split_once("prefers-color-scheme: dark")
            .expect("a dark style");
        let dark = rest.split_once("\n}\n").expect("its end").0;
        for part in [light, dark] {
            for ground in ["paper", "tint"] {
                for text in ["ink", "quiet", "accent"] {
                    let found = contrast(property(part, text), property(part, ground));
                    assert!(found >= 4.5, "{text} on {ground}: {found}");
                }
            }
        }
    }

    #[test]
    fn paths_are_written_as_urls_have_them() {
        assert_eq!(encode("a-b/c_d.~"), "a-b/c_d.~");
        assert_eq!(encode("a b%?#&\"ق"), "a%20b%25%3F%23%26%22%D9%82");
    }

    #[test]
    fn the_pages_words_are_whole() {
        for (lang, expected) in [("ar", "ar"), ("en-GB", "en-GB"), ("ru", "ru"), ("de", "en")] {
            let words = words(lang).expect(lang);
            assert_eq!(words.lang, expected);
            assert!(!words.languages.is_empty() && !words.outdated_note.is_empty());
        }
    }
}
