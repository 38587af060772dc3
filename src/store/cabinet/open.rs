//! Opens what is stored: every case that can be read, the rest aside.

use crate::sorted::{Map, Set};

use chrono::NaiveDate;

use super::Cabinet;
use crate::engagement::CaseId;
use crate::store::keys::{self, Key, Keys};
use crate::store::preferences::Preferences;
use crate::store::{Shelf, StorageError};

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
            trouble: None,
            touched: Set::new(),
            recent: Set::new(),
            now,
        };
        if let Err(error) = cabinet.read_all() {
            cabinet.trouble = Some(error);
            return cabinet;
        }
        cabinet.empty_bin(today);
        cabinet.write_index();
        cabinet.touched.clear();
        cabinet
    }

    fn read_all(&mut self) -> Result<(), StorageError> {
        let found: Set<Key> = self.stored_keys()?.into_iter().collect();
        self.read_preferences();
        for key in &found {
            if let Key::Case(id) = key {
                self.save(*id);
            }
        }
        let listed = self.read_index();
        self.missing = listed
            .into_iter()
            .filter(|id| !is_accounted_for(&found, *id))
            .collect();
        Ok(())
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
