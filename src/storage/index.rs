//! Which cases ought to be there, and in which order they were last shown, so that those seen first can be read first.
//! What is there, the cases themselves tell: so the index can always be made anew, and a case that went away without a
//! trace is named.

use serde_json::value::RawValue;

use super::backup::read;
use super::{DocumentId, Key, Place, StorageError, Store};
use crate::document::sort_by;

/// Why there is no case to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Absence {
    /// It was deleted for good.
    Deleted,
    /// It is there, and this build can't read it, or storage did not give it.
    Unreadable,
    /// Its entry is not there.
    Unknown,
}

impl<P: Place> Store<P> {
    /// Why [`document`](Self::document) gave nothing.
    pub fn absence(&self, id: &DocumentId) -> Absence {
        let key = Key::Case(id.clone());
        let is_set_aside = || {
            let quarantine = self.quarantine();
            quarantine.iter().any(|it| it.key.document().as_ref() == Some(&key))
        };
        if self.held.contains_key(&key) || self.unread.contains_key(&key) || is_set_aside() {
            Absence::Unreadable
        } else if self.is_marked(id) {
            Absence::Deleted
        } else {
            Absence::Unknown
        }
    }

    /// Cases that were here once and whose entries went away without a trace; to be asked once all have
    /// been read.
    pub fn missing(&self) -> impl Iterator<Item = DocumentId> {
        let (Ok(found), Ok(index)) = (self.stored_keys(), self.read_index()) else {
            return Vec::new().into_iter();
        };
        let traces: Vec<DocumentId> = found.iter().filter_map(traced).collect();
        let mut missing = without(&index, &traces);
        missing.retain(|id| !self.held.contains_key(&Key::Case(id.clone())));
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
        let ids: Vec<&RawValue> = serde_json::from_str(&text).unwrap_or_default();
        Ok(ids.into_iter().filter_map(|id| read::<String>(id)?.parse().ok()).collect())
    }

    /// The cases of these keys in the order of the index; those that it does not name come first.
    pub(super) fn in_order(&self, keys: Vec<Key>) -> Vec<DocumentId> {
        let case = |key| if let Key::Case(id) = key { Some(id) } else { None };
        let found: Vec<DocumentId> = keys.into_iter().filter_map(case).collect();
        let index = self.read_index().unwrap_or_default();
        let mut ids = without(&found, &index);
        let gone = without(&index, &found);
        ids.extend(without(&index, &gone));
        ids
    }

    /// Remembers the order in which the cases are shown; what is not among them comes last.
    pub fn put_in_order(&self, ids: &[DocumentId]) {
        self.write_index(|before| {
            let mut index = ids.to_vec();
            index.extend(without(before, ids));
            index
        });
    }

    /// Writes the index where that changes it: what is new comes first.
    pub(super) fn change_index(&self, added: &[DocumentId], removed: &[DocumentId]) {
        self.write_index(|before| {
            let mut index = without(added, before);
            index.extend(without(before, removed));
            index
        });
    }

    /// That it fails is no loss, since the index is made from the cases whenever all are read.
    fn write_index(&self, change: impl FnOnce(&[DocumentId]) -> Vec<DocumentId>) {
        let Ok(before) = self.read_index() else {
            return;
        };
        let index = change(&before);
        if index != before {
            let ids: Vec<&str> = index.iter().map(DocumentId::as_str).collect();
            let text = serde_json::to_string(&ids).unwrap_or_default();
            let _ = self.keep(&Key::Index, &text);
        }
    }
}

/// The case of which a key is a trace: itself, the mark of its deletion, its text in quarantine.
fn traced(key: &Key) -> Option<DocumentId> {
    match (key, key.document()) {
        (Key::Purged(id), _) => Some(id.clone()),
        (_, Some(Key::Case(id))) => Some(id),
        _ => None,
    }
}

/// Those that are not among the others.
fn without(ids: &[DocumentId], others: &[DocumentId]) -> Vec<DocumentId> {
    let mut others: Vec<&DocumentId> = others.iter().collect();
    sort_by(&mut others, Ord::cmp);
    ids.iter().filter(|id| others.binary_search(id).is_err()).cloned().collect()
}
