//! "Check before copying": what is wrong across the notes and e-mails on screen, each a link to where it
//! is mended.

use leptos::prelude::*;

use super::finding_link::finding_link;
use super::here::Here;
use super::mail::MailHere;
use super::note::NoteHere;
use crate::handout::{Finding, Inspection, OutgoingMail, OutgoingNote};
use crate::ui::components::action::sentence;

/// The list, closed until it is asked for.
#[component]
pub fn Findings(
    /// The notes on screen.
    notes: Vec<NoteHere>,
    /// The e-mails on screen.
    mails: Vec<MailHere>,
) -> AnyView {
    let here = Here::expect();
    let words = here.words;
    let notes_here = notes.clone();
    let found = Memo::new(move |_| found(here, &notes, &mails));
    let count = Memo::new(move |_| found.with(Vec::len));
    let list = move || {
        if count.get() == 0 {
            return sentence("findings-none");
        }
        let entry =
            |finding: Finding| view! { <li>{finding_link(here, &notes_here, finding)}</li> };
        let entries = found.get().into_iter().map(entry);
        view! { <ul>{entries.collect_view()}</ul> }.into_any()
    };
    view! {
        <details class="card findings" data-findings=count>
            <summary>
                <h3>{words.text("findings-title")} " (" {count} ")"</h3>
            </summary>
            {list}
        </details>
    }
    .into_any()
}

fn found(here: Here, notes: &[NoteHere], mails: &[MailHere]) -> Vec<Finding> {
    let notes = notes.iter().filter_map(|note| note.outgoing());
    let notes: Vec<OutgoingNote> = notes.collect();
    let mails = mails.iter().filter(|mail| mail.applies());
    let mails: Vec<OutgoingMail> = mails.filter_map(|mail| mail.outgoing()).collect();
    inspect(here, |inspection| inspection.everything(&notes, &mails))
}

/// Looks through the case on screen. Tracked.
pub fn inspect(here: Here, look: impl FnOnce(Inspection<'_>) -> Vec<Finding>) -> Vec<Finding> {
    let (Some(case), Some(assessment)) = (here.session.case(here.id), here.assessment()) else {
        return Vec::new();
    };
    look(Inspection {
        case: &case,
        assessment: &assessment,
        today: here.session.today(),
    })
}
