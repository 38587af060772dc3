//! What is done at an element's events. A view drawn anew brings another act for the same event; the browser keeps
//! one listener for it.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::{on_cleanup, window_event_listener_untyped};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlDetailsElement, KeyboardEvent, UiEvent};

use super::markup::Act;
use crate::browser::nodes::{self, Node};

/// Whether the `details` that an event of toggling is about are open now.
pub fn is_opened(event: &Event) -> bool {
    let details = event.target().map(JsCast::dyn_into::<HtmlDetailsElement>);
    matches!(details, Some(Ok(details)) if details.open())
}

/// Whether a key was pressed, and not for an input method.
pub fn is_pressed(event: &Event, key: &str) -> bool {
    let pressed: &KeyboardEvent = event.unchecked_ref();
    pressed.key() == key && !is_composed(pressed)
}

/// Whether a key is an input method's: Safari says so of its last one by this code alone.
pub fn is_composed(pressed: &KeyboardEvent) -> bool {
    pressed.is_composing() || pressed.key_code() == 229
}

/// Does something at events of the window, as long as the region is there that this is called in.
pub fn on_window(name: &'static str, act: impl Fn(Event) + 'static) {
    listen_to_window(name, Rc::new(act));
}

#[inline(never)]
fn listen_to_window(name: &'static str, act: Act) {
    let handle = window_event_listener_untyped(name, move |event| act(event));
    on_cleanup(move || handle.remove());
}

/// What is done now for each listener, by its number. They are given in order, and none twice: an event can still come
/// to an element that is away, such as one that tells that it was closed.
#[derive(Default)]
struct Acts {
    last: u32,
    acts: Vec<(u32, Option<Act>)>,
    gone: usize,
}

thread_local! {
    static ACTS: RefCell<Acts> = RefCell::default();
}

impl Acts {
    fn add(&mut self, act: Act) -> u32 {
        self.last += 1;
        self.acts.push((self.last, Some(act)));
        self.last
    }

    fn place(&mut self, number: u32) -> Option<&mut Option<Act>> {
        let place = self.acts.binary_search_by_key(&number, |it| it.0).ok()?;
        self.acts.get_mut(place).map(|it| &mut it.1)
    }

    fn replace(&mut self, number: u32, act: Act) -> Option<Act> {
        self.place(number)?.replace(act)
    }

    /// Its place goes with many others, since lists of hundreds come and go.
    fn remove(&mut self, number: u32) -> Option<Act> {
        let act = self.place(number)?.take();
        self.gone += 1;
        if self.gone > self.acts.len() / 2 {
            self.acts.retain(|it| it.1.is_some());
            self.gone = 0;
        }
        act
    }
}

/// An element's listener for one event.
pub struct Listener {
    name: &'static str,
    number: u32,
}

impl Drop for Listener {
    /// The browser's own goes with the element.
    fn drop(&mut self) {
        drop(ACTS.with_borrow_mut(|acts| acts.remove(self.number)));
    }
}

/// Begins to hear what the page's elements are told.
pub fn listen_to_page() {
    nodes::on_event(|listener, event| {
        if is_second_click(&event) {
            event.prevent_default();
            return;
        }
        // It may be another one by the time that this one ends.
        let act = ACTS.with_borrow_mut(|acts| acts.place(listener).cloned().flatten());
        if let Some(act) = act {
            act(event);
        }
    });
}

/// Does at an element's events what is wanted now, and nothing else.
pub fn listen(listeners: &mut Vec<Listener>, node: Node, acts: Vec<(&'static str, Act)>) {
    listeners.retain(|listener| acts.iter().any(|(name, _)| *name == listener.name));
    for (name, act) in acts {
        if let Some(listener) = listeners.iter().find(|listener| listener.name == name) {
            drop(ACTS.with_borrow_mut(|acts| acts.replace(listener.number, act)));
        } else {
            let number = ACTS.with_borrow_mut(|acts| acts.add(act));
            node.listen(name, number);
            listeners.push(Listener { name, number });
        }
    }
}

/// Whether it is the second click of a double click on a card's main button: the first may have
/// brought another button there.
fn is_second_click(event: &Event) -> bool {
    let clicks = event.dyn_ref::<UiEvent>().map_or(0, UiEvent::detail);
    let node = event.current_target().map(JsCast::unchecked_into::<Element>);
    clicks > 1 && node.is_some_and(|node| node.has_attribute("data-main"))
}
