//! The short tags that stand in a sentence for the elements of an HTML article: `<a1>`, `</a1>`, `<br2/>`.

use std::ops::Range;

/// A tag in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag<'t> {
    /// Its bytes.
    pub range: Range<usize>,
    /// Its name with its number: `a1`.
    pub name: &'t str,
    /// What it does.
    pub kind: TagKind,
}

/// What a tag does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TagKind {
    /// It begins an element.
    Open,
    /// It ends one.
    Close,
    /// It is one, without text.
    Void,
}

/// The tags of a text, in order: a name of small letters, digits and hyphens that ends in a digit, nothing else.
pub fn tags(text: &str) -> impl Iterator<Item = Tag<'_>> {
    text.match_indices('<').filter_map(|(start, _)| {
        let rest = &text[start + 1..];
        let (rest, closes) = match rest.strip_prefix('/') {
            Some(rest) => (rest, true),
            None => (rest, false),
        };
        let of_name =
            |byte: &u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || *byte == b'-';
        let length = rest.bytes().take_while(of_name).count();
        let (name, rest) = rest.split_at(length);
        let (rest, void) = match rest.strip_prefix('/') {
            Some(rest) => (rest, true),
            None => (rest, false),
        };
        let rest = rest.strip_prefix('>')?;
        let kind = match (closes, void) {
            (false, false) => TagKind::Open,
            (true, false) => TagKind::Close,
            (false, true) => TagKind::Void,
            (true, true) => return None,
        };
        let named = name.starts_with(|c: char| c.is_ascii_lowercase())
            && name.ends_with(|c: char| c.is_ascii_digit());
        named.then_some(Tag {
            range: start..text.len() - rest.len(),
            name,
            kind,
        })
    })
}

/// What tags leave behind: the elements that they end without having begun them, and those that they begin without
/// ending them, in order; `None` if elements cross.
///
/// An element is whatever tells a tag's beginning from others; voids do not count.
pub fn left<E: PartialEq>(
    tags: impl IntoIterator<Item = (TagKind, E)>,
) -> Option<(Vec<E>, Vec<E>)> {
    let (mut ended, mut begun) = (Vec::new(), Vec::new());
    for (kind, element) in tags {
        match kind {
            TagKind::Open => begun.push(element),
            TagKind::Close => match begun.pop() {
                Some(last) if last == element => {}
                Some(_) => return None,
                None => ended.push(element),
            },
            TagKind::Void => {}
        }
    }
    Some((ended, begun))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[(&str, TagKind)]) {
        let found: Vec<_> = tags(text).map(|tag| (&text[tag.range], tag.kind)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn tags_have_a_name_and_a_number() {
        check(
            "a <b1>c</b1> <br2/> <x-y-3>",
            &[
                ("<b1>", TagKind::Open),
                ("</b1>", TagKind::Close),
                ("<br2/>", TagKind::Void),
                ("<x-y-3>", TagKind::Open),
            ],
        );
    }

    #[test]
    fn all_else_is_text() {
        check("<b> <1> < a1> <a1 x> </a1/> <A1> a<1 <<a1", &[]);
        check("<<a1>", &[("<a1>", TagKind::Open)]);
    }

    #[test]
    fn tags_leave_what_they_do_not_end() {
        let left = |text| left(tags(text).map(|tag| (tag.kind, tag.name)));
        assert_eq!(left("<a1>x</a1> <br2/>"), Some((vec![], vec![])));
        assert_eq!(left("x</b1> <a2>y"), Some((vec!["b1"], vec!["a2"])));
        assert_eq!(left("<a1><b2>x</a1></b2>"), None);
    }
}
