//! Chooses between values that were stated without knowing of each other.

use super::{About, Command, Label, Refusal, Situation};
use crate::document::Transaction;

/// Takes one of the texts that stand in a register, or another one.
#[derive(Debug, Clone)]
pub struct Resolve {
    /// The register's name.
    pub name: String,
    /// The text that holds from now on.
    pub text: String,
}

impl Command for Resolve {
    fn plan(&self, at: &Situation<'_>) -> Result<Transaction, Refusal> {
        let mut conflicts = at.case.conflicts.iter();
        conflicts.find(|conflict| conflict.name == self.name).ok_or(Refusal::NotThere)?;
        Ok(Transaction::default().write(&self.name, &self.text))
    }

    fn label(&self) -> Label {
        Label { what: "resolve", about: About::Case }
    }
}
