//! Reminders as an iCalendar file that Outlook and Google take.

use chrono::{DateTime, NaiveDate, Utc};
use icalendar::{Calendar, Component, Event, EventLike};

use crate::engagement::{CaseId, RoundId};

/// A day to be reminded of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reminder {
    /// The discussion of a round.
    Discussion {
        /// The round.
        round: RoundId,
    },
    /// The next action date of the case.
    NextAction,
}

impl Reminder {
    /// The id by which a second import updates the first.
    fn id(&self, case: CaseId) -> String {
        match self {
            Self::Discussion { round } => format!("{case}-{round}-discussion@closeout.invalid"),
            Self::NextAction => format!("{case}-next-action@closeout.invalid"),
        }
    }
}

/// Writes a reminder for a whole day. `revision` grows with every change of the case, so that a
/// calendar knows which import is newer; `at` is the moment in milliseconds since 1970-01-01 UTC.
pub fn calendar_file(
    case: CaseId,
    reminder: &Reminder,
    day: NaiveDate,
    (title, description): (&str, &str),
    revision: u64,
    at: i64,
) -> String {
    let written_at: DateTime<Utc> = DateTime::from_timestamp_millis(at).unwrap_or_default();
    // Id and time stamp are set, since the library would ask the system for them.
    let event = Event::new()
        .uid(&reminder.id(case))
        .timestamp(written_at)
        .sequence(u32::try_from(revision).unwrap_or(u32::MAX))
        .starts(day)
        // The end of a whole day is the next one: the library's own `all_day` ends where it starts.
        .ends(day.succ_opt().unwrap_or(day))
        .summary(title)
        .description(description)
        .done();
    Calendar::new().push(event).done().to_string()
}
