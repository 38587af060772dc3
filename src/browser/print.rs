//! Printing: the page is told of it, and what others have put into the page goes away meanwhile.

use gloo_utils::{document, window};
use wasm_bindgen::JsCast;
use web_sys::Element;

use super::begin::after_drawing;
use super::js::{get, on, set};

/// Where an element's style is kept meanwhile.
const KEPT: &str = "data-style";

/// What has a style of its own: nothing of the page, which says in its style sheet what paper shows, but what stands
/// beside it may say otherwise.
const STYLED: &str = "[style]:not(html,body,main)";

/// Opens the browser's print dialog, once what is being drawn stands.
pub fn print_later() {
    after_drawing(|| {
        // A browser that refuses says so itself.
        let _ = window().print();
    });
}

/// Calls back when the page is about to be printed, in whatever way, and when it has been: with whether it is.
pub fn on_print(callback: impl Fn(bool) + Copy + 'static) {
    on("beforeprint", move |_| {
        each(STYLED, |it| {
            let style = it.get_attribute("style")?;
            it.set_attribute(KEPT, &style).ok()?;
            set_style(it, &format!("{style};display:none!important"))
        });
        callback(true);
    });
    on("afterprint", move |_| {
        callback(false);
        each(&format!("[{KEPT}]"), |it| {
            set_style(it, &it.get_attribute(KEPT)?)?;
            it.remove_attribute(KEPT).ok()
        });
    });
}

/// Does something with each element that a selector finds; one where it can't be done stays as it is.
fn each(selector: &str, act: impl Fn(&Element) -> Option<()>) {
    if let Ok(found) = document().query_selector_all(selector) {
        for index in 0..found.length() {
            found.get(index).and_then(|it| act(it.unchecked_ref()));
        }
    }
}

/// The policy forbids the attribute, and not this.
fn set_style(of: &Element, text: &str) -> Option<()> {
    set(&get(of, "style")?, "cssText", &text.into());
    Some(())
}
