//! An article as a tree of blocks, whatever format it was written in.
//!
//! Values only; who reads a format makes them (`source/`), who splits them into sentences uses them (`segment/`).

use serde::{Deserialize, Serialize};

use crate::text::Span;

/// What a block is to a reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BlockKind {
    /// The title of the article.
    Headline,
    /// A heading inside the article.
    Heading,
    /// Running text.
    Paragraph,
    /// An item of a list.
    ListItem,
    /// A quotation set off from the text.
    Quote,
    /// A cell of a table.
    TableCell,
    /// The caption of a picture or a table.
    Caption,
    /// An attribute that readers see: an alternative text, a title.
    Attribute,
    /// A value of the front matter.
    FrontMatter,
}

impl BlockKind {
    /// Every kind.
    pub const ALL: [BlockKind; 9] = [
        BlockKind::Headline,
        BlockKind::Heading,
        BlockKind::Paragraph,
        BlockKind::ListItem,
        BlockKind::Quote,
        BlockKind::TableCell,
        BlockKind::Caption,
        BlockKind::Attribute,
        BlockKind::FrontMatter,
    ];

    /// The name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            BlockKind::Headline => "headline",
            BlockKind::Heading => "heading",
            BlockKind::Paragraph => "paragraph",
            BlockKind::ListItem => "list-item",
            BlockKind::Quote => "quote",
            BlockKind::TableCell => "table-cell",
            BlockKind::Caption => "caption",
            BlockKind::Attribute => "attribute",
            BlockKind::FrontMatter => "front-matter",
        }
    }

    /// The name as a catalogue's group comment: `List item`.
    pub fn title(self) -> &'static str {
        match self {
            BlockKind::Headline => "Headline",
            BlockKind::Heading => "Heading",
            BlockKind::Paragraph => "Paragraph",
            BlockKind::ListItem => "List item",
            BlockKind::Quote => "Quote",
            BlockKind::TableCell => "Table cell",
            BlockKind::Caption => "Caption",
            BlockKind::Attribute => "Attribute",
            BlockKind::FrontMatter => "Front matter",
        }
    }
}

/// A stretch of text that no sentence crosses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Where it stands in the file (bytes), white space at its ends excluded.
    pub span: Span,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_names_with_blanks() {
        for kind in BlockKind::ALL {
            assert_eq!(kind.title().to_lowercase().replace(' ', "-"), kind.name());
        }
    }
}
