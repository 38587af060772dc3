//! What a person copies by key or by the menu: of a text its lines, from what they are made of, and of the rest of the
//! page plain text. The page's colours and buttons never go along. And what is pasted outside of its fields.

use gloo_utils::{document, window};
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, Element, Event, Range, Selection};

use super::js::{get, on, set};

/// What is selected of the paragraphs and points of the element that a copy is about, in order, each with all of it;
/// `None` where nothing in particular is selected.
pub fn selected(event: &ClipboardEvent) -> Option<Vec<[String; 2]>> {
    let element: Element = event.current_target()?.dyn_into().ok()?;
    let range = selection()?.get_range_at(0).ok()?;
    let all = element.query_selector_all(":is(p,li)").ok()?;
    let mut rows = Vec::new();
    for index in 0..all.length() {
        rows.push(row(all.get(index)?.unchecked_ref(), &range)?);
    }
    Some(rows)
}

/// Puts a text on the clipboard in place of what the browser would; says whether it took it.
pub fn put(event: &ClipboardEvent, plain: &str, html: Option<&str>) -> bool {
    let is_put = event.clipboard_data().is_some_and(|data| {
        data.set_data("text/plain", plain).is_ok()
            && html.is_none_or(|html| data.set_data("text/html", html).is_ok())
    });
    if is_put {
        event.prevent_default();
    }
    is_put
}

/// Lets whatever is copied elsewhere go out as plain text. Where a text is selected with something else, it is the
/// text that is copied.
pub fn keep_plain() {
    on("copy", |event| {
        // What the browser would do is done if this fails.
        let _ = copy_plain(event.unchecked_ref());
    });
}

fn copy_plain(event: &ClipboardEvent) -> Option<()> {
    let target: Element = event.target()?.dyn_into().ok()?;
    if event.default_prevented() || target.closest(":is(input,textarea)").ok()?.is_some() {
        return None;
    }
    let selection = selection()?;
    put(event, String::from(selection.to_string()).trim(), None);
    let paper = document().query_selector(".paper").ok()??;
    if selection.contains_node_with_allow_partial_containment(&paper, true).ok()? {
        let same = Event::new("copy").ok()?;
        set(&same, "clipboardData", &get(event, "clipboardData")?);
        paper.dispatch_event(&same).ok()?;
    }
    Some(())
}

/// What is selected on the page, if anything is.
fn selection() -> Option<Selection> {
    let selection = window().get_selection().ok()??;
    (!selection.is_collapsed()).then_some(selection)
}

fn row(row: &Element, selected: &Range) -> Option<[String; 2]> {
    let own = row.owner_document()?.create_range().ok()?;
    own.select_node_contents(row).ok()?;
    // What stands under a point has rows of its own.
    if let Some(under) = row.query_selector("ul").ok()? {
        own.set_end_before(&under).ok()?;
    }
    let all = own.to_string().into();
    if own.compare_boundary_points(Range::START_TO_START, selected).ok()? < 0 {
        own.set_start(&selected.start_container().ok()?, selected.start_offset().ok()?).ok()?;
    }
    if own.compare_boundary_points(Range::END_TO_END, selected).ok()? > 0 {
        own.set_end(&selected.end_container().ok()?, selected.end_offset().ok()?).ok()?;
    }
    Some([own.to_string().into(), all])
}

/// What was pasted; `None` where a field takes it.
pub fn pasted(event: &ClipboardEvent) -> Option<String> {
    let at: Element = event.target()?.dyn_into().ok()?;
    let is_field = at.matches("input,select,textarea").ok()?;
    let data = event.clipboard_data().filter(|_| !is_field)?;
    data.get_data("text/plain").ok()
}
