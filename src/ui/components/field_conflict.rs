//! Two tabs or files stated different things without knowing of each other: both are shown, and a
//! person chooses.

use leptos::prelude::*;

use super::event_text::value_text;
use crate::engagement::{Change, Register, Slot, SlotSubject};
use crate::locale::Arguments;
use crate::ui::case::Here;
use crate::ui::later;

/// The choice between the values that stand against each other in a slot; nothing where there is no
/// conflict.
#[component]
pub fn SlotConflict(
    /// The slot. (A view would take an attribute `slot` for something of its own.)
    at: Slot,
) -> AnyView {
    let here = Here::expect();
    let is_in_conflict = Memo::new(move |_| {
        here.with_case(|case| case.register(at).is_some_and(Register::is_in_conflict)) == Some(true)
    });
    let shown = move || is_in_conflict.get().then(|| later::conflict(at));
    shown.into_any()
}

/// The values, each with a button to keep it.
#[component]
pub fn Conflict(
    /// The slot.
    at: Slot,
) -> AnyView {
    let here = Here::expect();
    let slot = at;
    let values = Memo::new(move |_| {
        let values = here.with_case(|case| Some(case.register(slot)?.distinct_values()));
        values.flatten().unwrap_or_default()
    });
    let shown = move || conflict(here, slot, values.get());
    shown.into_any()
}

fn conflict(here: Here, slot: Slot, values: Vec<String>) -> AnyView {
    let words = here.words;
    let choice = move |value: String| {
        let text = value_text(words, slot, &value);
        let name = match slot.subject {
            SlotSubject::Field(field) => words.say(&field.label_key()),
            SlotSubject::Item(item) => item.0.to_owned(),
        };
        let arguments = Arguments::new()
            .text("value", text.clone())
            .text("name", name);
        let full_label = words.say_with("conflict-keep-value", arguments);
        let keep = move |_| {
            here.apply(Change::Answered {
                slot,
                text: value.clone(),
            });
        };
        view! {
            <li>
                <span class="conflict-value">{text}</span>
                <button type="button" aria-label=full_label on:click=keep>
                    {words.say("conflict-keep")}
                </button>
            </li>
        }
    };
    view! {
        <div class="conflict" role="group" aria-label=words.say("conflict-title")>
            <p>{words.say("conflict-explained")}</p>
            <ul>{values.into_iter().map(choice).collect_view()}</ul>
        </div>
    }
    .into_any()
}
