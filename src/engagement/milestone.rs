//! Whether enough people use a service (playbook: "Enablement is complete").

/// How far a service is from its milestone: how many users it needs, as far as the seats are known, and
/// how many more those are than there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "what the fields are is said above")]
pub enum Milestone {
    /// Seats or users are not known.
    Unknown { needed: Option<u32> },
    /// More users are needed.
    Short { needed: u32, missing: u32 },
    /// There are enough.
    Reached { needed: u32 },
}

/// The active users that make enablement complete, from [`SEATS`] on.
pub const USERS: u32 = 100;
/// The seats from which on [`USERS`] are enough; below, [`PERCENT`] of the seats are needed.
pub const SEATS: u32 = 1_000;
/// That share of the seats.
pub const PERCENT: u32 = 10;

/// The active users that make enablement complete; a share is rounded up.
pub fn needed(seats: u32) -> u32 {
    if seats >= SEATS { USERS } else { (seats * PERCENT).div_ceil(100) }
}

impl Milestone {
    /// The milestone of a service with so many users in a tenant with so many seats.
    pub fn of(seats: Option<u32>, users: Option<u32>) -> Self {
        let needed = seats.map(needed);
        match (needed, users) {
            (Some(needed), Some(users)) if users >= needed => Self::Reached { needed },
            (Some(needed), Some(users)) => Self::Short { needed, missing: needed - users },
            _ => Self::Unknown { needed },
        }
    }
}
