//! What could not be read is kept to the letter under a key of its own: shown with the reason,
//! downloaded, tried again, and dropped only when a person says so.

use super::{Key, Place, StorageError, Store};
use crate::document::{DecodeError, Document};

/// A text that could not be read, or not be stored where it belongs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quarantined {
    /// Names it when it is tried again or dropped.
    pub key: Key,
    /// The document that it was.
    pub of: Option<Key>,
    /// When it was put there, in seconds; `None` where there was no room to move it.
    pub at: Option<i64>,
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
        let Some(it) = self.look_at(key.clone()) else {
            return Ok(false);
        };
        let (Some(of), Ok(document)) = (it.of, Document::decode(&it.text)) else {
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
            match &key {
                Key::Quarantine { at: other, from: of } if of == from => {
                    if self.stored_text(&key)?.as_deref() == Some(text) {
                        return Ok(());
                    }
                    at = at.max(other.saturating_add(1));
                }
                _ => {}
            }
        }
        self.keep(&Key::Quarantine { at, from: from.to_owned() }, text)
    }

    /// What is in quarantine under this key, or stands damaged where it stood, since there was no room to
    /// move it.
    pub(super) fn look_at(&self, key: Key) -> Option<Quarantined> {
        let (of, at) = match &key {
            Key::Quarantine { at, .. } => (key.origin().filter(Key::is_document), Some(*at)),
            key if key.is_document() && !self.held.contains_key(key) => (Some(key.clone()), None),
            _ => return None,
        };
        let text = self.stored_text(&key).ok()??;
        let reason = Document::decode(&text).err();
        // A document that has not been asked for yet is no patient.
        let is_listed =
            at.is_some() || matches!(reason, Some(DecodeError::Damaged | DecodeError::CutOff));
        is_listed.then_some(Quarantined { key, of, at, text, reason })
    }
}
