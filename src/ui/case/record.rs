//! What of a note stands in FTOP: the entries of the record, which are only voided or corrected.

use leptos::prelude::*;

use super::here::Here;
use super::place::note_anchor;
use crate::engagement::{Change, ChangeId, Entry, Pasted, Scope, Subject};
use crate::locale::Arguments;
use crate::playbook::NoteKind;
use crate::ui::components::field_day::{Day, DayField};
use crate::ui::components::rows::rows;

/// The entries of one note, the newest first.
#[component]
pub fn Record(
    /// The case.
    here: Here,
    /// The round or the hand-off.
    scope: Scope,
    /// Which of its notes.
    note: NoteKind,
) -> AnyView {
    let entries = Memo::new(move |_| {
        let of_note = |entry: &Entry| matches!(entry, Entry::Pasted(pasted) if pasted.scope == scope && pasted.note == note);
        let ids = here.with_case(|case| {
            let entries = case
                .record()
                .iter()
                .rev()
                .filter(|(_, entry)| of_note(entry));
            entries.map(|(id, _)| *id).collect::<Vec<_>>()
        });
        ids.unwrap_or_default()
    });
    view! {
        <details class="note-more" open=true hidden=move || entries.with(Vec::is_empty)>
            <summary>{here.words.text("record-title")}</summary>
            <ul class="record">
                {rows(entries, ChangeId::to_string, move |id| {
                    view! { <RecordEntry here id anchor=note_anchor(scope, note)/> }.into_any()
                })}
            </ul>
        </details>
    }
    .into_any()
}

#[component]
fn RecordEntry(here: Here, id: ChangeId, anchor: String) -> AnyView {
    let words = here.words;
    let is_voided =
        Memo::new(move |_| here.with_case(|case| case.is_entry_voided(id)) == Some(true));
    let pasted = untrack(|| {
        here.with_case(|case| match case.record().get(&id) {
            Some(Entry::Pasted(pasted)) => Some(pasted.clone()),
            _ => None,
        })
        .flatten()
    });
    let Some(pasted) = pasted else {
        return ().into_any();
    };
    let was_found = pasted.text.is_none();
    let title = move || {
        let day = here.with_case(|case| case.day_of_entry(id)).flatten();
        let date = day.map(|day| words.page().date(day)).unwrap_or_default();
        let key = if was_found {
            "record-found"
        } else {
            "record-pasted"
        };
        words.say_with(key, Arguments::new().text("date", date))
    };
    let actions = move || {
        if is_voided.get() {
            view! { <span class="hint">{words.text("record-voided")}</span> }.into_any()
        } else {
            view! { <EntryActions here id anchor=anchor.clone()/> }.into_any()
        }
    };
    let text = pasted.text.clone().map(|text| {
        view! {
            <details>
                <summary>{words.text("record-text")}</summary>
                <div class="note-text">{text}</div>
            </details>
        }
    });
    view! {
        <li class:is-voided=is_voided>
            <p><strong>{title}</strong> " " <span class="record-items">{items(here, &pasted)}</span></p>
            {text}
            {actions}
        </li>
    }
    .into_any()
}

/// What the entry was about, by ids: the text itself stands below.
fn items(here: Here, pasted: &Pasted) -> String {
    let id = |subject: Subject| match subject {
        Subject::Item(item) => item.0.to_owned(),
        Subject::Waiver(gate) => gate.name().to_owned(),
    };
    let ids: Vec<String> = pasted
        .statements
        .iter()
        .map(|one| id(one.subject))
        .collect();
    untrack(|| here.words.page().list(&ids))
}

/// Voiding asks once more, since it cannot be taken back.
#[component]
fn EntryActions(here: Here, id: ChangeId, anchor: String) -> AnyView {
    let words = here.words;
    let title = format!("{anchor}-title");
    let is_asking = RwSignal::new(false);
    let is_correcting = RwSignal::new(false);
    let void = Callback::new(move |()| {
        here.act(Change::EntryVoided { entry: id }, &title);
    });
    let question = move || {
        is_asking.get().then(|| {
            view! {
                <div class="notice" role="group" aria-label=words.text("record-void")>
                    <p>{words.text("record-void-question")}</p>
                    <div class="button-row">
                        <button type="button" name="confirm_void" on:click=move |_| void.run(())>{words.text("record-void-confirm")}</button>
                        <button type="button" class="quiet" on:click=move |_| is_asking.set(false)>
                            {words.text("case-cancel")}
                        </button>
                    </div>
                </div>
            }
        })
    };
    let correction = move || {
        let anchor = anchor.clone();
        is_correcting
            .get()
            .then(|| view! { <CorrectDay here id anchor is_correcting/> })
    };
    view! {
        <div class="button-row">
            <button
                type="button"
                name="correct_day"
                class="quiet"
                aria-expanded=move || is_correcting.get().to_string()
                on:click=move |_| is_correcting.update(|open| *open = !*open)
            >
                {words.text("record-correct-day")}
            </button>
            <button type="button" name="void_entry" class="quiet" on:click=move |_| is_asking.set(true)>
                {words.text("record-void")}
            </button>
        </div>
        {correction}
        {question}
    }
    .into_any()
}

#[component]
fn CorrectDay(here: Here, id: ChangeId, anchor: String, is_correcting: RwSignal<bool>) -> AnyView {
    let words = here.words;
    let stated = untrack(|| here.with_case(|case| case.day_of_entry(id)).flatten());
    let day = stated.map_or_else(Day::today, Day::of);
    let title = format!("{anchor}-title");
    let correct = move |_| {
        let today = untrack(|| here.session.today());
        let Some(day) = untrack(|| day.happened(words, today)) else {
            return;
        };
        if here.act(Change::EntryDayCorrected { entry: id, day }, &title) {
            is_correcting.set(false);
        }
    };
    view! {
        <div class="note-paste">
            <DayField day id=format!("{anchor}-day-{id}") name="corrected_day" label="record-right-day"/>
            <button type="button" name="confirm_day" on:click=correct>{words.text("record-correct-day")}</button>
        </div>
    }
    .into_any()
}
