//! When an item applies to a customer.

use super::Field;

/// When an item applies: where one of these facts at least was answered like this, yes or no; always, where it names
/// none. An unanswered fact leaves it open, unless the answer makes no difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Condition(pub &'static [(Field, bool)]);

impl Condition {
    /// For every customer.
    pub const ALWAYS: Self = Self(&[]);

    /// Whether it holds, by the yes or no that `answer` gives for a fact; `None` while that depends
    /// on what nobody has answered.
    pub fn holds(self, answer: &dyn Fn(Field) -> Option<bool>) -> Option<bool> {
        let mut holds = Some(self == Self::ALWAYS);
        for (field, wanted) in self.0 {
            match answer(*field) {
                Some(yes) if yes == *wanted => return Some(true),
                Some(_) => {}
                // Another one may hold all the same.
                None => holds = None,
            }
        }
        holds
    }

    /// Whether it depends on a fact.
    pub fn asks(self, field: Field) -> bool {
        self.0.iter().any(|(asked, _)| *asked == field)
    }
}
