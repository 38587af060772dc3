//! "Check before copying": what is wrong across the notes and e-mails on screen, each a link to where it
//! is mended.

use leptos::prelude::*;

use super::here::Here;
use super::mail::{MailHere, settings_link, undone_link};
use super::note::NoteHere;
use super::place::{Place, link};
use super::wording::item_text;
use crate::engagement::{Scope, Slot};
use crate::handout::{Finding, Outgoing, Texts, findings};
use crate::locale::Arguments;
use crate::mail::Mail;
use crate::notes::{Draft, Gap, NEXT_ACTION_LIMIT, PortalField};
use crate::playbook::{Field, ItemId, NoteKind};
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
    let found = Memo::new(move |_| found(here, &notes, &mails));
    let count = Memo::new(move |_| found.with(Vec::len));
    let list = move || {
        if count.get() == 0 {
            return sentence("findings-none");
        }
        let entry = |finding: Finding| view! { <li>{finding_link(here, finding)}</li> };
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
    let (Some(case), Some(assessment)) = (here.session.case(here.id), here.assessment()) else {
        return Vec::new();
    };
    let drafts = notes
        .iter()
        .filter_map(|note| note.own.get().zip(note.draft.get()));
    let drafts: Vec<(Draft, Draft)> = drafts.collect();
    let mails = mails.iter().filter(|mail| mail.applies());
    let mails = mails.filter_map(|mail| Some((mail.scope, mail.own.get()?, mail.mail.get()?)));
    let mails: Vec<(Scope, Mail, Mail)> = mails.collect();
    let bodies = drafts.iter().map(|(own, draft)| {
        let note = PortalField::Note;
        (
            draft.scope,
            own.text_to_edit(note),
            draft.text_to_edit(note),
        )
    });
    let bodies: Vec<(Scope, String, String)> = bodies.collect();
    let of_notes = bodies
        .iter()
        .map(|(scope, own, text)| outgoing(*scope, own, text));
    let of_mails = mails
        .iter()
        .map(|(scope, own, mail)| outgoing(*scope, &own.body, &mail.body));
    let texts = Texts {
        notes: drafts
            .iter()
            .map(|(_, draft)| (draft.clone(), draft.next_action.clone()))
            .collect(),
        mails: mails.iter().map(|(.., mail)| mail.clone()).collect(),
        outgoing: of_notes.chain(of_mails).collect(),
    };
    findings(&case, &assessment, here.session.today(), &texts)
}

fn outgoing<'text>(scope: Scope, own: &'text str, text: &'text str) -> Outgoing<'text> {
    Outgoing { scope, own, text }
}

/// A finding in words, as a link to where it can be mended.
fn finding_link(here: Here, finding: Finding) -> AnyView {
    let words = here.words;
    let label = |field: Field| words.say(&field.label_key());
    let said = |key: &str, name: &'static str, value: String| {
        words.say_with(key, Arguments::new().text(name, value))
    };
    let field_place = |scope, field| Place::slot(Slot::field(scope, field));
    let note_place = |scope| Place::note(scope, NoteKind::EngagementManagement);
    let (place, text) = match finding {
        Finding::Gap(Gap::Field { scope, field }) => (
            field_place(scope, field),
            said("finding-gap", "name", label(field)),
        ),
        Finding::Gap(Gap::Item { scope, item }) => (
            item_place(scope, item),
            said("finding-gap", "name", item_text(words, item)),
        ),
        Finding::Undone(blocker) => return undone_link(here, blocker),
        Finding::LinkUnknown(id) => {
            let name = words.say(&format!("link-{id}"));
            return settings_link(said("finding-gap", "name", name));
        }
        Finding::AssignmentAddressUnknown => {
            let name = words.say("mail-assignment-team");
            return settings_link(said("finding-gap", "name", name));
        }
        Finding::InTheFuture { scope, field } => (
            field_place(scope, field),
            said("finding-in-the-future", "field", label(field)),
        ),
        Finding::BeforeItsTime {
            scope,
            field,
            follows,
        } => {
            let arguments = Arguments::new()
                .text("field", label(field))
                .text("follows", label(follows));
            (
                field_place(scope, field),
                words.say_with("finding-before", arguments),
            )
        }
        Finding::OtherQueue { scope, queue } => (
            note_place(scope),
            said("finding-other-queue", "queue", queue.to_owned()),
        ),
        Finding::Differs { scope, word } => {
            (note_place(scope), said("finding-differs", "word", word))
        }
        Finding::Undocumented { scope, item } => (
            item_place(scope, item),
            said("finding-undocumented", "item", item_text(words, item)),
        ),
        Finding::NextActionTooLong { scope, excess } => {
            let arguments = Arguments::new()
                .number("excess", excess as u64)
                .number("most", NEXT_ACTION_LIMIT as u64);
            (
                note_place(scope),
                words.say_with("note-next-action-too-long", arguments),
            )
        }
    };
    link(here, place, text)
}

fn item_place(scope: Scope, item: ItemId) -> Place {
    Place::slot(Slot::item(scope, item))
}
