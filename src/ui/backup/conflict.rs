//! Values that were changed both here and in the file: chosen one by one, or all at once.

use leptos::prelude::*;

use super::open::Opened;
use super::plan::{case_here, named};
use crate::engagement::{CaseId, Slot};
use crate::locale::Arguments;
use crate::store::backup::{ChangedCase, Choice, FieldChange};
use crate::ui::components::action::button;
use crate::ui::components::event_text::values_text;

type Place = (CaseId, Slot);

/// Every conflict with its three answers; nothing where there is none.
pub fn conflicts(opened: Opened, cases: &[ChangedCase]) -> Option<AnyView> {
    let words = opened.words;
    let places: Vec<Place> = cases
        .iter()
        .flat_map(|case| case.conflicting.iter().map(|change| (case.id, change.slot)))
        .collect();
    let number = u64::try_from(places.len()).ok().filter(|one| *one > 0)?;
    let each = cases.iter().flat_map(|case| {
        let name = named(words, case.tenant.as_ref());
        let question = move |(index, change)| {
            let group = format!("conflict-{}-{index}", case.id);
            question(opened, case.id, &name, &group, change)
        };
        case.conflicting.iter().enumerate().map(question)
    });
    let each: Vec<AnyView> = each.collect();
    let all = |key, name, choice| {
        let places = places.clone();
        let act = Callback::new(move |()| {
            opened
                .choices
                .set(places.iter().map(|place| (*place, choice)).collect());
        });
        button(key, name, act)
    };
    let title = words.say_with("backup-conflicts", Arguments::new().number("count", number));
    let view = view! {
        <div class="backup-conflicts" data-count="backup-conflicts">
            <p><strong>{title}</strong></p>
            <div class="button-row">
                {all("backup-all-here", "all_here", Choice::Here)}
                {all("backup-all-file", "all_in_file", Choice::InFile)}
                {all("backup-all-both", "all_both", Choice::Both)}
            </div>
            {each}
        </div>
    };
    Some(view.into_any())
}

fn question(opened: Opened, id: CaseId, name: &str, group: &str, change: &FieldChange) -> AnyView {
    let words = opened.words;
    let case = case_here(opened, id);
    let place = (id, change.slot);
    let value = |key, values: &[String]| {
        let answer = values_text(words, change.slot, values, case.as_deref());
        words.say_with(key, Arguments::new().text("value", answer))
    };
    let answer = |choice, text| radio(opened, place, group.to_owned(), choice, text);
    view! {
        <fieldset class="field">
            <legend>{name.to_owned()}</legend>
            {answer(Choice::Here, value("backup-choose-here", &change.here))}
            {answer(Choice::InFile, value("backup-choose-file", &change.in_file))}
            {answer(Choice::Both, words.say("backup-choose-both"))}
        </fieldset>
    }
    .into_any()
}

fn radio(opened: Opened, place: Place, group: String, choice: Choice, text: String) -> AnyView {
    let is_chosen = move || {
        let chosen = opened
            .choices
            .with(|all| all.get(&place).copied().unwrap_or_default());
        chosen == choice
    };
    let choose = move |_| {
        opened.choices.update(|all| {
            all.insert(place, choice);
        });
    };
    view! {
        <label class="choice">
            <input
                type="radio"
                name=group
                prop:checked=is_chosen
                on:change=choose
            />
            <span>{text}</span>
        </label>
    }
    .into_any()
}
