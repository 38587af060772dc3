//! What happened: an entry of the log is never changed and never taken out.

use super::Moment;

/// Something that happened. Its id, the change that brought it, stands beside it in the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// When it was entered.
    pub at: Moment,
    /// What it was, in the words of whoever reads documents of this kind; a newer build may write
    /// what this one does not know.
    pub body: serde_json::Value,
}
