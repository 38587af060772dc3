//! Where cases are kept: the only room that knows localStorage.
//!
//! [`Cabinet`] is the heart of it and knows no browser; it writes to a [`Shelf`]. The stored form is
//! in [`schema`].

pub mod backup;
mod cabinet;
mod error;
mod health;
mod json;
pub mod keys;
#[cfg(target_arch = "wasm32")]
mod local;
mod preferences;
pub mod schema;
mod settings;
mod shelf;
mod way_back;

pub use cabinet::{Absence, Cabinet, DAYS_IN_BIN, Saving, Sealed, SetAside};
pub use error::StorageError;
pub use health::{ROOM, Room};
#[cfg(target_arch = "wasm32")]
pub use local::{LocalShelf, keys_of_this_page, mirrored};
pub use settings::Settings;
pub use shelf::Shelf;
pub use way_back::{Deed, Step, Taken, WayBack};
