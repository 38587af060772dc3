//! The facts and answers a person states, by the names that forms, notes and stored data share.

use super::EditedText;

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
    /// The language of this case's notes, where it differs from the settings.
    NoteLanguage,
    /// The language of this case's e-mails, where it differs from the settings.
    MailLanguage,
    /// Whether the case is going on, paused, withdrawn or closed.
    Standing,
    /// Why the case is paused or withdrawn.
    StandingReason,
    /// Why a gate was gone around; kept with the waiver.
    GateReason,
    /// The day a case was deleted; it stays in the bin for a while.
    Deleted,
    /// The service of a round.
    Service,
    /// The name of a service that FTOP's list does not have.
    ServiceName,
    /// Why a service was dropped from the engagement.
    DropReason,
    /// Active users of the round's service, from LYNX.
    ActiveUsers,
    /// The day the usage was read from LYNX.
    LynxDate,
    /// The day the account team was written to (P-E1).
    AccountTeamMailSent,
    /// The next steps chosen with the FAQ where there is no account team (P-O2).
    FaqNextSteps,
    /// The day of the engagement completion discussion.
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
    /// STATUS of the Technical Enablement note.
    Status,
    /// CONCERNS of the Technical Enablement note.
    Concerns,
    /// The day the Assignment team was written to (C-A7).
    AssignmentMailSent,
    /// The region whose queue that e-mail asked for, kept with the day.
    AssignmentMailRegion,
    /// The region in whose queue the tenant has arrived.
    QueueConfirmed,
    /// A text that a person edited by hand.
    Edited(EditedText),
    /// What the page itself said when a person began to edit that text.
    Replaced(EditedText),
}

/// Whose fact a field is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// The case: one value for the customer.
    Case,
    /// A round: one value for each service.
    Round,
    /// The hand-off, which is the case's last step.
    HandOff,
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
        least: u64,
    },
    /// A calendar day, kept as `YYYY-MM-DD`.
    Day,
    /// A GUID, 8-4-4-4-12 hexadecimal digits.
    Guid,
    /// One value of a closed list.
    Choice(&'static [&'static str]),
}

impl Kind {
    /// The largest number accepted anywhere: no tenant has a hundred million seats.
    pub const MOST: u64 = 99_999_999;
}

const YES_NO: Kind = Kind::Choice(&["yes", "no"]);
const REGION: Kind = Kind::Choice(&["americas", "apj", "emea"]);
const LANGUAGE: Kind = Kind::Choice(&["en", "de", "zh-Hans", "pt-BR", "ja", "es"]);

impl Field {
    /// Every field but the edited texts, in the order in which a conflict or a backup lists them.
    pub const ALL: [Self; 33] = [
        Self::Tenant,
        Self::TenantId,
        Self::Manager,
        Self::Region,
        Self::Seats,
        Self::AccountTeamKnown,
        Self::AccountManaged,
        Self::AccountTeamContacts,
        Self::CustomerContacts,
        Self::NoteLanguage,
        Self::MailLanguage,
        Self::Standing,
        Self::StandingReason,
        Self::GateReason,
        Self::Deleted,
        Self::Service,
        Self::ServiceName,
        Self::DropReason,
        Self::ActiveUsers,
        Self::LynxDate,
        Self::AccountTeamMailSent,
        Self::FaqNextSteps,
        Self::DiscussionDate,
        Self::ReadyForMore,
        Self::NextWorkloads,
        Self::CustomerMailSent,
        Self::CustomerStatus,
        Self::DiscussionNextSteps,
        Self::Status,
        Self::Concerns,
        Self::AssignmentMailSent,
        Self::AssignmentMailRegion,
        Self::QueueConfirmed,
    ];

    /// The name in forms and stored data, such as `active_users`.
    pub fn name(self) -> &'static str {
        self.row().0
    }

    /// The field with this [`name`](Self::name).
    pub fn from_name(name: &str) -> Option<Self> {
        let edited = EditedText::ALL.into_iter().map(Self::Edited);
        let replaced = EditedText::ALL.into_iter().map(Self::Replaced);
        let mut fields = Self::ALL.into_iter().chain(edited).chain(replaced);
        fields.find(|field| field.name() == name)
    }

    /// Whether a person states it. The other values are kept along with something that is stated,
    /// so that nobody is ever asked to choose between two of them.
    pub fn is_stated(self) -> bool {
        !matches!(self, Self::Replaced(_) | Self::AssignmentMailRegion)
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
        match self {
            Self::Tenant => ("tenant", Case, Kind::Line),
            Self::TenantId => ("tenant_id", Case, Kind::Guid),
            Self::Manager => ("manager", Case, Kind::Line),
            Self::Region => ("region", Case, REGION),
            Self::Seats => ("seats", Case, Kind::Number { least: 1 }),
            Self::AccountTeamKnown => ("account_team_known", Case, YES_NO),
            Self::AccountManaged => ("account_managed", Case, YES_NO),
            Self::AccountTeamContacts => ("account_team_contacts", Case, Kind::Text),
            Self::CustomerContacts => ("customer_contacts", Case, Kind::Text),
            Self::NoteLanguage => ("note_language", Case, LANGUAGE),
            Self::MailLanguage => ("mail_language", Case, LANGUAGE),
            Self::Standing => (
                "standing",
                Case,
                Kind::Choice(&["paused", "withdrawn", "closed"]),
            ),
            Self::StandingReason => ("standing_reason", Case, Kind::Text),
            Self::GateReason => ("gate_reason", Case, Kind::Text),
            Self::Deleted => ("deleted", Case, Kind::Day),
            Self::Service => ("service", Round, Kind::Choice(SERVICES)),
            Self::ServiceName => ("service_name", Round, Kind::Line),
            Self::DropReason => ("drop_reason", Round, Kind::Text),
            Self::ActiveUsers => ("active_users", Round, Kind::Number { least: 0 }),
            Self::LynxDate => ("lynx_date", Round, Kind::Day),
            Self::AccountTeamMailSent => ("account_team_mail_sent", Round, Kind::Day),
            Self::FaqNextSteps => ("faq_next_steps", Round, Kind::Text),
            Self::DiscussionDate => ("discussion_date", Round, Kind::Day),
            Self::ReadyForMore => ("ready_for_more", Round, YES_NO),
            Self::NextWorkloads => ("next_workloads", Round, Kind::Line),
            Self::CustomerMailSent => ("customer_mail_sent", Round, Kind::Day),
            Self::CustomerStatus => ("customer_status", Round, Kind::Text),
            Self::DiscussionNextSteps => ("discussion_next_steps", Round, Kind::Text),
            Self::Status => ("status", Round, Kind::Choice(STATUS)),
            Self::Concerns => ("concerns", Round, Kind::Text),
            Self::AssignmentMailSent => ("assignment_mail_sent", HandOff, Kind::Day),
            Self::AssignmentMailRegion => ("assignment_mail_region", HandOff, REGION),
            Self::QueueConfirmed => ("queue_confirmed", HandOff, REGION),
            // The hand-off has a note and an e-mail of its own; a scope looks at its own text.
            Self::Edited(text) => (text.name(), Round, Kind::Text),
            Self::Replaced(text) => (text.replaced_name(), Round, Kind::Text),
        }
    }
}

/// STATUS of a Technical Enablement note, as the FTOP guidance words it; the first is the default.
const STATUS: &[&str] = &[
    "on-track",
    "paused",
    "pending-customer",
    "pending-fasttrack",
];

/// The prefixes of [`Service::ALL`](super::Service::ALL); a test holds the two together.
const SERVICES: &[&str] = &[
    "EXO",
    "SPO",
    "OD",
    "YAM",
    "Microsoft 365 Apps",
    "TEAMS",
    "INTUNE",
    "AADP",
    "MCAS",
    "AIP",
    "OLM",
    "PROJ",
    "WDATP",
    "WIN10",
    "SDS",
    "IDSEC",
    "CORE",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::playbook::Service;

    #[test]
    fn names_are_unique_and_lead_back_to_their_field() {
        for field in Field::ALL {
            assert_eq!(Field::from_name(field.name()), Some(field));
        }
    }

    #[test]
    fn the_service_field_takes_every_service() {
        assert!(
            SERVICES
                .iter()
                .copied()
                .eq(Service::ALL.iter().map(|service| service.prefix()))
        );
    }
}
