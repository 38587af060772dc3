//! Changes that can be taken back, and done again.

use crate::document::Transaction;
use crate::engagement::Label;
use crate::storage::Step;

/// Changes, the last one on top, each with what takes it back.
pub type Steps = Vec<(Label, Step)>;

/// Changes that can be taken back, and changes that were.
#[derive(Debug, Default)]
pub struct UndoStack {
    pub done: Steps,
    pub undone: Steps,
}

impl UndoStack {
    /// Adds a change. Typing on in one field is one change.
    pub fn push(&mut self, label: Label, step: Step) {
        self.undone.clear();
        if let Some((last, before)) = self.done.last_mut()
            && *last == label
            && matches!(label.what, "state" | "set" | "edit")
            && let ([(key, earlier)], [(later_key, later)]) = (before.as_mut_slice(), &*step)
            && key == later_key
            && names(earlier).eq(names(later))
        {
            *earlier = std::mem::take(earlier).joined_with_later(later.clone());
            return;
        }
        self.done.push((label, step));
    }
}

fn names(inverse: &Transaction) -> impl Iterator<Item = &str> {
    inverse.writes.iter().map(|write| write.name.as_str())
}
