//! What can be taken back in this sitting, and done again.

use leptos::prelude::*;

use super::Session;
use crate::document::Transaction;
use crate::engagement::Label;
use crate::engagement::command::About;
use crate::locale::Arguments;
use crate::storage::Step;

/// Changes that can be taken back, the last one on top, and changes that were.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UndoStack {
    done: Vec<(Label, Step)>,
    undone: Vec<(Label, Step)>,
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

impl Session {
    /// What the next undo takes back.
    pub fn undoable(&self) -> Option<Label> {
        self.undo
            .with(|undo| undo.done.last().map(|(label, _)| *label))
    }

    /// What the next redo does again.
    pub fn redoable(&self) -> Option<Label> {
        self.undo
            .with(|undo| undo.undone.last().map(|(label, _)| *label))
    }

    /// Takes the last change back, as far as nobody has written since.
    pub fn take_back(&self) {
        let last = self.undo.try_update(|undo| undo.done.pop()).flatten();
        if let Some((label, step)) = last {
            let again = self
                .act(|store, now| store.take_back(step, now))
                .unwrap_or_default();
            self.undo.update(|undo| undo.undone.push((label, again)));
        }
    }

    /// Does again what was taken back last.
    pub fn do_again(&self) {
        let last = self.undo.try_update(|undo| undo.undone.pop()).flatten();
        if let Some((label, step)) = last {
            let back = self
                .act(|store, now| store.take_back(step, now))
                .unwrap_or_default();
            self.undo.update(|undo| undo.done.push((label, back)));
        }
    }

    /// What a change is called: "Seats", "Tick: …".
    pub fn label(&self, label: Label) -> String {
        let about = match label.about {
            About::Case => String::new(),
            About::Field(field) => self.t(&field.label_key()),
            About::Item(item) => self.t(&format!("item-{}", item.0)),
            About::Note(note) => note.portal_name().to_owned(),
            About::Link(id) => self.t(&format!("link-{id}")),
        };
        let arguments = Arguments::new().text("about", about);
        self.tw(&format!("undo-{}", label.what), &arguments)
    }
}
