//! The form of a document in storage and in files: small structs, read and written by serde.
//!
//! Each replica's id stands once, in a table; changes name it by its place there.

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::{Body, ChangeId, Document, Entry, Map, Moment, ReplicaId, Value};

/// The version of the form that this build writes.
pub const VERSION: u32 = 1;

/// The highest number of a change that is read: no document gets near it by being worked on, and there
/// is room for as many changes again.
const HIGHEST_NUMBER: u32 = u32::MAX / 2;

/// Why a text is no document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DecodeError {
    /// The text breaks off.
    CutOff,
    /// The text has another form.
    Damaged,
    /// A newer build wrote it.
    Newer(u32),
}

/// A whole document.
#[derive(Serialize, Deserialize)]
struct Stored {
    version: u32,
    /// Of each replica, its id in hexadecimal figures and the number of its last change.
    replicas: Vec<(String, u32)>,
    registers: Map<String, Vec<StoredValue>>,
    log: Vec<StoredEntry>,
}

/// A text, the replica's place in the table, the change's number, the moment.
#[derive(Serialize, Deserialize)]
struct StoredValue(String, u32, u32, i64);

/// The replica's place in the table, the change's number, the moment, the entry.
#[derive(Serialize, Deserialize)]
struct StoredEntry(u32, u32, i64, Body);

impl Document {
    /// The text for storage.
    pub fn encode(&self) -> String {
        let place = |change: ChangeId| {
            let mut table = self.seen.iter();
            table.position(|last| last.replica == change.replica).unwrap_or(0) as u32
        };
        let (replicas, log) = (Vec::new(), Vec::new());
        let mut stored = Stored { version: VERSION, replicas, registers: Map::new(), log };
        for last in self.seen.iter() {
            stored.replicas.push((format!("{:x}", last.replica.0), last.number));
        }
        for (name, register) in self.registers.iter() {
            let mut values = Vec::new();
            for Value { change, at, text } in register.values() {
                values.push(StoredValue(text.clone(), place(*change), change.number, at.0));
            }
            stored.registers.insert(name.clone(), values);
        }
        for (id, entry) in self.log() {
            stored.log.push(StoredEntry(place(id), id.number, entry.at.0, entry.body.clone()));
        }
        // Maps with texts as keys and plain values always have a JSON form.
        serde_json::to_string(&stored).unwrap_or_default()
    }

    /// The document in a stored text.
    pub fn decode(text: &str) -> Result<Self, DecodeError> {
        let error = match serde_json::from_str::<Stored>(text) {
            Ok(stored) if stored.version == VERSION => {
                return Self::of_stored(stored).ok_or(DecodeError::Damaged);
            }
            Err(error) if error.is_eof() => DecodeError::CutOff,
            _ => DecodeError::Damaged,
        };
        // What every form has, whatever its version.
        let parts: Map<String, &RawValue> = serde_json::from_str(text).unwrap_or_default();
        match parts.get("version").and_then(|version| version.get().parse().ok()) {
            Some(version) if version > VERSION => Err(DecodeError::Newer(version)),
            _ => Err(error),
        }
    }

    /// As much of a newer version's document as has the form that this build knows, for looking at
    /// it only.
    pub fn decode_newer(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok().and_then(Self::of_stored)
    }

    /// `None` where it names a replica that its table lacks, or a change that nobody can have made.
    fn of_stored(stored: Stored) -> Option<Self> {
        let mut document = Self::default();
        let mut table = Vec::new();
        for (id, number) in stored.replicas {
            let replica = ReplicaId(u64::from_str_radix(&id, 16).ok()?);
            document.seen.add(made(replica, number)?);
            table.push(replica);
        }
        let change_id = |place: u32, number: u32| made(*table.get(place as usize)?, number);
        for (name, values) in stored.registers {
            let mut read = Vec::new();
            for StoredValue(text, place, number, at) in values {
                let change = change_id(place, number)?;
                // A change that stands there was made, whatever the table says.
                document.seen.add(change);
                read.push(Value { change, at: Moment(at), text });
            }
            document.put(name, read);
        }
        for StoredEntry(place, number, at, body) in stored.log {
            let id = change_id(place, number)?;
            document.seen.add(id);
            document.log.insert(id, Entry { at: Moment(at), body });
        }
        Some(document)
    }
}

fn made(replica: ReplicaId, number: u32) -> Option<ChangeId> {
    let change = ChangeId { replica, number };
    (1..=HIGHEST_NUMBER).contains(&number).then_some(change)
}
