//! Pauses, withdraws or closes the case, or resumes it.

use super::{About, Change, Planned, Refusal, Situation};
use crate::engagement::{Name, Standing};

impl Situation<'_> {
    /// Says how the case stands. It is closed only when nothing is left to do.
    pub fn stand(&self, standing: &Standing) -> Planned {
        if self.case.standing.is_over() && *standing != Standing::Active {
            return Err(Refusal::NotActive);
        }
        let what = match standing {
            Standing::Active => "go-on",
            Standing::Paused { reason, .. } => {
                super::must_be_given(reason)?;
                "pause"
            }
            Standing::Withdrawn { since, reason } => {
                self.must_have_come(*since)?;
                super::must_be_given(reason)?;
                "withdraw"
            }
            Standing::Closed { since } => {
                self.must_have_come(*since)?;
                if !self.assessment.close.is_empty() {
                    return Err(Refusal::NotYet(self.assessment.close.clone()));
                }
                "close"
            }
        };
        Ok(Change::write(what, About::Case, &Name::Standing, standing.canonical()))
    }
}
