//! What happened in a case, as entries of its document's log.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::scope::Scope;
use crate::document::Map;
use crate::playbook::NoteKind;

/// Something that happened. Entries name each other by the text of their change's id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Event {
    /// A note was pasted into FTOP.
    Pasted(Pasted),
    /// An entry says what never happened.
    Voided {
        /// That entry.
        entry: String,
    },
    /// A note was pasted on another day than its entry says.
    DayCorrected {
        /// That entry.
        entry: String,
        /// The right day.
        day: NaiveDate,
    },
    /// All of a round is settled and on record.
    Finished {
        /// The round.
        scope: Scope,
        /// The items that did not apply then, by id: later facts bring no new ones.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        without: Vec<String>,
    },
    /// A finished round goes on.
    Reopened {
        /// The round.
        scope: Scope,
    },
    /// A file was opened into the case.
    Imported {
        /// The file's name.
        file: String,
    },
}

/// A note that was pasted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pasted {
    /// Which note.
    pub note: NoteKind,
    /// Whose.
    pub scope: Scope,
    /// The day.
    pub day: NaiveDate,
    /// What it asserts: of each statement, the facts by their names.
    pub says: Map<String, Map<String, String>>,
    /// Of statements that were on record: the entries that they take the place of.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub over: Map<String, Vec<String>>,
    /// Statements that it takes back.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub withdraws: Vec<String>,
    /// Whether it was in FTOP before this page was used.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub found: bool,
}

impl Event {
    /// The entry's body in the log.
    pub fn body(&self) -> serde_json::Value {
        // Maps with texts as keys and plain values always have a JSON form.
        serde_json::to_value(self).unwrap_or_default()
    }

    /// The event in a body; a newer build's may be none that this one knows.
    pub fn of(body: &serde_json::Value) -> Option<Self> {
        serde_json::from_value(body.clone()).ok()
    }
}
