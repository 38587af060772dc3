//! What opening a backup would do, before anything is done.

use crate::sorted::Set;

use super::Backup;
use crate::engagement::{Case, CaseId, Register, Slot};
use crate::store::keys::Key;
use crate::store::preferences::Preferences;
use crate::store::schema::ReadError;
use crate::store::{Cabinet, Shelf};

/// What opening a backup would do.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// Cases that are not here yet.
    pub added: Vec<AddedCase>,
    /// Cases that would change.
    pub changed: Vec<ChangedCase>,
    /// Cases of which the file knows nothing that is not known here.
    pub unchanged: Vec<CaseId>,
    /// Cases that a newer version wrote here; they are left alone.
    pub read_only: Vec<CaseId>,
    /// Cases in the file that could not be read, and why.
    pub unreadable: Vec<ReadError>,
    /// Texts in the file that only a newer version can read, or nobody, and that are not here; they
    /// are kept to the letter.
    pub texts: Vec<(Key, String)>,
    /// Whether the file holds settings that differ from those here. They are taken only on demand.
    pub has_other_settings: bool,
    pub(super) cases: Vec<Case>,
    pub(super) settings: Option<Preferences>,
}

/// A case that would be added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddedCase {
    /// Its id.
    pub id: CaseId,
    /// The customer, if that was stated.
    pub tenant: Option<String>,
    /// Whether it was deleted here for good; opening the file brings it back.
    pub was_deleted: bool,
}

/// A case that would change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangedCase {
    /// Its id.
    pub id: CaseId,
    /// The customer, as known here.
    pub tenant: Option<String>,
    /// Values that the file knows to be newer.
    pub changed: Vec<FieldChange>,
    /// Values that were changed both here and in the file without knowing of each other.
    pub conflicting: Vec<FieldChange>,
    /// Entries of the record that the file adds.
    pub new_entries: usize,
    /// Whether the file changes something that is none of these, such as a gate that was gone around
    /// or a note that was copied.
    pub has_other_changes: bool,
}

/// What stands in a slot here and in the file: more than one value where somebody has to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldChange {
    /// Which.
    pub slot: Slot,
    /// The values here; an empty one where there is none.
    pub here: Vec<String>,
    /// The values in the file.
    pub in_file: Vec<String>,
}

impl Plan {
    /// Whether opening the file would change anything but the settings.
    pub fn changes_anything(&self) -> bool {
        !self.added.is_empty() || !self.changed.is_empty() || !self.texts.is_empty()
    }

    /// How many values were changed on both sides.
    pub fn conflicts(&self) -> usize {
        self.changed.iter().map(|case| case.conflicting.len()).sum()
    }
}

impl<S: Shelf> Cabinet<S> {
    /// Compares a backup with what is here. Nothing is written.
    pub fn plan(&self, backup: Backup) -> Plan {
        let mut plan = Plan {
            added: Vec::new(),
            changed: Vec::new(),
            unchanged: Vec::new(),
            read_only: Vec::new(),
            unreadable: backup.unreadable,
            texts: Vec::new(),
            has_other_settings: false,
            cases: Vec::new(),
            settings: None,
        };
        let settings = backup.settings.as_ref();
        plan.has_other_settings = settings.is_some_and(|it| it.settings() != self.settings());
        for case in &backup.cases {
            self.compare(case, &mut plan);
        }
        let texts = backup.texts.into_iter();
        plan.texts = texts
            .filter(|(key, text)| !self.holds_text(key, text))
            .collect();
        plan.cases = backup.cases;
        plan.settings = backup.settings;
        plan
    }

    fn compare(&self, case: &Case, plan: &mut Plan) {
        let id = case.id();
        if self.is_read_only(id) || self.sealed.contains_key(&id) {
            plan.read_only.push(id);
            return;
        }
        match self.case(id) {
            None => plan.added.push(AddedCase {
                id,
                tenant: case.tenant(),
                was_deleted: matches!(self.tombstone(id), Ok(Some(_))),
            }),
            Some(here) => {
                let merged = here.merge(case);
                if merged == **here {
                    plan.unchanged.push(id);
                } else {
                    plan.changed.push(changed_case(here, case, &merged));
                }
            }
        }
    }
}

fn changed_case(here: &Case, in_file: &Case, merged: &Case) -> ChangedCase {
    let conflicting: Vec<FieldChange> = merged
        .conflicts()
        .filter(|slot| merged.register(*slot) != here.register(*slot))
        .map(|slot| field_change(slot, here, in_file))
        .collect();
    let is_conflicting = |slot: &Slot| conflicting.iter().any(|change| change.slot == *slot);
    let slots: Set<Slot> = merged.answers.keys().copied().collect();
    let changed: Vec<FieldChange> = slots
        .into_iter()
        .filter(|slot| values(here, *slot) != values(merged, *slot) && !is_conflicting(slot))
        .map(|slot| field_change(slot, here, merged))
        .collect();
    let new_entries = merged.record().len().saturating_sub(here.record().len());
    let is_any_listed = !changed.is_empty() || !conflicting.is_empty() || new_entries > 0;
    ChangedCase {
        id: here.id(),
        tenant: here.tenant(),
        // A case that changes is never listed without a word about what changes.
        has_other_changes: !is_any_listed || differs_beside_answers(here, merged),
        changed,
        conflicting,
        new_entries,
    }
}

fn differs_beside_answers(one: &Case, other: &Case) -> bool {
    one.waivers != other.waivers
        || one.finishes != other.finishes
        || one.copied != other.copied
        || one.unknown != other.unknown
}

fn field_change(slot: Slot, here: &Case, there: &Case) -> FieldChange {
    FieldChange {
        slot,
        here: values(here, slot),
        in_file: values(there, slot),
    }
}

/// Every value that stands in a slot, each once; an empty one where there is none.
pub(super) fn values(case: &Case, slot: Slot) -> Vec<String> {
    let register = case.register(slot);
    let mut values = register.map(Register::distinct_values).unwrap_or_default();
    if values.is_empty() {
        values.push(String::new());
    }
    values
}
