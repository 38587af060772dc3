//! What a person copies by key inside an element of the page.

use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, Element};

/// What of an element is selected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Selected {
    /// All of it, or nothing in particular.
    Whole,
    /// A part, as text and as HTML without the page's colours.
    Part {
        /// The text.
        plain: String,
        /// The HTML.
        html: String,
    },
}

/// What is selected in the element that a copy began in.
pub fn selected(event: &ClipboardEvent) -> Selected {
    part(event).unwrap_or(Selected::Whole)
}

fn part(event: &ClipboardEvent) -> Option<Selected> {
    let element: Element = event.current_target()?.dyn_into().ok()?;
    let window = web_sys::window()?;
    let selection = window.get_selection().ok()??;
    if selection.is_collapsed() || selection.range_count() == 0 {
        return None;
    }
    let plain: String = selection.to_string().into();
    if bare(&plain) == bare(&element.text_content()?) {
        return None;
    }
    let contents = selection.get_range_at(0).ok()?.clone_contents().ok()?;
    let holder = window.document()?.create_element("div").ok()?;
    holder.append_child(&contents).ok()?;
    let html = holder.inner_html();
    Some(Selected::Part { plain, html })
}

/// Puts a text on the clipboard in place of what the browser would.
pub fn put(event: &ClipboardEvent, plain: &str, html: &str) -> bool {
    let put = event.clipboard_data().and_then(|data| {
        data.set_data("text/plain", plain).ok()?;
        data.set_data("text/html", html).ok()
    });
    if put.is_some() {
        event.prevent_default();
    }
    put.is_some()
}

fn bare(text: &str) -> String {
    text.split_whitespace().collect()
}
