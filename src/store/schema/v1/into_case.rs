//! From the stored form to a case. Every id, day and moment is checked; names that this build does
//! not know are left out here and carried along by [`unfamiliar`](super::super::unfamiliar).

use std::collections::BTreeMap;

use super::names::{
    Trouble, bad, change, counter, day, familiar, gate, item, moment, note, round, scope, slot,
    waiver,
};
use super::{
    StoredCase, StoredEntry, StoredFinish, StoredHistoryEntry, StoredRegister, StoredStatement,
    StoredWaiver,
};
use crate::engagement::{
    Case, CaseId, ChangeId, Entry, Event, Finish, HistoryEntry, Pasted, Register, Seen, Statement,
    Subject, Waiver, WriterId, Written,
};
use crate::playbook::{self, Field, Playbook};
use crate::sorted::Map;
use crate::store::schema::ReadError;

impl TryFrom<StoredCase> for Case {
    type Error = ReadError;

    fn try_from(stored: StoredCase) -> Result<Self, ReadError> {
        let id = CaseId::parse(&stored.id).ok_or_else(|| bad(&stored.id))?;
        let playbook = playbook::find(&stored.playbook)
            .ok_or_else(|| ReadError::UnknownPlaybook(stored.playbook.clone()))?;
        let mut case = Self::of_playbook(id, playbook);
        case.answers = registers(stored.answers, |name| slot(playbook, name), Ok)?;
        case.waivers = registers(
            stored.waivers,
            |name| waiver(playbook, name),
            |value| value.map(read_waiver).transpose(),
        )?;
        case.finishes = registers(stored.finishes, round, |value| {
            value.map(read_finish).transpose()
        })?;
        case.record = entries(stored.record, |_, stored| read_entry(playbook, stored))?;
        case.history = entries(stored.history, |id, stored| {
            history_entry(playbook, id, stored)
        })?;
        case.seen = read_seen(&stored.seen)?;
        raise_seen(&mut case);
        Ok(case)
    }
}

fn read_seen(stored: &BTreeMap<String, u64>) -> Result<Seen, ReadError> {
    let writer = |name: &String| WriterId::parse(name).ok_or_else(|| bad(name));
    stored
        .iter()
        .map(|(name, number)| Ok((writer(name)?, counter(*number)?)))
        .collect()
}

/// Whoever holds what a change wrote has seen the change; merging relies on it.
fn raise_seen(case: &mut Case) {
    let answers = case
        .answers
        .values()
        .flat_map(Register::heads)
        .map(|head| head.by);
    let waivers = case
        .waivers
        .values()
        .flat_map(Register::heads)
        .map(|head| head.by);
    let finishes = case
        .finishes
        .values()
        .flat_map(Register::heads)
        .map(|head| head.by);
    let history = case.history.values().map(|entry| entry.until);
    let all = answers.chain(waivers).chain(finishes).chain(history);
    let all = all
        .chain(case.history.keys().copied())
        .chain(case.record.keys().copied());
    for change in all.collect::<Vec<_>>() {
        let seen = case.seen.entry(change.writer).or_default();
        *seen = (*seen).max(change.counter);
    }
}

fn registers<K: Ord, S, V: Clone + Ord>(
    stored: BTreeMap<String, StoredRegister<S>>,
    key: impl Fn(&str) -> Result<K, Trouble>,
    value: impl Fn(S) -> Result<V, ReadError>,
) -> Result<Map<K, Register<V>>, ReadError> {
    let mut registers = Vec::new();
    for (name, stored) in stored {
        let Some(key) = familiar(key(&name))? else {
            continue;
        };
        let mut heads = Vec::new();
        for (by, head) in stored {
            let (by, at) = (change(&by)?, moment(head.at)?);
            heads.push(Written {
                value: value(head.value)?,
                by,
                at,
            });
        }
        if !heads.is_empty() {
            registers.push((key, Register::from_heads(heads)));
        }
    }
    Ok(registers.into_iter().collect())
}

fn entries<S, V>(
    stored: BTreeMap<String, S>,
    read: impl Fn(ChangeId, S) -> Result<V, Trouble>,
) -> Result<Map<ChangeId, V>, ReadError> {
    let mut entries = Vec::new();
    for (name, stored) in stored {
        let id = change(&name)?;
        if let Some(entry) = familiar(read(id, stored))? {
            entries.push((id, entry));
        }
    }
    Ok(entries.into_iter().collect())
}

fn read_waiver(stored: StoredWaiver) -> Result<Waiver, ReadError> {
    let blockers = stored.blockers.into_iter().collect();
    Ok(Waiver {
        blockers,
        reason: stored.reason,
        day: day(&stored.day)?,
    })
}

fn read_finish(stored: StoredFinish) -> Result<Finish, ReadError> {
    Ok(Finish {
        day: day(&stored.day)?,
        facts: facts(stored.facts),
    })
}

/// The facts of fields that this build knows; the others are carried along.
fn facts(stored: BTreeMap<String, String>) -> Map<Field, String> {
    let known = stored
        .into_iter()
        .filter_map(|(name, text)| Some((Field::from_name(&name)?, text)));
    known.collect()
}

fn read_entry(playbook: &'static Playbook, stored: StoredEntry) -> Result<Entry, Trouble> {
    match stored.kind.as_str() {
        "pasted" => {
            let statements = there(stored.statements, "statements")?.into_iter();
            Ok(Entry::Pasted(Pasted {
                scope: scope(&there(stored.scope, "scope")?)?,
                note: note(&there(stored.note, "note")?)?,
                statements: statements
                    .map(|it| statement(playbook, it))
                    .collect::<Result<_, _>>()?,
                day: day(&there(stored.day, "day")?)?,
                text: stored.text,
            }))
        }
        "voided" => Ok(Entry::Voided {
            entry: change(&there(stored.entry, "entry")?)?,
        }),
        "day-corrected" => Ok(Entry::DayCorrected {
            entry: change(&there(stored.entry, "entry")?)?,
            day: day(&there(stored.day, "day")?)?,
        }),
        _ => Err(Trouble::Unfamiliar),
    }
}

fn statement(playbook: &'static Playbook, stored: StoredStatement) -> Result<Statement, Trouble> {
    let subject = match (stored.item, stored.gate) {
        (Some(name), _) => Subject::Item(item(playbook, &name)?),
        (None, Some(name)) => Subject::Waiver(gate(playbook, &name)?),
        (None, None) => return Err(Trouble::Unfamiliar),
    };
    Ok(Statement {
        scope: scope(&stored.scope)?,
        subject,
        asserts: stored.asserts.map(facts),
    })
}

fn history_entry(
    playbook: &'static Playbook,
    id: ChangeId,
    stored: StoredHistoryEntry,
) -> Result<HistoryEntry, Trouble> {
    let at = moment(stored.at)?;
    let until = stored.until.as_deref().map_or(Ok(id), change)?;
    Ok(HistoryEntry {
        at,
        until,
        event: event(playbook, stored)?,
    })
}

fn event(playbook: &'static Playbook, stored: StoredHistoryEntry) -> Result<Event, Trouble> {
    let StoredHistoryEntry {
        slot: at_slot,
        scope: at,
        item: it,
        gate: by,
        note: which,
        ..
    } = stored;
    let scope = || scope(&there(at.clone(), "scope")?);
    let item = || item(playbook, &there(it.clone(), "item")?);
    let gate = || gate(playbook, &there(by.clone(), "gate")?);
    let note = || note(&there(which.clone(), "note")?);
    let text = || there(stored.text.clone(), "text");
    Ok(match stored.kind.as_str() {
        "answered" => {
            let slot = slot(playbook, &there(at_slot, "slot")?)?;
            Event::Answered {
                slot,
                text: text()?,
            }
        }
        "ticked" => Event::Ticked {
            scope: scope()?,
            item: item()?,
        },
        "unticked" => Event::Unticked {
            scope: scope()?,
            item: item()?,
        },
        "service-added" => Event::ServiceAdded {
            service: there(stored.service, "service")?,
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

fn there<T>(part: Option<T>, name: &str) -> Result<T, ReadError> {
    part.ok_or_else(|| ReadError::NotACase(name.to_owned()))
}
