//! The texts that an FM may edit by hand, by the names that forms and stored data share.

/// A text the page words and a person may edit before it leaves the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EditedText {
    /// The Technical Enablement note of a round.
    TechnicalNote,
    /// The Next Action beside it.
    TechnicalNextAction,
    /// The Engagement Management note of a round or of the hand-off.
    ManagementNote,
    /// The Next Action beside it.
    ManagementNextAction,
    /// Subject of the e-mail to the account team.
    AccountTeamSubject,
    /// Text of the e-mail to the account team.
    AccountTeamBody,
    /// Subject of the e-mail to the customer.
    CustomerSubject,
    /// Text of the e-mail to the customer.
    CustomerBody,
    /// Subject of the e-mail to the Assignment team.
    AssignmentSubject,
    /// Text of the e-mail to the Assignment team.
    AssignmentBody,
}

impl EditedText {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::TechnicalNote,
        Self::TechnicalNextAction,
        Self::ManagementNote,
        Self::ManagementNextAction,
        Self::AccountTeamSubject,
        Self::AccountTeamBody,
        Self::CustomerSubject,
        Self::CustomerBody,
        Self::AssignmentSubject,
        Self::AssignmentBody,
    ];

    /// The name of the field with the edited text.
    pub(super) fn name(self) -> &'static str {
        self.names().0
    }

    /// The name of the value that keeps the page's own text, which the edit replaced.
    pub(super) fn replaced_name(self) -> &'static str {
        self.names().1
    }

    fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::TechnicalNote => ("technical_note", "technical_note_replaced"),
            Self::TechnicalNextAction => {
                ("technical_next_action", "technical_next_action_replaced")
            }
            Self::ManagementNote => ("management_note", "management_note_replaced"),
            Self::ManagementNextAction => {
                ("management_next_action", "management_next_action_replaced")
            }
            Self::AccountTeamSubject => ("account_team_subject", "account_team_subject_replaced"),
            Self::AccountTeamBody => ("account_team_body", "account_team_body_replaced"),
            Self::CustomerSubject => ("customer_subject", "customer_subject_replaced"),
            Self::CustomerBody => ("customer_body", "customer_body_replaced"),
            Self::AssignmentSubject => ("assignment_subject", "assignment_subject_replaced"),
            Self::AssignmentBody => ("assignment_body", "assignment_body_replaced"),
        }
    }
}
