//! Markup: what a view is, as plain data. `html!` writes it down; [`draw`](super::draw) brings the page to it.

use std::rc::Rc;

use web_sys::Event;

/// What stands between tags.
#[derive(Default)]
pub enum Markup {
    #[default]
    None,
    Text(String),
    Element(Box<Element>),
    /// What stands beside each other.
    List(Vec<Markup>),
    /// What is made anew when a signal has changed that it reads. Where that gives nothing, it stays as it is.
    Region(View),
}

impl Markup {
    /// What it has beside each other, each known by its place and, in a list, by its key.
    pub fn parts(self, take: &mut impl FnMut(u64, Self)) {
        self.part(BASIS, take);
    }

    fn part(self, id: u64, take: &mut impl FnMut(u64, Self)) {
        match self {
            Self::None => {}
            Self::List(all) => {
                for (place, part) in all.into_iter().enumerate() {
                    let key = match &part {
                        Self::Element(element) => element.key,
                        _ => None,
                    };
                    part.part(mixed(id, key.unwrap_or(place as u64)), take);
                }
            }
            part => take(id, part),
        }
    }

    /// Says of the control of this id that it is not as it should be.
    pub fn mark(&mut self, id: &str) {
        let parts = match self {
            Self::List(parts) => parts,
            Self::Element(element) => {
                if element.attributes.contains(&("id", id.to_owned())) {
                    element.attributes.push(("aria-invalid", "true".to_owned()));
                }
                &mut element.children
            }
            _ => return,
        };
        parts.iter_mut().for_each(|part| part.mark(id));
    }
}

const BASIS: u64 = 0xcbf2_9ce4_8422_2325;

/// A step of FNV-1a: one number made of two.
fn mixed(sum: u64, more: u64) -> u64 {
    (sum ^ more).wrapping_mul(0x100_0000_01b3)
}

/// What is done at an event.
pub type Act = Rc<dyn Fn(Event)>;

/// What a field or a tick holds, whatever was last typed there or clicked.
#[derive(Clone, PartialEq)]
pub enum Property {
    /// The text of a field. While somebody types there, it stays as it is.
    Text(String),
    /// Whether something is ticked, chosen or open.
    Is(bool),
}

/// An element, or, without a name, what stands beside each other.
#[derive(Default)]
pub struct Element {
    pub name: &'static str,
    /// What it is known by among its neighbours, wherever it moves.
    pub key: Option<u64>,
    pub attributes: Vec<(&'static str, String)>,
    pub properties: Vec<(&'static str, Property)>,
    /// What is done at events of these names.
    pub acts: Vec<(&'static str, Act)>,
    pub children: Vec<Markup>,
}

/// What makes the content of a region.
pub type View = Box<dyn FnMut() -> Option<Markup>>;

// What is called for every tag, attribute and text is to be in the program once: hence the many `inline(never)`.

/// Begins an element.
#[inline(never)]
pub fn element(name: &'static str) -> Box<Element> {
    Box::new(Element { name, ..Element::default() })
}

impl Element {
    /// Lets the element be found again among its neighbours.
    #[inline(never)]
    pub fn key(mut self: Box<Self>, key: impl ToString) -> Box<Self> {
        self.key = Some(key.to_string().bytes().fold(BASIS, |sum, byte| mixed(sum, byte.into())));
        self
    }

    /// Adds an attribute; none where there is no value.
    #[inline(always)]
    pub fn attribute(self: Box<Self>, name: &'static str, value: impl Value) -> Box<Self> {
        value.give(name, self)
    }

    #[inline(never)]
    fn word(self: Box<Self>, name: &'static str, value: &str) -> Box<Self> {
        self.text(name, value.to_owned())
    }

    #[inline(never)]
    fn text(mut self: Box<Self>, name: &'static str, value: String) -> Box<Self> {
        self.attributes.push((name, value));
        self
    }

    /// Sets what a field holds.
    #[inline(never)]
    pub fn value(mut self: Box<Self>, text: String) -> Box<Self> {
        self.properties.push(("value", Property::Text(text)));
        self
    }

    /// Sets whether something is so.
    #[inline(never)]
    pub fn flag(mut self: Box<Self>, name: &'static str, is_set: bool) -> Box<Self> {
        self.properties.push((name, Property::Is(is_set)));
        self
    }

    /// Does something at an event.
    pub fn on(self: Box<Self>, event: &'static str, act: impl Fn(Event) + 'static) -> Box<Self> {
        self.act(event, Rc::new(act))
    }

    /// The same, once for all acts.
    #[inline(never)]
    pub fn act(mut self: Box<Self>, event: &'static str, act: Act) -> Box<Self> {
        self.acts.push((event, act));
        self
    }

    /// Adds what stands in it.
    #[inline(always)]
    pub fn child(self: Box<Self>, child: impl Into<Markup>) -> Box<Self> {
        self.holds(child.into())
    }

    #[inline(never)]
    fn holds(mut self: Box<Self>, child: Markup) -> Box<Self> {
        self.children.push(child);
        self
    }

    /// The element as markup.
    #[inline(never)]
    pub fn done(mut self: Box<Self>) -> Markup {
        match (self.name, self.children.len()) {
            ("", 1) => self.children.pop().unwrap_or_default(),
            ("", _) => Markup::List(self.children),
            _ => Markup::Element(self),
        }
    }
}

/// What can stand in an attribute.
pub trait Value {
    /// Gives an element an attribute of this value.
    fn give(self, name: &'static str, element: Box<Element>) -> Box<Element>;
}

impl Value for &str {
    fn give(self, name: &'static str, element: Box<Element>) -> Box<Element> {
        element.word(name, self)
    }
}

impl Value for String {
    fn give(self, name: &'static str, element: Box<Element>) -> Box<Element> {
        element.text(name, self)
    }
}

impl Value for bool {
    fn give(self, name: &'static str, element: Box<Element>) -> Box<Element> {
        self.then_some("").give(name, element)
    }
}

impl<T: Value> Value for Option<T> {
    fn give(self, name: &'static str, element: Box<Element>) -> Box<Element> {
        match self {
            Some(value) => value.give(name, element),
            None => element,
        }
    }
}

impl From<String> for Markup {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Markup {
    #[inline(never)]
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl<T: Into<Self>> From<Option<T>> for Markup {
    fn from(content: Option<T>) -> Self {
        content.map_or(Self::None, Into::into)
    }
}

impl From<Vec<Self>> for Markup {
    fn from(all: Vec<Self>) -> Self {
        Self::List(all)
    }
}

/// What stands beside each other, one for each of these.
pub fn each<T, M: Into<Markup>>(
    all: impl IntoIterator<Item = T>,
    mut view: impl FnMut(T) -> M,
) -> Markup {
    // A loop, since what collects is compiled anew for each of these.
    let mut views = Vec::new();
    for one in all {
        views.push(view(one).into());
    }
    Markup::List(views)
}
