//! How much room is taken. The browser does not tell, so it is counted.

use super::keys::Keys;
use super::{Shelf, StorageError};

/// What an origin has in every browser: 5 MiB, counted in UTF-16 code units.
pub const ROOM: u64 = 5 * 1024 * 1024;

/// The room that is taken, in UTF-16 code units, keys included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Room {
    /// By this page.
    pub here: u64,
    /// By all pages of this site.
    pub in_all: u64,
}

impl Room {
    /// Counts what stands on the shelf.
    ///
    /// # Errors
    /// Why it could not be looked at.
    pub fn count(shelf: &impl Shelf, keys: &Keys) -> Result<Self, StorageError> {
        let mut room = Self::default();
        for key in shelf.keys()? {
            let text = shelf.get(&key)?.unwrap_or_default();
            let units = units(&key) + units(&text);
            room.in_all += units;
            if key.starts_with(keys.prefix()) {
                room.here += units;
            }
        }
        Ok(room)
    }

    /// What is left.
    pub fn left(&self) -> u64 {
        ROOM.saturating_sub(self.in_all)
    }
}

/// The room that a text takes.
pub(super) fn units(text: &str) -> u64 {
    text.encode_utf16().count() as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_of_five_mebi_units_is_never_less_than_nothing() {
        let left = |in_all| Room { here: 0, in_all }.left();
        assert_eq!(left(0), 5_242_880);
        assert_eq!(left(5_242_800), 80);
        assert_eq!(left(5_242_881), 0);
    }
}
