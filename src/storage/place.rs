//! Where texts stand under keys. The page's place is localStorage; the tests' breaks on purpose.

use super::StorageError;

/// Something that keeps texts under keys. Every call may fail, at any time.
pub trait Place {
    /// The text under a key.
    ///
    /// # Errors
    /// Why it could not be asked for.
    fn get(&self, key: &str) -> Result<Option<String>, StorageError>;

    /// Puts a text under a key. That it did not fail does not mean that it is kept.
    ///
    /// # Errors
    /// Why it could not be put there; what stood there before still does.
    fn set(&self, key: &str, text: &str) -> Result<(), StorageError>;

    /// Takes a key away.
    ///
    /// # Errors
    /// Why it could not be taken away.
    fn remove(&self, key: &str) -> Result<(), StorageError>;

    /// All keys, also those of others.
    ///
    /// # Errors
    /// Why they could not be asked for.
    fn keys(&self) -> Result<Vec<String>, StorageError>;

    /// Puts a copy of a text into the mirror, which outlives the browser being killed, or takes the
    /// copy away. Nobody waits for it, and nobody hears whether it worked.
    fn mirror(&self, _key: &str, _text: Option<&str>) {}

    /// Takes all copies away whose keys begin so.
    fn clear_mirror(&self, _prefix: &str) {}

    /// Puts a text under a key and makes sure that it is there.
    ///
    /// # Errors
    /// Why it is not kept.
    fn keep(&self, key: &str, text: &str) -> Result<(), StorageError> {
        self.set(key, text)?;
        match self.get(key)? {
            Some(kept) if kept == text => Ok(()),
            _ => Err(StorageError::NotKept),
        }
    }
}
