//! "The tenant has arrived": a tick that names the queue, and that another region voids.

use leptos::ev::Targeted;
use leptos::prelude::*;
use web_sys::{Event, HtmlInputElement};

use super::here::Here;
use crate::engagement::{Change, Scope};
use crate::locale::Arguments;
use crate::playbook::{Field, Region};
use crate::ui::components::field::Bound;
use crate::ui::components::field_conflict::SlotConflict;

/// The tick for the queue of the customer's region.
#[component]
pub fn QueueConfirmed() -> AnyView {
    let here = Here::expect();
    let words = here.words;
    let bound = Bound::new(Scope::HandOff, Field::QueueConfirmed);
    let region = Memo::new(move |_| here.with_case(|case| case.region()).flatten());
    let is_confirmed = move || {
        region
            .get()
            .is_some_and(|region| bound.text.with(|text| text == region.name()))
    };
    let label = move || match region.get() {
        Some(region) => words.say_with(
            "queue-arrived",
            Arguments::new().text("queue", region.queue()),
        ),
        None => words.say("blocker-queue-unknown"),
    };
    let voided = move || {
        let is_voided = bound.is_stated() && !is_confirmed();
        is_voided.then(|| {
            let confirmed = Region::from_name(&bound.text.get());
            let queue = confirmed.map_or("", Region::queue);
            let text = words.say_with("queue-voided", Arguments::new().text("queue", queue));
            view! { <p class="warning">{text}</p> }
        })
    };
    let is_disabled = move || !here.goes_on.get() || (region.get().is_none() && !bound.is_stated());
    let tick = move |event: Targeted<Event, HtmlInputElement>| {
        let checkbox = event.target();
        let name = region
            .get_untracked()
            .filter(|_| checkbox.checked())
            .map_or("", Region::name);
        let change = Change::Answered {
            slot: bound.slot,
            text: name.to_owned(),
        };
        if !here.apply(change) {
            checkbox.set_checked(untrack(is_confirmed));
        }
    };
    view! {
        <div class="field field-wide">
            <label class="choice">
                <input
                    type="checkbox"
                    id=bound.anchor()
                    name=Field::QueueConfirmed.name()
                    disabled=is_disabled
                    prop:checked=is_confirmed
                    on:change:target=tick
                />
                <span>{label}</span>
            </label>
            {voided}
            <SlotConflict at=bound.slot/>
        </div>
    }
    .into_any()
}
