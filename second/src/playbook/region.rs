//! The three regions and the inactive queue that belongs to each (playbook item C-A7).

/// Where a tenant is managed; it decides which queue the tenant is moved to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Region {
    /// North, Central and South America.
    Americas,
    /// Asia Pacific and Japan.
    Apj,
    /// Europe, the Middle East and Africa.
    Emea,
}

impl Region {
    /// All regions, in the playbook's order.
    pub const ALL: [Self; 3] = [Self::Americas, Self::Apj, Self::Emea];

    /// The value in the form and in stored data: `americas`, `apj` or `emea`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Americas => "americas",
            Self::Apj => "apj",
            Self::Emea => "emea",
        }
    }

    /// The region with this [`name`](Self::name).
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|region| region.name() == name)
    }

    /// The queue's name as FTOP knows it: English in every language.
    pub fn queue(self) -> &'static str {
        match self {
            Self::Americas => "FTCQ Inactive Americas",
            Self::Apj => "FTCQ Inactive APJ",
            Self::Emea => "FTCQ Inactive EMEA",
        }
    }
}
