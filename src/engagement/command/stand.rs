//! Pauses, withdraws or closes the case, or resumes it.

use super::{About, Change, Command, Refusal, Situation};
use crate::engagement::{Name, Standing};

/// Says how the case stands. It is closed only when nothing is left to do.
#[derive(Debug, Clone)]
pub struct Stand(pub Standing);

impl Command for Stand {
    fn plan(&self, at: &Situation<'_>) -> Result<Change, Refusal> {
        let has_ended =
            matches!(at.case.standing, Standing::Withdrawn { .. } | Standing::Closed { .. });
        if has_ended && self.0 != Standing::Active {
            return Err(Refusal::NotActive);
        }
        let what = match &self.0 {
            Standing::Active => "go-on",
            Standing::Paused { reason, .. } => {
                super::must_be_given(reason)?;
                "pause"
            }
            Standing::Withdrawn { since, reason } => {
                at.must_have_come(*since)?;
                super::must_be_given(reason)?;
                "withdraw"
            }
            Standing::Closed { since } => {
                at.must_have_come(*since)?;
                if !at.assessment.close.is_empty() {
                    return Err(Refusal::NotYet(at.assessment.close.clone()));
                }
                "close"
            }
        };
        Ok(Change::write(what, About::Case, &Name::Standing, self.0.canonical()))
    }
}
