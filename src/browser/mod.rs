//! The edges to the browser other than storage, one file each.

pub mod clock;
pub mod service_worker;
