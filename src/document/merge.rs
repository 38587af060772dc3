//! Two copies become one that has what either has, the same in whichever order they are merged.

use super::{Document, Register, Seen, Value};

impl Document {
    /// Everything that this copy and the other know. A value is gone where one copy has replaced
    /// it, that is: has seen it and does not have it any more.
    #[must_use]
    pub fn merged_with(&self, other: &Self) -> Self {
        let mut merged = Self { log: self.log.clone(), seen: self.seen.clone(), ..Self::default() };
        for name in self.registers.keys().chain(other.registers.keys()) {
            let (own, others) = (self.values(name), other.values(name));
            let mut values = standing(own, others, &other.seen);
            values.extend(standing(others, own, &self.seen));
            merged.put(name.clone(), values);
        }
        for (id, entry) in other.log() {
            let known = merged.log.get_or_insert(id, entry.clone());
            // The same in both copies, unless a file was changed by hand: then the larger one stays.
            if *known < *entry {
                known.clone_from(entry);
            }
        }
        for change in other.seen.iter() {
            merged.seen.add(change);
        }
        merged
    }

    /// What another copy would bring: the names of the registers that it knows to be newer, those of registers in
    /// which several texts would stand then, and how many entries of the log.
    pub fn news_of(&self, other: &Self) -> ([Vec<String>; 2], usize) {
        let merged = self.merged_with(other);
        let (mut newer, mut conflicts) = (Vec::new(), Vec::new());
        for (name, register) in merged.registers() {
            let before = self.register(name).map(Register::texts).unwrap_or_default();
            let after = register.texts();
            if before != after {
                if after.len() > 1 { &mut conflicts } else { &mut newer }.push(name.to_owned());
            }
        }
        ([newer, conflicts], merged.log.len() - self.log.len())
    }

    /// Whether the other copy has nothing that this one lacks.
    pub fn has_all_of(&self, other: &Self) -> bool {
        self.merged_with(other) == *self
    }
}

/// The values that the other copy has too, or has not seen.
fn standing(values: &[Value], others: &[Value], seen_there: &Seen) -> Vec<Value> {
    let is_there = |value: &Value| others.iter().any(|other| other.change == value.change);
    let stands = |value: &&Value| is_there(value) || !seen_there.contains(value.change);
    values.iter().filter(stands).cloned().collect()
}
