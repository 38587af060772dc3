//! One value that knows which change wrote it, so that copies of a case merge value by value.

use crate::sorted::{self, Map};

use super::{ChangeId, WriterId};

/// The highest counter known of each writer: what a copy of a case has seen.
pub type Seen = Map<WriterId, u64>;

/// Whether the copy that has seen this much knows the change.
pub fn has_seen(seen: &Seen, change: ChangeId) -> bool {
    seen.get(&change.writer)
        .is_some_and(|counter| *counter >= change.counter)
}

/// A value with its writer and moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written<V> {
    /// What was written.
    pub value: V,
    /// The change that wrote it.
    pub by: ChangeId,
    /// When, in milliseconds since 1970-01-01 UTC.
    pub at: i64,
}

/// A value, or the values that were written without knowledge of each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Register<V> {
    heads: Vec<Written<V>>,
}

impl<V> Default for Register<V> {
    fn default() -> Self {
        Self { heads: Vec::new() }
    }
}

impl<V: Clone + Ord> Register<V> {
    /// A register with these values, as storage had them; later writers come last. One change
    /// wrote one value: where a damaged copy says otherwise, every copy settles on the same.
    pub fn from_heads(mut heads: Vec<Written<V>>) -> Self {
        sorted::sort_by(&mut heads, |a, b| {
            (a.by, &a.value, a.at).cmp(&(b.by, &b.value, b.at))
        });
        heads.dedup_by_key(|head| head.by);
        Self { heads }
    }

    /// Every value that stands, each with its writer; more than one is a conflict unless they agree.
    pub fn heads(&self) -> &[Written<V>] {
        &self.heads
    }

    /// Puts a value in place of all that stood.
    pub fn write(&mut self, value: V, by: ChangeId, at: i64) {
        self.heads = vec![Written { value, by, at }];
    }

    /// Puts a value in place of one that stood; what else stands is left beside it.
    pub fn write_over(&mut self, over: &V, value: V, by: ChangeId, at: i64) {
        self.heads.retain(|head| head.value != *over);
        self.heads.push(Written { value, by, at });
    }

    /// The values that stand, in the order of their changes.
    pub fn values(&self) -> Vec<V> {
        self.heads.iter().map(|head| head.value.clone()).collect()
    }

    /// The values that stand, each once, in their own order.
    pub fn distinct_values(&self) -> Vec<V> {
        let mut values = self.values();
        sorted::sort(&mut values);
        values.dedup();
        values
    }

    /// The value that all writers agree on; none where nothing was written or two differ.
    pub fn agreed(&self) -> Option<&Written<V>> {
        let last = self.heads.last()?;
        self.heads
            .iter()
            .all(|head| head.value == last.value)
            .then_some(last)
    }

    /// Whether two writers differ.
    pub fn is_in_conflict(&self) -> bool {
        !self.heads.is_empty() && self.agreed().is_none()
    }

    /// Brings in what another copy holds. A value survives if both hold it, or if the copy that
    /// lacks it has not seen the change that wrote it; otherwise that copy has replaced it.
    /// Replacing leaves a value behind, so a copy without any has nothing to say.
    pub fn merged(&self, seen: &Seen, other: &Self, other_seen: &Seen) -> Self {
        let survives = |head: &&Written<V>, elsewhere: &Self, elsewhere_seen: &Seen| {
            elsewhere
                .heads
                .iter()
                .any(|candidate| candidate.by == head.by)
                || elsewhere.heads.is_empty()
                || !has_seen(elsewhere_seen, head.by)
        };
        let mine = self
            .heads
            .iter()
            .filter(|head| survives(head, other, other_seen));
        let theirs = other.heads.iter().filter(|head| survives(head, self, seen));
        Self::from_heads(mine.chain(theirs).cloned().collect())
    }
}
