//! Properties of elements by their names, such as what a field holds now.

use js_sys::Reflect;
use wasm_bindgen::JsValue;

/// What an element's property holds; undefined where there is none.
pub fn get(element: &web_sys::Element, name: &str) -> JsValue {
    Reflect::get(element, &name.into()).unwrap_or_default()
}

/// Sets it. An element that can't take the value keeps its own.
pub fn set(element: &web_sys::Element, name: &str, value: &JsValue) {
    let _ = Reflect::set(element, &name.into(), value);
}
