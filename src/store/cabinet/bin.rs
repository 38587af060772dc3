//! Deleted for good: the bin after 30 days, a case by hand, or everything.
//!
//! What is gone leaves a mark, so that another tab that still holds it does not write it back. The
//! mark says what was known of the case: if another tab knows more, the case comes back, because
//! nobody decided to delete that.

use chrono::{DateTime, NaiveDate};
use serde_json::Value;

use super::Cabinet;
use crate::engagement::{Case, CaseId, day_from};
use crate::sorted::{Map, Set};
use crate::store::json::{Object, part, parts, text};
use crate::store::keys::Key;
use crate::store::{Shelf, StorageError};

/// How long a deleted case stays in the bin.
pub const DAYS_IN_BIN: i64 = 30;

/// The name under which the page remembers the last day on which something was due to go for good.
const DUE_ON: &str = "bin_due_on";

/// How long the mark stays: longer than any tab stays open.
const DAYS_OF_MARK: i64 = 180;

/// What the mirror says of a mark that was taken away: the case came back.
pub(super) const TAKEN_BACK: &str = "";

/// The mark that a case was deleted for good.
#[derive(Debug)]
pub(in crate::store) struct Tombstone {
    day: String,
    /// What was known of the case: the highest counter of each writer. None if it goes whatever
    /// else is known, because everything was to go.
    seen: Option<Map<String, u64>>,
}

impl Tombstone {
    fn of(case: Option<&Case>, today: NaiveDate) -> Self {
        let seen = case.map(|case| {
            let seen = case.seen.iter();
            seen.map(|(writer, counter)| (writer.to_string(), *counter))
                .collect()
        });
        Self {
            day: today.to_string(),
            seen,
        }
    }

    fn read(stored: &str) -> Option<Self> {
        let stored: Value = serde_json::from_str(stored).ok()?;
        let seen = part(&stored, "seen").map(|_| {
            let seen = parts(&stored, "seen").ok()?.iter();
            seen.map(|(writer, counter)| Some((writer.clone(), counter.as_u64()?)))
                .collect::<Option<_>>()
        });
        Some(Self {
            day: text(&stored, "day").ok()?.to_owned(),
            seen: match seen {
                None => None,
                Some(seen) => Some(seen?),
            },
        })
    }

    fn write(&self) -> String {
        let mut stored = Object::default();
        stored.text("day", &self.day);
        if let Some(seen) = &self.seen {
            let seen = seen.iter();
            stored.map(
                "seen",
                seen.map(|(writer, counter)| (writer.clone(), counter.to_string())),
            );
        }
        stored.close()
    }

    /// Whether whoever deleted the case knew all that this copy knows.
    pub(super) fn covers(&self, case: &Case) -> bool {
        let Some(seen) = &self.seen else { return true };
        case.seen.iter().all(|(writer, counter)| {
            seen.get(&writer.to_string())
                .is_some_and(|known| known >= counter)
        })
    }

    fn is_old(&self, today: NaiveDate) -> bool {
        let day = day_from(&self.day);
        day.is_some_and(|day| (today - day).num_days() > DAYS_OF_MARK)
    }
}

impl<S: Shelf> Cabinet<S> {
    /// The mark on a case. One that cannot be read still says that the case was deleted for good,
    /// but not what was known of it: then a copy that is still there is worth more.
    pub(in crate::store) fn tombstone(
        &self,
        id: CaseId,
    ) -> Result<Option<Tombstone>, StorageError> {
        let text = self.shelf.get(&self.key(&Key::Purged(id)))?;
        Ok(text.map(|text| {
            let unreadable = Tombstone {
                day: String::new(),
                seen: Some(Map::new()),
            };
            Tombstone::read(&text).unwrap_or(unreadable)
        }))
    }

    /// Deletes a case for good.
    ///
    /// # Errors
    /// Why storage did not take it; the case is still there.
    pub fn purge(&mut self, id: CaseId, today: NaiveDate) -> Result<(), StorageError> {
        let known = self.held.get(&id).filter(|held| !held.is_newer);
        let tombstone = Tombstone::of(known.map(|held| held.case.as_ref()), today);
        self.leave_mark(id, &tombstone)?;
        self.bury(id)?;
        self.write_index();
        Ok(())
    }

    /// Deletes what has been in the bin for 30 days, and marks that are older than any tab.
    ///
    /// A clock can be wrong. So nothing goes on the word of a single day: the page must have been
    /// open on an earlier day on which it was due as well.
    pub fn empty_bin(&mut self, today: NaiveDate, now: i64) {
        let mut earlier = self.upkeep.day(DUE_ON);
        if earlier.is_some_and(|earlier| earlier > today) {
            // A day that is yet to come was the word of a wrong clock.
            self.remember(DUE_ON, "", now);
            earlier = None;
        }
        let due = self.due(today);
        let old = self.old_marks(today);
        if earlier == Some(today) || due.is_empty() && old.is_empty() {
            return;
        }
        if let Some(earlier) = earlier {
            let was_due = self.due(earlier);
            for id in due.iter().filter(|id| was_due.contains(id)) {
                // What cannot be deleted today is deleted another day.
                let _ = self.purge(*id, today);
            }
            let was_old = self.old_marks(earlier);
            for id in old.iter().filter(|id| was_old.contains(id)) {
                let _ = self.shelf.remove(&self.key(&Key::Purged(*id)));
            }
        }
        self.remember(DUE_ON, &today.to_string(), now);
    }

    /// What has been in the bin for long enough on a day.
    fn due(&self, day: NaiveDate) -> Set<CaseId> {
        let is_due = |case: &Case| {
            binned(case).is_some_and(|binned| (day - binned).num_days() >= DAYS_IN_BIN)
        };
        let own = self.held.values().filter(|held| !held.is_newer);
        let due = own.filter(|held| is_due(&held.case));
        due.map(|held| held.case.id()).collect()
    }

    fn old_marks(&self, day: NaiveDate) -> Set<CaseId> {
        let is_old = |id: &CaseId| {
            let tombstone = self.tombstone(*id);
            tombstone.is_ok_and(|tombstone| tombstone.is_some_and(|it| it.is_old(day)))
        };
        let marked = self.marked().unwrap_or_default().into_iter();
        marked.filter(is_old).collect()
    }

    /// Deletes everything of this place: cases, settings, what was set aside. Only the marks stay,
    /// which hold no word of any case.
    ///
    /// # Errors
    /// Why something could not be deleted; the rest is gone.
    pub fn wipe(&mut self, today: NaiveDate) -> Result<(), StorageError> {
        let keys = self.stored_keys()?;
        let stored = keys.iter().filter_map(|key| match key {
            Key::Case(id) => Some(*id),
            _ => None,
        });
        let ids: Set<CaseId> = stored.chain(self.held.keys().copied()).collect();
        self.forget_preferences();
        self.missing.clear();
        let tombstone = Tombstone::of(None, today);
        let mut outcome = Ok(());
        for id in ids {
            outcome = outcome.and(self.leave_mark(id, &tombstone).and_then(|()| self.bury(id)));
        }
        // First the index: without it other tabs take what else goes for wiped, not for lost.
        outcome = outcome.and(self.shelf.remove(&self.key(&Key::Index)));
        for key in keys
            .iter()
            .filter(|key| !matches!(key, Key::Case(_) | Key::Purged(_)))
        {
            outcome = outcome.and(self.shelf.remove(&self.key(key)));
        }
        if outcome.is_ok() {
            self.shelf.clear_mirror(self.keys.prefix());
        }
        outcome
    }

    /// Takes the mark away, so that a case can come back from a backup.
    pub(in crate::store) fn take_mark_away(&self, id: CaseId) -> Result<(), StorageError> {
        let key = self.key(&Key::Purged(id));
        if self.shelf.get(&key)?.is_some() {
            self.shelf.mirror(&key, Some(TAKEN_BACK));
            self.shelf.remove(&key)?;
        }
        Ok(())
    }

    /// Forgets a case and takes its entry away.
    pub(super) fn bury(&mut self, id: CaseId) -> Result<(), StorageError> {
        let key = self.key(&Key::Case(id));
        self.shelf.remove(&key)?;
        self.shelf.mirror(&key, None);
        self.shelf.mirror(&self.key(&Key::Purged(id)), None);
        self.held.remove(&id);
        self.sealed.remove(&id);
        self.missing.remove(&id);
        self.touched.insert(id);
        Ok(())
    }

    fn marked(&self) -> Result<Vec<CaseId>, StorageError> {
        let marked = |key: Key| match key {
            Key::Purged(id) => Some(id),
            _ => None,
        };
        Ok(self.stored_keys()?.into_iter().filter_map(marked).collect())
    }

    /// Others must hear of the mark before they hear that the entry is gone. Only where there is no
    /// room for it the entry goes first.
    fn leave_mark(&mut self, id: CaseId, tombstone: &Tombstone) -> Result<(), StorageError> {
        let text = tombstone.write();
        let key = self.key(&Key::Purged(id));
        match self.shelf.keep(&key, &text) {
            Err(StorageError::Full) => {
                self.shelf.remove(&self.key(&Key::Case(id)))?;
                self.shelf.keep(&key, &text)
            }
            outcome => outcome,
        }
    }
}

/// Since when a case is in the bin: a clock that stood in another year when it was deleted does not
/// count if the case is known to be younger.
fn binned(case: &Case) -> Option<NaiveDate> {
    let changed = case.changed_at().and_then(DateTime::from_timestamp_millis);
    let changed = changed.map(|moment| moment.date_naive());
    Some(case.deleted()?.max(changed.unwrap_or(NaiveDate::MIN)))
}
