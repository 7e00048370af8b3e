//! The text of l10n.toml, and of what it includes, into settings; every error with its file, line and a caret.

use std::collections::BTreeMap;

use toml::Spanned;

use super::complaint::config_error;
use super::pattern::{PathPattern, join};
use super::raw::{RawConfig, RawFallback, RawFilter, RawReferenceTerms, RawTarjuman};
use super::segmentation::segmentation;
use super::{Articles, Config, Fallback, Filter, Key, PathRule, ReferenceTerms, SCHEMA, is_locale};
use crate::encoding::{Encoding, LABELS_HELP};
use crate::error::Result;
use crate::text::TextFile;

/// Where a project's files come from while its settings are read.
pub struct Sources<'a> {
    /// Reads a text file by its path relative to the project; used for included files.
    pub read: &'a dyn Fn(&str) -> Result<String>,
    /// The folder that `{l10n_base}` stands for, if the command line names one.
    pub l10n_base: Option<&'a str>,
    /// The names of the rules, for the table of severities.
    pub rules: &'a [&'static str],
    /// The names of the formats that `build` can write.
    pub formats: &'a [&'static str],
}

/// Reads l10n.toml.
///
/// # Errors
/// `config` with the line and a caret, `read` for an included file that cannot be read.
pub fn load(file: &TextFile, sources: &Sources<'_>) -> Result<Config> {
    let mut config = Config::default();
    let mut chain = Vec::new();
    Loader {
        sources,
        config: &mut config,
        chain: &mut chain,
    }
    .file(file, None, false)?;
    Ok(config)
}

struct Loader<'a, 'c> {
    sources: &'a Sources<'a>,
    config: &'c mut Config,
    /// The files being read, to notice circles of includes.
    chain: &'c mut Vec<String>,
}

impl Loader<'_, '_> {
    /// Adds a file's settings; `inherited`: the locales of the file that includes it.
    fn file(
        &mut self,
        file: &TextFile,
        inherited: Option<&[String]>,
        excluding: bool,
    ) -> Result<()> {
        self.chain.push(file.path.clone());
        let raw: RawConfig = toml::from_str(&file.text)
            .map_err(|error| config_error(file, error.span(), error.message().trim_end()))?;
        let folder = file.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let base = join(folder, raw.basepath.as_deref().unwrap_or("."));
        if inherited.is_none() && !excluding {
            self.tarjuman(file, raw.tarjuman.as_ref())?;
        }
        let own = raw
            .locales
            .as_ref()
            .map(|locales| self.locales(file, locales))
            .transpose()?;
        let locales = own.as_deref().or(inherited).unwrap_or_default().to_vec();
        self.paths(file, &raw, &base, &locales, excluding)?;
        if !excluding {
            add_locales(&mut self.config.locales, &locales);
            for filter in &raw.filters {
                let filter = self.filter(file, filter, &base, &raw.env)?;
                self.config.filters.push(filter);
            }
        }
        for include in &raw.includes {
            self.include(file, &include.path, &base, &locales, excluding)?;
        }
        for exclude in &raw.excludes {
            self.include(file, &exclude.path, &base, &locales, true)?;
        }
        let fallback = raw.tarjuman.as_ref().and_then(|raw| raw.fallback.as_ref());
        if let Some(fallback) = fallback.filter(|_| inherited.is_none() && !excluding) {
            self.fallback(file, fallback)?;
        }
        self.chain.pop();
        Ok(())
    }

    fn include(
        &mut self,
        file: &TextFile,
        path: &Spanned<String>,
        base: &str,
        locales: &[String],
        excluding: bool,
    ) -> Result<()> {
        let included = join(base, path.get_ref());
        if self.chain.contains(&included) {
            let message = format!("`{included}` includes itself");
            return Err(config_error(file, Some(path.span()), &message));
        }
        let text = (self.sources.read)(&included).map_err(|error| {
            config_error(
                file,
                Some(path.span()),
                &format!("cannot include `{included}`: {error}"),
            )
        })?;
        self.file(&TextFile::new(included, text), Some(locales), excluding)
    }

    /// Checked locale tags, without the source locale (its catalogue is the reference).
    fn locales(&self, file: &TextFile, tags: &[Spanned<String>]) -> Result<Vec<String>> {
        let mut locales = Vec::new();
        for tag in tags {
            check_locale(file, tag)?;
            add_locales(&mut locales, std::slice::from_ref(tag.get_ref()));
        }
        locales.retain(|locale| {
            self.config.articles.is_none() || *locale != self.config.source_locale
        });
        Ok(locales)
    }

    fn paths(
        &mut self,
        file: &TextFile,
        raw: &RawConfig,
        base: &str,
        locales: &[String],
        excluding: bool,
    ) -> Result<()> {
        for path in &raw.paths {
            let compile = |text: &Spanned<String>| {
                let l10n_base = self.sources.l10n_base.unwrap_or(base);
                PathPattern::new(base, l10n_base, text.get_ref(), &raw.env)
                    .map_err(|message| config_error(file, Some(text.span()), &message))
            };
            let reference = path.reference.as_ref().map(compile).transpose()?;
            let l10n = compile(&path.l10n)?;
            if excluding {
                self.config.excluded.extend(reference);
                self.config.excluded.push(l10n);
                continue;
            }
            if !l10n.has_locale() {
                let message = "the pattern of the locales' files lacks `{locale}`";
                return Err(config_error(file, Some(path.l10n.span()), message));
            }
            if let Some(reference) = reference
                .as_ref()
                .filter(|r| r.wildcards() != l10n.wildcards())
            {
                let message = format!(
                    "wildcards in `reference`: {}, in `l10n`: {}; each `*` or `**` needs its counterpart",
                    reference.wildcards(),
                    l10n.wildcards()
                );
                return Err(config_error(file, Some(path.l10n.span()), &message));
            }
            let own = path
                .locales
                .as_ref()
                .map(|locales| self.locales(file, locales))
                .transpose()?;
            if let Some(own) = &own {
                add_locales(&mut self.config.locales, own);
            }
            let locales = own.unwrap_or_else(|| locales.to_vec());
            self.config.paths.push(PathRule {
                reference,
                l10n,
                locales,
            });
        }
        Ok(())
    }

    fn filter(
        &self,
        file: &TextFile,
        raw: &RawFilter,
        base: &str,
        env: &BTreeMap<String, String>,
    ) -> Result<Filter> {
        let l10n_base = self.sources.l10n_base.unwrap_or(base);
        let paths = raw.path.get_ref().all().iter().map(|path| {
            PathPattern::new(base, l10n_base, path, env)
                .map_err(|message| config_error(file, Some(raw.path.span()), &message))
        });
        let paths = paths.collect::<Result<Vec<_>>>()?;
        let keys = raw.key.as_ref().map(|keys| {
            let compile = |key: &String| match key.strip_prefix("re:") {
                None => Ok(Key::Exact(key.clone())),
                Some(expression) => regex::Regex::new(&format!("^(?:{expression})"))
                    .map(Key::Pattern)
                    .map_err(|error| config_error(file, Some(keys.span()), &error.to_string())),
            };
            keys.get_ref()
                .all()
                .iter()
                .map(compile)
                .collect::<Result<Vec<_>>>()
        });
        Ok(Filter {
            paths,
            keys: keys.transpose()?,
            action: raw.action,
        })
    }

    /// Reads our own table.
    fn tarjuman(&mut self, file: &TextFile, raw: Option<&RawTarjuman>) -> Result<()> {
        let Some(raw) = raw else { return Ok(()) };
        if let Some(schema) = raw
            .schema
            .as_ref()
            .filter(|schema| *schema.get_ref() != SCHEMA)
        {
            let message = format!(
                "schema {} is not known; this program reads schema {SCHEMA}",
                schema.get_ref()
            );
            return Err(config_error(file, Some(schema.span()), &message)
                .help("install a newer tarjuman, or write `schema = 1`"));
        }
        if let Some(raw) = &raw.segmentation {
            self.config.segmentation = segmentation(file, raw)?;
        }
        if let Some(locale) = &raw.source_locale {
            check_locale(file, locale)?;
            self.config.source_locale = locale.get_ref().clone();
        }
        let similarity = similarity(file, raw)?;
        let encoding = encoding(file, raw)?;
        if let Some(source) = &raw.source {
            if self.config.source_locale.is_empty() {
                return Err(config_error(
                    file,
                    None,
                    "[tarjuman] has `source` but no `source-locale`",
                )
                .help("add `source-locale = \"ar\"` (the language the articles are written in)"));
            }
            self.config.articles = Some(Articles {
                folder: join("", source),
                similarity,
                reference_terms: match raw.reference_terms.as_ref().map(Spanned::get_ref) {
                    None | Some(RawReferenceTerms::Switch(true)) => ReferenceTerms::TermsFile,
                    Some(RawReferenceTerms::Switch(false)) => ReferenceTerms::Off,
                    Some(RawReferenceTerms::Ids(ids)) => ReferenceTerms::Ids(
                        ids.iter()
                            .map(|id| id.trim_start_matches('-').to_owned())
                            .collect(),
                    ),
                },
                encoding,
                wrap: raw.wrap,
            });
        }
        for glossary in &raw.glossaries {
            let name = glossary.get_ref();
            if name.is_empty() || name == "terms" || name.contains(['/', '\\', '.']) {
                let message = format!(
                    "`{name}` is no name of a glossary: write the file's name without `.ftl`"
                );
                return Err(config_error(file, Some(glossary.span()), &message));
            }
            self.config.glossaries.push(name.clone());
        }
        for (name, level) in &raw.rules {
            if !self.sources.rules.contains(&name.get_ref().as_str()) {
                let known = self.sources.rules.join(", ");
                return Err(config_error(
                    file,
                    Some(name.span()),
                    &format!("there is no rule `{}`", name.get_ref()),
                )
                .help(format!("the rules are: {known}")));
            }
            self.config.rules.insert(name.get_ref().clone(), *level);
        }
        self.output(file, raw)
    }

    /// Reads the keys of `build`.
    fn output(&mut self, file: &TextFile, raw: &RawTarjuman) -> Result<()> {
        for format in &raw.formats {
            if !self.sources.formats.contains(&format.get_ref().as_str()) {
                let message = format!("there is no format `{}`", format.get_ref());
                let known = self.sources.formats.join(", ");
                return Err(config_error(file, Some(format.span()), &message)
                    .help(format!("the formats are: {known}")));
            }
            self.config.output.formats.push(format.get_ref().clone());
        }
        self.config.output.isolate = raw.isolate;
        if let Some(templates) = &raw.templates {
            if templates.get_ref().is_empty() {
                let message = "`templates` names no folder";
                return Err(config_error(file, Some(templates.span()), message));
            }
            self.config.output.templates = Some(join("", templates.get_ref()));
        }
        Ok(())
    }

    /// Reads `fallback`, when all locales are known.
    fn fallback(&mut self, file: &TextFile, raw: &Spanned<RawFallback>) -> Result<()> {
        let check = |locale: &String| match self.config.locales.contains(locale)
            || *locale == self.config.source_locale
        {
            true => Ok(()),
            false => {
                let message =
                    format!("`fallback` names `{locale}`, which is no locale of the project");
                let known = self.config.locales.join(", ");
                let source = &self.config.source_locale;
                Err(config_error(file, Some(raw.span()), &message)
                    .help(format!("its locales are: {known}, and {source}")))
            }
        };
        let fallback = match raw.get_ref() {
            RawFallback::All(locales) => {
                locales.iter().try_for_each(check)?;
                Fallback {
                    all: locales.clone(),
                    of: BTreeMap::new(),
                }
            }
            RawFallback::Of(of) => {
                of.iter().try_for_each(|(locale, others)| {
                    check(locale)?;
                    others.iter().try_for_each(check)
                })?;
                Fallback {
                    all: Vec::new(),
                    of: of.clone(),
                }
            }
        };
        self.config.output.fallback = fallback;
        Ok(())
    }
}

fn similarity(file: &TextFile, raw: &RawTarjuman) -> Result<f64> {
    let Some(similarity) = &raw.similarity else {
        return Ok(0.7);
    };
    let value = *similarity.get_ref();
    if !(0.0..=1.0).contains(&value) {
        return Err(config_error(
            file,
            Some(similarity.span()),
            "`similarity` lies between 0 and 1",
        ));
    }
    Ok(value)
}

fn encoding(file: &TextFile, raw: &RawTarjuman) -> Result<Encoding> {
    let Some(label) = &raw.encoding else {
        return Ok(Encoding::default());
    };
    Encoding::of_label(label.get_ref()).ok_or_else(|| {
        let message = format!("`{}` is no encoding that can be read", label.get_ref());
        config_error(file, Some(label.span()), &message).help(LABELS_HELP)
    })
}

fn add_locales(all: &mut Vec<String>, more: &[String]) {
    for locale in more {
        if !all.contains(locale) {
            all.push(locale.clone());
        }
    }
}

/// Checks that a locale has the form of a BCP 47 tag.
///
/// Wider than BCP 47 by Mozilla's private tags (`ja-JP-mac`), which real projects have.
fn check_locale(file: &TextFile, locale: &Spanned<String>) -> Result<()> {
    if is_locale(locale.get_ref()) {
        return Ok(());
    }
    let message = format!("`{}` is no language tag", locale.get_ref());
    Err(config_error(file, Some(locale.span()), &message)
        .help("write a BCP 47 tag such as `ru`, `pt-BR` or `zh-Hant`"))
}
