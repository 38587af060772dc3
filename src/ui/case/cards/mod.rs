//! What stands in the card for each thing to do, and the panels that the menu opens above it.

mod ask;
mod copying;
mod edit;
pub mod end;
pub mod files;
pub mod form;
mod history;
mod mail;
mod note;
pub mod panel;
pub mod paper;
mod pasted_notes;
mod prelude;
pub mod resolve;
pub mod services;
mod skip;
pub mod statements;
mod text;
pub mod text_panel;
