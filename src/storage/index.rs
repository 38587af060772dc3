//! Which cases ought to be there. What is there, the cases themselves tell: so the index can always be
//! made anew, and a case that went away without a trace is named.

use super::{DocumentId, Key, Place, StorageError, Store};
use crate::document::sort_by;

/// Why there is no case to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Absence {
    /// It could not be read and is in quarantine.
    Quarantined,
    /// A newer build wrote it, in a form of which this one understands nothing.
    Newer,
    /// Storage did not give it; it is asked again.
    Unreadable,
    /// It was here, and its entry went away without a trace.
    Missing,
    /// It was deleted for good.
    Deleted,
    /// Nothing is known of it.
    Unknown,
}

impl<P: Place> Store<P> {
    /// Why [`document`](Self::document) gave nothing.
    pub fn absence(&self, id: &DocumentId) -> Absence {
        let key = Key::Case(id.clone());
        if self.held.contains_key(&key) {
            Absence::Newer
        } else if self.unread.contains_key(&key) {
            Absence::Unreadable
        } else if self.quarantine().iter().any(|it| it.key.document().as_ref() == Some(&key)) {
            Absence::Quarantined
        } else if self.is_marked(id) {
            Absence::Deleted
        } else if self.read_index().is_ok_and(|index| index.contains(id)) {
            Absence::Missing
        } else {
            Absence::Unknown
        }
    }

    /// Cases that were here once and whose entries went away without a trace; to be asked once all have
    /// been read.
    pub fn missing(&self) -> impl Iterator<Item = DocumentId> {
        let found = self.stored_keys();
        let mut missing = self.read_index().unwrap_or_default();
        missing.retain(|id| {
            let case = Key::Case(id.clone());
            let is_trace = |key: &Key| {
                *key == Key::Purged(id.clone()) || key.document().as_ref() == Some(&case)
            };
            let is_traceless = found.as_ref().is_ok_and(|found| !found.iter().any(is_trace));
            is_traceless && !self.held.contains_key(&case)
        });
        missing.into_iter()
    }

    /// Takes note that the missing cases are not to be mentioned again.
    pub fn forget_missing(&mut self) {
        let missing: Vec<DocumentId> = self.missing().collect();
        self.change_index(&[], &missing);
    }

    /// The cases that were here when the index was last written. One that is damaged says nothing.
    fn read_index(&self) -> Result<Vec<DocumentId>, StorageError> {
        let text = self.stored_text(&Key::Index)?.unwrap_or_default();
        let ids: Vec<String> = serde_json::from_str(&text).unwrap_or_default();
        Ok(ids.iter().filter_map(|id| id.parse().ok()).collect())
    }

    /// Writes the index where that changes it. That it fails is no loss, since it is made from the
    /// cases whenever all are read.
    pub(super) fn change_index(&self, added: &[DocumentId], removed: &[DocumentId]) {
        let Ok(before) = self.read_index() else {
            return;
        };
        let mut index = before.clone();
        index.extend_from_slice(added);
        index.retain(|id| !removed.contains(id));
        sort_by(&mut index, Ord::cmp);
        index.dedup();
        if index != before {
            let ids: Vec<&str> = index.iter().map(DocumentId::as_str).collect();
            let text = serde_json::to_string(&ids).unwrap_or_default();
            let _ = self.keep(&Key::Index, &text);
        }
    }
}
