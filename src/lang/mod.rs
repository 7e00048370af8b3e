//! The languages this program knows something about, one file each.
//!
//! A language is plain data: constant tables that the stages read. What the tables mean for sentence
//! ends is written at [`SentenceRules`]; how they are applied is the scanner's business
//! (`segment::boundaries`). Nothing here knows about files, ids or translation.

mod ar;
mod en;
pub mod inflect;
mod names;
mod negotiate;
mod ru;
mod tag;
#[cfg(test)]
mod testing;
pub mod words;

pub(crate) use names::autonym;
pub use negotiate::negotiate;
pub use tag::{Direction, country, direction, identifier, language_and_region};

/// A language and what is known about it.
#[derive(Debug)]
pub struct Language {
    /// The primary subtag of the language in BCP 47, in lower case: `ar`.
    pub tag: &'static str,
    /// Where its sentences end.
    pub sentences: SentenceRules,
}

/// All languages with rules of their own, in the order of their tags.
pub const LANGUAGES: &[&Language] = &[&ar::LANGUAGE, &en::LANGUAGE, &ru::LANGUAGE];

/// Finds a language by the primary subtag of a BCP 47 tag; `ar`, `ar-EG` and `AR_eg` are all Arabic.
///
/// `None` for a language without rules of its own: its sentences end where UAX #29 says.
pub fn language(tag: &str) -> Option<&'static Language> {
    let primary = tag.split(['-', '_']).next().unwrap_or_default();
    LANGUAGES
        .iter()
        .copied()
        .find(|language| language.tag.eq_ignore_ascii_case(primary))
}

/// What a language adds to the general rules of the sentence scanner.
///
/// An abbreviation is written without its last stop and without blanks (`т.д` for «т. д.», «т.д.» and
/// the same with no-break spaces). An entry in lower case also stands for the word with a capital
/// first letter; an entry with a capital stands for itself only (`Mar` is not the verb *mar*).
/// Every table is sorted by code point, because it is searched by halving.
///
/// An abbreviation in capitals before another word in capitals or a number is looked up in both spellings.
/// An abbreviation of several parts is looked up before its last part alone, and for each of them the
/// tables are asked in the order of the fields below; the first that holds it decides.
#[derive(Debug)]
pub struct SentenceRules {
    /// Abbreviations that hold their stop before the words given with them; else the tables below decide.
    pub followed: &'static [Followed],
    /// Abbreviations of years and centuries: behind a number they may end a sentence, also before another number.
    pub years: &'static [&'static str],
    /// Units, and words between a number and its unit: behind a number they may end a sentence, though not before
    /// another number, nor where the sentence so far is nothing but a date.
    pub units: &'static [&'static str],
    /// Abbreviations that may end a sentence although their last part looks like an initial or is listed below.
    pub ends: &'static [&'static str],
    /// Abbreviations that never end a sentence.
    pub never: &'static [&'static str],
    /// Titles and the like: what comes next is a name, so they never end a sentence before a letter.
    pub titles: &'static [&'static str],
    /// Abbreviations that ask for a number, and end a sentence before anything else.
    pub numbered: &'static [&'static str],
    /// Names of languages: they end a sentence unless a word in another script follows.
    pub labels: &'static [&'static str],
    /// Abbreviations that end a sentence only before one of the [`starters`](Self::starters).
    pub seldom: &'static [&'static str],
    /// Words for a place that stand on either side of its name: they may end a sentence only behind the name.
    pub places: &'static [&'static str],
    /// Function words that open a sentence and are no part of a name, in lower case.
    pub starters: &'static [&'static str],
    /// Words that a single letter completes: behind them it is no initial, as in «plan B».
    pub lettered: &'static [&'static str],
    /// Names that are spelled with `!` or `?`: behind them the mark ends a sentence only before one of the starters.
    pub marked: &'static [&'static str],
    /// Words that have a capital anywhere, so that it does not tell whether an ellipsis ends a sentence.
    pub capitals: &'static [&'static str],
    /// Words that open a clause about what stands before them: behind a year or a quotation they go on, where case does not tell.
    pub relatives: &'static [&'static str],
    /// Words that open the second half of a double question, behind the mark of the first.
    pub second_half: &'static [&'static str],
    /// Words that go on behind the dots of a pause, where case does not tell.
    pub behind_dots: &'static [&'static str],
    /// Words of a date. Where a sentence so far holds nothing but these, numbers and a year, it has only begun.
    pub dates: &'static [&'static str],
    /// Words that stand first or second in an introduction: up to its comma it adds nothing to a date behind it.
    pub introductions: &'static [&'static str],
    /// Verbs of saying: behind a closing quotation mark they go on with the sentence that holds the quotation.
    pub speech: &'static [&'static str],
    /// One-letter conjunctions written together with the next word. Before a verb of saying they open a sentence.
    pub proclitics: &'static [char],
    /// Whether a stop inside guillemets ends the quotation only, the outer sentence having a stop of its own.
    pub guillemets_keep_stop: bool,
    /// The fewest words a sentence must have for dots of an ellipsis to end it, where the next word shows no case.
    pub ellipsis_after_words: usize,
    /// What `indexed` makes of the tables of abbreviations.
    pub known: Known,
}

impl SentenceRules {
    /// The same rules with `known` filled in; every set of rules is made with it.
    pub(crate) const fn indexed(mut self) -> SentenceRules {
        self.known = Known::NONE
            .with(self.years)
            .with(self.units)
            .with(self.ends)
            .with(self.never)
            .with(self.titles)
            .with(self.numbered)
            .with(self.labels)
            .with(self.seldom)
            .with(self.places);
        let mut at = 0;
        while at < self.followed.len() {
            self.known = self.known.with(self.followed[at].abbreviations);
            at += 1;
        }
        self
    }
}

/// A small set of hashes that tells most words that are in no table, in one step instead of a search per table.
#[derive(Clone, Copy, Debug)]
pub struct Known([u64; Known::WORDS]);

impl Known {
    /// Holds nothing.
    pub(crate) const NONE: Known = Known([0; Known::WORDS]);
    const WORDS: usize = 128;

    /// Whether a table may hold the word with these bytes; `false` is certain.
    pub(crate) fn may_hold(&self, word: &[u8]) -> bool {
        let (place, bit) = Known::place(word);
        self.0[place] & bit != 0
    }

    const fn with(mut self, table: &[&str]) -> Known {
        let mut at = 0;
        while at < table.len() {
            let (place, bit) = Known::place(table[at].as_bytes());
            self.0[place] |= bit;
            at += 1;
        }
        self
    }

    const fn place(word: &[u8]) -> (usize, u64) {
        let mut hash: u32 = 0;
        let mut at = 0;
        while at < word.len() {
            hash = hash.wrapping_mul(31).wrapping_add(word[at] as u32);
            at += 1;
        }
        hash ^= hash >> 11;
        ((hash >> 6) as usize % Known::WORDS, 1 << (hash % 64))
    }
}

/// Abbreviations that hold their stop before certain words.
#[derive(Debug)]
pub struct Followed {
    /// The abbreviations, written as in [`SentenceRules`].
    pub abbreviations: &'static [&'static str],
    /// The words that go on with the sentence.
    pub by: &'static [&'static str],
}

/// What holds in any language that has no rules of its own, where a full stop may be part of an abbreviation.
///
/// Holds only what is spelled alike in many languages: the titles and Latin abbreviations that
/// newspapers in Latin letters share. The rest is left to the scanner: single letters, letter case, numbers.
pub(crate) const GENERAL: SentenceRules = SentenceRules {
    years: &[],
    units: &["g", "h", "l", "m", "s"],
    ends: &[],
    followed: &[],
    never: &["al", "ca", "cf", "e.g", "i.e", "vs"],
    titles: &["Dr", "Mr", "Mrs", "Ms", "Prof", "St"],
    numbered: &["art", "fig", "no", "nr", "p", "pp", "vol"],
    labels: &[],
    seldom: &["Co", "Corp", "Inc", "Jr", "Ltd", "Sr"],
    places: &[],
    starters: &[],
    lettered: &[],
    marked: &[],
    capitals: &[],
    relatives: &[],
    second_half: &[],
    behind_dots: &[],
    dates: &[],
    introductions: &[],
    speech: &[],
    proclitics: &[],
    guillemets_keep_stop: false,
    ellipsis_after_words: 1,
    known: Known::NONE,
}
.indexed();

#[cfg(test)]
mod tests {
    use super::testing::check;
    use super::*;

    fn abbreviations(rules: &'static SentenceRules) -> Vec<&'static [&'static str]> {
        let mut tables = vec![
            rules.years,
            rules.units,
            rules.ends,
            rules.never,
            rules.titles,
            rules.numbered,
            rules.labels,
            rules.seldom,
            rules.places,
        ];
        tables.extend(rules.followed.iter().map(|followed| followed.abbreviations));
        tables
    }

    #[test]
    fn every_abbreviation_is_known() {
        let own = LANGUAGES.iter().map(|language| &language.sentences);
        for rules in own.chain([&GENERAL]) {
            for entry in abbreviations(rules).into_iter().flatten() {
                assert!(rules.known.may_hold(entry.as_bytes()), "{entry:?}");
                let last = entry.rsplit('.').next().unwrap_or_default();
                assert!(last.len() <= 20, "{entry:?} is too long for the scanner");
            }
        }
    }

    #[test]
    fn tables_are_sorted_and_spelled_as_they_are_searched() {
        let own = LANGUAGES.iter().map(|language| &language.sentences);
        for rules in own.chain([&GENERAL]) {
            let mut tables = abbreviations(rules);
            tables.extend(rules.followed.iter().map(|followed| followed.by));
            tables.extend([
                rules.starters,
                rules.lettered,
                rules.marked,
                rules.capitals,
                rules.relatives,
                rules.second_half,
                rules.behind_dots,
                rules.dates,
                rules.introductions,
                rules.speech,
            ]);
            for table in tables {
                sorted(table);
            }
        }
    }

    fn sorted(table: &[&str]) {
        for pair in table.windows(2) {
            assert!(pair[0] < pair[1], "{:?} before {:?}", pair[0], pair[1]);
        }
        for entry in table {
            assert!(!entry.is_empty() && !entry.ends_with('.'), "{entry:?}");
            assert!(!entry.contains(char::is_whitespace), "{entry:?}");
        }
    }

    #[test]
    fn languages_are_found_by_their_primary_subtag() {
        assert!(LANGUAGES.windows(2).all(|pair| pair[0].tag < pair[1].tag));
        assert_eq!(language("ar").map(|found| found.tag), Some("ar"));
        assert_eq!(language("ru-KZ").map(|found| found.tag), Some("ru"));
        assert_eq!(language("EN_us").map(|found| found.tag), Some("en"));
        assert!(language("arz").is_none());
        assert!(language("").is_none());
    }

    #[test]
    fn the_scanner_knows_the_terminators_of_many_scripts() {
        check(&GENERAL, "Der Rat tagte.| Er beschloss nichts.");
        check(&GENERAL, "会议结束了。|他走了！|真的吗？|是的。");
        check(&GENERAL, "यह एक वाक्य है।| यह दूसरा है।");
        check(&GENERAL, "Ժողովն ավարտվեց։| Նա գնաց։");
        check(&GENERAL, "Das gilt z. B. für Städte.| Auch sonst.");
        check(&GENERAL, "Dr. Weber kam.| Prof. Klein ging.");
    }
}
