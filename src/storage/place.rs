//! Where texts stand under keys, and what can go wrong there. The page's place is localStorage; the
//! tests' breaks on purpose.

/// Something that keeps texts under keys. Every call may fail, at any time.
pub trait Place {
    /// The text under a key.
    fn get(&self, key: &str) -> Result<Option<String>, StorageError>;

    /// Puts a text under a key. That it did not fail does not mean that it is kept; where it fails,
    /// what stood there before still does.
    fn set(&self, key: &str, text: &str) -> Result<(), StorageError>;

    /// Takes a key away.
    fn remove(&self, key: &str) -> Result<(), StorageError>;

    /// All keys, also those of others.
    fn keys(&self) -> Result<Vec<String>, StorageError>;

    /// Puts a copy of a text into the mirror, which outlives the browser being killed, or takes the
    /// copy away. Nobody waits for it, and nobody hears whether it worked; of what another page had
    /// put there it is told as of what that writes.
    fn mirror(&self, _key: &str, _text: Option<&str>) {}

    /// Takes all copies away whose keys begin so.
    fn clear_mirror(&self, _prefix: &str) {}
}

/// Why something could not be read from storage or written to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StorageError {
    /// The browser has no storage for this page.
    Absent,
    /// The browser forbids it: a private window, a blocked origin, a policy.
    Denied,
    /// All the space that the origin has is used.
    Full,
    /// The browser took the text without an error and then did not have it.
    NotKept,
    /// A newer build wrote what stands there; writing over it would lose what that build knows.
    Newer,
    /// Anything else, in the browser's words.
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
