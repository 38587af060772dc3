//! Chooses between values that were stated without knowing of each other.

use super::{About, Change, Planned, Refusal, Situation};

impl Situation<'_> {
    /// Takes one of the texts that stand in a register, or another one: it holds from now on.
    pub fn resolve(&self, name: &str, text: &str) -> Planned {
        let mut conflicts = self.case.conflicts.iter();
        let conflict = conflicts.find(|conflict| conflict.name == name);
        let shown = &conflict.ok_or(Refusal::NotThere)?.texts;
        let over = self.seen(name, &|value| shown.contains(&value.text));
        Ok(Change::write("resolve", About::Case, &name, text).over(over))
    }
}
