//! By which day somebody has to look at a case.

use chrono::NaiveDate;

use super::assessment::next_action_date;
use super::{Case, Scope, Standing};
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
    let mut earliest = match case.standing {
        Standing::Closed { .. } | Standing::Withdrawn { .. } => {
            let next_action = next_action_date(case, today);
            return next_action.map(|day| Due { day, is_look_again: true });
        }
        Standing::Paused { look_again, .. } => {
            return look_again.map(|day| Due { day, is_look_again: true });
        }
        Standing::Active => next_action_date(case, today),
    };
    for round in case.kept_rounds() {
        let at = Scope::Round(round.id);
        if let Some(planned) = case.day(at, Field::DiscussionPlanned)
            && case.happened(at, Field::DiscussionDate, today).is_none()
        {
            earliest = Some(earliest.map_or(planned, |day| day.min(planned)));
        }
    }
    earliest.map(|day| Due { day, is_look_again: false })
}
