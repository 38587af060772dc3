//! Drawing: brings what stands in the page to what a view says. What is there already stays, with its focus,
//! its caret and whatever was opened; only what differs is touched.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::RenderEffect;

use super::listener::{Listener, listen, listen_to_page};
use super::markup::{Element, Markup, Property, View};
use crate::browser::nodes::{Drawing, Node, OwnedNode, Place, drop_when_drawn};

/// What stands beside each other, each with what it is known by: its place among its neighbours and its key.
type Row = Vec<(u64, Drawn)>;

enum Drawn {
    Text(String, OwnedNode),
    Element(Box<DrawnElement>),
    Region(Region),
}

struct DrawnElement {
    name: &'static str,
    node: OwnedNode,
    attributes: Vec<(&'static str, String)>,
    listeners: Vec<Listener>,
    children: Row,
}

/// A region's content stands before a node that marks its end.
struct Region {
    end: OwnedNode,
    row: Rc<RefCell<Row>>,
    _effect: RenderEffect<()>,
}

/// Draws a view at the end of the page's body, for as long as the page stands.
pub fn draw_page(view: Markup) {
    listen_to_page();
    let _drawing = Drawing::begin();
    let mut row = Row::new();
    redraw(&mut row, view, Place::In(Node::BODY));
    std::mem::forget(row);
}

/// Makes a row to what the view says; its end is this place.
fn redraw(row: &mut Row, view: Markup, end: Place) {
    let mut views = Vec::new();
    view.parts(&mut |id, view| views.push((id, view)));
    let mut old: Vec<_> = std::mem::take(row).into_iter().map(Some).collect();
    // Where in the old row the next one is, mostly: what comes before has been drawn, has moved, or goes.
    let mut next = 0;
    for (id, view) in views {
        let is_it = |it: &Option<(u64, Drawn)>| matches!(it, Some((other, _)) if *other == id);
        let is_next = old.get(next).is_some_and(is_it);
        let place = if is_next { Some(next) } else { old.iter().position(is_it) };
        let found = place.and_then(|place| Some((place, old[place].take()?.1)));
        let following = || match old.get(next) {
            Some(Some((_, drawn))) => Place::Before(drawn.first()),
            _ => end,
        };
        let drawn = match found {
            None => Drawn::new(view, following()),
            Some((place, drawn)) => {
                if place < next {
                    drawn.place(following());
                } else {
                    next = place + 1;
                }
                drawn.brought_to(view)
            }
        };
        row.push((id, drawn));
    }
    for (_, drawn) in old.into_iter().flatten() {
        drawn.remove();
    }
}

impl Drawn {
    /// Draws what the view says at a place.
    fn new(view: Markup, place: Place) -> Self {
        let drawn = match view {
            Markup::Region(view) => return Self::Region(Region::new(view, place)),
            Markup::Element(element) => Self::Element(DrawnElement::new(*element)),
            Markup::Text(text) => Self::text(text),
            // Their parts are drawn, and not they.
            Markup::None | Markup::List(_) => Self::text(String::new()),
        };
        drawn.place(place);
        drawn
    }

    fn text(text: String) -> Self {
        let node = OwnedNode::text(&text);
        Self::Text(text, node)
    }

    /// Makes it to what the view says, or puts another in its place.
    fn brought_to(self, view: Markup) -> Self {
        match (self, view) {
            (Self::Text(old, node), Markup::Text(text)) => {
                if old != text {
                    node.set_text(&text);
                }
                Self::Text(text, node)
            }
            (Self::Element(mut drawn), Markup::Element(element)) if drawn.name == element.name => {
                drawn.redraw(*element);
                Self::Element(drawn)
            }
            (Self::Region(region), Markup::Region(view)) => {
                Self::Region(Region::of(region.end, region.row, view))
            }
            (old, view) => {
                let drawn = Self::new(view, Place::Before(old.first()));
                old.remove();
                drawn
            }
        }
    }

    /// Does something with each node that it has beside each other.
    fn nodes(&self, act: &mut dyn FnMut(Node)) {
        match self {
            Self::Text(_, node) => act(**node),
            Self::Element(drawn) => act(*drawn.node),
            Self::Region(region) => {
                for (_, drawn) in region.row.borrow().iter() {
                    drawn.nodes(act);
                }
                act(*region.end);
            }
        }
    }

    fn first(&self) -> Node {
        match self {
            Self::Text(_, node) => **node,
            Self::Element(drawn) => *drawn.node,
            Self::Region(region) => {
                region.row.borrow().first().map_or(*region.end, |(_, drawn)| drawn.first())
            }
        }
    }

    fn place(&self, place: Place) {
        self.nodes(&mut |node| node.place(place));
    }

    fn remove(self) {
        self.nodes(&mut Node::remove);
        drop_when_drawn(self);
    }
}

impl Region {
    fn new(view: View, place: Place) -> Self {
        let end = OwnedNode::mark();
        end.place(place);
        Self::of(end, Rc::default(), view)
    }

    fn of(end: OwnedNode, row: Rc<RefCell<Row>>, mut view: View) -> Self {
        // What is in the region goes with it, at once, whereas the effect ends when its turn comes.
        let (its_end, its_row) = (Place::Before(*end), Rc::downgrade(&row));
        let effect = RenderEffect::new(move |_| {
            if let (Some(view), Some(row)) = (view(), its_row.upgrade()) {
                let _drawing = Drawing::begin();
                redraw(&mut row.borrow_mut(), view, its_end);
            }
        });
        Self { end, row, _effect: effect }
    }
}

impl DrawnElement {
    fn new(element: Element) -> Box<Self> {
        let mut drawn = Self {
            name: element.name,
            node: OwnedNode::element(element.name),
            attributes: Vec::new(),
            listeners: Vec::new(),
            children: Row::new(),
        };
        drawn.redraw(element);
        Box::new(drawn)
    }

    fn redraw(&mut self, element: Element) {
        if self.attributes != element.attributes {
            self.describe(element.attributes);
        }
        redraw(&mut self.children, Markup::List(element.children), Place::In(*self.node));
        // A list of choices takes its value only when these are there.
        for (name, property) in element.properties {
            match property {
                Property::Text(text) => self.node.set_value(&text),
                Property::Is(is_set) => self.node.set_flag(name, is_set),
            }
        }
        listen(&mut self.listeners, *self.node, element.acts);
    }

    fn describe(&mut self, attributes: Vec<(&'static str, String)>) {
        for attribute in attributes.iter().filter(|it| !self.attributes.contains(it)) {
            self.node.set_attribute(attribute.0, &attribute.1);
        }
        for (name, _) in &self.attributes {
            if !attributes.iter().any(|(other, _)| other == name) {
                self.node.remove_attribute(name);
            }
        }
        self.attributes = attributes;
    }
}
