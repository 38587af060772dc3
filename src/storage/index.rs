//! Which cases ought to be there. What is there, the cases themselves tell: so the index can always be
//! made anew, and a case that went away without a trace is named.

use super::{DocumentId, Key, Place, StorageError, Store};
use crate::document::Map;

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
        let is_of_case = |of: &Option<Key>| of.as_ref() == Some(&key);
        if self.held(&key).is_some() {
            Absence::Newer
        } else if self.unread.contains_key(&key) {
            Absence::Unreadable
        } else if self.quarantine().iter().any(|it| is_of_case(&it.of)) {
            Absence::Quarantined
        } else if matches!(self.stored_text(&Key::Purged(id.clone())), Ok(Some(_))) {
            Absence::Deleted
        } else if self.read_index().is_ok_and(|index| index.contains_key(id)) {
            Absence::Missing
        } else {
            Absence::Unknown
        }
    }

    /// Cases that were here once and whose entries went away without a trace; known once all have
    /// been read.
    pub fn missing(&self) -> impl Iterator<Item = &DocumentId> {
        self.missing.keys()
    }

    /// Cases that a newer build wrote in a form of which this one understands nothing.
    pub fn sealed(&self) -> impl Iterator<Item = &DocumentId> {
        self.held.iter().filter_map(|(key, held)| match key {
            Key::Case(id) if held.is_sealed() => Some(id),
            _ => None,
        })
    }

    /// Takes note that the missing cases are not to be mentioned again.
    pub fn forget_missing(&mut self) {
        let missing = std::mem::take(&mut self.missing);
        self.change_index(|index| {
            for (id, ()) in &missing {
                index.remove(id);
            }
        });
    }

    pub(super) fn add_to_index(&mut self, id: &DocumentId) {
        self.missing.remove(id);
        self.change_index(|index| {
            index.insert(id.clone(), ());
        });
    }

    pub(super) fn remove_from_index(&mut self, id: &DocumentId) {
        self.missing.remove(id);
        self.change_index(|index| {
            index.remove(id);
        });
    }

    /// Finds what the index names and nothing accounts for, and adds what it does not name.
    pub(super) fn compare_with_index(&mut self, found: &[Key]) {
        let quarantined = found.iter().filter_map(|key| match key {
            Key::Quarantine { from, .. } => Key::of_name(from),
            _ => None,
        });
        let accounted: Vec<Key> = quarantined.chain(found.iter().cloned()).collect();
        let is_missing = |id: &DocumentId| {
            let case = Key::Case(id.clone());
            let is_known = self.held.contains_key(&case) || accounted.contains(&case);
            !is_known && !accounted.contains(&Key::Purged(id.clone()))
        };
        let index = self.read_index().unwrap_or_default();
        self.missing = index.into_iter().filter(|(id, ())| is_missing(id)).collect();
        let held = self.held.keys().filter_map(|key| match key {
            Key::Case(id) => Some((id.clone(), ())),
            _ => None,
        });
        let held: Vec<(DocumentId, ())> = held.collect();
        self.change_index(|index| index.extend(held));
    }

    /// The cases that were here when the index was last written. One that is damaged says nothing.
    fn read_index(&self) -> Result<Map<DocumentId, ()>, StorageError> {
        let text = self.stored_text(&Key::Index)?.unwrap_or_default();
        let ids: Vec<String> = serde_json::from_str(&text).unwrap_or_default();
        Ok(ids.iter().filter_map(|id| Some((id.parse().ok()?, ()))).collect())
    }

    /// Writes the index where that changes it. That it fails is no loss, since it is made from the
    /// cases whenever all are read.
    fn change_index(&mut self, change: impl FnOnce(&mut Map<DocumentId, ()>)) {
        let Ok(before) = self.read_index() else {
            return;
        };
        let mut index = before.clone();
        change(&mut index);
        if index != before {
            let ids: Vec<&str> = index.keys().map(DocumentId::as_str).collect();
            let text = serde_json::to_string(&ids).unwrap_or_default();
            let _ = self.place.keep(&self.keys.text(&Key::Index), &text);
        }
    }
}
