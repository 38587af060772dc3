//! What happened to a case in words, for its history and for what can be undone.

use super::field_choice::choice_text;
use crate::engagement::{Case, Event, Scope, Slot, SlotSubject, Value, read};
use crate::locale::{Arguments, group_digits};
use crate::playbook::{Field, ItemId, NoteKind, Service};
use crate::ui::case::wording::gate_text;
use crate::ui::words::Words;

/// The event in words; with the case at hand, a case of several services also says of which one it
/// tells. Tracks the page's language.
pub fn event_text(words: Words, event: &Event, case: Option<&Case>) -> String {
    let text = plain_text(words, event);
    in_service(words, text, scope_of(event), case)
}

/// What was stated in a slot in words, as the history tells it; of several values that stand against
/// each other, all of them.
pub fn values_text(words: Words, slot: Slot, values: &[String], case: Option<&Case>) -> String {
    let text = if let [value] = values {
        answered(words, slot, value)
    } else {
        let label = match slot.subject {
            SlotSubject::Item(item) => item.0.to_owned(),
            SlotSubject::Field(field) => words.say(&field.label_key()),
        };
        let values = values.iter().map(|value| value_text(words, slot, value));
        let page = words.page();
        page.labelled(&label, &page.list(&values.collect::<Vec<_>>()))
    };
    in_service(words, text, Some(slot.scope), case)
}

/// One of the values that stand against each other in a slot, without its name.
pub fn value_text(words: Words, slot: Slot, value: &str) -> String {
    match slot.subject {
        SlotSubject::Item(_) if value.is_empty() => words.say("conflict-not-ticked"),
        SlotSubject::Item(_) => words.say("conflict-ticked"),
        SlotSubject::Field(field) => {
            answer_text(words, field, value).unwrap_or_else(|| words.say("conflict-empty"))
        }
    }
}

fn in_service(words: Words, text: String, scope: Option<Scope>, case: Option<&Case>) -> String {
    let service = case
        .zip(scope)
        .and_then(|(case, scope)| service_of(case, scope));
    match service {
        None => text,
        Some(service) => {
            let arguments = Arguments::new()
                .text("event", text)
                .text("service", service);
            words.say_with("event-in-service", arguments)
        }
    }
}

fn plain_text(words: Words, event: &Event) -> String {
    match event {
        Event::Answered { slot, text } => answered(words, *slot, text),
        Event::Ticked { item, .. } => with_item(words, "event-ticked", *item),
        Event::Unticked { item, .. } => with_item(words, "event-unticked", *item),
        Event::ServiceAdded { service } => with(
            words,
            "event-service-added",
            "service",
            service_name(service),
        ),
        Event::ServiceDropped { reason, .. } => {
            with(words, "event-service-dropped", "reason", reason.clone())
        }
        Event::ServiceResumed { .. } => words.say("event-service-resumed"),
        Event::RoundFinished { .. } => words.say("event-round-finished"),
        Event::RoundReopened { .. } => words.say("event-round-reopened"),
        Event::GateWaived { gate, reason, .. } => {
            let arguments = Arguments::new().text("step", gate_text(words, *gate));
            words.say_with(
                "event-gate-waived",
                arguments.text("reason", reason.clone()),
            )
        }
        Event::WaiverWithdrawn { gate, .. } => with(
            words,
            "event-waiver-withdrawn",
            "step",
            gate_text(words, *gate),
        ),
        Event::Copied { note, .. } => with_note(words, "event-copied", *note),
        Event::Pasted { note, .. } => with_note(words, "event-pasted", *note),
        Event::FoundInFtop { note, .. } => with_note(words, "event-found-in-ftop", *note),
        Event::EarlierNoteRead { note, .. } => with_note(words, "event-earlier-note-read", *note),
        Event::EntryVoided => words.say("event-entry-voided"),
        Event::EntryDayCorrected => words.say("event-entry-day-corrected"),
        Event::Paused { reason } => with(words, "event-paused", "reason", reason.clone()),
        Event::Withdrawn { reason } => with(words, "event-withdrawn", "reason", reason.clone()),
        Event::Closed => words.say("event-closed"),
        Event::Reopened => words.say("event-reopened"),
        Event::Deleted => words.say("event-deleted"),
        Event::Restored => words.say("event-restored"),
        Event::Undone => words.say("event-undone"),
    }
}

fn with(words: Words, key: &str, name: &'static str, value: String) -> String {
    words.say_with(key, Arguments::new().text(name, value))
}

fn with_item(words: Words, key: &str, item: ItemId) -> String {
    let text = words.say(&format!("item-{}", item.0));
    words.say_with(key, Arguments::new().text("id", item.0).text("item", text))
}

fn with_note(words: Words, key: &str, note: NoteKind) -> String {
    with(words, key, "note", note.category().to_owned())
}

fn answered(words: Words, slot: Slot, text: &str) -> String {
    let field = match slot.subject {
        SlotSubject::Field(field) => field,
        SlotSubject::Item(item) if text.is_empty() => {
            return with_item(words, "event-unticked", item);
        }
        SlotSubject::Item(item) => return with_item(words, "event-ticked", item),
    };
    let arguments = Arguments::new().text("field", words.say(&field.label_key()));
    match answer_text(words, field, text) {
        None => words.say_with("event-cleared", arguments),
        Some(answer) => words.say_with("event-answered", arguments.text("answer", answer)),
    }
}

/// An answer as the page's language writes it; what is no answer, as it was typed.
fn answer_text(words: Words, field: Field, text: &str) -> Option<String> {
    Some(match read(field, text) {
        Ok(None) => return None,
        Ok(Some(Value::Day(day))) => words.page().date(day),
        Ok(Some(Value::Number(number))) => group_digits(number, words.language()),
        Ok(Some(Value::Choice(prefix))) if field == Field::Service => service_name(prefix),
        Ok(Some(Value::Choice(choice))) => choice_text(words, field, choice),
        Ok(Some(Value::Text(_))) | Err(_) => text.to_owned(),
    })
}

fn service_name(prefix: &str) -> String {
    let name = Service::from_prefix(prefix).map_or("", Service::portal_name);
    if name.is_empty() {
        prefix.to_owned()
    } else {
        name.to_owned()
    }
}

fn scope_of(event: &Event) -> Option<Scope> {
    match event {
        Event::Answered { slot, .. } => Some(slot.scope),
        Event::Ticked { scope, .. }
        | Event::Unticked { scope, .. }
        | Event::ServiceDropped { scope, .. }
        | Event::ServiceResumed { scope }
        | Event::RoundFinished { scope }
        | Event::RoundReopened { scope }
        | Event::GateWaived { scope, .. }
        | Event::WaiverWithdrawn { scope, .. }
        | Event::Copied { scope, .. }
        | Event::Pasted { scope, .. }
        | Event::FoundInFtop { scope, .. }
        | Event::EarlierNoteRead { scope, .. } => Some(*scope),
        _ => None,
    }
}

/// The service of a scope, where the case has several of them.
fn service_of(case: &Case, scope: Scope) -> Option<String> {
    let Scope::Round(round) = scope else {
        return None;
    };
    let has_several = case.rounds().nth(1).is_some();
    case.service_name(round).filter(|_| has_several)
}
