//! What an FM takes along besides notes and e-mails: reminders for the calendar, and the whole case
//! as a text, as Markdown or on paper; and what is wrong across all of it before it leaves the page. Pure, like notes and mail, and beside them.

mod file_name;
mod findings;
mod numbers;
mod reminder;
mod sheet;

pub use file_name::file_name;
pub use findings::{Finding, Outgoing, Texts, findings};
pub use reminder::Reminder;
pub use sheet::{Sheet, SheetSection};
