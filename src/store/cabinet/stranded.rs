//! Changes that a newer build keeps out of a case's own place, since it has stored the case meanwhile:
//! they are set aside under a key of their own, for that build to take in.

use std::sync::Arc;

use super::Cabinet;
use crate::engagement::{Case, CaseId};
use crate::store::keys::{self, Key};
use crate::store::{Shelf, StorageError, schema};

/// What this tab knew of a case. It holds nothing of the newer build, so that it does not pretend to
/// know what it can't hold when that build merges it.
#[derive(Debug, Clone)]
pub(super) struct Stranded {
    case: Arc<Case>,
    /// The moment under which it was set aside, once it was: further changes go to the same place.
    at: Option<u64>,
}

impl<S: Shelf> Cabinet<S> {
    /// Cases with changes of this tab that a newer build keeps out of their place.
    pub(in crate::store) fn stranded(&self) -> impl Iterator<Item = &Case> {
        let stranded = self.held.values().filter_map(|held| held.stranded.as_ref());
        stranded.map(|stranded| stranded.case.as_ref())
    }

    /// Whether this is where changes of this tab were set aside.
    pub(super) fn is_of_stranded(&self, key: &Key) -> bool {
        let stranded = self.held.values().filter_map(|held| held.stranded.as_ref());
        stranded
            .filter_map(Stranded::key)
            .any(|known| known == *key)
    }

    /// Takes note of what must not get lost although it cannot be stored in its place.
    pub(super) fn strand(&mut self, case: &Case) {
        let Some(held) = self.held.get_mut(&case.id()) else {
            return;
        };
        let known = held.stranded.take();
        held.is_saved = false;
        held.stranded = Some(match known {
            Some(known) => Stranded {
                case: Arc::new(known.case.merge(case)),
                at: known.at,
            },
            None => Stranded {
                case: Arc::new(case.clone()),
                at: None,
            },
        });
    }

    /// What a newer build knows by now need not be kept beside it.
    pub(super) fn forget_stranded(&mut self, newer: &Case) {
        let Some(held) = self.held.get_mut(&newer.id()) else {
            return;
        };
        let is_known = |case: &Case| newer.knows_all_of(case);
        let Some(stranded) = held.stranded.take_if(|stranded| is_known(&stranded.case)) else {
            return;
        };
        let Some(key) = stranded.key().map(|key| self.key(&key)) else {
            return;
        };
        // Another tab may have set more aside there. What can't be looked at stays.
        let there = self.shelf.get(&key).ok().flatten();
        let there = there.and_then(|text| schema::read(&text).ok());
        if there.is_some_and(|there| is_known(&there)) {
            let _ = self.shelf.remove(&key);
        }
    }

    /// Sets aside what is not yet; a case that a newer build wrote is written in no other way.
    pub(super) fn keep_stranded(&mut self, id: CaseId) -> Result<(), StorageError> {
        let stranded = match self.held.get(&id) {
            Some(held) if !held.is_saved => held.stranded.clone(),
            _ => return Ok(()),
        };
        let kept = match stranded {
            Some(stranded) => Some(self.put_stranded_aside(stranded)?),
            None => None,
        };
        if let Some(held) = self.held.get_mut(&id) {
            held.stranded = kept;
            held.is_saved = true;
        }
        Ok(())
    }

    fn put_stranded_aside(&self, stranded: Stranded) -> Result<Stranded, StorageError> {
        let Some(key) = stranded.key() else {
            let now = u64::try_from(self.now).unwrap_or_default();
            let from = keys::name(&Key::Case(stranded.case.id()));
            let at = self.put_aside(now, &from, &schema::write(&stranded.case))?;
            let at = Some(at);
            return Ok(Stranded { at, ..stranded });
        };
        let key = self.key(&key);
        // Another tab may have set aside the same, and more since.
        let there = self.shelf.get(&key)?;
        let there = there.and_then(|text| schema::read(&text).ok());
        let case = there.map(|there| Arc::new(stranded.case.merge(&there)));
        let stranded = Stranded {
            case: case.unwrap_or(stranded.case),
            at: stranded.at,
        };
        self.shelf.keep(&key, &schema::write(&stranded.case))?;
        Ok(stranded)
    }

    /// Somebody let go of what was set aside.
    pub(super) fn drop_stranded(&mut self, key: &Key) {
        for held in self.held.values_mut() {
            if held.stranded.as_ref().and_then(Stranded::key).as_ref() == Some(key) {
                held.stranded = None;
            }
        }
    }
}

impl Stranded {
    fn key(&self) -> Option<Key> {
        let from = keys::name(&Key::Case(self.case.id()));
        self.at.map(|at| Key::SetAside { at, from })
    }
}
