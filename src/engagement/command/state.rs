//! States a fact, or takes it back.

use super::{About, Change, Planned, Refusal, Situation};
use crate::document::Value;
use crate::engagement::{Answer, Name, Scope};
use crate::playbook::Field;

impl Situation<'_> {
    /// States a fact: a value's text, or what was typed where that is no value; an empty one takes the
    /// fact back. What the field did not show until then, which somebody else wrote meanwhile, stays
    /// beside it.
    pub fn state(&self, scope: Scope, field: Field, text: &str, shown: &Answer) -> Planned {
        self.must_be_active()?;
        if let Some(round) = scope.round() {
            self.case.round(round).ok_or(Refusal::NotThere)?;
        }
        let name = Name::field(scope, field, self.case.region());
        let name = name.ok_or(Refusal::NotThere)?.to_string();
        // Where the case says nothing, the field shows what the settings say.
        let is_set = shown == self.case.setting(field);
        let is_shown = |value: &Value| match Answer::of(field, &value.text) {
            Answer::NotStated if is_set => true,
            answer => answer == *shown,
        };
        let over = self.seen(&name, &is_shown);
        Ok(Change::write("state", About::Field(field), &name, text).over(over))
    }
}
