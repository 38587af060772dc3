//! Days in words, by the catalogue, and in FTOP's figures. A day is one of the calendar, without a
//! time or a zone.

use chrono::{Datelike, NaiveDate};

use super::day_reading::nearest_year;
use super::{Arguments, Catalogue};

impl Catalogue {
    /// The day as it stands in a sentence: "26 November 2026".
    pub fn day(&self, date: NaiveDate) -> String {
        self.day_as("date", date)
    }

    /// The day where there is little room: "26 Nov". With its year, "26 Nov 2026", unless it is
    /// today's and the day reads as this one without it: in January "26 Nov" means the last one.
    pub fn day_short(&self, date: NaiveDate, today: NaiveDate) -> String {
        let is_plain = date.year() == today.year()
            && nearest_year(date.month(), date.day(), today) == Some(date);
        self.day_as(if is_plain { "date-short" } else { "date-short-year" }, date)
    }

    /// The day with the name that shows a slip: "Thursday, 26 November 2026".
    pub fn day_with_weekday(&self, date: NaiveDate) -> String {
        self.day_as("date-weekday", date)
    }

    fn day_as(&self, key: &str, date: NaiveDate) -> String {
        let arguments = Arguments::new()
            .number("day", date.day())
            .number("month", date.month())
            .number("weekday", date.weekday().number_from_monday())
            // A text, since a number would be grouped: 2,026.
            .text("year", date.year().to_string());
        self.text_with(key, &arguments)
    }
}

/// Writes a date as FTOP does, in whatever language the note is: M/D/YYYY without leading zeros.
pub fn portal_date(date: NaiveDate) -> String {
    format!("{}/{}/{:04}", date.month(), date.day(), date.year())
}
