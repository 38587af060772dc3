//! The service worker, which keeps the page for use without a network, and a new release until the
//! user wants it.
//!
//! A release has one beside its index.html. Where the browser has none to offer (private windows,
//! plain http) the page works the same, but only with a network, so nothing here is ever reported as
//! an error.

use gloo_utils::window;
use js_sys::Object;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::clock;
use super::js::{call, get, listen, once, promised, set};

/// Relative, so that the worker's reach is the folder that the page is in, whichever it is.
const SERVICE_WORKER: &str = "./service-worker.js";

/// Where a browser can't say when it is idle, this is long enough to let the page come first; in milliseconds.
const PATIENCE: i32 = 1_500;

/// Whether the page opens without a network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Offline {
    /// This browser, or this way of opening the page, has no such thing.
    Unsupported,
    /// The page is not kept yet.
    NotYet,
    /// The page is kept.
    Ready,
    /// The page is kept, and a new release of it waits for the user's word.
    UpdateWaits,
}

/// Registers the worker once the browser has nothing better to do: it fetches the whole page for
/// keeping, which must not slow down the page itself. Tells of a new release that waits, also of one
/// that came while the page was open.
pub fn register_when_idle(on_update: impl Fn() + Clone + 'static) {
    // A build for development has no worker, and asking for it would be an error in the console.
    if cfg!(debug_assertions) {
        return;
    }
    let again = on_update.clone();
    let on_idle = once(move || spawn_local(register(on_update)));
    if window().request_idle_callback(&on_idle).is_err() {
        // Safari has no such call.
        clock::after(PATIENCE, move || spawn_local(register(again)));
    }
}

/// Whether the page opens without a network.
pub async fn state() -> Offline {
    if workers().is_none() {
        return Offline::Unsupported;
    }
    match registration().await {
        Some(it) if get(&it, "waiting").is_some() => Offline::UpdateWaits,
        Some(it) if get(&it, "active").is_some() => Offline::Ready,
        _ => Offline::NotYet,
    }
}

/// Lets the release that waits take the place of this one: the user said so, and everything is saved.
/// Every open tab of the page is then told by [`on_takeover`].
pub async fn take_update() {
    let message = Object::new();
    set(&message, "type", &"SKIP_WAITING".into());
    if let Some(waiting) = registration().await.and_then(|it| get(&it, "waiting")) {
        call(&waiting, "postMessage", &message);
    }
}

/// Asks the site whether there is a new release; one that is found is told as at the registration.
pub async fn look_for_update() {
    if let Some(registration) = registration().await {
        promised(&registration, "update", &JsValue::UNDEFINED).await;
    }
}

/// Calls back when another release has taken over, here or in another tab: the page has to be loaded
/// anew, and saved before. The first worker of all takes over nothing.
pub fn on_takeover(callback: impl Fn() + 'static) {
    let Some(workers) = workers() else { return };
    let mut had_one = is_controlled(&workers);
    let on_change = move |_| {
        if std::mem::replace(&mut had_one, true) {
            callback();
        }
    };
    listen(workers.unchecked_ref(), "controllerchange", Box::new(on_change));
}

/// Loads the page anew.
pub fn reload() {
    // It cannot fail for the page itself.
    let _ = window().location().reload();
}

async fn register(on_update: impl Fn() + Clone + 'static) {
    let Some(workers) = workers() else { return };
    let Some(registration) = promised(&workers, "register", &SERVICE_WORKER.into()).await else {
        return;
    };
    // What is there without a controller is the first one, which waits for nobody.
    if get(&registration, "waiting").is_some() && is_controlled(&workers) {
        on_update();
    }
    let found = registration.clone();
    let on_found = move |_| {
        let Some(worker) = get(&found, "installing") else {
            return;
        };
        let (installing, workers, on_update) = (worker.clone(), workers.clone(), on_update.clone());
        let on_change = move |_| {
            let state = get(&installing, "state").and_then(|state| state.as_string());
            if state.as_deref() == Some("installed") && is_controlled(&workers) {
                on_update();
            }
        };
        listen(worker.unchecked_ref(), "statechange", Box::new(on_change));
    };
    listen(registration.unchecked_ref(), "updatefound", Box::new(on_found));
}

/// `None` where there is no `navigator.serviceWorker`, as on plain http.
fn workers() -> Option<JsValue> {
    get(&window().navigator(), "serviceWorker")
}

/// The registration of this page; `None` where there is none yet.
async fn registration() -> Option<JsValue> {
    let found = promised(&workers()?, "getRegistration", &JsValue::UNDEFINED).await;
    found.filter(JsValue::is_truthy)
}

/// Whether a worker serves the page.
fn is_controlled(workers: &JsValue) -> bool {
    get(workers, "controller").is_some()
}
