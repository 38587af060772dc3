//! The facts as one round, or the hand-off, sees them.

use crate::sorted::Map;

use super::answer::{Reading, Value, read};
use super::{Case, Scope, Slot};
use crate::playbook::{Field, Place};

/// A look at a case from one scope. In a finished round the steps are judged by the facts as they
/// were when it was finished; [`Facts::current`] gives those of now.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'case> {
    case: &'case Case,
    scope: Scope,
    frozen: Option<&'case Map<Field, String>>,
}

impl<'case> Facts<'case> {
    /// The facts of now.
    pub fn current(case: &'case Case, scope: Scope) -> Self {
        Self {
            case,
            scope,
            frozen: None,
        }
    }

    /// The facts by which the scope's steps are judged: frozen in a finished round.
    pub fn judged(case: &'case Case, scope: Scope) -> Self {
        let frozen = match scope {
            Scope::Round(round) => case.finish(round).map(|finish| &finish.facts),
            _ => None,
        };
        Self {
            case,
            scope,
            frozen,
        }
    }

    /// The scope that looks.
    pub fn scope(&self) -> Scope {
        self.scope
    }

    /// What is known of a field.
    pub fn reading(&self, field: Field) -> Reading {
        let slot = Slot::field(self.scope, field);
        let text = match self.frozen.filter(|_| is_frozen(field)) {
            Some(facts) => facts.get(&field).map_or("", String::as_str),
            None if self.case.is_in_conflict(slot) => return Reading::Conflict,
            None => self.case.text(slot),
        };
        match read(field, text) {
            Ok(None) => Reading::Empty,
            Ok(Some(value)) => Reading::Valid(value),
            Err(problem) => Reading::Invalid(problem),
        }
    }

    /// The valid value of a field, if it has one.
    pub fn value(&self, field: Field) -> Option<Value> {
        match self.reading(field) {
            Reading::Valid(value) => Some(value),
            _ => None,
        }
    }

    /// The valid value in canonical form.
    pub fn canonical(&self, field: Field) -> Option<String> {
        self.value(field).map(|value| value.canonical())
    }

    /// Yes, no, or not answered.
    pub fn yes_or_no(&self, field: Field) -> Option<bool> {
        match self.value(field) {
            Some(Value::Choice("yes")) => Some(true),
            Some(Value::Choice("no")) => Some(false),
            _ => None,
        }
    }

    /// The valid day of a field.
    pub fn day(&self, field: Field) -> Option<chrono::NaiveDate> {
        match self.value(field) {
            Some(Value::Day(day)) => Some(day),
            _ => None,
        }
    }

    /// The valid day of a field, if it is not in the future: a thing planned has not happened.
    pub fn happened(&self, field: Field, today: chrono::NaiveDate) -> Option<chrono::NaiveDate> {
        self.day(field).filter(|day| *day <= today)
    }
}

/// Whether a finished round keeps the field as it was; what was not answered then stays so.
pub(super) fn is_frozen(field: Field) -> bool {
    let is_fact = !matches!(field, Field::Edited(_) | Field::Replaced(_));
    is_fact && matches!(field.place(), Place::Case | Place::Round)
}
