//! What is shown when the page cannot go on: a plain page in the user's language, with what
//! happened, a way to start again, and everything stored as a file.
//!
//! Nothing of the page's own machinery can be trusted then. So the words are in index.html
//! (`<template id="crash">`, one child for each language), and the links need no script.

use gloo_utils::{document, document_element};
use js_sys::WebAssembly::RuntimeError;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlTemplateElement};

use super::{download, js};
use crate::storage::{LocalPlace, export, local};

/// Shows the plain page when the program has come to its end, at an event or in a task. Also for an end that a test
/// asks for by an event of this name, so that it is tried on the page as it is released.
pub fn install() {
    js::on("error", |event| on_error(&js::property(&event, "error")));
    js::on("unhandledrejection", |event| on_error(&js::property(&event, "reason")));
    #[allow(clippy::panic, reason = "it is what the event asks for")]
    js::on("closeout-provoke-panic", |_| panic!("provoked"));
}

/// A panic ends a release as any fault of the program does: without words of its own, with an error that says where.
/// Other errors are no end of the page.
fn on_error(error: &JsValue) {
    if error.is_instance_of::<RuntimeError>() {
        let part = |name| js::property(error, name).as_string().unwrap_or_default();
        // If even this fails, the browser's console has the message.
        let _ = show(&[part("message"), part("stack")].join("\n"));
    }
}

fn show(message: &str) -> Option<()> {
    let page = words()?;
    let part = |name: &str| page.query_selector(&format!("[data-crash='{name}']")).ok().flatten();
    part("message")?.set_text_content(Some(message));
    let stored = export::salvage(&LocalPlace, &local::keys_of_this_page());
    if let (Some(link), Some(address)) =
        (part("download"), download::address_of("application/json", &stored))
    {
        link.set_attribute("href", &address).ok()?;
        link.set_attribute("download", "closeout-backup.json").ok()?;
    }
    let body = document().body()?;
    // The style stands there, too.
    while let Some(shown) = body.query_selector("body>:not(style)").ok()? {
        shown.remove();
    }
    body.append_child(&page).ok()?;
    Some(())
}

/// A copy of the words in the page's language; of the first language where there are none in it.
fn words() -> Option<Element> {
    let template: HtmlTemplateElement = document().get_element_by_id("crash")?.dyn_into().ok()?;
    let language = document_element().get_attribute("lang").unwrap_or_default();
    let content = template.content();
    let in_language = content.query_selector(&format!("[lang='{language}']")).ok().flatten();
    let words = in_language.or_else(|| content.first_element_child())?;
    words.clone_node_with_deep(true).ok()?.dyn_into().ok()
}
