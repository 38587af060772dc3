//! Corrects what the record says of the pasting itself: that it happened, when, and that a round
//! was finished.

use chrono::NaiveDate;

use super::{About, Command, Label, Refusal, Situation};
use crate::document::{ChangeId, Transaction};
use crate::engagement::event::Event;
use crate::engagement::scope::{RoundId, Scope};

/// Says that an entry's note was never pasted.
#[derive(Debug, Clone)]
pub struct VoidEntry(pub ChangeId);

impl Command for VoidEntry {
    fn plan(&self, at: &Situation<'_>) -> Result<Transaction, Refusal> {
        let entry = at.case.record.entry(self.0).filter(|entry| !entry.is_voided);
        let entry = entry.ok_or(Refusal::NotThere)?.id.to_string();
        Ok(Transaction::default().enter(Event::Voided { entry }.body()))
    }

    fn label(&self) -> Label {
        Label { what: "void", about: About::Case }
    }
}

/// Gives the right day on which a note was pasted.
#[derive(Debug, Clone)]
pub struct CorrectDay {
    /// The note's entry.
    pub entry: ChangeId,
    /// The day.
    pub day: NaiveDate,
}

impl Command for CorrectDay {
    fn plan(&self, at: &Situation<'_>) -> Result<Transaction, Refusal> {
        if self.day > at.today {
            return Err(Refusal::InTheFuture);
        }
        let entry = at.case.record.entry(self.entry).ok_or(Refusal::NotThere)?;
        let day_corrected = Event::DayCorrected { entry: entry.id.to_string(), day: self.day };
        Ok(Transaction::default().enter(day_corrected.body()))
    }

    fn label(&self) -> Label {
        Label { what: "correct-day", about: About::Case }
    }
}

/// Opens a finished round again.
#[derive(Debug, Clone)]
pub struct ReopenRound(pub RoundId);

impl Command for ReopenRound {
    fn plan(&self, at: &Situation<'_>) -> Result<Transaction, Refusal> {
        at.must_be_active()?;
        let round = at.case.round(self.0).filter(|round| round.finished_without.is_some());
        let scope = Scope::Round(round.ok_or(Refusal::NotThere)?.id);
        Ok(Transaction::default().enter(Event::Reopened { scope }.body()))
    }

    fn label(&self) -> Label {
        Label { what: "reopen", about: About::Case }
    }
}
