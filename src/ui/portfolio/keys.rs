//! The list by keyboard: to the search, through the lines, a new case, and which keys there are.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};

use super::several::Several;
use crate::browser::begin;
use crate::engagement::command::begin::begin as first;
use crate::ui::components::listener::{is_composed, on_window};
use crate::ui::prelude::*;

/// Each key with what it does.
const KEYS: [(&str, &str); 6] = [
    ("/", "keys-search"),
    ("↓ ↑", "keys-move"),
    ("Enter", "keys-open"),
    ("n", "new-case"),
    ("x", "keys-select"),
    ("?", "keys-title"),
];

/// What is typed or composed is typed: these take every key for themselves.
const TYPED_IN: &str = "input:not([type=checkbox]), select, textarea, [contenteditable]";

/// Listens for as long as the list is shown; `is_shown` says whether the keys are.
pub fn listen(several: Several, is_shown: Watched<bool>) {
    on_window("keydown", move |event| {
        let Ok(pressed) = event.dyn_into::<KeyboardEvent>() else { return };
        if is_for_the_page(&pressed) && act(&pressed.key(), several, is_shown) {
            pressed.prevent_default();
        }
    });
}

fn is_for_the_page(pressed: &KeyboardEvent) -> bool {
    let is_with_another = pressed.ctrl_key() || pressed.alt_key() || pressed.meta_key();
    let target = pressed.target().and_then(|target| target.dyn_into::<Element>().ok());
    let is_typed = target.is_some_and(|it| matches!(it.closest(TYPED_IN), Ok(Some(_))));
    !is_composed(pressed) && !is_with_another && !is_typed && !pressed.default_prevented()
}

/// Says whether there is anything for the key.
fn act(key: &str, several: Several, is_shown: Watched<bool>) -> bool {
    match key {
        "/" => begin::focus("search"),
        "ArrowDown" => go(1),
        "ArrowUp" => go(-1),
        "n" => {
            session().create(first());
            true
        }
        "x" => {
            match focused_line() {
                Some(id) => several.toggle(&id),
                None => several.turn(true),
            }
            true
        }
        "?" => {
            is_shown.set(true);
            begin::focus_later("keys");
            true
        }
        "Escape" if is_shown.get_untracked() => {
            is_shown.set(false);
            true
        }
        "Escape" if untrack(|| several.is_on()) => {
            several.turn(false);
            true
        }
        _ => false,
    }
}

/// Moves the focus to the line that is so many further, or to the first one.
fn go(distance: i32) -> bool {
    let Ok(all) = document().query_selector_all(".cases:not(.bin) a") else { return false };
    let all: Vec<HtmlElement> =
        (0..all.length()).filter_map(|at| all.get(at)?.dyn_into().ok()).collect();
    let focused = focused_row();
    let is_it = |link: &HtmlElement| focused.as_ref().is_some_and(|row| row.contains(Some(link)));
    let at = all.iter().position(is_it).and_then(|at| i32::try_from(at).ok());
    let next = at.map_or(0, |at| at + distance);
    let link = usize::try_from(next).ok().and_then(|next| all.get(next));
    link.is_some_and(|link| link.focus().is_ok())
}

fn focused_row() -> Option<Element> {
    document().active_element()?.closest("tr").ok()?
}

fn focused_line() -> Option<String> {
    let link = focused_row()?.query_selector("a").ok()??;
    link.get_attribute("href")?.rsplit('/').next().map(str::to_owned)
}

pub fn keys(is_shown: Watched<bool>) -> Option<Markup> {
    is_shown.get().then(|| {
        let rows = each(KEYS, |(key, does)| {
            html! { <div><dt><kbd>{key}</kbd></dt><dd>{t(does)}</dd></div> }
        });
        html! {
            <section class="card keys" aria-labelledby="keys">
                <h2 id="keys" tabindex="-1">{t("keys-title")}</h2>
                <dl>{rows}</dl>
                <div class="act">{button(t("close"), move |_| is_shown.set(false))}</div>
            </section>
        }
    })
}
