//! Restoring a case's answers from a note that was pasted into FTOP earlier.

use leptos::prelude::*;

use super::here::Here;
use super::wording::refusal_text;
use crate::engagement::{Change, Refusal};
use crate::locale::Arguments;
use crate::notes::read_note;
use crate::ui::components::action::button;
use crate::ui::components::field_day::{Day, DayField};

/// The form.
#[component]
pub fn RestoreSection() -> AnyView {
    let here = Here::expect();
    let words = here.words;
    let text = RwSignal::new(String::new());
    let told = RwSignal::new(String::new());
    let day = Day::today();
    let read = Callback::new(move |()| {
        untrack(|| {
            if let Some(day) = day.happened(words, here.session.today()) {
                told.set(restore(here, &text.get(), day));
            }
        });
    });
    view! {
        <details class="card restore">
            <summary><h2>{words.text("restore-title")}</h2></summary>
            <p class="hint">{words.text("restore-hint")}</p>
            <textarea
                class="full"
                name="earlier_note"
                rows="6"
                aria-label=words.text("restore-note")
                autocomplete="off"
                prop:value=text
                on:input:target=move |event| text.set(event.target().value())
            ></textarea>
            <div class="note-paste">
                <DayField day id="restored-since".to_owned() name="restored_since" label="note-found-since"/>
                {button("restore-button", "restore", read)}
            </div>
            <p role="status">{told}</p>
        </details>
    }
    .into_any()
}

/// Takes over what the note tells, and says in words what came of it.
fn restore(here: Here, text: &str, day: chrono::NaiveDate) -> String {
    let words = here.words;
    let Some(restoration) = read_note(here.playbook(), text) else {
        return words.say("restore-nothing");
    };
    let change = Change::EarlierNoteRead(restoration.earlier_note(day));
    match here.session.apply(here.id, change) {
        Ok(()) => {}
        Err(Refusal::NothingToDo) => return words.say("restore-known"),
        Err(refusal) => return refusal_text(words, &refusal),
    }
    let mut told = vec![words.say("restore-done")];
    let list = |pieces: &[String]| words.page().list(pieces);
    if !restoration.not_found.is_empty() {
        let fields = restoration.not_found.iter();
        let fields: Vec<String> = fields.map(|field| words.say(&field.label_key())).collect();
        let arguments = Arguments::new().text("fields", list(&fields));
        told.push(words.say_with("restore-not-found", arguments));
    }
    if !restoration.unknown.is_empty() {
        let arguments = Arguments::new().text("pieces", list(&restoration.unknown));
        told.push(words.say_with("restore-unknown", arguments));
    }
    told.join(" ")
}
