//! Making a backup file, of everything or of a single case to hand it over. What stands in storage goes
//! in without being understood; what this tab holds and could not store goes in over it.

use super::backup::{stored_case, write_file};
use super::{Backup, BackupError, DocumentId, Key, Keys, Place, Store};
use crate::document::{Map, Moment};

/// Under this name the page remembers when a backup was last saved.
const SAVED: &str = "backup/saved";

/// All that stands at a place as one file, made without understanding any of it: the last way out.
pub fn salvage(place: &impl Place, keys: &Keys) -> String {
    let stored = place.keys().unwrap_or_default().into_iter();
    let stored = stored.filter_map(|text| Some((keys.parse(&text)?, place.get(&text).ok()??)));
    file_of(stored)
}

fn file_of(texts: impl Iterator<Item = (Key, String)>) -> String {
    let mut cases = Vec::new();
    let mut others = Map::new();
    let mut settings = None;
    for (key, text) in texts {
        match &key {
            Key::Case(id) => match stored_case(id, &text) {
                Some(case) => cases.push(case),
                None => {
                    let from = key.to_string();
                    others.insert(Key::Quarantine { at: 0, from }.to_string(), text);
                }
            },
            Key::Settings => settings = Some(text),
            Key::Quarantine { .. } => {
                others.insert(key.to_string(), text);
            }
            _ => {}
        }
    }
    write_file(cases, others, settings.as_deref())
}

impl<P: Place> Store<P> {
    /// The file with everything: all cases, those in the bin too, the settings, what a newer build
    /// wrote and what is in quarantine.
    pub fn backup(&self) -> String {
        file_of(self.texts().into_iter())
    }

    /// The file with one case.
    pub fn backup_of(&self, id: &DocumentId) -> Option<String> {
        let of_case = |key: &Key| match key {
            Key::Case(other) => other == id,
            Key::Quarantine { from, .. } => Key::of_name(from) == Some(Key::Case(id.clone())),
            _ => false,
        };
        let texts = self.texts().into_iter();
        let texts: Vec<_> = texts.filter(|(key, _)| of_case(key)).collect();
        (!texts.is_empty()).then(|| file_of(texts.into_iter()))
    }

    /// The file with everything, for a place where another machine may have left one: what that holds
    /// stays in it, except for cases that were deleted here for good.
    ///
    /// # Errors
    /// Why the file that is there cannot be read; it must not be written over then.
    pub fn backup_onto(&self, there: Option<&str>) -> Result<String, BackupError> {
        let Some(there) = there.filter(|there| !there.trim().is_empty()) else {
            return Ok(self.backup());
        };
        let there = Backup::read(there)?;
        let mut merged = Backup::read(&self.backup())?;
        if !there.unreadable.is_empty() {
            return Err(BackupError::Damaged);
        }
        for (id, document) in there.documents {
            if !merged.newer.contains_key(&id) && !self.is_marked(&id) {
                merged.add(id, document);
            }
        }
        for (id, text) in there.newer {
            if merged.documents.contains_key(&id) {
                return Err(BackupError::Damaged);
            }
            merged.newer.get_or_insert(id, text);
        }
        merged.others.extend(there.others);
        Ok(merged.write())
    }

    /// Takes note that a backup was saved.
    pub fn remember_backup(&mut self, now: Moment) {
        self.remember(SAVED, &now.0.to_string(), now);
    }

    /// When a backup was last saved.
    pub fn last_backup(&mut self) -> Option<Moment> {
        self.remembered(SAVED).parse().ok().map(Moment)
    }

    pub(super) fn is_marked(&self, id: &DocumentId) -> bool {
        matches!(self.stored_text(&Key::Purged(id.clone())), Ok(Some(_)))
    }

    fn texts(&self) -> Map<Key, String> {
        let stored = self.stored_keys().unwrap_or_default().into_iter();
        let stored = stored.filter_map(|key| {
            let text = self.stored_text(&key).ok()??;
            Some((key, text))
        });
        let mut texts: Map<Key, String> = stored.collect();
        for (key, held) in &self.held {
            let from = key.to_string();
            let waiting = Key::Quarantine { at: self.now.0, from };
            let stranded = held.stranded.as_ref();
            texts.extend(stranded.map(|document| (waiting, document.encode())));
            if !held.is_newer && !held.document.is_empty() {
                texts.insert(key.clone(), held.document.encode());
            }
        }
        texts
    }
}
