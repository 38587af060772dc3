//! What can be taken back in this sitting, and done again.

use leptos::prelude::*;

use super::Session;
use super::undo_stack::{Steps, UndoStack};
use crate::engagement::Label;
use crate::engagement::command::About;
use crate::locale::Arguments;
use crate::storage::Step;

impl Session {
    /// Puts a change on the undo stack.
    pub fn remember(&self, label: Label, step: Step) {
        self.undo.update(|undo| undo.push(label, step));
    }

    /// What the next undo takes back.
    pub fn undoable(&self) -> Option<Label> {
        self.undo.with(|undo| undo.done.last().map(|(label, _)| *label))
    }

    /// What the next redo does again.
    pub fn redoable(&self) -> Option<Label> {
        self.undo.with(|undo| undo.undone.last().map(|(label, _)| *label))
    }

    /// Takes the last change back, as far as nobody has written since.
    pub fn take_back(&self) {
        self.step(|undo| &mut undo.done, |undo| &mut undo.undone);
    }

    /// Does again what was taken back last.
    pub fn do_again(&self) {
        self.step(|undo| &mut undo.undone, |undo| &mut undo.done);
    }

    fn step(&self, from: fn(&mut UndoStack) -> &mut Steps, to: fn(&mut UndoStack) -> &mut Steps) {
        let last = self.undo.try_update(|undo| from(undo).pop()).flatten();
        if let Some((label, step)) = last {
            let inverse = self.act(|store, now| store.take_back(step, now));
            self.undo.update(|undo| to(undo).push((label, inverse)));
        }
    }

    /// What a change is called: "Seats", "Tick: …".
    pub fn label(&self, label: Label) -> String {
        let about = match label.about {
            About::Case => String::new(),
            About::Field(field) => self.t(&field.label_key()),
            About::Item(item) => crate::text::item_text(item, &self.words()),
            About::Note(note) => note.portal_name().to_owned(),
            About::Link(id) => self.t(&format!("link-{id}")),
        };
        let arguments = Arguments::new().text("about", about);
        self.tw(&format!("undo-{}", label.what), &arguments)
    }
}
