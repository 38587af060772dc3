//! What opening a backup would do, before anything is done.

use crate::sorted::Set;

use super::Backup;
use crate::engagement::{Case, CaseId, Slot};
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
}

/// A value here and in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldChange {
    /// Which.
    pub slot: Slot,
    /// The value here.
    pub here: String,
    /// The value in the file.
    pub in_file: String,
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
    let changed = slots
        .into_iter()
        .filter(|slot| here.text(*slot) != merged.text(*slot) && !is_conflicting(slot))
        .map(|slot| field_change(slot, here, merged))
        .collect();
    ChangedCase {
        id: here.id(),
        tenant: here.tenant(),
        changed,
        new_entries: merged.record().len().saturating_sub(here.record().len()),
        conflicting,
    }
}

fn field_change(slot: Slot, here: &Case, there: &Case) -> FieldChange {
    let (here, in_file) = (here.text(slot).to_owned(), there.text(slot).to_owned());
    FieldChange {
        slot,
        here,
        in_file,
    }
}
