//! The only room that knows localStorage. It keeps documents and knows no case: saving, other tabs,
//! the mirror, import and "try again" are all one thing, merging what was read into what is held and
//! writing again until both agree. No clock is read, and chance comes in from outside.
//!
//! In reading order:
//! - [`place`], [`keys`]: where texts stand and what can fail there, under which names
//! - [`store`]: all that one tab holds: opening, reading, committing
//! - [`saving`]: what is held and what is stored become the same; whether what the page shows is kept
//! - [`quarantine`]: what cannot be read, and what may not be written over a newer build's document
//! - [`index`]: which cases ought to be there, and why one is not
//! - [`bin`]: deleted for good
//! - [`events`]: what other tabs and the mirror bring
//! - [`backup`], [`export`], [`import`]: the form of a file, making one, opening one
//! - [`room`]: how much room is taken
//! - [`local`], [`folder`]: localStorage with its mirror, and the backup folder; only in the page

pub mod backup;
pub mod bin;
pub mod events;
pub mod export;
#[cfg(target_arch = "wasm32")]
pub mod folder;
pub mod import;
pub mod index;
pub mod keys;
#[cfg(target_arch = "wasm32")]
pub mod local;
pub mod place;
pub mod quarantine;
pub mod room;
pub mod saving;
pub mod store;

pub use backup::BackupError;
pub use import::Plan;
pub use index::Absence;
pub use keys::{DocumentId, Key, Keys};
#[cfg(target_arch = "wasm32")]
pub use local::LocalPlace;
pub use place::{Place, StorageError};
pub use quarantine::Quarantined;
pub use room::Room;
pub use saving::Saving;
pub use store::{Step, Store};
