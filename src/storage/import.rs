//! Opening a backup: what it would do is said before anything is written, then it is merged in.
//! Conflicts stand in the cases afterwards, like any other, and are asked there.

use super::backup::Backup;
use super::{BackupError, DocumentId, Key, Place, Step, StorageError, Store};
use crate::document::{Document, Moment, Transaction};

/// What opening a backup would do: for each case, the copy from the file.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Plan {
    /// Cases that are not here, those that were deleted for good included: opening the file brings them back.
    pub added: Vec<(DocumentId, Document)>,
    /// Cases that would change.
    pub changed: Vec<(DocumentId, Document)>,
    /// Cases of which the file knows nothing that is not known here.
    pub unchanged: Vec<DocumentId>,
    /// Cases that a newer version wrote here; they are left alone.
    pub read_only: Vec<DocumentId>,
    /// Texts that are kept to the letter: cases that a newer version wrote, and what was in quarantine
    /// where the file was made.
    pub texts: Vec<(Key, String)>,
    /// How many cases of the file cannot be read.
    pub unreadable: usize,
    /// Settings that differ from those here. They are taken only on demand.
    pub settings: Option<Document>,
}

impl Plan {
    /// Whether opening the file would change anything but the settings.
    pub fn changes_anything(&self) -> bool {
        !self.added.is_empty() || !self.changed.is_empty() || !self.texts.is_empty()
    }
}

impl<P: Place> Store<P> {
    /// Compares a backup file with what is here, or says why the file is refused. Nothing is changed.
    pub fn plan(&mut self, file: &str) -> Result<Plan, BackupError> {
        let backup = Backup::read(file)?;
        let mut plan = Plan { unreadable: backup.unreadable, ..Plan::default() };
        for (key, copy) in backup.documents {
            match key {
                Key::Case(id) => self.plan_case(id, copy, &mut plan),
                _ if self.settings().has_all_of(&copy) => {}
                _ => plan.settings = Some(copy),
            }
        }
        let kept = self.quarantine();
        for (key, text) in backup.texts {
            let is_here = match key {
                Key::Case(_) => self.stored_text(&key).ok().flatten().as_ref() == Some(&text),
                _ => kept.iter().any(|it| it.text == text),
            };
            if !is_here {
                plan.texts.push((key, text));
            }
        }
        Ok(plan)
    }

    /// What changes would do that come from elsewhere, each to a case that is here or to a new one. They are signed by
    /// nobody else: whatever is changed here until they are carried out, they can be merged in.
    pub fn plan_changes(
        &mut self,
        changes: Vec<(Option<DocumentId>, Transaction)>,
        now: Moment,
    ) -> Plan {
        self.draw_replica_anew();
        let replica = self.replica();
        self.draw_replica_anew();
        let mut plan = Plan::default();
        for (id, transaction) in changes {
            let (id, mut copy) = match id {
                None => (self.new_id(), Document::default()),
                Some(id) => {
                    let here = self.document(&id).unwrap_or_default();
                    (id, here.as_ref().clone())
                }
            };
            copy.commit(transaction, replica, now);
            self.plan_case(id, copy, &mut plan);
        }
        plan
    }

    fn plan_case(&mut self, id: DocumentId, copy: Document, plan: &mut Plan) {
        match self.document(&id) {
            _ if self.is_read_only(&id) => plan.read_only.push(id),
            None => plan.added.push((id, copy)),
            Some(here) if here.has_all_of(&copy) => plan.unchanged.push(id),
            Some(_) => plan.changed.push((id, copy)),
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
        let cases = plan.added.into_iter().chain(plan.changed);
        let cases = cases.map(|(id, copy)| (Key::Case(id), copy));
        let settings = plan.settings.filter(|_| takes_settings);
        let settings = settings.map(|copy| (Key::Settings, copy));
        let mut step = Step::new();
        for (key, copy) in cases.chain(settings) {
            let back = self.take_over_document(&key, copy);
            if !back.is_empty() {
                step.push((key, back));
            }
        }
        let mut outcome = Ok(());
        for (key, text) in plan.texts {
            outcome = outcome.and(match &key {
                Key::Quarantine { from, .. } => self.put_into_quarantine(from, &text),
                _ => self.keep_newer(&key, &text),
            });
        }
        (step, outcome)
    }

    /// Merges a copy in, and gives what takes that back.
    fn take_over_document(&mut self, key: &Key, copy: Document) -> Transaction {
        self.read(key);
        // What another tab has stored since the file was opened is here as well.
        self.save(key);
        if self.is_newer(key) {
            return Transaction::default();
        }
        let before = self.held.get(key).map(|held| held.document.clone());
        self.bring_back(key, copy);
        self.save(key);
        match (self.held.get(key), before) {
            (None, _) => Transaction::default(),
            (Some(_), None) if *key != Key::Settings => Document::deletion(Some(self.now)),
            (Some(after), before) => after.document.back_to(&before.unwrap_or_default()),
        }
    }

    /// Keeps a newer version's case where that version will look for it, if the place is free.
    fn keep_newer(&mut self, key: &Key, text: &str) -> Result<(), StorageError> {
        if self.held.contains_key(key) || self.stored_text(key)?.is_some() {
            return self.put_into_quarantine(&key.to_string(), text);
        }
        if let Key::Case(id) = key {
            self.remove(&Key::Purged(id.clone()))?;
        }
        self.keep(key, text)?;
        self.read(key);
        Ok(())
    }
}
