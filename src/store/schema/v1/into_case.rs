//! From the stored form to a case. Every id, day and moment is checked; names that this build does
//! not know are left out here and carried along by [`unfamiliar`](super::super::unfamiliar).

use serde_json::Value;

use super::into_record::{facts, read_copied, read_entry};
use super::names::{
    Trouble, are_texts, bad, change, counter, day, familiar, gate, item, moment, note, note_of,
    round, scope, slot, waiver,
};
use crate::engagement::{
    Case, CaseId, ChangeId, Event, Finish, HistoryEntry, Register, Seen, Waiver, WriterId, Written,
};
use crate::playbook::{self, Playbook};
use crate::sorted::Map;
use crate::store::json::{Wrong, number, part, parts, text, text_if, values};
use crate::store::schema::ReadError;

/// A case out of its stored form.
///
/// # Errors
/// Why it is none.
pub fn read(stored: &Value) -> Result<Case, ReadError> {
    let id = text(stored, "id")?;
    let id = CaseId::parse(id).ok_or_else(|| bad(id))?;
    let playbook = text(stored, "playbook")?;
    let playbook =
        playbook::find(playbook).ok_or_else(|| ReadError::UnknownPlaybook(playbook.to_owned()))?;
    let mut case = Case::of_playbook(id, playbook);
    case.answers = registers(stored, "answers", |name| slot(playbook, name), read_answer)?;
    case.waivers = registers(
        stored,
        "waivers",
        |name| waiver(playbook, name),
        read_waiver,
    )?;
    case.finishes = registers(stored, "finishes", round, read_finish)?;
    if part(stored, "copied").is_some() {
        let copied = |stored: &Value| read_copied(playbook, stored);
        case.copied = registers(stored, "copied", note_of, copied)?;
    }
    case.record = entries(stored, "record", |_, stored| read_entry(playbook, stored))?;
    case.history = entries(stored, "history", |id, stored| {
        history_entry(playbook, id, stored)
    })?;
    case.seen = read_seen(stored)?;
    raise_seen(&mut case);
    Ok(case)
}

fn read_seen(stored: &Value) -> Result<Seen, ReadError> {
    let mut seen = Seen::new();
    for (name, number) in parts(stored, "seen")? {
        let writer = WriterId::parse(name).ok_or_else(|| bad(name))?;
        let number = number.as_u64().ok_or(Wrong("seen"))?;
        seen.insert(writer, counter(number)?);
    }
    Ok(seen)
}

/// Whoever holds what a change wrote has seen the change; merging relies on it.
fn raise_seen(case: &mut Case) {
    let mut all = Vec::new();
    add_writers(&case.answers, &mut all);
    add_writers(&case.waivers, &mut all);
    add_writers(&case.finishes, &mut all);
    add_writers(&case.copied, &mut all);
    all.extend(case.history.values().map(|entry| entry.until));
    all.extend(case.history.keys());
    all.extend(case.record.keys());
    for change in all {
        let seen = case.seen.entry(change.writer).or_default();
        *seen = (*seen).max(change.counter);
    }
}

fn add_writers<K, V: Clone + Ord>(registers: &Map<K, Register<V>>, all: &mut Vec<ChangeId>) {
    for register in registers.values() {
        all.extend(register.heads().iter().map(|head| head.by));
    }
}

fn registers<K: Ord, V: Clone + Ord>(
    stored: &Value,
    name: &'static str,
    key: impl Fn(&str) -> Result<K, Trouble>,
    value: impl Fn(&Value) -> Result<V, Trouble>,
) -> Result<Map<K, Register<V>>, ReadError> {
    let mut registers = Vec::new();
    for (key_name, heads) in parts(stored, name)? {
        let heads = heads.as_object().ok_or(Wrong(name))?;
        let Some(key) = familiar(key(key_name))? else {
            continue;
        };
        let mut read = Vec::new();
        for (by, head) in heads {
            let (by, at) = (change(by)?, moment(number(head, "at")?)?);
            let value = value(head.get("value").unwrap_or(&Value::Null));
            if let Some(value) = familiar(value)? {
                read.push(Written { value, by, at });
            }
        }
        if !read.is_empty() {
            registers.push((key, Register::from_heads(read)));
        }
    }
    Ok(registers.into_iter().collect())
}

fn entries<V>(
    stored: &Value,
    name: &'static str,
    read: impl Fn(ChangeId, &Value) -> Result<V, Trouble>,
) -> Result<Map<ChangeId, V>, ReadError> {
    let mut entries = Vec::new();
    for (name, stored) in parts(stored, name)? {
        let id = change(name)?;
        if let Some(entry) = familiar(read(id, stored))? {
            entries.push((id, entry));
        }
    }
    Ok(entries.into_iter().collect())
}

fn read_answer(stored: &Value) -> Result<String, Trouble> {
    Ok(stored.as_str().ok_or(Wrong("value"))?.to_owned())
}

fn read_waiver(stored: &Value) -> Result<Option<Waiver>, Trouble> {
    if stored.is_null() {
        return Ok(None);
    }
    let blockers = values(stored, "blockers")?;
    let blocker = |blocker: &Value| blocker.as_str().map(str::to_owned);
    let blockers: Option<_> = blockers.iter().map(blocker).collect();
    Ok(Some(Waiver {
        blockers: blockers.ok_or(Wrong("blockers"))?,
        reason: text(stored, "reason")?.to_owned(),
        day: day(text(stored, "day")?)?,
    }))
}

fn read_finish(stored: &Value) -> Result<Option<Finish>, Trouble> {
    if stored.is_null() {
        return Ok(None);
    }
    Ok(Some(Finish {
        day: day(text(stored, "day")?)?,
        facts: facts(stored, "facts")?,
    }))
}

fn history_entry(
    playbook: &'static Playbook,
    id: ChangeId,
    stored: &Value,
) -> Result<HistoryEntry, Trouble> {
    are_texts(
        stored,
        &["slot", "scope", "item", "gate", "note", "service", "text"],
    )?;
    let at = moment(number(stored, "at")?)?;
    let until = text_if(stored, "until")?.map_or(Ok(id), change)?;
    let event = event(playbook, stored)?;
    Ok(HistoryEntry { at, until, event })
}

fn event(playbook: &'static Playbook, stored: &Value) -> Result<Event, Trouble> {
    let of = |name| text(stored, name);
    let scope = || scope(of("scope")?);
    let item = || item(playbook, of("item")?);
    let gate = || gate(playbook, of("gate")?);
    let note = || note(of("note")?);
    let text = || Ok::<_, Trouble>(of("text")?.to_owned());
    Ok(match of("kind")? {
        "answered" => Event::Answered {
            slot: slot(playbook, of("slot")?)?,
            text: text()?,
        },
        "ticked" => Event::Ticked {
            scope: scope()?,
            item: item()?,
        },
        "unticked" => Event::Unticked {
            scope: scope()?,
            item: item()?,
        },
        "service-added" => Event::ServiceAdded {
            service: of("service")?.to_owned(),
        },
        "service-dropped" => Event::ServiceDropped {
            scope: scope()?,
            reason: text()?,
        },
        "service-resumed" => Event::ServiceResumed { scope: scope()? },
        "round-finished" => Event::RoundFinished { scope: scope()? },
        "round-reopened" => Event::RoundReopened { scope: scope()? },
        "gate-waived" => Event::GateWaived {
            scope: scope()?,
            gate: gate()?,
            reason: text()?,
        },
        "waiver-withdrawn" => Event::WaiverWithdrawn {
            scope: scope()?,
            gate: gate()?,
        },
        "copied" => Event::Copied {
            scope: scope()?,
            note: note()?,
        },
        "pasted" => Event::Pasted {
            scope: scope()?,
            note: note()?,
        },
        "found-in-ftop" => Event::FoundInFtop {
            scope: scope()?,
            note: note()?,
        },
        "earlier-note-read" => Event::EarlierNoteRead {
            scope: scope()?,
            note: note()?,
        },
        "entry-voided" => Event::EntryVoided,
        "entry-day-corrected" => Event::EntryDayCorrected,
        "paused" => Event::Paused { reason: text()? },
        "withdrawn" => Event::Withdrawn { reason: text()? },
        "closed" => Event::Closed,
        "reopened" => Event::Reopened,
        "deleted" => Event::Deleted,
        "restored" => Event::Restored,
        "undone" => Event::Undone,
        _ => return Err(Trouble::Unfamiliar),
    })
}
