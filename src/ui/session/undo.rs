//! What can be taken back in this sitting, and done again.

use super::{Session, Steps, t, tw, words};
use crate::document::Transaction;
use crate::engagement::Label;
use crate::engagement::command::About;
use crate::locale::Arguments;
use crate::storage::Step;
use crate::ui::components::Watched;

impl Session {
    /// Puts a change on the undo stack. Typing on in one field is one change.
    pub fn remember(&self, label: Label, step: Step) {
        self.undone.set(Vec::new());
        self.done.update(|done| {
            if let Some((last, before)) = done.last_mut()
                && *last == label
                && matches!(label.what, "state" | "edit")
                && let ([(key, earlier)], [(later_key, later)]) = (before.as_mut_slice(), &*step)
                && key == later_key
                && names(earlier).eq(names(later))
            {
                *earlier = std::mem::take(earlier).joined_with_later(later.clone());
            } else {
                done.push((label, step));
            }
        });
    }

    /// The last of some changes: what the next undo takes back of those that were done.
    pub fn last(&self, of: Watched<Steps>) -> Option<Label> {
        of.with(|steps| steps.last().map(|(label, _)| *label))
    }

    /// Takes the last of some changes back, as far as nobody has written since. That is a change of the others.
    pub fn step(&'static self, from: Watched<Steps>, to: Watched<Steps>) {
        let mut last = None;
        from.update(|steps| last = steps.pop());
        if let Some((label, step)) = last {
            let inverse = self.act(|store, now| store.take_back(step, now));
            to.update(|steps| steps.push((label, inverse)));
        }
    }

    /// What a change is called: "Seats", "Tick: …".
    pub fn label(&self, label: Label) -> String {
        let about = match label.about {
            About::Case => String::new(),
            About::Field(field) => t(&field.label_key()),
            About::Item(item) => crate::text::item_text(item, &words()),
            About::Note(note) => note.portal_name().to_owned(),
            About::Link(id) => t(&format!("link-{id}")),
        };
        let arguments = Arguments::new().text("about", about);
        tw(&format!("undo-{}", label.what), &arguments)
    }
}

fn names(inverse: &Transaction) -> impl Iterator<Item = &str> {
    inverse.writes.iter().map(|write| write.name.as_str())
}
