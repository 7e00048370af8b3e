//! Mozilla's path patterns: `{variable}`, `*` within a folder, `**` over folders.
//!
//! A pattern matches paths relative to the project and gives back what its wildcards stood for, so that a reference
//! path becomes a locale's path and back.

use std::collections::BTreeMap;

use regex::Regex;

/// A compiled path pattern.
#[derive(Clone, Debug)]
pub struct PathPattern {
    parts: Vec<Part>,
    regex: Regex,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    Literal(String),
    /// `*`: anything but `/`.
    Star,
    /// `**`: any folders, or none; with the `/` behind it.
    DoubleStar,
    /// `{locale}` and its Android spelling.
    Locale(LocaleForm),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum LocaleForm {
    Plain,
    Android,
}

/// What a pattern's wildcards stood for in a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Captures {
    /// The locale, if the pattern names one.
    pub locale: Option<String>,
    stars: Vec<String>,
}

impl PathPattern {
    /// Compiles a pattern below a base folder (relative to the project; empty for the project itself).
    ///
    /// `l10n_base` is the folder that `{l10n_base}` stands for.
    ///
    /// # Errors
    /// Says which variable is unknown, or that the pattern does not end.
    pub fn new(
        base: &str,
        l10n_base: &str,
        pattern: &str,
        env: &BTreeMap<String, String>,
    ) -> Result<PathPattern, String> {
        let mut text = String::new();
        expand(pattern, env, 0, &mut text)?;
        let text = match text.strip_prefix("{l10n_base}/") {
            Some(rest) => join(l10n_base, rest),
            None => join(base, &text),
        };
        let parts = split(&text);
        let mut expression = String::from("^");
        let mut seen_locale = false;
        for part in &parts {
            match part {
                Part::Literal(text) => expression.push_str(&regex::escape(text)),
                Part::Star => expression.push_str("([^/]*)"),
                Part::DoubleStar => expression.push_str("((?:[^/]+/)*)"),
                Part::Locale(_) if seen_locale => expression.push_str("[A-Za-z0-9-]+"),
                Part::Locale(_) => {
                    seen_locale = true;
                    expression.push_str("(?P<locale>[A-Za-z0-9-]+)");
                }
            }
        }
        expression.push('$');
        let regex = Regex::new(&expression).map_err(|error| error.to_string())?;
        Ok(PathPattern { parts, regex })
    }

    /// The folder in which every match lies, without a final `/`; empty for the project itself.
    pub fn folder(&self, locale: Option<&str>) -> String {
        let mut prefix = String::new();
        for part in &self.parts {
            match (part, locale) {
                (Part::Literal(text), _) => prefix.push_str(text),
                (Part::Locale(form), Some(locale)) => prefix.push_str(&spell(locale, *form)),
                _ => break,
            }
        }
        prefix
            .rsplit_once('/')
            .map_or_else(String::new, |(folder, _)| folder.to_owned())
    }

    /// What the wildcards stand for in a path; `None` if the pattern does not match it.
    pub fn captures(&self, path: &str) -> Option<Captures> {
        let captures = self.regex.captures(path)?;
        let locale = captures.name("locale");
        let groups = captures.iter().zip(self.regex.capture_names()).skip(1);
        let stars = groups
            .filter(|(_, name)| name.is_none())
            .filter_map(|(group, _)| Some(group?.as_str().to_owned()))
            .collect();
        Some(Captures {
            locale: locale.map(|group| group.as_str().to_owned()),
            stars,
        })
    }

    /// The path that a locale has for what the wildcards stood for in another pattern.
    ///
    /// `None` if this pattern has more wildcards than were captured.
    pub fn fill(&self, locale: &str, captures: &Captures) -> Option<String> {
        let mut stars = captures.stars.iter();
        let mut path = String::new();
        for part in &self.parts {
            match part {
                Part::Literal(text) => path.push_str(text),
                Part::Star | Part::DoubleStar => path.push_str(stars.next()?),
                Part::Locale(form) => path.push_str(&spell(locale, *form)),
            }
        }
        Some(path)
    }

    /// The path that the pattern gives a file name below its folder; `None` if it would not match.
    ///
    /// For finding where a new article's file goes: `locales/ar/**/*.ftl` and `a/b` give `locales/ar/a/b.ftl`.
    pub fn place(&self, slug: &str) -> Option<String> {
        let folder = self.folder(None);
        let path = join(&folder, &format!("{slug}.ftl"));
        self.captures(&path).map(|_| path)
    }

    /// How many wildcards the pattern has.
    pub fn wildcards(&self) -> usize {
        self.parts
            .iter()
            .filter(|part| matches!(part, Part::Star | Part::DoubleStar))
            .count()
    }

    /// Whether the pattern names the locale.
    pub fn has_locale(&self) -> bool {
        self.parts
            .iter()
            .any(|part| matches!(part, Part::Locale(_)))
    }
}

/// Android's spelling of a locale: `zh-CN` is `zh-rCN`, and a few old language codes live on.
fn spell(locale: &str, form: LocaleForm) -> String {
    if form == LocaleForm::Plain {
        return locale.to_owned();
    }
    let (language, rest) = locale.split_once('-').unwrap_or((locale, ""));
    let language = match language {
        "he" => "iw",
        "id" => "in",
        "yi" => "ji",
        other => other,
    };
    match rest {
        "" => language.to_owned(),
        region if region.len() == 2 => format!("{language}-r{region}"),
        other => format!("b+{language}+{}", other.replace('-', "+")),
    }
}

/// Replaces the variables of `[env]`, which may name one another.
fn expand(
    pattern: &str,
    env: &BTreeMap<String, String>,
    depth: usize,
    out: &mut String,
) -> Result<(), String> {
    if depth > 20 {
        return Err("the variables of [env] name one another in a circle".to_owned());
    }
    let mut rest = pattern;
    while let Some(open) = rest.find('{') {
        out.push_str(&rest[..open]);
        let Some(length) = rest[open..].find('}') else {
            return Err("a `{` without its `}`".to_owned());
        };
        let name = rest[open + 1..open + length].trim();
        match (name, env.get(name)) {
            ("locale" | "android_locale" | "l10n_base", _) => {
                out.push('{');
                out.push_str(name);
                out.push('}');
            }
            (_, Some(value)) => expand(value, env, depth + 1, out)?,
            (_, None) => return Err(format!("`{{{name}}}` is not in [env]")),
        }
        rest = &rest[open + length + 1..];
    }
    out.push_str(rest);
    Ok(())
}

fn split(pattern: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut literal = String::new();
    let mut rest = pattern;
    while !rest.is_empty() {
        let known = [
            ("**/", Part::DoubleStar),
            ("**", Part::DoubleStar),
            ("*", Part::Star),
            ("{locale}", Part::Locale(LocaleForm::Plain)),
            ("{android_locale}", Part::Locale(LocaleForm::Android)),
        ];
        let special = known
            .into_iter()
            .find_map(|(text, part)| Some((rest.strip_prefix(text)?, part, text)));
        match special {
            Some((behind, part, text)) => {
                if !literal.is_empty() {
                    parts.push(Part::Literal(std::mem::take(&mut literal)));
                }
                parts.push(part);
                // A `**` at the end reaches into folders and names a file there.
                if text == "**" && behind.is_empty() {
                    parts.push(Part::Star);
                }
                rest = behind;
            }
            None => {
                let mut characters = rest.chars();
                literal.extend(characters.next());
                rest = characters.as_str();
            }
        }
    }
    if !literal.is_empty() {
        parts.push(Part::Literal(literal));
    }
    parts
}

/// Joins a path to a folder, both relative with `/`, and resolves `.` and `..`.
pub(crate) fn join(folder: &str, path: &str) -> String {
    if path.starts_with('/') {
        return path.to_owned();
    }
    let absolute = folder.starts_with('/');
    let mut parts: Vec<&str> = Vec::new();
    for part in folder.split('/').chain(path.split('/')) {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            other => parts.push(other),
        }
    }
    format!("{}{}", if absolute { "/" } else { "" }, parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pattern(text: &str) -> PathPattern {
        let env = BTreeMap::from([
            ("dir".to_owned(), "app/{sub}".to_owned()),
            ("sub".to_owned(), "ui".to_owned()),
        ]);
        PathPattern::new("", "", text, &env).expect(text)
    }

    fn check(reference: &str, path: &str, l10n: &str, expected: Option<&str>) {
        let found = pattern(reference)
            .captures(path)
            .and_then(|c| pattern(l10n).fill("ru", &c));
        assert_eq!(found.as_deref(), expected, "{reference} {path}");
    }

    #[test]
    fn wildcards_carry_over() {
        let l10n = "{l10n_base}/l/{locale}/**/*.ftl";
        check("l/ar/**/*.ftl", "l/ar/a.ftl", l10n, Some("l/ru/a.ftl"));
        check(
            "l/ar/**/*.ftl",
            "l/ar/x/y/a.ftl",
            l10n,
            Some("l/ru/x/y/a.ftl"),
        );
        check("l/ar/**/*.ftl", "l/en/a.ftl", l10n, None);
        check("l/ar/*.ftl", "l/ar/x/a.ftl", "l/{locale}/*.ftl", None);
        check(
            "l/ar/**",
            "l/ar/x/a.ftl",
            "l/{locale}/**",
            Some("l/ru/x/a.ftl"),
        );
        check(
            "{dir}/en/*.ftl",
            "app/ui/en/a.ftl",
            "{dir}/{locale}/*.ftl",
            Some("app/ui/ru/a.ftl"),
        );
        check("a.ftl", "a.ftl", "{android_locale}/a.ftl", Some("ru/a.ftl"));
    }

    #[test]
    fn the_locale_is_read_back() {
        let captures = pattern("l/{locale}/**/*.ftl")
            .captures("l/pt-BR/x/a.ftl")
            .expect("matches");
        assert_eq!(captures.locale.as_deref(), Some("pt-BR"));
        assert_eq!(
            pattern("l/ar/**/*.ftl").fill("-", &captures).as_deref(),
            Some("l/ar/x/a.ftl")
        );
    }

    #[test]
    fn folders_and_places() {
        assert_eq!(pattern("l/ar/**/*.ftl").folder(None), "l/ar");
        assert_eq!(pattern("l/{locale}/*.ftl").folder(Some("ru")), "l/ru");
        assert_eq!(
            pattern("l/ar/**/*.ftl").place("a/b").as_deref(),
            Some("l/ar/a/b.ftl")
        );
        assert_eq!(pattern("l/ar/*.ftl").place("a/b"), None);
        assert_eq!(pattern("l/ar/one.ftl").place("two"), None);
    }

    #[test]
    fn what_cannot_be_used_says_why() {
        let none = BTreeMap::new();
        assert!(
            PathPattern::new("", "", "a/{x}/b", &none)
                .expect_err("unknown")
                .contains("{x}")
        );
        assert!(PathPattern::new("", "", "a/{x", &none).is_err());
        let circle = BTreeMap::from([("x".to_owned(), "{x}".to_owned())]);
        assert!(
            PathPattern::new("", "", "{x}", &circle)
                .expect_err("circle")
                .contains("circle")
        );
    }

    #[test]
    fn android_spellings() {
        for (locale, expected) in [
            ("ru", "ru"),
            ("zh-CN", "zh-rCN"),
            ("he", "iw"),
            ("sr-Latn-RS", "b+sr+Latn+RS"),
        ] {
            assert_eq!(spell(locale, LocaleForm::Android), expected);
        }
    }

    #[test]
    fn paths_are_joined() {
        assert_eq!(join("", "./a/../b"), "b");
        assert_eq!(join("x/y", "../a"), "x/a");
        assert_eq!(join("", "../a"), "../a");
        assert_eq!(join("/x", "a"), "/x/a");
    }
}
