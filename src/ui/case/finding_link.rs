//! A finding in words, as a link to where it is mended.

use leptos::prelude::*;

use super::here::Here;
use super::mail_gaps::{assignment_setting, link_setting, undone_link};
use super::note::NoteHere;
use super::note_gaps::place_and_name;
use super::note_statements::subject_text;
use super::place::{Place, link};
use super::wording::item_text;
use crate::engagement::{Scope, Slot};
use crate::handout::Finding;
use crate::locale::Arguments;
use crate::notes::{Extent, NEXT_ACTION_LIMIT, PortalField, edited_text};
use crate::playbook::{EditedText, Field, ItemId, NoteKind};
use crate::ui::words::Words;

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
pub fn finding_link(here: Here, notes: &[NoteHere], finding: Finding) -> AnyView {
    let words = here.words;
    let label = |field: Field| words.say(&field.label_key());
    let said = |key: &str, name: &'static str, value: String| {
        words.say_with(key, Arguments::new().text(name, value))
    };
    let field_place = |scope, field| Place::slot(Slot::field(scope, field));
    let of_text = |text| Arguments::new().text("text", text_name(words, text));
    let text_place = |scope, text| text_place(notes, scope, text);
    let (place, text) = match finding {
        Finding::Gap(gap) => {
            let (place, name) = place_and_name(words, gap);
            (place, said("finding-gap", "name", name))
        }
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
        Finding::LeftOver { scope, text, gap } => (
            text_place(scope, text),
            words.say_with("finding-left-over", of_text(text).text("gap", gap)),
        ),
        Finding::TakenOut {
            scope,
            text,
            subject,
        } => {
            let subject = subject_text(here, subject);
            (
                text_place(scope, text),
                words.say_with("finding-taken-out", of_text(text).text("subject", subject)),
            )
        }
        Finding::OnRecordTooEarly { scope, note, field } => {
            let arguments = Arguments::new()
                .text("note", note.category())
                .text("field", label(field));
            (
                Place::note(scope, note),
                words.say_with("finding-on-record-too-early", arguments),
            )
        }
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
