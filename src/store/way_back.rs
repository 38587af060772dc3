//! Undo and redo over all cases of this sitting.

use super::{Cabinet, Shelf};
use crate::engagement::{CaseId, Event, Refusal, Stamp, Undo};

/// How many steps are remembered.
const LONGEST: usize = 200;

/// The steps that can be taken back, and those that can be done again; the last ones last.
#[derive(Debug, Default)]
pub struct WayBack {
    undos: Vec<(CaseId, Undo)>,
    redos: Vec<(CaseId, Undo)>,
}

impl WayBack {
    /// Remembers how to take a change back. Typing in one field is one step. A change of the record
    /// leaves nothing to take back, and what was undone before it is not done again; copying a note is
    /// no change of what can be undone.
    pub fn remember(&mut self, id: CaseId, undo: Undo) {
        if matches!(undo.event, Event::Copied { .. }) {
            return;
        }
        self.redos.clear();
        let is_joined = self
            .undos
            .last_mut()
            .is_some_and(|(last, earlier)| *last == id && earlier.absorb(&undo));
        if is_joined || undo.is_empty() {
            return;
        }
        if self.undos.len() == LONGEST {
            self.undos.remove(0);
        }
        self.undos.push((id, undo));
    }

    /// What would be taken back next.
    pub fn undoable(&self) -> Option<(CaseId, &Event)> {
        self.undos.last().map(|(id, undo)| (*id, &undo.event))
    }

    /// What would be done again next.
    pub fn redoable(&self) -> Option<(CaseId, &Event)> {
        self.redos.last().map(|(id, undo)| (*id, &undo.event))
    }

    /// Takes the last change back; says in which case.
    ///
    /// # Errors
    /// [`Refusal::ChangedSince`] where a value has been changed since; that step is forgotten.
    pub fn undo<S: Shelf>(
        &mut self,
        cabinet: &mut Cabinet<S>,
        stamp: Stamp,
    ) -> Result<Option<CaseId>, Refusal> {
        take_back(&mut self.undos, &mut self.redos, cabinet, stamp)
    }

    /// Does again what was taken back last; says in which case.
    ///
    /// # Errors
    /// [`Refusal::ChangedSince`] where a value has been changed since; that step is forgotten.
    pub fn redo<S: Shelf>(
        &mut self,
        cabinet: &mut Cabinet<S>,
        stamp: Stamp,
    ) -> Result<Option<CaseId>, Refusal> {
        take_back(&mut self.redos, &mut self.undos, cabinet, stamp)
    }

    /// Forgets the steps of a case that is gone for good.
    pub fn forget(&mut self, id: CaseId) {
        self.undos.retain(|(case, _)| *case != id);
        self.redos.retain(|(case, _)| *case != id);
    }
}

fn take_back<S: Shelf>(
    from: &mut Vec<(CaseId, Undo)>,
    to: &mut Vec<(CaseId, Undo)>,
    cabinet: &mut Cabinet<S>,
    stamp: Stamp,
) -> Result<Option<CaseId>, Refusal> {
    let Some((id, undo)) = from.pop() else {
        return Ok(None);
    };
    let back = cabinet.undo(id, &undo, stamp)?;
    to.push((id, back));
    Ok(Some(id))
}
