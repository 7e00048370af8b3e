//! Character references: `&amp;`, `&#1575;`, `&eacute`.
//!
//! Decoded by html5gum, one at a time; here is only known where one may stand and how long it may be.

use html5gum::{Emitter, Error, State, Tokenizer};

/// No name is longer, its semicolon included.
const LONGEST: usize = 40;

/// A character reference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reference {
    /// How many bytes it has.
    pub(super) len: usize,
    /// What it stands for.
    pub(super) text: Box<str>,
}

/// Reads the character reference at the beginning of a text, which is an ampersand.
///
/// In the value of an attribute a name without a semicolon is no reference before `=`, a letter or a digit.
pub(super) fn reference(text: &str, attribute: bool) -> Option<Reference> {
    let bytes = text.as_bytes();
    let known = |len, text: &str| {
        Some(Reference {
            len,
            text: text.into(),
        })
    };
    match bytes {
        [b'&', b'a', b'm', b'p', b';', ..] => return known(5, "&"),
        [b'&', b'l', b't', b';', ..] => return known(4, "<"),
        [b'&', b'g', b't', b';', ..] => return known(4, ">"),
        [b'&', b'q', b'u', b'o', b't', b';', ..] => return known(6, "\""),
        [b'&', b'n', b'b', b's', b'p', b';', ..] => return known(6, "\u{a0}"),
        [b'&', b'#', ..] => {}
        [b'&', letter, ..] if letter.is_ascii_alphanumeric() => {}
        _ => return None,
    }
    let decoder = Decoder::default();
    let mut tokens = Tokenizer::new_with_emitter(&text[..candidate(bytes)], decoder);
    let Ok(Reference { len, text }) = tokens.next()?;
    if text.as_bytes() == &bytes[..len] {
        return None;
    }
    let numeric = bytes[1] == b'#';
    let next = bytes.get(len).copied().unwrap_or_default();
    if attribute
        && !numeric
        && bytes[len - 1] != b';'
        && (next == b'=' || next.is_ascii_alphanumeric())
    {
        return None;
    }
    Some(Reference { len, text })
}

/// The bytes of what is written as a reference at the beginning of a text, semicolon included.
pub(super) fn candidate(bytes: &[u8]) -> usize {
    let start = if bytes.get(1) == Some(&b'#') { 2 } else { 1 };
    let mut letters = bytes
        .iter()
        .skip(start)
        .take_while(|byte| byte.is_ascii_alphanumeric());
    let end = match start {
        1 => 1 + letters.take(LONGEST).count(),
        _ => start + letters.by_ref().count(),
    };
    end + usize::from(bytes.get(end) == Some(&b';'))
}

/// Takes the first text that the tokenizer gives.
#[derive(Default)]
struct Decoder {
    position: usize,
    found: Option<Reference>,
    done: bool,
}

impl Emitter for Decoder {
    type Token = Reference;

    fn move_position(&mut self, offset: isize) {
        self.position = self.position.saturating_add_signed(offset);
    }

    fn emit_string(&mut self, text: &[u8]) {
        if !self.done {
            self.done = true;
            self.found = Some(Reference {
                len: self.position,
                text: String::from_utf8_lossy(text).into(),
            });
        }
    }

    fn pop_token(&mut self) -> Option<Reference> {
        self.found.take()
    }

    fn should_emit_errors(&mut self) -> bool {
        false
    }

    fn emit_current_tag(&mut self) -> Option<State> {
        None
    }

    fn current_is_appropriate_end_tag_token(&mut self) -> bool {
        false
    }

    fn set_last_start_tag(&mut self, _: Option<&[u8]>) {}
    fn emit_eof(&mut self) {}
    fn emit_error(&mut self, _: Error) {}
    fn init_start_tag(&mut self) {}
    fn init_end_tag(&mut self) {}
    fn init_comment(&mut self) {}
    fn emit_current_comment(&mut self) {}
    fn emit_current_doctype(&mut self) {}
    fn set_self_closing(&mut self) {}
    fn set_force_quirks(&mut self) {}
    fn push_tag_name(&mut self, _: &[u8]) {}
    fn push_comment(&mut self, _: &[u8]) {}
    fn push_doctype_name(&mut self, _: &[u8]) {}
    fn init_doctype(&mut self) {}
    fn init_attribute(&mut self) {}
    fn push_attribute_name(&mut self, _: &[u8]) {}
    fn push_attribute_value(&mut self, _: &[u8]) {}
    fn set_doctype_public_identifier(&mut self, _: &[u8]) {}
    fn set_doctype_system_identifier(&mut self, _: &[u8]) {}
    fn push_doctype_public_identifier(&mut self, _: &[u8]) {}
    fn push_doctype_system_identifier(&mut self, _: &[u8]) {}
}
