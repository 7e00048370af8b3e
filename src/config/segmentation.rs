//! `[tarjuman.segmentation]`: a project's own rules of where sentences end.
//!
//! Comes in: the table as written. Goes out: rules taken apart, and the path of an SRX file, which is not read here.

use toml::Spanned;

use super::complaint::config_error;
use super::pattern::join;
use super::raw::RawSegmentation;
use crate::error::Result;
use crate::text::TextFile;

/// A project's own rules of where sentences of the source language end.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Segmentation {
    /// An SRX file that stands in for the program's rules, relative to the project.
    pub srx: Option<String>,
    /// Where sentences end that would go on.
    pub breaks: Vec<Place>,
    /// Where sentences go on that would end.
    pub no_breaks: Vec<Place>,
}

/// A place between sentences, told by the words around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// What stands before it, without white space at its end.
    pub before: Vec<Piece>,
    /// The white space at the place.
    pub gap: Gap,
    /// What stands behind it, without white space at its start.
    pub after: Vec<Piece>,
}

/// A part of what stands beside a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// This, letter by letter; no white space and not empty.
    Text(String),
    /// White space of any kind and length, though some.
    Blank,
}

/// What stands at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// White space or none.
    Any,
    /// White space.
    Blank,
    /// No white space.
    None,
}

/// Which list a rule stands in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum List {
    Break,
    NoBreak,
}

/// Reads the table.
///
/// # Errors
/// `config`, with the line of a rule that says nothing.
pub(super) fn segmentation(file: &TextFile, raw: &RawSegmentation) -> Result<Segmentation> {
    let mut own = Segmentation::default();
    if let Some(srx) = &raw.srx {
        if srx.get_ref().is_empty() {
            return Err(config_error(file, Some(srx.span()), "`srx` names no file"));
        }
        own.srx = Some(join("", srx.get_ref()));
    }
    let read = |rules: &[Spanned<String>], list: List| {
        let read = |rule: &Spanned<String>| {
            place(rule.get_ref(), list).map_err(|message| {
                config_error(file, Some(rule.span()), message).help(
                    "write what stands before the place, with `|` at the place if what follows matters too: `\"Art.\"`, `\"St.| Moritz\"`",
                )
            })
        };
        rules.iter().map(read).collect::<Result<Vec<_>>>()
    };
    own.breaks = read(&raw.r#break, List::Break)?;
    for place in read(&raw.no_break, List::NoBreak)? {
        own.no_breaks.extend(inside(&place));
        own.no_breaks.push(place);
    }
    Ok(own)
}

/// The places at the blanks inside what stands before a place: nothing ends inside an abbreviation either.
fn inside(place: &Place) -> Vec<Place> {
    let blanks = place.before.iter().enumerate();
    let blanks = blanks.filter(|(index, piece)| *index > 0 && **piece == Piece::Blank);
    let inside = blanks.map(|(index, _)| {
        let mut after = place.before[index + 1..].to_vec();
        if place.gap == Gap::Blank {
            after.push(Piece::Blank);
        }
        after.extend_from_slice(&place.after);
        Place {
            before: place.before[..index].to_vec(),
            gap: Gap::Blank,
            after,
        }
    });
    inside.collect()
}

/// The most bytes of a rule: it is some words, and each is looked for at every place of a text.
const LONGEST: usize = 1000;

/// Takes a rule apart; else what is wrong with it.
fn place(rule: &str, list: List) -> std::result::Result<Place, &'static str> {
    if rule.len() > LONGEST {
        return Err("a rule of more than 1,000 bytes");
    }
    let (before, after, marked) = match rule.split_once('|') {
        Some((_, after)) if after.contains('|') => {
            return Err("a rule has one `|`, the place between two sentences");
        }
        Some((before, after)) => (before, after, true),
        None => (rule, "", false),
    };
    let blank = before.ends_with(char::is_whitespace) || after.starts_with(char::is_whitespace);
    let (before, after) = (before.trim_end(), after.trim_start());
    let gap = match (before.is_empty(), after.is_empty()) {
        (true, true) => return Err("a rule without words"),
        _ if blank || (!marked && list == List::Break) => Gap::Blank,
        // Nothing is to be said against an end that nobody would see but behind a blank.
        (false, false) if list == List::Break => Gap::None,
        _ => Gap::Any,
    };
    Ok(Place {
        before: pieces(before),
        gap,
        after: pieces(after),
    })
}

fn pieces(words: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for (index, word) in words.split(char::is_whitespace).enumerate() {
        if index > 0 && pieces.last() != Some(&Piece::Blank) {
            pieces.push(Piece::Blank);
        }
        if !word.is_empty() {
            pieces.push(Piece::Text(word.to_owned()));
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn show(pieces: &[Piece]) -> String {
        let pieces = pieces.iter().map(|piece| match piece {
            Piece::Text(text) => text,
            Piece::Blank => "_",
        });
        pieces.collect()
    }

    fn check(rule: &str, list: List, expected: &str) {
        let place = place(rule, list).expect(rule);
        let shown = format!(
            "{} {:?} {}",
            show(&place.before),
            place.gap,
            show(&place.after)
        );
        assert_eq!(shown, expected, "{rule:?}");
    }

    #[test]
    fn rules_are_taken_apart() {
        use List::{Break, NoBreak};
        check("т. \u{a0}наз.", NoBreak, "т._наз. Any ");
        check(" v. ", NoBreak, "_v. Blank ");
        check("Ст.| Иванов", NoBreak, "Ст. Blank Иванов");
        check("Ст. |Иванов ", NoBreak, "Ст. Blank Иванов_");
        check("§§", Break, "§§ Blank ");
        check("St.|Moritz", NoBreak, "St. Any Moritz");
        check("§§|", Break, "§§ Any ");
        check("§|§", Break, "§ None §");
        check("| §", Break, " Blank §");
        check("|§", Break, " Any §");
    }

    #[test]
    fn nothing_ends_inside_an_abbreviation() {
        let rule = place(" u. a. m.| Ja", List::NoBreak).expect("a rule");
        let inside = inside(&rule);
        let shown = inside.iter().map(|place| {
            let (before, after) = (show(&place.before), show(&place.after));
            format!("{before} {:?} {after}", place.gap)
        });
        assert_eq!(
            shown.collect::<Vec<_>>(),
            ["_u. Blank a._m._Ja", "_u._a. Blank m._Ja"]
        );
    }

    #[test]
    fn rules_without_words_are_refused() {
        for rule in ["", " ", "|", " | ", "a|b|c", "||"] {
            assert!(place(rule, List::Break).is_err(), "{rule:?}");
        }
        let long = "a".repeat(LONGEST);
        assert!(place(&long, List::NoBreak).is_ok());
        assert!(place(&(long + "a"), List::NoBreak).is_err());
    }
}
