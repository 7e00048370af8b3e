//! English: where its sentences end.
//!
//! Titles and abbreviations follow New Hart's Rules and the AP Stylebook, which keeps the stop that
//! British spelling drops. Words only: how they are applied is the scanner's business.

use super::{Followed, Known, Language, SentenceRules};

pub(super) const LANGUAGE: Language = Language {
    tag: "en",
    sentences: SentenceRules {
        years: ERAS_AND_CLOCK,
        units: UNITS,
        ends: CLOCK,
        followed: &[
            Followed {
                abbreviations: CLOCK,
                by: BEHIND_CLOCK,
            },
            Followed {
                abbreviations: &["St"],
                by: SAINTS,
            },
        ],
        never: NEVER,
        titles: TITLES,
        numbered: NUMBERED,
        labels: &[],
        seldom: SELDOM,
        places: PLACES,
        starters: STARTERS,
        lettered: LETTERED,
        marked: MARKED,
        capitals: CAPITALS,
        relatives: &[],
        second_half: &[],
        behind_dots: &[],
        dates: DATES,
        introductions: &[],
        speech: SPEECH,
        proclitics: &[],
        guillemets_keep_stop: false,
        ellipsis_after_words: 1,
        known: Known::NONE,
    }
    .indexed(),
};

/// Eras behind a year and times of day behind an hour. Without a year, `B.C.` is a part of Canada.
const ERAS_AND_CLOCK: &[&str] = &["A.D", "A.H", "B.C", "B.C.E", "C.E", "a.m", "p.m"];

/// Units: «5 ft. 3 in.» is one measure. New Hart's Rules write them without a stop, American books with one.
#[rustfmt::skip]
const UNITS: &[&str] = &[
    "bbl", "bln", "bn", "cm", "cu", "cwt", "doz", "ft", "g", "gal", "gals", "h", "hr", "hrs", "in",
    "k", "kHz", "kg", "km", "kph", "l", "lb", "lbs", "m", "mi", "min", "mln", "mm", "mos", "mph",
    "oz", "p.c", "pc", "pct", "pp", "pts", "s", "sec", "sq", "tn", "trn", "wk", "wks", "yd", "yds",
    "yr", "yrs",
];

/// Times of day, wherever they stand. They may be last in a sentence: «at 5 p.m. The shop …».
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
    "a.k.a", "aka", "approx", "betw", "c", "ca", "cf", "e.g", "i.e", "incl", "q.v", "resp", "ret",
    "retd", "s.v", "sc", "seq", "v", "viz", "vs",
];

/// Titles, ranks, offices, first names cut short and the first words of place names: a name follows.
#[rustfmt::skip]
const TITLES: &[&str] = &[
    "Adm", "Ald", "Amb", "Assoc", "Asst", "Atty", "Atty.Gen", "Benj", "Bp", "Brig", "Brig.Gen",
    "Bro", "Capt", "Cdr", "Chas", "Chmn", "Cllr", "Cmdr", "Cmdt", "Col", "Comdr", "Commr", "Const",
    "Cpl", "Cpt", "Det", "Det.Insp", "Det.Sgt", "Dist", "Dr", "Drs", "Ens", "Fr", "Ft", "Gen",
    "Gens", "Geo", "Gov", "Govs", "Hon", "Insp", "Jas", "Jos", "Lieut", "Lt", "Lt.Col", "Lt.Gen",
    "Lts", "MSgt", "Maj", "Maj.Gen", "Messrs", "Mlle", "Mme", "Mons", "Mr", "Mrs", "Ms", "Mses",
    "Msgr", "Mt", "Mts", "Mx", "Ofc", "Ofcr", "Pfc", "Pres", "Prof", "Profs", "Pt", "Pte", "Pvt",
    "Rep", "Reps", "Rev", "Revs", "Robt", "Rt", "Rt.Hon", "SSgt", "Sec", "Sen", "Sens", "Sgt",
    "Sgt.Maj", "Sgts", "Sr.Lt", "Ste", "Supt", "Surg", "TSgt", "Thos", "Treas", "Ven", "Wm",
];

/// Months and parts of books, before a number. Alone they are words (*no*, *art*) or end a sentence.
#[rustfmt::skip]
const NUMBERED: &[&str] = &[
    "Apr", "Aug", "Cir", "Dec", "Feb", "Hwy", "Jan", "Jul", "Jun", "Mar", "Nov", "Oct", "Res",
    "Rte", "Sep", "Sept", "art", "arts", "bk", "ch", "chap", "col", "cols", "ed", "eq", "eqs", "ex",
    "ff", "fig", "figs", "lib", "ll", "no", "nos", "nr", "op", "p", "para", "pl", "pls", "pp", "pt",
    "ref", "refs", "reg", "regs", "sec", "sect", "sess", "tab", "ver", "vol", "vols",
];

/// Companies, departments, and letters behind a name: a name often goes on behind them.
#[rustfmt::skip]
const SELDOM: &[&str] = &[
    "A.G", "Assn", "B.A", "B.Sc", "Bldg", "Bros", "Co", "Corp", "Cos", "D.D", "D.Phil", "Esq",
    "Gov't", "Hosp", "Inc", "Inst", "Intl", "J.D", "Jr", "L.L.C", "L.P", "LL.B", "LL.M", "LLC",
    "Ltd", "M.A", "M.B.A", "M.D", "M.P", "M.Sc", "Mfg", "N.V", "Nat", "Natl", "P.L.C", "Ph.D",
    "Plc", "Pty", "R.N", "Regt", "S.A", "Soc", "Sr", "Univ", "al", "dept", "govt",
];

/// Articles, pronouns, conjunctions, prepositions and adverbs that open sentences: before them `U.S.` ends one.
#[rustfmt::skip]
const STARTERS: &[&str] = &[
    "a", "about", "above", "according", "across", "after", "again", "against", "ahead", "all",
    "along", "already", "also", "although", "amid", "among", "an", "and", "another", "any",
    "anyone", "anything", "apart", "are", "around", "as", "at", "based", "because", "before",
    "being", "below", "beneath", "beside", "besides", "between", "beyond", "both", "but", "by",
    "clearly", "could", "despite", "did", "do", "does", "doing", "dozens", "during", "each",
    "earlier", "eight", "either", "eleven", "elsewhere", "even", "eventually", "every", "everyone",
    "everything", "except", "few", "fewer", "finally", "first", "five", "following", "for",
    "fortunately", "four", "from", "further", "given", "had", "has", "have", "having", "he", "he'd",
    "he'll", "he's", "hence", "her", "here", "hers", "him", "his", "how", "however", "hundreds",
    "i", "i'd", "i'll", "i'm", "i've", "if", "in", "indeed", "inside", "instead", "is", "it",
    "it'd", "it'll", "it's", "its", "itself", "just", "last", "later", "less", "let", "let's",
    "like", "many", "may", "meantime", "meanwhile", "might", "more", "moreover", "most", "much",
    "my", "nearly", "neither", "never", "nevertheless", "next", "nine", "no", "nobody", "none",
    "nonetheless", "nor", "not", "nothing", "now", "of", "often", "on", "once", "one", "only", "or",
    "other", "otherwise", "our", "outside", "over", "perhaps", "please", "previously", "rather",
    "recently", "regarding", "separately", "seven", "several", "shall", "she", "she'd", "she'll",
    "she's", "should", "similarly", "since", "six", "so", "some", "somebody", "someone",
    "something", "sometimes", "soon", "speaking", "starting", "still", "such", "ten", "than",
    "that", "that's", "the", "their", "them", "then", "there", "there's", "therefore", "these",
    "they", "they'd", "they'll", "they're", "they've", "this", "those", "though", "thousands",
    "three", "through", "throughout", "thus", "to", "today", "together", "tomorrow", "tonight",
    "too", "toward", "towards", "traditionally", "twelve", "two", "under", "underneath",
    "unfortunately", "unless", "unlike", "until", "up", "upon", "usually", "via", "was", "we",
    "we'd", "we'll", "we're", "we've", "were", "what", "what's", "whatever", "when", "whenever",
    "where", "whereas", "wherever", "whether", "which", "while", "who", "who's", "whoever", "whom",
    "whose", "why", "will", "with", "within", "without", "would", "yes", "yesterday", "yet", "you",
    "you'd", "you'll", "you're", "you've", "your",
];

/// Nouns that a letter completes: «plan B», «hepatitis C». Behind them it is no initial.
#[rustfmt::skip]
const LETTERED: &[&str] = &[
    "annex", "appendix", "area", "category", "class", "column", "exhibit", "grade", "group",
    "hepatitis", "influenza", "level", "paragraph", "part", "plan", "point", "school", "section",
    "serie", "type", "vitamin", "zone",
];

/// Firms and programmes with a mark of their own, as long as they are no words.
const MARKED: &[&str] = &["E", "Jeopardy", "Yahoo", "Yum"];

/// *I* and what it is written together with.
const CAPITALS: &[&str] = &[
    "I", "I'd", "I'll", "I'm", "I've", "I’d", "I’ll", "I’m", "I’ve",
];

/// Verbs of saying, as they stand behind a quotation and its speaker.
#[rustfmt::skip]
const SPEECH: &[&str] = &[
    "added", "adds", "agreed", "announced", "answered", "argued", "asked", "asks", "began",
    "called", "complained", "concluded", "continued", "cried", "declared", "demanded", "exclaimed",
    "explained", "insisted", "joked", "noted", "quipped", "recalled", "remarked", "replied",
    "replies", "responded", "said", "says", "shouted", "sighed", "tweeted", "urged", "warned",
    "whispered", "wondered", "writes", "wrote", "yelled",
];

/// Streets, which stand behind their names; `St` before a name is a saint.
const PLACES: &[&str] = &["Ave", "Blvd", "Ln", "Pkwy", "Rd", "Sq", "St"];

/// Saints whose names stand behind a capitalised word as well: «Port St. Lucie», «Jill St. John».
#[rustfmt::skip]
const SAINTS: &[&str] = &[
    "Albans", "Andrew", "Andrews", "Anne", "Anselm", "Anthony", "Augustine", "Barnabas", "Barts",
    "Basil", "Bernard", "Catharines", "Catherine", "Charles", "Clair", "Cloud", "Croix", "Cuthbert",
    "Cyr", "David", "Denis", "Dunstan", "Edmund", "Elizabeth", "Etienne", "Francis", "Gallen",
    "George", "Helena", "Helens", "Helier", "Hilda", "Ives", "James", "Jerome", "Joe", "John",
    "Johns", "Joseph", "Jude", "Kilda", "Kitts", "Lawrence", "Louis", "Lucia", "Lucie", "Luke",
    "Maarten", "Malo", "Margaret", "Mark", "Martin", "Mary", "Matthew", "Michael", "Mirren",
    "Moritz", "Nazaire", "Nicholas", "Olaf", "Pancras", "Patrick", "Paul", "Pauli", "Peter",
    "Petersburg", "Pierre", "Pius", "Polten", "Rita", "Simeon", "Simon", "Stephen", "Teresa",
    "Thomas", "Thérèse", "Tropez", "Ursula", "Valentine", "Vincent", "Vitus",
];

/// Words of a time or a date: «By 6 a.m.» alone has only begun a sentence.
#[rustfmt::skip]
const DATES: &[&str] = &[
    "April", "August", "December", "February", "Friday", "January", "July", "June", "March", "May",
    "Monday", "November", "October", "Saturday", "September", "Sunday", "Thursday", "Tuesday",
    "Wednesday", "about", "after", "around", "at", "before", "between", "by", "during", "early",
    "from", "in", "just", "late", "on", "or", "shortly", "since", "the", "until",
];

#[cfg(test)]
mod tests {
    use super::LANGUAGE;

    fn check(marked: &str) {
        super::super::testing::check(&LANGUAGE.sentences, marked);
    }

    #[test]
    fn columns_references_and_circuits_lead_to_numbers() {
        check("It is shown in Table 3, col. 2.| See Supplementary Fig. S3 and Ref. 17 as well.");
        check("The 5th Cir. 2005 ruling stands.| The Nat. Maritime Museum is shut.");
    }

    #[test]
    fn a_count_opens_a_sentence() {
        check("It was signed in the U.S.| Three ministers came.");
    }

    #[test]
    fn i_tell_who_spoke_although_i_have_a_capital() {
        check("“Is it that cold?” I asked him.| “Worse,” he said.");
        check("“Is it that cold?”| I doubt it.");
    }

    #[test]
    fn a_number_before_a_missing_blank() {
        check("It closed at 44.75.|Volume was low.");
        check("Run ver.2.Setup.exe now.");
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
        check("By 6 a.m. 300 people had come.| At 5 p.m. Ann left.| They met at 5 p.m.| I left.");
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

    #[test]
    fn datelines_stay_whole() {
        check("ST. LOUIS (Reuters) - A bridge fell.| Nobody was hurt.");
        check("ST. PETERSBURG, Fla. (AP) — A bridge fell.| Nobody was hurt.");
        check("WASHINGTON, D.C. — The bridge fell.| Nobody was hurt.");
        check("LEEDS, Jan 19 (Reuters) — A bridge fell.| It was old.");
        check("LEEDS, JAN. 19 — A bridge fell.| It was old.");
        check("Feb. 3. (Reuters) - A bridge fell.");
    }

    #[test]
    fn streets_end_a_sentence_behind_their_name() {
        check("It happened on Mill St.| Two men fell.| At St. Ives it rained.");
        check("They met at 5th Ave. and E. 42nd St.| Police came.");
        check("She left for Port St. Lucie in Florida.| Then Jill St. John came.");
        check("In St. Albans it rained.| The St. Louis Fed met.");
        check("On Mill St. (Nos. 5 to 17) it rained.");
    }

    #[test]
    fn ordinals_are_parts_of_names() {
        check("Sgt. 1st Class Ann Hill fell.| She was 30.");
        check("The 3rd Bn. moved.| It was late.");
    }

    #[test]
    fn eras_and_prices_end_a_sentence() {
        check("It was built in 500 B.C.| Others came in 79 A.D.| Nobody stayed.");
        check("In A.D. 79 it burned.| He moved to Victoria, B.C. Canada let him.");
        check("Sales rose to $1.5 bn.| Profit fell 0.3 pct.| Shares slid.");
    }

    #[test]
    fn letters_complete_some_nouns() {
        check("There is no plan C.| Hepatitis B.| Group A.| France leads it.");
        check("This is what E. Hill wants.");
    }

    #[test]
    fn names_may_have_a_mark() {
        check("Yahoo! Inc. was sold.| He left Yahoo!| It was late.");
        check("The show \"Who Is It? Live\" ended.| She saw “Help! Now” twice.");
        check("They played \"Who Am I? Part Two\".| Few came.");
        check("She said \"No!| Never\" and left.");
    }

    #[test]
    fn the_speaker_may_come_before_the_verb() {
        check("\"Why?\" Ann Lee, 34, said.| Nobody knew.");
        check("\"What now?\" Mayor Lee asked.| Nobody knew.");
        check("\"Stop!\"| Tom said he was tired.");
    }

    #[test]
    fn marks_of_notes_stay_with_the_sentence() {
        check(
            "It burned.¹| He denies it.*| So does she.†| Nobody asked.[citation needed]| Fine.(3)| Done.",
        );
        check("It cost 5 * 3.| Fine.");
    }

    #[test]
    fn accounts_and_hashtags_may_open_a_sentence() {
        check("It is over.| @reuters has more.| #news follows.");
    }

    #[test]
    fn a_word_that_always_has_a_capital_says_nothing_behind_dots() {
        check("He… I mean she left.| I thought ... I'm not sure.");
    }

    #[test]
    fn words_in_capitals_are_abbreviations_among_such_words() {
        check("GEN. HILL CALLS FOR PEACE.| NO. 5 WINS.");
        check("They were fined by the SEC.| Both paid.");
        check("Gen. (retd.) Hill spoke.| Sen. Ann Lee, D-Conn., left.");
    }
}
