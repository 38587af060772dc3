//! Ticks an item, or takes the tick away.

use super::{About, Command, Label, Refusal, Situation};
use crate::document::Transaction;
use crate::engagement::assessment::ItemState;
use crate::engagement::case::place_of;
use crate::engagement::names;
use crate::engagement::scope::Scope;
use crate::playbook::{ItemId, Requirement};

/// Ticks an item. One that waits for something can't be ticked: some steps can't be taken back.
#[derive(Debug, Clone)]
pub struct Tick {
    /// Whose.
    pub scope: Scope,
    /// Which.
    pub item: ItemId,
    /// Whether it is done.
    pub is_done: bool,
}

impl Command for Tick {
    fn plan(&self, at: &Situation<'_>) -> Result<Transaction, Refusal> {
        at.must_be_active()?;
        let scope = at.assessment.scope(self.scope);
        let assessed = scope.and_then(|scope| scope.item(self.item));
        let assessed = assessed.filter(|assessed| assessed.item.is_ticked_by_hand());
        let assessed = assessed.ok_or(Refusal::NotThere)?;
        if self.is_done && assessed.state == ItemState::Blocked {
            return Err(Refusal::NotYet(assessed.waits_for.clone()));
        }
        let mut requirements = assessed.item.settled_by.iter();
        let confirms_day = requirements.any(|r| matches!(r, Requirement::DayConfirmed));
        let text = match (self.is_done, confirms_day) {
            (false, _) => String::new(),
            (true, false) => "yes".to_owned(),
            (true, true) => {
                at.assessment.next_action_date.map_or_else(String::new, |day| day.to_string())
            }
        };
        let place = place_of(self.scope, assessed.item);
        Ok(Transaction::default().write(names::tick(place, self.item), text))
    }

    fn label(&self) -> Label {
        Label { what: if self.is_done { "tick" } else { "untick" }, about: About::Item(self.item) }
    }
}
