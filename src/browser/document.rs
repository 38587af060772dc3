//! What the page does to its document as a whole: title, language, focus, and taking away what is
//! shown while it loads.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, window};

/// Sets the title of the window.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Sets `<html lang>`.
pub fn set_language(tag: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        // It fails for attribute names that are none.
        let _ = root.set_attribute("lang", tag);
    }
}

/// Takes away what index.html shows while the page loads.
pub fn remove_boot_notice() {
    if let Some(notice) = find("#boot") {
        notice.remove();
    }
}

/// Shows what index.html has for the case that no text could be fetched: the page has none to say so.
pub fn show_boot_failure() {
    remove_boot_notice();
    if let Some(notice) = find("#boot-failure") {
        // It fails for attribute names that are none.
        let _ = notice.remove_attribute("hidden");
    }
}

/// Opens the browser's print dialogue.
pub fn print() {
    if let Some(window) = window() {
        // It fails where the page is embedded and may open no dialogue.
        let _ = window.print();
    }
}

/// Moves the focus to the first element that a selector finds, also where only a script may focus it.
/// Gives whether there was one.
pub fn focus(selector: &str) -> bool {
    let Some(element) = find(selector).and_then(|element| element.dyn_into::<HtmlElement>().ok())
    else {
        return false;
    };
    if element.tab_index() < 0 {
        element.set_tab_index(-1);
    }
    // It fails for elements that are not in the document.
    let _ = element.focus();
    true
}

/// Shows the page from its beginning.
pub fn scroll_to_top() {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Whether the focus is on something inside the first element that a selector finds.
pub fn has_focus_within(selector: &str) -> bool {
    let focused = document().and_then(|document| document.active_element());
    let Some((container, focused)) = find(selector).zip(focused) else {
        return false;
    };
    container != focused && container.contains(Some(&focused))
}

/// Whether keys that are pressed now go into a text, where the browser has an undo of its own.
pub fn is_typing() -> bool {
    let focused = document().and_then(|document| document.active_element());
    focused.is_some_and(|element| {
        element
            .matches("input:not([type=checkbox], [type=radio]), textarea, [contenteditable]")
            .unwrap_or(false)
    })
}

fn find(selector: &str) -> Option<Element> {
    document()?.query_selector(selector).ok()?
}

fn document() -> Option<Document> {
    window()?.document()
}
