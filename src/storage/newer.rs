//! What a newer build wrote is shown as far as it is understood and never written over. What this tab
//! knew and the newer build does not goes to quarantine, where "try again" in that build merges it.

use std::sync::Arc;

use super::store::Held;
use super::{Key, Place, StorageError, Store};
use crate::document::Document;

impl<P: Place> Store<P> {
    pub(super) fn take_in_newer(&mut self, key: &Key, text: &str, fingerprint: Option<u64>) {
        let understood = Document::decode_newer(text);
        let before = self.held.remove(key).unwrap_or_default();
        let own = (!before.is_newer && !before.document.is_empty()).then_some(before.document);
        let is_more = |own: &Arc<Document>| match &understood {
            Some(newer) => !newer.seen().contains_all(own.seen()),
            None => before.is_unsaved,
        };
        let stranded = own.clone().filter(is_more).or(before.stranded);
        if let Some(newer) = &understood {
            self.forget_known_to(newer, key);
        }
        let shown = understood.map(Arc::new).or(own);
        let held = Held {
            document: shown.unwrap_or_default(),
            known: fingerprint,
            is_unsaved: false,
            is_newer: true,
            stranded,
        };
        self.held.insert(key.clone(), held);
        self.touched.push(key.clone());
    }

    /// Puts into quarantine what is not there yet, together with what other tabs put there.
    pub(super) fn keep_stranded(&mut self, key: &Key) -> Result<(), StorageError> {
        let stranded = self.held.get(key).and_then(|held| held.stranded.clone());
        let Some(mut stranded) = stranded else {
            return Ok(());
        };
        let there = self.quarantined_documents(key).pop();
        match there {
            Some((place, there)) => {
                stranded = Arc::new(stranded.merged_with(&there));
                let place = self.keys.text(&place);
                self.place.keep(&place, &stranded.encode())?;
            }
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
                let _ = self.place.remove(&self.keys.text(&place));
            }
        }
    }

    /// What stands in quarantine for a document and can be read.
    fn quarantined_documents(&self, key: &Key) -> Vec<(Key, Document)> {
        let name = key.to_string();
        let found = self.stored_keys().unwrap_or_default().into_iter();
        let of_key =
            found.filter(|key| matches!(key, Key::Quarantine { from, .. } if *from == name));
        let read = of_key.filter_map(|place| {
            let text = self.stored_text(&place).ok()??;
            let document = Document::decode(&text).ok()?;
            Some((place, document))
        });
        read.collect()
    }
}
