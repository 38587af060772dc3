//! Undo and redo over all cases of this sitting.

use super::{Cabinet, Settings, Shelf};
use crate::engagement::{CaseId, Event, Refusal, Stamp, Undo};

/// How many steps are remembered.
const LONGEST: usize = 200;

/// What a step did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Deed {
    /// Something happened to a case.
    Change(Event),
    /// A backup file was taken over.
    BackupTakenOver,
}

/// What is taken back at once, in however many cases.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Step {
    pub(super) undos: Vec<(CaseId, Undo)>,
    /// The settings before and after, where they were changed as well.
    pub(super) settings: Option<(Settings, Settings)>,
}

impl Step {
    /// Whether there is nothing to take back.
    pub fn is_empty(&self) -> bool {
        self.undos.is_empty() && self.settings.is_none()
    }

    /// What it did. Only a copy that was merged in is no event of its case.
    pub fn deed(&self) -> Deed {
        let event = self.undos.first().and_then(|(_, undo)| undo.event.clone());
        event.map_or(Deed::BackupTakenOver, Deed::Change)
    }

    /// Joins a later step to this one if both type in the same field.
    fn absorb(&mut self, later: &Self) -> bool {
        match (self.undos.as_mut_slice(), later.undos.as_slice()) {
            ([(id, undo)], [(later_id, later_undo)]) => id == later_id && undo.absorb(later_undo),
            _ => false,
        }
    }
}

/// How far a step could be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    /// There was none.
    Nothing,
    /// All of it.
    Whole,
    /// Not where something has been changed since: that stays as it is.
    InPart,
}

/// The steps that can be taken back, and those that can be done again; the last ones last.
#[derive(Debug, Default)]
pub struct WayBack {
    undos: Vec<Step>,
    redos: Vec<Step>,
}

impl WayBack {
    /// Remembers how to take a change back. Typing in one field is one step. A change of the record
    /// leaves nothing to take back, and what was undone before it is not done again; copying a note is
    /// no change of what can be undone.
    pub fn remember(&mut self, id: CaseId, undo: Undo) {
        if matches!(undo.event, Some(Event::Copied { .. })) {
            return;
        }
        let is_empty = undo.is_empty();
        let step = Step {
            undos: vec![(id, undo)],
            settings: None,
        };
        self.redos.clear();
        let is_joined = self
            .undos
            .last_mut()
            .is_some_and(|earlier| earlier.absorb(&step));
        if !is_joined && !is_empty {
            self.remember_step(step);
        }
    }

    /// Remembers what was done to several cases at once. Where nothing was, nothing can be taken back.
    pub fn remember_step(&mut self, step: Step) {
        if step.is_empty() {
            return;
        }
        self.redos.clear();
        if self.undos.len() == LONGEST {
            self.undos.remove(0);
        }
        self.undos.push(step);
    }

    /// What would be taken back next.
    pub fn undoable(&self) -> Option<Deed> {
        self.undos.last().map(Step::deed)
    }

    /// What would be done again next.
    pub fn redoable(&self) -> Option<Deed> {
        self.redos.last().map(Step::deed)
    }

    /// Takes the last step back. Of several cases, those go back in which nothing that it changed has
    /// been changed since; the others stay as they are.
    ///
    /// # Errors
    /// Why nothing could be taken back, such as [`Refusal::ChangedSince`]; that step is forgotten.
    pub fn undo<S: Shelf>(
        &mut self,
        cabinet: &mut Cabinet<S>,
        stamp: Stamp,
    ) -> Result<Taken, Refusal> {
        take(&mut self.undos, &mut self.redos, cabinet, stamp)
    }

    /// Does again what was taken back last, as far as [`undo`](Self::undo) would.
    ///
    /// # Errors
    /// Why nothing could be done again; that step is forgotten.
    pub fn redo<S: Shelf>(
        &mut self,
        cabinet: &mut Cabinet<S>,
        stamp: Stamp,
    ) -> Result<Taken, Refusal> {
        take(&mut self.redos, &mut self.undos, cabinet, stamp)
    }

    /// Forgets the steps of a case that is gone for good.
    pub fn forget(&mut self, id: CaseId) {
        for steps in [&mut self.undos, &mut self.redos] {
            for step in steps.iter_mut() {
                step.undos.retain(|(case, _)| *case != id);
            }
            steps.retain(|step| !step.is_empty());
        }
    }
}

fn take<S: Shelf>(
    from: &mut Vec<Step>,
    to: &mut Vec<Step>,
    cabinet: &mut Cabinet<S>,
    stamp: Stamp,
) -> Result<Taken, Refusal> {
    let Some(step) = from.pop() else {
        return Ok(Taken::Nothing);
    };
    let mut back = Step::default();
    let mut refusal = None;
    for (id, undo) in step.undos {
        match cabinet.undo(id, &undo, stamp) {
            Ok(undo) => back.undos.push((id, undo)),
            Err(error) => refusal = refusal.or(Some(error)),
        }
    }
    match step.settings {
        Some((before, after)) if cabinet.settings() == after => {
            cabinet.change_settings(|settings| settings.clone_from(&before), stamp.at);
            back.settings = Some((after, before));
        }
        Some(_) => refusal = refusal.or(Some(Refusal::ChangedSince)),
        None => {}
    }
    match refusal {
        Some(refusal) if back.is_empty() => Err(refusal),
        refusal => {
            to.push(back);
            Ok(refusal.map_or(Taken::Whole, |_| Taken::InPart))
        }
    }
}
