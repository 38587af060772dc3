//! The page of one case, where an FM works with the customer on the phone.
//!
//! [`here`] is the case on screen; [`head`] and [`standing`] are about the case as a whole, [`facts`]
//! about the customer, [`services`] about the rounds; [`round`], [`step`], [`gate`] and [`item`] show
//! one of them as a task list, [`notes`], [`note`] and [`record`] its way into FTOP; [`mail`] its
//! e-mails, [`edit`] a text's way through a person's hands, [`findings`] what to look at before copying,
//! [`handout`] what is taken along and [`restore`] what comes back; [`wording`] and [`place`] put the
//! model into words and links.

mod blockers;
mod close;
mod difference;
mod edit;
mod edit_note;
mod facts;
mod finding_link;
mod findings;
mod gaps;
mod gate;
mod gate_conflict;
mod handout;
mod head;
mod here;
mod history;
mod item;
mod item_explained;
mod item_fields;
mod look_first;
mod mail;
mod mail_field;
mod mail_gaps;
mod mail_question;
mod mail_send;
mod note;
mod note_copied;
mod note_copy;
mod note_field;
mod note_gaps;
mod note_paste;
mod note_statements;
mod notes;
mod place;
mod queue;
mod reason_form;
mod record;
mod restore;
mod round;
mod services;
mod standing;
mod step;
pub mod wording;

use leptos::prelude::*;

pub use gate::{GoAround, GoneAround};
pub use gate_conflict::WaiverConflict;
pub use handout::SheetButtons;
pub use here::Here;
pub use history::HistorySection;
pub use notes::Notes;
pub use restore::RestoreSection;
pub use round::RoundActions;
pub use standing::StandingActions;

use crate::engagement::{CaseId, Scope};
use crate::store::Absence;
use crate::ui::later;
use crate::ui::route::Route;
use crate::ui::session::{Saving, Session};
use crate::ui::words::Words;
use facts::FactsForm;
use head::Head;
use round::RoundSection;
use services::Services;

/// The page of a case, at one of its rounds or at its hand-off; without either, at the first round
/// that is open.
#[component]
pub fn CasePage(
    /// Which case.
    id: CaseId,
    /// What to show of it.
    #[prop(into)]
    scope: Signal<Option<Scope>>,
) -> AnyView {
    let session = Session::expect();
    let is_there = Memo::new(move |_| session.case(id).is_some());
    let page = move || {
        if is_there.get() {
            view! { <OpenCase id scope/> }.into_any()
        } else {
            view! { <NoSuchCase id/> }.into_any()
        }
    };
    page.into_any()
}

#[component]
fn OpenCase(id: CaseId, scope: Signal<Option<Scope>>) -> AnyView {
    let here = Here::new(id, scope);
    provide_context(here);
    let words = here.words;
    let round = move || match here.shown.get() {
        Some(scope) => view! { <RoundSection scope/> }.into_any(),
        None => {
            view! { <p class="card hint">{move || words.say("case-no-service")}</p> }.into_any()
        }
    };
    let notes = move || here.shown.get().map(later::notes);
    view! {
        <div class="case">
            <Head/>
            <div class="case-columns">
                <div class="case-work">
                    <FactsForm/>
                    <Services/>
                    {round}
                    {later::restore()}
                    {later::history()}
                </div>
                {notes}
            </div>
        </div>
    }
    .into_any()
}

/// Says why, as far as something is known of the case, and leads to where it may come back.
#[component]
fn NoSuchCase(id: CaseId) -> AnyView {
    let session = Session::expect();
    let words = Words::expect();
    let absence = Memo::new(move |_| session.absence(id));
    let explained = move || {
        let key = match absence.get() {
            Absence::SetAside => "case-set-aside",
            Absence::Sealed => "case-sealed",
            Absence::Missing => "case-missing",
            Absence::Deleted => "case-deleted",
            Absence::Unknown => return None,
        };
        let text = view! { <p data-absence=key>{words.text(key)}</p> };
        let link = view! {
            <p><a href=Route::Settings.address()>{words.text("trouble-see")}</a></p>
        };
        Some((text, link))
    };
    let heading = move || match (absence.get(), session.saving()) {
        (Absence::Unknown, Saving::Unreadable(_)) => words.say("case-not-read"),
        (Absence::Unknown, _) => words.say("case-not-found"),
        _ => words.say("case-not-shown"),
    };
    view! {
        <h1>{heading}</h1>
        {explained}
        <p>
            <a href=Route::Portfolio.address()>{move || words.say("case-to-portfolio")}</a>
        </p>
    }
    .into_any()
}
