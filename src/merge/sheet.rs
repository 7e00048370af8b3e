//! A file as a list of pieces that can be taken out, put in and moved, with the blank lines between them.
//!
//! Untouched pieces are slices of the old text, so joining the list gives every byte back that nobody edited. A piece
//! comes and goes with one blank line.

use std::borrow::Cow;

use crate::catalog::{Catalog, OBSOLETE};

/// A piece's place in the list; stays valid while the list changes.
pub(super) type NodeId = usize;

/// A file that is being edited.
pub(super) struct Sheet<'t> {
    /// What stands before the first piece: a byte order mark, blank lines.
    prefix: Cow<'t, str>,
    nodes: Vec<Node<'t>>,
    first: Option<NodeId>,
    last: Option<NodeId>,
    /// The last line has no line end in the file; this one was added to it.
    unterminated: Option<&'static str>,
    /// The line end of a file's lines, for the first line of an empty one.
    line_end: &'static str,
    edited: bool,
}

#[derive(Clone)]
struct Node<'t> {
    /// Whole lines, the last line end included.
    text: Cow<'t, str>,
    /// The blank lines behind.
    blank: Cow<'t, str>,
    /// The title of the group comment in force behind this piece.
    group: Option<Cow<'t, str>>,
    is_group: bool,
    previous: Option<NodeId>,
    next: Option<NodeId>,
}

impl<'t> Sheet<'t> {
    /// A sheet with one piece per item of the catalogue; their ids are the items' indexes.
    pub(super) fn new(catalog: &Catalog<'t>) -> Sheet<'t> {
        let text = catalog.text;
        let starts: Vec<_> = catalog
            .items
            .iter()
            .map(|item| item.span().start as usize)
            .collect();
        let mut prefix = Cow::Borrowed(&text[..starts.first().copied().unwrap_or(text.len())]);
        let line_end = match text.split_once('\n') {
            Some((line, _)) if line.ends_with('\r') => "\r\n",
            _ => "\n",
        };
        let mut nodes: Vec<Node<'t>> = Vec::with_capacity(starts.len() + 16);
        let mut group = None;
        let mut unterminated = None;
        for (index, item) in catalog.items.iter().enumerate() {
            let limit = starts.get(index + 1).copied().unwrap_or(text.len());
            let content_end = (item.span().end as usize).min(limit);
            let line_break = text[content_end..limit]
                .find('\n')
                .map(|offset| content_end + offset + 1);
            let end = line_break.unwrap_or(limit);
            let mut lines = Cow::Borrowed(&text[starts[index]..end]);
            if index + 1 == starts.len() && line_break.is_none() {
                let line_end = last_line_end(&text[..starts[index]]).unwrap_or(line_end);
                unterminated = Some(line_end);
                lines.to_mut().push_str(line_end);
            }
            // Spaces behind the last line end of the file are a line of their own.
            let mut blank = Cow::Borrowed(&text[end..limit]);
            if !blank.is_empty() && last_line_end(&blank).is_none() {
                unterminated = Some(line_end);
                blank.to_mut().push_str(line_end);
            }
            if let Some(title) = item.group() {
                group = Some(Cow::Borrowed(title));
            }
            nodes.push(Node {
                text: lines,
                blank,
                group: group.clone(),
                is_group: item.group().is_some(),
                previous: index.checked_sub(1),
                next: (index + 1 < starts.len()).then_some(index + 1),
            });
        }
        let spaces = prefix.trim_start_matches('\u{feff}');
        if nodes.is_empty() && !spaces.is_empty() && last_line_end(spaces).is_none() {
            unterminated = Some(line_end);
            prefix.to_mut().push_str(line_end);
        }
        let last = nodes.len().checked_sub(1);
        Sheet {
            prefix,
            first: last.map(|_| 0),
            last,
            nodes,
            unterminated,
            line_end,
            edited: false,
        }
    }

    /// The lines of a piece.
    pub(super) fn text(&self, node: NodeId) -> &str {
        &self.nodes[node].text
    }

    /// Replaces the lines of a piece.
    pub(super) fn set_text(&mut self, node: NodeId, text: String) {
        self.edited = true;
        self.nodes[node].text = Cow::Owned(text);
    }

    /// The piece behind.
    pub(super) fn next(&self, node: Option<NodeId>) -> Option<NodeId> {
        node.map_or(self.first, |node| self.nodes[node].next)
    }

    /// The piece before.
    pub(super) fn previous(&self, node: NodeId) -> Option<NodeId> {
        self.nodes[node].previous
    }

    /// The last piece.
    pub(super) fn last(&self) -> Option<NodeId> {
        self.last
    }

    /// The title of the group comment in force behind a piece; `None` at the start of the file.
    pub(super) fn group(&self, node: Option<NodeId>) -> Option<&str> {
        self.nodes[node?].group.as_deref()
    }

    /// The title, if the piece is a group comment.
    pub(super) fn group_title(&self, node: NodeId) -> Option<&str> {
        self.nodes[node]
            .group
            .as_deref()
            .filter(|_| self.nodes[node].is_group)
    }

    /// The line end that a line behind this piece takes.
    pub(super) fn line_end(&self, node: Option<NodeId>) -> &'static str {
        let end = node.and_then(|node| last_line_end(&self.nodes[node].text));
        end.unwrap_or(self.line_end)
    }

    /// Puts lines behind a piece (at the start for `None`); they must end in a line end.
    pub(super) fn insert(&mut self, after: Option<NodeId>, text: String) -> NodeId {
        let group = after.and_then(|after| self.nodes[after].group.clone());
        self.insert_node(after, text, group, false)
    }

    /// Puts a group comment behind a piece.
    pub(super) fn insert_group(
        &mut self,
        after: Option<NodeId>,
        title: impl Into<Cow<'t, str>>,
    ) -> NodeId {
        let title = title.into();
        let text = format!("## {title}{}", self.line_end(after));
        self.insert_node(after, text, Some(title), true)
    }

    fn insert_node(
        &mut self,
        after: Option<NodeId>,
        text: String,
        group: Option<Cow<'t, str>>,
        is_group: bool,
    ) -> NodeId {
        let next = self.next(after);
        let line_end = self.line_end(after);
        let mut blank = Cow::Borrowed(if next.is_some() { line_end } else { "" });
        if let Some(after) = after {
            if self.nodes[after].blank.is_empty() {
                self.nodes[after].blank = Cow::Borrowed(line_end);
            } else {
                blank = Cow::Borrowed(line_end);
            }
        }
        let id = self.nodes.len();
        self.nodes.push(Node {
            text: Cow::Owned(text),
            blank,
            group,
            is_group,
            previous: after,
            next,
        });
        self.link(after, Some(id));
        self.link(Some(id), next);
        id
    }

    /// Takes a piece out, with one blank line.
    pub(super) fn remove(&mut self, node: NodeId) {
        let Node {
            previous,
            next,
            blank,
            ..
        } = self.nodes[node].clone();
        if let Some(previous) = previous {
            let before = &mut self.nodes[previous].blank;
            if next.is_none() && blank.is_empty() {
                *before = Cow::Owned(without_one_line(before).to_owned());
            } else if before.is_empty() {
                *before = blank;
            } else {
                let rest = without_one_line(&blank).to_owned();
                before.to_mut().push_str(&rest);
            }
        }
        self.link(previous, next);
    }

    /// Makes sure that a blank line follows a piece.
    pub(super) fn separate(&mut self, node: NodeId) {
        if self.nodes[node].blank.is_empty() {
            self.edited = true;
            self.nodes[node].blank = Cow::Borrowed(self.line_end(Some(node)));
        }
    }

    /// Whether a blank line follows a piece.
    pub(super) fn is_separate(&self, node: NodeId) -> bool {
        !self.nodes[node].blank.is_empty()
    }

    fn link(&mut self, left: Option<NodeId>, right: Option<NodeId>) {
        self.edited = true;
        match left {
            Some(left) => self.nodes[left].next = right,
            None => self.first = right,
        }
        match right {
            Some(right) => self.nodes[right].previous = left,
            None => self.last = left,
        }
    }

    /// The group comment `## Obsolete`, if the file has one: the first.
    pub(super) fn archive(&self) -> Option<NodeId> {
        let mut node = self.first;
        while let Some(id) = node {
            if self.group_title(id) == Some(OBSOLETE) {
                return Some(id);
            }
            node = self.nodes[id].next;
        }
        None
    }

    /// The text of the whole file, if anything was edited.
    pub(super) fn finish(&self) -> Option<String> {
        self.edited.then(|| self.join())
    }

    /// The text of the whole file.
    fn join(&self) -> String {
        let nodes = || std::iter::successors(self.first, |id| self.nodes[*id].next);
        let nodes = || nodes().map(|id| &self.nodes[id]);
        let length: usize = nodes().map(|node| node.text.len() + node.blank.len()).sum();
        let mut text = String::with_capacity(self.prefix.len() + length);
        text.push_str(&self.prefix);
        for node in nodes() {
            text.push_str(&node.text);
            text.push_str(&node.blank);
        }
        if let Some(added) = self.unterminated {
            let end = if text.ends_with(added) {
                added.len()
            } else {
                last_line_end(&text).map_or(0, str::len)
            };
            text.truncate(text.len() - end);
        }
        text
    }
}

/// The line end of the last line, if it has one.
fn last_line_end(text: &str) -> Option<&'static str> {
    match text {
        text if text.ends_with("\r\n") => Some("\r\n"),
        text if text.ends_with('\n') => Some("\n"),
        _ => None,
    }
}

/// Blank lines without the first.
fn without_one_line(blank: &str) -> &str {
    blank.split_once('\n').map_or("", |(_, rest)| rest)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::catalog::parse;

    fn check(text: &str, edit: fn(&mut Sheet<'_>), expected: &str) {
        let catalog = parse(text, "ar");
        let mut sheet = Sheet::new(&catalog);
        edit(&mut sheet);
        assert_eq!(sheet.join(), expected);
    }

    #[test]
    fn a_piece_comes_with_one_blank_line() {
        let insert = |sheet: &mut Sheet<'_>| {
            sheet.insert(Some(0), "new = 1\n".into());
        };
        check("a = 1\n\nb = 2\n", insert, "a = 1\n\nnew = 1\n\nb = 2\n");
        check("a = 1\nb = 2\n", insert, "a = 1\n\nnew = 1\n\nb = 2\n");
        check("a = 1\n", insert, "a = 1\n\nnew = 1\n");
        check("a = 1\n\n\n", insert, "a = 1\n\n\nnew = 1\n\n");
    }

    #[test]
    fn a_piece_goes_with_one_blank_line() {
        let remove = |sheet: &mut Sheet<'_>| sheet.remove(1);
        check("a = 1\n\nb = 2\n\nc = 3\n", remove, "a = 1\n\nc = 3\n");
        check("a = 1\n\nb = 2\n", remove, "a = 1\n");
        check("a = 1\nb = 2\nc = 3\n", remove, "a = 1\nc = 3\n");
        check("a = 1\nb = 2\n\nc = 3\n", remove, "a = 1\n\nc = 3\n");
        check("a = 1\n\nb = 2\n\n\nc = 3\n", remove, "a = 1\n\n\nc = 3\n");
    }

    #[test]
    fn spaces_at_the_end_are_a_line_of_their_own() {
        let insert = |sheet: &mut Sheet<'_>| {
            let last = sheet.last();
            sheet.insert(last, "new = 1\n".into());
        };
        check("a = 1\n  ", insert, "a = 1\n  \nnew = 1\n");
        check("  ", insert, "  \nnew = 1");
        check("\u{feff}", insert, "\u{feff}new = 1\n");
    }

    #[test]
    fn line_ends_and_the_end_of_the_file_stay() {
        let insert = |sheet: &mut Sheet<'_>| {
            let line_end = sheet.line_end(Some(0));
            sheet.insert(Some(0), format!("new = 1{line_end}"));
        };
        check(
            "a = 1\r\n\r\nb = 2",
            insert,
            "a = 1\r\n\r\nnew = 1\r\n\r\nb = 2",
        );
        check("\u{feff}a = 1", insert, "\u{feff}a = 1\n\nnew = 1");
    }

    proptest! {
        #[test]
        fn joining_gives_the_text_back(text in "([a-c#{}=. \r\n-]|# |## |### |s-0123456789 = x|\u{feff}|ж){0,40}") {
            let catalog = parse(&text, "ar");
            prop_assert_eq!(Sheet::new(&catalog).join(), text);
        }

        #[test]
        fn what_is_put_in_can_be_taken_out(
            text in "(a = 1\n\n|b = 2\r\n\r\n|# c\n\n|## D\n\n){1,6}",
            at in 0_usize..6,
        ) {
            let text = text.trim_end().to_owned() + "\n";
            let catalog = parse(&text, "ar");
            let mut sheet = Sheet::new(&catalog);
            let node = sheet.insert(Some(at % catalog.items.len()), "new = 1\n".into());
            sheet.remove(node);
            prop_assert_eq!(sheet.join(), text);
        }
    }
}
