//! What a newer build wrote is shown as far as it is understood and never written over. What this tab
//! knew and the newer build does not goes to quarantine, where "try again" in that build merges it.

use std::sync::Arc;

use super::store::Held;
use super::{Key, Place, StorageError, Store};
use crate::document::Document;

impl<P: Place> Store<P> {
    /// Holds what a newer build wrote in the place of what was held, once that is safe.
    pub(super) fn take_in_newer(&mut self, key: &Key, text: String) -> Result<(), StorageError> {
        let newer = Document::decode_newer(&text);
        let before = self.held.get(key).filter(|held| !held.is_newer).cloned().unwrap_or_default();
        let is_more = match &newer {
            Some(newer) => !newer.seen().contains_all(before.document.seen()),
            None => before.is_unsaved,
        };
        let waiting = self.quarantined_documents(key);
        if is_more {
            // Together with what other tabs put there.
            match waiting.last() {
                Some((place, there)) => {
                    self.keep(place, &before.document.merged_with(there).encode())?;
                }
                None => self.put_into_quarantine(&key.to_string(), &before.document.encode())?,
            }
        } else if let Some(newer) = &newer {
            for (place, document) in waiting {
                // What the newer build knows by now need not be kept beside it. If it stays, it is only
                // there twice.
                if newer.seen().contains_all(document.seen()) {
                    let _ = self.remove(&place);
                }
            }
        }
        let document = newer.map_or(before.document, Arc::new);
        let held = Held { document, known: Some(text), is_unsaved: false, is_newer: true };
        self.held.insert(key.clone(), held);
        self.touched.push(key.clone());
        Ok(())
    }

    /// What stands in quarantine for a document and can be read.
    fn quarantined_documents(&self, key: &Key) -> Vec<(Key, Document)> {
        let mut found = Vec::new();
        for place in self.stored_keys().unwrap_or_default() {
            if place.origin().as_ref() == Some(key)
                && let Ok(Some(text)) = self.stored_text(&place)
                && let Ok(document) = Document::decode(&text)
            {
                found.push((place, document));
            }
        }
        found
    }
}
