//! Brings what is held and what is stored of one document to the same. localStorage has no lock, and
//! a tab may see what another one wrote only a moment later: nothing here trusts that what it wrote
//! stays.

use std::sync::Arc;

use super::store::Held;
use super::{Key, Place, StorageError, Store};
use crate::document::{DecodeError, Document};

impl<P: Place> Store<P> {
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
            Err(DecodeError::Newer(_)) => {
                self.take_in_newer(key, text)?;
                Ok(true)
            }
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
}
