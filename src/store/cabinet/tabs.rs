//! What other tabs wrote. Each tab merges what it hears into what it holds and writes the result
//! again until all agree: as long as one tab that knows an edit lives, the edit ends up stored.

use super::Cabinet;
use crate::engagement::CaseId;
use crate::sorted::Set;
use crate::store::keys::Key;
use crate::store::{Shelf, schema};

impl<S: Shelf> Cabinet<S> {
    /// Another tab wrote a key, or took it away. What it wrote is taken in even if it has been
    /// overwritten since: its writer may be closed by now.
    ///
    /// A key of `None` says that everything was cleared.
    pub fn heard(&mut self, key: Option<&str>, text: Option<&str>, now: i64) {
        self.now = now;
        let Some(key) = key else {
            self.write_everything();
            return;
        };
        match self.keys.parse(key) {
            Some(Key::Case(id)) => self.heard_of_case(id, text),
            Some(Key::Purged(id)) => {
                self.save(id);
            }
            Some(key @ (Key::Settings | Key::Upkeep)) if text.is_none() => {
                self.heard_that_preferences_are_gone(&key);
            }
            Some(key @ (Key::Settings | Key::Upkeep)) => self.save_preferences(&key),
            Some(Key::Index | Key::SetAside { .. }) | None => {}
        }
    }

    /// Looks again at what was saved, under a lock, when no other tab does the same.
    pub fn settle_recent(&mut self, now: i64) {
        self.now = now;
        for id in std::mem::take(&mut self.recent) {
            self.save(id);
        }
    }

    /// Looks at everything again: after a sleep, when the page is shown again.
    pub fn settle_all(&mut self, now: i64) {
        self.now = now;
        self.read_again();
        self.mend_if_cleared();
        let keys = self.stored_keys().unwrap_or_default();
        let stored = keys.iter().filter_map(|key| match key {
            Key::Case(id) => Some(*id),
            _ => None,
        });
        let ids: Set<CaseId> = stored.chain(self.held.keys().copied()).collect();
        for id in ids {
            self.save(id);
        }
        self.save_settings();
    }

    pub(super) fn heard_of_case(&mut self, id: CaseId, text: Option<&str>) {
        let copy = text
            .and_then(|text| schema::read(text).ok())
            .filter(|case| case.id() == id);
        let is_new = !self.held.contains_key(&id);
        if let Some(case) = copy
            && !self.take_in(case)
            && let Some(held) = self.held.get_mut(&id)
        {
            held.is_saved = false;
        }
        self.save(id);
        if is_new && self.held.contains_key(&id) {
            self.write_index();
        }
    }
}
