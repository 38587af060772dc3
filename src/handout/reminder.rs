//! Reminders of the discussion and of the next action date, as iCalendar files that Outlook and Google
//! take. A reminder of the discussion says what the playbook wants done in it, and what to have ready.

use chrono::{DateTime, Duration, NaiveDate, Utc};
use icalendar::{Alarm, Calendar, Component, Event, EventLike, Property};

use crate::engagement::{Facts, Scope, ScopeAssessment};
use crate::locale::Arguments;
use crate::notes::{Block, NoteWriter, plain_text};
use crate::playbook::Field;

/// Who wrote the calendar file.
const PRODUCT: &str = "-//Closeout//Closeout//EN";

/// When the calendar reminds: at nine, since a whole day begins at midnight.
const AT_NINE: &str = "PT9H";

/// A day to be reminded of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reminder {
    /// The id by which a second import updates the first.
    pub id: String,
    /// The day.
    pub day: NaiveDate,
    /// What the calendar shows.
    pub title: String,
    /// What it is about.
    pub description: String,
}

impl NoteWriter<'_> {
    /// The reminder of a round's discussion, or of the next action date of the case.
    ///
    /// Gives `None` while its day is not known.
    pub fn reminder(&self, scope: Scope) -> Option<Reminder> {
        let tenant = self.case.tenant();
        let tenant = tenant.unwrap_or_else(|| self.gap(Field::Tenant));
        let about = Arguments::new().text("tenant", tenant);
        let case = self.case.id();
        let (name, day, title, description) = match scope {
            Scope::Round(round) => {
                let day = Facts::current(self.case, scope).day(Field::DiscussionDate);
                let about = about.text("service", self.service(round));
                let title = self.catalogue.text_with("reminder-discussion", &about);
                let name = format!("{round}-discussion");
                (name, day, title, self.agenda(scope))
            }
            _ => {
                let day = self.assessment.next_action_date;
                let title = self.catalogue.text_with("reminder-next-action", &about);
                let why = self.text("reminder-next-action-why");
                ("next-action".to_owned(), day, title, why)
            }
        };
        Some(Reminder {
            id: format!("{case}-{name}@closeout.invalid"),
            day: day?,
            title,
            description,
        })
    }

    /// What is done in the discussion, and what to have ready for it.
    fn agenda(&self, scope: Scope) -> String {
        let assessed = self.assessment.scope(scope).into_iter();
        let points = assessed.flat_map(ScopeAssessment::in_the_discussion);
        let points = points.map(|item| self.item(item)).collect();
        plain_text(&[
            Block::Line(self.text("reminder-discussion-why")),
            Block::Points(points),
            Block::Line(self.text("reminder-discussion-ready")),
        ])
    }
}

impl Reminder {
    /// Writes the reminder for a whole day. `revision` grows with every change of the case, so that a
    /// calendar knows which import is newer; `at` is the moment in milliseconds since 1970-01-01 UTC.
    pub fn calendar_file(&self, revision: u64, at: i64) -> String {
        let written_at: DateTime<Utc> = DateTime::from_timestamp_millis(at).unwrap_or_default();
        // Ids and time stamps are set, since the library would ask the system for them.
        let alarm = Alarm::display(&self.title, Duration::zero())
            // The library itself would write it in seconds, which some calendars don't take.
            .add_property("TRIGGER", AT_NINE)
            .uid(&format!("alarm-{}", self.id))
            .timestamp(written_at)
            .done();
        let event = Event::new()
            .uid(&self.id)
            .timestamp(written_at)
            .sequence(u32::try_from(revision).unwrap_or(u32::MAX))
            .starts(self.day)
            // The end of a whole day is the next one: the library's own `all_day` ends where it starts.
            .ends(self.day.succ_opt().unwrap_or(self.day))
            .summary(&self.title)
            .description(&self.description)
            // It takes no time of the day, so it does not show the FM as busy.
            .add_property("TRANSP", "TRANSPARENT")
            .alarm(alarm)
            .done();
        let mut calendar = Calendar::empty();
        calendar.append_property(Property::new("VERSION", "2.0"));
        calendar.append_property(Property::new("PRODID", PRODUCT));
        calendar.append_property(Property::new("CALSCALE", "GREGORIAN"));
        calendar.push(event).done().to_string()
    }
}
