//! The place where texts stand under keys. The page's is localStorage; the tests' breaks on purpose.

use super::StorageError;

/// Something that keeps texts under keys. Every call may fail, at any time.
pub trait Shelf {
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
    /// copy away where there is no text. Nobody waits for it, and where there is no mirror nothing
    /// happens: what counts is the shelf.
    fn mirror(&self, _key: &str, _text: Option<&str>) {}

    /// Takes all copies away whose keys begin with this.
    fn clear_mirror(&self, _prefix: &str) {}

    /// Puts a text under a key and reads it back.
    ///
    /// # Errors
    /// Why it is not known to be kept.
    fn keep(&self, key: &str, text: &str) -> Result<(), StorageError> {
        self.set(key, text)?;
        let is_kept = self.get(key)?.as_deref() == Some(text);
        if is_kept {
            Ok(())
        } else {
            Err(StorageError::NotKept)
        }
    }
}
