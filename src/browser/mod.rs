//! The edges to the browser other than storage, one file each.

pub mod address;
pub mod begin;
pub mod clipboard;
pub mod clock;
pub mod copy_event;
pub mod crash;
pub mod download;
pub mod file;
pub mod js;
pub mod nodes;
pub mod persistence;
pub mod print;
pub mod service_worker;
pub mod tabs;
