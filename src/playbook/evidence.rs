//! Where FTOP shows that an item was done.

named! {
    /// The two kinds of note that this process writes.
    pub enum NoteKind: name, from_name;
    /// The portal's English name of the category.
    portal_name: &'static str {
        /// About one workload; begins with its prefix.
        TechnicalEnablement = "technical-enablement" => "Technical Enablement",
        /// About the relationship; names the next action, its date and its owner.
        EngagementManagement = "engagement-management" => "Engagement Management",
    }
}

named! {
    /// Fields of FTOP that the process sets, besides notes.
    pub enum PortalField: name, from_name {
        Motion = "motion",
        Contacts = "contacts",
        TaskStatus = "task",
        NextActionDate = "next-action-date",
        /// Who is assigned to the tenant.
        Assignment = "assignment",
        ServiceStatus = "service-status",
    }
}

/// Where FTOP shows an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Evidence {
    /// A note says it.
    Note(NoteKind),
    /// A field shows it.
    Portal(PortalField),
}
