//! What happens to the page from outside: what other tabs write, when it comes into sight, when it is left.

use std::cell::Cell;
use std::rc::Rc;

use gloo_utils::{document, window};
use js_sys::Date;
use wasm_bindgen::prelude::*;
use web_sys::{Element, Event, StorageEvent};

use super::js::{listen, on, set};

/// A click on a link into another program counts for leaving until this much later, in milliseconds.
const PATIENCE: f64 = 1_000.0;

/// Calls back for each thing that another tab writes to localStorage or takes away, or has put into the mirror: its
/// key, none if everything was cleared, and what stands there now.
pub fn on_write(mut callback: impl FnMut(Option<String>, Option<String>) + 'static) {
    on("storage", move |event| {
        let event: &StorageEvent = event.unchecked_ref();
        callback(event.key(), event.new_value());
    });
}

/// Calls back again and again, after so many milliseconds each time.
pub fn every(milliseconds: i32, callback: impl Fn() + 'static) {
    let callback = Closure::<dyn FnMut()>::new(callback);
    // It cannot fail for a function.
    let _ = window().set_interval_with_callback_and_timeout_and_arguments_0(
        callback.as_ref().unchecked_ref(),
        milliseconds,
    );
    callback.forget();
}

/// Calls back when the page comes into sight, from the browser's memory too, and may have slept and missed
/// something; and when it goes out of it, which may be its last moment.
pub fn on_sight(callback: impl Fn() + Copy + 'static) {
    on("pageshow", move |_| callback());
    on("pagehide", move |_| callback());
    listen(&document(), "visibilitychange", Box::new(move |_| callback()));
}

/// Lets the browser ask, in its own words, whether the page shall really be left, whenever this says that something
/// would be lost. Some browsers take a link to an e-mail for leaving, though the page stays.
pub fn ask_before_leaving(is_loss: impl Fn() -> bool + 'static) {
    let opened_another = Rc::new(Cell::new(f64::NEG_INFINITY));
    let clicked = opened_another.clone();
    on("click", move |event| {
        if is_link_to_another_program(&event) {
            clicked.set(Date::now());
        }
    });
    on("beforeunload", move |event| {
        if Date::now() - opened_another.get() > PATIENCE && is_loss() {
            event.prevent_default();
            // What browsers of before 2023 look at instead.
            set(&event, "returnValue", &true.into());
        }
    });
}

fn is_link_to_another_program(event: &Event) -> bool {
    let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
    target.is_some_and(|it| matches!(it.closest("a[href^='mailto:']"), Ok(Some(_))))
}
