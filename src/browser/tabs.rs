//! What other tabs of this page write, and when this one comes back into sight or goes out of it.

use wasm_bindgen::prelude::*;
use web_sys::{Event, StorageEvent};

/// Something another tab wrote to localStorage or took away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Where; none if everything was cleared.
    pub key: Option<String>,
    /// What stands there now; none if it was taken away.
    pub text: Option<String>,
}

/// Calls back for each thing that another tab writes, as long as the page lives.
pub fn on_write(mut callback: impl FnMut(Written) + 'static) {
    listen("storage", move |event: StorageEvent| {
        callback(Written { key: event.key(), text: event.new_value() });
    });
}

/// Calls back when the page may have slept and missed something: it is shown again, or comes back
/// from the browser's memory.
pub fn on_return(callback: impl Fn() + Clone + 'static) {
    let shown = callback.clone();
    listen("pageshow", move |_: Event| shown());
    on_visibility(true, callback);
}

/// Calls back when the page goes out of sight, which may be its last moment.
pub fn on_leave(callback: impl Fn() + Clone + 'static) {
    let hidden = callback.clone();
    listen("pagehide", move |_: Event| hidden());
    on_visibility(false, callback);
}

/// Calls back when the part of the address after `#` has changed.
pub fn on_hash(callback: impl Fn() + 'static) {
    listen("hashchange", move |_: Event| callback());
}

/// Calls back again and again, after so many milliseconds each time.
pub fn every(milliseconds: i32, callback: impl Fn() + 'static) {
    let callback = Closure::<dyn FnMut()>::new(callback);
    if let Some(window) = web_sys::window() {
        // It cannot fail for a function.
        let _ = window.set_interval_with_callback_and_timeout_and_arguments_0(
            callback.as_ref().unchecked_ref(),
            milliseconds,
        );
    }
    callback.forget();
}

fn on_visibility(is_visible: bool, callback: impl Fn() + 'static) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else {
        return;
    };
    let asked = document.clone();
    let changed = Closure::<dyn FnMut(Event)>::new(move |_| {
        if asked.hidden() != is_visible {
            callback();
        }
    });
    let listener = changed.as_ref().unchecked_ref();
    // It cannot fail for an event of this name.
    let _ = document.add_event_listener_with_callback("visibilitychange", listener);
    changed.forget();
}

/// Calls back for each event of the window, as long as the page lives.
pub(super) fn listen<E: wasm_bindgen::convert::FromWasmAbi + 'static>(
    name: &str,
    callback: impl FnMut(E) + 'static,
) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let callback = Closure::<dyn FnMut(E)>::new(callback);
    // It cannot fail for an event of these names.
    let _ = window.add_event_listener_with_callback(name, callback.as_ref().unchecked_ref());
    // The page listens as long as it lives.
    callback.forget();
}
