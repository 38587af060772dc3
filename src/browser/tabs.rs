//! What other tabs of this page write, when this one comes back into sight or goes out of it, and what
//! else happens to it from outside.

use wasm_bindgen::prelude::*;
use web_sys::StorageEvent;

use super::js::{document, listen, on};

/// Calls back for each thing that another tab writes to localStorage or takes away: its key, none if
/// everything was cleared, and what stands there now.
pub fn on_write(mut callback: impl FnMut(Option<String>, Option<String>) + 'static) {
    on("storage", move |event| {
        let event: &StorageEvent = event.unchecked_ref();
        callback(event.key(), event.new_value());
    });
}

/// Calls back when the page may have slept and missed something: it is shown again, or comes back
/// from the browser's memory.
pub fn on_return(callback: impl Fn() + Clone + 'static) {
    on_sight("pageshow", true, callback);
}

/// Calls back when the page goes out of sight, which may be its last moment.
pub fn on_leave(callback: impl Fn() + Clone + 'static) {
    on_sight("pagehide", false, callback);
}

/// Calls back when the part of the address after `#` has changed.
pub fn on_hash(callback: impl Fn() + 'static) {
    on("hashchange", move |_| callback());
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

fn on_sight(name: &str, is_visible: bool, callback: impl Fn() + Clone + 'static) {
    let changed = callback.clone();
    on(name, move |_| callback());
    if let Some(document) = document() {
        listen(&document.clone(), "visibilitychange", move |_| {
            if document.hidden() != is_visible {
                changed();
            }
        });
    }
}
