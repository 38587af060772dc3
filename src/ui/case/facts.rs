//! The facts of the customer: one form for the case, seen from every round.

use leptos::prelude::*;

use super::here::Here;
use crate::engagement::{Scope, Value, active_users_needed, read};
use crate::locale::{Arguments, Language};
use crate::playbook::Field;
use crate::ui::components::field::{Bound, SlotField};

/// The form with the customer's facts.
#[component]
pub fn FactsForm() -> AnyView {
    let here = Here::expect();
    let words = here.words;
    let session = here.session;
    let scope = Scope::Case;
    let manager = Signal::derive(move || {
        let manager = session.settings().manager;
        (!manager.is_empty()).then_some(manager)
    });
    let as_set = move |chosen: Option<Language>| {
        let language = chosen.unwrap_or_else(|| words.language());
        words.say_with(
            "case-as-set",
            Arguments::new().text("language", language.endonym()),
        )
    };
    let seats = Bound::new(scope, Field::Seats);
    let milestone = Signal::derive(move || milestone_of_seats(seats));
    let notes = Signal::derive(move || Some(as_set(session.settings().note_language)));
    let mails = Signal::derive(move || Some(as_set(session.settings().mail_language)));
    view! {
        <details class="card facts" open=true>
            <summary><h2>{move || words.say("case-facts")}</h2></summary>
            <div class="field-grid">
                <SlotField scope field=Field::Tenant/>
                <SlotField scope field=Field::TenantId/>
                <SlotField scope field=Field::Region/>
                <SlotField scope field=Field::Seats aside=milestone/>
                <SlotField scope field=Field::AccountTeamKnown/>
                <SlotField scope field=Field::AccountManaged/>
                <SlotField scope field=Field::AccountTeamContacts/>
                <SlotField scope field=Field::CustomerContacts/>
                <SlotField scope field=Field::Manager default=manager/>
                <SlotField scope field=Field::NoteLanguage default=notes/>
                <SlotField scope field=Field::MailLanguage default=mails/>
            </div>
        </details>
    }
    .into_any()
}

/// The active users that these seats ask of each service.
fn milestone_of_seats(seats: Bound) -> Option<String> {
    let words = seats.here.words;
    match read(Field::Seats, &seats.text.get()) {
        Ok(Some(Value::Number(seats))) => {
            let needed = active_users_needed(seats);
            Some(words.say_with(
                "milestone-of-seats",
                Arguments::new().number("needed", needed),
            ))
        }
        _ => None,
    }
}
