//! The other tabs of this page: what they write, and the lock that keeps them apart where there is
//! one.

use js_sys::{Function, Promise, Reflect};
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
        callback(Written {
            key: event.key(),
            text: event.new_value(),
        });
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

/// Lets the browser ask whether the page shall really be left, whenever this says that something would
/// be lost. The browser has its own words for it.
pub fn ask_before_leaving(is_loss: impl Fn() -> bool + 'static) {
    listen("beforeunload", move |event: Event| {
        if is_loss() {
            event.prevent_default();
            // What browsers of before 2023 look at instead. Where it can't be set, they don't ask.
            let _ = Reflect::set(&event, &"returnValue".into(), &true.into());
        }
    });
}

/// Calls back when no other tab holds the lock of this name; at once where there are no locks.
pub fn with_lock(name: &str, callback: impl FnOnce() + 'static) {
    let granted = Closure::once_into_js(callback);
    let granted: Function = granted.unchecked_into();
    if request_lock(name, &granted).is_none() {
        // It gives nothing back and takes nothing, so there is nothing that could fail.
        let _ = granted.call0(&JsValue::NULL);
    }
}

fn request_lock(name: &str, granted: &Function) -> Option<Promise> {
    let navigator = web_sys::window()?.navigator();
    let locks = Reflect::get(&navigator, &"locks".into()).ok()?;
    let request: Function = Reflect::get(&locks, &"request".into())
        .ok()?
        .dyn_into()
        .ok()?;
    let promise: Promise = request
        .call2(&locks, &name.into(), granted)
        .ok()?
        .dyn_into()
        .ok()?;
    // Where locks are denied, what was saved without one stays saved.
    let ignored = Closure::once_into_js(|_: JsValue| {});
    let ignored: &Function = ignored.unchecked_ref();
    let catch: Function = Reflect::get(&promise, &"catch".into())
        .ok()?
        .dyn_into()
        .ok()?;
    catch.call1(&promise, ignored).ok()?;
    Some(promise)
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

fn listen<E: wasm_bindgen::convert::FromWasmAbi + 'static>(
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
