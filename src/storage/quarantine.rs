//! What could not be read is kept to the letter under a key of its own: shown with the reason,
//! downloaded, tried again, and dropped only when a person says so. So is what this tab knew of a
//! document that a newer build has written: "try again" in that build merges it.

use std::sync::Arc;

use super::store::Held;
use super::{Key, Place, StorageError, Store};
use crate::document::{DecodeError, Document};

/// A text that could not be read, or not be stored where it belongs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quarantined {
    /// Names it when it is tried again or dropped; the document's own where there was no room to move it.
    pub key: Key,
    /// The text to the letter.
    pub text: String,
    /// What is wrong with it. `None` where it can be read: it then waits for a newer build, which
    /// alone may write the document that it is of.
    pub reason: Option<DecodeError>,
}

impl<P: Place> Store<P> {
    /// All that is in quarantine, the latest last.
    pub fn quarantine(&self) -> Vec<Quarantined> {
        // In the order of the keys: what stands where it stood, then by the moment.
        let keys = self.stored_keys().unwrap_or_default();
        keys.into_iter().filter_map(|key| self.look_at(key)).collect()
    }

    /// Reads it again, perhaps by a newer build than the one that could not, and merges it in. Says
    /// whether that could be done; it is still in quarantine where storage did not take it.
    pub fn retry_quarantined(&mut self, key: &Key) -> Result<bool, StorageError> {
        let kept = self.look_at(key.clone()).map(|it| Document::decode(&it.text));
        let (Some(of), Some(Ok(document))) = (key.document(), kept) else {
            return Ok(false);
        };
        self.read(&of);
        if self.is_newer(&of) {
            return Ok(false);
        }
        self.bring_back(&of, document);
        self.settle(&of)?;
        if self.is_newer(&of) {
            return Ok(false);
        }
        if *key != of {
            self.remove(key)?;
        }
        Ok(true)
    }

    /// Takes it away for good, unless storage does not let it go.
    pub fn drop_quarantined(&mut self, key: &Key) -> Result<(), StorageError> {
        if self.look_at(key.clone()).is_some() {
            self.remove(key)?;
            self.draw_replica_anew();
        }
        Ok(())
    }

    /// Puts a text beside whatever was put there in the same moment. Once is enough: two builds that
    /// do not agree on what can be read would fill the storage with it.
    pub(super) fn put_into_quarantine(&self, from: &str, text: &str) -> Result<(), StorageError> {
        let mut at = self.now.0;
        for key in self.stored_keys()? {
            if let Key::Quarantine { at: other, from: of } = &key
                && of == from
            {
                if self.stored_text(&key)?.as_deref() == Some(text) {
                    return Ok(());
                }
                at = at.max(other.saturating_add(1));
            }
        }
        self.keep(&Key::Quarantine { at, from: from.to_owned() }, text)
    }

    /// Holds what a newer build wrote in the place of what was held: shown as far as it is understood,
    /// and never written over. What this tab knew and that build does not is put here first.
    pub(super) fn take_in_newer(&mut self, key: &Key, text: String) -> Result<(), StorageError> {
        let newer = Document::decode_newer(&text);
        let before = self.held.get(key).filter(|held| !held.is_newer).cloned().unwrap_or_default();
        let is_more = match &newer {
            Some(newer) => !newer.seen().contains_all(before.document.seen()),
            None => before.is_unsaved,
        };
        let mut waiting = Vec::new();
        for place in self.stored_keys().unwrap_or_default() {
            if matches!(place, Key::Quarantine { .. })
                && place.document().as_ref() == Some(key)
                && let Ok(Some(text)) = self.stored_text(&place)
                && let Ok(document) = Document::decode(&text)
            {
                waiting.push((place, document));
            }
        }
        if is_more {
            let own = &before.document;
            match waiting.last() {
                // Together with what other tabs put there.
                Some((place, there)) => self.keep(place, &own.merged_with(there).encode())?,
                None => self.put_into_quarantine(&key.to_string(), &own.encode())?,
            }
        } else if let Some(newer) = &newer {
            // What the newer build knows by now need not be kept beside it. If it stays, it is only there
            // twice.
            let is_known = |document: &Document| newer.seen().contains_all(document.seen());
            for (place, _) in waiting.iter().filter(|(_, document)| is_known(document)) {
                let _ = self.remove(place);
            }
        }
        let document = newer.map_or(before.document, Arc::new);
        let held = Held { document, known: Some(text), is_unsaved: false, is_newer: true };
        self.held.insert(key.clone(), held);
        self.touched.push(key.clone());
        Ok(())
    }

    /// What is in quarantine under this key, or stands damaged where it stood, since there was no room to
    /// move it.
    pub(super) fn look_at(&self, key: Key) -> Option<Quarantined> {
        let is_moved = matches!(key, Key::Quarantine { .. });
        if !is_moved && (!key.is_document() || self.held.contains_key(&key)) {
            return None;
        }
        let text = self.stored_text(&key).ok()??;
        let reason = Document::decode(&text).err();
        // A document that has not been asked for yet is no patient.
        let is_damaged = matches!(reason, Some(DecodeError::Damaged | DecodeError::CutOff));
        (is_moved || is_damaged).then_some(Quarantined { key, text, reason })
    }
}
