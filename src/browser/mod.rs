//! The edges to the browser other than storage, one file each.

pub mod address;
pub mod clipboard;
pub mod clock;
pub mod document;
pub mod fetch;
pub mod moment;
pub mod place;
pub mod service_worker;
