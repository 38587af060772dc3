//! Around a field for a day: the browser's picker, and today and yesterday at a click.

use chrono::Days;
use leptos::prelude::*;

use super::{Binding, icon};
use crate::engagement::day_of;
use crate::playbook::When;
use crate::ui::session::session;

/// The field with what helps to fill it.
pub fn day_controls(
    binding: Binding,
    when: When,
    input: NodeRef<leptos::html::Input>,
    field: AnyView,
) -> AnyView {
    let session = session();
    let picker = NodeRef::<leptos::html::Input>::new();
    let take = move |day: chrono::NaiveDate| {
        binding.write_text(day.to_string());
        set_value(input, &session.words().day_short(day, session.today.get_untracked()));
    };
    let on_pick = move |event: web_sys::Event| {
        if let Some(day) = day_of(&event_target_value(&event)) {
            take(day);
        }
    };
    let open = move |_| {
        if let Some(picker) = picker.get_untracked() {
            // A browser that refuses, or does not have it, still has the field to type in.
            let _ = picker.show_picker();
        }
    };
    let chips = (when == When::Past).then(|| {
        let chip = |key: &str, back: u64| {
            let text = session.t(key);
            let click = move |_| {
                let today = session.today.get_untracked();
                take(today.checked_sub_days(Days::new(back)).unwrap_or(today));
            };
            html! { <button type="button" class="chip" on:click=click>{text}</button> }
        };
        html! { {chip("today", 0)} {chip("yesterday", 1)} }
    });
    let choose = session.t("choose-day");
    html! {
        <div class="day">
            <span class="pick">
                {field}
                <input type="date" tabindex="-1" aria-hidden="true" node_ref=picker on:change=on_pick/>
                <button type="button" class="icon" title=choose.clone() aria-label=choose on:click=open>
                    {icon("day")}
                </button>
            </span>
            {chips}
        </div>
    }
}

/// Sets the text of a control, as typing would.
fn set_value(input: NodeRef<leptos::html::Input>, text: &str) {
    if let Some(input) = input.get_untracked() {
        input.set_value(text);
    }
}
