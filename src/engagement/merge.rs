//! Two copies of a case become one that knows what both know. Pure, and the same in either order.

use crate::sorted::Map;

use super::history::HistoryEntry;
use super::register::Seen;
use super::unknown;
use super::{Case, ChangeId, Register};

impl Case {
    /// This copy with all that another copy of the same case knows. Values that two writers changed
    /// without knowing of each other stand side by side, see [`Case::conflicts`].
    ///
    /// A copy of another case changes nothing.
    #[must_use]
    pub fn merge(&self, other: &Self) -> Self {
        if self.id != other.id {
            return self.clone();
        }
        let mut merged = self.clone();
        merged.answers = registers(&self.answers, &self.seen, &other.answers, &other.seen);
        merged.waivers = registers(&self.waivers, &self.seen, &other.waivers, &other.seen);
        merged.finishes = registers(&self.finishes, &self.seen, &other.finishes, &other.seen);
        merged.copied = registers(&self.copied, &self.seen, &other.copied, &other.seen);
        for (id, entry) in &other.record {
            larger_of(&mut merged.record, id, entry);
        }
        for (id, entry) in &other.history {
            longer_of(&mut merged.history, *id, entry);
        }
        merged.unknown = unknown::merged(&self.unknown, &self.seen, &other.unknown, &other.seen);
        for (writer, counter) in &other.seen {
            let known = merged.seen.entry(*writer).or_default();
            *known = (*known).max(*counter);
        }
        merged
    }
}

fn registers<K: Ord + Clone, V: Clone + Ord>(
    mine: &Map<K, Register<V>>,
    seen: &Seen,
    theirs: &Map<K, Register<V>>,
    their_seen: &Seen,
) -> Map<K, Register<V>> {
    let empty = Register::default();
    let keys = mine.keys().chain(theirs.keys());
    keys.map(|key| {
        let my_register = mine.get(key).unwrap_or(&empty);
        let their_register = theirs.get(key).unwrap_or(&empty);
        (
            key.clone(),
            my_register.merged(seen, their_register, their_seen),
        )
    })
    .filter(|(_, register)| !register.heads().is_empty())
    .collect()
}

/// Entries are never changed, so a union is all it takes; of two that a damaged copy holds under one
/// id, every copy settles on the same.
fn larger_of<V: Ord + Clone>(entries: &mut Map<ChangeId, V>, id: &ChangeId, entry: &V) {
    if entries.get(id).is_none_or(|known| known < entry) {
        entries.insert(*id, entry.clone());
    }
}

/// Typing lengthens an entry, and only its own writer does so: the longer one knows more.
fn longer_of(history: &mut Map<ChangeId, HistoryEntry>, id: ChangeId, entry: &HistoryEntry) {
    let length = |entry: &HistoryEntry| (entry.until, entry.at);
    let is_longer = history
        .get(&id)
        .is_none_or(|known| (length(known), known) < (length(entry), entry));
    if is_longer {
        history.insert(id, entry.clone());
    }
}
