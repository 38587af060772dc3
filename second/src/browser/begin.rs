//! What index.html has begun before the program came: the catalogue that it asked for, and the frame that it
//! painted.

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The catalogue that assets/begin.js asked for: its language's tag, and its text once it has come; no text
/// where it could not be had.
pub async fn catalogue() -> Option<(String, Option<String>)> {
    let window = web_sys::window()?;
    let begun = get(window.as_ref(), "closeout_catalogue")?;
    let tag = get(&begun, "tag")?.as_string()?;
    let coming: js_sys::Promise = get(&begun, "text")?.dyn_into().ok()?;
    let text = JsFuture::from(coming).await.ok()?.as_string();
    Some((tag, text))
}

/// Takes the frame away. What is put in its place before the browser paints again does not make it jump.
pub fn remove_frame() {
    if let Some(frame) = element("frame") {
        frame.remove();
    }
}

/// Says, in all languages, that the page is not complete: there are no other words where no catalogue has come.
pub fn show_failure() {
    remove_frame();
    if let Some(words) = element("boot-failure") {
        // It cannot fail for an attribute that is there.
        let _ = words.remove_attribute("hidden");
    }
}

fn element(id: &str) -> Option<web_sys::Element> {
    web_sys::window()?.document()?.get_element_by_id(id)
}

fn get(object: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(object, &name.into()).ok()
}
