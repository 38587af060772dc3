//! What a person pastes into an edited text is taken as plain text: the headings and colours of
//! another program have no place in it.

use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, HtmlDocument, window};

/// Puts the plain text on the clipboard where the cursor stands, instead of what the browser would
/// paste. Where there is no plain text, the browser does as it likes.
pub fn paste_plain(event: &ClipboardEvent) {
    let text = event
        .clipboard_data()
        .and_then(|data| data.get_data("text/plain").ok())
        .filter(|text| !text.is_empty());
    let document = window().and_then(|window| window.document());
    let document = document.and_then(|document| document.dyn_into::<HtmlDocument>().ok());
    if let Some((text, document)) = text.zip(document) {
        // The old command is the one way that the browser's own undo knows of.
        let typed = document.exec_command_with_show_ui_and_value("insertText", false, &text);
        if matches!(typed, Ok(true)) {
            event.prevent_default();
        }
    }
}
