//! Skips something that a gate waits for; the Engagement Management note says so.

use super::{About, Change, Planned, Refusal, Situation};
use crate::engagement::{Name, Scope};
use crate::playbook::ItemId;

impl Situation<'_> {
    /// Skips an item with a reason; without one, takes the skip back.
    pub fn skip(&self, scope: Scope, item: ItemId, reason: Option<&str>) -> Planned {
        self.must_be_active()?;
        if !self.item(scope, item)?.item.skippable {
            return Err(Refusal::NotSkippable);
        }
        let reason = super::reason_of(reason)?;
        Ok(Change::write("skip", About::Item(item), &Name::Skip(scope, item), reason))
    }
}
