//! What a card or a page knows of its fields besides what they hold.

use leptos::prelude::*;

use crate::engagement::Answer;

/// It is there once for each card or page, and is copied into every handler.
#[derive(Clone, Copy)]
pub struct Form {
    /// Whether the main button was pressed in vain: what is lacking is said.
    pub is_asked: RwSignal<bool>,
    /// The fields that have been left: what is wrong with them is said.
    left: RwSignal<Vec<&'static str>>,
    /// What was typed last, as it was understood, since the field with the focus was entered.
    typed: StoredValue<Option<Answer>>,
}

impl Form {
    pub fn new() -> Self {
        Self {
            is_asked: RwSignal::new(false),
            left: RwSignal::new(Vec::new()),
            typed: StoredValue::new(None),
        }
    }

    /// Begins anew, for another card.
    pub fn reset(self) {
        self.is_asked.set(false);
        self.left.set(Vec::new());
        self.typed.set_value(None);
    }

    /// Whether what is wrong with a field is said.
    pub fn is_told(self, id: &str) -> bool {
        self.is_asked.get() || self.left.with(|left| left.contains(&id))
    }

    pub fn enter(self, id: &'static str) {
        self.typed.set_value(None);
        self.left.update(|left| left.retain(|other| *other != id));
    }

    pub fn leave(self, id: &'static str) {
        self.typed.try_set_value(None);
        let _ = self.left.try_update(|left| left.push(id));
    }

    pub fn remember(self, typed: Option<Answer>) {
        self.typed.set_value(typed);
    }

    /// What was typed since the field was entered.
    pub fn typed(self) -> Option<Answer> {
        self.typed.get_value()
    }
}
