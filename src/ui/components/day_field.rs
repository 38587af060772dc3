//! Around a field for a day: the browser's picker, and today and yesterday at a click.

use chrono::{Days, NaiveDate};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement};

use super::{Binding, Markup, icon};
use crate::engagement::day_of;
use crate::playbook::When;
use crate::ui::session::{Session, session};

/// The field with what helps to fill it.
pub fn day_controls(binding: Binding, when: When, field: Markup) -> Markup {
    let session = session();
    let choose = session.t("choose-day");
    let chips = (when == When::Past).then(|| {
        html! { {chip(session, &binding, "today", 0)} {chip(session, &binding, "yesterday", 1)} }
    });
    let on_pick = move |event: Event| {
        if let Some(day) = day_of(&event_target_value(&event)) {
            take(&binding, day);
        }
    };
    html! {
        <div class="day">
            <span class="pick">
                {field}
                <input type="date" tabindex="-1" aria-hidden="true" on:change=on_pick/>
                <button type="button" class="icon" title=choose.clone() aria-label=choose on:click=open_picker>
                    {icon("day")}
                </button>
            </span>
            {chips}
        </div>
    }
}

fn chip(session: Session, binding: &Binding, key: &str, days_back: u64) -> Markup {
    let binding = binding.clone();
    let click = move |_| {
        let today = session.today.get_untracked();
        take(&binding, today.checked_sub_days(Days::new(days_back)).unwrap_or(today));
    };
    html! { <button type="button" class="chip" on:click=click>{session.t(key)}</button> }
}

fn take(binding: &Binding, day: NaiveDate) {
    binding.write_text(day.to_string());
    binding.form.remember(None);
}

fn open_picker(event: Event) {
    let button = event.current_target().and_then(|button| button.dyn_into::<Element>().ok());
    let picker = button.and_then(|button| button.previous_element_sibling());
    if let Some(Ok(picker)) = picker.map(JsCast::dyn_into::<HtmlInputElement>) {
        // A browser that refuses, or does not have it, still has the field to type in.
        let _ = picker.show_picker();
    }
}
