//! What can be taken back in this sitting, and done again.

use leptos::prelude::*;

use super::Session;
use crate::engagement::Label;
use crate::engagement::command::About;
use crate::locale::Arguments;

impl Session {
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
        let last = self.undo.try_update(|undo| undo.done.pop()).flatten();
        if let Some((label, step)) = last {
            let again = self.act(|store, now| store.take_back(step, now)).unwrap_or_default();
            self.undo.update(|undo| undo.undone.push((label, again)));
        }
    }

    /// Does again what was taken back last.
    pub fn do_again(&self) {
        let last = self.undo.try_update(|undo| undo.undone.pop()).flatten();
        if let Some((label, step)) = last {
            let back = self.act(|store, now| store.take_back(step, now)).unwrap_or_default();
            self.undo.update(|undo| undo.done.push((label, back)));
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
