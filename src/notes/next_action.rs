//! What comes next for the customer, which every note names with its day and its owner.

use chrono::NaiveDate;

use crate::engagement::{Assessment, Case, Facts, RoundId, RoundState, Scope};
use crate::playbook::Field;

/// The next action that follows from a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NextAction {
    /// The discussion of a round is still to come.
    HoldDiscussion {
        /// The round.
        round: RoundId,
        /// The day planned for it, if there is one.
        day: Option<NaiveDate>,
    },
    /// No discussion is to come: the tenant is looked at again on the next action date.
    Review {
        /// 31 December of the year after the last discussion; none while no discussion has a day.
        day: Option<NaiveDate>,
    },
}

impl NextAction {
    /// The next action as seen from a round or the hand-off: this round's discussion, then that of
    /// the next open round, then the review.
    pub fn of(case: &Case, assessment: &Assessment, scope: Scope, today: NaiveDate) -> Self {
        let discussion =
            |round| Facts::current(case, Scope::Round(round)).day(Field::DiscussionDate);
        let is_to_come = |round: &RoundId| discussion(*round).is_none_or(|day| day > today);
        let is_open = |round: &RoundId| assessment.round_state(*round) == Some(RoundState::Open);
        let own = match scope {
            Scope::Round(round) => Some(round),
            _ => None,
        };
        let next = own
            .into_iter()
            .chain(assessment.open_rounds())
            .find(|round| is_open(round) && is_to_come(round));
        match next {
            Some(round) => Self::HoldDiscussion {
                round,
                day: discussion(round),
            },
            None => Self::Review {
                day: assessment.next_action_date,
            },
        }
    }

    /// The day on which it is due.
    pub fn day(self) -> Option<NaiveDate> {
        match self {
            Self::HoldDiscussion { day, .. } | Self::Review { day } => day,
        }
    }
}
