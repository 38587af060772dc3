//! What the mirror brings back after the browser was killed: changes that storage had not yet written
//! to the disk, or had refused.
//!
//! A copy in the mirror may be older than what is stored, and may be damaged. So it is only ever
//! merged in, as what another tab wrote is, and never takes anything away.

use super::Cabinet;
use super::bin::TAKEN_BACK;
use crate::engagement::CaseId;
use crate::sorted::Set;
use crate::store::keys::Key;
use crate::store::preferences::Preferences;
use crate::store::{Shelf, schema};

impl<S: Shelf> Cabinet<S> {
    /// Takes in what the mirror held when the page was opened: texts by their keys.
    pub fn recall(&mut self, copies: &[(String, String)], now: i64) {
        self.now = now;
        let copies = copies.iter();
        let copies: Vec<(Key, &str)> = copies
            .filter_map(|(key, text)| Some((self.keys.parse(key)?, text.as_str())))
            .collect();
        let came_back: Set<CaseId> = copies.iter().filter_map(came_back).collect();
        for (key, text) in copies {
            match key {
                Key::Case(id) => self.recall_case(id, text, came_back.contains(&id)),
                Key::Settings | Key::Upkeep => self.recall_preferences(&key, text),
                _ => {}
            }
        }
    }

    fn recall_case(&mut self, id: CaseId, copy: &str, came_back: bool) {
        let stored = self.shelf.get(&self.key(&Key::Case(id)));
        let is_known = stored.is_ok_and(|text| text.as_deref() == Some(copy));
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
                self.take_in_newer(id, copy, error);
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
