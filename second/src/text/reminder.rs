//! Reminders of the discussion and of the next action date, as iCalendar files that Outlook and
//! Google take.

use chrono::{DateTime, Duration, NaiveDate};
use icalendar::{Alarm, Calendar, Component, Event, EventLike, Property};

use crate::engagement::{Assessment, Case, Scope};
use crate::playbook::Field;

use super::words::{Words, Writer};

/// When the calendar reminds: at nine on the day before. Outlook passes over an alarm after the
/// beginning, and a whole day begins at midnight.
const NINE_THE_DAY_BEFORE: &str = "-PT15H";

/// The longest line of an iCalendar file, in octets (RFC 5545).
const LONGEST_LINE: usize = 75;

/// A day to be reminded of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reminder {
    /// Names it in its case: a second import updates the first.
    pub name: String,
    /// The day.
    pub day: NaiveDate,
    /// What the calendar shows.
    pub title: String,
    /// What it is about.
    pub description: String,
}

/// The reminder of a round's discussion while that is planned, or of the next action date for the
/// hand-off. `None` while its day is not known.
pub fn reminder(
    scope: Scope,
    case: &Case,
    assessment: &Assessment,
    words: &Words<'_>,
) -> Option<Reminder> {
    let writer = Writer { scope, case, assessment, words: *words };
    let (name, day, key) = match scope {
        Scope::Round(round) => {
            let planned = case.day(scope, Field::DiscussionPlanned);
            let day = planned.filter(|_| writer.discussed().is_none());
            (format!("{round}-discussion"), day, "reminder-discussion")
        }
        _ => {
            let name = "next-action".to_owned();
            (name, assessment.next_action_date, "reminder-next-action")
        }
    };
    let sentence = writer.sentence().field(Field::Tenant);
    Some(Reminder {
        name,
        day: day?,
        title: sentence.say(key).text(),
        description: writer.text(&format!("{key}-why")),
    })
}

impl Reminder {
    /// Writes the reminder for a whole day. `revision` grows with every change of the case, so that a
    /// calendar knows which import is newer; `at` is the moment in seconds since 1970-01-01 UTC.
    pub fn file(&self, case_id: &str, revision: u32, at: i64) -> String {
        let written_at = DateTime::from_timestamp(at, 0).unwrap_or_default();
        let id = format!("{case_id}-{}@closeout.invalid", self.name);
        // Ids and time stamps are set, since the library would ask the system for them.
        let alarm = Alarm::display(&self.title, Duration::zero())
            // The library itself would write it in seconds, which some calendars don't take.
            .add_property("TRIGGER", NINE_THE_DAY_BEFORE)
            .uid(&format!("alarm-{id}"))
            .timestamp(written_at)
            .done();
        let event = Event::new()
            .uid(&id)
            .timestamp(written_at)
            .sequence(revision)
            .starts(self.day)
            // The end of a whole day is the next one: the library's own `all_day` ends where it starts.
            .ends(self.day.succ_opt().unwrap_or(self.day))
            .summary(&self.title)
            .description(&self.description)
            // It takes no time of the day, so it does not show the FM as busy.
            .add_property("TRANSP", "TRANSPARENT")
            .add_property("X-MICROSOFT-CDO-BUSYSTATUS", "FREE")
            .alarm(alarm)
            .done();
        let mut calendar = Calendar::empty();
        calendar.append_property(Property::new("VERSION", "2.0"));
        calendar.append_property(Property::new("PRODID", "-//Closeout//Closeout//EN"));
        calendar.append_property(Property::new("CALSCALE", "GREGORIAN"));
        folded(&calendar.push(event).done().to_string())
    }
}

/// Folds the lines anew: icalendar 0.17.17 does not count the space that a folded line begins with
/// where its last piece has exactly 75 octets, and writes 76. No piece begins or ends with a space
/// of its own, which some readers drop.
fn folded(file: &str) -> String {
    let mut written = String::with_capacity(file.len());
    for line in file.replace("\r\n ", "").lines() {
        let mut piece = String::new();
        for character in line.chars() {
            if piece.len() + character.len_utf8() > LONGEST_LINE {
                let mut next = character.to_string();
                while piece.ends_with(' ') || next.starts_with(' ') {
                    let Some(last) = piece.pop() else { break };
                    next.insert(0, last);
                }
                written.push_str(&piece);
                written.push_str("\r\n");
                piece = format!(" {next}");
            } else {
                piece.push(character);
            }
        }
        written.push_str(&piece);
        written.push_str("\r\n");
    }
    written
}
