//! From a case to its stored form. Nothing here can fail.

use super::names::{day_name, note_name, slot_name, waiver_name};
use crate::engagement::{
    Case, ChangeId, Copied, Entry, Event, Finish, HistoryEntry, Pasted, Register, Scope, Statement,
    Subject, Waiver,
};
use crate::playbook::Field;
use crate::sorted::Map;
use crate::store::json::{self, Object, quoted};

/// A case in its stored form.
pub fn write(case: &Case) -> String {
    let seen = case.seen.iter();
    let answers = case.answers.iter();
    let waivers = case.waivers.iter();
    let finishes = case.finishes.iter();
    let copied = case.copied.iter();
    let record = case.record.iter();
    let history = case.history.iter();
    Object::default()
        .put("version", "1")
        .text("id", &case.id.to_string())
        .text("playbook", case.playbook().id)
        .map(
            "seen",
            seen.map(|(writer, counter)| (writer.to_string(), counter.to_string())),
        )
        .map(
            "answers",
            answers.map(|(slot, texts)| (slot_name(*slot), register(texts, |text| quoted(text)))),
        )
        .map(
            "waivers",
            waivers.map(|((scope, gate), waivers)| {
                (waiver_name(*scope, *gate), register(waivers, waiver))
            }),
        )
        .map(
            "finishes",
            finishes.map(|(round, finishes)| (round.to_string(), register(finishes, finish))),
        )
        .map_if_any(
            "copied",
            copied.map(|((scope, note), copies)| {
                (note_name(*scope, *note), register(copies, copied_note))
            }),
        )
        .map("record", record.map(|(id, it)| (id.to_string(), entry(it))))
        .map(
            "history",
            history.map(|(id, it)| (id.to_string(), history_entry(*id, it))),
        )
        .close()
}

fn register<V: Clone + Ord>(register: &Register<V>, value: fn(&V) -> String) -> String {
    let heads = register.heads().iter();
    let heads = heads.map(|head| {
        let mut stored = Object::default();
        stored.put("value", &value(&head.value));
        stored.put("at", &head.at.to_string());
        (head.by.to_string(), stored.close())
    });
    json::object(&heads.collect())
}

fn waiver(waiver: &Option<Waiver>) -> String {
    let Some(waiver) = waiver else {
        return "null".to_owned();
    };
    let blockers = waiver.blockers.iter().map(|blocker| quoted(blocker));
    Object::default()
        .put("blockers", &json::list(blockers))
        .text("reason", &waiver.reason)
        .text("day", &day_name(waiver.day))
        .close()
}

fn finish(finish: &Option<Finish>) -> String {
    let Some(finish) = finish else {
        return "null".to_owned();
    };
    Object::default()
        .text("day", &day_name(finish.day))
        .put("facts", &facts(&finish.facts))
        .close()
}

fn copied_note(copied: &Option<Copied>) -> String {
    let Some(copied) = copied else {
        return "null".to_owned();
    };
    let statements = copied.statements.iter().map(statement);
    Object::default()
        .put("statements", &json::list(statements))
        .text("text", &copied.text)
        .close()
}

fn facts(facts: &Map<Field, String>) -> String {
    let facts = facts.iter();
    let facts = facts.map(|(field, text)| (field.name().to_owned(), quoted(text)));
    json::object(&facts.collect())
}

fn entry(entry: &Entry) -> String {
    let mut stored = Object::default();
    match entry {
        Entry::Pasted(it) => pasted(&mut stored, it),
        Entry::Voided { entry } => {
            stored.text("kind", "voided");
            stored.text("entry", &entry.to_string());
        }
        Entry::DayCorrected { entry, day } => {
            stored.text("kind", "day-corrected");
            stored.text("day", &day_name(*day));
            stored.text("entry", &entry.to_string());
        }
    }
    stored.close()
}

fn pasted(stored: &mut Object, pasted: &Pasted) {
    let statements = pasted.statements.iter().map(statement);
    stored
        .text("kind", "pasted")
        .text("scope", &pasted.scope.to_string())
        .text("note", pasted.note.name())
        .put("statements", &json::list(statements))
        .text("day", &day_name(pasted.day));
    if let Some(text) = &pasted.text {
        stored.text("text", text);
    }
}

fn statement(statement: &Statement) -> String {
    let mut stored = Object::default();
    stored.text("scope", &statement.scope.to_string());
    match statement.subject {
        Subject::Item(item) => stored.text("item", item.0),
        Subject::Waiver(gate) => stored.text("gate", gate.name()),
    };
    if let Some(asserts) = &statement.asserts {
        stored.put("asserts", &facts(asserts));
    }
    stored.close()
}

fn history_entry(id: ChangeId, entry: &HistoryEntry) -> String {
    let mut stored = Object::default();
    stored.put("at", &entry.at.to_string());
    if entry.until != id {
        stored.text("until", &entry.until.to_string());
    }
    event(&mut stored, &entry.event);
    stored.close()
}

fn event(stored: &mut Object, event: &Event) {
    match event {
        Event::Answered { slot, text } => {
            stored.text("kind", "answered");
            stored.text("slot", &slot_name(*slot)).text("text", text)
        }
        Event::Ticked { scope, item } => at(stored, "ticked", *scope).text("item", item.0),
        Event::Unticked { scope, item } => at(stored, "unticked", *scope).text("item", item.0),
        Event::ServiceAdded { service } => stored
            .text("kind", "service-added")
            .text("service", service),
        Event::ServiceDropped { scope, reason } => {
            at(stored, "service-dropped", *scope).text("text", reason)
        }
        Event::ServiceResumed { scope } => at(stored, "service-resumed", *scope),
        Event::RoundFinished { scope } => at(stored, "round-finished", *scope),
        Event::RoundReopened { scope } => at(stored, "round-reopened", *scope),
        Event::GateWaived {
            scope,
            gate,
            reason,
        } => at(stored, "gate-waived", *scope)
            .text("gate", gate.name())
            .text("text", reason),
        Event::WaiverWithdrawn { scope, gate } => {
            at(stored, "waiver-withdrawn", *scope).text("gate", gate.name())
        }
        Event::Copied { scope, note } => at(stored, "copied", *scope).text("note", note.name()),
        Event::Pasted { scope, note } => at(stored, "pasted", *scope).text("note", note.name()),
        Event::FoundInFtop { scope, note } => {
            at(stored, "found-in-ftop", *scope).text("note", note.name())
        }
        Event::EarlierNoteRead { scope, note } => {
            at(stored, "earlier-note-read", *scope).text("note", note.name())
        }
        Event::EntryVoided => stored.text("kind", "entry-voided"),
        Event::EntryDayCorrected => stored.text("kind", "entry-day-corrected"),
        Event::Paused { reason } => stored.text("kind", "paused").text("text", reason),
        Event::Withdrawn { reason } => stored.text("kind", "withdrawn").text("text", reason),
        Event::Closed => stored.text("kind", "closed"),
        Event::Reopened => stored.text("kind", "reopened"),
        Event::Deleted => stored.text("kind", "deleted"),
        Event::Restored => stored.text("kind", "restored"),
        Event::Undone => stored.text("kind", "undone"),
    };
}

fn at<'a>(stored: &'a mut Object, kind: &str, scope: Scope) -> &'a mut Object {
    stored.text("kind", kind);
    stored.text("scope", &scope.to_string())
}
