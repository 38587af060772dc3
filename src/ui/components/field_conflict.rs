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
    let shown = move || {
        let name = match slot.subject {
            SlotSubject::Field(field) => here.words.say(&field.label_key()),
            SlotSubject::Item(item) => item.0.to_owned(),
        };
        let candidate = |text: String| Candidate {
            shown: value_text(here.words, slot, &text),
            keep: Callback::new(move |()| {
                let text = text.clone();
                here.apply(Change::Answered { slot, text });
            }),
        };
        conflict(here, &name, values.get().into_iter().map(candidate))
    };
    shown.into_any()
}

/// One of the values that stand against each other.
pub struct Candidate {
    /// What it says.
    pub shown: String,
    /// Lets it hold.
    pub keep: Callback<()>,
}

/// All of them under the question which one holds, each with its button. `name` says of what.
pub fn conflict(here: Here, name: &str, candidates: impl Iterator<Item = Candidate>) -> AnyView {
    let words = here.words;
    let choice = |Candidate { shown, keep }: Candidate| {
        let arguments = Arguments::new()
            .text("value", shown.clone())
            .text("name", name.to_owned());
        let full_label = words.say_with("conflict-keep-value", arguments);
        view! {
            <li>
                <span class="conflict-value">{shown}</span>
                <button type="button" aria-label=full_label on:click=move |_| keep.run(())>
                    {words.say("conflict-keep")}
                </button>
            </li>
        }
    };
    view! {
        <div class="conflict" role="group" aria-label=words.say("conflict-title")>
            <p>{words.say("conflict-explained")}</p>
            <ul>{candidates.map(choice).collect_view()}</ul>
        </div>
    }
    .into_any()
}
