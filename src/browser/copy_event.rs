//! What a person copies by key inside an element of the page.

use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, Element};

/// A part of an element that is selected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Its text.
    pub plain: String,
    /// Its HTML, without the page's colours.
    pub html: String,
}

/// What is selected of the element that a copy began in; `None` for all of it, or nothing in particular.
pub fn selected(event: &ClipboardEvent) -> Option<Part> {
    let element: Element = event.current_target()?.dyn_into().ok()?;
    let window = web_sys::window()?;
    let selection = window.get_selection().ok()??;
    if selection.is_collapsed() || selection.range_count() == 0 {
        return None;
    }
    let plain: String = selection.to_string().into();
    let bare = |text: &str| text.split_whitespace().collect::<String>();
    if bare(&plain) == bare(&element.text_content()?) {
        return None;
    }
    let holder = window.document()?.create_element("div").ok()?;
    let contents = selection.get_range_at(0).ok()?.clone_contents().ok()?;
    holder.append_child(&contents).ok()?;
    Some(Part { plain, html: holder.inner_html() })
}

/// Puts a text on the clipboard in place of what the browser would; says whether it took it.
pub fn put(event: &ClipboardEvent, plain: &str, html: &str) -> bool {
    let is_put = event.clipboard_data().is_some_and(|data| {
        data.set_data("text/plain", plain).is_ok() && data.set_data("text/html", html).is_ok()
    });
    if is_put {
        event.prevent_default();
    }
    is_put
}
