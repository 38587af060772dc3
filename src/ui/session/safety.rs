//! What the settings say about keeping: room, promise, what was set aside, deleting for good.
//!
//! All of it is read from storage each time it is shown, so that it is true.

use leptos::prelude::*;

use super::Session;
use crate::browser::persistence::{self, Persistence};
use crate::browser::{clock, download};
use crate::engagement::CaseId;
use crate::store::keys::Key;
use crate::store::{Absence, Cabinet, Room, Sealed, SetAside, StorageError};

impl Session {
    /// The room that is taken; an error where there is no storage.
    ///
    /// # Errors
    /// Why storage could not be looked at.
    pub fn room(self) -> Result<Room, StorageError> {
        self.look();
        self.cabinet.with_value(Cabinet::room)
    }

    /// Whether the browser promised to keep what is stored.
    pub fn persistence(self) -> Persistence {
        self.persistence.get()
    }

    /// Asks the browser for that promise, at the user's word.
    pub fn ask_again_for_persistence(self) {
        leptos::task::spawn_local(async move {
            self.persistence.set(persistence::ask().await);
        });
    }

    /// What could not be read, the latest last. A text of a case that is no case any more.
    pub fn set_aside(self) -> Vec<SetAside> {
        self.look();
        self.cabinet.with_value(|cabinet| cabinet.set_aside_list())
    }

    /// Tries to read it again; says whether it could, and then the case is listed.
    ///
    /// # Errors
    /// Why storage did not take the case; it is still set aside.
    pub fn retry_set_aside(self, key: &Key) -> Result<bool, StorageError> {
        let outcome = self
            .cabinet
            .try_update_value(|cabinet| cabinet.retry_set_aside(key));
        self.after_upkeep();
        outcome.unwrap_or(Ok(false))
    }

    /// Takes it away for good, after the user was asked.
    ///
    /// # Errors
    /// Why storage did not let it go.
    pub fn drop_set_aside(self, key: &Key) -> Result<(), StorageError> {
        let outcome = self
            .cabinet
            .try_update_value(|cabinet| cabinet.drop_set_aside(key));
        self.after_upkeep();
        outcome.unwrap_or(Ok(()))
    }

    /// Lets the user save the text to the letter; says whether the browser took it.
    pub fn download_set_aside(self, set_aside: &SetAside) -> bool {
        let case = set_aside
            .case
            .map_or_else(String::new, |id| format!("-{id}"));
        download::save(
            &format!("closeout-set-aside{case}.txt"),
            "text/plain",
            &set_aside.text,
        )
    }

    /// Cases that a newer version wrote and this one cannot show at all. They are left alone.
    pub fn sealed(self) -> Vec<Sealed> {
        self.look();
        self.cabinet
            .with_value(|cabinet| cabinet.sealed().collect())
    }

    /// Cases that were here once and whose entries went away without a trace, such as by the
    /// browser's own clearing.
    pub fn missing(self) -> Vec<CaseId> {
        self.look();
        self.cabinet
            .with_value(|cabinet| cabinet.missing().collect())
    }

    /// Why there is no such case to show.
    pub fn absence(self, id: CaseId) -> Absence {
        self.look();
        self.cabinet.with_value(|cabinet| cabinet.absence(id))
    }

    /// Takes note that the missing cases will not come back.
    pub fn forget_missing(self) {
        self.cabinet
            .update_value(|cabinet| cabinet.forget_missing());
        self.after_upkeep();
    }

    /// Deletes a case for good, after the user was asked. From the bin it goes by itself after 30
    /// days.
    ///
    /// # Errors
    /// Why storage did not let it go; the case is still there.
    pub fn purge(self, id: CaseId) -> Result<(), StorageError> {
        let today = clock::today();
        let outcome = self
            .cabinet
            .try_update_value(|cabinet| cabinet.purge(id, today));
        self.after_upkeep();
        outcome.unwrap_or(Ok(()))
    }

    /// Deletes everything of this page for good, after a backup was offered and the user was asked.
    ///
    /// # Errors
    /// Why something could not be deleted; the rest is gone.
    pub fn wipe(self) -> Result<(), StorageError> {
        let today = clock::today();
        let outcome = self.cabinet.try_update_value(|cabinet| cabinet.wipe(today));
        self.after_upkeep();
        outcome.unwrap_or(Ok(()))
    }

    pub(super) fn after_upkeep(self) {
        self.publish();
        self.upkeep.notify();
    }

    /// Tracks what is read from storage: it changes with upkeep, and with every save.
    pub(super) fn look(self) {
        self.upkeep.track();
        self.listing.track();
        self.saving.track();
    }
}
