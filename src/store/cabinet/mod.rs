//! All that one tab holds, and its way into storage and back.
//!
//! localStorage has no lock, and a tab may see what another one wrote only a moment later. So
//! nothing here trusts that what it wrote stays: whatever is read is merged into what is held, and
//! what is held is written again until both are the same. No clock is read and no browser is known:
//! the shelf, the day and the moment come in as arguments.

mod absence;
mod aside;
mod bin;
mod cleared;
mod index;
mod open;
mod preferences;
mod recall;
mod settle;
mod stranded;
mod tabs;
mod texts;

use crate::sorted::{Map, Set};
use std::sync::Arc;

use super::keys::{Key, Keys};
use super::preferences::Preferences;
use super::{Room, Shelf, StorageError};
use crate::engagement::{Case, CaseId, Change, Refusal, Stamp, Undo};

pub use absence::Absence;
pub use aside::SetAside;
pub use bin::DAYS_IN_BIN;
use stranded::Stranded;

/// Whether what the page shows is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Saving {
    /// Everything is stored.
    Saved,
    /// Everything is stored, but changes of a case that a newer build has stored: they are set aside.
    SetAside,
    /// The last changes are only in this page's memory; saving is tried again.
    Failed(StorageError),
    /// This browser keeps nothing for this page; the page works for this sitting only.
    Unavailable(StorageError),
    /// There is storage, and not all that stands in it could be read: cases may be missing from the
    /// page that are still stored. Reading is tried again.
    Unreadable(StorageError),
}

/// A case that a newer build wrote and this one cannot show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed {
    /// Which.
    pub id: CaseId,
    /// Its text, for a download.
    pub text: String,
}

/// A case in memory.
#[derive(Debug, Clone)]
struct Held {
    case: Arc<Case>,
    /// What storage was last known to hold, as a fingerprint: a text that is known needs no reading.
    known: Option<u64>,
    is_saved: bool,
    /// A newer build wrote what is stored; it is never written over.
    is_newer: bool,
    /// What could not be stored under the case's own key because of that.
    stranded: Option<Stranded>,
}

impl Held {
    fn new(case: Case) -> Self {
        Self {
            case: Arc::new(case),
            known: None,
            is_saved: false,
            is_newer: false,
            stranded: None,
        }
    }
}

/// All that one tab holds.
#[derive(Debug)]
pub struct Cabinet<S> {
    shelf: S,
    keys: Keys,
    held: Map<CaseId, Held>,
    pub(super) sealed: Map<CaseId, String>,
    /// Cases that the index names and that are not there.
    missing: Set<CaseId>,
    settings: Preferences,
    upkeep: Preferences,
    are_settings_saved: bool,
    /// An entry was gone that was stored: perhaps not it alone.
    has_gap: bool,
    /// The index could not be written when it was to be.
    is_index_due: bool,
    trouble: Option<StorageError>,
    /// Why not all that is stored could be read, as long as it could not.
    unread: Option<StorageError>,
    /// Cases that changed or went away since the caller last asked.
    touched: Set<CaseId>,
    /// Cases that were saved since they were last compared with what is stored.
    recent: Set<CaseId>,
    /// The moment of the last call that knew one; it names what is set aside.
    pub(super) now: i64,
}

impl<S: Shelf> Cabinet<S> {
    /// Every case, those in the bin included.
    pub fn cases(&self) -> impl Iterator<Item = &Arc<Case>> {
        self.held.values().map(|held| &held.case)
    }

    /// A case.
    pub fn case(&self, id: CaseId) -> Option<&Arc<Case>> {
        self.held.get(&id).map(|held| &held.case)
    }

    /// Whether a newer build wrote the case: it is shown as far as it is understood and cannot be
    /// changed here.
    pub fn is_read_only(&self, id: CaseId) -> bool {
        self.held.get(&id).is_some_and(|held| held.is_newer)
    }

    /// Cases that a newer build wrote and this one cannot show.
    pub fn sealed(&self) -> impl Iterator<Item = Sealed> {
        self.sealed.iter().map(|(id, text)| Sealed {
            id: *id,
            text: text.clone(),
        })
    }

    /// Cases that were here once and whose entries went away without a trace.
    pub fn missing(&self) -> impl Iterator<Item = CaseId> {
        self.missing.iter().copied()
    }

    /// Adds a case and saves it at once.
    pub fn add(&mut self, case: Case) {
        let id = case.id();
        // Before the index is written, which would hide that it was gone.
        self.mend_if_cleared();
        self.held.insert(id, Held::new(case));
        self.touched.insert(id);
        self.recent.insert(id);
        self.save(id);
        self.write_index();
    }

    /// Lets something happen to a case and saves it at once. A save that fails keeps the change in
    /// memory, see [`saving`](Self::saving).
    ///
    /// # Errors
    /// A [`Refusal`] where the rules forbid it; the case is as it was.
    pub fn change(&mut self, id: CaseId, change: Change, stamp: Stamp) -> Result<Undo, Refusal> {
        self.edit(id, stamp, |case| case.apply(change, stamp))
    }

    /// Takes a change back and saves at once; gives the way to do it again.
    ///
    /// # Errors
    /// [`Refusal::ChangedSince`] where something has been changed since.
    pub fn undo(&mut self, id: CaseId, undo: &Undo, stamp: Stamp) -> Result<Undo, Refusal> {
        self.edit(id, stamp, |case| case.undo(undo, stamp))
    }

    fn edit(
        &mut self,
        id: CaseId,
        stamp: Stamp,
        edit: impl FnOnce(&mut Case) -> Result<Undo, Refusal>,
    ) -> Result<Undo, Refusal> {
        let held = self.held.get_mut(&id).ok_or(Refusal::NothingToDo)?;
        if held.is_newer {
            return Err(Refusal::ReadOnly);
        }
        let undo = edit(Arc::make_mut(&mut held.case))?;
        held.is_saved = false;
        self.now = stamp.at;
        self.touched.insert(id);
        self.recent.insert(id);
        if self.save(id) {
            self.read_again();
            if self.has_gap {
                self.mend_if_cleared();
            }
            self.save_unsaved();
        }
        Ok(undo)
    }

    /// Reads again what could not be read, and saves again what could not be saved or went away.
    pub fn retry(&mut self) {
        self.read_again();
        self.mend_if_cleared();
        self.save_unsaved();
    }

    pub(super) fn save_unsaved(&mut self) {
        let unsaved = self.held.iter().filter(|(_, held)| !held.is_saved);
        for id in unsaved.map(|(id, _)| *id).collect::<Vec<_>>() {
            self.save(id);
        }
        if !self.are_settings_saved {
            self.save_settings();
        }
    }

    /// Whether what the page shows is kept.
    pub fn saving(&self) -> Saving {
        let mut troubles = self.trouble.iter().chain(&self.unread);
        if let Some(error) = troubles.find(|error| error.is_lasting()) {
            return Saving::Unavailable(error.clone());
        }
        // What could not be read comes first: it must never look as if there were nothing.
        match (&self.unread, &self.trouble) {
            (Some(error), _) => Saving::Unreadable(error.clone()),
            _ if !self.has_unsaved() && self.stranded().next().is_some() => Saving::SetAside,
            _ if !self.has_unsaved() => Saving::Saved,
            (None, Some(error)) => Saving::Failed(error.clone()),
            (None, None) => Saving::Failed(StorageError::NotKept),
        }
    }

    /// Whether anything is only in this page's memory, so that closing the page would lose it.
    pub fn has_unsaved(&self) -> bool {
        !self.are_settings_saved || self.held.values().any(|held| !held.is_saved)
    }

    /// The cases that changed or went away since this was last asked.
    pub fn take_touched(&mut self) -> Set<CaseId> {
        std::mem::take(&mut self.touched)
    }

    /// Says whether it worked; what went wrong, [`saving`](Self::saving) tells.
    pub(super) fn save(&mut self, id: CaseId) -> bool {
        match self.settle(id) {
            Ok(()) => {
                if !self.has_unsaved() {
                    self.trouble = None;
                }
                if self.is_index_due {
                    self.write_index();
                }
                true
            }
            Err(error) => {
                if let Some(held) = self.held.get_mut(&id) {
                    held.is_saved = false;
                }
                self.trouble = Some(error);
                false
            }
        }
    }

    /// The place whose cases these are; it begins the names of everything that belongs to it.
    pub fn place(&self) -> &str {
        self.keys.prefix()
    }

    /// How much room is taken.
    ///
    /// # Errors
    /// Why storage could not be looked at.
    pub fn room(&self) -> Result<Room, StorageError> {
        Room::count(&self.shelf, &self.keys)
    }

    fn key(&self, key: &Key) -> String {
        self.keys.text(key)
    }

    /// What stands at this place, whoever wrote it.
    fn stored_keys(&self) -> Result<Vec<Key>, StorageError> {
        let texts = self.shelf.keys()?;
        Ok(texts
            .iter()
            .filter_map(|text| self.keys.parse(text))
            .collect())
    }
}
