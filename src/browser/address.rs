//! The page's own address: its hash, which names what is shown, and its language parameter.

use gloo_utils::{history, window};
use wasm_bindgen::JsValue;
use web_sys::Url;

/// The part after `#`, the sign itself included; empty where there is none.
pub fn hash() -> String {
    window().location().hash().unwrap_or_default()
}

/// Goes to another part of the page, as a link to `#/…` does.
pub fn go_to(hash: &str) {
    // It fails for addresses of other pages only.
    let _ = window().location().set_hash(hash);
}

/// A domain in ASCII, as a browser asks for it; `None` for what is none.
pub fn ascii_domain(domain: &str) -> Option<String> {
    Url::new(&format!("https://{domain}")).ok().map(|address| address.hostname())
}

/// Rewrites the address, or its part after `#` alone, without a step in the browser's history, and without telling anybody.
pub fn replace(address: &str) {
    // Some browsers refuse after many in a short time: then the address says what was looked at before.
    let _ = history().replace_state_with_url(&JsValue::NULL, "", Some(address));
}

/// Rewrites `?lang=` without loading the page again and without a step in the browser's history.
/// Refused for a file opened from disk in some browsers: then the address stays as it was.
pub fn set_language_parameter(tag: &str) {
    if let Ok(address) = Url::new(&window().location().href().unwrap_or_default()) {
        address.search_params().set("lang", tag);
        replace(&address.href());
    }
}
