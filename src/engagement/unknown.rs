//! What storage holds of a case and this build does not understand. A later build of the same format
//! wrote it, and it goes back to storage to the letter.

use crate::sorted::Map;

use super::ChangeId;
use super::register::{Seen, has_seen};

/// A piece of stored data without meaning for this build.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct UnknownPiece {
    /// The change that wrote it, where it is a value of a register.
    pub(crate) by: Option<ChangeId>,
    /// The piece itself, as JSON.
    pub(crate) text: String,
}

/// The pieces by their place in the stored form.
pub(crate) type Unknown = Map<String, UnknownPiece>;

/// The pieces that two copies hold together. Values of registers survive as those do that this build
/// understands; of the rest nobody can know which is newer, so the rule only has to be the same in
/// either order.
pub(super) fn merged(mine: &Unknown, seen: &Seen, theirs: &Unknown, their_seen: &Seen) -> Unknown {
    let survives = |place: &String, piece: &UnknownPiece, elsewhere: &Unknown, seen: &Seen| {
        elsewhere.contains_key(place) || piece.by.is_none_or(|by| !has_seen(seen, by))
    };
    let mut merged: Unknown = mine
        .iter()
        .filter(|(place, piece)| survives(place, piece, theirs, their_seen))
        .map(|(place, piece)| (place.clone(), piece.clone()))
        .collect();
    for (place, piece) in theirs {
        let is_larger = merged.get(place).is_none_or(|known| known < piece);
        if is_larger && survives(place, piece, mine, seen) {
            merged.insert(place.clone(), piece.clone());
        }
    }
    merged
}
