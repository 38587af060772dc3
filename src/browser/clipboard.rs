//! Puts a text onto the clipboard, and says truthfully what came of it.
//!
//! Browsers differ in what they allow, and policies forbid it in part: rich and plain together are tried
//! first, then the plain text, then the old command, and in the end the text is left selected for the
//! person to copy.

use gloo_utils::{document, window};
use js_sys::{Array, Function, Object, Promise, Reflect, global};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlDocument, HtmlElement, HtmlTextAreaElement};

use super::download::blob;
use super::js::{call, get, set};

/// What came of copying.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copied {
    /// The browser says that the text is on the clipboard.
    Yes,
    /// It took the plain text, and refused the text with its headings, lists and links.
    PlainOnly,
    /// It refused; the text is selected on the page, and a key press copies it.
    SelectedOnly,
    /// It refused, and nothing could be selected either.
    No,
}

/// Copies a text, with its HTML for rich-text boxes if there is any. Where that is refused, the element
/// with this id, which shows the text, is selected.
///
/// Both forms are built and the request goes out before this returns, within the click: a browser grants
/// it to nothing later.
pub fn copy(text: String, html: Option<String>, shown_in: String) -> impl Future<Output = Copied> {
    let request = match &html {
        Some(html) => request_rich(&text, html),
        None => request_plain(&text),
    };
    async move {
        if is_granted(request).await {
            return Copied::Yes;
        }
        let is_rich = html.is_some();
        let is_taken = is_rich && is_granted(request_plain(&text)).await;
        if is_taken || copy_by_command(&text).is_some() {
            return if is_rich { Copied::PlainOnly } else { Copied::Yes };
        }
        match select(&shown_in) {
            Some(()) => Copied::SelectedOnly,
            None => Copied::No,
        }
    }
}

async fn is_granted(request: Option<Promise>) -> bool {
    match request {
        Some(request) => JsFuture::from(request).await.is_ok(),
        None => false,
    }
}

/// `None` where the browser knows no text in two forms.
fn request_rich(text: &str, html: &str) -> Option<Promise> {
    let forms = Object::new();
    for (media_type, form) in [("text/plain", text), ("text/html", html)] {
        set(&forms, media_type, &blob(media_type, form)?.into());
    }
    let class: Function = get(&global(), "ClipboardItem")?.dyn_into().ok()?;
    let item = Reflect::construct(&class, &Array::of1(&forms)).ok()?;
    request("write", &Array::of1(&item))
}

fn request_plain(text: &str) -> Option<Promise> {
    request("writeText", &JsValue::from_str(text))
}

/// `None` where there is no `navigator.clipboard`, as on plain http.
fn request(method: &str, what: &JsValue) -> Option<Promise> {
    let clipboard = get(&window().navigator(), "clipboard")?;
    call(&clipboard, method, what)?.dyn_into().ok()
}

fn copy_by_command(text: &str) -> Option<()> {
    let document: HtmlDocument = document().dyn_into().ok()?;
    let focused = document.active_element();
    let area: HtmlTextAreaElement = document.create_element("textarea").ok()?.dyn_into().ok()?;
    area.set_value(text);
    area.set_read_only(true);
    area.set_class_name("visually-hidden");
    document.body()?.append_child(&area).ok()?;
    area.select();
    let command = document.exec_command("copy");
    area.remove();
    if let Some(Ok(focused)) = focused.map(JsCast::dyn_into::<HtmlElement>) {
        // It fails for elements that are not in the document.
        let _ = focused.focus();
    }
    (command == Ok(true)).then_some(())
}

fn select(id: &str) -> Option<()> {
    let element = document().get_element_by_id(id)?;
    let range = document().create_range().ok()?;
    range.select_node_contents(&element).ok()?;
    let selection = window().get_selection().ok()??;
    selection.remove_all_ranges().ok()?;
    selection.add_range(&range).ok()
}
