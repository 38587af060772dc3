//! Reminders of the discussion and of the next action date, as iCalendar files that Outlook and
//! Google take.

use chrono::{DateTime, NaiveDate};

use crate::engagement::Scope;
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
        let day = day?;
        let alarm = match (day - self.assessment.today).num_days() {
            ..1 => None,
            1 => Some(AT_THE_BEGINNING),
            _ => Some(NINE_THE_DAY_BEFORE),
        };
        Some(Reminder {
            name,
            day,
            alarm,
            title: self.sentence().field(Field::Tenant).say(key).text(),
            description: self.catalogue.text(&format!("{key}-why")),
        })
    }
}

impl Reminder {
    /// Writes the reminder for a whole day (RFC 5545). `revision` grows with every change of the case,
    /// so that a calendar knows which import is newer; `at` is the moment in seconds since 1970-01-01
    /// UTC.
    pub fn file(&self, case_id: &str, revision: u32, at: i64) -> String {
        let written_at = DateTime::from_timestamp(at, 0).unwrap_or_default().naive_utc();
        let written_at = written_at.to_string().replace(['-', ':'], "").replace(' ', "T");
        let id = format!("{case_id}-{}@closeout.invalid", self.name);
        let day = |day: NaiveDate| day.to_string().replace('-', "");
        let title = escaped(&self.title);
        let alarm = self.alarm.map_or_else(String::new, |trigger| {
            format!("BEGIN:VALARM\nUID:alarm-{id}\nACTION:DISPLAY\nDESCRIPTION:{title}\nTRIGGER:{trigger}\nEND:VALARM\n")
        });
        // The end of a whole day is the next one. It takes no time of the day, so it does not show the
        // FM as busy.
        let file = format!(
            "BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Closeout//Closeout//EN
CALSCALE:GREGORIAN
BEGIN:VEVENT
UID:{id}
DTSTAMP:{written_at}Z
SEQUENCE:{revision}
DTSTART;VALUE=DATE:{}
DTEND;VALUE=DATE:{}
SUMMARY:{title}
DESCRIPTION:{}
TRANSP:TRANSPARENT
X-MICROSOFT-CDO-BUSYSTATUS:FREE
{alarm}END:VEVENT
END:VCALENDAR",
            day(self.day),
            day(self.day.succ_opt().unwrap_or(self.day)),
            escaped(&self.description),
        );
        let mut written = String::new();
        for line in file.lines() {
            add_folded(&mut written, line);
        }
        written
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
