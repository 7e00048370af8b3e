//! What encoding bytes are in, told from the bytes.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};

/// How many characters of UTF-8 outside ASCII, with nothing else between them, are no coincidence in other encodings.
///
/// In windows-1256 and windows-1251 such a character comes about where a letter stands before a mark or one of a few
/// rare letters; in Thai and in encodings of two bytes every sixth or tenth character may look like one.
pub(super) const SURE: usize = 16;

/// Whether bytes that are not UTF-8 are so in part: most characters outside ASCII are, or several in a row.
///
/// A text that was put together from two encodings is one in neither. A guess would turn the UTF-8 in it into rubbish
/// that nobody notices, since a single-byte encoding takes every byte for some letter.
pub(super) fn is_mixed(bytes: &[u8]) -> bool {
    is_mostly_utf_8(bytes, 1) || holds_utf_8(bytes)
}

/// Whether several characters outside ASCII in a row are UTF-8.
pub(super) fn holds_utf_8(bytes: &[u8]) -> bool {
    let mut runs = bytes.utf8_chunks().map(|chunk| multibyte(chunk.valid()));
    runs.any(|characters| characters >= SURE)
}

/// Whether most of what is not ASCII is UTF-8, and that is at least so many characters.
pub(super) fn is_mostly_utf_8(bytes: &[u8], least: usize) -> bool {
    let (mut valid, mut invalid) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        valid += multibyte(chunk.valid());
        invalid += usize::from(!chunk.invalid().is_empty());
    }
    valid > invalid && valid >= least
}

/// How many characters of UTF-8 outside ASCII, and nothing else outside it, are no coincidence in other encodings.
const NOTHING_ELSE: usize = 4;

/// Whether bytes are UTF-8 although something else was named.
///
/// A word or two are given the benefit of the doubt. Plain ASCII is the same in all other encodings but UTF-16, in which
/// every blank and every end of a line has a byte that is NUL.
pub(super) fn is_utf_8(bytes: &[u8], utf_16_named: bool) -> bool {
    let Ok(text) = str::from_utf8(bytes) else {
        return false;
    };
    let ascii = utf_16_named && bytes.len() >= 64;
    !bytes.contains(&0) && (ascii || multibyte(text) >= NOTHING_ELSE)
}

/// How many bytes of an HTML document name its encoding, by the HTML standard.
const DECLARATION: usize = 1024;

/// The encoding that an HTML document says it is in, if the bytes can be.
fn declared(bytes: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    if !bytes.trim_ascii_start().starts_with(b"<") {
        return None;
    }
    let start = &bytes[..bytes.len().min(DECLARATION)];
    let start = String::from_utf8_lossy(start).to_ascii_lowercase();
    let (_, label) = start.split_once("charset")?;
    let label = label.trim_start().strip_prefix('=')?.trim_start();
    let label = label.trim_start_matches(['"', '\'']);
    let end = label.find(|c: char| c.is_whitespace() || "\"';/>".contains(c))?;
    let encoding = encoding_rs::Encoding::for_label(&label.as_bytes()[..end])?;
    let whole = || {
        encoding
            .decode_without_bom_handling_and_without_replacement(bytes)
            .is_some()
    };
    (encoding.is_ascii_compatible() && whole()).then_some(encoding)
}

/// The encoding in which the bytes make the best text, and whether they say so themselves; they are not UTF-8.
pub(super) fn guess(
    bytes: &[u8],
    country: Option<&[u8]>,
) -> (&'static encoding_rs::Encoding, bool) {
    if let Some(declared) = declared(bytes) {
        return (declared, true);
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    (detector.guess(country, Utf8Detection::Deny), false)
}

/// How many characters outside ASCII a text has.
fn multibyte(text: &str) -> usize {
    text.bytes().filter(|byte| *byte >= 0xc0).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_says_what_it_is_in() {
        let check = |head: &str, expected: Option<&str>| {
            let mut bytes = head.as_bytes().to_vec();
            bytes.extend(b"<p>\xe5\xec.");
            assert_eq!(
                declared(&bytes).map(encoding_rs::Encoding::name),
                expected,
                "{head}"
            );
        };
        check("<meta charset=\"windows-1256\">", Some("windows-1256"));
        check("<META CharSet = koi8-r >", Some("KOI8-R"));
        check(
            "<meta content='text/html; charset=cp1251'>",
            Some("windows-1251"),
        );
        check("<meta charset=x-unknown>", None);
        check("<meta charset=utf-16>", None);
        check("<meta charset=utf-8>", None);
        check("charset=windows-1256 ", None);
        check("<p>windows-1256", None);
    }
}
