//! The browser's edges, one file each.

pub mod begin;
