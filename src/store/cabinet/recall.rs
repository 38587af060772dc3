//! What the mirror brings back after the browser was killed: changes that storage had not yet written
//! to the disk, or had refused.
//!
//! A copy in the mirror may be older than what is stored, and may be damaged. So it is only ever
//! merged in, as what another tab wrote is, and never takes anything away.

use super::Cabinet;
use super::bin::TAKEN_BACK;
use crate::engagement::CaseId;
use crate::sorted::{Map, Set};
use crate::store::keys::Key;
use crate::store::preferences::{Preferences, PreferencesError};
use crate::store::{Shelf, schema};

impl<S: Shelf> Cabinet<S> {
    /// Takes in what the mirror held when the page was opened, texts by their keys, and copies to it
    /// what it did not hold.
    pub fn recall(&mut self, copies: &[(String, String)], now: i64) {
        self.now = now;
        let copies = copies.iter();
        let copies: Vec<(Key, &str)> = copies
            .filter_map(|(key, text)| Some((self.keys.parse(key)?, text.as_str())))
            .collect();
        let known: Map<Key, &str> = copies.iter().cloned().collect();
        let came_back: Set<CaseId> = copies.iter().filter_map(came_back).collect();
        for (key, text) in copies {
            match key {
                Key::Case(id) => self.recall_case(id, text, came_back.contains(&id)),
                Key::Settings | Key::Upkeep => self.recall_preferences(&key, text),
                _ => {}
            }
        }
        self.bring_mirror_up_to_date(&known);
    }

    /// Copies what the mirror does not have: what was stored before there was one, and what was still
    /// on its way to it, or refused by it, when the page was left.
    fn bring_mirror_up_to_date(&self, copies: &Map<Key, &str>) {
        let is_copied = |key: &Key, text: &str| copies.get(key).is_some_and(|copy| *copy == text);
        let own = self.held.iter().filter(|(_, held)| !held.is_newer);
        for (id, held) in own {
            let key = Key::Case(*id);
            let stored = self.shelf.get(&self.key(&key)).ok().flatten();
            let text = stored
                .filter(|_| held.is_saved)
                .unwrap_or_else(|| schema::write(&held.case));
            if !is_copied(&key, &text) {
                self.shelf.mirror(&self.key(&key), Some(&text));
            }
        }
        for (key, held) in [(Key::Settings, &self.settings), (Key::Upkeep, &self.upkeep)] {
            let text = held.write();
            // What is not stored is copied when it is; what a newer build wrote is left to that one.
            let is_stored = matches!(self.shelf.get(&self.key(&key)), Ok(Some(it)) if it == text);
            let is_newer = copies
                .get(&key)
                .is_some_and(|copy| Preferences::read(copy) == Err(PreferencesError::Newer));
            if is_stored && !is_newer && !is_copied(&key, &text) {
                self.shelf.mirror(&self.key(&key), Some(&text));
            }
        }
    }

    fn recall_case(&mut self, id: CaseId, copy: &str, came_back: bool) {
        let stored = self.shelf.get(&self.key(&Key::Case(id)));
        let is_stored = stored.is_ok_and(|text| text.as_deref() == Some(copy));
        let is_known = is_stored && self.held.contains_key(&id);
        // What a newer build stored, that build will compare with the mirror.
        if is_known || self.is_read_only(id) || self.sealed.contains_key(&id) {
            return;
        }
        match schema::read(copy) {
            Ok(case) if case.id() == id => {
                if came_back {
                    // If it stays, the case goes again, as it would without a mirror.
                    let _ = self.take_mark_away(id);
                }
                self.heard_of_case(id, Some(copy));
            }
            Err(error) if error.is_newer() && matches!(self.tombstone(id), Ok(None)) => {
                // It is kept where it is: what is newer is never written over, in the mirror neither.
                let _ = self.take_in_newer(id, copy, error);
            }
            // A copy that cannot be read is worth nothing: it was only ever one of what was stored.
            _ => {}
        }
    }

    fn recall_preferences(&mut self, key: &Key, copy: &str) {
        if let Ok(copy) = Preferences::read(copy) {
            let held = self.preferences(key);
            *held = held.merge(&copy);
            self.save_preferences(key);
        }
    }
}

fn came_back((key, text): &(Key, &str)) -> Option<CaseId> {
    match key {
        Key::Purged(id) if *text == TAKEN_BACK => Some(*id),
        _ => None,
    }
}
