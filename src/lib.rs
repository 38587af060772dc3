//! Closeout takes a FastTrack Manager through closing a customer engagement and leaves notes that
//! are right before they are pasted into FTOP.
//!
//! The modules, in reading order. Arrows go one way:
//! `ui -> store, browser -> notes, mail -> engagement -> playbook`; `locale` serves notes, mail and
//! ui; `sorted` serves all. The rules are pure: they build for the host, know no browser and read no clock.

pub mod sorted;

pub mod playbook;

pub mod engagement;

pub mod locale;

pub mod notes;

pub mod mail;

pub mod handout;

pub mod store;

#[cfg(target_arch = "wasm32")]
pub mod browser;
#[cfg(target_arch = "wasm32")]
pub mod ui;
