//! ICU regular expressions, which SRX is written in, into those of the engine that runs them.
//!
//! Comes in: a pattern as ICU reads it. Goes out: one that means the same here, or what it holds that has no
//! counterpart. Whatever the engine would read otherwise than ICU is rewritten or refused.

/// How long a pattern may be, in bytes.
const LENGTH: usize = 1 << 16;

/// How deep groups and sets may lie in each other.
const DEPTH: usize = 48;

/// Line ends, as ICU counts them, for the inside of a set.
const LINE_ENDS: &str = r"\n\x0B\x0C\r\x{85}\x{2028}\x{2029}";

/// Blanks, for the inside of a set.
const BLANKS: &str = r"\t\p{Zs}";

pub(super) type Translated<T> = std::result::Result<T, String>;

/// Translates a pattern; else what it holds that has no counterpart here.
pub(super) fn translate(pattern: &str) -> Translated<String> {
    if pattern.len() > LENGTH {
        return Err(format!("the pattern is longer than {LENGTH} bytes"));
    }
    let mut translator = Translator {
        rest: pattern,
        out: String::with_capacity(pattern.len() * 2),
        groups_matter: has_references(pattern),
        flags: vec![Flags::default()],
    };
    translator.pattern()?;
    Ok(translator.out)
}

/// Whether a pattern refers to what one of its groups matched.
fn has_references(pattern: &str) -> bool {
    let mut letters = pattern.chars();
    while let Some(letter) = letters.next() {
        if letter == '\\'
            && letters
                .next()
                .is_some_and(|next| matches!(next, '1'..='9' | 'k'))
        {
            return true;
        }
    }
    false
}

#[derive(Clone, Copy, Default)]
struct Flags {
    /// `s`: a dot also stands for line ends.
    dot_all: bool,
    /// `x`: white space and comments mean nothing.
    extended: bool,
}

struct Translator<'p> {
    rest: &'p str,
    out: String,
    /// Whether groups must keep their numbers and names.
    groups_matter: bool,
    /// The flags of the groups that are open, outermost first.
    flags: Vec<Flags>,
}

impl<'p> Translator<'p> {
    fn pattern(&mut self) -> Translated<()> {
        while let Some(letter) = self.take() {
            match letter {
                '\\' => self.escape()?,
                '[' => self.set(0)?,
                '.' if self.now().dot_all => self.out.push('.'),
                '.' => self.out.push_str(&format!("[^{LINE_ENDS}]")),
                '(' => self.group()?,
                ')' if self.flags.len() == 1 => return Err("a `)` without its `(`".to_owned()),
                ')' => {
                    self.flags.pop();
                    self.out.push(')');
                }
                '#' if self.now().extended => {
                    let line = self.rest.find('\n').unwrap_or(self.rest.len());
                    self.rest = &self.rest[line..];
                }
                blank if self.now().extended && blank.is_whitespace() => {}
                other => self.out.push(other),
            }
        }
        if self.flags.len() > 1 {
            return Err("a `(` without its `)`".to_owned());
        }
        Ok(())
    }

    fn take(&mut self) -> Option<char> {
        let letter = self.rest.chars().next()?;
        self.rest = &self.rest[letter.len_utf8()..];
        Some(letter)
    }

    /// Takes what stands next if it is this.
    fn takes(&mut self, words: &str) -> bool {
        let rest = self.rest.strip_prefix(words);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    /// Takes what stands before a mark, and the mark.
    fn until(&mut self, mark: &str, what: &str) -> Translated<&'p str> {
        let (taken, rest) = self
            .rest
            .split_once(mark)
            .ok_or_else(|| format!("`{what}` without `{mark}`"))?;
        self.rest = rest;
        Ok(taken)
    }

    fn now(&self) -> Flags {
        self.flags.last().copied().unwrap_or_default()
    }

    /// Opens a group of which `start` has been read and is written.
    fn open(&mut self, start: &str) -> Translated<()> {
        if self.flags.len() > DEPTH {
            return Err(format!("groups lie more than {DEPTH} deep in each other"));
        }
        self.flags.push(self.now());
        self.out.push_str(start);
        Ok(())
    }

    fn group(&mut self) -> Translated<()> {
        if self.rest.starts_with('*') {
            return Err("`(*` repeats nothing".to_owned());
        }
        if !self.takes("?") {
            let start = if self.groups_matter { "(" } else { "(?:" };
            return self.open(start);
        }
        if self.takes("#") {
            self.until(")", "(?#")?;
            return Ok(());
        }
        for kind in [":", "=", "!", ">", "<=", "<!"] {
            if self.takes(kind) {
                return self.open(&format!("(?{kind}"));
            }
        }
        if self.takes("<") {
            let name = self.until(">", "(?<")?;
            if name.is_empty() || !name.chars().all(|letter| letter.is_ascii_alphanumeric()) {
                return Err(format!("`(?<{name}>`: a name has letters and digits only"));
            }
            return match self.groups_matter {
                true => self.open(&format!("(?<{name}>")),
                false => self.open("(?:"),
            };
        }
        self.set_flags()
    }

    /// `(?i)` and `(?i:…)`.
    fn set_flags(&mut self) -> Translated<()> {
        let [mut on, mut off] = [String::new(), String::new()];
        let mut flags = self.now();
        let mut value = true;
        loop {
            match self.take() {
                Some('-') if value => value = false,
                Some(flag @ ('i' | 'm' | 's')) => {
                    let list = if value { &mut on } else { &mut off };
                    list.push(flag);
                    if flag == 's' {
                        flags.dot_all = value;
                    }
                }
                Some('x') => flags.extended = value,
                // Unicode's rules for letter case hold anyway.
                Some('u') if value => {}
                Some(end @ (')' | ':')) => {
                    let sign = if off.is_empty() { "" } else { "-" };
                    let list = format!("{on}{sign}{off}");
                    if end == ':' {
                        self.open(&format!("(?{list}:"))?;
                    } else if !list.is_empty() {
                        self.out.push_str(&format!("(?{list})"));
                    }
                    if let Some(now) = self.flags.last_mut() {
                        *now = flags;
                    }
                    return Ok(());
                }
                Some(other) => return Err(format!("`(?{other}` is not supported")),
                None => return Err("a `(` without its `)`".to_owned()),
            }
        }
    }

    /// Behind a backslash, outside sets.
    fn escape(&mut self) -> Translated<()> {
        let letter = self.take().ok_or("a backslash at the end")?;
        match letter {
            'd' | 'D' | 'w' | 'W' | 's' | 'S' | 'b' | 'B' | 'A' | 'z' | 'Z' => {
                self.out.push('\\');
                self.out.push(letter);
            }
            'h' => self.out.push_str(&format!("[{BLANKS}]")),
            'H' => self.out.push_str(&format!("[^{BLANKS}]")),
            'v' => self.out.push_str(&format!("[{LINE_ENDS}]")),
            'V' => self.out.push_str(&format!("[^{LINE_ENDS}]")),
            'R' => self.out.push_str(&format!(r"(?:\r\n|[{LINE_ENDS}])")),
            'k' => {
                let rest = self
                    .rest
                    .strip_prefix('<')
                    .and_then(|rest| rest.split_once('>'));
                let (name, rest) = rest.ok_or(r"`\k` without `<name>`")?;
                self.rest = rest;
                self.out.push_str(&format!(r"(?:\k<{name}>)"));
            }
            '1'..='9' if self.rest.starts_with(|next: char| next.is_ascii_digit()) => {
                return Err(format!(
                    r"`\{letter}` before a digit: write `(?:\{letter})`, and at most nine groups"
                ));
            }
            '1'..='9' => self.out.push_str(&format!(r"(?:\{letter})")),
            'p' | 'P' => self.property(letter == 'P')?,
            'Q' => self.quoted(),
            'E' => {}
            other => {
                let letter = self.character(other)?;
                self.literal(letter);
            }
        }
        Ok(())
    }

    /// `\Q…\E`, up to the end of the pattern without `\E`.
    fn quoted(&mut self) {
        let (words, rest) = self.rest.split_once(r"\E").unwrap_or((self.rest, ""));
        self.rest = rest;
        words.chars().for_each(|letter| self.literal(letter));
    }

    /// The character that an escape names, which means the same in sets.
    fn character(&mut self, letter: char) -> Translated<char> {
        Ok(match letter {
            'a' => '\x07',
            'e' => '\x1b',
            'f' => '\x0c',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => self.utf16()?,
            'U' => self.number(8, 8, 16)?,
            'x' if self.takes("{") => {
                let digits = self.until("}", r"\x{")?;
                number(digits, 16).ok_or_else(|| format!(r"`\x{{{digits}}}` is no character"))?
            }
            'x' => self.number(1, 2, 16)?,
            '0' => self.number(1, 3, 8)?,
            'c' => {
                let control = self.take().filter(char::is_ascii);
                let control = control.ok_or(r"`\c` without a letter")?;
                char::from(control as u8 & 0x1f)
            }
            other if other.is_ascii_alphanumeric() => {
                return Err(format!(r"`\{other}` is not supported"));
            }
            other => other,
        })
    }

    /// `\uXXXX`, also two of them for one character.
    fn utf16(&mut self) -> Translated<char> {
        let unit = |words: &str| {
            let digits = words.get(..4)?;
            let plain = digits.chars().all(|digit| digit.is_ascii_hexdigit());
            plain.then(|| u16::from_str_radix(digits, 16).ok())?
        };
        let first = unit(self.rest).ok_or(r"`\u` without four digits")?;
        self.rest = &self.rest[4..];
        let mut units = vec![first];
        if let Some(second) = self.rest.strip_prefix(r"\u").and_then(unit)
            && (0xd800..0xdc00).contains(&first)
        {
            units.push(second);
            self.rest = &self.rest[6..];
        }
        let mut letters = char::decode_utf16(units);
        match (letters.next(), letters.next()) {
            (Some(Ok(letter)), None) => Ok(letter),
            _ => Err(format!(r"`\u{first:04X}` is half a character")),
        }
    }

    /// A character by its number, of which at least and at most so many digits stand next.
    fn number(&mut self, least: usize, most: usize, base: u32) -> Translated<char> {
        let digits = self.rest.chars().take(most);
        let count = digits.take_while(|digit| digit.is_digit(base)).count();
        let (digits, rest) = self.rest.split_at(count);
        self.rest = rest;
        let letter = number(digits, base).filter(|_| count >= least);
        letter.ok_or_else(|| format!("`{digits}` is not the number of a character"))
    }

    /// Writes a character that means itself, in sets and outside.
    fn literal(&mut self, letter: char) {
        if letter.is_ascii_alphanumeric() || !letter.is_ascii() {
            self.out.push(letter);
        } else {
            self.out.push_str(&format!(r"\x{{{:X}}}", letter as u32));
        }
    }

    /// `\p{…}`.
    fn property(&mut self, negated: bool) -> Translated<()> {
        let body = match self.takes("{") {
            true => self.until("}", r"\p{")?.trim(),
            false => {
                let end = self.rest.chars().next().map_or(0, char::len_utf8);
                let (letter, rest) = self.rest.split_at(end);
                self.rest = rest;
                letter
            }
        };
        match body.strip_prefix('^') {
            Some(body) => self.named(body, !negated),
            None => self.named(body, negated),
        }
    }

    /// Writes a property of characters.
    fn named(&mut self, name: &str, negated: bool) -> Translated<()> {
        let plain = |c: char| c.is_ascii_alphanumeric() || "_=- ".contains(c);
        if name.is_empty() || !name.chars().all(plain) {
            return Err(format!("`{name}` is no property of characters"));
        }
        let sign = if negated { 'P' } else { 'p' };
        self.out.push_str(&format!(r"\{sign}{{{name}}}"));
        Ok(())
    }

    /// A set, behind its `[`.
    fn set(&mut self, depth: usize) -> Translated<()> {
        if depth > DEPTH {
            return Err(format!("sets lie more than {DEPTH} deep in each other"));
        }
        self.out.push('[');
        if self.takes("^") {
            self.out.push('^');
        }
        if self.takes("]") {
            self.literal(']');
        }
        // Whether a set stands before, so that `-` and `&` before another set are operators.
        let mut behind_set = false;
        let mut first = true;
        loop {
            let letter = self.take().ok_or("a `[` without its `]`")?;
            let was_set = std::mem::take(&mut behind_set);
            match letter {
                ']' => break,
                '[' if self.takes(":") => {
                    self.posix()?;
                    behind_set = true;
                }
                '[' => {
                    self.set(depth + 1)?;
                    behind_set = true;
                }
                '\\' => behind_set = self.escape_in_set()?,
                '&' if self.takes("&") || (was_set && self.rest.starts_with('[')) => {
                    self.out.push_str("&&");
                }
                '-' if !first && (self.takes("-") || (was_set && self.rest.starts_with('['))) => {
                    self.out.push_str("--");
                }
                '-' if first || was_set || self.rest.starts_with(']') => self.literal('-'),
                '-' => self.out.push('-'),
                blank if self.now().extended && blank.is_whitespace() => continue,
                other => self.literal(other),
            }
            first = false;
        }
        self.out.push(']');
        Ok(())
    }

    /// Behind a backslash in a set; tells whether it named a set.
    fn escape_in_set(&mut self) -> Translated<bool> {
        let letter = self.take().ok_or("a backslash at the end")?;
        match letter {
            'd' | 'D' | 'w' | 'W' | 's' | 'S' => {
                self.out.push('\\');
                self.out.push(letter);
            }
            'h' => self.out.push_str(&format!("[{BLANKS}]")),
            'H' => self.out.push_str(&format!("[^{BLANKS}]")),
            'v' => self.out.push_str(&format!("[{LINE_ENDS}]")),
            'V' => self.out.push_str(&format!("[^{LINE_ENDS}]")),
            'p' | 'P' => self.property(letter == 'P')?,
            'Q' => {
                self.quoted();
                return Ok(false);
            }
            'E' => return Ok(false),
            'b' => {
                self.literal('\x08');
                return Ok(false);
            }
            other => {
                let letter = self.character(other)?;
                self.literal(letter);
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// `[:name:]` in a set, behind `[:`.
    fn posix(&mut self) -> Translated<()> {
        let name = self.until(":]", "[:")?;
        let (name, negated) = match name.strip_prefix('^') {
            Some(name) => (name, true),
            None => (name, false),
        };
        let sign = if negated { "^" } else { "" };
        match name.to_ascii_lowercase().as_str() {
            "alnum" => self
                .out
                .push_str(&format!(r"[{sign}\p{{Alphabetic}}\p{{Nd}}]")),
            "blank" => self.out.push_str(&format!("[{sign}{BLANKS}]")),
            "word" => self.out.push_str(if negated { r"\W" } else { r"\w" }),
            "cntrl" => self
                .out
                .push_str(if negated { r"\P{Cc}" } else { r"\p{Cc}" }),
            _ => self.named(name, negated)?,
        }
        Ok(())
    }
}

/// A character by its number.
fn number(digits: &str, base: u32) -> Option<char> {
    let plain = !digits.is_empty() && digits.chars().all(|digit| digit.is_digit(base));
    let number = plain.then(|| u32::from_str_radix(digits, base).ok())?;
    number.and_then(char::from_u32)
}
