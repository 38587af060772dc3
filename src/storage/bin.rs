//! Deleted for good: out of the bin after 30 days, a case by hand, or everything.
//!
//! What is gone leaves a mark, so that another tab that still holds it does not write it back. The
//! mark is a document without anything in it but what was known of the case: if another tab knows
//! more, the case comes back, because nobody decided to delete that.

use super::{DocumentId, Key, Place, StorageError, Store};
use crate::document::{Document, Map, Moment};

/// How long a deleted case stays in the bin.
pub const DAYS_IN_BIN: i64 = 30;

/// Under this name the page remembers when something was last due to go for good.
const DUE: &str = "bin/due";

const SECONDS_OF_DAY: i64 = 24 * 60 * 60;

impl<P: Place> Store<P> {
    /// The cases in the bin that have been read.
    pub fn bin(&self) -> impl Iterator<Item = (&DocumentId, Moment)> {
        self.documents().filter_map(|(id, document)| Some((id, document.deleted_at()?)))
    }

    /// Deletes a case for good.
    ///
    /// # Errors
    /// Why storage did not take it; the case is still there.
    pub fn purge(&mut self, id: &DocumentId, now: Moment) -> Result<(), StorageError> {
        self.now = now;
        let key = Key::Case(id.clone());
        self.settle(&key)?;
        if self.held(&key).is_some_and(|held| held.is_newer) {
            return Err(StorageError::Newer);
        }
        self.leave_mark(id)?;
        self.forget_entry(&key)
    }

    /// Deletes what has been in the bin for 30 days; all cases must have been read.
    ///
    /// A clock can be wrong. So nothing goes on the word of a single day: the page must have been open
    /// on an earlier day on which it was due as well.
    pub fn empty_bin(&mut self, now: Moment) {
        self.now = now;
        let due = self.due(now);
        let earlier = self.remembered(DUE).parse().ok().map(Moment);
        if earlier.is_some_and(|earlier| earlier > now) {
            // A day that is yet to come was the word of a wrong clock.
            self.remember(DUE, "", now);
        }
        let earlier = earlier.filter(|earlier| *earlier <= now);
        if due.is_empty() || earlier.is_some_and(|earlier| day(earlier) == day(now)) {
            return;
        }
        if let Some(earlier) = earlier {
            let was_due = self.due(earlier);
            for id in due.iter().filter(|id| was_due.contains(id)) {
                // What cannot be deleted today is deleted another day.
                let _ = self.purge(id, now);
            }
        }
        self.remember(DUE, &now.0.to_string(), now);
    }

    /// Deletes everything of this place: cases, settings, what is in quarantine. What stays holds no
    /// word of any case: the marks, and by whose changes the settings were made.
    ///
    /// # Errors
    /// Why something could not be deleted; the rest is gone.
    pub fn wipe(&mut self, now: Moment) -> Result<(), StorageError> {
        self.now = now;
        let mut outcome = Ok(());
        let mut keys = self.stored_keys()?;
        let unstored = self.held.keys().filter(|key| !keys.contains(key));
        keys.extend(unstored.cloned().collect::<Vec<_>>());
        for key in keys {
            outcome = outcome.and(match &key {
                Key::Case(id) => self.wipe_case(id),
                Key::Settings | Key::Upkeep => self.wipe_register(&key),
                _ => Ok(()),
            });
        }
        // Once more, since what could not be read has gone to quarantine.
        for key in self.stored_keys()? {
            if !matches!(key, Key::Settings | Key::Upkeep | Key::Purged(_)) {
                outcome = outcome.and(self.place.remove(&self.keys.text(&key)));
            }
        }
        self.missing = Map::new();
        self.draw_replica_anew();
        if outcome.is_ok() {
            self.place.clear_mirror(self.keys.prefix());
        }
        outcome
    }

    fn wipe_case(&mut self, id: &DocumentId) -> Result<(), StorageError> {
        let key = Key::Case(id.clone());
        // What cannot be read goes all the same.
        let _ = self.settle(&key);
        self.leave_mark(id)?;
        self.forget_entry(&key)
    }

    /// A document that knows of all changes and holds none takes them away wherever it is merged.
    fn wipe_register(&mut self, key: &Key) -> Result<(), StorageError> {
        let _ = self.settle(key);
        let held = self.held.get_or_insert(key.clone(), Default::default());
        held.document = std::sync::Arc::new(held.document.emptied());
        held.is_unsaved = true;
        held.known = None;
        self.touched.push(key.clone());
        let text = held.document.encode();
        self.place.keep(&self.keys.text(key), &text)?;
        self.settle(key)
    }

    /// Whether there is a mark, and whoever left it knew all that this tab holds of the case. A mark
    /// that is beside more is taken away.
    pub(super) fn is_deleted_for_good(&mut self, key: &Key) -> Result<bool, StorageError> {
        let Key::Case(id) = key else {
            return Ok(false);
        };
        let mark = self.stored_text(&Key::Purged(id.clone()))?;
        let (Some(mark), Some(held)) = (mark, self.held(key).filter(|held| !held.is_sealed()))
        else {
            return Ok(false);
        };
        // A mark that cannot be read says nothing of what was known.
        let mark = Document::decode(&mark).unwrap_or_default();
        let is_covered = mark.seen().contains_all(held.document.seen());
        if !is_covered {
            self.place.remove(&self.keys.text(&Key::Purged(id.clone())))?;
        }
        Ok(is_covered)
    }

    /// Forgets a case and takes its entry away.
    pub(super) fn forget_entry(&mut self, key: &Key) -> Result<(), StorageError> {
        let place_key = self.keys.text(key);
        self.place.remove(&place_key)?;
        self.place.mirror(&place_key, None);
        self.held.remove(key);
        self.unread.remove(key);
        self.touched.push(key.clone());
        self.draw_replica_anew();
        if let Key::Case(id) = key {
            self.remove_from_index(id);
        }
        Ok(())
    }

    /// Merges in a copy that somebody asked for, although the case may have been deleted for good: a
    /// change that the mark does not know of brings it back, here and in every other tab.
    pub(super) fn bring_back(&mut self, key: &Key, copy: Document) {
        self.take_in(key, copy);
        let is_marked = matches!(key, Key::Case(id)
            if !matches!(self.stored_text(&Key::Purged(id.clone())), Ok(None)));
        let (replica, now) = (self.replica(), self.now);
        if let Some(held) = self.held.get_mut(key) {
            if is_marked {
                let document = std::sync::Arc::make_mut(&mut held.document);
                document.commit(Document::deletion(None), replica, now);
            }
            held.is_unsaved = true;
            self.touched.push(key.clone());
        }
    }

    fn due(&self, at: Moment) -> Vec<DocumentId> {
        // A clock that stood in another year at the deletion does not count if the case is younger.
        let is_due = |document: &Document| {
            let changed = document.last_change();
            document.deleted_at().is_some_and(|deleted| {
                let since = changed.map_or(deleted, |changed| changed.max(deleted));
                at.0.saturating_sub(since.0) >= DAYS_IN_BIN * SECONDS_OF_DAY
            })
        };
        let due = self.documents();
        let due = due.filter(|(id, document)| !self.is_read_only(id) && is_due(document));
        due.map(|(id, _)| id.clone()).collect()
    }

    /// Others must hear of the mark before they hear that the entry is gone. Only where there is no
    /// room for it the entry goes first.
    fn leave_mark(&mut self, id: &DocumentId) -> Result<(), StorageError> {
        let case = Key::Case(id.clone());
        let document = self.held(&case).map(|held| held.document.clone());
        let text = document.unwrap_or_default().emptied().encode();
        let key = self.keys.text(&Key::Purged(id.clone()));
        match self.place.keep(&key, &text) {
            Err(StorageError::Full) => {
                self.place.remove(&self.keys.text(&case))?;
                self.place.keep(&key, &text)
            }
            outcome => outcome,
        }
    }
}

fn day(moment: Moment) -> i64 {
    moment.0.div_euclid(SECONDS_OF_DAY)
}
