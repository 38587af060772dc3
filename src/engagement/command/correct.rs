//! Corrects what the record says of the pasting itself: that it happened, when, and that a round
//! was finished; or leaves what it says.

use chrono::NaiveDate;

use super::{About, Change, Planned, Refusal, Situation};
use crate::document::ChangeId;
use crate::engagement::assessment::StatementState;
use crate::engagement::case::left_text;
use crate::engagement::{Event, Name, RoundId, Scope, StatementId};

impl Situation<'_> {
    /// Says that an entry's note was never pasted.
    pub fn void(&self, entry: ChangeId) -> Planned {
        match self.case.record.entry(entry) {
            Some(found) if !found.is_voided => Ok(Change::entry("void", &Event::Voided { entry })),
            _ => Err(Refusal::NotThere),
        }
    }

    /// Gives the right day on which a note was pasted.
    pub fn correct_day(&self, entry: ChangeId, day: NaiveDate) -> Planned {
        self.must_have_come(day)?;
        self.case.record.entry(entry).ok_or(Refusal::NotThere)?;
        Ok(Change::entry("correct-day", &Event::DayCorrected { entry, day }))
    }

    /// Opens a finished round again.
    pub fn reopen(&self, round: RoundId) -> Planned {
        self.must_be_active()?;
        let scope = Scope::Round(round);
        self.case.finished_without(scope).ok_or(Refusal::NotThere)?;
        Ok(Change::entry("reopen", &Event::Reopened { scope }))
    }

    /// Leaves FTOP as it is, though a statement there has changed since: until it changes again.
    pub fn leave_record(&self, statement: StatementId) -> Planned {
        let line = self.assessment.line(statement).ok_or(Refusal::NotThere)?;
        let text = match &line.state {
            StatementState::Changed { now, .. } => left_text(Some(now)),
            StatementState::Withdrawn { .. } => left_text(None),
            _ => return Err(Refusal::NotThere),
        };
        Ok(Change::write("leave", About::Case, &Name::Leave(statement), text))
    }
}
