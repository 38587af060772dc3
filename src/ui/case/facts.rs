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
        words.say_with("case-as-set", Arguments::new().text("language", language.endonym()))
    };
    let notes = Signal::derive(move || Some(as_set(session.settings().note_language)));
    let mails = Signal::derive(move || Some(as_set(session.settings().mail_language)));
    view! {
        <details class="card facts" open=true>
            <summary><h2>{move || words.say("case-facts")}</h2></summary>
            <div class="field-grid">
                <SlotField scope field=Field::Tenant/>
                <SlotField scope field=Field::TenantId/>
                <SlotField scope field=Field::Manager default=manager/>
                <SlotField scope field=Field::Region/>
                <div>
                    <SlotField scope field=Field::Seats/>
                    <MilestoneOfSeats/>
                </div>
                <SlotField scope field=Field::AccountTeamKnown/>
                <SlotField scope field=Field::AccountManaged/>
                <SlotField scope field=Field::NoteLanguage default=notes/>
                <SlotField scope field=Field::MailLanguage default=mails/>
                <SlotField scope field=Field::AccountTeamContacts/>
                <SlotField scope field=Field::CustomerContacts/>
            </div>
        </details>
    }
    .into_any()
}

/// The active users that these seats ask of each service.
#[component]
fn MilestoneOfSeats() -> AnyView {
    let bound = Bound::new(Scope::Case, Field::Seats);
    let words = bound.here.words;
    let text = move || match read(Field::Seats, &bound.text.get()) {
        Ok(Some(Value::Number(seats))) => {
            let needed = active_users_needed(seats);
            words.say_with("milestone-of-seats", Arguments::new().number("needed", needed))
        }
        _ => String::new(),
    };
    view! { <p class="field-hint">{text}</p> }.into_any()
}
