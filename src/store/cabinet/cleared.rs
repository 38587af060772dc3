//! Tells what something else took away from what a person wiped: a wipe leaves marks and takes the
//! index, a browser's or an extension's clearing takes all, and damage takes one entry.
//!
//! What was not wiped is written again, as long as a tab that holds it lives.

use super::Cabinet;
use crate::engagement::CaseId;
use crate::store::Shelf;
use crate::store::keys::Key;
use crate::store::preferences::Preferences;

impl<S: Shelf> Cabinet<S> {
    /// Looks whether the index is gone although cases are held, and then writes everything again,
    /// unless another tab wiped it.
    pub(super) fn mend_if_cleared(&mut self) {
        self.has_gap = false;
        if self.held.is_empty() || !self.is_index_gone() {
            return;
        }
        if !self.is_any_marked() {
            self.write_everything();
            return;
        }
        for id in self.held.keys().copied().collect::<Vec<_>>() {
            self.save(id);
        }
        self.forget_preferences();
        if !self.held.is_empty() {
            self.write_index();
        }
    }

    /// Another tab took the settings or the upkeep away: they go here as well if it wiped everything,
    /// else they are written again.
    pub(super) fn heard_that_preferences_are_gone(&mut self, key: &Key) {
        let is_wiped = self.is_index_gone() && (self.held.is_empty() || self.is_any_marked());
        if is_wiped {
            *self.preferences(key) = Preferences::default();
        } else {
            self.save_preferences(key);
        }
    }

    /// Writes all that is held, whatever storage was last known to hold.
    pub(super) fn write_everything(&mut self) {
        for held in self.held.values_mut().filter(|held| !held.is_newer) {
            held.is_saved = false;
            held.known = None;
        }
        self.save_unsaved();
        for (id, text) in &self.sealed {
            let key = self.key(&Key::Case(*id));
            let is_gone = matches!(self.shelf.get(&key), Ok(None));
            if is_gone && matches!(self.tombstone(*id), Ok(None)) {
                // Where it fails, the index still names it.
                let _ = self.shelf.keep(&key, text);
            }
        }
        self.save_settings();
        self.save_preferences(&Key::Upkeep);
        self.write_index();
    }

    /// A tab that wipes marks each case first, and takes the index away only then.
    fn is_any_marked(&self) -> bool {
        let is_marked = |id: &CaseId| matches!(self.tombstone(*id), Ok(Some(_)));
        self.held.keys().any(is_marked)
    }

    fn is_index_gone(&self) -> bool {
        matches!(self.shelf.get(&self.key(&Key::Index)), Ok(None))
    }

    pub(super) fn forget_preferences(&mut self) {
        self.settings = Preferences::default();
        self.upkeep = Preferences::default();
        self.are_settings_saved = true;
    }
}
