//! A project's own rules on top of a scanner: places where sentences end as well, and places where they do not.
//!
//! Comes in: the text of a block and where the scanner ends its sentences. Goes out: where they end after all. Takes
//! time in proportion to the text and the rules, whatever they hold.

use unicode_normalization::char::is_combining_mark;

use crate::config::{Gap, Piece, Place};

/// Where sentences end: the scanner's `ends` and the places of `breaks`, without those of `no_breaks`.
///
/// An end lies behind what is not white space; they ascend, and neither the start nor the end of the text is among
/// them.
pub(super) fn ends(
    text: &str,
    ends: impl Iterator<Item = usize>,
    breaks: &[Place],
    no_breaks: &[Place],
) -> Vec<usize> {
    let mut places = Vec::new();
    let mut start = 0;
    for end in ends {
        let piece = text[start..end].trim_end();
        if !piece.is_empty() {
            places.push(start + piece.len());
        }
        start = end;
    }
    for rule in breaks {
        add(text, rule, &mut places);
    }
    places.sort_unstable();
    places.dedup();
    let last = text.trim_end().len();
    places.retain(|place| {
        let place = Around::new(text, *place);
        !place.before.is_empty()
            && place.before.len() < last
            && !no_breaks
                .iter()
                .any(|rule| place.fits(rule) && place.at_word_start(rule))
    });
    places
}

/// Adds every place that a rule names.
fn add(text: &str, rule: &Place, places: &mut Vec<usize>) {
    let mut add = |place: usize| {
        if Around::new(text, place).fits(rule) {
            places.push(place);
        }
    };
    if let Some(Piece::Text(word)) = rule.before.last() {
        for start in occurrences(text, word) {
            let end = start + word.len();
            let marks = text[end..].chars().take(MARKS);
            let marks = marks.take_while(|mark| is_direction_mark(*mark));
            add(end + marks.map(char::len_utf8).sum::<usize>());
        }
    } else if let Some(Piece::Text(word)) = rule.after.first() {
        for start in occurrences(text, word) {
            add(text[..start].trim_end().len());
        }
    }
}

/// Where a word stands, also where it overlaps with itself.
fn occurrences<'a>(text: &'a str, word: &'a str) -> impl Iterator<Item = usize> + 'a {
    let step = word.chars().next().map_or(1, char::len_utf8);
    let mut from = 0;
    std::iter::from_fn(move || {
        let found = from + text.get(from..)?.find(word)?;
        from = found + step;
        Some(found)
    })
}

/// How many marks that show nothing are looked past.
const MARKS: usize = 8;

/// Marks that show nothing and may stand between the end of a sentence and the blank.
fn is_direction_mark(mark: char) -> bool {
    matches!(mark, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A text on both sides of a place.
struct Around<'t> {
    before: &'t str,
    has_gap: bool,
    after: &'t str,
}

impl<'t> Around<'t> {
    fn new(text: &'t str, place: usize) -> Around<'t> {
        let (before, rest) = text.split_at(place);
        let after = rest.trim_start();
        Around {
            before,
            has_gap: after.len() < rest.len(),
            after,
        }
    }

    fn fits(&self, rule: &Place) -> bool {
        let gap = match rule.gap {
            Gap::Any => true,
            Gap::Blank => self.has_gap,
            Gap::None => !self.has_gap,
        };
        gap && self.start(rule).is_some() && follows(self.after, &rule.after)
    }

    /// The text before the words of a rule.
    fn start(&self, rule: &Place) -> Option<&'t str> {
        preceding(self.before, &rule.before).or_else(|| {
            let marks = self.before.chars().rev().take(MARKS);
            let marks = marks.take_while(|mark| is_direction_mark(*mark));
            let marks: usize = marks.map(char::len_utf8).sum();
            let plain = &self.before[..self.before.len() - marks];
            preceding(plain, &rule.before).filter(|_| marks > 0)
        })
    }

    /// Whether the words of a rule are not the end of a longer word.
    fn at_word_start(&self, rule: &Place) -> bool {
        let Some(Piece::Text(word)) = rule.before.first() else {
            return true;
        };
        if !word.starts_with(char::is_alphabetic) {
            return true;
        }
        let rest = self.start(rule).unwrap_or_default();
        !rest.ends_with(|letter: char| {
            letter.is_alphanumeric()
                || is_combining_mark(letter)
                || matches!(letter, '_' | '\u{ad}' | '\u{200c}' | '\u{200d}')
        })
    }
}

/// The text without the pieces at its end.
fn preceding<'t>(mut text: &'t str, pieces: &[Piece]) -> Option<&'t str> {
    for (index, piece) in pieces.iter().enumerate().rev() {
        match piece {
            Piece::Text(word) => text = text.strip_suffix(word.as_str())?,
            Piece::Blank => {
                text.ends_with(char::is_whitespace).then_some(())?;
                if index > 0 {
                    text = text.trim_end();
                }
            }
        }
    }
    Some(text)
}

/// Whether the pieces stand at the start of a text.
fn follows(mut text: &str, pieces: &[Piece]) -> bool {
    for (index, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Text(word) => match text.strip_prefix(word.as_str()) {
                Some(rest) => text = rest,
                None => return false,
            },
            Piece::Blank if !text.starts_with(char::is_whitespace) => return false,
            Piece::Blank if index + 1 < pieces.len() => text = text.trim_start(),
            Piece::Blank => {}
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{Sources, load};
    use crate::segment::Segmenter;
    use crate::text::TextFile;

    fn rules(list: &str, rules: &[&str]) -> Vec<Place> {
        let rules = rules.iter().map(|rule| format!("'{rule}', "));
        let rules: String = rules.collect();
        let text = format!("[tarjuman.segmentation]\n{list} = [{rules}]\n");
        let sources = Sources {
            read: &|_| Ok(String::new()),
            l10n_base: None,
            rules: &[],
            formats: &[],
        };
        let own = load(&TextFile::new("l10n.toml", text), &sources).expect("reads");
        match list {
            "break" => own.segmentation.breaks,
            _ => own.segmentation.no_breaks,
        }
    }

    /// `|` marks the ends expected, behind the sentence and before the blank.
    fn check(tag: &str, breaks: &[&str], no_breaks: &[&str], marked: &str) {
        let text = marked.replace('|', "");
        let segmenter =
            Segmenter::of(tag).with_places(rules("break", breaks), rules("no-break", no_breaks));
        let mut found = text.clone();
        let sentences = segmenter.sentences(&text).expect("splits");
        for sentence in sentences.iter().rev().skip(1) {
            found.insert(sentence.end, '|');
        }
        assert_eq!(found, marked);
    }

    #[test]
    fn no_break_takes_an_end_away() {
        check(
            "de",
            &[],
            &["Hrn."],
            "Hrn. Weber kam.| Hrn.\u{a0}Klein ging.",
        );
        check(
            "de",
            &[],
            &["z. B."],
            "Das gilt z. \u{202f}B.\nHier.| Dort.",
        );
        check(
            "de",
            &[],
            &["Hrn.| Weber"],
            "Hrn. Weber kam.| Hrn.| Klein ging.",
        );
        check("ru", &[], &["изд."], "Это изд. Москвы.| Приизд.| Да.");
        check("ru", &[], &["Это."], "Это. Да.| Но это.| Да.");
        check("ar", &[], &["مج."], "هذا مج.\u{200f} أحمد.| لا.");
    }

    #[test]
    fn a_word_ends_a_longer_one() {
        check("de", &[], &["tr."], "Str.| Haus.");
        check("de", &[], &["tr."], "5tr.| Haus.");
        check("de", &[], &["tr."], "(tr. Haus).");
        check("de", &[], &[".tr."], "S.tr. Haus.");
        check("de", &[], &[" Tr."], "Ein Tr. Haus (Tr.| Haus).");
    }

    #[test]
    fn break_adds_an_end() {
        check("ru", &["§§"], &[], "Раз §§| два §§три §§| четыре");
        check("ru", &["§|"], &[], "Раз §| два §|три");
        check("ru", &["§|три"], &[], "Раз § три §|три");
        check("ru", &["| §", "|№"], &[], "Раз| § два§|№ три| № четыре");
        check("ar", &["؛| و"], &[], "قال؛| وذهب؛ ثم عاد؛\u{200f}| وجلس.");
        check("ru", &["aa|"], &[], "Раз aa|a| b");
        check("ru", &["§", "."], &[], "§| Раз.| Два.| §");
    }

    #[test]
    fn no_break_wins() {
        check("ru", &[";"], &["а;"], "Раз;| два а; три.");
    }

    #[test]
    fn a_long_text_is_read_once() {
        let breaks = rules(
            "break",
            &["a a", "| b", "a| a", "aaaa|b", "|a ", "\u{200f}|"],
        );
        let no_breaks = rules("no-break", &["a", " a", "a a a"]);
        let segmenter = Segmenter::of("de").with_places(breaks, no_breaks);
        for unit in ["a", " ", "a ", "b", ". ", "a.  ", "\u{200f}"] {
            segmenter.sentences(&unit.repeat(200_000)).expect("splits");
        }
        let text = format!("a{}b a", " ".repeat(1_000_000));
        segmenter.sentences(&text).expect("splits");
    }
}
