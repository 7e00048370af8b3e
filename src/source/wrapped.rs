//! Whether the lines of a plain text are wrapped.
//!
//! Editors wrap greedily: a line ends where the next word would not have fitted. So a line and the word behind it are
//! longer than the longest line, nearly everywhere. In verse, lists, tables and texts with a paragraph a line the ends
//! of lines come from elsewhere: what stands in the lines must speak for wrapping, too.

use super::plain::CLOSING;

/// How long the longest of wrapped lines is, in characters.
const WIDTHS: std::ops::RangeInclusive<usize> = 40..=120;

/// How many lines must be followed by another one at the least.
const FOLLOWED: usize = 3;

/// How likely it may be that lines which were not wrapped look as if they were: where the words say that sentences run
/// on, and where they do not.
const CHANCE: (f64, f64) = (0.9, 0.05);

/// A line that is not blank.
struct Line {
    /// How many bytes of blanks stand before it.
    indent: usize,
    /// In characters, without blanks around it.
    width: usize,
    /// The width of its first word.
    first: usize,
    /// Whether it has more words than one.
    words: bool,
    /// Whether it begins with a capital letter (`None`: with none that knows of capitals).
    capital: Option<bool>,
    /// Whether it begins as an item of a list does.
    item: bool,
    /// Whether it ends in a comma or a semicolon.
    pauses: bool,
    /// Whether a sentence, or what introduces a list, ends with it.
    ends: bool,
    /// How many sentences end within it.
    within: usize,
    /// Whether another line follows directly.
    followed: bool,
}

/// Whether a text's lines are wrapped, beyond reasonable doubt. Takes time in proportion to the text.
///
/// 1. The longest line of several words has 40 to 120 characters, combining and invisible ones not counted.
/// 2. At least three lines have another one below, and nine in ten of these could not have taken its first word, give
///    or take a character.
/// 3. At most half of these lines end a sentence, and at least half of the paragraphs do, those of one line aside.
/// 4. Less than half of them end in a comma or a semicolon, and no two in a row begin as items of a list do.
/// 5. Where a sentence goes on in the next line, that begins with a small letter as often as not, in scripts that have
///    any. Verse and headlines begin with capitals.
/// 6. The first words have something to do with it: with any words of the text in their place, every line would be as
///    full in at most nine texts of ten; in one of twenty, if nothing else shows that sentences run on: that they end
///    within lines, that they go on with small letters, or that they end where paragraphs do and hardly elsewhere.
///    Where lines are of one length, as in tables, any word would do, and nothing is known.
pub(super) fn is_wrapped(text: &str) -> bool {
    let mut words = Words::default();
    let lines = lines(text, &mut words);
    let width = lines
        .iter()
        .filter(|line| line.words)
        .map(|line| line.width);
    let width = width.max().unwrap_or(0);
    if !WIDTHS.contains(&width) {
        return false;
    }
    let pairs = || pairs(&lines).filter(|(line, _)| line.followed);
    let is_full = |(line, next): &(&Line, &Line)| {
        // Paragraphs may be told apart by indentation; joined, they would be one.
        let paragraph = line.ends && next.indent > line.indent;
        line.width + 1 + next.first >= width && !paragraph
    };
    let (followed, full) = (pairs().count(), pairs().filter(is_full).count());
    if followed < FOLLOWED || full * 10 < followed * 9 {
        return false;
    }
    let allowed = match running_on(&lines) {
        Prose::No => return false,
        Prose::Likely => CHANCE.1,
        Prose::Certain => CHANCE.0,
    };
    let chances = pairs()
        .filter(is_full)
        .map(|(line, _)| words.share_from(width - line.width.min(width)));
    chance(chances, followed, followed - full) <= allowed
}

/// Every line with the one behind it.
fn pairs(lines: &[Line]) -> impl Iterator<Item = (&Line, &Line)> {
    lines.iter().zip(lines.iter().skip(1))
}

/// Whether the sentences of lines run on from one to the next.
enum Prose {
    No,
    Likely,
    Certain,
}

fn running_on(lines: &[Line]) -> Prose {
    let count = |of: fn(&(&Line, &Line)) -> bool| pairs(lines).filter(of).count();
    let followed = count(|(line, _)| line.followed);
    let ended = count(|(line, _)| line.followed && line.ends);
    let paragraphs = count(|(line, next)| line.followed && !next.followed);
    let whole = count(|(line, next)| line.followed && !next.followed && next.ends);
    let goes_on = |line: &Line| line.followed && !line.ends;
    let begins = pairs(lines).filter(|(line, _)| goes_on(line));
    let begins: Vec<bool> = begins.filter_map(|(_, next)| next.capital).collect();
    let capitals = begins.iter().filter(|capital| **capital).count();
    let small = begins.len() - capitals;
    let pauses = count(|(line, _)| line.followed && line.pauses);
    let items = count(|(line, next)| line.followed && line.item && next.item);
    if pauses * 2 >= followed || items > 0 {
        return Prose::No;
    }
    if ended * 2 > followed || whole * 2 < paragraphs || capitals > small {
        return Prose::No;
    }
    let within: usize = lines.iter().map(|line| line.within).sum();
    let by_paragraph = paragraphs > 3 && whole == paragraphs && ended * 10 <= followed;
    match by_paragraph || within * 15 >= followed || small >= 3 + 2 * capitals {
        true => Prose::Certain,
        false => Prose::Likely,
    }
}

/// How likely lines come out full by chance: of so many lines, all but `others`.
fn chance(chances: impl Iterator<Item = f64>, lines: usize, others: usize) -> f64 {
    // In how many ways the others may lie among the lines: fewer than (lines × e ÷ others) to the power of others.
    let ways = lines as f64 * std::f64::consts::E / others.max(1) as f64;
    let mut others = std::iter::repeat_n(ways, others);
    let mut all = 1.0;
    for (index, chance) in chances.enumerate() {
        all *= chance;
        if index % 9 == 8 {
            all *= others.next().unwrap_or(1.0);
        }
    }
    others.fold(all, |all, ways| all * ways)
}

/// How many words of a text have which width.
#[derive(Default)]
struct Words {
    widths: Vec<usize>,
    all: usize,
}

impl Words {
    fn add(&mut self, width: usize) {
        let width = width.min(*WIDTHS.end());
        if self.widths.len() <= width {
            self.widths.resize(width + 1, 0);
        }
        self.widths[width] += 1;
        self.all += 1;
    }

    /// The share of words that have at least this width.
    fn share_from(&self, width: usize) -> f64 {
        let wide: usize = self.widths.iter().skip(width).sum();
        wide as f64 / self.all.max(1) as f64
    }
}

fn lines(text: &str, words: &mut Words) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut open = false;
    for line in super::plain::lines(text) {
        let content = super::plain::trim(line);
        if content.is_empty() {
            open = false;
            continue;
        }
        if let Some(last) = lines.last_mut().filter(|_| open) {
            last.followed = true;
        }
        let indent = content.as_ptr() as usize - line.as_ptr() as usize;
        lines.push(measure(content, indent, words));
        open = true;
    }
    lines
}

fn measure(line: &str, indent: usize, words: &mut Words) -> Line {
    let mut count = 0;
    let (mut first, mut within) = (0, 0);
    let mut before = None;
    for word in line.split_whitespace() {
        let width = width(word);
        words.add(width);
        if count == 0 {
            first = width;
        }
        // A sentence ends between two words; «د. محمد» and «Mr. X» are no two sentences.
        within += usize::from(before.is_some_and(ends_sentence));
        before = Some(word);
        count += 1;
    }
    let letter = line.chars().find(|character| character.is_alphabetic());
    Line {
        indent,
        width: width(line),
        first,
        words: count > 1,
        capital: letter
            .filter(|letter| letter.is_lowercase() || letter.is_uppercase())
            .map(char::is_uppercase),
        item: is_item(line),
        pauses: line.ends_with([',', ';', '،', '؛']),
        ends: ends(line),
        within,
        followed: false,
    }
}

/// Whether a line begins with a bullet, a dash, a number or a letter as an item of a list does: `•`, `1.`, `a)`, `(٣)`.
fn is_item(line: &str) -> bool {
    let Some((first, _)) = line.split_once(char::is_whitespace) else {
        return false;
    };
    if matches!(
        first,
        "-" | "–" | "—" | "*" | "+" | "•" | "·" | "▪" | "●" | "◦" | "‣"
    ) {
        return true;
    }
    let Some(label) = first.strip_suffix(['.', ')']) else {
        return false;
    };
    let label = label.strip_prefix('(').unwrap_or(label);
    let number = label.chars().count() <= 3 && label.chars().all(char::is_numeric);
    let letter = first.ends_with(')') && label.chars().count() == 1;
    !label.is_empty() && (number || letter)
}

/// How many characters are seen side by side: neither combining nor invisible ones.
fn width(text: &str) -> usize {
    let invisible = |character: char| {
        matches!(
            character,
            '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}'
        ) || unicode_normalization::char::is_combining_mark(character)
    };
    let seen = text.chars().filter(|character| !invisible(*character));
    seen.count()
}

fn ends(text: &str) -> bool {
    text.trim_end_matches(CLOSING)
        .ends_with(['.', '!', '?', '؟', '…', '۔', ':', '।', '。', '！', '？'])
}

/// Whether a word ends a sentence, and is no abbreviation or number.
fn ends_sentence(word: &str) -> bool {
    let letters = word.chars().filter(|character| character.is_alphabetic());
    ends(word) && !word.ends_with(':') && letters.take(4).count() == 4
}

#[cfg(test)]
mod tests;
