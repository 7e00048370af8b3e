//! How the sentences of a source are found.
//!
//! Comes in: the text of one block. Goes out: its sentences as byte ranges. Knows which scanner a language has;
//! the scanners themselves are `boundaries` for languages with rules of their own, `srx` for projects that bring theirs,
//! and UAX #29 for all others, where general rules about abbreviations have a say.

use std::borrow::Cow;
use std::ops::Range;

use icu_segmenter::options::SentenceBreakInvariantOptions;
use icu_segmenter::{SentenceSegmenter, SentenceSegmenterBorrowed};

use super::boundaries::boundaries;
use super::own;
use super::srx::{Rules, Srx};
use crate::config::Place;
use crate::error::Result;
use crate::lang::{GENERAL, SentenceRules, language};

/// Finds the sentences of texts in one language; made once, shared by all threads.
#[derive(Debug)]
pub struct Segmenter {
    scanner: Scanner,
    breaks: Vec<Place>,
    no_breaks: Vec<Place>,
}

#[derive(Debug)]
enum Scanner {
    /// A language that this program knows.
    Own(&'static SentenceRules),
    /// Any other language.
    Unicode(Unicode),
    /// A project's own SRX file.
    Srx(Rules),
}

impl Segmenter {
    /// For the language of a BCP 47 tag: its own rules if it has any, else UAX #29.
    pub fn of(tag: &str) -> Segmenter {
        match language(tag) {
            Some(language) => Segmenter::with(&language.sentences),
            None => Segmenter::new(Scanner::Unicode(Unicode::new(tag))),
        }
    }

    /// By a language's rules.
    pub fn with(rules: &'static SentenceRules) -> Segmenter {
        Segmenter::new(Scanner::Own(rules))
    }

    /// By the rules that an SRX file has for a BCP 47 tag.
    ///
    /// # Errors
    /// `config` if the file has none, or with the line of one that cannot be used.
    pub fn with_srx(srx: &Srx, tag: &str) -> Result<Segmenter> {
        Ok(Segmenter::new(Scanner::Srx(srx.language(tag)?)))
    }

    fn new(scanner: Scanner) -> Segmenter {
        Segmenter {
            scanner,
            breaks: Vec::new(),
            no_breaks: Vec::new(),
        }
    }

    /// The same with a project's own rules on top; a rule against an end wins over one for it.
    #[must_use]
    pub fn with_places(mut self, breaks: Vec<Place>, no_breaks: Vec<Place>) -> Segmenter {
        self.breaks.extend(breaks);
        self.no_breaks.extend(no_breaks);
        self
    }

    /// Splits the text of a block into sentences: byte ranges in reading order, without white space at either end,
    /// none empty. What stands between them is white space.
    ///
    /// # Errors
    /// `config`, with the line of an SRX rule that takes too many steps on the text.
    pub fn sentences(&self, text: &str) -> Result<Vec<Range<usize>>> {
        Ok(match &self.scanner {
            Scanner::Own(rules) => self.cut(text, boundaries(text, rules)),
            Scanner::Unicode(unicode) => self.cut(text, unicode.ends(text).into_iter()),
            Scanner::Srx(rules) => self.cut(text, rules.ends(text)?.into_iter()),
        })
    }

    /// Cuts a text where the scanner and the project's own rules say.
    fn cut(&self, text: &str, ends: impl Iterator<Item = usize>) -> Vec<Range<usize>> {
        if self.breaks.is_empty() && self.no_breaks.is_empty() {
            return cut(text, ends);
        }
        let ends = own::ends(text, ends, &self.breaks, &self.no_breaks);
        cut(text, ends.into_iter())
    }
}

/// Cuts a text at offsets that ascend, and trims the pieces; pieces of white space are left out.
fn cut(text: &str, ends: impl Iterator<Item = usize>) -> Vec<Range<usize>> {
    let mut start = 0;
    let pieces = ends.chain([text.len()]).filter_map(|end| {
        let piece = &text[start..end];
        let from = start + piece.len() - piece.trim_start().len();
        start = end;
        let range = from..from + piece.trim().len();
        (!range.is_empty()).then_some(range)
    });
    pieces.collect()
}

/// Sentence boundaries by UAX #29, as ICU4X implements it.
#[derive(Clone, Copy, Debug)]
struct Unicode {
    segmenter: SentenceSegmenterBorrowed<'static>,
    /// Whether `;` asks, as CLDR's rules for Greek have it.
    semicolon_asks: bool,
}

impl Unicode {
    fn new(tag: &str) -> Unicode {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Unicode {
            segmenter: SentenceSegmenter::new(SentenceBreakInvariantOptions::default()),
            semicolon_asks: primary.eq_ignore_ascii_case("el"),
        }
    }

    /// Where sentences begin but for the first, and the end of the text.
    fn ends(self, text: &str) -> Vec<usize> {
        let text = self.prepared(text);
        let ends = self.segmenter.segment_str(&text).filter(|end| *end > 0);
        // UAX #29 knows no abbreviations: behind a full stop the general rules have to agree.
        let mut agreed = boundaries(&text, &GENERAL).peekable();
        let holds = |end: &usize| {
            let before = text[..*end].trim_end();
            while agreed.next_if(|agreed| *agreed < before.len()).is_some() {}
            *end == text.len() || !before.ends_with('.') || agreed.peek() == Some(&before.len())
        };
        ends.filter(holds).collect()
    }

    /// The text as UAX #29 should see it, each mark in its place.
    fn prepared(self, text: &str) -> Cow<'_, str> {
        let text = unwrapped(text);
        if !self.semicolon_asks || !text.contains([';', '\u{37e}']) {
            return text;
        }
        Cow::Owned(text.replace(';', "?").replace('\u{37e}', "\u{61f}"))
    }
}

/// The text with blanks of as many bytes for line ends, which inside a block are only those of wrapped lines.
fn unwrapped(text: &str) -> Cow<'_, str> {
    let blank = |mark: char| {
        Some(match mark {
            '\n' | '\r' => ' ',
            '\u{85}' => '\u{a0}',
            '\u{2028}' | '\u{2029}' => '\u{2003}',
            _ => return None,
        })
    };
    if !text.contains(|mark| blank(mark).is_some()) {
        return Cow::Borrowed(text);
    }
    text.chars()
        .map(|mark| blank(mark).unwrap_or(mark))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `|` marks the ends expected, behind the sentence and before the blank.
    fn check(tag: &str, marked: &str) {
        let text = marked.replace('|', "");
        let sentences = Segmenter::of(tag).sentences(&text).expect("splits");
        let mut found = text.clone();
        for sentence in sentences.iter().rev().skip(1) {
            found.insert(sentence.end, '|');
        }
        assert_eq!(found, marked);
    }

    #[test]
    fn a_known_language_has_rules_of_its_own() {
        check("en", "The U.N. Council met.| It decided nothing.");
        check("ru-KZ", "Это ст. 5 закона.| Да.");
        check("AR", "قال د. أحمد نعم.| لا.");
    }

    #[test]
    fn any_other_language_is_split_by_uax_29() {
        check("de", "Der Rat tagte.| Er beschloss nichts.");
        check("de", "Das gilt z. B. für Städte.| Auch sonst.");
        check("fr", "M. Durand et Dr. Weber sont venus.| Ils ont parlé.");
        check("de-AT", "Das sind 2.5 Prozent.| «Ja!»| Wirklich?| Ja...");
        check("zh-Hant", "会议结束了。|他走了！|真的吗？|是的。");
        check("hi", "यह एक वाक्य है।| यह दूसरा है।");
        check("hy", "Ժողովն ավարտվեց։| Նա գնաց։");
        check("th", "วันนี้ฝนตก ฉันอยู่บ้าน");
        check("my", "နေကောင်းလား။| ကောင်းပါတယ်။");
        check("", "One.| Two.");
    }

    #[test]
    fn a_greek_semicolon_asks() {
        check("el", "Τι είναι;| Ναι.| Όχι\u{37e}| Ναι.");
        check("fr", "Une chose ; une autre.| Fin.");
    }

    #[test]
    fn line_ends_in_a_block_end_no_sentence() {
        for end in ["\n", "\r\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"] {
            check("de", &format!("Der Rat{end}tagte.|{end}Er{end}schwieg."));
        }
    }

    #[test]
    fn sentences_are_trimmed_and_never_empty() {
        for tag in ["de", "en"] {
            let split = |text: &str| Segmenter::of(tag).sentences(text).expect("splits");
            assert_eq!(split("  One.\n Two. \n"), [2..6, 8..12]);
            assert!(split(" \n ").is_empty());
            assert!(split("").is_empty());
            assert_eq!(split("...").len(), 1);
        }
    }

    #[test]
    fn a_segmenter_is_shared_by_threads() {
        fn shared<T: Send + Sync>(_: &T) {}
        shared(&Segmenter::of("de"));
    }

    proptest::proptest! {
        #[test]
        fn sentences_hold_all_of_a_text_but_white_space(
            text in r"([a-z .?!;\n\u{85}\u{2028}\u{37e}\u{64b}।。\p{L}]|\PC){0,40}",
        ) {
            for tag in ["de", "el"] {
                let sentences = Segmenter::of(tag).sentences(&text).expect("splits");
                let mut at = 0;
                for range in sentences {
                    assert!(text[at..range.start].trim().is_empty());
                    let sentence = &text[range.clone()];
                    assert!(!sentence.is_empty() && sentence.trim() == sentence);
                    at = range.end;
                }
                assert!(text[at..].trim().is_empty());
            }
        }
    }
}
