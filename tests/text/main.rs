//! Everything that leaves the page as text, and what is typed into it.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test stops at once")]

#[path = "../support/case.rs"]
mod case;
#[path = "../support/catalogues.rs"]
mod catalogues;

mod corrections;
mod edits;
mod files;
mod findings;
mod mails;
mod meaning;
mod names;
mod notes;
mod recipients;
mod selections;
mod snapshots;
mod typed;
mod workloads;
mod write;
