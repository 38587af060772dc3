//! Pauses, withdraws or closes the case, or goes on with it.

use super::{About, Command, Label, Refusal, Situation};
use crate::document::Transaction;
use crate::engagement::names;
use crate::engagement::standing::Standing;

/// Says how the case stands. It is closed only when nothing is left to do.
#[derive(Debug, Clone)]
pub struct Stand(pub Standing);

impl Command for Stand {
    fn plan(&self, at: &Situation<'_>) -> Result<Transaction, Refusal> {
        let is_at_an_end =
            |standing: &Standing| !matches!(standing, Standing::Active | Standing::Paused { .. });
        if is_at_an_end(&at.case.standing) && self.0 != Standing::Active {
            return Err(Refusal::NotActive);
        }
        match &self.0 {
            Standing::Closed { since } | Standing::Withdrawn { since, .. } if *since > at.today => {
                return Err(Refusal::InTheFuture);
            }
            Standing::Closed { .. } if !at.assessment.close.is_empty() => {
                return Err(Refusal::NotYet(at.assessment.close.clone()));
            }
            Standing::Paused { reason, .. } | Standing::Withdrawn { reason, .. }
                if reason.trim().is_empty() =>
            {
                return Err(Refusal::NoReason);
            }
            _ => {}
        }
        Ok(Transaction::default().write(names::STANDING, self.0.canonical()))
    }

    fn label(&self) -> Label {
        Label {
            what: match self.0 {
                Standing::Active => "go-on",
                Standing::Paused { .. } => "pause",
                Standing::Withdrawn { .. } => "withdraw",
                Standing::Closed { .. } => "close",
            },
            about: About::Case,
        }
    }
}
