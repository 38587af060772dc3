//! States a fact, or takes it back.

use super::{About, Change, Command, Refusal, Situation};
use crate::document::{Transaction, Value};
use crate::engagement::{Answer, Name, Scope, names};
use crate::playbook::Field;

/// States a fact.
#[derive(Debug, Clone)]
pub struct State {
    pub scope: Scope,
    pub field: Field,
    /// The value's text, or what was typed where that is no value; empty takes the fact back.
    pub text: String,
    /// What the field showed until then. Another value, which somebody else wrote meanwhile, stays
    /// beside the new one.
    pub shown: Answer,
}

impl Command for State {
    fn plan(&self, at: &Situation<'_>) -> Result<Change, Refusal> {
        at.must_be_active()?;
        if let Some(round) = self.scope.round() {
            at.case.round(round).ok_or(Refusal::NotThere)?;
        }
        let name = Name::field(self.scope, self.field, at.case.region());
        let name = name.ok_or(Refusal::NotThere)?.to_string();
        // Where the case says nothing, the field shows what the settings say.
        let is_set = self.shown == *at.case.setting(self.field);
        let is_shown = |value: &Value| match Answer::of(self.field, &value.text) {
            Answer::NotStated if is_set => true,
            answer => answer == self.shown,
        };
        let over = at.seen(&name, &is_shown);
        let about = About::Field(self.field);
        Ok(Change::write("state", about, &name, self.text.clone()).over(over))
    }
}

/// Sets a fact for all cases, in the settings.
pub fn set(field: Field, text: &str) -> Transaction {
    Transaction::default().write(names::setting(field), text)
}
