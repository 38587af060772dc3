//! What an FM takes along besides notes and e-mails: reminders for the calendar, and the whole case
//! as a text, as Markdown or on paper; and what is wrong across all of it before it leaves the page.
//! Pure, like notes and mail, and beside them.

mod days;
mod file_name;
mod finding;
mod findings;
mod numbers;
mod outgoing;
mod reminder;
mod sheet;
mod text_findings;

pub use file_name::file_name;
pub use finding::Finding;
pub use findings::Inspection;
pub use outgoing::{OutgoingMail, OutgoingNote};
pub use reminder::Reminder;
pub use sheet::{Sheet, SheetSection};
