//! Settings and upkeep: small, and merged value by value as cases are.

use chrono::NaiveDate;

use super::Cabinet;
use crate::store::keys::Key;
use crate::store::preferences::{Preferences, PreferencesError};
use crate::store::{Settings, Shelf, StorageError};

impl<S: Shelf> Cabinet<S> {
    /// The settings.
    pub fn settings(&self) -> Settings {
        self.settings.settings()
    }

    /// Changes the settings and saves them at once.
    pub fn change_settings(&mut self, change: impl FnOnce(&mut Settings), now: i64) {
        self.now = now;
        self.mend_if_cleared();
        let mut settings = self.settings.settings();
        change(&mut settings);
        self.settings.set_settings(&settings, now);
        self.save_settings();
        self.retry();
    }

    /// The day on which a backup was last saved, of this browser's cases.
    pub fn last_backup(&self) -> Option<NaiveDate> {
        self.upkeep.day("last_backup")
    }

    /// Remembers that a backup was saved.
    pub fn remember_backup(&mut self, day: NaiveDate, now: i64) {
        self.remember("last_backup", &day.to_string(), now);
    }

    /// Something that the page remembers about its own upkeep; empty if nothing.
    pub fn upkeep(&self, name: &str) -> &str {
        self.upkeep.get(name)
    }

    /// Remembers something about the page's own upkeep. It is no loss if that fails.
    pub fn remember(&mut self, name: &str, value: &str, now: i64) {
        self.upkeep.set(name, value, now);
        self.save_preferences(&Key::Upkeep);
    }

    /// The settings as they are stored, for a backup.
    pub(in crate::store) fn stored_settings(&self) -> &Preferences {
        &self.settings
    }

    pub(super) fn save_settings(&mut self) {
        match self.settle_preferences(&Key::Settings) {
            Ok(()) => self.are_settings_saved = true,
            Err(error) => {
                self.are_settings_saved = false;
                self.trouble = Some(error);
            }
        }
    }

    /// Saves either. That upkeep is not saved is no loss.
    pub(super) fn save_preferences(&mut self, key: &Key) {
        if *key == Key::Settings {
            self.save_settings();
        } else {
            let _ = self.settle_preferences(key);
        }
    }

    /// Reads both, without writing more than what must be set aside. Gives back why they are not
    /// known here; those that are damaged or of a newer build are.
    pub(super) fn read_preferences(&mut self) -> Result<(), StorageError> {
        for key in [Key::Settings, Key::Upkeep] {
            if let Err(error) = self.take_in_preferences(&key) {
                self.trouble = Some(error);
                self.shelf.get(&self.key(&key))?;
            }
        }
        Ok(())
    }

    /// Takes in what is stored, and writes what is not.
    fn settle_preferences(&mut self, key: &Key) -> Result<(), StorageError> {
        let stored = self.take_in_preferences(key)?;
        let held = self.preferences(key).clone();
        if stored.as_ref() == Some(&held) || (stored.is_none() && held == Preferences::default()) {
            return Ok(());
        }
        let (key, text) = (self.key(key), held.write());
        self.shelf.mirror(&key, Some(&text));
        self.shelf.keep(&key, &text)
    }

    fn take_in_preferences(&mut self, key: &Key) -> Result<Option<Preferences>, StorageError> {
        let Some(text) = self.shelf.get(&self.key(key))? else {
            return Ok(None);
        };
        match Preferences::read(&text) {
            Ok(stored) => {
                let merged = self.preferences(key).merge(&stored);
                *self.preferences(key) = merged;
                Ok(Some(stored))
            }
            Err(PreferencesError::Newer) => Err(StorageError::Newer),
            Err(PreferencesError::Damaged) => self.set_aside(key, &text).map(|()| None),
        }
    }

    pub(super) fn preferences(&mut self, key: &Key) -> &mut Preferences {
        if *key == Key::Upkeep {
            &mut self.upkeep
        } else {
            &mut self.settings
        }
    }
}
