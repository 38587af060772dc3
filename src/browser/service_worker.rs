//! The service worker, which keeps the page for use without a network, and a new release until the
//! user wants it.
//!
//! A release has one beside its index.html. Where the browser has none to offer (private windows,
//! plain http) the page works the same, but only with a network, so nothing here is ever reported as
//! an error. What `navigator.serviceWorker` has is asked by name: web-sys takes for granted that it is
//! there.

use std::cell::Cell;

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Event, EventTarget, Window};

/// Relative, so that the worker's reach is the folder that the page is in, whichever it is.
const SERVICE_WORKER: &str = "./service-worker.js";

/// Where a browser can't say when it is idle, this is long enough to let the page come first.
const PATIENCE_IN_MILLISECONDS: i32 = 1_500;

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

/// Registers the worker once the page is loaded and the browser has nothing better to do: it fetches
/// the whole page for keeping, which must not slow down the page itself. Tells of a new release that
/// waits, also of one that came while the page was open.
pub fn register_when_idle(on_update: impl Fn() + Clone + 'static) {
    // A build for development has no worker, and asking for it would be an error in the console.
    if cfg!(debug_assertions) {
        return;
    }
    let Some(window) = web_sys::window() else {
        return;
    };
    let is_loaded = window.document().is_some_and(|document| document.ready_state() == "complete");
    let register = {
        let window = window.clone();
        move || call_when_idle(&window, move || spawn_local(register(on_update)))
    };
    if is_loaded {
        register();
    } else {
        let on_load = Closure::once_into_js(register);
        // It cannot fail for an event of this name, and nothing is lost if it does.
        let _ = window.add_event_listener_with_callback("load", on_load.unchecked_ref());
    }
}

/// Whether the page opens without a network.
pub async fn state() -> Offline {
    let Some(workers) = workers() else {
        return Offline::Unsupported;
    };
    match registration(&workers).await {
        Some(it) if has(&it, "waiting") => Offline::UpdateWaits,
        Some(it) if has(&it, "active") => Offline::Ready,
        _ => Offline::NotYet,
    }
}

/// Lets the release that waits take the place of this one: the user said so, and everything is saved.
/// Every open tab of the page is then told by [`on_takeover`].
pub async fn take_update() {
    let Some(registration) = (match workers() {
        Some(workers) => registration(&workers).await,
        None => None,
    }) else {
        return;
    };
    let message = js_sys::Object::new();
    // It fails for objects that are frozen.
    let _ = Reflect::set(&message, &"type".into(), &"SKIP_WAITING".into());
    if let Some(waiting) = get(&registration, "waiting") {
        call(&waiting, "postMessage", &message);
    }
}

/// Asks the site whether there is a new release; one that is found is told as at the registration.
pub async fn look_for_update() {
    let Some(workers) = workers() else { return };
    if let Some(registration) = registration(&workers).await {
        call_async(&registration, "update", &JsValue::UNDEFINED).await;
    }
}

/// Calls back when another release has taken over, here or in another tab: the page has to be loaded
/// anew, and saved before. The first worker of all takes over nothing.
pub fn on_takeover(callback: impl Fn() + 'static) {
    let Some(workers) = workers() else { return };
    let had_one = Cell::new(has(&workers, "controller"));
    listen(&workers, "controllerchange", move || {
        if had_one.replace(true) {
            callback();
        }
    });
}

/// Loads the page anew.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        // It cannot fail for the page itself.
        let _ = window.location().reload();
    }
}

async fn register(on_update: impl Fn() + Clone + 'static) {
    let Some(workers) = workers() else { return };
    let Some(registration) = call_async(&workers, "register", &SERVICE_WORKER.into()).await else {
        return;
    };
    // What is there without a controller is the first one, which waits for nobody.
    if has(&registration, "waiting") && has(&workers, "controller") {
        on_update();
    }
    let found = registration.clone();
    listen(&registration, "updatefound", move || {
        let Some(worker) = get(&found, "installing") else {
            return;
        };
        let (installing, workers, on_update) = (worker.clone(), workers.clone(), on_update.clone());
        listen(&worker, "statechange", move || {
            let state = get(&installing, "state").and_then(|state| state.as_string());
            if state.as_deref() == Some("installed") && has(&workers, "controller") {
                on_update();
            }
        });
    });
}

fn call_when_idle(window: &Window, callback: impl FnOnce() + 'static) {
    let on_idle = Closure::once_into_js(callback);
    let on_idle: &Function = on_idle.unchecked_ref();
    if window.request_idle_callback(on_idle).is_err() {
        // Safari has no such call. The worker can wait for ever if this fails as well.
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(
            on_idle,
            PATIENCE_IN_MILLISECONDS,
        );
    }
}

/// `None` where there is no `navigator.serviceWorker`, as on plain http.
fn workers() -> Option<JsValue> {
    get(&web_sys::window()?.navigator(), "serviceWorker")
}

/// The registration of this page; `None` where there is none yet.
async fn registration(workers: &JsValue) -> Option<JsValue> {
    let registration = call_async(workers, "getRegistration", &JsValue::UNDEFINED).await?;
    registration.is_truthy().then_some(registration)
}

async fn call_async(of: &JsValue, method: &str, argument: &JsValue) -> Option<JsValue> {
    let promise: Promise = call(of, method, argument)?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()
}

fn call(of: &JsValue, method: &str, argument: &JsValue) -> Option<JsValue> {
    let method: Function = get(of, method)?.dyn_into().ok()?;
    method.call1(of, argument).ok()
}

fn has(of: &JsValue, name: &str) -> bool {
    get(of, name).is_some()
}

fn get(of: &JsValue, name: &str) -> Option<JsValue> {
    let found = Reflect::get(of, &name.into()).ok()?;
    found.is_truthy().then_some(found)
}

fn listen(to: &JsValue, name: &str, callback: impl Fn() + 'static) {
    let callback = Closure::<dyn FnMut(Event)>::new(move |_| callback());
    let to: &EventTarget = to.unchecked_ref();
    // It cannot fail for events of these names.
    let _ = to.add_event_listener_with_callback(name, callback.as_ref().unchecked_ref());
    // The page listens as long as it lives.
    callback.forget();
}
