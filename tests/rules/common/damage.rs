//! Random damage to a stored text: bytes overwritten, put in, taken away, or all that follows cut off.

use proptest::prelude::*;

/// Where a text is damaged, by what, and how.
pub type Damage = (usize, u8, u8);

/// One to five damages.
pub fn damages() -> impl Strategy<Value = Vec<Damage>> {
    prop::collection::vec((any::<usize>(), any::<u8>(), 0..4_u8), 1..6)
}

/// A text after the damages, one upon the other.
pub fn damaged(text: String, damages: Vec<Damage>) -> String {
    let mut bytes = text.into_bytes();
    for (at, byte, kind) in damages {
        let at = at % bytes.len().max(1);
        match kind {
            0 if at < bytes.len() => bytes[at] = byte,
            1 => bytes.truncate(at),
            2 => bytes.insert(at, byte),
            _ if at < bytes.len() => {
                bytes.remove(at);
            }
            _ => {}
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
