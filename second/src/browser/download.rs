//! Hands the user a file.

use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// How long the browser has for taking the file over, in milliseconds.
const PATIENCE: i32 = 60_000;

/// Lets the browser save a text as a file; says whether it took it.
pub fn save(name: &str, media_type: &str, text: &str) -> bool {
    try_save(name, media_type, text).is_some()
}

/// An address under which the text can be had as long as the page lives.
pub fn address_of(media_type: &str, text: &str) -> Option<String> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let parts = Array::of1(&text.into());
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
    Url::create_object_url_with_blob(&blob).ok()
}

fn try_save(name: &str, media_type: &str, text: &str) -> Option<()> {
    let window = web_sys::window()?;
    let address = address_of(media_type, text)?;
    let document = window.document()?;
    let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    let release = Closure::once_into_js(move || Url::revoke_object_url(&address));
    // If it is never released, the page's end does it.
    let _ = window
        .set_timeout_with_callback_and_timeout_and_arguments_0(release.unchecked_ref(), PATIENCE);
    Some(())
}
