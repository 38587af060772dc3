//! Whether what the page shows is kept, and trying again where it is not.

use super::store::Held;
use super::{Key, Place, StorageError, Store};

/// Whether what the page shows is kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Saving {
    /// Everything is stored.
    #[default]
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
        match (self.unread.values().next(), &self.trouble) {
            (Some(error), _) => Saving::Unreadable(error.clone()),
            _ if !self.has_unsaved() => Saving::Saved,
            (None, Some(error)) => Saving::Failed(error.clone()),
            (None, None) => Saving::Failed(StorageError::NotKept),
        }
    }

    /// Whether anything is only in this page's memory, so that closing the page would lose it.
    pub fn has_unsaved(&self) -> bool {
        self.held.values().any(|held| held.is_unsaved)
    }

    /// Reads again what could not be read, and saves again what could not be saved.
    pub fn retry(&mut self) {
        for (key, _) in std::mem::take(&mut self.unread) {
            match key {
                Key::Index => self.read_all(),
                key => self.read(&key),
            }
        }
        self.save_all(|held| held.is_unsaved);
    }

    /// Reads a document if it is not held yet.
    pub(super) fn read(&mut self, key: &Key) {
        if self.held.contains_key(key) || !key.is_document() {
            return;
        }
        self.unread.remove(key);
        if let Err(error) = self.settle(key)
            && !self.held.contains_key(key)
            && self.look_at(key.clone()).is_none()
        {
            self.unread.insert(key.clone(), error);
        }
    }

    /// Saves a document, and with it what could not be saved before.
    pub(super) fn save(&mut self, key: &Key) {
        if self.try_to_save(key) && self.trouble.is_some() {
            self.save_all(|held| held.is_unsaved);
        }
        if std::mem::take(&mut self.has_gap) {
            self.draw_replica_anew();
            self.save_all(|_| true);
            self.has_gap = false;
        }
    }

    pub(super) fn save_all(&mut self, is_meant: fn(&Held) -> bool) {
        let meant = self.held.iter().filter(|(_, held)| is_meant(held));
        let keys: Vec<Key> = meant.map(|(key, _)| key.clone()).collect();
        for key in keys {
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
