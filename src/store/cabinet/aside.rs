//! What could not be read is put aside to the letter: shown, downloaded, tried again, and dropped
//! only when the user says so.

use super::Cabinet;
use crate::engagement::CaseId;
use crate::store::keys::{self, Key};
use crate::store::schema::{self, ReadError};
use crate::store::{Shelf, StorageError};

/// A text that could not be read.
#[derive(Debug, Clone, PartialEq)]
pub struct SetAside {
    /// Names it when it is tried again or dropped.
    pub key: Key,
    /// When it was set aside, in milliseconds since 1970-01-01 UTC; none where it could not be moved
    /// and stands where it stood.
    pub at: Option<u64>,
    /// The case it was, if it was one.
    pub case: Option<CaseId>,
    /// The text to the letter.
    pub text: String,
    /// What is wrong with it; none where it can be read by now.
    pub reason: Option<ReadError>,
    /// Whether it can be read and holds changes of a case that only a newer build may write.
    pub is_waiting: bool,
}

impl<S: Shelf> Cabinet<S> {
    /// What could not be read, the latest last.
    pub fn set_aside_list(&self) -> Vec<SetAside> {
        let keys = self.stored_keys().unwrap_or_default();
        let mut found: Vec<SetAside> = keys
            .into_iter()
            .filter_map(|key| self.look_at(key))
            .collect();
        crate::sorted::sort_by(&mut found, |a, b| a.key.cmp(&b.key));
        found
    }

    /// Reads it again, perhaps by a newer build than the one that could not; says whether it could.
    /// What is read is merged in; as long as only a newer build may write the case, it stays aside.
    ///
    /// # Errors
    /// Why storage did not take the case; what was set aside still is.
    pub fn retry_set_aside(&mut self, key: &Key) -> Result<bool, StorageError> {
        let Some(text) = self.shelf.get(&self.key(key))? else {
            return Ok(false);
        };
        let Ok(case) = schema::read(&text) else {
            return Ok(false);
        };
        let id = case.id();
        if self.is_left_to_newer(id) {
            return Ok(false);
        }
        self.take_mark_away(id)?;
        self.take_in(case);
        if let Some(held) = self.held.get_mut(&id) {
            held.is_saved = false;
        }
        self.settle(id)?;
        if self.is_left_to_newer(id) {
            return Ok(false);
        }
        self.write_index();
        if *key != Key::Case(id) {
            self.shelf.remove(&self.key(key))?;
        }
        Ok(true)
    }

    /// Takes it away for good.
    ///
    /// # Errors
    /// Why storage did not let it go.
    pub fn drop_set_aside(&mut self, key: &Key) -> Result<(), StorageError> {
        if self.look_at(key.clone()).is_some() {
            self.shelf.remove(&self.key(key))?;
            self.drop_stranded(key);
            self.write_index();
        }
        Ok(())
    }

    fn is_left_to_newer(&self, id: CaseId) -> bool {
        self.is_read_only(id) || self.sealed.contains_key(&id)
    }

    /// Moves a text that could not be read to a key of its own. Only when the copy is known to be
    /// kept the text goes from where it stood.
    pub(super) fn set_aside(&mut self, key: &Key, text: &str) -> Result<(), StorageError> {
        let at = u64::try_from(self.now).unwrap_or_default();
        self.put_aside(at, &keys::name(key), text)?;
        self.shelf.remove(&self.key(key))
    }

    /// Puts a text aside, beside whatever was put there in the same moment. Once is enough: two
    /// builds that do not agree on what can be read would fill the storage with it. Gives the moment
    /// under which it stands.
    pub(super) fn put_aside(
        &self,
        mut at: u64,
        from: &str,
        text: &str,
    ) -> Result<u64, StorageError> {
        for key in self.stored_keys()? {
            if let Key::SetAside { at, from: other } = &key
                && other == from
                && self.shelf.get(&self.key(&key))?.as_deref() == Some(text)
            {
                return Ok(*at);
            }
        }
        loop {
            let from = from.to_owned();
            let key = self.key(&Key::SetAside { at, from });
            match self.shelf.get(&key)? {
                Some(other) if other != text => at = at.wrapping_add(1),
                _ => return self.shelf.keep(&key, text).map(|()| at),
            }
        }
    }

    fn look_at(&self, key: Key) -> Option<SetAside> {
        let (at, case) = match &key {
            Key::SetAside { at, from } => (Some(*at), case_of(from)),
            // It stands where it stood because there was no room to move it.
            Key::Case(id) if !self.held.contains_key(id) && !self.sealed.contains_key(id) => {
                (None, Some(*id))
            }
            _ => return None,
        };
        let text = self.shelf.get(&self.key(&key)).ok()??;
        let reason = schema::read(&text).err();
        let is_waiting = reason.is_none() && case.is_some_and(|id| self.is_left_to_newer(id));
        Some(SetAside {
            key,
            at,
            case,
            text,
            reason,
            is_waiting,
        })
    }
}

fn case_of(name: &str) -> Option<CaseId> {
    name.strip_prefix("case:").and_then(CaseId::parse)
}
