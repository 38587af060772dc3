//! "Check before copying": what is wrong across the notes and e-mails on screen, each a link to where it
//! is mended.

use leptos::prelude::*;

use super::here::Here;
use super::mail::MailHere;
use super::mail_field::{MailPart, edited_text as edited_mail};
use super::mail_gaps::{assignment_setting, link_setting, undone_link};
use super::note::NoteHere;
use super::place::{Place, link};
use super::wording::item_text;
use crate::engagement::{Scope, Slot};
use crate::handout::{Finding, Outgoing, Texts, findings};
use crate::locale::Arguments;
use crate::mail::Mail;
use crate::notes::{Draft, Extent, Gap, NEXT_ACTION_LIMIT, PortalField, edited_text};
use crate::playbook::{EditedText, Field, ItemId, NoteKind};
use crate::ui::components::action::sentence;
use crate::ui::words::Words;

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
    let of_notes = drafts
        .iter()
        .flat_map(|(own, draft)| texts_of_note(own, draft));
    let of_mails = mails
        .iter()
        .flat_map(|(scope, own, mail)| texts_of_mail(*scope, own, mail));
    let edited: Vec<Edited> = of_notes.chain(of_mails).collect();
    let texts = Texts {
        notes: drafts
            .iter()
            .map(|(_, draft)| (draft.clone(), draft.next_action.clone()))
            .collect(),
        mails: mails.iter().map(|(.., mail)| mail.clone()).collect(),
        outgoing: edited.iter().map(Edited::outgoing).collect(),
    };
    findings(&case, &assessment, here.session.today(), &texts)
}

/// A text that a person may have edited.
struct Edited {
    scope: Scope,
    which: EditedText,
    own: String,
    text: String,
}

impl Edited {
    fn outgoing(&self) -> Outgoing<'_> {
        Outgoing {
            scope: self.scope,
            which: self.which,
            own: &self.own,
            text: &self.text,
        }
    }
}

fn texts_of_note(own: &Draft, draft: &Draft) -> Vec<Edited> {
    let text = |field| {
        Some(Edited {
            scope: draft.scope,
            which: edited_text(draft.note, field)?,
            own: own.text_to_edit(field),
            text: draft.text_to_edit(field),
        })
    };
    let fields = [PortalField::Note, PortalField::NextAction];
    fields.into_iter().filter_map(text).collect()
}

fn texts_of_mail(scope: Scope, own: &Mail, mail: &Mail) -> Vec<Edited> {
    let text = |part: MailPart| {
        Some(Edited {
            scope,
            which: edited_mail(mail.kind, part)?,
            own: part.of(own),
            text: part.of(mail),
        })
    };
    MailPart::ALL.into_iter().filter_map(text).collect()
}

/// What a text is called where it goes: a note by its portal's names, which stay English.
fn text_name(words: Words, text: EditedText) -> String {
    let next_action = |note: NoteKind| {
        let field = PortalField::NextAction.portal_name();
        format!("{} – {field}", note.category())
    };
    match text {
        EditedText::TechnicalNote => NoteKind::TechnicalEnablement.category().to_owned(),
        EditedText::TechnicalNextAction => next_action(NoteKind::TechnicalEnablement),
        EditedText::ManagementNote => NoteKind::EngagementManagement.category().to_owned(),
        EditedText::ManagementNextAction => next_action(NoteKind::EngagementManagement),
        mail => words.say(&Field::Edited(mail).label_key()),
    }
}

/// Where a text is edited. The whole note is there to look things up and is not edited.
fn text_place(notes: &[NoteHere], scope: Scope, text: EditedText) -> Place {
    let mut notes = notes.iter().filter(|note| note.scope == scope);
    let is_it = |note: &&NoteHere| edited_text(note.note, PortalField::Note) == Some(text);
    match notes.find(is_it) {
        Some(note) if note.extent.get_untracked() == Extent::Whole => Place::note(scope, note.note),
        _ => Place::slot(Slot::field(scope, Field::Edited(text))),
    }
}

/// A finding in words, as a link to where it can be mended.
fn finding_link(here: Here, notes: &[NoteHere], finding: Finding) -> AnyView {
    let words = here.words;
    let label = |field: Field| words.say(&field.label_key());
    let said = |key: &str, name: &'static str, value: String| {
        words.say_with(key, Arguments::new().text(name, value))
    };
    let field_place = |scope, field| Place::slot(Slot::field(scope, field));
    let of_text = |text| Arguments::new().text("text", text_name(words, text));
    let text_place = |scope, text| text_place(notes, scope, text);
    let (place, text) = match finding {
        Finding::Gap(Gap::Field { scope, field }) => (
            field_place(scope, field),
            said("finding-gap", "name", label(field)),
        ),
        Finding::Gap(Gap::Reason { scope, gate }) => (
            Place::gate(scope, gate),
            said("finding-gap", "name", label(Field::GateReason)),
        ),
        Finding::Gap(Gap::Item { scope, item }) => (
            item_place(scope, item),
            said("finding-gap", "name", item_text(words, item)),
        ),
        Finding::Undone(blocker) => return undone_link(here, blocker),
        Finding::LinkUnknown(id) => {
            let name = words.say(&format!("link-{id}"));
            return link_setting(id, said("finding-gap", "name", name));
        }
        Finding::AssignmentAddressUnknown => {
            let name = words.say("mail-assignment-team");
            return assignment_setting(said("finding-gap", "name", name));
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
        Finding::OtherQueue { scope, text, queue } => (
            text_place(scope, text),
            words.say_with("finding-other-queue", of_text(text).text("queue", queue)),
        ),
        Finding::Differs { scope, text, word } => (
            text_place(scope, text),
            words.say_with("finding-differs", of_text(text).text("word", word)),
        ),
        Finding::Adds {
            scope,
            text,
            number,
        } => (
            text_place(scope, text),
            words.say_with("finding-adds", of_text(text).text("number", number)),
        ),
        Finding::Undocumented { scope, item } => (
            item_place(scope, item),
            said("finding-undocumented", "item", item_text(words, item)),
        ),
        Finding::NextActionTooLong {
            scope,
            text,
            excess,
        } => {
            let arguments = of_text(text)
                .number("excess", excess as u64)
                .number("most", NEXT_ACTION_LIMIT as u64);
            (
                text_place(scope, text),
                words.say_with("finding-too-long", arguments),
            )
        }
    };
    link(here, place, text)
}

fn item_place(scope: Scope, item: ItemId) -> Place {
    Place::slot(Slot::item(scope, item))
}
