//! Follows a link that leads out of the page.

use wasm_bindgen::JsCast;
use web_sys::HtmlAnchorElement;

/// Opens an address as a click on its link does: for `mailto:`, the mail program. The browser does
/// not say what came of it.
pub fn open(address: &str) {
    let document = web_sys::window().and_then(|window| window.document());
    let link = document.and_then(|document| document.create_element("a").ok());
    if let Some(Ok(link)) = link.map(JsCast::dyn_into::<HtmlAnchorElement>) {
        link.set_href(address);
        link.click();
    }
}
