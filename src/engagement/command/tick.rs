//! Ticks an item, or takes the tick away.

use super::{About, Change, Planned, Refusal, Situation};
use crate::engagement::assessment::Status;
use crate::engagement::{Name, Scope};
use crate::playbook::{ItemId, Requirement};

impl Situation<'_> {
    /// Ticks an item. One that waits for something can't be ticked: some steps can't be taken back.
    pub fn tick(&self, scope: Scope, item: ItemId, is_done: bool) -> Planned {
        self.must_be_active()?;
        let assessed = self.item(scope, item)?;
        let item = assessed.item;
        if !item.is_ticked_by_hand() {
            return Err(Refusal::NotThere);
        }
        if is_done && assessed.state == Status::Blocked {
            return Err(Refusal::NotYet(assessed.waits_for.clone()));
        }
        let confirms_day = item.settled_by.contains(&Requirement::DayConfirmed);
        let text = match self.assessment.next_action_date {
            _ if !is_done => String::new(),
            _ if !confirms_day => "yes".to_owned(),
            day => day.map_or_else(String::new, |day| day.to_string()),
        };
        let name = Name::Tick(scope.of_tick(item), item.id);
        let what = if is_done { "tick" } else { "untick" };
        Ok(Change::write(what, About::Item(item.id), &name, text))
    }
}
