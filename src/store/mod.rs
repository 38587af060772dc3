//! Where cases are kept: the only room that knows localStorage.

mod error;
mod settings;

pub use error::StorageError;
pub use settings::Settings;
