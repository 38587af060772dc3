//! The facts that a person states, by the names that forms, notes and stored data share.

named! {
    /// Something a person states in a form, in the order in which conflicts and printed cases list
    /// them. Its word is part of the public contract.
    pub enum Field: name, from_name;
    /// Whose fact it is, and what a valid value is.
    about: (Place, Kind) {
        /// The customer's tenant, by name; it names the case as well.
        Tenant = "tenant" => (Place::Case, Kind::Line),
        /// The tenant's id, a GUID.
        TenantId = "tenant_id" => (Place::Case, Kind::Guid),
        /// The FastTrack Manager, who owns the next action.
        Manager = "manager" => (Place::Case, Kind::Line),
        /// The region, which decides the queue.
        Region = "region" => (Place::Case, Kind::Region),
        /// Seats of the tenant, which decide the milestone.
        Seats = "seats" => (Place::Case, Kind::Number { least: 1 }),
        AccountTeamKnown = "account_team_known" => (Place::Case, Kind::YesNo),
        AccountManaged = "account_managed" => (Place::Case, Kind::YesNo),
        /// The account team's contacts, as typed: names and addresses.
        AccountTeamContacts = "account_team_contacts" => (Place::Case, Kind::Text),
        CustomerContacts = "customer_contacts" => (Place::Case, Kind::Text),
        /// Where the Assignment team is written to.
        AssignmentAddress = "assignment_address" => (Place::Case, Kind::Line),
        Language = "language" => (Place::Case, Kind::Line),
        NoteLanguage = "note_language" => (Place::Case, Kind::Line),
        MailLanguage = "mail_language" => (Place::Case, Kind::Line),
        /// Active users of the round's service, from LYNX.
        ActiveUsers = "active_users" => (Place::Round, Kind::Number { least: 0 }),
        /// The day of the figures in LYNX.
        LynxDate = "lynx_date" => (Place::Round, Kind::Day(When::Past)),
        /// The day the account team was written to (P-E1).
        AccountTeamMailSent = "account_team_mail_sent" => (Place::Round, Kind::Day(When::Past)),
        /// The next steps chosen with the FAQ where the account team is not known or the account not managed (P-O2).
        FaqNextSteps = "faq_next_steps" => (Place::Round, Kind::Text),
        /// The day for which the discussion is planned.
        DiscussionPlanned = "discussion_planned" => (Place::Round, Kind::Day(When::Any)),
        /// The day on which the engagement completion discussion was held.
        DiscussionDate = "discussion_date" => (Place::Round, Kind::Day(When::Past)),
        /// Whether the customer is ready for another workload (C-A2).
        ReadyForMore = "ready_for_more" => (Place::Round, Kind::YesNo),
        /// Which workloads come next (C-O2).
        NextWorkloads = "next_workloads" => (Place::Round, Kind::Line),
        /// The day the customer was written to (C-A3).
        CustomerMailSent = "customer_mail_sent" => (Place::Round, Kind::Day(When::Past)),
        /// The customer's latest status (C-O4).
        CustomerStatus = "customer_status" => (Place::Round, Kind::Text),
        /// The next steps after the discussion (C-O8).
        DiscussionNextSteps = "discussion_next_steps" => (Place::Round, Kind::Text),
        /// CONCERNS of the Technical Enablement note.
        Concerns = "concerns" => (Place::Round, Kind::Line),
        /// The day the Assignment team was asked for the region's queue (C-A7).
        AssignmentMailSent = "assignment_mail_sent" => (Place::HandOff, Kind::Day(When::Past)),
        /// Whether the tenant has arrived in the region's queue.
        QueueConfirmed = "queue_confirmed" => (Place::HandOff, Kind::YesNo),
        SkipReason = "skip_reason" => (Place::Round, Kind::Line),
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
        self.about().0
    }

    /// What a valid value is.
    pub fn kind(self) -> Kind {
        self.about().1
    }
}
