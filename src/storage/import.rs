//! Opening a backup: what it would do is said before anything is written, then it is merged in.
//! Conflicts stand in the cases afterwards, like any other, and are asked there.

use super::{Backup, BackupError, DocumentId, Key, Place, Step, StorageError, Store};
use crate::document::{DecodeError, Document, Moment, Register};

/// What opening a backup would do.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Plan {
    /// Cases that are not here.
    pub added: Vec<AddedCase>,
    /// Cases that would change.
    pub changed: Vec<ChangedCase>,
    /// Cases of which the file knows nothing that is not known here.
    pub unchanged: Vec<DocumentId>,
    /// Cases that a newer version wrote here; they are left alone.
    pub read_only: Vec<DocumentId>,
    /// Cases of the file that a newer version wrote and that are not here: they are kept to the
    /// letter.
    pub newer: Vec<(DocumentId, String)>,
    /// Why cases of the file cannot be read.
    pub unreadable: Vec<DecodeError>,
    /// What was in quarantine where the file was made: it goes to quarantine here.
    pub others: Vec<(String, String)>,
    /// Settings that differ from those here. They are taken only on demand.
    pub settings: Option<Document>,
}

/// A case that would be added.
#[derive(Debug, Clone, PartialEq)]
pub struct AddedCase {
    /// Which.
    pub id: DocumentId,
    /// What the file holds.
    pub copy: Document,
    /// Whether it was deleted here for good: opening the file brings it back.
    pub was_deleted: bool,
}

/// A case that would change.
#[derive(Debug, Clone, PartialEq)]
pub struct ChangedCase {
    /// Which.
    pub id: DocumentId,
    /// The names of the registers that the file knows to be newer.
    pub registers: Vec<String>,
    /// The names of those in which several texts would stand afterwards that do not now.
    pub conflicts: Vec<String>,
    /// How many entries of the log the file adds.
    pub entries: usize,
    /// What the file holds.
    pub copy: Document,
}

impl Plan {
    /// Whether opening the file would change anything but the settings.
    pub fn changes_anything(&self) -> bool {
        !self.added.is_empty()
            || !self.changed.is_empty()
            || !self.newer.is_empty()
            || !self.others.is_empty()
    }
}

impl<P: Place> Store<P> {
    /// Compares a backup file with what is here. Nothing is changed.
    ///
    /// # Errors
    /// Why the file is refused.
    pub fn plan(&mut self, file: &str) -> Result<Plan, BackupError> {
        let backup = Backup::read(file)?;
        let mut plan = Plan { unreadable: backup.unreadable, ..Plan::default() };
        for (id, copy) in backup.documents {
            self.plan_case(id, copy, &mut plan);
        }
        for (id, text) in backup.newer {
            if self.stored_text(&Key::Case(id.clone())).ok().flatten().as_ref() != Some(&text) {
                plan.newer.push((id, text));
            }
        }
        let kept = self.quarantine();
        let is_new = |text: &String| kept.iter().all(|it| it.text != *text);
        let others = backup.others.into_iter();
        plan.others = others.filter(|(_, text)| is_new(text)).collect();
        let here = self.settings();
        plan.settings = backup.settings.filter(|copy| !here.has_all_of(copy));
        Ok(plan)
    }

    fn plan_case(&mut self, id: DocumentId, copy: Document, plan: &mut Plan) {
        let here = self.document(&id);
        let is_newer = self.held(&Key::Case(id.clone())).is_some_and(|held| held.is_newer);
        match here {
            _ if is_newer => plan.read_only.push(id),
            None => {
                let was_deleted = self.is_marked(&id);
                plan.added.push(AddedCase { id, copy, was_deleted });
            }
            Some(here) if here.has_all_of(&copy) => plan.unchanged.push(id),
            Some(here) => plan.changed.push(changed_case(id, &here, copy)),
        }
    }

    /// Carries a plan out. Gives what takes it back in one step: changed cases get their texts back,
    /// added ones go to the bin; the log stays. What storage did not take of texts that cannot be read
    /// is told; of cases [`saving`](Self::saving) tells.
    pub fn take_over(
        &mut self,
        plan: Plan,
        takes_settings: bool,
        now: Moment,
    ) -> (Step, Result<(), StorageError>) {
        self.now = now;
        let added = plan.added.into_iter().map(|it| (it.id, it.copy));
        let changed = plan.changed.into_iter().map(|it| (it.id, it.copy));
        let cases = added.chain(changed);
        let mut copies: Vec<(Key, Document)> =
            cases.map(|(id, copy)| (Key::Case(id), copy)).collect();
        let settings = plan.settings.filter(|_| takes_settings);
        copies.extend(settings.map(|copy| (Key::Settings, copy)));
        let mut step = Step::new();
        for (key, copy) in copies {
            self.read(&key);
            // What another tab has stored since the file was opened is here as well.
            self.save(&key);
            if self.held(&key).is_some_and(|held| held.is_newer) {
                continue;
            }
            let before = self.held(&key).map(|held| held.document.clone());
            self.bring_back(&key, copy);
            self.save(&key);
            let Some(after) = self.held(&key).map(|held| &held.document) else {
                continue;
            };
            let back = match before {
                None if matches!(key, Key::Case(_)) => Document::deletion(Some(now)),
                before => after.back_to(&before.unwrap_or_default()),
            };
            if !back.is_empty() {
                step.push((key, back));
            }
        }
        let newer = plan.newer.into_iter();
        let mut outcome = Ok(());
        for (id, text) in newer {
            outcome = outcome.and(self.keep_newer(id, &text));
        }
        for (name, text) in plan.others {
            if let Some(Key::Quarantine { from, .. }) = Key::of_name(&name) {
                outcome = outcome.and(self.put_into_quarantine(&from, &text));
            }
        }
        (step, outcome)
    }

    /// Keeps a newer version's case where that version will look for it, if the place is free.
    fn keep_newer(&mut self, id: DocumentId, text: &str) -> Result<(), StorageError> {
        let key = Key::Case(id.clone());
        if self.held.contains_key(&key) || self.stored_text(&key)?.is_some() {
            return self.put_into_quarantine(&key.to_string(), text);
        }
        self.place.remove(&self.keys.text(&Key::Purged(id)))?;
        self.place.keep(&self.keys.text(&key), text)?;
        self.read(&key);
        Ok(())
    }
}

fn changed_case(id: DocumentId, here: &Document, copy: Document) -> ChangedCase {
    let merged = here.merged_with(&copy);
    fn texts(register: Option<&Register>) -> Vec<&str> {
        register.map_or_else(Vec::new, Register::texts)
    }
    let mut registers = Vec::new();
    let mut conflicts = Vec::new();
    for (name, _) in merged.registers() {
        let (before, after) = (texts(here.register(name)), texts(merged.register(name)));
        if before != after && after.len() > 1 {
            conflicts.push(name.to_owned());
        } else if before != after {
            registers.push(name.to_owned());
        }
    }
    ChangedCase {
        entries: merged.log().count().saturating_sub(here.log().count()),
        id,
        registers,
        conflicts,
        copy,
    }
}
