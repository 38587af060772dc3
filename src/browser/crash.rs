//! What is shown when the page cannot go on: a plain page in the user's language, with what
//! happened, a way to start again, and everything stored as a file.
//!
//! Nothing of the page's own machinery can be trusted then. So the words are in index.html
//! (`<template id="crash">`, one child for each language), and the links need no script.

use std::panic::PanicHookInfo;

use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, Event, HtmlTemplateElement};

use super::download;
use crate::storage::{LocalPlace, export, local};

/// Shows the plain page at a panic. Also for one that a test asks for by an event of this name, so
/// that it is tried on the page as it is released.
pub fn install() {
    std::panic::set_hook(Box::new(on_panic));
    let Some(window) = web_sys::window() else {
        return;
    };
    #[allow(clippy::panic, reason = "it is what the event asks for")]
    let provoked = Closure::once_into_js(|_: Event| -> () { panic!("provoked") });
    // It cannot fail for an event of this name.
    let _ =
        window.add_event_listener_with_callback("closeout-provoke-panic", provoked.unchecked_ref());
}

fn on_panic(info: &PanicHookInfo<'_>) {
    let message = info.to_string();
    web_sys::console::error_1(&message.as_str().into());
    // If even this fails, the browser's console has the message.
    let _ = show(&message);
}

fn show(message: &str) -> Option<()> {
    let document = web_sys::window()?.document()?;
    let page = words(&document)?;
    let part = |name: &str| page.query_selector(&format!("[data-crash='{name}']")).ok().flatten();
    part("message")?.set_text_content(Some(message));
    let stored = export::salvage(&LocalPlace::open(), &local::keys_of_this_page());
    if let (Some(link), Some(address)) =
        (part("download"), download::address_of("application/json", &stored))
    {
        link.set_attribute("href", &address).ok()?;
        link.set_attribute("download", "closeout-backup.json").ok()?;
    }
    let body = document.body()?;
    body.set_text_content(None);
    body.append_child(&page).ok()?;
    Some(())
}

/// A copy of the words in the page's language; of the first language where there are none in it.
fn words(document: &Document) -> Option<Element> {
    let template: HtmlTemplateElement = document.get_element_by_id("crash")?.dyn_into().ok()?;
    let language = document.document_element()?.get_attribute("lang").unwrap_or_default();
    let content = template.content();
    let in_language = content.query_selector(&format!("[lang='{language}']")).ok().flatten();
    let words = in_language.or_else(|| content.first_element_child())?;
    words.clone_node_with_deep(true).ok()?.dyn_into().ok()
}
