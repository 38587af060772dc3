//! All that the page holds while it is open: cases, settings, the way back, the state of saving.
//!
//! Views read it and call it; what it does with storage is decided in [`store`](crate::store).

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::browser::clock;
use crate::engagement::{
    Assessment, Case, CaseId, Change, Event, Refusal, SampleText, Stamp, Undo, WriterId, assess,
    sample_case,
};
use crate::store::{Settings, StorageError};

/// Whether what the page shows is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Saving {
    /// Everything is stored.
    Saved,
    /// The last changes are only in this page's memory; saving is tried again.
    Failed(StorageError),
    /// This browser keeps nothing for this page; the page works for this sitting only.
    Unavailable(StorageError),
}

#[derive(Clone)]
struct Shown {
    case: ArcRwSignal<Option<Arc<Case>>>,
    assessment: ArcMemo<Option<Arc<Assessment>>>,
}

/// All that the page holds. Cheap to copy; views take it from the context.
#[derive(Clone, Copy)]
pub struct Session {
    writer: WriterId,
    cases: RwSignal<BTreeMap<CaseId, Shown>>,
    undos: RwSignal<Vec<(CaseId, Undo)>>,
    redos: RwSignal<Vec<(CaseId, Undo)>>,
    today: RwSignal<NaiveDate>,
    settings: RwSignal<Settings>,
    saving: RwSignal<Saving>,
}

impl Session {
    /// The session of this page.
    pub fn expect() -> Self {
        expect_context()
    }

    /// Reads what is stored. The caller provides the session as context.
    pub fn start() -> Self {
        Self {
            writer: WriterId(clock::random()),
            cases: RwSignal::new(BTreeMap::new()),
            undos: RwSignal::new(Vec::new()),
            redos: RwSignal::new(Vec::new()),
            today: RwSignal::new(clock::today()),
            settings: RwSignal::new(Settings::default()),
            saving: RwSignal::new(Saving::Saved),
        }
    }

    /// The cases that are not in the bin, the one that changed last first.
    pub fn case_ids(self) -> Vec<CaseId> {
        self.ids(|case| case.deleted().is_none())
    }

    /// The cases in the bin, the one that changed last first.
    pub fn bin(self) -> Vec<CaseId> {
        self.ids(|case| case.deleted().is_some())
    }

    fn ids(self, belongs: impl Fn(&Case) -> bool) -> Vec<CaseId> {
        let shown = self.cases.get();
        let cases = shown.values().filter_map(|shown| shown.case.get());
        let mut ids: Vec<_> = cases
            .filter(|case| belongs(case))
            .map(|case| (case.changed_at(), case.id()))
            .collect();
        ids.sort();
        ids.into_iter().rev().map(|(_, id)| id).collect()
    }

    /// A case, in the bin or not.
    pub fn case(self, id: CaseId) -> Option<Arc<Case>> {
        self.cases.get().get(&id)?.case.get()
    }

    /// What follows from a case today.
    pub fn assessment(self, id: CaseId) -> Option<Arc<Assessment>> {
        self.cases.get().get(&id)?.assessment.get()
    }

    /// Makes a new, empty case.
    pub fn create(self) -> CaseId {
        let id = CaseId(clock::random());
        self.show(Case::new(id));
        id
    }

    /// Makes the sample case.
    pub fn create_sample(self, text: &SampleText) -> CaseId {
        let id = CaseId(clock::random());
        self.show(sample_case(id, self.stamp(), text));
        id
    }

    /// Lets something happen to a case and saves it at once.
    ///
    /// # Errors
    /// A [`Refusal`] where the rules forbid it; the case is as it was.
    pub fn apply(self, id: CaseId, change: Change) -> Result<(), Refusal> {
        let case = self.case_untracked(id).ok_or(Refusal::NothingToDo)?;
        let mut case = (*case).clone();
        let undo = case.apply(change, self.stamp())?;
        self.show(case);
        self.redos.update(Vec::clear);
        if !undo.is_empty() {
            self.undos.update(|undos| remember(undos, id, undo));
        }
        Ok(())
    }

    /// Takes the last change back; says why where it can't be.
    pub fn undo(self) -> Option<Refusal> {
        self.take_back(self.undos, self.redos)
    }

    /// Does again what was taken back last; says why where it can't be.
    pub fn redo(self) -> Option<Refusal> {
        self.take_back(self.redos, self.undos)
    }

    fn take_back(
        self,
        from: RwSignal<Vec<(CaseId, Undo)>>,
        to: RwSignal<Vec<(CaseId, Undo)>>,
    ) -> Option<Refusal> {
        let (id, undo) = from.try_update(Vec::pop).flatten()?;
        let mut case = (*self.case_untracked(id)?).clone();
        match case.undo(&undo, self.stamp()) {
            Ok(back) => {
                self.show(case);
                to.update(|undos| undos.push((id, back)));
                None
            }
            Err(refusal) => Some(refusal),
        }
    }

    /// What [`undo`](Self::undo) would take back.
    pub fn undoable(self) -> Option<Event> {
        self.undos
            .with(|undos| undos.last().map(|(_, undo)| undo.event.clone()))
    }

    /// What [`redo`](Self::redo) would do again.
    pub fn redoable(self) -> Option<Event> {
        self.redos
            .with(|redos| redos.last().map(|(_, undo)| undo.event.clone()))
    }

    /// The day at the FM's desk.
    pub fn today(self) -> NaiveDate {
        self.today.get()
    }

    /// The settings.
    pub fn settings(self) -> Settings {
        self.settings.get()
    }

    /// Changes the settings and saves them at once.
    pub fn change_settings(self, change: impl FnOnce(&mut Settings)) {
        self.settings.update(change);
    }

    /// Whether what the page shows is kept.
    pub fn saving(self) -> Saving {
        self.saving.get()
    }

    fn stamp(self) -> Stamp {
        Stamp {
            writer: self.writer,
            at: clock::now(),
            today: clock::today(),
        }
    }

    fn case_untracked(self, id: CaseId) -> Option<Arc<Case>> {
        self.cases
            .with_untracked(|cases| cases.get(&id)?.case.get_untracked())
    }

    fn show(self, case: Case) {
        let id = case.id();
        let case = Some(Arc::new(case));
        let known = self.cases.with_untracked(|cases| cases.get(&id).cloned());
        if let Some(shown) = known {
            shown.case.set(case);
            return;
        }
        let signal = ArcRwSignal::new(case);
        let today = self.today;
        let assessment = ArcMemo::new({
            let signal = signal.clone();
            move |_| {
                signal
                    .get()
                    .map(|case| Arc::new(assess(&case, today.get())))
            }
        });
        self.cases.update(|cases| {
            cases.insert(
                id,
                Shown {
                    case: signal,
                    assessment,
                },
            );
        });
    }
}

fn remember(undos: &mut Vec<(CaseId, Undo)>, id: CaseId, undo: Undo) {
    let joined = undos
        .last_mut()
        .is_some_and(|(last, earlier)| *last == id && earlier.absorb(&undo));
    if !joined {
        undos.push((id, undo));
    }
}
