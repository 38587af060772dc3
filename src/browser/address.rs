//! The page's own address: its hash, which names what is shown, and its language parameter.

use wasm_bindgen::JsValue;
use web_sys::{Url, window};

const LANGUAGE: &str = "lang";

/// The part after `#`, the sign itself included; empty where there is none.
pub fn hash() -> String {
    window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Goes to another part of the page, as a link to `#/…` does.
pub fn go_to(hash: &str) {
    if let Some(window) = window() {
        // It fails for addresses of other pages only.
        let _ = window.location().set_hash(hash);
    }
}

/// What `?lang=` says, if anything.
pub fn language_parameter() -> Option<String> {
    current()?.search_params().get(LANGUAGE)
}

/// Rewrites `?lang=` without loading the page again and without a step in the browser's history.
pub fn set_language_parameter(tag: &str) {
    let Some((window, address)) = window().zip(current()) else {
        return;
    };
    address.search_params().set(LANGUAGE, tag);
    if let Ok(history) = window.history() {
        // Refused for a file opened from disk in some browsers: then the address stays as it was.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&address.href()));
    }
}

/// The languages that the browser asks for, best first.
pub fn preferred_languages() -> Vec<String> {
    let languages = window().map(|window| window.navigator().languages());
    languages
        .iter()
        .flat_map(|languages| languages.iter())
        .filter_map(|language| language.as_string())
        .collect()
}

fn current() -> Option<Url> {
    Url::new(&window()?.location().href().ok()?).ok()
}
