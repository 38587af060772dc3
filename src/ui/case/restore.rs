//! Restoring a case's answers from a note that was pasted into FTOP earlier.

use chrono::NaiveDate;
use leptos::html;
use leptos::prelude::*;
use web_sys::ClipboardEvent;

use super::here::Here;
use super::wording::refusal_text;
use crate::browser::paste::{self, Found};
use crate::engagement::{Change, Refusal};
use crate::locale::Arguments;
use crate::notes::{Restoration, RichPiece, find_marker, plain_text_of, read_note};
use crate::ui::components::action::button;
use crate::ui::components::field_day::{Day, DayField};

/// What came of reading a note, and whether the person may insist.
#[derive(Clone, Default)]
struct Told {
    text: String,
    is_of_other_tenant: bool,
}

/// The form.
#[component]
pub fn RestoreSection() -> AnyView {
    let here = Here::expect();
    let words = here.words;
    let text = RwSignal::new(String::new());
    let told = RwSignal::new(Told::default());
    let day = Day::today();
    let read = move |insists: bool| {
        untrack(|| {
            if let Some(day) = day.happened(words, here.session.today()) {
                told.set(restore(here, &text.get(), day, insists));
            }
        });
    };
    let anyway = move || {
        let insist = Callback::new(move |()| read(true));
        let is_asked = told.with(|told| told.is_of_other_tenant);
        let button = is_asked.then(|| button("restore-anyway", "restore_anyway", insist))?;
        Some(view! { <div class="button-row">{button}</div> })
    };
    // What was insisted on was the note that stood there.
    let type_in = move |typed: String| {
        told.update(|told| told.is_of_other_tenant = false);
        text.set(typed);
    };
    let area = NodeRef::<html::Textarea>::new();
    let paste = move |event: ClipboardEvent| {
        if let Some((area, note)) = untrack(|| area.get()).zip(pasted_note(here, &event)) {
            paste::paste_instead(&event, &area, &note);
            type_in(area.value());
        }
    };
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
                node_ref=area
                prop:value=text
                on:paste=paste
                on:input:target=move |event| type_in(event.target().value())
            ></textarea>
            <div class="note-paste">
                <DayField day id="restored-since".to_owned() name="restored_since" label="note-found-since"/>
                {button("restore-button", "restore", Callback::new(move |()| read(false)))}
            </div>
            <p role="status">{move || told.with(|told| told.text.clone())}</p>
            {anyway}
        </details>
    }
    .into_any()
}

/// A note that is pasted with its lists, as plain text. Where there is none in what is pasted, the browser
/// pastes as ever.
fn pasted_note(here: Here, event: &ClipboardEvent) -> Option<String> {
    let html = paste::html_of(event)?;
    let mut pieces = Vec::new();
    paste::read_html(&html, |found| {
        pieces.push(match found {
            Found::Begins { element, class } => RichPiece::Begins {
                element: element.to_owned(),
                class: class.to_owned(),
            },
            Found::Ends(element) => RichPiece::Ends(element.to_owned()),
            Found::Text(text) => RichPiece::Text(text.to_owned()),
        });
    })?;
    let note = plain_text_of(&pieces);
    untrack(|| find_marker(here.playbook(), &note)).map(|_| note)
}

/// Takes over what the note tells, and says in words what came of it.
fn restore(here: Here, text: &str, day: NaiveDate, insists: bool) -> Told {
    let words = here.words;
    let say = |text: String| Told {
        text,
        ..Told::default()
    };
    let Some(restoration) = read_note(here.playbook(), text) else {
        return say(words.say("restore-nothing"));
    };
    let mut note = restoration.earlier_note(day);
    if insists {
        // The person knows better whose note it is than its line, which may name an old name.
        note.tenant = None;
    }
    match here.session.apply(here.id, Change::EarlierNoteRead(note)) {
        Ok(()) => say(what_came_of_it(here, &restoration)),
        Err(Refusal::NothingToDo) => say(words.say("restore-known")),
        Err(refusal) => Told {
            is_of_other_tenant: matches!(refusal, Refusal::OtherTenant { .. }),
            text: refusal_text(words, &refusal),
        },
    }
}

fn what_came_of_it(here: Here, restoration: &Restoration) -> String {
    let words = here.words;
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
    let missing = here.with_case(|case| restoration.services_missing_in(case));
    let missing = missing.unwrap_or_default();
    if !missing.is_empty() {
        let arguments = Arguments::new().text("services", list(&missing));
        told.push(words.say_with("restore-services", arguments));
    }
    told.join(" ")
}
