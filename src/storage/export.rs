//! Making a backup file, of everything or of a single case to hand it over. What stands in storage goes
//! in without being understood; what this tab holds and could not store goes in over it.

use super::backup::{Backup, file_of};
use super::{BackupError, DocumentId, Key, Keys, Place, Store};
use crate::document::{DecodeError, Document, Map, Moment};

/// Under this name the page remembers when a backup was last saved.
const SAVED: &str = "backup/saved";

/// All that stands at a place as one file: the last way out.
pub fn salvage(place: &impl Place, keys: &Keys) -> String {
    file_of(texts_at(place, keys))
}

/// All that stands at a place. What is damaged and was not moved yet stands as if it had been.
fn texts_at(place: &impl Place, keys: &Keys) -> Map<Key, String> {
    let mut texts = Map::new();
    for place_key in place.keys().unwrap_or_default() {
        let (Some(mut key), Ok(Some(text))) = (keys.parse(&place_key), place.get(&place_key))
        else {
            continue;
        };
        let is_damaged = || !matches!(Document::decode(&text), Ok(_) | Err(DecodeError::Newer(_)));
        if key.is_document() && is_damaged() {
            key = Key::Quarantine { at: 0, from: key.to_string() };
        }
        texts.insert(key, text);
    }
    texts
}

impl<P: Place> Store<P> {
    /// The file with everything: all cases, those in the bin too, the settings, what a newer build
    /// wrote and what is in quarantine.
    pub fn backup(&self) -> String {
        file_of(self.texts())
    }

    /// The file with some cases.
    pub fn backup_of(&self, ids: &[DocumentId]) -> Option<String> {
        let is_of = |key: Key| matches!(key, Key::Case(id) if ids.contains(&id));
        let is_asked = |(key, _): &(Key, String)| key.document().is_some_and(is_of);
        let texts: Map<Key, String> = self.texts().into_iter().filter(is_asked).collect();
        (!texts.is_empty()).then(|| file_of(texts))
    }

    /// The file with everything, for a place where another machine may have left one: what that holds
    /// stays in it, except for cases that were deleted here for good. One that cannot be read must not be
    /// written over.
    pub fn backup_onto(&self, there: Option<&str>) -> Result<String, BackupError> {
        let mut texts = self.texts();
        let Some(there) = there.filter(|there| !there.trim().is_empty()) else {
            return Ok(file_of(texts));
        };
        let there = Backup::read(there)?;
        if there.unreadable > 0 {
            return Err(BackupError::Damaged);
        }
        for (key, document) in there.documents {
            if !matches!(&key, Key::Case(id) if !self.is_marked(id)) {
                continue;
            }
            match texts.get(&key).map(|text| Document::decode(text)) {
                // A newer build wrote it.
                Some(Err(_)) => {}
                Some(Ok(here)) => texts.insert(key, here.merged_with(&document).encode()),
                None => texts.insert(key, document.encode()),
            }
        }
        for (key, text) in there.texts {
            match texts.get(&key) {
                // It can't be said what that build would make of the two.
                Some(here) if key.is_document() && Document::decode(here).is_ok() => {
                    return Err(BackupError::Damaged);
                }
                Some(_) if key.is_document() => {}
                _ => texts.insert(key, text),
            }
        }
        Ok(file_of(texts))
    }

    /// Takes note that a backup was saved.
    pub fn remember_backup(&mut self, now: Moment) {
        self.remember(SAVED, Some(now), now);
    }

    /// When a backup was last saved.
    pub fn last_backup(&mut self) -> Option<Moment> {
        self.remembered(SAVED)
    }

    fn texts(&self) -> Map<Key, String> {
        let mut texts = texts_at(&self.place, &self.keys);
        for (key, held) in self.held.iter() {
            if held.is_newer || held.document.is_empty() {
                continue;
            }
            let mut key = key.clone();
            // What a newer build has written meanwhile stays what it is.
            let stored = texts.get(&key).filter(|text| held.known.as_ref() != Some(text));
            if stored.is_some_and(|text| is_newer(text)) {
                key = Key::Quarantine { at: self.now.0, from: key.to_string() };
            }
            texts.insert(key, held.document.encode());
        }
        texts
    }
}

fn is_newer(text: &str) -> bool {
    matches!(Document::decode(text), Err(DecodeError::Newer(_)))
}
