//! Who changed something, and when: replicas, changes, and the versions that a copy has seen.

use super::Map;

/// Seconds since the beginning of 1970 in UTC, by the clock of whoever made the change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Moment(pub i64);

/// A copy that changes were made in. Drawn anew for each sitting and whenever documents were
/// removed: what comes back out of an older file must never sign like what came after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReplicaId(pub u64);

/// One change: the replica, and a number that grows with each of its changes in a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChangeId {
    /// Where it was made.
    pub replica: ReplicaId,
    /// From 1 on.
    pub number: u32,
}

impl std::fmt::Display for ChangeId {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{:x}.{}", self.replica.0, self.number)
    }
}

impl std::str::FromStr for ChangeId {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (replica, number) = text.split_once('.').unwrap_or((text, ""));
        Ok(Self { replica: ReplicaId(u64::from_str_radix(replica, 16)?), number: number.parse()? })
    }
}

/// A version vector: of each replica, the number of its last change that is known.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Seen(Map<ReplicaId, u32>);

impl Seen {
    /// Whether the change is known.
    pub fn contains(&self, change: ChangeId) -> bool {
        self.0.get(&change.replica).is_some_and(|last| change.number <= *last)
    }

    /// Whether all that the other has seen is known.
    pub fn contains_all(&self, other: &Self) -> bool {
        other.iter().all(|change| self.contains(change))
    }

    /// The last change of each replica, in the order of their ids.
    pub fn iter(&self) -> impl Iterator<Item = ChangeId> {
        self.0.iter().map(|(replica, number)| ChangeId { replica: *replica, number: *number })
    }

    /// Takes the change and all that its replica made before it for seen.
    pub(super) fn add(&mut self, change: ChangeId) {
        let last = self.0.get_or_insert(change.replica, 0);
        *last = change.number.max(*last);
    }

    /// The id of the replica's next change.
    pub(super) fn next(&mut self, replica: ReplicaId) -> ChangeId {
        let last = self.0.get_or_insert(replica, 0);
        *last = last.saturating_add(1);
        ChangeId { replica, number: *last }
    }
}
