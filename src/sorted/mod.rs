//! Maps and sets that are kept in order: what a case, its storage and its notes hold by name.
//!
//! They hold their entries in one sorted list. A case has hundreds of entries at most, nearly all of
//! them added at the end, and the list's code is a fraction of a tree's, which the page would carry
//! once for every pair of types.

mod map;
mod order;
mod set;

pub use map::Map;
pub use order::{sort, sort_by};
pub use set::Set;
