//! When an item applies to a customer.

use super::Field;

/// When an item applies. An unanswered fact leaves it open, unless the answer makes no difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Condition {
    /// For every customer.
    Always,
    /// Where the fact was answered yes.
    Yes(Field),
    /// Where the fact was answered no.
    No(Field),
    /// Where at least one of them holds.
    Any(&'static [Condition]),
}

impl Condition {
    /// The facts that it depends on.
    pub fn fields(&self) -> Vec<Field> {
        match self {
            Self::Always => Vec::new(),
            Self::Yes(field) | Self::No(field) => vec![*field],
            Self::Any(conditions) => conditions.iter().flat_map(Self::fields).collect(),
        }
    }

    /// Whether it holds, by the yes or no that `answer` gives for a fact; `None` while that depends
    /// on what nobody has answered.
    pub fn holds(&self, answer: &dyn Fn(Field) -> Option<bool>) -> Option<bool> {
        match self {
            Self::Always => Some(true),
            Self::Yes(field) => answer(*field),
            Self::No(field) => answer(*field).map(|yes| !yes),
            Self::Any(conditions) => {
                // One that holds is enough; where none does, one that is open may yet.
                let parts = conditions.iter().map(|part| part.holds(answer));
                parts.max_by_key(|part| part.map_or(1, |holds| if holds { 2 } else { 0 }))?
            }
        }
    }
}
