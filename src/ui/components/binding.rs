//! What a field on the page is tied to: where its value comes from and where what is typed goes.

use std::sync::Arc;

use leptos::prelude::*;

use crate::engagement::{Answer, Problem};
use crate::playbook::Field;
use crate::text::typed;
use crate::ui::session::session;

type Write = Arc<dyn Fn(String) + Send + Sync>;

/// A field's value and its way into a document.
#[derive(Clone, Copy)]
pub struct Binding {
    /// Which field.
    pub field: Field,
    /// What it holds.
    pub answer: Memo<Answer>,
    /// Whether what is lacking is to be said, though nobody has been at the field yet.
    pub is_asked: Signal<bool>,
    write: StoredValue<Write>,
}

impl Binding {
    /// A field that is read from here and written there.
    pub fn new(
        field: Field,
        answer: Memo<Answer>,
        is_asked: Signal<bool>,
        write: impl Fn(String) + Send + Sync + 'static,
    ) -> Self {
        let write: Write = Arc::new(write);
        Self { field, answer, is_asked, write: StoredValue::new(write) }
    }

    /// Takes in what was typed: its value, or to the letter where it is none.
    pub fn type_in(&self, text: &str) {
        let session = session();
        let today = session.today.get_untracked();
        let read = typed::read(self.field, text, &session.words(), today);
        self.write_text(read.unwrap_or_else(|_| text.to_owned()));
    }

    /// Writes a value's own text.
    pub fn write_text(&self, text: String) {
        if self.answer.with_untracked(|answer| answer.text() != text) {
            let write = self.write.get_value();
            write(text);
        }
    }

    /// What is wrong with the value on this day.
    pub fn problem(&self) -> Option<Problem> {
        let today = session().today.get();
        self.answer.with(|answer| match answer {
            Answer::Invalid { problem, .. } => Some(*problem),
            Answer::Stated(value) => self.field.problem_on(value, today),
            Answer::NotStated | Answer::Conflicting(_) => None,
        })
    }
}
