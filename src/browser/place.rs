//! Takes a person to a place of the page that a link names by its id: opens what hides it, scrolls
//! there and gives it the focus.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Document, Element, HtmlDetailsElement, HtmlElement, window};

/// How many frames a place may take to come up after its page was asked for.
const FRAMES: u32 = 40;

/// What takes the focus when a link leads to something around it.
const CONTROLS: &str = "input:not([disabled]), select:not([disabled]), textarea:not([disabled]), \
                        button:not([disabled]), a[href], summary";

/// Goes to the element with this id, as soon as it is there.
pub fn reveal(id: String) {
    reveal_within(id, FRAMES);
}

fn reveal_within(id: String, frames: u32) {
    let Some(window) = window() else {
        return;
    };
    let look = Closure::once_into_js(move || {
        let found = document().and_then(|document| document.get_element_by_id(&id));
        match found {
            Some(element) => show(&element),
            None if frames > 0 => reveal_within(id, frames - 1),
            None => {}
        }
    });
    // It can't fail with a function, which this is.
    let _ = window.request_animation_frame(look.unchecked_ref());
}

fn show(element: &Element) {
    open_around(element);
    element.scroll_into_view_with_bool(true);
    let control = if element.matches(CONTROLS).unwrap_or(false) {
        Some(element.clone())
    } else {
        element.query_selector(CONTROLS).ok().flatten()
    };
    let target = control.unwrap_or_else(|| element.clone());
    let Ok(target) = target.dyn_into::<HtmlElement>() else {
        return;
    };
    if target.tab_index() < 0 {
        target.set_tab_index(-1);
    }
    // It fails for elements that are not in the document.
    let _ = target.focus();
}

/// Opens every closed part of the page that the element is in.
fn open_around(element: &Element) {
    let mut around = element.closest("details").ok().flatten();
    while let Some(details) = around {
        around = details
            .parent_element()
            .and_then(|parent| parent.closest("details").ok().flatten());
        if let Ok(details) = details.dyn_into::<HtmlDetailsElement>() {
            details.set_open(true);
        }
    }
}

fn document() -> Option<Document> {
    window()?.document()
}
