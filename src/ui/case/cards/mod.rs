//! What stands in the card for each thing to do, and the panels that the menu opens above it.

mod ask;
mod copying;
mod edit;
mod end;
mod facts;
mod files;
mod form;
mod history;
mod mail;
mod note;
mod panel;
mod paper;
mod pasted_notes;
mod prelude;
mod resolve;
mod services;
mod skip;
mod statements;
mod text;
mod text_panel;

pub use end::{close, closed, elsewhere, paused, read_only, wait};
pub use facts::facts;
pub use files::paper_name;
pub use form::{form, tick};
pub use panel::{menu_entries, panel};
pub use paper::sheet;
pub use resolve::conflict;
pub use services::services;
pub use statements::record;
pub use text_panel::TextPanel;
