//! What index.html has begun before the program came: the catalogue that it asked for, and the frame that it
//! painted.

use gloo_utils::{document, document_element, window};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

use super::clock;
use super::js::{call, get, once, set};

/// The catalogue that assets/begin.js asked for: its language's tag, and its text once it has come; no text
/// where it could not be had.
pub async fn catalogue() -> Option<(String, Option<String>)> {
    let begun = get(&window(), "closeout_catalogue")?;
    let tag = get(&begun, "tag")?.as_string()?;
    let coming: js_sys::Promise = get(&begun, "text")?.dyn_into().ok()?;
    let text = JsFuture::from(coming).await.ok()?.as_string();
    Some((tag, text))
}

/// The text of another language's catalogue; `None` where it could not be had.
pub async fn fetch_catalogue(tag: &str) -> Option<String> {
    let address = format!("catalogues/{tag}.ftl");
    let answer = JsFuture::from(window().fetch_with_str(&address)).await.ok()?;
    let answer: web_sys::Response = answer.dyn_into().ok()?;
    let text = answer.ok().then(|| answer.text().ok()).flatten()?;
    JsFuture::from(text).await.ok()?.as_string()
}

/// Says in which language the page is.
pub fn set_language(tag: &str) {
    // It cannot fail for an attribute of this name.
    let _ = document_element().set_attribute("lang", tag);
}

/// Names what the page shows in the browser's tab.
pub fn set_title(name: Option<&str>) {
    let title = name.map_or("Closeout".to_owned(), |name| format!("{name} – Closeout"));
    if document().title() != title {
        document().set_title(&title);
    }
}

/// Moves the focus to the element with this id; says whether it has it now.
pub fn focus(id: &str) -> bool {
    let Some(Ok(element)) = element(id).map(JsCast::dyn_into::<web_sys::HtmlElement>) else {
        return false;
    };
    // It fails for elements that are not in the document.
    let _ = element.focus();
    focused().as_ref() == Some(&*element)
}

/// The same, once what is being drawn stands. Who has gone into a field meanwhile keeps typing there.
pub fn focus_later(id: &'static str) {
    let had = focused();
    after_drawing(move || {
        let has = focused();
        let is_field = |it: &web_sys::Element| it.matches(":is(input,textarea,select)") == Ok(true);
        if has == had || !has.as_ref().is_some_and(is_field) {
            focus(id);
        }
    });
}

fn focused() -> Option<web_sys::Element> {
    document().active_element()
}

/// Moves the focus to what the page is about, where what had it is gone and nothing else has taken it. The page stays
/// as far down as it is.
pub fn regain_focus() {
    after_drawing(|| {
        let is_lost = focused().is_none_or(|it| it.tag_name() == "BODY");
        let main = || document().query_selector("main").ok()?;
        if let Some(main) = element("next").or_else(main).filter(|_| is_lost) {
            // It cannot fail for an attribute of this name.
            let _ = main.set_attribute("tabindex", "-1");
            let options = js_sys::Object::new();
            set(&options, "preventScroll", &true.into());
            call(&main, "focus", &options);
        }
    });
}

/// Whether less than a screen of the page is left below what is seen.
pub fn is_near_end() -> bool {
    let page = document_element();
    page.scroll_height() - page.scroll_top() < 3 * page.client_height()
}

pub(super) fn after_drawing(act: impl FnOnce() + 'static) {
    // It cannot fail for a function.
    let _ = window().request_animation_frame(&once(act));
}

/// Does something once the browser has painted what is drawn now.
pub fn once_painted(act: impl FnOnce() + 'static) {
    after_drawing(|| clock::after(0, act));
}

/// Takes the frame away. What is put in its place before the browser paints again does not make it jump.
pub fn remove_frame() {
    if let Some(frame) = element("frame") {
        frame.remove();
    }
}

/// Says, in all languages, that the page is not complete: there are no other words where no catalogue has come.
pub fn show_failure() {
    remove_frame();
    if let Some(words) = element("boot-failure") {
        // It cannot fail for an attribute that is there.
        let _ = words.remove_attribute("hidden");
    }
}

fn element(id: &str) -> Option<web_sys::Element> {
    document().get_element_by_id(id)
}
