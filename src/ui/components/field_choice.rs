//! Fields with a closed list of answers: yes or no as radio buttons, anything longer as a list.

use leptos::prelude::*;

use super::field::{Bound, Hint, Troubles, described_by};
use crate::locale::Language;
use crate::playbook::Field;
use crate::ui::words::Words;

/// Yes or no. Not asked yet is an answer of its own, so a choice can be taken back.
#[component]
pub fn RadioField(
    /// The field.
    bound: Bound,
) -> AnyView {
    let words = bound.here.words;
    let anchor = bound.anchor();
    let option = move |value: &'static str, label: &'static str| {
        let is_chosen = move || bound.text.with(|text| text == value);
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name=bound.field.name()
                    value=value
                    disabled=move || !bound.here.goes_on.get()
                    prop:checked=is_chosen
                    on:change=move |_| bound.store(value.to_owned())
                />
                <span>{move || words.say(label)}</span>
            </label>
        }
    };
    let rest = move || {
        if bound.is_stated() {
            let clear = move |_| bound.store(String::new());
            let is_disabled = move || !bound.here.goes_on.get();
            let full_label = move || words.say_labelled(&bound.field.label_key(), "case-clear");
            view! {
                <button type="button" class="quiet" aria-label=full_label disabled=is_disabled on:click=clear>
                    {move || words.say("case-clear")}
                </button>
            }
            .into_any()
        } else {
            view! { <span class="field-unasked">{move || words.say("answer-not-asked")}</span> }
                .into_any()
        }
    };
    view! {
        <fieldset
            class="field field-radio"
            id=anchor
            aria-describedby=move || described_by(bound, bound.problem().is_some())
        >
            <legend>{move || words.say(&bound.field.label_key())}</legend>
            <Hint bound/>
            <div class="field-row">
                {option("yes", "answer-yes")}
                {option("no", "answer-no")}
                {rest}
            </div>
            <Troubles bound is_settled=true/>
        </fieldset>
    }
    .into_any()
}

/// A list of answers, with "not stated" or the default as the first.
#[component]
pub fn SelectField(
    /// The field.
    bound: Bound,
    /// The answers as they are stored.
    choices: &'static [&'static str],
    /// What holds while nothing is stated.
    #[prop(into)]
    default: MaybeProp<String>,
) -> AnyView {
    let words = bound.here.words;
    let anchor = bound.anchor();
    let option = move |choice: &'static str| {
        let is_chosen = move || bound.text.with(|text| text == choice);
        view! {
            <option value=choice prop:selected=is_chosen>
                {move || choice_text(words, bound.field, choice)}
            </option>
        }
    };
    let first = move || {
        default
            .get()
            .unwrap_or_else(|| words.say("answer-not-stated"))
    };
    view! {
        <div class="field">
            <label for=anchor.clone()>{move || words.say(&bound.field.label_key())}</label>
            <Hint bound/>
            <select
                id=anchor
                name=bound.field.name()
                disabled=move || !bound.here.goes_on.get()
                aria-describedby=move || described_by(bound, bound.problem().is_some())
                aria-invalid=move || bound.problem().is_some().to_string()
                on:change:target=move |event| bound.store(event.target().value())
            >
                <option value="" prop:selected=move || !bound.is_stated()>{first}</option>
                {choices.iter().copied().map(option).collect_view()}
            </select>
            <Troubles bound is_settled=true/>
        </div>
    }
    .into_any()
}

/// A stored answer of a closed list in words.
pub fn choice_text(words: Words, field: Field, choice: &str) -> String {
    match field {
        Field::NoteLanguage | Field::MailLanguage => Language::from_tag(choice).map_or_else(
            || choice.to_owned(),
            |language| language.endonym().to_owned(),
        ),
        Field::Region | Field::AssignmentMailRegion | Field::QueueConfirmed => {
            words.say(&format!("region-{choice}"))
        }
        Field::Standing => words.say(&format!("stage-{choice}")),
        Field::Status => words.say(&format!("field-status-{choice}")),
        _ => match choice {
            "yes" => words.say("answer-yes"),
            "no" => words.say("answer-no"),
            other => other.to_owned(),
        },
    }
}
