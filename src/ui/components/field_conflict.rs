//! Two tabs or files stated different things without knowing of each other: both are shown, and a
//! person chooses.

use leptos::prelude::*;

use super::field_choice::choice_text;
use crate::engagement::{Change, Register, Slot, SlotSubject, Value, read};
use crate::locale::{Arguments, group_digits};
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
        let values = here.with_case(|case| {
            let register = case.register(slot)?;
            Some(
                register
                    .heads()
                    .iter()
                    .map(|head| head.value.clone())
                    .collect::<Vec<_>>(),
            )
        });
        values.flatten().unwrap_or_default()
    });
    let shown = move || conflict(here, slot, values.get());
    shown.into_any()
}

fn conflict(here: Here, slot: Slot, mut values: Vec<String>) -> AnyView {
    crate::sorted::sort(&mut values);
    values.dedup();
    let words = here.words;
    let choice = move |value: String| {
        let text = value_text(here, slot, &value);
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

fn value_text(here: Here, slot: Slot, value: &str) -> String {
    let words = here.words;
    let field = match slot.subject {
        SlotSubject::Item(_) if value.is_empty() => return words.say("conflict-not-ticked"),
        SlotSubject::Item(_) => return words.say("conflict-ticked"),
        SlotSubject::Field(field) => field,
    };
    match read(field, value) {
        Ok(None) => words.say("conflict-empty"),
        Ok(Some(Value::Day(day))) => words.page().date(day),
        Ok(Some(Value::Number(number))) => group_digits(number, words.language()),
        Ok(Some(Value::Choice(choice))) => choice_text(words, field, choice),
        Ok(Some(Value::Text(_))) | Err(_) => value.to_owned(),
    }
}
