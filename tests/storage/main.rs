//! The way into storage and back, with storage that breaks on purpose and tabs that hear of each other
//! late: nothing is lost, and what is not stored is said.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unreachable,
    clippy::unwrap_used,
    reason = "a test stops at once, helpers included"
)]

#[path = "../support/mod.rs"]
mod support;

mod backup;
mod bin;
mod import;
mod keys;
mod mirror;
mod newer;
mod reading;
mod saving;
mod tabs;
