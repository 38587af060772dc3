//! The facts that a person states, by the names that forms, notes and stored data share.

/// Something a person states in a form. Its [`name`](Field::name) is part of the public contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// The customer's tenant, by name; it names the case as well.
    Tenant,
    /// The tenant's id, a GUID.
    TenantId,
    /// The FastTrack Manager, who owns the next action.
    Manager,
    /// The region, which decides the queue.
    Region,
    /// Seats of the tenant, which decide the milestone.
    Seats,
    /// Whether the customer's Microsoft account team is known.
    AccountTeamKnown,
    /// Whether the account is managed.
    AccountManaged,
    /// The account team's contacts, as typed: names and addresses.
    AccountTeamContacts,
    /// The customer's contacts, as typed.
    CustomerContacts,
    /// Where the Assignment team is written to.
    AssignmentAddress,
    /// The page's language.
    Language,
    /// The language of notes.
    NoteLanguage,
    /// The language of e-mails.
    MailLanguage,
    /// Active users of the round's service, from LYNX.
    ActiveUsers,
    /// The day of the figures in LYNX.
    LynxDate,
    /// The day the account team was written to (P-E1).
    AccountTeamMailSent,
    /// The next steps chosen with the FAQ where the account team is not known or the account not managed (P-O2).
    FaqNextSteps,
    /// The day for which the discussion is planned.
    DiscussionPlanned,
    /// The day on which the engagement completion discussion was held.
    DiscussionDate,
    /// Whether the customer is ready for another workload (C-A2).
    ReadyForMore,
    /// Which workloads come next (C-O2).
    NextWorkloads,
    /// The day the customer was written to (C-A3).
    CustomerMailSent,
    /// The customer's latest status (C-O4).
    CustomerStatus,
    /// The next steps after the discussion (C-O8).
    DiscussionNextSteps,
    /// CONCERNS of the Technical Enablement note.
    Concerns,
    /// The day the Assignment team was asked for the region's queue (C-A7).
    AssignmentMailSent,
    /// Whether the tenant has arrived in the region's queue.
    QueueConfirmed,
    /// Why an item is skipped.
    SkipReason,
}

/// Whose fact a field is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// The case: one value for the customer. What the case does not say, the settings may.
    Case,
    /// A round: one value for each service.
    Round,
    /// The hand-off: one value for each region, since a request names the region's queue.
    HandOff,
}

/// Which days make sense.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Something happened on it: today or before.
    Past,
    /// Something is planned for it.
    Any,
}

/// What a valid value of a field is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One line of text.
    Line,
    /// Text of several lines.
    Text,
    /// A whole number from `least` up to [`Kind::MOST`].
    Number {
        /// The smallest number that makes sense.
        least: u32,
    },
    /// A calendar day.
    Day(When),
    /// A GUID, 8-4-4-4-12 hexadecimal digits.
    Guid,
    /// Yes or no.
    YesNo,
    /// One of the three regions.
    Region,
}

impl Kind {
    /// The largest number accepted anywhere: no tenant has a hundred million seats.
    pub const MOST: u32 = 99_999_999;
}

impl Field {
    /// Every field, in the order in which conflicts and printed cases list them.
    pub const ALL: [Self; 28] = [
        Self::Tenant,
        Self::TenantId,
        Self::Manager,
        Self::Region,
        Self::Seats,
        Self::AccountTeamKnown,
        Self::AccountManaged,
        Self::AccountTeamContacts,
        Self::CustomerContacts,
        Self::AssignmentAddress,
        Self::Language,
        Self::NoteLanguage,
        Self::MailLanguage,
        Self::ActiveUsers,
        Self::LynxDate,
        Self::AccountTeamMailSent,
        Self::FaqNextSteps,
        Self::DiscussionPlanned,
        Self::DiscussionDate,
        Self::ReadyForMore,
        Self::NextWorkloads,
        Self::CustomerMailSent,
        Self::CustomerStatus,
        Self::DiscussionNextSteps,
        Self::Concerns,
        Self::AssignmentMailSent,
        Self::QueueConfirmed,
        Self::SkipReason,
    ];

    /// The name in forms and stored data, such as `active_users`.
    pub fn name(self) -> &'static str {
        self.row().0
    }

    /// The field with this [`name`](Self::name).
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.name() == name)
    }

    /// The catalogue key of its label, such as `field-active-users`.
    pub fn label_key(self) -> String {
        format!("field-{}", self.name().replace('_', "-"))
    }

    /// Whose fact it is.
    pub fn place(self) -> Place {
        self.row().1
    }

    /// What a valid value is.
    pub fn kind(self) -> Kind {
        self.row().2
    }

    // One row for each field: the compiler asks for the row of a new one.
    fn row(self) -> (&'static str, Place, Kind) {
        use Place::{Case, HandOff, Round};
        let past = Kind::Day(When::Past);
        match self {
            Self::Tenant => ("tenant", Case, Kind::Line),
            Self::TenantId => ("tenant_id", Case, Kind::Guid),
            Self::Manager => ("manager", Case, Kind::Line),
            Self::Region => ("region", Case, Kind::Region),
            Self::Seats => ("seats", Case, Kind::Number { least: 1 }),
            Self::AccountTeamKnown => ("account_team_known", Case, Kind::YesNo),
            Self::AccountManaged => ("account_managed", Case, Kind::YesNo),
            Self::AccountTeamContacts => ("account_team_contacts", Case, Kind::Text),
            Self::CustomerContacts => ("customer_contacts", Case, Kind::Text),
            Self::AssignmentAddress => ("assignment_address", Case, Kind::Line),
            Self::Language => ("language", Case, Kind::Line),
            Self::NoteLanguage => ("note_language", Case, Kind::Line),
            Self::MailLanguage => ("mail_language", Case, Kind::Line),
            Self::ActiveUsers => ("active_users", Round, Kind::Number { least: 0 }),
            Self::LynxDate => ("lynx_date", Round, past),
            Self::AccountTeamMailSent => ("account_team_mail_sent", Round, past),
            Self::FaqNextSteps => ("faq_next_steps", Round, Kind::Text),
            Self::DiscussionPlanned => ("discussion_planned", Round, Kind::Day(When::Any)),
            Self::DiscussionDate => ("discussion_date", Round, past),
            Self::ReadyForMore => ("ready_for_more", Round, Kind::YesNo),
            Self::NextWorkloads => ("next_workloads", Round, Kind::Line),
            Self::CustomerMailSent => ("customer_mail_sent", Round, past),
            Self::CustomerStatus => ("customer_status", Round, Kind::Text),
            Self::DiscussionNextSteps => ("discussion_next_steps", Round, Kind::Text),
            Self::Concerns => ("concerns", Round, Kind::Line),
            Self::AssignmentMailSent => ("assignment_mail_sent", HandOff, past),
            Self::QueueConfirmed => ("queue_confirmed", HandOff, Kind::YesNo),
            Self::SkipReason => ("skip_reason", Round, Kind::Line),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lead_back_to_their_field() {
        for field in Field::ALL {
            assert_eq!(Field::from_name(field.name()), Some(field));
        }
    }
}
