//! By which day somebody has to look at a case.

use chrono::NaiveDate;

use super::assessment::next_action_date;
use super::case::Case;
use super::scope::Scope;
use super::standing::Standing;
use crate::playbook::Field;

/// A day, and what it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Due {
    /// The day.
    pub day: NaiveDate,
    /// Whether nothing is to be done before it: the case rests until then.
    pub is_look_again: bool,
}

/// The earliest day that a case has: of discussions that are planned and not held yet, the next action
/// date; while it is paused, the day to look again. `None` where no day is known or nothing is to be
/// done any more.
pub fn due(case: &Case, today: NaiveDate) -> Option<Due> {
    let due = |day, is_look_again| Due { day, is_look_again };
    match case.standing {
        Standing::Closed { .. } | Standing::Withdrawn { .. } => None,
        Standing::Paused { look_again, .. } => look_again.map(|day| due(day, true)),
        Standing::Active => {
            let planned = case.kept_rounds().filter_map(|round| {
                let at = Scope::Round(round.id);
                let held = case.happened(at, Field::DiscussionDate, today);
                let planned = case.day(at, Field::DiscussionPlanned);
                planned.filter(|_| held.is_none())
            });
            let days = planned.chain(next_action_date(case, today));
            days.min().map(|day| due(day, false))
        }
    }
}
