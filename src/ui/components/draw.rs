//! Drawing: brings what stands in the page to what a view says. What is there already stays, with its focus,
//! its caret and whatever was opened; only what differs is touched.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::RenderEffect;
use wasm_bindgen::JsValue;
use web_sys::Node;

use super::listener::{Listener, listen};
use super::markup::{Element, Markup, Property, View};
use crate::browser::{begin, js};

const SVG: &str = "http://www.w3.org/2000/svg";

const TABLE_ROW: &str = "tr";

/// What stands beside each other, each with what it is known by: its place among its neighbours and its key.
type Row = Vec<(u64, Drawn)>;

enum Drawn {
    Text(String, Node),
    Element(Box<DrawnElement>),
    Region(Region),
}

struct DrawnElement {
    name: &'static str,
    node: web_sys::Element,
    attributes: Vec<(&'static str, String)>,
    /// What the page has set, and nobody has changed since.
    properties: Vec<(&'static str, Property)>,
    listeners: Vec<Listener>,
    children: Row,
}

/// A region's content stands before a node that marks its end.
struct Region {
    end: Node,
    row: Rc<RefCell<Row>>,
    _effect: RenderEffect<()>,
}

/// Draws a view at the end of the page's body, for as long as the page stands.
pub fn draw_page(view: Markup) {
    let document = leptos::prelude::document();
    if let Some(body) = document.body() {
        let mut row = Row::new();
        redraw(&mut row, view, &body, None);
        std::mem::forget(row);
    }
}

/// Makes a row to what the view says, in its parent, before a node there.
fn redraw(row: &mut Row, view: Markup, parent: &Node, before: Option<&Node>) {
    let mut views = Vec::new();
    view.parts(&mut |id, view| views.push((id, view)));
    let sources = sources(row, &views);
    let mut old: Vec<_> = std::mem::take(row).into_iter().map(|(_, drawn)| Some(drawn)).collect();
    // Where in the old row the next one is, mostly: what comes before has been drawn, has moved, or goes.
    let mut next = 0;
    for ((id, view), source) in views.into_iter().zip(sources) {
        let found = source.and_then(|place| Some((place, old.get_mut(place)?.take()?)));
        let following = || match old.get(next) {
            Some(Some(drawn)) => drawn.first(),
            _ => before.cloned(),
        };
        let drawn = match found {
            None => Drawn::new(view, parent, following().as_ref()),
            Some((place, drawn)) => {
                if place < next {
                    drawn.place(parent, following().as_ref());
                } else {
                    next = place + 1;
                }
                drawn.brought_to(view, parent)
            }
        };
        row.push((id, drawn));
    }
    for drawn in old.into_iter().flatten() {
        drawn.remove(parent);
    }
}

/// From which place in the old row each is brought to what it shall be: from its own, or, in a table, from one that
/// goes, since to draw one anew takes twice as long.
fn sources(old: &Row, views: &[(u64, Markup)]) -> Vec<Option<usize>> {
    let mut sources = Vec::new();
    let mut next = 0;
    for (id, _) in views {
        let is_it = |(other, _): &(u64, Drawn)| other == id;
        let is_next = old.get(next).is_some_and(is_it);
        let place = if is_next { Some(next) } else { old.iter().position(is_it) };
        next = place.map_or(next, |place| place + 1);
        sources.push(place);
    }
    let is_new_row = |source: &Option<usize>, view: &Markup| {
        source.is_none() && matches!(view, Markup::Element(it) if it.name == TABLE_ROW)
    };
    // Most of what is drawn is no table.
    if !sources.iter().zip(views).any(|(source, (_, view))| is_new_row(source, view)) {
        return sources;
    }
    let kept = sources.clone();
    let goes = |place| !kept.contains(&Some(place));
    let spare = old.iter().enumerate().filter(|(place, (_, it))| goes(*place) && it.is_spare());
    let mut spare = spare.map(|(place, _)| place);
    for (source, (_, view)) in sources.iter_mut().zip(views) {
        if is_new_row(source, view) {
            *source = spare.next();
        }
    }
    sources
}

impl Drawn {
    /// Draws what the view says before a node of the parent.
    fn new(view: Markup, parent: &Node, before: Option<&Node>) -> Self {
        let drawn = match view {
            Markup::Region(view) => return Self::Region(Region::new(view, parent, before)),
            Markup::Element(element) => DrawnElement::new(*element).map(Self::Element),
            Markup::Text(text) => Some(Self::text(text)),
            // Their parts are drawn, and not they.
            Markup::None | Markup::List(_) => None,
        };
        let drawn = drawn.unwrap_or_else(|| Self::text(String::new()));
        drawn.place(parent, before);
        drawn
    }

    fn text(text: String) -> Self {
        let node = leptos::prelude::document().create_text_node(&text).into();
        Self::Text(text, node)
    }

    /// Makes it to what the view says, or puts another in its place.
    fn brought_to(self, view: Markup, parent: &Node) -> Self {
        match (self, view) {
            (Self::Text(old, node), Markup::Text(text)) => {
                if old != text {
                    node.set_node_value(Some(&text));
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
                let drawn = Self::new(view, parent, old.first().as_ref());
                old.remove(parent);
                drawn
            }
        }
    }

    /// Does something with each node that it has beside each other.
    fn nodes(&self, act: &mut dyn FnMut(&Node)) {
        match self {
            Self::Text(_, node) => act(node),
            Self::Element(drawn) => act(&drawn.node),
            Self::Region(region) => {
                for (_, drawn) in region.row.borrow().iter() {
                    drawn.nodes(act);
                }
                act(&region.end);
            }
        }
    }

    fn first(&self) -> Option<Node> {
        let mut first = None;
        self.nodes(&mut |node| {
            first.get_or_insert_with(|| node.clone());
        });
        first
    }

    /// Puts it before a node of the parent, which is there.
    fn place(&self, parent: &Node, before: Option<&Node>) {
        self.nodes(&mut |node| {
            let _ = parent.insert_before(node, before);
        });
    }

    /// Whether it has nothing but what the view said, and so can become another of its kind.
    fn is_spare(&self) -> bool {
        matches!(self, Self::Element(drawn) if drawn.name == TABLE_ROW && !has_focus(&drawn.node))
    }

    fn remove(&self, parent: &Node) {
        self.nodes(&mut |node| {
            let has_focus = has_focus(node);
            let _ = parent.remove_child(node);
            if has_focus {
                begin::regain_focus();
            }
        });
    }
}

fn has_focus(node: &Node) -> bool {
    let focused = leptos::prelude::document().active_element();
    focused.is_some_and(|focused| node.contains(Some(&focused)))
}

impl Region {
    fn new(view: View, parent: &Node, before: Option<&Node>) -> Self {
        let end: Node = leptos::prelude::document().create_comment("").into();
        let _ = parent.insert_before(&end, before);
        Self::of(end, Rc::default(), view)
    }

    fn of(end: Node, row: Rc<RefCell<Row>>, mut view: View) -> Self {
        // What is in the region goes with it, at once, whereas the effect ends when its turn comes.
        let (its_end, its_row) = (end.clone(), Rc::downgrade(&row));
        let effect = RenderEffect::new(move |_| {
            let (view, parent) = (view(), its_end.parent_node());
            if let (Some(view), Some(parent), Some(row)) = (view, parent, its_row.upgrade()) {
                redraw(&mut row.borrow_mut(), view, &parent, Some(&its_end));
            }
        });
        Self { end, row, _effect: effect }
    }
}

impl DrawnElement {
    /// It fails for a name that is none of an element's.
    fn new(element: Element) -> Option<Box<Self>> {
        let document = leptos::prelude::document();
        let node = match element.name {
            name @ ("svg" | "use" | "line" | "circle" | "rect" | "foreignObject") => {
                document.create_element_ns(Some(SVG), name)
            }
            name => document.create_element(name),
        };
        let mut drawn = Self {
            name: element.name,
            node: node.ok()?,
            attributes: Vec::new(),
            properties: Vec::new(),
            listeners: Vec::new(),
            children: Row::new(),
        };
        drawn.redraw(element);
        Some(Box::new(drawn))
    }

    fn redraw(&mut self, element: Element) {
        if self.attributes != element.attributes {
            self.describe(element.attributes);
        }
        redraw(&mut self.children, Markup::List(element.children), &self.node, None);
        // A list of choices takes its value only when these are there.
        for (name, wanted) in element.properties {
            self.set(name, wanted);
        }
        listen(&mut self.listeners, &self.node, element.acts);
    }

    fn describe(&mut self, attributes: Vec<(&'static str, String)>) {
        for attribute in attributes.iter().filter(|it| !self.attributes.contains(it)) {
            let _ = self.node.set_attribute(attribute.0, &attribute.1);
        }
        for (name, _) in &self.attributes {
            if !attributes.iter().any(|(other, _)| other == name) {
                let _ = self.node.remove_attribute(name);
            }
        }
        self.attributes = attributes;
    }

    fn set(&mut self, name: &'static str, wanted: Property) {
        let now = js::property(&self.node, name);
        let value = match &wanted {
            Property::Is(is_set) => JsValue::from_bool(*is_set),
            Property::Text(text) => JsValue::from_str(text),
        };
        let before = self.properties.iter_mut().find(|(other, _)| *other == name);
        // What somebody types is not the page's to change, as long as the field is not left.
        if let Some((_, Property::Text(set))) = &before
            && now.as_string().as_ref() != Some(set)
            && leptos::prelude::document().active_element().as_ref() == Some(&self.node)
        {
            return;
        }
        if now != value {
            js::set(&self.node, name, &value);
        }
        match before {
            Some((_, set)) => *set = wanted,
            None => self.properties.push((name, wanted)),
        }
    }
}
