//! Puts a text onto the clipboard, and says truthfully what came of it.
//!
//! Browsers differ in what they allow, and policies forbid it in part: the new way is tried first, then
//! the old command, and in the end the text is left selected for the person to copy.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, HtmlDocument, HtmlTextAreaElement, window};

/// What came of copying.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copied {
    /// The browser says that the text is on the clipboard.
    Yes,
    /// It refused; the text is selected on the page, and a key press copies it.
    SelectedOnly,
    /// It refused, and nothing could be selected either.
    No,
}

/// Copies a text. Where that is refused, the element with this id, which shows the text, is selected.
///
/// The request goes out before this returns, within the click: a browser grants it to nothing later.
pub fn copy(text: String, shown_in: String) -> impl Future<Output = Copied> {
    let request = request_write(&text);
    async move {
        if let Some(request) = request
            && JsFuture::from(request).await.is_ok()
        {
            return Copied::Yes;
        }
        if copy_by_command(&text).is_some() {
            return Copied::Yes;
        }
        match select(&shown_in) {
            Some(()) => Copied::SelectedOnly,
            None => Copied::No,
        }
    }
}

/// `None` where there is no `navigator.clipboard`, as on plain http; web-sys takes it for granted.
fn request_write(text: &str) -> Option<Promise> {
    let clipboard = Reflect::get(&window()?.navigator(), &"clipboard".into()).ok()?;
    let write = Reflect::get(&clipboard, &"writeText".into()).ok()?;
    let write: Function = write.dyn_into().ok()?;
    write
        .call1(&clipboard, &JsValue::from_str(text))
        .ok()?
        .dyn_into()
        .ok()
}

fn copy_by_command(text: &str) -> Option<()> {
    let document = document()?;
    let focused = document.active_element();
    let area: HtmlTextAreaElement = document.create_element("textarea").ok()?.dyn_into().ok()?;
    area.set_value(text);
    area.set_read_only(true);
    area.set_class_name("visually-hidden");
    document.body()?.append_child(&area).ok()?;
    area.select();
    let command = document
        .dyn_ref::<HtmlDocument>()
        .map(|document| document.exec_command("copy"));
    area.remove();
    if let Some(Ok(focused)) = focused.map(JsCast::dyn_into::<web_sys::HtmlElement>) {
        // It fails for elements that are not in the document.
        let _ = focused.focus();
    }
    matches!(command, Some(Ok(true))).then_some(())
}

fn select(id: &str) -> Option<()> {
    let document = document()?;
    let element = document.get_element_by_id(id)?;
    let range = document.create_range().ok()?;
    range.select_node_contents(&element).ok()?;
    let selection = window()?.get_selection().ok()??;
    selection.remove_all_ranges().ok()?;
    selection.add_range(&range).ok()
}

fn document() -> Option<Document> {
    window()?.document()
}
