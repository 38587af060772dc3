//! What a field on the page is tied to: what it holds and where goes what is typed.

use std::rc::Rc;

use leptos::prelude::*;

use super::Form;
use crate::engagement::{Answer, Problem};
use crate::playbook::Field;
use crate::text::typed;
use crate::ui::session::session;

/// Writes a text in the place of what a field showed.
pub type Write = Rc<dyn Fn(&Answer, String)>;

/// A field, what it holds, and its way into a document.
#[derive(Clone)]
pub struct Binding {
    pub field: Field,
    pub answer: Answer,
    /// The card or page that it stands on.
    pub form: Form,
    /// What it holds after a change.
    pub read: Rc<dyn Fn() -> Answer>,
    /// Writes a text in the place of what the field showed.
    pub write: Write,
}

impl Binding {
    /// Takes in what was typed: its value, or to the letter where it is none.
    pub fn type_in(&self, session: crate::ui::session::Session, text: &str) {
        let today = session.today.get_untracked();
        let read = typed::read(self.field, text, &session.words(), today);
        self.write_text(read.unwrap_or_else(|_| text.to_owned()));
        self.form.remember(Some((self.read)()));
    }

    /// Writes a value's own text.
    pub fn write_text(&self, text: String) {
        let shown = self.form.typed().unwrap_or_else(|| self.answer.clone());
        if shown.text() != text {
            (self.write)(&shown, text);
        }
    }

    /// What is wrong with the value on this day.
    pub fn problem(&self) -> Option<Problem> {
        let today = session().today.get();
        match &self.answer {
            Answer::Invalid { problem, .. } => Some(*problem),
            Answer::Stated(value) => self.field.problem_on(value, today),
            Answer::NotStated | Answer::Conflicting(_) => None,
        }
    }
}
