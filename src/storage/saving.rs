//! Whether what the page shows is kept, and trying again where it is not.

use super::{Key, Place, StorageError, Store};

/// Whether what the page shows is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Saving {
    /// Everything is stored.
    Saved,
    /// The last changes are only in this page's memory; saving is tried again.
    Failed(StorageError),
    /// This browser keeps nothing for this page; the page works for this sitting only.
    Unavailable(StorageError),
    /// There is storage, and not all that was asked of it could be read: it must never look empty.
    Unreadable(StorageError),
}

impl<P: Place> Store<P> {
    /// Whether what the page shows is kept.
    pub fn saving(&self) -> Saving {
        let mut troubles = self.trouble.iter().chain(self.unread.values());
        if let Some(error) = troubles.find(|error| error.is_lasting()) {
            return Saving::Unavailable(error.clone());
        }
        if let Some(error) = self.unread.values().next() {
            return Saving::Unreadable(error.clone());
        }
        match &self.trouble {
            _ if !self.has_unsaved() => Saving::Saved,
            Some(error) => Saving::Failed(error.clone()),
            None => Saving::Failed(StorageError::NotKept),
        }
    }

    /// Whether anything is only in this page's memory, so that closing the page would lose it.
    pub fn has_unsaved(&self) -> bool {
        let mut held = self.held.values();
        held.any(|held| held.is_unsaved || held.stranded.is_some())
    }

    /// Reads again what could not be read, and saves again what could not be saved.
    pub fn retry(&mut self) {
        for (key, _) in std::mem::take(&mut self.unread) {
            match key {
                Key::Index => self.read_all(),
                key => self.read(&key),
            }
        }
        self.save_unsaved();
    }

    /// Reads a document if it is not held yet.
    pub(super) fn read(&mut self, key: &Key) {
        if self.held.contains_key(key) || !key.is_document() {
            return;
        }
        self.unread.remove(key);
        if let Err(error) = self.settle(key)
            && !self.held.contains_key(key)
            && !self.is_damaged_in_place(key)
        {
            self.unread.insert(key.clone(), error);
        }
    }

    /// Saves a document; says whether it worked.
    pub(super) fn save(&mut self, key: &Key) -> bool {
        let is_saved = self.try_to_save(key);
        if is_saved && self.trouble.is_some() {
            self.save_unsaved();
        }
        if std::mem::take(&mut self.has_gap) {
            self.draw_replica_anew();
            self.save_all_held();
            self.has_gap = false;
        }
        is_saved
    }

    pub(super) fn save_all_held(&mut self) {
        for key in self.held.keys().cloned().collect::<Vec<_>>() {
            self.try_to_save(&key);
        }
    }

    fn save_unsaved(&mut self) {
        let unsaved = self.held.iter();
        let unsaved = unsaved.filter(|(_, held)| held.is_unsaved || held.stranded.is_some());
        for key in unsaved.map(|(key, _)| key.clone()).collect::<Vec<_>>() {
            self.try_to_save(&key);
        }
    }

    fn try_to_save(&mut self, key: &Key) -> bool {
        match self.settle(key) {
            Ok(()) => {
                if !self.has_unsaved() {
                    self.trouble = None;
                }
                true
            }
            Err(error) => {
                if let Some(held) = self.held.get_mut(key) {
                    held.is_unsaved |= !held.is_newer;
                }
                self.trouble = Some(error);
                false
            }
        }
    }
}
