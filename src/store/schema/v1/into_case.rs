//! From the stored form to a case. Every id, day and moment is checked; names that this build does
//! not know are left out here and carried along by [`unfamiliar`](super::super::unfamiliar).

use serde_json::Value;

use super::names::{
    Trouble, bad, change, counter, day, familiar, gate, item, moment, note, round, scope, slot,
    waiver,
};
use crate::engagement::{
    Case, CaseId, ChangeId, Entry, Event, Finish, HistoryEntry, Pasted, Register, Seen, Statement,
    Subject, Waiver, WriterId, Written,
};
use crate::playbook::{self, Field, Playbook};
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
    value: fn(&Value) -> Result<V, ReadError>,
) -> Result<Map<K, Register<V>>, ReadError> {
    let mut registers = Vec::new();
    for (key_name, heads) in parts(stored, name)? {
        let heads = heads.as_object().ok_or(Wrong(name))?;
        let Some(key) = familiar(key(key_name))? else {
            continue;
        };
        let mut read = Vec::new();
        for (by, head) in heads {
            read.push(Written {
                by: change(by)?,
                at: moment(number(head, "at")?)?,
                value: value(head.get("value").unwrap_or(&Value::Null))?,
            });
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

fn read_answer(stored: &Value) -> Result<String, ReadError> {
    Ok(stored.as_str().ok_or(Wrong("value"))?.to_owned())
}

fn read_waiver(stored: &Value) -> Result<Option<Waiver>, ReadError> {
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

fn read_finish(stored: &Value) -> Result<Option<Finish>, ReadError> {
    if stored.is_null() {
        return Ok(None);
    }
    Ok(Some(Finish {
        day: day(text(stored, "day")?)?,
        facts: facts(stored, "facts")?,
    }))
}

/// The facts of fields that this build knows; the others are carried along.
fn facts(stored: &Value, name: &'static str) -> Result<Map<Field, String>, ReadError> {
    let mut facts = Map::new();
    for (field, text) in parts(stored, name)? {
        let text = text.as_str().ok_or(Wrong(name))?;
        if let Some(field) = Field::from_name(field) {
            facts.insert(field, text.to_owned());
        }
    }
    Ok(facts)
}

fn read_entry(playbook: &'static Playbook, stored: &Value) -> Result<Entry, Trouble> {
    are_texts(stored, &["scope", "note", "day", "text", "entry"])?;
    let statements = part(stored, "statements").map(|_| read_statements(playbook, stored));
    let entry = || Ok::<_, Trouble>(change(text(stored, "entry")?)?);
    let day = || Ok::<_, Trouble>(day(text(stored, "day")?)?);
    match text(stored, "kind")? {
        "pasted" => Ok(Entry::Pasted(Pasted {
            scope: scope(text(stored, "scope")?)?,
            note: note(text(stored, "note")?)?,
            statements: statements.ok_or(Wrong("statements"))??,
            day: day()?,
            text: text_if(stored, "text")?.map(str::to_owned),
        })),
        "voided" => Ok(Entry::Voided { entry: entry()? }),
        "day-corrected" => Ok(Entry::DayCorrected {
            entry: entry()?,
            day: day()?,
        }),
        _ => Err(Trouble::Unfamiliar),
    }
}

fn read_statements(playbook: &'static Playbook, stored: &Value) -> Result<Vec<Statement>, Trouble> {
    let mut statements = Vec::new();
    for stored in values(stored, "statements")? {
        statements.push(statement(playbook, stored)?);
    }
    Ok(statements)
}

fn statement(playbook: &'static Playbook, stored: &Value) -> Result<Statement, Trouble> {
    let at = text(stored, "scope")?;
    let asserts = part(stored, "asserts").map(|_| facts(stored, "asserts"));
    let asserts = asserts.transpose()?;
    let subject = match (text_if(stored, "item")?, text_if(stored, "gate")?) {
        (Some(name), _) => Subject::Item(item(playbook, name)?),
        (None, Some(name)) => Subject::Waiver(gate(playbook, name)?),
        (None, None) => return Err(Trouble::Unfamiliar),
    };
    Ok(Statement {
        scope: scope(at)?,
        subject,
        asserts,
    })
}

/// Whether everything that is there of some parts is text; no build wrote anything else.
fn are_texts(stored: &Value, names: &[&'static str]) -> Result<(), Wrong> {
    names
        .iter()
        .try_for_each(|name| text_if(stored, name).map(drop))
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
