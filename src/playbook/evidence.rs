//! Where FTOP shows that an item is done: a note, or a field of the portal.

/// The two kinds of note this process writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NoteKind {
    /// About one workload.
    TechnicalEnablement,
    /// About the relationship.
    EngagementManagement,
}

impl NoteKind {
    /// Both, in the order in which a round writes them.
    pub const ALL: [Self; 2] = [Self::TechnicalEnablement, Self::EngagementManagement];

    /// The name in addresses and stored data.
    pub fn name(self) -> &'static str {
        match self {
            Self::TechnicalEnablement => "technical-enablement",
            Self::EngagementManagement => "engagement-management",
        }
    }

    /// The note with this [`name`](Self::name).
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|note| note.name() == name)
    }

    /// The portal's English Note Category.
    pub fn category(self) -> &'static str {
        match self {
            Self::TechnicalEnablement => "Technical Enablement",
            Self::EngagementManagement => "Engagement Management",
        }
    }
}

/// Where FTOP shows that an item is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Evidence {
    /// A note says so.
    Note(NoteKind),
    /// A field of the portal has the value.
    Portal(PortalField),
}

/// A field or status of FTOP that is evidence by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PortalField {
    /// The motion of the tenant.
    Motion,
    /// The tenant's contacts.
    Contacts,
    /// The status of the process's task.
    TaskStatus,
    /// Next Action Date.
    NextActionDate,
    /// Who is assigned to the tenant.
    Assignment,
    /// The service status.
    ServiceStatus,
}

impl PortalField {
    /// The name in catalogue keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Motion => "motion",
            Self::Contacts => "contacts",
            Self::TaskStatus => "task-status",
            Self::NextActionDate => "next-action-date",
            Self::Assignment => "assignment",
            Self::ServiceStatus => "service-status",
        }
    }
}
