//! By which day somebody has to look at a case.

use chrono::NaiveDate;

use super::assessment::next_action_date;
use super::{Case, Round, Scope, Standing};
use crate::playbook::Field;

/// A day, and what it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Due {
    /// The day.
    pub day: NaiveDate,
    /// Whether nothing is to be done before it: the case is on hold until then.
    pub is_look_again: bool,
}

/// The earliest day that a case has: of discussions that are planned and not held yet, the next action
/// date; while it is paused, the day to look again; once it is over, the next action date.
pub fn due(case: &Case, today: NaiveDate) -> Option<Due> {
    let next_action = next_action_date(case, today);
    let planned = |round: &Round| {
        let at = Scope::Round(round.id);
        let is_held = case.happened(at, Field::DiscussionDate, today).is_some();
        case.day(at, Field::DiscussionPlanned).filter(|_| !is_held)
    };
    let (day, is_look_again) = match case.standing {
        Standing::Closed { .. } | Standing::Withdrawn { .. } => (next_action, true),
        Standing::Paused { look_again, .. } => (look_again, true),
        Standing::Active => {
            (case.kept_rounds().filter_map(planned).chain(next_action).min(), false)
        }
    };
    day.map(|day| Due { day, is_look_again })
}
