//! States a fact, or takes it back.

use super::{About, Command, Label, Refusal, Situation};
use crate::document::{Register, Transaction, Write};
use crate::engagement::names::{self, POLICY};
use crate::engagement::scope::Scope;
use crate::playbook::Field;

/// States a fact.
#[derive(Debug, Clone)]
pub struct State {
    /// Whose.
    pub scope: Scope,
    /// Which.
    pub field: Field,
    /// The value's text, or what was typed where that is no value; empty takes the fact back.
    pub text: String,
}

impl Command for State {
    fn plan(&self, at: &Situation<'_>) -> Result<Transaction, Refusal> {
        at.must_be_active()?;
        if let Some(round) = self.scope.round() {
            at.case.round(round).ok_or(Refusal::NotThere)?;
        }
        let name = names::field(self.scope, self.field, at.case.region());
        let name = name.ok_or(Refusal::NotThere)?;
        let register = at.document.register(&name);
        let is_conflict = |register: &&Register| POLICY.conflict(&name, register).is_some();
        // Beside a value that the writer has not chosen from, only the writer's own is replaced.
        let over = register.filter(is_conflict).map(|register| {
            let values = register.values().iter().map(|value| value.change);
            values.filter(|change| change.replica == at.replica).collect()
        });
        let texts = vec![self.text.clone()];
        let write = Write { name, texts, over };
        Ok(Transaction { writes: vec![write], entries: Vec::new() })
    }

    fn label(&self) -> Label {
        Label { what: "state", about: About::Field(self.field) }
    }
}

/// Sets a fact for all cases, in the settings.
pub fn set(field: Field, text: &str) -> Transaction {
    Transaction::default().write(names::setting(field), text)
}
