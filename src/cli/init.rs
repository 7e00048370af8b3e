//! `tarjuman init`

use super::args::{Common, Init};
use super::verbose::LoggedDisk;
use super::{Outcome, print_summary};
use crate::config::{FILE_NAME, is_locale};
use crate::disk::{Disk, RealDisk, read_optional, write_error};
use crate::error::{Error, ErrorCode, Result};

pub(super) fn run(common: &Common, arguments: &Init) -> Result<Outcome> {
    let here = super::working_folder()?;
    let root = common
        .project
        .as_ref()
        .map_or(here.clone(), |folder| here.join(folder));
    let disk = LoggedDisk::new(RealDisk::new(&root), &common.log);
    if read_optional(&disk, FILE_NAME)?.is_some() {
        let message = format!(
            "there is a project already: {}",
            root.join(FILE_NAME).display()
        );
        return Err(Error::new(ErrorCode::Usage, message)
            .help("edit that file, or run `init` in another folder"));
    }
    let Init {
        source_locale,
        locale: locales,
    } = arguments;
    if let Some(wrong) = std::iter::once(source_locale)
        .chain(locales)
        .find(|locale| !is_locale(locale))
    {
        return Err(
            Error::new(ErrorCode::Usage, format!("`{wrong}` is no language tag"))
                .help("write a BCP 47 tag such as `ru`, `pt-BR` or `zh-Hant`"),
        );
    }
    let mut targets: Vec<&String> = Vec::new();
    for locale in locales {
        if locale != source_locale && !targets.contains(&locale) {
            targets.push(locale);
        }
    }
    let mut files = vec![(FILE_NAME.to_owned(), config(source_locale, &targets))];
    for locale in std::iter::once(source_locale).chain(targets) {
        files.push((format!("locales/{locale}/terms.ftl"), TERMS.to_owned()));
    }
    files.push(("source/.gitkeep".to_owned(), String::new()));
    // l10n.toml comes last: without it there is no project yet.
    files.rotate_left(1);
    for index in (0..files.len()).rev() {
        if read_optional(&disk, &files[index].0)?.is_some() {
            files.remove(index);
        }
    }
    let staged = files.iter().map(|(path, text)| {
        disk.stage(path, None, Some(text.as_bytes()))
            .map_err(|error| write_error(path, &error))
    });
    let staged = staged.collect::<Result<Vec<_>>>()?;
    for ((path, _), staged) in files.iter().zip(staged) {
        let done = staged.commit().map_err(|error| write_error(path, &error))?;
        if !done {
            let message = format!("{path} appeared meanwhile; it was left alone");
            return Err(Error::new(ErrorCode::Write, message).help("run the command again"));
        }
    }
    let mut text: String = files
        .iter()
        .map(|(path, _)| format!("created {path}\n"))
        .collect();
    text.push_str("next: put an article into source/ as NAME.txt, a paragraph a line, and run `tarjuman extract`\n");
    print_summary(common, &text)?;
    Ok(Outcome::Clean)
}

const TERMS: &str = "\
### The termbase: one term per concept, with the same id in every language.
### The value is the preferred name; every variant of it is an accepted form.
### .also lists other admitted names, .forbidden names that must not be used.
";

fn config(source_locale: &str, locales: &[&String]) -> String {
    let locales: Vec<_> = locales
        .iter()
        .map(|locale| format!("\"{locale}\""))
        .collect();
    format!(
        "basepath = \".\"
locales = [{}]

[[paths]]
reference = \"locales/{source_locale}/**/*.ftl\"
l10n = \"{{l10n_base}}/locales/{{locale}}/**/*.ftl\"

[tarjuman]
schema = 1
source = \"source\"
source-locale = \"{source_locale}\"
",
        locales.join(", ")
    )
}
