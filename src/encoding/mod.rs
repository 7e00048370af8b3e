//! The encodings of source texts: bytes into UTF-8, by a name, a byte order mark, or a look at the bytes.
//!
//! Comes in: the bytes of a file, and the encoding that somebody named. Goes out: text, with the encoding that it was
//! in; or the first place where the bytes are none. Nothing is ever replaced by U+FFFD. Reads no file.

mod guess;

use encoding_rs::{DecoderResult, UTF_8, UTF_16BE, UTF_16LE};

use crate::error::{Error, ErrorCode};
use crate::text::{Position, TextFile};

/// What to write where a label is unknown.
pub const LABELS_HELP: &str =
    "write a label such as `utf-8`, `windows-1256`, `koi8-r` or `utf-16le`, or `auto`";

/// The encoding that a text is said to be in; a byte order mark at its start has the last word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Encoding {
    /// `None`: to be guessed.
    named: Option<&'static encoding_rs::Encoding>,
    /// Where the language of the text is spoken, for a guess: a country's code in ISO 3166, in lower case.
    country: Option<[u8; 2]>,
}

impl Encoding {
    /// UTF-8, where nothing else is said.
    pub const UTF_8: Encoding = Encoding::named(UTF_8);

    /// UTF-8 if the bytes are, else a guess from what they would say in other encodings.
    pub const AUTO: Encoding = Encoding {
        named: None,
        country: None,
    };

    const fn named(encoding: &'static encoding_rs::Encoding) -> Encoding {
        Encoding {
            named: Some(encoding),
            country: None,
        }
    }

    /// The encoding of a label: `auto`, or one of those that the WHATWG's standard lists, in small or capital letters.
    ///
    /// `None` if there is no such label, or if it stands for none that can be read: the standard knows of ISO-2022-KR
    /// and a few others, and forbids them.
    pub fn of_label(label: &str) -> Option<Encoding> {
        if label.eq_ignore_ascii_case("auto") {
            return Some(Encoding::AUTO);
        }
        let encoding = encoding_rs::Encoding::for_label_no_replacement(label.as_bytes())?;
        (encoding != encoding_rs::X_USER_DEFINED).then_some(Encoding::named(encoding))
    }

    /// The same for a text in a language of which a country (ISO 3166, of two letters) is typical: a guess among encodings
    /// that differ in few bytes needs to know, in short texts above all.
    #[must_use]
    pub fn in_country(self, country: &str) -> Encoding {
        let code = <[u8; 2]>::try_from(country.as_bytes()).ok();
        Encoding {
            country: code.map(|code| code.map(|letter| letter.to_ascii_lowercase())),
            ..self
        }
    }
}

impl Default for Encoding {
    fn default() -> Encoding {
        Encoding::UTF_8
    }
}

/// A text, and what it was decoded from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// The text; a byte order mark stays, as U+FEFF.
    pub text: String,
    /// The encoding it was in, as the WHATWG's standard calls it: `UTF-8`, `UTF-16LE`, `windows-1256`.
    pub encoding: &'static str,
    /// Whether that was told from the bytes and nobody said so, the text itself neither.
    pub guessed: bool,
}

/// Why bytes are no text in their encoding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// A byte that begins no character, or stands for none.
    NoCharacter,
    /// UTF-16 that ends with half of its two bytes.
    OddByte,
    /// UTF-16 in which half of a surrogate pair stands alone.
    LoneSurrogate,
    /// Some of it is UTF-8, some is not, and UTF-8 was not named.
    Mixed,
    /// A NUL byte, which no text has.
    Nul,
    /// No encoding makes a text of it, or none that can be told from the bytes.
    Unknown,
    /// It is UTF-8 beyond doubt, while another encoding was named.
    IsUtf8,
    /// It has the byte order mark of UTF-32.
    Utf32,
    /// As UTF-8 it has 4 GiB or more.
    TooLong,
}

/// Bytes that are no text in their encoding: the first place, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Malformed {
    /// What is wrong.
    pub reason: Reason,
    /// The encoding that was tried, as the WHATWG's standard calls it.
    pub encoding: &'static str,
    /// Whether a byte order mark named that encoding.
    pub marked: bool,
    /// Whether most of what is not ASCII is UTF-8 all the same.
    pub mostly_utf_8: bool,
    /// Where, in bytes of the file.
    pub offset: usize,
    /// Where, as line and column of the text before it.
    pub position: Position,
}

/// Where the encoding of a text can be named, for the advice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NamedBy {
    /// The key `encoding` of l10n.toml.
    Settings,
    /// The argument `--encoding`.
    Argument,
}

impl NamedBy {
    /// How the name of an encoding is written.
    fn example(self) -> &'static str {
        match self {
            NamedBy::Settings => "`encoding = \"windows-1256\"` below [tarjuman] in l10n.toml",
            NamedBy::Argument => "`--encoding windows-1256`",
        }
    }

    /// How UTF-16 is named.
    fn utf_16(self) -> &'static str {
        match self {
            NamedBy::Settings => "`encoding = \"utf-16le\"` below [tarjuman] in l10n.toml",
            NamedBy::Argument => "`--encoding utf-16le`",
        }
    }

    /// How a guess is asked for.
    fn auto(self) -> &'static str {
        match self {
            NamedBy::Settings => "`encoding = \"auto\"`",
            NamedBy::Argument => "`--encoding auto`",
        }
    }
}

impl Malformed {
    /// The error for a file: with the place in it, and what to do.
    pub fn error(&self, path: &str, named_by: NamedBy) -> Error {
        let Malformed {
            reason,
            encoding,
            offset,
            position,
            ..
        } = self;
        if *reason == Reason::TooLong {
            let message = format!("cannot read {path}: it has 4 GiB or more in UTF-8");
            return Error::new(ErrorCode::Read, message).help("split it into several files");
        }
        let what = match reason {
            Reason::NoCharacter => {
                format!("not {encoding}: the byte at offset {offset} begins no character")
            }
            Reason::OddByte => format!(
                "not {encoding}: it ends with half a character, the byte at offset {offset}"
            ),
            Reason::LoneSurrogate => {
                format!("not {encoding}: half a surrogate pair stands alone at offset {offset}")
            }
            Reason::Mixed => format!(
                "partly UTF-8 and partly not: the byte at offset {offset} begins no character of UTF-8"
            ),
            Reason::Nul => "a NUL byte, which no text has".to_owned(),
            Reason::Unknown => format!(
                "not UTF-8, and no other encoding can be told from its bytes; the first that is not UTF-8 is at offset {offset}"
            ),
            Reason::IsUtf8 => {
                format!("the file is UTF-8, and not {encoding}, which was named as its encoding")
            }
            Reason::Utf32 | Reason::TooLong => "UTF-32, which cannot be read".to_owned(),
        };
        let Position { line, column } = position;
        let message = format!("{path}:{line}:{column}: {what}");
        Error::new(ErrorCode::Encoding, message).help(self.help(named_by))
    }

    fn help(&self, named_by: NamedBy) -> String {
        let (example, auto) = (named_by.example(), named_by.auto());
        match self.reason {
            Reason::Mixed => {
                "text of two encodings was put together: save all of it as UTF-8".to_owned()
            }
            Reason::NoCharacter if self.mostly_utf_8 && !self.marked => format!(
                "most of it is UTF-8: mend that place; if the file is in another encoding, name it, such as {example}, or write {auto}"
            ),
            Reason::NoCharacter if !self.marked && self.encoding == UTF_8.name() => format!(
                "save the file as UTF-8, or name its encoding, such as {example}, or have it guessed: {auto}"
            ),
            Reason::NoCharacter | Reason::OddByte | Reason::LoneSurrogate if !self.marked => {
                format!(
                    "save the file as UTF-8, or name the encoding that it is in, such as {example}"
                )
            }
            Reason::Nul => format!(
                "save it as UTF-8 text; UTF-16 without a byte order mark must be named: {}",
                named_by.utf_16()
            ),
            Reason::Unknown => {
                format!(
                    "save the file as UTF-8, or name the encoding that it is in, such as {example}"
                )
            }
            Reason::IsUtf8 => match named_by {
                NamedBy::Settings => format!(
                    "write {auto}, which tells UTF-8 from others; or save all articles as UTF-8 and leave the key out"
                ),
                NamedBy::Argument => "leave `--encoding` out".to_owned(),
            },
            _ => "save the file as UTF-8 and run the command again".to_owned(),
        }
    }
}

/// Decodes a text.
///
/// The encoding is that of the byte order mark, else the one that was named. Spans and offsets elsewhere are bytes of
/// the text that comes out.
///
/// # Errors
/// The first place at which the bytes are no text in the encoding. A single-byte encoding that leaves a byte to the
/// control characters U+0080 to U+009F has none for it here: no text has those, and a text in an encoding of Windows,
/// named as one of ISO 8859, would come out with them.
pub fn decode(bytes: Vec<u8>, encoding: Encoding) -> Result<Decoded, Malformed> {
    let bad = |reason| Malformed {
        reason,
        encoding: "UTF-8",
        marked: false,
        mostly_utf_8: false,
        offset: 0,
        position: Position { line: 1, column: 1 },
    };
    if [[0xff, 0xfe, 0, 0], [0, 0, 0xfe, 0xff]]
        .iter()
        .any(|mark| bytes.starts_with(mark))
    {
        return Err(bad(Reason::Utf32));
    }
    let by_mark = encoding_rs::Encoding::for_bom(&bytes).map(|(encoding, _)| encoding);
    let nul = bytes.iter().position(|byte| *byte == 0);
    let decoded = match by_mark.or(encoding.named) {
        Some(encoding) => decode_as(bytes, encoding, by_mark.is_some()),
        None => decode_any(bytes, encoding.country),
    }?;
    if let Some(at) = nul.and_then(|_| decoded.text.find('\0')) {
        let before = &decoded.text[..at];
        let offset = match decoded.encoding.starts_with("UTF-16") {
            true => 2 * before.encode_utf16().count(),
            false => nul.unwrap_or(at),
        };
        return Err(Malformed {
            encoding: decoded.encoding,
            marked: by_mark.is_some(),
            ..malformed(Reason::Nul, UTF_8, offset, before)
        });
    }
    match u32::try_from(decoded.text.len()) {
        Ok(_) => Ok(decoded),
        Err(_) => Err(bad(Reason::TooLong)),
    }
}

/// Decodes a text of which no encoding was named.
fn decode_any(bytes: Vec<u8>, country: Option<[u8; 2]>) -> Result<Decoded, Malformed> {
    let bytes = match String::from_utf8(bytes) {
        Ok(text) => {
            return Ok(Decoded {
                text,
                encoding: UTF_8.name(),
                guessed: false,
            });
        }
        Err(error) => error.into_bytes(),
    };
    let unknown = |reason| {
        let utf_8 = utf_8(bytes.clone(), false).err();
        Malformed {
            reason,
            ..utf_8.unwrap_or_else(|| malformed(reason, UTF_8, 0, ""))
        }
    };
    if guess::is_mixed(&bytes) {
        return Err(unknown(Reason::Mixed));
    }
    // UTF-16 without its mark, or no text at all: the guess is made among encodings in which NUL is rubbish, too.
    if let Some(nul) = nul(&bytes) {
        return Err(nul);
    }
    let (encoding, declared) = guess::guess(&bytes, country.as_ref().map(|code| &code[..]));
    let decoded = by_table(&bytes, encoding).map_err(|_| unknown(Reason::Unknown))?;
    Ok(Decoded {
        guessed: !declared,
        ..decoded
    })
}

/// Decodes a text in an encoding that is known.
fn decode_as(
    bytes: Vec<u8>,
    encoding: &'static encoding_rs::Encoding,
    marked: bool,
) -> Result<Decoded, Malformed> {
    if encoding == UTF_8 {
        return utf_8(bytes, marked);
    }
    let is_utf_16 = encoding == UTF_16LE || encoding == UTF_16BE;
    if !marked && guess::is_utf_8(&bytes, is_utf_16) {
        let offset = bytes.iter().position(|byte| !byte.is_ascii()).unwrap_or(0);
        let before = str::from_utf8(&bytes[..offset]).unwrap_or_default();
        return Err(malformed(Reason::IsUtf8, encoding, offset, before));
    }
    // In encodings of two bytes a few characters in a row may look like UTF-8.
    let holds_utf_8 = || encoding.is_single_byte() && guess::holds_utf_8(&bytes);
    if !is_utf_16 && !marked && (guess::is_mostly_utf_8(&bytes, guess::SURE) || holds_utf_8()) {
        return utf_8(bytes, false).map_err(|error| Malformed {
            reason: Reason::Mixed,
            ..error
        });
    }
    match is_utf_16 {
        true => utf_16(&bytes, encoding),
        false => by_table(&bytes, encoding),
    }
    .map_err(|error| Malformed { marked, ..error })
}

fn utf_8(bytes: Vec<u8>, marked: bool) -> Result<Decoded, Malformed> {
    match String::from_utf8(bytes) {
        Ok(text) => Ok(Decoded {
            text,
            encoding: UTF_8.name(),
            guessed: false,
        }),
        Err(error) => {
            if let Some(nul) = nul(error.as_bytes()).filter(|_| !marked) {
                return Err(nul);
            }
            let offset = error.utf8_error().valid_up_to();
            let before = str::from_utf8(&error.as_bytes()[..offset]).unwrap_or_default();
            Err(Malformed {
                marked,
                mostly_utf_8: guess::is_mostly_utf_8(error.as_bytes(), 1),
                ..malformed(Reason::NoCharacter, UTF_8, offset, before)
            })
        }
    }
}

/// A NUL byte in what is no UTF-8, at its place or at the first byte that is none: UTF-16 without its mark, most often.
fn nul(bytes: &[u8]) -> Option<Malformed> {
    let nul = bytes.iter().position(|byte| *byte == 0)?;
    let chunk = bytes.utf8_chunks().next()?;
    let before = &chunk.valid()[..chunk.valid().len().min(nul)];
    Some(malformed(Reason::Nul, UTF_8, before.len(), before))
}

fn utf_16(bytes: &[u8], encoding: &'static encoding_rs::Encoding) -> Result<Decoded, Malformed> {
    let (units, rest) = bytes.as_chunks::<2>();
    let units = units.iter().map(|unit| match encoding == UTF_16LE {
        true => u16::from_le_bytes(*unit),
        false => u16::from_be_bytes(*unit),
    });
    let mut text = String::with_capacity(bytes.len());
    let mut offset = 0;
    for character in char::decode_utf16(units) {
        let Ok(character) = character else {
            return Err(malformed(Reason::LoneSurrogate, encoding, offset, &text));
        };
        text.push(character);
        offset += 2 * character.len_utf16();
    }
    match rest.is_empty() {
        true => Ok(Decoded {
            text,
            encoding: encoding.name(),
            guessed: false,
        }),
        false => Err(malformed(Reason::OddByte, encoding, offset, &text)),
    }
}

/// Decodes a text in one of the encodings that came before Unicode.
fn by_table(bytes: &[u8], encoding: &'static encoding_rs::Encoding) -> Result<Decoded, Malformed> {
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let mut text = String::with_capacity(bytes.len() + bytes.len() / 2);
    let mut read = 0;
    loop {
        let (result, more) =
            decoder.decode_to_string_without_replacement(&bytes[read..], &mut text, true);
        read += more;
        match result {
            DecoderResult::InputEmpty => break,
            // Four bytes are what a character may take.
            DecoderResult::OutputFull => text.reserve((bytes.len() - read).max(4)),
            DecoderResult::Malformed(length, behind) => {
                let offset = read.saturating_sub(usize::from(length) + usize::from(behind));
                return Err(malformed(Reason::NoCharacter, encoding, offset, &text));
            }
        }
    }
    let control = text.find(|character| ('\u{80}'..='\u{9f}').contains(&character));
    if let Some(control) = control.filter(|_| encoding.is_single_byte()) {
        let before = &text[..control];
        let offset = before.chars().count();
        return Err(malformed(Reason::NoCharacter, encoding, offset, before));
    }
    Ok(Decoded {
        text,
        encoding: encoding.name(),
        guessed: false,
    })
}

/// What is wrong at a byte of the file, behind the text that was decoded so far.
fn malformed(
    reason: Reason,
    encoding: &'static encoding_rs::Encoding,
    offset: usize,
    before: &str,
) -> Malformed {
    Malformed {
        reason,
        encoding: encoding.name(),
        marked: false,
        mostly_utf_8: false,
        offset,
        position: TextFile::new("", before).position(before.len()),
    }
}

#[cfg(test)]
mod tests;
