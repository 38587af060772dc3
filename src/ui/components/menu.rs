//! The one menu of a page. It closes when something in it was chosen, at Escape, and when the focus
//! goes elsewhere.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{FocusEvent, HtmlDetailsElement, HtmlElement, KeyboardEvent, Node};

use super::icon;
use crate::locale::Language;
use crate::ui::components::button::button;
use crate::ui::session::session;

/// A menu of entries, each a list item.
pub fn menu(label: String, entries: AnyView) -> AnyView {
    let details = NodeRef::<leptos::html::Details>::new();
    // The focus also goes out of a menu that is being taken away with its page.
    let element = move || details.try_get_untracked().flatten();
    let close = move || {
        if let Some(details) = element() {
            close(&details);
        }
    };
    let on_key = move |event: KeyboardEvent| {
        if event.key() == "Escape" && !event.is_composing() {
            close();
        }
    };
    let on_focus_out = move |event: FocusEvent| {
        let gone_to = event.related_target().and_then(|target| target.dyn_into::<Node>().ok());
        let is_inside = element()
            .is_some_and(|details| gone_to.as_ref().is_none_or(|to| details.contains(Some(to))));
        if !is_inside {
            close();
        }
    };
    let on_click = move |event: web_sys::MouseEvent| {
        let target = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
        let chosen = target.and_then(|target| target.closest("button, a").ok().flatten());
        if chosen.is_some() {
            close();
        }
    };
    html! {
        <details class="menu" node_ref=details on:keydown=on_key on:focusout=on_focus_out>
            <summary aria-label=label>{icon("more")}</summary>
            <ul on:click=on_click>{entries}</ul>
        </details>
    }
}

/// The entries that every menu ends with: the page's language, the playbook, the settings.
pub fn common_entries() -> AnyView {
    let session = session();
    let now = session.words().language();
    let options: Vec<_> = Language::ALL
        .into_iter()
        .map(|language| {
            let is_now = language == now;
            html! {
                <option value=language.tag() lang=language.tag() selected=is_now>
                    {language.endonym()}
                </option>
            }
        })
        .collect();
    let on_change = move |event: web_sys::Event| {
        if let Some(language) = Language::from_tag(&event_target_value(&event)) {
            session.speak(language);
        }
    };
    html! {
        <li><hr/></li>
        <li class="menu-field">
            <label>
                {session.t("field-language")}
                <select name="language" on:change=on_change>{options}</select>
            </label>
        </li>
        <li><a href="#/playbook">{session.t("playbook-title")}</a></li>
        <li><a href="#/settings">{session.t("settings-title")}</a></li>
    }
}

/// An entry that does something.
pub fn entry(label: String, act: impl Fn() + 'static) -> AnyView {
    html! { <li>{button(label, move |_| act())}</li> }
}

fn close(details: &HtmlDetailsElement) {
    if details.open() {
        details.set_open(false);
        let is_inside = details
            .owner_document()
            .and_then(|document| document.active_element())
            .is_some_and(|focused| details.contains(Some(&focused)));
        if let (true, Ok(Some(summary))) = (is_inside, details.query_selector("summary"))
            && let Ok(summary) = summary.dyn_into::<HtmlElement>()
        {
            // It fails for elements that are not in the document.
            let _ = summary.focus();
        }
    }
}
