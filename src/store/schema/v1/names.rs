//! The names that slots, gates, days and ids have in the stored form, and the way back.

use chrono::NaiveDate;
use serde_json::Value;

use crate::engagement::{ChangeId, GateId, RoundId, Scope, Slot, SlotSubject, day_from};
use crate::playbook::{Field, ItemId, NoteKind, Playbook};
use crate::store::json::{Wrong, text_if};
use crate::store::schema::ReadError;

/// The largest whole number that JavaScript keeps exactly; no counter comes near it honestly.
pub(in crate::store::schema) const HIGHEST_COUNTER: u64 = (1 << 53) - 1;

/// The last moment that a browser's clock can name.
const LAST_MOMENT: i64 = 8_640_000_000_000_000;

/// Why a name could not be read.
pub(super) enum Trouble {
    /// A later build of the same version may know it: the piece is carried along.
    Unfamiliar,
    /// No build ever wrote it.
    Damaged(ReadError),
}

impl From<Wrong> for ReadError {
    fn from(Wrong(part): Wrong) -> Self {
        Self::NotACase(part.to_owned())
    }
}

impl From<Wrong> for Trouble {
    fn from(wrong: Wrong) -> Self {
        Self::Damaged(wrong.into())
    }
}

impl From<ReadError> for Trouble {
    fn from(error: ReadError) -> Self {
        Self::Damaged(error)
    }
}

/// Leaves out what is unfamiliar; what is damaged makes the whole case unreadable.
pub(super) fn familiar<T>(read: Result<T, Trouble>) -> Result<Option<T>, ReadError> {
    match read {
        Ok(value) => Ok(Some(value)),
        Err(Trouble::Unfamiliar) => Ok(None),
        Err(Trouble::Damaged(error)) => Err(error),
    }
}

pub(super) fn bad(text: &str) -> ReadError {
    ReadError::BadName(text.chars().take(40).collect())
}

/// Whether everything that is there of some parts is text; no build wrote anything else.
pub(super) fn are_texts(stored: &Value, names: &[&'static str]) -> Result<(), Wrong> {
    names
        .iter()
        .try_for_each(|name| text_if(stored, name).map(drop))
}

pub(super) fn slot_name(slot: Slot) -> String {
    match slot.subject {
        SlotSubject::Field(field) => format!("{}/{}", slot.scope, field.name()),
        SlotSubject::Item(item) => format!("{}/{}", slot.scope, item.0),
    }
}

pub(super) fn slot(playbook: &'static Playbook, name: &str) -> Result<Slot, Trouble> {
    let (scope_name, subject) = name.split_once('/').ok_or(Trouble::Unfamiliar)?;
    let subject = match Field::from_name(subject) {
        Some(field) => SlotSubject::Field(field),
        None => SlotSubject::Item(item(playbook, subject)?),
    };
    Ok(Slot {
        scope: scope(scope_name)?,
        subject,
    })
}

pub(super) fn waiver_name(scope: Scope, gate: GateId) -> String {
    format!("{scope}/{}", gate.name())
}

pub(super) fn waiver(playbook: &'static Playbook, name: &str) -> Result<(Scope, GateId), Trouble> {
    let (scope_name, gate_name) = name.split_once('/').ok_or(Trouble::Unfamiliar)?;
    Ok((scope(scope_name)?, gate(playbook, gate_name)?))
}

pub(super) fn note_name(scope: Scope, note: NoteKind) -> String {
    format!("{scope}/{}", note.name())
}

pub(super) fn note_of(name: &str) -> Result<(Scope, NoteKind), Trouble> {
    let (scope_name, note_name) = name.split_once('/').ok_or(Trouble::Unfamiliar)?;
    Ok((scope(scope_name)?, note(note_name)?))
}

pub(super) fn scope(name: &str) -> Result<Scope, Trouble> {
    Scope::parse(name).ok_or(Trouble::Unfamiliar)
}

pub(super) fn round(name: &str) -> Result<RoundId, Trouble> {
    RoundId::parse(name).ok_or(Trouble::Unfamiliar)
}

pub(super) fn item(playbook: &'static Playbook, name: &str) -> Result<ItemId, Trouble> {
    playbook
        .item(name)
        .map(|item| item.id)
        .ok_or(Trouble::Unfamiliar)
}

pub(super) fn gate(playbook: &'static Playbook, name: &str) -> Result<GateId, Trouble> {
    if name == GateId::Close.name() {
        return Ok(GateId::Close);
    }
    playbook
        .step(name)
        .map(|step| GateId::Step(step.id))
        .ok_or(Trouble::Unfamiliar)
}

pub(super) fn note(name: &str) -> Result<NoteKind, Trouble> {
    NoteKind::from_name(name).ok_or(Trouble::Unfamiliar)
}

pub(super) fn change(text: &str) -> Result<ChangeId, ReadError> {
    ChangeId::parse(text)
        .filter(|change| change.counter <= HIGHEST_COUNTER)
        .ok_or_else(|| bad(text))
}

pub(super) fn counter(number: u64) -> Result<u64, ReadError> {
    if number <= HIGHEST_COUNTER {
        Ok(number)
    } else {
        Err(bad(&number.to_string()))
    }
}

pub(super) fn moment(at: i64) -> Result<i64, ReadError> {
    let is_moment = (-LAST_MOMENT..=LAST_MOMENT).contains(&at);
    if is_moment {
        Ok(at)
    } else {
        Err(bad(&at.to_string()))
    }
}

pub(super) fn day_name(day: NaiveDate) -> String {
    day.to_string()
}

pub(super) fn day(text: &str) -> Result<NaiveDate, ReadError> {
    day_from(text).ok_or_else(|| bad(text))
}
