//! An article as a tree of blocks, whatever format it was written in.
//!
//! Values only; who reads a format makes them (`source/`), who splits them into sentences uses them (`segment/`).

use serde::{Deserialize, Serialize};

use crate::text::{Span, TextFile};

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

/// How a block is written in its file: what marks mean there, and how a text gets into its place again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Syntax {
    /// Plain text: every byte is what it says.
    #[default]
    Plain,
    /// Inline Markdown in a paragraph, where the beginning of a line may mean a block.
    Markdown,
    /// Inline Markdown that is one line by its nature: a heading behind number signs, a title of a definition.
    MarkdownLine,
    /// Inline Markdown in a cell of a table, where a bar ends it.
    MarkdownCell,
    /// The title of a Markdown link definition, between marks of this kind.
    MarkdownTitle(char),
    /// HTML text.
    Html,
    /// HTML text in an element that holds no tags: `<title>`, `<textarea>`.
    HtmlRaw,
    /// The value of an HTML attribute, between marks of this kind; `None` for a value without marks.
    HtmlAttribute(Option<char>),
    /// A scalar of YAML.
    Yaml(Scalar),
}

impl Syntax {
    /// Whether inline marks of Markdown mean something.
    pub fn is_markdown(self) -> bool {
        matches!(
            self,
            Syntax::Markdown
                | Syntax::MarkdownLine
                | Syntax::MarkdownCell
                | Syntax::MarkdownTitle(_)
        )
    }
}

/// How a YAML scalar is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scalar {
    /// Without marks.
    Plain,
    /// Between apostrophes.
    Single,
    /// Between quotation marks.
    Double,
    /// In lines of its own, behind `|` or `>`.
    Block,
}

/// A stretch of text that no sentence crosses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Where it stands in the file (bytes), white space at its ends excluded.
    pub span: Span,
    /// How it is written.
    pub syntax: Syntax,
    /// What in it is no plain text, in reading order; none overlaps another. All else says what its bytes are.
    pub pieces: Vec<Piece>,
}

impl Block {
    /// A block of plain text.
    pub fn plain(kind: BlockKind, span: Span) -> Block {
        Block {
            kind,
            span,
            syntax: Syntax::Plain,
            pieces: Vec::new(),
        }
    }
}

/// Bytes of a block that are not what they look like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The bytes in the file.
    pub span: Span,
    /// What they are.
    pub role: Role,
}

/// What a piece of a block is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    /// Text that the file writes otherwise: an entity, a line end with the marks that begin the next line.
    Written(Box<str>),
    /// The beginning of an inline element.
    Open {
        /// Its name; empty in Markdown, whose marks stay as they are.
        name: Box<str>,
        /// Its number in the block, by which its end finds it.
        element: u32,
    },
    /// The end of an inline element.
    Close {
        /// Its name; empty in Markdown.
        name: Box<str>,
        /// The number of its beginning; one that no beginning has, if it has none in the block.
        element: u32,
    },
    /// An inline element that holds no text: a picture, a line break, code.
    Void {
        /// Its name; empty in Markdown, where it stays as it is.
        name: Box<str>,
        /// What a reader takes it for.
        reads: Reads,
    },
}

/// What an element without text is to a reader of the sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reads {
    /// Nothing: a comment.
    Nothing,
    /// White space: a line break.
    Space,
    /// A word: a picture, code.
    Word,
}

/// An article as its format's reader sees it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// The blocks, in the order in which they start.
    pub blocks: Vec<Block>,
    /// What names the language of the whole: the root of an HTML document.
    pub root: Option<Root>,
    /// Where the document names its encoding (bytes); what comes out is UTF-8.
    pub charset: Option<Span>,
    /// What is wrong with the document's own marks.
    pub flaws: Vec<Flaw>,
}

/// The start tag of an HTML document's root element.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Root {
    /// Where attributes can be added (bytes): behind its name.
    pub name_end: u32,
    /// The values of its `lang` and `xml:lang` attributes, marks around them included.
    pub lang: Vec<Span>,
    /// The value of its `dir` attribute, marks around it included.
    pub dir: Option<Span>,
}

/// Something wrong with the marks of a document, which is read as well as it can be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flaw {
    /// Where.
    pub span: Span,
    /// What, as a message without its place.
    pub message: String,
    /// What to do.
    pub help: &'static str,
}

impl Flaw {
    /// As a warning: its place, what is wrong, and the remedy.
    pub fn line(&self, file: &TextFile) -> String {
        let position = file.position(self.span.start as usize);
        let (line, column) = (position.line, position.column);
        format!(
            "{}:{line}:{column}: {}; {}",
            file.path, self.message, self.help
        )
    }
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
