//! From a case to its stored form. Nothing here can fail.

use std::collections::BTreeMap;

use super::names::{day_name, slot_name, waiver_name};
use super::{
    StoredCase, StoredEntry, StoredFinish, StoredHead, StoredHistoryEntry, StoredRegister,
    StoredStatement, StoredWaiver,
};
use crate::engagement::{
    Case, ChangeId, Entry, Event, Finish, HistoryEntry, Register, Scope, Statement, Subject, Waiver,
};
use crate::playbook::Field;
use crate::sorted::Map;

impl From<&Case> for StoredCase {
    fn from(case: &Case) -> Self {
        let answers = case.answers.iter();
        let waivers = case.waivers.iter();
        let finishes = case.finishes.iter();
        let history = case.history.iter();
        Self {
            version: 1,
            id: case.id.to_string(),
            playbook: case.playbook().id.to_owned(),
            seen: case
                .seen
                .iter()
                .map(|(writer, counter)| (writer.to_string(), *counter))
                .collect(),
            answers: answers
                .map(|(slot, texts)| (slot_name(*slot), register(texts, String::clone)))
                .collect(),
            waivers: waivers
                .map(|((scope, gate), waivers)| {
                    let waivers = register(waivers, |value| value.as_ref().map(waiver));
                    (waiver_name(*scope, *gate), waivers)
                })
                .collect(),
            finishes: finishes
                .map(|(round, finishes)| {
                    let finishes = register(finishes, |value| value.as_ref().map(finish));
                    (round.to_string(), finishes)
                })
                .collect(),
            record: case
                .record
                .iter()
                .map(|(id, it)| (id.to_string(), entry(it)))
                .collect(),
            history: history
                .map(|(id, it)| (id.to_string(), history_entry(*id, it)))
                .collect(),
        }
    }
}

fn register<V: Clone + Ord, S>(
    register: &Register<V>,
    stored: impl Fn(&V) -> S,
) -> StoredRegister<S> {
    let heads = register.heads().iter();
    heads
        .map(|head| {
            (
                head.by.to_string(),
                StoredHead {
                    value: stored(&head.value),
                    at: head.at,
                },
            )
        })
        .collect()
}

fn waiver(waiver: &Waiver) -> StoredWaiver {
    StoredWaiver {
        blockers: waiver.blockers.iter().cloned().collect(),
        reason: waiver.reason.clone(),
        day: day_name(waiver.day),
    }
}

fn finish(finish: &Finish) -> StoredFinish {
    StoredFinish {
        day: day_name(finish.day),
        facts: facts(&finish.facts),
    }
}

fn facts(facts: &Map<Field, String>) -> BTreeMap<String, String> {
    facts
        .iter()
        .map(|(field, text)| (field.name().to_owned(), text.clone()))
        .collect()
}

fn entry(entry: &Entry) -> StoredEntry {
    match entry {
        Entry::Pasted(pasted) => StoredEntry {
            kind: "pasted".to_owned(),
            scope: Some(pasted.scope.to_string()),
            note: Some(pasted.note.name().to_owned()),
            statements: Some(pasted.statements.iter().map(statement).collect()),
            day: Some(day_name(pasted.day)),
            text: pasted.text.clone(),
            entry: None,
        },
        Entry::Voided { entry } => StoredEntry {
            kind: "voided".to_owned(),
            entry: Some(entry.to_string()),
            ..StoredEntry::default()
        },
        Entry::DayCorrected { entry, day } => StoredEntry {
            kind: "day-corrected".to_owned(),
            entry: Some(entry.to_string()),
            day: Some(day_name(*day)),
            ..StoredEntry::default()
        },
    }
}

fn statement(statement: &Statement) -> StoredStatement {
    let (item, gate) = match statement.subject {
        Subject::Item(item) => (Some(item.0.to_owned()), None),
        Subject::Waiver(gate) => (None, Some(gate.name().to_owned())),
    };
    let scope = statement.scope.to_string();
    StoredStatement {
        scope,
        item,
        gate,
        asserts: statement.asserts.as_ref().map(facts),
    }
}

fn history_entry(id: ChangeId, entry: &HistoryEntry) -> StoredHistoryEntry {
    StoredHistoryEntry {
        at: entry.at,
        until: (entry.until != id).then(|| entry.until.to_string()),
        ..event(&entry.event)
    }
}

fn event(event: &Event) -> StoredHistoryEntry {
    match event {
        Event::Answered { slot, text } => StoredHistoryEntry {
            slot: Some(slot_name(*slot)),
            text: Some(text.clone()),
            ..of_kind("answered")
        },
        Event::Ticked { scope, item } => StoredHistoryEntry {
            item: Some(item.0.to_owned()),
            ..at("ticked", *scope)
        },
        Event::Unticked { scope, item } => StoredHistoryEntry {
            item: Some(item.0.to_owned()),
            ..at("unticked", *scope)
        },
        Event::ServiceAdded { service } => StoredHistoryEntry {
            service: Some(service.clone()),
            ..of_kind("service-added")
        },
        Event::ServiceDropped { scope, reason } => StoredHistoryEntry {
            text: Some(reason.clone()),
            ..at("service-dropped", *scope)
        },
        Event::ServiceResumed { scope } => at("service-resumed", *scope),
        Event::RoundFinished { scope } => at("round-finished", *scope),
        Event::RoundReopened { scope } => at("round-reopened", *scope),
        Event::GateWaived {
            scope,
            gate,
            reason,
        } => StoredHistoryEntry {
            gate: Some(gate.name().to_owned()),
            text: Some(reason.clone()),
            ..at("gate-waived", *scope)
        },
        Event::WaiverWithdrawn { scope, gate } => StoredHistoryEntry {
            gate: Some(gate.name().to_owned()),
            ..at("waiver-withdrawn", *scope)
        },
        Event::Pasted { scope, note } => StoredHistoryEntry {
            note: Some(note.name().to_owned()),
            ..at("pasted", *scope)
        },
        Event::FoundInFtop { scope, note } => StoredHistoryEntry {
            note: Some(note.name().to_owned()),
            ..at("found-in-ftop", *scope)
        },
        Event::EntryVoided => of_kind("entry-voided"),
        Event::EntryDayCorrected => of_kind("entry-day-corrected"),
        Event::Paused { reason } => with_text("paused", reason),
        Event::Withdrawn { reason } => with_text("withdrawn", reason),
        Event::Closed => of_kind("closed"),
        Event::Reopened => of_kind("reopened"),
        Event::Deleted => of_kind("deleted"),
        Event::Restored => of_kind("restored"),
        Event::Undone => of_kind("undone"),
    }
}

fn of_kind(kind: &str) -> StoredHistoryEntry {
    StoredHistoryEntry {
        kind: kind.to_owned(),
        ..StoredHistoryEntry::default()
    }
}

fn at(kind: &str, scope: Scope) -> StoredHistoryEntry {
    StoredHistoryEntry {
        scope: Some(scope.to_string()),
        ..of_kind(kind)
    }
}

fn with_text(kind: &str, text: &str) -> StoredHistoryEntry {
    StoredHistoryEntry {
        text: Some(text.to_owned()),
        ..of_kind(kind)
    }
}
