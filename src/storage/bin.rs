//! Deleted for good: out of the bin after 30 days, a case by hand, or everything.
//!
//! What is gone leaves a mark, so that another tab that still holds it does not write it back. The
//! mark is a document without anything in it but what was known of the case: if another tab knows
//! more, the case comes back, because nobody decided to delete that.

use std::sync::Arc;

use super::store::Held;
use super::{DocumentId, Key, Place, StorageError, Store};
use crate::document::{Document, Moment, sort_by};

/// How long a deleted case stays in the bin.
pub const DAYS_IN_BIN: i64 = 30;

/// Under this name the page remembers when something was last due to go for good.
const DUE: &str = "bin/due";

const SECONDS_OF_DAY: i64 = 24 * 60 * 60;

impl<P: Place> Store<P> {
    /// Deletes a case for good. It is still there where storage did not take that.
    pub fn purge(&mut self, id: &DocumentId, now: Moment) -> Result<(), StorageError> {
        self.now = now;
        let key = Key::Case(id.clone());
        self.settle(&key)?;
        if self.is_newer(&key) {
            return Err(StorageError::Newer);
        }
        self.delete_for_good(id)
    }

    /// Deletes what has been in the bin for 30 days; all cases must have been read.
    ///
    /// A clock can be wrong. So nothing goes on the word of a single day: the page must have been open
    /// on an earlier day on which it was due as well.
    pub fn empty_bin(&mut self, now: Moment) {
        self.now = now;
        let due = self.due(now);
        let mut earlier = self.remembered(DUE);
        if earlier.is_some_and(|earlier| earlier > now) {
            // A day that is yet to come was the word of a wrong clock.
            self.remember(DUE, None, now);
            earlier = None;
        }
        let day = |moment: Moment| moment.0.div_euclid(SECONDS_OF_DAY);
        if due.is_empty() || earlier.map(day) == Some(day(now)) {
            return;
        }
        let was_due = earlier.map_or_else(Vec::new, |earlier| self.due(earlier));
        for id in due.iter().filter(|id| was_due.contains(id)) {
            // What cannot be deleted today is deleted another day.
            let _ = self.purge(id, now);
        }
        self.remember(DUE, Some(now), now);
    }

    /// Deletes everything of this place: cases, settings, what is in quarantine. What stays holds no
    /// word of any case: the marks, and by whose changes the settings were made. An error says of
    /// something that it could not be deleted; the rest is gone.
    pub fn wipe(&mut self, now: Moment) -> Result<(), StorageError> {
        self.now = now;
        let mut outcome = Ok(());
        let mut keys = self.stored_keys()?;
        keys.extend(self.held.keys().cloned());
        sort_by(&mut keys, Ord::cmp);
        keys.dedup();
        for key in keys.iter().filter(|key| key.is_document()) {
            // What cannot be read goes all the same.
            let _ = self.settle(key);
            outcome = outcome.and(match key {
                Key::Case(id) => self.delete_for_good(id),
                key => self.empty(key),
            });
        }
        // What could not be read has gone to quarantine.
        for key in self.stored_keys()? {
            if !matches!(key, Key::Settings | Key::Upkeep | Key::Purged(_)) {
                outcome = outcome.and(self.remove(&key));
            }
        }
        self.draw_replica_anew();
        if outcome.is_ok() {
            self.place.clear_mirror(self.keys.prefix());
        }
        outcome
    }

    /// A document that knows of all changes and holds none takes them away wherever it is merged.
    fn empty(&mut self, key: &Key) -> Result<(), StorageError> {
        let held = self.held.get_or_insert(key.clone(), Held::default());
        held.document = Arc::new(held.document.emptied());
        held.is_unsaved = true;
        held.known = None;
        let text = held.document.encode();
        self.touched.push(key.clone());
        self.keep(key, &text)?;
        self.settle(key)
    }

    /// Whether there is a mark, and whoever left it knew all that this tab holds of the case. A mark
    /// that is beside more is taken away.
    pub(super) fn is_deleted_for_good(&mut self, key: &Key) -> Result<bool, StorageError> {
        let Key::Case(id) = key else {
            return Ok(false);
        };
        let mark_key = Key::Purged(id.clone());
        let (Some(mark), Some(held)) = (self.stored_text(&mark_key)?, self.held.get(key)) else {
            return Ok(false);
        };
        if held.is_sealed() {
            return Ok(false);
        }
        // A mark that cannot be read says nothing of what was known.
        let mark = Document::decode(&mark).unwrap_or_default();
        let is_covered = mark.seen().contains_all(held.document.seen());
        if !is_covered {
            self.remove(&mark_key)?;
        }
        Ok(is_covered)
    }

    /// Whether a case was deleted for good, whatever was known of it then.
    pub fn is_marked(&self, id: &DocumentId) -> bool {
        matches!(self.stored_text(&Key::Purged(id.clone())), Ok(Some(_)))
    }

    /// Forgets a case and takes its entry away.
    pub(super) fn forget_entry(&mut self, key: &Key) -> Result<(), StorageError> {
        self.remove(key)?;
        self.place.mirror(&self.keys.text(key), None);
        self.held.remove(key);
        self.unread.remove(key);
        self.touched.push(key.clone());
        self.draw_replica_anew();
        if let Key::Case(id) = key {
            self.change_index(&[], std::slice::from_ref(id));
        }
        Ok(())
    }

    /// Merges in a copy that somebody asked for, although the case may have been deleted for good: a
    /// change that the mark does not know of brings it back, here and in every other tab.
    pub(super) fn bring_back(&mut self, key: &Key, copy: Document) {
        self.take_in(key, copy);
        // Where it can't be said whether there is a mark, there may be one.
        let may_be_marked =
            matches!(key, Key::Case(id) if self.stored_text(&Key::Purged(id.clone())) != Ok(None));
        let (replica, now) = (self.replica(), self.now);
        if let Some(held) = self.held.get_mut(key) {
            if may_be_marked {
                let document = Arc::make_mut(&mut held.document);
                document.commit(Document::deletion(None), replica, now);
            }
            held.is_unsaved = true;
            self.touched.push(key.clone());
        }
    }

    /// The cases whose time in the bin is over at a moment.
    fn due(&self, at: Moment) -> Vec<DocumentId> {
        let mut due = Vec::new();
        for (id, document) in self.documents() {
            let deleted = document.deleted_at();
            // A clock that stood in another year at the deletion does not count if the case is younger.
            if let Some(since) = deleted.and(deleted.max(document.last_change()))
                && at.0.saturating_sub(since.0) >= DAYS_IN_BIN * SECONDS_OF_DAY
                && !self.is_read_only(id)
            {
                due.push(id.clone());
            }
        }
        due
    }

    /// Others must hear of the mark before they hear that the entry is gone. Only where there is no
    /// room for it the entry goes first.
    fn delete_for_good(&mut self, id: &DocumentId) -> Result<(), StorageError> {
        let key = Key::Case(id.clone());
        let mark = Key::Purged(id.clone());
        let held = self.held.get(&key);
        let known = held.map_or_else(Document::default, |held| held.document.emptied()).encode();
        match self.keep(&mark, &known) {
            Err(StorageError::Full) => {
                self.remove(&key)?;
                self.keep(&mark, &known)?;
            }
            outcome => outcome?,
        }
        self.forget_entry(&key)
    }
}
