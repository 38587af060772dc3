//! Chooses between values that were stated without knowing of each other.

use super::{About, Change, Planned, Refusal, Situation};

impl Situation<'_> {
    /// Takes one of the texts that stand in a register, or another one: it holds from now on.
    pub fn resolve(&self, name: &str, text: &str) -> Planned {
        let shown = self.case.conflicts.get(name).ok_or(Refusal::NotThere)?;
        let over = self.seen(name, &|value| shown.contains(&value.text));
        Ok(Change::write("resolve", About::Case, &name, text).over(over))
    }
}
