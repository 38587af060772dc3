//! Corrects what the record says of the pasting itself: that it happened, when, and that a round
//! was finished; or leaves what it says.

use chrono::NaiveDate;

use super::{About, Change, Command, Refusal, Situation};
use crate::document::ChangeId;
use crate::engagement::assessment::StatementState;
use crate::engagement::case::left_text;
use crate::engagement::{Event, Name, RoundId, Scope, StatementId};

/// Says that an entry's note was never pasted.
#[derive(Debug, Clone)]
pub struct VoidEntry(pub ChangeId);

impl Command for VoidEntry {
    fn plan(&self, at: &Situation<'_>) -> Result<Change, Refusal> {
        match at.case.record.entry(self.0) {
            Some(found) if !found.is_voided => {
                Ok(Change::entry("void", &Event::Voided { entry: self.0 }))
            }
            _ => Err(Refusal::NotThere),
        }
    }
}

/// Gives the right day on which a note was pasted.
#[derive(Debug, Clone)]
pub struct CorrectDay {
    pub entry: ChangeId,
    pub day: NaiveDate,
}

impl Command for CorrectDay {
    fn plan(&self, at: &Situation<'_>) -> Result<Change, Refusal> {
        at.must_have_come(self.day)?;
        let Self { entry, day } = *self;
        at.case.record.entry(entry).ok_or(Refusal::NotThere)?;
        Ok(Change::entry("correct-day", &Event::DayCorrected { entry, day }))
    }
}

/// Opens a finished round again.
#[derive(Debug, Clone)]
pub struct ReopenRound(pub RoundId);

impl Command for ReopenRound {
    fn plan(&self, at: &Situation<'_>) -> Result<Change, Refusal> {
        at.must_be_active()?;
        let scope = Scope::Round(self.0);
        at.case.finished_without(scope).ok_or(Refusal::NotThere)?;
        Ok(Change::entry("reopen", &Event::Reopened { scope }))
    }
}

/// Leaves FTOP as it is, though a statement there has changed since: until it changes again.
#[derive(Debug, Clone)]
pub struct LeaveRecord(pub StatementId);

impl Command for LeaveRecord {
    fn plan(&self, at: &Situation<'_>) -> Result<Change, Refusal> {
        let line = at.assessment.line(self.0).ok_or(Refusal::NotThere)?;
        let text = match &line.state {
            StatementState::Changed { now, .. } => left_text(Some(now)),
            StatementState::Withdrawn { .. } => left_text(None),
            _ => return Err(Refusal::NotThere),
        };
        Ok(Change::write("leave", About::Case, &Name::Leave(self.0), text))
    }
}
