//! `tarjuman segment`

use std::path::Path;

use serde::Serialize;

use super::args::{Common, Segment, TextFormat};
use super::{Outcome, complain, find_project, load, print_data, read_input};
use crate::error::{Error, ErrorCode, Result};
use crate::segment::{Segmenter, Srx, segments};
use crate::source::{FORMATS, Wrap, format_of, wrap};

#[derive(Serialize)]
struct JsonSegment<'a> {
    block: usize,
    kind: &'a str,
    start: u32,
    end: u32,
    text: &'a str,
}

pub(super) fn run(common: &Common, arguments: &Segment) -> Result<Outcome> {
    if !crate::config::is_locale(&arguments.lang) {
        return Err(Error::new(
            ErrorCode::Usage,
            format!("`{}` is no language tag", arguments.lang),
        )
        .help("write a BCP 47 tag such as `ar` or `pt-BR`"));
    }
    let file = arguments.file.as_deref();
    let format = match &arguments.input {
        Some(name) => FORMATS.iter().find(|format| format.name == name),
        None => file.and_then(format_of),
    };
    let format = format.unwrap_or(&FORMATS[0]);
    let input = read_input(common, file, &arguments.encoding, &arguments.lang)?;
    let (path, text) = (&input.path, &input.text);
    let (wrap, guessed) = wrap(format, text, arguments.wrap.map(Wrap::from));
    let document = (format.read)(text, wrap);
    if guessed && !common.quiet {
        complain(&format!(
            "warning: {path}: its lines look wrapped, so a blank line ends a paragraph and an end of line does not; say `--wrap hard` if that is right, `--wrap none` if every line is a paragraph\n"
        ));
    }
    if !common.quiet {
        for flaw in &document.flaws {
            complain(&format!("warning: {}\n", flaw.line(&input)));
        }
    }
    let segmenter = segmenter(common, arguments)?;
    let mut out = String::with_capacity(text.len() * 2);
    for segment in segments(text, &document.blocks, &segmenter)? {
        let words = segment.text(text);
        match arguments.format {
            TextFormat::Text => out.push_str(&crate::segment::plain(words)),
            TextFormat::Jsonl => {
                let line = JsonSegment {
                    block: segment.block,
                    kind: segment.kind.name(),
                    start: segment.span.start,
                    end: segment.span.end,
                    text: words,
                };
                out.push_str(&serde_json::to_string(&line).unwrap_or_default());
            }
        }
        out.push('\n');
    }
    print_data(&out)?;
    Ok(Outcome::Clean)
}

/// How sentences are found: as the project does it that one stands in, if its articles are in that language.
fn segmenter(common: &Common, arguments: &Segment) -> Result<Segmenter> {
    let lang = arguments.lang.as_str();
    let disk = match find_project(common) {
        Err(error) if common.project.is_none() && error.code == ErrorCode::NoProject => None,
        found => Some(found?),
    };
    let project = disk.as_ref().map(|disk| load(common, disk)).transpose()?;
    let project = project.filter(|project| is_same(&project.config.source_locale, lang));
    let Some(path) = &arguments.srx else {
        return project.map_or_else(|| Ok(Segmenter::of(lang)), |project| project.segmenter());
    };
    let file = crate::disk::read_named(Path::new(path))?;
    common.log.read(path);
    let segmenter = Segmenter::with_srx(&Srx::parse(&file)?, lang)?;
    let own = project.map(|project| project.config.segmentation);
    let own = own.unwrap_or_default();
    Ok(segmenter.with_places(own.breaks, own.no_breaks))
}

/// Whether two tags name the same language, whatever the script and the region.
fn is_same(one: &str, other: &str) -> bool {
    let primary = |tag: &'_ str| {
        tag.split('-')
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase()
    };
    primary(one) == primary(other)
}
