//! Leaves FTOP as it is, though a statement there has changed since: until it changes again.

use super::{About, Command, Label, Refusal, Situation};
use crate::document::Transaction;
use crate::engagement::assessment::StatementState;
use crate::engagement::case::left_text;
use crate::engagement::names;
use crate::engagement::record::StatementId;

/// Leaves a statement uncorrected.
#[derive(Debug, Clone)]
pub struct LeaveRecord(pub StatementId);

impl Command for LeaveRecord {
    fn plan(&self, at: &Situation<'_>) -> Result<Transaction, Refusal> {
        let line = at.assessment.line(self.0).ok_or(Refusal::NotThere)?;
        let text = match &line.state {
            StatementState::Changed { now, .. } => left_text(Some(now)),
            StatementState::Withdrawn { .. } => left_text(None),
            _ => return Err(Refusal::NotThere),
        };
        Ok(Transaction::default().write(names::leave(self.0), text))
    }

    fn label(&self) -> Label {
        Label { what: "leave", about: About::Case }
    }
}
