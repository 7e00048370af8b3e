//! What is wrong with the marks of an HTML text, as messages.

use crate::article::Flaw;
use crate::text::Span;

/// How many flaws of a document are told.
const MOST: usize = 100;

/// How much of a name is quoted, in characters.
const QUOTED: usize = 40;

/// The flaws found so far.
#[derive(Debug, Default)]
pub(super) struct Flaws {
    list: Vec<Flaw>,
}

impl Flaws {
    /// The flaws in the order of their places.
    pub(super) fn sorted(mut self) -> Vec<Flaw> {
        self.list.sort_by_key(|flaw| flaw.span);
        self.list
    }

    fn push(&mut self, span: Span, help: &'static str, message: impl FnOnce() -> String) {
        if self.list.len() < MOST {
            self.list.push(Flaw {
                span,
                message: message(),
                help,
            });
        }
    }

    pub(super) fn never_closed(&mut self, span: Span, name: &str, slash: bool) {
        let help = match slash {
            true => "write its end tag; in HTML a slash before `>` ends nothing",
            false => "write its end tag where it ends",
        };
        self.push(span, help, || {
            format!("`<{}>` is never closed", quote(name))
        });
    }

    pub(super) fn never_opened(&mut self, span: Span, name: &str) {
        self.push(span, "remove it, or write its start tag", || {
            format!("`</{}>` closes nothing", quote(name))
        });
    }

    pub(super) fn broken(&mut self, span: Span, text: &str) {
        let help = "finish it; all behind it is part of it";
        self.push(span, help, || {
            let name = text.trim_start_matches(['<', '/']);
            if name.starts_with(['!', '?']) {
                return "the comment or declaration never ends".to_owned();
            }
            let end = name.find(|letter: char| letter.is_ascii_whitespace() || letter == '/');
            let name = &name[..end.unwrap_or(name.len())];
            format!("the tag of `{}` never ends", quote(name))
        });
    }

    pub(super) fn unknown_reference(&mut self, span: Span, text: &str) {
        self.push(span, "write `&amp;` for an ampersand", || {
            format!("HTML knows no `{}`", quote(text))
        });
    }

    pub(super) fn no_semicolon(&mut self, span: Span, text: &str) {
        self.push(span, "write the semicolon behind it", || {
            format!("`{}` has no semicolon", quote(text))
        });
    }

    pub(super) fn no_character(&mut self, span: Span, text: &str) {
        self.push(
            span,
            "write the number of the character that is meant",
            || format!("`{}` is no character", quote(text)),
        );
    }

    pub(super) fn nul(&mut self, span: Span) {
        self.push(span, "remove it", || {
            "a NUL character in the text".to_owned()
        });
    }

    pub(super) fn repeated(&mut self, span: Span, name: &str) {
        self.push(span, "keep one of them; the first counts", || {
            format!("the attribute `{}` stands twice in the tag", quote(name))
        });
    }
}

/// A name as a message shows it.
fn quote(name: &str) -> String {
    let mut shown: String = name.chars().take(QUOTED).collect();
    if shown.len() < name.len() {
        shown.push('…');
    }
    shown
}
