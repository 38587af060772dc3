//! The edges to the browser other than storage, one file each.

pub mod address;
pub mod clipboard;
pub mod clock;
pub mod crash;
pub mod document;
pub mod download;
pub mod fetch;
pub mod file;
pub mod folder;
pub mod moment;
pub mod paste;
pub mod persistence;
pub mod place;
pub mod service_worker;
pub mod tabs;
