//! Two copies become one that has what either has, the same in whichever order they are merged.

use super::change::Seen;
use super::register::{Register, Value};
use super::{ChangeId, Document, Entry, Map};

impl Document {
    /// Everything that this copy and the other know. A value is gone where one copy has replaced
    /// it, that is: has seen it and does not have it any more.
    #[must_use]
    pub fn merged_with(&self, other: &Self) -> Self {
        let mut merged = Self::default();
        let names = self.registers.keys().chain(other.registers.keys());
        for name in names {
            if !merged.registers.contains_key(name) {
                merged.put(name, self.merged_register(name, other));
            }
        }
        merged.log.clone_from(&self.log);
        for (id, entry) in other.log() {
            keep_the_larger(&mut merged.log, id, entry);
        }
        merged.seen.clone_from(&self.seen);
        other.seen.iter().for_each(|change| merged.seen.add(change));
        merged
    }

    /// Whether the other copy has nothing that this one lacks.
    pub fn has_all_of(&self, other: &Self) -> bool {
        self.merged_with(other) == *self
    }

    fn merged_register(&self, name: &str, other: &Self) -> Register {
        let own = self.register(name).map_or(&[][..], Register::values);
        let others = other.register(name).map_or(&[][..], Register::values);
        let kept_own = own.iter().filter(|v| stands(v, others, &other.seen));
        let kept_others = others.iter().filter(|v| stands(v, own, &self.seen));
        Register::new(kept_own.chain(kept_others).cloned().collect())
    }
}

fn stands(value: &Value, others: &[Value], seen_there: &Seen) -> bool {
    others.iter().any(|other| other.change == value.change) || !seen_there.contains(value.change)
}

fn keep_the_larger(log: &mut Map<ChangeId, Entry>, id: ChangeId, entry: &Entry) {
    let order = |entry: &Entry| (entry.at, entry.body.to_string());
    match log.get_mut(&id) {
        None => log.insert(id, entry.clone()),
        Some(known) if order(known) < order(entry) => known.clone_from(entry),
        Some(_) => {}
    }
}
