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

/// The text of another language's catalogue; `None` where it could not be had.
pub async fn fetch_catalogue(tag: &str) -> Option<String> {
    let window = web_sys::window()?;
    let address = format!("catalogues/{tag}.ftl");
    let answer = JsFuture::from(window.fetch_with_str(&address)).await.ok()?;
    let answer: web_sys::Response = answer.dyn_into().ok()?;
    let text = answer.ok().then(|| answer.text().ok()).flatten()?;
    JsFuture::from(text).await.ok()?.as_string()
}

/// Says in which language the page is.
pub fn set_language(tag: &str) {
    let page = web_sys::window().and_then(|window| window.document());
    if let Some(page) = page.and_then(|document| document.document_element()) {
        // It cannot fail for an attribute of this name.
        let _ = page.set_attribute("lang", tag);
    }
}

/// Names the page in the browser's tab.
pub fn set_title(title: &str) {
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        document.set_title(title);
    }
}

/// Moves the focus to the element with this id.
pub fn focus(id: &str) {
    if let Some(Ok(element)) = element(id).map(JsCast::dyn_into::<web_sys::HtmlElement>) {
        // It fails for elements that are not in the document.
        let _ = element.focus();
    }
}

/// The same, once what is being drawn stands.
pub fn focus_later(id: &'static str) {
    after_drawing(move || focus(id));
}

/// Opens the browser's print dialog, once what is being drawn stands.
pub fn print_later() {
    after_drawing(|| {
        if let Some(window) = web_sys::window() {
            // A browser that refuses says so itself.
            let _ = window.print();
        }
    });
}

/// Where the person is on the page: what has the focus and how far it is scrolled. The page is built anew;
/// what this gives is called then and brings both back.
pub fn keep_place() -> impl FnOnce() {
    let window = web_sys::window();
    let scrolled = window.as_ref().and_then(|window| window.scroll_y().ok()).unwrap_or_default();
    let focused = window.and_then(|window| window.document()).and_then(|it| it.active_element());
    let selector = focused.and_then(|focused| selector_of(&focused));
    move || after_drawing(move || restore(scrolled, selector))
}

fn restore(scrolled: f64, selector: Option<String>) {
    let Some(window) = web_sys::window() else { return };
    let document = window.document();
    let found = selector.and_then(|it| document?.query_selector(&it).ok().flatten());
    if let Some(Ok(element)) = found.map(JsCast::dyn_into::<web_sys::HtmlElement>) {
        // It fails for elements that are not in the document.
        let _ = element.focus();
    }
    window.scroll_to_with_x_and_y(0.0, scrolled);
}

/// What is in the menu is away once the menu is closed: its handle stands for it.
fn selector_of(element: &web_sys::Element) -> Option<String> {
    if element.closest(".menu").ok().flatten().is_some() {
        return Some(".menu>summary".to_owned());
    }
    let named = |attribute: &str| {
        let value = element.get_attribute(attribute).filter(|value| !value.contains('"'))?;
        Some(format!("[{attribute}=\"{value}\"]"))
    };
    named("id").or_else(|| named("name"))
}

fn after_drawing(act: impl FnOnce() + 'static) {
    let act = wasm_bindgen::closure::Closure::once_into_js(act);
    if let Some(window) = web_sys::window() {
        // It cannot fail for a function.
        let _ = window.request_animation_frame(act.unchecked_ref());
    }
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
