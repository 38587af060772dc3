//! What is done at an element's events. A view drawn anew brings another act for the same event; the browser keeps
//! one listener for it.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::{on_cleanup, window_event_listener_untyped};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Event, HtmlDetailsElement, KeyboardEvent, UiEvent};

use super::markup::Act;

/// Whether the `details` whose toggling was heard are open now.
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

/// An element's listener for one event.
pub struct Listener {
    name: &'static str,
    act: Rc<RefCell<Act>>,
}

/// Does at an element's events what is wanted now, and nothing else.
pub fn listen(listeners: &mut Vec<Listener>, node: &Element, acts: Vec<(&'static str, Act)>) {
    listeners.retain(|listener| acts.iter().any(|(name, _)| *name == listener.name));
    for (name, act) in acts {
        match listeners.iter().find(|listener| listener.name == name) {
            Some(listener) => drop(listener.act.replace(act)),
            None => listeners.push(Listener::new(node, name, act)),
        }
    }
}

impl Listener {
    fn new(node: &Element, name: &'static str, act: Act) -> Self {
        let act = Rc::new(RefCell::new(act));
        // An event can still come to an element that is away, such as one that tells that it was closed.
        let wanted = Rc::downgrade(&act);
        let heard = Closure::<dyn Fn(Event)>::new(move |event: Event| {
            if is_second_click(&event) {
                event.prevent_default();
                return;
            }
            // It may be another one by the time that this one ends.
            let act = wanted.upgrade().map(|act| act.borrow().clone());
            if let Some(act) = act {
                act(event);
            }
        });
        // The browser frees it with the element.
        let heard = heard.into_js_value();
        let _ = node.add_event_listener_with_callback(name, heard.unchecked_ref());
        Self { name, act }
    }
}

/// Whether it is the second click of a double click on a card's main button: the first may have
/// brought another button there.
fn is_second_click(event: &Event) -> bool {
    let clicks = event.dyn_ref::<UiEvent>().map_or(0, UiEvent::detail);
    let node = event.current_target().map(JsCast::unchecked_into::<Element>);
    clicks > 1 && node.is_some_and(|node| node.has_attribute("data-main"))
}
