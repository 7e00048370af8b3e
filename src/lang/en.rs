//! English: where its sentences end.
//!
//! Titles and abbreviations follow New Hart's Rules and the AP Stylebook, which keeps the stop that
//! British spelling drops. Words only: how they are applied is the scanner's business.

use super::{Followed, Known, Language, SentenceRules};

pub(super) const LANGUAGE: Language = Language {
    tag: "en",
    sentences: SentenceRules {
        years: &[],
        units: UNITS,
        ends: &[],
        followed: &[Followed {
            abbreviations: CLOCK,
            by: BEHIND_CLOCK,
        }],
        never: NEVER,
        titles: TITLES,
        numbered: NUMBERED,
        labels: &[],
        seldom: SELDOM,
        places: &[],
        starters: STARTERS,
        second_half: &[],
        dates: &[],
        introductions: &[],
        speech: &[],
        proclitics: &[],
        guillemets_keep_stop: false,
        ellipsis_after_words: 1,
        known: Known::NONE,
    }
    .indexed(),
};

/// Units: «5 ft. 3 in.» is one measure. New Hart's Rules write them without a stop, American books with one.
#[rustfmt::skip]
const UNITS: &[&str] = &[
    "cm", "ft", "g", "h", "hr", "hrs", "in", "k", "kg", "km", "l", "lb", "lbs", "m", "mi", "min",
    "mm", "oz", "s", "sec", "yd", "yds",
];

/// Times of day. They may stand last in a sentence: «at 5 p.m. The shop …».
const CLOCK: &[&str] = &["a.m", "p.m"];

/// What goes on behind a time of day with a capital: days, and zones of time.
#[rustfmt::skip]
const BEHIND_CLOCK: &[&str] = &[
    "AEST", "Atlantic", "BST", "Beijing", "CDT", "CEST", "CET", "CST", "CT", "Central", "EDT",
    "EET", "EST", "ET", "Eastern", "Friday", "GMT", "Greenwich", "IST", "JST", "MDT", "MST", "MT",
    "Monday", "Moscow", "Mountain", "PDT", "PST", "PT", "Pacific", "Saturday", "Sunday", "Thursday",
    "Tuesday", "UTC", "Wednesday",
];

/// Latin and English expressions in the middle of a sentence.
#[rustfmt::skip]
const NEVER: &[&str] = &[
    "a.k.a", "aka", "approx", "c", "ca", "cf", "e.g", "i.e", "incl", "q.v", "resp", "s.v", "sc",
    "v", "viz", "vs",
];

/// Titles, ranks, offices and the first words of place names: a name follows.
#[rustfmt::skip]
const TITLES: &[&str] = &[
    "Adm", "Amb", "Assoc", "Asst", "Atty", "Brig", "Brig.Gen", "Bro", "Capt", "Cdr", "Cmdr", "Cmdt",
    "Col", "Comdr", "Cpl", "Det", "Dr", "Drs", "Ens", "Fr", "Ft", "Gen", "Gov", "Hon", "Insp", "Lt",
    "Lt.Col", "Lt.Gen", "Maj", "Maj.Gen", "Messrs", "Mlle", "Mme", "Mr", "Mrs", "Ms", "Msgr", "Mt",
    "Mx", "Pres", "Prof", "Pt", "Pvt", "Rep", "Reps", "Rev", "Rt.Hon", "Sec", "Sen", "Sens", "Sgt",
    "Sgt.Maj", "Supt", "Ven",
];

/// Months and parts of books, before a number. Alone they are words (*no*, *art*) or end a sentence.
#[rustfmt::skip]
const NUMBERED: &[&str] = &[
    "Apr", "Aug", "Dec", "Feb", "Jan", "Jul", "Jun", "Mar", "Nov", "Oct", "Sep", "Sept", "art",
    "arts", "bk", "ch", "chap", "ed", "eq", "eqs", "ex", "fig", "figs", "lib", "ll", "no", "nos",
    "nr", "op", "p", "para", "pl", "pls", "pp", "pt", "sec", "sect", "tab", "ver", "vol", "vols",
];

/// Companies, streets, and letters behind a name: a name often goes on behind them.
/// `St` is a saint before a name and a street at the end.
#[rustfmt::skip]
const SELDOM: &[&str] = &[
    "Assn", "Ave", "B.A", "Bldg", "Blvd", "Bros", "Co", "Corp", "Cos", "Dept", "Esq", "Inc", "Jr",
    "LLC", "Ltd", "M.A", "M.D", "Ph.D", "Plc", "Rd", "Sr", "St", "Univ", "al",
];

/// Articles, pronouns, conjunctions, prepositions and adverbs that open sentences: before them `U.S.` ends one.
#[rustfmt::skip]
const STARTERS: &[&str] = &[
    "a", "about", "according", "after", "again", "all", "also", "although", "among", "an", "and",
    "another", "any", "are", "as", "at", "because", "before", "both", "but", "by", "despite", "did",
    "do", "does", "during", "each", "either", "even", "every", "few", "finally", "first", "for",
    "from", "had", "has", "have", "he", "her", "here", "his", "how", "however", "i", "if", "in",
    "instead", "is", "it", "its", "last", "later", "like", "many", "may", "meanwhile", "more",
    "most", "much", "my", "neither", "no", "nor", "not", "now", "of", "on", "once", "one", "only",
    "or", "other", "our", "over", "perhaps", "she", "since", "so", "some", "soon", "still", "such",
    "than", "that", "the", "their", "then", "there", "therefore", "these", "they", "this", "those",
    "though", "through", "thus", "to", "today", "together", "under", "unlike", "until", "up", "was",
    "we", "were", "what", "when", "where", "whether", "which", "while", "who", "why", "will",
    "with", "within", "without", "would", "yes", "yet", "you", "your",
];

#[cfg(test)]
mod tests {
    use super::LANGUAGE;

    fn check(marked: &str) {
        super::super::testing::check(&LANGUAGE.sentences, marked);
    }

    #[test]
    fn titles_lead_to_names() {
        check("Dr. Jones met Mrs. Hill.| Lt. Col. Reed came.");
        check("They climbed Mt. Hood.| It rained.");
        check("Prof. J. R. Hale spoke.| Nobody slept.");
    }

    #[test]
    fn numbers_follow_some_words() {
        check("See No. 7 and pp. 3 and 4.| They differ.");
        check("Was it right?| No.| She left.");
        check("On Sept. 3 it snowed.| It was cold in Jan.| Then it thawed.");
        check("It is work, not art.| Few buy it.| He said no.| I left.");
        check("He is 5 ft. 3 in. tall.| The board is 7 ft.| It bends.");
        check("See Sec. 2 and Vol. II of it.| Ask Sec. Reed.");
    }

    #[test]
    fn acronyms_end_a_sentence_before_function_words_only() {
        check("The U.S. Navy sailed.| It left the U.S.| The crew sang.");
        check("He moved to Washington, D.C.| In spring he returned.");
        check("She holds a Ph.D. from Leeds.");
        check("Hill & Sons Ltd. Manager Ann Lee spoke to Acme Inc.| They agreed.");
        check("He lives in St. Ives, on Mill St.| His house is old.");
        check("Ann and Joe Jr. Smith left.");
    }

    #[test]
    fn clock_times_end_a_sentence_unless_a_day_follows() {
        check("The shop closes at 5 p.m. Friday.| It opens at 9 a.m.| Nurses come early.");
    }

    #[test]
    fn small_words_go_on() {
        check("Fruit, e.g. Apples, i.e. Good ones, vs. Bad ones.| Enough.");
        check("It was built ca. 1200.| It burned down etc.| We left.");
        check("Reed et al. Report this.| Hill et al. [4] agree.");
    }

    #[test]
    fn single_letters_are_initials_unless_a_sentence_opens() {
        check("It was plan B.| We agreed.| So did J. Hill.");
        check("Water boils at 100 °C.| Ice does not.");
        check("Heat to 350 F.| Stir well.");
    }

    #[test]
    fn closing_marks_stay() {
        check("\"Is it so?\" she asked.| \"Yes.\"| He left.");
        check("(It was late.)| We left (at ten.) and slept.");
        check("It was late.[2]| We left. [3, 4]| They stayed.");
        check("He said: \"I am tired.| I go.\"| He went.");
        check("“Stop!” — He did not.");
        check("They said ‘no.’| We said ‘yes’.| Fine.");
    }

    #[test]
    fn addresses_numbers_and_lists_stay_whole() {
        check("Mail a.b@c.com or see https://c.com/a?B=c!d.| Read file.txt first.");
        check("It rose 3.5 per cent to $ .75.| Good.");
        check("1. Open it.| 2. Close it.| IV. Go.");
        check("We use .NET here.| .NET is old.");
        check("He left.|She stayed.| It is obj.Method() here.");
        check("Prices rose.| iPhone sales fell.");
    }

    #[test]
    fn an_ellipsis_ends_before_a_capital() {
        check("Well ... perhaps.| And then ...| Silence.| He… left.");
    }
}
