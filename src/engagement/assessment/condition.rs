//! Whether an item applies, and which answers say so.

use crate::engagement::Facts;
use crate::playbook::{Condition, Field};

/// Whether a condition holds; an open answer that decides leaves it open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Truth {
    Holds,
    Fails,
    Open,
}

/// A fact that an item's condition looks at, with its answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reason {
    /// The fact.
    pub field: Field,
    /// Its answer; `None` while it is not answered.
    pub answer: Option<bool>,
}

/// Judges a condition. Of several alternatives one that holds is enough, whatever is still open.
pub(super) fn judge(condition: &Condition, facts: &Facts<'_>) -> Truth {
    match condition {
        Condition::Always => Truth::Holds,
        Condition::Yes(field) => compare(facts.yes_or_no(*field), true),
        Condition::No(field) => compare(facts.yes_or_no(*field), false),
        Condition::Any(alternatives) => {
            let truths = || {
                alternatives
                    .iter()
                    .map(|alternative| judge(alternative, facts))
            };
            if truths().any(|truth| truth == Truth::Holds) {
                Truth::Holds
            } else if truths().any(|truth| truth == Truth::Open) {
                Truth::Open
            } else {
                Truth::Fails
            }
        }
    }
}

fn compare(answer: Option<bool>, wanted: bool) -> Truth {
    match answer {
        None => Truth::Open,
        Some(answer) if answer == wanted => Truth::Holds,
        Some(_) => Truth::Fails,
    }
}

/// The facts a condition looks at, with their answers: why an item is there, or what it waits for.
pub(super) fn reasons(condition: &Condition, facts: &Facts<'_>) -> Vec<Reason> {
    match condition {
        Condition::Always => Vec::new(),
        Condition::Yes(field) | Condition::No(field) => {
            vec![Reason {
                field: *field,
                answer: facts.yes_or_no(*field),
            }]
        }
        Condition::Any(alternatives) => alternatives
            .iter()
            .flat_map(|alternative| reasons(alternative, facts))
            .collect(),
    }
}
