//! Reminders of the discussion, of the next action date and of the end of a pause, as iCalendar files that Outlook
//! and Google take.

use chrono::{DateTime, NaiveDate};

use crate::engagement::{Scope, Standing};
use crate::playbook::Field;

use super::words::Writer;

/// When the calendar reminds: at nine on the day before. Outlook passes over an alarm after the
/// beginning, and a whole day begins at midnight.
const NINE_THE_DAY_BEFORE: &str = "-PT15H";

/// Where nine may be over: at the beginning.
const AT_THE_BEGINNING: &str = "PT0S";

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
    /// When the calendar reminds, unless that is over.
    pub alarm: Option<&'static str>,
}

impl Writer<'_> {
    /// The reminder of a round's discussion while that is planned, or of the next action date for the
    /// hand-off. `None` while its day is not known.
    pub fn reminder(self) -> Option<Reminder> {
        let (name, day, key) = match self.scope {
            Scope::Round(round) => {
                let planned = self.case.day(self.scope, Field::DiscussionPlanned);
                let day = planned.filter(|_| self.discussed().is_none());
                (format!("{round}-discussion"), day, "reminder-discussion")
            }
            _ => {
                ("next-action".to_owned(), self.assessment.next_action_date, "reminder-next-action")
            }
        };
        Some(self.remind(name, day?, key))
    }

    /// All that there is to be reminded of in the case: while it is paused, of its end; once it is over, of the next
    /// action date; else of each planned discussion and of the next action date.
    pub fn reminders(self) -> Vec<Reminder> {
        let hand_off = Self { scope: Scope::HandOff, ..self };
        let mut reminders = Vec::new();
        if let Standing::Paused { look_again, .. } = self.case.standing {
            let end = |day| hand_off.remind("look-again".to_owned(), day, "reminder-look-again");
            reminders.extend(look_again.map(end));
            return reminders;
        }
        if self.case.standing == Standing::Active {
            for round in self.case.kept_rounds() {
                reminders.extend(Self { scope: Scope::Round(round.id), ..self }.reminder());
            }
        }
        reminders.extend(hand_off.reminder());
        reminders
    }

    fn remind(self, name: String, day: NaiveDate, key: &str) -> Reminder {
        let alarm = match (day - self.assessment.today).num_days() {
            ..1 => None,
            1 => Some(AT_THE_BEGINNING),
            _ => Some(NINE_THE_DAY_BEFORE),
        };
        let title = self.sentence().field(Field::Tenant).say(key).text();
        let description = self.catalogue.text(&format!("{key}-why"));
        Reminder { name, day, alarm, title, description }
    }
}

/// A reminder in a calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dated {
    /// Whose it is.
    pub case_id: String,
    /// Grows with every change of the case, so that a calendar knows which import is newer.
    pub revision: u32,
    /// The reminder.
    pub reminder: Reminder,
}

/// Writes a calendar, each reminder for a whole day (RFC 5545); `at` is the moment in seconds since 1970-01-01 UTC.
pub fn calendar(reminders: &[Dated], at: i64) -> String {
    let written_at = DateTime::from_timestamp(at, 0).unwrap_or_default().naive_utc();
    let written_at = written_at.to_string().replace(['-', ':'], "").replace(' ', "T");
    let mut written = String::new();
    let mut add = |text: &str| text.lines().for_each(|line| add_folded(&mut written, line));
    add("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Closeout//Closeout//EN\nCALSCALE:GREGORIAN");
    for dated in reminders {
        add(&dated.event(&written_at));
    }
    add("END:VCALENDAR");
    written
}

impl Dated {
    fn event(&self, written_at: &str) -> String {
        let Self { case_id, revision, reminder } = self;
        let id = format!("{case_id}-{}@closeout.invalid", reminder.name);
        let day = |day: NaiveDate| day.to_string().replace('-', "");
        let title = escaped(&reminder.title);
        let alarm = reminder.alarm.map_or_else(String::new, |trigger| {
            format!("BEGIN:VALARM\nUID:alarm-{id}\nACTION:DISPLAY\nDESCRIPTION:{title}\nTRIGGER:{trigger}\nEND:VALARM\n")
        });
        // The end of a whole day is the next one. It takes no time of the day, so it does not show the
        // FM as busy.
        format!(
            "BEGIN:VEVENT
UID:{id}
DTSTAMP:{written_at}Z
SEQUENCE:{revision}
DTSTART;VALUE=DATE:{}
DTEND;VALUE=DATE:{}
SUMMARY:{title}
DESCRIPTION:{}
TRANSP:TRANSPARENT
X-MICROSOFT-CDO-BUSYSTATUS:FREE
{alarm}END:VEVENT",
            day(reminder.day),
            day(reminder.day.succ_opt().unwrap_or(reminder.day)),
            escaped(&reminder.description),
        )
    }
}

/// A text as the value of a property.
fn escaped(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,");
    text.replace('\n', "\\n")
}

/// Adds a line with its end, folded where it is too long. No piece begins or ends with a space of its
/// own if there is another place, since some readers drop it.
fn add_folded(written: &mut String, line: &str) {
    let mut length = 0;
    for character in line.chars() {
        let is_apart = character != ' ' && !written.ends_with(' ');
        let limit = if is_apart { LONGEST_LINE - 20 } else { LONGEST_LINE };
        if length + character.len_utf8() > limit {
            written.push_str("\r\n ");
            length = 1;
        }
        written.push(character);
        length += character.len_utf8();
    }
    written.push_str("\r\n");
}
