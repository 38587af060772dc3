//! The facts that a person states, by the names that forms, notes and stored data share.

use super::named::named;

named! {
    /// Something a person states in a form, in the order in which conflicts and printed cases list
    /// them. Its word is part of the public contract.
    pub enum Field: name, from_name {
        /// The customer's tenant, by name; it names the case as well.
        Tenant = "tenant",
        /// The tenant's id, a GUID.
        TenantId = "tenant_id",
        /// The FastTrack Manager, who owns the next action.
        Manager = "manager",
        /// The region, which decides the queue.
        Region = "region",
        /// Seats of the tenant, which decide the milestone.
        Seats = "seats",
        /// Whether the customer's Microsoft account team is known.
        AccountTeamKnown = "account_team_known",
        /// Whether the account is managed.
        AccountManaged = "account_managed",
        /// The account team's contacts, as typed: names and addresses.
        AccountTeamContacts = "account_team_contacts",
        /// The customer's contacts, as typed.
        CustomerContacts = "customer_contacts",
        /// Where the Assignment team is written to.
        AssignmentAddress = "assignment_address",
        /// The page's language.
        Language = "language",
        /// The language of notes.
        NoteLanguage = "note_language",
        /// The language of e-mails.
        MailLanguage = "mail_language",
        /// Active users of the round's service, from LYNX.
        ActiveUsers = "active_users",
        /// The day of the figures in LYNX.
        LynxDate = "lynx_date",
        /// The day the account team was written to (P-E1).
        AccountTeamMailSent = "account_team_mail_sent",
        /// The next steps chosen with the FAQ where the account team is not known or the account not managed (P-O2).
        FaqNextSteps = "faq_next_steps",
        /// The day for which the discussion is planned.
        DiscussionPlanned = "discussion_planned",
        /// The day on which the engagement completion discussion was held.
        DiscussionDate = "discussion_date",
        /// Whether the customer is ready for another workload (C-A2).
        ReadyForMore = "ready_for_more",
        /// Which workloads come next (C-O2).
        NextWorkloads = "next_workloads",
        /// The day the customer was written to (C-A3).
        CustomerMailSent = "customer_mail_sent",
        /// The customer's latest status (C-O4).
        CustomerStatus = "customer_status",
        /// The next steps after the discussion (C-O8).
        DiscussionNextSteps = "discussion_next_steps",
        /// CONCERNS of the Technical Enablement note.
        Concerns = "concerns",
        /// The day the Assignment team was asked for the region's queue (C-A7).
        AssignmentMailSent = "assignment_mail_sent",
        /// Whether the tenant has arrived in the region's queue.
        QueueConfirmed = "queue_confirmed",
        /// Why an item is skipped.
        SkipReason = "skip_reason",
    }
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
    /// The catalogue key of its label, such as `field-active-users`.
    pub fn label_key(self) -> String {
        format!("field-{}", self.name().replace('_', "-"))
    }

    /// Whose fact it is.
    pub fn place(self) -> Place {
        match self {
            Self::AssignmentMailSent | Self::QueueConfirmed => Place::HandOff,
            Self::ActiveUsers
            | Self::LynxDate
            | Self::AccountTeamMailSent
            | Self::FaqNextSteps
            | Self::DiscussionPlanned
            | Self::DiscussionDate
            | Self::ReadyForMore
            | Self::NextWorkloads
            | Self::CustomerMailSent
            | Self::CustomerStatus
            | Self::DiscussionNextSteps
            | Self::Concerns
            | Self::SkipReason => Place::Round,
            _ => Place::Case,
        }
    }

    /// What a valid value is.
    pub fn kind(self) -> Kind {
        match self {
            Self::TenantId => Kind::Guid,
            Self::Region => Kind::Region,
            Self::Seats => Kind::Number { least: 1 },
            Self::ActiveUsers => Kind::Number { least: 0 },
            Self::AccountTeamKnown
            | Self::AccountManaged
            | Self::ReadyForMore
            | Self::QueueConfirmed => Kind::YesNo,
            Self::DiscussionPlanned => Kind::Day(When::Any),
            Self::LynxDate
            | Self::AccountTeamMailSent
            | Self::DiscussionDate
            | Self::CustomerMailSent
            | Self::AssignmentMailSent => Kind::Day(When::Past),
            Self::AccountTeamContacts
            | Self::CustomerContacts
            | Self::FaqNextSteps
            | Self::CustomerStatus
            | Self::DiscussionNextSteps => Kind::Text,
            _ => Kind::Line,
        }
    }
}
