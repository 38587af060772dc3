//! Closeout takes a FastTrack Manager through closing a customer engagement and leaves notes that
//! are right before they are pasted into FTOP.
//!
//! The rooms, in reading order. Arrows go one way:
//! `ui -> storage, browser -> portfolio -> text -> engagement -> playbook, document`; `storage -> document`;
//! `locale` serves text, portfolio and ui. All but `browser`, `ui` and the last file of `storage` are pure:
//! they build for the host, know no browser and read no clock.

// The page's markup is taken in piece by piece.
#![recursion_limit = "1024"]

#[macro_use]
mod named;

pub mod document;

pub mod playbook;

pub mod engagement;

pub mod locale;

pub mod text;

pub mod portfolio;

pub mod storage;

#[cfg(target_arch = "wasm32")]
pub mod browser;
#[cfg(target_arch = "wasm32")]
pub mod ui;
