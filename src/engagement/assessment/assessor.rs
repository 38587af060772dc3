//! What the judging of a case has in common: the case, the day, and what was found out before.

use chrono::NaiveDate;

use super::Missing;
use crate::engagement::{Case, RoundId};

named! {
    /// Where an item or a task stands, by the word for `data-state`.
    pub enum Status: name, from_name {
        /// It can be done now.
        Open = "open",
        /// It is done, or skipped with a reason.
        Done = "done",
        /// It waits for something.
        Blocked = "blocked",
        /// It does not apply to this customer.
        Dormant = "dormant",
    }
}

/// Where a round stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RoundState {
    /// Something is still to be done.
    Open,
    /// All that applies is settled; perhaps not all of it is in FTOP.
    Settled,
    /// All was settled and in FTOP: later facts lead to corrections.
    Finished,
    /// The service is no longer part of the engagement.
    Dropped,
}

/// Judges a case on a day.
pub(super) struct Assessor<'case> {
    pub(super) case: &'case Case,
    pub(super) today: NaiveDate,
    pub(super) next_action_date: Option<NaiveDate>,
    /// Rounds with something to do, once they are assessed: the hand-off waits for them.
    pub(super) open_rounds: Vec<RoundId>,
    /// What the rounds' notes lack, once they are assessed: letting go waits for it.
    pub(super) off_record: Vec<Missing>,
}
