//! The elements of an SRX 2.0 file into values.
//!
//! Comes in: the text of a file. Goes out: its rules and language maps, patterns not yet compiled. Elements of other
//! namespaces are left out; an element of SRX's own that the standard does not have is an error.

use super::shortened;
use super::xml::{Element, error, parse};
use super::{LanguageMap, LanguageRule, Rule, Source, Srx};
use crate::error::{Error, Result};
use crate::text::TextFile;

const NAMESPACE: &str = "http://www.lisa.org/srx20";

/// Reads an SRX file.
///
/// # Errors
/// `config`, with the line.
pub(super) fn read(file: &TextFile) -> Result<Srx> {
    let root = parse(file)?;
    let reader = Reader {
        file,
        prefix: root.prefix(),
    };
    reader.root(&root)?;
    let [header, body] = reader.children(&root, ["header", "body"])?;
    let header = reader.one(&root, "header", header)?;
    let cascade = reader.header(header)?;
    let body = reader.one(&root, "body", body)?;
    let [rules, maps] = reader.children(body, ["languagerules", "maprules"])?;
    let rules = reader.rules(reader.one(body, "languagerules", rules)?)?;
    let maps = reader.maps(reader.one(body, "maprules", maps)?, &rules)?;
    Ok(Srx {
        path: file.path.clone(),
        cascade,
        rules,
        maps,
    })
}

struct Reader<'f> {
    file: &'f TextFile,
    /// The prefix of SRX's own elements, usually none.
    prefix: &'f str,
}

impl<'e> Reader<'_> {
    fn error(&self, element: &Element, message: impl std::fmt::Display) -> Error {
        error(self.file, element.at, shortened(&message.to_string()))
    }

    fn root(&self, root: &Element) -> Result<()> {
        if root.local() != "srx" {
            let message = format!("the root element is `<{}>`, not `<srx>`", root.name);
            return Err(self.error(root, message));
        }
        let declared = match self.prefix {
            "" => root.attribute("xmlns"),
            prefix => root.attribute(&format!("xmlns:{prefix}")),
        };
        let version = root.attribute("version").unwrap_or("none");
        if version != "2.0" || declared.is_some_and(|declared| declared != NAMESPACE) {
            let message = format!(
                "the file is of version {version} and namespace {}; this program reads SRX 2.0, `{NAMESPACE}`",
                declared.map_or("none".to_owned(), |name| format!("`{name}`"))
            );
            return Err(self
                .error(root, message)
                .help("save the rules as SRX 2.0, which most editors of translations write"));
        }
        Ok(())
    }

    /// Whether an element is of another namespace.
    fn is_foreign(&self, element: &Element) -> bool {
        element.prefix() != self.prefix
            || element
                .attribute("xmlns")
                .is_some_and(|declared| self.prefix.is_empty() && declared != NAMESPACE)
    }

    /// The children of an element, by the names that it may hold.
    fn children<const N: usize>(
        &self,
        parent: &'e Element,
        names: [&str; N],
    ) -> Result<[Vec<&'e Element>; N]> {
        if !["beforebreak", "afterbreak"].contains(&parent.local())
            && !parent.text.trim().is_empty()
        {
            let message = format!("text in `<{}>`, which holds elements only", parent.name);
            return Err(self.error(parent, message));
        }
        let mut found = [const { Vec::new() }; N];
        for child in parent
            .children
            .iter()
            .filter(|child| !self.is_foreign(child))
        {
            let index = names.iter().position(|name| *name == child.local());
            let Some(index) = index else {
                let known = match N {
                    0 => "no elements".to_owned(),
                    _ => names.map(|name| format!("`<{name}>`")).join(", "),
                };
                let message = format!(
                    "`<{}>` in `<{}>`, which holds {known}",
                    child.name, parent.name
                );
                return Err(self.error(child, message));
            };
            found[index].push(child);
        }
        Ok(found)
    }

    /// The one child of a name.
    fn one(&self, parent: &Element, name: &str, found: Vec<&'e Element>) -> Result<&'e Element> {
        match found.as_slice() {
            [one] => Ok(one),
            [] => Err(self.error(parent, format!("`<{}>` has no `<{name}>`", parent.name))),
            [_, second, ..] => Err(self.error(
                second,
                format!("a second `<{name}>` in `<{}>`", parent.name),
            )),
        }
    }

    /// An attribute that the standard asks for.
    fn attribute(&self, element: &'e Element, name: &str) -> Result<&'e str> {
        element.attribute(name).ok_or_else(|| {
            let message = format!("`<{}>` has no attribute `{name}`", element.name);
            self.error(element, message)
        })
    }

    /// An attribute that says yes or no.
    fn switch(&self, element: &Element, name: &str) -> Result<Option<bool>> {
        match element.attribute(name) {
            None => Ok(None),
            Some("yes") => Ok(Some(true)),
            Some("no") => Ok(Some(false)),
            Some(other) => {
                let message = format!("`{name}` is `yes` or `no`, not `{other}`");
                Err(self.error(element, message))
            }
        }
    }

    /// The header: whether the rules of all language maps that match count.
    ///
    /// Subflows and inline codes are no part of the texts that are split here, so what the header says of them is
    /// checked and left out.
    fn header(&self, header: &'e Element) -> Result<bool> {
        self.switch(header, "segmentsubflows")?;
        let [handles] = self.children(header, ["formathandle"])?;
        for handle in handles {
            self.switch(handle, "include")?;
            let kind = self.attribute(handle, "type")?;
            if !["start", "end", "isolated"].contains(&kind) {
                let message = format!("`type` is `start`, `end` or `isolated`, not `{kind}`");
                return Err(self.error(handle, message));
            }
        }
        self.switch(header, "cascade")?.ok_or_else(|| {
            self.error(header, "`<header>` has no attribute `cascade`")
                .help("write `cascade=\"yes\"` if the rules of all language maps that match count, else `cascade=\"no\"`")
        })
    }

    fn rules(&self, rules: &'e Element) -> Result<Vec<LanguageRule>> {
        let [all] = self.children(rules, ["languagerule"])?;
        let mut rules: Vec<LanguageRule> = Vec::with_capacity(all.len());
        let mut names = std::collections::BTreeSet::new();
        for rule in all {
            let name = self.attribute(rule, "languagerulename")?;
            if !names.insert(name) {
                let message = format!("a second `<languagerule>` named `{name}`");
                return Err(self.error(rule, message));
            }
            let [inside] = self.children(rule, ["rule"])?;
            let inside = inside.into_iter().map(|rule| self.rule(rule));
            rules.push(LanguageRule {
                name: name.to_owned(),
                rules: inside.collect::<Result<Vec<_>>>()?,
            });
        }
        Ok(rules)
    }

    fn rule(&self, rule: &'e Element) -> Result<Rule> {
        let [before, after] = self.children(rule, ["beforebreak", "afterbreak"])?;
        Ok(Rule {
            breaks: self.switch(rule, "break")?.unwrap_or(true),
            before: self.pattern(rule, "beforebreak", before)?,
            after: self.pattern(rule, "afterbreak", after)?,
        })
    }

    /// The pattern in an element; an empty one where there is none.
    fn pattern(&self, rule: &Element, name: &str, found: Vec<&'e Element>) -> Result<Source> {
        if found.is_empty() {
            return Ok(self.source(rule, ""));
        }
        let element = self.one(rule, name, found)?;
        let [] = self.children(element, [])?;
        Ok(self.source(element, &element.text))
    }

    fn source(&self, element: &Element, text: &str) -> Source {
        Source {
            text: text.to_owned(),
            line: self.file.position(element.at).line,
        }
    }

    fn maps(&self, maps: &'e Element, rules: &[LanguageRule]) -> Result<Vec<LanguageMap>> {
        let [all] = self.children(maps, ["languagemap"])?;
        let names: std::collections::BTreeMap<&str, usize> = rules
            .iter()
            .enumerate()
            .map(|(index, rule)| (rule.name.as_str(), index))
            .collect();
        let map = |map: &&'e Element| {
            let pattern = self.attribute(map, "languagepattern")?;
            let name = self.attribute(map, "languagerulename")?;
            let rule = names.get(name).ok_or_else(|| {
                self.error(map, format!("there is no `<languagerule>` named `{name}`"))
            })?;
            Ok(LanguageMap {
                pattern: self.source(map, pattern),
                rule: *rule,
            })
        };
        all.iter().map(map).collect()
    }
}
