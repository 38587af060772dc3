//! Skips something that a gate waits for; the Engagement Management note says so.

use super::{About, Change, Command, Refusal, Situation};
use crate::engagement::{Name, Scope};
use crate::playbook::ItemId;

/// Skips an item with a reason, or takes that back.
#[derive(Debug, Clone)]
pub struct Skip {
    pub scope: Scope,
    pub item: ItemId,
    /// Why; `None` takes the skip back.
    pub reason: Option<String>,
}

impl Command for Skip {
    fn plan(&self, at: &Situation<'_>) -> Result<Change, Refusal> {
        at.must_be_active()?;
        if !at.item(self.scope, self.item)?.item.skippable {
            return Err(Refusal::NotSkippable);
        }
        let name = Name::Skip(self.scope, self.item);
        let reason = super::reason_of(&self.reason)?;
        Ok(Change::write("skip", About::Item(self.item), &name, reason.to_owned()))
    }
}
