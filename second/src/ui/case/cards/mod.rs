//! What stands in the card for each thing to do, and the panels that the menu opens above it.

mod ask;
mod check;
mod correct;
mod edit;
mod end;
mod facts;
mod form;
mod links;
mod mail;
mod menu;
mod note;
mod note_text;
mod panel;
mod paper;
mod paste;
mod record;
mod resolve;
mod services;
mod skip;
mod standing;

pub use end::{close, closed, elsewhere, wait};
pub use facts::facts;
pub use form::{form, tick};
pub use mail::mail;
pub use menu::menu_entries;
pub use note::note;
pub use panel::{Panel, panel};
pub use record::record;
pub use resolve::conflict;
pub use services::services;
pub use standing::{paused, read_only};
