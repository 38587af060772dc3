//! The list of cases. It tells what ought to be there; what is there, the cases themselves tell, so
//! it can always be made anew and is written only when a case comes or goes.

use crate::sorted::Set;

use serde_json::Value;

use super::Cabinet;
use crate::engagement::CaseId;
use crate::store::json::{Object, list, quoted, values};
use crate::store::keys::Key;
use crate::store::{Shelf, StorageError};

/// The version this build writes.
const VERSION: u64 = 1;

struct Index {
    version: u64,
    cases: Vec<String>,
}

impl<S: Shelf> Cabinet<S> {
    /// The cases that were here when the list was last written. A list that is damaged says nothing.
    pub(super) fn read_index(&self) -> Result<Set<CaseId>, StorageError> {
        let index = self.stored_index()?;
        let cases = index.map(|index| index.cases).unwrap_or_default();
        Ok(cases.iter().filter_map(|id| CaseId::parse(id)).collect())
    }

    /// Writes the list anew. That it fails is no loss, since it is made from the cases; it is tried
    /// again with the next case that is saved.
    pub(in crate::store) fn write_index(&mut self) {
        let Ok(stored) = self.stored_index() else {
            return;
        };
        if stored.as_ref().is_some_and(|index| index.version > VERSION) {
            return;
        }
        // What could not be read is not gone.
        let unread = stored.filter(|_| self.unread.is_some());
        let unread = unread.map(|index| index.cases).unwrap_or_default();
        let unread = unread.iter().filter_map(|id| CaseId::parse(id));
        let ids = self
            .held
            .keys()
            .chain(self.sealed.keys())
            .chain(&self.missing);
        let cases: Set<CaseId> = ids.copied().chain(unread).collect();
        let cases = cases.iter().map(|id| quoted(&id.to_string()));
        let text = Object::default()
            .put("version", &VERSION.to_string())
            .put("cases", &list(cases))
            .close();
        let key = self.key(&Key::Index);
        self.is_index_due = self.shelf.get(&key).ok().flatten().as_deref() != Some(text.as_str())
            && self.shelf.keep(&key, &text).is_err();
    }

    /// Takes note that a missing case will not come back.
    pub fn forget_missing(&mut self) {
        self.missing.clear();
        self.write_index();
    }

    fn stored_index(&self) -> Result<Option<Index>, StorageError> {
        let text = self.shelf.get(&self.key(&Key::Index))?;
        Ok(text.and_then(|text| Index::read(&text)))
    }
}

impl Index {
    fn read(text: &str) -> Option<Self> {
        let stored: Value = serde_json::from_str(text).ok()?;
        let cases = values(&stored, "cases").ok()?;
        let id = |case: &Value| case.as_str().map(str::to_owned);
        Some(Self {
            version: stored.get("version")?.as_u64()?,
            cases: cases.iter().map(id).collect::<Option<_>>()?,
        })
    }
}
