//! What a newer build wrote is shown as far as it is understood and never written over. What this tab
//! knew and the newer build does not goes to quarantine, where "try again" in that build merges it.

use std::sync::Arc;

use super::store::Held;
use super::{Key, Place, StorageError, Store};
use crate::document::Document;

impl<P: Place> Store<P> {
    pub(super) fn take_in_newer(&mut self, key: &Key, text: String) {
        let before = self.held.remove(key).unwrap_or_default();
        let own = (!before.is_newer && !before.document.is_empty()).then_some(before.document);
        let (shown, is_more) = match Document::decode_newer(&text) {
            Some(newer) => {
                self.forget_known_to(&newer, key);
                let is_more =
                    own.as_ref().is_some_and(|own| !newer.seen().contains_all(own.seen()));
                (Some(Arc::new(newer)), is_more)
            }
            None => (own.clone(), before.is_unsaved),
        };
        let held = Held {
            document: shown.unwrap_or_default(),
            known: Some(text),
            is_unsaved: false,
            is_newer: true,
            stranded: own.filter(|_| is_more).or(before.stranded),
        };
        self.held.insert(key.clone(), held);
        self.touched.push(key.clone());
    }

    /// Puts into quarantine what is not there yet, together with what other tabs put there.
    pub(super) fn keep_stranded(&mut self, key: &Key) -> Result<(), StorageError> {
        let stranded = self.held.get(key).and_then(|held| held.stranded.clone());
        let Some(stranded) = stranded else {
            return Ok(());
        };
        match self.quarantined_documents(key).pop() {
            Some((place, there)) => self.keep(&place, &stranded.merged_with(&there).encode())?,
            None => self.put_into_quarantine(&key.to_string(), &stranded.encode())?,
        }
        if let Some(held) = self.held.get_mut(key) {
            held.stranded = None;
        }
        Ok(())
    }

    /// What the newer build knows by now need not be kept beside it.
    fn forget_known_to(&mut self, newer: &Document, key: &Key) {
        for (place, document) in self.quarantined_documents(key) {
            if newer.seen().contains_all(document.seen()) {
                // If it stays, it is only there twice.
                let _ = self.remove(&place);
            }
        }
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
