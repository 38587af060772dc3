//! Markup: what `html!` makes of elements. To Leptos all of them are one kind of element, with texts,
//! closures and handlers of a few boxed kinds, so that the code which draws them is there once instead of
//! once for every tag and every closure. That is what most of a page's program consists of otherwise.

use std::borrow::Cow;
use std::sync::{Arc, Mutex};

use leptos::ev::{self, EventDescriptor};
use leptos::html::ElementType;
use leptos::prelude::*;
use leptos::tachys::html::attribute::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::tachys::html::attribute::custom::custom_attribute;
use leptos::tachys::html::{class::class, event::on, node_ref::node_ref, property::prop};
use wasm_bindgen::JsCast;
use web_sys::Event;

type Shared<T> = Arc<Mutex<dyn FnMut() -> T + Send>>;

/// An element, or, without a name, what stands beside each other.
pub struct Element(Box<Parts>);

struct Parts {
    name: &'static str,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
}

// What is called for every tag, attribute and text is to be there once: hence the many `inline(never)`.

/// Begins an element.
#[inline(never)]
pub fn element(name: &'static str) -> Element {
    Element(Box::new(Parts { name, attributes: Vec::new(), children: Vec::new() }))
}

impl Element {
    fn with(mut self, attribute: AnyAttribute) -> Self {
        self.0.attributes.push(attribute);
        self
    }

    /// Adds an attribute; none where there is no value.
    pub fn attribute(self, name: &'static str, value: impl IntoValue) -> Self {
        value.attribute_of(self, name)
    }

    #[inline(never)]
    fn word(self, name: &'static str, text: &str) -> Self {
        self.with(custom_attribute(name, text.to_owned()).into_any_attr())
    }

    #[inline(never)]
    fn text(self, name: &'static str, text: Option<String>) -> Self {
        match text {
            None => self,
            Some(text) => self.with(custom_attribute(name, text).into_any_attr()),
        }
    }

    #[inline(never)]
    fn live_text(self, name: &'static str, text: Shared<Option<String>>) -> Self {
        self.with(custom_attribute(name, text).into_any_attr())
    }

    /// Sets what a field holds.
    pub fn value<T: IntoText>(self, mut text: impl FnMut() -> T + Send + 'static) -> Self {
        self.live_value(Arc::new(Mutex::new(move || text().into_text())))
    }

    #[inline(never)]
    fn live_value(self, text: Shared<Option<String>>) -> Self {
        self.with(prop("value", text).into_any_attr())
    }

    /// Sets a property while something holds.
    pub fn flag(self, name: &'static str, is_set: impl FnMut() -> bool + Send + 'static) -> Self {
        self.live_flag(name, Arc::new(Mutex::new(is_set)))
    }

    #[inline(never)]
    fn live_flag(self, name: &'static str, is_set: Shared<bool>) -> Self {
        self.with(prop(name, is_set).into_any_attr())
    }

    /// Adds a class while something holds.
    pub fn class(self, name: &'static str, is_set: impl FnMut() -> bool + Send + 'static) -> Self {
        self.live_class(name, Arc::new(Mutex::new(is_set)))
    }

    #[inline(never)]
    fn live_class(self, name: &'static str, is_set: Shared<bool>) -> Self {
        self.with(class((name, is_set)).into_any_attr())
    }

    /// Does something at an event.
    pub fn on<E: EventDescriptor>(
        self,
        event: E,
        mut act: impl FnMut(E::EventType) + 'static,
    ) -> Self
    where
        E::EventType: JsCast,
    {
        self.listen(event.name(), Box::new(move |event| act(event.unchecked_into())))
    }

    #[inline(never)]
    fn listen(self, event: Cow<'static, str>, act: Box<dyn FnMut(Event)>) -> Self {
        self.with(on(ev::Custom::<Event>::new(event), act).into_any_attr())
    }

    /// Lets the element be found.
    pub fn found_by<E: ElementType>(self, reference: NodeRef<E>) -> Self
    where
        E::Output: JsCast + Clone + 'static,
    {
        self.with(node_ref::<E, _>(reference).into_any_attr())
    }

    /// Adds what stands in it.
    pub fn child(self, child: impl Content) -> Self {
        self.holds(child.into_view())
    }

    #[inline(never)]
    fn holds(mut self, view: AnyView) -> Self {
        self.0.children.push(view);
        self
    }

    /// The view.
    #[inline(never)]
    pub fn done(self) -> AnyView {
        let Parts { name, attributes, mut children } = *self.0;
        if !name.is_empty() {
            let element = leptos::html::custom(name).add_any_attr(attributes);
            return element.child(children).into_any();
        }
        match children.len() {
            1 => children.pop().unwrap_or_else(nothing),
            _ => children.into_any(),
        }
    }
}

/// What can stand in an attribute.
pub trait IntoValue {
    /// Gives an element an attribute of this value.
    fn attribute_of(self, element: Element, name: &'static str) -> Element;
}

impl IntoValue for &str {
    fn attribute_of(self, element: Element, name: &'static str) -> Element {
        element.word(name, self)
    }
}

impl<F: FnMut() -> T + Send + 'static, T: IntoText> IntoValue for F {
    fn attribute_of(mut self, element: Element, name: &'static str) -> Element {
        element.live_text(name, Arc::new(Mutex::new(move || self().into_text())))
    }
}

/// What is a text or none: yes is an empty one.
pub trait IntoText {
    /// The text.
    fn into_text(self) -> Option<String>;
}

/// What can stand between tags.
pub trait Content {
    /// What is drawn.
    fn into_view(self) -> AnyView;
}

impl Content for AnyView {
    fn into_view(self) -> AnyView {
        self
    }
}

impl Content for () {
    fn into_view(self) -> AnyView {
        nothing()
    }
}

#[inline(never)]
fn nothing() -> AnyView {
    ().into_any()
}

impl<T: Content> Content for Option<T> {
    fn into_view(self) -> AnyView {
        self.map_or_else(nothing, Content::into_view)
    }
}

impl<T: Content> Content for Vec<T> {
    fn into_view(self) -> AnyView {
        list(self.into_iter().map(Content::into_view).collect())
    }
}

#[inline(never)]
fn list(all: Vec<AnyView>) -> AnyView {
    all.into_any()
}

/// A region that is drawn anew when what it reads has changed.
impl<F: FnMut() -> T + Send + 'static, T: Content> Content for F {
    fn into_view(mut self) -> AnyView {
        region(Box::new(move || self().into_view()))
    }
}

#[inline(never)]
fn region(view: Box<dyn FnMut() -> AnyView + Send>) -> AnyView {
    view.into_any()
}

macro_rules! texts {
    ($($text:ty: $own:expr;)*) => { $(
        impl IntoText for $text {
            fn into_text(self) -> Option<String> {
                #[allow(clippy::redundant_closure_call, reason = "one line for each kind of text")]
                ($own)(self)
            }
        }
    )* };
}

texts! {
    String: Some;
    &str: |text: &str| Some(text.to_owned());
    Option<String>: |text| text;
    Option<&str>: |text: Option<&str>| text.map(str::to_owned);
    bool: |is_set: bool| is_set.then(String::new);
}

macro_rules! values {
    ($($text:ty),*) => { $(
        impl IntoValue for $text {
            fn attribute_of(self, element: Element, name: &'static str) -> Element {
                element.text(name, self.into_text())
            }
        }
    )* };
}

values!(String, Option<String>, Option<&str>, bool);

impl Content for String {
    #[inline(never)]
    fn into_view(self) -> AnyView {
        self.into_any()
    }
}

impl Content for &str {
    #[inline(never)]
    fn into_view(self) -> AnyView {
        self.to_owned().into_any()
    }
}

/// A list of which each line is drawn anew only when its key is another one.
pub fn keyed<T, K>(
    all: impl Fn() -> Vec<T> + Send + Sync + 'static,
    key: fn(&T) -> K,
    line: impl Fn(T) -> AnyView + Send + Clone + 'static,
) -> AnyView
where
    T: Send + 'static,
    K: Eq + std::hash::Hash + Send + 'static,
{
    leptos::view! { <For each=all key=key children=line/> }.into_any()
}
