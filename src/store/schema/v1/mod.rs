//! Version 1 of the stored form. Released versions are never edited, except to add names.
//!
//! A value stands under the change that wrote it, so that two builds can merge what one of them
//! does not understand.

mod from_case;
mod into_case;
mod names;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The values of a register, by the change that wrote each.
pub type StoredRegister<V> = BTreeMap<String, StoredHead<V>>;

/// A case.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct StoredCase {
    /// The version of this form.
    pub version: u64,
    /// The case's id.
    pub id: String,
    /// The playbook it follows.
    pub playbook: String,
    /// The highest counter known of each writer.
    pub seen: BTreeMap<String, u64>,
    /// By slot: `case/tenant`, `1-k3f9a/P-I1`, `hand-off/queue_confirmed`.
    pub answers: BTreeMap<String, StoredRegister<String>>,
    /// By scope and gate: `1-k3f9a/prepare`.
    pub waivers: BTreeMap<String, StoredRegister<Option<StoredWaiver>>>,
    /// By round.
    pub finishes: BTreeMap<String, StoredRegister<Option<StoredFinish>>>,
    /// By the change that appended the entry.
    pub record: BTreeMap<String, StoredEntry>,
    /// By the first change that belongs to the entry.
    pub history: BTreeMap<String, StoredHistoryEntry>,
}

/// A value with its moment, in milliseconds since 1970-01-01 UTC.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct StoredHead<V> {
    /// The value.
    pub value: V,
    /// The moment.
    pub at: i64,
}

/// A gate that was gone around.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct StoredWaiver {
    /// What blocked the gate then.
    pub blockers: Vec<String>,
    /// Why.
    pub reason: String,
    /// The day.
    pub day: String,
}

/// A finished round.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct StoredFinish {
    /// The day.
    pub day: String,
    /// The facts that steered the round, by field.
    pub facts: BTreeMap<String, String>,
}

/// An entry of the record; which of its parts are there depends on its kind.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct StoredEntry {
    /// `pasted`, `voided` or `day-corrected`.
    pub kind: String,
    /// Whose note was pasted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// Which note.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// What it said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub statements: Option<Vec<StoredStatement>>,
    /// The day it went into FTOP, or the right day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<String>,
    /// The text as it was copied.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The entry that this one voids or corrects.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entry: Option<String>,
}

/// One thing that a note says.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct StoredStatement {
    /// The round or hand-off.
    pub scope: String,
    /// The item it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<String>,
    /// The gate it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gate: Option<String>,
    /// The facts it asserts, by field; none where an earlier statement no longer holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asserts: Option<BTreeMap<String, String>>,
}

/// An entry of the history; which of its parts are there depends on its kind.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct StoredHistoryEntry {
    /// The moment.
    pub at: i64,
    /// The last change that belongs to it, where that is not the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// What happened: `answered`, `ticked` and so on.
    pub kind: String,
    /// Where an answer stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slot: Option<String>,
    /// Where it happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// The item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<String>,
    /// The gate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gate: Option<String>,
    /// The note.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The service's prefix.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<String>,
    /// The beginning of what was stated, or the reason.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}
