//! Brings what is held and what is stored of a document to the same, again and again, and says whether
//! what the page shows is kept. localStorage has no lock, and a tab may see what another one wrote only
//! a moment later: nothing here trusts that what it wrote stays.

use std::sync::Arc;

use super::store::Held;
use super::{Key, Place, StorageError, Store};
use crate::document::{DecodeError, Document, sort_by};

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
        let trouble = self.trouble.as_ref().filter(|_| self.has_unsaved());
        let mut troubles = self.unread.values().chain(trouble);
        if let Some(error) = troubles.find(|error| error.is_lasting()) {
            return Saving::Unavailable(error.clone());
        }
        match (self.unread.values().next(), trouble) {
            (Some(error), _) => Saving::Unreadable(error.clone()),
            (None, Some(error)) => Saving::Failed(error.clone()),
            (None, None) if self.has_unsaved() => Saving::Failed(StorageError::NotKept),
            (None, None) => Saving::Saved,
        }
    }

    /// Whether anything is only in this page's memory, so that closing the page would lose it.
    pub fn has_unsaved(&self) -> bool {
        self.held.values().any(|held| held.is_unsaved)
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
        if self.try_to_save(key) {
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
        let Err(error) = self.settle(key) else { return true };
        if let Some(held) = self.held.get_mut(key) {
            held.is_unsaved |= !held.is_newer;
        }
        self.trouble = Some(error);
        false
    }

    /// Takes in what storage knows of a document and this tab does not, and writes what this tab knows
    /// and storage does not. Also how a document is read and saved: what stands there is looked at
    /// first.
    pub(super) fn settle(&mut self, key: &Key) -> Result<(), StorageError> {
        let is_stored = match self.stored_text(key)? {
            Some(text) => self.take_in_stored(key, text)?,
            None => false,
        };
        if self.is_deleted_for_good(key)? {
            return self.forget_entry(key);
        }
        self.write(key, is_stored)
    }

    /// Says whether the text still stands there; one that cannot be read goes to quarantine.
    fn take_in_stored(&mut self, key: &Key, text: String) -> Result<bool, StorageError> {
        if self.held.get(key).is_some_and(|held| held.known.as_ref() == Some(&text)) {
            return Ok(true);
        }
        match Document::decode(&text) {
            Ok(document) => {
                let is_same = self.take_in(key, document);
                if let Some(held) = self.held.get_mut(key) {
                    held.known = Some(text);
                    held.is_unsaved = !is_same;
                }
                Ok(true)
            }
            Err(DecodeError::Newer(_)) => self.take_in_newer(key, text).map(|()| true),
            Err(_) => {
                self.put_into_quarantine(&key.to_string(), &text)?;
                self.remove(key)?;
                Ok(false)
            }
        }
    }

    /// Merges a copy into what is held; says whether the copy was the same already.
    pub(super) fn take_in(&mut self, key: &Key, copy: Document) -> bool {
        let held = self.held.get_or_insert(key.clone(), Held::default());
        let merged = if held.is_newer {
            // What is understood of a newer build's document was only for looking at.
            held.is_newer = false;
            held.known = None;
            copy.clone()
        } else {
            held.document.merged_with(&copy)
        };
        let is_same = merged == copy;
        if merged != *held.document {
            held.document = Arc::new(merged);
            held.is_unsaved = true;
            self.touched.push(key.clone());
        }
        is_same
    }

    fn write(&mut self, key: &Key, is_stored: bool) -> Result<(), StorageError> {
        let Some(held) = self.held.get(key) else {
            return Ok(());
        };
        if held.is_newer || held.document.is_empty() || (is_stored && !held.is_unsaved) {
            return Ok(());
        }
        self.has_gap |= !is_stored && held.known.is_some();
        let text = held.document.encode();
        if !is_stored || held.known.as_ref() != Some(&text) {
            // Before, so that the mirror also has what storage refuses.
            self.place.mirror(&self.keys.text(key), Some(&text));
            self.keep(key, &text)?;
        }
        if let Some(held) = self.held.get_mut(key) {
            held.known = Some(text);
            held.is_unsaved = false;
        }
        if let (Key::Case(id), false) = (key, is_stored) {
            self.change_index(std::slice::from_ref(id), &[]);
        }
        Ok(())
    }

    /// The keys of what stands at this place, whoever wrote it, in their order.
    pub(super) fn stored_keys(&self) -> Result<Vec<Key>, StorageError> {
        let texts = self.place.keys()?;
        let mut keys: Vec<Key> = texts.iter().filter_map(|text| self.keys.parse(text)).collect();
        sort_by(&mut keys, Ord::cmp);
        Ok(keys)
    }

    pub(super) fn stored_text(&self, key: &Key) -> Result<Option<String>, StorageError> {
        self.place.get(&self.keys.text(key))
    }

    /// Puts a text under a key and makes sure that it is there.
    pub(super) fn keep(&self, key: &Key, text: &str) -> Result<(), StorageError> {
        self.place.set(&self.keys.text(key), text)?;
        let is_kept = self.stored_text(key)?.as_deref() == Some(text);
        if is_kept { Ok(()) } else { Err(StorageError::NotKept) }
    }

    pub(super) fn remove(&self, key: &Key) -> Result<(), StorageError> {
        self.place.remove(&self.keys.text(key))
    }
}
