//! Goes on without something that a gate waits for; the Engagement Management note says so.

use super::{About, Command, Label, Refusal, Situation};
use crate::document::Transaction;
use crate::engagement::names;
use crate::engagement::scope::Scope;
use crate::playbook::ItemId;

/// Skips an item with a reason, or takes that back.
#[derive(Debug, Clone)]
pub struct Skip {
    /// Whose.
    pub scope: Scope,
    /// Which.
    pub item: ItemId,
    /// Why; `None` takes the skip back.
    pub reason: Option<String>,
}

impl Command for Skip {
    fn plan(&self, at: &Situation<'_>) -> Result<Transaction, Refusal> {
        at.must_be_active()?;
        let scope = at.assessment.scope(self.scope);
        let assessed = scope.and_then(|scope| scope.item(self.item));
        if !assessed.ok_or(Refusal::NotThere)?.item.skippable {
            return Err(Refusal::NotSkippable);
        }
        let reason = self.reason.as_deref().map(str::trim);
        if reason == Some("") {
            return Err(Refusal::NoReason);
        }
        let name = names::skip(self.scope, self.item);
        Ok(Transaction::default().write(name, reason.unwrap_or_default()))
    }

    fn label(&self) -> Label {
        Label { what: "skip", about: About::Item(self.item) }
    }
}
