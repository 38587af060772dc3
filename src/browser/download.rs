//! Hands something over to another program: a text as a file, or an address.

use gloo_utils::document;
use js_sys::Array;
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

use super::clock;

/// How long the browser has for taking the file over, in milliseconds.
const PATIENCE: i32 = 60_000;

/// An address under which the text can be had as long as the page lives.
pub fn address_of(media_type: &str, text: &str) -> Option<String> {
    Url::create_object_url_with_blob(&blob(media_type, text)?).ok()
}

/// The text as a file in memory.
pub(super) fn blob(media_type: &str, text: &str) -> Option<Blob> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options).ok()
}

/// Opens an address that leads out of the page as a click on its link does: for `mailto:`, the mail
/// program. The browser does not say what came of it.
pub fn open(address: &str) {
    // A click on what is not on the page is heard by nobody else.
    if let (Some(link), Some(body)) = (link(address), document().body())
        && body.append_child(&link).is_ok()
    {
        link.click();
        link.remove();
    }
}

/// Lets the browser save a text as a file; `None` where it does not take it.
pub fn save(name: &str, media_type: &str, text: &str) -> Option<()> {
    let address = address_of(media_type, text)?;
    let link = link(&address)?;
    link.set_download(name);
    link.click();
    clock::after(PATIENCE, move || drop(Url::revoke_object_url(&address)));
    Some(())
}

fn link(address: &str) -> Option<HtmlAnchorElement> {
    let link: HtmlAnchorElement = document().create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(address);
    Some(link)
}
