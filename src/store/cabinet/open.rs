//! Opens what is stored: every case that can be read, the rest aside.
//!
//! Storage that is there and cannot be read is not empty: it is told apart, and read again later.

use crate::sorted::{Map, Set};

use chrono::NaiveDate;

use super::Cabinet;
use crate::engagement::CaseId;
use crate::store::keys::{self, Key, Keys};
use crate::store::preferences::Preferences;
use crate::store::{Shelf, StorageError, schema};

impl<S: Shelf> Cabinet<S> {
    /// Reads all that is stored at a place. Where there is no storage at all, the cabinet is empty
    /// and works for this sitting; [`saving`](Self::saving) says so.
    pub fn open(shelf: S, keys: Keys, today: NaiveDate, now: i64) -> Self {
        let mut cabinet = Self {
            shelf,
            keys,
            held: Map::new(),
            sealed: Map::new(),
            missing: Set::new(),
            settings: Preferences::default(),
            upkeep: Preferences::default(),
            are_settings_saved: true,
            has_gap: false,
            is_index_due: false,
            trouble: None,
            unread: None,
            touched: Set::new(),
            recent: Set::new(),
            now,
        };
        cabinet.read_all();
        cabinet.empty_bin(today, now);
        cabinet.touched.clear();
        cabinet
    }

    /// Reads again what could not be read before.
    pub(super) fn read_again(&mut self) {
        if self.unread.is_some() {
            self.read_all();
        }
    }

    fn read_all(&mut self) {
        self.unread = self.try_to_read_all().err();
        self.write_index();
    }

    /// Gives back why not everything could be read; the rest has been.
    fn try_to_read_all(&mut self) -> Result<(), StorageError> {
        let found: Set<Key> = self.stored_keys()?.into_iter().collect();
        let mut outcome = self.read_preferences();
        for key in &found {
            if let Key::Case(id) = key
                && !self.save(*id)
                && let Some(error) = self.why_unread(*id)
            {
                outcome = Err(error);
            }
        }
        let listed = self.read_index()?;
        self.missing = listed
            .into_iter()
            .filter(|id| !self.held.contains_key(id) && !is_accounted_for(&found, *id))
            .collect();
        outcome
    }

    /// Why a case that stands there is not known here. One that is damaged and could not be moved is
    /// known: it is shown where it stands.
    fn why_unread(&self, id: CaseId) -> Option<StorageError> {
        if self.held.contains_key(&id) || self.sealed.contains_key(&id) {
            return None;
        }
        match self.shelf.get(&self.key(&Key::Case(id))) {
            Ok(Some(text)) if schema::read(&text).is_err() => None,
            Ok(_) => self.trouble.clone(),
            Err(error) => Some(error),
        }
    }
}

fn is_accounted_for(found: &Set<Key>, id: CaseId) -> bool {
    let from_case = keys::name(&Key::Case(id));
    found.contains(&Key::Case(id))
        || found.contains(&Key::Purged(id))
        || found
            .iter()
            .any(|key| matches!(key, Key::SetAside { from, .. } if *from == from_case))
}
