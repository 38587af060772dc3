//! When enablement of a service is complete, by LYNX (playbook, Frame, and our ruling on it).

use super::Facts;
use super::answer::Value;
use crate::playbook::Field;

/// From this many seats on, the milestone is a fixed number of users.
const LARGE_TENANT: u64 = 1_000;
/// Active users that a large tenant needs.
const LARGE_TENANT_USERS: u64 = 100;

/// Where a service stands on the way to its milestone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Milestone {
    /// The seats or the active users are not known, or not valid.
    Unknown,
    /// So many users are missing.
    Missing {
        /// Users still to come.
        missing: u64,
        /// Users the milestone asks for.
        needed: u64,
    },
    /// Reached.
    Reached {
        /// Users the milestone asks for.
        needed: u64,
        /// There are more users than seats: perhaps a typing error, so it is worth a look.
        more_users_than_seats: bool,
    },
}

/// The active users a tenant of so many seats needs: 100 from 1,000 seats on, below that 10 % of
/// the seats, rounded up.
pub fn active_users_needed(seats: u64) -> u64 {
    if seats >= LARGE_TENANT {
        LARGE_TENANT_USERS
    } else {
        seats.div_ceil(10)
    }
}

impl Milestone {
    /// Judges the facts of a round's service.
    pub fn of(facts: &Facts<'_>) -> Self {
        let number = |field| match facts.value(field) {
            Some(Value::Number(number)) => Some(number),
            _ => None,
        };
        match (number(Field::Seats), number(Field::ActiveUsers)) {
            (Some(seats), Some(active_users)) => Self::judge(seats, active_users),
            _ => Self::Unknown,
        }
    }

    /// Judges so many active users of so many seats.
    pub fn judge(seats: u64, active_users: u64) -> Self {
        let needed = active_users_needed(seats);
        match needed.checked_sub(active_users) {
            None | Some(0) => Self::Reached {
                needed,
                more_users_than_seats: active_users > seats,
            },
            Some(missing) => Self::Missing { missing, needed },
        }
    }
}
