//! A name's values: one as a rule, several where copies were changed without knowing of each other.

use super::{ChangeId, Moment, sort_by};

/// A text that stands in a register. An empty one is a value too: somebody took away what was there.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Value {
    /// The change that wrote it.
    pub change: ChangeId,
    /// When.
    pub at: Moment,
    /// The text.
    pub text: String,
}

/// The values under one name, in the order of their changes' ids.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Register(Vec<Value>);

impl Register {
    /// A register of these values. Of two that the same change is said to have written, as in a copied
    /// profile or a file changed by hand, the same one stays everywhere.
    pub(super) fn new(mut values: Vec<Value>) -> Self {
        sort_by(&mut values, |one, other| other.cmp(one));
        values.dedup_by_key(|value| value.change);
        values.reverse();
        Self(values)
    }

    /// Every value.
    pub fn values(&self) -> &[Value] {
        &self.0
    }

    /// The text written last by the clock.
    pub fn latest(&self) -> &str {
        self.latest_value().map_or("", |value| &value.text)
    }

    /// When the text that holds was written.
    pub fn written_at(&self) -> Option<Moment> {
        self.latest_value().map(|value| value.at)
    }

    /// The texts that stand beside each other, each once: more than one is a conflict.
    pub fn texts(&self) -> Vec<&str> {
        let mut texts: Vec<&str> = self.0.iter().map(|value| value.text.as_str()).collect();
        sort_by(&mut texts, Ord::cmp);
        texts.dedup();
        texts
    }

    fn latest_value(&self) -> Option<&Value> {
        self.0.iter().max_by_key(|value| (value.at, value.change))
    }
}
