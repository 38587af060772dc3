//! Brings what is held and what is stored of one document to the same. localStorage has no lock, and
//! a tab may see what another one wrote only a moment later: nothing here trusts that what it wrote
//! stays.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use super::{Key, Place, StorageError, Store};
use crate::document::{DecodeError, Document};

impl<P: Place> Store<P> {
    /// Takes in what storage knows of a document and this tab does not, and writes what this tab knows
    /// and storage does not. Also how a document is read and saved: what stands there is looked at
    /// first.
    pub(super) fn settle(&mut self, key: &Key) -> Result<(), StorageError> {
        let stored = match self.stored_text(key)? {
            Some(text) => self.take_in_stored(key, &text)?.then_some(text),
            None => None,
        };
        if self.is_deleted_for_good(key)? {
            return self.forget_entry(key);
        }
        self.write(key, stored.as_deref())
    }

    /// Says whether the text still stands there; one that cannot be read goes to quarantine.
    fn take_in_stored(&mut self, key: &Key, text: &str) -> Result<bool, StorageError> {
        let fingerprint = Some(fingerprint(text));
        if self.held(key).is_some_and(|held| held.known == fingerprint) {
            return Ok(true);
        }
        match Document::decode(text) {
            Ok(document) => {
                let is_same = self.take_in(key, document);
                if let Some(held) = self.held.get_mut(key) {
                    held.known = fingerprint;
                    held.is_unsaved = !is_same;
                }
                Ok(true)
            }
            Err(DecodeError::Newer(_)) => {
                self.take_in_newer(key, text, fingerprint);
                Ok(true)
            }
            Err(_) => {
                self.put_into_quarantine(&key.to_string(), text)?;
                self.place.remove(&self.keys.text(key))?;
                Ok(false)
            }
        }
    }

    /// Merges a copy into what is held; says whether the copy was the same already.
    pub(super) fn take_in(&mut self, key: &Key, copy: Document) -> bool {
        let held = self.held.get_or_insert(key.clone(), Default::default());
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

    fn write(&mut self, key: &Key, stored: Option<&str>) -> Result<(), StorageError> {
        let Some(held) = self.held.get(key) else {
            return Ok(());
        };
        if held.is_newer {
            return self.keep_stranded(key);
        }
        let is_stored = stored.is_some();
        if held.document.is_empty() || (is_stored && !held.is_unsaved) {
            return Ok(());
        }
        self.has_gap |= !is_stored && held.known.is_some();
        let text = held.document.encode();
        if stored != Some(text.as_str()) {
            let place_key = self.keys.text(key);
            // Before, so that the mirror also has what storage refuses.
            self.place.mirror(&place_key, Some(&text));
            self.place.keep(&place_key, &text)?;
        }
        if let Some(held) = self.held.get_mut(key) {
            held.known = Some(fingerprint(&text));
            held.is_unsaved = false;
        }
        match key {
            Key::Case(id) if !is_stored => self.add_to_index(&id.clone()),
            _ => {}
        }
        Ok(())
    }
}

fn fingerprint(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}
