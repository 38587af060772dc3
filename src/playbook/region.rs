//! The three regions and the inactive queue that belongs to each (playbook item C-A7).

use super::named::named;

named! {
    /// Where a tenant is managed; it decides which queue the tenant is moved to.
    pub enum Region: name, from_name {
        Americas = "americas",
        /// Asia Pacific and Japan.
        Apj = "apj",
        /// Europe, the Middle East and Africa.
        Emea = "emea",
    }
}

impl Region {
    /// The queue's name as FTOP knows it: English in every language.
    pub fn queue(self) -> &'static str {
        match self {
            Self::Americas => "FTCQ Inactive Americas",
            Self::Apj => "FTCQ Inactive APJ",
            Self::Emea => "FTCQ Inactive EMEA",
        }
    }
}
