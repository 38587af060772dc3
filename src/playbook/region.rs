//! The three regions and the inactive queue that belongs to each (playbook item C-A7).

named! {
    /// Where a tenant is managed; it decides which queue the tenant is moved to.
    pub enum Region: name, from_name;
    /// The queue's name as FTOP knows it: English in every language.
    queue: &'static str {
        Americas = "americas" => "FTCQ Inactive Americas",
        /// Asia Pacific and Japan.
        Apj = "apj" => "FTCQ Inactive APJ",
        /// Europe, the Middle East and Africa.
        Emea = "emea" => "FTCQ Inactive EMEA",
    }
}
