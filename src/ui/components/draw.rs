//! Drawing: brings what stands in the page to what a view says. What is there already stays, with its focus,
//! its caret and whatever was opened; only what differs is touched.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::RenderEffect;
use wasm_bindgen::JsValue;
use web_sys::Node;

use super::listener::{Listener, listen};
use super::markup::{Element, Markup, Property};
use crate::browser::property;

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
    let mut old: Vec<Option<(u64, Drawn)>> = std::mem::take(row).into_iter().map(Some).collect();
    let mut first = 0;
    for (id, view) in view.parts() {
        // Mostly it is the next one.
        while old.get(first).is_some_and(Option::is_none) {
            first += 1;
        }
        let is_it =
            |slot: &Option<(u64, Drawn)>| slot.as_ref().is_some_and(|(other, _)| *other == id);
        let found = (first..old.len()).find(|at| is_it(&old[*at]));
        let drawn = match found.and_then(|at| old[at].take()) {
            Some((_, drawn)) => drawn.brought_to(view),
            None => Drawn::new(view),
        };
        row.push((id, drawn));
    }
    for (_, gone) in old.into_iter().flatten() {
        gone.remove();
    }
    let mut before = before.cloned();
    for (_, drawn) in row.iter().rev() {
        drawn.place(parent, before.as_ref());
        before = drawn.first().or(before);
    }
}

impl Drawn {
    fn new(view: Markup) -> Self {
        match view {
            Markup::Element(element) => match DrawnElement::new(*element) {
                Some(drawn) => Self::Element(drawn),
                None => Self::text(String::new()),
            },
            Markup::Region(view) => Self::Region(Region::new(view)),
            Markup::Text(text) => Self::text(text),
            // Their parts are drawn, and not they.
            Markup::None | Markup::List(_) => Self::text(String::new()),
        }
    }

    fn text(text: String) -> Self {
        let node = leptos::prelude::document().create_text_node(&text).into();
        Self::Text(text, node)
    }

    /// Makes it to what the view says, or puts another in its place.
    fn brought_to(self, view: Markup) -> Self {
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
            (Self::Region(region), Markup::Region(view)) => Self::Region(region.again(view)),
            (old, view) => {
                old.remove();
                Self::new(view)
            }
        }
    }

    fn first(&self) -> Option<Node> {
        Some(match self {
            Self::Text(_, node) => node.clone(),
            Self::Element(drawn) => drawn.node.clone().into(),
            Self::Region(region) => {
                let row = region.row.borrow();
                row.iter()
                    .find_map(|(_, drawn)| drawn.first())
                    .unwrap_or_else(|| region.end.clone())
            }
        })
    }

    /// Puts it before a node, unless it stands there.
    fn place(&self, parent: &Node, before: Option<&Node>) {
        match self {
            Self::Text(_, node) => place(node, parent, before),
            Self::Element(drawn) => place(&drawn.node, parent, before),
            Self::Region(region) => {
                place(&region.end, parent, before);
                let mut before = region.end.clone();
                for (_, drawn) in region.row.borrow().iter().rev() {
                    drawn.place(parent, Some(&before));
                    before = drawn.first().unwrap_or(before);
                }
            }
        }
    }

    fn remove(self) {
        match self {
            Self::Text(_, node) => remove(&node),
            Self::Element(drawn) => remove(&drawn.node),
            Self::Region(region) => {
                for (_, drawn) in region.row.take() {
                    drawn.remove();
                }
                remove(&region.end);
            }
        }
    }
}

fn place(node: &Node, parent: &Node, before: Option<&Node>) {
    let is_there =
        node.parent_node().as_ref() == Some(parent) && node.next_sibling().as_ref() == before;
    if !is_there {
        // The parent is there and holds what it stands before.
        let _ = parent.insert_before(node, before);
    }
}

fn remove(node: &Node) {
    if let Some(parent) = node.parent_node() {
        let _ = parent.remove_child(node);
    }
}

impl Region {
    fn new(view: Box<dyn FnMut() -> Markup>) -> Self {
        let document = leptos::prelude::document();
        let end: Node = document.create_comment("").into();
        let _ = document.create_document_fragment().append_child(&end);
        Self::of(end, Rc::default(), view)
    }

    fn again(self, view: Box<dyn FnMut() -> Markup>) -> Self {
        Self::of(self.end, self.row, view)
    }

    fn of(end: Node, row: Rc<RefCell<Row>>, mut view: Box<dyn FnMut() -> Markup>) -> Self {
        let (its_end, its_row) = (end.clone(), row.clone());
        let effect = RenderEffect::new(move |_| {
            let view = view();
            if let Some(parent) = its_end.parent_node() {
                redraw(&mut its_row.borrow_mut(), view, &parent, Some(&its_end));
            }
        });
        Self { end, row, _effect: effect }
    }
}

impl DrawnElement {
    /// It fails for a name that is none of an element's.
    fn new(element: Element) -> Option<Box<Self>> {
        let document = leptos::prelude::document();
        let is_sign = matches!(element.name, "svg" | "use");
        let space =
            if is_sign { "http://www.w3.org/2000/svg" } else { "http://www.w3.org/1999/xhtml" };
        let node = document.create_element_ns(Some(space), element.name).ok()?;
        let mut drawn = Self {
            name: element.name,
            node,
            attributes: Vec::new(),
            properties: Vec::new(),
            listeners: Vec::new(),
            children: Row::new(),
        };
        drawn.redraw(element);
        Some(Box::new(drawn))
    }

    fn redraw(&mut self, element: Element) {
        for (name, value) in &element.attributes {
            let has_it = self.attributes.iter().any(|(other, old)| other == name && old == value);
            if !has_it {
                let _ = self.node.set_attribute(name, value);
            }
        }
        for (name, _) in &self.attributes {
            if !element.attributes.iter().any(|(other, _)| other == name) {
                let _ = self.node.remove_attribute(name);
            }
        }
        self.attributes = element.attributes;
        redraw(&mut self.children, Markup::List(element.children), &self.node, None);
        // A list of choices takes its value only when these are there.
        for (name, wanted) in element.properties {
            self.set(name, wanted);
        }
        listen(&mut self.listeners, &self.node, element.acts);
    }

    fn set(&mut self, name: &'static str, wanted: Property) {
        let now = property::get(&self.node, name);
        let place = self.properties.iter().position(|(other, _)| *other == name);
        let value = match &wanted {
            Property::Is(is_set) => JsValue::from_bool(*is_set),
            Property::Text(text) => {
                // What somebody types is not the page's to change, as long as the field is not left.
                let set = place.and_then(|place| self.properties.get(place));
                let is_as_set = set.is_some_and(|(_, set)| match set {
                    Property::Text(set) => now.as_string().as_ref() == Some(set),
                    Property::Is(_) => false,
                });
                if set.is_some() && !is_as_set && self.has_focus() {
                    return;
                }
                JsValue::from_str(text)
            }
        };
        if now != value {
            property::set(&self.node, name, &value);
        }
        match place.and_then(|place| self.properties.get_mut(place)) {
            Some((_, set)) => *set = wanted,
            None => self.properties.push((name, wanted)),
        }
    }

    fn has_focus(&self) -> bool {
        let focused = leptos::prelude::document().active_element();
        focused.is_some_and(|focused| focused == self.node)
    }
}
