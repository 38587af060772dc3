//! Everything that leaves the page as text: notes, e-mails, the printed sheet, reminders. One shape
//! for all of it: a [`Draft`] of lines that know which statement they come from.
//!
//! In reading order:
//! - [`draft`]: lines and their parts; `edits`: what the FM makes of a line
//! - `words`: what texts are worded with; `names`: short nouns for what is missing
//! - `statement`, `workloads`, `letter`: from facts to sentences
//! - `note`, `mail`, `sheet`, `reminder`: the texts
//! - `output`: plain text and HTML; `selection`: of what is selected
//! - `finding`, [`field`]: what to look at before something is copied, and what is copied by itself
//! - [`contacts`], [`recipients`]: whom an e-mail goes to; `mail_file`, `file_name`: its ways out
//! - [`typed`], `points`: what a person typed or pasted into a field, on its way in

pub mod contacts;
pub mod draft;
mod edits;
pub mod field;
mod file_name;
mod finding;
mod letter;
mod mail;
mod mail_file;
mod names;
mod note;
mod output;
mod points;
pub mod recipients;
mod reminder;
mod selection;
mod sheet;
mod statement;
pub mod typed;
mod words;
mod workloads;

pub use contacts::Contacts;
pub use draft::{Draft, Line, LineState, Part, Style};
pub use field::{Text, TextField};
pub use file_name::file_name;
pub use finding::Finding;
pub use mail_file::LINK_LIMIT;
pub use names::{
    item_text, of_service, problem_text, progress_text, register_text, round_text, tenant_text,
    value_text,
};
pub use output::{html, plain};
pub use points::Point;
pub use recipients::Recipient;
pub use reminder::{Dated, Reminder, calendar};
pub use selection::{Row, Selected};
pub use words::Writer;
pub use workloads::is_name_of;
