//! How much room is taken. The browser does not tell, so it is counted.

use super::{Place, StorageError, Store};

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
    /// What is left.
    pub fn left(&self) -> u64 {
        ROOM.saturating_sub(self.in_all)
    }
}

impl<P: Place> Store<P> {
    /// How much room is taken, unless storage can't be looked at.
    pub fn room(&self) -> Result<Room, StorageError> {
        let mut room = Room::default();
        for key in self.place.keys()? {
            let text = self.place.get(&key)?.unwrap_or_default();
            let units = units(&key) + units(&text);
            room.in_all += units;
            if key.starts_with(self.keys.prefix()) {
                room.here += units;
            }
        }
        Ok(room)
    }
}

fn units(text: &str) -> u64 {
    text.encode_utf16().count() as u64
}
