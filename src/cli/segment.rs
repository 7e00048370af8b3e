//! `tarjuman segment`

use serde::Serialize;

use super::args::{Common, Segment, TextFormat};
use super::{Outcome, print_data, read_input};
use crate::error::{Error, ErrorCode, Result};
use crate::lang::{GENERAL, language};
use crate::segment::segments;
use crate::source::{FORMATS, Wrap, blocks, format_of};

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
    let text = read_input(common, file)?;
    let blocks = blocks(
        format.unwrap_or(&FORMATS[0]),
        &text,
        Wrap::None,
        file.unwrap_or("-"),
    )?;
    let rules = language(&arguments.lang).map_or(&GENERAL, |language| &language.sentences);
    let mut out = String::with_capacity(text.len() * 2);
    for segment in segments(&text, &blocks, rules) {
        let words = &text[segment.span.range()];
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
