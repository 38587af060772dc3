//! Brings what is held and what is stored of one case to the same.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use super::{Cabinet, Held};
use crate::engagement::{Case, CaseId};
use crate::store::keys::Key;
use crate::store::schema::{self, ReadError};
use crate::store::{Shelf, StorageError};

impl<S: Shelf> Cabinet<S> {
    /// Takes in what storage knows of a case that this tab does not, and writes what this tab knows
    /// and storage does not. Also how a case is saved: what stands there is looked at first.
    pub(super) fn settle(&mut self, id: CaseId) -> Result<(), StorageError> {
        let tombstone = self.tombstone(id)?;
        let key = self.key(&Key::Case(id));
        let stored = self.shelf.get(&key)?;
        let stored = match stored {
            Some(text) => self.take_in_stored(id, &text)?.then_some(text),
            None => None,
        };
        let was_stored = self.held.get(&id).is_some_and(|held| held.known.is_some());
        self.has_gap |= stored.is_none() && tombstone.is_none() && was_stored;
        match (tombstone, self.held.get(&id)) {
            (None, _) => {}
            (Some(tombstone), held) if held.is_none_or(|held| tombstone.covers(&held.case)) => {
                return self.bury(id);
            }
            // Somebody knew more of the case than the one who deleted it for good: it comes back.
            (Some(_), _) => self.take_mark_away(id)?,
        }
        self.write_case(id, stored.as_deref())
    }

    /// Says whether the text still stands there; one that cannot be read is set aside.
    fn take_in_stored(&mut self, id: CaseId, text: &str) -> Result<bool, StorageError> {
        let fingerprint = fingerprint(text);
        if self
            .held
            .get(&id)
            .is_some_and(|held| held.known == Some(fingerprint))
        {
            return Ok(true);
        }
        match schema::read(text).and_then(|case| expect_id(case, id)) {
            Ok(case) => {
                let is_same = self.take_in(case);
                if let Some(held) = self.held.get_mut(&id) {
                    held.known = Some(fingerprint);
                    held.is_saved = is_same && !held.is_newer;
                }
                Ok(true)
            }
            Err(error) if error.is_newer() => {
                self.take_in_newer(id, text, error);
                Ok(true)
            }
            Err(_) => self.set_aside(&Key::Case(id), text).map(|()| false),
        }
    }

    /// Merges a copy into what is held; says whether both are the same now.
    pub(in crate::store) fn take_in(&mut self, case: Case) -> bool {
        let id = case.id();
        let Some(held) = self.held.get_mut(&id) else {
            self.held.insert(id, Held::new(case));
            self.touched.insert(id);
            self.sealed.remove(&id);
            self.missing.remove(&id);
            return true;
        };
        if *held.case == case {
            return true;
        }
        let merged = held.case.merge(&case);
        let is_same = merged == case;
        if merged != *held.case {
            let is_newer = held.is_newer;
            held.case = Arc::new(merged);
            held.is_saved = false;
            self.touched.insert(id);
            if is_newer {
                self.strand(&case);
            }
        }
        is_same
    }

    /// What a newer build wrote is shown as far as it is understood, and never written over.
    pub(super) fn take_in_newer(&mut self, id: CaseId, text: &str, error: ReadError) {
        let understood = match error {
            ReadError::Newer { understood, .. } => understood.filter(|case| case.id() == id),
            _ => None,
        };
        self.touched.insert(id);
        // Another tab's write may have been lost on the way to the newer build.
        let is_more = |held: &Held| {
            let newer = understood.as_ref();
            !held.is_saved || newer.is_some_and(|newer| !newer.knows_all_of(&held.case))
        };
        let own = self.held.get(&id).filter(|held| !held.is_newer);
        if let Some(own) = own.filter(|held| is_more(held)) {
            let own = own.case.clone();
            self.strand(&own);
        }
        if let Some(newer) = &understood {
            self.forget_stranded(newer);
        }
        match (understood, self.held.get_mut(&id)) {
            (Some(case), Some(held)) => {
                held.case = Arc::new(held.case.merge(&case));
                held.is_newer = true;
            }
            (Some(case), None) => {
                let case = Arc::new(*case);
                let held = Held {
                    case,
                    known: None,
                    is_saved: true,
                    is_newer: true,
                    stranded: None,
                };
                self.held.insert(id, held);
            }
            (None, Some(held)) => held.is_newer = true,
            (None, None) => {
                self.sealed.insert(id, text.to_owned());
            }
        }
    }

    fn write_case(&mut self, id: CaseId, stored: Option<&str>) -> Result<(), StorageError> {
        let Some(held) = self.held.get(&id) else {
            return Ok(());
        };
        if held.is_newer {
            return self.keep_stranded(id);
        }
        if held.is_saved && stored.is_some() {
            return Ok(());
        }
        let text = schema::write(&held.case);
        if stored != Some(text.as_str()) {
            let key = self.key(&Key::Case(id));
            // Before, so that the mirror also has what storage refuses.
            self.shelf.mirror(&key, Some(&text));
            self.shelf.keep(&key, &text)?;
        }
        if let Some(held) = self.held.get_mut(&id) {
            held.known = Some(fingerprint(&text));
            held.is_saved = true;
        }
        Ok(())
    }
}

fn expect_id(case: Case, id: CaseId) -> Result<Case, ReadError> {
    if case.id() == id {
        Ok(case)
    } else {
        Err(ReadError::BadName(case.id().to_string()))
    }
}

fn fingerprint(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}
