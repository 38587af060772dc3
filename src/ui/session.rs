//! All that the page holds while it is open: cases, settings, the way back, the state of saving.
//!
//! Views read it and call it. What it does with storage is decided in [`store`](crate::store), which
//! knows no signals: after each call the session publishes what has changed.

mod backups;
mod folder;
mod keeping;
mod safety;
mod shown;

use std::sync::Arc;

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::browser::clock;
use crate::browser::folder::Folder;
use crate::browser::persistence::Persistence;
use crate::engagement::{
    Assessment, Case, CaseId, Change, Refusal, SampleText, Stamp, WriterId, sample_case,
};
use crate::sorted;
use crate::store::{Cabinet, Deed, LocalShelf, Settings, Taken, WayBack, keys_of_this_page};
use shown::{Listing, Shown};

pub use crate::store::Saving;
pub use backups::OpenError;

/// What would be taken back next and what done again next.
#[derive(Debug, Clone, Default, PartialEq)]
struct Steps {
    undoable: Option<Deed>,
    redoable: Option<Deed>,
}

/// All that the page holds. Cheap to copy; views take it from the context.
#[derive(Clone, Copy)]
pub struct Session {
    /// The name with which changes are signed. No two changes are ever signed alike, so it is another
    /// one once a case went away, whose older copy may come back from a file.
    writer: StoredValue<WriterId>,
    cabinet: StoredValue<Cabinet<LocalShelf>, LocalStorage>,
    way_back: StoredValue<WayBack, LocalStorage>,
    /// Told only when a case comes or goes; each case has a signal of its own.
    cases: RwSignal<sorted::Map<CaseId, Shown>>,
    listing: RwSignal<Listing>,
    steps: RwSignal<Steps>,
    today: RwSignal<NaiveDate>,
    settings: RwSignal<Settings>,
    saving: RwSignal<Saving>,
    /// Told when something changed that is read from storage each time: see `safety`.
    upkeep: RwSignal<()>,
    persistence: RwSignal<Persistence>,
    folder: RwSignal<Folder>,
    is_folder_waiting: StoredValue<bool>,
}

impl Session {
    /// The session of this page.
    pub fn expect() -> Self {
        expect_context()
    }

    /// Reads what is stored, and listens to other tabs from then on. The caller provides the session
    /// as context.
    pub fn start() -> Self {
        let today = clock::today();
        let cabinet = Cabinet::open(LocalShelf::open(), keys_of_this_page(), today, clock::now());
        let settings = cabinet.settings();
        let saving = cabinet.saving();
        let session = Self {
            writer: StoredValue::new(WriterId(clock::random())),
            cabinet: StoredValue::new_local(cabinet),
            way_back: StoredValue::new_local(WayBack::default()),
            cases: RwSignal::new(sorted::Map::new()),
            listing: RwSignal::new(Listing::default()),
            steps: RwSignal::new(Steps::default()),
            today: RwSignal::new(today),
            settings: RwSignal::new(settings),
            saving: RwSignal::new(saving),
            upkeep: RwSignal::new(()),
            persistence: RwSignal::new(Persistence::Unknown),
            folder: RwSignal::new(Folder::NotChosen),
            is_folder_waiting: StoredValue::new(false),
        };
        session.show_all();
        session.keep_watch();
        session
    }

    /// The cases that are not in the bin, the one that changed last first.
    pub fn case_ids(self) -> Vec<CaseId> {
        self.listing.with(Listing::cases)
    }

    /// The cases in the bin, the one that changed last first. They go for good 30 days after they
    /// were deleted or a little later, see [`Case::deleted`] and [`DAYS_IN_BIN`](crate::store::DAYS_IN_BIN).
    pub fn bin(self) -> Vec<CaseId> {
        self.listing.with(Listing::bin)
    }

    /// A case, in the bin or not.
    pub fn case(self, id: CaseId) -> Option<Arc<Case>> {
        self.shown(id)?.case.get()
    }

    /// What follows from a case today.
    pub fn assessment(self, id: CaseId) -> Option<Arc<Assessment>> {
        self.shown(id)?.assessment.get()
    }

    /// Whether a newer version of the page wrote the case: it is shown as far as this one
    /// understands it, and every change is refused with [`Refusal::ReadOnly`].
    pub fn is_read_only(self, id: CaseId) -> bool {
        let _tracked = self.case(id);
        self.cabinet.with_value(|cabinet| cabinet.is_read_only(id))
    }

    /// Makes a new, empty case.
    pub fn create(self) -> CaseId {
        self.add(Case::new(CaseId(clock::random())))
    }

    /// Makes the sample case.
    pub fn create_sample(self, text: &SampleText) -> CaseId {
        self.add(sample_case(CaseId(clock::random()), self.stamp(), text))
    }

    fn add(self, case: Case) -> CaseId {
        let id = case.id();
        self.cabinet.update_value(|cabinet| cabinet.add(case));
        self.publish();
        self.after_save();
        id
    }

    /// Lets something happen to a case and saves it at once. Deleting is [`Change::Deleted`], and
    /// [`Change::Restored`] takes a case out of the bin.
    ///
    /// # Errors
    /// A [`Refusal`] where the rules forbid it; the case is as it was.
    pub fn apply(self, id: CaseId, change: Change) -> Result<(), Refusal> {
        let stamp = self.stamp();
        let outcome = self
            .cabinet
            .try_update_value(|cabinet| cabinet.change(id, change, stamp));
        let undo = outcome.unwrap_or(Err(Refusal::NothingToDo))?;
        self.way_back
            .update_value(|way_back| way_back.remember(id, undo));
        self.publish();
        self.after_save();
        Ok(())
    }

    /// Takes the last step back; says how far.
    ///
    /// # Errors
    /// A [`Refusal`] where it can't be taken back at all.
    pub fn undo(self) -> Result<Taken, Refusal> {
        self.step(WayBack::undo)
    }

    /// Does again what was taken back last; says how far.
    ///
    /// # Errors
    /// A [`Refusal`] where it can't be done again at all.
    pub fn redo(self) -> Result<Taken, Refusal> {
        self.step(WayBack::redo)
    }

    fn step(self, step: StepOf) -> Result<Taken, Refusal> {
        let stamp = self.stamp();
        let outcome = self.cabinet.try_update_value(|cabinet| {
            let step = |way_back: &mut WayBack| step(way_back, cabinet, stamp);
            self.way_back.try_update_value(step)
        });
        self.publish();
        self.after_save();
        outcome.flatten().unwrap_or(Ok(Taken::Nothing))
    }

    /// What [`undo`](Self::undo) would take back.
    pub fn undoable(self) -> Option<Deed> {
        self.steps.with(|steps| steps.undoable.clone())
    }

    /// What [`redo`](Self::redo) would do again.
    pub fn redoable(self) -> Option<Deed> {
        self.steps.with(|steps| steps.redoable.clone())
    }

    /// The day at the FM's desk; it follows the clock over midnight.
    pub fn today(self) -> NaiveDate {
        self.today.get()
    }

    /// The settings.
    pub fn settings(self) -> Settings {
        self.settings.get()
    }

    /// Changes the settings and saves them at once.
    pub fn change_settings(self, change: impl FnOnce(&mut Settings)) {
        self.cabinet
            .update_value(|cabinet| cabinet.change_settings(change, clock::now()));
        self.publish();
    }

    /// Whether what the page shows is kept. While it is not [`Saving::Saved`], a banner says so.
    pub fn saving(self) -> Saving {
        self.saving.get()
    }

    /// Whether this browser keeps anything for the page; where it does not, nothing may promise it.
    pub fn keeps_anything(self) -> bool {
        !matches!(self.saving(), Saving::Unavailable(_))
    }

    /// Tries again to read what could not be read and to save what could not be saved; the session
    /// does so by itself, too.
    pub fn save_again(self) {
        self.cabinet.update_value(Cabinet::retry);
        self.publish();
    }

    fn stamp(self) -> Stamp {
        Stamp {
            writer: self.writer.get_value(),
            at: clock::now(),
            today: clock::today(),
        }
    }

    fn shown(self, id: CaseId) -> Option<Shown> {
        // A view of one case is not told when another one comes or goes.
        let known = self.cases.with_untracked(|cases| cases.get(&id).cloned());
        known.or_else(|| self.cases.with(|cases| cases.get(&id).cloned()))
    }
}

/// A step back or forth.
type StepOf = fn(&mut WayBack, &mut Cabinet<LocalShelf>, Stamp) -> Result<Taken, Refusal>;
