//! What an FM takes along besides notes and e-mails: reminders for the calendar, and the whole case
//! as a text, as Markdown or on paper. Pure, like notes and mail, and beside them.

mod reminder;
mod sheet;

pub use reminder::{Reminder, calendar_file};
pub use sheet::{Sheet, SheetSection, SheetWriter};
