//! The one menu of a page. It closes when something in it was chosen, at Escape, and when the focus
//! goes elsewhere.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, FocusEvent, HtmlElement, Node};

use super::button::button;
use super::languages::page_language;
use super::listener::is_pressed;
use super::{Markup, icon};
use crate::ui::route::Route;
use crate::ui::session::{session, t};

/// A menu of entries, each a list item.
pub fn menu(label: String, entries: Markup) -> Markup {
    let on_key = |event: Event| {
        if is_pressed(&event, "Escape") {
            close(&event);
        }
    };
    let on_focus_out = |event: Event| {
        let gone_to = event.unchecked_ref::<FocusEvent>().related_target();
        let gone_to = gone_to.and_then(|target| target.dyn_into::<Node>().ok());
        let is_inside = |menu: Element| gone_to.is_none_or(|to| menu.contains(Some(&to)));
        if !menu_of(&event).is_some_and(is_inside) {
            close(&event);
        }
    };
    let on_click = |event: Event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        if target.is_some_and(|target| matches!(target.closest("button, a"), Ok(Some(_)))) {
            close(&event);
        }
    };
    html! {
        <details class="menu" on:keydown=on_key on:focusout=on_focus_out>
            <summary aria-label=label>{icon("more")}</summary>
            <ul on:click=on_click>{entries}</ul>
        </details>
    }
}

/// The entries that every menu ends with: the page's language, the playbook, the settings.
pub fn common_entries() -> Markup {
    let playbook = match session().route.get() {
        Route::Case(id, at) | Route::Playbook(Some(id), at) => Route::Playbook(Some(id), at),
        _ => Route::Playbook(None, None),
    };
    html! {
        <li><hr/></li>
        <li class="menu-field">
            <label>
                {t("field-language")}
                {page_language().done()}
            </label>
        </li>
        <li><a href=playbook.hash()>{t("playbook-title")}</a></li>
        <li><a href="#/settings">{t("settings-title")}</a></li>
    }
}

/// An entry that does something.
pub fn entry(label: String, act: impl Fn(Event) + 'static) -> Markup {
    html! { <li>{button(label, act)}</li> }
}

fn menu_of(event: &Event) -> Option<Element> {
    let at = event.current_target()?.dyn_into::<Element>().ok()?;
    at.closest("details").ok().flatten()
}

/// Closes the menu in which something happened; its handle takes the focus that was inside.
fn close(event: &Event) {
    let Some(menu) = menu_of(event) else { return };
    if menu.remove_attribute("open").is_ok()
        && let Some(focused) = document().active_element()
        && menu.contains(Some(&focused))
        && let Ok(Some(summary)) = menu.query_selector("summary")
    {
        // It fails for elements that are not in the document.
        let _ = summary.unchecked_ref::<HtmlElement>().focus();
    }
}
