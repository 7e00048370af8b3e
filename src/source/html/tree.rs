//! Which tags belong together: every start tag learns where its element ends, every end tag what it closes.
//!
//! A stack of open elements, with the tags that HTML allows to leave out. Time is linear: every name, and every kind of
//! element that others look for, has its own stack of places in the big one.

use super::elements::{Element, Flow, Group};
use super::flaws::Flaws;
use super::tags::{Kind, NONE, Names, Tag};

/// An open element.
struct Open {
    tag: u32,
    name: u32,
    element: Element,
    wall: bool,
    /// An inline element that has been closed while others stand above it.
    closed: bool,
}

/// What can stand in the way of an end tag.
#[derive(Clone, Copy)]
enum Barrier {
    /// Any block-level element.
    Block,
    /// An element whose inside is its own affair.
    Scope,
    /// A table, or something that is no part of the page.
    Table,
    /// Nothing but what is no part of the page.
    Sealed,
}

struct Tree<'t> {
    names: &'t Names,
    open: Vec<Open>,
    /// Where the open elements of every name stand.
    by_name: Vec<Vec<u32>>,
    /// Where the open block-level elements stand.
    blocks: Vec<u32>,
    walls: Vec<u32>,
    scopes: Vec<u32>,
    tables: Vec<u32>,
    /// SVG, MathML and templates.
    sealed: Vec<u32>,
    paragraphs: Vec<u32>,
    cells: Vec<u32>,
    rows: Vec<u32>,
    row_groups: Vec<u32>,
}

/// Finds the partners of tags; in a `part` of a document an element may begin or end outside.
pub(super) fn pair(tags: &mut [Tag], names: &Names, part: bool, flaws: &mut Flaws) {
    let mut tree = Tree {
        names,
        open: Vec::new(),
        by_name: vec![Vec::new(); names.len()],
        blocks: Vec::new(),
        walls: Vec::new(),
        scopes: Vec::new(),
        tables: Vec::new(),
        sealed: Vec::new(),
        paragraphs: Vec::new(),
        cells: Vec::new(),
        rows: Vec::new(),
        row_groups: Vec::new(),
    };
    let mut index = 0;
    while index < tags.len() {
        let tag = tags[index];
        match tag.kind {
            Kind::Start if tag.raw => {
                // Nothing but its end can be the next tag.
                match tags.get(index + 1) {
                    Some(end) if end.kind == Kind::End && end.name == tag.name => {
                        tags[index].partner = index as u32 + 1;
                        tags[index + 1].partner = index as u32;
                        if names.element(&tag).ends_paragraph {
                            tree.end_paragraph(index, tags, flaws);
                        }
                        index += 1;
                    }
                    _ => {
                        if names.name(&tag) != "plaintext" {
                            flaws.never_closed(tag.span(), names.name(&tag), tag.slash);
                        }
                    }
                }
            }
            Kind::Start => tree.start(index, tags, flaws),
            Kind::End => tree.end(index, tags, part, flaws),
            Kind::Comment | Kind::Broken => {}
        }
        index += 1;
    }
    if !part {
        for open in &tree.open {
            let tag = &tags[open.tag as usize];
            if open.must_be_closed() {
                flaws.never_closed(tag.span(), names.name(tag), tag.slash);
            }
        }
    }
}

impl Open {
    /// Whether HTML wants an end tag that a sentence needs too.
    fn must_be_closed(&self) -> bool {
        !self.closed
            && self.element.group != Group::Ruby
            && matches!(self.element.flow, Flow::Inline | Flow::Sealed(_))
    }

    /// Whether the inline elements below it are out of reach.
    fn is_block(&self) -> bool {
        !matches!(self.element.flow, Flow::Inline | Flow::Sealed(_)) || self.element.scope
    }

    /// Whether what it holds is no part of the page's tree.
    fn is_sealed(&self) -> bool {
        matches!(self.element.flow, Flow::Sealed(_)) && self.element.scope
    }
}

impl Tree<'_> {
    fn push(&mut self, tag: u32, name: u32, element: Element, wall: bool) {
        let open = Open {
            tag,
            name,
            element,
            wall,
            closed: false,
        };
        let place = self.open.len() as u32;
        self.by_name[name as usize].push(place);
        for stack in self.stacks(&open).into_iter().flatten() {
            stack.push(place);
        }
        self.open.push(open);
    }

    /// Takes the last element off the stack.
    fn pop(&mut self) -> Option<Open> {
        let open = self.open.pop()?;
        if !open.closed {
            self.by_name[open.name as usize].pop();
        }
        for stack in self.stacks(&open).into_iter().flatten() {
            stack.pop();
        }
        Some(open)
    }

    /// The stacks, besides that of its name, in which an element stands.
    fn stacks(&mut self, open: &Open) -> [Option<&mut Vec<u32>>; 6] {
        let group = match open.element.group {
            Group::Paragraph => Some(&mut self.paragraphs),
            Group::Cell => Some(&mut self.cells),
            Group::Row => Some(&mut self.rows),
            Group::Rows => Some(&mut self.row_groups),
            _ => None,
        };
        [
            group,
            open.is_block().then_some(&mut self.blocks),
            open.wall.then_some(&mut self.walls),
            open.element.scope.then_some(&mut self.scopes),
            (open.element.group == Group::Table || open.is_sealed()).then_some(&mut self.tables),
            open.is_sealed().then_some(&mut self.sealed),
        ]
    }

    fn is_before(&self, place: u32, barrier: Barrier) -> bool {
        let stack = match barrier {
            Barrier::Block => &self.blocks,
            Barrier::Scope => &self.scopes,
            Barrier::Table => &self.tables,
            Barrier::Sealed => &self.sealed,
        };
        stack.last().is_some_and(|wall| *wall > place)
    }

    /// Ends all elements from a place on.
    fn close_from(&mut self, place: u32, at: usize, tags: &mut [Tag], flaws: &mut Flaws) {
        let silent = self.sealed.last().is_some_and(|sealed| *sealed >= place);
        while self.open.len() > place as usize {
            let Some(open) = self.pop() else { return };
            let tag = &mut tags[open.tag as usize];
            if open.must_be_closed() && tag.partner == NONE {
                if !silent {
                    flaws.never_closed(tag.span(), self.names.name(tag), tag.slash);
                }
            } else if tag.partner == NONE {
                tag.partner = at as u32;
            }
        }
    }

    fn end_paragraph(&mut self, at: usize, tags: &mut [Tag], flaws: &mut Flaws) {
        if let Some(place) = self.paragraphs.last().copied()
            && !self.is_before(place, Barrier::Scope)
        {
            self.close_from(place, at, tags, flaws);
        }
    }

    fn start(&mut self, index: usize, tags: &mut [Tag], flaws: &mut Flaws) {
        let tag = tags[index];
        let element = self.names.element(&tag);
        if element.ends_paragraph {
            self.end_paragraph(index, tags, flaws);
        }
        match element.group {
            group @ (Group::Heading | Group::ListItem | Group::Term | Group::Choice) => {
                self.end_wall(group, index, tags, flaws);
            }
            Group::Choices => {
                self.end_wall(Group::Choice, index, tags, flaws);
                self.end_wall(Group::Choices, index, tags, flaws);
            }
            Group::Root => self.end_wall(Group::Head, index, tags, flaws),
            group @ (Group::Cell | Group::Row | Group::Rows) => {
                self.end_in_table(group, index, tags, flaws);
            }
            _ => {}
        }
        if matches!(element.flow, Flow::Rule | Flow::Void(_)) || tag.empty {
            return;
        }
        let repeated = element.group == Group::Root && !self.by_name[tag.name as usize].is_empty();
        if !repeated {
            let wall = element.is_wall(self.names.name(&tag));
            self.push(index as u32, tag.name, element, wall);
        }
    }

    /// Ends the innermost element that matters, if it is of this group.
    fn end_wall(&mut self, group: Group, at: usize, tags: &mut [Tag], flaws: &mut Flaws) {
        if let Some(place) = self.walls.last().copied()
            && self.open[place as usize].element.group == group
        {
            self.close_from(place, at, tags, flaws);
        }
    }

    /// Ends what a cell, a row or a group of rows cannot stand in.
    fn end_in_table(&mut self, group: Group, at: usize, tags: &mut [Tag], flaws: &mut Flaws) {
        let places = [
            self.cells.last(),
            self.rows.last().filter(|_| group != Group::Cell),
            self.row_groups.last().filter(|_| group == Group::Rows),
        ];
        let inside = places.into_iter().flatten().copied();
        let outermost = inside
            .filter(|place| !self.is_before(*place, Barrier::Table))
            .min();
        if let Some(place) = outermost {
            self.close_from(place, at, tags, flaws);
        }
    }

    fn end(&mut self, index: usize, tags: &mut [Tag], part: bool, flaws: &mut Flaws) {
        let tag = tags[index];
        let element = self.names.element(&tag);
        if element.group == Group::Root {
            return;
        }
        let barrier = match (element.flow, element.group) {
            (Flow::Sealed(_), _) if element.scope => Barrier::Sealed,
            (Flow::Inline | Flow::Void(_) | Flow::Sealed(_), _) => Barrier::Block,
            (_, Group::Table) => Barrier::Sealed,
            (_, Group::Cell | Group::Row | Group::Rows) => Barrier::Table,
            _ => Barrier::Scope,
        };
        let place = self.by_name[tag.name as usize].last().copied();
        let Some(place) = place.filter(|place| !self.is_before(*place, barrier)) else {
            let inline = matches!(element.flow, Flow::Inline | Flow::Void(_) | Flow::Sealed(_));
            let outside = part && self.blocks.is_empty();
            if inline && !outside && self.sealed.is_empty() {
                flaws.never_opened(tag.span(), self.names.name(&tag));
            }
            return;
        };
        let start = self.open[place as usize].tag;
        tags[index].partner = start;
        tags[start as usize].partner = index as u32;
        if !matches!(barrier, Barrier::Block) {
            self.close_from(place, index, tags, flaws);
            return;
        }
        self.by_name[tag.name as usize].pop();
        self.open[place as usize].closed = true;
        while self.open.last().is_some_and(|open| open.closed) {
            self.pop();
        }
    }
}
