//! What HTML elements are: which of them part texts, which hold text, and which tags may be left out.
//!
//! Comes in: a name in lower case. Goes out: what a reader of text needs to know of it.

use crate::article::Reads;

/// How an element stands in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Flow {
    /// It parts the text before it from the text behind it, and holds text itself.
    Block,
    /// It parts texts and holds nothing: a rule, a field.
    Rule,
    /// It stands in a sentence and holds text.
    Inline,
    /// It stands in a sentence and holds nothing.
    Void(Reads),
    /// It stands in a sentence, and what it holds is no text.
    Sealed(Reads),
    /// It parts texts, and what it holds is no text.
    SealedBlock,
    /// It parts texts and holds text without tags.
    Raw,
}

/// What an element is when the omission of tags is at stake.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Group {
    None,
    Paragraph,
    Heading,
    ListItem,
    Term,
    Choice,
    Choices,
    Cell,
    Row,
    Rows,
    Table,
    Head,
    Root,
    /// `rt` and its kin, whose end tags may be left out.
    Ruby,
}

/// How what an element holds is cut into tags and text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Content {
    Tags,
    /// Text with character references.
    Escapable,
    /// Text as it is written.
    Verbatim,
    Script,
    /// Text as it is written, up to the end of the document.
    Rest,
}

/// What an element is to SVG and MathML.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Foreign {
    No,
    /// It is one of them.
    Root,
    /// It is theirs, and holds HTML.
    Host,
    /// Its start tag ends them.
    Leaves,
}

/// What is known about an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Element {
    pub(super) flow: Flow,
    pub(super) group: Group,
    pub(super) content: Content,
    pub(super) foreign: Foreign,
    /// Whether its start tag ends an open paragraph.
    pub(super) ends_paragraph: bool,
    /// Whether the end tags of elements around it mean nothing inside of it.
    pub(super) scope: bool,
}

impl Element {
    /// Whether it parts the text before it from the text behind it.
    pub(super) fn parts(self) -> bool {
        matches!(
            self.flow,
            Flow::Block | Flow::Rule | Flow::SealedBlock | Flow::Raw
        )
    }

    /// Whether it stands in the way when an item of a list or an end tag looks for its element.
    pub(super) fn is_wall(self, name: &str) -> bool {
        self.scope || (self.flow == Flow::Block && !matches!(name, "address" | "div" | "p"))
    }
}

/// What an element of a name in lower case is; one that HTML does not know stands in the sentence.
pub(super) fn element(name: &str) -> Element {
    Element {
        flow: flow(name),
        group: group(name),
        content: content(name),
        foreign: foreign(name),
        ends_paragraph: ends_paragraph(name),
        scope: matches!(
            name,
            "applet"
                | "button"
                | "caption"
                | "marquee"
                | "math"
                | "object"
                | "svg"
                | "table"
                | "td"
                | "template"
                | "th"
        ),
    }
}

fn flow(name: &str) -> Flow {
    match name {
        "address" | "applet" | "article" | "aside" | "audio" | "blockquote" | "body" | "button"
        | "canvas" | "caption" | "center" | "colgroup" | "datalist" | "dd" | "details"
        | "dialog" | "dir" | "div" | "dl" | "dt" | "fieldset" | "figcaption" | "figure"
        | "footer" | "form" | "frameset" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "head"
        | "header" | "hgroup" | "html" | "label" | "legend" | "li" | "listing" | "main"
        | "marquee" | "menu" | "nav" | "noscript" | "object" | "ol" | "optgroup" | "option"
        | "p" | "pre" | "search" | "section" | "select" | "summary" | "table" | "tbody" | "td"
        | "tfoot" | "th" | "thead" | "tr" | "ul" | "video" => Flow::Block,
        "col" | "frame" | "hr" | "input" | "isindex" => Flow::Rule,
        "br" => Flow::Void(Reads::Space),
        "embed" | "image" | "img" => Flow::Void(Reads::Word),
        "area" | "base" | "basefont" | "bgsound" | "keygen" | "link" | "meta" | "param"
        | "source" | "track" | "wbr" => Flow::Void(Reads::Nothing),
        "code" | "math" | "svg" => Flow::Sealed(Reads::Word),
        // The page shows a template only when a script fills it in; until then it is part of the script.
        "script" | "style" | "template" => Flow::Sealed(Reads::Nothing),
        "iframe" | "noembed" | "noframes" | "plaintext" | "xmp" => Flow::SealedBlock,
        "textarea" | "title" => Flow::Raw,
        _ => Flow::Inline,
    }
}

fn group(name: &str) -> Group {
    match name {
        "p" => Group::Paragraph,
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Group::Heading,
        "li" => Group::ListItem,
        "dd" | "dt" => Group::Term,
        "option" => Group::Choice,
        "optgroup" => Group::Choices,
        "td" | "th" => Group::Cell,
        "tr" => Group::Row,
        "caption" | "colgroup" | "tbody" | "tfoot" | "thead" => Group::Rows,
        "table" => Group::Table,
        "head" => Group::Head,
        "body" | "html" => Group::Root,
        "rb" | "rp" | "rt" | "rtc" => Group::Ruby,
        _ => Group::None,
    }
}

fn ends_paragraph(name: &str) -> bool {
    matches!(
        name,
        "address"
            | "article"
            | "aside"
            | "blockquote"
            | "center"
            | "dd"
            | "details"
            | "dialog"
            | "dir"
            | "div"
            | "dl"
            | "dt"
            | "fieldset"
            | "figcaption"
            | "figure"
            | "footer"
            | "form"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "header"
            | "hgroup"
            | "hr"
            | "li"
            | "listing"
            | "main"
            | "menu"
            | "nav"
            | "ol"
            | "p"
            | "plaintext"
            | "pre"
            | "search"
            | "section"
            | "summary"
            | "table"
            | "ul"
            | "xmp"
    )
}

/// `<noscript>` is read as what it is to a reader without scripts.
fn content(name: &str) -> Content {
    match name {
        "textarea" | "title" => Content::Escapable,
        "iframe" | "noembed" | "noframes" | "style" | "xmp" => Content::Verbatim,
        "script" => Content::Script,
        "plaintext" => Content::Rest,
        _ => Content::Tags,
    }
}

fn foreign(name: &str) -> Foreign {
    match name {
        "math" | "svg" => Foreign::Root,
        "annotation-xml" | "desc" | "foreignobject" | "mi" | "mn" | "mo" | "ms" | "mtext"
        | "title" => Foreign::Host,
        "b" | "big" | "blockquote" | "body" | "br" | "center" | "code" | "dd" | "div" | "dl"
        | "dt" | "em" | "embed" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "head" | "hr" | "i"
        | "img" | "li" | "listing" | "menu" | "meta" | "nobr" | "ol" | "p" | "pre" | "ruby"
        | "s" | "small" | "span" | "strike" | "strong" | "sub" | "sup" | "table" | "tt" | "u"
        | "ul" | "var" => Foreign::Leaves,
        _ => Foreign::No,
    }
}
