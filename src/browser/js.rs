//! What a browser may lack is asked for by name, since web-sys takes for granted that it is there; and
//! listening to what happens.

use gloo_utils::window;
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, EventTarget};

/// What an object's property holds, such as what is in a field; undefined where there is none.
pub fn property(of: &JsValue, name: &str) -> JsValue {
    Reflect::get(of, &name.into()).unwrap_or_default()
}

/// Sets a property. An object that can't take the value keeps its own.
pub fn set(of: &JsValue, name: &str, value: &JsValue) {
    let _ = Reflect::set(of, &name.into(), value);
}

/// What stands under a name, unless it is nothing.
pub(super) fn get(of: &JsValue, name: &str) -> Option<JsValue> {
    Some(property(of, name)).filter(JsValue::is_truthy)
}

/// Calls a method; `None` where there is none, or it fails.
pub(super) fn call(of: &JsValue, method: &str, argument: &JsValue) -> Option<JsValue> {
    let method: Function = get(of, method)?.dyn_into().ok()?;
    method.call1(of, argument).ok()
}

/// The same for a method that promises its answer.
pub(super) async fn promised(of: &JsValue, method: &str, argument: &JsValue) -> Option<JsValue> {
    let promise: Promise = call(of, method, argument)?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()
}

/// A function for the browser that does something once.
pub(super) fn once(act: impl FnOnce() + 'static) -> Function {
    let act: Box<dyn FnOnce()> = Box::new(act);
    Closure::once_into_js(act).unchecked_into()
}

/// Calls back for each event of this name, as long as the page lives.
#[inline(never)]
pub(super) fn listen(to: &EventTarget, name: &str, callback: Box<dyn FnMut(Event)>) {
    let callback = Closure::wrap(callback);
    // It fails for no name of an event.
    let _ = to.add_event_listener_with_callback(name, callback.as_ref().unchecked_ref());
    callback.forget();
}

/// The same for events of the window.
pub fn on(name: &str, callback: impl FnMut(Event) + 'static) {
    on_window(name, Box::new(callback));
}

#[inline(never)]
fn on_window(name: &str, callback: Box<dyn FnMut(Event)>) {
    listen(&window(), name, callback);
}
