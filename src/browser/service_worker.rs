//! Registers the service worker, which keeps the page for use without a network.
//!
//! A release has one beside its index.html (`scripts/make-service-worker.mjs`). Where the browser
//! has none to offer (private windows, plain http) the page works the same, but only with a network,
//! so nothing here is ever reported as an error.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Window;

/// Relative, so that the worker's reach is the folder that the page is in, whichever it is.
const SERVICE_WORKER: &str = "./service-worker.js";

/// Where a browser can't say when it is idle, this is long enough to let the page come first.
const PATIENCE_IN_MILLISECONDS: i32 = 1_500;

/// Registers the worker once the page is loaded and the browser has nothing better to do: it fetches
/// the whole page for keeping, which must not slow down the page itself.
pub fn register_when_idle() {
    // A build for development has no worker, and asking for it would be an error in the console.
    if cfg!(debug_assertions) {
        return;
    }
    let Some(window) = web_sys::window() else {
        return;
    };
    let is_loaded = window
        .document()
        .is_some_and(|document| document.ready_state() == "complete");
    if is_loaded {
        call_when_idle(&window);
    } else {
        let on_load = Closure::once_into_js({
            let window = window.clone();
            move || call_when_idle(&window)
        });
        // It cannot fail for an event of this name, and nothing is lost if it does.
        let _ = window.add_event_listener_with_callback("load", on_load.unchecked_ref());
    }
}

fn call_when_idle(window: &Window) {
    let on_idle = Closure::once_into_js({
        let window = window.clone();
        move || register(&window)
    });
    let on_idle: &Function = on_idle.unchecked_ref();
    if window.request_idle_callback(on_idle).is_err() {
        // Safari has no such call. The worker can wait for ever if this fails as well.
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(
            on_idle,
            PATIENCE_IN_MILLISECONDS,
        );
    }
}

fn register(window: &Window) {
    if let Some(registration) = ask_for_registration(window) {
        spawn_local(async move {
            // The answer is of no use here: the worker is for the next visit.
            let _ = JsFuture::from(registration).await;
        });
    }
}

/// `None` where there is no `navigator.serviceWorker`, as on plain http. web-sys would hand out one
/// all the same, since it takes the property for granted.
fn ask_for_registration(window: &Window) -> Option<Promise> {
    let workers = Reflect::get(&window.navigator(), &"serviceWorker".into()).ok()?;
    let register = Reflect::get(&workers, &"register".into()).ok()?;
    let register: Function = register.dyn_into().ok()?;
    register
        .call1(&workers, &SERVICE_WORKER.into())
        .ok()?
        .dyn_into()
        .ok()
}
