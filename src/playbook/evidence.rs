//! Where FTOP shows that an item was done.

use super::named::named;

named! {
    /// The two kinds of note that this process writes.
    pub enum NoteKind: name, from_name {
        /// About one workload; begins with its prefix.
        TechnicalEnablement = "technical-enablement",
        /// About the relationship; names the next action, its date and its owner.
        EngagementManagement = "engagement-management",
    }
}

impl NoteKind {
    /// The portal's English name of the category.
    pub fn portal_name(self) -> &'static str {
        match self {
            Self::TechnicalEnablement => "Technical Enablement",
            Self::EngagementManagement => "Engagement Management",
        }
    }
}

/// Fields of FTOP that the process sets, besides notes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PortalField {
    /// The motion of the engagement.
    Motion,
    /// The contacts of the customer.
    Contacts,
    /// The status of the task.
    TaskStatus,
    /// The next action date.
    NextActionDate,
    /// Who is assigned to the tenant.
    Assignment,
    /// The status of the service.
    ServiceStatus,
}

/// Where FTOP shows an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Evidence {
    /// A note says it.
    Note(NoteKind),
    /// A field shows it.
    Portal(PortalField),
}
