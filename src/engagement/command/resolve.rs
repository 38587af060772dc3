//! Chooses between values that were stated without knowing of each other.

use super::{About, Change, Command, Refusal, Situation};

/// Takes one of the texts that stand in a register, or another one.
#[derive(Debug, Clone)]
pub struct Resolve {
    pub name: String,
    /// The text that holds from now on.
    pub text: String,
}

impl Command for Resolve {
    fn plan(&self, at: &Situation<'_>) -> Result<Change, Refusal> {
        let mut conflicts = at.case.conflicts.iter();
        let conflict = conflicts.find(|conflict| conflict.name == self.name);
        let shown = &conflict.ok_or(Refusal::NotThere)?.texts;
        let over = at.seen(&self.name, &|value| shown.contains(&value.text));
        let (name, text) = (self.name.clone(), self.text.clone());
        Ok(Change::write("resolve", About::Case, &name, text).over(over))
    }
}
