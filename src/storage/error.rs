//! What can go wrong between the page and what keeps it.

use thiserror::Error;

/// Why something could not be read from storage or written to it.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum StorageError {
    /// The browser has no storage for this page.
    #[error("there is no storage")]
    Absent,
    /// The browser forbids it: a private window, a blocked origin, a policy.
    #[error("storage is denied")]
    Denied,
    /// All the space that the origin has is used.
    #[error("storage is full")]
    Full,
    /// The browser took the text without an error and then did not have it.
    #[error("what was written could not be read back")]
    NotKept,
    /// A newer build wrote what stands there; writing over it would lose what that build knows.
    #[error("a newer version wrote this")]
    Newer,
    /// Anything else, in the browser's words.
    #[error("storage failed: {0}")]
    Other(String),
}

impl StorageError {
    /// Whether nothing can be kept during this visit, whatever the user does with the space.
    pub fn is_lasting(&self) -> bool {
        matches!(self, Self::Absent | Self::Denied)
    }

    /// What an exception of the browser means. Engines agree neither on its name nor on its code.
    pub fn of_exception(name: &str, code: u16, message: &str) -> Self {
        match (name, code) {
            ("QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED", _) | (_, 22 | 1014) => Self::Full,
            ("SecurityError" | "NotAllowedError", _) | (_, 18) => Self::Denied,
            _ => Self::Other(message.chars().take(200).collect()),
        }
    }
}
